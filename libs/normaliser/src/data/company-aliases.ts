/**
 * Employers that are written in several scripts or under several names: one line an employer, the first name is the one all are compared under.
 * Only names that mean nobody else; a first name or a common word that is also an employer's is left out. Ours, Apache-2.0.
 */

export const COMPANY_ALIASES = `
google|גוגל|جوجل|غوغل|گوگل|alphabet
microsoft|מיקרוסופט|مايكروسوفت|مایکروسافت
amazon|אמזון|أمازون|آمازون|amazon web services|aws
facebook|פייסבוק|فيسبوك|فیسبوک|meta platforms
apple|אפל ישראל|أبل
ibm|יבמ|international business machines|آی بی ام
intel|אינטל|إنتل|اینتل
nvidia|אנבידיה|إنفيديا|انویدیا|mellanox|מלאנוקס
oracle|אורקל|أوراكل|اوراکل
cisco|סיסקו|سيسكو|سیسکو|cisco systems
samsung|סמסונג|سامسونج|سامسونگ|samsung electronics
huawei|וואווי|هواوي|هواوی
siemens|סימנס|זימנס|سيمنز|زیمنس
sap|סאפ|sap labs
dell|דל טכנולוגיות|dell technologies
hewlett packard|hp|hp inc|היולט פקארד
deloitte|דלויט|ديلويت|דלויט ישראל
kpmg|סומך חייקין|كي بي إم جي
ernst & young|ey|ernst and young|ארנסט אנד יאנג|קוסט פורר גבאי את קסירר
pwc|pricewaterhousecoopers|פי דבליו סי|קסלמן וקסלמן
accenture|אקסנצר|أكسنتشر
mckinsey|mckinsey & company|מקינזי|ماكنزي
teva|טבע|טבע תעשיות פרמצבטיות|teva pharmaceuticals|teva pharmaceutical industries
elbit|אלביט|אלביט מערכות|elbit systems
rafael|רפאל מערכות לחימה מתקדמות|rafael advanced defense systems
israel aerospace industries|iai|התעשייה האווירית|התעשיה האוירית|תעשייה אווירית לישראל
check point|checkpoint|check point software|check point software technologies|צק פוינט
wix|וויקס|wix.com
monday.com|monday|מאנדיי
mobileye|מובילאיי
amdocs|אמדוקס
playtika|פלייטיקה
fiverr|פייבר
taboola|טאבולה
outbrain|אאוטבריין
cyberark|סייברארק
payoneer|פיוניר
lightricks|לייטריקס
gett|גט טקסי
waze|ווייז
bank hapoalim|בנק הפועלים|הפועלים
bank leumi|בנק לאומי|leumi
israel discount bank|discount bank|בנק דיסקונט
mizrahi tefahot|mizrahi tefahot bank|בנק מזרחי טפחות|מזרחי טפחות
first international bank|הבנק הבינלאומי
cellcom|סלקום
bezeq|בזק
pelephone|פלאפון
el al|אל על|el al israel airlines
strauss|שטראוס|strauss group|קבוצת שטראוס
osem|אסם|osem nestle
tnuva|תנובה
shufersal|שופרסל
rami levy|רמי לוי|רמי לוי שיווק השקמה
super pharm|סופר פארם
clalit|clalit health services|שירותי בריאות כללית|קופת חולים כללית
maccabi|maccabi healthcare services|מכבי שירותי בריאות
meuhedet|קופת חולים מאוחדת
egged|אגד
israel railways|רכבת ישראל
israel electric|israel electric corporation|חברת החשמל
mekorot|מקורות
harel|הראל ביטוח|harel insurance
migdal|מגדל ביטוח|migdal insurance
iscar|ישקר
netafim|נטפים
ikea|איקאה|ايكيا|إيكيا|ایکیا
mcdonalds|mcdonald's|מקדונלדס|ماكدونالدز|مک دونالد
coca cola|קוקה קולה|كوكاكولا|کوکاکولا
pepsico|פפסיקו|بيبسيكو
nestle|נסטלה|نستله|نستلة
loreal|l'oreal|לוריאל|لوريال
unilever|יוניליבר|يونيليفر|یونیلیور
carrefour|קרפור|كارفور
saudi aramco|aramco|أرامكو|أرامكو السعودية|ארמקו
etisalat|اتصالات الإماراتية
emirates airline|طيران الإمارات
digikala|دیجی کالا|دیجیکالا
snapp|اسنپ
tapsi|تپسی|tap30
cafe bazaar|کافه بازار|کافه‌بازار
irancell|ایرانسل|mtn irancell
hamrah aval|همراه اول|ارتباطات سیار
asiatech|آسیاتک
saipa|سایپا
iran khodro|ایران خودرو
bank melli|بانک ملی|بانک ملی ایران
bank mellat|بانک ملت
`;
