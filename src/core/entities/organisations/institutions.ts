/** Public institutions of states, in the format that `organisation-lookup.ts` describes. */
export const INSTITUTIONS = `
elysee|?Élysée;palais de l'Élysée;*présidence de la République|Élysée;Elysée Palace;Élysée Palace
matignon|?Matignon;hôtel Matignon
quai-d-orsay|*ministère des Affaires étrangères;Quai d'Orsay;ministère de l'Europe et des Affaires étrangères|French Foreign Ministry;Quai d'Orsay
bercy|?Bercy;*ministère de l'Économie et des Finances|French Finance Ministry
beauvau|place Beauvau;?Beauvau
place-vendome|?place Vendôme
palais-bourbon|*Assemblée nationale;Palais-Bourbon;Palais Bourbon|French National Assembly;*National Assembly
senat-fr|*Sénat;Palais du Luxembourg|French Senate
conseil-constitutionnel|*Conseil constitutionnel|*Constitutional Council
conseil-d-etat|*Conseil d'État
cour-de-cassation|*Cour de cassation
cour-des-comptes|*Cour des comptes
cour-assises|Cour d'assises de Paris
cjr|Cour de justice de la République;=CJR
pnf|Parquet national financier;=PNF
pnat|Parquet national antiterroriste;~PNAT
cese|*Conseil économique, social et environnemental;*=CESE
csm|*Conseil supérieur de la magistrature;*=CSM
defenseur-droits|Défenseur des droits
cncdh|Commission nationale consultative des droits de l'homme;=CNCDH
cnil|Commission nationale de l'informatique et des libertés;~CNIL
arcom|Arcom;Autorité de régulation de la communication audiovisuelle et numérique
csa-fr|*Conseil supérieur de l'audiovisuel;*=CSA
arcep|Arcep;ARCEP
hadopi|Hadopi
hatvp|Haute Autorité pour la transparence de la vie publique;=HATVP
amf|Autorité des marchés financiers;=AMF
acpr|=ACPR
autorite-concurrence|Autorité de la concurrence
dgccrf|Direction générale de la concurrence, de la consommation et de la répression des fraudes;=DGCCRF
cre|Commission de régulation de l'énergie;=CRE
asn|Autorité de sûreté nucléaire;=ASN;=ASNR
irsn|Institut de radioprotection et de sûreté nucléaire;=IRSN
andra|~ANDRA
ademe|Agence de la transition écologique;~ADEME
ofb|Office français de la biodiversité;=OFB
onf|Office national des forêts;=ONF
has|*Haute Autorité de santé;?=HAS
ansm|Agence nationale de sécurité du médicament;=ANSM
anses|~ANSES
santepubliquefrance|Santé publique France|Santé publique France;Public Health France
dgs|*Direction générale de la santé;*=DGS
ars|*Agence régionale de santé;=ARS
aphp|Assistance publique-Hôpitaux de Paris;=AP-HP;AP-HP
aphm|Assistance publique-Hôpitaux de Marseille;AP-HM
hcl|Hospices civils de Lyon
samu|?~SAMU
igas|Inspection générale des affaires sociales;~IGAS
igpn|Inspection générale de la police nationale;=IGPN
iggn|Inspection générale de la gendarmerie nationale;=IGGN
dgsi|Direction générale de la sécurité intérieure;=DGSI
dgse|Direction générale de la sécurité extérieure;=DGSE
drm|Direction du renseignement militaire
raid|?=RAID
gign|=GIGN
bri-police|Brigade de recherche et d'intervention
crs|Compagnies républicaines de sécurité;?=CRS
brav-m|BRAV-M
police-nationale|*Police nationale
gendarmerie|*Gendarmerie nationale
prefecture-police|Préfecture de police de Paris;*Préfecture de police
sapeurs-pompiers-paris|Brigade de sapeurs-pompiers de Paris;=BSPP
ofpra|Office français de protection des réfugiés et apatrides;~OFPRA
ofii|Office français de l'immigration et de l'intégration;=OFII
cnda|Cour nationale du droit d'asile;=CNDA
insee|Institut national de la statistique et des études économiques;~INSEE|Insee;National Institute of Statistics and Economic Studies;~INSEE
dares|~DARES
drees|~DREES
ined|Institut national d'études démographiques;~INED
banque-de-france|Banque de France|Bank of France;Banque de France
caisse-depots|Caisse des dépôts;Caisse des dépôts et consignations;=CDC
bpifrance|Bpifrance
france-travail|France Travail
pole-emploi|Pôle emploi
unedic|Unédic
urssaf|~URSSAF
assurance-maladie|Assurance maladie;Caisse nationale d'assurance maladie;=CNAM;~CPAM
caf|Caisse d'allocations familiales;Caisses d'allocations familiales;=CAF
cnaf|Caisse nationale des allocations familiales;~CNAF
cnav|Caisse nationale d'assurance vieillesse;~CNAV
agirc-arrco|Agirc-Arrco
cor-retraites|Conseil d'orientation des retraites
hcc|Haut Conseil pour le climat
hcfp|Haut Conseil des finances publiques
hcsp|Haut Conseil de la santé publique
france-strategie|France Stratégie
afd-fr|Agence française de développement;=AFD
business-france|Business France
dga|Direction générale de l'armement;=DGA
armee-de-terre|*Armée de terre|French Army
armee-de-l-air|*Armée de l'air;Armée de l'air et de l'espace|French Air Force
marine-nationale|*Marine nationale|French Navy
legion-etrangere|Légion étrangère|French Foreign Legion;Foreign Legion
barkhane|?Barkhane
anssi|Agence nationale de la sécurité des systèmes d'information;~ANSSI
viginum|Viginum
dgac|Direction générale de l'aviation civile;=DGAC
bea|Bureau d'enquêtes et d'analyses;=BEA
meteo-france|Météo-France;Météo France
ign|Institut national de l'information géographique et forestière;=IGN
education-nationale|*Éducation nationale;*ministère de l'Éducation nationale
cnc|Centre national du cinéma et de l'image animée;=CNC
louvre|musée du Louvre;?Louvre|Louvre Museum;?Louvre
orsay|musée d'Orsay|Musée d'Orsay
pompidou|Centre Pompidou;?Beaubourg
bnf|Bibliothèque nationale de France;=BNF
opera-paris|Opéra de Paris;Opéra national de Paris|Paris Opera
comedie-francaise|Comédie-Française
academie-francaise|Académie française
academie-sciences|*Académie des sciences
academie-medecine|Académie nationale de médecine;Académie de médecine
ratp|Régie autonome des transports parisiens;=RATP
sncf|Société nationale des chemins de fer français;=SNCF;SNCF Réseau;SNCF Voyageurs
idfm|Île-de-France Mobilités
grand-paris|Société du Grand Paris
apf-solideo|Solideo
bundestag|Bundestag
bundesrat|Bundesrat
bundeswehr|Bundeswehr
bundesbank|Bundesbank;Deutsche Bundesbank
bverfg|Cour constitutionnelle allemande;Cour de Karlsruhe|Bundesverfassungsgericht;Federal Constitutional Court;German Constitutional Court
bnd|Bundesnachrichtendienst;=BND
bka|Bundeskriminalamt;=BKA
bfv|Office fédéral de protection de la Constitution
rki|Institut Robert-Koch;Institut Robert Koch|Robert Koch Institute
destatis|Destatis
bafin|BaFin
treuhand|Treuhand
stasi|Stasi
gestapo|Gestapo
reichstag|?Reichstag
waffen-ss|?Waffen-SS
wehrmacht|Wehrmacht
kremlin|Kremlin;le Kremlin
duma|Douma;Douma d'État|Duma;State Duma
federation-council|Conseil de la Fédération|Federation Council
fsb|Service fédéral de sécurité;=FSB|Federal Security Service;=FSB
gru|=GRU
svr|=SVR
kgb|=KGB
nkvd|=NKVD
roskomnadzor|Roskomnadzor
roscosmos|Roscosmos;Roskosmos
central-bank-russia|Banque centrale de Russie|Bank of Russia;Russian Central Bank
black-sea-fleet|flotte de la mer Noire|Black Sea Fleet
rada|Rada;Verkhovna Rada
sbu|Service de sécurité d'Ukraine;=SBU|Security Service of Ukraine;=SBU
energoatom|Energoatom
ukrenergo|Ukrenergo
sejm|Sejm;Diète polonaise
knesset|Knesset
tsahal|Tsahal|Israel Defense Forces;Israeli Defense Forces;=IDF
mossad|Mossad
shin-bet|Shin Bet;Shin Beth
sdece|=SDECE
white-house|Maison Blanche;Maison-Blanche|White House;the White House
congress-us|Congrès américain;?*Congrès|US Congress;U.S. Congress;?*Congress;United States Congress
house-us|*Chambre des représentants;Chambre des représentants américaine|*House of Representatives;US House of Representatives;U.S. House of Representatives;U.S. House
senate-us|Sénat américain|US Senate;U.S. Senate;?*Senate;United States Senate
scotus|Cour suprême des États-Unis;Cour suprême américaine|US Supreme Court;U.S. Supreme Court;Supreme Court of the United States;Scotus;SCOTUS
pentagon|Pentagone|?Pentagon
state-department|département d'État;département d'État américain|State Department;US State Department;U.S. State Department;U.S. Department of State
treasury-us|Trésor américain;département du Trésor|US Treasury;U.S. Treasury;Treasury Department;Department of the Treasury
doj|ministère américain de la Justice;département de la Justice|Justice Department;*Department of Justice;US Department of Justice;U.S. Department of Justice;US Justice Department;U.S. Justice Department;=DOJ
dod|département de la Défense|Defense Department;*Department of Defense;US Department of Defense;=DOD
dhs|département de la Sécurité intérieure|Department of Homeland Security;Homeland Security;=DHS
doe|département de l'Énergie|*Department of Energy;=DOE
hhs|=HHS;Department of Health and Human Services
ice|?=ICE;Immigration and Customs Enforcement;U.S. Immigration and Customs Enforcement
cbp|=CBP;Customs and Border Protection;U.S. Customs and Border Protection
irs|Internal Revenue Service;=IRS
fbi|Federal Bureau of Investigation;=FBI
cia|Central Intelligence Agency;=CIA
nsa|National Security Agency;=NSA
nsc-us|*Conseil de sécurité nationale|*National Security Council
dea|Drug Enforcement Administration;=DEA
atf|=ATF
secret-service|?*Secret Service;US Secret Service;U.S. Secret Service
coast-guard|garde-côtes américains|US Coast Guard;U.S. Coast Guard
us-army|armée américaine|US Army;U.S. Army
us-navy|US Navy;U.S. Navy
us-air-force|US Air Force;U.S. Air Force;=USAF
us-marines|US Marines;U.S. Marines;US Marine Corps;U.S. Marine Corps;Marine Corps
national-guard|*Garde nationale|*National Guard
space-force|Space Force;US Space Force
fed|Réserve fédérale;Réserve fédérale américaine;?Fed;Banque centrale américaine|Federal Reserve;US Federal Reserve;U.S. Federal Reserve;Federal Reserve System;Federal Reserve Board;?Fed
ny-fed|Federal Reserve Bank of New York;New York Fed
sec|Securities and Exchange Commission;?=SEC
ftc|Federal Trade Commission;=FTC
fcc|Federal Communications Commission;=FCC
fda|Food and Drug Administration;=FDA
epa|Environmental Protection Agency;=EPA;Agence de protection de l'environnement américaine
cdc|Centers for Disease Control and Prevention;Centers for Disease Control;Centres de contrôle et de prévention des maladies;=CDC
nih|National Institutes of Health;=NIH
nasa|National Aeronautics and Space Administration;~NASA
jpl|Jet Propulsion Laboratory
noaa|National Oceanic and Atmospheric Administration;=NOAA
nws|*National Weather Service
nhc|National Hurricane Center
usgs|US Geological Survey;U.S. Geological Survey;United States Geological Survey;=USGS;Institut américain de géologie
faa|Federal Aviation Administration;=FAA
ntsb|National Transportation Safety Board;=NTSB
nhtsa|National Highway Traffic Safety Administration;=NHTSA
tsa-us|Transportation Security Administration
fema|Federal Emergency Management Agency;~FEMA
usaid|~USAID
usps|United States Postal Service;US Postal Service;U.S. Postal Service;=USPS
uscis|=USCIS
bls|Bureau of Labor Statistics
cbo|Congressional Budget Office
gao|Government Accountability Office
omb|Office of Management and Budget
fdic|=FDIC;Federal Deposit Insurance Corporation
darpa|~DARPA
centcom|Centcom|CENTCOM;US Central Command;U.S. Central Command
norad|~NORAD;North American Aerospace Defense Command
cisa|=CISA;Cybersecurity and Infrastructure Security Agency
nypd|New York Police Department;=NYPD;New York City Police Department
lapd|Los Angeles Police Department;=LAPD
fdny|=FDNY
mta|Metropolitan Transportation Authority
smithsonian|Smithsonian Institution;?Smithsonian
moma|~MoMA;Museum of Modern Art
met-museum|Metropolitan Museum of Art
library-of-congress|Bibliothèque du Congrès|Library of Congress
downing-street|Downing Street;10 Downing Street|Downing Street;10 Downing Street;Number 10
parliament-uk|Parlement britannique|UK Parliament;British Parliament
commons|*Chambre des communes|*House of Commons;?*Commons
lords|Chambre des lords|House of Lords;?*Lords
whitehall|?Whitehall
buckingham|palais de Buckingham|?Buckingham Palace
home-office|Home Office
foreign-office|Foreign Office;Foreign, Commonwealth and Development Office;=FCDO;Foreign and Commonwealth Office
mod-uk|ministère britannique de la Défense|*Ministry of Defence;=MoD
treasury-uk|Trésor britannique|HM Treasury;?*Treasury
cabinet-office|Cabinet Office
dwp|Department for Work and Pensions;=DWP
dfe|Department for Education;=DfE
defra|~DEFRA
hmrc|HM Revenue & Customs;HM Revenue and Customs;=HMRC
nhs|National Health Service;=NHS;NHS England
ukhsa|UK Health Security Agency
phe|Public Health England
mhra|=MHRA
nice-uk|National Institute for Health and Care Excellence
ofcom|Ofcom
ofgem|Ofgem
ofsted|Ofsted
ofwat|Ofwat
fca|Financial Conduct Authority;=FCA
cma|Competition and Markets Authority;=CMA
ico-uk|Information Commissioner's Office
ons|Office for National Statistics;=ONS
obr|Office for Budget Responsibility;=OBR
bank-of-england|Banque d'Angleterre|Bank of England;=BoE
uk-supreme-court|Cour suprême britannique|UK Supreme Court
old-bailey|?Old Bailey
met-police|*Metropolitan Police;Scotland Yard;Met Police;New Scotland Yard
gmp|Greater Manchester Police
psni|Police Service of Northern Ireland;=PSNI
mi5|MI5
mi6|MI6;Secret Intelligence Service
gchq|=GCHQ
nca|National Crime Agency;=NCA
cps|Crown Prosecution Service;=CPS
royal-navy|Royal Navy
raf|Royal Air Force;=RAF
british-army|British Army
environment-agency|*Environment Agency
met-office|Met Office
network-rail|Network Rail
tfl|Transport for London;=TfL
national-grid|National Grid
electoral-commission|*Electoral Commission
ehrc|Equality and Human Rights Commission
iopc|Independent Office for Police Conduct
holyrood|?Holyrood;Scottish Parliament;Parlement écossais
senedd|Senedd;Welsh Assembly;Welsh Parliament
stormont|?Stormont;Northern Ireland Assembly
british-museum|British Museum
tate|?Tate;Tate Modern;Tate Britain
british-council|British Council
royal-society|Royal Society
dail|Dáil;Dáil Éireann
garda|Garda;An Garda Síochána;?gardaí
cortes|Cortes Generales;Congrès des députés espagnol
guardia-civil|*Garde civile;Guardia Civil|Guardia Civil;*Civil Guard
mossos|Mossos d'Esquadra;?Mossos
generalitat|Généralité de Catalogne;?Generalitat|Generalitat de Catalunya;?Generalitat
banco-de-espana|Banque d'Espagne|Bank of Spain
audiencia-nacional|Audience nationale|Audiencia Nacional
carabinieri|?Carabiniers|Carabinieri
guardia-di-finanza|Guardia di Finanza
quirinal|palais du Quirinal;?Quirinal
palazzo-chigi|Palazzo Chigi;palais Chigi
bank-of-italy|Banque d'Italie|Bank of Italy
istat|Istat
aise|=AISE
stf-br|Cour suprême brésilienne;Supremo Tribunal Federal
bank-of-japan|Banque du Japon|Bank of Japan;=BoJ
pboc|Banque populaire de Chine|People's Bank of China;=PBOC
npc-cn|Assemblée nationale populaire;Congrès national du peuple|National People's Congress
pla|Armée populaire de libération;=APL|People's Liberation Army;=PLA
politburo|?Politburo
jaxa|=JAXA
isro|=ISRO
isi|Inter-Services Intelligence;=ISI
lok-sabha|Lok Sabha
rajya-sabha|Rajya Sabha
rbi|Reserve Bank of India;=RBI
snb|Banque nationale suisse;=BNS|Swiss National Bank;=SNB
riksbank|Riksbank
norges-bank|Norges Bank
bank-of-canada|Banque du Canada|Bank of Canada
rcmp|Gendarmerie royale du Canada;=GRC|Royal Canadian Mounted Police;=RCMP
statcan|Statistique Canada|Statistics Canada
spvm|Service de police de la Ville de Montréal;=SPVM
sq|Sûreté du Québec
opp|Ontario Provincial Police;Police provinciale de l'Ontario
hydro-quebec|Hydro-Québec
upac|Unité permanente anticorruption;=UPAC
crtc|=CRTC
scrs|Service canadien du renseignement de sécurité;=SCRS|=CSIS
parquet-federal-be|*Parquet fédéral
stib|=STIB
sncb|Société nationale des chemins de fer belges;=SNCB
cff|Chemins de fer fédéraux;=CFF
rba|Reserve Bank of Australia
irgc|Gardiens de la révolution;Corps des gardiens de la révolution islamique|Revolutionary Guards;Islamic Revolutionary Guard Corps;Revolutionary Guard;=IRGC
quds-force|force Al-Qods;Force Qods|Quds Force
bassidj|Bassidj|Basij
majlis|?Majlis;Majles
anp-dz|Armée nationale populaire;=ANP
apn|Assemblée populaire nationale;=APN
conseil-nation|Conseil de la nation algérien
anie|Autorité nationale indépendante des élections;~ANIE
drs|Département du renseignement et de la sécurité;=DRS
dgsn|*Direction générale de la sûreté nationale;=DGSN
el-mouradia|El Mouradia;palais d'El Mouradia
banque-algerie|Banque d'Algérie|Bank of Algeria
onm-dz|Organisation nationale des moudjahidine
dgst|Direction générale de la surveillance du territoire;=DGST
bank-al-maghrib|Bank Al-Maghrib
arp|Assemblée des représentants du peuple;=ARP
isie|Instance supérieure indépendante pour les élections;~ISIE
qia|Qatar Investment Authority
pif|Public Investment Fund
suez-canal-authority|Autorité du canal de Suez|Suez Canal Authority
sars|South African Revenue Service;?=SARS
ceni|*Commission électorale nationale indépendante;~CENI
fardc|Forces armées de la République démocratique du Congo;=FARDC
fama|Forces armées maliennes;~FAMA
cnsp|Conseil national pour la sauvegarde de la patrie
inec|=INEC
protection-civile|?*Protection civile
securite-civile|*Sécurité civile
cada|Commission d'accès aux documents administratifs;?~CADA
tracfin|~Tracfin
arjel|Autorité de régulation des jeux en ligne;~ARJEL
anj|Autorité nationale des jeux;?=ANJ
dgfip|Direction générale des Finances publiques;~DGFiP
anah|Agence nationale de l'habitat;~ANAH
oncfs|Office national de la chasse et de la faune sauvage;=ONCFS
inpes|Institut national de prévention et d'éducation pour la santé;~INPES
invs|Institut de veille sanitaire;~InVS
efs|Établissement français du sang;?=EFS
cnous|~CNOUS
crous|~CROUS
dcri|Direction centrale du Renseignement intérieur;=DCRI
igs|Inspection générale des services;?=IGS
hceres|~HCERES
`;
