/** Technology names: `id|other names`, `!` marks ordinary words. Generated from GitHub topics (CC BY 4.0) and O*NET technology skills (CC BY 4.0), see NOTICE; do not edit. */

export const SOURCE_SKILLS = `3d|3d animation|3d cad|3d graphics|3d modeling|3d models|3d printing|3d rendering
3d-printing
3d-urban-simulation-modeling
3ds-homebrew|3ds custom firmware|nintendo 3ds homebrew
4d-component
4n6xprt-systems-stiffcalcs
4x|4x game|xxxx
5g|5g nr|5gc
ab-initio
abap|!
abap2ui5
abapgit|!
accela-kiva-dms
accelrys-insight-ii
accountants-templates-jazz-it
acornsystems-corporate-performance-management
acs-technologies-headmaster
action-adventure|action adventure game
action-game
action-role-playing|action rpg|arpg
actions|!|action|github actions
actionscript
activitypub
ada|!|ada 2012|ada2012|ada95
adaptive-planning
adexa-egps-suite
adobe-acrobat|adobe acrobat dc|adobe acrobat reader
adobe-systems-adobe-acrobat
adobe-systems-adobe-illustrator
adobe-systems-adobe-indesign
adobe-systems-adobe-photoshop
adoptium|adoptopenjdk|aqavit|temurin
adp|!
adp-workforce-now
advanced-logic-technology-wellcad
advent-of-code|advent of code 2015|advent of code 2016|advent of code 2017|advent of code 2018|advent of code 2019|advent of code 2020|advent of code 2021|advent of code 2022|advent of code 2023|advent of code 2024|advent of code 2025|adventofcode|aoc|aoc 2015|aoc 2016|aoc 2017|aoc 2018|aoc 2019|aoc 2020|aoc 2021|aoc 2022|aoc 2023|aoc 2024|aoc 2025
adventure-game|adventure
adventure-game-interpreter
adventurex2025|adventure x
adventurex2026
adversarial-attacks
aec-design-group-cadpipe
aerohydro-multisurf
agency-management
agency-master
agency-software-agencypro
agent-harness|agent harnesses
agent-skills|agent skill|ai agent skills
agentic-ai|agentic workflows
agenticsfoundation|agentics foundation
agevo-farm-manager
agile|!|agile development|agile software development
agrisoft-cmc-agrisoft-erp
ai|!|artificial intelligence|machine intelligence
ai-agent|ai agents|ai autonomous agent
ai-chat
ai-for-science|ai4science|artificial intelligence for science|ml for science
ai-governance
ai-marketing|ai for marketing|ai in marketing|marketing ai|marketing with ai
ai-sandbox|ai sandboxing|llm sandbox
airprint
ajax|!
algolia|!|algolia search|algoliasearch
algorithm|algorithms
alias-wavefront-design-studio
alibre-design
alloy-analyzer|alloy
alternate-reality-game|alternate reality|arg
altium-designer|altium
altv|!|altvmp
amazon-dynamodb
amazon-redshift
amazon-web-services-aws
amphp|!
ams-services-ams-360
ams-services-ams-sagitta
android|!|android app|android application|android development
android-library
android-studio
angular|!|angular 2|angular1|angular2|angular4|angularjs
angular-cli
anidb|!
animal-crossing|animal crossing new horizons|new horizons
animation
anime|!|animes
anki|!
anodas-software-limited-phoenix
ansible|!
ansible-role|ansible roles
antlr|!|antlr3|antlr4
anyland|!|anyland vr
apache-ant
apache-cassandra
apache-groovy
apache-hadoop
apache-hive
apache-http-server
apache-kafka
apache-pig
apache-solr
apache-spark
apache-struts
apache-tomcat
api|!|api client|api gateway|api rest|api server|api wrapper
apk|!
apm|!|application performance management|application performance monitor
apollo-photonics-apss
apollo-server
app|!|application
apple|!
apple-macos
apple-music
applicad-roof-wizard
applied-production-profold
appwrite|appwrite io|appwriteio
aprimo-marketing
aptean-made2manage
arc-second-pocketcad
arcade|!|arcade game
archlinux|arch|arch linux
arduino|!
argo-floats|argo|argo float
argos-software-abecas-insight
arsoftware-winsmac
art|!|artwork|creative work|fine art|visual arts
art-net|artnet
artifice-designworkshop
artillery-game|artillery
arturo|!|arturo lang|arturo language|arturolang
asgi|!
ashlar-vellum-cobalt
ashlar-vellum-graphite
aspire|!
aspnet|!|asp net|aspnet core
asr-software-lwc-plus
asr-software-taper-plus
asr-software-topview-le
asr-software-topview-me
assembly|assembler|assembly language
assemblyscript|as
astro|!|astro build
astronomy
astrophysics
async-await
asyncapi|aas|async api|async api spec|async api specification|asyncapi spec|asyncapi specification
atlassian-bamboo
atlassian-jira
atoll-geocad
atom|!|atom package|atom packages|atom theme|atom themes
atom-feed
atproto|!
aurelia|!
auth0
authentication
authorization|authz
autodesk-3d-studio-design
autodesk-3d-studio-viz
autodesk-3ds-max-design
autodesk-alias-automotive
autodesk-alias-design
autodesk-alias-surface
autodesk-aliasstudio
autodesk-architectural-desktop
autodesk-architectural-studio
autodesk-autocad
autodesk-autocad-blue-sky
autodesk-autocad-civil-3d
autodesk-autocad-design-suite
autodesk-autocad-land-desktop
autodesk-autocad-lt
autodesk-autocad-map-3d
autodesk-autocad-mechanical
autodesk-building-systems
autodesk-caice-visual-transportation
autodesk-inventor
autodesk-land-desktop
autodesk-maya
autodesk-mechanical
autodesk-revit
autodesk-revit-architecture
autodesk-softdesk
autodesk-viz
autodessys-form-z
autohotkey|ahk script|auto hotkey|autohotkeys
automation
automaton|automata|automatons
autotask
avalonia|avaloniaui
awesome|!|awesome list|awesome lists
awesomewm
aws|!
azd-templates
aztechsoft-gps2cad
azure|!
azure-devops
b4x|b4x programming language
babel|!|babeljs
backbone.js
backbonejs|backbone
backdropcms
backend|!|backend developer
barcode|!|bar code|barcodes
bash|!|bash script
basic8|basic 8
batch-file
battle-royale|battle royale game
battlesnake
bcsamples|bcdemos
bdd|!|behavior driven development
beat-em-up|beat em up game|brawler|brawler game
bedrock-dedicated-server|bds
bentley-autoplant
bentley-haestad-methods-civilstorm
bentley-i-ras-b
bentley-inroads-suite
bentley-microstation
bentley-navigator
bentley-plantspace-supportmodeler
bentley-sewercad
bentley-watercad
bevy|!
bigquery|bq
binance|!
bioinformatics
biological-expression-language|bel|openbel
biological-simulation|biological modelling|biological simulations
bioreactor-design
bitcoin|!|bitcoin payment|bitcoin wallet|bitcoins
bitcoin-cash|bch|bitcoin cash mining|bitcoin cash payment|bitcoin cash wallet|p2p cash
biztrak-business-solutions-biztrak
blackbaud-the-education-edge
blazing-fast|blazingly fast
blazor|!
blockchain
blockly|!|google blockly
blogger|!
bluearchive
bluesky-social
board-game|boardgame
boilerplate|boilerplate code
boinc|!
bonsai-rx
bootcamp|boot camp|bootcamps
bootstrap|bootstrap 4|bootstrap 5|bootstrap3|bootstrap4|bootstrap5
bosque|!|bosque lang|bosquelang
boss-international-visual-groundwater
bot|!|bots
bowen-groves-m1-erp
brainworks
breault-research-asap
bridge-design
bridgetown|bridgetownrb
browser-extension
browser-game|browser based game|pbbg|persisant browser based game
budgeting-forecasting-and-planning
bugbounty|bug bounty
build-engine|build1|build2|con files|con script|duke nukem 3d engine
bukkit|!|craftbukkit|paper|papermc|spigot
bulma|!|bulma css|bulmacss
bun|!|bunjs
business-continuity
business-performance-management-bpm
business-process-management-bpm
bzflag|!
c|!|c ansi|c language|c programming language|c89|c99|k and r
c++
c-design-fashion
ca-clarity-ppm
cad-zone-insurance
cadence-allegro-pcb-designer
cadence-concept
cadence-encounter-test
cadence-orcad
cadence-schematic-composer
cadence-virtuoso-layout-suite
cadquery
cadsoft-design-build
calculate-pi|calculatepi
caliper-transcad
canvas|!
capital-codeworks-menumax
capnproto|capn proto|capnp
capterra-enterprise-resource-planning
cargo-generate|cargogenerate
carlson-civil-suite
carlson-survcadd
cartesis-es-magnitude
cascading-style-sheets-css
casejs|!|case|case app|case js
cassandra|apache cassandra
casual-game|casual
caterpillar-cat-minestar-system
cattleworks
cd|!
cd-adapco-star-cad
cdnjs|!
cellular-automaton|cellular automata|cellular automatons
cfd|!
chacha-cipher|chacha12|chacha20|chacha20 poly1305|chacha8|xchacha poly1305|xchacha12|xchacha20|xchacha8
chai|!|chaijs
chaos-engineering
chapel|!|chapel lang
chatbot|!|chat bot
chatgpt|!
chatgpt-api
cheatsheet|cheat sheet|cheat sheets|cheatsheets|quick reference
chemistry
chemsw-molecular-modeling-pro
chezmoi|!
chip-design
christianity
chrome|!|google chrome
chrome-extension|chrome extensions|extension chrome|google chrome extension
chromium
cicd|!|ci cd
cimatron-cimatrone-master
cinnamon|cinnamon desktop
circuitpython|circuit python
cirrus-group-daycare-works
citizen-science
city-building-game|city building|town building|town building game
clab-topo
clarity-systems-ibm-clarity
clash|!
classless|classless css|classless theme
claude|!
claude-code|anthropic claude code|claude cli|claude code cli
cli|!|command line|command line interface|commandline|commandline interface
client|!
climate-change|carbon emissions|carbon footprint|climate crisis|climatechange|global warming
climate-change-mitigation|recapturing carbon emissions|recapturing ghg emissions|reducing carbon emissions|reducing ghg emissions
clojure|!|clj
clojurescript|cljs
cloud-run|google cloud run
cloudflare
clu|!
cms|!|content management|content management system
cmt-incorporated-cogocad
coade-cadworx-p-id
coap|!|coap protocol|coaps
code|!|coding
code-quality|quality
code-review|review
codeception|codeception module
codechef|codechef solutions
codeigniter|ci4|code igniter|codeigniter4
collectible-card-game|card game|ccg|tcg|trading card game
combat-flight-simulator|combat flight simulator game
common-lisp
community-driven|community based|community led
communityviz
compiler
composer|composer package|packagist|packagist package
computational-dynamics-star-cd
computer-aided-design-cad
computer-algebra|computeralgebra|symbolic algebra|symbolicalgebra
computer-assisted-design
computer-resources-mms
computer-science|comp sci|compsci|cs
computer-vision|computervision|machine vision
computercraft
computercraft-tweaked
conan|!|conanio
concourse-ci
conest-intellibid-design-build
conest-surecount
confidential-computing
configuration|config
confluence
contentful
continuous-delivery
continuous-deployment
continuous-integration|ci
coop-systems-mycoop
coq|!
cordova|!|apache cordova
coregames
corruptor|data corruptor|game corruptor|rom corruptor
cors|!
corte-certo
cosmo-software-cosmo-world
coursera
coverage
covid-19|covid19
covirt-virtgate
coyote-software-dynascape-design
cpp|!|c plus plus|cplusplus|cplusplus 11|cpp03|cpp0x|cpp11|cpp14|cpp17|cpp1y|cpp1z|cpp20|cpp2a|cpp98|cpps
craftstudio
crawler|!
creative-commons|cc by|cc by nc|cc by nc nd|cc by nc sa|cc by nd|cc by sa|cc0|creativecommons
credo|!
crud|!|crudl
cryptocurrency|cryptocurrency exchanges|cryptocurrency list|cryptocurrency symbols
cryptography
crystal|!|crystal lang|crystal language|crystallang
csc-nbaccelerator
csg|!|constructive solid geometries|constructive solid geometry
csharp|!|c sharp|csharp code|csharp library
css|!|css3
css-framework
css-modules|cssmodules
css-reset|css normalise|normalization|normalize|normalize css|normalizer|reset|reset css
cst|!|derivation tree|parse tree|parsing tree
cst-microwave-studio
csv|!
cube-engine|assault cube engine
cucumber
cuda|!
curl|!|libcurl
cutlist-plus-fx
cve|!
cwl|!|common workflow language|commonwl
cybersecurity|information security|infosec
cybersoft-primero-software-suite
d|!|d language|d programming|d2|dlang
d-calc-facade-4000
dark-mode|dark theme
dart|!|dart lang|dartlang
dassault-systemes-catia
dassault-systemes-solidworks
data|!
data-analysis
data-load-tool|dlt|dlthub
data-recovery|data carving|digital forensic|photo recovery|recovery tool
data-science|data science algorithm|data science project|datasciences
data-space|data spaces|dataspace|dataspaces
data-structures|data structure
data-visualization|dataviz
database|databases|db
dataops|!|data ops
dataset|!|data set|datasets
datatel-colleague
datetime|date time
dci-icore
dcode-2025|dcode|dcode2025|devclub nstru
deacom-erp
debian|!|debian linux|debianlinux
declarative-programming|declarative language
deep-learning|deep learning algorithms|deep learning papers|deep learning tutorial|deeplearning
deep-neural-networks|deep neural network
defold|!|defold engine|defold extension|defold game engine|defold library|defold module
deltek-professional-services
deltek-vision
demo|!|demos
demoscene|demo scene
deno|!
dental-product-design
dependency-injection|dependency injection pattern
dependency-management|dependencies|dependency manager
depiction-software-hardscape-imaging
deployer|deployer php|deployer recipes
deployment|deploy tool|deployment manager
design-system
desktop|!|desktop applications|desktop computing
deta|!
deta-space
developer-experience|dx
development|dev|software dev
devops|!|dev ops
devsecops|dev sec ops|security operations
digital-public-goods|digital public good|dpg
digital-signage
digitools-roof-cad
discord|!|discordapp
discord-bot
discord-bots|discordbots
discord-js|discord js bot|discordjs|djs
disk-image
django|!|django application|django framework
dle|!|datalife|dle12|dle13
dll-injector
dmx512|dmx|dmx 512|dmx 512a|dmx512a
docker|!|docker container
docker-compose|dockercompose
docker-image
dockerfile|docker file
documentation|docs|documentation generator|documentations
dom|!|dom element|dom elements|dom node|dom tree
domain-driven-design|ddd
doris-fileserveronline
dotenv|!|dot env|env file
dotfiles|dot files
dotnet|!|dot net|dotnet core|dotnetcore
dragonruby|dragonruby gtk|dragonrubygtk
drawing-and-drafting
drawstitch-artistic-sewing-suite
drupal|!|drupal10|drupal7|drupal8|drupal9
dsh|!|dsh plugin
duckduckgo
dungeon-crawl|dungeon crawl game|dungeon crawler
dwd|!|deutscher wetterdienst|deutscherwetterdienst
dynamic-graphics-earthvision
e-on-vue
eagle-point-landcadd
eagle-point-site-design
easycad-iris-2d
ebpf|!
echurch-com-schoolperfect
eclipse-ide
ecmascript|es6
edge|!|edge browser|microsoft edge
edge-computing|aiot|edge ai
edi|!
education
edupage|!|asc
eeg|!|electroencephalography
effector|effector js|effectorjs
effexoft-easi
egui|!|egui rs|egui rust
einstein-problem
ejs|!|ejs templating
eksisozluk|eksi|eksi sozluk
elasticsearch
electron|atom shell|electronjs
electronic-breadboard
electronic-design-automation-eda
eleventy|11ty
elite-dangerous
elite-software-plumbing-cad
elite-software-sprinkler-cad
elixir|!
ellucian-banner-erp
ellucian-colleague
elm|!|elm lang|elm language|elmlang
eloquent|eloquent orm
ema-timingdesigner
emacs|!
embeddings|embedding
ember|!|emberjs
embroidery-design
emerging-technologies-office-center
emoji|!|emoji keyboard|emoji unicode|emojipacks|emojis
emqx|!|emq|emqtt
emulator|emulators
encompix-erp
end-to-end-encryption|e2ee
endless-sky
endless-sky-plugins
enercalc-fastframe
ens|!
ensisa|!
enterprise-resource-planning-erp
entity-resolution|data disambigation|data matching|de duplication|deduplication|entity linking|entity matching|link discovery|record linkage
epic-systems
epicor-vantage-erp
epicor-vista-erp
epics|!
epitech|!
erlang|!
erp|!
error-propagation|uncertainty propagation
escape-the-room|escape the room game|room escape|room escape game
eslint|!|eslint config|eslint plugin
esolang|!|esolangs|esoteric|esoteric language
esp32|esp32c3|esp32s2|esp32s3
esp8266
esprit|!
esri-arcgis
ethereum
etritionware
everest-software-advanced
evergreen-ils|evergreenils
evolution-computing-easycad
evolution-computing-fastcad
exact-max
exact-software-macola-erp
exact-software-macola-es
example|!|examples
exploit|!|exploits|vulnerability exploit
expo|!|expo cli
express|!|express js|expressjs
extensible-markup-language-xml
extension|extensions|plugin|plugins
extensity-mpc
eyeglass-design
ez-pipe
ez-ranch
ezfacility-trainer-management-system
f-droid|fdroid
fable|!
fabricmc|fabric|fabric mod|fabricmc mod|minecraft fabric|minecraft fabric mod
facebook|facebook api|facebook graph api|fb
facilities-design
facilities-planning
factorio
failure-assessment
fair-source
fantasy-console|fantasy computer
fantasy-game
fashion-toolbox
fastapi|!
fastify|!|fastify 1|fastify 2|fastify1|fastify2
fcc-software-autopol-series
feathers|feathers js|feathersjs
feature-engineering|feature creation|feature extraction|feature selection|feature transformation
fediverse
fedora|!|fedora linux|fedora workstation|fedoralinux|fedoraworkstation
felgo|!|v play|vplay engine
ffmpeg|!
fighting-game
figma|!
finance|!
fine-tuning|fine tune
fineos-insure
finite-element-method|fea|fem|finite element analysis|finite elements
finite-state-machine|finite automata|finite automaton|finite automatons|finite state automata|finite state automaton|finite state automatons|finite state machines|fsa|fsm|state machine
firebase
firefox|!|firefox browser|firefox quantum|mozilla firefox
firefox-extension|add ons for firefox|firefox addon|firefox addons|firefox extensions|firefox webextension|firefox webextensions
first|!|first robotics|firstrobotics
first-person-shooter|first person shooter game|fps
first-robotics-competition|first frc|frc
first-tech-challenge|first ftc|ftc|ftc robot controller|ftc sdk
fish|!|fish packages|fish plugin|fish shell|fisher|fisherman|fishshell|oh my fish
flask|!
flathub|!
flatpak|!
flight|!|flight php|flightphp
flight-simulator|flight simulation|flight simulation game|flight simulator game
flightgear|flightgear flight simulator|flightgear simulator
flipperzero|flipper zero
floor-planning
flow-blockchain|onflow
fluent-design|fluent
flutter|!
font|!|font face|font size|fonts
for-the-love-of-code|fortheloveofcode|ftloc
fortran|!|f77|f95|fortran2003|fortran2008|fortran2018|fortran77|fortran90|fortran95
frame-interpolation|image interpolation|video interpolation
framer-motion|motion
framework|frameworks
freeswitch|fs
frontend|frontend developer
frx-software-microsoft-forecaster
fsharp|!
functional-programming
fuzzing|!|api fuzzing|fuzz testing
g2x-agility-insurance
game-development|game dev|gamedev
game-engine|game engine development|game engine framework|game engines
game-jam|gamejam
game-jam-game|jam code
game-off|gameoff|ggo12|ggo13|ggo14|ggo15|ggo16|github game off|githubgameoff
gameboy|!|gameboy advance|gameboy color|gb|gba|gbc
gamemaker|game maker language|gamemaker language|gamemaker studio|gamemaker studio 2|gml|gms2
garment-design
garrysmod|garrys mod|garrysmodlua|gmod
gatsby|!|gatsby js|gatsbyjs
gbs-agency-expert
gcj02|bd 09ll|bd 09mc|bd09|bd09ll|bd09mc|gcj 02
geac-mpc-production
geda|!
gemcad|!
geneontology|gene ontology
generative-adversarial-network|gan|generative adversarial networks
generative-ai|gen ai|genai|generative artificial intelligence
generator|electricity generator|generators|power generator
genshin-impact
geode-mods
geographic-information-system-gis
geojson|!|geo json|geojsonl|rfc 7946
geometry-dash
gerber-technology-accumark
getting-things-done|gtd
gh-extension
ghidra|!
gibbscam
gin|!|gin contrib|gin gonic
gis|!
giscus|!
git|!
gitea|!
github|!
github-api
github-desktop
gitlab|!
gitops|!
gitpod|!
glam|!|glams
global-game-jam|ggj|ggj2009|ggj2010|ggj2011|ggj2012|ggj2013|ggj2014|ggj2015|ggj2016|ggj2017|ggj2018|ggj2019|ggj2020|ggj2021|ggj2022|ggj2023|ggj2024|globalgamejam
gmail|!|gmail api|gmail bot|gmail inbox|gmail login|gmail smtp|google mail
go|!|golang|golang examples
god-game|artificial life|artificial life game
godot|!|gdscript|godot engine|godot game engine|godotengine
gogs|!
goldsrc|!
golem|!|golem network
golfing-language|golflang
google|!
google-admin|google admin api|google admin sdk
google-adwords
google-analytics
google-angularjs
google-apps-script|apps script|google apps script api|google script
google-calendar|gcalendar|google calendar api
google-chat|google chat api|hangouts chat
google-classroom|google classroom api
google-cloud|gcp|google cloud platform|googlecloud|googlecloudplatform
google-cloud-identity|google cloud identity api
google-docs|gdocs|google docs api
google-drive|gdrive|google drive api
google-forms|google forms api
google-groups|google groups api
google-keep|google keep api
google-maps
google-meet|google meet api
google-sheets|google sheets api|google spreadsheet|google spreadsheets|gsheets
google-slides|google slides api
google-tasks|google tasks api
google-vault|google vault api
google-workspace|google workspace api|gsuite
gpl|!|gnu general public license|gnu public license|gplv2|gplv3
gradescope
gradle|!
grafana|!
grapheneos|android hardening|android hardening project|androidhardening|androidhardening project|copperhead|copperhead os|copperheados|graphene os
graphic-design|graphic|graphic designs
graphisoft-archicad
graphql|!|graphql api|graphql client|graphql query|graphql schema|graphql server
green-software|green computing|sustainable software
grid-computing
groovy|!
grpc|!
gt-strudl
gtfs|!|gtfs dataset|gtfs realtime
gtk|!|gtk2|gtk3|gtk4
gui|!|graphical user interface
guilded|!|guilded gg
guildwars2|guild wars 2|guildwars 2|guildwarstwo|gw2
gulp|!|gulp js|gulpjs
guzzle|!
hack-and-slash|hack and slash game|hack and slay game|hack n slash|hack n slash game|hack n slay|hack n slay game
hackathon|codefest|hackathons|hackday|hackfest
hackathon-kit|hack kit|resource|resources
hackathon-organiser|event organiser|event organizer|hack organiser|hack organizer|hackathon organizer
hackclub
hackerrank|hackerrank 30dayschallange|hackerrank algorithms solutions|hackerrank challenges|hackerrank cpp|hackerrank java|hackerrank javascript|hackerrank python|hackerrank solutions|hackerrank sql
hacking|!
hacksquad
hacktoberfest|hacktoberfest challenge|hacktoberfest contribute|hacktoberfest contributions|hacktoberfest maintainer|hacktoberfest participants|hacktoberfest project|hacktoberfest repo|hacktoberfest topic
hammer|!|hammer editor|valve hammer|worldcraft
hanami|!
handlebars|handlebarsjs
handshake
haskell|!
haxe|!|hx|hxml
hdu|!|hangzhou dianzi university
henry-schein-dentrix
heroku|!
hewlett-packard-hp-soliddesigner
highlightjs|highlight js
hms|!|hms core
home-assistant|homeassistant
homebrew|brew
homebridge
honojs|!|hono|hono js
html|!|html5
http|!|http2|https
hubspot|!
hugo|!|hugo theme
hvac-tools
hypercube-hyperchem
hypertext-markup-language-html
i-agri-landmark-farm
i18n|internationalisation|internationalization
ibm-bpm-blueprint
ibm-catia
ibm-clarity-systems-clarity
ibm-cognos-impromptu
ibm-cognos-planning
ibm-cognos-reportnet
ibm-maximo-asset-management
ibm-notes
ibm-spss-statistics
ibm-websphere
iced|!|icedrs
icon-font|icon fonts
id-tech
identicons|identicon
ietf|!
iiif|!
image|!|images|photo|photos|picture|pictures
image-processing|digital image processing
imagej|!|fiji|fiji plugin
imagenet
imsi-design-designcad
imsi-turbocad
incremental-game|clicker|clicker game|clicking game|idle game
indieweb|indiewebcamp
infinity-cad-systems-autosculpt
infoarena|info arena|info arena ro|infoarena ro
infor-erp-baan
infor-erp-syteline
infor-erp-visual
infor-industrial-essentials
infor-xa
informatica-corporation-powercenter
infrastructure-as-code|iac
inkscape
innovative-software-solutions-picas
innovmetric-polyworks
instagram|ig|insta
instrumentation
insurance-technologies-corporation-insurancepro
intacct-erp
integrated-development-environment-ide
integration-testing|integration tests
intellicad
intellij-idea|intellij
interactive-fiction|if
interactive-film|interactive video|interative movie|movie game
intergraph-intools
intergraph-smartmarine-3d
internal-tools|internal tooling
international-technegroup-igesworks
internet-archive|wayback machine
interview|interview questions|job interview
intuit-quickbooks
io|!|io domain|io game|io website
ioc|!
ionic|!|ionicframework
ios|!|ios app|ios swift|ios10|ios11
iot|!|internet of things
ipfs|!|go ipfs|ipfs api|ipfs daemon|ipfs protocol|ipfs webui|js ipfs
ipro|!
ipython|!
irc|!|internet relay chat|irc chat|irc network|irc website
iris|!|iris framework|iris go|iris golang|iris12
ironcad|!
irs-aims-mars
iso-8601|iso8601
itmo|!|ifmo|itmo university
jack-henry-associates-vertex
jackrabbit-technologies-jackrabbit-care
jakarta-ee|jakartaee
jamstack|jam stack
jasmine|!
java|!|java 11|java 8|java se|java11|java8|javase|jdk|jvm|openjdk
javafx|!|javafx application|javafx desktop apps|javafx gui|javafx library|openjfx
javascript|js
javascript-object-notation-json
jekyll|!|jekyll site|jekyll theme|jekyll themes|jekyll website
jenkins|!|jenkins ci|jenkins pipeline|jenkinsci
jenzabar-erp
jenzabar-ex
jest|!
jetbrains-mps
jetpack-compose
jewelry-design
jobboss|!
joplin|!
jquery|!
js13kgames|js13k
json|!
json-api
json-feed
json-schema|jsonschema
jsx|!
jule|!|julelang
julia|!|julia language|julialang
julia-sets|julia fractal|julia set
junit|!
jupyter-notebook|ipynb|ipynb jupyter notebook|ipynb notebook|ipython notebook|jupyter
jwt|!|json web token|json web tokens|jsonwebtoken|jwa|jwt auth|jwt authentication|jwt token|jwt tokens|rfc 7519
kakoune|!|kak
kart-racing|cart racing|cart racing game|go kart racing|go kart racing game|kart racing game
kcd-cabinet-design
kentech-kipware-studio
keras|!
kerbal-space-program|kerbal|kerbal space|kerbalspaceprogram|ksp
kerbal-space-program-2|kerbalspaceprogram2|ksp2
kernel|!|exokernel|micro kernel|microkernel|nanokernel
kex-engine|kex
kicad|!
kiota-index|openapi index
kivy|!|kivy application|kivy framework|kivy language|kivy widget|python kivy
koa|!|koa middleware|koa2|koajs
koans|!
kokkos|!
kontent-ai|kontent
kotlin|!
kotlin-multiplatform
kressa-software-schoolleader
kronos-enterprise-workforce-management
kubernetes|k8s
kubotek-cadkey-wireframe
kubotek-usa-keycreator
lambda-research-oslo
lamp|!|lamp server
laravel|!|laravel framework|laravel10|laravel4|laravel5|laravel54|laravel55|laravel6|laravel7|laravel8|laravel9
latex|!|latex class|latex document|latex examples|latex package|latex template
lawson-erp
league-of-legends|lcu|lcu api|league client|league client api|league of legends api|league of legends client|leagueoflegends|riot games league
lean|!|lean3|lean4|leanprover
learning
learning-by-doing
leetcode
legacyusa-bakesmart
less|!|less css|lesscss|lessjs
libcloud
library|!|lib|libraries
life-simulator|life simulator game
light-gun-shooter|light gun shooter game
liko-12|liko12
lineageos
linkcad|!
linkedin
linkstack
linux|!|linux app|linux desktop|linux distribution|linux kernel
linux-learning|learn linux|linux education|linux guides|linux knowledge|linux tutorials
linuxmint|mint
lisp|!
livewire|laravel livewire
ll-parser
llm|!|large language model|llms
llvm|!
localization|l10n|localisation
localstorage|local storage
logging|!|application logging|audit trail|data logging|error logging|event logging|log analysis|logging framework|system logging
logisim|!
logitech-3d-pro
logopress
loop-engineering|agent loops|agentic loops
love2d|love2d framework
low-code|low code development
lr-parser|lr parsing
lua|!
ludum-dare|ld0|ld1|ld10|ld11|ld12|ld13|ld14|ld15|ld16|ld17|ld18|ld19|ld2|ld20|ld21|ld22|ld23|ld24|ld25|ld26|ld27|ld28|ld29|ld3|ld30|ld31|ld32|ld33|ld34|ld35|ld36|ld37|ld38|ld39|ld4|ld40|ld41|ld42|ld43|ld44|ld45|ld46|ld47|ld48|ld49|ld5|ld6|ld7|ld8|ld9|ldjam|ldjam0|ldjam1|ldjam10|ldjam11|ldjam12|ldjam13|ldjam14|ldjam15|ldjam16|ldjam17|ldjam18|ldjam19|ldjam2|ldjam20|ldjam21|ldjam22|ldjam23|ldjam24|ldjam25|ldjam26|ldjam27|ldjam28|ldjam29|ldjam3|ldjam30|ldjam31|ldjam32|ldjam33|ldjam34|ldjam35|ldjam36|ldjam37|ldjam38|ldjam39|ldjam4|ldjam40|ldjam41|ldjam42|ldjam43|ldjam44|ldjam45|ldjam46|ldjam47|ldjam48|ldjam49|ldjam5|ldjam6|ldjam7|ldjam8|ldjam9|ludumdare
lunchbyte-systems-nutrikids
luvit|!
m3o
machine-learning|machine learning algorithms|machine learning application|machine learning library
machinima|machine cinema|quake movie
macos|!|mac|mac osx|macos app|macos sierra|macosx
mada|!
made2manage-systems-m2m-erp
maggey-child-care-management
magic|!
mahapps|!|mahapps metro
mahle-powertrain
mainframe
maintenance
malware|!|computer malware
management-information-systems-mis
mantine|!|mantine core|mantine hooks|mantine ui
manufacturing-resource-planning-mrp
mapscenes-evidence-recorder
mapscenes-pro
mariadb|!|mariadb server
markdown|markdown editor|md
marketing|digital marketing|go to market|gotomarket|growth|gtm|martech
marketo-marketing-automation
massively-multiplayer-online|massively multiplayer online game|mmo|mmog
mastercam-design
masters-software-cakeboss
mastodon
material-design|material|material design principles|material3|materialdesign
material-design-for-bootstrap
mathcomp|math comp
mathematics|math
mathsoft-mathcad
matlab|!|matrix laboratory
matrix-org|matrix
matter|!|matter devices|matter iot|matter smarthome
maven|!|apache maven
maynard-planstaff-manager
maze|!|maze algorithms|maze creation|maze generation|maze generation algorithms|maze generator|maze solver|maze solving|maze solving algorithms|mazes
mcfunction
mcneel-rhinoceros-3d
mcnp|!|mcnp5|mcnp6
mcp|!|model context protocol
mcp-server|mcp servers
mdx|!|mdx js
mean-stack|mean
media-queries|media query
mediawiki|mediawiki api
medical-condition-coding
medical-imaging|biological imaging|ultrasound imaging
meditech
medium|!|medium api|medium app|medium article|medium com|medium editor
megengine|mge
meilisearch
memscap-mems-pro
mensi-3dipsos
mentor-graphics
mentor-graphics-expedition-enterprise
mentor-graphics-pads
mentor-graphics-vesys-design
mercury-lang
mern|!|mern stack
metal-designing
meteor|!|meteorjs
metrix-imageware-surfacer
metroidvania|metroidvania game
microcontroller|mcu|micro controller|micro controllers|microcontrollers
microformats|mf2|microformat|microformats2|mikroformat|mikroformate
micropython|micro python|upython
microservice|microservices
microsoft
microsoft-.net-framework
microsoft-access
microsoft-asp.net
microsoft-asp.net-core-mvc
microsoft-axapta
microsoft-azure
microsoft-business-intelligence-bi
microsoft-dynamics
microsoft-dynamics-ax
microsoft-dynamics-erp
microsoft-dynamics-gp
microsoft-dynamics-nav
microsoft-dynamics-sl
microsoft-excel
microsoft-exchange
microsoft-office
microsoft-outlook
microsoft-powerpoint
microsoft-powershell
microsoft-project
microsoft-sharepoint
microsoft-sql-server
microsoft-visio
microsoft-visual-basic
microsoft-visual-studio
microsoft-windows
microsoft-windows-server
microsoft-word
microstrategy
microstrategy-desktop
microstrategy-report-services
microsurvey-software-microsurvey-cad
microsurveycad
midi|!
midi2
midland-valley-2dmove
midland-valley-3dmove
midland-valley-move-suite
midwest-microsystems-cow-sense
mikrotik
mill-plugin
minecraft|minecraft java
minecraft-addon|mcpe addon|minecraft bedrock addon|minecraftpe mods
minecraft-bedrock-edition|bedrock edition|mcbe|mcpe
minecraft-forge|forge|forgemc|minecraft forge mod|minecraft forge modification|minecraft forge mods|minecraftforge
minecraft-mod|minecraft modding|minecraft modpack
minecraft-plugin
minecraft-server|bedrock server|mc server|mcpe server
minesight
minetest|minetest game|minetest mod
minitab|!
misskey|!
mkdocs|!
mlx|!|ml explore
mobile|!|mobile apps
mocha|!|mochajs
molecular-dynamics|molecular dynamics simulation
molecule
moleculer|moleculer framework|moleculerjs
monero|!|monero crypto|monero cryptocurrency
mongodb|!|mongo|mongo db|mongodb database
mongoose|mongoose js|mongoose model|mongoose plugin|mongoosejs
monitoring|metrics|monitor
motorola-68000|68000|68000 family|68000 processor|68000 series|68k|m68000|m68k|mc68000|motorola 680x0
mount-and-blade-bannerlord|bannerlord|bannerlord mod
move-sui|move|move lang
mozilla|!|mozilla foundation
mqtt|!
mruby|!
msp-mcp
mud-game|mud|multi user dungeon|multiple user dungeon
multigen-paradigm-3d-gis
multigen-paradigm-vega-prime
municipal-geographic-management
music-game
musicxml
mvc|!|model view controller
mvvmcross|mvvmcross plugin|xamarin mvvmcross
myanimelist
myfamilysoftware-instant-architect
mysql|!|mysql database
nagios|!
nanocurrency|nano currency|raiblocks
nasa|!
nasa-pace
nashville
national-instruments-labview
national-instruments-multisim
national-instruments-ultiboard
nativescript|tns
navidrome
navisworks-jetstream
navisys-front-office
nebula-graph
nemetschek-vectorworks-spotlight
neo|!
neo4j
neovim|!|neovim clients|neovim guis|neovim qt|nvim
nestjs|!|nest|nest js
netbox|!
netbox-plugin|netbox plugins
netflix|!|none
netfree|!
netlify|!
netsuite-erp
netsuite-neterp
nette|!|nette framework|nettefw
netty|!
network|!|computer networks|networking
network-design
neural-network|artificial neural network
nextcloud
nextjs|!|next|next js
nextra|!
nexus-mods|nexusmods
nginx|!
nhost|!
nim|!|nim lang|nim language|nimlang
nix|!|nix lang|nixos|nixpkgs
nlp|!|natural language processing|nlp machine learning|nlp resources
no-ai|no ai used
no-code|nocode
noaa-nsap
node.js
nodejs|!|node|node js
nosql|!|no sql|nosql database|nosql databases
nostr|!
notion|!
npm|!|npm package|npmjs
nuget|!|nuget package
numpy|!
nunjucks|njk
nuxt|!|nuxtjs
nvidia|!|nvidia gpu
oai-pmh|oai
oauth2|rfc 6749|rfc6749
objective-c
obofoundry|obo
obsidian-md|obsidian
ocaml|!
oculus|!
oidc|!|openid connect
olm|!|operator lifecycle manager
oncare-advantage
one-software-kidsone
online-judge|onlinejudge
onshape|!
oop|!|object oriented design|object oriented programming
open-access|openaccess
open-data|opendata
open-graph|open graph protocol|open graph tags|opengraph|opengraph tags
open-policy-agent|opa|openpolicyagent
open-props|openprops
open-source|opensource|oss
open-systems-traverse
openacc|!
openal|!
openapi|!|oas|open api|open api specification|openapi description|openapi spec|openapi specification|swagger spec|swagger specification
openbsd|!
openclaw|openclaw agent|openclaw ai|openclaw assistant
opencomputers
opencv|!
openfaas|faas cli|faasd|open faas
openfeature|open feature
openfin|!|openfin api
opengl|!
openstreetmap|collaborative mapping
opentelemetry|open telemetry
openui5|sapui5
openutau
operating-system|operating system examples|operating systems|operating systems tutorials|os
optical-analysis
optical-research-associates-lighttools
optitex-3d-suite
optiwave-optibpm
optiwave-optifdtd
optiwave-optispice
oracle|!
oracle-business-intelligence-publisher
oracle-database|oracle|oracle db
oracle-e-business-suite
oracle-fusion-applications
oracle-fusion-middleware
oracle-hyperion
oracle-java
oracle-javaserver-pages-jsp
oracle-jd-edwards-enterpriseone
oracle-jdbc
oracle-netsuite
oracle-peoplesoft
oracle-peoplesoft-enterprise
oracle-peoplesoft-financials
oracle-pl-sql
oracle-solaris
oracle-taleo
oracle-weblogic-server
orcad-capture
orgmation-icare
orgmode|!
orm|!|object relational mapper|object relational mapping
osint|!
otp-armacad
outlooksoft
p2p|peer to peer|peer2peer
package-manager|package manager tool
pandas|!|pandas dataframe|pandas library|python pandas
paradigm-skua-gocad
parser|!
parsing|!|ast|backus naur form|bnf|grammar|lalr|lexer|lexical analysis|parse|parser generator|tokenizer
parthenon
passkeys|passkey
password-store|passwordstore
pattern-design
patternmaker
patternmaking
pdo|!
pearson-powerschool
pegasystems-smartbpm
people-work
pepeland|ppl
perceptual-hashing|perceptual hash
perl|!|perl script|perl5
personalized-software-childcare-manager
pewpew-live|pewpew
pharmacy-management
pharo|!|pharo project|pharo smalltalk
phaser|!|phaserjs
photogrammetry
photomodeler
photon-design-crystalwave
photon-design-fimmwave
photon-design-omnisim
php|!|php 1|php 5|php 52|php 53|php 54|php 56|php 6|php 7|php 71|php 72|php 74|php 8|php 81|php 82|php 83|php1|php2|php4|php5|php52|php53|php54|php55|php56|php6|php7|php71|php72|php73|php74|php8|php81|php82|php83|php84
php-fusion|php fusion cms|php fusion infusions|php fusion themes|phpfusion
phpunit|!
physical-design
physics|!
pico-8|pico8
pihole|!|pi hole
pim|!
pip|!|pip package|pypi|pypi package
pipewire
pixel-art|pixelart
pixel-vision-8|pixelvision 8|pixelvision8
pixiv|!
place-and-route
plaintext-accounting|plain text accounting|plaintextaccounting
plant-maintenance
planview-process-builder
platform-engineering|idp|internal developer platform
platform-game|platformer
platformio|pio
playdate|panic playdate|playdate console
playdate-sdk|panic playdate sdk
playwright
plover|!
pmmp|!|pmmp plugin|pocketmine|pocketmine mp|pocketmine mp plugin|pocketmine plugin|pocketmine plugins
point-and-click|point n click
point-cloud|3d point clouds|pointcloud|pointclouds
polhemus-fastscan
ponylang|pony language
portainer
portapps
portfolio|career portfolio|personal website|portfolio template|portfolio website
portugol
post-quantum-cryptography|post quantum|postquantum|pqc|pqcrypto|quantum safe cryptography
postcss|!
postgresql|pgsql|plpgsql|postgres|psql
postman|!
pov-ray|povray
powercad
powershell|powershell core|powershell script|windows powershell
powertoys|microsoft powertoys
praxipower-praxischool
preact|!|preact js|preactjs
prestashop|prestashop ecommerce|prestashop16|prestashop17|prestashop8|project prestashop
prettier|prettier js
primer|!
printed-circuit-board-design
privacy|!
probot|!
processpro-premier
product-development-management
product-lifecycle-management-plm
product-management|pm
producthunt
professional-solutions-procare
programming|software programming
programming-language|programming languages
project|!|projects
project-demo|project demos
project-management
project-portfolio-management-ppm
project-visualization
project.net
promine|!
promise|!
prompt-engineering|ai prompting|prompt design|prompt optimization|prompting
pronto-xi
protocol
provisioning
psr-11
psr-15
psr-4
psr-7
ptc-creo-elements-pro
ptc-creo-parametric
ptc-pro-cable
ptc-pro-engineer-mechanica
ptc-pro-engineer-wildfire
ptc-pro-pipe
publishing
pubsub|!|publish subscribe|publish subscribe pattern
puff|!
pug|!|jade|pugjs
pulsar|!|apache pulsar
puppet|!
puppeteer
purescript|pure script
puzzle-game
pwa|!|progressive web app|progressive web apps
pycharm|!|pycharm ide
python|!|py|python 2|python 3|python 3 5|python 3 6|python2|python27|python3
pytorch|!
pyxel|!
qad-adaptive-erp
qft|!|quantum field theory
qiskit|!|ibm qiskit|qiskit addon|qiskit ibm sdk|qiskit sdk
qlik-tech-qlikview
qmk|!
qrcode|!|qr code|qrcodes
qt|!|qt application|qt framework|qt5|qt6
quakec|!
qualcorp-formsplus
quantum-computing|quantum|quantum computer|quantum computers
quarkus|!|quarkus framework
quarto|!|quarto pub
queer|!|lgbt|lgbtq
query|!
quicklook|quicklook extension|quicklook plugin
quickpen-ductdesigner-3d
quickshell|qs
quiltmc|!|minecraft quilt|minecraft quilt mod|quilt|quilt mod|quiltmc mod
r|!
racing-game
racing-simulator|racing simulator game
racket|!|racket lang|racket language|racketscript|rkt|urlang
radiant-systems-counterpoint
rag|!|rag pipeline|retrieval augmented generation
rails|!|rails application|rails tutorial|rails4|rails5|rails6|rails7|ruby on rails|rubyonrails
raku|!|perl6
ramquest-total-solution
randomizer|randomizer mod|randomizer tool|video game randomizer
raspberry-pi|raspberry pi 2|raspberry pi 3|raspberry pi 4|raspberry pi camera|raspberrypi
ratchet|!
raycast-extension
rdf|!
react|!|react js|reactjs
react-native|react native app
react-router
reactiveui
reactphp
real-time-strategy|real time strategy game|rts
real-time-tactics|real time tactics game|rtt
reason|!|reasonml
recon|!
recordkeeper-software-school-recordkeeper
recoveryplanner-rpx
red|!|red language
red-hat-enterprise-linux
red-hat-openshift
red-hat-wildfly
reddit|!|reddit api|reddit application|reddit bot|reddit client|reddit clone|reddit scraper
redis|!|redis db|redisdb
redux|!
reflex-frp|reflexfrp
regular-expression|regex|regexp|regular expressions
reinforcement-learning
relational-database-management
remarkable-tablet
remix-stack
replit|!|repl|replit ide
reporterworks
representation-learning
resource-planning
responsive-design
rest-api|rest|rest api tutorial
retain-resource-planning
retro-game|classic game|classic gaming|old school game|old school gaming|retro gaming|retrogame|retrogaming
retrocomputing
revcad-software-sheet-lightning
revelwood
reverse-engineering
rhythm-game
ribbonsoft-qcad
riot-games|riot games api|riotgames|riotgames api
riot-os|riotos
risa-technologies-risa-3d
riscos|!|risc os
riscv|!|risc v|riscv core|riscv cpu
road-design
roblox|!|roblox studio
robomaster
robotframework|rbtfrmwrk|rf|robot framework
robotics
robotics-academy-robotc
robust-software-overseer-suite
rocket|!|rocket api|rocket rust
rocketseat
rockset|!
roguelike|roguelike game
roguelite|roguelite game
role-playing-game|computer role playing|computer role playing game|crpg|role playing|rpg
roof-builder-tools
roof-support-design
roomba|!
routing|!
rpc|!|remote procedure call
rspec|!
rss|!|rfc 4287|rfc4287
rss-feed
ruby|!
ruby-on-rails
runtime-node|distroless node|hardened node|node runtime|scratch node|secure node
rust|!|rust lang|rust language|rustlang
saas|!|software as a service
sabre-central-command
sage-100-erp
sage-active-planner
sage-erp-accpac
sage-mas-200-erp
sage-mas-90-erp
sailfishos|sailfish os
salesforce
salesforce-visualforce
saltstack
sandstorm|sandstorm io
sanitization|sanitize|sanitizer|sanitizers
sap-business-objects
sap-business-one
sap-businessobjects-data-integrator
sap-crystal-reports
sap-erp
sap-erp-financials
sap-erp-operations
sap-maintenance
sas|!|sas programming|sas studio|sas viya|viya
sass|!|libsass|node sass|sass embedded|sass framework|sass library|sass mixins|scss|scss framework
satellite
sauerbraten|cube 2 engine|sauerbraten engine
sbml|!
scala|!
scambaiting
scapy|!
schematic-capture
schematic-design-entry
schematic-editors
schlumberger-inside-reality
scholarcare
schooldesx
scientific-software-group-3dfatmic
scientific-software-group-3dfemfat
scientific-software-group-evs
scikit|!|scikits
scikit-learn|sklearn
scipy|!
sciter|!|sciter sdk
scpsl-labapi|labapi
screenwriting|screen writing|script writing
script|!|scripts
scumm|!
sdk|!|software development kit
sdl|!|libsdl|sdl2|sdl3
sdmx|!
sdn|!|software defined network|software defined networking
seasia-consulting-school-wizard
seattle-systems-shapemaker
second-foundation-navimeat
security|security audit|security tools|security vulnerability
sedcad|!
selenium|selenium webdriver
self-hosted|self host|self hostable|self hosting|selfhost|selfhostable|selfhosted|selfhosting
semantic-web
seo|!|search engine optimization
serious-engine|croteam engine|serious editor|serious sam engine
server|!|servers
server-side-rendering
serverless|serverless architecture|serverless computing|serverless examples
service-fabric|azure service fabric
shadcn-ui|shadcn|shadcnui
shadowsocks|ss
sharex|!|share x
shell|!|shell script|shell scripts|shellscript
shell-script
shipconstructor
shizuku|!|shizuku android|shizuku app
shoot-em-up|shmup|shoot em up game|stf
shooter|!|shooter game
sidekiq|!
siemens-nx
siemens-solid-edge
siemens-ugs-nx
signcad-systems-signcad
simulation|simulations
simulator|simulator game
sis-semci-partner
sitecore|xdb
sketch|!|sketch plugin
skyward-school-management-system
skywire-software-insbridge
skywire-software-policyware
slack|!
smartcamcnc-smartcam
smoke-tests|smoke test
smugmug-flickr
social-media-sites
social-simulator|social simulator game
socket-io
softbrands-fourth-shift-edition
softcare-centercare
softech-cadra
softerware-ez-care2
softsource-cadview
software|software applications|software programs
software-challenge-germany|softwarechallengegermany
software-engineering|software design|software development
solana|!
solidcam-cam
solidity|solidity language
solidthinking
solidworks-cosmosworks
soundcloud|soundcloud api|soundcloud desktop
source-2-engine|source 2|source2
source-engine|source 1|source 2013|source sdk
source-port
southpaw-engine|doom advance|duke nukem advance
sovereign-ai|sovereign artificial intelligence
spa|!
space-engineers|spaceengineers
space-flight-simulator|space flight simulator game
spacetraders|spacetraders api|spacetraders client|spacetraders gui|spacetraders v2
spacevim|space vim
spacy|!
spark|!|apache spark
special-agent
spectraquest
splunk-enterprise
sports|!|sport
sports-game
spotify|!|spotify playlist
spreadsheet|spreadsheets
spring|!|spring framework
spring-boot|springboot
spring-framework
spring-mvc|spring webmvc|springmvc
sql|!
sql-server|microsoft sql server|ms sql server|mssql|mssql database|mssqlserver|sqlserver
sqlite|!
squeak|!|squeak smalltalk
squirrel-lang|alberto demichelis
sre|!|site reliability engineering
ss13|space station 13
ssa-global-bpcs
sso|!|single sign on
stackoverflow|stack overflow|stackoverflow answer|stackoverflow questions
stackql|!|infraql
standard-ml|sml
stata|!|stata command|stata package|stata packages
state-diagram
static-code-analysis|static program analysis
statistics
stealth-game|sneak em up|stealth
steam|!
steganography
stem|!|stem education
stimulus|stimulus controller|stimulus controllers|stimulus js|stimulusjs
stormwater-hydrology
storybook|storybooks
strategic-bcp-resilienceone
strategy-game|strategy
streamlit
structural-dynamics-strucad-3d
structured-query-language-sql
styled-components|styledcomponents
stylus|!
sublime-text|sublime|sublime text 3
suckless|suckless org
sui|!
sungard-assurance
sungard-public-sector-ifas
supabase|supabase js|supabasejs
superproductivity
support|!|helpdesk|ticketing
survival|survival game
survival-horror|survival horror game
svelte|!|svelte3|sveltejs
svg|!
sweetware-smallpics
swift|!|swift 3|swift 4|swift language|swift3|swift4
swift-vapor
swiftui|!
swing|!|java swing
symfony|!|symfony bundle|symfony component|symfony2|symfony3
syntax-highlighting
synthetic-biology|synbio
syspro-business
t3-stack|t3
tableau|!
tactical-role-playing|tactical role playing game|trpg
tactical-shooter|tactical shooter game
tads|!|text adventure development system
tailwind|tailwind css|tailwind scaffolding|tailwindcss
tanner-eda-l-edit
tanner-research-l-edit
tas|!|tool assisted speedrun
taskfile|taskfiles
tauri|!
tbox|!
tdd|!|test driven development
teamfight-tactics|teamfighttactics
teeworlds
telegram|telegram api|telegram bot|telegram client
template|project template|starter template
template-design
tensorflow|tensorflow examples|tensorflow experiments|tensorflow models|tensorflow tutorials
teradata-database
terminal|command prompt|computer terminal
termux|!|termux app
terrace-consulting-agencyinsight
terraform|hashicorp terraform|terraform configurations|terraform module|terraform modules|terraform providers
tessitura-network-tessitura
test-automation|automated testing|automated tests|testing automation
testing|!|test|testing framework|testing practices|testing tools
tex|!
text-adventure|text adventure game|text based|text based game|text game
the-gallagher-group-datacare
the-mathworks-matlab
the-napa-group-napa
thedreamlab|dreamlab
thelounge|thelounge theme
thermal-design
thinc-technologies-virtual-school
think3-thinkdesign-engineering
third-person-shooter|3rd person shooter|3rd person shooter game|third person shooter game
three-dimensional-modeling
three-dimensional-parametric-design
threejs|!|three js
tic-80|tic80
tiktok|!|tik tok
tilegem|!
time-management-game|time management
time-series|timeseries
tldr|!|tldr pages
tls|!|ssl
tmw-powersuite
todo|!|task manager|to do|todo list
toit|!|toit language
ton|!
tool|!|tools
touhou|!
tower-defense|tower defence|tower defence game|tower defense game
tracware-aerotrac
trafficware-simtraffic
transact-sql
transformer
transgender
transoft-solutions-autoturn
transtek-compass-erp
tree-sitter
tridecco
trimble-cengea
trimble-sketchup-pro
trimble-terramodel
tripod-data-systems-foresight
trs-software-tomcadd
tui|!|terminal user interface|text based user interface
tumblr|!
turn-based|turn based game
turn-based-strategy|turn based strategy game
turn-based-tactics|tactical turn based|tactical turn based game|tbt|turn based tactics game
tutorial
tuya|!
tvos|!
tweakpane
twitch|!|twitch api|twitch bot|twitch chat|twitch extensions|twitch helix|twitch irc|twitch kraken|twitch pubsub|twitch tv|twitchdev|twitchtv
twitter|!
twrp|!
tyler-technologies-munis
typescript|typescript2
typst|!|typst canvas|typst cv|typst package|typst plugin|typst template
ublock-origin-filters
ubuntu|!|edubuntu|kubuntu|lubuntu|ubuntu core|ubuntu1204|ubuntu1404|ubuntu1604|ubuntu1704|xubuntu
uefi|!
ugs-i-deas
ugs-solid-edge
ui|!|user interface
ui-design|user interface design
ukagaka|!|nanika
umbraco|!|umbraco backoffice|umbraco cms|umbraco v10|umbraco v7|umbraco v8|umbraco v9
undertale|under tale
uni-group-lockpave-pro
unified-modeling-language-uml
unigine|!|unigine engine
unipi|!|unipisa|universitadipisa
unist|!
unit-testing|unit tests
unity|!|unity development|unity editor|unity game engine|unity package manager|unity plugin|unity script|unity scripts|unity3d|unity3d development|unity3d editor|unity3d plugin|unity3d script|unity3d scripts|upm package
university-of-texas-arlington|ut arlington|uta
unix|!|unix os|unix system
unix-shell
unreal-engine|ue4|unreal engine 4|unrealengine|unrealengine4
unrealscript|unreal script
uportal|!
upperspace-designcad
upperspace-modelcad
urbansim
uri-template|rfc 6570|uri templates
userscript|greasemonkey|tampermonkey|userjs|violentmonkey
usycams|!
utau|!
utility|!
uwp|!|universal windows platform
ux|!|user experience|user experience design|ux design
v|!|v lang|v language|vlang
v8
vae|!|variational autoencoder
vagrant|!
vala|!
valorant|valorant api|valorant skins|valorant stats|valorant video game
vanilla-js|vanilla javascript|vanillajs
vapor|!
vba|!|vba macros|vba7|visual basic for applications
vectorworks-architect
vectorworks-designer
vectorworks-machine-design
vehicle-simulator|vehicle sim|vehicle simulator game
vehicular-combat|vehicular combat game
vercel|!
verilog|!|hardware description language|hdl
vero-international-visi-mould
vero-software-alphacam
vertx|!|vert x
vibe-coding
video|!|videos
vim|!
virtual-corporation-sustainable-planner
virtual-private-networking-vpn
virtual-reality|virtual reality experiences|virtual reality worlds|vr
visionos|visionos app|visionos swift|visionos1|visionos2|xros
visual-basic|vb|vb net|vbnet|visualbasic
visual-novel
visual-statement-investigator-suite
visual-studio|vs
visual-studio-code|vscode
vite|!|vitejs
vitria-m3o-operational-intelligence
viur|!|viur framework
viziflow
vk|!|vk api|vkontakte|vkontakte api
vlc-media-player|videolan|vlc|vlc player
vm-box|virtualbox|vm virtualbox
vmware|!
vpn|!|virtual private network
vr-game|virtual reality game
vrchat|!
vscode-extension
vue|!|vue2|vue3|vuejs|vuejs2|vuejs3|vuex
vulcan-solutions-vulcan-insurance
vut|!|brno university of technology|vutbr
wagtail|!|wagtail cms
wails|!
wargame|!|war game
watchos|!
wayland|!|wayland client|wayland compositor|wayland protocol
web|!|world wide web|worldwideweb|www
web-accessibility|a11y|accessibility
web-assembly|wasm|webassembly
web-components|web component|webcomponent|webcomponents
web-monetization|ilp|interledger|webmonetization
web-of-things|wot
webapp|!|web app|web application|webapplication|webapps
webauthn
webextension|browserext|web extension|web extensions|webextensions
webkit|!
webpack|!|webpack2|webpack3
webrtc|!
website|!
websocket|websockets|ws
webview|!
webxr|!
wechat|!|weixin
whatsapp|whatsapp bot|whatsapp chat|whatsapp web
whe-term-pak
whisper|!
whistleblowing|whistleblowing app|whistleblowing software|whistleblowing tool
wiiconnect24|wc24
wiki|!|wikis
wikidata
wikidot|!
wikipedia|wikibooks|wikifunctions|wikimedia|wikimedia commons|wikinews|wikiproject|wikiquote|wikisource|wikispecies|wikiversity|wikivoyage|wiktionary
wilcomp-software-renweb
windows|!|windows 10|windows 11|windows 7|windows 8|windows10|windows11
windows-subsystem-for-android|wsa
winforms|windows forms|windowsforms
winui|!|winui2|winui3
wireshark
woodpeckerci|woodpecker ci
wordplate
wordpress|wordpress development|wordpress site
workday|!
workforce-management-system
worktech-maximo
world-models
wow|!|classic wow|retail wow|world of warcraft|wow classic|wow retail
wpf|!|windows presentation foundation
wsl|!|windows subsystem linux
xamarin|!
xampp|!|xampp control panel|xampp server
xcircuit
xcode|!|xcode theme|xcode themes
xilinx-ise-foundation
xilinx-modelsim
xilinx-tmrtool
xk6
xmake|!
xml|!
xmpp|!
xonsh|!
xontrib|!
xsoar|!|demisto
yaml|!|yml
yardi|!
yarn|!|yarkpkg|yarn package|yarn packages|yarn2
yii|!|yii framework|yii2|yii2 extension|yii2 framework
ynab|!|youneedabudget
yourls|!|yourls client|yourls extension|yourls plugin|yourls translation
youtube|!|youtube channel|youtube search|youtube video
yugioh|!|yu gi oh
z-machine
zeit|!
zemax|!
zemax-optical-design-program
zenscript|zen script
zephyr-rtos|zephyr|zephyros
zeplin|!|zem|zeplin extension
zeronet|!|zeroframe|zite
ziatek-roofdraw
zig|!|zig lang|zig language|ziglang
zip|!
zkp|!|zero knowledge proofs|zkproof|zkps
zork|!|zil|zork game|zork ii|zork iii|zork implementation language
zscript|!
zsh|!|zshell
zuken-cadstar
zuken-e3-schematic
zuken-electrical-design
zustand|!
zx-spectrum|sinclair|sinclair spectrum|speccy|spectrum|spectrum zx|spectrumzx|zxspectrum`;
