/** Parties, movements and unions, in the format that `organisation-lookup.ts` describes. */
export const POLITICS = `
lrem|La République en marche;=LREM;~LaREM;=LRM;République en marche;?En Marche
renaissance-fr|?Renaissance;parti Renaissance
modem|MoDem;Mouvement démocrate;Modem
horizons|?Horizons
agir|?Agir
territoires-de-progres|Territoires de progrès
lr|Les Républicains;?=LR
ump|Union pour un mouvement populaire;=UMP
rpr|Rassemblement pour la République;=RPR
udf|Union pour la démocratie française;=UDF
udi|Union des démocrates et indépendants;=UDI
ps-fr|*Parti socialiste;?=PS|*Socialist Party;French Socialist Party;Parti Socialiste
lfi|La France insoumise;France insoumise;=LFI;Les Insoumis|France Unbowed;La France Insoumise;=LFI
nupes|Nouvelle Union populaire écologique et sociale;~NUPES
nfp|Nouveau Front populaire;=NFP|New Popular Front
pcf|Parti communiste français;=PCF;*Parti communiste|French Communist Party;=PCF
eelv|Europe Écologie-Les Verts;Europe Écologie Les Verts;=EELV;Les Écologistes;*Les Verts;?*Verts
generation-s|Génération.s;Génération-s
place-publique|?Place publique
prg|Parti radical de gauche;=PRG
rn|Rassemblement national;?=RN|National Rally;Rassemblement National
fn|*Front national;?=FN|*National Front;Front National
reconquete|?Reconquête
dlf|Debout la France
patriotes|?Les Patriotes
upr|Union populaire républicaine;=UPR
npa|Nouveau Parti anticapitaliste;=NPA
lo|Lutte ouvrière
identitaires|Génération identitaire
action-francaise|Action française
femu-a-corsica|Femu a Corsica
corsica-libera|Corsica Libera
manif-pour-tous|La Manif pour tous;Manif pour tous
gilets-jaunes|Gilets jaunes;gilets jaunes;?~GJ;?~GJs|Yellow Vests;Gilets jaunes
bonnets-rouges|Bonnets rouges
nuit-debout|Nuit debout
sfio|=SFIO
cgt|Confédération générale du travail;=CGT
cfdt|Confédération française démocratique du travail;=CFDT
fo|Force ouvrière;?=FO
cftc|Confédération française des travailleurs chrétiens;=CFTC
cfe-cgc|=CFE-CGC;CFE-CGC
unsa|Union nationale des syndicats autonomes;~UNSA
sud-rail|SUD-Rail;Sud-Rail
solidaires|Union syndicale Solidaires;?Solidaires
fsu|Fédération syndicale unitaire;=FSU
snes|Snes-FSU;SNES-FSU;~SNES
snuipp|FSU-SNUipp;SNUipp-FSU;~SNUipp
unef|Union nationale des étudiants de France;~UNEF
fage|?~FAGE
medef|Mouvement des entreprises de France;~MEDEF
cpme|Confédération des petites et moyennes entreprises;=CPME
u2p|U2P
fnsea|Fédération nationale des syndicats d'exploitants agricoles;=FNSEA
confederation-paysanne|Confédération paysanne
coordination-rurale|Coordination rurale
jeunes-agriculteurs|?Jeunes agriculteurs
alliance-police|Alliance Police nationale
unite-sgp|Unité SGP Police;Unité SGP Police-FO
usm-fr|Union syndicale des magistrats
syndicat-magistrature|Syndicat de la magistrature
snj|Syndicat national des journalistes;=SNJ
snpl|=SNPL
umih|~UMIH
france-industrie|France Industrie
amf-maires|Association des maires de France
ces|Confédération européenne des syndicats|European Trade Union Confederation;=ETUC
itf|International Transport Workers' Federation
mr|Mouvement réformateur
n-va|Nieuw-Vlaamse Alliantie;N-VA
vlaams-belang|Vlaams Belang
ecolo|?Ecolo
groen|?Groen
cdh|=CDH
ptb|Parti du travail de Belgique;=PTB;=PVDA
cdv|CD&V
open-vld|Open VLD;Open Vld
defi|?DéFI
vooruit|?Vooruit
csc-be|=CSC
fgtb|=FGTB
udc|*Union démocratique du centre;=UDC|Swiss People's Party;=SVP
plr|Parti libéral-radical
ps-ch|Parti socialiste suisse
le-centre-ch|?Le Centre
vert-liberaux|Vert'libéraux;Parti vert'libéral
lpc|Parti libéral du Canada|Liberal Party of Canada
cpc-canada|Parti conservateur du Canada|Conservative Party of Canada
npd-ca|Nouveau Parti démocratique|New Democratic Party;=NDP
bloc-quebecois|Bloc québécois|Bloc Québécois;Bloc Quebecois
parti-quebecois|Parti québécois|Parti Québécois;Parti Quebecois
caq|Coalition avenir Québec;=CAQ
quebec-solidaire|Québec solidaire
plq|Parti libéral du Québec;=PLQ
conservatives-uk|Parti conservateur britannique;*Parti conservateur;?Tories|*Conservative Party;?Conservatives;?Tories;Tory Party
labour|*Parti travailliste;?*Labour|*Labour Party;?*Labour;UK Labour
lib-dems|Libéraux-démocrates|Liberal Democrats;Lib Dems;Liberal Democrat;?Lib Dem
snp|Parti national écossais;=SNP|Scottish National Party;=SNP
plaid-cymru|Plaid Cymru;?Plaid
ukip|Parti pour l'indépendance du Royaume-Uni;~UKIP|UK Independence Party;~UKIP
brexit-party|Parti du Brexit|Brexit Party
reform-uk|Reform UK
green-party-uk|*Green Party;Green Party of England and Wales
dup|Parti unioniste démocrate;=DUP|Democratic Unionist Party;=DUP
sinn-fein|Sinn Féin;Sinn Fein
sdlp|=SDLP;Social Democratic and Labour Party
uup|Ulster Unionist Party;=UUP
alliance-ni|*Alliance Party
momentum|?Momentum
change-uk|Change UK
bnp-uk|British National Party
edl|English Defence League
fine-gael|Fine Gael
fianna-fail|Fianna Fáil;Fianna Fail
tuc|Trades Union Congress;=TUC
unite-uk|Unite the Union
unison|?Unison
gmb|=GMB
rmt|=RMT;Rail, Maritime and Transport
aslef|~ASLEF
nut-uk|National Education Union
bma|British Medical Association;=BMA
rcn|Royal College of Nursing
cbi|Confederation of British Industry;=CBI
bcc|British Chambers of Commerce
nfu|National Farmers' Union
democrats-us|*Parti démocrate;Parti démocrate américain|*Democratic Party;?Democrats
republicans-us|*Parti républicain;Parti républicain américain;=GOP|*Republican Party;?Republicans;=GOP;Grand Old Party
libertarians-us|Libertarian Party
tea-party|?Tea Party
dnc|Comité national démocrate|Democratic National Committee;=DNC
rnc|Comité national républicain|Republican National Committee;=RNC
freedom-caucus|Freedom Caucus;House Freedom Caucus
dsa-us|Democratic Socialists of America
afl-cio|AFL-CIO
uaw|United Auto Workers;=UAW
teamsters|Teamsters
seiu|=SEIU
us-chamber|U.S. Chamber of Commerce;US Chamber of Commerce;Chambre de commerce américaine
cdu|Union chrétienne-démocrate;=CDU|Christian Democratic Union;*Christian Democrats;=CDU
csu|Union chrétienne-sociale;=CSU|Christian Social Union;=CSU
cdu-csu|CDU/CSU;CDU-CSU
spd|Parti social-démocrate d'Allemagne;Parti social-démocrate allemand;=SPD|Social Democratic Party of Germany;=SPD
fdp-de|*Parti libéral-démocrate;=FDP|Free Democratic Party;=FDP
grune|Die Grünen;Bündnis 90/Die Grünen;Alliance 90/Les Verts|Alliance 90/The Greens;Die Grünen
die-linke|Die Linke
afd|Alternative pour l'Allemagne;~AfD|Alternative for Germany;Alternative für Deutschland;~AfD
bsw|Alliance Sahra Wagenknecht;Bündnis Sahra Wagenknecht;=BSW
npd-de|=NPD
pegida|Pegida
piratenpartei|Piratenpartei;Parti pirate
dgb|=DGB;Deutscher Gewerkschaftsbund
ig-metall|IG Metall
verdi|Ver.di
bdi|Bundesverband der Deutschen Industrie
ovp|Parti populaire autrichien;=ÖVP;=OVP|Austrian People's Party;=ÖVP;=OVP
spo|=SPÖ
fpo|Parti de la liberté d'Autriche;=FPÖ;=FPO|Freedom Party of Austria;=FPÖ;=FPO
neos|?=NEOS
pp-es|Parti populaire espagnol;Partido Popular|Partido Popular;Spanish People's Party
psoe|Parti socialiste ouvrier espagnol;=PSOE|Spanish Socialist Workers' Party;=PSOE
podemos|Podemos;Unidas Podemos
sumar|?Sumar
vox-es|?Vox
ciudadanos|?Ciudadanos
erc|Esquerra Republicana;Gauche républicaine de Catalogne;Esquerra Republicana de Catalunya;=ERC
junts|Junts per Catalunya;?Junts;Ensemble pour la Catalogne|Together for Catalonia;Junts per Catalunya
cup-es|Candidature d'unité populaire
ciu|Convergència i Unió
pnv|Parti nationaliste basque;=PNV|Basque Nationalist Party;=PNV
bildu|EH Bildu;Bildu
anc-cat|Assemblée nationale catalane
omnium|Òmnium Cultural
ps-pt|Parti socialiste portugais|Portuguese Socialist Party
psd-pt|Parti social-démocrate portugais
chega|?Chega
bloco|Bloco de Esquerda
pd-it|Parti démocrate italien;Partito Democratico|Partito Democratico
lega|Ligue du Nord;Lega Nord;?Lega;?La Ligue|Northern League;Lega Nord;?Lega
m5s|Mouvement 5 étoiles;Mouvement cinq étoiles;=M5S|Five Star Movement;5-Star Movement;M5S
forza-italia|Forza Italia
fratelli|Fratelli d'Italia;Frères d'Italie|Brothers of Italy;Fratelli d'Italia
italia-viva|Italia Viva
azione|?Azione
casapound|CasaPound
cgil|=CGIL
confindustria|Confindustria
syriza|Syriza
nea-dimokratia|*Nouvelle Démocratie|*New Democracy
pasok|Pasok
golden-dawn|Aube dorée|Golden Dawn
kke|=KKE
pis|Droit et justice;?~PiS|Law and Justice;Law and Justice party;?~PiS
po-pl|Plateforme civique;Coalition civique|Civic Platform;Civic Coalition
polska2050|Polska 2050
konfederacja|?Konfederacja
solidarnosc|Solidarność;Solidarnosc
fidesz|Fidesz
jobbik|Jobbik
tisza|parti Tisza
ano|=ANO
ods-cz|=ODS
smer|Smer;Smer-SD
psd-ro|Parti social-démocrate roumain
aur-ro|=AUR
usr|=USR
gerb|~GERB
vmro|VMRO-DPMNE
hdz|=HDZ
sns-rs|Parti progressiste serbe|Serbian Progressive Party
vvd|=VVD;People's Party for Freedom and Democracy
pvv|Parti pour la liberté;=PVV|Party for Freedom;=PVV
pvda-nl|Parti travailliste néerlandais|Dutch Labour Party
d66|D66
cda|Appel chrétien-démocrate;=CDA
groenlinks|GroenLinks
fvd|Forum voor Democratie;Forum pour la démocratie|Forum for Democracy
bbb|BoerBurgerBeweging;Mouvement agriculteur-citoyen
sd-se|Démocrates de Suède|Sweden Democrats
moderaterna|Moderaterna
danish-peoples-party|Parti populaire danois|Danish People's Party
venstre|?Venstre
ap-no|Arbeiderpartiet
finns-party|Parti des Finlandais;Vrais Finlandais|Finns Party;True Finns
russie-unie|Russie unie|United Russia
kprf|Parti communiste de la fédération de Russie;=KPRF
ldpr|Parti libéral-démocrate de Russie;=LDPR
iabloko|Iabloko|Yabloko
fbk|Fondation anticorruption;=FBK|Anti-Corruption Foundation
serviteur-du-peuple|Serviteur du peuple|Servant of the People
svoboda|?Svoboda
pravy-sektor|Pravy Sektor;Secteur droit|Right Sector;Pravy Sektor
rve-georgien|Rêve géorgien|Georgian Dream
akp|*Parti de la justice et du développement;=AKP|Justice and Development Party;=AKP;AK Party
chp|Parti républicain du peuple;=CHP|Republican People's Party;=CHP
hdp|Parti démocratique des peuples;=HDP|Peoples' Democratic Party;=HDP
mhp|Parti d'action nationaliste;=MHP|Nationalist Movement Party;=MHP
iyi|Iyi Parti;Bon Parti
likoud|Likoud|Likud
kahol-lavan|Kahol Lavan;Bleu Blanc|Blue and White;Kahol Lavan
yesh-atid|Yesh Atid
shas|?Shas
yisrael-beiteinu|Israel Beitenou;Yisrael Beiteinu
otzma|Otzma Yehudit;Force juive
labour-il|Parti travailliste israélien;Avoda
meretz|Meretz
baas|parti Baas;?Baas|Baath Party;Ba'ath Party
kataeb|?Kataëb;Phalanges libanaises
forces-libanaises|Forces libanaises|Lebanese Forces
cpl-lb|Courant patriotique libre|Free Patriotic Movement
fln|*Front de libération nationale;=FLN|*National Liberation Front;=FLN
rnd|Rassemblement national démocratique;=RND
ffs|Front des forces socialistes;=FFS
rcd|Rassemblement pour la culture et la démocratie;=RCD
pt-dz|Parti des travailleurs algérien
msp|Mouvement de la société pour la paix;=MSP
fis|Front islamique du salut;?=FIS
talaie|Talaie El Hourriyet
ugta|Union générale des travailleurs algériens;=UGTA
mak|Mouvement pour l'autodétermination de la Kabylie;=MAK
rachad|mouvement Rachad
hirak|?Hirak
fce-dz|Forum des chefs d'entreprise
pjd|Parti de la justice et du développement marocain;=PJD
pam-ma|Parti authenticité et modernité
rni|Rassemblement national des indépendants;=RNI
istiqlal|?Istiqlal;parti de l'Istiqlal
usfp|Union socialiste des forces populaires;=USFP
al-adl|Al Adl Wal Ihsane
ennahda|Ennahda;Ennahdha;An-Nahda
nidaa-tounes|Nidaa Tounes
pdl-tn|Parti destourien libre
ugtt|Union générale tunisienne du travail;=UGTT
utica|Utica Tunisie
anc|Congrès national africain;=ANC|African National Congress;=ANC
da-za|*Alliance démocratique|*Democratic Alliance
eff-za|Economic Freedom Fighters
cosatu|~COSATU
zanu-pf|Zanu-PF;ZANU-PF
mdc-zw|*Movement for Democratic Change
swapo|~SWAPO
frelimo|Frelimo
renamo|Renamo
mpla|=MPLA
unita|Unita;UNITA
apc-ng|All Progressives Congress;=APC
pdp-ng|*People's Democratic Party;=PDP
pastef|Pastef
apr-sn|Alliance pour la République
pds-sn|Parti démocratique sénégalais
rhdp|=RHDP
pdci|=PDCI
fpi|Front populaire ivoirien;=FPI
ufdg|=UFDG
udps|=UDPS
cpdm|=RDPC
balai-citoyen|Balai citoyen
y-en-a-marre|Y'en a marre
bjp|Bharatiya Janata Party;=BJP;Parti du peuple indien
inc|Parti du Congrès|Indian National Congress;Congress Party
aap|Aam Aadmi Party;=AAP
rss|Rashtriya Swayamsevak Sangh
pti-pk|Pakistan Tehreek-e-Insaf
pml-n|PML-N;Ligue musulmane du Pakistan
ppp|Parti du peuple pakistanais|Pakistan Peoples Party
awami|Ligue Awami|Awami League
ccp|Parti communiste chinois;=PCC|Chinese Communist Party;Communist Party of China;=CCP
kmt|Kuomintang;=KMT
dpp|Parti démocrate progressiste|Democratic Progressive Party;=DPP
ldp-jp|Parti libéral-démocrate japonais;=PLD|*Liberal Democratic Party;=LDP
komeito|Komeito
nld|Ligue nationale pour la démocratie|*National League for Democracy;=NLD
umno|~UMNO
lib-au|Liberal Party of Australia
alp|Australian Labor Party
one-nation|?One Nation
nz-labour|New Zealand Labour Party
pt-br|Parti des travailleurs brésilien|Brazilian Workers' Party
psdb|=PSDB
morena|?Morena
pri-mx|Parti révolutionnaire institutionnel|*Institutional Revolutionary Party
pan-mx|Parti action nationale|*National Action Party
psuv|Parti socialiste unifié du Venezuela;=PSUV|United Socialist Party of Venezuela;=PSUV
mas-bo|*Mouvement vers le socialisme|*Movement for Socialism
la-libertad-avanza|La Libertad Avanza
frente-de-todos|Frente de Todos
m26|Mouvement du 26-Juillet
epp|Parti populaire européen;=PPE|European People's Party;=EPP
s-and-d|Socialistes et démocrates|Socialists and Democrats;S&D
pse|Parti socialiste européen;=PSE
renew|Renew Europe;?Renew
alde|=ALDE
greens-efa|Verts/ALE
ecr|Conservateurs et réformistes européens|European Conservatives and Reformists
id-eu|Identité et démocratie|Identity and Democracy
patriots-eu|Patriotes pour l'Europe|Patriots for Europe
cpsu|Parti communiste de l'Union soviétique;=PCUS|Communist Party of the Soviet Union
nazi-party|Parti nazi;=NSDAP|Nazi Party;=NSDAP
fidl|Fédération indépendante et démocratique lycéenne;=FIDL
unl|Union nationale lycéenne;?=UNL
capeb|Confédération de l'artisanat et des petites entreprises du bâtiment;~CAPEB
cgpme|Confédération générale des petites et moyennes entreprises;=CGPME
fcpe|Fédération des conseils de parents d'élèves;=FCPE
alternatiba|Alternatiba
anv-cop21|ANV-COP21
fondation-de-france|Fondation de France
ligue-contre-le-cancer|Ligue contre le cancer
secours-islamique|Secours islamique;Secours islamique France|Islamic Relief
uoif|Union des organisations islamiques de France;=UOIF
`;
