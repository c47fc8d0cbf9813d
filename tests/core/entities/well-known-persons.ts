/** Persons whom news names, no two of them the same, for measuring whether keys run into one another. */
export const WELL_KNOWN_PERSONS: readonly string[] = `
Emmanuel Macron;Brigitte Macron;François Hollande;Nicolas Sarkozy;Jacques Chirac;Bernadette Chirac;Claude Chirac;François Mitterrand
Danielle Mitterrand;Frédéric Mitterrand;Valéry Giscard d'Estaing;Georges Pompidou;Charles de Gaulle;Marine Le Pen;Jean-Marie Le Pen
Marion Maréchal;Jordan Bardella;Jean-Luc Mélenchon;Éric Zemmour;Éric Ciotti;Éric Woerth;Éric Dupond-Moretti;Pierre Dupont;Jean Dupont
Jean Martin;Pierre Martin;Paul Martin;Jacques Martin;Martine Aubry;Manuel Valls;Bernard Cazeneuve;Édouard Philippe;Jean Castex
Élisabeth Borne;Gabriel Attal;Michel Barnier;François Bayrou;Sébastien Lecornu;Gérald Darmanin;Bruno Le Maire;Bruno Retailleau
Christophe Castaner;Laurent Fabius;Laurent Wauquiez;Laurent Berger;Alain Juppé;Alain Delon;Dominique de Villepin;Dominique Strauss-Kahn
Philippe de Villiers;Philippe Poutou;Philippe Martinez;Philippe Étienne;Olivier Faure;Olivier Véran;Olivier Besancenot;Olivier Dussopt
Ségolène Royal;Anne Hidalgo;Valérie Pécresse;Valérie Plante;Rachida Dati;Christine Lagarde;Christine Boutin;Christiane Taubira
Yannick Jadot;Sandrine Rousseau;Clémentine Autain;Fabien Roussel;Nathalie Arthaud;Nathalie Kosciusko-Morizet;Simone Veil;Simone Weil
Robert Badinter;Élisabeth Badinter;Jack Lang;Michel Rocard;Michel Sapin;Michel Drucker;Pierre Mauroy;Pierre Moscovici;Pierre Bérégovoy
Lionel Jospin;Jean-Yves Le Drian;Jean-Michel Blanquer;Jean-Pierre Raffarin;Jean-Pierre Chevènement;Jean Jaurès;Jean Moulin;Jean Monnet
Michel-Édouard Leclerc;Philippe Leclerc;Bernard Arnault;Bernard Tapie;Bernard Kouchner;Vincent Bolloré;Vincent Lindon;Xavier Niel
Xavier Bertrand;Patrick Drahi;Patrick Pouyanné;Carlos Ghosn;Carlos Tavares;Kylian Mbappé;Karim Benzema;Zinédine Zidane;Didier Deschamps
Antoine Griezmann;Thierry Henry;Michel Platini;Luis Enrique;Luis Suárez;Antoine Dupont;Teddy Riner;Tony Parker;Yannick Noah;Joakim Noah
Joe Biden;Jill Biden;Hunter Biden;Donald Trump;Melania Trump;Ivanka Trump;Donald Trump Jr.;Eric Trump;Barack Obama;Michelle Obama
Bill Clinton;Hillary Clinton;Chelsea Clinton;George W. Bush;George H. W. Bush;Jeb Bush;Laura Bush;Jimmy Carter;Ronald Reagan;Nancy Reagan
Richard Nixon;Gerald Ford;John F. Kennedy;Robert F. Kennedy;Ted Kennedy;Robert F. Kennedy Jr.;Kamala Harris;Mike Pence;Mike Johnson
Mike Pompeo;Dick Cheney;Liz Cheney;J. D. Vance;Marco Rubio;Ted Cruz;Bernie Sanders;Sarah Sanders;Elizabeth Warren;Nancy Pelosi
Paul Pelosi;Mitch McConnell;Chuck Schumer;Kevin McCarthy;Joseph McCarthy;John McCain;John Kerry;John Bolton;James Comey;James Baker
James Mattis;Janet Yellen;Jerome Powell;Colin Powell;Adam Powell;Antony Blinken;Jake Sullivan;Lloyd Austin;Pete Hegseth;Pete Buttigieg
Ron DeSantis;Nikki Haley;Alexandria Ocasio-Cortez;Gavin Newsom;Andrew Cuomo;Mario Cuomo;Chris Cuomo;Elon Musk;Jeff Bezos;Bill Gates
Melinda Gates;Steve Jobs;Tim Cook;Tim Scott;Mark Zuckerberg;Larry Page;Sergey Brin;Sam Altman;Sundar Pichai;Satya Nadella;Warren Buffett
Michael Jackson;Michael Jordan;Michael B. Jordan;Michael Flynn;Michael Gove;Janet Jackson;Jesse Jackson;Samuel L. Jackson;Taylor Swift
Boris Johnson;Stanley Johnson;Jo Johnson;Theresa May;David Cameron;James Cameron;Tony Blair;Cherie Blair;Gordon Brown;Margaret Thatcher
Mark Thatcher;John Major;Liz Truss;Rishi Sunak;Keir Starmer;Jeremy Corbyn;Jeremy Hunt;Nigel Farage;Nicola Sturgeon;Angela Rayner
Rachel Reeves;Sadiq Khan;Imran Khan;Genghis Khan;Aga Khan;Dominic Raab;Dominic Cummings;Priti Patel;Suella Braverman;Jacob Rees-Mogg
Ed Miliband;David Miliband;Angela Merkel;Olaf Scholz;Martin Schulz;Friedrich Merz;Helmut Kohl;Helmut Schmidt;Gerhard Schröder;Franz Schubert
Annalena Baerbock;Robert Habeck;Sahra Wagenknecht;Alice Weidel;Ursula von der Leyen;Wolfgang Schäuble;Willy Brandt;Matteo Renzi
Matteo Salvini;Silvio Berlusconi;Giorgia Meloni;Giuseppe Conte;Antonio Conte;Mario Draghi;Mario Monti;Enrico Letta;Gianni Letta
Pedro Sánchez;Mariano Rajoy;José Luis Zapatero;Felipe González;José María Aznar;Pablo Iglesias;Pablo Casado;Carles Puigdemont;Oriol Junqueras
António Costa;António Guterres;Mark Rutte;Geert Wilders;Charles Michel;Viktor Orbán;Péter Magyar;Donald Tusk;Andrzej Duda;Lech Wałęsa
Lech Kaczyński;Jarosław Kaczyński;Václav Havel;Václav Klaus;Andrej Babiš;Petr Pavel;Robert Fico;Alexis Tsipras;Kyriakos Mitsotakis
Recep Tayyip Erdoğan;Abdullah Gül;Fethullah Gülen;Vladimir Poutine;Vladimir Lénine;Vladimir Jirinovski;Dmitri Medvedev;Daniil Medvedev
Roy Medvedev;Boris Eltsine;Boris Nemtsov;Mikhaïl Gorbatchev;Mikhaïl Khodorkovski;Mikhaïl Boulgakov;Joseph Staline;Svetlana Staline
Nikita Khrouchtchev;Léonid Brejnev;Iouri Andropov;Iouri Gagarine;Sergueï Lavrov;Sergueï Choïgou;Sergueï Sourovikine;Sergueï Sobianine
Dmitri Peskov;Maria Zakharova;Nikolaï Patrouchev;Nikolaï Gogol;Evgueni Prigojine;Evgueni Primakov;Alexeï Navalny;Ioulia Navalnaïa
Alexandre Loukachenko;Alexandre Soljenitsyne;Alexandre Pouchkine;Alexandre Dumas;Alexandre Benalla;Garry Kasparov;Anatoli Karpov
Volodymyr Zelensky;Olena Zelenska;Petro Porochenko;Ioulia Timochenko;Viktor Ianoukovitch;Viktor Iouchtchenko;Vitali Klitschko
Wladimir Klitschko;Benyamin Netanyahou;Yonatan Netanyahou;Sara Netanyahou;Ariel Sharon;Ehud Barak;Ehud Olmert;Shimon Peres;Yitzhak Rabin
Yitzhak Shamir;Yitzhak Herzog;Benny Gantz;Yair Lapid;Naftali Bennett;Tony Bennett;Yasser Arafat;Mahmoud Abbas;Ferhat Abbas
Mahmoud Ahmadinejad;Mahmoud Darwich;Ismaïl Haniyeh;Yahya Sinwar;Hassan Nasrallah;Hassan Rohani;Hassan II;Mohammed VI;Hussein de Jordanie
Bachar al-Assad;Hafez al-Assad;Maher al-Assad;Rifaat al-Assad;Asma al-Assad;Saddam Hussein;Oudaï Hussein;Nouri al-Maliki;Moqtada al-Sadr
Ali al-Sistani;Ali Khamenei;Ali Larijani;Ali Benflis;Rouhollah Khomeiny;Ebrahim Raïssi;Javad Zarif;Mouammar Kadhafi;Saïf al-Islam Kadhafi
Khalifa Haftar;Abdel Fattah al-Sissi;Hosni Moubarak;Gamal Moubarak;Gamal Abdel Nasser;Anouar el-Sadate;Mohamed Morsi;Mohamed Salah
Mohamed ElBaradei;Mohammed ben Salmane;Mohammed ben Zayed;Salmane ben Abdelaziz;Oussama ben Laden;Ayman al-Zawahiri;Abou Bakr al-Baghdadi
Zine el-Abidine Ben Ali;Habib Bourguiba;Kaïs Saïed;Béji Caïd Essebsi;Rached Ghannouchi;Moncef Marzouki;Abdelaziz Bouteflika
Saïd Bouteflika;Abdelmadjid Tebboune;Ramtane Lamamra;Ahmed Gaïd Salah;Ahmed Ouyahia;Ahmed Ben Bella;Houari Boumédiène;Mohamed Boudiaf
Chadli Bendjedid;Liamine Zéroual;Abdelmalek Sellal;Issad Rebrab;Ali Haddad;Sabri Boukadoum;Xi Jinping;Li Keqiang;Li Qiang;Wang Yi;Hu Jintao
Mao Zedong;Deng Xiaoping;Zhou Enlai;Jiang Zemin;Jack Ma;Kim Jong-un;Kim Jong-il;Kim Il-sung;Kim Yo-jong;Moon Jae-in;Park Geun-hye
Yoon Suk-yeol;Lee Jae-myung;Shinzo Abe;Fumio Kishida;Narendra Modi;Rahul Gandhi;Sonia Gandhi;Indira Gandhi;Rajiv Gandhi;Mahatma Gandhi
Nawaz Sharif;Shehbaz Sharif;Omar Sharif;Benazir Bhutto;Pervez Musharraf;Hamid Karzaï;Ashraf Ghani;Aung San Suu Kyi;Joko Widodo
Rodrigo Duterte;Sara Duterte;Ferdinand Marcos;Imelda Marcos;Nelson Mandela;Winnie Mandela;Thabo Mbeki;Jacob Zuma;Cyril Ramaphosa
Desmond Tutu;Robert Mugabe;Paul Kagame;Paul Biya;Félix Tshisekedi;Étienne Tshisekedi;Joseph Kabila;Laurent-Désiré Kabila;Laurent Gbagbo
Simone Gbagbo;Alassane Ouattara;Macky Sall;Ousmane Sonko;Bassirou Diomaye Faye;Abdoulaye Wade;Karim Wade;Ali Bongo;Omar Bongo;Idriss Déby
Mahamat Déby;Ibrahim Boubacar Keïta;Assimi Goïta;Ibrahim Traoré;Moussa Traoré;Adama Traoré;Assa Traoré;Thomas Sankara;Blaise Compaoré
Jair Bolsonaro;Flávio Bolsonaro;Luiz Inácio Lula da Silva;Dilma Rousseff;Javier Milei;Cristina Kirchner;Néstor Kirchner;Hugo Chávez
Nicolás Maduro;Fidel Castro;Raúl Castro;Che Guevara;Gabriel Boric;Gustavo Petro;Andrés Manuel López Obrador;Claudia Sheinbaum;Justin Trudeau
Pierre Trudeau;Mark Carney;Pierre Poilievre;Stephen Harper;François Legault;Jean Charest;Scott Morrison;Toni Morrison;Jim Morrison
Anthony Albanese;Jacinda Ardern;Greta Thunberg;Lionel Messi;Cristiano Ronaldo;Diego Maradona;Rafael Nadal;Roger Federer;Novak Djokovic
Serena Williams;Venus Williams;Robin Williams;Serge Gainsbourg;Charlotte Gainsbourg;Johnny Hallyday;David Hallyday;Gérard Depardieu
Julie Depardieu;Catherine Deneuve;Stephen King;Martin Luther King;Martin Luther;Rodney King;Thomas Müller;Gerd Müller;Robert Mueller
`
  .split(/[;\n]/)
  .filter((name) => name !== '');
