import { relationshipAt } from '#lib/dataset/read/packaged-dataset.server.ts';

/** The rules by which events were coded, which no other page tells. */
export const load = ({ params }) => ({ rules: relationshipAt(params.dyad).dataset.dyad.rules });
