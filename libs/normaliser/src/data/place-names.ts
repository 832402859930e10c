/** Names of places that the city list does not carry: towns in Hebrew, Arabic and Persian and by common short forms, regions. Ours, Apache-2.0. */

/** `Name in the city list@country: other names`. The name is compared folded; among namesakes in the country the largest is meant. */
export const TOWN_NAMES = `
Tel Aviv@IL:תל אביב;תל אביב יפו;תל-אביב;תא;tel aviv yafo;tel aviv jaffa;tlv;tel aviv district;תל אביב והמרכז;تل أبيب;تل آویو;גוש דן;מרכז הארץ;אזור המרכז;המרכז;מרכז;אזור תל אביב;תל אביב והסביבה;gush dan;central israel;center of israel
Jerusalem@IL:ירושלים;י ם;ירושליים;yerushalayim;القدس;اورشلیم;بیت المقدس;ירושלים והסביבה;אזור ירושלים
Haifa@IL:חיפה;hefa;حيفا;حیفا;הצפון;צפון;אזור הצפון;צפון הארץ;חיפה והצפון;חיפה והקריות;northern israel;north of israel
Rishon LeZiyyon@IL:ראשון לציון;ראשלצ;rishon lezion;rishon letzion;rishon le zion;rishon letsiyon
Petah Tiqwa@IL:פתח תקווה;פתח תקוה;פת;petah tikva;petach tikva;petah tiqva;petach tikvah;petah tikwa
Ashdod@IL:אשדוד
Netanya@IL:נתניה
Beersheba@IL:באר שבע;בש;beer sheva;be er sheva;beersheva;beer sheba;بئر السبع;הדרום;דרום;אזור הדרום;דרום הארץ;הנגב;negev;southern israel;south of israel
Bnei Brak@IL:בני ברק;bene beraq;bne brak
Holon@IL:חולון
Ramat Gan@IL:רמת גן;רג
Ashkelon@IL:אשקלון
Rehovot@IL:רחובות;השפלה;שפלה;אזור השפלה;shfela
Bat Yam@IL:בת ים
Bet Shemesh@IL:בית שמש;beit shemesh
Kfar Saba@IL:כפר סבא;כפס;kefar sava;kfar sava
Herzliya@IL:הרצליה;הרצליה פיתוח;herzliya pituach;herzeliya;herzelia;herzlia;hertzliya;hertzelia
Hadera@IL:חדרה
Modi'in Makkabbim Re'ut@IL:מודיעין;מודיעין מכבים רעות;modiin;modi in;modiin maccabim reut
Nazareth@IL:נצרת;الناصرة
Ramla@IL:רמלה;الرملة
Lod@IL:לוד;lydda;اللد;airport city;איירפורט סיטי;קריית שדה התעופה;נתבג;ben gurion airport
Ra'anana@IL:רעננה;raanana;ra anana;השרון;אזור השרון;sharon region
Giv'at Shmuel@IL:גבעת שמואל;givat shmuel
Givatayim@IL:גבעתיים
Hod HaSharon@IL:הוד השרון;hod hasharon;neve neeman
Ramat HaSharon@IL:רמת השרון
Rosh Ha'Ayin@IL:ראש העין;rosh haayin;rosh ha ayin
Or Yehuda@IL:אור יהודה
Yehud@IL:יהוד;יהוד מונוסון
Ness Ziona@IL:נס ציונה;nes ziona
Yavne@IL:יבנה
Qiryat Gat@IL:קריית גת;קרית גת
Kiryat Gat@IL:קריית גת;קרית גת;qiryat gat
Qiryat Ata@IL:קריית אתא;קרית אתא;kiryat ata
Qiryat Bialik@IL:קריית ביאליק;קרית ביאליק;kiryat bialik;הקריות;קריות;krayot
Qiryat Motzkin@IL:קריית מוצקין;קרית מוצקין;kiryat motzkin
Qiryat Yam@IL:קריית ים;קרית ים;kiryat yam
Qiryat Shemona@IL:קריית שמונה;קרית שמונה;kiryat shmona
Kiryat Ono@IL:קריית אונו;קרית אונו;qiryat ono
Qiryat Ono@IL:קריית אונו;קרית אונו;kiryat ono
Nahariyya@IL:נהריה;nahariya
Acre@IL:עכו;akko;acco;عكا
Karmi'el@IL:כרמיאל;karmiel;carmiel;كرمئيل
Tiberias@IL:טבריה;tveria;طبريا
Safed@IL:צפת;tzfat;صفد
Afula@IL:עפולה
Migdal Ha'Emeq@IL:מגדל העמק;migdal haemek;migdal ha emek
Yoqneam@IL:יקנעם;יקנעם עילית;יוקנעם;yokneam;yokneam illit;yokne am;yokneam ilit;yoqneam illit
Nesher@IL:נשר
Tirat Karmel@IL:טירת כרמל;טירת הכרמל;tirat carmel;tirat hacarmel
Caesarea@IL:קיסריה;qesarya;caesarea
Qesarya@IL:קיסריה;caesarea
Zikhron Ya'aqov@IL:זכרון יעקב;זיכרון יעקב;zichron yaakov
Eilat@IL:אילת;elat
Dimona@IL:דימונה
Sederot@IL:שדרות;sderot
Netivot@IL:נתיבות
Ofaqim@IL:אופקים;ofakim
Umm el Fahm@IL:אום אל פחם;أم الفحم
Rahat@IL:רהט;رهط
Shoham@IL:שוהם
Ariel@IL:אריאל
Azor@IL:אזור
Gedera@IL:גדרה
Even Yehuda@IL:אבן יהודה
Sakhnin@IL:סחנין;سخنين
Tamra@IL:טמרה;طمرة
Arad@IL:ערד
Ganei Tikva@IL:גני תקווה
Kefar Yona@IL:כפר יונה;kfar yona
Bet She'an@IL:בית שאן;beit shean
Ramallah@PS:רמאללה;رام الله;رام‌الله
Nablus@PS:נאבלוס;שכם;نابلس
Hebron@PS:חברון;الخليل
Bethlehem@PS:בית לחם;بيت لحم
Gaza@PS:עזה;غزة;غزه
Jenin@PS:גנין;جنين
Tulkarm@PS:טול כרם;طولكرم
East Jerusalem@PS:מזרח ירושלים;القدس الشرقية
Tehran@IR:تهران;طهران;טהרן;teheran
Mashhad@IR:مشهد
Isfahan@IR:اصفهان;esfahan
Karaj@IR:کرج;البرز
Shiraz@IR:شیراز;فارس
Tabriz@IR:تبریز;آذربایجان شرقی
Qom@IR:قم
Ahvaz@IR:اهواز;خوزستان
Kermanshah@IR:کرمانشاه
Orumiyeh@IR:ارومیه;urmia;orumieh;آذربایجان غربی
Rasht@IR:رشت;گیلان
Zahedan@IR:زاهدان
Hamadan@IR:همدان
Kerman@IR:کرمان
Yazd@IR:یزد
Ardabil@IR:اردبیل
Bandar Abbas@IR:بندرعباس;بندر عباس;هرمزگان
Arak@IR:اراک;مرکزی
Qazvin@IR:قزوین
Zanjan@IR:زنجان
Sari@IR:ساری;مازندران
Gorgan@IR:گرگان;گلستان
Sanandaj@IR:سنندج;کردستان
Khorramabad@IR:خرم آباد;خرم‌آباد;لرستان
Bushehr@IR:بوشهر
Birjand@IR:بیرجند
Bojnurd@IR:بجنورد
Semnan@IR:سمنان
Shahr-e Kord@IR:شهرکرد
Ilam@IR:ایلام
Yasuj@IR:یاسوج
Sabzevar@IR:سبزوار
Neyshabur@IR:نیشابور
Babol@IR:بابل
Amol@IR:آمل
Abadan@IR:آبادان
Khowy@IR:خوی
Saveh@IR:ساوه
Kashan@IR:کاشان
Kish@IR:کیش;kish island
Amman@JO:عمّان;عمان الأردن;עמאן;امان
Irbid@JO:إربد
Zarqa@JO:الزرقاء
Beirut@LB:بيروت;ביירות;بیروت
Damascus@SY:دمشق
Aleppo@SY:حلب
Baghdad@IQ:بغداد;בגדאד
Basrah@IQ:البصرة;basra;بصره
Erbil@IQ:أربيل;اربیل
Mosul@IQ:الموصل
As Sulaymaniyah@IQ:السليمانية;sulaymaniyah
Najaf@IQ:النجف
Karbala@IQ:كربلاء
Riyadh@SA:الرياض;ריאד;ریاض
Jeddah@SA:جدة;جدّة;جده
Mecca@SA:مكة;مكة المكرمة;makkah
Medina@SA:المدينة المنورة;madinah
Dammam@SA:الدمام
Khobar@SA:الخبر;al khobar
Dubai@AE:دبي;דובאי;دبی
Abu Dhabi@AE:أبوظبي;أبو ظبي;אבו דאבי;ابوظبی
Sharjah@AE:الشارقة
Doha@QA:الدوحة;דוחא;دوحه
Kuwait City@KW:الكويت;الكويت العاصمة;مدينة الكويت
Manama@BH:المنامة
Muscat@OM:مسقط;مسقط عمان
Sanaa@YE:صنعاء
Aden@YE:عدن
Cairo@EG:القاهرة;קהיר;قاهره
Giza@EG:الجيزة
Alexandria@EG:الإسكندرية;الاسكندرية
Khartoum@SD:الخرطوم
Tripoli@LY:طرابلس ليبيا;طرابلس
Benghazi@LY:بنغازي
Tunis@TN:تونس العاصمة
Algiers@DZ:الجزائر العاصمة
Oran@DZ:وهران
Casablanca@MA:الدار البيضاء;كازابلانكا
Rabat@MA:الرباط
Marrakesh@MA:مراكش;marrakech
Istanbul@TR:איסטנבול;إسطنبول;استانبول
Ankara@TR:أنقرة;آنکارا
New York City@US:new york;nyc;ny;manhattan;brooklyn;new york ny;ניו יורק;نيويورك;نیویورک
San Francisco@US:sf;san francisco bay area;sf bay area;bay area;san fran;סן פרנסיסקו;سان فرانسيسكو;سان فرانسیسکو
Los Angeles@US:greater los angeles;לוס אנגלס;لوس أنجلوس;لس آنجلس
Washington, D.C.@US:washington dc;washington d c;dc;d c;district of columbia
Boston@US:בוסטון;بوسطن
Chicago@US:שיקגו;شيكاغو
Seattle@US:סיאטל;سياتل
Philadelphia@US:philly
Saint Louis@US:st louis
Saint Paul@US:st paul
London@GB:לונדון;لندن;greater london
Manchester@GB:מנצסטר
Paris@FR:פריז;باريس;پاریس
Berlin@DE:ברלין;برلين;برلین
Munich@DE:munchen;muenchen;מינכן;ميونخ;مونیخ
Frankfurt am Main@DE:frankfurt;פרנקפורט;فرانكفورت;فرانکفورت
Koln@DE:cologne
Cologne@DE:koln;koeln
Hamburg@DE:המבורג
Dusseldorf@DE:duesseldorf
Nurnberg@DE:nuremberg
Hannover@DE:hanover
Wien@AT:vienna
Vienna@AT:wien;וינה;فيينا;وین
Zurich@CH:zuerich;ציריך;زيورخ;زوریخ
Geneve@CH:geneva
Geneva@CH:geneve
Amsterdam@NL:אמסטרדם;أمستردام;آمستردام
The Hague@NL:den haag
Brussels@BE:bruxelles;בריסל;بروكسل
Madrid@ES:מדריד;مدريد;مادرید
Barcelona@ES:ברצלונה;برشلونة;بارسلونا
Lisbon@PT:lisboa;ליסבון;لشبونة
Porto@PT:oporto
Milan@IT:milano;מילאנו;ميلانو
Rome@IT:roma;רומא;روما
Turin@IT:torino
Copenhagen@DK:kobenhavn
Århus@DK:aarhus
Goteborg@SE:gothenburg
Gothenburg@SE:goteborg
Stockholm@SE:שטוקהולם;ستوكهولم;استکهلم
Warsaw@PL:warszawa;ורשה;وارسو
Krakow@PL:cracow
Krakow@PL:cracow
Wroclaw@PL:wroclaw
Prague@CZ:praha;פראג;براغ
Bucharest@RO:bucuresti;בוקרשט
Athens@GR:athina;אתונה;أثينا
Kyiv@UA:kiev;קייב;كييف
Kiev@UA:kyiv;קייב
Moscow@RU:moskva;מוסקבה;موسكو;مسکو
Saint Petersburg@RU:st petersburg
Tbilisi@GE:טביליסי;تفلیس
Yerevan@AM:ירוואן;ایروان
Nicosia@CY:ניקוסיה
Limassol@CY:לימסול
Bengaluru@IN:bangalore;בנגלור;بنغالور
Gurgaon@IN:gurugram
Mumbai@IN:bombay;מומבאי;مومباي
New Delhi@IN:delhi ncr
Chennai@IN:madras
Kolkata@IN:calcutta
Pune@IN:poona
Ho Chi Minh City@VN:saigon;hcmc
Hanoi@VN:ha noi
Tokyo@JP:טוקיו;طوكيو;توکیو
Singapore@SG:סינגפור;سنغافورة;سنگاپور
Hong Kong@HK:hongkong;הונג קונג;هونغ كونغ
Beijing@CN:peking;בייגין;بكين
Shanghai@CN:שנחאי;شنغهاي
Seoul@KR:סיאול;سيول
Taipei@TW:taipei city
Sydney@AU:סידני;سيدني
Melbourne@AU:מלבורן
Mexico City@MX:ciudad de mexico;cdmx
Ciudad de Mexico@MX:mexico city;cdmx
Sao Paulo@BR:סאו פאולו;ساو باولو
Toronto@CA:טורונטו;تورونتو;gta
Montreal@CA:מונטריאול;مونتريال
Vancouver@CA:ונקובר
Quebec@CA:quebec city
Nazareth@IL:nazrat;nazerat;natzrat
Umm el Fahm@IL:umm el fahem;um el fahem;umm al fahm;um al fahm;ام الفحم
Bet Dagan@IL:בית דגן;beit dagan
En Boqeq@IL:עין בוקק;ים המלח;ein bokek;dead sea
Pardesiyya@IL:פרדסיה
Kefar Yona@IL:כפר יונה
Jeddah@SA:jidda;jiddah
Riyadh@SA:ar riyad;riyad;al riyadh;ar riyadh
Al Hufuf@SA:الأحساء;الاحساء;الهفوف;al ahsa;hofuf;al hofuf;al hasa
Al Kharj@SA:الخرج
Al Jubayl@SA:الجبيل;jubail;al jubail
Abha@SA:أبها;ابها
Tabuk@SA:تبوك
Ha'il@SA:حائل
Najran@SA:نجران
Jizan@SA:جازان;جيزان;jazan
At Ta'if@SA:الطائف;taif
Ta'if@SA:الطائف;taif
Taif@SA:الطائف
Yanbu@SA:ينبع
Buraydah@SA:بريدة;القصيم
Khamis Mushait@SA:خميس مشيط
Alexandria@EG:اسكندرية;إسكندرية;اسكندريه
Tanta@EG:طنطا
Port Said@EG:بورسعيد
Suez@EG:السويس
Luxor@EG:الأقصر
Aswan@EG:أسوان;اسوان
Mansurah@EG:المنصورة;mansoura
Al Mansurah@EG:المنصورة;mansoura
Ismailia@EG:الإسماعيلية
Hurghada@EG:الغردقة
Sharm el-Sheikh@EG:شرم الشيخ
Zagazig@EG:الزقازيق
Asyut@EG:أسيوط
Ajman City@AE:عجمان;ajman
Ras Al Khaimah City@AE:رأس الخيمة;راس الخيمة;ras al khaimah
Al Fujairah City@AE:الفجيرة;fujairah
Al Ain City@AE:العين;al ain
Umm Al Quwain City@AE:أم القيوين
Salalah@OM:صلالة
Sohar@OM:صحار
Nizwa@OM:نزوى
Aqaba@JO:العقبة
Sidon@LB:صيدا
Tripoli@LB:طرابلس لبنان
Zahle@LB:زحلة
Homs@SY:حمص
Hama@SY:حماة
Latakia@SY:اللاذقية
Kirkuk@IQ:كركوك
Duhok@IQ:دهوك
Sfax@TN:صفاقس
Sousse@TN:سوسة
Constantine@DZ:قسنطينة
Fes@MA:فاس
Tangier@MA:طنجة;tanger
Agadir@MA:أكادير
Port Sudan@SD:بورتسودان;بور سودان
Taizz@YE:تعز
Jericho@PS:أريحا
Bethlehem@PS:بيت لحم
Mashhad@IR:mashad;mashhad razavi khorasan
Nishapur@IR:نیشابور
Neyshabur@IR:nishapur
Bojnurd@IR:bojnord
Asaluyeh@IR:عسلویه
Malayer@IR:ملایر
Bam@IR:بم
Jiroft@IR:جیرفت
Qeshm@IR:قشم
Chabahar@IR:چابهار
Rafsanjan@IR:رفسنجان
Sirjan@IR:سیرجان
Dezful@IR:دزفول
Marvdasht@IR:مرودشت
Maragheh@IR:مراغه
Borujerd@IR:بروجرد
Bandar-e Anzali@IR:بندر انزلی;انزلی
Lahijan@IR:لاهیجان
Shahrud@IR:شاهرود
Varamin@IR:ورامین
Qods@IR:شهر قدس
Eslamshahr@IR:اسلامشهر;اسلام شهر
Najafabad@IR:نجف آباد
Khomeyni Shahr@IR:خمینی شهر
Gaillimh@IE:galway
Tralee@IE:tralee
Padova@IT:padua
Sevilla@ES:seville
Gent@BE:ghent;gand
Antwerpen@BE:antwerp;anvers
Brugge@BE:bruges
Kingston upon Hull@GB:hull
Stoke-on-Trent@GB:stoke;stoke on trent
Southend-on-Sea@GB:southend
Newcastle upon Tyne@GB:newcastle;newcastle upon tyne
Cluj-Napoca@RO:cluj
Cebu City@PH:cebu
Luimneach@IE:limerick
`;

