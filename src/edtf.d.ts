declare module 'edtf' {
  /** `min` and `max` are milliseconds since 1 January 1970 UTC. Throws where the text is no EDTF date. */
  export default function edtf(text: string): { min: number; max: number };
}
