/** Small words, titles and pet names that `joinNames` reads names by, French and English together, all folded. */

/** Words that two spellings of one name may differ in: "région militaire (du) Sud". */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'le la les l un une de du des d a au aux en et pour sur the of for and in on at to an del della di da der die das und y e do dos'.split(
    ' ',
  ),
);

/** Words that tie a complement to its head: "Cour suprême du Canada", "Supreme Court of Canada". */
export const COMPLEMENT_WORDS: ReadonlySet<string> = new Set('de du des d of for pour in en'.split(' '));

/** Articles before a name, in any case. */
export const LEADING_ARTICLES: ReadonlySet<string> = new Set('le la les l the'.split(' '));

/** What a firm may or may not be called with. */
export const CORPORATE_WORDS: ReadonlySet<string> = new Set(
  'groupe group inc incorporated corp corporation ltd limited plc sa sas sarl ag gmbh se nv spa llc llp co company holding holdings'.split(
    ' ',
  ),
);

/** Bodies whose bare head word stands for the only such body of an article: "the Commission", "l'Assemblée". */
export const HEADS: ReadonlySet<string> = new Set(
  `commission assemblee assembly parlement parliament conseil council cour court tribunal senat senate congres congress comite committee
   ministere ministry departement department agence agency banque bank fonds fund universite university eglise church parti party
   institut institute fondation foundation federation association ligue league organisation organization union autorite authority
   bureau office treasury tresor police armee army hopital hospital college chambre chamber douma duma`.split(/\s+/),
);

/** Countries, peoples and levels beside a body that is named: "U.S. Federal Reserve", "French Senate", "Sénat belge". */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `us american uk british english scottish welsh irish french german italian spanish portuguese belgian dutch swiss austrian polish czech
   slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian georgian armenian danish swedish norwegian finnish
   icelandic estonian latvian lithuanian serbian croatian bosnian albanian kosovar slovenian canadian mexican brazilian argentine chilean
   colombian venezuelan peruvian cuban chinese japanese korean indian pakistani afghan iranian iraqi syrian lebanese israeli palestinian
   jordanian egyptian libyan tunisian algerian moroccan saudi qatari emirati yemeni kenyan nigerian ethiopian somali sudanese malian
   congolese african european australian indonesian malaysian philippine thai vietnamese taiwanese eu un nato federal national royal
   united states north south
   francais francaise americain americaine britannique anglais anglaise ecossais ecossaise gallois galloise irlandais irlandaise allemand
   allemande italien italienne espagnol espagnole catalan catalane basque portugais portugaise belge flamand flamande wallon wallonne
   neerlandais neerlandaise suisse autrichien autrichienne polonais polonaise tcheque slovaque hongrois hongroise roumain roumaine bulgare
   grec grecque turc turque russe ukrainien ukrainienne bielorusse georgien georgienne armenien armenienne danois danoise suedois suedoise
   norvegien norvegienne finlandais finlandaise estonien estonienne letton lettonne lituanien lituanienne serbe croate bosnien bosnienne
   albanais albanaise kosovar slovene canadien canadienne quebecois quebecoise mexicain mexicaine bresilien bresilienne argentin argentine
   chilien chilienne colombien colombienne venezuelien venezuelienne cubain cubaine chinois chinoise japonais japonaise coreen coreenne
   indien indienne pakistanais pakistanaise afghan afghane iranien iranienne irakien irakienne syrien syrienne libanais libanaise israelien
   israelienne palestinien palestinienne jordanien jordanienne egyptien egyptienne libyen libyenne tunisien tunisienne algerien algerienne
   marocain marocaine saoudien saoudienne qatari qatarie emirati emiratie yemenite senegalais senegalaise ivoirien ivoirienne malien
   malienne nigerien nigerienne nigerian nigeriane burkinabe tchadien tchadienne camerounais camerounaise congolais congolaise gabonais
   gabonaise rwandais rwandaise burundais burundaise ethiopien ethiopienne soudanais soudanaise africain africaine europeen europeenne
   australien australienne federale nationale`.split(/\s+/),
);

/** What stands before a person's name and is none of it. */
export const TITLES: ReadonlySet<string> = new Set(
  'm mm mme mmes mlle me dr pr prof mr mrs ms miss sir lord lady dame gen col lt sgt capt rev sen rep gov'.split(' '),
);

/** The generation tells two persons of one name apart. */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr junior senior ii iii iv'.split(' '));

/** Words that begin surnames and may be left out before them: "el-Assad" and "Assad". */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de du des d da di del della dos do la le les von van der den ten ter zu zur al el ben bin ibn abu ould'.split(' '),
);

