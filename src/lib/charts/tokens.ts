import type { QuadClass } from '$lib/dataset';
import type { Theme } from '$lib/view';

export interface Tokens {
  readonly paper: string; readonly ground: string; readonly ink: string; readonly quiet: string;
  readonly grid: string; readonly line: string; readonly band: string;
  readonly quad: Readonly<Record<QuadClass, string>>;
}

/** Every colour of a drawing. Warm hues for cooperation, cold for conflict; dark and full for deeds. */
export const tokens: Readonly<Record<Theme, Tokens>> = {
  light: {
    paper: '#ffffff', ground: '#f1f1ee', ink: '#1a1a1a', quiet: '#5c5c5c', grid: '#dcdcd8', line: '#1a1a1a', band: '#dedad2',
    quad: { 'verbal cooperation': '#d98a3d', 'material cooperation': '#a63f00', 'verbal conflict': '#3f8fc6', 'material conflict': '#00466e' }
  },
  dark: {
    paper: '#16181b', ground: '#202327', ink: '#f2f2ef', quiet: '#b3b3ae', grid: '#383c41', line: '#f2f2ef', band: '#43403a',
    quad: { 'verbal cooperation': '#f0b070', 'material cooperation': '#e0702c', 'verbal conflict': '#9ccdf0', 'material conflict': '#4d95c9' }
  }
};

export const fontFamily = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";
