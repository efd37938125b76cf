import { chartPages } from './en/chart-pages.ts';
import { messagesOf } from './message-format.ts';

/** As `message`, for what the page of one chart alone says. */
export const chartPageMessage = /* @__PURE__ */ messagesOf<typeof chartPages>({ en: chartPages });