/** Countries by names that the Unicode list of country names does not give. */
export const COUNTRY_NAMES = `
BA:Bosnia and Herzegovina;Bosnia
TT:Trinidad and Tobago
AG:Antigua and Barbuda
ST:Sao Tome and Principe
US:us;usa;u s;u s a;united states of america;america;the us;the united states;ארהב;ארצות הברית;الولايات المتحدة;الولايات المتحدة الأمريكية;أمريكا;آمریکا;ایالات متحده;us only
IE:republic of ireland;eire;אירלנד;أيرلندا;ايرلند
GB:uk;u k;great britain;england;scotland;wales;northern ireland;britain;united kingdom uk;אנגליה;בריטניה;بريطانيا;المملكة المتحدة;إنجلترا;انگلستان;بریتانیا
IL:israel;ישראל;إسرائيل;اسرائیل;il;כל הארץ;מרכז הארץ
PS:palestine;west bank;פלסטין;فلسطين;فلسطین;palestinian territories;הרשות הפלסטינית
IR:iran;ایران;إيران;איראן
AE:uae;u a e;emirates;الإمارات;امارات;איחוד האמירויות
SA:ksa;saudi;السعودية;عربستان;סעודיה
NL:holland;the netherlands;הולנד;هولندا;هلند
DE:deutschland;גרמניה;ألمانيا;آلمان
KR:korea;republic of korea;south korea
CZ:czech republic;czechia
RU:russian federation
TR:turkey;turkiye;טורקיה;تركيا;ترکیه
VN:viet nam;vietnam
CN:mainland china;prc
HK:hong kong sar;hong kong
TW:taiwan
BR:brasil
MX:mexico
ES:espana
IT:italia
IN:india;bharat
CA:canada;קנדה;كندا;کانادا
CH:schweiz;suisse
AT:osterreich
SY:syria
JO:الأردن;jordan
KW:الكويت
BH:مملكة البحرين;البحرين
OM:سلطنة عمان
TN:تونس
DZ:الجزائر
`;

