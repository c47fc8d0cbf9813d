/** International bodies, armed groups and NGOs, in the format that `organisation-lookup.ts` describes. */
export const BODIES = `
un|Organisation des Nations unies;Nations unies;~ONU|United Nations;?=UN;U.N.;United Nations Organization;UNO
un-security-council|Conseil de sécurité de l'ONU;Conseil de sécurité des Nations unies|UN Security Council;U.N. Security Council;United Nations Security Council;UNSC
un-general-assembly|Assemblée générale des Nations unies;Assemblée générale de l'ONU|UN General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA
un-human-rights-council|Conseil des droits de l'homme de l'ONU;Conseil des droits de l'homme des Nations unies|UN Human Rights Council;United Nations Human Rights Council
hcdh|Haut-Commissariat des Nations unies aux droits de l'homme;Haut-Commissariat aux droits de l'homme;=HCDH|OHCHR;=OHCHR;Office of the High Commissioner for Human Rights
unhcr|Haut-Commissariat des Nations unies pour les réfugiés;Haut-Commissariat aux réfugiés;=HCR;=UNHCR;Agence des Nations unies pour les réfugiés|UN High Commissioner for Refugees;=UNHCR;UN Refugee Agency;United Nations High Commissioner for Refugees
unicef|Fonds des Nations unies pour l'enfance;~UNICEF|United Nations Children's Fund;~UNICEF
unesco|Organisation des Nations unies pour l'éducation, la science et la culture;~UNESCO|United Nations Educational, Scientific and Cultural Organization;~UNESCO
who|Organisation mondiale de la santé;=OMS|World Health Organization;World Health Organisation;?=WHO
wto|Organisation mondiale du commerce;=OMC|World Trade Organization;World Trade Organisation;=WTO
ilo|Organisation internationale du travail;=OIT;Bureau international du travail;?=BIT|International Labour Organization;International Labour Organisation;International Labor Organization;=ILO
iom|Organisation internationale pour les migrations;=OIM|International Organization for Migration;=IOM
imo|Organisation maritime internationale;=OMI|International Maritime Organization;=IMO
wmo|Organisation météorologique mondiale;=OMM|World Meteorological Organization;=WMO
wipo|Organisation mondiale de la propriété intellectuelle;=OMPI|World Intellectual Property Organization;=WIPO
fao|Organisation des Nations unies pour l'alimentation et l'agriculture;=FAO|Food and Agriculture Organization;=FAO
wfp|Programme alimentaire mondial;=PAM|World Food Programme;World Food Program;=WFP
undp|Programme des Nations unies pour le développement;=PNUD|United Nations Development Programme;=UNDP
unep|Programme des Nations unies pour l'environnement;=PNUE|UN Environment Programme;United Nations Environment Programme;=UNEP
unrwa|Office de secours et de travaux des Nations unies;=UNRWA;Unrwa|United Nations Relief and Works Agency;=UNRWA
unfpa|Fonds des Nations unies pour la population;=UNFPA|United Nations Population Fund;=UNFPA
unaids|Onusida|UNAIDS
ocha|Bureau de la coordination des affaires humanitaires;~OCHA|UN Office for the Coordination of Humanitarian Affairs;~OCHA
unodc|Office des Nations unies contre la drogue et le crime;=ONUDC|United Nations Office on Drugs and Crime;=UNODC
unctad|Conférence des Nations unies sur le commerce et le développement;~CNUCED|UN Trade and Development;~UNCTAD
onu-femmes|ONU Femmes|UN Women
un-habitat|ONU-Habitat|UN-Habitat
minusma|Mission multidimensionnelle intégrée des Nations unies pour la stabilisation au Mali;~MINUSMA
monusco|Mission de l'ONU en RDC;~MONUSCO
minusca|~MINUSCA
minurso|~MINURSO
finul|Force intérimaire des Nations unies au Liban;~FINUL|United Nations Interim Force in Lebanon;~UNIFIL
icao|Organisation de l'aviation civile internationale;=OACI|International Civil Aviation Organization;=ICAO
itu|Union internationale des télécommunications;=UIT|International Telecommunication Union;=ITU
iaea|Agence internationale de l'énergie atomique;=AIEA|International Atomic Energy Agency;=IAEA
iea|Agence internationale de l'énergie;=AIE|International Energy Agency;=IEA
irena|Agence internationale pour les énergies renouvelables|International Renewable Energy Agency;=IRENA
ipcc|Groupe d'experts intergouvernemental sur l'évolution du climat;~GIEC|Intergovernmental Panel on Climate Change;=IPCC
ipbes|=IPBES
iucn|Union internationale pour la conservation de la nature;=UICN|International Union for Conservation of Nature;=IUCN
imf|Fonds monétaire international;=FMI|International Monetary Fund;=IMF;I.M.F.
world-bank|Banque mondiale|World Bank;The World Bank
ifc|Société financière internationale|International Finance Corporation
bis|Banque des règlements internationaux;=BRI|Bank for International Settlements
oecd|Organisation de coopération et de développement économiques;=OCDE|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development;=OECD
g7|G7;Groupe des sept|G7;G-7;Group of Seven
g8|G8;G-8
g20|G20;G-20;Groupe des vingt|G20;G-20;Group of 20
g77|G77
brics|Brics;BRICS
opec|Organisation des pays exportateurs de pétrole;~OPEP|Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries;~OPEC
nato|Organisation du traité de l'Atlantique nord;~OTAN;Alliance atlantique|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;~NATO;Atlantic Alliance
osce|Organisation pour la sécurité et la coopération en Europe;=OSCE|Organization for Security and Co-operation in Europe;=OSCE
otsc|Organisation du traité de sécurité collective;=OTSC|Collective Security Treaty Organization;=CSTO
sco|Organisation de coopération de Shanghai;=OCS|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;=SCO
cis|Communauté des États indépendants;?=CEI|Commonwealth of Independent States;=CIS
eaeu|Union économique eurasiatique|Eurasian Economic Union
aukus|Aukus;AUKUS
quad|?Quad;Quadrilateral Security Dialogue
eu|Union européenne;=UE;Europe des Vingt-Sept;?Vingt-Sept|European Union;=EU;E.U.
european-commission|Commission européenne;Commission de Bruxelles|European Commission;EU Commission;Europäische Kommission
european-council|Conseil européen|European Council
eu-council|Conseil de l'Union européenne;Conseil de l'UE|Council of the European Union
european-parliament|Parlement européen;Eurochambre|European Parliament;EU Parliament
cjeu|Cour de justice de l'Union européenne;=CJUE;Cour de justice de l'UE|Court of Justice of the European Union;European Court of Justice;=CJEU;=ECJ
echr|Cour européenne des droits de l'homme;=CEDH|European Court of Human Rights;=ECHR
council-of-europe|Conseil de l'Europe|Council of Europe
ecb|Banque centrale européenne;=BCE|European Central Bank;=ECB
eib|Banque européenne d'investissement;=BEI|European Investment Bank;=EIB
ebrd|Banque européenne pour la reconstruction et le développement;=BERD|European Bank for Reconstruction and Development;=EBRD
eca-eu|Cour des comptes européenne|European Court of Auditors
olaf|Office européen de lutte antifraude|European Anti-Fraud Office
eppo|Parquet européen|European Public Prosecutor's Office;=EPPO
europol|Europol
eurojust|Eurojust
frontex|Frontex
eurostat|Eurostat
ema|Agence européenne des médicaments;=EMA|European Medicines Agency;=EMA
ecdc|Centre européen de prévention et de contrôle des maladies;=ECDC|European Centre for Disease Prevention and Control;=ECDC
efsa|Autorité européenne de sécurité des aliments;=EFSA|European Food Safety Authority;=EFSA
easa|Agence européenne de la sécurité aérienne;=AESA|European Union Aviation Safety Agency;=EASA
esm|Mécanisme européen de stabilité|European Stability Mechanism
eurogroupe|Eurogroupe|Eurogroup
eurocontrol|Eurocontrol
efta|Association européenne de libre-échange;=AELE|European Free Trade Association;=EFTA
benelux-org|?Benelux
nordic-council|Conseil nordique|Nordic Council
visegrad|groupe de Visegrad;groupe de Višegrad|Visegrad Group
esa|Agence spatiale européenne;=ESA|European Space Agency;=ESA
cern|Organisation européenne pour la recherche nucléaire;~CERN|European Organization for Nuclear Research;~CERN
eso|Observatoire européen austral;=ESO|European Southern Observatory;=ESO
eumetsat|Eumetsat
interpol|Interpol
icc|Cour pénale internationale;=CPI|International Criminal Court;=ICC
icj|Cour internationale de justice;=CIJ|International Court of Justice;=ICJ
icty|Tribunal pénal international pour l'ex-Yougoslavie;=TPIY|International Criminal Tribunal for the former Yugoslavia;=ICTY
ictr|Tribunal pénal international pour le Rwanda;=TPIR
opcw|Organisation pour l'interdiction des armes chimiques;=OIAC|Organisation for the Prohibition of Chemical Weapons;=OPCW
icrc|Comité international de la Croix-Rouge;=CICR|International Committee of the Red Cross;=ICRC
red-cross|*Croix-Rouge;Croix-Rouge internationale|*Red Cross;International Red Cross
ifrc|Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge|International Federation of Red Cross and Red Crescent Societies;=IFRC
croix-rouge-francaise|Croix-Rouge française|French Red Cross
american-red-cross|Croix-Rouge américaine|American Red Cross
croissant-rouge|*Croissant-Rouge|*Red Crescent
commonwealth|?Commonwealth;Commonwealth of Nations
oif|Organisation internationale de la francophonie;=OIF
apec|Coopération économique pour l'Asie-Pacifique|Asia-Pacific Economic Cooperation;=APEC
asean|Association des nations de l'Asie du Sud-Est;~ASEAN;~ANASE|Association of Southeast Asian Nations;~ASEAN
saarc|=SAARC
adb|Banque asiatique de développement|Asian Development Bank;=ADB
aiib|Banque asiatique d'investissement pour les infrastructures|Asian Infrastructure Investment Bank;=AIIB
arab-league|Ligue arabe;Ligue des États arabes|Arab League;League of Arab States
gcc|Conseil de coopération du Golfe;=CCG|Gulf Cooperation Council;=GCC
oic|Organisation de la coopération islamique;=OCI|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;=OIC
uma|Union du Maghreb arabe;?=UMA|Arab Maghreb Union
african-union|Union africaine;?=UA|African Union;=AU
oua|Organisation de l'unité africaine;=OUA|Organisation of African Unity
africa-cdc|Africa CDC;CDC Afrique
afdb|Banque africaine de développement;=BAD|African Development Bank;=AfDB
ecowas|Communauté économique des États de l'Afrique de l'Ouest;~CEDEAO|Economic Community of West African States;~ECOWAS
uemoa|Union économique et monétaire ouest-africaine;~UEMOA
bceao|Banque centrale des États de l'Afrique de l'Ouest;=BCEAO
cemac|Communauté économique et monétaire de l'Afrique centrale;~CEMAC
ceeac|Communauté économique des États de l'Afrique centrale;=CEEAC
sadc|Communauté de développement d'Afrique australe;=SADC|Southern African Development Community;=SADC
eac|Communauté d'Afrique de l'Est|East African Community;=EAC
igad|~IGAD;Autorité intergouvernementale pour le développement
g5-sahel|G5 Sahel
aes|Alliance des États du Sahel;=AES
amisom|~AMISOM
takuba|Takuba
mercosur|Mercosur;Mercosul
oas|Organisation des États américains;=OEA|Organization of American States;=OAS
celac|Communauté d'États latino-américains et caraïbes;=CELAC
unasur|Unasur
caricom|Caricom
idb|Banque interaméricaine de développement|Inter-American Development Bank
nafta|?~ALENA|?~NAFTA
paris-club|Club de Paris|Paris Club
gafi|Groupe d'action financière;~GAFI|Financial Action Task Force;=FATF
wef|Forum économique mondial|World Economic Forum;=WEF
isaf|=ISAF
kfor|=KFOR
gavi|Gavi;Alliance du vaccin
global-fund|Fonds mondial de lutte contre le sida, la tuberculose et le paludisme|Global Fund to Fight AIDS, Tuberculosis and Malaria
cites|Convention sur le commerce international des espèces|?=CITES
iata|Association internationale du transport aérien;=IATA|International Air Transport Association;=IATA
iso-org|Organisation internationale de normalisation|International Organization for Standardization
iarc|Centre international de recherche sur le cancer;=CIRC|International Agency for Research on Cancer;=IARC
oie|Organisation mondiale de la santé animale;=OIE|World Organisation for Animal Health
league-of-nations|Société des Nations;=SDN|League of Nations
warsaw-pact|Pacte de Varsovie|Warsaw Pact
comecon|Comecon
icann|=ICANN
w3c|=W3C
hamas|Hamas;Mouvement de la résistance islamique
fatah|Fatah
plo|Organisation de libération de la Palestine;=OLP|Palestine Liberation Organization;Palestine Liberation Organisation;=PLO
palestinian-authority|Autorité palestinienne|Palestinian Authority;Palestinian National Authority
islamic-jihad|Jihad islamique;Djihad islamique;Jihad islamique palestinien|Islamic Jihad;Palestinian Islamic Jihad
fplp|Front populaire de libération de la Palestine;=FPLP|Popular Front for the Liberation of Palestine;=PFLP
qassam|Brigades Ezzedine al-Qassam;Brigades al-Qassam|Qassam Brigades;Izz ad-Din al-Qassam Brigades
hezbollah|Hezbollah;Hizbollah;Hizbullah|Hezbollah;Hizbollah;Hizbullah;Hizballah
amal|mouvement Amal|Amal Movement
houthis|Houthis;rebelles houthis;Houthistes;Ansar Allah|Houthis;Houthi movement;Ansar Allah
islamic-state|État islamique;organisation État islamique;groupe État islamique;Daech;Daesh;?=EI;État islamique en Irak et au Levant;=EIIL|Islamic State;Daesh;=ISIS;Isis;=ISIL;Islamic State group;?=IS;Islamic State in Iraq and Syria
isis-k|État islamique au Khorasan;=EI-K|Islamic State Khorasan;ISIS-K;Isis-K
isgs|État islamique au Grand Sahara;=EIGS
al-qaeda|Al-Qaïda;Al-Qaida;Al Qaïda;Al Qaida;Al-Qaeda|Al-Qaeda;Al Qaeda;Al-Qaida;Al Qaida
aqmi|Al-Qaïda au Maghreb islamique;~AQMI|Al-Qaeda in the Islamic Maghreb;=AQIM
aqpa|Al-Qaïda dans la péninsule Arabique;~AQPA|Al-Qaeda in the Arabian Peninsula;=AQAP
jnim|Groupe de soutien à l'islam et aux musulmans;=GSIM;=JNIM
ansar-dine|Ansar Dine;Ansar Eddine
ansar-al-charia|Ansar al-Charia|Ansar al-Sharia
mujao|~MUJAO
mnla|Mouvement national de libération de l'Azawad;=MNLA
gia|Groupe islamique armé;=GIA
gspc|Groupe salafiste pour la prédication et le combat;=GSPC
boko-haram|Boko Haram
iswap|=ISWAP;État islamique en Afrique de l'Ouest
shebab|Chebab;Shebab;Al-Chabab;Al-Shabaab|Al-Shabaab;Al-Shabab;al Shabaab;Shabaab
lra|Armée de résistance du Seigneur;=LRA|Lord's Resistance Army;=LRA
adf|Forces démocratiques alliées;=ADF|Allied Democratic Forces;=ADF
m23|M23;Mouvement du 23-Mars
fdlr|Forces démocratiques de libération du Rwanda;=FDLR
rsf-sudan|Forces de soutien rapide;=FSR|Rapid Support Forces
tplf|Front de libération du peuple du Tigré;=TPLF;=FLPT|Tigray People's Liberation Front;=TPLF
polisario|Front Polisario;Polisario|Polisario Front;Polisario
taliban|Talibans;?Taliban|Taliban;Talibans
ttp|Tehreek-e-Taliban Pakistan;=TTP
haqqani|réseau Haqqani|Haqqani network
lashkar|Lashkar-e-Taiba
jaish|Jaish-e-Mohammed
hts|Hayat Tahrir al-Cham;Hayat Tahrir al-Sham;=HTS|Hayat Tahrir al-Sham;=HTS
nosra|Front al-Nosra;Front Al-Nosra;Jabhat al-Nosra|Nusra Front;Al-Nusra Front;Jabhat al-Nusra
fds|Forces démocratiques syriennes;=FDS|Syrian Democratic Forces;=SDF
asl|Armée syrienne libre;=ASL|Free Syrian Army;=FSA
ypg|Unités de protection du peuple;=YPG|People's Protection Units;=YPG
pkk|Parti des travailleurs du Kurdistan;=PKK|Kurdistan Workers' Party;=PKK
hachd|Hachd al-Chaabi|Popular Mobilization Forces;Hashd al-Shaabi
kataeb-hezbollah|Kataeb Hezbollah|Kataib Hezbollah
oas-fr|Organisation armée secrète
eta|Euskadi ta Askatasuna;?=ETA
ira|Armée républicaine irlandaise;=IRA;IRA provisoire|Irish Republican Army;=IRA;Provisional IRA
flnc|Front de libération nationale corse;Front de libération nationale de la Corse;=FLNC
red-brigades|Brigades rouges|Red Brigades
raf-de|Fraction armée rouge|Red Army Faction
action-directe|Action directe
farc|Forces armées révolutionnaires de Colombie;~FARC|Revolutionary Armed Forces of Colombia;~FARC
eln|Armée de libération nationale de Colombie;=ELN|National Liberation Army;=ELN
shining-path|Sentier lumineux|Shining Path
sinaloa-cartel|cartel de Sinaloa|Sinaloa Cartel
ltte|Tigres tamouls;Tigres de libération de l'Eelam tamoul|Tamil Tigers;Liberation Tigers of Tamil Eelam;=LTTE
abu-sayyaf|Abou Sayyaf|Abu Sayyaf
jemaah|Jemaah Islamiyah
wagner|groupe Wagner;?Wagner;milice Wagner|Wagner Group;?Wagner
azov|régiment Azov;bataillon Azov;brigade Azov|Azov Regiment;Azov Battalion;Azov Brigade
proud-boys|Proud Boys
oath-keepers|Oath Keepers
ku-klux-klan|Ku Klux Klan;=KKK
qanon|QAnon
muslim-brotherhood|Frères musulmans;Confrérie des Frères musulmans|Muslim Brotherhood
gulenists|mouvement Gülen|Gülen movement
camorra|Camorra
ndrangheta|'Ndrangheta
cosa-nostra|Cosa Nostra
amnesty|Amnesty International;Amnesty
hrw|Human Rights Watch;=HRW
msf|Médecins sans frontières;=MSF|Doctors Without Borders;Médecins Sans Frontières;=MSF
mdm|Médecins du monde
rsf|Reporters sans frontières;=RSF|Reporters Without Borders;=RSF
cpj|Comité pour la protection des journalistes|Committee to Protect Journalists;=CPJ
greenpeace|Greenpeace;Greenpeace France
wwf|Fonds mondial pour la nature;=WWF|World Wildlife Fund;World Wide Fund for Nature;=WWF
friends-of-the-earth|Les Amis de la Terre;Amis de la Terre|Friends of the Earth
oxfam|Oxfam;Oxfam France;Oxfam International
save-the-children|Save the Children
care|?~CARE;Care International
acf|Action contre la faim;=ACF|Action Against Hunger
handicap-international|Handicap International;Humanity & Inclusion
secours-catholique|Secours catholique
secours-populaire|Secours populaire;Secours populaire français
restos-du-coeur|Restos du cœur;Restaurants du cœur;Les Restos du cœur
emmaus|Emmaüs;Emmaüs France
atd|ATD Quart Monde
fondation-abbe-pierre|Fondation Abbé-Pierre;Fondation Abbé Pierre
armee-du-salut|Armée du salut|Salvation Army
cimade|?Cimade;La Cimade
gisti|Gisti
ldh|Ligue des droits de l'homme;=LDH;Ligue des droits humains
fidh|Fédération internationale pour les droits humains;Fédération internationale des ligues des droits de l'homme;=FIDH
licra|Licra;LICRA
mrap|=MRAP
sos-racisme|SOS Racisme
sos-mediterranee|SOS Méditerranée
sea-watch|Sea-Watch
open-arms|Open Arms;Proactiva Open Arms
utopia56|Utopia 56
crif|Conseil représentatif des institutions juives de France;~CRIF
cfcm|Conseil français du culte musulman;=CFCM
act-up|Act Up;Act Up-Paris
aides|association Aides
sidaction|Sidaction
telethon|?Téléthon;AFM-Téléthon
lpo|Ligue pour la protection des oiseaux;=LPO
fne|France Nature Environnement;=FNE
l214|L214
sea-shepherd|Sea Shepherd
attac|Attac
transparency|Transparency International
anticor|Anticor
sherpa|association Sherpa
global-witness|Global Witness
extinction-rebellion|Extinction Rebellion
just-stop-oil|Just Stop Oil
derniere-renovation|Dernière Rénovation
soulevements|Les Soulèvements de la Terre;Soulèvements de la Terre
fridays-for-future|Fridays for Future
black-lives-matter|Black Lives Matter
metoo|?#MeToo
femen|Femen
osez-le-feminisme|Osez le féminisme
planning-familial|Planning familial
ufc|UFC-Que Choisir
clcv|=CLCV
quadrature|La Quadrature du Net;Quadrature du Net
eff|Electronic Frontier Foundation
noyb|Noyb;NOYB
aclu|American Civil Liberties Union;=ACLU
nra|National Rifle Association;=NRA
naacp|=NAACP;National Association for the Advancement of Colored People
planned-parenthood|Planned Parenthood
adl|Anti-Defamation League;=ADL
splc|Southern Poverty Law Center
aipac|~AIPAC
freedom-house|Freedom House
crisis-group|International Crisis Group;Crisis Group
open-society|Open Society Foundations;Open Society
gates-foundation|Fondation Bill et Melinda Gates;Fondation Gates|Bill & Melinda Gates Foundation;Bill and Melinda Gates Foundation;Gates Foundation
clinton-foundation|Fondation Clinton|Clinton Foundation
rockefeller-foundation|Fondation Rockefeller|Rockefeller Foundation
ford-foundation|Fondation Ford|Ford Foundation
rspca|=RSPCA
nspcc|=NSPCC
national-trust|National Trust
memorial|ONG Memorial
osdh|Observatoire syrien des droits de l'homme;=OSDH|Syrian Observatory for Human Rights
white-helmets|Casques blancs|White Helmets
btselem|B'Tselem
breaking-the-silence|Breaking the Silence
ihh|=IHH
nobel-committee|Comité Nobel|Nobel Committee
norwegian-refugee-council|Conseil norvégien pour les réfugiés|Norwegian Refugee Council
irc|International Rescue Committee
vatican|Saint-Siège|Holy See
cef|Conférence des évêques de France;=CEF
church-of-england|Église d'Angleterre|Church of England
catholic-church|Église catholique;Église catholique romaine|Catholic Church;Roman Catholic Church
russian-orthodox|Église orthodoxe russe|Russian Orthodox Church
mormons|Église de Jésus-Christ des saints des derniers jours|Church of Jesus Christ of Latter-day Saints
scientology|Église de scientologie;Scientologie|Church of Scientology
opus-dei|Opus Dei
al-azhar|Al-Azhar
freemasons|Grand Orient de France
anonymous|?Anonymous
lockbit|LockBit
ifop|~IFOP
ipsos|Ipsos
elabe|Elabe
odoxa|Odoxa
opinionway|OpinionWay
harris-interactive|Harris Interactive
kantar|Kantar
yougov|YouGov
gallup|?Gallup
pew|Pew Research Center
brookings|Brookings Institution;?Brookings
rand|RAND Corporation
csis|Center for Strategic and International Studies
chatham-house|Chatham House
iiss|International Institute for Strategic Studies;=IISS
sipri|Institut international de recherche sur la paix de Stockholm;~SIPRI|Stockholm International Peace Research Institute;~SIPRI
ifri|Institut français des relations internationales;~IFRI
iris-fr|Institut de relations internationales et stratégiques
ecfr|European Council on Foreign Relations;=ECFR
cfr|Council on Foreign Relations
carnegie|Carnegie Endowment;Carnegie Endowment for International Peace
heritage-foundation|Heritage Foundation;The Heritage Foundation
cato|Cato Institute
atlantic-council|Atlantic Council
isw|Institut pour l'étude de la guerre;Institute for the Study of War;=ISW|Institute for the Study of War;=ISW
institut-montaigne|Institut Montaigne
fondation-jean-jaures|Fondation Jean-Jaurès
terra-nova|?Terra Nova
bruegel|institut Bruegel
ifs|Institute for Fiscal Studies;=IFS
resolution-foundation|Resolution Foundation
ofce|Observatoire français des conjonctures économiques;=OFCE
cepii|~CEPII
moodys|Moody's;Moody's Investors Service
standard-poors|Standard & Poor's;Standard and Poor's;S&P;S&P Global
fitch|Fitch;Fitch Ratings
bva|=BVA;BVA Opinion
viavoice|Viavoice
ieee|=IEEE
linux-foundation|Fondation Linux|Linux Foundation
framasoft|Framasoft
rexecode|~Rexecode
`;
