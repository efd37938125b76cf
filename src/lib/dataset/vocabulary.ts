/** The closed lists of the data package, in the order in which they are shown. */
export const quadClasses = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict'
] as const;
export const confidences = ['high', 'medium', 'low'] as const;
export const roles = [
  'source',
  'target',
  'signatory',
  'mediator',
  'host',
  'visitor',
  'subject',
  'third-party'
] as const;
export const actorKinds = ['state', 'organization', 'person', 'company', 'project', 'group'] as const;
export const agreementKinds = [
  'treaty',
  'declaration',
  'trade',
  'cultural',
  'economic',
  'consular',
  'alliance',
  'contract',
  'diplomatic-relations'
] as const;
/** What of an event, or of the list as a whole, a discrepancy touches. */
export const discrepancyFields = ['date', 'actor', 'code', 'order', 'summary', 'title'] as const;
/** What kind of text a package rests on: one article, a chronicle, machine-coded event data, or several kinds. */
export const records = ['article', 'chronicle', 'event-data', 'mixed'] as const;
/** What an era is: the time of one who led a side, or a phase of the relationship. */
export const eraKinds = ['phase', 'leader'] as const;
export const itemUses = ['event', 'detail', 'context'] as const;
/** PLOVER categories (PLOVER manual, 2021), from cooperation in words to conflict in deeds. */
export const categories = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT'
] as const;
/** PLOVER contexts (PLOVER manual, 2021), with the few that this subject needs besides. */
export const contexts = [
  'diplomatic',
  'economic',
  'military',
  'intelligence',
  'executive',
  'legislative',
  'political_institutions',
  'legal',
  'culture',
  'media',
  'science',
  'infrastructure',
  'resource',
  'territory',
  'historical',
  'election',
  'democracy',
  'pro_autocracy',
  'human_rights',
  'rights_freedoms',
  'peacekeeping',
  'cbrn',
  'terrorism',
  'corruption',
  'crime',
  'environment',
  'disease',
  'cyber',
  'human_security',
  'humanitarian',
  'asylum',
  'religion_ethnicity',
  'hypothetical'
] as const;
/** The ends of the published scales: scores lie in [-10, 10]. */
export const scoreBound = 10;
