/** Universities, research, clubs and federations, in the format that `organisation-lookup.ts` describes. */
export const KNOWLEDGE_AND_SPORT = `
cnrs|Centre national de la recherche scientifique;=CNRS|French National Centre for Scientific Research;=CNRS
cnes|Centre national d'études spatiales;=CNES
inserm|Institut national de la santé et de la recherche médicale;~INSERM
inrae|Inrae;INRAE;~INRA
inria|~INRIA
cea|Commissariat à l'énergie atomique;=CEA
ifremer|Ifremer
ird|Institut de recherche pour le développement;=IRD
cirad|~CIRAD
brgm|=BRGM
onera|~ONERA
inrap|~INRAP
mnhn|Muséum national d'histoire naturelle
institut-curie|Institut Curie
gustave-roussy|Gustave-Roussy;institut Gustave-Roussy
max-planck|Institut Max-Planck;Société Max-Planck|Max Planck Society;Max Planck Institute
fraunhofer|Fraunhofer;Institut Fraunhofer
sorbonne|?Sorbonne;Sorbonne Université;université de la Sorbonne;Paris-Sorbonne|Sorbonne University;?Sorbonne
pantheon-sorbonne|Panthéon-Sorbonne;Paris 1 Panthéon-Sorbonne;université Paris 1 Panthéon-Sorbonne
assas|Panthéon-Assas;Paris 2 Panthéon-Assas
nanterre-univ|université Paris-Nanterre;Paris-Nanterre
dauphine-univ|Paris-Dauphine;université Paris-Dauphine
paris-saclay|université Paris-Saclay;Paris-Saclay
paris-cite|université Paris Cité
psl|Paris Sciences et Lettres
college-de-france|Collège de France
sciences-po|Sciences Po;Sciences Po Paris;Institut d'études politiques de Paris;Sciences-Po
ena|*École nationale d'administration;?=ENA
insp|Institut national du service public
enm|École nationale de la magistrature;=ENM
polytechnique|*École polytechnique;?Polytechnique
ens|*École normale supérieure;=ENS;Normale Sup
hec|HEC Paris;?=HEC
essec|Essec
escp|=ESCP
centralesupelec|CentraleSupélec
mines-paris|Mines Paris;Mines ParisTech
ehess|École des hautes études en sciences sociales;=EHESS
insead|Insead
saint-cyr-ecole|école spéciale militaire de Saint-Cyr
cnam-univ|Conservatoire national des arts et métiers
inalco|Inalco
louis-le-grand|lycée Louis-le-Grand
henri-iv|lycée Henri-IV
aix-marseille-univ|Aix-Marseille Université
epfl|École polytechnique fédérale de Lausanne;=EPFL
eth|ETH Zurich;ETH Zürich;École polytechnique fédérale de Zurich
unige|université de Genève|University of Geneva
ulb|Université libre de Bruxelles;=ULB
uclouvain|UCLouvain;université catholique de Louvain
ku-leuven|KU Leuven
uqam|=UQAM
mcgill|?McGill;université McGill|McGill University;?McGill
udem|université de Montréal
laval-univ|université Laval
toronto-univ|université de Toronto|University of Toronto
harvard|?Harvard;université Harvard;université de Harvard|Harvard University;?Harvard
harvard-business|Harvard Business School;Harvard Law School;Harvard Medical School
mit|Massachusetts Institute of Technology;?=MIT
stanford|université Stanford;université de Stanford;?Stanford|Stanford University;?Stanford
yale|université Yale;université de Yale;?Yale|Yale University;?Yale
princeton|université de Princeton;?Princeton|Princeton University;?Princeton
columbia|université Columbia;université de Columbia|Columbia University
cornell|université Cornell|Cornell University
upenn|université de Pennsylvanie|University of Pennsylvania
johns-hopkins|université Johns-Hopkins;université Johns Hopkins;?Johns Hopkins|Johns Hopkins University;?Johns Hopkins
duke|Duke University
nyu|New York University;=NYU
georgetown|Georgetown University
berkeley|université de Berkeley;université de Californie à Berkeley|University of California, Berkeley;UC Berkeley
ucla|=UCLA;université de Californie à Los Angeles
caltech|Caltech;California Institute of Technology
uchicago|université de Chicago|University of Chicago
northwestern|Northwestern University
michigan-univ|université du Michigan|University of Michigan
oxford|université d'Oxford|University of Oxford;Oxford University
cambridge|université de Cambridge|University of Cambridge;Cambridge University
imperial|Imperial College;Imperial College London
ucl|University College London;=UCL
lse|London School of Economics;?=LSE
kings-college|King's College London;King's College
edinburgh-univ|université d'Édimbourg|University of Edinburgh;Edinburgh University
manchester-univ|université de Manchester|University of Manchester;Manchester University
bristol-univ|université de Bristol|University of Bristol
durham-univ|Durham University
warwick-univ|University of Warwick
trinity-dublin|Trinity College Dublin
eton|Eton College
bocconi|?Bocconi;université Bocconi
heidelberg-univ|université de Heidelberg|Heidelberg University
charite|?Charité;hôpital de la Charité
salpetriere|Pitié-Salpêtrière;hôpital de la Pitié-Salpêtrière
necker|hôpital Necker
tsinghua|Tsinghua;université Tsinghua|Tsinghua University
peking-univ|université de Pékin|Peking University
tokyo-univ|université de Tokyo|University of Tokyo
mayo|Mayo Clinic
cambridge-press|Cambridge University Press
oxford-press|Oxford University Press
fifa|Fédération internationale de football association;~FIFA
uefa|Union des associations européennes de football;~UEFA
caf-football|Confédération africaine de football
concacaf|Concacaf
conmebol|Conmebol
cio|Comité international olympique;=CIO|International Olympic Committee;=IOC
cojo|Paris 2024;Cojo;comité d'organisation des Jeux olympiques
cnosf|Comité national olympique et sportif français;=CNOSF
wada|Agence mondiale antidopage;=AMA|World Anti-Doping Agency;=WADA
tas|Tribunal arbitral du sport;?=TAS|Court of Arbitration for Sport;=CAS
fff|Fédération française de football;=FFF
lfp|Ligue de football professionnel;=LFP
ffr|Fédération française de rugby;=FFR
lnr|Ligue nationale de rugby;=LNR
fft|Fédération française de tennis;=FFT
ffjda|Fédération française de judo
fa|*Football Association;?=FA;The FA
premier-league|Premier League
efl|English Football League
ligue1|Ligue 1
ligue2|Ligue 2
liga|?Liga;?La Liga;LaLiga
serie-a|Serie A
bundesliga|Bundesliga
mls|Major League Soccer;=MLS
top14|Top 14
pro-d2|Pro D2
world-rugby|World Rugby
world-athletics|World Athletics;=IAAF
uci|Union cycliste internationale;=UCI
aso|Amaury Sport Organisation;=ASO
fia|Fédération internationale de l'automobile;=FIA
fina|World Aquatics
fiba|~FIBA
atp|=ATP
wta|=WTA
itf-tennis|International Tennis Federation
icc-cricket|International Cricket Council
ecb-cricket|England and Wales Cricket Board
bcci|=BCCI
ioc-usoc|US Olympic Committee;U.S. Olympic Committee
nba|=NBA
nfl|=NFL
nhl|=NHL;Ligue nationale de hockey;=LNH
mlb|Major League Baseball;=MLB
ncaa|=NCAA
wnba|=WNBA
wwe|=WWE
ufc-mma|=UFC
psg|Paris Saint-Germain;=PSG;Paris SG;Paris Saint-Germain FC
om|Olympique de Marseille;=OM
ol|Olympique lyonnais;=OL
asse|AS Saint-Étienne;=ASSE
as-monaco|AS Monaco;=ASM
losc|Losc;LOSC;LOSC Lille
rc-lens|RC Lens;=RCL
ogc-nice|OGC Nice;=OGCN
stade-rennais|Stade rennais
fc-nantes|FC Nantes
girondins|Girondins de Bordeaux;?Girondins
montpellier-hsc|Montpellier HSC;=MHSC
toulouse-fc|Toulouse FC;=TFC
stade-brestois|Stade brestois;Brest 29
rc-strasbourg|RC Strasbourg;Racing Club de Strasbourg
stade-de-reims|Stade de Reims
fc-metz|FC Metz
fc-lorient|FC Lorient
angers-sco|Angers SCO
aj-auxerre|AJ Auxerre;=AJA
le-havre-ac|Le Havre AC;=HAC
ac-ajaccio|AC Ajaccio
sc-bastia|SC Bastia
paris-fc|Paris FC
red-star|Red Star FC;?Red Star
en-avant-guingamp|En Avant Guingamp
estac|Estac;ESTAC Troyes
stade-toulousain|Stade toulousain
stade-francais|Stade français
racing92|Racing 92;Racing-Métro
asm-clermont|ASM Clermont
rct|RC Toulon
stade-rochelais|Stade rochelais
ubb|Union Bordeaux-Bègles;=UBB
castres-olympique|Castres olympique
section-paloise|Section paloise
usap|=USAP
aviron-bayonnais|Aviron bayonnais
asvel|Asvel;LDLC Asvel
real-madrid|Real Madrid;?Real
barca|FC Barcelone;Barça|FC Barcelona;Barça;Barca
atletico|Atlético Madrid;Atlético de Madrid;Atletico Madrid
sevilla-fc|FC Séville|Sevilla FC
valencia-cf|Valencia CF;FC Valence
athletic-bilbao|Athletic Bilbao;Athletic Club
real-sociedad|Real Sociedad
villarreal-cf|Villarreal CF
real-betis|Real Betis;Betis
man-united|Manchester United;Man United;Man Utd
man-city|Manchester City;Man City
liverpool-fc|Liverpool FC
arsenal|?Arsenal;Arsenal FC
chelsea|Chelsea FC;?Chelsea
tottenham|Tottenham Hotspur;?Tottenham;?Spurs
everton|?Everton;Everton FC
newcastle-united|Newcastle United
aston-villa|Aston Villa
west-ham|West Ham;West Ham United
leicester-city|Leicester City
crystal-palace|Crystal Palace
leeds-united|Leeds United
wolves|Wolverhampton Wanderers;?Wolves
brighton-fc|Brighton & Hove Albion;Brighton and Hove Albion
nottingham-forest|Nottingham Forest
southampton-fc|Southampton FC
fulham|?Fulham;Fulham FC
sheffield-united|Sheffield United
celtic|?Celtic;Celtic FC
rangers|?Rangers;Rangers FC;Glasgow Rangers
juventus|Juventus;?Juve;Juventus Turin;Juventus de Turin
inter|Inter Milan;?Inter;Internazionale
ac-milan|AC Milan;Milan AC
as-roma|AS Roma;AS Rome
lazio|?Lazio;Lazio Rome
ssc-napoli|SSC Napoli;SSC Naples;?Napoli
atalanta|?Atalanta;Atalanta Bergame
fiorentina|Fiorentina
bayern|Bayern Munich;Bayern de Munich;?Bayern;FC Bayern
dortmund|Borussia Dortmund;=BVB
leverkusen|Bayer Leverkusen
leipzig-rb|RB Leipzig
schalke|Schalke 04;Schalke
gladbach|Borussia Mönchengladbach
eintracht|Eintracht Francfort;Eintracht Frankfurt
wolfsburg-vfl|VfL Wolfsburg
ajax|?Ajax;Ajax Amsterdam
psv|PSV Eindhoven;=PSV
feyenoord|Feyenoord;Feyenoord Rotterdam
benfica|Benfica;Benfica Lisbonne;SL Benfica
fc-porto|FC Porto
sporting|Sporting Portugal;Sporting CP;?Sporting
anderlecht-rsc|RSC Anderlecht
bruges-club|Club Bruges|Club Brugge
standard-liege|Standard de Liège;?Standard
genk|KRC Genk
fc-bale|FC Bâle|FC Basel
young-boys|Young Boys Berne;BSC Young Boys
galatasaray|Galatasaray
fenerbahce|Fenerbahçe;Fenerbahce
besiktas|Beşiktaş;Besiktas
olympiakos|Olympiakos;Olympiacos
panathinaikos|Panathinaïkos;Panathinaikos
chakhtar|Chakhtar Donetsk|Shakhtar Donetsk
dynamo-kyiv|Dynamo Kiev;Dynamo Kyiv
spartak|Spartak Moscou|Spartak Moscow
zenit|Zénith Saint-Pétersbourg|Zenit St Petersburg
red-star-belgrade|Étoile rouge de Belgrade|Red Star Belgrade
dinamo-zagreb|Dinamo Zagreb
boca-juniors|Boca Juniors
river-plate|?River Plate
flamengo|?Flamengo
santos-fc|Santos FC
inter-miami|Inter Miami
la-galaxy|LA Galaxy
al-nassr|Al-Nassr
al-hilal|Al-Hilal
al-ahly|Al Ahly;Al-Ahly
zamalek|?Zamalek
usm-alger|USM Alger;=USMA
mc-alger|MC Alger
js-kabylie|JS Kabylie;=JSK
cr-belouizdad|CR Belouizdad
wydad|Wydad Casablanca;?Wydad
raja|Raja Casablanca
esperance-tunis|Espérance de Tunis;Espérance sportive de Tunis
etoile-sahel|Étoile du Sahel
tp-mazembe|TP Mazembe
kaizer-chiefs|Kaizer Chiefs
faf-dz|Fédération algérienne de football
all-blacks|?All Blacks
springboks|?Springboks
wallabies|?Wallabies
xv-de-france|XV de France
lakers|Los Angeles Lakers;?Lakers
celtics|Boston Celtics;?Celtics
warriors|Golden State Warriors
bulls|Chicago Bulls
knicks|New York Knicks;?Knicks
spurs-sa|San Antonio Spurs
heat|Miami Heat
cavaliers|Cleveland Cavaliers
yankees|New York Yankees;?Yankees
red-sox|Boston Red Sox;Red Sox
dodgers|Los Angeles Dodgers;?Dodgers
cubs|Chicago Cubs
cowboys|Dallas Cowboys
patriots|New England Patriots
chiefs|Kansas City Chiefs
packers|Green Bay Packers
eagles|Philadelphia Eagles
canadiens|Canadiens de Montréal|Montreal Canadiens
maple-leafs|Maple Leafs de Toronto|Toronto Maple Leafs
cf-montreal|CF Montréal;Impact de Montréal
ineos|?Ineos;Ineos Grenadiers
team-sky|Team Sky
groupama-fdj|Groupama-FDJ
cofidis|Cofidis
ag2r|AG2R La Mondiale;AG2R Citroën
movistar|?Movistar
jumbo-visma|Jumbo-Visma;Visma-Lease a Bike
uae-team|UAE Team Emirates
red-bull|Red Bull Racing
mclaren|?McLaren
alpine-f1|Alpine F1
mercedes-amg|Mercedes-AMG
haas|Haas F1
roland-garros-org|?Roland-Garros
mcc|Marylebone Cricket Club
jockey-club|Jockey Club
isu|Union internationale de patinage;?=ISU|International Skating Union;?=ISU
skate-canada|Patinage Canada|Skate Canada
`;
