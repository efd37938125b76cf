/** The texts of the packaged relationships, by the names of their files; the build puts them there. */
declare module 'virtual:packages' {
  const packages: readonly Readonly<Record<string, string>>[];
  export default packages;
}
