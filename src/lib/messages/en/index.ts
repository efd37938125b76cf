import { charts } from './charts.ts';
import { codes } from './codes.ts';
import { furniture } from './components.ts';
import { dates } from './dates.ts';
import { density } from './density.ts';
import { network } from './network.ts';
import { pages } from './pages.ts';
import { warmth } from './warmth.ts';

/** The words that any page may say, in Unicode MessageFormat 2; those of some pages alone are tables of their own. */
export const en = { ...charts, ...codes, ...dates, ...warmth, ...density, ...network, ...furniture, ...pages } as const;
