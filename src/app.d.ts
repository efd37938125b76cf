import type { IncomingMessage } from 'node:http';

declare global {
  /** True in the build for plain files (`ADAPTER=static`). */
  const __STATIC__: boolean;
  namespace App {
    interface Error {
      message: string;
      /** What the log knows an unforeseen error by. */
      id?: string;
    }
    interface Platform {
      /** What Node was asked. No request from outside can carry a `deck`: `npm run render` puts it there. */
      req: IncomingMessage & { readonly deck?: string };
    }
    interface PageData {
      /** Whether the page, once its script has come, takes the whole window: without header and footer. */
      wholeWindow?: boolean;
    }
  }
}
export {};
