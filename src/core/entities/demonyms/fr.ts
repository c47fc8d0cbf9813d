import type { DemonymLanguage } from './demonym-language';

/**
 * By country: the masculine singular of each, with the feminine after a stroke where it is irregular. Left out are those of two
 * countries (congolais) and those that are mostly something else (dominiquais).
 */
const DEMONYMS = `
AD andorran
AE émirien, émirati
AF afghan
AL albanais
AM arménien
AO angolais
AR argentin
AT autrichien
AU australien
AZ azerbaïdjanais, azéri
BA bosnien, bosniaque
BD bangladais, bangladeshi
BE belge
BF burkinabé, burkinabè
BG bulgare
BH bahreïni, bahreïnien
BI burundais
BJ béninois
BN brunéien
BO bolivien
BR brésilien
BS bahaméen
BT bhoutanais
BW botswanais
BY biélorusse, bélarusse, bélarussien
CA canadien
CF centrafricain
CH suisse, helvétique
CI ivoirien
CL chilien
CM camerounais
CN chinois
CO colombien
CR costaricien, costaricain
CU cubain
CV cap-verdien, capverdien
CY chypriote
CZ tchèque
DE allemand
DJ djiboutien
DK danois
DO dominicain
DZ algérien
EC équatorien
EE estonien
EG égyptien
EH sahraoui
ER érythréen
ES espagnol
ET éthiopien
FI finlandais
FJ fidjien
FR français
GA gabonais
GB britannique, anglais
GE géorgien
GH ghanéen
GL groenlandais
GM gambien
GN guinéen
GQ équato-guinéen
GR grec/grecque
GT guatémaltèque
GW bissau-guinéen
HK hongkongais
HN hondurien
HR croate
HT haïtien
HU hongrois
ID indonésien
IE irlandais
IL israélien
IN indien
IQ irakien, iraquien
IR iranien
IS islandais
IT italien
JM jamaïcain
JO jordanien
JP japonais, nippon
KE kényan, kenyan
KG kirghize
KH cambodgien
KM comorien
KP nord-coréen
KR sud-coréen
KW koweïtien
KZ kazakh, kazakhstanais
LA laotien
LB libanais
LI liechtensteinois
LK sri-lankais, srilankais
LR libérien
LT lituanien
LU luxembourgeois
LV letton
LY libyen
MA marocain
MC monégasque
MD moldave
ME monténégrin
MG malgache
MK macédonien
ML malien
MM birman
MN mongol
MR mauritanien
MT maltais
MU mauricien
MV maldivien
MW malawite, malawien
MX mexicain
MY malaisien
MZ mozambicain
NA namibien
NC calédonien, néo-calédonien
NE nigérien
NG nigérian
NI nicaraguayen
NL néerlandais, hollandais
NO norvégien
NP népalais
NZ néo-zélandais
OM omanais
PA panaméen
PE péruvien
PG papouasien
PH philippin
PK pakistanais
PL polonais
PR portoricain
PS palestinien
PT portugais
PY paraguayen
QA qatari, qatarien
RE réunionnais
RO roumain
RS serbe
RU russe
RW rwandais
SA saoudien
SC seychellois
SD soudanais
SE suédois
SG singapourien
SI slovène
SK slovaque
SL sierra-léonais
SN sénégalais
SO somalien
SR surinamais
SS sud-soudanais
SV salvadorien
SY syrien
SZ swazi
TD tchadien
TG togolais
TH thaïlandais
TJ tadjik
TL timorais
TM turkmène
TN tunisien
TR turc/turque
TW taïwanais
TZ tanzanien
UA ukrainien
UG ougandais
US américain, états-unien, étasunien
UY uruguayen
UZ ouzbek/ouzbèke
VE vénézuélien
VN vietnamien
XK kosovar
YE yéménite
ZA sud-africain
ZM zambien
ZW zimbabwéen
GB-SCT écossais
GB-WLS gallois
GB-NIR nord-irlandais
ES-CT catalan
CA-QC québécois
RU-CE tchétchène
m49:002 africain
m49:142 asiatique
m49:150 européen
m49:419 latino-américain
region:maghreb maghrébin
region:kurdistan kurde
region:basque-country basque
region:kabylia kabyle
region:balkans balkanique
region:scandinavia scandinave
region:sahel sahélien
`;

export const frenchDemonyms: DemonymLanguage = {
  table: DEMONYMS,
  inflect: frenchForms,
  isCapitalised: false,
  notAfter: ['ocean'],
  notBefore: [],
};

/** Feminine and plural of a masculine singular: "algérien" is also "algérienne", "algériens", "algériennes". */
function frenchForms(word: string): string[] {
  const [masculine = '', irregular] = word.split('/');
  const feminine = irregular ?? feminineOf(masculine);
  const plural = masculine.endsWith('s') ? masculine : `${masculine}s`;
  return [...new Set([masculine, plural, feminine, `${feminine}s`])];
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  return /(?:[eéyï]n|on)$/.test(masculine) ? `${masculine}ne` : `${masculine}e`;
}
