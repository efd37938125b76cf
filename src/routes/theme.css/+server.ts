import { themeSheet } from './theme-sheet.ts';

// The same for every reader and every query, in both builds.
export const prerender = true;

export const GET = () => new Response(themeSheet(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
