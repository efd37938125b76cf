import type { IncomingMessage } from 'node:http';
import type { Dataset } from '#lib/dataset/index.ts';
import type { OtherRelationship } from '#lib/relationships/index.ts';

declare global {
  /** True in the build for plain files (`ADAPTER=static`). */
  const __STATIC__: boolean;
  /** The ids of the relationships that the site holds; the first stands at the plain addresses. */
  const __RELATIONSHIPS__: readonly string[];
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
      /** The relationship that the page is of. */
      dataset?: Dataset;
      others?: readonly OtherRelationship[];
      /** Whether the first relationship of the site has events. */
      hasEvents?: boolean;
    }
  }
}
export {};
