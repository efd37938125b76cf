export {
  addressIn,
  addressOf,
  isEmbedded,
  pageRoute,
  presentRelationship,
  relationshipIn,
  siteAddress,
  type PageRoute
} from './address.ts';
export { counterpartOf, type OtherRelationship } from './other-relationship.ts';
