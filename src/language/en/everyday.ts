/** Words of everyday talk that colour a question without naming its subject. */
export const EVERYDAY_WORDS = `
cover covers covered work works worked working talk talks talked mean means meant actually really
just like get got gets getting make made makes making take took taken takes go goes went come came
comes put gave given gives let want wants wanted know knows known think thinks thought see
seen find found look looks call calls called use uses used using good better best bad big biggest
large small new old first last main mainly major most more less least few lot lots
others other another anyone someone everyone people person thing things way ways kind kinds sort
type exactly currently now today recently later ago once still already yet again together
both each every between among across compared compare versus because since while though although
however therefore thanks thank wonder wondering wondered whether if hi hello hey guys
`;
