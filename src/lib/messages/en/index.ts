import { charts } from './charts';
import { codes } from './codes';
import { dates } from './dates';
import { density } from './density';
import { furniture } from './interface';
import { network } from './network';
import { pages } from './pages';
import { warmth } from './warmth';

/** Every word that a reader sees, in Unicode MessageFormat 2. */
export const en = { ...charts, ...codes, ...dates, ...warmth, ...density, ...network, ...furniture, ...pages } as const;