/** Chinese, Korean and Vietnamese surnames, which come first. */
export const LEADING_SURNAMES: ReadonlySet<string> = new Set(
  `kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong moon chung yun oh bae roh noh
   wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo liang xie tang deng feng xi peng zeng jiang
   cai pan du ye cheng yuan lu wei jin tan tsai chan wong lam cheung ng ho leung tsang chow yeung kwok so pang lau chiang hsu tseng
   nguyen tran pham hoang phan vu vo dang bui do`.split(/\s+/),
);

/** First names with their short forms, one line a name. */
const PET_NAMES = `
joseph joe joey
william bill will billy willy
robert bob rob bobby robbie
james jim jimmy jamie
john jack johnny
michael mike mick mickey
anthony tony
thomas tom tommy
richard dick rick ricky
edward ed eddie ted teddy
daniel dan danny
david dave
donald don
benjamin ben benny
samuel sam
steven steve
stephen steve
timothy tim
matthew matt
andrew andy drew
christopher chris
nicholas nick
alexander alex sasha sandy
gregory greg
jeffrey jeff
kenneth ken
lawrence larry
ronald ron
raymond ray
patrick pat
peter pete
philip phil
charles charlie chuck
frederick fred
gerald jerry gerry
leonard len
douglas doug
theodore ted
elizabeth liz beth betsy
margaret maggie meg peggy
katherine kate kathy
catherine cathy kate
deborah debbie
barbara barb
susan sue
patricia pat patty
jennifer jen jenny
rebecca becky
victoria vicky
alexandria alex
vladimir volodia
mikhail micha misha
bernard bernie
bernadette bernie
benyamin bibi
binyamin bibi
benjamin bibi
frederic fred
alexandre alex
dominique dom
maximilien max
`;

/** Whether one first name is the short form of the other: Joe, Joseph. */
export function isPetName(one: string, other: string): boolean {
  return petNames().has(`${one} ${other}`);
}

let pairs: ReadonlySet<string> | undefined;

function petNames(): ReadonlySet<string> {
  pairs ??= new Set(
    PET_NAMES.trim()
      .split('\n')
      .flatMap((line) => {
        const [full = '', ...short] = line.split(' ');
        return short.flatMap((pet) => [`${full} ${pet}`, `${pet} ${full}`]);
      }),
  );
  return pairs;
}

/** Countries that news calls by several names, the names folded and joined with single spaces. */
const COUNTRY_NAMES = `
US|us;usa;united states;united states of america;america;etats unis;etats unis d amerique;amerique
GB|uk;united kingdom;britain;great britain;royaume uni;grande bretagne
AE|uae;united arab emirates;emirats;emirats arabes unis;emirates;eau
CD|drc;democratic republic of the congo;democratic republic of congo;rdc;republique democratique du congo
CF|car;central african republic;centrafrique;republique centrafricaine;rca
CI|ivory coast;cote d ivoire
NL|netherlands;holland;pays bas;hollande
CZ|czech republic;czechia;republique tcheque;tchequie
MM|burma;myanmar;birmanie
SU|ussr;soviet union;urss;union sovietique
RU|russia;russian federation;russie;federation de russie
KP|north korea;dprk;coree du nord
KR|south korea;coree du sud
SA|saudi arabia;arabie saoudite
ZA|south africa;afrique du sud;rsa
SZ|swaziland;eswatini
MK|macedonia;north macedonia;macedoine;macedoine du nord
TR|turkey;turkiye;turquie
BY|belarus;bielorussie
VA|vatican;vatican city;cite du vatican
PS|palestine;palestinian territories;territoires palestiniens
CN|china;people s republic of china;chine;republique populaire de chine;prc
DD|east germany;german democratic republic;rda;gdr;allemagne de l est
DE|germany;federal republic of germany;allemagne;rfa
BA|bosnia;bosnia and herzegovina;bosnie;bosnie herzegovine
TT|trinidad;trinidad and tobago;trinite et tobago
PG|papua new guinea;papouasie nouvelle guinee;png
NZ|new zealand;nouvelle zelande
NY|new york;new york city;nyc;ville de new york
DC|washington;washington dc;washington d c
LA|los angeles;l a
`;

/** Which country, or great city, a folded name in single spaces means to every reader. */
export function countryNamed(words: string): string | undefined {
  countries ??= new Map(
    COUNTRY_NAMES.trim()
      .split('\n')
      .flatMap((line) => {
        const [id = '', names = ''] = line.split('|');
        return names.split(';').map((name) => [name, id] as const);
      }),
  );
  return countries.get(words);
}

let countries: ReadonlyMap<string, string> | undefined;
