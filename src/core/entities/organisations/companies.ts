/** Companies and stock exchanges, in the format that `organisation-lookup.ts` describes. */
export const COMPANIES = `
google|Google
alphabet|?Alphabet;Alphabet Inc
apple|?Apple;Apple Inc
facebook|Facebook
meta|?Meta;Meta Platforms
amazon|?Amazon;Amazon Web Services;?=AWS
microsoft|Microsoft
openai|OpenAI
anthropic|Anthropic
deepmind|DeepMind;Google DeepMind
mistral-ai|Mistral AI
nvidia|Nvidia
intel|?Intel
amd|=AMD;Advanced Micro Devices
qualcomm|Qualcomm
broadcom|Broadcom
arm|Arm Holdings
tsmc|=TSMC;Taiwan Semiconductor Manufacturing Company
asml|=ASML
samsung|Samsung;Samsung Electronics
sk-hynix|SK Hynix
lg|=LG;LG Group;LG Electronics
sony|Sony
nintendo|Nintendo
panasonic|Panasonic
toshiba|Toshiba
hitachi|Hitachi
fujitsu|Fujitsu
softbank|SoftBank
rakuten|Rakuten
huawei|Huawei
xiaomi|Xiaomi
zte|=ZTE
alibaba|Alibaba
tencent|Tencent
baidu|Baidu
bytedance|ByteDance
tiktok|TikTok
shein|Shein
temu|Temu
deepseek|DeepSeek
foxconn|Foxconn
lenovo|Lenovo
ibm|=IBM
oracle|?Oracle
cisco|Cisco;Cisco Systems
dell|?Dell
hp|=HP;Hewlett-Packard
salesforce|Salesforce
adobe|?Adobe
sap|?=SAP
palantir|Palantir
twitter|Twitter
x-corp|X Corp
youtube|YouTube
instagram|Instagram
whatsapp|WhatsApp
telegram|?Telegram
snapchat|Snapchat;?Snap
linkedin|LinkedIn
reddit|Reddit
pinterest|Pinterest
discord|?Discord
twitch|Twitch
zoom|?Zoom
skype|Skype
dropbox|Dropbox
mozilla|Mozilla
uber|?Uber
uber-eats|Uber Eats
deliveroo|Deliveroo
lyft|Lyft
bolt|?Bolt
lime|?Lime
airbnb|Airbnb
booking|?Booking;Booking.com
tripadvisor|TripAdvisor
ebay|eBay
paypal|PayPal
stripe|?Stripe
klarna|Klarna
revolut|Revolut
binance|Binance
coinbase|Coinbase
ftx|=FTX
kaspersky|Kaspersky;Kaspersky Lab
nso|NSO Group;=NSO
cambridge-analytica|Cambridge Analytica
blackberry|?BlackBerry
nokia|Nokia
ericsson|?Ericsson
ubisoft|Ubisoft
activision|Activision Blizzard;Activision
electronic-arts|Electronic Arts
epic-games|Epic Games
valve|?Valve
ovh|OVHcloud;=OVH
atos|Atos
capgemini|Capgemini
dassault-systemes|Dassault Systèmes
worldline|Worldline
criteo|Criteo
doctolib|Doctolib
blablacar|BlaBlaCar
leboncoin|Leboncoin;Le Bon Coin
vinted|Vinted
back-market|Back Market
orange|?Orange;France Télécom
sfr|=SFR
bouygues|?Bouygues;Bouygues Telecom;Groupe Bouygues
free|?Free;Free Mobile;?Iliad
altice|Altice
vodafone|Vodafone
bt|British Telecom;BT Group
o2|Virgin Media O2
deutsche-telekom|Deutsche Telekom;T-Mobile
telefonica|Telefónica
telecom-italia|Telecom Italia
swisscom|Swisscom
proximus|?Proximus
att|AT&T
verizon|Verizon
t-mobile-us|T-Mobile US
eutelsat|Eutelsat
starlink|Starlink
ses|SES Satellites
thales|?Thales;Groupe Thales
airbus|Airbus;Airbus Group
boeing|Boeing
bombardier|?Bombardier
embraer|Embraer
lockheed-martin|Lockheed Martin
northrop|Northrop Grumman
raytheon|Raytheon;=RTX
general-dynamics|General Dynamics
bae|BAE Systems
rolls-royce|?Rolls-Royce
leonardo-company|Leonardo SpA
safran|?Safran
dassault-aviation|Dassault Aviation;?Dassault
naval-group|Naval Group;=DCNS
nexter|Nexter;=KNDS
mbda|=MBDA
rheinmetall|Rheinmetall
arianespace|Arianespace
arianegroup|ArianeGroup
spacex|SpaceX
blue-origin|Blue Origin
virgin-galactic|Virgin Galactic
ula|United Launch Alliance
saab|?Saab
baykar|Baykar
sukhoi|?Sukhoi
antonov|?Antonov
rostec|Rostec
air-france|Air France
air-france-klm|Air France-KLM
klm|=KLM
lufthansa|Lufthansa
british-airways|British Airways
iag|International Airlines Group;=IAG
iberia|?Iberia
easyjet|EasyJet;easyJet
ryanair|Ryanair
wizz-air|Wizz Air
vueling|Vueling
transavia|Transavia
air-algerie|Air Algérie
royal-air-maroc|Royal Air Maroc;=RAM
tunisair|Tunisair
air-canada|Air Canada
american-airlines|American Airlines
delta-air-lines|Delta Air Lines;Delta Airlines
united-airlines|United Airlines
southwest|Southwest Airlines
emirates|?Emirates
qatar-airways|Qatar Airways
etihad|Etihad;Etihad Airways
turkish-airlines|Turkish Airlines
aeroflot|Aeroflot
malaysia-airlines|Malaysia Airlines
singapore-airlines|Singapore Airlines
cathay-pacific|Cathay Pacific
qantas|Qantas
ethiopian|Ethiopian Airlines
kenya-airways|Kenya Airways
germanwings|Germanwings
alitalia|Alitalia;ITA Airways
sas-airline|Scandinavian Airlines
swiss-airline|Swiss International Air Lines
brussels-airlines|Brussels Airlines
corsair|?Corsair
adp|Aéroports de Paris;Groupe ADP;=ADP
eurostar|Eurostar
thalys|Thalys
getlink|Getlink;Eurotunnel
deutsche-bahn|Deutsche Bahn
trenitalia|Trenitalia
renfe|Renfe
amtrak|Amtrak
alstom|Alstom
siemens|?Siemens
siemens-energy|Siemens Energy
general-electric|General Electric
schneider|Schneider Electric
legrand|?Legrand
abb|=ABB
bosch|?Bosch
thyssenkrupp|ThyssenKrupp;Thyssenkrupp
basf|=BASF
bayer|?Bayer
monsanto|Monsanto
syngenta|Syngenta
saint-gobain|Saint-Gobain
air-liquide|Air Liquide
arkema|Arkema
solvay|?Solvay
michelin|?Michelin
goodyear|?Goodyear
renault|Renault;Groupe Renault
nissan|Nissan
mitsubishi|Mitsubishi
psa|PSA Peugeot Citroën;Groupe PSA;?=PSA
peugeot|?Peugeot
citroen|Citroën
stellantis|Stellantis
fiat|?Fiat
fiat-chrysler|Fiat Chrysler
chrysler|?Chrysler
volkswagen|Volkswagen;=VW
audi|Audi
porsche|?Porsche
bmw|=BMW
mercedes|?Mercedes;Mercedes-Benz
daimler|?Daimler
opel|?Opel
ford|Ford Motor;Ford Motor Company;?Ford
general-motors|General Motors;=GM
tesla|?Tesla
rivian|Rivian
toyota|Toyota
honda|?Honda
mazda|Mazda
suzuki|?Suzuki
hyundai|Hyundai;Hyundai Motor
kia|?Kia
volvo|Volvo
polestar|Polestar
jaguar-land-rover|Jaguar Land Rover
ferrari|?Ferrari
byd|=BYD
geely|Geely
saic|=SAIC
catl|=CATL
tata|Tata Motors;Tata Group
valeo|Valeo
faurecia|Faurecia;Forvia
continental-ag|Continental AG
verkor|Verkor
acc-batteries|Automotive Cells Company
northvolt|Northvolt
total|?Total;TotalEnergies;Total Energies;Total SA
edf|Électricité de France;=EDF
engie|Engie
gdf-suez|GDF Suez;Gaz de France
enedis|Enedis
rte-reseau|Réseau de transport d'électricité;?=RTE
grdf|=GRDF
grtgaz|GRTgaz
areva|Areva
orano|Orano
framatome|Framatome
veolia|Veolia
suez|?Suez
bp|=BP;British Petroleum
shell|?Shell;Royal Dutch Shell
exxonmobil|ExxonMobil;Exxon;Exxon Mobil
chevron|?Chevron
conocophillips|ConocoPhillips
eni|?~ENI
repsol|Repsol
equinor|Equinor;Statoil
gazprom|Gazprom
rosneft|Rosneft
lukoil|Lukoil;Loukoïl
novatek|Novatek
rosatom|Rosatom
transneft|Transneft
nord-stream|Nord Stream AG
saudi-aramco|Saudi Aramco;Aramco
sonatrach|Sonatrach
sonelgaz|Sonelgaz
naftal|?Naftal
odebrecht|Odebrecht
petrobras|Petrobras
pdvsa|=PDVSA
pemex|Pemex
petronas|Petronas
qatar-energy|QatarEnergy;Qatar Energy;Qatar Petroleum
adnoc|~ADNOC
nnpc|=NNPC
sinopec|Sinopec
petrochina|PetroChina
cnooc|=CNOOC
enel|Enel
iberdrola|Iberdrola
naturgy|Naturgy
eon|E.ON;E.On
rwe|=RWE
uniper|Uniper
vattenfall|Vattenfall
orsted|Ørsted;Orsted
vestas|Vestas
centrica|Centrica;British Gas
thames-water|Thames Water
tepco|Tepco
halliburton|Halliburton
schlumberger|?Schlumberger
glencore|Glencore
trafigura|Trafigura
vitol|Vitol
rio-tinto|Rio Tinto
bhp|=BHP
vale-sa|?Vale
anglo-american|Anglo American
eramet|Eramet
imerys|Imerys
arcelormittal|ArcelorMittal;Arcelor Mittal
tata-steel|Tata Steel
us-steel|US Steel;U.S. Steel
rusal|Rusal
lafarge|?Lafarge;LafargeHolcim
holcim|Holcim
cosider|Cosider
cevital|Cevital
ocp|?=OCP
vinci|?Vinci;Vinci Autoroutes
eiffage|Eiffage
colas|Colas SA
bollore|?Bolloré;Groupe Bolloré
cma-cgm|CMA CGM;CMA-CGM
msc|Mediterranean Shipping Company
maersk|Maersk
hapag|Hapag-Lloyd
cosco|Cosco;China Cosco
brittany-ferries|Brittany Ferries
po-ferries|P&O Ferries;P&O
carnival|?Carnival;Carnival Corporation
chantiers-atlantique|Chantiers de l'Atlantique
fincantieri|Fincantieri
dhl|=DHL
fedex|FedEx
ups|=UPS;United Parcel Service
la-poste|?La Poste
royal-mail|Royal Mail
geodis|Geodis
keolis|Keolis
transdev|Transdev
flixbus|FlixBus
accor|Accor;AccorHotels
club-med|Club Med
pierre-vacances|Pierre & Vacances
tui|?~TUI
thomas-cook|Thomas Cook
marriott|?Marriott
hilton|?Hilton
bnp|BNP Paribas;?=BNP
societe-generale|Société générale|Société Générale
credit-agricole|Crédit agricole|Crédit Agricole
credit-mutuel|Crédit mutuel
credit-lyonnais|Crédit lyonnais;=LCL
bpce|=BPCE;Groupe BPCE
caisse-epargne|Caisse d'épargne
banque-populaire|*Banque populaire
banque-postale|La Banque postale;Banque postale
natixis|Natixis
rothschild|Rothschild & Co;Banque Rothschild;?Rothschild
lazard|?Lazard
axa|Axa
allianz|Allianz
generali|?Generali
cnp|CNP Assurances
groupama|Groupama
macif|Macif
maif|~MAIF
matmut|Matmut
covea|Covéa
amundi|Amundi
deutsche-bank|Deutsche Bank
commerzbank|Commerzbank
wirecard|Wirecard
ubs|=UBS
credit-suisse|Credit Suisse;Crédit suisse
julius-baer|Julius Baer
hsbc|=HSBC
barclays|Barclays
lloyds|Lloyds;Lloyds Banking Group
natwest|NatWest
rbs|Royal Bank of Scotland;=RBS
standard-chartered|Standard Chartered
santander|Banco Santander;?Santander
bbva|=BBVA
caixabank|CaixaBank
bankia|Bankia
unicredit|UniCredit
intesa|Intesa Sanpaolo
monte-paschi|Monte dei Paschi;Monte dei Paschi di Siena
ing|?=ING
abn-amro|ABN Amro
rabobank|Rabobank
dexia|Dexia
belfius|Belfius
kbc|=KBC
danske-bank|Danske Bank
nordea|Nordea
swedbank|Swedbank
sberbank|Sberbank
vtb|=VTB
jpmorgan|JPMorgan;JP Morgan;JPMorgan Chase;J.P. Morgan
goldman-sachs|Goldman Sachs;?Goldman
morgan-stanley|Morgan Stanley
bank-of-america|Bank of America
citigroup|Citigroup;?Citi;Citibank
wells-fargo|Wells Fargo
lehman|Lehman Brothers
bear-stearns|Bear Stearns
merrill-lynch|Merrill Lynch
svb|Silicon Valley Bank;=SVB
blackrock|BlackRock
blackstone|Blackstone
kkr|=KKR
vanguard|?Vanguard
berkshire|Berkshire Hathaway
bridgewater|Bridgewater Associates
aig|=AIG;American International Group
fannie-mae|Fannie Mae
freddie-mac|Freddie Mac
visa-inc|?Visa
mastercard|Mastercard
american-express|American Express
western-union|Western Union
icbc|=ICBC
bank-of-china|Bank of China
evergrande|Evergrande
attijariwafa|Attijariwafa Bank
ecobank|Ecobank
swift|?=SWIFT
deloitte|Deloitte
pwc|PwC;PricewaterhouseCoopers
ernst-young|Ernst & Young
kpmg|=KPMG
mckinsey|McKinsey
boston-consulting|Boston Consulting Group;=BCG
accenture|Accenture
lvmh|=LVMH
hermes|?Hermès
kering|Kering
chanel|?Chanel
dior|?Dior;Christian Dior
louis-vuitton|?Louis Vuitton
gucci|?Gucci
prada|?Prada
burberry|Burberry
richemont|?Richemont
l-oreal|L'Oréal;L'Oreal
procter|Procter & Gamble;Procter and Gamble
unilever|Unilever
danone|Danone
nestle|Nestlé
lactalis|Lactalis
ferrero|?Ferrero
mars-inc|Mars Inc
kraft-heinz|Kraft Heinz
mondelez|Mondelez
kelloggs|Kellogg's
coca-cola|Coca-Cola;Coca Cola
pepsico|PepsiCo;Pepsi
perrier|?Perrier
pernod-ricard|Pernod Ricard
ab-inbev|AB InBev
heineken|Heineken
diageo|Diageo
philip-morris|?Philip Morris
bat|British American Tobacco
mcdonalds|McDonald's;McDonalds
burger-king|Burger King
kfc|=KFC
starbucks|Starbucks
subway|?Subway
dominos|Domino's;Domino's Pizza
buitoni|Buitoni
sodexo|Sodexo
elior|Elior
jbs|=JBS
cargill|Cargill
tereos|Tereos
avril|groupe Avril
bigard|groupe Bigard
carrefour|?Carrefour
auchan|Auchan
leclerc|E.Leclerc;E. Leclerc;?Leclerc
intermarche|Intermarché
casino|groupe Casino;?Casino
monoprix|Monoprix
franprix|Franprix
systeme-u|Système U;Super U
lidl|Lidl
aldi|Aldi
tesco|Tesco
sainsburys|Sainsbury's;Sainsburys
asda|Asda
morrisons|Morrisons
waitrose|Waitrose
marks-spencer|Marks & Spencer;Marks and Spencer;M&S
john-lewis|?John Lewis
boots|?Boots
next-plc|Next plc
primark|Primark
walmart|Walmart;Wal-Mart
target|?Target
costco|Costco
kroger|Kroger
home-depot|Home Depot
best-buy|Best Buy
ikea|Ikea;IKEA
decathlon|Décathlon|Decathlon
fnac|Fnac;Fnac Darty
darty|Darty
boulanger|?Boulanger
leroy-merlin|Leroy Merlin
castorama|Castorama
kingfisher|?Kingfisher
conforama|Conforama
zara|?Zara
inditex|Inditex
h-m|H&M
uniqlo|Uniqlo
kiabi|Kiabi
camaieu|Camaïeu
galeries-lafayette|Galeries Lafayette
printemps|?Printemps
bhv|=BHV
samaritaine|La Samaritaine
nike|?Nike
adidas|Adidas
puma|?Puma
lacoste|?Lacoste
lego|Lego;LEGO
mattel|Mattel
hasbro|Hasbro
sanofi|Sanofi
pfizer|Pfizer
biontech|BioNTech
moderna|Moderna
astrazeneca|AstraZeneca
gsk|GlaxoSmithKline;=GSK
johnson-johnson|Johnson & Johnson;Johnson and Johnson
novartis|Novartis
roche|?Roche
merck|?Merck
novo-nordisk|Novo Nordisk
eli-lilly|Eli Lilly
abbvie|AbbVie
gilead|?Gilead
amgen|Amgen
servier|?Servier;laboratoires Servier
ipsen|Ipsen
biogaran|Biogaran
biomerieux|bioMérieux
institut-pasteur|Institut Pasteur|Pasteur Institute;Institut Pasteur
valneva|Valneva
novavax|Novavax
curevac|CureVac
teva|?Teva
purdue|Purdue Pharma
theranos|Theranos
cvs|CVS Health
walgreens|Walgreens
unitedhealth|UnitedHealth;UnitedHealth Group
orpea|Orpea;Emeis
korian|Korian
ramsay|Ramsay Santé
essilor|EssilorLuxottica;Essilor
philips|?Philips
medtronic|Medtronic
fdj|Française des jeux;=FDJ
pmu|=PMU
publicis|Publicis
havas|?Havas
wpp|=WPP
jcdecaux|JCDecaux
nexity|Nexity
foncia|Foncia
caterpillar|?Caterpillar
john-deere|John Deere
3m|3M
honeywell|Honeywell
dow-chemical|Dow Chemical
dupont|?DuPont
union-carbide|Union Carbide
enron|Enron
kodak|Kodak
xerox|Xerox
gopro|GoPro
seb|Groupe SEB
bic-company|Société Bic
duralex|Duralex
whirlpool|?Whirlpool
lubrizol|Lubrizol
wework|WeWork
blackwater|Blackwater
g4s|G4S
capita|Capita
serco|Serco
carillion|Carillion
post-office|Post Office Ltd
greensill|Greensill Capital
reliance|Reliance Industries
adani|Adani Group
infosys|Infosys
euronext|Euronext
nyse|New York Stock Exchange;=NYSE
nasdaq|?Nasdaq
lse-exchange|London Stock Exchange
deutsche-boerse|Deutsche Börse
wall-street|?Wall Street
cac40|?CAC 40
djezzy|Djezzy
mobilis|?Mobilis
ooredoo|Ooredoo
maroc-telecom|Maroc Telecom
ocp-group|OCP Group
dangote|?Dangote;Dangote Group
mtn|=MTN
21st-century-fox|21st Century Fox
20th-century-fox|20th Century Fox;20th Century Studios
hulu|Hulu
fiducial|Fiducial
sopra-steria|Sopra Steria
gaumont|?Gaumont
pathe|?Pathé
lucasfilm|Lucasfilm
marvel|Marvel Studios;Marvel Entertainment;Marvel Comics;?Marvel
dreamworks|DreamWorks
lionsgate|Lionsgate
columbia-pictures|Columbia Pictures
dailymotion|Dailymotion
vimeo|Vimeo
aol|=AOL
belgacom|Belgacom
`;
