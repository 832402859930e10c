/**
 * Skills by hand: `id: other names`; the id with spaces for dashes is a name too. Ours, Apache-2.0.
 * `id!` is a word of ordinary language or a single letter: it counts only in a list of skills or beside other skills.
 */

export const OWN_SKILLS = `
javascript:js;ecmascript;es6;جاوا اسکریپت;جافا سكريبت
typescript:ts;تایپ اسکریپت
java:j2ee;java ee;جاوا;جافا;ג'אווה
python:python3;پایتون;بايثون;פייתון
c!:c language;ansi c;c programming
cpp:c++;c plus plus;سی پلاس پلاس
csharp:c#;c sharp;سی شارپ
fsharp:f#
dotnet:.net;dot net;asp.net;asp.net core;.net core;دات نت
go!:golang;go lang
rust!:rustlang
r!:rstudio;r language;r programming
swift!:swiftui
kotlin:
ruby:
ruby-on-rails:rails;ror
php:پی اچ پی
laravel:لاراول
scala:
elixir!:
perl:
matlab:متلب
sql:t-sql;tsql;pl sql;plsql
nosql:
postgresql:postgres;psql;postgre sql
mysql:
mongodb:mongo
redis:
oracle-database:oracle db;oracle sql
sql-server:mssql;ms sql;microsoft sql server
elasticsearch:elastic search;opensearch
cassandra:apache cassandra
dynamodb:
snowflake:
bigquery:
redshift:
databricks:
dbt!:data build tool
airflow:apache airflow
spark!:apache spark;pyspark
kafka:apache kafka
hadoop:
flink:apache flink
react:react.js;reactjs;ریکت;ری اکت
react-native:
angular:angular.js;angularjs
vue:vue.js;vuejs
svelte:
nextjs:next.js
nodejs:node.js;node js;نود جی اس
express!:express.js;expressjs
nestjs:nest.js
django:جنگو
flask!:
fastapi:
spring!:spring boot;springboot;spring framework;spring mvc
graphql:
rest-api:rest apis;restful;restful api;rest api
grpc:
html:html5
css:css3
sass:scss
tailwind:tailwind css;tailwindcss
webpack:
docker:
kubernetes:k8s;eks;gke;aks
terraform:
ansible:
helm!:
jenkins:
git:
github:github actions
gitlab:gitlab ci
ci-cd:cicd;ci cd;continuous integration;continuous delivery
aws:amazon web services
azure:microsoft azure
gcp:google cloud;google cloud platform
linux:لینوکس;לינוקס
bash!:shell scripting;bash scripting
powershell:
prometheus!:
grafana:
datadog:
machine-learning:ml;למידת מכונה;تعلم الآلة;یادگیری ماشین
deep-learning:למידה עמוקה;یادگیری عمیق
artificial-intelligence:ai;בינה מלאכותית;الذكاء الاصطناعي;هوش مصنوعی
nlp:natural language processing
computer-vision:بینایی ماشین
llm:llms;large language models;large language model
generative-ai:genai;gen ai
pytorch:
tensorflow:
keras:
scikit-learn:sklearn;scikit learn
pandas!:
numpy:
langchain:
rag!:retrieval augmented generation
data-science:علم داده
data-analysis:data analytics;ניתוח נתונים;تحليل البيانات;تحلیل داده
tableau:
power-bi:powerbi
looker:
excel!:microsoft excel;ms excel;אקסל;اکسل;إكسل
word!:microsoft word;ms word
powerpoint:microsoft powerpoint
microsoft-office:ms office;office 365;microsoft 365;אופיס;آفیس
google-analytics:ga4;گوگل آنالیتیکس
seo:search engine optimization;קידום אתרים;سئو;تحسين محركات البحث
sem!:search engine marketing
google-ads:adwords;google adwords
figma:פיגמה;فیگما
sketch!:
photoshop:adobe photoshop;פוטושופ;فتوشاپ;فوتوشوب
illustrator!:adobe illustrator
indesign:
after-effects:adobe after effects;افتر افکت
premiere!:adobe premiere;premiere pro
autocad:اتوکد;אוטוקאד;أوتوكاد
solidworks:سالیدورک
revit:
catia:
jira:جیرا
confluence!:
scrum:اسکرام
agile!:agile methodology
kanban:
salesforce:
hubspot:
sap!:sap erp;sap s 4hana
erp:
crm:
servicenow:
workday!:
netsuite:
quickbooks:
android:אנדרואיד;اندروید
ios:
flutter:فلاتر
unity!:unity3d
unreal-engine:unreal
blockchain:בלוקצ'יין;بلاکچین
solidity:
embedded-systems:embedded;embedded c
fpga:
verilog:systemverilog
vhdl:
rtos:
cybersecurity:cyber security;סייבר;امنیت سایبری
penetration-testing:pentest;pentesting;تست نفوذ
siem:
owasp:
networking:computer networks
tcp-ip:
ccna:
mikrotik:میکروتیک
active-directory:
vmware:
selenium:
cypress!:
playwright!:
postman!:
jest!:
unit-testing:unit tests
microservices:microservice;מיקרוסרביסים;میکروسرویس
distributed-systems:distributed system
system-design:
object-oriented-programming:oop
wordpress:وردپرس;وورדפרס
shopify:
project-management:ניהול פרויקטים;إدارة المشاريع;مدیریت پروژه
product-management:ניהול מוצר;مدیریت محصول
digital-marketing:שיווק דיגיטלי;تسويق رقمي;دیجیتال مارکتینگ
content-marketing:بازاریابی محتوا
social-media:social media marketing
accounting:הנהלת חשבונות;محاسبة;حسابداری
financial-modeling:financial modelling;financial analysis
bookkeeping:
negotiation:משא ומתן;مذاکره;تفاوض
customer-service:שירות לקוחות;خدمة العملاء
copywriting:
ux-design:user experience;ux
ui-design:user interface;ui
user-research:
forklift:מלגזה
welding:
`;

/** Topics of the sources whose names are ordinary words: left out, they would be found in every posting. */
export const NOT_SKILLS = 'action actions api app application awesome book bot business chat code community company compiler config conference data design desktop documentation education email engine event finance font framework game games health image interview job jobs language learning library list map maps market marketing media message mobile monitoring music network news open-source performance phone platform plugin privacy product programming project reference research resource resources science search security server service software storage support team testing text theme time tool tools tutorial video web website windows work world hacktoberfest government support-services package air pyramid';
