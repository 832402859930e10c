/**
 * What a person takes a posting of a file for: the calling its title names and the towns its place text names, by a reader's plain patterns.
 * Written from what such work is called, apart from the product: no lexicon, family, gazetteer or score of it is used here.
 */

/** The first pattern that fits is the calling; a narrower one stands before a broader. */
const CALLINGS: readonly (readonly [id: string, title: RegExp])[] = [
  ['software lead', /\b(?:engineering manager|software (?:development |engineering )?manager|(?:head|director|vp|manager),? (?:of )?(?:software |platform |product )?engineering|(?:senior |sr\.? )?manager,? (?:software )?engineering|team lead(?:er)?,? (?:software|backend|frontend|r&d)|r&d (?:manager|director|team lead))|ראש צוות פיתוח|מנהל\S* פיתוח(?! עסקי)|مدیر فنی نرم/iu],
  ['law', /\blegal\b|\bcounsel\b/iu],
  ['solutions', /\b(?:success engineer|(?:deployment|field|customer) (?:engineer|lead|architect)|forward[- ]deployed|solutions? (?:architect|engineer|consultant)|sales engineer|pre-?sales|customer engineer|field engineer|deployment engineer|integration engineer|partner engineer)|\bfde\b/iu],
  ['devrel', /\b(?:developer (?:advocate|relations|evangelist)|devrel|technical evangelist)/iu],
  ['product', /\bproduct (?:manager|owner|lead)|\bgroup product manager|(?:head|director|vp|manager)(?:,| of)? product\b(?! (?:market|design|security))|מנהל\S* מוצר|مدیر محصول|مالک محصول/iu],
  ['security', /\b(?:(?:application|product|cloud|cyber ?|information|network|offensive|infrastructure|platform)? ?security (?:software )?(?:engineer|architect|researcher|developer)|penetration|appsec|red team|security engineering)|تست نفوذ|חוקר\S* (?:אבטחה|סייבר)/iu],
  ['security watch', /\b(?:soc analyst|security (?:operations|analyst|incident|response|specialist)|incident response|threat (?:intel|hunt)|grc\b|isms)|امنیت|אנליסט\S* סייבר|סייבר/iu],
  ['models', /\b(?:machine learning|ml|mlops|deep learning|ai|llm|nlp|computer vision|algorithms?|perception)\b.*\b(?:engineer|developer|architect|programmer|scientist|lead|specialist|researcher)|\b(?:software )?engineer.*\b(?:machine learning|ml|ai|llm|inference)\b|یادگیری|هوش مصنوعی|למידת מכונה|אלגורית/iu],
  ['research', /\b(?:research (?:scientist|engineer|fellow)|researcher|applied scientist)\b|پژوهشگر/iu],
  ['data science', /\bdata scien|\bdecision scien|\bstatistician|\bquant(?:itative)? (?:researcher|analyst)|علم داده|دانشمند داده|آماری|מדע\S* נתונים/iu],
  ['data building', /\b(?:data (?:platform |infrastructure |warehouse )?(?:engineer|architect|developer)|analytics engineer|etl|big data)|مهندس داده|מהנדס\S* (?:נתונים|דאטה)/iu],
  ['figures', /\b(?:data|product|business intelligence|bi|insights?|reporting|marketing) (?:analyst|analytics|developer|specialist)|\banalytics (?:lead|manager)|تحلیل.?گر داده|هوش تجاری|אנליסט\S* (?:נתונים|bi|דאטה|מוצר)/iu],
  ['databases', /\bdba\b|database (?:admin|engineer|reliab)|پایگاه داده|دیتابیس/iu],
  ['allround', /\bfull[ -]?stack|\bweb (?:developer|engineer)|\bproduct engineer\b|פול ?סטאק|فول.?استک/iu],
  ['web', /\b(?:front[ -]?end|ui (?:developer|engineer|programmer)|react|angular|vue)\b|פרונט|فرانت/iu],
  ['mobile', /\b(?:ios|android|mobile|flutter|react native)\b.*\b(?:engineer|developer)|\bengineer.*\b(?:ios|android|mobile)\b|اندروید|موبایل|אנדרואיד|מובייל/iu],
  ['cloud', /\b(?:devops|sre|site reliability|reliability engineer|platform engineer|infrastructure|cloud (?:engineer|infra)|kubernetes|build (?:engineer|programmer)|release engineer|production engineer|developer (?:experience|productivity|platform))|דבאופס|دواپس|زیرساخت(?! شبکه)/iu],
  ['small machines', /\b(?:embedded|firmware|real[- ]time|rt|bsp|driver|kernel)\b.*\b(?:engineer|developer)|\bengineer.*\b(?:embedded|firmware)\b|אמבדד/iu],
  ['chips', /\b(?:hardware|asic|fpga|rtl|vlsi|silicon|physical design|chip|soc|analog|board|verification|dft)\b.*\b(?:engineer|designer|architect|lead)|חומרה/iu],
  ['tests', /\b(?:qa|quality assurance (?:eng|analyst|lead)|test (?:automation|engineer|lead)|sdet|software test|automation engineer)|בודק\S* תוכנה|تست نرم/iu],
  ['games', /\b(?:gameplay|game|engine|graphics|unreal|unity|tools)\b.*\bprogrammer|\bgame (?:developer|engineer)|\bprogrammer, /iu],
  ['server', /\b(?:back[ -]?end|server[ -]side|java|python|golang|go|ruby|rails|php|\.net|c#|scala|rust|node(?:\.?js)?|api|distributed systems?)\b.*\b(?:engineer|developer|programmer)|\b(?:engineer|developer)\b.*\b(?:back[ -]?end|ruby|python|golang|distributed|database engine)|בקאנד|צד שרת|بک.?اند|پایتون|جاوا|php/iu],
  ['networks', /\b(?:network|noc|telecom|rf|wireless)\b.*\b(?:engineer|admin|architect|operator|technician)|شبکه(?!‌?های اجتماعی)|רשתות?\b/iu],
  ['systems', /\b(?:system|systems|it|linux|windows|corporate) (?:admin|engineer|operations|manager|lead)|sysadmin|workplace technology|מנהל\S* מערכות/iu],
  ['help', /\b(?:technical|customer|product|it|application|designated|solutions) support|\bsupport (?:engineer|specialist|technician|operations)|help ?desk|it (?:technician|specialist)|پشتیبان|תמיכה/iu],
  ['software', /\b(?:software|principal|staff|r&d|applications?)\b.*\b(?:engineer|developer|programmer)|\bmember of technical staff|\b(?:programmer|swe|sde)\b|نرم.?افزار|برنامه.?نویس|توسعه.?دهنده|מפתח|תוכנה/iu],
  ['programmes', /\b(?:program|programme|project|delivery)\b.*\bmanager|\b(?:pmo|tpm|scrum master|agile)\b|کنترل پروژه|مدیر پروژه|פרויקט|PMO/iu],
  ['looks', /\b(?:product|ux|ui|interaction|experience|user experience)\b.*\bdesign|\bdesign (?:lead|manager|director)|تجربه کاربری|מעצב\S* (?:מוצר|ux)/iu],
  ['brand', /\b(?:graphic|visual|brand|motion|creative|marketing)\b.*\b(?:designer|director|lead)|art direct|گرافیک|מעצב\S* גרפי/iu],
  ['writing', /\btechnical writer|\bdocumentation|\b(?:content|copy) ?(?:writer|strateg|editor|designer|manager)|copywriter|تولید محتوا|כותב/iu],
  ['selling', /\b(?:sales|seller|account executive|ae\b|sdr|bdr|business development rep)|فروش|מכירות/iu],
  ['accounts', /\b(?:account|client|partner|customer success|renewals?) (?:manager|director|lead|partner)|customer success|csm\b|תיקי לקוחות|הצלחת לקוח/iu],
  ['growing', /\bbusiness development|partnerships?|alliances|توسعه کسب|פיתוח עסקי/iu],
  ['spread', /\b(?:marketing|growth|seo|ppc|brand|communications?|social media|demand gen|events?)\b|بازاریابی|مارکتینگ|تبلیغات|سئو|شبکه.?های اجتماعی|روابط عمومی|שיווק/iu],
  ['hiring', /\b(?:recruit|talent|sourcer)|جذب|گزینش|גיוס/iu],
  ['staff', /\b(?:hr|hrbp|human resources|people|compensation|benefits|total rewards|payroll)\b|منابع انسانی|משאבי אנוש|שכר/iu],
  ['ledger', /\b(?:account(?:ant|ing|s payable|s receivable)|bookkeep|controller|tax|audit|billing)|حسابدار|حسابرس|חשבונ/iu],
  ['money', /\b(?:financ|fp&a|treasury|economist|investor|revenue|strategic finance)|مالی|اقتصادی|بورس|כלכל|כספים/iu],
  ['law', /\b(?:counsel|legal|lawyer|attorney|paralegal|contracts?|compliance|privacy|policy)\b|حقوقی|עו"ד|משפט/iu],
  ['buying', /\b(?:procurement|buyer|purchasing|sourcing)|خرید|تأمین|تامین|مناقصات|רכש|קניין/iu],
  ['supply', /\b(?:supply chain|logistics|inventory|shipping|warehouse|import|export|planner)|حمل و نقل|انبار|לוגיסטיק|מחסנ|שרשרת|יבוא|מלאי/iu],
  ['sound goods', /\bquality\b|איכות|کنترل کیفیت/iu],
  ['machines', /\b(?:mechanical|thermal|cad)\b.*\b(?:engineer|designer)|מכונות|מכאני|مکانیک/iu],
  ['wires', /\b(?:electrical|electronics?|power|controls?)\b.*\b(?:engineer|technician)|electrician|אלקטרוניק|חשמלא|برق/iu],
  ['making', /\b(?:manufacturing|production|assembly|assembler|operator|process engineer|technician|machinist|npi|industrial engineer)\b|ייצור|תהליך|تولید(?! محتوا)|تکنسین/iu],
  ['office', /\b(?:assistant|office|receptionist|secretary|workplace|administrator|back office)\b|مسئول دفتر|منشی|کارمند|מזכיר/iu],
  ['running', /\b(?:operations|chief of staff|business operations|strategy)\b|תפעול|عملیات/iu],
];

/** How gladly one of the first calling takes the second, where it is not none at all. */
const NEAR: readonly (readonly [from: string, to: string, gladly: number, back: number])[] = [
  ['software', 'server', 0.8, 0.75], ['software', 'allround', 0.8, 0.7], ['software', 'web', 0.6, 0.5], ['software', 'cloud', 0.55, 0.45], ['software', 'mobile', 0.45, 0.4], ['software', 'models', 0.5, 0.4], ['software', 'data building', 0.5, 0.45],
  ['software', 'small machines', 0.45, 0.5], ['software', 'games', 0.5, 0.6], ['software', 'security', 0.35, 0.35], ['server', 'allround', 0.75, 0.7], ['server', 'cloud', 0.45, 0.4], ['server', 'data building', 0.45, 0.45], ['web', 'allround', 0.75, 0.7], ['web', 'mobile', 0.35, 0.3],
  ['models', 'research', 0.7, 0.7], ['models', 'data science', 0.65, 0.6], ['data science', 'figures', 0.45, 0.4], ['data science', 'research', 0.55, 0.45], ['data building', 'figures', 0.35, 0.35], ['data building', 'databases', 0.5, 0.5], ['networks', 'systems', 0.6, 0.55], ['systems', 'help', 0.45, 0.5],
  ['security', 'security watch', 0.5, 0.5], ['cloud', 'systems', 0.45, 0.45], ['small machines', 'chips', 0.4, 0.35], ['looks', 'brand', 0.4, 0.4], ['selling', 'accounts', 0.5, 0.45], ['selling', 'growing', 0.5, 0.5], ['accounts', 'help', 0.3, 0.35], ['spread', 'writing', 0.35, 0.4], ['hiring', 'staff', 0.5, 0.5],
  ['ledger', 'money', 0.5, 0.5], ['buying', 'supply', 0.5, 0.5], ['sound goods', 'making', 0.35, 0.35], ['wires', 'chips', 0.45, 0.4], ['machines', 'making', 0.35, 0.3], ['solutions', 'devrel', 0.35, 0.4], ['solutions', 'help', 0.3, 0.35], ['programmes', 'running', 0.4, 0.4], ['programmes', 'product', 0.35, 0.35],
];

const gladly = new Map(NEAR.flatMap(([from, to, there, back]) => [[`${from}>${to}`, there], [`${to}>${from}`, back]] as const));

const find = (text: string): string | null => CALLINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** The calling a title names, by what stands before its team and place, unless that leaves it open; null for one that the reader cannot place. */
export function callingOf(title: string): string | null {
  const head = find(title.split(/[,(|–—]|\s-\s/u)[0] ?? title);
  return head === null || head === 'software' ? find(title) ?? head : head;
}

/** 0 to 1: how gladly a person of one calling takes another. */
export const gladness = (from: string, to: string): number => (from === to ? 1 : gladly.get(`${from}>${to}`) ?? 0);

/** Places as postings write them: what stands together is one commute. */
const METROS: readonly (readonly [metro: string, country: string, pattern: RegExp])[] = [
  ['bay', 'US', /\b(?:san francisco|sf|bay area|oakland|mountain view|menlo park|palo alto|sunnyvale|san jose|redwood city|fremont|berkeley|san mateo|santa clara|cupertino|foster city|burlingame|south san francisco)\b/iu],
  ['new york', 'US', /\b(?:new york|nyc|brooklyn|manhattan|jersey city)\b/iu], ['seattle', 'US', /\b(?:seattle|bellevue|redmond|kirkland)\b/iu], ['los angeles', 'US', /\b(?:los angeles|santa monica|irvine|costa mesa|hawthorne|el segundo)\b/iu],
  ['boston', 'US', /\b(?:boston|cambridge, (?:ma|massachusetts)|somerville)\b/iu], ['washington', 'US', /\b(?:washington,? d\.?c|reston|arlington|mclean|herndon)\b/iu], ['austin', 'US', /\baustin\b/iu], ['dallas', 'US', /\b(?:dallas|plano|fort worth)\b/iu], ['denver', 'US', /\b(?:denver|boulder)\b/iu],
  ['chicago', 'US', /\bchicago\b/iu], ['raleigh', 'US', /\b(?:raleigh|cary|durham)\b/iu], ['atlanta', 'US', /\batlanta\b/iu], ['toronto', 'CA', /\b(?:toronto|waterloo, on)\b/iu], ['vancouver', 'CA', /\bvancouver\b/iu], ['montreal', 'CA', /\bmontr[eé]al\b/iu],
  ['london', 'GB', /\blondon\b/iu], ['cardiff', 'GB', /\bcardiff\b/iu], ['dublin', 'IE', /\bdublin\b/iu], ['paris', 'FR', /\bparis\b/iu], ['berlin', 'DE', /\bberlin\b/iu], ['munich', 'DE', /\b(?:munich|m[uü]nchen)\b/iu], ['amsterdam', 'NL', /\bamsterdam\b/iu], ['warsaw', 'PL', /\b(?:warsaw|warszawa)\b/iu],
  ['krakow', 'PL', /\bkrak[oó]w\b/iu], ['madrid', 'ES', /\bmadrid\b/iu], ['barcelona', 'ES', /\bbarcelona\b/iu], ['lisbon', 'PT', /\b(?:lisbon|lisboa)\b/iu], ['stockholm', 'SE', /\bstockholm\b/iu], ['zurich', 'CH', /\bz[uü]rich\b/iu], ['belgrade', 'RS', /\bbelgrade\b/iu], ['novi sad', 'RS', /\bnovi sad\b/iu],
  ['sofia', 'BG', /\bsofia\b/iu], ['bengaluru', 'IN', /\b(?:bengaluru|bangalore)\b/iu], ['hyderabad', 'IN', /\bhyderabad\b/iu], ['pune', 'IN', /\bpune\b/iu], ['singapore', 'SG', /\bsingapore\b/iu], ['tokyo', 'JP', /\btokyo\b/iu], ['seoul', 'KR', /\bseoul\b/iu], ['sydney', 'AU', /\bsydney\b/iu], ['melbourne', 'AU', /\bmelbourne\b/iu],
  ['sao paulo', 'BR', /\bs[aã]o paulo\b/iu], ['mexico city', 'MX', /\bmexico city\b|ciudad de m[eé]xico/iu], ['bogota', 'CO', /\bbogot[aá]\b/iu], ['gush dan', 'IL', /tel aviv|תל אביב|רמת גן|הרצליה|רמת השרון|פתח תקו?וה|גבעתיים|בני ברק|חולון|ראשון לציון|הוד השרון|רעננה|כפר סבא|herzliya|petah tikva|ramat gan|ra'?anana/iu],
  ['jerusalem', 'IL', /jerusalem|ירושלים/iu], ['north', 'IL', /haifa|חיפה|נשר|יקנעם|yokneam|טירת כרמל|קריית ביאליק/iu], ['sharon', 'IL', /netanya|נתניה|חדרה|קיסריה|caesarea/iu], ['rehovot', 'IL', /rehovot|רחובות|נס ציונה|יבנה|אשדוד|לוד|מודיעין|אירפורט סיטי/iu], ['south', 'IL', /be'?er sheva|באר שבע/iu],
  ['tehran', 'IR', /تهران|tehran/iu], ['mashhad', 'IR', /مشهد|mashhad/iu], ['isfahan', 'IR', /اصفهان/iu], ['tabriz', 'IR', /تبریز/iu], ['shiraz', 'IR', /شیراز/iu], ['karaj', 'IR', /کرج|البرز/iu],
];
const COUNTRIES: readonly (readonly [country: string, pattern: RegExp])[] = [
  ['US', /\b(?:us|u\.s|usa|united states|california|amer)\b/iu], ['GB', /\b(?:uk|united kingdom|england)\b/iu], ['CA', /\b(?:canada|ontario|british columbia|quebec)\b/iu], ['IN', /\bindia\b/iu], ['DE', /\bgermany\b/iu], ['IE', /\bireland\b/iu], ['IL', /\bisrael\b|ישראל/iu], ['ES', /\bspain\b/iu], ['SE', /\bsweden\b/iu], ['PL', /\bpoland\b/iu],
  ['FR', /\bfrance\b/iu], ['NL', /\bnetherlands\b/iu], ['AU', /\baustralia\b/iu], ['JP', /\bjapan\b/iu], ['BR', /\bbrazil\b/iu], ['MX', /\bmexico\b/iu], ['PT', /\bportugal\b/iu], ['IT', /\bitaly\b/iu], ['RS', /\bserbia\b/iu], ['IR', /ایران/iu], ['KR', /\bkorea\b/iu], ['CH', /\bswitzerland\b/iu], ['AE', /\buae|emirates\b/iu],
];

export interface SeenPlace {
  /** One commute; a town that the reader does not know is its own words. */
  readonly metros: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const NO_TOWN = /\b(?:remote|remoto|hybrid|on-?site|in-?office|office|hq|distributed|blank|multiple locations|europe|emea|apac|amer|anywhere|global|worldwide)\b|[^\p{L}\s]/giu;

/** Where a posting's place text says the work is, as a reader takes it in. */
export function seenPlace(text: string): SeenPlace {
  const metros = new Set<string>();
  const countries = new Set<string>();
  for (const part of text.split(/[;|/&•]|\sor\s|\sand\s/u)) {
    const known = METROS.filter(([, , pattern]) => pattern.test(part));
    for (const [metro, country] of known) {
      metros.add(metro);
      countries.add(country);
    }
    const named = COUNTRIES.filter(([, pattern]) => pattern.test(part));
    for (const [country] of named) countries.add(country);
    const said = part.split(/[,،]/u)[0] ?? '';
    const town = said.replace(NO_TOWN, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
    if (known.length === 0 && town.length > 2 && !COUNTRIES.some(([, pattern]) => pattern.test(said))) metros.add(town);
  }
  return { metros, countries };
}
