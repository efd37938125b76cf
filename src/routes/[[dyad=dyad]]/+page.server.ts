import { dataset, parametersOf } from '#lib/dataset/read/packaged-dataset.server.ts';

// The id of the first relationship leads to the plain address, of the site as plain files too; the server does so itself.
export const entries = () => (__STATIC__ ? [...parametersOf(() => [{}]), { dyad: dataset.dyad.id }] : []);
