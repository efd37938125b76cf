export { addressIn, addressOf, pageRoute, presentRelationship, siteAddress, type PageRoute } from './address.ts';
export { counterpartOf, type OtherRelationship } from './other-relationship.ts';
