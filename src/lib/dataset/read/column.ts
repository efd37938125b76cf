import * as v from 'valibot';

/** A column: how its cells are read, and what they mean. */
export function column<S extends v.GenericSchema<string, unknown>>(cells: S, meaning: string) {
  return v.pipe(cells, v.description<v.InferOutput<S>, string>(meaning));
}
