/** Industries: `id|English|Hebrew|Arabic|Persian|other names`. Ours, Apache-2.0. */

export const INDUSTRIES = `
software|Software|תוכנה|برمجيات|نرم‌افزار|saas;software development;information technology;it services;technology;tech;internet;computer software;information technology and services;היי טק;הייטק;تقنية;تكنولوجيا;فناوری اطلاعات;it;cloud;devops tools;enterprise software;کامپیوتر فناوری اطلاعات و اینترنت
cybersecurity|Cybersecurity|סייבר|أمن سيبراني|امنیت سایبری|cyber security;computer and network security;information security;security software;אבטחת מידע;cyber
fintech|Fintech|פינטק|تقنية مالية|فین‌تک|financial technology;payments;crypto;blockchain;فناوری مالی;insurtech
finance|Banking and finance|בנקאות ופיננסים|مصرفية ومالية|بانکداری و مالی|banking;financial services;investment;capital markets;venture capital;accounting;פיננסים;בנקים;بنوك;خدمات مالية;بانک;بورس;خدمات مالی
insurance|Insurance|ביטוח|تأمين|بیمه|insurance services
healthcare|Healthcare|בריאות|رعاية صحية|بهداشت و درمان|health;hospital;medical;healthtech;health care;digital health;hospital and health care;digitalhealth;רפואה;صحة;پزشکی;سلامت
biotech-pharma|Biotech and pharma|ביוטק ופארמה|تقنية حيوية وأدوية|بیوتکنولوژی و دارو|biotechnology;pharmaceuticals;pharma;biotech;life sciences;medical devices;מכשור רפואי;أدوية;داروسازی;دارو
education|Education|חינוך|تعليم|آموزش|edtech;e learning;higher education;training;הוראה;آموزشی
ecommerce|E-commerce|מסחר אלקטרוני|تجارة إلكترونية|تجارت الکترونیک|e commerce;online retail;marketplace;ecommerce;איקומרס;فروشگاه اینترنتی
retail|Retail and consumer goods|קמעונאות ומוצרי צריכה|تجزئة وسلع استهلاكية|خرده‌فروشی و کالای مصرفی|consumer goods;fmcg;fashion;apparel;wholesale;consumer;אופנה;بيع بالتجزئة;خرده فروشی;کالاهای مصرفی;پوشاک
gaming|Games|משחקים|ألعاب|بازی|video games;computer games;mobile games;game development;gaming;גיימינג;بازی سازی
gambling|Gambling|הימורים|قمار ومراهنات|قمار و شرط‌بندی|casino;betting;igaming;lottery;gambling casinos;sports betting;online gambling;online casino;קזינו;הגרלות;مراهنات;كازينو;شرط بندی;کازینو
media|Media and entertainment|מדיה ובידור|إعلام وترفيه|رسانه و سرگرمی|entertainment;publishing;broadcasting;music;film;news;streaming;תקשורת ומדיה;إعلام;رسانه;انتشارات
advertising|Advertising and marketing|פרסום ושיווק|إعلان وتسويق|تبلیغات و بازاریابی|adtech;marketing;advertising;martech;marketing and advertising;public relations;פרסום;إعلانات;تبلیغات
telecommunications|Telecommunications|תקשורת|اتصالات|مخابرات|telecom;wireless;telecommunication;טלקום;سیستم مخابراتی
semiconductors|Semiconductors and hardware|שבבים וחומרה|أشباه موصلات وعتاد|نیمه‌رسانا و سخت‌افزار|semiconductor;hardware;electronics;chips;computer hardware;iot;שבבים;מוליכים למחצה;الکترونیک;إلكترونيات
automotive|Automotive|רכב|سيارات|خودرو|cars;automotive industry;mobility;electric vehicles;תחבורה חכמה;خودروسازی
aerospace|Aerospace|תעופה וחלל|طيران وفضاء|هوافضا|aviation;space;airlines;airline;هواپیمایی
defence|Defence and weapons|ביטחון|دفاع|دفاعی|defense;military;weapons;arms;defence;defense and space;homeland security;נשק;תעשיה ביטחונית;أسلحة;صنایع دفاعی;اسلحه
energy|Energy|אנרגיה|طاقة|انرژی|renewable energy;solar;utilities;electricity;cleantech;energytech;אנרגיה מתחדשת;طاقة متجددة;نیرو
oil-gas|Oil and gas|נפט וגז|نفط وغاز|نفت و گاز|petroleum;fossil fuels;oil and energy;נפט;نفط;نفت;پتروشیمی
manufacturing|Manufacturing|תעשייה וייצור|تصنيع|تولید و صنعت|industrial;machinery;industry;chemicals;factory;industrial automation;תעשיה;صناعة;صنعت;تولیدی
construction|Construction|בנייה|بناء وتشييد|ساخت‌وساز|building;civil engineering;building materials;construction tech;בניה;إنشاءات;عمران و ساختمان;ساختمان
real-estate|Real estate|נדל"ן|عقارات|املاک|proptech;property;realestate;נדלן;مستغلات;مسکن
logistics|Logistics and transport|לוגיסטיקה ותחבורה|لوجستيات ونقل|حمل‌ونقل و لجستیک|transportation;shipping;supply chain;delivery;freight;trucking;הובלה;نقل;حمل و نقل
travel|Travel and hospitality|תיירות ואירוח|سياحة وضيافة|گردشگری و هتلداری|tourism;hospitality;hotels;travel and tourism;leisure;תיירות;מלונאות;سياحة;فنادق;گردشگری;هتل
food|Food and drink|מזון ומשקאות|أغذية ومشروبات|غذا و نوشیدنی|restaurants;food and beverage;foodtech;food production;food;מסעדנות;מזון;مطاعم;أغذية;رستوران;مواد غذایی;صنایع غذایی
alcohol|Alcohol|אלכוהול|كحول|الکل|wine and spirits;brewery;beer;יין;خمور
tobacco|Tobacco|טבק|تبغ|دخانیات|cigarettes;vaping;vape;סיגריות;سجائر;سیگار
agriculture|Agriculture|חקלאות|زراعة|کشاورزی|agritech;farming;agtech;agrotech;دامداری
government|Government|ממשל|حكومة|دولتی|public sector;government administration;municipality;public administration;מגזר ציבורי;ממשלה;قطاع عام;دولت
nonprofit|Non-profit|עמותות|منظمات غير ربحية|غیرانتفاعی|ngo;charity;non profit;nonprofit organization;עמותה;מלכר;جمعية خيرية;خیریه;سازمان مردم نهاد
legal-services|Legal services|שירותים משפטיים|خدمات قانونية|خدمات حقوقی|law;law firm;legal;legaltech;law practice;משרד עורכי דין;محاماة;حقوقی
consulting|Consulting|ייעוץ|استشارات|مشاوره|management consulting;professional services;business consulting;יעוץ;مشاوره مدیریت
staffing|Staffing and recruiting|השמה וגיוס|توظيف|کاریابی|recruiting;human resources;hr tech;recruitment agency;hrtech;staffing and recruiting;השמה;منابع انسانی
sports|Sports and fitness|ספורט וכושר|رياضة|ورزش|fitness;sport;sportstech;wellness;ספורט;ورزشی
adult|Adult entertainment|תעשיית המין|محتوى للبالغين|محتوای بزرگسال|porn;pornography;adult content;פורנו
ai|Artificial intelligence|בינה מלאכותית|ذكاء اصطناعي|هوش مصنوعی|machine learning;artificial intelligence;generative ai;ai;data science;דאטה ובינה מלאכותית
`;
