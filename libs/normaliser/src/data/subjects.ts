/**
 * What a title may be about, by role family: beside a word for a person at work (manager, specialist, student …) the subject names the family.
 * `family|subject;subject …` in English, Hebrew, Arabic and Persian. The words are ours, Apache-2.0.
 */

export const SUBJECTS = `
physiotherapy|physiotherapy;פיזיותרפיה;علاج طبيعي;فیزیوتراپی;physical therapy;علاج فيزيائي
occupational-therapy|occupational therapy;ריפוי בעיסוק;علاج وظيفي;کاردرمانی
speech-therapy|speech therapy;نطق;گفتار درمانی;speech and language therapy;تخاطب;گفتاردرمانی
nutrition|nutrition;diet;תזונה;تغذية;تغذیه
medical-imaging|radiology;imaging;דימות;רנטגן;أشعة;رادیولوژی;mri;radiography;ultrasound
gardening|garden;landscaping;גינון;حدائق;باغبانی;فضای سبز;גינות;גנים ונוי;גינון ונוי;gardens;grounds maintenance
machining|cnc;machining;עיבוד שבבי;כרסום;خراطة;تراشکاری
insurance-claims|claims;underwriting;תביעות;مطالبات تأمين;خسارت
baking-pastry|bakery;pastry;קונדיטוריה;מאפייה;مخبز;حلويات;قنادی;نانوایی
hairdressing|hair;שיער;תספורת;شعر;تصفيف شعر
quality-control|quality;quality assurance;quality inspection;quality engineering;supplier quality;non destructive testing;ndt;inspection;איכות;הנדסת איכות;אבטחת איכות;הבטחת איכות;בדיקות אל הרס;جودة;ضبط الجودة;توكيد الجودة;رقابة الجودة;کیفیت;کنترل کیفی;تضمین کیفیت;بازرسی فنی
compliance|compliance;grc;regulatory;regulatory affairs;data protection;privacy;aml;kyc;governance;sanctions;financial crime;subject matter grc;ציות;רגולציה;הגנת פרטיות;امتثال;حوكمة;شؤون تنظيمية;غسل الأموال;انطباق;رگولاتوری;پولشویی;customer trust;national security compliance
trust-safety|trust and safety;content moderation;child safety;platform integrity
procurement|procurement;purchasing;sourcing;strategic sourcing;procure to pay;tender;category;רכש;קניינות;מכרזים;مشتريات;مناقصات;توريد;خرید;تدارکات;مناقصات;استعلامات;تامین کننده;تأمین کالا;تامین کالا;تامین;جذب تامین کننده
supply-chain-logistics|order management;logistics;supply chain;shipping;import export;import;export;customs;inventory;demand planning;fulfillment;freight;transportation;material planning;fleet;לוגיסטיקה;שרשרת אספקה;יבוא;יצוא;יבוא יצוא;מלאי;שילוח;תכנון חומרים;הפצה;שינוע;חומרים ומלאי;لوجستيات;لوجستي;سلسلة الإمداد;سلسلة التوريد;استيراد وتصدير;تخليص جمركي;شحن;مخزون;لجستیک;لجستیک و بازرگانی خارجی;زنجیره تأمین;زنجیره تامین;حمل و نقل;بازرگانی خارجی;ترخیص;صادرات;واردات;ناوگان
warehouse|warehouse;warehousing;storage warehouse;מחסן;מחסנים;مستودع;مستودعات;مخزن;مخازن;انبار
human-resources|hr;human resources;people operations;total rewards;compensation;benefits;compensation and benefits;employee relations;people;people and culture;workforce;diversity equity and inclusion;employee experience;משאבי אנוש;רווחה;תגמול;הון אנושי;موارد بشرية;شؤون الموظفين;شؤون موظفين;منابع انسانی;سرمایه انسانی;جبران خدمات
recruiting|recruiting;recruitment;talent acquisition;talent;staffing;sourcing talent;גיוס;גיוס עובדים;השמה;استقطاب;توظيف;استقطاب مواهب;جذب و استخدام;جذب نیرو;استخدام
learning-development|training;learning;learning and development;instructional;curriculum;education technology;הדרכה;למידה;פיתוח הדרכה;تدريب;آموزش سازمانی;آموزش و توسعه
finance|finance;financial;fp&a;treasury;budget;budgeting;financial planning;cost;pricing;investor relations;כספים;תקציב;תקציבים;פיננסי;תמחיר;مالية;مالي;ميزانية;خزينة;مالی;بودجه;خزانه;تحلیل اقتصادی;اقتصادی;اخبار اقتصادی;بهای تمام شده
accounting|accounting;accounts;bookkeeping;accounts payable;accounts receivable;billing;revenue accounting;general ledger;הנהלת חשבונות;חשבונות;חשבות;גבייה וחשבונות;محاسبة;حسابات عامة;حسابداری;حسابها;صورتحساب
audit-tax|tax;audit;internal audit;taxation;sox;internal controls;מס;מיסים;מיסוי;ביקורת פנים;ضرائب;ضريبة;تدقيق;مراجعة داخلية;مالیات;مالیاتی;حسابرسی
payroll|payroll;salary;שכר;رواتب;أجور;حقوق و دستمزد;دستمزد
investment-trading|investment;investments;trading;equity research;portfolio;wealth management;hedge fund;private equity;venture capital;asset management;capital markets;crypto trading;השקעות;מסחר;שוק ההון;ניירות ערך;استثمار;تداول;أوراق مالية;سرمایه گذاری;بورس;بازار سرمایه;بازارهای مالی;فارکس;ارزهای دیجیتال;معاملات
risk-management|risk;risk management;fraud;credit risk;business continuity;סיכונים;הונאות;ניהול סיכונים;مخاطر;احتيال;ریسک;تقلب
banking|banking;bank;credit;loan;loans;lending;mortgage;collections;בנקאות;בנק;אשראי;משכנתאות;גבייה;بنك;بنوك;مصرف;ائتمان;قروض;تحصيل;بانک;بانکی;اعتبارات;تسهیلات;وصول مطالبات;باجه
insurance|insurance;reinsurance;ביטוח;פנסיה;تأمين;بیمه
legal|legal;law;contracts;litigation;intellectual property;patent;paralegal;trademark;משפט;משפטי;משפטים;חוזים;ליטיגציה;פטנטים;قانون;قانوني;قانونية;شؤون قانونية;عقود;حقوقی;قراردادها;امور حقوقی;قراردادی;ثبت اختراع
marketing|marketing;brand;branding;field marketing;campaign;partner marketing;event marketing;developer marketing;trade marketing;שיווק;מיתוג;תסויק;פרסום;تسويق;علامة تجارية;إعلانات;بازاریابی;برندینگ;برند;تبلیغات;مارکتینگ;تبلیغات محیطی
search-marketing|seo;search engine optimization;organic search;קידום אורגני;سئو;سيو;تحسين محركات البحث
digital-marketing|digital marketing;sem;ppc;paid media;performance marketing;growth marketing;google ads;meta ads;paid search;paid social;email marketing;lifecycle marketing;crm marketing;affiliate;marketing automation;demand generation;media buying;programmatic;app marketing;שיווק דיגיטלי;קידום אתרים;קידום ממומן;דיגיטל;ממומן;מדיה דיגיטלית;تسويق رقمي;تسويق إلكتروني;إعلانات ممولة;سيو;تحسين محركات البحث;دیجیتال مارکتینگ;بازاریابی دیجیتال;سئو;گوگل ادز;تبلیغات متا;تبلیغات کلیکی;تبلیغات آنلاین;گروث
social-media|social media;influencer;influencer marketing;community;instagram;tiktok;social;סושיאל;מדיה חברתית;רשתות חברתיות;אינסטגרם;קהילה;سوشيال ميديا;وسائل التواصل;وسائل التواصل الاجتماعي;منصات التواصل الاجتماعي;منصات التواصل;مؤثرين;شبکه های اجتماعی;شبکه اجتماعی;سوشال مدیا;سوشیال مدیا;اینستاگرام;اینفلوئنسر;اینفلوئنسر مارکتینگ
content-writing|content;content marketing;copywriting;copy;editorial;תוכן;קופירייטינג;عمومي محتوى;محتوى;كتابة إبداعية;محتوا;تولید محتوا;کپی رایتینگ;محتوانویسی
public-relations|communications;public relations;pr;corporate communications;public affairs;government affairs;public policy;government relations;media relations;יחסי ציבור;תקשורת שיווקית;דוברות;قطاع التواصل;علاقات عامة;تواصل مؤسسي;روابط عمومی;ارتباطات سازمانی
event-management|event;events;conference;conferences;אירועים;כנסים;فعاليات;مؤتمرات;رویداد;ایونت;همایش;نمایشگاه
market-research|market research;consumer insights;market intelligence;competitive intelligence;מחקר שוק;סקרים;أبحاث السوق;تحقیقات بازار;تحقیقات بازاریابی
e-commerce|e commerce;ecommerce;marketplace;online store;איקומרס;מסחר אלקטרוני;تجارة إلكترونية;متجر إلكتروني;فروشگاه اینترنتی;فروش آنلاین;فروش اینترنتی;تجارت الکترونیک;مارکت پلیس
sales|sales;inside sales;channel sales;retail sales;b2b sales;advertising sales;field sales;telesales;מכירות;מכירה;מכירות שטח;טלמרקטינג;مبيعات;بيع;تسويق ومبيعات;فروش;فروش سازمانی;فروش تلفنی;فروش و بازاریابی;بازاریابی و فروش;فروش حضوری
sales-operations|sales operations;revenue operations;gtm;go to market;deal desk;sales enablement;revenue;sales strategy;commercial operations;gtm operations;תפעול מכירות;عمليات المبيعات;عملیات فروش
business-development|business development;partnership;partnerships;strategic partnerships;alliances;cloud alliances;partner development;channel;corporate development;פיתוח עסקי;שותפויות;שיתופי פעולה;تطوير أعمال;تطوير الأعمال;شراكات;توسعه کسب و کار;توسعه کسب‌وکار;توسعه بازار;مشارکت های راهبردی;مشارکت‌های راهبردی;مشارکت ها;همکاری های تجاری;توسعه سبد خدمات;partner ecosystem;partner program;partner network;channel partner
account-management|accounts management;client relations;client services;key accounts;תיקי לקוחות;לקוחות עסקיים;ניהול לקוחות;حسابات العملاء;كبار العملاء;مشتریان سازمانی;مشتریان کلیدی
customer-success|customer success;client success;success;customer onboarding;renewals;customer experience strategy;הצלחת לקוחות;הצלחת לקוח;نجاح العملاء;موفقیت مشتری
customer-support|customer support;customer service;customer care;customer experience;call center;contact center;support operations;customer operations;customer relations;שירות לקוחות;תמיכת לקוחות;שירות ותמיכה;מוקד;מוקד שירות;שירות;خدمة عملاء;خدمة العملاء;رعاية العملاء;مركز اتصال;كول سنتر;علاقات العملاء;پشتیبانی مشتریان;امور مشتریان;خدمات مشتریان;ارتباط با مشتری;ارتباط با مشتریان;پاسخگویی;کال سنتر;مرکز تماس
it-support|it support;technical support;help desk;helpdesk;desktop support;end user;service desk;product support;it;תמיכה טכנית;תמיכה;מחשוב;הלפדסק;دعم فني;دعم تقني;صيانة حاسوب;حاسوب;پشتیبانی فنی;پشتیبانی نرم افزار;پشتیبانی نرم‌افزار;پشتیبانی سیستم;هلپ دسک;سخت افزار و شبکه;پشتیبان فنی;آی تی
network-engineering|network;networks;networking;noc;תקשורת נתונים;רשתות;רשת תקשורת;شبكات;شبكة;شبکه;شبکه و زیرساخت;شبکه و نرم افزار;نرم افزار و شبکه
systems-administration|systems infrastructure;linux;windows server;virtualization;data center;datacenter;server administration;סיסטם;תשתיות מחשוב;שרתים;خوادم;أنظمة وخوادم;سرور;دیتاسنتر;مجازی سازی;زیرساخت
security-operations|soc;threat intelligence;threat intel;threat;incident response;information security;security operations;cyber;cyber security;cybersecurity;security awareness;threat hunting;סייבר;אבטחת מידע;מודיעין סייבר;أمن معلومات;أمن المعلومات;أمن سيبراني;الأمن السيبراني;امنیت;امنیت اطلاعات;امنیت سایبری
security-engineering|ai security;application security;product security;cloud security;network security;penetration testing;vulnerability;vulnerabilities;red team;security research;enterprise security;חולשות;בדיקות חדירה;אבטחת אפליקציות;اختبار الاختراق;أمن التطبيقات;أمن الشبكات;تست نفوذ;امنیت شبکه;امنیت نرم افزار;آسیب پذیری
data-analysis|business intelligence;bi;data analytics;analytics;reporting;insights;power bi;tableau;בינה עסקית;דוחות;אנליטיקה;אנליזה;ذكاء أعمال;تحليل بيانات;تقارير;هوش تجاری;تحلیل داده;تحلیل داده ها;داشبورد;گزارش گیری
data-science|data science;statistical;statistics;spss;biostatistics;machine learning research;מדעי הנתונים;סטטיסטיקה;علم البيانات;إحصاء;علوم بيانات;علم داده;تحلیل آماری;آمار;کلان داده
research-science|post training;pre training;pretraining
machine-learning|machine learning;ai;fine tuning;reinforcement learning;ai alignment;model evaluation;artificial intelligence;deep learning;computer vision;nlp;llm;generative ai;genai;ml;ml platform;mlops;machine learning platform;algorithm;algorithms;בינה מלאכותית;למידת מכונה;למידה עמוקה;ראיה ממוחשבת;אלגוריתמים;אלגוריתמיקה;הטמעת ai;ذكاء اصطناعي;الذكاء الاصطناعي;تعلم آلي;تعلم الآلة;تعلم عميق;رؤية حاسوبية;هوش مصنوعی;یادگیری ماشین;یادگیری عمیق;بینایی ماشین;پردازش زبان طبیعی
data-engineering|data engineering;data platform;data warehouse;etl;big data;data integration;data governance;data modeling;data management;הנדסת נתונים;מחסן נתונים;ביג דאטה;هندسة بيانات;هندسة البيانات;بيانات ضخمة;مستودع بيانات;مهندسی داده;انبار داده;بیگ دیتا
database-administration|database;databases;oracle database;sql server;dba;בסיסי נתונים;מסדי נתונים;قواعد بيانات;قواعد البيانات;پایگاه داده;دیتابیس;بانک اطلاعاتی
qa-engineering|software testing;test automation;software quality;manual testing;software test;בדיקות תוכנה;בדיקות אוטומציה;אוטומציה לבדיקות;בדיקות;اختبار برمجيات;اختبار البرمجيات;ضمان جودة البرمجيات;تست نرم افزار;تست نرم‌افزار;تست
software-engineering|software;software engineering;תוכנה;הנדסת תוכנה;software development;application development;programming;applications;פיתוח תוכנה;פיתוח;תכנות;تطوير البرمجيات;تطوير برمجيات;برمجة;برمجيات;تطوير تطبيقات;نرم افزار;نرم‌افزار;توسعه نرم افزار;توسعه نرم‌افزار;برنامه نویسی;تیم فنی;فنی نرم افزار
platform-engineering|devops;sre;site reliability;service reliability;kubernetes;cloud infrastructure;cloud operations;platform reliability;ענן;דבאופס;בחשמל ענן;سحابة;بنية تحتية سحابية;دواپس;زیرساخت ابری;سرویس های ابری;ابری;رایانش ابری
crm-erp-development|crm;erp;sap;salesforce;oracle erp;dynamics 365;netsuite;servicenow;workday;business systems;priority;פריוריטי;מערכות מידע ארגוניות;ساب;نظم erp;سیستم های erp;نرم افزار سپیدار
business-analysis|business process;business analysis;systems analysis;requirements;process improvement;functional;ניתוח מערכות;תהליכים עסקיים;ניתוח תהליכים;تحليل أعمال;تحليل نظم;عمليات الأعمال;تحلیل سیستم;تحلیل کسب و کار;تحلیل کسب‌وکار;سیستم ها و روش ها;تحلیل و طراحی نرم افزار;فرایندها;سیستم های نرم افزاری;نرم افزار و سیستم;سیستم های کسب و کار;سیستم‌های کسب‌وکار;سیستم
product-management|product;product strategy;product management;product development digital;מוצר;מוצרים;منتجات;منتج;محصول;محصول دیجیتال
project-management|project;projects;program management;programme management;pmo;project control;portfolio management projects;agile;operations program management;technical program;פרויקט;פרויקטים;תוכניות;ניהול פרויקטים;مشروع;مشاريع;إدارة مشاريع;برامج;پروژه;پروژه ها;کنترل پروژه;برنامه ریزی و کنترل پروژه;برنامه‌ریزی و کنترل پروژه;مدیریت پروژه
ux-design|ux;ui;user experience;ui ux;ux ui;product design;interaction;design systems;חוויית משתמש;ממשק משתמש;تجربة المستخدم;تجربة مستخدم;واجهات المستخدم;واجهة المستخدم;رابط کاربری;تجربه کاربری
graphic-design|graphic;graphics;creative;visual design;brand design;גרפי;גרפיקה;קריאייטיב;تصميم جرافيك;جرافيك;تصميم;گرافیک;طراحی گرافیک;گرافیکی
video-production|video;audiovisual;post production;film;multimedia;וידאו;הפקה;הפקות;אודיו;فيديو;إنتاج مرئي;مونتاج;ویدیو;ویدئو;تدوین;موشن
operations|operations;business operations;strategy;strategic;ai operations;process excellence;transformation;תפעול;אסטרטגיה;עסקים;عمليات;تشغيل;استراتيجية;عملیات;استراتژی;امور اجرایی
engineering-management|engineering;r&d;research and development;development team;מו״פ;מופ;צוות פיתוח;قسم التطوير;البحث والتطوير;تحقیق و توسعه;تیم توسعه
solutions-engineering|solutions;presales;pre sales;technical sales;customer engineering;field engineering;forward deployed;פריסייל;פתרונות;حلول;ما قبل البيع;پیش فروش;راهکارها
implementation-consulting|implementation;deployment;professional services;onboarding implementation;הטמעה;הטמעת מערכות;יישום;تطبيق أنظمة;تنفيذ أنظمة;استقرار;پیاده سازی;استقرار نرم افزار
office-administration|administrative;administration;office;secretarial;clerical;back office;אדמיניסטרציה;משרד;מזכירות;בק אופיס;إدارية;شؤون إدارية;سكرتارية;مكتب;اداری;دفتری;امور اداری;امور دفتری;اداری و پشتیبانی
library-archives|library;archive;archives;records;document control;knowledge management;ספריה;ארכיון;ניהול ידע;أرشيف;أرشفة;مكتبة;وثائق;بایگانی;کتابخانه;اسناد و مدارک;مستندات
translation|translation;localization;interpretation;תרגום;לוקליזציה;ترجمة;تعريب;ترجمه;بومی سازی
mechanical-engineering|mechanical;mechanics engineering;cad;solidworks;thermal;hydraulic;piping;hvac design;מכאני;מכאניקה;מכניקה;מכונות;תכן מכני;ميكانيك;ميكانيكية;ميكانيكا;مکانیک سیالات;مکانیکی;طراحی قالب;ماشین آلات;پایپینگ
electrical-engineering|electrical;electronics;electronic;electrical and electronics;power systems;controls;instrumentation;emi;emc;plc;audiovisual systems;אלקטרוניקה;חשמל;בקרה;חשמל ובקרה;אלקטרוניקאי;كهرباء;إلكترونيات;تحكم آلي;كهربائية;برق;الکترونیک;ابزار دقیق;برق صنعتی;برق و الکترونیک;اتوماسیون صنعتی;پی ال سی
hardware-engineering|hardware;pcb;board design;חומרה;מעגלים;عتاد;سخت افزار;سخت‌افزار;برد الکترونیک
chip-design|asic;fpga;vlsi;silicon;rtl;chip;mixed signal;semiconductor;שבבים;סיליקון;أشباه موصلات;رقاقات;تراشه
chip-verification|design verification;pre silicon;post silicon;dft;ורפיקציה;וריפיקציה
embedded-engineering|embedded;firmware;real time;אמבדד;צרובה;תוכנה משובצת;زمن حقيقي;أنظمة مدمجة;سیستم های نهفته;امبدد
robotics-engineering|robotics;autonomy;mechatronics;autonomous;רובוטיקה;אוטונומיה;مكاترونكس;روبوت;روبوتات;رباتیک;مکاترونیک
telecommunications-engineering|telecommunications;telecom;rf;wireless;fiber;fiber optics;radio;antenna;dsp;סיבים אופטיים;אלחוט;اتصالات;ألياف ضوئية;مخابرات;فیبر نوری;رادیویی;آنتن
aerospace-engineering|aerospace;aeronautical;avionics;flight;space;satellite;propulsion;אווירונאוטיקה;אוויוניקה;חלל;לווינים;فضاء;هوافضا;ماهواره
biomedical-engineering|biomedical;medical device;medical equipment;medical devices;ביו רפואה;מכשור רפואי;ציוד רפואי;أجهزة طبية;معدات طبية;تجهیزات پزشکی;مهندسی پزشکی
physical-science|physics;chemistry;optics;photonics;geology;gis;remote sensing;laser;quantum;electro optics;אופטיקה;פיזיקה;כימיה אנליטית;אלקטרו אופטיקה;فيزياء;كيمياء;بصريات;جيولوجيا;فیزیک;شیمی;نقشه برداری gis;اپتیک;لیزر;زمین شناسی
industrial-engineering|process engineering;manufacturing engineering;industrial engineering;production engineering;lean;continuous improvement;npi;production planning;process;coating;הנדסת ייצור;תהליך;תעשייה וניהול;שיפור תהליכים;תכנון ייצור;תפי;הנדסת תהליך;ציפויים;הנדסה תעשייתית;مهندسة صناعية;تخطيط الإنتاج;تحسين العمليات;مهندسی صنایع;صنایع;برنامه ریزی تولید;بهبود فرایند;بهبود مستمر
manufacturing-production|production;manufacturing;assembly;plant;factory;ייצור;מרכז ייצור;הרכבה;הרכבות;מפעל;إنتاج;تصنيع;مصنع;خط إنتاج;تولید;خط تولید;کارخانه;مونتاژ;تزریق پلاستیک;بسته بندی
maintenance-repair|maintenance;repair;equipment maintenance;machine maintenance;אחזקה;תחזוקה;אחזקת מכונות;תיקונים;صيانة;إصلاح;تعمیرات;تعمیر و نگهداری;تعمیرات و نگهداری;نگهداری و تعمیرات;نت;تعمیر
facilities-management|facilities;facility;workplace;real estate facilities;building operations;מבנים;נכסים ואחזקה;בינוי;تسهيلات;مرافق;مباني;ساختمان و تاسیسات;امور ساختمان
plumbing-hvac|hvac;plumbing;refrigeration;air conditioning;heating;מיזוג אוויר;מיזוג;קירור;אינסטלציה;تكييف;تبريد;سباكة;تاسیسات;تأسیسات;برودتی;تهویه
vehicle-mechanics|automotive;vehicle;motor vehicle;aircraft maintenance;truck repair;car;רכב;מוסך;כלי טיס;سيارات;مركبات;ورشة سيارات;خودرو;اتومبیل;خودروهای سنگین
metalwork-welding|welding;metal;sheet metal;ריתוך;מסגרות;حدادة;لحام;تشغيل معادن;جوشکاری;فلزی;ورق کاری
carpentry|carpentry;woodworking;furniture;joinery;נגרות;רהיטים;نجارة;أثاث;نجاری;کابینت;مبلمان;چوب
construction|construction;building site;roofing;concrete;masonry;בנייה;בניין;בניה;שיפוצים;גמר בניין;إنشاءات;بناء;مقاولات;تشطيبات;ساختمان;ساختمانی;کارگاه ساختمانی;عمرانی;کارگاه;اجرای ساختمان
civil-engineering|civil;structural;structures;geotechnical;roads;bridge;surveying;water resources;traffic;קונסטרוקציה;תשתיות אזרחיות;גיאודזיה;כבישים;تحتية مدنية;مدني;طرق وجسور;مساحة;سازه;عمران;نقشه برداری;راه سازی;تحلیل و طراحی سازه
architecture-building|architecture building;bim;urban planning;landscape;revit;אדריכלות;תכנון עירוני;בימ;معماري;عمارة;تخطيط عمراني;معماری;شهرسازی;رویت
interior-design|interior;interior design;interiors;עיצוב פנים;תכנון מטבחים;تصميم داخلي;ديكور;دکوراسیون;دکوراسیون داخلی;طراحی داخلی
environment-safety|safety;ehs;hse;health and safety;environment;environmental;sustainability;occupational health;בטיחות;איכות סביבה;גיהות;קיימות;سلامة;سلامة مهنية;بيئة;صحة مهنية;ایمنی;محیط زیست;بهداشت حرفه ای;بهداشت محیط
electrician|electrical installation;electrical maintenance;solar installation;חשמל מבנים;تمديدات كهربائية;برق ساختمان
engineering-technician|technical field;field service;lab electronics;calibration;test lab;מכשור;כיול;שירות שטח;معايرة;خدمة ميدانية;خدمات فنی;کالیبراسیون
retail|retail;shop;cash;checkout;fashion retail;קמעונאות;חנות;קופה;קופות;أزياء بيع;محل;متجر ملابس;محلات;فروشگاهی;پوشاک;صندوق;صندوق فروش
store-management|store;branch;supermarket;סניף;חנות מנהל;فرع;معرض;فروشگاه;شعبه
hospitality|hotel;hospitality;guest;rooms division;housekeeping hotel;resort;מלון;מלונאות;אירוח;فندق;فنادق;ضيافة;هتل;هتلداری;اقامتگاه;مهمان
travel-tourism|travel;tourism;tour;ticketing;reservations;תיירות;נסיעות;טיולים;سياحة;سفر;حجوزات;سفريات;سياحي;تور;گردشگری;آژانس مسافرتی;بلیط;تور و گردشگری
food-service|kitchen;restaurant;food;culinary;catering;food and beverage;מטבח;מסעדה;הסעדה;מזון;مطبخ;مطعم;أغذية ومشروبات;رستوران;آشپزخانه;فست فود;پیتزا
waiting-bar|bar;beverage;cafe;dining room;coffee;בר;קפה;בית קפה;مقهى;قهوة;صالة مطعم;کافه;کافی شاپ;سالن رستوران
cleaning|cleaning;janitorial;housekeeping;sanitation;ניקיון;נקיון;نظافة;تنظيف;نظافت;خدماتی;نظافتی;خدمات و تشریفات
guarding|physical security;guard;corporate security;loss prevention;site security;investigation;שמירה;אבטחה פיזית;ביטחון;אבטחה;حراسة;أمن منشآت;أمن وحراسة;حراست;انتظامات;نگهبانی;حفاظت فیزیکی
driving|driver;transport driving;truck;הסעות;نقل;قيادة;رانندگی;ترانسفر
delivery|delivery;courier;parcel;חלוקה;משלוחים;توصيل;توصيل طلبات;پیک;توزیع مویرگی
aviation|airline;airport;cabin;pilot training;air traffic;תעופה;שדה תעופה;מטוסים;مطار;طيران;خطوط جوية;هوانوردی;فرودگاه;هواپیمایی;پرواز
maritime|marine;ship;vessel;port;maritime;ימי;נמל;ספנות;بحري;ميناء;سفن;دریایی;کشتی;بندر
nursing|nursing;icu;ward nursing;midwifery;dialysis;סיעוד;מחלקה פנימית;טיפול נמרץ;تمريض;عناية مركزة;پرستاری;اتاق عمل;بخش icu
medicine|medical;physician;surgery;clinical medicine;surgical;psychiatry;רפואה;רפואי;כירורגיה;طب;جراحة;طبي;پزشکی;جراحی;درمانی
dentistry|dental;orthodontics;oral health;שיניים;דנטלי;أسنان;تقويم أسنان;دندان;دندانپزشکی
pharmacy|pharmacy;pharmaceutical dispensing;בית מרקחת;רוקחות;صيدلية;صيدلة;داروخانه;دارویی
psychology|mental health;psychology;behavioral health;counseling;addiction;בריאות הנפש;פסיכולוגיה;טיפול רגשי;نفسية;صحة نفسية;نفسي;روانشناسی;روان شناسی;سلامت روان;مشاوره خانواده
allied-health|rehabilitation;توانبخشی
medical-laboratory|laboratory;lab;clinical laboratory;pathology;blood bank;מעבדה;מעבדות;פתולוגיה;مختبر;مختبرات;تحاليل;آزمایشگاه;علوم آزمایشگاهی;پاتولوژی
paramedic|ambulance;emergency medical;אמבולנס;מד״א;إسعاف;طوارئ;اورژانس;فوریت های پزشکی;فوریت‌های پزشکی;آمبولانس
life-science|clinical research;clinical trial;biology;bioinformatics;molecular;genetics;microbiology;biotech;clinical data;pharmacovigilance;מחקר קליני;ביולוגיה;ביוטכנולוגיה;ناسخ جيني;أبحاث سريرية;أحياء;بيولوجيا;زیست فناوری;زیست شناسی;ژنتیک;بیوتکنولوژی;میکروبیولوژی
care-work|child care;elderly care;home care;caregiving;סיעודי;קשישים;رعاية مسنين;رعاية أطفال;مراقبت سالمند;سالمند;نگهداری کودک
social-work|social services;social work;case management;community outreach;welfare social;רווחה חברתית;שיקום חברתי;עבודה סוציאלית;خدمة اجتماعية;اجتماعي;مددکاری;خدمات اجتماعی;اجتماعی;הוסטל;פנימייה;דיור מוגן;נוער בסיכון;שיקום נוער
teaching|teaching;school;education;history;literature;חינוך;הוראה;בית ספר;תגבור;היסטוריה;ספרות;تعليم;مدرسة;تربية إسلامية;تاريخ;جغرافيا;مدرسه;تدریس;ابتدایی
math-science-teaching|math;mathematics;science education;physics;chemistry;biology;מתמטיקה;פיזיקה;כימיה;ביולוגיה;رياضيات;فيزياء;كيمياء;أحياء;ریاضی;فیزیک;شیمی;زیست شناسی
language-teaching|english language;foreign language;אנגלית;לשון;עברית;ערבית;لغة عربية;لغة إنجليزية;لغة فرنسية;زبان انگلیسی;آموزش زبان;زبان آلمانی
special-education|special education;special needs;חינוך מיוחד;تربية خاصة;صعوبات تعلم;استثنایی
arts-teaching|music education;art education;piano;guitar;فنون جميلة;پیانو;گیتار
early-childhood-education|kindergarten;preschool;early childhood;nursery;daycare;גן ילדים;גיל הרך;מעון;פעוטון;روضة;رياض أطفال;حضانة;مهدکودک;مهد کودک;پیش دبستانی;کودک
higher-education|university;academic;college;faculty;admissions;אקדמיה;אקדמי;אוניברסיטה;מכללה;جامعة;جامعي;أكاديمي;دانشگاه;دانشگاهی;هیئت علمی
sports-fitness|fitness;sports;gym;yoga;pilates;swimming;כושר;ספורט;יוגה;שחייה;لياقة;رياضة;سباحة;نادي رياضي;بدنسازی;ورزش;باشگاه;یوگا;شنا
beauty|beauty;cosmetics;salon;spa;nails;יופי;קוסמטיקה;تجميل;زیبایی;آرایشگاه;پوست و مو;ناخن
fashion-textile|fashion;apparel;textile;garment;sewing;אופנה עיצוב;טקסטיל;תפירה;خياطة;نسيج;أزياء;خیاطی;دوخت;نساجی;طراحی لباس
real-estate|real estate;property;leasing;land acquisition;appraisal;נדלן;נכסים;שיווק נדלן;عقارات;عقاري;عقارية;تأجير;املاک;مستغلات;مسکن
agriculture|agriculture;agricultural;farm;crop;horticulture;greenhouse;dairy;forestry;חקלאות;חממות;زراعة;زراعي;مزرعة;کشاورزی;گلخانه;دامداری
journalism|journalism;news;broadcast;radio program;newsroom;חדשות;עיתונות;שידור;أخبار;صحافة;إذاعة;خبر;خبری;روزنامه;رسانه
performing-arts|music;theater;theatre;art;museum;dance;מוזיקה;תיאטרון;אמנות;מחול;مسرح;موسيقى;فنون;موسیقی;تئاتر;هنری;موزه
photography|photo;photography;צילום;تصوير;تصوير فوتوغرافي;عکاسی;عکس
animation-3d|animation;3d;vfx;motion graphics;אנימציה;תלת מימד;رسوم متحركة;ثلاثي الأبعاد;انیمیشن;سه بعدی
game-development|game;gaming;games;unity;unreal;משחקים;גיימינג;ألعاب;بازی;بازی سازی;یونیتی
public-administration|public service;municipal;government;public sector administration;policy;מגזר ציבורי;עירייה;רשות מקומית;حكومة;بلدية;قطاع عام;دولت;شهرداری;سیاست گذاری;national security;homeland security
police-fire-rescue|police;fire;emergency management;law enforcement;correctional;military;משטרה;כבאות;חירום;צבא;شرطة;إطفاء;دفاع مدني;آتش نشانی;پلیس;نظامی
nonprofit-fundraising|fundraising;donor;grant;philanthropy;volunteer;nonprofit;גיוס תרומות;מתנדבים;עמותה;تبرعات;متطوعين;خيرية;خیریه;داوطلبان
clergy|church;ministry;religious;faith;parish;דת;בית כנסת;مسجد;كنيسة;مذهبی
chemical-materials-engineering|chemical;materials;composites;polymer;petroleum;oil and gas;mining;nuclear;metallurgy;כימיה;חומרים;פולימרים;חומרים מרוכבים;بترول;بتروكيماويات;كيميائية;تعدين;نفت;پتروشیمی;معدن;متالورژی;پلیمر;نفت و گاز
technical-writing|documentation;technical documentation;תיעוד טכני;כתיבה טכנית;توثيق تقني;مستندسازی;مستندات فنی
developer-relations|developer relations;developer advocacy;developer community;developer experience advocacy;קהילת מפתחים;مجتمع المطورين;جامعه توسعه دهندگان
ux-research|user research;ux research;usability;מחקר משתמשים;أبحاث المستخدم;تحقیقات کاربر
data-entry|data entry;annotation;labeling;data labeling;תיוג;הקלדה;הזנת נתונים;إدخال بيانات;إدخال البيانات;ورود اطلاعات;ورود داده;تایپ;data cleaning;data cleansing
medical-support|clinic;patient;medical records;medical billing;מרפאה;מטופלים;عيادة;مرضى;سجلات طبية;کلینیک;مطب;بیماران;درمانگاه
`;
