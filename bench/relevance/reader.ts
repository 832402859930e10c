/**
 * What a person takes a posting of a file for: the calling its title names and the towns its place text names, by a reader's plain patterns.
 * Written from what such work is called, apart from the product: no lexicon, family, gazetteer or score of it is used here.
 */

/** The first pattern that fits is the calling; a narrower one stands before a broader. */
const CALLINGS: readonly (readonly [id: string, title: RegExp])[] = [
  ['software lead', /\b(?<!(?:hardware|mechanical|legal|customer|solutions|sales|field|deployment|quality|product|manufacturing|systems?|support|security|network) )engineering manager|tech lead manager|\b(?:software|engineering) director|software (?:development |engineering )?manager|(?:head|director|vp|vice president|(?<!product )manager),? (?:of )?(?:software |platform |product )?engineering(?! recruit)|(?:senior |sr\.? )?manager,? (?:of )?software (?:engineering|development)|(?:backend|front-?end|full[- ]?stack|software|development|engineering|mobile|r&d|web) (?:development |engineering |software )?(?:tech(?:nical)?|team|squad|group) lead(?:er)?|(?:vp,?|director,?|head) (?:of )?r&d|r&d (?:manager|director)|ראש צוות פיתוח|מנהל\S* פיתוח(?! עסקי)|مدیر فنی نرم/iu],
  ['law', /\blegal\b|\bcounsel\b/iu],
  ['sound goods', /\bquality (?:control|inspect\w*|engineer\w*|manager|leader|student|team)|\bqc\b|איכות|کنترل کیفیت/iu],
  ['buying', /\b(?:procurement|buyer|purchasing|sourcing|vendor acquisition|procure-to-pay)|خرید|تأمین|تامین|مناقصات|רכש|קניין/iu],
  ['guards', /\b(?:physical|travel|industrial|corporate) security (?:operations|manager|specialist|technology|csso|systems)|executive protection/iu],
  ['selling', /\b(?:account executive|sales (?:director|manager|lead|representative|executive|specialist)|(?:head|vp|vice president|director) of sales|salesperson|sdr|bdr|business development rep(?:resentative)?|associate account executive)\b|کارشناس فروش|מכירות/iu],
  ['devrel', /\b(?:developer (?:advocate|relations|evangelist|education)|devrel|technical evangelist|(?:ai )?community engineer)/iu],
  ['help', /\b(?:technical|product|it|application|designated|solutions|ai) support|\bsupport (?:engineer|specialist|technician|expert)|tier \d|help ?desk|\bit (?:technician|specialist)|پشتیبان|תמיכה טכנית/iu],
  ['customer care', /\bcustomer (?:support|service|care)|\bsupport (?:representative|agent|operations(?! (?:data analyst|engineer)))|customer experience specialist|global support manager|שירות לקוחות|תמיכת לקוחות/iu],
  ['solutions', /\b(?:(?:customer |partner )?success engineer|(?:deployment|field|customer) (?:engineer|lead|architect|manager)|(?:deployment|customer) engineering|forward[- ]deployed|solutions? (?:software )?(?:architect|engineer|consultant)|sales engineer|pre[- ]?sales?|(?<!(?:hardware|systems?|and) )integration engineer|partner engineer|professional services (?:engineer|consultant)|technical consultant|field application engineer|field cto|value engineer)|\bfde\b|معمار راهکار|ソリューションアーキテクト/iu],
  ['product', /\bproduct (?:management|manager|owner|lead)|\bgroup product manager|\bai pm\b|\bpm manager\b|director of (?:\w+ )?products\b|(?:head|director|vp|manager)(?:,| of)? product\b(?! (?:market|design|security|operations|finance))|מנהל\S* מוצר|مدیر محصول|مالک محصول/iu],
  ['chips', /^(?!.*(?:\binfrastructure\b|\bfirmware engineer|\bsystem verification)).*\b(?:asic|fpga|rtl|vlsi|silicon|physical design|physical(?= designer)|chip\w*|system on a chip|soc(?! analyst)|analog|mixed[- ]signal|mxs|dft|ddr|cpu|gpu|npu|(?:design|formal|emulation|post silicon) verification|verification)\b.*(?:engineer|developer|designer|architect|lead|verification|design|student|validation)/iu],
  ['hardware', /\b(?:hardware|hw|board|pcb|printed circuit|signal integrity|emi|rf(?! production))\b.*\b(?:engineer|designer|design|architect|lead|leader|tech)|\bengineer\W+hardware$|חומרה/iu],
  ['small machines', /\b(?:embedded|firmware|real[- ]time|rt|bsp|device driver|kernel|low level)\b.*\b(?:engineer|developer|lead|leader|manager|student|sw)|\bengineer.*\b(?:embedded|firmware)\b|אמבדד|Real Time/iu],
  ['security', /\b(?:security|vulnerabilit\w+|cryptograph\w+|offensive|attack|pentest|detection|anti abuse|insider threat|privacy|devsecops|malware|threat)\b.*\b(?:engineer(?:ing)?|architect|research(?:er)?|developer|consultant|expert)\b|penetration|appsec|red team|(?:head|director|manager),? (?:of )?(?:application|platform|cloud|enterprise|offensive|ai|product) security|pentest|\bengineer,? (?:infrastructure |platform |product |application |cloud )?security$|(?:application|platform|cloud|enterprise|it) security (?:lead|manager|team lead|director|expert)|تست نفوذ|חוקר\S* (?:אבטחה|סייבר)/iu],
  ['security watch', /\b(?:soc analyst|csoc|malware analyst|insider risk|detection (?:&|and) response|security (?:operations|analyst|incident|response|specialist|risk|manager|awareness)|secops|incident|sirt|dfir|threat|ciso|information security|grc\b|isms)|(?<!شبکه و )امنیت|אנליסט\S* סייבר|סייבר|GRC/iu],
  ['data science', /\bdata scien|\bdecision scien|\bstatistician|\bquant(?:itative)? (?:researcher|analyst)|علم داده|دانشمند داده|آماری|מדע\S* נתונים/iu],
  ['data building', /\b(?:data (?:platform |infra(?:structure)? |warehouse |ops )?(?:engineer(?:ing)?|architect|developer)|analytics engineer|etl|big data)|مهندس داده|מהנדס\S* (?:נתונים|דאטה)/iu],
  ['figures', /\b(?:data|product|business intelligence|bi|insights?|reporting|marketing|risk) (?:data )?(?:analyst|analytics)|\b(?:bi|business intelligence) (?:developer|specialist|team lead)|\banalytics (?:lead|manager|director)|director of analytics|\banalyst\b.*\banalytics|تحلیل.?گر داده|هوش تجاری|אנליסט\S* (?:נתונים|bi|דאטה|מוצר)/iu],
  ['analysis', /\b(?:system|systems|business|business systems) analyst|^(?!.*(?:بورس|اقتصادی|مالی|ارز)).*تحلیل.?گر|מנתח\S* מערכות/iu],
  ['databases', /\bdba\b|database (?:admin|engineer|reliab)|\bpostgres\b.*\bengineer|پایگاه داده|دیتابیس/iu],
  ['business systems', /\b(?:salesforce|workday|netsuite|oracle (?:fusion|scm|oic)|oic|sap|erp|crm(?: dynamics)?|servicenow|business (?:applications?|systems|technology))\b.*\b(?:engineer|developer|architect|manager|analyst|specialist|instructor|administrator|implementer|lead|consultant)/iu],
  ['allround', /\bfull[ -]?st[au]ck(?! marketer)|\bweb (?:developer|engineer)|(?<!soc |test and )\bproduct engineer\b|פול ?סטאק|فول.?استک/iu],
  ['web', /\b(?:front?[ -]?end|fronend|ui (?:developer|engineer|programmer)|ux engineer|javascript|react|angular|vue)\b|פרונט|فرانت/iu],
  ['mobile', /\b(?:ios|android|mobile|flutter|react native)\b.*\b(?:engineer|developer|lead)|\bengineer.*\b(?:ios|android|mobile)\b|اندروید|موبایل|אנדרואיד|מובייל/iu],
  ['tests', /\b(?:qa|sqa|(?<!line )quality assurance (?:eng|analyst|lead|manager)|(?<!(?:flight|production|manufacturing|silicon|rf) )test (?:automation|engineer|lead)|software quality|sdet|software test|scale testing|software develop(?:ment)?(?: engineer)? in test|(?<!network |salesforce |ai |it )automation (?:engineer|developer))|בודק\S* תוכנה|تست نرم/iu],
  ['models', /^(?!.*\b(?:devops|partnerships|gtm|programs manager|product marketing|storytelling|technical learning|operations lead|design lead|content and)\b|.*\b(?:back-?end|ruby)\b.*\b(?:ai|ml)\b).*(?:\b(?:machine learning|ml|mlops|deep learning|(?:gen(?:erative)?[ -]?)?ai|agents?|llms?|nlp|computer vision|algorithms?|algorithmics|perception|inference|prompt)\b.*\b(?:engineer|developer|architect|programmer|scientist|researcher|manager|lead|leader|expert|technologist|consultant|builder|intern)|\b(?:software )?engineer.*\b(?:machine learning|ml|ai|llm|inference)\b|technical staff.*\b(?:mle|modell?ing|multimodal|multilingual|inference|training|pre-training|model|synthetic data)\b|\bhead of (?:ai|algorithms)\b(?! security)|یادگیری|هوش مصنوعی|למידת מכונה|אלגורית)/iu],
  ['research', /\b(?:research (?:scientist|engineer|fellow|staff|lead|team|intern)|re ?\/ ?rs\b|applied sciences? intern|director of science|researcher|applied scientist|post-training|evals)|(?:director|head),? (?:of )?research\b|پژوهشگر/iu],
  ['finance of clouds', /\b(?:dev)?finops/iu],
  ['money', /^(?!.*\b(?:engineer|developer|controller)\b).*\b(?:fp&a|finance|financial|treasur\w+|economist|investor)\b|مالی|اقتصادی|بورس|כלכל|כספים/iu],
  ['ledger', /^(?!.*\b(?:engineer|developer)).*\b(?:account(?:ant|ing|s payable|s receivable)|bookkeep|controller|tax|audit|billing)|حسابدار|حسابرس|חשבונ/iu],
  ['cloud', /\b(?:dev ?ops|sre|site reliability|platform engineer|(?:software|customer|service|platform) reliability|infra(?:structure)? (?:engineer|developer|team|tech|&)|(?:core|cloud|data|compute|application|ai|ml|software|engineer,?)\b(?!.*\b(?:mechanical|electrical)\b).*\binfra(?:structure)?\b|cloud engineer|kubernetes|build (?:engineer|programmer)|release engineer|ci engineer|developer (?:experience|productivity|platform)|devex|observability)|דבאופס|دواپس|زیرساخت(?!.*شبکه)/iu],
  ['games', /\b(?:gameplay|game|engine|graphics|unreal|unity|tools)\b.*\b(?:programmer|programming|developer)|\bgame (?:developer|engineer)/iu],
  ['blockchain', /\b(?:blockchain|web3|smart contract|protocol engineer)/iu],
  ['server', /\b(?:back[ -]?end|server[ -]side|java|python|golang|go|ruby|rails|php|\.net|c#|scala|rust|node(?:\.?js)?|api|sdk|distributed systems?)\b.*\b(?:engineer|developer|programmer|expert)|\b(?:engineer|developer)\b.*\b(?:back[ -]?end|ruby|python|golang|distributed|database engine)|בקאנד|צד שרת|بک.?اند|پایتون|جاوا|php/iu],
  ['networks', /\b(?:network|noc|telecom|wireless)\b.*\b(?:engineer|admin|architect|operator|technician)|شبکه(?!‌?های اجتماعی)|רשתות?\b/iu],
  ['systems', /\b(?:(?:it|linux|windows|corporate|information) (?:systems? )?(?:admin\w*|engineer|operations|manager|lead|team lead|director)|systems? admin|sysadmin|director,? it|manager,? it|workplace technology|endpoint engineering)|מנהל\S* מערכות מידע/iu],
  ['whole systems', /\b(?:systems?|avionics) (?:engineer|integration|architect|validation)/iu],
  ['shape and heat', /\b(?:mechanical|electro-?mechanical|aero\w*|thermal|structural|cad|cfd|gnc)\b.*\b(?:engineer|designer|lead|leader|manager|student)|\bengineer.*\bmechanical|מכונות|מכאני|مکانیک/iu],
  ['wires', /\b(?:electrical|electronics?|power|controls?)\b.*\b(?:engineer|technician|student)|electrician|אלקטרוניק|חשמלא|برق/iu],
  ['programmes', /\b(?:program|programs|programme|project|delivery|engagement)\b.*\b(?:manan?ger|lead|coordinator)|\b(?:pmo|tpm|scrum master|agile)\b|کنترل پروژه|مدیر پروژه|פרויקט|PMO/iu],
  ['looks', /\b(?:product|ux|ui|interaction|experience|user experience)\b.*\bdesign|\bdesign (?:lead|manager|director)|\bux\b|تجربه کاربری|מעצב\S* (?:מוצר|ux)/iu],
  ['brand', /\b(?:graphic|visual|brand|motion|creative|marketing|2d|3d)\b.*\b(?:designer|artist|animator|art)|\bcreative (?:director|lead)|art direct|گرافیک|מעצב\S* גרפי/iu],
  ['writing', /\btechnical writer|\bdocumentation|\bcontent (?:writer|strateg|editor|designer|manager)|\bcopy ?writer|\bcopyeditor|تولید محتوا|כותב/iu],
  ['making', /\b(?:manufacturing|production|process development|assembly|assembler|operators?|process|technician|machinist|npi|industrial|composites|failure analysis)\b|ייצור|תהליך|تولید(?! محتوا)|تکنسین/iu],
  ['sound goods', /\bquality\b/iu],
  ['software', /\b(?:software|applications?(?! delivery)|sw)\b.*\b(?:engineer(?:ing)?|developer|programmer|architect|development)|\b(?:engineer|developer|architect)\b,? software|(?:\b(?:staff|principal|cross-platform)\b|c\+\+)(?: \S+)? engineer\b|\bgrowth engineer|\bengineer - growth|^(?:group )?tech(?:nical)? lead\b|\bmember of technical staff|\b(?<!(?:land|business|career|curriculum|knowledge) )develop{1,2}er\b(?! (?:product )?market)|\b(?:programmer|swe|sde)\b|software student|engenheiro de software|desenvolvedora? de software|نرم.?افزار|برنامه.?نویس|توسعه.?دهنده|מפתח|תוכנה/iu],
  ['accounts', /\b(?:account|client|partner|customer success|renewals?) (?:manager|director|lead|partner)|customer success|csm\b|תיקי לקוחות|הצלחת לקוח/iu],
  ['selling', /\b(?:sales|seller|ae)\b|فروش/iu],
  ['growing', /\bbusiness development|\bbusiness lead|partnerships?|partner manager|alliances|توسعه کسب|فرصت|פיתוח עסקי/iu],
  ['spread', /\b(?:marketing|marketer|growth(?! engineer)|seo|aso|ppc|sem|(?:user|paid|customer) acquisition|brand|communications?|social media|influencer|demand gen|events?)\b|بازاریابی|مارکتینگ|تبلیغات|سئو|شبکه.?های اجتماعی|روابط عمومی|שיווק/iu],
  ['hiring', /\b(?:recruit\w*|talent|sourcer)|جذب(?! تامین)|گزینش|גיוס/iu],
  ['staff', /\b(?:hr|hrbp|human resources|people (?:operations|partner|business)|compensation|benefits|total rewards|payroll|wellbeing|employee experience)\b|منابع انسانی|משאבי אנוש|שכר/iu],
  ['law', /\b(?:lawyer|attorney|paralegal|contracts?|compliance|policy)\b|حقوقی|עו"ד|משפט/iu],
  ['supply', /\b(?:supply chain|logistics|inventory|shipping|shipper|warehouse|import|export|planner|order management)|حمل و نقل|انبار|לוגיסטיק|מחסנ|שרשרת|יבוא|מלאי/iu],
  ['telling data apart', /\bdata (?:annotation|labeling|labelling|tagging|clerk|entry)|data entry/iu],
  ['teaching at work', /\b(?:trainer|instructor|enablement|learning (?:manager|lead)|training)\b/iu],
  ['office', /\b(?:assistant|office|receptionist|secretary|workplace|administrator|back office)\b|مسئول دفتر|منشی|کارمند|מזכיר/iu],
  ['running', /\b(?:operations|chief of staff|business operations|strategy)\b|תפעול|عملیات/iu],
];

/** How gladly one of the first calling takes the second, where it is not none at all. */
const NEAR: readonly (readonly [from: string, to: string, gladly: number, back: number])[] = [
  ['software', 'server', 0.8, 0.75], ['software', 'allround', 0.8, 0.7], ['software', 'web', 0.6, 0.5], ['software', 'cloud', 0.55, 0.45], ['software', 'mobile', 0.45, 0.4], ['software', 'models', 0.5, 0.4], ['software', 'data building', 0.5, 0.45],
  ['software', 'small machines', 0.45, 0.5], ['software', 'games', 0.5, 0.6], ['software', 'security', 0.35, 0.35], ['server', 'allround', 0.75, 0.7], ['server', 'cloud', 0.45, 0.4], ['server', 'data building', 0.45, 0.45], ['web', 'allround', 0.75, 0.7], ['web', 'mobile', 0.35, 0.3],
  ['models', 'research', 0.7, 0.7], ['models', 'data science', 0.65, 0.6], ['data science', 'figures', 0.45, 0.4], ['data science', 'research', 0.55, 0.45], ['data building', 'figures', 0.35, 0.35], ['data building', 'databases', 0.5, 0.5], ['networks', 'systems', 0.6, 0.55], ['systems', 'help', 0.45, 0.5],
  ['security', 'security watch', 0.5, 0.5], ['cloud', 'systems', 0.45, 0.45], ['small machines', 'chips', 0.4, 0.35], ['looks', 'brand', 0.4, 0.4], ['selling', 'accounts', 0.5, 0.45], ['selling', 'growing', 0.5, 0.5], ['accounts', 'help', 0.3, 0.35], ['spread', 'writing', 0.35, 0.4], ['hiring', 'staff', 0.5, 0.5],
  ['ledger', 'money', 0.5, 0.5], ['buying', 'supply', 0.5, 0.5], ['sound goods', 'making', 0.35, 0.35], ['shape and heat', 'making', 0.35, 0.3], ['solutions', 'devrel', 0.35, 0.4], ['solutions', 'help', 0.3, 0.35], ['programmes', 'running', 0.4, 0.4], ['programmes', 'product', 0.35, 0.35],
  ['software lead', 'software', 0.45, 0.35], ['software lead', 'server', 0.45, 0.35], ['chips', 'hardware', 0.5, 0.5], ['hardware', 'wires', 0.5, 0.55], ['hardware', 'small machines', 0.35, 0.35], ['help', 'customer care', 0.4, 0.5], ['customer care', 'accounts', 0.3, 0.3],
  ['systems', 'whole systems', 0.4, 0.35], ['whole systems', 'solutions', 0.35, 0.3], ['blockchain', 'software', 0.6, 0.35], ['blockchain', 'server', 0.6, 0.4], ['business systems', 'software', 0.35, 0.25], ['analysis', 'business systems', 0.45, 0.45], ['analysis', 'figures', 0.4, 0.35],
  ['teaching at work', 'staff', 0.3, 0.25], ['office', 'running', 0.35, 0.3], ['finance of clouds', 'cloud', 0.45, 0.3],
];

const gladly = new Map(NEAR.flatMap(([from, to, there, back]) => [[`${from}>${to}`, there], [`${to}>${from}`, back]] as const));

const find = (text: string): string | null => CALLINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** What stands before the team, the place and the product. */
export const headOf = (title: string): string => title.split(/[,(|–—]|-\s|\s-/u).find((part) => part.trim() !== '') ?? title;

/** What a software engineer can be of, by the words behind the comma; "Software Engineer, Search Quality" inspects no goods. */
const KINDS_OF_SOFTWARE: ReadonlySet<string> = new Set(['chips', 'hardware', 'small machines', 'security', 'data science', 'data building', 'databases', 'business systems', 'allround', 'web', 'mobile', 'tests', 'models', 'research', 'cloud', 'games', 'blockchain', 'server', 'solutions', 'networks', 'systems']);

/** The calling a title names, by what stands before its team and place, unless that leaves it open; null for one that the reader cannot place. */
export function callingOf(title: string): string | null {
  const head = find(headOf(title));
  if (head === null) return find(title);
  if (head !== 'software') return head;
  const kind = find(title);
  return kind !== null && KINDS_OF_SOFTWARE.has(kind) ? kind : head;
}

/** 0 to 1: how gladly a person of one calling takes another. */
export const gladness = (from: string, to: string): number => (from === to ? 1 : gladly.get(`${from}>${to}`) ?? 0);

/** Places as postings write them: what stands together is one commute. */
const METROS: readonly (readonly [metro: string, country: string, pattern: RegExp])[] = [
  ['bay', 'US', /\b(?:san francisco|sf|bay area|oakland|mountain view|menlo park|palo alto|sunnyvale|san jose|redwood city|fremont|berkeley|san mateo|larkspur|san rafael|santa clara|cupertino|foster city|burlingame|south san francisco)\b/iu],
  ['new york', 'US', /\b(?:new york|nyc|brooklyn|manhattan|jersey city)\b/iu], ['seattle', 'US', /\b(?:seattle|bellevue|redmond|kirkland)\b/iu], ['los angeles', 'US', /\b(?:los angeles|santa monica|irvine|costa mesa|hawthorne|el segundo)\b/iu],
  ['boston', 'US', /\b(?:boston|cambridge, (?:ma|massachusetts)|somerville)\b/iu], ['washington', 'US', /\b(?:washington,? d\.?c|reston|arlington|mclean|herndon)\b/iu], ['austin', 'US', /\baustin\b/iu], ['dallas', 'US', /\b(?:dallas|plano|fort worth)\b/iu], ['denver', 'US', /\b(?:denver|boulder)\b/iu],
  ['chicago', 'US', /\bchicago\b/iu], ['raleigh', 'US', /\b(?:raleigh|cary|durham)\b/iu], ['atlanta', 'US', /\batlanta\b/iu], ['toronto', 'CA', /\b(?:toronto|waterloo, on)\b/iu], ['vancouver', 'CA', /\bvancouver\b/iu], ['montreal', 'CA', /\bmontr[eé]al\b/iu],
  ['london', 'GB', /\blondon\b/iu], ['cardiff', 'GB', /\bcardiff\b/iu], ['dublin', 'IE', /\bdublin\b/iu], ['paris', 'FR', /\bparis\b/iu], ['berlin', 'DE', /\bberlin\b/iu], ['munich', 'DE', /\b(?:munich|m[uü]nchen)\b/iu], ['amsterdam', 'NL', /\bamsterdam\b/iu], ['warsaw', 'PL', /\b(?:warsaw|warszawa)\b/iu],
  ['krakow', 'PL', /\bkrak[oó]w\b/iu], ['madrid', 'ES', /\bmadrid\b/iu], ['barcelona', 'ES', /\bbarcelona\b/iu], ['lisbon', 'PT', /\b(?:lisbon|lisboa)\b/iu], ['stockholm', 'SE', /\bstockholm\b/iu], ['zurich', 'CH', /\bz[uü]rich\b/iu], ['belgrade', 'RS', /\bbelgrade\b/iu], ['novi sad', 'RS', /\bnovi sad\b/iu],
  ['sofia', 'BG', /\bsofia\b/iu], ['bengaluru', 'IN', /\b(?:bengaluru|bangalore)\b/iu], ['hyderabad', 'IN', /\bhyderabad\b/iu], ['pune', 'IN', /\bpune\b/iu], ['singapore', 'SG', /\bsingapore\b/iu], ['tokyo', 'JP', /\btokyo\b/iu], ['seoul', 'KR', /\bseoul\b/iu], ['sydney', 'AU', /\bsydney\b/iu], ['melbourne', 'AU', /\bmelbourne\b/iu],
  ['sao paulo', 'BR', /\bs[aã]o paulo\b/iu], ['mexico city', 'MX', /\bmexico city\b|ciudad de m[eé]xico/iu], ['bogota', 'CO', /\bbogot[aá]\b/iu], ['gush dan', 'IL', /tel aviv|תל אביב|רמת גן|הרצליה|רמת השרון|פתח תקו?וה|גבעתיים|גבעת שמואל|בני ברק|חולון|ראשון לציון|הוד השרון|רעננה|כפר סבא|כפר קאסם|ראש העין|אור יהודה|קריי?ת אונו|גליל ים|herzliya|petah tikva|ramat gan|ra'?anana/iu],
  ['jerusalem', 'IL', /jerusalem|ירושלים/iu], ['north', 'IL', /haifa|חיפה|נשר|יו?קנעם|yokneam|טירת כרמל|קריי?ת (?:ביאליק|אתא)|מגדל העמק/iu], ['sharon', 'IL', /netanya|נתניה|חדרה|קיסריה|בנימינה|קדימה|רעננה|כפר סבא|הרצליה|caesarea|herzliya|ra'?anana/iu], ['rehovot', 'IL', /rehovot|רחובות|נס ציונה|ראשון לציון|יבנה|אשדוד|לוד|מודיעין|חשמונאים|אירפורט סיטי/iu], ['south', 'IL', /be'?er sheva|באר שבע/iu],
  ['tehran', 'IR', /تهران|tehran/iu], ['mashhad', 'IR', /مشهد|mashhad/iu], ['isfahan', 'IR', /اصفهان/iu], ['tabriz', 'IR', /تبریز/iu], ['shiraz', 'IR', /شیراز/iu], ['karaj', 'IR', /کرج|البرز/iu],
];
const COUNTRIES: readonly (readonly [country: string, pattern: RegExp])[] = [
  ['US', /\b(?:us|u\.s|usa|united states|amer)\b/iu], ['GB', /\b(?:uk|united kingdom|england)\b/iu], ['CA', /\b(?:canada|ontario|british columbia|quebec)\b/iu], ['IN', /\bindia\b/iu], ['DE', /\bgermany\b/iu], ['IE', /\bireland\b/iu], ['IL', /\bisrael\b|ישראל/iu], ['ES', /\bspain\b/iu], ['SE', /\bsweden\b/iu], ['PL', /\bpoland\b/iu],
  ['FR', /\bfrance\b/iu], ['NL', /\bnetherlands\b/iu], ['AU', /\baustralia\b/iu], ['JP', /\bjapan\b/iu], ['BR', /\bbrazil\b/iu], ['MX', /\bmexico\b/iu], ['PT', /\bportugal\b/iu], ['IT', /\bitaly\b/iu], ['RS', /\bserbia\b/iu], ['IR', /ایران/iu], ['KR', /\bkorea\b/iu], ['CH', /\bswitzerland\b/iu], ['AE', /\buae|emirates\b/iu],
];

/** What stands alone or after a town; the letters only there. */
const STATES: readonly (readonly [state: string, country: string, letters: string])[] = ('california US CA|new york US NY|washington US WA|texas US TX|massachusetts US MA|illinois US IL|colorado US CO|virginia US VA|maryland US MD|florida US FL|georgia US GA|north carolina US NC|ohio US OH|oregon US OR|arizona US AZ|utah US UT|michigan US MI|minnesota US MN|pennsylvania US PA|new jersey US NJ|nevada US NV|tennessee US TN|'
  + 'ontario CA ON|british columbia CA BC|quebec CA QC|alberta CA AB').split('|').map((line) => { const [letters = '', country = '', ...name] = line.split(' ').reverse(); return [name.reverse().join(' '), country, letters]; });
const STATE_OF: Readonly<Record<string, string>> = { bay: 'california', 'los angeles': 'california', 'new york': 'new york', seattle: 'washington', boston: 'massachusetts', austin: 'texas', dallas: 'texas', denver: 'colorado', chicago: 'illinois', raleigh: 'north carolina', atlanta: 'georgia', toronto: 'ontario', vancouver: 'british columbia', montreal: 'quebec' };

const statesIn = (part: string): readonly (typeof STATES)[number][] =>
  STATES.filter(([name, , letters]) => new RegExp(`(?:^|[,-])\\s*(?:${name}|(?:(?<=[,-]\\s*)${letters}))\\s*(?:[,)-]|$)`, 'u').test(part) || new RegExp(`(?:^|[,-])\\s*${name}\\b`, 'iu').test(part));

export interface SeenPlace {
  /** One commute; a town that the reader does not know is its own words. */
  readonly metros: ReadonlySet<string>;
  /** States and provinces, of the towns too. */
  readonly states: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const NO_TOWN = /\b(?:remote|remoto|hybrid|on-?site|in-?office|office|hq|distributed|blank|multiple locations|add all locations here|europe|emea|apac|amer|anywhere|global|worldwide|central|northeast|southeast|southwest|west coast)\b|[^\p{L}\s]/giu;

/** Where a posting's place text says the work is, as a reader takes it in. */
export function seenPlace(text: string): SeenPlace {
  const seen = { metros: new Set<string>(), states: new Set<string>(), countries: new Set<string>() };
  for (const part of text.split(/[;|/&•]|\sor\s|\sand\s/u)) {
    const known = METROS.filter(([, , pattern]) => pattern.test(part));
    const states = statesIn(part);
    for (const [metro, country] of known) {
      seen.metros.add(metro);
      seen.countries.add(country);
      const state = STATE_OF[metro];
      if (state !== undefined) seen.states.add(state);
    }
    for (const [state, country] of states) {
      seen.states.add(state);
      seen.countries.add(country);
    }
    for (const [country, pattern] of COUNTRIES) if (pattern.test(part)) seen.countries.add(country);
    const said = (part.split(/[,،]/u)[0] ?? '').replace(/^\s*remote\s*-\s*/iu, '');
    const town = said.replace(NO_TOWN, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
    if (known.length === 0 && town.length > 2 && !states.some(([name]) => name === town) && !COUNTRIES.some(([, pattern]) => pattern.test(said))) seen.metros.add(town);
  }
  return seen;
}
