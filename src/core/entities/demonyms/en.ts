import type { DemonymLanguage } from './demonym-language';

/** By country: adjectives and nouns. Left out are those of two countries (Congolese, Korean) and those that are mostly a language. */
const DEMONYMS = `
AD Andorran
AE Emirati
AF Afghan
AL Albanian
AM Armenian
AO Angolan
AR Argentine, Argentinian, Argentinean
AT Austrian
AU Australian
AZ Azerbaijani, Azeri
BA Bosnian
BB Barbadian
BD Bangladeshi
BE Belgian
BF Burkinabe, Burkinabé
BG Bulgarian
BH Bahraini
BI Burundian
BJ Beninese
BN Bruneian
BO Bolivian
BR Brazilian
BS Bahamian
BT Bhutanese
BW Botswanan
BY Belarusian, Belarussian
BZ Belizean
CA Canadian
CF Central African
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese
CO Colombian
CR Costa Rican
CU Cuban
CV Cape Verdean
CY Cypriot
CZ Czech
DE German
DJ Djiboutian
DK Danish, Dane
DZ Algerian
EC Ecuadorian, Ecuadorean
EE Estonian
EG Egyptian
EH Sahrawi
ER Eritrean
ES Spanish, Spaniard
ET Ethiopian
FI Finnish, Finn
FJ Fijian
FR French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen
GA Gabonese
GB British, Briton, Brit, Englishman, Englishmen, Englishwoman
GE Georgian
GH Ghanaian
GL Greenlander
GM Gambian
GN Guinean
GR Greek
GT Guatemalan
GY Guyanese
HN Honduran
HR Croatian, Croat
HT Haitian
HU Hungarian
ID Indonesian
IE Irish, Irishman, Irishmen
IL Israeli
IN Indian
IQ Iraqi
IR Iranian
IS Icelandic, Icelander
IT Italian
JM Jamaican
JO Jordanian
JP Japanese
KE Kenyan
KG Kyrgyz
KH Cambodian
KM Comoran, Comorian
KP North Korean
KR South Korean
KW Kuwaiti
KZ Kazakh, Kazakhstani
LA Laotian
LB Lebanese
LK Sri Lankan
LR Liberian
LT Lithuanian
LU Luxembourger
LV Latvian
LY Libyan
MA Moroccan
MC Monegasque, Monacan
MD Moldovan
ME Montenegrin
MG Malagasy
MK Macedonian
ML Malian
MM Burmese
MN Mongolian
MR Mauritanian
MT Maltese
MU Mauritian
MV Maldivian
MW Malawian
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NE Nigerien
NG Nigerian
NI Nicaraguan
NL Dutch, Dutchman, Dutchmen
NO Norwegian
NP Nepalese, Nepali
NZ New Zealander
OM Omani
PA Panamanian
PE Peruvian
PG Papua New Guinean
PH Filipino, Philippine
PK Pakistani
PL Polish, Pole
PR Puerto Rican
PS Palestinian
PT Portuguese
PY Paraguayan
QA Qatari
RO Romanian
RS Serbian, Serb
RU Russian
RW Rwandan
SA Saudi, Saudi Arabian
SC Seychellois
SD Sudanese
SE Swedish, Swede
SG Singaporean
SI Slovenian, Slovene
SK Slovak, Slovakian
SL Sierra Leonean
SN Senegalese
SO Somali
SR Surinamese
SS South Sudanese
SV Salvadoran, Salvadorean
SY Syrian
SZ Swazi
TD Chadian
TG Togolese
TH Thai
TJ Tajik
TL Timorese
TM Turkmen
TN Tunisian
TR Turkish, Turk
TT Trinidadian
TW Taiwanese
TZ Tanzanian
UA Ukrainian
UG Ugandan
US American
UY Uruguayan
UZ Uzbek
VE Venezuelan
VN Vietnamese
XK Kosovar, Kosovan
YE Yemeni
ZA South African
ZM Zambian
ZW Zimbabwean
GB-SCT Scottish, Scot, Scotsman
GB-WLS Welsh, Welshman
GB-NIR Northern Irish
ES-CT Catalan
CA-QC Quebecer, Québécois
RU-CE Chechen
US-TX Texan
US-CA Californian
m49:002 African
m49:142 Asian
m49:150 European
m49:419 Latin American
region:kurdistan Kurdish, Kurd
region:basque-country Basque
region:scandinavia Scandinavian
`;

export const englishDemonyms: DemonymLanguage = {
  table: DEMONYMS,
  inflect: englishForms,
  isCapitalised: true,
  notAfter: [],
  notBefore: ['ocean'],
};

/** "Algerian" has a plural; "French", "Chinese" and "Frenchmen" have none of their own. */
function englishForms(word: string): string[] {
  return /(?:sh|ch|ese|men|man|s|z|asy|ic)$/.test(word) && !/(?:rman|oman|gman)$/.test(word) ? [word] : [word, `${word}s`];
}
