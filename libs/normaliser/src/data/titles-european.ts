/**
 * Titles of further languages that postings come in beside the four we write in: German, French and Spanish, the usual ones of each trade.
 * `family|title;title …`. Written by hand from what such work is called; the words are ours, Apache-2.0.
 */

export const EUROPEAN_TITLES = `
software-engineering|softwareentwickler;software entwickler;softwareentwicklerin;entwickler;entwicklerin;programmierer;programmiererin;anwendungsentwickler;fachinformatiker anwendungsentwicklung;softwareingenieur;software ingenieur;fachinformatiker;informatiker;développeur;développeuse;développeur logiciel;ingénieur logiciel;ingénieur développement;programmeur;desarrollador;desarrolladora;desarrollador de software;ingeniero de software;ingeniera de software;programador;programadora
backend-engineering|backend entwickler;java entwickler;python entwickler;php entwickler;net entwickler;développeur backend;développeur back end;développeur java;développeur python;développeur php;desarrollador backend;desarrollador back end;desarrollador java;desarrollador python;desarrollador php
frontend-engineering|frontend entwickler;webentwickler frontend;développeur frontend;développeur front end;intégrateur web;desarrollador frontend;desarrollador front end
fullstack-engineering|fullstack entwickler;full stack entwickler;webentwickler;web entwickler;développeur full stack;développeur fullstack;développeur web;desarrollador full stack;desarrollador fullstack;desarrollador web
mobile-engineering|app entwickler;ios entwickler;android entwickler;développeur mobile;développeur ios;développeur android;desarrollador móvil;desarrollador android;desarrollador ios
platform-engineering|devops ingenieur;cloud ingenieur;ingénieur devops;ingénieur cloud;ingeniero devops;ingeniero cloud
data-engineering|dateningenieur;ingénieur data;ingénieur données;ingeniero de datos;ingeniera de datos
data-analysis|datenanalyst;datenanalystin;analyste de données;analyste données;analista de datos;analista de business intelligence
data-science|datenwissenschaftler;scientifique des données;científico de datos;científica de datos
qa-engineering|softwaretester;testingenieur;testeur logiciel;ingénieur test;ingénieur qualité logicielle;ingeniero de pruebas;analista qa
network-engineering|netzwerkadministrator;netzwerktechniker;netzwerkingenieur;administrateur réseau;ingénieur réseau;administrador de redes;ingeniero de redes
systems-administration|systemadministrator;systemadministratorin;it administrator;fachinformatiker systemintegration;administrateur système;administrateur systèmes;administrador de sistemas;ingénieur système
it-support|it support mitarbeiter;it techniker;anwendungsbetreuer;technicien support;technicien informatique;technicien de support;técnico de soporte;técnico informático;soporte técnico
it-management|it leiter;leiter it;responsable informatique;directeur informatique;director de sistemas;responsable de ti
security-engineering|it sicherheitsingenieur;ingénieur cybersécurité;ingénieur sécurité;ingeniero de ciberseguridad
engineering-management|entwicklungsleiter;leiter softwareentwicklung;leiter entwicklung;responsable développement;director de ingeniería;jefe de desarrollo
product-management|produktmanager;produktmanagerin;produktverantwortlicher;leiter produktmanagement;chef de produit;cheffe de produit;responsable produit;gerente de producto;jefe de producto;responsable de producto
project-management|projektmanager;projektmanagerin;projektleiter;projektleiterin;projektkoordinator;chef de projet;cheffe de projet;chargé de projet;directeur de projet;coordinateur de projet;jefe de proyecto;gerente de proyecto;director de proyecto;coordinador de proyectos
business-analysis|businessanalyst;systemanalytiker;analyste fonctionnel;analista de negocio;analista funcional
crm-erp-development|sap berater;sap entwickler;erp berater;consultant sap;consultor sap;consultor erp
ux-design|ux designerin;produktdesigner;designer ux;concepteur ux;diseñador ux;diseñador de producto
graphic-design|grafiker;grafikerin;grafikdesigner;grafikdesignerin;mediengestalter;mediengestalterin;graphiste;infographiste;diseñador gráfico;diseñadora gráfica
sales|vertriebsmitarbeiter;vertriebsmitarbeiterin;vertriebsleiter;außendienstmitarbeiter;vertriebsinnendienst;verkäufer im außendienst;sachbearbeiter vertrieb;gebietsverkaufsleiter;technico commercial;attaché commercial;ingénieur commercial;responsable des ventes;directeur commercial;délégué commercial;comercial;ejecutivo de ventas;gerente de ventas;vendedor externo;asesor comercial;representante de ventas
account-management|key account managerin;kundenbetreuer;kundenbetreuerin;chargé de clientèle;responsable grands comptes;ejecutivo de cuentas;gestor de cuentas
customer-support|kundenberater;kundenberaterin;kundenservice mitarbeiter;mitarbeiter kundenservice;sachbearbeiter kundenservice;callcenter agent;conseiller clientèle;téléconseiller;chargé de relation client;service client;atención al cliente;agente de atención al cliente;teleoperador
marketing|marketingmanager;marketingreferent;marketingleiter;chargé de marketing;responsable marketing;directeur marketing;gerente de marketing;especialista en marketing;coordinador de marketing
digital-marketing|online marketing manager;online marketing;traffic manager;chargé de marketing digital;responsable marketing digital;especialista en marketing digital
content-writing|redakteur;redakteurin;texter;texterin;content redakteur;rédacteur;rédactrice;rédacteur web;concepteur rédacteur;redactor;redactora;redactor de contenidos
public-relations|pressesprecher;referent öffentlichkeitsarbeit;chargé de communication;responsable communication;responsable de comunicación
finance|finanzanalyst;finanzcontroller;leiter finanzen;contrôleur de gestion;contrôleuse de gestion;analyste financier;directeur financier;responsable financier;analista financiero;director financiero
accounting|buchhalter;buchhalterin;finanzbuchhalter;finanzbuchhalterin;bilanzbuchhalter;debitorenbuchhalter;kreditorenbuchhalter;steuerfachangestellte;comptable;aide comptable;chef comptable;expert comptable;contador;contadora;contable;auxiliar contable;administrativo contable
payroll|lohnbuchhalter;lohn und gehaltsbuchhalter;gestionnaire de paie;responsable paie;especialista en nómina;técnico de nóminas
audit-tax|steuerberater;wirtschaftsprüfer;steuerfachwirt;auditeur;auditeur interne;fiscaliste;auditor interno;asesor fiscal
banking|bankkaufmann;bankkauffrau;bankberater;conseiller bancaire;cajero de banco;ejecutivo bancario
insurance|versicherungskaufmann;versicherungsberater;conseiller en assurance;gestionnaire sinistres;agente de seguros
legal|rechtsanwalt;rechtsanwältin;jurist;juristin;rechtsanwaltsfachangestellte;syndikusrechtsanwalt;avocat;avocate;juriste;assistant juridique;abogado;abogada;asesor jurídico
human-resources|personalreferent;personalreferentin;personalsachbearbeiter;personalleiter;hr referent;chargé de ressources humaines;chargé rh;responsable ressources humaines;responsable rh;gestionnaire rh;recursos humanos;analista de recursos humanos;gerente de recursos humanos;técnico de recursos humanos
recruiting|personalberater;personalvermittler;chargé de recrutement;chargée de recrutement;reclutador;reclutadora;especialista en selección
office-administration|bürokaufmann;bürokauffrau;kaufmann für büromanagement;kauffrau für büromanagement;sekretär;sekretärin;sachbearbeiter;sachbearbeiterin;bürokraft;verwaltungsangestellte;verwaltungsfachangestellte;assistant administratif;assistante administrative;secrétaire;agent administratif;employé administratif;auxiliar administrativo;asistente administrativo;secretaria;secretario;administrativo
executive-assistance|assistenz der geschäftsführung;vorstandsassistenz;assistant de direction;assistante de direction;asistente de dirección;secretaria de dirección
reception|empfangsmitarbeiter;empfangskraft;rezeptionist;rezeptionistin;hôtesse d accueil;agent d accueil;réceptionniste;recepcionista
procurement|einkäufer;einkäuferin;strategischer einkäufer;sachbearbeiter einkauf;acheteur;acheteuse;responsable achats;comprador;jefe de compras;responsable de compras;analista de compras
supply-chain-logistics|disponent;disponentin;speditionskaufmann;logistikleiter;fachkraft für lagerlogistik;sachbearbeiter logistik;responsable logistique;gestionnaire de stock;approvisionneur;coordinateur logistique;responsable de logística;coordinador logístico;jefe de logística
warehouse|lagermitarbeiter;lagermitarbeiterin;lagerist;lagerarbeiter;kommissionierer;staplerfahrer;gabelstaplerfahrer;lagerhelfer;fachlagerist;magasinier;préparateur de commandes;cariste;manutentionnaire;mozo de almacén;almacenero;operario de almacén;carretillero
driving|lkw fahrer;kraftfahrer;berufskraftfahrer;busfahrer;fahrer;chauffeur;chauffeur poids lourd;conducteur routier;conducteur de bus;chófer;camionero;conductor de camión
delivery|zusteller;paketzusteller;kurierfahrer;auslieferungsfahrer;livreur;chauffeur livreur;coursier;repartidor;mensajero
retail|verkäufer;verkäuferin;kassierer;kassiererin;einzelhandelskaufmann;einzelhandelskauffrau;vendeur;vendeuse;caissier;caissière;conseiller de vente;hôte de caisse;vendedor;vendedora;cajero;cajera;dependiente;dependienta
store-management|filialleiter;filialleiterin;marktleiter;stellvertretender filialleiter;responsable de magasin;directeur de magasin;gerente de tienda;encargado de tienda
nursing|krankenpfleger;krankenschwester;gesundheits und krankenpfleger;pflegefachkraft;pflegefachfrau;pflegefachmann;altenpfleger;altenpflegerin;infirmier;infirmière;infirmier diplômé;sage femme;enfermero;enfermera;auxiliar de enfermería
care-work|pflegehelfer;pflegehilfskraft;betreuungskraft;alltagsbegleiter;aide soignant;aide soignante;auxiliaire de vie;aide à domicile;cuidador;cuidadora;auxiliar de geriatría
medicine|arzt;ärztin;facharzt;oberarzt;assistenzarzt;hausarzt;médecin;médecin généraliste;médico;médica;médico general
medical-support|medizinische fachangestellte;arzthelferin;secrétaire médicale;assistant médical;asistente médico
dentistry|zahnarzt;zahnärztin;zahnmedizinische fachangestellte;dentiste;chirurgien dentiste;assistante dentaire;dentista;odontólogo
pharmacy|apotheker;apothekerin;pharmacien;pharmacienne;préparateur en pharmacie;farmacéutico;farmacéutica
allied-health|physiotherapeut;physiotherapeutin;ergotherapeut;logopäde;kinésithérapeute;ergothérapeute;orthophoniste;fisioterapeuta;terapeuta ocupacional;logopeda
psychology|psychologe;psychologin;psychotherapeut;psychologue;psicólogo;psicóloga
social-work|sozialarbeiter;sozialarbeiterin;sozialpädagoge;sozialpädagogin;assistant social;éducateur spécialisé;éducateur;trabajador social;trabajadora social;educador social
teaching|lehrer;lehrerin;lehrkraft;professeur;professeur des écoles;enseignant;enseignante;instituteur;profesor;profesora;maestro;maestra;docente
early-childhood-education|erzieher;erzieherin;kinderpfleger;pädagogische fachkraft;auxiliaire de puériculture;educadora infantil;educador infantil
food-service|koch;köchin;küchenhilfe;küchenchef;beikoch;cuisinier;cuisinière;chef de cuisine;chef de partie;second de cuisine;plongeur;cocinero;cocinera;ayudante de cocina;jefe de cocina
waiting-bar|kellner;kellnerin;servicekraft;restaurantfachmann;barkeeper;serveur;serveuse;chef de rang;barman;camarero;camarera;mesero;mesera
hospitality|hotelfachmann;hotelfachfrau;réceptionniste d hôtel;gouvernante;camarera de pisos
cleaning|reinigungskraft;gebäudereiniger;raumpflegerin;agent d entretien;agent de nettoyage;femme de ménage;limpiador;limpiadora;personal de limpieza
guarding|sicherheitsmitarbeiter;wachmann;agent de sécurité;vigilante de seguridad;guardia de seguridad
electrician|elektriker;elektrikerin;elektroniker;elektroinstallateur;betriebselektriker;électricien;électricienne;electricista
plumbing-hvac|anlagenmechaniker shk;klempner;heizungsbauer;kältetechniker;plombier;chauffagiste;frigoriste;plombier chauffagiste;fontanero;plomero;técnico de climatización
carpentry|tischler;schreiner;zimmerer;menuisier;charpentier;ébéniste;carpintero
metalwork-welding|schweißer;schlosser;zerspanungsmechaniker;cnc fräser;cnc dreher;metallbauer;soudeur;chaudronnier;tourneur fraiseur;usineur;soldador;tornero
maintenance-repair|instandhalter;instandhaltungsmechaniker;industriemechaniker;haustechniker;servicetechniker;technicien de maintenance;agent de maintenance;técnico de mantenimiento;operario de mantenimiento;mecánico industrial
vehicle-mechanics|kfz mechatroniker;kfz mechaniker;automechaniker;mécanicien automobile;mécanicien auto;carrossier;mecánico automotriz;mecánico de automóviles
construction|maurer;bauarbeiter;bauhelfer;maler und lackierer;dachdecker;trockenbauer;fliesenleger;maçon;peintre en bâtiment;couvreur;ouvrier du bâtiment;conducteur d engins;albañil;peón de construcción;pintor
civil-engineering|bauingenieur;bauingenieurin;bauleiter;tragwerksplaner;vermessungsingenieur;ingénieur génie civil;conducteur de travaux;ingénieur structure;géomètre;ingeniero civil;topógrafo
architecture-building|architekt;architektin;bauzeichner;architecte;dessinateur projeteur;arquitecto;arquitecta;delineante
mechanical-engineering|maschinenbauingenieur;konstrukteur;ingenieur maschinenbau;entwicklungsingenieur mechanik;ingénieur mécanique;dessinateur industriel;ingeniero mecánico
electrical-engineering|elektroingenieur;ingenieur elektrotechnik;ingénieur électrique;ingénieur électronique;automaticien;ingeniero eléctrico;ingeniero electrónico
industrial-engineering|wirtschaftsingenieur;prozessingenieur;produktionsplaner;fertigungsplaner;ingénieur procédés;ingénieur industriel;ingénieur méthodes;ingeniero industrial;ingeniero de procesos
quality-control|qualitätsprüfer;qualitätsmanager;qualitätsingenieur;contrôleur qualité;responsable qualité;ingénieur qualité;inspector de calidad;ingeniero de calidad;responsable de calidad
manufacturing-production|produktionsmitarbeiter;produktionshelfer;maschinenführer;maschinenbediener;montagemitarbeiter;anlagenführer;monteur;opérateur de production;agent de production;conducteur de ligne;ouvrier de production;operario de producción;operario;operador de máquina
environment-safety|fachkraft für arbeitssicherheit;ingénieur hse;responsable hse;técnico de prevención;prevencionista
real-estate|immobilienmakler;immobilienkaufmann;immobilienkauffrau;agent immobilier;conseiller immobilier;agente inmobiliario;asesor inmobiliario
translation|übersetzer;übersetzerin;dolmetscher;traducteur;traductrice;interprète;traductor;traductora;intérprete
journalism|journalistin;journaliste;periodista
photography|fotograf;fotografin;photographe;fotógrafo;fotógrafa
video-production|mediengestalter bild und ton;monteur vidéo;editor de video
beauty|friseur;friseurin;kosmetikerin;coiffeur;coiffeuse;esthéticienne;peluquero;peluquera;esteticista
agriculture|gärtner;landschaftsgärtner;landwirt;jardinier;paysagiste;ouvrier agricole;jardinero;agricultor
executive-leadership|geschäftsführer;geschäftsführerin;directeur général;directrice générale;director general;gerente general
operations|betriebsleiter;betriebsleiterin;responsable des opérations;directeur des opérations;gerente de operaciones;jefe de operaciones
consulting|unternehmensberater;unternehmensberaterin;consultant en management;consultor de negocio
`;
