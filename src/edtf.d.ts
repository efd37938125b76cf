declare module 'edtf' {
  /** Throws where the text is no EDTF date, or is of a higher level of the standard than asked for. */
  export default function edtf(text: string, allowed: { readonly level: number }): unknown;
}
