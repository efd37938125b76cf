import { readFolder } from '$lib/dataset/read-folder';

/** The data that the site is built from. */
export const { dataset } = readFolder('data/pakistan-russia', 'data/codebook');
