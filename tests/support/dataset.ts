import { readFolder } from '#lib/dataset/read/read-folder.ts';

/** The data that the site is built from. */
export const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
