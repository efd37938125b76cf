declare global {
  /** True in the build for plain files (`ADAPTER=static`). */
  const __STATIC__: boolean;
}
export {};