const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE';
const EUROPE = `${EU} GB CH NO IS LI UA RS BA ME MK AL MD AD MC SM`;
const MIDDLE_EAST = 'IL PS JO LB SY IQ IR SA AE QA KW BH OM YE EG TR CY';
const AFRICA = 'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW';
const LATIN = 'MX GT BZ SV HN NI CR PA CU DO PR CO VE EC PE BO CL AR UY PY BR';
const ASIA = 'CN JP KR IN SG HK TW TH VN MY ID PH PK BD LK NP KH LA MM MN';

/** Regions named as a remote fence, as country lists. */
/** Towns that the city list lacks: `Name@country:lat:lon:people:other names`. Coordinates are facts of common knowledge, to two decimals. */
export const MORE_TOWNS = `
Yokneam Illit@IL:32.66:35.11:24000:יקנעם עילית;יוקנעם עילית;יקנעם;יוקנעם;yokneam;yoqneam;yokneam ilit;yoqneam illit;yokne am
Binyamina-Giv'at Ada@IL:32.52:34.95:15900:בנימינה;בנימינה גבעת עדה;בנימינה-גבעת עדה;binyamina;benyamina
Zikhron Ya'akov@IL:32.57:34.95:23500:זכרון יעקב;זיכרון יעקב;zichron yaakov;zikhron yaakov
Or Akiva@IL:32.51:34.92:18000:אור עקיבא
Kiryat Ono@IL:32.06:34.86:41000:קרית אונו;קריית אונו;qiryat ono
Kafr Qasim@IL:32.11:34.98:24000:כפר קאסם;כפר קאסים;كفر قاسم
Harish@IL:32.46:35.04:36000:חריש
Kadima-Zoran@IL:32.28:34.91:22000:קדימה צורן;קדימה-צורן;קדימה;צורן
Airport City@IL:31.99:34.91:15000:איירפורט סיטי;קרית שדה התעופה
Gelil Yam@IL:32.16:34.83:15000:גליל ים;glil yam
Neve Ilan@IL:31.81:35.08:15000:נווה אילן
Hashmonaim@IL:31.93:35.03:15000:חשמונאים
Sasa@IL:33.03:35.39:15000:סאסא
Lehavim@IL:31.37:34.82:15000:להבים
Omer@IL:31.27:34.85:15000:עומר
Misgav@IL:32.86:35.28:15000:משגב;תרדיון
Tefen@IL:33.06:35.27:15000:תפן
Migdal Tefen@IL:33.06:35.27:15000:מגדל תפן
Alon Tavor@IL:32.63:35.38:15000:אלון תבור
Shefa-'Amr@IL:32.81:35.17:43000:שפרעם;shfaram;shefaram;shfar am;شفاعمرو
Pardes Hanna-Karkur@IL:32.47:34.97:45000:פרדס חנה;פרדס חנה כרכור;כרכור;pardes hanna;karkur
Kiryat Mal'akhi@IL:31.73:34.75:25000:קריית מלאכי;קרית מלאכי;kiryat malakhi;kiryat malachi
Tayibe@IL:32.27:35.01:44000:טייבה;الطيبة
Tira@IL:32.23:34.95:27000:טירה;الطيرة
Daliyat al-Karmel@IL:32.69:35.05:18000:דאליית אל כרמל;דלית אל כרמל;دالية الكرمل
6th of October City@EG:29.94:30.91:350000:السادس من أكتوبر;السادس من اكتوبر;6 أكتوبر;٦ أكتوبر;6th of october;sixth of october city
New Cairo@EG:30.03:31.47:300000:القاهرة الجديدة;التجمع الخامس
Misrata@LY:32.38:15.09:386000:مصراتة;misurata
Asaluyeh@IR:27.48:52.61:13000:عسلویه;assaluyeh
Ramsar@IR:36.92:50.65:35000:رامسر
Jiroft@IR:28.68:57.74:130000:جیرفت
Kashan@IR:33.98:51.44:304000:کاشان
Tanta@EG:30.79:31.00:430000:طنطا
`;

