declare global {
  /** True in the build for plain files (`ADAPTER=static`). */
  const __STATIC__: boolean;
  namespace App {
    interface Error {
      message: string;
      /** What the log knows an unforeseen error by. */
      id?: string;
    }
  }
}
export {};
