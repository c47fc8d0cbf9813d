/** News agencies, papers, magazines, broadcasters and publishers, in the format that `organisation-lookup.ts` describes. */
export const MEDIA = `
afp|Agence France-Presse;=AFP
reuters|Reuters;Thomson Reuters;agence Reuters
ap|Associated Press;The Associated Press;?=AP
upi|United Press International;=UPI
dpa|Deutsche Presse-Agentur;=DPA
efe|Agencia EFE;agence EFE;?=EFE
ansa|Agenzia Nazionale Stampa Associata;~ANSA
pa-media|PA Media;Press Association
bloomberg|?Bloomberg;Bloomberg News
tass|Tass;Itar-Tass;agence Tass
ria-novosti|RIA Novosti;=RIA
interfax|Interfax
sputnik|?Sputnik;Sputnik News
xinhua|Xinhua;Chine nouvelle;agence Chine nouvelle|Xinhua;Xinhua News Agency;New China News Agency
kyodo|Kyodo;Kyodo News
yonhap|Yonhap
kcna|KCNA;=KCNA;Korean Central News Agency
aps|Algérie Presse Service;=APS
map|Maghreb Arabe Presse;Agence marocaine de presse
tap|Tunis Afrique Presse;Agence Tunis Afrique Presse
spa-agency|Saudi Press Agency;Agence de presse saoudienne
wam|Emirates News Agency
irna|IRNA;=IRNA
isna|ISNA;=ISNA
fars|Fars News;agence Fars
tasnim|Tasnim;Tasnim News
anadolu|Agence Anadolu;Anadolu|Anadolu Agency;Anadolu
sana|Agence syrienne de presse;=SANA
petra|agence Petra
wafa|agence Wafa
belga|agence Belga;?Belga
ats|Agence télégraphique suisse;Keystone-ATS
unian|Unian
ukrinform|Ukrinform
ukrainska-pravda|Ukrainska Pravda;Oukraïnska Pravda|Ukrainska Pravda;Ukrayinska Pravda
kyiv-independent|The Kyiv Independent;Kyiv Independent
le-monde|Le Monde;lemonde.fr;LeMonde.fr
le-figaro|Le Figaro;lefigaro.fr;?Figaro
liberation|?Libération;Libé
la-croix|?La Croix
les-echos|Les Échos;Les Echos
la-tribune|?La Tribune
humanite|?L'Humanité;L'Huma
le-parisien|Le Parisien;?Aujourd'hui en France
ouest-france|Ouest-France
sud-ouest|?Sud Ouest
la-voix-du-nord|La Voix du Nord
la-depeche|La Dépêche du Midi;La Dépêche
le-progres|?Le Progrès
dauphine|Le Dauphiné libéré;Le Dauphiné
dna|Dernières Nouvelles d'Alsace;?=DNA
est-republicain|L'Est républicain
republicain-lorrain|Le Républicain lorrain
la-montagne|?La Montagne
la-provence|?La Provence
nice-matin|Nice-Matin
var-matin|Var-Matin
midi-libre|Midi libre
le-telegramme|Le Télégramme
paris-normandie|Paris-Normandie
la-nouvelle-republique|La Nouvelle République
charente-libre|Charente libre
l-union|?L'Union
courrier-picard|Le Courrier picard
le-bien-public|?Le Bien public
corse-matin|Corse-Matin
presse-ocean|Presse Océan
vingt-minutes|20 Minutes
cnews|CNews
le-point|?Le Point;lepoint.fr
l-express|?L'Express;lexpress.fr
l-obs|L'Obs;Le Nouvel Observateur;Le Nouvel Obs;Nouvel Observateur
marianne|?Marianne
valeurs-actuelles|Valeurs actuelles
paris-match|Paris Match
le-canard-enchaine|Le Canard enchaîné
charlie-hebdo|Charlie Hebdo
mediapart|Mediapart
courrier-international|Courrier international
monde-diplomatique|Le Monde diplomatique;?Monde diplomatique|Le Monde diplomatique
alternatives-economiques|Alternatives économiques
challenges|?Challenges
capital|?Capital
telerama|Télérama
les-inrockuptibles|Les Inrockuptibles;Les Inrocks
jdd|Le Journal du dimanche;Journal du dimanche;=JDD
l-opinion|?L'Opinion
slate|?Slate;Slate.fr
rue89|Rue89
streetpress|StreetPress
basta|?Basta
reporterre|Reporterre
blast|?Blast
brut|?Brut
konbini|Konbini
huffpost|HuffPost;Huffington Post;Le HuffPost;The Huffington Post
atlantico|Atlantico
l-equipe|?L'Équipe
so-foot|So Foot
france-football|?France Football
voici|?Voici
closer|?Closer
gala|?Gala
elle|?Elle
vogue|?Vogue
disclose|?Disclose
les-jours|?Les Jours
arret-sur-images|Arrêt sur images
la-lettre-a|La Lettre A
contexte|?Contexte
usine-nouvelle|L'Usine nouvelle
actu-fr|actu.fr
tf1|TF1;TF 1;LCI;Groupe TF1
france-televisions|France Télévisions;France TV|France Télévisions;France Televisions
france2|France 2
france3|France 3
france4|France 4
france5|France 5
france24|France 24
franceinfo|Franceinfo;France Info
france-inter|France Inter
france-culture|France Culture
france-bleu|France Bleu;ICI France Bleu
france-musique|France Musique
radio-france|Radio France
rfi|Radio France internationale;=RFI
france-medias-monde|France Médias Monde
tv5-monde|TV5 Monde;TV5
arte|Arte
m6|?M6;Groupe M6
canal-plus|Canal+;Canal +;Groupe Canal+
c8|C8
bfmtv|BFMTV;BFM TV;BFM
bfm-business|BFM Business
rmc|RMC;=RMC
rtl|RTL;=RTL
europe1|Europe 1
sud-radio|Sud Radio
nrj|=NRJ
radio-classique|Radio Classique
lcp|La Chaîne parlementaire;?=LCP
public-senat|Public Sénat
ina|Institut national de l'audiovisuel;?~INA
euronews|Euronews
le-soir|?*Le Soir
la-libre|La Libre Belgique;La Libre
dh|La Dernière Heure
de-standaard|De Standaard
de-morgen|De Morgen
het-laatste-nieuws|Het Laatste Nieuws
l-echo|?L'Écho
rtbf|RTBF;=RTBF
vrt|=VRT
rtl-info|RTL Info
le-temps|?Le Temps
rts|Radio télévision suisse;=RTS
srf|=SRF
nzz|Neue Zürcher Zeitung;=NZZ
tages-anzeiger|Tages-Anzeiger
tribune-de-geneve|Tribune de Genève
vingt-quatre-heures|?24 heures
swissinfo|Swissinfo
l-essentiel|?L'essentiel
radio-canada|Radio-Canada;Ici Radio-Canada|CBC/Radio-Canada;Radio-Canada
cbc|=CBC;CBC News;Canadian Broadcasting Corporation
ctv|=CTV;CTV News
la-presse|?*La Presse
canadian-press|La Presse canadienne|The Canadian Press;Canadian Press
le-devoir|?Le Devoir
journal-de-montreal|Le Journal de Montréal
journal-de-quebec|Le Journal de Québec
tva|TVA Nouvelles
globe-and-mail|The Globe and Mail;Globe and Mail
toronto-star|Toronto Star;The Toronto Star
national-post|National Post
tsa|Tout sur l'Algérie;=TSA
el-watan|El Watan
liberte-dz|Liberté Algérie
el-khabar|El Khabar
echorouk|Echorouk;El Chourouk
ennahar|Ennahar TV;Ennahar
el-moudjahid|?El Moudjahid
l-expression|L'Expression DZ
quotidien-oran|Le Quotidien d'Oran
maghreb-emergent|Maghreb Emergent;Radio M
interlignes|Interlignes
casbah-tribune|Casbah Tribune
algerie360|Algérie360
le-matin-algerie|Le Matin d'Algérie
hespress|Hespress
le360|Le360
telquel|TelQuel
yabiladi|Yabiladi
medias24|Médias24
l-economiste|L'Économiste
le-desk|Le Desk
kapitalis|Kapitalis
business-news-tn|*Business News
mosaique-fm|Mosaïque FM
la-presse-tunisie|La Presse de Tunisie
inkyfada|Inkyfada
nawaat|Nawaat
jeune-afrique|Jeune Afrique
africa24|Africa 24
seneweb|Seneweb
dakaractu|Dakaractu
le-soleil|Le Soleil de Dakar
fraternite-matin|Fraternité Matin
abidjan-net|Abidjan.net
studio-tamani|Studio Tamani
radio-okapi|Radio Okapi
actualite-cd|Actualité.cd
l-orient-le-jour|L'Orient-Le Jour;L'Orient Le Jour|L'Orient-Le Jour;L'Orient Today
al-jazeera|Al Jazeera;Al-Jazeera;Al Jazira
al-arabiya|Al Arabiya;Al-Arabiya
al-mayadeen|Al Mayadeen;Al-Mayadeen
al-manar|Al Manar;Al-Manar
asharq-al-awsat|Asharq al-Awsat
al-ahram|Al-Ahram;Al Ahram
mada-masr|Mada Masr
the-national|*The National
gulf-news|Gulf News
middle-east-eye|Middle East Eye
rt|Russia Today;=RT;RT France
pervy-kanal|Pervy Kanal;Pervi Kanal;Perviy Kanal|Channel One Russia;*Channel One
rossia1|Rossia 1;Rossiya 1
ntv-ru|*NTV
novaya-gazeta|Novaïa Gazeta;Novaya Gazeta
kommersant|Kommersant
vedomosti|Vedomosti
izvestia|Izvestia
pravda|?Pravda
meduza|?Meduza
moscow-times|The Moscow Times;Moscow Times
echo-moscou|Écho de Moscou|Echo of Moscow;Ekho Moskvy
dojd|Dojd|TV Rain;Dozhd
rferl|Radio Free Europe;Radio Free Europe/Radio Liberty;=RFE/RL;=RFERL
voa|Voice of America;=VOA;Voix de l'Amérique
belta|Belta
pap|=PAP
gazeta-wyborcza|Gazeta Wyborcza
rzeczpospolita|?Rzeczpospolita
onet|Onet
tvn|=TVN;TVN24
tvp|=TVP
ctk|=ČTK;CTK
mti|=MTI
index-hu|Index.hu
telex|Telex.hu
hotnews|Hotnews;HotNews.ro
der-spiegel|Der Spiegel;Spiegel;Spiegel Online
die-zeit|Die Zeit
die-welt|Die Welt
bild|Bild;Bild Zeitung;Bild-Zeitung
faz|Frankfurter Allgemeine Zeitung;=FAZ
sz|Süddeutsche Zeitung;=SZ
tagesspiegel|Der Tagesspiegel;Tagesspiegel
taz|Die Tageszeitung;=TAZ
handelsblatt|Handelsblatt
stern|Stern Magazin
focus-de|Focus Magazin
ard|=ARD
zdf|=ZDF
deutsche-welle|Deutsche Welle;=DW
n-tv|n-tv
deutschlandfunk|Deutschlandfunk
ndr|=NDR
wdr|=WDR
bayerischer-rundfunk|Bayerischer Rundfunk
orf|=ORF
apa|Austria Presse Agentur
der-standard|Der Standard
die-presse|Die Presse
kronen-zeitung|Kronen Zeitung
el-pais|El País
el-mundo|?El Mundo
abc-es|ABC de Madrid
la-vanguardia|La Vanguardia
el-confidencial|El Confidencial
eldiario|elDiario.es
el-periodico|El Periódico
marca|?Marca
diario-as|Diario AS
rtve|=RTVE
tve|=TVE
cadena-ser|Cadena SER
corriere|Corriere della Sera
repubblica|La Repubblica
la-stampa|?La Stampa
sole24|Il Sole 24 Ore
il-fatto|Il Fatto Quotidiano
gazzetta|La Gazzetta dello Sport;Gazzetta dello Sport
rai|?~RAI
sky-tg24|Sky TG24
mediaset|Mediaset
l-osservatore-romano|L'Osservatore Romano
vatican-news|Vatican News
publico-pt|?Público
expresso|?Expresso
diario-de-noticias|Diário de Notícias
lusa|agence Lusa
rtp|=RTP
ekathimerini|Kathimerini;ekathimerini
de-telegraaf|De Telegraaf
de-volkskrant|De Volkskrant;Volkskrant
nrc|NRC Handelsblad;=NRC
nos|=NOS
politiken|Politiken
jyllands-posten|Jyllands-Posten
tv2-dk|TV 2
aftenposten|Aftenposten
nrk|=NRK
vg|Verdens Gang
dagens-nyheter|Dagens Nyheter
svenska-dagbladet|Svenska Dagbladet
aftonbladet|Aftonbladet
svt|=SVT
helsingin-sanomat|Helsingin Sanomat
yle|?~YLE
err|=ERR
delfi|?Delfi
lrt|=LRT
bbc|British Broadcasting Corporation;=BBC;BBC News;BBC World Service;BBC News Online
bbc-radio4|BBC Radio 4;Radio 4
bbc1|BBC One;BBC1
bbc2|BBC Two;BBC2
itv|=ITV;ITV News
channel4|Channel 4;Channel 4 News
channel5|Channel 5
sky-news|Sky News
gb-news|GB News
guardian|The Guardian;?Guardian
observer|?The Observer
the-times|*The Times;Times of London;?*Times
sunday-times|The Sunday Times;Sunday Times
telegraph|The Daily Telegraph;Daily Telegraph;The Telegraph;?Telegraph;Sunday Telegraph
independent|?The Independent
daily-mail|Daily Mail;The Daily Mail;Mail Online;MailOnline;Mail on Sunday
the-sun|?The Sun
daily-mirror|*Daily Mirror;?The Mirror
daily-express|Daily Express
financial-times|Financial Times;The Financial Times;=FT
economist|The Economist
evening-standard|Evening Standard
spectator|?The Spectator
new-statesman|New Statesman
scotsman|The Scotsman
irish-times|The Irish Times;Irish Times
irish-independent|Irish Independent
rte|=RTÉ;=RTE
belfast-telegraph|Belfast Telegraph
talksport|TalkSport
lbc|=LBC
bellingcat|Bellingcat
nyt|The New York Times;New York Times;=NYT;NY Times
washington-post|The Washington Post;Washington Post
wsj|The Wall Street Journal;Wall Street Journal;=WSJ
usa-today|USA Today
la-times|Los Angeles Times;LA Times;The Los Angeles Times
chicago-tribune|Chicago Tribune
boston-globe|The Boston Globe;Boston Globe
new-york-post|New York Post
daily-news|New York Daily News
sf-chronicle|San Francisco Chronicle
miami-herald|Miami Herald
houston-chronicle|Houston Chronicle
dallas-morning-news|Dallas Morning News;The Dallas Morning News
philadelphia-inquirer|Philadelphia Inquirer;The Philadelphia Inquirer
christian-science-monitor|Christian Science Monitor;The Christian Science Monitor
time|?Time;Time Magazine;Time magazine
newsweek|Newsweek
new-yorker|?The New Yorker
atlantic|?The Atlantic
vanity-fair|Vanity Fair
rolling-stone|?Rolling Stone
forbes|?Forbes
fortune|?Fortune
national-geographic|National Geographic
politico|Politico
axios|Axios
the-hill|?The Hill
vox|Vox Media
buzzfeed|BuzzFeed;BuzzFeed News
vice|Vice News;Vice Media
propublica|ProPublica
the-intercept|?The Intercept
daily-beast|The Daily Beast;Daily Beast
business-insider|Business Insider
foreign-policy|?Foreign Policy
foreign-affairs|?Foreign Affairs
cnn|=CNN;Cable News Network
fox-news|Fox News;Fox News Channel
msnbc|=MSNBC
nbc|=NBC;NBC News
cnbc|=CNBC
abc-us|ABC News;?=ABC
cbs|=CBS;CBS News
pbs|=PBS
npr|=NPR;National Public Radio
c-span|C-SPAN
espn|=ESPN
hbo|=HBO
univision|Univision
breitbart|Breitbart;Breitbart News
infowars|Infowars;InfoWars
newsmax|Newsmax
the-verge|The Verge
wired|?Wired
techcrunch|TechCrunch
ars-technica|Ars Technica
engadget|Engadget
numerama|Numerama
next-inpact|Next INpact;?Next
variety|?Variety
hollywood-reporter|The Hollywood Reporter;Hollywood Reporter
deadline|?Deadline
nature|?Nature
science|?Science
the-lancet|The Lancet;?Lancet
nejm|New England Journal of Medicine
bmj|British Medical Journal;=BMJ
sydney-morning-herald|Sydney Morning Herald;The Sydney Morning Herald
the-australian|?The Australian
abc-au|Australian Broadcasting Corporation
nz-herald|New Zealand Herald
scmp|South China Morning Post;=SCMP
global-times|Global Times
china-daily|China Daily
peoples-daily|Le Quotidien du peuple;Quotidien du peuple|People's Daily
cctv|CCTV;?=CCTV;China Central Television
cgtn|=CGTN
caixin|Caixin
apple-daily|Apple Daily
asahi|Asahi Shimbun;Asahi
yomiuri|Yomiuri Shimbun;Yomiuri
mainichi|Mainichi Shimbun;Mainichi
nikkei-media|Nikkei Asia;Nihon Keizai Shimbun
nhk|=NHK
japan-times|The Japan Times;Japan Times
korea-herald|Korea Herald
chosun|Chosun Ilbo
times-of-india|The Times of India;Times of India
the-hindu|The Hindu
indian-express|The Indian Express;Indian Express
hindustan-times|Hindustan Times
ndtv|=NDTV
pti|Press Trust of India;=PTI
dawn|?Dawn
geo-news|Geo News
straits-times|The Straits Times;Straits Times
bangkok-post|Bangkok Post
jakarta-post|Jakarta Post;The Jakarta Post
rappler|Rappler
haaretz|Haaretz;Ha'aretz
jerusalem-post|The Jerusalem Post;Jerusalem Post
times-of-israel|The Times of Israel;Times of Israel
yediot|Yediot Aharonot;Yedioth Ahronoth;Ynet
maariv|Maariv
i24|i24News;i24 News
hurriyet|Hürriyet;Hurriyet Daily News
cumhuriyet|Cumhuriyet
daily-sabah|Daily Sabah;Sabah
trt|=TRT
press-tv|Press TV
mail-guardian|Mail & Guardian;Mail and Guardian
news24|News24
sabc|=SABC
daily-maverick|Daily Maverick
daily-nation|Daily Nation
premium-times|Premium Times
punch-ng|The Punch
clarin|?Clarín
la-nacion|*La Nación
pagina12|Página 12
folha|Folha de S. Paulo;Folha de São Paulo
o-globo|O Globo;Rede Globo;TV Globo
estadao|O Estado de S. Paulo;Estadão
el-universal|*El Universal
telesur|Telesur
granma|Granma
el-tiempo|*El Tiempo
el-comercio|*El Comercio
el-mercurio|*El Mercurio
netflix|Netflix
spotify|Spotify
deezer|Deezer
disney|Disney;Walt Disney;The Walt Disney Company;Walt Disney Company
pixar|Pixar
warner-bros|Warner Bros;Warner Bros.;Warner Bros. Discovery
paramount|?Paramount;Paramount Pictures
universal|Universal Pictures;Universal Music;Universal Music Group
sony-pictures|Sony Pictures
news-corp|News Corp;News Corporation
comcast|Comcast
bertelsmann|Bertelsmann
axel-springer|Axel Springer
vivendi|Vivendi
lagardere|?Lagardère;Groupe Lagardère
hachette|?Hachette;Hachette Livre
editis|Editis
gallimard|?Gallimard;éditions Gallimard
flammarion|?Flammarion
grasset|?Grasset
altice-media|Altice Média
bayard|?Bayard;Bayard Presse
ebra|groupe Ebra
rossel|groupe Rossel
wikipedia|?Wikipédia|?Wikipedia
wikimedia|Wikimédia;Fondation Wikimédia|Wikimedia;Wikimedia Foundation
wikileaks|WikiLeaks
icij|Consortium international des journalistes d'investigation;=ICIJ|International Consortium of Investigative Journalists;=ICIJ
penguin|Penguin Random House
harpercollins|HarperCollins

`;