export const REGIONS: Readonly<Record<string, string>> = {
  'emea': `${EUROPE} ${MIDDLE_EAST} ${AFRICA}`, 'eu': EU, 'european union': EU, 'eea': `${EU} NO IS LI`, 'europe': EUROPE, 'אירופה': EUROPE, 'اوروبا': EUROPE, 'اروپا': EUROPE,
  'latam': LATIN, 'latin america': LATIN, 'north america': 'US CA MX', 'americas': `US CA ${LATIN}`, 'amer': `US CA ${LATIN}`, 'south america': 'CO VE EC PE BO CL AR UY PY BR GY SR',
  'apac': `${ASIA} AU NZ`, 'asia pacific': `${ASIA} AU NZ`, 'asia': ASIA, 'middle east': MIDDLE_EAST, 'mena': `${MIDDLE_EAST} DZ MA TN LY SD`, 'africa': AFRICA, 'dach': 'DE AT CH', 'nordics': 'SE NO DK FI IS', 'benelux': 'BE NL LU',
  'central europe': 'DE AT CH PL CZ SK HU SI LI', 'eastern europe': 'PL CZ SK HU RO BG MD UA BY EE LV LT RS HR SI BA ME MK AL', 'western europe': 'GB IE FR BE NL LU DE AT CH ES PT', 'northern europe': 'SE NO DK FI IS EE LV LT GB IE', 'southern europe': 'ES PT IT GR MT CY HR SI', 'southeast asia': 'SG MY ID TH VN PH KH LA MM BN', 'south east asia': 'SG MY ID TH VN PH KH LA MM BN', 'usca': 'US CA', 'uk i': 'GB IE', 'uki': 'GB IE', 'anz': 'AU NZ', 'gcc': 'SA AE QA KW BH OM', 'cee': 'PL CZ SK HU RO BG SI HR EE LV LT', 'baltics': 'EE LV LT', 'iberia': 'ES PT', 'الخليج': 'SA AE QA KW BH OM', 'الشرق الاوسط': MIDDLE_EAST,
};

