import { dataset } from '$lib/dataset/packaged.server';
import { chartNames } from '$lib/charts';
import { formats } from '$lib/export';
import { answerFile } from './answer.server';

// The static build holds the default files; the Node build makes each as it is asked for.
export const prerender = __STATIC__;
export const entries = () => chartNames.flatMap((chart) => formats.map((format) => ({ file: `${chart}.${format}` })));

/** One chart as a file: `/charts/warmth.png?from=1965&width=1920`. */
export const GET = ({ params, url, request }) => answerFile(dataset, params.file, __STATIC__ ? new URLSearchParams() : url.searchParams, request);
