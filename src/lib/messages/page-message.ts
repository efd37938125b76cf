import { actorPages } from './en/actor-pages.ts';
import { agreementPages } from './en/agreement-pages.ts';
import { breakdownTable } from './en/breakdown-table.ts';
import { dataPage } from './en/data-page.ts';
import { eventPages } from './en/event-pages.ts';
import { itemPages } from './en/item-pages.ts';
import { methodPage } from './en/method-page.ts';
import { missingPages } from './en/missing-pages.ts';
import { relationshipsPage } from './en/relationships-page.ts';
import { searchPage } from './en/search-page.ts';
import { sourceTables } from './en/source-tables.ts';
import { messagesOf } from './message-format.ts';

const en = {
  ...eventPages,
  ...actorPages,
  ...agreementPages,
  ...itemPages,
  ...searchPage,
  ...sourceTables,
  ...breakdownTable,
  ...methodPage,
  ...dataPage,
  ...missingPages,
  ...relationshipsPage
} as const;

/** As `message`, for the long texts of the pages around the charts, which the charts’ pages need not load. */
export const pageMessage = /* @__PURE__ */ messagesOf<typeof en>({ en });