/** Words by which a posting says that it is open to the whole world. */
export const ANYWHERE = ['anywhere', 'worldwide', 'global', 'globally', 'anywhere in the world', 'work from anywhere', 'world', 'international', 'בכל העולם', 'מכל מקום', 'من اي مکان', 'ای مکان', 'از هر جا', 'کل دنیا'];

/** Towns whose names are words of the language or of a person: in running text they mean that; and our own words for whole regions. Folded. */
export const NO_PLACE_ALONE: ReadonlySet<string> = new Set((
  'nice,reading,mobile,bath,split,march,may,august,best,most,man,male,date,hit,bar,deal,long,sale,sandy,union,college,university,enterprise,commerce,media,opportunity,progress,normal,hope,young,street,page,summit,mission,independence,surprise,price,police,buy,bay,along,central,orange,manage,fully,same,of,victoria,'
  + 'center,centre,san,santa,los,new,great,north,south,east,west,general,industry,imperial,federal,liberal,manager,sales,finance,business,apply,company,team,office,remote,home,live,must,job,spring,summer,winter,autumn,mary,jordan,florence,charlotte,madison,chelsea,jackson,lincoln,carmen,salem,'
  + 'מרכז,המרכז,הצפון,צפון,דרום,הדרום,השפלה,שפלה,אזור,הנגב,השרון,קריות,עומר,קדימה,צורן,טירה,משגב,תפן,ים המלח,אזור המרכז,אזור הצפון,אזור הדרום,מרכז הארץ,צפון הארץ,דרום הארץ,'
  + 'مرکزی,فارس,گلستان,کردستان,البرز,العین'
).split(','));

/** Words beside a place's name that are not part of it. */
export const PLACE_NOISE = 'with office offices hq must be located live reside residing within residents applicants working those who are is united all people timezone timezones time zone zones please note hiring open available headquarters area greater metro metropolitan region city onsite on site remote hybrid based in or and the local flexible home from work within district center centre central downtown campus hub preferred eligible only friendly first optional full time fully any location locations multiple various us based candidates field state county province north south east west eastern western southern northern virtual wfh of at to days week per אזור מחוז העיר משרד היברידי מרחוק עבודה מהבית והסביבה המרכז מחוז או ו אזור דרום צפון מזרח מערב مدینه منطقه عن بعد استان شهر دورکاری دورکار حضوری هیبرید منطقه و او';
