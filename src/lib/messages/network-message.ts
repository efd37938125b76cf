import { network } from './en/network.ts';
import { messagesOf } from './message-format.ts';

/** A message of the network, loaded with what draws it. */
export const networkMessage = /* @__PURE__ */ messagesOf<typeof network>({ en: network });
