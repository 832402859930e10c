/** Weights of the words of titles for each role family, read by src/title-model.ts. Trained on our own titles and those of O*NET (CC BY 4.0) and ESCO (CC BY 4.0), see NOTICE; generated, do not edit. */

export const TITLE_MODEL = {
  families: 'account-executive account-management accounting aerospace-engineering agriculture agronomy allied-health animation-3d architecture-building arts-teaching audit-tax aviation backend-engineering baking-pastry banking beauty biomedical-engineering blockchain-engineering business-analysis business-development butchery care-work carpentry chemical-materials-engineering chip-design chip-verification civil-engineering cleaning clergy compliance construction construction-management consulting content-writing crm-erp-development customer-success customer-support data-analysis data-engineering data-entry data-science database-administration delivery dentistry developer-relations digital-marketing driving e-commerce early-childhood-education electrical-engineering electrician embedded-engineering engineering-management engineering-technician environment-safety event-management executive-assistance executive-leadership facilities-management fashion-textile finance food-service frontend-engineering fullstack-engineering game-design game-development gardening graphic-design guarding hairdressing hardware-engineering heavy-equipment higher-education hospitality hotel-reception human-resources implementation-consulting industrial-design industrial-engineering insurance insurance-claims interior-design investment-trading it-management it-support journalism kitchen-assistance language-teaching learning-development legal library-archives life-science machine-learning machining maintenance-repair manufacturing-production maritime market-research marketing masonry math-science-teaching mechanical-engineering medical-imaging medical-laboratory medical-support medicine metalwork-welding mobile-engineering network-engineering nonprofit-fundraising nursing nutrition occupational-therapy office-administration operations optometry painting-decorating paralegal paramedic passenger-driving payroll performing-arts pharmacy pharmacy-support photography physical-science physiotherapy platform-engineering plumbing-hvac police-fire-rescue procurement product-management product-marketing project-management psychology public-administration public-relations qa-engineering quality-control real-estate reception recruiting research-science restaurant-management retail risk-management robotics-engineering sales sales-development sales-operations school-leadership search-marketing security-engineering security-operations social-media social-work software-architecture software-engineering solutions-engineering special-education speech-therapy sports-fitness store-management supply-chain-logistics system-engineering systems-administration teaching teaching-assistance technical-writing telecommunications-engineering translation travel-tourism truck-driving trust-safety ux-design ux-research vehicle-mechanics veterinary video-production waiting-bar warehouse',
  weights: `|00b01e02n03e04v05e08k09d0cf0ek0fm0hc0ig0ko0ln0mq0od0pb0ql0ro0sm0uu0vg0we0xm0yd0zc11f12e15c18c19g1ap1bd1df1el1fc1ge1hm1jf1mf1nw1pq1qd1rf1sd1tc1ul1wm1yd20l21p22e23k24d25f27f29g2al2bd2cg2dm2fd2hm2il2js2kd2lp2mq2nz2oo2rn2sc2tg2wm2xq2ys2zd30g31e32m33f34g35m36g3be3cf3dv3fe3ho3jd3kl3lq3mk3nf3ob3ql3ro3tf3um3yd3ze40o41f42e43l44d45c47c48f49g4ad4bn4cb4dm4ee4fc4hk4jo4kb4lf4ml4nf4od4pe4qn4td4uc4vd4wl4yl4zo50u
.net|0cz4dm
.net developer|0cp
.net engineer|0cu
a&p|2nq
aadc|3lo
aba|3qq
aba therapist|3qp
abap|0yv
abap developer|0yv
abatement|0ur2jp2ng
abatement worker|0us
abattoir|2ak2nl
abbatoir|0kr2ng
able|2ow
able bodied|2or
ablement|4bp
abogada|2hy
abogada $|2hy
abogado|2hy
abogado $|2hy
abrasive|0me0ug1nc2lw2nt2yg3up
abrasive blasting|2nn
abrasive coating|2lf2nm
abrasive jet|1nf2lq2nd
abrasive wheel|2lo
abroad|4bo
absorbent|1ng2nn
absorbent pad|1ng2nn
absorber|2nq
absorption|0np0uo2no2re
abstract|0xf39z
abstractor|0nq13g2yf39y
abstractor $|0nq13g2yf39w
abuse|2ng39k3ll3qu4bs4ty
abuse analyst|4ty
abuse counselor|3qm
abuse technician|3qq
abuse worker|4bo
ac|0vb1eq1hl2mr2nb3kx
ac technician|3ky
academic|20z2ip2ng2xl32p3dg3qe46q4bm4hd4mz
academic $|20f32p4bk
academic adviser|20t4mg
academic affair|20l
academic director|20q
academic social|20l4bg
academy|46l4mq
academy $|4ml
academy instructor|20m4mg
academy school|46l
accelerator|2jy2ne
access|0bo0un0vk1hl23l2io2jg2nf2wv2yn48p
access control|0bo0ug1hr
access management|48p
access platform|0ul0vk
access representative|2ws
access service|2ip
access technician|0un2wm
accessibility|0up1ee1rr
accessioner|2ir2vq
accessioner $|2ir2vq
accessorie|0ug1nm2yp40m4ik4jn
accessorie installer|2no
accessorie maker|1ng2nf2yp
accessorie salesperson|40m
accessory|25o
accident|0bq0tf3ls
accommodation|1ld21x
accompanist|3dw
accompanist $|3dw
accordion|0mq2mn2nc
account|00x01z02z04e0ez0tf0ug10n1bl1gl1hf1lg1ng1or21f23g27v28o2ao2bd2cp2jf2mf2nb2we33m35u3df3lf3rf43u4bg4ip4jf50e
account $|01r02o1or
account assistant|02r
account clerk|02e0ep
account collector|0em
account director|01s
account engineer|2cs
account executive|00z2am43d
account handler|27p
account management|01q
account manager|01s02e0eq1bm1gm1of27s2bd2ql33n35f4is
account managerin|01m
account payable|02r35n
account receivable|01g02l0eo35o
account representative|0eo28o2wg
account semi|02p
account specialist|02e0em43q
account supervisor|02g1on35l
accountant|02z0ar0ug1ov21p2an2n935g3cn
accountant $|02y0ar21q2ag3cn
accountant manager|02f1oq2ap
accounting|02z1hm1oz20n2me2nf35p3ck4ie4jg
accounting $|02n
accounting analyst|1ol
accounting clerk|3ck
accounting machine|02l1hn2mf
accounting manager|02s1on
accounting officer|02m
accounting specialist|02n
accreditation|0tz
accredited|2ak
accueil|3wx
accueil $|3wx
accuracy|3fr
accuracy checking|3fr
acds|2ne3lq
aces|2tq
acetone|2no
acetylene|2ln2yo50k
acetylene torch|2ln
achat|3ms
achat $|3ms
acheteur|3mz
acheteur $|3mz
acheteuse|3mz
acheteuse $|3mz
acid|2nz50s
acid operator|2nk
acidizer|0uq
acidizer $|0uq
acnp|32r
acnp $|32r
acoustic|0gp1ng2nf3lv
acoustical|0gy0ma0uf0vl1de2le2rz2yn50g
acoustical engineering|0gn
acoustical technology|0gm
acoustical tile|0vm2le2rg2yo
acoustics|0gr20l
acquisition|03q04g0xl13g19v1ou2aw2bl2fm2iq2jf2ne2qd30f3mv3vu3xs4np
acquisition $|2fn4ns
acquisition consultant|1of2au
acquisition manager|19m1on2bl30f3mp3vm3xm
acquisition marketing|19n2qe
acquisition partner|3xl
acquisition specialist|19n2ap3mq3xl
acquisition technician|03q
acreage|4jr
acreage measurer|4jr
acrobat|3dz
acrobat $|3dz
acrobatic|2mn2yf3dl
act|0ef1oy4be
acting|1ll4mk
acting school|20q4mc
action|0tu0uf2nr
action officer|0tu
active|0ul
activism|3lf3sz
activism engagement|3sn
activism event|3sn
activist|3sq
activist $|3sq
activitie|04f0lg0sl1cs20s21n2jn35l3df3vl49k4bm4hz4jg4mo
activitie $|2nn3vm49l
activitie aide|4bp4hl
activitie assistant|4ho
activitie coordinator|1cn2jo4bf4hm
activitie director|20o4bo
activitie instructor|20n4h64mp
activitie leader|4hn
activitie manager|1cp4hp
activitie supervisor|2nf35o
activity|1il3rm4hz4mm
activity leader|4hn
activity specialist|4hn4mm
actor|3dz
actor $|3dx
actor performance|3dl
actress|3dy
actress $|3dv
actress puppeteer|3dl
actuarial|02f14z1op2ng40g41z
actuarial analyst|14f41x
actuarie|14z27f
actuarie $|14z27f
actuary|41z
actuary $|41z
actuator|1dm1hl
actuator $|1dk
acupressure|06p2ng2xp3qf
acupressurist|06o2xq
acupressurist $|06o2xq
acupuncture|2xq
acupuncturist|2xw4xl
acupuncturist $|2xw4xl
acute|06l0xm34g3ip
acute care|06l34g3ip
ad|0jv19v2nm35q3lg439
ad operation|19v3lg
ad sales|0jv439
adapted|4hc4mw
adapted physical|4mo
adapter|3dl4qr
adapter $|3dl4qr
adaptive|4mo
adaptive physical|4ml
adaptor|4qs
adaptor $|4qs
adas|0gn3td
added|2aq
addiction|3qn4bn
addiction counselor|3qf4bn
adding|02q1hl2mf2nf
adding machine|02q1hl2mf2nf
additive|1hq2ne
additive manufacturing|1hq2ne
address|35o3kg4yv
addresser|13r
addresser $|13r
adf|0gn
adhesive|1ng2ns
adhesive bandage|2nl
adhesive bonding|2nm
adivsor|3rm
adivsor $|3rm
adjudication|2hr
adjudicator|10q2hq3rp
adjudicator $|10q2hq3rp
adjunct|20v2fg4hg4mn
adjunct faculty|20p
adjunct instructor|20o
adjunct professor|20k
adjustable|0vl
adjuster|04g0ak0um10s1ht1nf21g23o28u2mq2no2yk35n3dg3ko3le3us4ws50f
adjuster $|04g0ak0um10s1hr1nf21g23o28z2lk2mv2yl35g3dg3ko3le3us4ws50f
adjuster supervisor|1hl28d2me35p
adjusting|1ne2lr2nf
adjustment|20c2ng35q4mp
adjustment supervisor|2ng35q
adjusto|13m
adjustor|28n
adjustor $|28n
admeasurer|1ar
admeasurer $|1ar
admin|0yp1kp23k2ng35z4lz
admin $|0yp1kq23k2ng35t4lz
admin assistant|35r
administation|39n
administation officer|39n
administator|2al
administator $|2al
administrador|30n4lr
administrador de|30n4lr
administrateur|30q4lq
administrateur reseau|30q
administrateur systeme|4lq
administratif|35y
administratif $|35y
administration|02m0ee15l1kq1on20o2ng31f35o39p3pl3rn3sg3vp3wo4jk4xf50f
administration $|3rl4mk
administration director|3rn
administration manager|0ee1op3ro4jn50g
administration officer|39o3wo4xf
administration teacher|20l
administrative|0wq1kz1lm2hp2je2nf2wm35z39u3lf3rl50g
administrative $|35o
administrative assistant|1kc23m2we35p39r
administrative business|1kn
administrative coordinator|35q
administrative director|2wp35m
administrative office|1kz353
administrative officer|1ke1lo39n3lg3ro
administrative secretary|1kn35d
administrative service|1kn
administrative support|35p
administrative technician|2wl35o
administrativo|02l35z
administrativo $|35z
administrativo contable|02m
administrator|02l04e0lf0mg0qf0rk0sl0tn0xg0ys10e11n13f15o1ag1cn1hg1ik1kt1ml1ne1pg1wg21g23m28f2ao2gm2hf2il2mf2nf2wr2xf2yf30k31f32c35v36w39p3ck3de3jp3lg3mq3pl3ro3sg3vp46r49l4iq4jo4lu4mg4pq4zf50e
administrator $|02l04f0el0lf0mg0qf0rk0sl0tn0vo0xg0ys10e11n13f15o1ag1cn1hg1ik1kn1ml1ne1pg1wg20f21g23m27f2ak2gp2hf2im2mg2ng2wr2xg2yf30k31f32c35q36n39q3ck3de3jq3lf3mq3pl3rp3sg3vq46q49l4iq4jo4lv4pq4zf50e
administrator education|1kr2gf
administrator insurance|27m
adminstrative|39m3rg
admission|10z20z2nf2wt35y3lg3qg3re4be
admission adviser|20q
admission clerk|10n35l
admission counselor|20t3qg4bf
admission officer|20v35l
admission specialist|10o2wn
admistrator|3ro
admistrator $|3ro
admit|0er
admittance|21q
admitting|10z35n3rg4rn
admitting clerk|10r
adobe|1nf2nl2rp
adobe layer|2ne2rp
adolescent|4bo
adoption|4bz
adornment|2mc3dr
adr|0xd4so4yp
adsorption|0np
adult|0lf0st1cg20g21p2fo2gg2xm33n3xf4br4mx4ng
adult basic|20n4mk
adult esl|2fp3xf
adult literacy|20f4mr
adult service|4bo
advance|3ll
advanced|07n0gm0nd0xn1am1dm21l2jr2mg2ng2to2vb2wg2xg32r3ek3lv42f
advanced $|2jk
advanced foreign|3lm
advanced medical|2jo2vd
advanced practice|32q
advanced practitioner|1an
adventure|20f2ng3dl4mn4rl
advertisement|0xp2nl
advertiser|0bo
advertiser $|0bo
advertising|02g07o0eg0jo0xy1vl20k2he2pr2qz35o38n40e43z4bg4mg50f
advertising account|2qm43l
advertising director|2qm
advertising dispatch|4jm
advertising manager|2qo
advertising media|2ql
advertising sales|0jr2qk439
advertising strategist|2qk
advertisment|19f2no2qn
advice|02p0qn1lq2ng4bw
advice worker|2ng4bu
adviser|04c05y08o0am0em0fm0go0jn0lm0mf0nn0qn0rf0sg0tf0xl10m14m1af1dn1ee1gg1hm1is1ol1pe1uf20n21f23p25o26n27k28f29p2aq2jd2lf2n82og2qm2tm2wg2xf2yf33p35g39f3db3lk3mg3rp3ug3vg3wl40p43m48g4bt4dg4hp4mo4rn4se4wm4ye4zm50e
adviser $|04c05p08o0am0em0fm0go0jn0lm0mf0nn0qo0rg0sg0tf0xl10m14m1af1dn1ef1gg1hm1iq1ol1pf1uf20m21f23p25o26n27k28f29p2ar2dk2jd2lf2nc2og2qm2tm2wg2xf2yf33p35g39f3dc3mg3rq3vg3wl40q43l48g4bt4dg4hq4mp4rn4se4wm4ye4zm50e
advisor|02p0ae0lo14o2ak
advisor $|02p0ae0lo14o2ak
advisory|0ws3ll3ue48q
advisory consultant|0wt
advocacy|1lk3rk
advocate|10q18s1wq2hr2nf3sv4bu4qp
advocate $|10l18s2hr2nf3sv4bx4qn
adzer|04o
adzer $|04o
adzing|0mn
aegis|3lt
aemt|3az
aemt $|3az
aerial|04b07f0bz0qq0ud1ag1ho2jm2nb2ym3do3lr4jo4qc4wo
aerial camera|4yk
aerial gunner|3lm
aerial installer|1hf2mg4wq
aerial strap|3dk
aerial system|2jl
aerial vehicle|2jl3ln
aerialist|3dq
aerialist $|3dq
aero|1hn
aerobics|20d4hw4mc
aerobics instructor|20e4ho
aerodrome|0bu4jo
aerodrome operation|0bu
aerodrome section|4jq
aerodynamic|0ge1dg2tz
aerodynamic engineering|2tn
aerodynamic technology|0gg2tp
aerodynamics|03u0ng1df20m2ty
aerodynamics engineer|03x2te
aerographer|03r
aerographer $|03r
aerologist|2jq
aerologist $|2jq
aeromechanical|03v
aeromechanical engineer|03v
aeronautical|03z08l0bz0gf13g1aq1hn3ue
aeronautical data|0br
aeronautical engineer|03n
aeronautical information|0bw
aeronautical manager|03u
aeronautical technical|03p
aeronautics|1lp20l
aerophysicist|2jq
aerophysicist $|2jq
aeroplane|0bs0qf0rs1dq1ho1ng2me2og3tg4jn4sn4wz50e
aeroplane $|0bl
aeroplane captain|0bp
aeroplane engineering|2nl
aeroplane maintenance|2mg4wm
aeroplane pilot|0bk
aerosol|2nm
aerospace|03z08q0ge0ng0of0qf1aq1de1hf26g2jg2me2tz3lo3ud4wf
aerospace $|03m
aerospace engineer|03r2te
aerospace engineering|03m08p0gf2tm
aerostructure|2tr
aerotriangulation|0qr
aesthetician|0fz
aesthetician $|0fz
affair|0tq1lk1og20t2jq2wf3dg3rw3sw4bm
affair $|2jq3sk
affair adviser|1ik
affair analyst|3rn
affair director|1lm20q3re4bo
affair manager|2jn3sr
affair officer|3lg3rn
affair specialist|0tk3rl
affair vice|20m
affiliate|19z2qe
affiliate manager|19w
affiliate marketing|19m2qe
affirmative|0tn
affixer|2no
affixer $|2no
afloat|3lp
afloat $|3lk
african|4xk
africanist|4qr
africanist $|4qr
after|0lr1cm46g4be
after school|0lr1cm46g4be
aftersales|2qz4jf4wg
aftersales $|2qm
aftersales co|2qn4jg
aftersales manager|2qp
aftersales specialist|2qs
agate|2no
age|1cl4mg
age classroom|1cl4mg
agencie|1lr2ng4id
agency|01o0jq0tf0xl0zf1il1lq23p28q2mg2nd2qk35o43g50p
agency $|01o0jq0zf
agency director|0tg1lr4bl
agent|02m04d08m0aq0br0eo0gf0jt0kf0lf0mf0ng0qf0ro0tp0ue0vo0xe10o1dg1hf1nd1pf1ug1wq20g22o23m27q2ao2cd2he2lf2nf2of2qf2rl2xf2ye32g35m39n3dd3hg3kg3lp3mq3rm3sq3ug3vv3wl40n43s4bn4dq4hg4jn4mq4po4rw4wg4yo4zf50n
agent $|02n04e08m0aq0bl0eo0ju0kg0lg0mg0qg0rb0tp0ue0vq0xf10p1an1hg1nd1pf1wm21m22p23m27v2ap2cd2jk2lg2me2nd2og2qf2rl2xg2yf35d39o3dd3lr3mr3ro3sr3vn3we40p43o4bo4de4hg4jr4mr4pp4rx4yp4zf
agent accueil|3wr
agent administratif|35o
agent airport|0bq1af
agent de|0rn1wo2mm2nm
agent engineer|4dx
agent entretien|0rs
agent immobilier|3vn
agent supervisor|27d35n43q
agente|27q3vp
agente de|27q
agente inmobiliario|3vp
ager|1np
aggregate|0ue1zp2np4sg
agile|3pv4hd
agile coach|3pv4hd
agility|20c4xr
aging|1lo1nm2nl3rg
agitator|2no
agitator $|2no
agribusiness|20m
agricole|04q
agricole $|04q
agricultor|04v
agricultor $|04v
agricultural|02f04y05z08g0bl0nf0tp0up11g1ag1de1hd1ik1lo1ng1ul21m23f2jq2ms2ne2og2tz36f3hd3le3rz3u93vg42g43o4bf4jf4mr4wo4yf
agricultural agent|4ms
agricultural chemical|04f0tt2nk
agricultural conservation|04g1ip2jg2mo2tf
agricultural consultant|05n2tl
agricultural development|05q3rf
agricultural economics|20l4mg
agricultural education|20f4mn
agricultural engineer|05y2tb
agricultural engineering|0gg1hl20k2to
agricultural equipment|04m0gq0up2mb2ne4wn
agricultural irrigation|2tn
agricultural landscape|1ud2mp2tl
agricultural machinery|0ut2mf
agricultural produce|04c2nq43q
agricultural production|04g26n2mp2ne2tg3rn
agricultural research|05k2jo
agricultural service|1lp1ur
agricultural system|2mn2tr
agricultural technology|0gf2tp
agricultural worker|04t
agriculture|02g04x05z0ug1hc20k2js2mg2nc2tq3ms3rw4hg4mo50e
agriculture $|05o2je3rl
agriculture forestry|4mm
agriculture industry|3mu
agriculture policy|3rl
agriculture research|2jm
agriculture specialist|2jr
agriculture technician|2jp
agriculturist|2jq
agriculturist $|2jq
agriscience|20c4mq
agronomic|04l
agronomist|05z2ju
agronomist $|05z2ju
agronomy|04v05z14g20m2jr3hg4mg
agronomy research|05o
ai|0gg10s13z1dg1hf1ig1vq2gf2jd2kz2nd2qg36r3hg3nv3yz49m4cd4er4mc4xo
ai $|2ks
ai architect|2kl
ai automation|2kl
ai builder|2ko
ai consultant|2kn
ai deployment|2ke4en
ai design|1vr
ai developer|2kl
ai engineer|2km4el
ai engineering|2kn
ai expert|2km
ai operation|2ke36s
ai optimization|10u2ke
ai pm|2ke3ns
ai product|3nm
ai research|2jg2ke3yr
ai researcher|3yn
ai safety|3ym
ai scientist|2ko
ai software|2kn4cf
ai solution|2kl
ai specialist|2kr
ai success|2ke4en
ai system|2kn
ai technician|2kg4xs
ai technologist|2kn
ai trainer|13v2gf2kg4xf
ai tutor|13u2kg4me
aid|06f0et1iq1ng1oe20o2ae2jn2ml2nl2wo3df4go4mm4nr
aid $|2jo
aid director|0ef20s2wn
aid technician|0ek
aide|04m06s08e0gf0lz0mg0ue0xg13o1an1cg1hn1if1kq20p21n28e2ep2hf2jn2ng2uo2vo2wr2xe2yf32q33g35p39o3de3fp3hk3qg3wp40g4bq4ho4jf4mk4nv4rm4yf4zo
aide $|02g04n06s08e0gf0mg0uf13o1ao1hn1if1kq20d21n28e2eq2hf2jn2uo2vo2ws2xe2yf32r33g35p39p3de3fp3hl3qg3wp4bq4hq4jf4mo4nt4rm4yf4zo
aide comptable|02m
aide domicile|0lp
aide soignant|0lp
aide soignante|0lp
aide teacher|0lg20s4me4nm
aided|08w1dl1hf2ne
aided design|08k
aided designer|08l
aided manufacturing|08q2ng
aids|2gr2iq3qg4bn4ya
air|02f04k0bz0gf0mb0ng0ro0tq0ut0vf16p19g1dd1el1ht1ir1ne1pf1wp1zg20f21g26f2dr2jf2ld2mm2nl2ol2qk2wf2yf35g36f3dd3hl3ku3ly3re3tg3ul42n4jp4mp4wm4yl
air activitie|20g4hm
air ambulance|0bm
air analysis|1hp3ld
air bag|2yr50f
air brake|1ar2mf3uf4wp
air brush|2np3dg
air cargo|4jn50q
air compressor|1hf2me2nr4wn50m
air conditioner|0ud1ep2mn2ng
air conditioning|08l1hl2mk2nf2tl3ks3lf3uk4wk
air control|2nd3lp
air controller|0bk3ll
air craft|0bl
air defense|3ll
air director|3lm4yp
air drier|2nl
air export|0bg4jq
air freight|3lf4jn
air furnace|3kl
air intercept|3ll
air marshal|3ll
air navigation|3hm4jm
air operation|0bp3ll
air pollution|0qo0to1hl1ie2jr
air quality|1hf1iz2ne3hf
air route|0bo4je
air sealing|0un
air support|3ln
air system|1hn2mr3lf42p
air traffic|0br1ag1hf1ig2ow3lc4jl4mt
airborne|3lz
airborne mission|3ll
airborne operation|3lp
airbrush|07f2ns3de
airbus|0bq2oe
aircraft|02g03z04f08f0bz0mf0og0qd0tf0ug0vf1az1dk1er1ig1nx1yg21g2jm2mb2nr2of2te2wf2yf3df3hg3km3lq3rf3ue4jp4rp4sx4wz50n
aircraft $|0rq1af1ng2nl3ld4jp
aircraft assembly|1ag1hf2nu3uf
aircraft captain|0bm
aircraft cargo|4jm50l
aircraft cleaner|1ap1ne2nf50k
aircraft de|2ng4wn
aircraft design|03p
aircraft designer|03v1ne
aircraft dispatcher|0bt4jd
aircraft electrical|1ee1hl1nq
aircraft engine|1ag1hq2nn
aircraft engineer|03u
aircraft engineering|1hm
aircraft flight|03g3lq
aircraft fuel|4ss
aircraft furnishing|1np
aircraft hydraulic|2mg3kx4w6
aircraft instrument|03k1dg1ep1hf1nm2n73uq4wp
aircraft interior|1nz2ne4wd
aircraft launch|3lp4wf
aircraft loadmaster|3lp
aircraft machinist|1ne2lo
aircraft maintenance|0bp1hf2mn2nf4jf4wt
aircraft mechanic|2nz3kc
aircraft photographic|2mm4we
aircraft pilot|2jk
aircraft quality|0br1an2nb3uf
aircraft rigging|4wl
aircraft system|0be1an2js3ug42m
aircraft technician|1af2ng3ln4wr
aircrew|3ll
aircrewman|3lz
aircrewman $|3lt
airdrop|2ng3lq
airfield|0bx1ar1ep1hn1zf2mg2ne
airfield ground|1em
airfield operation|0bs
airfield safety|1hs3lg
airflight|2nf50n
airframe|2mg2nf4wy
airframe powerplant|4wo
airfreight|2ng50n
airline|0bz1aq1pf21f2ec2jg2nf3hl3wf43z4jf4rw4wm4zc
airline captain|0bn
airline catering|43t
airline food|1pg2ed43w4ze
airline pilot|0bl
airline reservation|4ro
airman|0bq3lq
airman $|0bq3lq
airplane|03y0bu0mk0ug1ap1ec1hp1nk2ne2ye3ud40p4jm4wz50m
airplane flight|50n
airplane maintenance|4wl
airplane mechanic|4wl
airplane pilot|0bm1am2ne50l
airport|04g0bz0gm0qz0uf0vg1aq1ev1hx1in1lo21m2jg2mk2nc36d3df3rx3vg43d49f4ju4rg4wg50n
airport $|0bp1af1hl1ll
airport agent|0bu
airport baggage|0b93lp4jf50u
airport custom|3ru4jc
airport development|0qs
airport environmental|1im4jn
airport ground|0gn
airport guide|21s4rd
airport lighting|1ex
airport luggage|3rn
airport maintenance|1hp50p
airport operation|0bz36e4jf
airport planning|0qu4jc
airport ramp|0bf1ao
airport safety|0qd1hs
airport security|1hk3rm49g4jq
airset|2nd2yq
airside|36f4jp
airspace|3ln
airveyor|2ne50r
airway|02g0bz
airworthiness|03v1as1hf1ig3ud4wr
airworthiness engineer|03v
aisle|40l
aisle cashier|40l
al|10q
al cliente|10q
alai|3dk
alarm|0ue1hy1wz2mm3aq3kg3lm3uf3wo48g4pz4we50e
alarm engineer|0qc1hu2mz4pf
alarm inspector|1hg3lq
alarm installer|0ug1hp2me4po4wf
alarm investigator|1wp3lf
alarm mechanic|1hp2md
alarm operator|2nf3aq3lm
alarm repairer|2mk
alarm system|1wq
alarm technician|1hk2mf3lf4pt
albacore|04m2of
albanil|2ry
albanil $|2ry
alcohol|3ll3qp4bq
alcohol counselor|3qm
alcohol drug|3qm
alcoholic|3qp4bf
alcoholism|2ng4bq
alcoholizer|2no
alcoholizer $|2no
alderman|3ru
alderman $|3ru
alemite|2mr2nf
alfalfa|2nm
algebra|20e4mo
algologist|2jq
algologist $|2jq
algology|20m4mg
algorithm|1dk2kz3hg3yq4pp
algorithm $|2kv
algorithm developer|2kp
algorithm engineer|1dk2km4pp
algorithm leader|2ko
algorithm researcher|3yr
algorithmics|2kw
algorithmics leader|2kw
aligner|1hp2no4wo
aligner $|1hp2no4wo
aligning|3ul
alignment|3yr4wt
alignment researcher|3yr
alignment specialist|4wm
alignment technician|4wo
aliner|1no2ne
aliner $|1no2ne
all|02k04m08l0ml1wk2jm2nk2wl2xl2yk39l3hg3lk4mm4sg50n
all around|2ng2ym
all operator|2np
all other|02k08l0ml1al1pk1wk21k2wl2xl39l4mm
all source|2jl3lm
all terrain|3dk4wk
allergist|2xw
allergist $|2xv
allergy|2xv
allergy immunology|2xm
alley|0mm0rn21u2ml2ne2rf50e
alley worker|04k21q
alliance|0jy
alliance manager|0jy
allied|20e4mo
alligator|04m
allocator|35q
allocator $|35q
allopathic|2xk
alloy|2jo3uo4jf
alltagsbegleiter|0ly
alltagsbegleiter $|0ly
almacen|50s
almacen $|50s
almacenero|50v
almacenero $|50v
almond|1nd1pp2np
almond paste|1pp2ne
alodize|2yn
alodize machine|2yn
along|2nn
altenpfleger|32y
altenpfleger $|32y
altenpflegerin|32y
altenpflegerin $|32y
alteration|1nz2nl4jn
alteration seamstress|1nl
alteration specialist|1np
alteration tailor|1nm
alteration workroom|2nn4jn
alternative|0go0ng0qf2ap2hn43q4xl
alternative dispute|2hn
alternative energy|0qf43r
alternative financing|2ar
alternative fuel|0gp0ng4wk
altitude|03r
alum|2nn
aluminium|2nm
aluminum|0mm1nd2lo2ng2yr3ul4wg50l
aluminum boat|3uk
aluminum siding|0mo
alumni|35n
am|1hz2nd2yf
am operator|1hu2ne
am technician|1hn
amalgam|17f2nf2yq
amalgamator|2no
amalgamator $|2no
amazon|1bz
amazon account|1bn
amazon specialist|1bx
ambassador|1wk2qp3rw4hn
ambassador $|1wk2qp3rw4hn
ambulance|0bl0lg1as2mf2nf3az3wq4jc4se4wm
ambulance care|3ao
ambulance driver|1al3ao4se
ambulance technician|3av
american|20o2wk3rf4ml
american history|20f4ml
americanist|4qr
americanist $|4qr
americanization|20g4mm
amf|2mn
amhp|4by
amhp $|4by
aml|0tz3lf
aml analyst|0tr
aml investigator|0tm
aml officer|0ts3lg
ammonia|0ug1no2nu
ammonia box|1nq2nc
ammonium|2nl
ammunition|2np3lo3um4ir4jo50b
amortization|02p
amphibian|3lk
amphibious|3lm
amphibious vehicle|3ll
amplifier|1hq4wf
ampoule|1nf2nn3ur
ams|3rt
amusement|0rm0up1hf21u2ml2nm3dl3ud4he4rp50e
amusement park|0rm21m3dl
analista|0iy11s12g1op2ng3mm3tl
analista de|0ip11t12g3mn
analista financiero|1op
analista funcional|0ir
analista qa|3tl
analog|08f0ov1do1hr25e2tg
analog chip|0om
analog design|0oo
analog designer|0ot
analog ic|0od1dr
analysis|03p04g0it0qe0yg1hs1iq1oq23p2ag2jl2ne2qo2vg2ye3hr3ls3ug48r4ig4jq
analysis $|0in
analysis analyst|1ol
analysis director|2qp4jo
analysis engineer|03q0qf
analysis manager|23q4jo
analysis operator|2jr2ne2yf3hm
analysis specialist|0io1hq2jg3hp3lf
analysis technician|1hm3lw
analyst|02n03p04d05o07f08m0ak0bf0fk0gl0hk0is0jg0kf0lf0me0nm0ql0rf0sg0tp0uc0wt0yo10k11v12l13f14o15e16g17g1dk1eg1ho1ir1kg1lg1nc1ot1rf1ug1vg1wc20e21f23o26e27f28m2ap2bg2cm2gl2hd2if2jn2lf2me2nd2of2pp2qn2rf2vm2xe2yd30n32f35e36f39k3df3hp3jm3kf3lm3ml3nf3pe3ql3rl3sf3tn3ue3wg3yn40e41o43e45p48m49s4bk4do4hf4jl4lk4mf4pn4qf4rg4tp4vn4wf4xg4yf4zf50f
analyst $|02o03p04d05p07f08n0ak0bf0fk0gm0hk0it0jg0kf0lf0me0nm0qm0rf0sg0tq0ud0wt0yo10k11u12l13f14o15e16g17g19l1dk1eg1hp1im1kg1lg1nc1om1rf1ug1vg1wc20e21f23o26e27f28m2aq2bg2cn2gl2he2if2jp2lf2me2ng2of2pp2qk2rf2vm2xf2yd30l32f35e36f39l3df3hq3jm3kf3lm3ml3nf3pe3ql3rl3sf3to3ue3wg3yn40e41o43e45p48m49t4bk4dl4hf4jm4ll4mf4pn4qf4rg4tp4vn4wf4xg4yf4zf50g
analyst manager|2qm
analyste|0it11v1on
analyste de|11n
analyste donnee|11q
analyste financier|1on
analyste fonctionnel|0it
analytical|0gv0nd0ue11p1gq1hf20m26m2jp2sf2vc3hy3pg3uf
analytical chemist|2je3hm
analytical chemistry|20m2sf3hm
analytical research|1gr2jl3hc
analytical scientist|0go3hg
analytics|11z12t14t1lf23p2bq2jk2nf3hm4jn4vp
analytics $|11w23o
analytics engineer|11q12u
analytics manager|11u23l
analytics specialist|11m14r
analyzer|1ho
analyzer $|1ho
anatomic|2wm
anatomical|0ll2jr
anatomical pathology|2js
anatomist|2jt2ng
anatomist $|2jt2ng
anatomy|20o2jz2pf3hg4mf
anatomy research|2jm
anatomy teacher|20n4mg
ancestry|20r
anchor|1no2dx2ne3dt3hl
anchor $|2dx3dt3hm
anchorer|1nq
anchorer $|1nq
anchorwoman|3dq
anchorwoman $|3dq
ancillary|3fl
ancillary $|3fl
android|2zz
android $|2zv
android developer|2zn
android engineer|2zs
android entwickler|2zm
anesthesia|1hf2uf2wg2xz
anesthesia technician|2xv
anesthesiologist|2xz
anesthesiologist $|2xw
anesthesiologist assistant|2xq
anesthesiology|20l
anesthetic|1hg2wt2xr
anesthetic technician|2ww
anesthetist|2xy32m
anesthetist $|2xy32m
angel|2am
anger|4bm
angiogram|2uk
angiographer|2wr
angiographer $|2wr
angiography|2wp
angle|0uq2mq
angle shear|2lo2nf
anglesmith|2mp2nl
anglesmith $|2mr
anglist|4qr
anglist $|4qr
angular|1qz
angular developer|1qp
angular engineer|1qw
angularjs|4dq
aniline|2nk
animal|04z06f0fe0kz0la0re0ue0ve1hg1ie1lp1mg1nf20m21o2am2gf2it2jx2md2nf2wf2xd2yg32e33f34g35n3do3id3lz3mf3qd3wo4be4mf4rf4sz4xz50b
animal $|04l2an4xg
animal attendant|3lq
animal behavior|2gg2ju3qe4xg
animal breeder|04m
animal care|04k0lf21f3wm4xq
animal caretaker|04o4xk
animal control|04e35f3lp3ro
animal cruelty|3ln
animal damage|04p3lf
animal distribution|4jm
animal embryo|4xl
animal facility|04f1lr
animal feed|04d2nv4xg
animal grooming|4xm
animal handler|4xl
animal health|4xn
animal hospital|35p
animal husbandry|04n20k
animal keeper|04p4xd
animal nutrition|2jo4xg
animal nutritionist|2jn
animal record|2ip4xg
animal registrar|2iq4xf
animal rescue|3ld4xq
animal retail|4xm
animal shelter|04f35o4xo
animal supply|3mg4jl
animal technician|4xm
animal therapist|4xn
animal trainer|21r4xe
animal transporter|4sq4xf
animal trapper|04l
animal travel|4rg4sq4xf
animated|2ng38g3dp
animateur|4bo
animateur $|4bo
animation|07z2nd3dz4uf
animation $|3dk
animation artist|07r3da
animation designer|07q3df
animation director|3dr
animation layout|07k
animation specialist|07t
animation supervisor|2nf3dr
animator|07z2nf3dq4bq4hp
animator $|07z2nf3dq4bq4hp
anime|07v25f3de
ankle|2xl
anlagenfuhrer|2ns
anlagenfuhrer $|2ns
anlagenmechaniker|3ks
anlagenmechaniker shk|3ks
anneal|2nd2yp
annealer|2nq2yp
annealer $|2nn2yp
annealing|2nm2yr
annealing furnace|2nd2yo
annealing kiln|2nl
annealing oven|2ym
annotation|13z
annotation $|13l
annotation specialist|13x
annotator|13n
annotator $|13n
announcer|2dx3wr
announcer $|2dx3wr
annual|04k31r
annual giving|31r
anode|2mt2nt
anode machine|2nk
anode worker|2mq
anodic|2ne2yt
anodise|2nm
anodiser|2np
anodiser $|2np
anodising|2np
anodize|2ng2yp
anodizing|2nd2yz
ans|0qp1ig
answerer|3wn
answerer $|3wn
answering|3wm
answering service|3wm
antenna|1er2md2yg4pv4wv
antenna engineer|4px
antenna installer|4pg4wo
anthropologist|20z2ng2pz
anthropologist $|20x2pz
anthropologue|2pr
anthropologue $|2pr
anthropology|20r2pr3yf4mf
anthropology $|20l
anthropology instructor|20k
anti|0un23p2nf3lv
anti corrosion|0un
antichecking|0uf2nn
antipodist|3dq
antipodist $|3dq
antique|0mz1hg1nk21f2mf2ne40x4iq4wf
antique dealer|21f40o
antique furniture|0mo4ik
antique gallery|4io
antique retail|40m4ie
antique showroom|4il
antique specialised|40l
antiquer|0mq
antiquer $|0mq
antisqueak|2nr50g
antisubmarine|3lq
antisubmarine officer|3ln
antisubmarine warfare|3ll
anvil|2mr2nc2yp
anvilsmith|2mr
anvilsmith $|2mr
anwendungsbetreuer|2cz
anwendungsbetreuer $|2cz
anwendungsentwickler|4dy
anwendungsentwickler $|4dy
anwendungsentwicklung|4dp
anwendungsentwicklung $|4dp
aoc|0be3lv
aoc director|3ln
aoc operation|3ll
aoi|2no
ap|02z08q
ap ar|02l
ap clerk|02m
ap specialist|02v
apache|4do
apartment|21q2mm3vz
apartment leasing|3vl
apartment maintenance|2mm
apartment rental|3vl
apes|4xn
apes $|4xn
apex|0yl
apex developer|0yl
api|0cz0xf4cp4oq
api architect|4cp
api developer|0cn
api engineer|0cr
api platform|0cr
api writer|0xf4oq
apiarist|04v
apiarist $|04v
apiary|04u2nf
apiary worker|04u2nf
apiculture|20l
apiculturist|2jq
apiculturist $|2jq
apothecary|3er
apothecary $|3er
apotheker|3ez
apotheker $|3ez
apothekerin|3ez
apothekerin $|3ez
app|2zv4dx
app developer|2zl4dl
app entwickler|2zu4dc
apparatus|0qg1hr2me2nf3ly
apparel|0go0ru1nz20l25q29g40n
apparel accessorie|1no
apparel designer|1nq25f
apparel pattern|1nm2ng
apparel patternmaker|1nl
apparel presser|0rv1n6
apparel specialist|1ns
apparel technical|1np25g
appeal|0tr23t2hz39g3rp4hf4jg
appeal coordinator|0tw23f2hf
appeal examiner|0tf23m2ho
appeal reviewer|2hp
appellate|2hz39f
appellate clerk|2hr3re
appellate court|39g3ro
appetizer|1pq2ne
apple|04z2lf2nf3uf50o
apple production|04n2nf
appliance|0uf17q1em1he1ng2mz2no2wg2yo40k43l4il4so4wf
appliance $|2al
appliance adjuster|2mm2ng
appliance assembler|2nk
appliance assembly|2nk
appliance distribution|4jk
appliance engineer|2mr
appliance fixer|17k
appliance installer|2mn
appliance maker|2nm
appliance mechanic|17l3km
appliance repair|1eo
appliance repairer|17l
appliance salesperson|43m
appliance service|2mn
appliance servicer|2mm
appliance technician|2ms
application|02e08f0gq0nf0tl0vn0yt10a14o1gm1hl1rk1wf20k24t25p26k2bo2cs2gk2jc2nd2td2vo2wf2zf31g3lm3rl3tu3ud40e42o48o4cp4dz4mf4xf50g
application $|3lq
application analyst|0yn
application architect|4cp
application configurator|4dn
application consultant|24v
application designer|4dp
application developer|0yd1rn2zf4ds
application development|0gf1do1gp
application engineer|0qg0yo1df1hq26n42p4dl4em
application engineering|0go
application manager|0yq25r2bp3tg4de
application programmer|1rg4dm
application quality|0tf3tn
application security|1wf48r
application specialist|0qo11l2jf2vp3hl
application support|2co3to4de
application technology|0gq1df
application tester|3to
applicator|04g0mm0uq1ux2rx2yp
applicator $|0mn0ur1uu2nq2rx
applied|09m0gu14t1hn20q2jd2kl2pb3qk3yo4mf
applied ai|2kl
applied arts|09m20f
applied researcher|3yt
applied scientist|14v2jf3hg
applier|0mo0up2nl2rk38u50m
applier $|0mo0up2nl2rk38u50m
applique|2nm
appliquer|1nr
appliquer $|1nr
applying|2nn
appointed|4bl
appointment|2ng35u3wq4jf
appointment clerk|35f3ws
appraisal|28r3dr
appraiser|04f0ar28u2as2jn2nf35n3dk3vz4we
appraiser $|04f0ar28u2as2jn2nf35n3dk3vz4we
apprentice|08n0ul1eo1nl1pp2ln2mu2op2ym3kr
apprentice $|08n0ul1el1hm1nm1pp2ln2mn2nl2op2ym3ko
apprentice electrician|1el
apprentice plumber|3kl
apprenticeship|2gm2lq
apprenticeship $|2lq
apprise|4bm
approach|0br
approval|0el1hn
approved|3qd4bp
approver|0el4jq
approver $|0el4jq
approvisionneur|4jy
approvisionneur $|4jy
apps|0yp
apps developer|0yp
appsec|48y
appsec engineer|48y
aprn|32z
aprn $|32z
apron|2nt
aptitude|3ue4mr
aptitude test|3ue4mr
aqua|4hm
aquacultural|04o
aquaculture|04z05v1hg1iq2jn2ne2qd4bc4xy
aquaculture biology|04g2jr
aquaculture cage|04l
aquaculture environmental|1im
aquaculture growing|04l
aquaculture harvesting|04l
aquaculture hatchery|04n
aquaculture health|04g1if4xz
aquaculture rearing|04l
aquaculture recirculation|04f05v
aquarist|04p4xr
aquarist $|04p4xr
aquarium|04q1lp20f2iq2jn2mm2nb4mf4rp4xo50g
aquarium $|4xp
aquatic|04t1er1ig20l2jo2ng3dm4xr50f
aquatic harvester|04l
aquatic marine|4xq
aquatics|1wr21q2jp2ne
ar|02z
ar clerk|02n
ar specialist|02w
arabic|20l2fp4md
arabic teacher|20a2fw4mf
arabist|4qr
arabist $|4qr
arbeitssicherheit|1is
arbeitssicherheit $|1is
arbiter|2hr
arbiter $|2hr
arbitrageur|2ar
arbitrageur $|2ar
arbitration|23r
arbitrator|2hx
arbitrator $|2hu
arboreal|2jn
arboretum|04q
arboriculture|04p20k2jp3rq3uf
arboriculturist|04q
arboriculturist $|04q
arborist|04z1uz43g
arborist $|1uy
arc|2lp2ng2tl2ym
arc welding|2tl
arcade|21w2jg2mt2ne
arcade game|2mp
arch|1nl2nq
arch cushion|1nm
arch support|2nr
archaeological|0qq1hc20g2ir2po
archaeologist|20x2jf2pv
archaeologist $|20x2pq
archaeology|20p2jd2pz3hf4mg
archaeology $|20m
archaeology analyst|2pn
archaeology research|2pm
archaeology researcher|2pl
archaeology scholar|2pl
archaeology science|2pm
archaeology scientist|2pl
archeologist|20o
archeologist $|20o
archeology|20n4mg
archer|1nm
archer $|1nm
archery|04g2mf2np50m
architect|04g08z0hm0ip0ow0ue0yn12u15f1nf1uf1wg1yo29o2ko2nd2oq2tu2yg30m36m3df3jg3lf48n4cz4dn4eo4kr4pl50f
architect $|04g08r0hm0ip0ow0ug0yo12u15f1nf1ug1wg1yo29o2ko2nd2ol2tv30m36m3dg3jg3lg48n4cz4dn4el4kr4pl50g
architect building|08o
architect manager|4em
architecte|08z
architecte $|08z
architectural|08z0qq0ux1gs1hf1nf20n29o2nd2rg2wf38r3pf3ud
architectural assistant|08z0ug
architectural designer|08e29o
architectural drafter|08k
architectural drafting|08g20o
architectural technician|08r
architectural technologist|08s
architecture|08u20p2dm4en4mf
architecture $|20k4en
architecture teacher|20l
architekt|08z
architekt $|08z
architektin|08z
architektin $|08z
archival|2im
archive|2iz
archive manager|2ip
archivist|2iz2ng
archivist $|2iz2ng
area|04l0rp1iv21l22o2mo2ok30f3rp40g43r4id4lo4rq4we50g
area attendant|0rq1ag21n
area intelligence|3lm
area manager|0vm3rr3vk4in
area network|30f4lo
area operator|2nl
area sales|43n
area supervisor|04q0vg43p4ia
argon|3um
arm|0ml1no2ld2nf2yo
armament|2nn3lp4we
armature|1hr1nd2ml3uo
armature winder|1hl1ne2mm
armed|0vd1wm3lq4mo
armed force|4mo
armhole|1nm
armor|3lx
armor crewman|3ln
armor reconnaissance|3lm
armored|1nf2nn3lo
armored assault|3lm
armorer|1zg2ir2mo2nm
armorer $|2mr
armoring|1nf2nq2yf
armoured|1wt3bq4sc50g
armoured car|1wm
armoured truck|1wl3bq4sd
armoured van|1wm
arms|2op3lm
arms $|2op3lm
army|3lv3rg
army officer|3lp
arnp|32r
around|0kp2nf2ym
arquitecta|08z
arquitecta $|08z
arquitecto|08z
arquitecto $|08z
arrangement|0lm3dx
arrangement specialist|3dm
arranger|04l0ff0lr0mf29r3dt4ye
arranger $|04l0ff0lr0mf29r3dp4ye
arranger orchestrator|3dm
arranging|0ld4bp
array|0gl
array $|0gm
arresting|2lg3lr
arresting gear|2lg3lr
arrhythmia|1yr
arrival|0br2nf
arrowsmith|2no
arrowsmith $|2no
arrt|2vg2wp
arson|0tf3lo
art|04g09z0ml0uk0vg0xn1nf1vz21e25o2he2iu2jc2mf2pp2qf2sg3dx3qr43k4hf4im4mb4rq4ym50d
art dealer|21f3dt
art department|2ne3dw4ie
art design|09n20e
art director|1vv2qg3dk4yg
art gallery|3db4ir
art glass|0uo1vg25p2nc3df
art handler|3du50f
art instructor|09n
art model|43n
art museum|2id4rs
art object|2nk3dn
art studie|20o
art supervisor|1vw2nd
art teacher|09o
art therapist|3qs
art tutor|09o4md
artic|3bf4sp
artic driver|3bf4sp
article|0xm2nk40k
article $|2nl
article salesperson|40k
articulation|4bq
artificer|0ue2mq2nf
artificial|04s0mf1na1pe21p2jo2lg2no2ro2wo2yf37p3dg3um4xt
artificial breast|2nl
artificial breeding|2jp
artificial flower|04g1nf2nq
artificial insemination|04p4xt
artificial limb|2wq
artillery|0vg2ml3lz
artillery officer|3ll
artillery operation|3lk
artisan|0md1nn1pn2nt
artisan $|1nq
artisan paper|2nm
artisanal|0uq1nr1pl2rd
artisanal worker|0ug1ns2ng
artist|01f04f07x0fs0lg0uf1pq1so1vq1xr25w29t2do2jg2mg3dy3gq3ll40n43r4bg4yq50f
artist $|04f07z0fs0lg0ug1ng1pq1so1vq1xs25s29q2do2np2qk3ds3gr3le40n43g4yk50f
artist conservator|3dk
artist designer|07g25n29m4yf
artist revisionist|3dl
artistic|2nf38g3dw3pc4hk4yr
artistry|20l
arts|09z1cg1kl1ll1vq20o2dl2gg2ip2je2po2xl3dv3ro46s4bd50c
arts $|09o20l3dm
arts conservatory|3df46u
arts craft|09p20f
arts educator|09k
arts instructor|20e4hm
arts music|09k
arts teacher|09l2fl
arts therapist|2xn
arts vocational|09l
arts worker|3dl3rr4bg
artworker|1vz
artworker $|1vz
arzt|2xx
arzt $|2xx
arzthelferin|2wy
arzthelferin $|2wy
arztin|2xx
arztin $|2xx
asbesto|0mm0qq0uz0vm1ne2jr2mf2nl
asbesto abatement|2jp
asbesto brake|2nm
asbesto removal|0um0vo2ne
asbesto shingle|3ul
asbesto worker|0um2nf
asesor|0at2hr2ng3vq43o
asesor comercial|43o
asesor fiscal|0at
asesor inmobiliario|3vq
asesor juridico|2hs
ash|0ef0ug1nk50z
asic|0oz
asic architect|0om
asic designer|0op
asic engineer|0ot
asistente|1ko2wt2xf35m
asistente administrativo|35m
asistente de|1ko
asistente medico|2wt2xf
aso|19z
aso executive|19q
aso manager|19q
aso specialist|19t
asp.net|4dp
asparagus|04t
asphalt|0qq0uz0vn1nf1zz2nm2rg2yf50f
asphalt $|1ze2np
asphalt heater|0up2nf
asphalt paving|0up0vm2ng
asphalt plant|0ug1zc2ns
asphalt production|1zg2nn
asphalt spreader|0ul
asphalt worker|0ul2nn
assault|2og3lw3qn
assault amphibious|3ll
assault vehicle|3lm
assaultman|3ln
assaultman $|3ln
assayer|3hv
assayer $|3hv
assembled|2nm3uf
assembled product|2nm3uf
assembler|04g0mo0ul1el1hl2eo2jm2ln2ml2nz2wn2yn37o3df4wf4yg50l
assembler $|04g0mv0uo1el1hq1nk2eo2jm2ln2mn2tl2wo2yo37o4wf4yg50m
assembler supervisor|2nm
assembler tester|1hf2nn
assembley|0sf3rn
assemblie|1he2nw3un
assembling|2nv
assembling machine|2ym
assembling room|2nl
assembly|04f0gp0me0uk1eg1hm1if1nb20l2lm2m82nz2tp2wg2yr35n3hn3lg3rn3ur42o4jm4oo4sg4wl50n
assembly co|2nm
assembly diagnostic|2nk
assembly engineer|0gq1dl1hm2nb2tg
assembly foreman|0vg2nl
assembly inspector|1hd2nr2to2yg3ul
assembly installation|2nn
assembly leader|1ho
assembly line|1aq1ne2ls2md2nd2tl2yk3ug4jo
assembly machine|0mg2na2yo50r
assembly maintenance|1hg2nn
assembly manager|1hm2np
assembly operative|2nl
assembly operator|1ht2nd2yg
assembly overseer|2nk
assembly press|2nd2yo
assembly quality|1hg2ns3ud
assembly repair|1hf2no
assembly repairer|2ne4wq
assembly safety|1af1hg2nt
assembly supervisor|0vn1hp2nm2ye
assembly technician|2nn42p
assembly test|2nk
assembly worker|0uo2nk2yl50g
assemblyman|3rr
assemblyman $|3rr
assemblywoman|3rr
assemblywoman $|3rr
assessed|1ln
assessment|0ek0qq1io20l2gl2jg2ng3qq3rr43l48k49o
assessment $|3lm
assessment analyst|0el1im
assessment specialist|3lg3qq43l49r
assessment tester|48l
assessor|02l04e0af0iq0qq1do1ho1is1nd27o28p2an2jl2nf2ye3lg3rr3vx41f43k48q49f50f
assessor $|02l04e0af0iq0qq1do1ho1is1nd27o28p2an2jl2nf2ye3lg3rr3vx41f43k48q49f50f
asset|0gk1ic1on1wv2ax2be2cq39q
asset manager|1oo2at2be2cq
asset protection|1wo39q
assignment|0xn4jr
assist|4rp
assistance|0eq2af3ql3rl4xl
assistance adviser|0em2ag3rl
assistance dog|4xl
assistant|01e02p03g04g05g06p07g0ag0bf0cg0gk0jg0kf0lv0me0nf0te0vl0xc10l12g13f14f17k19g1dc1ef1gf1hm1ig1jl1kz1ld1nb1vg1xk1zg20n22l25l26m27f28m29r2ag2bg2cf2dk2en2fg2ge2hg2in2jl2le2mq2oo2qp2rf2td2ug2vp2wp2yp31g32c33n34l35o36e37m38g39s3am3cn3dd3ef3fp3id3ke3lg3mm3pf3rl3sf3uf3vd3wl3xg40k43k46p48f49g4bo4de4ef4fd4gc4hp4ik4jl4lg4nv4pg4qf4rm4sg4xm
assistant $|02k05g06k0bg0dk0fl0gf0kf0me0qq0rl0sl0up0vf0xf10m12g13f14g17m1am1df1ef1if1jn1km1mk1nc1oe1pk1ue1vg21l22l23l25l26f27f28n29k2af2cg2de2ep2gf2ip2lf2nk2od2rf2vm2wu2xm2ye32n33n34m35p37n39n3an3cn3eg3fo3gl3hm3kf3lf3md3pg3rr3sg3uf3ve3wm3ze40r46o48g49g4bl4df4ff4gc4hl4ie4jd4nn4qf4rn4xo4yo50n
assistant administratif|35n
assistant care|0ln
assistant ceo|1ks1lf
assistant choreographer|3dl
assistant coach|4hm
assistant controller|02r
assistant custom|0tg4jl
assistant de|1kl
assistant director|1kz
assistant early|4nn
assistant engineer|2mu2op
assistant export|4jm
assistant f&b|3zm
assistant gardener|1uo
assistant head|46m
assistant headteacher|46n
assistant import|3lg4jp
assistant instructor|20m
assistant international|4jl
assistant juridique|39t
assistant manager|1on3zk
assistant medical|2wo
assistant member|4bl
assistant open|20g4hm
assistant outdoor|4hl
assistant pharmacy|3fm
assistant practitioner|4bl
assistant rental|43m
assistant researcher|20m
assistant retail|29l
assistant secondary|4nl
assistant ship|2mk
assistant site|0vq
assistant social|4bm
assistant special|4ff4nn
assistant supply|1kf3mn4jg
assistant teacher|20l4mg4nl
assistant truck|43l
assistante|17s1kn35o
assistante administrative|35o
assistante de|1ko
assistante dentaire|17s
assisted|08k2wq4bg
assisted living|2wq4bg
assistenz|1kq
assistenz der|1kq
assistenzarzt|2xx
assistenzarzt $|2xx
assistive|2gd34r4mg
associate|01g02g0al0dg0en0fe0jf0ln0mf0qf0tm0ue0wz0xm10n12g13m15n16m1al1bm1ip1km1pl20l21k22o24k26g29n2an2be2cm2gg2hn2il2jo2og2pg2rg2wn2xe2yl36p39l3de3lf3qf3re3sk3te3ue3vo3wk3yg40p41o4ff4hn4ig4je4me4nl4vn4wg4zn50n
associate $|01g02g0am0dg0en0ff0ln0mf0qf0rk0tn0ue0xm10n12g13m15n16l1al1bm1iq1km1ok1pl21k22o23l24l26g29n2ao2bf2cm2gg2hl2il2og2wo2xf2yl36p39l3de3lf3qf3re3sk3te3uf3vo3wk40r41p4ff4hn4ig4je4mf4nl4vn4wg4zn50n
associate consultant|0wp
associate dentist|17k
associate partner|0wt
associate scientist|2jr
associate solicitor|2hk
association|3vu
association manager|3vu
assorter|1nn2nf3ut
assorter $|1nn2nf3ut
assurance|0qk0tq14o1hk1ig27q2jd3hl3tu3uk49q4qq
assurance $|27q
assurance analyst|0te3tq49k
assurance director|3un
assurance documentation|0tp
assurance engineer|0qf14v3tn3ue49o
assurance inspector|2np3ud
assurance manager|0qm0tf2nc3tq3un
assurance specialist|0tp2ne3ul
assurance supervisor|2nn
astrobiologist|2jq
astrobiologist $|2jq
astrochemist|2jq
astrochemist $|2jq
astrologer|3dq
astrologer $|3dq
astronaut|0bw3lo
astronaut $|0bw
astronomer|2jx3hw
astronomer $|2jx3hw
astronomy|2je3hz
astronomy research|3hm
astrophysicist|2ju
astrophysicist $|2ju
astrophysics|20m4mg
asuw|3lk
asw|3lq
asylum|4bl
ate|1yx
ate engineer|1yx
atencion|10q
atencion al|10q
athlete|3dx4hz
athlete $|3ds4hz
athletic|0rf1uq20e21o2gf46z4hr4mn
athletic trainer|2gg4hr4mg
athletics|20e46q4mo
atm|1ep1hm1or2mm4we
atmospheric|2jp2pf3hw
atmospheric research|2jg3ho
atmospheric science|2jf3hm
atmospheric scientist|2je3hp
atomic|0gv0np1ie20l26f2jm2sg2tf
atomic physics|20l2sg
attache|3ry43m
attache $|3ry
attache commercial|43m
attacher|1nn2nu
attacher $|1nn2nu
attaching|1nf2lg2yo
attaching machine|1nf2lg2yo
attack|3lo48x
attack controller|3lo
attack engineer|48x
attendance|02e35p3cp3lf4bu
attendance clerk|02e35n3cp
attendance officer|4bq
attendant|02g04k06n0bo0fq0lr0mf0rt0ud17m1ar1ce1hg1jg1pm1uf1wo1xk1zn20g21v22o2em2io2je2lc2mm2nl2wm2xf32n35m3ag3fo3hg3kg3lm3rl3ug3vg3wn3zg40q4hm4jm4mn4rs4xm4zq50r
attendant $|02g04l06o0bv0fq0lr0mf0rn0ud17m1ar1ce1hg1jg1pm1ug1wo1xk1zn21s22o2em2io2je2lc2mm2np2wm2xf32n35n3ag3fo3hg3kg3ln3rl3vg3wn3zg40q4hs4jm4mf4rm4xn4zr50l
attendant supervisor|0bg21m2nd4hf4ro50p
attenuator|1np
attenuator $|1np
attic|0up3kp4wg50f
attorney|2hz
attorney $|2hz
attorney general|2hn
attraction|21n2nx50f
attraction operator|2nn
attraction ride|2no
au|0lr2lp
au pair|0lr
auction|2qv35o40q
auction house|2qw
auctioneer|0jz3ve
auctioneer $|0jx
auctioneer personal|0jo
audience|3sr
audio|1hr2ir2mg2nd3dq40k4ik4we4yz
audio description|3dq
audio engineer|4ys
audio technician|4ym
audio video|1hp3dk40l4ya
audio visual|2iu
audiological|2je4gr
audiologist|06z2ng2wg4gy4ip
audiologist $|06z2ng2wg4gy4ip
audiology|06r1dq2je2ng2wu2xb43f4gz4it
audiology $|4gs
audiology center|4im
audiometrist|2wr
audiometrist $|2wr
audioprosthologist|2wr
audioprosthologist $|2wr
audiovisual|1hl2me3dr4yz
audiovisual engineer|4ys
audiovisual technician|4yr
audit|02z0az0qf0up2je2n93ue41r
audit $|02d0at
audit associate|0aq
audit clerk|02l
audit leader|02p
audit manager|0au
audit semi|02f0ap
audit trainee|0ao
auditeur|0az
auditeur $|0ax
auditeur interne|0aq
auditing|02x0vg1or2ne
auditing clerk|02o
auditor|02z04e0az0ek0in0vf0wp14o1hm1im1ng1op21l22u2bf2jn2nb3cd3dg3lg3rq3ul3vl41f48q49s50f
auditor $|02u04f0au0el0in0ul0wp14o1hn1im1ng21l22u2bf2jn2nd3cd3rr3um41f48q49s
auditor interno|0aq
auger|0ur2le2nn2yf
auger operator|0ur2ne
auger press|2lf2np
augmentee|3lr
auricular|2xw
aurist|2xr
aurist $|2xr
ausendienst|43p
ausendienst $|43p
ausendienstmitarbeiter|43z
ausendienstmitarbeiter $|43z
auslieferungsfahrer|16z
auslieferungsfahrer $|16z
author|07p0go0xy2nf4or
author $|07p0go0xy2nf4or
authoring|07o
authority|2go3rp
authority officer|2go3rl
authorization|3rr
authorizer|0ev23f28r
authorizer $|0ev23f28r
autism|20g2wr4mu
autistic|1cq20d4mf
auto|04g0ng0uf1aw1eu1hm1if1nd20e21f25p28p2lm2mq2nl2tu2ye35k38e3df3kf3uf3ve40z43e4iw4jk4mo4wz50e
auto $|4wn
auto body|28o4wl
auto c|4wn
auto club|1ig35m
auto clutch|4wk
auto fleet|2mp4jk4wb
auto garage|4wk
auto glazier|0uo
auto inspector|1aq3uf
auto mechanic|4wl
auto painter|0ue2nf38e4wy
auto radiator|4wl
auto rental|43f4in
auto service|4jk
auto technician|4wq
auto trimmer|2nf4wm
autobody|2ne4ww
autocad|08x25g
autoclave|2nn
autoelectrical|1er
autoelectronic|1er
autoglazier|0ut
autoglazier $|0ut
autographer|3dm
autographer $|3dm
automat|1nm
automated|0gm0mf1ag1dg1el1hl1no1zp26t2mw2tf
automated cable|1ag1zq
automated cutting|1np2ne
automated equipment|1hf2mr
automated optical|2nl
automated system|1hr26u2mf
automated teller|1em2mm
automatic|04e0mr0uf0xg13p1hn1nn1pn1ym1zf2cl2jg2ll2mm2np2yq4dg4wn4yk50p
automatic boring|2lr
automatic casting|2lg2nd2ys
automatic cutting|1nr2lf2ng
automatic door|2mn
automatic drill|0ue2np
automatic drilling|2lq2ne
automatic forging|2ld2yq
automatic grinding|2nn
automatic machine|2nm
automatic metal|2ld2ng2yq
automatic paint|0ur2ne
automatic pinsetter|2mq2ng
automatic spinning|2ll
automatic teller|1el2mk
automatic test|1yn
automaticien|1dz
automaticien $|1dz
automation|02g04g08e0gf0qf0ue19r1af1dv1em1hv1nn20d25g26s2cq2jf2nf2og2qd2tf30m3jo3tz3ub42z48n4de4jn4mp4wf50f
automation $|1df26p3tl
automation clerk|35k4jo
automation control|1dr1hm42l
automation developer|30n3tw
automation engineer|1dm1hl26d3jp3tp48l
automation engineering|1hr
automation machine|1ng2nn
automation manager|19o2qf
automation operator|1nq
automation robotics|42l
automation specialist|19n
automation system|1df26s
automation technician|1ek1hk2cq2mo2ng
automation tester|1he3to3uf48k
automechaniker|4wz
automechaniker $|4wz
automobile|08g1au1el1he1nf25u27r28t2lq2mn2np2tm2yf35q3ue3v840q4wy50m
automobile $|4wp
automobile accessorie|2no4we
automobile battery|1en2nf
automobile body|28o
automobile club|35l43l
automobile damage|28m
automobile designer|25q2to
automobile equipment|2mq
automobile leasing|2ng35g3vf40o4ip
automobile rental|4jm
automobile service|4wo
automobile test|2np
automobile tire|2nm
automotive|04f07f08l0ge0mf0nm0qe0ue10m1aw1d91er1hn1zb21f25z28f2jg2ml2tz2ye38b39k3uc48e49o4mn4sy4wz50x
automotive batterie|1er2ng4wf
automotive battery|1ex2na4wf
automotive braking|4wm
automotive damage|1ao3ug
automotive design|1ho
automotive designer|25p2tg
automotive drafting|08l
automotive electrician|1e94wt
automotive engineer|2tr
automotive engineering|08k1hk
automotive fuel|4wl
automotive glass|2nf4wp
automotive glazier|4wn
automotive maintenance|2mk
automotive paint|0un38g
automotive painter|0ue2nq
automotive service|10r20l4mg
automotive technician|4wn
automotive tire|3un4we
automotriz|4wr
automotriz $|4wr
automovile|4wo
automovile $|4wo
autonomous|0gy2tf42t
autonomous driving|0gp
autonomous vehicle|2tf42u
autonomy|0gg26t42w
autonomy engineer|26m42y
autopsy|2wq2xl
autosar|1fy
autosar engineer|1fy
auxiliaire|0lp1cq
auxiliaire de|0lp1cq
auxiliar|02m0lp32p35n
auxiliar administrativo|35n
auxiliar contable|02m
auxiliar de|0lp32p
auxiliarie|2nm
auxiliarie supervisor|2nm
auxiliary|0lw0ug20e23e2gq2jo2np2to2yg32b3lp4mn50e
auxiliary $|0lo
auxiliary nursing|20e4mn
auxiliary operator|2jp
av|2cf2nf4yz
av engineer|4yp
av support|2cf4yq
av technician|4yo
avian|4xr
aviation|03y04f08f0bz0gn0qn1am1ea1hu1id1no1wd2jc2nk2od30w3hv3lr3ql3rf3sf3u54je4mf4wz
aviation $|30l
aviation assembly|1hc2nv3ug
aviation data|30q3sf
aviation ground|0gr
aviation inspector|0bo3ho
aviation maintenance|1hf20l4jf4ws
aviation manager|0bx
aviation safety|1aq1if2mq3le
aviation security|1hv1wd3le
aviation system|0bq
aviation technician|1hf4ws
aviator|0br
aviator $|0br
aviculturist|04q
aviculturist $|04q
avionics|03z0qg0ug1ez1hu1if2n73u74wt
avionics $|3ll
avionics diagnostic|1en1hl
avionics engineer|03o
avionics installation|03o
avionics maintenance|1eo
avionics safety|1aq1hf
avionics system|03m1eq1hl
avionics technician|03u1he
avionics test|03m1hm3ud
avocat|2hy
avocat $|2hy
avocate|2hy
avocate $|2hy
award|2nl
awareness|2gl
awareness analyst|49l
away|2nm3bn50n
away $|2no
awning|0uy1ng2mk4wf
awning hanger|0ul
ax|0qo
axle|1al2ls2nd
axle inspector|1al
axman|0uq
axman $|0uq
axminster|1nn
ayudante|2er
ayudante de|2er
b|3ao3zw4sn
b $|3ao
b driver|4sl
b manager|3zw
b&b|0rz2ng
b2b|2aq43d
b2b sales|2aq43d
babbitt|1nf2yr
babcock|2jr3uc
baby|0lt1cr1pg2nd2ws2xl
baby formula|2nf2wt
baby room|1cr
baby sitter|0ln
babysitter|0ly
babysitter $|0ly
baccarat|21n
baccarat dealer|21n
back|04g0ct0mf0us1zm2lf2nn2yf35o40p4jp4yp4zl50f
back $|4zn
back end|0cu2ng
back hoe|0um1ng1zo2ne
back office|35p
back operator|4yq
back shoe|1nf2nf4jr
back tender|1ng2np
backboard|0mo
backbreaker|2yq
backbreaker $|2yq
backend|0cz0op1dg1gq
backend $|0cp1gq
backend developer|0cn
backend engineer|0cs0om
backend entwickler|0ck
backend physical|0ol
backer|0dx0kp1no50n
backer $|0dx0kp1no50n
background|07k0tg3dg3lo
backhoe|0uq1zn2ne
backhoe operator|0ur1zl2ne
backing|2nn
backing machine|2nl
backroom|50q
backtender|2no
backtender $|2no
backup|0ml
backwinder|1nq
backwinder $|1nq
bacon|0kz50f
bacteriologist|2js
bacteriologist $|2js
bacteriology|20n2jr4mf
bad|04f2nn
badger|2nk
baffle|2np
bag|04f0mg0uf1nm2le2ml2ns2yn3ut40f50u
bag builder|2nm
bag loader|50l
bag machine|2nl
bag press|2nb50q
bagel|0dr2ne
baggage|04g0br0uf0vg1al1nf21v35l3ln3pg3rv3uf4ju4rr50l
baggage agent|35o3rf4jg50q
baggage examiner|3rq
baggage flow|4jn
baggage handler|0bu21l
baggage handling|1an2ng50p
baggage operation|4jr
baggage porter|21r
bagger|2nl50w
bagger $|2nl50w
bagging|2nr
bagging machine|2nn
bailer|0kg0uo0vt35g50m
bailer $|0kg2nu50o
bailer operator|0up0vm2ne35g
bailiff|39s3lv
bailiff $|39s3lt
bailing|2nm
bait|04t0uf2nl
bake|2no2yn
bakelite|2nm2yg
baker|0dz0ud1po2jo2lo2no
baker $|0dz1po2jo2lo
baker helper|0ud2no
bakery|02g04g0dz0ug16l1hf2jf2nn35g3hp40o4is4jf4zp50o
bakery assistant|0dv
bakery department|4ik
bakery machine|1hf2mm
baking|1pr20m2nk4mf
balance|02p1ag1dp2lr2nl3rg3ur4jr
balance bridge|2nk3uk
balance wheel|2nr
balancer|02o2nn2yr3uv
balancer $|02o2nn2yr3uv
balancing|1hg1ng2lf2yp3kq
balancing machine|2lf2yp
balcony|2no
bale|1nl2nd2yp50r
baler|04v1nl2nn50l
baler $|04n1nm2nq50l
baling|1ng2nn
baling machine|1ng2nn
ball|04g21w2nr2ye3un4jg50p
ball cover|2nl
ball machine|2nc50r
ball marker|2ne3uq
ball molder|2nn
ball winder|1nm2nf
ballast|0un1az2n73um50g
ballast cleaning|0uo1am2nf50g
baller|1nm2yo
baller $|1nm2yo
ballerina|3dq
ballerina $|3dq
ballet|20f3dy4hl4mm
ballet dancer|3dk
ballet modern|3dl
balling|1nt2ne
ballist|2jf3hn
ballistic|2jw
ballistician|2jq
ballistician $|2jq
ballistics|20m2jp4mf
ballistics expert|2jp
ballman|2no
ballman $|2no
balloon|0bk0mn2no3dk
balloonist|0br
balloonist $|0br
ballot|2hm
ballpoint|3ul
ballpoint pen|3ul
baltist|4qr
baltist $|4qr
balustrade|0mq
balustrade installer|0mq
banana|04t50r
banbury|2nq
bancaire|0es
bancaire $|0es
bancario|0es
bancario $|0es
banco|0eq
banco $|0eq
band|04e0mn17o1hf1nn20f2lk2ml2nq2yg3dw4mm50o
band instrument|1hf2mp2nf
band maker|17o2nd
band saw|04g0me2lf2nz
bandage|2ng2wr
bander|2mr2nv50m
bander $|1no2mr2no50m
banding|2nm50l
banding machine|2nn
bandmill|0mr2ng
bandoleer|50l
bandperson|3dq
bandperson $|3dq
bandsaw|0mr1nf2lc2np2yg
bandsaw operator|2lc2nx2yg
banjo|2mp
bank|02u04g0ag0ez0rf0tg16m1an1hf1lm1nf1oy21f25o2av2n82qo2vr2wp36f3lf3rn3ug3vk40a41c4jf50e
bank $|0er
bank clerk|02e0eq
bank governor|3rn
bank laboratory|2vk
bank manager|0eu1ok2qg3rm
bank technologist|2vp2we
bank teller|2mk
bank treasurer|1om
bank vault|02s35e
bankberater|0ez
bankberater $|0ez
banker|0ey1os21l2au2ng3ro40m
banker $|0ey1os21l2au2ng3ro40m
banking|0ez1oz20n2ax2mg2nn2qu3lg3nf3rf4id4mf
banking account|2ap
banking analyst|1oe2ao
banking center|1om2am
banking manager|1oq2aq
banking officer|0ex2ac
banking product|2qw3nf
banking relationship|2ao
banking representative|0em
banking service|0er
bankkauffrau|0ez
bankkauffrau $|0ez
bankkaufmann|0ez
bankkaufmann $|0ez
bankman|2no
bankman $|2no
banknote|0en2af
banknote teller|0en2af
bankruptcy|02z2hl4hg
bankruptcy $|02n
banksman|1zz2yn
banksman $|1zz2yn
banner|2nl
banquet|1jz2le2ne2oe3zz43e4ie4zz
banquet captain|2oe4zs
banquet coordinator|1jt
banquet manager|3zr
banquet sales|1ju43e4ie
banqueting|1jy
banqueting manager|1jy
banquine|3dl
bar|04e0bf0vf1ne1pn1wl21f2er2jg2ls2ne2om2yp3bo3zq4jg4sg4zz
bar $|4zp
bar attendant|1pq4zg
bar back|4zn
bar manager|3zr4zr
bar sealer|2nn4zg
bar supervisor|0vg2ne4zu
barback|4zx
barback $|4zx
barber|04n1xz20d21q2ng2ym4i94mo4xg
barber $|04n1xx2yo4xg
barber shop|1xp21q4i9
bareback|04g3dp
bargain|21e40q
bargaining|23q
barge|0uf2ne2oz50o
barge master|2om
barge shore|2oe50p
bargeman|2or
bargeman $|2or
barista|40m4zy
barista $|4zy
barista retail|40m
baritone|3dq
baritone $|3dq
bark|04y2nm
barkeep|4zr
barkeep $|4zr
barkeeper|4zx
barkeeper $|4zx
barker|04q0mw2nc
barker $|0mp
barley|2nn
barmaid|4zr
barmaid $|4zr
barman|4zy
barman $|4zy
barn|04z1ap2ng3vb50d
barn manager|04m
barometer|2ne3ur
barperson|4zx
barperson $|4zx
barratte|2nm
barrel|04e0mq0ue2lu2ms2nr2rf2yo3dq3uv50n
barrel assembler|0mo2nd
barrel builder|0mq2nd
barrel constuctor|0mp
barrel lathe|0mt2lc
barrel loader|2no50f
barrel maker|0mq2nf
barrel polisher|0mg2lo
barrel polishing|1ng2le2nc3dx
barrel raiser|2nn
barrel reamer|2nm
barrel roller|2ne2yr
barrelhead|3um
barrer|1nq
barrer $|1nq
barrister|2hr
barrister $|2hr
barrow|50p
barrow worker|50p
bartack|1no2lg
bartender|2nd3zr4zz
bartender $|4zy
baryte|2nk
base|0qp11g15u1nf2nm2yo50m
base filler|2nm
baseball|1ne21d2nl3dr3ul4hy
baseball pitcher|2ng3dp
baseball player|3dm4hg
baseball umpire|4hn
based|04p0ul20l2jn2nd2ql3dg3go4mf
based aquaculture|04l
based machinery|0un2mk
baser|2np
baser $|2np
basic|20l3lo3ro4jg4mn
basic $|3lk
basic education|20o
basin|0rf2nn2yo50l
basin cleaner|0rf50n
basket|04f0mr1n921p2nn2yf3up4sr
basket hand|2nl
basket maker|0ml
basket weaver|1nf2nn
basketball|2dk2nm3dl3lf4hw
basketball coach|4hl
basketmaker|2np
basketmaker $|2np
bass|04d2nr3dt
bass fisher|04f3dp
bassoonist|3dq
bassoonist $|3dq
baster|1nx
baster $|1nx
basting|1no2nn50f
bat|21q
batch|02f0un29n2if2ll2nr2yl3uq4jm
batch freezer|2nl
batch heat|2ll2nd2yl
batcher|2nr
batcher $|2no
batching|1pr2nf
batchmaker|1pm
batchmaker $|1pm
bater|2no
bater $|2no
bath|0bf1au1nl21n29r2nn2yo3ul50g
bath attendant|1af21p2ng2yo
bath designer|29r
bath mixer|2nk
bath operator|2nk
bather|04u
bather $|04u
bathhouse|21s
bathroom|0m90uf2nf2rn3kz4im
bathroom fitter|3kl
bathroom installation|3ko
bathroom installer|3kn
bathroom refurbishment|3kn
bathroom showroom|4im
batiment|0un38q
batiment $|0un38q
baton|3dp
batt|1nq2nc
battalion|3lp
battalion chief|3lp
batter|2nr
batterie|1eq2nq4wf
batterie $|1eq2nq4wf
battery|0um1ez1hq1ns2jf2mf2nv2tq2y73tg3up4jf4wc50n
battery assembler|1eo2nd
battery builder|2nl
battery charger|1hp2ne3ul
battery component|2nq2yd
battery container|1ng2nl
battery diagnostic|2nn
battery inspection|2nm
battery installer|1es2ne
battery repairer|1hp2ng4wg
battery technician|1ev1hd2ng2tr4wg
battery test|1he2nz
battery tester|1el
battery testing|2nn
batting|1nl50m
batting machine|1nm
battle|3lq
bauarbeiter|0uw
bauarbeiter $|0uw
bauhelfer|0uv
bauhelfer $|0uv
bauingenieur|0qy
bauingenieur $|0qy
bauingenieurin|0qy
bauingenieurin $|0qy
bauleiter|0qz
bauleiter $|0qz
bauzeichner|08z
bauzeichner $|08z
bay|2ng4wr50k
bb|2np50d
bcba|3qz
bcba $|3qz
bd|08q
bdm|0jz
bdm $|0jz
bdr|44z
bdr $|44z
beach|1ws4rr
beachman|04q
beachman $|04q
bead|04e0mn0uf2nn2yf3dq3uk50p
bead wire|2nm
beader|2nr
beader $|2nr
beading|0uf2nl2yo
beadworker|1nq
beadworker $|1nq
beam|0mk0uo1nn2le2no2yn50l
beam builder|0mp2nc
beam dyer|1nn2nf
beam machine|2nd2yr
beam photo|2nl
beam saw|0me2nr
beam warper|1nm
beamer|0uf1nx
beamer $|1nq
beamhouse|1nv2nb2yg
beaming|1nq2nd3um
beamster|2no
beamster $|2no
bean|04r2nw3uf4jn50f
bean picker|04o2nd
bean roaster|2nm
bean roasting|2nl
bearer|0lo2nk2yl50n
bearer $|0lo2nk2yl50n
bearing|1nf2mn2no3dl3un
bearing inspector|3un
bearing maker|2ng3do
bearingizer|2lr
bearingizer $|2lr
beat|2no
beater|0ug1po2nw3dn4wt50k
beater $|1po2nd3do4wt
beater engineer|2no
beater operator|2nk
beater room|2nk
beating|1nm2nf
beautician|04m0fy1xp4xg
beautician $|04m0fy1xp4xg
beauty|0fz1xr2dm2ne3qg40q4bc4mr
beauty $|4ml
beauty adviser|0fs
beauty consultant|0fp
beauty educator|4ml
beauty instructor|20g4ml
beauty teacher|20e4mo
beauty therapist|0fn
beck|1nq2ng
bed|0ru0ug1nn21l2lg2nm2ys50e
bed breakfast|0ru21m2nf
bed operator|1nm2nn2yf
bedder|2no
bedder $|2no
bedding|1iq3ud
beds|0mp2nf
beds $|0mp2nf
bedspread|1nn
bedspring|2np3uf
bee|04z0ug2nf
beef|0kz1ng2jp3ug4jq
beef cattle|04g2jq
beekeeper|04v
beekeeper $|04v
beekeeping|04x
beekeeping assistant|04x
beer|0nr1ng2no4bf4zx50k
bees|04m
beeswax|2nl
beet|2nq
before|1cl
behavior|1cp2gf2jp2nf2wo3qz
behavior analyst|3qv
behavior technician|2ng2wo3qs
behavior therapist|2jp3qf4xf
behavior trainer|4xk
behavioral|0lm1cp2je2pu3hf3qz4br
behavioral health|0lm3qq
behavioral science|2jf2ps
behavioral therapist|3qm
behaviorist|2jt4xg
behaviorist $|2jt4xg
behaviourist|2jq4xo50g
behaviourist $|2jq4xo50g
beikoch|1px
beikoch $|1px
being|3io4hk
bell|0rg1ne21z2lp2nl3dp50l
bell $|21o
bell attendant|21o
bellboy|2no
bellboy $|2no
beller|0uq
beller $|0uq
bellhop|21x4zp
bellhop $|21u4zp
bellhops|21k
bellhops $|21k
bellmaker|2yq
bellmaker $|2yq
bellman|1af21w3bg
bellow|1ng2nq3um
bellperson|21r
bellperson $|21r
bellstaff|21r
bellstaff $|21r
bellstand|21p
belt|04d0ro0ue1nl1po2mt2ns2yf3dl3un4wn50o
belt $|1hl3do
belt builder|2mg2np
belt coverer|2nk
belt finisher|2nm
belt handle|1nq2ne50g
belt installer|2nc4wq
belt maintenance|2m82nv
belt maker|1ng2nk
belt operator|2ng50m
belt repairer|2mo2ne
belt sander|0mp2nc50r
belt skiver|2nl
belt technician|2mg2nq
belting|3uo
ben|23q2nq3df
ben analyst|23q
bench|0ue1nc2jp2lp2mp2nq2yr3ds3hd3uk50c
bench carpenter|0mb2nq
bench jeweler|3dp
bench joiner|0ms2ne
bench mechanic|2ml
bench worker|2np3dg
benchroom|2wn37f
bend|2nm
bender|0mr0ul1al1ng2lt2nr2yn
bender $|0uo1am2lv2nr2ym
bending|0mo1ne2lt2nl2yc
bending operator|2no
bending roll|2lu2nf2ye
benefit|23z28o2ng3lg3rz3vg4bo
benefit $|23k4bl
benefit advice|4bl
benefit analyst|23m
benefit assessor|3rp
benefit clerk|23m
benefit coordinator|23m
benefit director|23m
benefit manager|23p3cf
benefit officer|23b3rv
benefit specialist|3cn
benesh|3dt
benzene|1nq
benzol|2no
berater|0yq
berater $|0yq
bereavement|0sr4bx
bereavement counselor|4bl
bereavement support|4bk
berry|04q
berry picker|04n
berufskraftfahrer|4sz
berufskraftfahrer $|4sz
bespoke|0um1he1nr2ne
bessemer|2ng2yu
bessemer converter|2ng2yp
best|4yr
bet|21q
beta|3uf4dr
betreuungskraft|0ly
betreuungskraft $|0ly
betriebselektriker|1ez
betriebselektriker $|1ez
betriebsleiter|36z
betriebsleiter $|36z
betriebsleiterin|36z
betriebsleiterin $|36z
betting|14y1sf21y2ng3te
betting game|14r1sf
betting quality|14q3te
bevel|1nm2lt2nb
bevel cutting|1np2le
beveler|2ls2no
beveler $|2ls2no
beveling|2nl
beveller|2np
beveller $|2nl
beverage|1ng1pr26n2ap2jg2nn3uk3zw43g4jq
beverage $|2aq3zm4jp
beverage assistant|1po
beverage director|3zl
beverage filtration|2np
beverage manager|3zl
beverage packaging|1pg26o
beverage server|4zn
beverage shop|4il
beverage supervisor|2ne3zq
bi|11z12z2xg
bi $|11s
bi analyst|11l
bi developer|12p
bi engineer|11f12t
bi leader|11o
bi manager|11p
bi specialist|11q
bias|1nl2lg2no
bias cutter|2nm
bias machine|2nn
biazzi|2nl
bible|0sz20d2ng4mg
bibliographer|2ir
bibliographer $|2ir
bibliothec|2ir
bibliothec $|2ir
bicycle|0uf16q1hf1nd25o2md2nn2yy3dk3un40g4wz50d
bicycle mechanic|4wm
bicycle shop|2ys40e
bicycle trailer|2nl
bicyclist|3dr
bicyclist $|3dr
bid|3px4ex
bid engineer|4ex
bid manager|3px
big|12m21m
big data|12m
bike|0mf0ug16l1ne20f25q2mf2no2yw40d4ho4wv
bike courier|16l
bike maker|2nq2yg
bike mechanic|4wn
bike racer|3dl
bike shop|2yu40e
bilanzbuchhalter|02y
bilanzbuchhalter $|02y
bild|4yp
bild ton|4yp
bilingual|0xg10f1cp20b2jn35f4bd4gk4hg4ml4nl4qz
bilingual teacher|20g4ml4nl
bill|02w0ep0mp0ul10u1au1ng2mg2nf38q3lg3ug4jc50e
bill account|02f0em
bill board|2no38k
bill poster|38o
billboard|0ux2mg38n4we
biller|02x27f28k2nf2wn
biller $|02x27f28k2nf2wn
billet|04p0md0ue1ng2lx2nl3kg3um4jt
billet heating|2ls2nd
billiard|3dl
billiard player|3dl
billing|02z13e28o2nm2wl35z4jf
billing analyst|02m
billing clerk|02m
billing coordinator|02r
billing information|02e2nv
billing manager|02s2wd35m
billing specialist|02l2wt
billing supervisor|2ng35o
billposter|2no
billposter $|2no
billposting|0vp2ne
bim|08z0qu2ng
bim coordinator|08s
bim manager|08v
bim modeler|0qv
bim technician|08r
bin|04f2nq50t
bin operator|2nm
bin tender|04g2nr50d
binder|04g0ug1np2mv2nv3uq
binder $|1nw2nn
binder cutter|2nl
binder machine|2nk
binder operator|2nm
binder specialist|2nm
binder technician|2nm
bindery|2lf2nz50k
bindery machine|2lf2nl50l
bindery operator|2nk
bindery specialist|2nl
bindery technician|2nl
binding|1no2mk2no
binding cutter|1np2ne
binding machine|1ne2nn
binding operator|2nl
bingo|21z2nf
bingo main|21m
binitrotoluene|2nn
binman|2np
binman $|2np
binocular|2mf2nq
bio|0gr0nq2jo3hf
bioanalyst|2jq
bioanalyst $|2jq
bioassayist|2jq
bioassayist $|2jq
biochemical|0gn0nz1de2tf
biochemical engineer|0go
biochemical engineering|0gd0ns
biochemical technology|0gd0ns1dg
biochemist|2jz
biochemist $|2jw
biochemistry|0gq0ne14g1he20l2jz2pf2vp3hf4mg
biochemistry studie|2jo
biodiesel|1gx1hf2nx36g3nf
biodiesel plant|2nk
biodiesel product|1go3nf
biodiesel production|2nl
biodiesel technology|1gl
bioengineer|0gz
bioengineer $|0gz
bioengineering|0gz2jd
bioengineering technology|0gn
biofuel|0um14b1gz2nz2qg36g3nf
biofuel plant|0un
biofuel product|1gp3nf
biofuel production|2nm
biofuel technology|1gk
biographer|0xr
biographer $|0xr
bioinformatician|2jw
bioinformatician $|2jw
bioinformaticist|2jq
bioinformaticist $|2jq
bioinformatics|2jz
bioinformatics analyst|2jm
bioinformatics scientist|2jm
biological|0gq0nf1hf2ju2nf2pn2wm3lr3ul
biological science|2jl
biological scientist|2jl
biologist|04g05o1ir2jz
biologist $|04g05o1ir2jx
biology|04f1in20o2jz2sz4m9
biology $|20m2jm2sn4mf
biology research|2jm
biology researcher|2jp
biology specialist|1io2jg
biology teacher|20e2sv4mf
biology tutor|2sm4mf
biomanufacturing|2jp
biomanufacturing technician|2jp
biomass|2nw
biomass plant|2nk
biomass power|2nk
biomaterial|0gq
biomathematician|14r
biomathematician $|14r
biomechanical|0gq
biomed|2mq
biomedical|0gz0qg1du2jx2mp2nd2vy2xd3hg4kg
biomedical doctor|2jq2xd
biomedical engineer|0go
biomedical engineering|2mo
biomedical equipment|0gn1hq2ng
biomedical laboratory|2jf2vn
biomedical researcher|0ge2jo
biomedical science|2jp
biomedical scientist|0gd2je2vx
biomedical system|0ga1dx4kg
biomedical technician|0gy2je
biomedical technology|0gm
biomedicine|2jm
biomedicine $|2jm
biometric|14v2jn2ng3ln
biometric studie|14v2je
biometrician|14r
biometrician $|14r
biometrics|14z2je2pf3hg
biometrics research|14n2jg
biometrist|2wm
biometrist $|2wm
biometry|20m4mg
bionic|0gq
biophysicist|2js
biophysicist $|2js
biophysics|20l2jz3hg4mg
biophysics research|2jm
bioprocess|0gn0ng2jy
bioprocess engineer|0gf2jz
biopsychologist|3qr
biopsychologist $|3qr
biosolid|2jg2nq
biostation|1in2jd
biostatistical|14r
biostatistician|14x2jt
biostatistician $|14x2jt
biostatistics|14q20l2wg
biotech|2jo
biotechnician|2jq
biotechnician $|2jq
biotechnologist|0go2jw
biotechnologist $|0go2jw
biotechnology|05k0nr2jk
bird|04s2nf
birth|3rt
birth death|3ro
biscuit|1pq2nc
biscuitware|2nn
bishop|0sr
bishop $|0sr
bisque|0rg1nf2ns50l
bistro|4zq
bit|04d2lo2nm2yo
bit sharpener|2lp2yg
bite|2nk
bitter|0kr
bitter $|0kr
bitumastic|38q
bituminous|0un
bizdev|0jz
bizdev $|0jz
bizops|36z
bizops $|36z
black|04g0kf0up1hl1ne1zs21m2nl3dn50l
black belt|1hl3do
black top|0um1ng1zt2nc
blackener|2np
blackener $|2np
blacker|1no2nn
blacker $|1no2nn
blackjack|21v2nf
blacksmith|29r2mr2ng2ys
blacksmith $|2yz
blacktop|1zl
bladder|0kz0rf2ne50e
blade|0uf1hg1ng1zs2lv2mo2nd2yn3uo4wo50g
blade polisher|2ll
blanchard|2le2no
blancher|2ns
blancher $|2np
blanching|2ns
blank|0mo2nf3ul
blank machine|0mo
blanker|0mo2lw2nf
blanker $|0mo2lp
blanket|0uo1hg1no2no50e
blanket maker|0up1ng
blanket winder|1ne2nn
blanking|2no
blankmaker|2no
blankmaker $|2no
blast|0ut1hg2nm2yp3up
blast furnace|0uf2ym3up
blast operator|2yk
blaster|0uu2nl2og38r
blaster $|0un2nr2og38r
blasting|0uz1ng2lg2np
blasting miner|0um
blasting operator|2nm
blazer|04q
blazer $|04q
bleach|1nm2nu3hq3ul50e
bleach stock|2nm
bleacher|04o1nl2ny
bleacher $|04o1nm2no
bleacher specialist|2no
bleacher technician|2nl
bleaching|1nl
bleeder|50q
bleeder $|50q
blend|1pr2ng
blender|0um1np1pt2nx50f
blender $|0un1nr1pu2nn
blender operator|2nl
blending|0nr2nx
blending supervisor|2nl
blending tank|2nl
blind|0lu0mm0rm0us1nf20d46q4mo4rg50k
blind cleaner|0uf50m
blind installer|0um
blindmaker|2no
blindmaker $|2no
blindstitch|1ns2ne
blintze|2nl
bliss|2lm
blister|04p2nm50g
block|04l0ar0mp0ud1an1eg1hn1pg2lc2mq2nl2rt3de3lo3up3vw4wo50l
block layer|0up2nb2rn
block machine|0ml2nn
block maker|0mo1nd2no
block manager|3vx
block mason|2rk
block mechanic|2me4wp
block operator|1ap2nd3lq
block paver|2rn
block press|2ne2yq
block splitter|04m0mg
blockchain|0hz48f4de
blockchain developer|0ho
blockchain engineer|0hn
blockchain software|0hn4df
blocker|0mg1np2np2wl2yo37g3dn
blocker $|1nq2ns2yo
blocking|2np
blockmaker|1no
blockmaker $|1no
blockman|0kr
blockman $|0kr
blockmason|2ru
blockmason $|2ru
blog|0xp
blog writer|0xp
blogger|0xq2dz
blogger $|0xq2dz
blood|02f0e80rg2jw2nf2vz2wu35r3uf43p
blood bank|02f0e80rg2jm2vr2wv35t
blood tester|2jp3uf
bloom|2ng2yp50f
bloomer|2np
bloomer $|2np
blotter|2no
blotter $|2no
blow|2nr2yp50g
blow down|2nm
blow molding|2yn
blow moulding|2nm
blow pit|2nl
blow torch|2yl
blower|0ko0un1nm21n2np2yn3kw4wd50q
blower $|0ko0us1nm21o2mm2nq2yn50q
blowing|2nx
blown|0ug1nq2nd
blue|04l1np49z
blue analyst|49s
blueprint|08r2nv
blueprinter|2no
blueprinter $|2no
blueprinting|2nm
bluer|2no
bluer $|2np
blunger|2no
blunger $|2no
blurb|0xm
bme|0gz
bmet|1hr
bmet $|1hr
bmx|04f1ag3dp
board|04d08k0bp0me0ue17k1ae1yz21p25f2ns2ol2wt2yl35p3lp3ql3ue4jq4ue4wg4yq50l
board assembler|2nk
board attendant|21l
board certified|17l2wk2xl3ql
board design|08l1yw4ue
board designer|08l1yq
board grader|2no
board machine|2nm
board man|2ng3lm4jm
board operator|21q2yf4yq
board panel|2n92ym50p
board saw|2nn
board test|2lf2no
board tester|2nl
board worker|3lp4jn50g
boarder|04m1no2nl3dn
boarder $|04m1no2nl3dn
boardhanger|2rl
boardhanger $|2rl
boarding|04g0lm1nm2ne3zn4jq4xv
boarding house|3zn
boarding manager|4xn
boarding supervisor|4xm
boardinghouse|21p50g
boat|04o08g0bg0mo0qf0re0uf1al1nk1zm21s2le2md2nn2oz2rg2tf2yt3lm3ug40s4jf4wl4zn50r
boat assembly|2nm
boat builder|0vm2nk
boat canva|1nq
boat captain|2om
boat carpenter|0me2nr4wf
boat crew|2oo
boat driver|2oq
boat engine|1ho2nf2tg4wl
boat engineer|2om50o
boat engineering|2nm
boat finisher|0mq2ng
boat joiner|0mm0ul2nf
boat laborer|2om
boat operator|1zl2nf2ot2yf3lk
boat pilot|2ok
boatbuilder|0vf2nn2yq
boatbuilder $|2yq
boatfitter|2yq
boatfitter $|2yq
boathouse|21q
boating|20e4mo
boating instructor|20e4mo
boatman|04p2or
boatman $|04p2or
boatmaster|04q
boatmaster $|04r
boatswain|04l2ox3lr
boatswain $|04l2ox3ln
boatswain mate|3lm
boatwoman|04m
boatwoman $|04m
boatwright|0mq
boatwright $|0mq
bobath|3ik
bobber|2lq
bobber $|2lq
bobbin|04g0eg0rg0uf1nz2nr2yo3uo50m
bobbin cleaner|2nn50f
bobbin winder|1ne2nf2yr
bobcat|3bf4sg50q
bobtailer|1ar
bobtailer $|1ar
bodger|0mq
bodger $|0mq
bodied|2or
bodied seaman|2ok
body|03f04g06p08t0fl0mc1al1el1hf1nd1xf25p28s2lp2no2rg2tp2yo38f3dg3rp3sg3uk40g4wz
body assembler|2nl
body builder|2yq4wo
body cleaner|4wg50m
body customizer|4wl
body designer|08o
body estimator|4wn
body fitter|2nn
body maker|2yn
body man|4wm
body painter|0uo2nn38g4wc
body repair|28p
body sander|2lf4wp
body shop|2mo2nf4wq
body straightener|2ng4wm
body technician|4wk
bodybuilder|3dq
bodybuilder $|3dq
bodyguard|1wz
bodyguard $|1wz
bodywork|0fr
bog|04o0ur0vg2ne
bogie|2mf2ng4wp
boh|1pw
boh member|1pw
boil|1nq2nf
boil off|1nq2nf
boiler|04g0gf0qf0uz1ag1nn1pp2je2nt2yz3kz4wc50t
boiler $|0uf1ny1pq2yf50f
boiler control|0uo
boiler coverer|0uo2nd
boiler engineer|3ky
boiler fireman|2np
boiler house|0ud2nk3uo
boiler maintenance|0uf2nt2yg
boiler operator|0ug2nu2yg
boiler plant|2nl
boiler reliner|0um2mo2ne2yg
boiler room|2nm
boiler service|0uo3kp
boiler technician|0ue2ne3ky
boiler tender|0ue2nq
boilermaker|0uz1hf2nm2yr
boilermaker $|0uo1hg2ng2yz
boilerman|2no
boilerman $|2no
boiling|1ng2mm2nn
boiling house|2mm2nl
bola|3dl
bologna|1pp2ne
bolt|04n0mn0us2lm2n83ul50l
bolt equalizer|0ml
bolter|0mt0un2nm50d
bolter $|0mo0um
bolter helper|2nl
bolting|0uz2nd3ue
bolting machine|0us2nd
bomb|0up2np3lm50c
bond|02o0xf27q28m2ao2yq50g
bond trader|2al
bondactor|1ng2mr
bonded|2mm
bonder|1ag1ng2nr2yu4we
bonder $|1ag1ng2nr2yu4we
bonderite|2no
bonderizer|2nq
bonderizer $|2no
bonding|1nn2np3lq50f
bonding machine|1nn2nd2yo
bone|1pn2lg2nu
bone char|1po2nd50l
boner|0ky
boner $|0ky
boning|0kz1ng
boning hall|0kr
bonsai|1nf1ur
bonus|35g3cr
book|02u04g07n0xu1n521s2do2iv2me2ny3uf4il50n
book author|0xk
book clerk|2in
book editor|0xt
book illustrator|07t3dc
book restorer|2ib2nw
book sewing|1nb2nq
book shop|4ik
book writer|0xf21q
bookbinder|2nu
bookbinder $|2nu
bookbinding|2nm
booker|0jq1jn1nf2nm3dn4jm4yq50k
booker $|0jn1ng2nn3dn4jm4yq50l
bookie|21r
bookie $|21r
booking|0jn1ag2nf35n3ln43u4jp4rr50d
booking agent|0jn43g4rn
booking desk|43k
booking officer|3lo
booking supervisor|35o
bookkeeper|02z2nd35n3ck
bookkeeper $|02z35f3ck
bookkeeping|02v1ho20m2md
bookkeeping clerk|02l
bookmaker|21z
bookmaker $|21x
bookmobile|2it3bf4sf
bookseller|4iw
bookseller $|4iw
bookshop|4is
bookshop manager|4is
bookstore|4is
bookstore manager|4is
boom|04t0uo1nf1zp2n92yf4yw50q
boom operator|2nf4yp50q
boom pump|50n
boom stick|04p
boomer|0uq
boomer $|0uq
boomswing|1zq
booster|0nd21q2no50r
booster $|21r
booster pump|2nn50f
boot|1nx2mm
boot shoe|1nb2mq2nl
bootcamp|20d4mp
bootcamp instructor|20d4mp
booth|0rg0ul21s2ne2yg40z
booth attendant|40o
booth operator|1nl21r40m50g
bootmaker|1nr2nf
bootmaker $|1nr2nf
borate|2nk
border|1no1wg3lm3rt
border force|3lf3rp
border patrol|1wg3lo
bordereau|13q
borderer|1np
borderer $|1np
bore|0un2lw2n8
bore mill|2lq2nd
bore operator|2lo
borehole|0ue2ns
borehole digger|0uf2np
borematic|1ne2lw2nd
borer|0mr0um1nf2lz2nf
borer $|0mo2lm2no
borer machine|0mm2ll2ne
boring|0mq0um0vq1nd2ly2mf2ne2ye
boring machine|0mn0uo1nf2yf
boring mill|0mk2lp2nc
boring technician|2ln
borough|4bq
bosher|2no
bosher $|2no
boss|04q0uf0vy1an1na21o2nq35p3ls50q
boss $|04q0uf0vy1an21m35p3lt50r
boston|0kq2ne
bosum|2or
bosum $|2or
bosun|2oy
bosun $|2oy
botanical|2jz2le
botanist|2jy
botanist $|2jy
botany|20m2jz4mg
botany $|2jl
bottle|0rf1nf2jp2nu3uv40l
bottle house|2jq3ud
bottled|3um
bottler|0ug2nn
bottling|2nt50l
bottling line|50m
bottling machine|2nl
bottling operator|2no
bottom|04n0mn0ur1nu1zm2nk50a
bottom turning|0mn2le
bottomer|2nn
boucher|0ky
boucher $|0ky
bouffant|1nk
boulanger|0dz
boulanger $|0dz
bouncer|1wz
bouncer $|1wz
bounty|04l
boutique|2nf3do4iz
boutique manager|4ir
bow|1nq
bow maker|1nd2nr
bowker|1nq
bowker $|1nq
bowl|0mq21p2lg
bowler|3dr
bowler $|3dr
bowling|0ml20d21u22c2mp2nl2rf3ur3wf43m4hq4jg4mf
bowling alley|0mm21m2ml2nf2rg
bowling ball|2nk3ur
bowling pin|0uf2mm2nm
bowman|04q
bowman $|04q
bows|2mf2np
box|04q0en0mp0rg1ao1hm1nn1pq21m2ld2mq2np35f3dg4jr4we50o
box blank|0mo
box builder|0mg2mv2na
box car|50k
box constructor|2nl
box cutter|04m1ng
box finisher|1ne50q
box hand|1nm1pm2ne
box inspector|1al2mm
box lining|2nr50c
box machine|2nm
box maker|0mc1ng2nt
box mechanic|2mr4wf
box operator|1nn2ng4jo
box sealing|3um
box spring|1nk
box tender|04f1nw1pn2nd50f
box tester|0mr1hf2mg
boxe|0rg35n4jm
boxer|2nl3do50u
boxer $|2ng3do50v
boxing|20d3ul4hy4me
boxing instructor|20e4ho
boxspring|2nn
boy|1po2en4zp
boy $|1po2en4zp
brace|0mo1nf
brace maker|1ng2np
bracelet|1nf2nf3dr
bracer|0mr50p
bracer $|0mr50p
bradder|2nk2yq
bradder $|2nk2yq
braddisher|0mq
braddisher $|0mq
bradley|3ll
braid|1nr2nf
braider|0mp2nt
braider $|0mq2nn
braiding|1nz2mf2ng4if
braiding technician|1nr2mf
braiding textile|1nl
braille|13r20d2in2ne4mo
brain|1hf2ml2wp
brain wave|1hf2ml2wp
brainer|0kr
brainer $|0kr
brake|0mf0uc1az1hf1na2lv2mo2nf2rf2tn2yk4wz50m
brake adjuster|4wl
brake coupler|1ak
brake drum|2ln2ne2yk
brake inspector|1ak2mo2tf3ug
brake lining|0ug1ng2lg2nl50r
brake machine|2ln
brake operator|1am2ls2mr2nc2yg
brake press|2le2no
brake repairer|4wm
brake setter|2ll
brake technician|1an4wm
brake tester|1ap3ul4wc
brakeman|04l1ay
brakeman $|04l1ay
braker|1an1pl
braker $|1an1pl
braking|4wm
braking system|4wm
branch|0ev1oo20q2au36n4394is4jf
branch manager|1op2ag4it
branch operation|0eq36o4jg
branch service|2aq
brancher|2no
brancher $|2no
brand|04o1vw25g2aq2qz3rf3sq3ue4be4jn
brand ambassador|2qp
brand designer|1vs
brand identity|1vn
brand inspector|04q3ue
brand manager|2qu
brand strategist|2qn
brander|04o2nr
brander $|04p2nr
branding|1ng23s2nn2qp
branding $|23o2qq
branding machine|1ng2no
branding specialist|23m
branner|2np
branner $|2no
brass|04e0rn0uf1hg1nd2lx2yv3do3um50e
brass instrument|2mk2np
brass wind|2lf2nm
brattice|0mo2ng
braze|2nl2rg2yq
brazer|2n72yz
brazer $|2nf2yu
brazer production|2nf2yn
brazier|2nf2yv
brazier $|2nf2yv
brazing|1ng2lf2nf2tq2ys
brazing engineer|2tq
brazing machine|1ng2lf2nf2yt
bread|0dn1ar1po2nv50c
bread wrapper|2nl
breadman|1ar
breadman $|1ar
break|2no50m
break out|2ne50p
breakage|4jp
breakdown|2er2mp2n92yw
breaker|04f0kt0rs0uo1nq2mk2nv2yg4jg4wl4xs50m
breaker $|04g0ku0rs0uq1nl4jg4xs50m
breaker machine|1ng2nn
breaker operator|0up1nn2n8
breakfast|0rs1pl21k2nf4zr
breakfast chef|1pl
breaking|04g2no
breaking machine|04g2no
breast|0kt0up2ng2xl
breaster|1nl2nn
breaster $|1nl2nn
breastfeeding|2cg32x4bt4mf
breastfeeding consultant|32x
breastfeeding educator|4bq4mf
breeder|04u2jt4xo
breeder $|04u2jt4xo
breeding|2jp
brew|0ug2np
brew house|0ug2np
brewer|0nq2no4zn
brewer $|0nq2nm4zn
brewery|0nr2no50l
brewing|0nr1pr2nm
brewmaster|0nr
brewmaster $|0nr
briar|0mq1ng3um
brick|04d0df0uu0vr1nc2lg2ns2rz2yd3uv50m
brick $|2nl
brick chimney|0vo
brick kiln|2nl
brick layer|2rm
brick laying|0vl2ne2rq
brick molder|2nk
brick moulder|2nk
bricklayer|04g0uv0vs1ne2mm2nb2rx
bricklayer $|0vl2mo2ry
bricklaying|0vq2ne
brickmason|0vo2ne2rx
brickmason $|2rs
bricksetter|0vo2nf
brickwork|0vr
bridal|1nv
bridge|04f0qy0ul0vo17v1az1hl1ne1zo20c2lf2md2n92yc38l3lo3ug40p4jq4mq4wd50o
bridge $|0qp
bridge assembler|2nm
bridge building|0uc0vo50n
bridge construction|0qg0uc1hq
bridge inspector|0qq1ae
bridge ironworker|0un
bridge operator|0uf1al1zn40p50g
bridge painter|0uk2nf38l
bridge technician|0qg17w1ag
bridgebuilding|0vo2ng
bridgemaster|0qr
bridgemaster $|0qr
brief|0xe39r
briefer|39q4bg
briefer $|39q4bg
brigade|3rt
bright|2nn
brilliandeer|3du
brim|04f1nt2nl2yf
brim pouncer|1no2nf
brimer|2no
brimer $|2no
brine|2ns3um
brine tank|2nl
brinell|1hq3ue
briner|2no
briner $|2no
brineyard|2nm
briquet|2lq2ne
briquette|2no
briquetting|1ng2lq2nf
brisket|0ko
bristle|2nn2yf
british|2fg4mn
british sign|2fg4mn
broach|1hf2lr2mq
broacher|2lu
broacher $|2lu
broaching|1nf2lw2ne
broaching machine|1nf2ls2ne
broadband|0uf1hv2mn2nf
broadband cable|2mo
broadcast|1hb2dl2jn2me2nf3dz3he4yz
broadcast engineer|4yq
broadcast journalist|3dr
broadcast news|2dn3dn4ye
broadcast operation|4yp
broadcast presenter|3dk
broadcast producer|3do4yd
broadcast transmitting|4yl
broadcaster|2dy3dl
broadcaster $|2dy3dl
broadcasting|1hn2nf3dl4wd4yz
broadcasting equipment|1ho4wd4yn
broadloom|1nl
broiler|04r2ng35f
broke|2nw50g
broke beater|2nl
broker|04f0em0ju0tv1al1ie1nf21f27o2az2nb2og3df3mu3vz43x4jq50d
broker $|04f0en0ju0tv1al1ie1nf27o2aw2nf3df3mv3vt43r4jq50e
broker dealer|21g2ar43g
brokerage|0tt4je
bronc|2ng4xy
bronze|3dq
bronzer|2no
bronzer $|2no
brooch|2nf3dr
broom|04f0uq1aq1na2no50n
broomcorn|04n2nd3un50v
broomer|04o
broomer $|04o
broommaker|2no
broommaker $|2no
broommaking|2nl
broth|2nl
brother|0sr
brother $|0sr
brow|07f0ft3dd
brow artist|07f0ft3dd
brown|1nm2np50d
browner|2no
browner $|2no
browning|2ne2yq
bruise|0kp2nf
brush|04t0mf1ne2lm2nt3df50n
brush broom|2ne50p
brush maker|2nm
brush operator|2nk
brusher|1nt2lo2np50n
brusher $|1nm2lo2np50p
brushing|1nm
brushing machine|1nm
bryologist|2jq
bryologist $|2jq
bsp|1fy
bsp engineer|1fy
bubble|2ng50l
buchhalter|02y
buchhalter $|02y
buchhalterin|02y
buchhalterin $|02y
bucker|04s2nm50n
bucker $|04s2nm50n
bucket|04e0mv1ng2lf2nl50o
bucking|04q
buckle|1ng2nr3up
buckler|04m1nn
buckler $|04m1nn
buckshot|2yp
budder|04q
budder $|04q
buddhist|0sp
budget|02z1oz2aq3lf3rg4jf
budget officer|1oq3lg
budget policy|02q1od
budgeting|1or
buffer|0ro0ug2lw2no2yt50l
buffer $|0ro0ug2lx2nr2yn50l
bufferer|2lr
bufferer $|2lr
buffet|4zu
buffing|2ls2nm2yf50g
buffing machine|1nf2lu2nd
buffing wheel|1nq2le
bug|0rk2nk50o
buggy|0ux1am2lf4sg50l
buggy operator|1ap2lg2nb2yf50u
buggyman|50q
buggyman $|50q
bugler|3dq
bugler $|3dq
buhr|2mp2nl2yf
build|2ng2rr2yo3jz4de
build $|2yo
build engineer|3js
build programmer|3jt4df
build release|3jl
builder|04m0fo0ms0rf0uw0vq16f1af1en1hm1nn21f25q29y2jg2km2ln2mm2no2og2ru2ym3de3lg3no3vg47s4jf4wp
builder $|04n0fo0mv0rg16f1af1en1hm1nn21g25q29r2km2lo2mv2ns2ru2yo3de3np47s4jf4wp
builder designer|29l
builder dresser|29m
builder helper|0um
builder operator|2nl
builder property|29k
builder supervisor|0vt2nb
building|04e08v0mn0ne0qs0rz0uz0vu1ae1dm1em1if1mz1nf1ud1zg21g25f2ip2je2mp2nk2tf2ye38p3df3le3pg3rq3uc3vp43f4hf4je4wc50n
building $|08o
building architect|08q
building assembler|0ut2n9
building carpenter|0mm0uf
building cleaning|0rd0ur
building construction|0ub2mv
building control|0qs3re
building designer|08o
building electrician|0ug1eo
building energy|0qg1dl
building engineer|0qe1dn1my
building equipment|0uc2ms
building inspector|3rx3ud
building maintenance|0ue2mn
building manager|1mq
building material|0gp0ng40l43m
building program|0vq
building rental|3vr43c
building repairer|0uf2mm
building restoration|0rg0um
building service|0qv0rs0ua1hg2ml4wg
building superintendent|0vf1mv
building supervisor|0vk2no
building surveyor|0ql
building trade|4mk
buildmaster|2rr
buildmaster $|2rr
buildng|0ql
bulb|04t0rm3un50o
bulk|02g0mf0uf1at2mg2ns3km43y4jb4rf50m
bulk mail|1ao
bulk plant|2nb43u
bulk station|43m4jd50p
bulker|2no50p
bulker $|2no50p
bulkhead|2nn
bull|0uo1af1ng1zk2lf2ym3bg4hq4so50l
bull dozer|1zl
bull rider|04g3dp
bullard|1ng2lx2nd
bulldogger|2yq
bulldogger $|2yq
bulldozer|0ul1zz2lg2nd2yo4wn
bulldozer $|2nn
bulldozer operator|0um1zp2ng2yg
bullet|2no2yn
bullet charging|2nm2yg
bullion|3ug4jn
bumper|04o2lp4wr
bumper $|04o2nl4wp
bumper straightener|2lp2nf
bun|1pp2np2yg
bunch|1ng1pp2nn
bunch maker|1pp2ng
bunch trimmer|2nm
buncher|04r1ng1pp3un50f
buncher $|1pq
buncher operator|04s2ng
bundle|3ug50z
bundler|1pk2nr
bundler $|1pk2nr
bundling|1nf1pl2nn
bung|0ko2nq3be
bunk|04k0rn2ne
bunker|2no
buoy|1ng2nf2or
bureau|1lq
burglar|4pn
burglar alarm|4pn
burglary|3lo
burial|1zq27r2nn2yf
burial vault|1zq2nn2yf
buried|2mn2nf
burlap|0us2nf50p
burlapper|50q
burlapper $|50q
burler|1nq50o
burler $|1nq50o
burlesque|3dm
burling|2no35f
burn|0mp1nd2nm2yg
burner|04m0ue2mf2nr2yz3kt50g
burner $|04m2nt2yt
burner operator|2nl
burning|0vg2lr2nl2yg
burning machine|2ln2ne
burning torch|2lm
burnisher|1no2lq2nn4wq
burnisher $|1np2lq2nq
burnishing|1np2ne
burnishing machine|1np2ne
burokauffrau|35y
burokauffrau $|35y
burokaufmann|35y
burokaufmann $|35y
burokraft|35y
burokraft $|35y
buromanagement|35w
buromanagement $|35w
burr|04f0mf1no2ls2ng50o
burrer|2lx2ne
burrer $|2lq2nf
burring|2lp2nn4we
burring wheel|2lg2nr4we
bursar|02r
bursar $|02r
bus|04f08g0lm0rf0uf0vd1ay1hk1wr1ze21f2jg2lg2mg2na2qn2tr2yg32f3bz3lp3ue40v4bg4hg4jw4ng4sg4wx4zt50m
bus $|3bp
bus attendant|0lm1al
bus cleaner|50n
bus coach|2qo40o
bus dispatcher|4jl
bus driver|1ad3bs50m
bus engine|1hl
bus escort|0le1wm3lp
bus inspector|1as3lf3uf
bus maintenance|4wr
bus matron|1wq32g3lm
bus mechanic|4wk
bus operator|1ag2ng3bw
bus route|1ag4jq50f
bus service|40k4jp4wk
bus technician|4wo
bus transportation|0lr1ae
bus trolley|1ak20l
busboy|4zr
busboy $|4zr
buse|3bn50k
buse $|3bn
busfahrer|3bz
busfahrer $|3bz
bush|1zr2nc
bushel|2nr
busheler|1nm
busheler $|1nm
busher|2nk
bushing|2nd2yr
bushler|04q
bushler $|04q
business|02g03g04e05l0cf0ge0iu0jz0lf0nf0qf0tg0ug0wy0yx11u12o14f19f1ak1dd1ge1kp1nf1ov1rg20l21f23m24f25l26e2ax2bs2cg2dk2gs2jc2nb2pk2qo2tg2wg2xg2yg35t36w3dl3hd3lc3mg3vc3yf3zg41p44m46o49f4bc4et4hb4if4jd4ms50f
business $|0jy20o2al2qf
business administration|20e4mq
business administrator|1kk35n
business adviser|05q
business analyst|0iw11f1om23o2a9
business application|0yz
business appraiser|2ap3vf
business banking|0el1ol2ag
business business|2aq40g43g
business consultant|0wq23p2af
business continuity|2qp41t
business correspondent|2dl
business dev|0jq
business developer|0jv0yb12g25m40m43p
business development|0in0jr1ik2pr2qn44p4eo
business economics|2dn
business education|20l
business excellence|36m
business finance|1of2dk
business intelligence|11x12t3lg
business management|0wl20c4mq
business manager|0jg1og2ag2qm35g36t46r
business marketing|4mm
business office|35l
business operation|0ic0wp36p
business ops|36p
business partner|0ja1ks1om23m2bo
business process|0ir
business service|20n4me
business studie|20d4mn
business support|35w
business system|0yz
business teacher|20f4mm
business technology|0im11o2bu
business transformation|0ws
business travel|4rl
business valuation|2at
business valuator|2al
business value|4er
businessanalyst|0iz
businessanalyst $|0iz
businesse|2ax
businesse $|2an
busker|3dq
busker $|3dq
busser|4zy
busser $|4zy
buster|0uq1at2ne4wn4xq
buster $|0uo1at2nf4wn4xq
butadiene|50m
butane|2ng50n
butcher|0kw0ug2er2nm40p4ip
butcher $|0kv2er2ng40g4ip
butchery|0kz2ng4im
butchery department|4il
butler|0rz21n
butler $|0rr21n
butt|1hl2nm
butt welding|1hl
butter|04n1ng1pp2jo2nn3ue4yg50l
butter $|2nm
buttermaker|2nn
buttermaker $|2nn
buttermilk|1pn2ne
butting|0ml2nf
button|0ml1nv2nt2yf3ut
button breaker|1nl
buttoner|2no
buttoner $|2no
buttonhole|1nr
buttonholer|1nq
buttonholer $|1nq
buyer|04l19r1kq21f25f2an2nd2qy3mz3vz43p50g
buyer $|04l19u1kq1nf2nd2qt3mz43q4jk
buyer designer|1no25f
buyer planner|19f2qn3mp
buying|3my4jp
buzzsaw|0mq
buzzsaw operator|0mq
byproduct|2ny50f
c|08p0gr1fv1hd1ku2ne3kz3ls
c $|08q
c assistant|1ku
c developer|1fv
c installer|3kl4wm
c mechanic|3ko4wg
c#|0cz
c# developer|0cp
c# engineer|0ct
c&i|1dp1hm
c++|0cg1fu4dz
c++ developer|4dq
c++ engineer|4ds
c++ programmer|4dm
c4|3lr4jf
cab|1ae2nf3bo4js50o
cab driver|3bo
cabana|21p
cabin|04g0bz0rm20f21l2ml2ne2or4mu4ro4wn50g
cabin cleaner|0rn
cabin crew|0bq4mt
cabin service|0bs20f4ml
cabinet|0mz0uf1nf2lf2mn2ye3dg3rx
cabinet $|0mk
cabinet finisher|0ml2nn2yf
cabinet maker|0mq2nd
cabinetmaker|0my0uo
cabinetmaker $|0my
cable|04q0mf0vm1ao1dn1et1zw2jf2le2mz2no2ys30e3df3lg3ud4jf4pq4wf
cable assembler|2nk
cable car|1ae1zu50f
cable fabricator|2nm
cable harness|2nm
cable harnesse|2nl
cable installation|0vk1ho2me
cable installer|0vm1hf2ml
cable jointer|1ew
cable maintenance|1em2mf
cable propelled|1zn
cable splicer|2mo2nf
cable system|2ml
cable television|2ml
cable tester|2nl
cable tool|0us2lg2ng2yg
cable vehicle|1ao1zp
cableman|2mu
cableman $|2mu
cabler|1et
cabler $|1et
cabling|2nq
cabs|50l
cacao|2nl
cacao bean|2nl
cad|08z0ql1ho1nm25o2ts
cad design|08g25r
cad designer|08c1nf25l2tu
cad drafting|08l
cad modelist|1nl
cad operator|08u2nd
cad pattern|1nk
cad patternmaker|1np
cad specialist|1hr
cad technician|08p0qm1nf
cadastral|0qz2ik
cadd|08y11p1hn2ne3hf
cadd designer|08p
caddie|21z2nd
caddie $|21r
caddy|21z2ne50n
caddy $|21l50o
caddymaster|21r
caddymaster $|21r
cadet|2ot
cadet $|2ot
cadmium|2yl
cafe|0uf2nb3zz4zz
cafe manager|3zt
cafeteria|1wp21f2na3zz4zz
cafeteria $|1pl
cafeteria cook|1pe4zn
cage|04r1nf2nf2yl3dn50w
cage cashier|21k
cage maker|2ym
cage technician|04w
cager|0ut2nd50p
cager $|0uu50g
caid|08r2ne
caisse|40p
caisse $|40p
caissier|40y
caissier $|40y
caissiere|40y
caissiere $|40y
caisson|0uq
cajera|40y
cajera $|40y
cajero|0eq40x
cajero $|40y
cajero de|0eq
cake|0dz0kg1nk1pz2ld2no2yf3ul50o
cake decorator|0dv2nd
cake maker|2nm
cake press|2ld2ns
calciminer|38r
calciminer $|38r
calcinator|2no
calcine|2nk2ye50m
calcine furnace|2nk2ye50m
calciner|2nt
calciner $|2nq
calciner operator|2nl
calculating|1hn2me
calculation|0gw
calculation engineer|0gw
calculator|02v2nf
calculator $|02m
calculus|20m
calendar|02e35m3rq
calendar clerk|3rr
calender|0uf1nl2no50l
calender let|2nl
calender operator|2nl
calender wind|1nn2nf
calender worker|2nl
calenderer|2nm
calenderer $|2nm
calendering|2no
calf|0ko2ng
calibration|1hu2jf2vf2we3ht3uq
calibration technician|1hp2nb2wg3hz
calibration technologist|1hl
calibrationist|2no
calibrationist $|2no
calibrator|1hq2mn2nn3up4jq
calibrator $|1hq2mn2nn3up4jq
calidad|3uu
calidad $|3uu
calker|0mf2nn
calker $|0mf2nn
calking|2nm
call|0er0uf10u1an1hr1ne21m2cp2n935s3wp40n43t4bg4rf50a
call center|2cq2ng35x3lg40f43t4rf
call firefighter|3lm
call handler|10u3wn50e
call worker|1ap21n
callcenter|10w
callcenter agent|10w
caller|1at21v35q3dk
caller $|1at21v35q3dk
calligrapher|3dq
calligrapher $|3dq
callout|1en
caltran|0uq
cam|08z1ng2lp
cam equipment|08p2ng
cam technician|08q
camarera|21p4zx
camarera $|4zy
camarera de|21q
camarero|4zy
camarero $|4zy
cambering|1ng2no
camelid|04o3ue
camera|0ug1nf1za2jg2lf2mz2no3dm4yz
camera assembler|2nl4yg
camera assistant|2mf4yu
camera operator|2nl4yt
camera person|2mg4yn
camera repair|2mm
camera technician|2mq4yd
cameraman|2mn3dk4yx
cameraman $|2mn3dk4yx
camerawoman|4yr
camerawoman $|4yr
camion|4sq
camion $|4sq
camionero|4sz
camionero $|4sz
camouflage|3lr
camp|04l0rx0ue1cr1ng1wk21t22x23g2na2og2yg3dk3qf4be4hr4mq50e
camp activitie|1cn4hg
camp counselor|3qf4bf4hu
camp entertainment|3dl
camp manager|1cm21o
camp site|0uf22y
campaign|0ug0we19q2qz31n3pg3sz
campaign canvasser|3sm
campaign executive|2qq
campaign fundraiser|31n
campaign manager|19r2qo
campaigner|3sp
campaigner $|3sp
campground|21q22r2ne
camping|1uf22z2me2nk
campus|0sk20z3bm4sg
can|04f0ue1nt2lp2nt3ut4wp50s
can feeder|50k
can inspector|2ng3un
can operator|1nq2nd
can tender|1np2nd
can worker|1nq2na50n
canal|1af2ml2nc2oy4jp50o
canal boat|2on
canal equipment|2ml
canal narrowboat|2ol
canary|04p
canceling|02o50g
cancellation|28r
cancer|2jp2wq
candle|2nz2yg3uf
candle maker|2nm
candle making|2nl
candle production|2nk
candlemaker|2no
candlemaker $|2no
candlemaking|2no50g
candler|04m
candler $|04m
candlewax|2nk
candy|04g1ne1pz2ld2nm2ye40f4zy
candy dipper|1pp2nd
candy machine|1pf2lg2np
candy maker|2nm
cane|04z0ug1ag1nf2ng2ye4js
cane flume|04m2yg
cane planter|04k
cane scaler|04d4jq
cane weigher|2nl
caner|2nr
caner $|2nr
canine|20d2gf2ng3ly3rf4mf4xz
canine training|2gf4xp
canned|3un
canner|04f2nu
canner $|04f2nu
cannery|2no
canning|0kg2nt
canning operative|2nm
cannon|2nn3lo
cannoneer|3ll
cannoneer $|3ll
canoe|0mp20f2nf3un4hn
canoe instructor|20f4hn
canoeing|20e4hq4mf
canopy|2nl
cans|2nm
cant|04m2ng
canteen|2ew2nf3zu4zr
canteen assistant|2ew
canteen manager|3zv
canter|04q
canter $|04q
cantor|0sz
cantor $|0sz
canva|0mg14n1nz25r2n9
canva good|1np
canva product|1np2nd43k
canvass|3sp
canvasser|10r3sr
canvasser $|10r3sr
cap|1ne21t2ln2nl50p
cap $|21u2ng
capability|2bc30y
capacitor|2no
capacity|30s
capacity planner|30s
capital|02p1on2ar2pf
capital associate|2ap
capital market|1on2pf
capitalist|2ap
capitalist $|2ap
caponizer|04q
caponizer $|04q
capper|2nu2yn
capper $|2np2yp
capping|2nk
capping machine|2nk
caprifier|04p
caprifier $|04p
capsule|2nq3un50g
capsule machine|2nk
captain|0bv0uf0vw1ng1we21s2oz3lu3zo4ip4zn50g
captain $|0bv0ug0vw1ng21t2or3lp3zo4ip4zn50g
caption|0xd2df4og4qz
caption editor|0xf2dg4qq
captioner|4qr
captioner $|4qr
capture|13l1dg2nk
capture power|1dg2nl
capturing|2mk
car|02g04a08f0be0en0gt0lg0mg0qg0rm0ul0v616f1az1em1hr1ne1pf1wm1zm25u2jf2lf2nl2ql2rm35f3bv3dl3le3mg3rf3vd3zg40u43d4bg4iw4jw4st4wz4zo50w
car aftersales|2qq
car attendant|1al4zq50f
car battery|1eo
car body|1an25m4wg
car bracer|50n
car builder|0mk4wp50f
car checker|1af4wo50n
car cleaner|50n
car deliverer|16l3bq40g
car designer|25o
car detailer|4ww50b
car driver|16g1af3dz3ur507
car dumper|0uo2nm50d
car factory|2nl
car ferry|2ol
car guard|1wm
car hop|1am4zk
car inspector|1al1ho3ue
car interior|4wl
car leasing|3vf40y
car make|50m
car mechanic|4wo
car operator|0uo1ao1zk2na2yl50p
car porter|1ao21m50e
car production|2tk
car rental|40l43e4in
car repair|1ag2ml4wk
car repairer|2mg2ng2rq
car repairman|1af4wo
car restoration|4wn
car restorer|4wo
car sales|43k4im
car seat|1nm2nf
car showroom|4io
car specialist|0gs
car steward|1al
car supervisor|2nf50q
car test|1af2ns
car upholsterer|1ag1nm
car wash|50m
car washer|50l
car worker|50o
car yard|2mp2ne4jp50b
caramel|1nf1pw2ng
caravan|2nf4wn
caravan body|2nf4wn
carbide|2lt
carbider|04q
carbider $|04q
carbon|1df1nf2ll2mq2np2yl50l
carbon capture|1dg2nl
carbon furnace|2no2yd
carbon sequestration|2nn
carbonation|2nr3un
carbonation equipment|2no
carbonator|2no
carbonator $|2no
carbonizer|1nm2no
carbonizer $|1nm2no
carboy|50m
carburetor|4wz
carburizing|2ng2yl
carcass|0ko2nm50g
card|02f04f0ef0mg0ue0xo13z1nu21y2de2lf2mu2nn2ql2yf35u38f3uk40f43f4jf50d
card checker|3un
card clerk|35q
card cutter|1nl
card grader|1ng21r
card lacer|2nn
card maker|0xp1nc2nl
card tender|1nn2nf
card writer|2df2nq
cardboard|2nq
cardboard box|2nl
carder|1nm2nn50n
carder $|1nm2nn50n
cardiac|2vg2wv2xl32l
cardiac catheterization|2ug2vg2wq
cardiac sonographer|2ul
carding|0vf1nu50g
cardiograph|2nf2wr
cardiographer|2wr
cardiographer $|2wr
cardiologist|2xz
cardiologist $|2xz
cardiology|1hf20m2jf2ul2ws32k4mg
cardiology technologist|2ul2wm
cardiopulmonary|2wv3il
cardiothoracic|2xn
cardiovascular|06o1hf2uf2wz2xo3ig
cardiovascular invasive|2wn
cardiovascular technologist|2wo
cardroom|1nu21z2nd
care|04m06p0fs0lw0rm0ud0vg10n1cs1he1io1kg1nf1up1xl20l21t22p23g2je2mf2ne2qg2ws2yf32t34f37o39p3aq3df3ip3le3rf3ue3wm4bv4hf4jf4rd4wg4xm50e
care $|10p3ak
care administrator|2wm
care aide|0ll2wl32o4bd
care assistant|06n0lu2w93ar4bp4xl
care associate|04l
care attendant|0fo0ll1an21c32l4xm
care center|1cn
care coordinator|0l81cn21r2ww4ba
care counselor|0lb3ql4bn
care director|0lg1ck4bn
care facility|21o
care giver|04m0lm4xf
care home|4bq
care manager|04e10c21f22s2wm35o4bn4xo
care nurse|0lg32l
care physician|2xl
care professional|1ul
care provider|0lp4bf4xl
care representative|10k
care specialist|04l0lb0rr10l17l1xm4bo
care supervisor|0lc21p4br
care support|0lt4b8
care teacher|0lf4mk
care technician|0lm17g1hg1up37p
care unit|2xk32m
care vacation|1ck
care worker|0lu0ug1uo21l2nd4bl4xn
career|1cf1lw20e23z2gm2hk2ng4bz4hf4ms
career advice|1lq4bg
career consultant|23f4br
career counselor|4bl
career development|23g4br
career guidance|23w4b9
career service|1lp
career teacher|4mm
career technical|20l2go
career technology|4ml
career transition|4bl
caregiver|0lz4xl
caregiver $|0lz4xl
carer|0lz4bu4xn
carer $|0lz4bt4xn
caretaker|04n0lr0rx1my1uq2nf2yg40l4xo
caretaker $|04k0lr0rw1my1uq2nf2yg40l4xp
cargo|0bf0qd0tl0vg1au1hg1ng2af2nb2og3lf3rz3ug4jz4sq50z
cargo $|3rm
cargo agent|4jq50f
cargo broker|0tq1ao2af4je
cargo ground|50p
cargo inspector|1ae3rs4jf
cargo operation|4jq
cargo planning|3rd4jq
cargo service|50q
cargo specialist|1ap50k
cargo supervisor|50o
cargo surveyor|0qd1ar
cargo vehicle|1af4sr50f
cargo worker|3ro
cargoman|50q
cargoman $|50q
cargoplane|0bp
carhop|4zv
carhop $|4zv
caricature|3dl
caricaturist|3ds
caricaturist $|3ds
cariste|50v
cariste $|50v
carman|1av2nf4wk50n
carman $|1av2nf4wk50n
carnallite|2nb2yq
carnicero|0ky
carnicero $|0ky
carnival|21r2nf
carousel|40p
carpenter|0mz0uw0vo1hg29p2me2ng2od2rm3kn3um4we50l
carpenter $|0mw29p2nr2rn
carpenter helper|0ul
carpenter joiner|0md3ko
carpenter supervisor|0vp2nf
carpentry|0mz0vy20g2nc36g4ml
carpentry $|0mp
carpentry supervisor|0vm
carpet|0mg0rt0uy1he1ny2dl2nc2rs2yf3um4we50e
carpet $|1nk
carpet cleaner|0rp1nf50g
carpet fitter|0ug1nf2rv
carpet inspector|3um
carpet installer|0uq2rf
carpet layer|2rn
carpet maker|1np2nd
carpet weaver|1nk
carpet worker|0ue1nr
carpeting|1np4wf
carpetlayer|2rr
carpetlayer $|2rr
carpintero|0mx
carpintero $|0mx
carretillero|50v
carretillero $|50v
carriage|04t0mm0ul0vf1ak1em1hx1nl2nf2tw38f3dg3ue4sn4xf50e
carriage $|04e4sq4xf
carriage assembly|2nl
carriage driver|1ar4sf
carriage operator|04o0mo
carriage wagon|1af1ho
carriageway|0up2nc
carrier|0lm0qo0un16z1ak1ig1ne2an2nn2rk2wf35k3dg3um43p4ip4jg4sr50q
carrier $|04l0lm0qp0uq1an1nf2ao2nm2rk2wf2yk3us4ip4so50v
carrier associate|16p50f
carrier operator|50l
carrier supervisor|2ng35m43r50d
carrossier|4wz
carrossier $|4wz
carrot|04t2nf
carry|1ag2nf50x
carrying|20e4mn
cart|0un1hm1nf2mm2ne3bg4qr4sg4wn4zm50o
cart mechanic|4wm
cart repairer|1ho2me
carter|50q
carter $|50q
cartographer|3hy
cartographer $|3hy
cartographic|08c0qz2jl2pg3hf
cartographic research|0qo
cartography|0qr1hg20m4mf
carton|1nd2nt3un50m
cartoon|07o2nd38g3dq
cartoonist|3dz
cartoonist $|3dz
cartridge|2no3uq50e
carver|0kn0mt2nn2yn3dp
carver $|0kn0mt2nn2yn3dp
carving|0mf2nl
carving machine|0me2nm
carwasher|50q
carwasher $|50q
cascade|2nm
case|02g04e0gr0iq0ml0ue0xg1hg1ig1nd2jg2nk2rg2wg2yo32n35f39z3lm3qg3rz3uf4bz4jm50q
case administrator|39x3rg4bc
case hardener|2yn
case manager|0ir32o3rm4bo
case packer|2nl
case picker|2nu509
case worker|4bo
caser|04f0um1nr2mp2nm50m
caser $|04f0um1nr2mp2nm50m
casework|2ne4bz
caseworker|3qq3rp4bu
caseworker $|3qq4bu
caseworker immigration|3rp
casey|0mn2nf
cash|02s1ag1el1hn1oq2at2me2nf3ll3ro40z50f
cash management|2au
cash register|02o1hq2mf2ng40n
cash specialist|02u40f
cashier|0em1al21r2ne3fo40z4ip4rn50c
cashier $|1al21t2nf3fo40t4rn4zo50g
cashier bank|0el
cashpoint|1ep4wf
casing|04f0kn0mg0um1ne1pm2ns2rr3ur4jb50l
casing crew|0ur2nf
casing line|2nl
casino|0af0ef0rr21z2ne3lp40n
casino gaming|21l
casket|0mp1nn2lf2rg3uk
casket assembler|0ms2n9
casket maker|2nl
cast|2lf2no2wq2ys
cast iron|2nl
castable|2nq
caster|2mo2nr2yz3dp4wf
caster $|2nv2ys3dp
caster helper|2nl
casting|04f0mg0uf1nd2ly2mt2nl2rf2yv3dx3xe4yx50q
casting $|3dp
casting director|3ds
casting forging|2mo
casting inspector|2mr
casting machine|1ng2lf2nl2yr
casting operator|2nf2yu50g
casting wheel|2ld2yp
casting worker|2nd2yt
castle|4rl
castrator|04q
castrator $|04q
casualty|27l
cat|04p1nf1zq2jg2ne2up4xv50y
cat boarding|4xl
cat kennel|4xm
cat operator|1zt2nf
catalog|1vo2il2qw3dg43g
catalog manager|2qw43g
cataloger|2ir
cataloger $|2ir
cataloging|2is
cataloguer|2ix2ng4jp50m
cataloguer $|2ix2ng4jp50m
catalyst|2nt
catalyst operator|2nm
catalytic|2nl
catalytic converter|2nl
catapult|3lr
catch|0rg50l
catcher|04r0mp1pm2yk3lp3ur4zg50t
catcher $|04r0mp1pm2nb2yk3lp3ur4zg50u
catechist|0sr
catechist $|0sr
category|2qz3mt3rt
category manager|2qq3mz
category specialist|2qq3ma3ru
caterer|1pq4zr
caterer $|1pr
catering|1an1jt2ez2mq2nf2tf3bg3zu43q4mn4sf4zr
catering $|4ml
catering assistant|2ev43n
catering equipment|2ms2tf
catering manager|3zw
caterpillar|4wm
cath|2ve2wp
catheter|2nm
catheterization|2ug2vg2wq
cathode|2no
catholic|0st
catshovel|1zr4sg
cattery|4xx
cattery assistant|4xx
cattle|04z0kt1nf21f2af2js3my3ud4xz50f
cattle pedicure|04f4xt
cattle specialist|04m2jl
cattleman|3mr
cattleman $|3mr
cattyman|04q
cattyman $|04q
caul|0ku2nf
caulker|0mf0ur2nn
caulker $|0mf0ur2nn
caulking|2mq
cause|1ir
caustic|2nq50p
causticiser|2no
causticiser $|2no
caustics|50l
cavalry|3lv4hg
cavity|0uk2no50f
cbt|3qr
cbt therapist|3qr
cbx|2nf3wr
ccc|4gp
ccc slp|4gp
cctv|0qz1wz2nb
cctv controller|1ws
cctv operative|0qt2nf
cctv operator|1ww2nf
cd|3jo
cd engineer|3jo
cdd|0tv
cdd analyst|0tv
cdl|20g3bf4ml4su50g
cdl b|4sl
cdl driver|4sr
cdp|1px
cdp $|1px
ceiler|0mv
ceiler $|0mv
ceiling|0uo1ng2mf2nf2rz
ceiling fixer|1ng2rs
ceiling installer|0uf2rs
celery|04z2ne50a
cell|04f0mg0ng0ue1dk1eu1hr1nd2jv2lo2nq2r92tt2yf3un4dl4po4wg4yl50l
cell builder|2nm
cell changer|1hr2mg
cell cleaner|1hr2ne
cell designer|1dm
cell engineer|2tn
cell maker|2nm
cell operation|2nm
cell operator|2lq
cell phone|1eg4dm4pp
cell repairer|1hn2ng
cell technician|1es1hb2jm
cell tender|2nm
cellar|0np2mq2nv
cellar master|0np
cellar operator|2nk
cellar supervisor|2nk
cellar worker|2no
cellist|3dq
cellist $|3dq
cello|2np
cellophane|1hq2mk3ue50q
cellular|1hv2jk2mf
cellular biologist|2jl
cellular equipment|1hl2mg
cellular technician|1hn
cellullar|4pm
celluloid|2nn
cembalist|3dq
cembalist $|3dq
cement|0mf0uq0vn1ne2ru4sm50l
cement finisher|2nd2ro
cement mason|2rk
cementer|1np2nq2wo
cementer $|1np2np2wo
cementing|2np
cemetery|04f0ug1uz1wk2ne2yf3lc3vr50m
cemetery worker|1up
censor|0xr
censor $|0xr
census|0ug10z2ne3rt
census taker|10p
census worker|2ne3ry
center|04e0lf0mf0ud10v12c13b14g1ag1cv1gf1hr1je1ln1mo1ne1ol20e21e23g28m2cx2ge2in2jf2lm2mf2qe2wl2yf35q36g3df3kl3lp3pn3rf3sf3vm3wp43s4bm4fm4im4mm4rt4xr4yf50q
center $|4jf50l
center administrator|1ct2co35c
center adviser|10p
center agent|10u43f4rf
center assistant|10n35g4ho
center construction|0vn
center coordinator|35q
center director|1ck2wp35n4bo
center dispatcher|3wo4j950o
center engineer|12f1ht2cd30n
center guide|4rl
center instructor|20f2gf4hg4mm4xn
center machine|2le2np
center manager|1cl1je1lp1mp1om2ak2nn35l43d4bo4hl4io4jl50f
center operation|1hm4jl
center operator|13f1hf2co2lm3lf3wm43q
center representative|10t2cl438
center sales|40k
center shelf|40f50o
center shop|40m
center site|3vq
center specialist|2ip35o3lo
center supervisor|0vg2nd35l43n4jq4re
center technician|1hr30b3kn50n
center worker|4rz4xl50e
centeredispatcher|50o
centeredispatcher $|50o
centerer|2lp2ng2wl
centerer $|2lp
centerless|2lp2nf
centerless grinder|2lp2nf
centerpuncher|2no
centerpuncher $|2no
central|0ec1dq1ef1hm2jm2nd2vg2ww2yr35o3rz3sc3wr40k4je4wf50n
central bank|2we3ru
central office|1dq1ef1hv2mm35d
central service|2wr50n
central sterile|2wk
central supply|35u4jf
centralized|1am
centralizing|1nl
centric|4en
centric engineer|4en
centrifugal|1nd2ln2ns50g
centrifugal casting|2lo2nc2yl
centrifugal station|2nn
centrifuge|2nr
centrifuge operator|2nm
ceo|1kv1lz
ceo $|1kv1lz
cephalometric|2wr
ceramic|07g0nv25r2ip2jl2np2rm2tf2yq38c3hg3yg
ceramic coater|2na2ys
ceramic designer|25m2nl
ceramic painter|2np38d
ceramic tile|2nf2rm
ceramicist|3ds
ceramicist $|3ds
ceramics|0nr1df1nf20b25e2ns3ds4mr
ceramics $|2nm
ceramics designer|25g2ng3dp
ceramics maker|25g3do
ceramist|17u2nk
ceramist $|17w2ng
cereal|0vf1pr2jn3he
ceremonie|3dp
ceremonie $|3dp
certification|0qp23r2mq3rl3vg
certified|02g0fl0ge0ln0mg0qf17l1dl1ef1im1jo1ne20f26l29l2df2gr2hg2lg2mn2nf2ug2vr2wr2xp30g32r34p37n3fn3hd3kg3qo3rf40g41m48s4bl4du4jg4lf4mk4wr4xg4yf
certified alcohol|3qp4be
certified appliance|2mk
certified behavior|3qm
certified biomedical|1he2mq
certified dental|17k
certified driver|0tl
certified drug|3qm4bf
certified flexible|2wm
certified health|4bl
certified lactation|4bo
certified legal|3lo
certified master|2nk2yr
certified medical|0lq2wf35l
certified nursing|32n
certified occupational|06v2wg34e
certified ophthalmic|2wf37r
certified orthotist|2wo
certified professional|0bp26m2wn3df4dd
certified prosthetist|2wo
certified residential|0lf32n
certified rv|4wm
certified surgical|2wl
certified wellness|4hl
certifier|04q
certifier $|04q
cervical|2jk
cesspool|0rg50n
cfd|2tu
cfd engineer|2tu
cfo|1oz
cfo $|1oz
cg|07p3df
cg artist|07p3df
cgi|07t
chain|04s0kf0qu0uf1kw1np2lt2nd2yd3dd3ml42q43p4ia4jp50l
chain $|4jo
chain analyst|4jl
chain assembler|2nk
chain assistant|1kl
chain builder|0mg1nt2nf
chain director|4jl
chain logistics|1kp4jb
chain maker|1ne2ls2nm3de50g
chain making|1nf2lx2nc2yf
chain manager|1kg4jn
chain offbearer|50l
chain operator|1nf2lg50v
chain planner|3mu4ja
chain program|4jm
chain puller|04m50k
chain saw|04l0mo2lb4wk
chain specialist|1kf4jp
chain worker|04b2np50o
chainer|04p50o
chainer $|04p50o
chainhand|2no
chainhand $|2no
chainmaker|2lz3dd
chainmaker $|2lz3dd
chainsaw|0uq2ne4wr
chainstitch|1nw2ne
chair|0mv1at1hg1np20t21p2mf2yg3be3un4wd50d
chair $|0mn1ng20u2nf
chair car|1aq3be
chairmaker|1nq
chairmaker $|1nq
chairman|1lr
chairman $|1lr
chalk|1nf2nq2yg3hr3uf
chalker|1no2nn
chalker $|1no2nn
challenging|3qk
chamber|03r2ns3dg
chambermaid|0rr
chambermaid $|0rr
chamfering|0ug2lq2nf
chancellor|1lm20f46q
chancellor $|1lm20f46q
chancery|2hz
chandelier|2nd2yq
chandler|2no
chandler $|2no
change|1hl1in1lq1nl21k28n2ll2ne3px3rc40v
change analyst|1in
change clerk|28n3rd
change machinist|2lm
change manager|3py
change specialist|1in
changer|02m0ug1ao1hs1no21o2mv4wp50p
changer $|02m0ug1ao1hs1np21o2mr2ng4wp50p
changing|21e2nr
changing room|21e2nr
channel|0jn0ud1nw2mt2nl2qn43x4if50g
channel manager|43x
channel opener|1nl2nl
channel partner|0jn
channel sales|43n
channeler|0up2no
channeler $|0up2no
channeling|0un1nm2nf
channeling machine|0un1nm2nf
chaperone|4zq
chaperone $|4zq
chaplain|0sz
chaplain $|0sz
char|1po50p
char filter|2nk
char kiln|1pq2nb
char puller|2nn
character|07s
character animator|07m
character artist|07p3de
charcoal|2nm
charcoal burner|2nm
charge|01o02o04g0en0lt0uq10l1gq1hl1ne21e23o2jg2vl2wg2ym32l35k3en3ro3uf3xn4jl50g
charge $|02o1gr32k3en
charge authorizer|0en
charge de|01p10m23l3pk3xo
charge hand|1hn2no
charge nurse|32k
charge rh|23n
charge specialist|0uv
chargee|3xn
chargee de|3xn
chargehand|2nk
chargehand $|2nk
charger|0uf1en1hn1zo2mm2nl2yt3lf3uk50o
charger $|2mn2nt2yq3lf50s
charger installer|1ep
charger operator|1zp2ng2ym50f
charging|2lf2nl2ys50n
charging crane|1zl
charging machine|2lf2ym
charhouse|2nn
charity|1iq2ng31b3ro3sx
charmer|4xr
charmer $|4xr
charpentier|0mx
charpentier $|0mx
chart|02z04g0xf2yr
charter|0bn2ok3bo40q4jn4sg50g
charter boat|2om
charter pilot|0bn
chartered|02r0ac0gm2at3vc
charterer|4jp
charting|3lk4jo
charwoman|0rr
charwoman $|0rr
charworker|0rr
charworker $|0rr
chaser|04n0ug1as1nl1zg21o2jp2nk3dp3lm4jp50k
chaser $|04n0ug1as1nl1zg21o2jp2nk3dp3lm4jp50k
chassis|1eg1hf2nf3um4wu50s
chassis estimator|50s
chassis inspector|3um
chat|10z2ne
chat agent|10q
chat operator|10x2ne
chatbot|2kx
chatbot developer|2kx
chaudronnier|2yw
chaudronnier $|2yw
chauffagiste|3kz
chauffagiste $|3kz
chauffeur|16o2ng3bz4st
chauffeur $|3bz4sm
chauffeur livreur|16o
chauffeur poid|4sp
check|02y04l0bw0xe13q1at1ne21l2nd3ug40r4is4jf50e
check agent|0bx
check out|2nf40v4is50g
check pilot|0ba1aq
check scaler|04o
checker|02p08o0em0kg0ml0um10o1hp1wq21p28p2dn2jg2mo2ng39l3cq3df3rk3uw40q4jw4wl50m
checker $|02q08o0el0kg0ml0un10o1hp1wq21p28p2dn2jg2mo39l3cq3df3rk3uw40p4jw4wl
checking|3fr3rl40p50f
checking technician|3fr
checkman|3cr
checkman $|3cr
checkout|2nb3lo40z4iz50g
checkout operator|2ne40y
checkroom|21r2np
cheerleader|3dq
cheerleader $|3dq
cheese|04n1ng1pz2jp3uc4jl50e
cheese spread|1pn
cheesemaker|1pr
cheesemaker $|1pr
cheesemaking|2no50g
chef|02m0do1pz2jo2ng3nm3pl4ml4zo
chef $|0do1pz2jp
chef comptable|02m
chef de|1pk3nm3pm4zq
chef manager|1pt
cheffe|3nl
cheffe de|3nl
chemic|1no
chemical|0nz0qf0tq0ue1de1hm1iu1oc1zg20l26g2al2jr2ns2sf2tf2ve2xq2ym3dg3hz3lv3mg3nf3qp3rg3un4jk50l
chemical analyst|3hp
chemical application|3ho
chemical applicator|1uk2nk
chemical batch|2nl
chemical blender|2nk
chemical compounder|2no
chemical coordinator|1he1np3ho
chemical dependency|2ng2xq3he3qr
chemical engineer|0nu2jp2ne3hf
chemical engineering|0gm0nr2jg
chemical equipment|2np
chemical fermenter|2nk
chemical inspector|0tm3ul
chemical laboratory|1hs2ng2vf
chemical mixer|2nl
chemical operation|3lp
chemical operator|2no3hg
chemical plant|2jm2nl
chemical process|2jo3hg
chemical processing|1hd2mo
chemical product|2am2nf3hm3nf4jn
chemical production|2nk
chemical quality|1hp3hf
chemical research|3hm
chemical science|20l2sg
chemical supervisor|3hp
chemical technician|0rl1hf2ne3hs
chemical technology|0gf0nr
chemist|1io2jx2na3er3hz
chemist $|1io2jz2nf3er3hr
chemistry|1hg20p2jn2nf2sz2vp3hz3ue4m8
chemistry $|20m2sk
chemistry analyst|2jn
chemistry instructor|20l
chemistry quality|2jr3he
chemistry research|2jb3hr
chemistry researcher|3hm
chemistry scholar|3hl
chemistry scientist|3hk
chemistry teacher|2ss4mf
chemistry technician|2jk3hl
chemistry tutor|2sn
chemotherapist|2jq
chemotherapist $|2jq
chenille|1nq2nc
cheniller|1nq
cheniller $|1nq
cherry|04m1nf1zr2np3ud50g
chest|2nl4bn
chewing|2nm
chewing gum|2nm
chick|04r3ug
chicken|04w0kl0uf1nf1pr2er50c
chief|04f0af0bl0ef0lk0m90ng0tf0ug0vo0xe12f13g1ak1de1gp1h81ie1lz1mo1nf1om1pr1wb21o29q2am2bz2cg2dm2ef2hn2jf2mo2ot2qp2tg2xf2yf32g35f36u39d3lb3no3rq3sl3ue40g41k43p48g49m4be4cp4eo4hl4jl4re4yg50q
chief $|0qm0vp1ol1pf1wp21o2bf2do2ms2nm2oe36x3df3lz4hp50c
chief accountant|02k
chief airport|21l
chief architect|4cq
chief commercial|2qs
chief conductor|1am
chief constable|3lg3rq
chief digital|1lg2bs
chief engineer|2ow
chief executive|1lo
chief financial|1on
chief information|2bp49m
chief kitchen|1po2ef
chief legal|2ho39f
chief officer|2on
chief operating|1lp
chief passenger|0bf50o
chief people|23n
chief police|3ld3ro
chief product|3np
chief revenue|0ag1lf43v
chief risk|1lb2aq41m
chief technology|1gr1lg2be4eq
child|0lz10e1cz1id1wf20l21l2hl2jg2nf2wq2xk32d3lo3qv3rg4bs4me4tr
child care|1ct21m2wf4be
child day|1cn
child daycare|1ck
child development|1cl20m4bo4mf
child family|3ql
child life|0lm2wq3qc4bg
child protection|32k4bn
child protective|4bo
child safety|1ie4ts
child support|10e2hm3lv4bb
child welfare|4bn
childbirth|1cf32r4mn
childcare|0lz1cz20f2nf4bo
childcare attendant|0lm
childcare center|1cp
childcare provider|0ln
childcare teacher|1co20f
childcare worker|0ln2ng4bq
childcarer|0lr
childcarer $|0lr
childhood|0ls1cw20g4fe4me4nm
childhood assistant|0lr1ce
childhood educator|1cl
childhood special|1cm4ff
childhood teacher|4nm
childhood teaching|4nk
childminder|0ly
childminder $|0ly
children|07m0ls0sx0xm1nf20g21g25l2yg4bw4mo
children $|4ml
children bicycle|2nn
children book|07n
children familie|0lm
children service|4br
childrenswear|25p
chili|1pq2ne
chill|1pg2nf2ym33r
chiller|1nf2nv
chiller technician|2nn
chilling|2np
chimney|0mq0uw0vl1hg2mf2nb2rz4wf
chimney builder|2nf2rn
chimney sweeping|0uu
chin|1np2nd
china|2np
china designer|2nl
chinese|07f20o3do4me
chinese hoops|3dm
chinese pole|3dk
chip|04f08g0mm0oz0uf1nd1pl21v2lg2ml2ne2rm2yf3up50x
chip architect|0oq
chip bin|2ng50m
chip design|0ol
chip designer|0ot
chip fryer|1pm
chip terrazzo|2rm
chipman|50q
chipman $|50q
chipper|04n0mn2nw50o
chipper $|04o0mp50o
chipper specialist|2nn
chipper technician|2nm
chipping|2nn50e
chipping machine|2nn50e
chiropodist|2xr
chiropodist $|2xr
chiropractic|06z20m2wq2x43ir
chiropractitioner|4xl
chiropractitioner $|4xl
chiropractor|06y2wq4xl
chiropractor $|06z4xl
chirurgien|17p
chirurgien dentiste|17p
chisel|2no
chiseler|2no
chiseler $|2no
chloride|2no
chloride operator|2no
chlorination|2nm
chlorinator|2nr
chlorinator $|2no
chlorine|2no
chocolate|0dw1po2jg2me2nq2yg3ho4yg
chocolate mould|2mf2nr
chocolatier|0dz
chocolatier $|0dz
chofer|1ax
chofer $|1ax
choice|4zn
choir|20f3dz4mm
choir director|3dp
choirmaster|3dt
choirmaster $|3dp
choirmistress|3ds
choirmistress $|3ds
choke|04p2ln2ne
choker|04w2ng
choker $|04p
chop|0up2ng
chop saw|0up2ng
chopped|1no2nf
chopper|04o0ks2nn50n
chopper $|04p0kt2nf50m
chopping|2nm
choral|1ag20d3dt4mo
chore|04v2ne
choreographer|3dz
choreographer $|3dw
choreography|3dq
choreologist|3ds
choreologist $|3ds
chorister|3dq
chorister $|3dq
chorus|3dp
christian|0sz32e4b9
christian science|0sw32e
christma|3mo
christma tree|3mo
chromatography|2jo
chrome|2ll2nf2ys
chrome plater|2yl
chromium|2yl
chronometer|1hg2mn2no3ul
chronometrist|2no
chronometrist $|2no
chrystalographer|3hr
chrystalographer $|3hr
chuck|0ko0uq1ng2ne
chucker|0mo2lx2nd
chucker $|0mo2lp
chucking|0mz1ng2ld2nb
chummer|04q
chummer $|04q
church|0rz0sz20n3dn3lg4hg4md
church $|0rp
church administrator|0ss
churn|0un1nf1pp2lf2nn
churn driller|0um2ng
churn operator|1pq
chute|04u0ut1ng2mg2nd2yg50p
ci|1dg26m3jz
ci cd|3jo
ci engineer|26m3ju
cia|3lq
ciberseguridad|48r
ciberseguridad $|48r
cider|0nz2lg
cientifica|14p
cientifica de|14p
cientifico|12g14p
cientifico de|12g14p
cigar|04g1pz2nz3u84jf50s
cigar brander|2nl
cigar leaf|1pl
cigar product|2np3uf
cigar quality|2nl3ug
cigar wrapper|2nd50o
cigarette|04f0mg1ne2lf2mq2nv2ye3uz40o43f50f
cigarette machine|2mo
cigarette making|3un50m
cinder|0uk2nv
cinder block|2rk
cinder pit|2nl
cinema|0xe21r2nf3dr4ym
cinema projectionist|4yp
cio|2bz
cio $|2bz
cip|2nq
circle|0ml1nf2ld2nn2yw
circle saw|2nm
circuit|02g07d08p0of1ag1du1hz1ng1yo25g2hl2lp2np2tf2wp2yl39f3rr3um4jg
circuit $|1dn
circuit assembly|1hz2na3ug
circuit board|08p1yd2lq2yo50m
circuit court|39f3rl
circuit design|1df1yv
circuit designer|07e1dl1ht
circuit engineer|1dr
circuit judge|2hm
circuitry|3ul
circular|0mk1ao1nm2ym
circular saw|2nl2yn
circular sawyer|2nl
circulating|32k3ul
circulation|2iz2nl2wp43m
circulation assistant|2io
circulation clerk|2ip
circulator|2no
circulator $|2no
circus|04f09e0ug1af20e2ne3dw4mw50z
circus arts|09e20g4mu
cisco|4ds
cisco certified|4ds
ciso|49z
ciso $|49z
citizen|3rq
citizenship|20f4mn
citrus|04n2nn
citrus fruit|04k
city|04f08v0ap0ed0qq0rk0sl0tq0uf16p1ak1kg1lq1ng1ot2hk2jm2nd36s3bg3dg3lr3pg3rt3vn4jl4sn50c
city carrier|16p
city clerk|3rs
city manager|36x
city planner|08q
city planning|08m2jq3rg
civic|3rr
civil|02g08s0bn0ge0je0qz0ts0ux1df1gk1ht1ng1ud1zn23u25e2ag2nb2ol2tb35g39z3lt3ru4bg4jf4ze50f
civil $|0qs
civil enforcement|3le3rp
civil engineer|0qk0uf1hu2om
civil engineering|08m0gf0qo0uq1gl1hc1zp2tf
civil right|0je0tu0ug23l3rf
civil servant|3rp
civil service|0uf23u3ro
civil technician|0qt1hf
civilian|3ll
cladder|0uw
cladder $|0uw
cladding|0uo0vl2mg
claim|04g0eo13q28z2na2wl35q3mf3rs3ue3vq4be50e
claim adjuster|28e35p
claim adjustor|28k
claim analyst|28m
claim assistant|28m
claim examiner|28n
claim handler|28m
claim manager|28q
claim processor|2wo
claim representative|28k
claim service|28m
claim specialist|28p
claim supervisor|28p2ng35l3mg
claim taker|3rm
claimant|3rq41f
clairvoyant|3dq
clairvoyant $|3dq
clam|04v0ul2nm3ud
clammer|04o1np
clammer $|04o1np
clamp|2nr
clamp operator|2nm
clamper|0mp2nn
clamper $|0mp2nn
clamshell|1zy
clarifier|2nu
clarifier $|2nn
clarifier operator|2nl
clarinetist|3dq
clarinetist $|3dq
clarity|3dr
class|1cm20d2nn3bf4mm4sv
class driver|4ss
class teacher|1ck20d4mo
classer|04n3ur
classer $|04k3ur
classic|4wm
classic car|4wk
classical|20p2fk
classical language|20p2fl
classics|20m4mg
classification|02u1lo20k23x4bm4jg
classified|35o
classified advertising|35o
classifier|1nf23q2iq2nl3uo50n
classifier $|23q2iq2nd3up50p
classroom|0lo1cm20d4mo4ny
classroom aide|4nn
classroom assistant|4nt
classroom teacher|1cm20d4mo
clay|04g0re0uu16g1ag1ne1pe21t25l2lf2mn2nx2ye3dl50v
clay pigeon|21u2ne50e
clay structure|0um2mo2nb
clean|04f0ul1ip2nl2ym3mn3rf3ug
clean rice|04g2no3mn
cleaner|04n0kq0rz0un1am1hl1ns1ur2er2jg2lf2mq2ns2yf3ue4wl4xn50v
cleaner $|04p0kr0ry0up1an1ho1no1ur2er2md2nk2yf40f4wm4xn50y
cleaner operator|2nk
cleaner presser|1nn2nf
cleaner supervisor|0rl
cleaning|0mf0rz0um0ve13m1ap1zm21e2jf2lf2me35g3bm3uo40k43n50p
cleaning attendant|40p
cleaning equipment|0rf1aq
cleaning machine|0mg0up1ne1zp2ye50n
cleaning manager|04o0rg43p
cleaning member|0rn
cleaning operative|0un
cleaning operator|1am2nf2yp50g
cleaning porter|0rk
cleaning specialist|13o
cleaning supervisor|0rk0vf2nn50q
cleaning worker|0rn0uk1np2ne
cleanroom|1hx2nc
cleansing|0ro13n
cleansing operative|0ro
cleansing specialist|13n
clearance|2hq2lq2nd3rg4js
clearance agent|4jl
clearance coordinator|2hq4jg
clearance officer|4jn
clearance specialist|4jm
clearer|04o0rp0ul3vf
clearer $|04o0rp0ul3vf
clearing|02o04m0ug0vp1nf1zp4jp50g
clearing agent|4jq
cleat|0mu1ng2ne50s
cleater|0mq
cleater $|0mq
cleaver|0kr
cleaver $|0kr
clergy|0sz
clergy $|0sy
clergyman|0sq
clergyman $|0sq
clerical|0wp10p13p17f1he1kq28p2n935z3lf3ud4js50r
clerical assistant|35m
clerical verifier|13q
clerk|02s04d0bg0ep0kk0lf0mf0qf0rf0to0ud0vo0xg10r13r14l16p1ap1eg1hf1ko1ne1ug1wo20f21n22t23n28r2ag2cg2dg2el2hm2in2je2le2nb2og2qf2rg2vg2wm2xf2ye32g33m35z39r3cu3dd3fs3hf3kg3rr3vf3wr40u4bf4dg4hm4ip4jp4mg4rq4wf4xe4yg4zk50l
clerk $|02v04d0bg0eo0kk0lg0mf0qf0rf0to0ue0vg0xg10s13r14l1aq1eg1hf1ko1ne1ok20g21s22s23p28s2cg2dg2em2ho2io2je2le2ne2og2qf2rg2wm2xf2ye32g33m35o39s3cu3de3fs3hg3kg3rs3um3vf3ws40n43e4dg4hf4jx4mg4rq4wg4xe4yg4zl50s
clerk checker|3uf40s4jf
clerk hotel|22k
clerk supervisor|02g0vf21e2nf35s43p4ip50g
clerk work|0vv
clicker|1nm2no
clicker $|1nn2nm
clicking|1ne2no
client|00s01z0cg0zn10z1qq21f23g28p2an2cg2mf2nc2qn35g3lg3rf4bo4dm4jm
client $|01g10u
client executive|00s
client manager|01t
client partner|01q
client relation|10l2qp4ig
client relationship|01m
client service|01q0eg10n2ap3rf43p4bg4jo
client side|1qq
client solicitor|2hl
client success|01k0zo
client support|10p
cliente|10q
cliente $|10q
clientele|01q10r
clientele $|01q10r
climate|1iz1lq1oa2jc3hz
climate change|1in1lq
climate research|1ie3hq
climatizacion|3kq
climatizacion $|3kq
climatologist|3hr
climatologist $|3hr
climatology|20m2jf3hz4mf
climatology research|3hm
climber|04n1hr1up2mp
climber $|04n1hr1up2mp
climbing|20b21p2ym4hy4mf4re
climbing guide|4ho4re
clincher|2lr
clincher $|2lr
clinic|2wz35m3wm
clinic assistant|2wl
clinic coordinator|2wq
clinic manager|2wt
clinical|04e06u0fo0gs0it0ln0tn0ug0vg0xf10g14z1hg1ig1lf1nf21f23f26g2ag2jx2na2pq2qf2ux2vz2wv2xs32r33t35g36f3df3en3hf3lf3pc3qt3rg3uf3yf4bs4ig4jd4md4oo4rg50f
clinical academic|32q
clinical affair|2jo
clinical assistant|4bq
clinical coordinator|2jo3el
clinical cytogeneticist|2vp
clinical data|14n2jo
clinical dietitian|33l
clinical engineer|0gw2jg
clinical fellow|2xn
clinical informatics|14o2je2wo
clinical laboratory|20l2vn4mg
clinical lecturer|20l
clinical medical|2wl
clinical mental|3ql
clinical nurse|2jg32l4bq
clinical operation|2jv36f
clinical pathologist|4xl
clinical perfusion|2jf2us
clinical pharmacist|3el
clinical program|2js
clinical project|2jp3pf
clinical psychology|3ql
clinical quality|0tr14g2jg
clinical research|14e2jx3yg
clinical researcher|14f2vq
clinical scientist|2jm
clinical specialist|06z2jc2xg
clinical trial|2jq
clinician|17d1iq20s2ne2wo2xo32k3nf3qp4bu4go4mp4xb
clinician $|17d1iq20s2ne2wo2xo32k3nf3qp4bu4go4mp4xb
clip|2nt3uk50f
clip sunglasse|3uk
clipman|02r
clipman $|02r
clipper|04q0mw1nf2nr50m
clipper $|04r0mq2nk50n
clipper operator|0mn
clipping|2nb35r
cloak|2nn
cloak room|2nn
cloakmaker|1nq
cloakmaker $|1nq
cloakroom|2nq
clock|1eg1hf2ms2nu40o4we
clock $|2nk
clock mechanic|1hg2mo
clock repair|2mm40o
clock repairer|2mp4wg
clocker|4hr
clocker $|4hr
clockmaker|2ns
clockmaker $|2ns
clocksmith|2mr
clocksmith $|2mr
clod|0kp
clojure|0ct
clojure developer|0ct
close|1wn
close protection|1wn
closed|0xg2nb2wq4qn
closer|0eu1ns2ml2ne39e3vw
closer $|0eu1nt2ne3vq
closet|0mq2ne
closing|0el1nk2nm2yf3vy
closing machine|1nl2nl2yf
cloth|04f0mf0ug1nz25q2nn2ye38g3uz50z
cloth checker|3um
cloth examiner|3um
cloth finisher|2no
cloth grader|2nk
cloth measurer|1nd2no3uk
cloth printer|50l
cloth tender|1ng2nd50q
cloth washer|1no2ng50f
cloth winder|1nm2nf
clothe|1nz2nd
clothespin|1nf50r
clothier|1nt
clothier $|1nt
clothing|08s0gs1he1nx20l25u26z2am2jf2ld2mo2yg3hg3uf40r50p
clothing $|1nl
clothing apparel|0gp
clothing cad|08r1ng
clothing computer|08n
clothing cutter|1nn2ng
clothing footwear|1nf2am
clothing product|1nq25l3uf
clothing quality|2nu3ua
clothing warehouse|50l
cloud|08g30d3hf3jz3nc3pq48t49d4cq4dz4ee
cloud $|3jq
cloud administrator|3jn
cloud analyst|3js
cloud architect|4cq
cloud developer|3js4dd
cloud engineer|3jl4dl
cloud ingenieur|3jn4dg
cloud operation|3jr
cloud security|48v49d
cloud swing|3dk
clown|3dv
clown $|3dv
club|04g0fn1ie1jp1wf21s2mp2nl2yl35n36o3up4de4hp4jg4mq50g
club attendant|0fo21a4ho
club doorman|1wf2nq
club head|21g2ne2yn3uo
club manager|21v36o
club safety|1if35p
clubhouse|21o3zr
clutch|2ne3uk4ww50q
clutch rebuilder|4wm
clutch specialist|4wq
cma|2wn
cma medical|2wn
cmf|25q
cmf designer|25q
cmo|2qz
cmo $|2qz
cms|1rt
cms developer|1rt
cna|32y
cna $|32y
cnc|1nk1zg2lz2no4df
cnc fraser|2lk
cnc laser|2la2nr
cnc machine|2ll2ng
cnc mill|2ll
cnc miller|2lk
cnc operator|2ll
cnc programmer|2lp4df
cnc technician|2ll
cnc waterjet|2lm
cnc wood|0ml2l82nq
co|1io1lo26g2qm2tk3lk4jo
co founder|1lo
co ordinator|1io26g2ak2qm2tl3ll4jo
co pilot|0bk
coach|04f09q0fo0ja0me0ue0vf1af1ek1nk21g23p25f2an2gy2lg2mc2n92qn2tr2yf3bz3df3pr40t4br4hz4jm4mq4rf4sg4wy50d
coach $|09q0fp1nf23r2ao2gr2ng3dg3pr40f4bv4hz4mq4wf
coach adviser|40r4bg
coach aftersales|2qo
coach driver|3bo
coach maintenance|0vg2me4ws
coach operative|40o
coach operator|2nf3bu
coach roadside|4wk
coach route|4jp50f
coach service|40l
coach sport|4hm
coach technician|4wm
coach upholstery|1nk
coachbuilder|4wx
coachbuilder $|4wx
coache|4bp4hp
coache $|4bq
coaching|2gq4hn
coaching $|2gq4hl
coachman|1ar
coachman $|1ar
coachwoman|1ar
coachwoman $|1ar
coagulating|2np
coagulating bath|2nk
coagulation|2nt
coagulation operative|2nl
coagulation operator|2nm
coagulation worker|2nm
coal|04d0mg0uv0vm16k1ao1ne1pf1zo2jk2lf2nt2yg3be3uq4sm50v
coal hauler|0un2nf4sn50d
coal trimmer|0un2nb50n
coalface|0ua2nr
coast|1it1wd3ln
coast guard|1we3lq
coastal|04p1ir
coaster|1zf21v2ne2tn
coat|0mg1nz21x2rr3ud4jg
coat joiner|1nl
coater|0mo0ug2nx2yu
coater $|0mo2np2yt
coating|0mg1hg1nk2lc2mg2nq2wn2yq38r3um
coating embossing|2nm
coating inspector|3un
coating machine|0uo1np2ld2ye
coating operator|2yk
coating supervisor|2nn
coating technician|2nn2wo
coatroom|2nw
cobble|2nm
cobbler|1ns
cobbler $|1ns
cobol|4dl
coca|2nl
cocina|1pp2eq
cocina $|1pp2eq
cocinera|1px
cocinera $|1px
cocinero|1px
cocinero $|1px
cocktail|3zq4zp
cocktail server|4zl
cocktail waitress|4zl
cocoa|2lf2nz
cocoa bean|2nn
cocoa pressing|2nl
coconut|1nf1pr
cod|02p
code|02d0uu2nm35s3lu3rf3ue49r4hf4jg
code enforcement|0up
code inspector|0uq3ue
codebase|0hr
coder|13l15l27f2nm2wu4dx
coder $|15l27f2nm2wu4dx
coder operator|13l
codifier|35r
codifier $|35r
coding|1ng2nn2ws35p4hg4mm
coding clerk|35p
coding instructor|20c4ms
coding specialist|2wr
coffee|04o1ng1pw21g2mo2nn2tg3mp3ue3zu4i74zz
coffee attendant|4zn
coffee bean|1pc2ns
coffee grinder|2nn
coffee machine|2mr2tg
coffee roaster|1pl2ng
coffee shop|3zw4i74zn
coffee tasting|1pr
cofounder|1lz
cofounder $|1lz
cogeneration|2nq
cognitive|26r
coiffeur|1xz
coiffeur $|1xz
coiffeuse|1xz
coiffeuse $|1xz
coil|04g1nd2lu2mm2no2ys3uo
coil inspector|2ng3uo
coil taper|2nn
coil winder|2nm
coiled|0uq2ng3ul
coiler|1ne2np2ys50r
coiler $|1ne2no2yp50r
coiling|2yl
coin|21f2iq2ms2nk35o50g
coin box|2ms
coin machine|35o
coin operated|2nm
coiner|2lq
coiner $|2lq
coke|0ug2np2rn2yk3ul50o
coke drawer|2yo
coke oven|2nm2rn
cokeman|50q
cokeman $|50q
coker|2np
coker $|2np
coking|1pe2nt2yg
coking furnace|2nn
cold|0ko0me13q1nf1pb2er2ln2nk2om2yy3df3um4jl50a
cold extrusion|2nn2yf
cold press|2nm2yg
cold roll|2yl3uk
cold rolling|2nl2yo
cold storage|0kp2nk2om2yg4jl50f
cold strip|2yl50g
cold type|13q3dg
collar|1nz2mq50d
collar setter|1nn
collar turner|1ne2no
collateral|02n
collating|2nm
collator|3ur
collator $|2nc3ur
collectible|40k43g
collection|02r0an0ez0ql0rn0uf0vf10q12g2iw2jf2me2nf2wf35q3lp4sl4vr50m
collection $|0es
collection agent|0al0ep
collection analyst|02w0ef
collection associate|0ek13n
collection coordinator|0al
collection driver|4sl
collection manager|2is
collection officer|0eo
collection operative|0ek0rl
collection specialist|0er13e4vr
collection supervisor|0e80qo0vf2ng35u50k
collection technician|1hl3lr
collection worker|0rm0ug50l
collective|23q
collector|04f0au0ey0rr0ug1hg1ne21g27e28d2is2jn2mn2nm2yl35o3dg3lm3uo40r4jg4sw50q
collector $|0au0ew0rv0ug1ne27g28d2it2ms2yn35g3lf3uo40s4so50p
collector supervisor|0rf2me2ne35r50r
college|1le20v3dm46t4bk4mn
college $|46n
college dean|20k
college instructor|20m4mf
collet|0ud1ne2lp2nb2yw
colleter|2no
colleter $|2no
collier|2no
collier $|2no
collision|0uf1eg28z2ng3vf4jg4wz
collision estimator|28o
colloid|1nr2nd
colon|2xq
color|0rd1hg1nw21m25v2lm2nq2ye3dm3gc3hn3ut4jc4yq50g
color checker|3uo
color maker|1nc25p2n93hm3uq
colored|2nf38p
colorer|1nn2nr
colorer $|1nn2nr
coloring|04s1no3dg3un50g
coloring operator|2nq
coloring room|04u2nd
colorist|1xq25n2nl3dp3hn
colorist $|1xm25o2nm3dp
colorist formulator|3ho
colorist hair|1xn
colorman|2no
colorman $|2no
colour|0fq1np1pf1xn25v2n93hk
colour maker|25n
colouring|1np2nd
colourist|1nd1xz25s2nf3hl
colourist $|1xz25l3hl
colourist dyer|1ne25p
column|2nm
columnist|2dz
columnist $|2dz
comb|0ug1nn2mv2nd
combat|1su2ng3lz
combat $|3lk
combat control|3ln
combat designer|1sv
combat information|3lk
combatant|3lv
combatant diver|3ln
combatant swimmer|3lp
comber|1nt2mr2nf
comber $|1nr
combination|0uo1nl2lm2mp2na2yf3rg3wr
combination machine|1no2ln2nc2yf
combine|04v2mg3bg4sf4wn
combine driver|04v3bg4sf
combined|0ur1al50f
combined driver|0ut50f
combiner|04n2nl
combiner $|04n2ng
combining|2nm
combustion|0nk1dg1hd2nm2tq3up
combustion engine|1he3un
combustion engineer|0nk1dg2nl2tq
comedian|3dv
comedian $|3dv
comercial|43z
comercial $|43z
comfort|21t50f
comfort station|21t50g
comic|07t0xp2ne3dw
comic $|3dq
comic book|2ng3dn
comic strip|07q3dd
command|2jo3lw3wq
command $|2jq
command control|3lo3wr
command post|3lp
commandant|20r
commandant $|20r
commande|50p
commande $|50p
commander|0bu2ng2oq3lt
commander $|0bp2oq3lt
commanding|2mp3lq3rg
commanding officer|2mp3lq3rg
commentator|2dz
commentator $|2dz
commerce|19x1bw20q2ql4mg
commerce $|1bk20l
commerce director|1bk
commerce manager|1bk
commerce marketing|19n1bf
commerce sales|1bo2qe
commerce specialist|19u1bg
commercial|00l02f04m07t08n09c0et0ng0qf0ro0un0vk0wq0xg1dp1gg1ig1lf1ng1om1ul1vc1wk20p21f23g26g27s28o29r2an2dk2hl2jl2ml2nc2oe2qz2ro2tf35g36g38q3be3dm3ge3kl3ld3re3uc3vp40f43x45u4bg4ce4ep4if4je4me50d
commercial $|43z
commercial account|00l
commercial banker|0em
commercial banking|0ea2at
commercial building|1ek3vl43f
commercial carpet|0uf2rp
commercial ceiling|2rl
commercial counsel|2hl
commercial director|2qo
commercial diver|0ug2nq
commercial drone|0b92ju
commercial electrician|1el
commercial energy|0um
commercial gas|3km
commercial green|08o
commercial industrial|25l2rk
commercial installer|0ud2ms
commercial interior|29n
commercial leasing|3vm
commercial lender|0ep
commercial line|27o28k2ql
commercial manager|0ut0va2ql43u
commercial operation|2qf36f45w
commercial painter|38m
commercial pilot|0bn
commercial property|27n28f2hl
commercial real|3vl
commercial roofing|0um2ng
commercial salesperson|40b4er
commercial strategy|2qo
commercial waste|0rn
commissary|2na3mr3zr50q
commission|1ip1lo3cr3rg3uf40n43l46p
commissioner|0af0ug1lz27g2hp2ng36q39q3ld3rs3vp
commissioner $|0af0ug1lz27g2hp2ng36q39q3ld3rs3vp
commissioning|0gu0ul0xl1dg1hp1io2bl2im2ml2nf4ye
commissioning engineer|0gr1io
commissioning technician|1hq2mm
commitment|1lm
commoditie|04m2at
commodity|02p0ec2az3mr50f
commodity analyst|2aq
commodity trader|2ak
common|2aq2nf
commonwealth|2hk
commonwealth attorney|2hk
communard|1pr
communard $|1pr
communicable|2jo2xf
communication|04g08f0qg0uf0vd0xl14e19e1hp1ie1nf1vs1wf20r25g2bp2jc2kd2pz2qo2tg2wl2yf30z36f3at3df3he3lo3pl3rf3sz3wu49n4jl4mf4pz4rk4wd4ym50f
communication $|20k3sy
communication algorithm|2ke4pp
communication analyst|2pg30l4pq
communication assistant|2wq
communication center|2ng35q3wo
communication consultant|3sl
communication designer|1vv
communication director|3sq
communication dispatcher|3al
communication engineer|1dm30q4pd
communication equipment|1hn2mb4pk4wf4yp
communication maintainer|2mq4pf
communication manager|2bq30m3sn
communication marketing|2ql
communication officer|0bn30k3al3l93pm4rm
communication operator|0bf3ap3lm
communication research|2pm
communication security|1hm1wf49o
communication signal|2mf4jp
communication specialist|1ig3ss3wr
communication studie|2pp
communication system|1hl
communication teacher|20l
communication technician|1hm30g4pm
communicator|0bo0xt1lg3sr4or
communicator $|0bo0xt1lg3sr4or
communitie|08n2pp
community|04f07f08u0le0uf0xp10l17l18z1dg1ng1on20g21n23l2dc2ho2nb2qg2wg32r3dr3ls3pf3qg3rm3su3vt4az4bz4df4jf4yg50f
community $|4aw
community arts|3du4bf
community association|3vo
community carer|4bl
community center|4bm
community dance|3dl
community development|08p1hf3ru
community engineer|18z1dg
community fundraiser|31n
community health|4bp
community liaison|4bo
community manager|3ss4as4bf
community nurse|32k
community nutrition|33f4bp
community organization|4bn
community outreach|4bl
community program|4aq
community relation|2hq3sn4bg
community resource|2jo
community service|3lp
community specialist|3sn4au4bd
community support|10o3ll4bd
community worker|4bp
commutator|2nm
comp|23q
comp ben|23q
compacting|2nl
compacting machine|2nl
compactor|1zn2ml
companion|0lw32e4xl
companion $|0lw32e
companion animal|2jk4xl
company|0uq1os2gn2ng35e3sm3wq4jl4so4yq
company move|4jm
compass|0qr2mq2nf3ud
compatibility|1dm4po
compatibility test|4po
compensation|23z27r28q2hm3ug45o
compensation analyst|23m45o
compensation analytics|23l
compensation benefit|23m
compensation manager|23m
compensation partner|23n
compensator|1nq2nl
compensator $|2np
compensatory|4ml
competencie|23r2gg4mg
competency|32k
competition|3rp3sg
competition $|3rl
competition policy|3rm
competitive|2jf2pt3dn3lf3rg4hf
competitive intelligence|2jf2pt3lf3rg
competitor|3ds4hf
competitor $|3ds4hf
compilation|02n0qp
compiler|0qo21o4dv
compiler $|0qr21o
compiler engineer|0qg4dw
complaint|0tp10z2nd35p3rd3wr50f
complaint adjuster|10m
complaint clerk|10m
complaint evaluation|35m3lp3re
complaint handler|10o50g
complaint manager|10v
completion|0nu
completion engineer|0nu
complex|21n4he
compliance|02m04n0ag0gu0qn0tz1ag1hp1iw1os21g2ad2jf2nr3ek3lf3rr3ud3zg41d4jo
compliance $|0tx2nf
compliance analyst|0tn1ol2af49l
compliance coordinator|0tk1ho4jf
compliance director|0tm
compliance engineering|0gp
compliance examiner|04r0tb1oo
compliance inspector|0te1ie2nz3rk3ud
compliance manager|0to1it3zg4jo
compliance officer|1on3rq
compliance representative|0ap3rf
compliance safety|1ho1id
compliance specialist|0tm1it2ne3el3rg4jt
compliance supervisor|0qr2nm
compo|2nl
component|08f0gv1df1hn2lo2nk2tk2yq3un
component $|2nl
component engineer|0gk2to
component engineering|0go
component inspector|1hf3uo
component technology|0gn2tg
composer|0xl13n2nk2yc3dy4yo
composer $|2nf3dy4yn
composer producer|3dm
composer sound|3de4ym
composing|13p1nf2lf2mo
composing machine|13p
composing room|2mp
composite|1hf2nw3uo4wf
composite technician|2np
composition|0mq0up20m2np2yf
composition floor|0un2rf
composition weatherboard|0mn0uk
compositor|07q2np
compositor $|07q2np
compound|2np50q
compounder|1pt2np3ho
compounder $|1pt2nn3hm
compounder helper|2nk
compounding|04o0vg3fr
compra|3mu
compra $|3mu
comprador|3mz
comprador $|3mz
comprehensive|20g4mm
compress|2ns
compressed|2mn3ke3up4wf50l
compressed gas|2mn3ke3um4wg50l
compression|1eo1hg2lf2nl2yo
compression machine|2nl
compression molding|2ne2yp
compression moulding|2lg2nn
compressor|0uf1eq1he1np2mq2no3ue4jl50z
compressor $|1ns
compressor engineer|2nq50n
compressor inspector|1el2mq2ng3ue
compressor mechanic|1el2me4wl
compressor operator|2nm50m
compressor repairman|1ek2mn
compressor station|4jm
compressor technician|1hg2ng50u
comptable|02z
comptable $|02z
compte|01q
compte $|01q
comptometer|02r2nf
comptometrist|02r
comptometrist $|02r
comptroller|1oy
comptroller $|1oy
compugraph|13q2ng
computation|02r0e9
computational|0gq2jl3hf3yr4ql
computator|0qs
computator $|0qs
computed|2ur
computed tomography|2ur
computer|02l04f07s08n0ge0iz0lg0mf0ng0qf0tg0uc0vf10e13w1af1dr1ed1gz1hp1if1nm1og1rn1td1ve1wf1yz21g26f2cz2gm2kp2ma2sk2te2wf30s35l36e3de3kf3pl3rf3te3ug3yv40k49n4bg4cf4du4he4im4km4ln4pz4wc4xg4yg50e
computer $|02p3hw
computer aided|08w1dl1hf2ne
computer analyst|0im49m
computer animation|07k
computer application|20l4dl
computer assisted|08k
computer equipment|0in1hk
computer forensic|2jd3lt
computer forensics|1hf2jq49q
computer game|1ro1te3tf3uq40k4dk
computer generated|07l
computer hardware|1do1hs4pq
computer information|20m3yl
computer literacy|2gp4md
computer mechanic|1hn
computer network|1dn1ye30o
computer numerical|2lo2nf2yp4de
computer numerically|2lf2no
computer operation|1gp2ng35q36e
computer plate|2nt
computer programmer|4dn
computer programming|1gn
computer repair|1hu20m4mf4pe
computer science|20f2jg2sl4du
computer scientist|2je3hg3yv
computer security|1gp1wg
computer service|1hl4pq
computer software|2gl4de4in
computer specialist|2cn
computer support|2ck
computer system|0iq1gl1hf2cm49d4cf4dp4kn4lo4pf
computer technical|4pp
computer technician|1hg2cv
computer technology|20e2gl4ml
computer vision|2ks
computerised|1nl
computerized|1hm1np2mk2nb4jl
computing|1gq1hn20g2co3yo4dl4mo4wf
computing $|3yo
computing engineer|2cp4dl
computing teacher|4mn
comunicacion|3sq
comunicacion $|3sq
concaving|2nm
concentration|2nk
concentrator|2no
concept|07q3de
concept artist|07q3de
concepteur|0xm4uk
concepteur redacteur|0xm
concepteur ux|4uk
conceptor|3dq
conceptor $|3dq
conceptual|3dq
concert|0jm2of3dt3sq
concession|40c4is4zx
concession manager|4ir
concessionist|21r
concessionist $|21r
concierge|21z
concierge $|21z
conciliator|23p2hl
conciliator $|23p2hl
concrete|04e0mg0qn0ux0vu1n91pe1zs2jg2lb2mo2nl2rz2yc3df3hx3lg4jf4sv50n
concrete block|2nr2rg
concrete buster|0un
concrete finisher|0ue2rq
concrete finishing|0vp1zp2n9
concrete floor|2rn
concrete flooring|0vm2ng
concrete laborer|0uf2nm
concrete mixer|0uq2nf
concrete mixing|0ug50o
concrete pavement|0um2rf
concrete pipe|0uc2ns
concrete plant|2nq
concrete product|0um2rg4jg50n
concrete pump|2nf4sy50d
concrete stone|0uf2no
concreting|0vp2ng
condemnation|0qq
condensed|2jl
condenser|2nu2yg3um50m
condenser $|2nn
condition|3vl
conditioner|0uc1ep1nr1pm2mm2no50m
conditioner $|1nl2nq50n
conditioner installer|0ue2mq
conditioner operator|1po
conditioner tumbler|1np2nd
conditioner window|2mm
conditioning|08l1hl1pp2nk2tl3ks3lf3uk4hk4wk50f
conditioning coach|4hk
conditioning engineer|2tm3ko
conditioning inspector|3ks3ue
conditioning mechanic|2mm3kc4wo
conditioning technician|1he3kq
condominium|3vt
conducteur|0vq1zs2nl3bo4ss
conducteur de|0vq2nn3bo
conducteur engin|1zt
conducteur routier|4st
conductor|04f0ug1az3ds3ln3ug4jg4rm4sq50m
conductor $|1as2nf3dt3ln4rm50m
conductor de|4sq
conduit|0um1nf2ld2mx50m
cone|04l0ug1nq2np2yf3up50k
cone machine|1nm
coner|1ns
coner $|1ns
confectionary|0dz2nd
confectioner|0dz
confectioner $|0dz
confectionery|1pm40l
confectionery salesperson|40l
conferee|2hp
conferee $|2hp
conference|1jz1mq4bg
conference manager|1jq
conference service|1jq
conferencing|1ju
confessor|0sr
confessor $|0sr
confidential|35f39q3le41r
configuration|30r4ln
configurator|30l4dq4lp
configurator $|30l4dq4lp
confiseur|1pr
confiseur $|1pr
conflict|1ie20o2hr
congregational|0sk
congress|3rp
congressional|35q3rq
congressman|3rr
congressman $|3rr
congresswoman|3rr
congresswoman $|3rr
coning|1np2ne
connected|0gu1ep1hf2ng4wf
connection|0uq
connector|0ur2nq
connector $|0ur2nq
connie|2nf50t
conseiller|0er10s27q2ng3vq40p
conseiller bancaire|0es
conseiller clientele|10t
conseiller de|40p
conseiller en|27q
conseiller immobilier|3vq
conservation|04z0tm0vm1iy1mg20p2ix2jz2ml2ne2tf3kq3ln3rb4bf4jf4mf4rg
conservation educator|20p4mg
conservation engineer|1hl1il2jp2tf
conservation laborer|04l
conservation officer|0qp0tn1if1mg2is2jf3ko3ll3rg
conservation planner|1ir
conservation program|1ir
conservation science|1ig2jp
conservation specialist|04p2jf
conservation system|0gl
conservation technician|04d0qe0ul0vm1ik2ip2jf2mm3kl
conservation worker|04o
conservationist|1io2jw
conservationist $|2jz
conservator|1ng2hq2iz3ds
conservator $|1ng2hq2it3ds
conservatory|09f20z3df46t4he4mg
conservatory $|46o
conservatory dance|20l
conservatory instructor|20l
conservatory music|09g20m
conservatory trainer|20s
consignee|43r
consignee $|43r
console|2ng3ln50r
console operator|2ng3ln50l
consolidator|2aq
consolidator $|2aq
constable|3lu3rr
constable $|3lu3rr
constituency|3rq
construccion|0up
construccion $|0up
constructing|2nm50e
constructinn|1zo
construction|04d0gr0mp0ng0qz0rg0tn0uz0vz1ac1dl1em1hm1id1ne1up1zz21f2jf2md2tl2wg2yp36l38v3df3kp3lf3pf3rf3tc3uf4bd4hg4jd4mk4sp4wm50c
construction $|0uv0vq1zl2nf2yf
construction carpenter|0ml
construction control|0qo0ug
construction cost|0gq0uc
construction director|0vr
construction engineer|0gf0qp1do
construction equipment|0qg0u91hg2ms2ng4ws
construction estimator|0uq0vd
construction health|0qn
construction helper|0um
construction inspector|0q90uo1ht3ug
construction laborer|0um
construction maintenance|0qd0ue1hg38n3ur
construction manager|0vt
construction material|0go0qg0uf3hq
construction operative|0uu1zf
construction painter|0uf38n
construction plant|1zn2nf
construction program|0vo
construction project|0vn1zk
construction qa|0qt3td
construction quality|0qw3ue
construction safety|0qq0vg
construction service|0qm0vm
construction site|0ql
construction superintendent|0qg2nq36m
construction supervisor|0qg0vq
construction welder|0qf0uf0vf1ho2to2ym
construction worker|0qe0vf1en1ur1zo2nf2ym3ku4wf50f
constructor|0mm0ul1em29q2lo2mm2nr2yl50e
constructor $|0mm0un1en29q2lp2mf2np2ym
constructtion|0vp2nf
constuctor|0mp
constuctor $|0mp
consul|3rz
consul $|3rt
consulate|3rq
consultant|03n04b05p06g07g08k0bf0dg0em0fp0go0im0jn0kf0lf0me0ql0rf0sf0tn0vf0ww0yr11n12l13f14q15e16g19m1ae1dl1ee1gf1io1jm1lf1ne1pe1rg1uf1vg1we1zg20e21d23n24s25l26m28m29m2ao2bf2df2gm2if2le2md2nd2rf2tn2wg2xm2yd30m31n32m33l34k35k36g39f3df3fg3hr3kf3ld3mf3nf3of3pf3qp3rl3so3uf3vo3wg40o41n43k46l49m4bm4el4jf4lg4mk4og4pf4rm4sf4ug4yg50c
consultant $|03n04b05r06g07g08k0bf0em0fq0gn0im0jn0kf0lf0me0nk0qn0rf0sf0tn0ws0yp11o12l13f14q15e16g17g19m1ae1dm1ef1gf1iq1jm1lf1nf1pf1uf1vg1we1zg20f21d23o24t25m26n28m29n2am2bf2df2gm2if2jl2kk2le2mf2ne2qk2rf2ye30m31n32k33l34k35e39f3df3fg3hg3kf3ld3mf3nf3of3pg3qp3rm3sp3uf3vo3wg40p41n43m46l49k4bl4el4jg4lg4ml4og4pf4rn4sf4ug4yg50d
consultant anesthetist|2xn
consultant en|0wn
consultant engineer|05f1hl1ig2tm
consultant sap|0ym
consulting|04g0wz14n17k1gq26n2nf3ue41l48q4yg
consulting $|0wt
consulting analyst|0wn
consulting manager|0wu
consulting service|0wq
consultor|0wr0yp
consultor de|0wr
consultor erp|0yl
consultor sap|0ym
consumer|04w0et0jg0t910q11g1af1ew1he1id1lp1wf20f23e2hg2jf2no2pw2qo3hm3lf3rs3sn3ua4be4ml
consumer $|1er
consumer electronics|1eo2nf
consumer good|2nt3ud
consumer insight|11g2pw
consumer product|2nm3ug
consumer right|0jg3rq
consumer safety|04u1ag1ie
consumer science|2sk
consumption|0qn
contable|02z
contable $|02z
contact|0mg10v1ng2wm2ym37s3lg3mu3rz43g4bn4rg50g
contact $|10o
contact center|10t
contact lens|2nf2wm2yn37t40k
contactor|2ip
contactor $|2ip
contador|02y
contador $|02y
contadora|02y
contadora $|02y
container|0ug1ao1hf1ne1zk2lf2mf2nn2tx2yp3uk50s
container crane|1zk
container equipment|2me2ne2tt2yz3ug50d
container finishing|1ng2nl3ul
container inspector|1ap3uf
container maker|2lg2ye50r
container tester|3un
container washer|2nl
container winding|2nk
containment|0up
containment worker|0up
contamination|0un
contenido|0xo
contenido $|0xo
content|04g0xz14p19e1go1rv25g2ce2do2nd3dm3rf4am4tz4uu
content $|0xl1rr
content creator|0xm4ao
content designer|25g4uv
content developer|0xn14q1rf
content manager|0xp1gp1rm2ce
content marcom|0xf2qt
content marketer|0xo2qf
content marketing|0xu19g2qa
content moderation|4tm
content moderator|0xf4tr
content policy|3rg3sg4tr
content producer|0xp
content production|0xf3ds
content reviewer|0xf4tr
content specialist|0xr4tg
content strategist|0xn
content writer|0xc2dp
contestant|4yr
continuing|20o46g
continuing education|20o46g
continuity|02g0xr13r1eg1hf2ng2qp3do3ur41s
continuity manager|41w
continuity tester|3um
continuous|0up1nl26v2nn2yg4jp
continuous heat|2nk
continuous improvement|26w4jp
continuous miner|0um
continuous mining|0up
continuous pickling|2nk
continuous process|1pl
contortionist|3dq
contortionist $|3dq
contour|17o
contour band|2ln2nf
contracting|0qq3mr
contractor|04d0gp0uo0vq16k1an1do23n27r2jl2nf2ro30f38m3mt50o
contractor $|04d0uo16k1an1dp23o27r2jm2nf2ro30f38n3mu50o
control|02n03l08n0ao0bt0ff0gd0il0jg0lf0me0nf0qm0rq0tn0uk0ve11f13e1ag1dq1hp1ng1pf1tg1ue1wl1zf21e23f26k2ae2dd2ik2jq2le2ms2no2of2qm2ug2vl2wd2xf30q32e36o3df3ek3lr3mg3pl3qg3rp3uq3vm3wr3ym40e41o42x4de4ef4hg4jr4kg4ml4pg4xf4yq
control $|1or2je2nc3lm3ur4jn4mm
control agent|04o3rn4rm
control aide|2jq
control analyst|1hf2jl2nl30l3hm4jr
control assembler|1hg2nl
control assistant|2jx
control associate|2jl50m
control auger|2lg2nl
control center|2no
control chemist|1iq2j83hn
control clerk|02l0ef13g2if35l3rg4jr50u
control consultant|1io41q
control coordinator|1hl2jm4jl
control engineer|03r0bg0gg0ng0qn1ds1id26n2mg2nf2tn3ps3uf42f4ym
control engineering|1df42q
control inspector|0tu1am1hn1if2nr3u7
control installer|0uf1hn2no
control instrumentation|1hm
control laboratory|1hm2jg2nb3ho
control machine|2lg2nm
control manager|02n0as0be0el1oe1wp2je2qp3uq4jg
control milling|2lo2ng
control nurse|0ip32e
control officer|02l0qq0uq1he1ie2nn3lm4jf
control operator|04n0bm0rk0uf1nm2jd2ln2ng2vq3ld3ub4do4jn4yl50f
control panel|1hg2nx
control programmer|2no30r4d9
control recovery|3lm
control representative|0rm1hr3uf
control robotics|42l
control room|0rg2np3lg3wq4yp
control service|43m
control specialist|04l0bx0rk1hf2iq2mz2na3la3pe3tl3wq
control supervisor|04g0en0vf2mm2na2tl35o36q3ld4do4jf
control surveyor|0qn
control system|1du1ho1ig2je2md2nl2tl3kq3yn42f
control technician|1ap1hn2mm2n83el3hf3kg3uq42n4yl
control tender|0ug2nn
control tester|1hg2jo2no3ub
control troubleshooter|1hp
control valve|2mn
control worker|04g0rn2jl2mg2nb2yf3ll3ut4jn50g
controleur|1on3un
controleur de|1oo
controleur qualite|3un
controleuse|1on
controleuse de|1on
controlled|2lo2nk
controlled lathe|2ll
controlled milling|2ll
controlled tool|2nl
controller|02r04e0bt0mf0qn0rm0uf14m1am1hk1in1ne1ow1um1wm1zr20g29r2ag2in2nl2yf3df3km3lo3pm3rl3ul40f42n4df4jr4mf4ro4wl50l
controller $|02v04f0br0qn0uf14n1al1in1ne1oq1um1wm1zo29r2in2mm2nn2yg3df3km3pn3rl3ul40f4jp4ro50m
controller air|3lk
controller analyst|02e1op
controller instructor|3ll4mg
controller supervisor|4jl
controlman|3ll
controlman $|3ll
convalescent|0ln
convenience|1hf50l
convention|1jz2nf4bg
convention service|1jq
conventional|2lk
conversational|2kl
conversational ai|2kl
conversion|0gn0qg0uf11r19q1dg2mg2no3lo4jr4wl50f
conversion rate|19q
conversion technician|2ne3lq4wm
conversion worker|2no
converter|2nm2yp3ko3mp4wp50g
converter $|2yf3ko3mp4wp
converter operator|2nm
convertible|1nq2nl3uf
converting|2nq
converting operator|2nl
convertor|2nm
conveyance|39s4sp4xf
conveyance $|4sp4xf
conveyancer|2hz
conveyancer $|2hz
conveyancing|39z
conveyancing assistant|39u
conveyer|50r
conveyor|1af1hf1nl1pp2mq2nm2yo4jg4wf50z
conveyor belt|2ml2nm50l
conveyor feeder|2nn50e
conveyor line|2np50d
conveyor operator|0uo1no2me2nd2yq
conveyor system|2nf4jg50q
conveyor tender|2ne50p
convict|1we3ln
convolute|2nk
coo|1lz
coo $|1lz
cook|04g0do0rg0uf1pz2ex2nn2oo33q3zq50f
cook $|0dr1px2es2nm2op4zl
cook helper|0df2en2nk
cook house|2no
cooker|0rf1pz2yn50m
cooker $|1pu2nn2yn
cookie|1nn
cooking|1po20c2nm4mq
cooky|2nm50l
cooler|04g0uf16c2mu2np2yn3kr50s
cooler $|2nr2yp50k
cooler installer|2ml2nc3ks
cooling|1hd21n2mo2nn2tn3kp
cooling system|2nl2tn
cooling tower|1hd2mp2nk
cooper|0ms2mu2ng50m
cooper $|0ms2mo50m
cooperage|2nk
cooperation|3rm
cooperative|04m2qd3vr4bn4mk
cooperer|2mr
cooperer $|2mr
coopersmith|2mr
coopersmith $|2mr
coordinador|2qk3pk4jr
coordinador de|2qk3pk
coordinador logistico|4jr
coordinateur|4jo
coordinateur logistique|4jo
coordinating|39l4jk
coordination|1dn2jl4bq
coordinator|06g07e0dg0el0fd0il0kf0ll0me0nk0sl0to0ue0vg12g13f16g17g19f1ae1cn1ef1gl1hm1iq1jq1km1lg1mm1pe1uf1wf1xf1yg1zf20k21l22g23k27f28k2ak2bf2df2eg2gp2hl2io2le2mg2ne2od2pg2qn2rf2vl2wp30e31q32e35m36l37g39m3af3ff3kf3ml3ng3pl3qm3rm3sn3tg3vm3wl3xk40d46n48g49k4bp4df4hn4if4ju4lp4ml4nf4on4rp4xf4yn4ze50l
coordinator $|06g07e0dg0fd0il0kf0ll0me0nl0sm0tp0ue10l12g13f16g17g19f1ae1co1ef1gl1hm1io1jq1kl1lg1mm1pe1uf1wf1xf1yg1zf20k21l22g23m27f28k2al2bf2df2gl2hl2io2jk2le2ne2oe2pg2qn2rf2vl2wp30e31q32e35m36m37g39m3af3ff3kf3ml3ng3pm3qm3sn3tg3vm3wl3xk40d46o48g49k4bn4df4fl4hn4if4jo4lp4ml4ng4on4rp4xf4yn4ze50l
coordinator social|3rg4bl
cop|1nr2ne3lr
cop $|3lr
coper|2nl
coper $|2nl
copier|1ep1ho2mg
copilot|0br
copilot $|0br
coping|0mp2nf
coping machine|0mp2nf
copper|07e1no2nl2yz3de
copper $|1nq2yf
copper plate|2nk
coppersmith|2yu
coppersmith $|2nf2yu
copping|1nq2ne
copra|2nn3um
copy|0ml0xm16k19g1ax1ng1vg2ld2nm2qz3de4yb
copy $|2qk
copy camera|2nq4yd
copy editor|0xm
copying|1hp2md
copying machine|1hp2md
copyist|1no2nn3dk
copyist $|1no2nn3dk
copyright|35r
copywriter|0xz2qr47f
copywriter $|0xx2qr47f
copywriting|2qr
coquille|2ym
cord|1nm2nn
corduroy|1no
cordwainer|1nq
cordwainer $|1nq
core|04f0mk0nq0uk0vn1nc1pn2js2ld2nl2yz3ho3uo
core drill|0up2ng
core driller|0ul
core layer|0mq2n92yb50r
core machine|2nm
core maker|2yk
core tester|2jg3uo
coremaker|2nl2yu
coremaker $|2nf2yu
coremaking|2yo
coremaking machine|2yo
coreroom|2no
coring|2nm
cork|0mr0up1eg1hf1ne2lg2nm2rf50p
cork insulation|0ul
corker|2no
corker $|2no
corking|1ne2np
corn|04z1ne1pu2jo2ld2nf2yf
corn breeder|0472ju
corn grinder|2le2nr
corncob|2nk
corncob pipe|2nk
cornea|2xr
corner|0mw1nd2lg2yb50q
corner cutter|2nm
corner machine|0mo2ye
cornetist|3dq
cornetist $|3dq
coronary|32k
coroner|0tz3lf
coroner $|0tt
coroner investigator|0tm3lg
corporal|3lq
corporal $|3lq
corporate|02o04g0bk0fm0ie0js0tp0ug0we19f1ig1lq1ms21g23u26p2at2gw2hy2jf2nd2qm2wg36u39n3bn3dg3lg3rg3ud3wl41e43e49f4bc4if4jl50l
corporate associate|2af2hv
corporate banking|0em1oe2ap
corporate business|0ie0wf23w2af
corporate communication|3sl
corporate controller|02s
corporate counsel|2hk
corporate development|0jv23g2gf
corporate education|2go
corporate executive|1ln
corporate finance|1oo
corporate financial|1of2am
corporate move|4jm
corporate receptionist|3wm
corporate risk|2ar41f
corporate sector|2gl
corporate security|1ml1wq49g
corporate sustainability|1lo
corporate trainer|2go
corporate travel|4rl
corporate treasury|1oo
corporate volunteering|23p
corral|04p0vg
correction|2nn2wl3lz3qp4gn
correction officer|3ls4bf
correctional|1lm1we3lz3qn4bw
correctional case|3ln
correctional officer|3lq4be
correctional probation|4bm
correctional therapy|2wk
corrective|06g2xr37o3qg
corrective therapy|2wn
corrector|2nl2yp
corrector $|2nl2yp
correspondence|20l2ng35t
correspondent|2dz2ng3go
correspondent $|2dz2ng3go
corrosion|0qz0ur1dl1hf2jf2nd2yl
corrosion control|1dm
corrosion surface|0uk
corrosion technician|0qq
corrugated|0mq2nm
corrugated box|2nn
corrugating|2nl
corrugating machine|2nl
corrugator|2nz
corrugator $|2nm
corset|1ns2nf
corsetier|1no2ng40q
corsetier $|1no2ng40q
cosmetic|2je2nn3hn40q4bf
cosmetics|1nc2al2jg2nt3ho40l4ik
cosmetics $|2al
cosmetics formulator|3hl
cosmetics perfume|4ik
cosmetics production|2nm
cosmetologist|0fy1xl
cosmetologist $|0fy1xl
cosmetology|0tr3ue4mm
cosmetology teacher|20d4mp
cosmologist|3hy
cosmologist $|3hy
cosmology|14d2jf3hx
cosmonaut|0bx
cosmonaut $|0bx
cost|02z0gq0uz1oy2nd35q3lg3me3pd4jv
cost accounting|02e1op
cost analyst|1os
cost consultant|0gt
cost controller|02c1ou
cost estimator|0ur4je
cost recovery|02q
costruction|1zn
costume|0mg1nt20l21z25z29b2nb3de3ms4mg
costume $|3mo
costume designer|1nv29f3df
costume maker|1no25l
costume prop|1nm
costume set|25o29f
costumer|1np21y
costumer $|1np21p
costuming|2nm
cota|34z
cota $|34z
coter|2no
coter $|2no
cotta|2rp
cottage|0lq0rq2ne3lp
cotton|04w0ug1no2js2lg2no2yf3mz3uc4jp50u
cotton classer|04o
cotton feeder|1nf50o
cotton gin|1nr2nf
cotton ginner|2nl
cotton machine|04f1nl2nm
cotton picker|04n
cottrell|2nm
council|1lu3rz
council $|3rm
council director|1lp
council manager|3rr
council member|3rm
council tax|3rl
councillor|3rx
councillor $|3rx
councilman|3ru
councilman $|3ru
councilor|3ru
councilor $|3ru
councilperson|3rr
councilperson $|3rr
councilwoman|3rr
councilwoman $|3rr
counsel|0am2hz
counsel $|2hz
counsel manager|0am
counseling|3qu4bx
counseling psychologist|3ql
counseling service|4bn
counseller|4bm
counseller $|4bm
counselling|3ql4bs
counselling psychology|3ql
counselor|04f0ep0lo0sq0to0uf1nf23p28m2am2gf2ht2jf2nd2xl2yg33q3df3qw3ro40r4bz4ht4mf4rp50f
counselor $|04g0ep0lp0sp0to0ug1nf20k23o28m2am2gf2hr2ne2xm33q3dg3qy40s4bq4hu4mf4rq50g
count|2yq
counter|02f04e0eo0kp0mr0ub1ae1hg1nm1pg21f2jg2lf2mf2nb2yf35f3dg3fq3rn3us3zv40z43e4is4jp4rp4zz
counter $|0kg0mf1nf2no3uw40d4jy4zf50o
counter assistant|40t
counter attendant|40f4zr
counter clerk|02f0eq3fq40k4je4zn50g
counter intelligence|3lm
counter manager|3zn4iv
counter person|40o
counter sales|40g4ro
counter salesperson|0kp40b
counter worker|0kl2nf4zl
counterbalance|4se50u
counterbalance driver|4se50u
counterespionage|49q
counterintelligence|3lz49m
counterman|40r
counterman $|40r
countermeasure|3ll
counterperson|40r
counterperson $|40r
countersinker|2lr
countersinker $|2lr
countertop|2ng2rn
counting|1nf2nn
country|1lw3dk
country manager|1lw
countryside|1ir22r2nf3lg4rr
county|02l0af0qq0to1ok2hs2ng2xm3lo3rq3vn4mx
couple|0rm3qn4bm
couple $|0rm
coupler|1aw
coupler $|1aw
coupling|0mf2nk2yo
coupon|02l0er40l
courier|16z
courier $|16z
courier driver|16p
course|08p1ut20e21p2gr4bn4he4mn
course bookmaker|21l
course harp|2nl
course instructor|20e4hg4mp
courseware|2gr
coursier|16z
coursier $|16z
court|02f04g07q1kz1ng1wf21f2de2hv2nb35d39z3lv3rz40g4bv4jd50f
court $|2ho39m
court appeal|2hl
court clerk|2hg39s
court judge|39p
court justice|2hn
court official|4hq
court reporter|1kp2de
court security|1wg3lm
courtesy|1ad3br50p
courtesy clerk|50q
courtroom|3lk3rs
couturier|1np
couturier $|1np
couvreur|0uw
couvreur $|0uw
cover|0ug1no20e2np2yo3um4mp4ny50f
cover cutter|1nk
cover inspector|1ng3un
cover machine|2nl
cover maker|1nn
cover operator|2nc2yq
cover supervisor|2nd4ny
cover teacher|20e4mp
coverer|0ut1pf2mo2nn50o
coverer $|0un1pf2mp2nt50o
coverer helper|0un2ne
covering|1ng2nn2rg2yk38r
covering contractor|38n
covering installer|38m
covering machine|2nm
coverstitch|1ns2ne
cow|04z2jq2ne3ml3uc50d
cowboy|04q
cowboy $|04q
cowling|1hd2nq4wg
cowlman|0uq
cowlman $|0uq
cowpuncher|04q
cowpuncher $|04q
coxswain|3lo
coxswain $|3lo
cpa|02y
cpa $|02y
cpnp|32r
cpnp $|32r
cpo|3nz
cpo $|3nz
cpr|1ap20l3ac
cpu|0ow0pp4cf
cpu architect|0or4cf
cpu design|0on0pm
cpu verification|0pl
cra|2jw
cra $|2jw
crab|04u0kv2ng50f
crabber|04s
crabber $|04s
crabbing|1np2ng
crack|2yr
cracker|2nw50g
cracker $|2no2yk
cracking|1ng2nq3ul
crackling|2nk
cradle|0uo3dl50f
cradle artist|3dl
craft|04g09o0bk0ml0qf0uo1hn1nn2nn2re3dq4ir4mm
craft $|09m
craft artist|3do
craft teacher|09k4mg
craft worker|1no2nc3dr
crafted|0mn2ne
crafted furniture|0mn2ne
crafter|0mf1no3dt
crafter $|0mf1no3dt
craftsman|0mt0uf1ek1hr1no25p2mq2no2rg2yl3dm3lo
craftsman $|0mr0uf1ek1hr25p2mq2no2rg2yl3dm3lo
craftsperson|0mm1nl2nq3dd
craftsperson $|0mm2nq3dd
craftswoman|0mm1np25o2nn2yn3de
craftswoman $|1nl25o2nq2yn3df
craftworker|2ym
craftworker $|2ym
cranberry|04q0vg
crane|04r0ue0vz1af1he1ng1zz2mm2n92yd35f4sl4wm4yn
crane crew|0vm
crane driver|4sm
crane engineer|1zn
crane operator|04k0vm1zr2nc4yo
crane technician|1hg1zw2mp2yg
craniologist|3dq
craniologist $|3dq
crank|2ln2ne
crankshaft|2np
crap|0ud21t
crate|2no2rg50p
crater|0mg2nm50t
crater $|0mg2nm50t
crating|0uo4jf
crawler|1zm
crayon|0mc3dp3un
cream|04d1py2jq3ud4su4zt50f
cream freezer|1pg2no4zg
cream producer|1pp
creamery|2no
creaser|1np2nm
creaser $|1nq
creasing|1np2ne
creation|3rq
creative|0xn1lf1vz20k2ne2qz38f3dn
creative $|1vs
creative artworker|1vm
creative copy|2qr3df
creative designer|1vn
creative director|1lf1vs
creative writer|0xo
creative writing|20l
creator|07t0jd0mm0xl1ng1sl25r2nl3do4ay4yg
creator $|07t0mm0xl1ng1sl25r2nl3do4an4yg
creator partnership|0je4as
credential|23r
credentialing|23z
credit|02q0ez1ov2ao2df2jg2ne2qn35s3lf3ne3rf3ue3wr40m41p4je
credit administrator|0em
credit analyst|0ep
credit card|0ef2ql35n
credit clerk|02m0ea35o
credit control|0er35e
credit controller|02t0ec1og
credit counselor|0el
credit manager|0es
credit model|0eg41m
credit officer|0el
credit product|0ed2aq2qm3nf
credit rating|0em
credit risk|0en41m
credit union|0eg1os
creel|1nv2nc
creeler|1ns
creeler $|1ns
cremation|0lq3de
cremator|0lr
cremator $|0lr
crematory|04g0ly2nf
crematory operator|04g0ly2nf
creosoting|0mr
crepe|2nm
creping|2nl
creping machine|2nl
cresylate|2nl
crew|02f04p0br0lf0mf0qp0rq0ur0vo16f1ao1hg1lg1nf1pt1un1zm20f21d2es2gf2jg2mr2oo2yl36g3bl3cn3de3lr3re3zg40n43n4bf4hk4jm4mm4sp4xf4yo4zc50g
crew $|0bu0ro0uk0vk1uc2eq2mg2ng4mp
crew boss|04e3lp
crew chief|04l0ug0vq3lm4hq
crew clerk|02g35p3co4jf
crew foreman|04s0vc
crew leader|04f0ug0vn1ur43t4hg
crew manager|0bm4sr
crew member|04o0bo0qm1al1el1pm1uk1zn20g2ee2mo2nn2oq2yo3dg3lg3rf40q4zc50g
crew pusher|0un2nf
crew supervisor|04n1ar1un2mg35f3lf50r
crew trainer|1pw2gf4hg4mg4xf
crew worker|0rq0ul2ml2ne
crewman|04n2mn2nf2ot3lt
crewman $|04n2mn2nf2ot3lt
crewmember|2or3lw
crewmember $|2or3lv
crewwoman|2or
crewwoman $|2or
crib|35r50v
crib attendant|2nk50n
crib clerk|35f50q
cribber|0uq
cribber $|0uq
cribbing|0uq2nf
cricketer|3dq
cricketer $|3dq
crier|3ru
crier $|3ru
crime|0tr1oc2ae2dt2ju2ng2vd3lx3rr4bo
crime analyst|0ts1od2ae2jg3lp
crime commissioner|3rl
crime defence|2dl
crime intelligence|3lk
crime lab|2vf3lp
crime prevention|3lf4bq
crime scene|2jl3lo
criminal|20m2ho2if2je3lz3ro
criminal investigator|3lm
criminal justice|20m
criminal record|2ig3ll3rp
criminalist|2jq3lq
criminalist $|3lr
criminologist|2pr
criminologist $|2pr
criminology|20l2je2pz3hg
criminology studie|2po
crimp|2no
crimper|2nm50q
crimper $|2nm50q
crimping|2lr2nc2yg
cripple|1nu2ng
crisis|10g2nf4bz
crisis counselor|4bl
crisis helpline|4bm
crisis intervention|4bl
crisis situation|4bl
critic|2dz2ng3df4hr
critic $|2dz2ng3df4hr
critical|1hr1mm2nf32k
critical care|32k
critical facilitie|1mm
critical power|1hm
criticality|0nm
crm|0yz19g2qm
crm administrator|0yl
crm analyst|0yn
crm implementer|0yn
crm manager|0yl
crm marketing|19g2qm
crm specialist|0yp
crm وerp|0yl
crna|32y
crna $|32y
cro|43y
cro $|43y
crochet|1no
crocheter|1np2nk
crocheter $|1np2nk
crofter|04q
crofter $|04q
crook|2yq
crop|04z05z0br0kq0uf1us2jt2n93hg
crop adviser|05n
crop consultant|2jp
crop duster|04k0bs2ne
crop manager|1un2jn
crop production|04o05k2nf
crop research|05o2je
crop specialist|04f2ju
cropper|1nq
cropper $|1nq
crops|04x20o2nb4md
cross|04p0ir1nd2no4hk50g
cross country|4hk
cross cut|1nf2nn
cross tie|04q2nf
crossband|2no
crosscut|0md2nr
crosscut saw|0me2no
crosscutter|04q
crosscutter $|04q
crossing|1az1wv2nf
crossing guard|1wp
crosstie|3un
crossword|0xr2nf
crotch|0kq2nf
croupier|21r
croupier $|21r
crown|17u2hm2nn39n3rf
crowning|2np2ye
croze|0mr1nf2nf
crozer|0mx
crozer $|0mp
crucible|2nd2ym50m
crude|2nk3hq3ud
cruelty|3ln
cruise|0bq2mk3dk4bf4rz
cruise entertainment|3dm
cruise ship|0br2mk
cruiser|04r
cruiser $|04r
cruller|1pq2nf
crumb|2np50d
crusher|04k0us1nf1zf2ml2nt50l
crusher $|2nv
crusher loader|0uq1zf2ne
crusher operator|04l0um2nf50n
crusher tender|2nk
crushing|2nq2ym
crushing machine|2np
crushing operator|2nl
crust|04g1nq3uf
crutch|2nn
crutcher|2nq
crutcher $|2no
cryogenics|2ml2tp
cryolite|2nk
crypto|0hy2ao
crypto engineer|0hy
crypto trader|2ao
cryptoanalysis|20n4mf
cryptographic|02f13z2nd3lp
cryptography|20l48x
cryptography engineer|48x
cryptologic|1hf2ne30f3lz4ql
cryptologic technician|1hg3lq
cryptological|49r
cryptologist|49r
cryptologist $|49r
cryptozoologist|2jq
cryptozoologist $|2jq
crystal|04e2lg2nz3un
crystal grinder|2nk
crystalizer|2nt
crystalizer $|2nn
crystallizer|2nr
crystallizer $|2nl
crystallographer|2jq
crystallographer $|2jq
crystallography|20m4mg
cs|4dy
cs $|4dy
csm|0zz
csm $|0zz
csr|10z1ll27m
csr $|10z27m
ct|2nb2uz
ct scan|2um
ct technician|2up
ct technologist|2un
cto|1gz4es
cto $|1gz4es
ctp|2nv
cts|4bq
cub|0uo
cub $|0uo
cube|1nf50r
cue|21r2nf3uf4yr50f
cuenta|01t
cuenta $|01t
cuff|1nv
cuffer|1nr
cuffer $|1nr
cuffing|1np2ne
cuidador|0ly
cuidador $|0ly
cuidadora|0ly
cuidadora $|0ly
cuisine|1pr
cuisine $|1pq
cuisinier|1py
cuisinier $|1py
cuisiniere|1px
cuisiniere $|1px
culinary|09a1pz20f2nf3dg4mv
culinary arts|09g4mo
culinary expert|1pq
culler|04r
culler $|04r
cullet|2nv50d
cullet crusher|2nk
cultivation|4jq
cultivator|04w2nf
cultivator $|04w2nf
cultural|07d20k21g2hf2it2jd2nf2pt3hp3rs4bv4rm
cultural animator|07e4bs
cultural anthropologist|20k
cultural archive|2ip
cultural mediator|2hg4bp
cultural policy|3rn
cultural visitor|2in
culture|04t20o2jv2na2ve3ry4md
cultured|2nk
culturist|04o
culturist $|04o
culvert|0uo
cumulative|1iq
cup|1nc2lp2mp2yq
cup filler|2mq2ne
cupboard|2nm
cupola|04f1nf2rv2ys4wf50n
cupola charger|2ne2yf50s
cupola liner|0uo2nc2rk
cupola melter|2yl
cupola operator|0uf2nk2yo
cupola patcher|0um2ne2rl
cupola tender|2nf2yq
cupper|04q
cupper $|04q
cuprous|2nl
curate|0sr
curate $|0sr
curator|2iz2jx2ne3dv
curator $|2iz2jl2nf3dw
curator horticulturist|2jo
curatorspecialist|1rk
curatorspecialist $|1rk
curb|0mg1zr2nc2rq4zo
curber|4zr
curber $|4zr
curbstone|2rq
cure|2np
cureman|3hp
cureman $|3hp
curer|04n0un1pu2no3lg50p
curer $|04n0un1pu2no3lg50p
curing|1ng1pv2lg2mm2no2yf
curing oven|1pf2nq
curing room|1py2nf
curler|2no
curler $|2no
curling|2nc50q
currency|1ok3un
current|3uk
curriculum|0xg2gz2ne35g46p4bm4lg
curriculum designer|2go
curriculum developer|2gm
curriculum instruction|46q
curriculum manager|2go
currier|2nm
currier $|2nm
curtain|0ro1nt2mp2ne50d
curtain stretcher|1nm
curvature|2nf3ul
curve|0mo2ne50m
curver|1nk
curver $|1nk
cushion|2nu
custodial|0rz2mf2ne3lq
custodian|02m0rz1nf1up21t2nd2wo35n3lp
custodian $|02m0rt1nf1up21u2nf2wo35o3lp
custody|3lr3qq3rg
custody officer|3ls3rg
custom|02g04f08g0az0bg0eg0fg0mn0tx0uf0xg1lo1nr1po1xm25e2af2dg2jg2lr2yg3df3ly3rx3vc4jz4wv50d
custom agent|3rp
custom border|3lp3rf
custom broker|4jq
custom brokerage|0tt4je
custom clearance|3rg4ju
custom clerk|3rf4js
custom compliance|0ta4jv
custom control|3le3rt4jf
custom declarant|4jp
custom director|1lp
custom excise|3lf3rl4jn
custom feed|04e1pq
custom gun|2ls
custom officer|3lf3rr
customer|01m02e04f0bm0er0gf0lg0qf0ug0zz10z11l19g1an1dk1ge1hm1lf1mc1og1wp1xl21d22r23e26g2am2cw2gt2jf2mk2nc2qp2tf2we35r36e3jl3le3rd3sn3zg40r43o4bc4ez4hg4io4jp4mc4rf4wm4xf50d
customer account|01p0em10g43q4ie
customer advocate|10p
customer assistant|10f40y
customer care|10p22r35o
customer centric|4en
customer complaint|10e35n
customer contact|10l
customer education|2gt4me
customer engagement|0zq
customer engineer|4es
customer engineering|1gf4es
customer experience|0zo10q1xm2ql
customer implementation|24m
customer insight|11m2qo
customer journey|10q
customer liaison|2cs
customer marketing|2ql
customer operation|10x4jf
customer outcome|0zp
customer relation|10g2qf4in4js
customer relationship|0en10g4iu
customer reliability|3jn
customer service|0bo0em10s1hq20l28l2cn2me2qm3rf43l4je
customer solution|4en
customer success|0zw
customer support|10m2co
customer trainer|2go4xg
customer transit|10f1ap
customized|1hg1nm
customizer|4wq
customizer $|4wq
cut|04p0ml0uf1nt2lk2np2ye50r
cut off|04s0mq1ng2lr2ne2yg50c
cut operator|1nr2lf
cut out|1nq2ne50g
cut saw|0mf2no
cuter|1nn
cuter $|1nn
cutlery|2lo2ne
cutlet|0kr2nf
cutter|04t0ku0mo0ul1ag1hf1np1uq1xn21l2ep2jg2lv2mg2nv2wo2yr35o37n3dm4yl50n
cutter $|04o0kv0mt0up1ns1pk1ur1xn21l2ep2lr2nr2wp2yl35g37n3dm3ug4yl50m
cutter finisher|1ng2np
cutter grinder|2l92nf2yw
cutter helper|2nk
cutter inspector|2ll3um
cutter machine|04o1nf
cutter operative|2lm2ng
cutter operator|04n0mg1nr2yf
cutter production|2lm2ng
cutter technician|2ll
cutter tender|1nm
cutting|02m04f0kq0mn0ve1nv2mc2nn2rp2yf35f3uk4jg
cutting machine|04g0kq0uo1ng1pk2lp2me2nd2yc50o
cutting operator|0uf1nu2la2ng2rp
cutting room|2nm
cutting supervisor|0vg2nt
cutting system|1no2nf
cyanide|2ng2yo
cyanide pot|2yl
cyber|15l1gp1lp1wg20c2be2gv2ho2jf2ne3lp3pv3rl3uc3vg48z49z4jg4mg
cyber analyst|49n
cyber defense|3lf49m
cyber digital|49m
cyber researcher|48q
cyber security|2hm3pp
cyber specialist|49t
cyber workforce|1gq2gm
cyberathlete|3dq
cyberathlete $|3dq
cybercrime|3ln
cybernetics|2tr
cybersecurite|48s
cybersecurite $|48s
cycle|0ug1hf1iq1nf2me2nq2yz4ds4jo4we
cycle developer|4ds
cycle maker|2nm
cycling|20f4hp
cyclist|3dl
cyclist $|3dl
cyclone|2mn2nf
cylinder|0ml2lf2mf2nt3ke3uq4wm50p
cylinder die|2nk
cylinder filler|2np50c
cylinder operative|2no3kf
cylinder press|50k
cylindrical|2lf2no
cyr|3dl
cyr wheel|3dl
cytogenetic|1hg2vv2wg
cytogenetic technologist|2vo
cytogeneticist|2vp
cytogeneticist $|2jp
cytogenetics|1hf2vw
cytology|20m2jy2nf2vz3lf4mg
cytology $|2jn
cytology screener|2jr
cytopathologist|2xr
cytopathologist $|2xr
cytopathology|2vq
cytoscreener|2jq
cytoscreener $|2jq
cytotechnologist|2vz
cytotechnologist $|2vz
dachdecker|0uv
dachdecker $|0uv
dado|0mr2ng
daffaire|3rq
daffaire $|3rq
dagger|2no
dagger $|2no
daily|02l
dairy|04z0uf1ag1hb1ne1pw20n2jz2me2nr2se2vg3uc3zo4il4sk4wq4zf50g
dairy equipment|1hf2mg2nf4ws
dairy hand|04r2ne
dairy husbandry|04l
dairy milk|1pn
dairy nutrition|2jm
dairy processing|2jg2np
dairy product|04f1pu2nf
dairyman|04q
dairyman $|04q
dam|04s0ug1aw1ng2me2nm2yg
dam operator|04q2nf
dam repairer|1ar2me
damage|04s0un1ao28y2jf3ug3ve
damage adjuster|28k
damage appraiser|28r3vf
damage control|04t2jf3le
damage field|1ak
damage prevention|0uo3lm
damaged|1am
damascener|3dq
damascener $|3dq
dampener|2nn
damper|2ns
dampproofer|0uq
dampproofer $|0uq
dance|09z1jq1nk21o2db2gf2ne3dz4de4hs4m84xg
dance $|09r3df
dance conservatory|20n
dance hall|21r3df
dance instructor|09b4hs
dance leader|3dm
dance notator|3dl
dance school|20q4me
dance teacher|09t20b
dancer|1nf3dz50p
dancer $|1nf3dz50p
dancing|09f20e3dp4ms
dancing $|4mk
dancing instructor|09g4mm
dandy|1nt2nd
dangerous|4jr4sv50e
dangerous good|4jr4sv50e
dape|20f4mv
darkroom|2nq
data|03p04e08g0bl0ec0gf0ip0mg0nf0to0uc10o11z12z13z14z15z1ag1cg1ef1gt1hp1if1lf1ne1ob1wd21f23f25f26g2ag2bp2cr2ik2jp2lf2mc2og2qf2tf2we2xg2yf30u35r36e39l3dd3jg3lc3pm3rd3sf3ue3vm40f43g49n4bf4df4ef4if4kl4vq4wf4yg50c
data $|11r12r13n14f
data abstractor|13g39p
data acquisition|03r
data administrator|15p
data analyst|0if0wl11p12e14g2nq
data analytics|11n12514l2jr
data annotation|13l
data annotator|13n
data architect|12m
data base|11g15u
data capture|13l
data center|0vm12c13d14g1hv2ct2ng35g3pp3vp
data cleaning|13o
data cleansing|13n
data clerk|13m
data collection|0ee10r12g1hn2ig4vr
data communication|1hm30u3sf
data control|2jn
data coordinator|14r2jg
data engineer|03g12m1dl49r
data engineering|12r
data governance|12v
data infrastructure|12n
data integration|12q13f
data keyer|13n
data labeler|13o
data labeller|13n
data management|12l13f14q15o2jg
data manager|1492ju30p
data modeler|12m
data officer|12k13l2bq
data operation|12m1gq36f
data operator|13o
data ops|12m
data pipeline|12m
data platform|12s1ge
data processing|02m0iv11f12f13c14f1go1hm2bl2cl2me2nd35m4jo
data processor|13l
data protection|0tz1we
data quality|12o
data reader|2nr
data reporting|11l
data science|12f14w2jf
data scientist|2jb2nr3hn
data security|15l
data specialist|0bp0qr11x12a13c
data steward|12p
data tagger|13o
data tagging|13n
data technician|03n13n1hf
data warehouse|12q15n
data warehousing|12n13g
database|11u12z15z2jn2nf2qf3df3je3pn3uf48g49n4df
database administration|15l3pl
database administrator|11o
database analyst|11p2qf
database architect|12q15g
database design|15p
database developer|12q15g
database development|15m
database engineer|12f15q
database reliability|15n3je
database security|49n
databrick|12y
databrick engineer|12y
dataops|12x
dataops engineer|12x
datenanalyst|11z
datenanalyst $|11z
datenanalystin|11z
datenanalystin $|11z
dateningenieur|12z
dateningenieur $|12z
datenwissenschaftler|14z
datenwissenschaftler $|14z
dater|2np
dater $|2no
dato|11p12s14r
dato $|11p12s14r
dauber|0un2no
dauber $|0un2no
day|0lp0rr1cs2nl3df4be4fk4mg50l
day care|0lp1ct4bf
daycare|04r0lz1cz20f2nf4bn4mf4xd
daycare center|1ck
daycare coordinator|4bp
daycare provider|04m
daycare teacher|1cq20f4mf
daycare worker|0lw2nf
daylight|0um2ng
dayworker|2or
dayworker $|2or
dba|15z
dba $|15z
dbt|12u
dbt developer|12u
dc|1ho2ng
ddr|0pr
ddr validation|0pr
dds|3lq
de|01t02f04c08g0bg0el0fg0il0kg0lm0md0qf0rp0sg0ug0vm0wn11p12n14n17g1ae1cp1ef1gp1he1il1kr1om1pk1ug1wo20d22l26l27m2af2br2cl2df2em2hf2ig2je2le2mk2of2rf2wf2xf2yc30o32k35f36n3bl3cp3dc3hf3kk3le3mm3nr3ps3qg3rf3sm3tm3vg3xn3zq40l43l48m4bf4hf4ir4jm4ln4mf4qg4rg4sn4un4wo4xg
de almacen|50s
de automovile|4wo
de banco|0eq
de bus|3bo
de caisse|40p
de calidad|3uu
de camion|4sq
de ciberseguridad|48r
de clientele|01r
de climatizacion|3kq
de cocina|1pp2eq
de commande|50p
de compra|3mu
de comunicacion|3sq
de construccion|0up
de contenido|0xo
de cuenta|01t
de cuisine|1pq
de dato|11p12s14r
de desarrollo|1gr
de direccion|1ks
de direction|1kr
de donnee|11n
de enfermeria|32q
de geriatria|0lq
de gestion|1os
de hotel|21f22n
de icer|2nm4wm
de icing|4wn
de ingenieria|1go
de ligne|2no
de limpieza|0rp
de logistica|4js
de magasin|4is
de maintenance|2mo
de mantenimiento|2mt
de maquina|2no
de marketing|2qn
de menage|0rp
de negocio|0ip0wq
de nettoyage|0rp
de nomina|3co
de operacione|36u
de paie|3cn
de partie|1pm
de piso|21q
de prevencion|1ir
de proceso|26q
de produccion|2nn
de production|2nq
de producto|3nt4uq
de produit|3nq
de projet|3pv
de proyecto|3pu
de prueba|3tr
de puericulture|1cq
de rang|1pe4zq
de recrutement|3xt
de recurso|23n
de rede|30t
de relation|10n
de ressource|23m
de restaurant|3zn
de restaurante|3zq
de securite|1wp
de seguridad|1ws
de seguro|27r
de sistema|2bp4lq
de software|4dp
de soporte|2co
de stock|4jq
de support|10g2cl
de ti|2bq
de tienda|4is
de travaux|0vr
de venta|43u
de vente|40p
de video|4yk
de vie|0lq
deacon|0sy
deacon $|0sy
deaconess|0sr
deaconess $|0sr
deadener|04n2no
deadener $|04n2no
deaf|1cp20d
deal|0js2cf45y
deal $|0js
deal desk|2cf45y
dealer|02g04f0ug0wr21v2at2ip2ne35o3dm3mt3vk40s43t50g
dealer $|04f0tl21v2au2ip2ne3dm3mt3vk40s43u50g
dealership|40l43e4io
dealership $|40l4ik
dean|20z46z
dean $|20z46v
death|0to2hq3lf3ro4jf
death $|3ro
debarker|2nx
debarker $|2nn
debarking|1ne2nz
debarking machine|1nf2nl
debeader|2nr
debeader $|2nr
debeaker|04s
debeaker $|04s
debit|27r
debitorenbuchhalter|02y
debitorenbuchhalter $|02y
deblocker|2no
deblocker $|2no
deboner|0kr2nn
deboner $|0kr2nn
debrander|2no
debrander $|2no
debridging|1ng2lq2nd
debriefer|3lo
debriefer $|3ln
debriefing|3lq
debris|0ur
debt|0ew0jg1of2aq2hq
debt collection|0el
debt collector|0ep
debubblizer|2no
debubblizer $|2no
deburr|1nf2nt
deburrer|2lt2nd50r
deburrer $|2lt2nd50r
deburring|2nr
decal|2nu3um
decaler|2no
decaler $|2no
decapper|2nn
decapper $|2nn
decating|1nf2no
decatizer|1nq
decatizer $|1nq
decator|1nt
decator $|1np
decentralized|4dq
decision|14u2jf3hg
decision scientist|14u2jf3hg
deck|04x0be0mg0uf1hl1ng2mp2ng2oz2yn3ll4wf4zq
deck hand|2om
deck officer|0bf2op3lm
deck rating|2oo
decker|04q2nn
decker $|04q
deckhand|2oz50n
deckhand $|2ov50n
deckman|04q
deckman $|04q
deckshand|2oo
deckshand $|2oo
decksman|2or
decksman $|2or
declarant|4jp
declarant $|4jp
decommissioning|0gn0nf0uo0vf2no
decommissioning engineer|0gn0nf
decontamination|0ux2jo2ne
decontamination technician|2jp
decontamination worker|0up
decontaminator|2jq
decontaminator $|2jq
decorateur|1pr
decorateur $|1pr
decorating|0vp1nf20l29r2nl
decorating supervisor|0vq2nf
decoration|25m3un
decorative|0um1nf2nv2yn3dd
decorative artist|2nq3dg
decorative glass|2nl3dg
decorator|0dp0rg0ul0vs1nf1pn29r2np38z3dn40s50g
decorator $|0dp0ul1ng1pn29s2nr38x3dp40t
decorator paper|0vl2nd38l
decorator paperhanger|0vl38l
decorator supervisor|0vo2nf
dedenting|2lf2yq
dedicated|4so
deed|35s3rs
deed $|35u
deejay|3dq
deejay $|3dq
deep|04o0un1ae1pl2gg2kr2ng2oq3kf
deep drainage|0un3kf
deep fat|1pl
deep learning|2gg2kr
deep sea|04p
deer|04r
defect|0mq2mg2nl4jo
defence|0qk2dl3rm
defence correspondent|2dl
defender|2hq
defender $|2hq
defense|0nq2hk3lv49l
defense analyst|3ln49l
defense officer|0nq
definer|2no
definer $|2no
deflash|2nm
deflash wash|2nm
defroster|50q
defroster $|50q
degreaser|2nu
degreaser $|2ns
degree|1zl
dehairer|2no
dehairer $|2no
dehorner|04l
dehorner $|04l
dehydration|2nl
dehydrator|1pt
dehydrator operator|2nl
dehydrogenation|1ng2ns
deicer|1ao1hg1ne2mm2yo3up
deicer $|1ap
deicer element|2nl
deicer inspector|3um
deinking|2nz
deinking operator|2nk
deinking specialist|2nm
deinking technician|2nn
deinking worker|2nn
delegate|3rp4bq
delegate $|3rp4bq
delegue|43m
delegue commercial|43m
deli|04g2en2ne3zr40x4zz50g
deli assistant|40u
deli clerk|40r
delicatessen|2eo2nf4it
delimber|04w
delimber $|04o
delimer|2no
delimer $|2no
delineante|08z
delineante $|08z
delineator|3dq
delineator $|3dq
deliverable|14q
deliverer|0ug16z1ak1zq2mo2nd3bq40f43g4sr50k
deliverer $|16z1ak2mp2nf3bq40f43g4sr50k
deliverie|16o
deliverie $|16o
delivery|02l04e0me0ud16z1ab1nf1pe21e2bn2ms2n72ym35m3by3dg3ln3pv40f43f4ew4ie4sq4wg50o
delivery associate|16n
delivery clerk|16l50m
delivery crew|16g2mt
delivery driver|16s1ag3bf4sk
delivery engineer|4ex
delivery helper|16p
delivery mail|16l
delivery manager|16e2bn3pw4jm50n
delivery motorcycle|16k
delivery person|16m3bw
delivery rider|16p
delivery service|02n
delivery supervisor|2nf50q
delivery system|3lm
delivery table|21g2yo50k
delivery vehicle|3lm
delivery worker|16o
deliveryman|3br
deliveryman $|3br
deliverywoman|3br
deliverywoman $|3br
demand|19r1hn2nl2qq3mq4jt
demand generation|19s2ne2qs
demand planner|4jp
demand planning|4jq
demo|4ez
demo engineer|4eu
demo experience|4ep
democratic|3rq
democratic service|3rq
demographer|14x
demographer $|14x
demographic|2pr
demography|14z2jd2pf3hf
demography research|14l
demography studie|14p2jg
demolder|2no
demolder $|2no
demolition|0qq0uz0vz2nb2yf
demolition operation|0ul
demolition operative|0up2nf
demolition project|0uk0vm
demolition site|0rl
demolition worker|0um
demolitionist|0uq
demolitionist $|0uq
demonstration|4mn
demonstration agent|4mn
demonstrator|43t4mw
demonstrator $|43t4mw
demurrage|02z04p0uf2nf50g
demurrage clerk|02m
denier|1nq2nf
denim|2nn
denitrator|2no
denitrator $|2no
densitometer|4yr
density|2nr50g
dentaire|17s
dentaire $|17s
dental|0lg17z1hd20v2no2vf2wm2xa2yn32d35o43m4bd4mf4we4xt
dental $|17l
dental appliance|17r2mb
dental assistant|17o
dental care|17g4xm
dental ceramist|2nm
dental device|2nl
dental equipment|17e2mt4wf
dental hygienist|17l
dental instrument|17f1hg2np
dental laboratory|20l2nl2vg2wq
dental medicine|17o2xd
dental nurse|17n32d
dental practitioner|17l
dental receptionist|17m
dental surgeon|17l
dental technician|2nf4xq
dental technologist|17m
dental therapist|17l
dentist|17z2ng35o4xt
dentist $|17z4xu
dentista|17z
dentista $|17z
dentiste|17z
dentiste $|17z
dentistry|20q4mg
dentofacial|17w
dentofacial orthopedics|17o
denture|17z2nn2vf2yf50c
deodorizer|2mq2nq
deodorizer $|2no
deoiling|2nl
department|02e04e0fn0jn0uf0vd1gg1if1lg1nm1wg20o21e2al2jl2mp2np2qg2wo2yg35q36n3dp3rl3ul3zf43n46r4iy4jk50f
department $|3dn46m4ip
department chair|20u
department director|20e46m4bm
department end|3un
department head|46l4il
department manager|02f0fo1nv1ol26k2am2jg2mq2wg35m3dl3ro3zg43g4im
department practitioner|2wr
department store|36p43l4ib50o
department supervisor|0vd1hl1nd23l2nl3dl3lm43u4ip50d
department worker|0rl2nm
departmental|4ip
departmental manager|4ip
departure|4rr50g
dependability|0gx48b
dependency|2ng2xq3he3qr
dependienta|40y
dependienta $|40y
dependiente|40y
dependiente $|40y
depilation|0fu
depilation specialist|0fu
deployed|2kf48g4ew
deployed ai|2kf4el
deployed engineering|4el
deployed security|48g4en
deployed software|4ek
deployment|24z2ke4ez
deployment $|4ep
deployment engineer|2ke4et
deployment specialist|24z
deployment strategist|4eq
deportation|0to3lo
deposit|02u0eo0rg2nf2yk35t40d50f
depositing|2nm
depositing machine|2nm
deposition|0ng1kq2db2np
depot|0rm1ag1el1hn4rq
depot electrician|1el
depot repair|1hp
deputy|0rm0tm1lt2hn2nf2op32n3dl3ly3rg3vm46s4bm
deputy $|3lz
deputy ceo|1lo
deputy coroner|0tn3lf
deputy general|1ln
deputy head|0rn46l
deputy headmaster|46n
deputy headteacher|46m
deputy sheriff|3lo
deputy stage|3dn
deputy ward|32o
der|1kq
der geschaftsfuhrung|1kq
derinder|0ko
derinder $|0ko
derivative|2al
derivative trader|2al
dermatologist|0fq2xy
dermatologist $|0fq2xv
dermatology|20k
dermatopathologist|2xr
dermatopathologist $|2xr
derrick|04m0uz1nf1zz2nc2of2yf50k
derrick boat|1zv2og
derrick operator|0uq1zf2nf50o
derrickhand|2no
derrickhand $|2no
derrickman|0un2nd2ro
derrickman $|2ro
des|14q36o43p4mn
des donnee|14q
des ecole|4mn
des operation|36o
des vente|43p
desarrollador|0cy1qp1rt2ne2zx4dy
desarrollador $|4dy
desarrollador android|2zk
desarrollador back|0ck
desarrollador backend|0cm
desarrollador de|4dk
desarrollador front|1ql
desarrollador frontend|1qm
desarrollador fullstack|1rn
desarrollador ios|2zk
desarrollador java|0cl
desarrollador movil|2zt
desarrollador php|0cm
desarrollador python|0cm
desarrollador stack|1rn
desarrollador web|1rl
desarrolladora|4dy
desarrolladora $|4dy
desarrollo|1gr
desarrollo $|1gr
describer|3ds
describer $|3ds
description|23q3dq4oo
desenvolvedor|4dy
desenvolvedor $|4dy
desenvolvedora|4dy
desenvolvedora $|4dy
design|02g03o04f07q08z09o0ce0gc0mk0nl0ot0ps0qq11f12m14f15l1af1dl1hm1ll1nf1og1rk1sp1vv1yt21f23f25z26e29t2gn2j92ke2lf2mc2ne2pg2qf2tt2ug2vg2we2ye30o38f3dn3jg3kf3le3ng3rg3tf3ud40f42o48g4bg4ee4hg4jg4kn4uz4vs4wd4ye50o
design $|0ql1vz1yq25o2ng4uv50g
design analyst|03r08f11g12p15f30m
design applied|09m20f
design backend|0om
design checker|08r1hz3uf4jb50g
design consultant|08f0qp1sl29l2gl3dp
design coordinator|0qm29l
design designer|08n25f
design developer|2tn
design director|1lm1so4uq
design drafting|08l
design draftsman|08l
design draughting|08p2tg
design engineer|08l0ge0no0ov0pf12g15l1dn1hd1im1rm1yr25d26g2ol2tf30m3hn4dk4kp4ue
design expert|07o08g25o29o
design instructor|09l
design manager|1gm3dp4uu
design producer|2tm
design project|08o29g
design researcher|4vv
design specialist|07n08l15l25u29q2gm2ng2tm4ug
design system|2tf4up
design teacher|20o
design technician|0uo1hm2no4wg
design technologist|2tl4ur
design technology|1hf25t4mk
design test|0pw1yg2tf
design verification|0pk
designated|3vp
designer|02g03q04d07s08u0ef0fl0gm0hl0ik0kg0lg0md0nn0ot0rf0uf0xe12f14n15p1ae1dr1ee1hp1in1jl1rm1sw1uf1vs1wg1xm1ys20g21e25z29z2dg2ef2go2hg2ik2je2nk2qe2rg2tv2wf2xf2yd30n32g35g37l38g3dp3gm3hf3ke3ld3ng3pg3rf3sg3ug42m43f4bg4dm4em4hg4je4mg4om4pk4ux4vm4we4zf50d
designer $|02g03q04e07u08t0ef0fm0gm0hl0il0lg0mf0nn0ou0rf0xf12f15q1ae1dp1ef1hm1in1jl1nq1rm1sv1uf1vu1wg1xn1ys20g21f25t29k2ef2go2hg2ik2jf2ne2qe2rg2tw2wg2xf2ye30o35g37l3dm3gm3hg3kf3ld3pg3rf3sg3ug42m43f4bg4dn4em4je4mg4om4pl4uv4vm4wf4yk4zg50d
designer artist|07f29o3dn4yb
designer builder|25k29n
designer composer|3dg4yn
designer developer|1ho
designer director|07f3dn
designer game|1so
designer maker|0mg1nd25n29q2nd3do
designer music|3de4ym
designer painter|2nq3dg
designer sculptural|25n3dd
designer technician|07o08m
designer typesetter|2no
designer ux|4um
designerin|4um
designerin $|4um
designing|0gq
desilverizer|2yq
desilverizer $|2yq
desizing|0mf1nn
desizing machine|0mf1nn
desk|02f10m1af1hp1ne22w2cz2ml2yf3hg3ll3rf3ul3ww40s43w45w4jf50e
desk $|2cp3wn45o
desk adviser|2ck
desk agent|22p3wf43l
desk analyst|2ck45l
desk assistant|22f3wp
desk associate|22d3wp
desk attendant|21d22r3wc40p
desk clerk|02g21s22r35a3we40e43w
desk coordinator|3wm
desk manager|21m2cq45p
desk officer|3lo3wo
desk operator|1hq2ne3wo
desk receptionist|22f3wo
desk representative|22m3wg
desk specialist|35r3wc
desk supervisor|2mp2nf
desk technician|2cl
desk worker|1hl43l
deskman|1hq
deskman $|1hq
desktop|07z0xf25g2cz
desktop engineer|2cs
desktop publisher|07p
desktop publishing|07n0xf
desktop support|2cn
desolderer|2no
desolderer $|2no
dessinateur|08s2tu
dessinateur industriel|2tu
dessinateur projeteur|08s
destaticizer|50k
destination|2qq4rz
destination manager|4rv
destructive|1hq2mn2no
destructive evaluation|1hm
destructive testing|1hm2mn2nl
desulfurizer|2no
desulphuring|2nm
desulphurizer|2nn
detacher|1nq
detacher $|1nq
detacker|2no
detacker $|2no
detail|17f2ng2wg43q50r
detail representative|17f43q
detailer|08w0mg1an43p4jp4wn50p
detailer $|08w0mg1an43p4jp4wn50p
detasseler|04o2nf
detasseling|04o
detection|0nf1dg1iu3hg3lg3rp41m48y49x
detection analyst|41m49m
detection engineer|1io48s49l
detection mitigation|48p
detection response|49q
detective|2nc39u3lz3rz3ug
detective $|39v3lz
detective investigator|3ll
detector|1ap2nc3qr3uv50f
detector $|3uo
detector car|1an50f
detector operator|1ak2nd3ut
detention|2nf3lz4bo
detention attendant|3lf4br
detention officer|3lm
detention worker|4bo
determiner|28r
determiner $|28r
dethistler|2no
detonator|0uq
detonator $|0uq
detoxification|2xp
dev|0jq2ng3jr4dz
dev $|4dv
dev leader|4dq
dev manager|0jq
dev ops|3js
developer|02g04d07p08f0ct0gg0hr0jm0kg0lg0mf0ol0qf0rf0sg0ud0yt10g12s13g14p15l18z19g1af1do1eg1ft1hk1if1jk1nl1og1pf1qt1rt1tr1ug1wf1yl20g21f23g25o2ag2dg2gt2hf2il2kq2le2me2of2ql2rg2wg2xf2yd2zu30m32g35g3dc3gg3hm3jz3kg3le3mg3nf3sg3tn3uf3vm48l4dr4eg4jf4kr4mg4oq4qg4wk4yg4zf50d
developer $|02g04e07p08g0cx0hs0jn0kg0lg0mf0om0qg0rg0ue0yu12u14p15l18c1af1dr1eg1fu1ig1nd1pf1qv1ru1ts1wf1yl20g21f23g25q2ag2dg2go2hg2im2jk2kr2le2mf2nn2og2rg2tq2wg2xf2ye2zv30m32g35g3dd3gg3hn3je3kg3lf3nf3rk3tn3ug3vm48l4bn4du4eg4jf4kr4oq4pk4wf4zf50d
developer advocate|18t4be
developer education|2gp
developer evangelist|18o
developer event|1jm
developer experience|3jq
developer marketing|2qm
developer productivity|3jq
developer prover|2nl4wo
developer relation|18v
developer tool|2td3js
developing|2nn
developing machine|2nn
development|02g03f04d05m08r0bg0fg0gm0ir0jq0lp0nl0qo0tm0ue0wg11g15l19g1ae1be1cm1gt1hr1il1le1nf1zf21f23m25t26l2ad2gz2hg2jl2kg2me2og2pn2qs2we2xf2ym30g31z32s35f36g3dd3ld3ml3ne3pn3rp3sg3uf40f41k42m44x46g4bp4du4el4hd4ie4je4mr4rg4we4yf50e
development $|0jv1gq23v2nf43d44q4dy
development adviser|2go4bo
development analyst|0io1og2qn
development associate|1il2nn
development chemist|2jf3hm
development co|1io
development coach|2gr4he
development consultant|05k1hl1in1ok3rq
development coordinator|0lq1on2gn31p3rm4bg4hg
development counselor|4bn
development director|0qp1gl2gm2jr2qg31p3rm4bf
development driver|1zf2ns
development engineer|03f0no1dn1ha25p26k2tn3ho3mr42p4dc4eo
development engineering|08m
development executive|0jo
development facilitator|4bm
development inspector|0qg0tr
development leader|3rf4bn4dw
development manager|0jq1be1go1og23g26n2bk2gr2jd2qn31g32v3vm43s44f4de4if
development officer|2gf2qo31t3rn4bd
development planner|0qr
development policy|08o
development program|2gl4bl
development project|0gs1gc3pm
development representative|0je43d44y
development scientist|1hg2jp
development specialist|05n08o0jf0ln15m1ok25k2jf2nf2pq2qf3pp3qo3re
development support|4mm
development teacher|1cq20f4me
development technician|08o1ho2jd2nl
development technologist|1hn
development tool|1gk
development worker|4bp
developmental|1hr20k2fe2n93qk4bn4mo
developpement|1gt4dr
developpement $|1gt4dr
developpeur|0cz1qq1rs2nf2zr4dz
developpeur $|4dw
developpeur android|2zl
developpeur back|0cm
developpeur backend|0cm
developpeur front|1qo
developpeur frontend|1qm
developpeur fullstack|1rl
developpeur java|0cm
developpeur logiciel|4do
developpeur mobile|2zn
developpeur php|0ck
developpeur python|0cm
developpeur stack|1rl
developpeur web|1rm
developpeuse|4dy
developpeuse $|4dy
device|0gk0og0uf1dn1en1fq1hs1yy21p2je2me2nr2tg2wd2ze3ho43m4dl4pw
device $|1dm1hm
device assembly|1he2nn
device designer|1ho2nl
device developer|1dp2nf2zf4dm
device driver|1fr
device engineer|0go1dg1hg1yv4pf
device fabricator|2nm
device inspector|2nn3ud
device installer|1ep2ng
device maker|2nk
device production|1hf2nl
device quality|2nk
device repairer|1hl2mg
device representative|43o
device specialist|4pm
device supervisor|21q2nb
device technician|1hm2ng4pq
device technologist|1hk
devil|3dl
devil stick|3dl
devops|3jz4cg4dz
devops $|3jz
devops engineer|4do
devops ingenieur|3jl
devops specialist|3jt
devrel|18z
devrel $|18z
devsecops|3jx
devsecops engineer|3jx
devulcanizer|2nr
dewaterer|2nr
dewaterer $|2no
dewatering|2ny
dewatering equipment|2nn
dewaxer|2no
dewaxer $|2no
dewer|1np
dewer $|1np
dfir|49z
dfir analyst|49r
dfir expert|49t
dft|0pz
dft engineer|0pt
dft leader|0ps
dhotel|4zo
dhotel $|4zo
diabete|0iq4bq4mg
diabete educator|4bq4mg
diagnostic|1ep1hn2um2wm2xm37l3uf4wo
diagnostic $|2xm
diagnostic inspector|1hp
diagnostic medical|2ul
diagnostic radiographer|2un
diagnostic technician|1en2nf4wq
diagnostician|2xq3qq
diagnostician $|2xq3qq
diagnostics|1hr20l2tg
diagrammer|2no
diagrammer $|2no
dial|0ue1dq1nf2lo2mo2nr2tf38g3ul
dialer|2no
dialer $|2no
dialogue|0xd2de4yt
dialysis|0gq2vp2wp
dialysis technician|2vq2wo
dialyzer|2no
dialyzer $|2no
diameter|2ng2yr
diamond|04e0me0rg0um0vg1nf2ac2wq3dz40l43w50d
diamond broker|2ac43s
diamond die|2ld2ng3dr
diamond powder|2no3dg
diamond sizer|3dl
dianetic|0sr4bf
diaper|1no
diaper machine|2np
diary|1pm
dice|21w
dice table|21o
dick|39q
dick $|39q
dictaphone|1ht1ng2nf35w4wf
dictating|1hq2mb35o
dictating machine|1hm2me35p
dictionarie|4ql
dictionary|0xg4qn
didgeridoo|3dl
die|04f08q0dg0ud1hf1nn1xg2lz2md2nr2tm2yz3dm3uo4we50p
die assembler|2lu2n8
die cast|2lf2yp
die casting|2lf2nl2yl
die cutter|1nk
die cutting|1nm2l92np
die finisher|2lq2nf2yg
die fitter|2yk
die machine|2lf2yo
die maker|0ml2ls2nd2ye
die polisher|2la2yp3dl
die repair|2lt2ng2yg
die stamping|2lm
die technician|2yk
die try|2lo
die turner|1nr2lb
diecast|1nf2ng2yq
dielectric|1nr2nf
dies|2nq2yf3ul50f
diesel|1am1ep1ng2ld2tl3kl4wz50n
diesel dinkey|1am
diesel engine|1eo3km4we
diesel engineer|1hl
diesel locomotive|1al
diesel mechanic|4wn
diesel retrofit|2to4wm
diesel technician|4wq
diesel tractor|50o
diet|1pk2er33z4bg
diet cook|1pk
diet technician|33q
dietary|2er2nf33r35m3zz50f
dietary service|3zn
dietetic|2jf33z
dietetic technician|2jg33u
dietetics|20n
dietician|33z
dietician $|33z
dietist|33r
dietist $|33r
dietitian|1pr20l2na2wq33z
dietitian $|33z
differential|2vr3un
diffuser|2nm
diffusion|2nr2ye
diffusion furnace|2nn2yf
digester|1pb2nz50q
digester $|2nk
digester operator|2nk
digestion|2nm
digger|04s0uw1zt3bg4sf50m
digger $|04u0ur2np50o
digger driver|0ug1zv4sg
digger operator|0up2ne
digging|0uq2nf
digging machine|0uq2nf
digital|04g07z08f09e0it0jl0qa0tg0ug0xd19z1dg1ig1lf1nr1og1rr1vl1yn20l2bq2gs2in2jm2le2mr2nq2tf2ue2ye30f3db3hg3re3sm43d49z4af4hf4ie4md4uw4yr50g
digital $|19p2qf
digital analyst|49p
digital archivist|2im
digital artist|07k
digital campaign|19q2qe
digital computer|0if49m
digital designer|07c25k4uq
digital effect|07l
digital forensic|49p
digital forensics|20k49m
digital game|1ro
digital literacy|20e2gw4mf
digital marketer|19o2qf
digital marketing|19q
digital matte|07p
digital media|07r2qg49l4yq
digital officer|1lg2bs
digital print|2nl
digital printer|2no
digital prototype|1ns2ne
digital right|0jm
digital transformation|0iq49g
digitalisation|25r2tf
digitiser|1nl
digitiser $|1nl
digitizer|1nk
digitizer $|1nk
dike|0vo
dimension|0mr0vm50a
dimensional|0qp2tq2yr3ue4ef
dimmer|2nc4yq
dimpling|2ls2nc
dimpling machine|2ls2nc
dinger|2lr
dinger $|2lr
dining|1ap1io21d2nb3uf3zz40m4zs50g
dining car|1ar4zf
dining room|21d2nd3zu40m4zv
dining service|1ag1ip3uf3zn
dinker|2no
dinker $|2no
dinkey|1az1hg2ll2nb4jn4wn
dinkey engine|1an
dinkey engineer|1ao
dinkey operator|1an
dioramist|2yq
dioramist $|2yq
dioxide|2nl
dip|1nd2nz
dip tank|2nm
diplomat|3rz
diplomat $|3rz
diplomatic|20l3rx
diplome|32p
diplome $|32p
dipper|04q0dg1pm2nw2yl4zn
dipper $|04r1pm2no2ym4zo
dipper operator|2nk
dipping|2lg2nv
dipping machine|2lg2yp
dipping tank|2nn
direccion|1ks
direccion $|1ks
direct|06o0lv21m2cf2nf2yl31r4bl
direct care|0ln21n
direct chill|2ym
direct service|06p0lf4bo
direct support|0lu2cf4be
directeur|1lq1on2br2ng2ql36k3pk3zl43m4in
directeur commercial|43m
directeur de|3pl3zl4in
directeur des|36k
directeur financier|1oo
directeur general|1lq
directeur informatique|2br
directeur marketing|2ql
direction|1kr3ln
direction $|1kr
directional|08l0qe2ll2nf3hs
directional drill|0ug2ll3hm
director|01m02d05g06f08f0af0dg0ed0gg0if0jl0kf0lk0me0ng0qk0rg0sp0tm0uc0vl0wg10e12l13e14l15l16g17g19f1co1df1ef1gz1hc1jp1kk1lv1mp1nc1or1pd1sk1uf1vk1xf1zg20m21o22f23n25g26g27f28f2al2bt2cf2do2eg2gn2jn2le2me2nd2of2pl2qo2rf2sf2te2vf2wo2yd30f31r32f34g36t39e3ag3dr3gf3he3kf3ll3mn3no3ol3pn3qf3ro3sn3tg3uk3vo3wg3xf3yc3zr40e46u48f49d4bm4da4ff4ho4in4jp4lf4md4qf4uo4wf4xf4yt4ze50c
director $|01n02d06g08f0am0ed0fk0if0jk0kg0lm0mf0sp0tn0ud0vm10e11f12f14n15l1ak1cq1df1eg1gl1hd1jq1kp1lt1mq1nd1ol1pf1sl1ug1vn1xg20r21k22f23p27f28g2am2cf2gq2lf2me2of2pl2qr2rg2tf2vf2wr2ye30f31n32b34g35k36p39e3dn3hf3kf3lk3mp3po3qg3sm3tg3um3vn3wg3xf3zp40f46q48g49d4bo4df4ff4hp4io4jl4me4qg4rl4uk4wg4xg4yp4ze50d
director ai|2km
director airport|1ll
director analytics|11p
director business|0jl
director combat|3lk
director communication|3sl
director data|12p
director de|1gm2bq
director design|4uo
director engineering|1gn
director financiero|1op
director food|3zm
director fp|1om
director gaming|3nl
director general|1lm
director information|2bo
director infrastructure|0qo1gn3pf
director nonprofit|31p
director nursing|32n
director operation|36m
director photography|3dq
director platform|1gq
director product|2qf3nm3ol
director r&d|1gm
director sales|43k
director science|2js
director software|1gp4de
director strategy|36m
directorie|1ao
directory|16a1ay3bl50e
directrice|1ls
directrice generale|1ls
dirt|0uo3dk50m
dirt bike|3dl
disabilitie|20f4fr
disabilitie teacher|20f4fr
disability|0le28z2hl2ng2wq3qf3ug4bz
disability care|0lg4bn
disability support|4bo
disabled|20g4fo4mg
disassembly|0gr0vu2ne2yq4jg
disaster|0up1iw2jf3ln49t4jg4wf
disaster recovery|49u
disbursing|3lf40z
disc|1ag2ll2nm3dt3uk4yn
disc jockey|3du
disc moulding|2nl
discharge|2ll2nc2ys
discharge machine|2ll2ne2ym
discharging|2nf2yp
disciplined|3yq
disclosure|0ef1oq
disco|1wm
discount|02o
discovery|0ig20g2jp4mn4rk
discovery teacher|20g4mn
discrimination|23q
discus|3dg4hm
disease|04n0tf1iq2jq2nd2xr3lg
disease specialist|2jq2xr
disenador|1vs3ne4uu
disenador de|3ne4us
disenador grafico|1vs
disenador ux|4uk
disenadora|1vs
disenadora grafica|1vs
dish|1nf2ez2mg50d
dish washer|2ep2nf
dishwasher|1er2ez2mf
dishwasher $|2ez
dishwashing|2er2ne
disinfection|0lq
disintegrator|2ns
disintegrator $|2np
disk|0mf2dn2lt2nn3dg
disker|2no
disker $|2no
dismantler|0um2mn50p
dismantler $|0um2mn50p
dismantling|0gz0vu2nf2yp
dismantling supervisor|0vl
dismantling worker|2yq
disorder|3qq4ml
dispatch|02g0bk1av2nf3az3lg4jp50n
dispatch clerk|4ju50g
dispatcher|0br0ug1aq1ng1wd2mf2nn2oe3au3lq3wx4jz50v
dispatcher $|0bu0ug1al1wd2nt3ay3lq3wt4jv50n
dispatcher emergency|3ae3wn
dispatcher ship|2of4jn
dispatcher supervisor|1ap2ne4jd50q
dispatching|4jv
dispatching officer|4js
dispensary|3fr
dispenser|1ap2mm2nm2yg37s3fz3kg4wf4zp
dispenser $|1ap2ng37s3fy4zp
dispenser pharmacy|3fk
dispensing|2jc2nl37p3er3fy3he
dispensing $|37m
dispensing assistant|3fy
dispensing optician|37l
display|1nf29v2mo2yg3df40z43q4jn4wf
display assistant|29y409
displayer|40u
displayer $|40s
disponent|4jy
disponent $|4jy
disponentin|4jy
disponentin $|4jy
disposal|0qq1in1mr2nm3vg50r
disposal plant|2nr50d
disposal specialist|0ul
disposal worker|50t
disposer|0ul1ig
disposer $|0ul1ig
disposition|50o
dispute|2hw
dispute resolution|2hn
dissasembler|0rr
dissasembler $|0rr
dissolver|2nn
dissolver operator|2nn
distance|1ng4hu
distance athlete|4hl
distance runner|1ng4hr
distillation|2nr
distiller|2nu
distiller $|2nr
distillery|2np50p
distilling|0vg2nq
distress|2ne4bw
distresser|2no
distresser $|2no
distributed|0cw0gf0qf1do2tg
distributed system|0cw2tg
distributing|50r
distribution|04k08m0gr0ns0qf0uf1am1dq1en1he1nf1vg21g2ap2je2mo2nr2qo2tf35f3ks3lg40f4ie4jz50t
distribution agent|4jo
distribution center|2nf4jo50o
distribution clerk|02k1aq4je
distribution designer|08p1vg30p
distribution engineer|0no
distribution engineering|0gg1dm
distribution field|1do2mp
distribution inspector|1ag2nr3kn3ud4jf
distribution manager|04f2nf2qp4jx
distribution network|0nm30d3ke4jq
distribution planner|2ng4jr
distribution supervisor|2nd3kq4je50m
distribution system|0gp2nm3ka4jq
distribution technician|04q1he2mp2nk
distribution technology|0nl
distributor|1ax1nf1zl3df3kp3rn43v4jq4sq50p
distributor $|0uf1as2nl3df3kp3ro43t4jw50p
distributor operator|0ue1an1zl2nd4sq
distributor supervisor|2nf50n
district|02g04f0qq0tm1ln2hp2mg2nd35o36x39f3lq3ro3wm43p4ip4jf4mk50g
district clerk|02g2hm3rp
district court|3lm
district custom|1lp
district judge|2hl
district manager|4ix
ditch|04y0uo1ag1nf2mf2nf50m
ditcher|04t1zq2nf
ditcher $|04u
ditching|1zw2ne
ditching machine|1zw2ne
dive|2mp2no
divemaster|2mr
divemaster $|2mr
diver|0uf1ne2mz2nx3dp3lm
diver $|2mw2nr3dp
diver officer|3lk
diver qualified|3ll
diversified|04n
diversified crops|04n
diversity|1lo23z3rf
diversity manager|23p
dividend|02z
divider|2nr
divider $|2no
dividing|2nl
diving|20g2he4hv
diving teacher|4ho
divinity|20m4mg
division|04f0qe1ds1gm1lq1of20s21l2ag2md2nf36r3ll3mm3pf43p4in4jo
division commanding|3lk
division director|20t
division manager|1gn21m43q
division supervisor|0qg0vc4iq4jm50l
divisional|50m
divorce|2hn
dixonac|2nl
dj|3dx
dj $|3du
django|0ct
django developer|0ct
dlt|4dr
dna|2jz
do|2nm
dobby|2nm
dobby loom|2nm
dobie|0us
docent|20z4rq
docent $|20z4rq
docente|4mz
docente $|4mz
dock|04f0mp0uc0vf1au1ng21n2mp2on4ju50w
dock attendant|1ar50e
dock operator|1ag21q2nm50e
dock worker|50s
docket|02g3rq
docketing|3rr
docking|0be2or
dockworker|50q
dockworker $|50q
doctor|06r17o1ng2jl2wr2xz37p3io4bn4xr
doctor $|06u17m2jn2nl2wg2xu37p4bo4xq
doctor dental|17k
document|02m28q2iz2jn2ul35p4or
document control|2ip4jp
document controller|02g2it
document scanning|2nl
documentalist|2ir
documentalist $|2ir
documentary|0xq
documentation|0ek0ie0tm0xt14m1hm2bn2nd35p3ug4jq4oz
documentation engineer|4ov
documentation manager|2bn4ot
documentation specialist|0ek0tl0xq4oq
documentation writer|4ok
doffer|1np50r
doffer $|1np50r
dog|04z0ff0lf1xf20d2gf2hf3lw3rp4he4mf4xz4zq50f
dog cat|4xo
dog handler|4xm
dog instructor|20g4xo
dog trainer|4xm
dog training|4xk
dog walker|04f4xp
dogger|04r50o
dogger $|04r50o
dogs|04e2jf4xr
doll|0me1nz2mo2nm2xa
doll house|0mf1nq2nd
doll maker|1np2nc
doll wig|2nm
dollmaker|1nw2ng
dollmaker $|1nw2ng
dolly|0mp2ne3bg50s
dolly operator|0mp2nf50m
dolmetscher|4qy
dolmetscher $|4qy
dolphin|2gf2jp4xp
domain|08g4cp
domain architect|08g4cp
domer|2no
domer $|2no
domestic|0jm0qm0rz0vm1io1ne2mg2na2ro39k3kn43d4bk4jm50f
domestic abuse|39l
domestic appliance|4ik
domestic assistant|0rr
domestic carpet|2rm
domestic ceiling|2rn
domestic cleaner|0rl
domestic energy|0qn1ip43d
domestic gas|3kl
domestic moving|4jm
domestic right|0jn
domestic violence|4bl
domicile|0lp
domicile $|0lp
domiciliary|0lq2ng4bs
domiciliary care|0lt
domiciliary carer|0lm4bf
domo|0rq
domo $|0rq
domotics|1dq1ey2nf
don|32l
don nursing|32l
donation|0lr
donkey|1am21m2nf
donkey engine|1am
donnee|11u12t14p
donnee $|11u12t14p
donor|2ng31z43p
donor manager|31n
donor relation|31s
door|04f0bo0my0ul1ag1ef1hf1nd1wv21q2mx2nv2og2yr31l40e43u4we50e
door door|31l40f43x
door fitter|0mu2nb
door fundraiser|31l
door hanger|0mt
door installation|0mo2mf
door installer|0ul2mp2nf
door maker|0mg2nm
door opener|0mf2ml2nk
door operator|2nk2yn
door refurbishment|0mn
door repairer|0mg2mo2nf
door sales|43m
door supervisor|1wz2me2n5
door technician|2mt2nf
door worker|2nm
doorkeeper|21r
doorkeeper $|21r
doormaker|2no
doormaker $|2no
doorman|1wz2nq
doorman $|1wz2nl
doorman doorwoman|2nn
doorperson|21r
doorperson $|21r
doorshaker|1wr
doorshaker $|1wr
doorstep|43m
doorwoman|2nt
doorwoman $|2nt
dope|0uo1ug2ye3uo50p
doper|2no
doper $|2no
doping|0vp2nf
dormitory|04g0lz0rr2nf4be
dorr|2nn
dosier|1pr2ne
dosimetrist|2uq2wt
dosimetrist $|2uq2wt
dot|2nn
dotter|2wt
dotter $|2wt
double|1nl2lm2nr2yg3dr
double $|2ng3ds
double bass|2nl
double end|0mp2ne
double needle|1nl
doubler|1nt
doubler $|1nt
doubling|1no2nd
doubling machine|1no2nd
dough|04e0dz1nd1pz2lf2nc2ye50f
dough maker|0dx1p82nf
dough mixer|0dq1p52nq
doughnut|0ud1pz2ng
douper|1np
douper $|1np
dovetail|0mq2nd
dovetailer|0mq
dovetailer $|0mq
dowel|0mz0up1ne2nd2yg3ul
dowel machine|0ml
dowel pin|0ur
doweler|0mq
doweler $|0mq
doweling|2nl
down|04f0uf1nv2mf2nn2yn3uf4wq50l
down $|1np2nl
down man|4wm50k
down worker|4wn50l
downstream|2jt
dozer|1zz2nd4sf
dozer driver|1zm
dozer operator|1zs2nf
dpt|3iz
dpt $|3iz
drafter|08z0qr1nm25t2ne
drafter $|08z0qr25t2nf
drafting|08z1hf1nm20n2nf2tg4mk
drafting adviser|08n
drafting consultant|08n
drafting design|08l
drafting engineer|08o
drafting expert|08q
drafting instructor|08d4mn
drafting layout|08m
drafting machine|1nm
drafting specialist|08p1hg
draftsman|08y2ng
draftsman $|08y2ng
draftsperson|08z0qn
draftsperson $|08z0qn
draftswoman|08n
draftswoman $|08n
drag|04m0mn1nf2nr3dp50g
drag out|2no
dragger|50o
dragger $|2ng50p
dragline|0us1zr2mb2nc4wo50n
dragline operator|0un2nc50o
dragman|50q
dragman $|50q
dragsaw|0mr
drain|0qp0uv2nf2rd3kz
drain engineer|0qs3kf
drain inspector|0ug3kq
drain technician|0qg0um3kt
drainage|0gd0qz0uz1df1hf26g2nc2tf3kz
drainage $|3kq
drainage engineer|0qs
drainage engineering|0qo
drainage operative|2nf3kr
drainage system|0up
drainage technician|3km
drainage technology|0gf0qq
drainage worker|0up
drainer|2mk2nq
drainer $|2mk2nq
drainman|0uq
drainman $|0uq
drama|09z20d4hg4mb
drama $|09p
drama teacher|09q4mf
drama tutor|09m4mf
dramatic|09q0xo3dn4mf4yq
dramatic arts|09o20f
dramatist|0xr
dramatist $|0xr
dramaturg|0xr
dramaturg $|0xr
dramaturge|0xz2nf3de
dramaturge $|0xy2nf3de
dramaturgist|0xr
dramaturgist $|0xr
draper|1nk21m40p
draper $|1nk21m40p
drapery|0mg0ry0uq1nv2nb2yf40z4bf50e
drapery cleaner|0rn
draughter|08z2nc3kf
draughter $|08z3kf
draughter electrical|08m
draughter electronics|08l
draughting|08z1hg2tc
draughtsman|08z
draughtsman $|08z
draughtsperson|08z
draughtsperson $|08z
draughtswoman|08x2ng
draughtswoman $|08x2ng
draw|0kq1aq1np2ll2ne2yn3lf50f
draw frame|1nn
draw machine|1ng2nq
drawbridge|1ay2nd
drawer|07w0um1nm25o2nw2yp50g
drawer $|07w0un1no25o2nf2ys
drawing|0mg0vg1hm1nw20m2lo2ng2yk3do
drawing artist|3dl
drawing hand|1nm
drawing kiln|2nl
drawing machine|1nf2lc2nq2ym
drawing operator|1nq2ne
drawing painting|3dl
drawn|07l1ao
drawn animator|07l
drayage|4sk
drayman|50q
drayman $|50q
dredde|1zr2nf
dredge|04m0uq0vn1nf1zu2mg2nl2ye4wn50y
dredge operator|04o0vn1zn2ne50d
dredgemaster|50q
dredgemaster $|50q
dredger|04q1zr2nf50p
dredger $|04r50p
dredger operator|1zs2ng
dredging|0uq0vw2nd3ue50n
dredging $|50r
drencher|2no
drencher $|2no
dress|1nz2nf
dressage|20f2hc4hm4mf4xr
dresser|0kq0mg1no1xs21n29o2lo2mr2yf3dl40o50g
dresser $|0kq1xs21n29k2lo2mr2no2yf3dl40o
dresser builder|29m
dressing|0kr0np0vg2nn
dressing room|2nn
dressmaker|0ug1nz2nk
dressmaker $|1nv
drier|04g0uf1nn1pz2nt2yo50p
drier $|1nm1pt2np2ys
drier feeder|2nd50o
drier machine|2nl
drier operator|1nn1pp2nl2yg50f
drier tender|2nn50g
driftman|0uq
driftman $|0uq
drill|0ux1nc2lz2wm2yc37q3do50e
drill operative|2lm
drill operator|0uq2wn2ye37q3dp3hf50g
drill press|2nn
drill punch|2ll
drill runner|0um
drill technician|2nl
driller|04g0mn0uz2lv2no3up50n
driller $|04g0ut2lv2nu3up
driller helper|0ur2na
driller reamer|2ln
drilling|04g0nx0uu0vt1ad1hg1nd2lz2me2tf2wm2yf3dn3ho50e
drilling engineer|0ns
drilling equipment|0uf2mg2nr
drilling field|0ur
drilling fluid|0no2tf3hq
drilling machine|0mk1ne2lo2nb2wo3do3uf
drilling operative|2nl
drilling operator|2ln
drilling supervisor|2nl
drink|1ng1pl26m2mk2nm4zq
drink $|2nk
drink packaging|26m
drinking|1ip2jf
drinking water|1ip2jf
drip|1nf2nl4sr50g
drivability|1hg4wq
drivability technician|1hg4wq
drive|04g0em0go0ug1aw21k2nf3bn50g
drivematic|1nf2nf2yr
driver|02e04k0lf0mp0qm0ts0us0vf16s1aw1fx1hf1ne1pk1wl1zu20f21n2in2jf2lf2oo2wf2xg35g3ap3bz3dm3ll3rg3ul43f4bg4dg4hk4ig4je4mo4rn4sz4wf4zf50t
driver $|04r0lf0mn0qn0tf0um16p1as1fg1nf1pl1wm1zv21q2in2jg2nm2op2yl3aq3bp3do3ln3um4hn4jg4mg4rn4sw4wg4zg50k
driver developer|1ft
driver engineer|1fr
driver examiner|0tn
driver instructor|4hg4mp
driver license|0tu
driver operator|0uk1af2nl3bn50g
driver patient|3bl
driver sales|1an
driver salesperson|1aq40d
driver supervisor|0uv16f2ne3be50s
driver teamster|04f4so
driveway|1aq
drivin|1zl
driving|0gt0uf0vo1af1zz20c2ne3bp3ud4hg4jg4mt4sm50n
driving horse|50p
driving inspector|1zt3ud
driving instructor|20e4mp
driving operator|1zl2ng3bp
driving specialist|0gn4sn
driving teacher|20g4ml
drone|0bx0uf1ng2jr2nd
drone operator|0bz0ug1ng2jn2ne
drone pilot|0bf2jn
drop|04e16s1ae1hg1nv1zr2lg2me2nl2yq3uk4jv4wr50c
drop board|2nd4js
drop driver|16o
drop forge|2yk
drop forger|2yk
drop hammer|0uf4wl
drop machine|1ng2no
drop van|16o1ag
drop wire|1nt2ye
drophammer|2nf2yr
dropper|0kv1nn2ro2yn50m
dropper $|0kv1nn2ng2ro2yn50m
drops|2nl
drosophere|1nq2nf
dross|0kg2no
drosser|2no
drosser $|2no
drug|0if0ug1nt2jr2ng35g3fz3lw3mc3qu3uf4bn50e
drug abuse|3lm3qn4bk
drug alcohol|3qk4bp
drug counselor|3qo4bg
drug enforcement|3lm
drug room|1ns2nf
drug worker|1np2ng
druggist|3er
druggist $|3er
drugstore|4is
drum|04n0ml0ue16f1nu1pn2lm2nr2yo
drum drier|1po2nf
drum maker|1ne2nr
drum operator|1nn2ll
drum sander|0ml2lm2ng
drum tanner|1na2nr
drum worker|2no
drummer|1nr43q
drummer $|1nr43q
drupal|1rt
drupal developer|1rt
dry|04e0lo0r90vo1af1eq1hf1ns1pf21e2ll2mg2np2rs2yk32a3bm3hp3ul40r43o50k
dry box|1ng2nm
dry cell|1er1hg
dry chain|1nf2nf50s
dry cleaner|1nn2nm40k50d
dry cleaning|0rb1ns3bm3up40m43o50f
dry color|3hq3ub
dry good|2nf3um40o50d
dry house|1nf2ns50k
dry kiln|0mr2na2rf50q
dry liner|2ne2rr
dry pan|2nl
dry plasterer|0ul2ng2rk
dry press|2nl
dry room|2nm
dry starch|2nk
dry transfer|2nf50o
dryer|04g1eq1nr1pp2nq2ym50l
dryer $|04g1no1ps2ng2yn50m
dryer kiln|2nk
dryer operator|1nn1pf2nl
drying|0mp1nr1pq21f2no2yg50s
drying kiln|0mx2n9
drying machine|0me1nc1pp2ng50r
drying room|1no2nm
drying tunnel|2nl
drying worker|1pn2nl50f
dryliner|0uw
dryliner $|0uw
drywall|0mg0uk0vo2n92rz38q50f
drywall hanger|2rl
drywall stripper|0ul2nf2rl
drywall taper|0ul
drywaller|0uw
drywaller $|0uw
dsp|0ly4pw
dsp $|0ly
dsp engineer|4pw
dtp|07r2nf
du|0uo
du batiment|0uo
dual|1hl2nl
dual fuel|1hl
dual rate|21k
dub|4yq
dubber|3dq
dubber $|3dq
dubbing|2nk4yr
duck|0uv2nf4rr4sf
ducker|2no
ducker $|2no
duco|2nm
duct|0rn0uo0vn2nb2ro2yn4we50f
duct installer|0um
dude|04d21q
duenna|0lr
duenna $|0lr
dukey|04f1ap
duller|2np
duller $|2np
dulser|04q
dulser $|04q
dumbwaiter|2ng4zr
dump|0ul1am1zp2yg4jn4sl50l
dump operator|0uo2ne50o
dump truck|4sl
dumpcart|50p
dumper|04f0du0ut1af1nq1zs4sf50p
dumper $|04g0du0ur2nm50s
dumper driver|0uf1zv4sg50g
dumper operator|0uf1np
dumping|2ne50o
dumpling|1pr2ne
dumpster|4sv
dunger|1np
dunger $|1np
dunner|0er
dunner $|0er
duplex|2nm
duplicating|1hm2mf2nm
duplicating machine|1hm2mf
duplicator|1ho2lm2nl2yq4yl
duplicator $|1ho2nm2yr4yl
duplicator punch|2ln
durability|0gp1ho
durable|0gg2mo
durable medical|0gg2mo
dural|0uq4wf
duralumin|0ux4we
dust|0eg0ut1df1ne2mg2nq2tq2yo3um
dust box|1nf2no
dust collector|0eg2nl2yu50g
dustbin|0rr0ue
duster|0br0mf0rq0un1nd2np
duster $|04e0br0mg0rq0uo2nl
dusting|1ng2nm
dustless|2nn
dustman|0rr
dustman $|0rr
duty|0rm1aq21m22q2ll2nf2om3ln3we4jm
duty engineer|1ar2om
duty manager|21n4jn
duty officer|3ln3rk
duty receptionist|22r3we
dv|0pz
dv engineer|0pz
dwdm|30g3hn
dwh|12u
dwh developer|12u
dwp|1lr
dye|0uf17r1nz2jf3hz3uf4jf
dye colorist|1nm
dye house|1nn
dye mixer|2nk
dye operator|1nn
dye textile|1nk
dye weigher|2nq3ug4jg
dyed|1nm2nf
dyeing|1np25r2nc
dyeing machine|1np2nd
dyeing technician|1nn
dyer|1nx25p2nq
dyer $|1nv25p2nm
dyer helper|2nm
dynamic|06q2nl2yn
dynamic relaxation|06q
dynamicist|03v2jp
dynamicist $|03v2jp
dynamics|0yz2tn
dynamics consultant|0yu
dynamics developer|0yq
dynamics engineer|2to
dynamite|0ul2nm
dynamiter|0uq
dynamiter $|0uq
dynamo|1hx2nd
dynamometer|1ho2mf3uo4wf
dynamometer tester|1hf3uo
dyno|2nq
e|0xl19p1bz1hr25n29f2gn2jg2mp2nf2qu3hl3pl4wf50c
e business|2qn3pl
e catalog|2qm
e commerce|19q1bx2ql
e designer|25n
e learning|0xm2gp
e logger|3hn
e merchandiser|1bo
e technician|1hk2mu
eal|20e2fu4mf
eal teacher|20e2fu4mf
ear|2no2xr
early|0lq1cy20f2nf3xg4bo4ff4mr4nr
early career|4mm
early childhood|0ls1cr4ff4nm
early intervention|4bl4mn
early year|1cv3xg4mb4no
earner|2hs
earner $|2hs
earring|2ne3ds
earring fabricator|3dn
earring maker|2nf3dn
earth|0mg0qq0uu1zl20m2jf2le2nm2sf3hn50d
earth boring|0mg0up2le
earth moving|0un1zm
earth observation|0qq2jg3hn
earth science|20n2sf
earthmover|1zx2ne
easement|0ug2nd3vz
eater|3ds
eater $|3ds
eating|3qq
eating disorder|3qq
ebeniste|0mx
ebeniste $|0mx
ebs|0ym
ebs developer|0ym
ebusiness|2qy
ebusiness development|2qr
ecclesiastical|4bq
echo|2wp
echocardiogram|2ur
echocardiographic|1hg2up
echocardiography|2ur
echocardiologist|2xr
echocardiologist $|2xr
echocardiology|1hg2uq
echographer|2wo
echographer $|2wo
eclectic|2xk
eco|1io1lo2yl
ecole|4mn
ecole $|4mn
ecological|07g1iz
ecologist|04g1iz2jv
ecologist $|04g1iz2jo
ecology|1he20m2jr
econometrician|1or
econometrician $|1or
economic|08m1oz20p2pq31g4me
economic development|1ot
economic policy|1oq3rc
economic research|2jl
economic sociology|2pp
economical|1or3r9
economics|1oz20q2dn2jf3hf3rg4mm
economics adviser|1ol
economics analyst|1ol
economics consultant|1or
economics journalist|2dl
economics reporter|2dk
economics research|1ok
economics researcher|1ol
economics teacher|20m
economist|14p1il1oz2am2jm2ng4mp
economist $|14p1il1oz2am2jl2ng4mp
economy|1ou1sl3re
economy $|1on3re
economy designer|1sl
econophysicist|1or
econophysicist $|1or
ecosystem|1iq3pe
ect|20e4mp
ect teacher|20e4mp
ed|1cq20f4me
eddy|3uk
edge|0ug1nz2lg2np4wm
edge bander|1nd2nq
edge banding|50l
edge burnisher|1nf2nn
edge inking|1nl2ng
edge machine|1no2ne
edge painting|1nq2nb
edgebander|1ng2nv
edger|0mz0ug1nm2lp2ns2rg2wt50a
edger $|1nr2lq2nq2wm
edgerman|0mq
edgerman $|0mq
edging|0mq2nq50e
edging machine|2nn
ediphone|13r2nf
editing|4yr
editor|07r0qr0xz1ng2dz2nc2wl3dn3gs4qr4yy50g
editor $|07s0qr0xx1ng2dt2nd2wl3do3gs4qr4yw
editor chief|2dr
editor de|4yk
editorial|0xz1kz1lf2dz2ne43m
editorial $|0xg1kn2do
editorial assistant|1kt
editorial director|0xq1kc2dt
editorial manager|0xw
edp|4dp
edp system|4dp
educador|1cq4bk
educador infantil|1cq
educador social|4bk
educadora|1cq
educadora infantil|1cq
educateur|4bz
educateur $|4bv
educateur specialise|4bp
education|02f04f09t0ek0lf0sp0tg0ug0vf14m1cq1he1id1kz1ng1of20z21e2ag2gz2ir2jg2nd2pg2qg2xf35f3bm3df3he3lf3pf3ud46z4br4fr4hn4ig4je4mz4ny4ro50g
education $|0sk1cl1ko2gl46s4ff4mk
education administrator|1kv20k2ge46l
education aide|2wn4bf4nm
education assistant|46f4nr
education coordinator|20p2gp2ie46f4ff4mn
education director|0sp20k2gg
education institution|2gn3ql46k
education instructor|2gd4fo4hm
education manager|20q2go2ir4mf
education nursing|20k
education officer|09q2ig4bf4mt
education paraprofessional|4nl
education policy|3ro
education professional|2gl
education program|20p2gl3pf46r
education research|14p20l
education specialist|2gg2iq2jo4bn4hl4mu4rf
education studie|20l2gu2jf4mf
education teacher|09n1cu20a2sk46a4fq4me4nd4rr
education teaching|4nk
education trainer|2ge4rq
education training|2g846t
education visitor|2ik4ml
education welfare|4bk
educational|06l14g1co1he2gz2iq2jc2nf2pe2wg3hd3lg3qt3rf46t4bo4fn4jf4mo4nz4yl
educational assistant|20f4nr
educational institution|2gf46q
educational need|2gl46n4fo
educational psychology|3qm
educational research|2gr3hg
educator|04d09x0io0ug1cr1nf20w2fl2jf2nd2sq2vg3df3le46e4bt4fu4hl4mz4np4rv50g
educator $|04d09q0io1cr20v2fl2jg2nf2sq3dg4bt4fr4mp4nq4rw
educator primary|46f4mn
eeg|2wy
eeler|04q
eeler $|04q
eeo|0tr
effect|07u0fn1iq1yp2ne3lg4yt
effect artist|0fk
effect specialist|07o
effect technician|07p
effervescent|2nk
efficiency|1dl23q26p
efficiency $|0gm
efficiency engineer|0qd1dn26p
efficient|03l0vm25g2nm2tm
efficient aircraft|03l2nn
efl|20e2ft4mf
efl teacher|20e2ft4mf
egg|04z1nf2nm3mk3uc50s
egg packer|04e50p
eggs|04q3uf
egyptologist|20r
egyptologist $|20r
ehs|1iz
ehs engineer|1ir
ehs manager|1ir
ehs specialist|1ir
eight|2yp
einkauf|3ms
einkauf $|3ms
einkaufer|3mz
einkaufer $|3mz
einkauferin|3mz
einkauferin $|3mz
einzelhandelskauffrau|40y
einzelhandelskauffrau $|40y
einzelhandelskaufmann|40y
einzelhandelskaufmann $|40y
ejecutivo|01o0es43m
ejecutivo bancario|0es
ejecutivo de|01o43m
elastic|1ns2nf
elastic attacher|1np2ne
elastic operator|1nl
elder|0sq3qo4bf
elder $|0sr
elderly|0ly23f
elderly caregiver|0lo
elected|3rq
election|02g2hl35p3lg3sy4hg
electoral|3rq
electoral service|3rq
electorate|3sr
electric|04f08l0me0um0vo1dx1er1hv1nk2jg2le2mt2nm3kg3uq43n4ig4sc4wq50p
electric arc|2tl2yk
electric blanket|1hg2nm
electric control|2nm
electric crane|1zk
electric distribution|2mo3up4jc
electric engine|1el1hn4we
electric installer|1ef1hf2mp
electric keyboard|2nl
electric locomotive|1al
electric machinery|1dn2mg
electric meter|1es1hf2md2ng3uk4jo
electric motor|1hz2nf3ue
electric mule|50o
electric operator|2no
electric organ|1hq2mc
electric power|1dp1eg2nq3ud43p
electric powerline|0vq1er1hf2mn2nf3ue
electric sign|1el2ng
electric spot|2tl
electric stove|2mm
electric toy|2mf2nn
electric truck|4se50p
electrical|04b08r0ge0mg0ng0qe0up0vw10g1af1dz1ez1hy1zg20m25g26g2jf2lx2mo2np2of36o3dg3hq3le3ua40l42p4dg4mf4wa4ym50e
electrical appliance|1ed2nt
electrical apprentice|1er
electrical cable|1el2mf2nm
electrical continuity|1eg1hf3uq
electrical control|2nk
electrical design|1dn1eg1hn
electrical designer|08f1dq
electrical discharge|2ll2ne2ym
electrical drafting|08l
electrical electronic|1hl
electrical electronics|1dk1ec1ho
electrical energy|1ed2ns
electrical engineer|1dp1hk
electrical engineering|1dn1ek1gk1he20l2lg2mo
electrical equipment|1dp1ed1hk2mf2nv
electrical fire|1hm
electrical helper|0ul2mq2nb
electrical home|40k
electrical household|2al4jk
electrical improver|1ep
electrical installation|1ep
electrical installer|1ep1hg
electrical instrument|1ho2ln2nb
electrical instrumentation|0vg1dd1hd2mq2nf42r
electrical lighting|1ed4yp
electrical line|1ef2ml
electrical lineman|1ed2mr
electrical maintenance|0vs1em1hf2mc
electrical mechanic|1ep1he
electrical project|0vl
electrical prospecting|3ho
electrical radio|1hl
electrical repair|0vf1ek2ml
electrical sealing|2lr2na
electrical service|0vp1hr2mc
electrical sign|0ul2nf
electrical supervisor|0vm1em2ne
electrical system|08n0vk1em1hn2mg2ng
electrical technician|1dq1ep1hd2mq2nc
electrical technology|1dl20l
electrical test|1hc2no
electrical tester|1ev1hd
electrical testing|1dc2nt
electrical timing|1hg2nl
electrician|04g0uy0vr1ez1hv2mq2ne2op35g4wo50f
electrician $|0ue0vn1ez1hx2me2on4wt
electrician helper|0uo
electrician supervisor|1hf2mr
electricien|1ez
electricien $|1ez
electricienne|1ez
electricienne $|1ez
electricista|1ez
electricista $|1ez
electricity|1ds1ez20g2mf40c43y4je4mr50g
electricity $|4mk
electricity distribution|1es2nf
electricity energy|4mp
electricity meter|1em2no4jf
electricity sales|43n
electrico|1dr
electrico $|1dr
electrics|1em4wf
electrics $|1em4wf
electrification|1do1hr
electrique|1dr
electrique $|1dr
electro|08k0un1dz1en1hn2mf2nq2ta37e42n4po4wd
electro magnetic|4po
electro mechanic|1dl1ep4we
electro mechanical|08k0uo1ds1he2nl2ta42o
electro mechanics|1dm
electro optical|1hr37e
electro optics|1df3hm
electrocardiogram|2wq
electrocardiograph|2ng2wx
electrocardiographic|2wr
electrochemist|2jq
electrochemist $|2jq
electrode|1ng2lp2nl
electrodeposition|2nn
electrodynamicist|2jq
electrodynamicist $|2jq
electroencephalogram|2wp
electroencephalogram technologist|2wp
electroencephalograph|2wq
electroencephalography|2wn
electroformer|2yq
electroformer $|2yq
electrogalvanizing|2nd2yp
electrolog|2ne3hr
electrologist|1xr
electrologist $|1xr
electrolysis|0fr0qf1dz3le
electrolytic|2yq
electrolytic cell|2nm
electromagnetic|0gd0og1dz1yw2tf
electromagnetic compatibility|1dk
electromagnetic engineer|1da1yz
electromagnetic engineering|1dp
electromagnetic system|1do
electromagnetic technology|0gg1dn
electromagnetics|1ds
electromagnetics $|1dk
electromatic|13k
electromechanic|08m1dp1er4wf
electromechanical|08q0gf0qf0uf1dz1ho2me2nl2tf3um42z4wg
electromechanical assembly|1dk2nd42p
electromechanical engineer|1dp
electromechanical engineering|1dk1hm42g
electromechanical equipment|2nn
electromechanical system|1dn1hm42e
electromechanical technology|1dm
electromechanics|08m1dt
electromechanics $|1du
electromedical|2mo
electromedical equipment|2mo
electromyographic|2wp
electron|2jm3hr
electroneurodiagnostic|2uo2wp
electroneurodiagnostic technologist|2uf2wq
electronic|04g07u08o0ge0iq0qf0uf12f13p19p1ae1dy1ez1hy1nf20m21p2jf2mm2ns2sd2yl30g3kf3ln3u949g4km4pn4wc50f
electronic assembler|2nf2yo
electronic component|2nl
electronic design|1dl
electronic device|1hl2nl
electronic engineer|1ds
electronic equipment|08m1ef2mc2nq2yp3uf
electronic gaming|21o2ng
electronic inspector|1eu1hd
electronic installation|1eo1he
electronic instrument|1hm2nf
electronic intelligence|3lm
electronic mechanic|1hk
electronic musical|1ho2nd
electronic network|1em
electronic news|4ym
electronic organ|1hn
electronic prepress|2nk
electronic sales|1hl
electronic sensor|1hk
electronic system|1dl1em3lm
electronic technician|1eq2mm2nf4wf
electronic technology|0gf1do
electronic testing|1dg2nq
electronic warfare|3lo
electronical|1do
electronico|1dr
electronico $|1dr
electronics|03g08s0gf0ng0qg0ue1dz1ez1hv20o26g2jg2ns2om2tk2y83hp3lr4wa
electronics $|08l1hm2np4wg
electronics assembler|1ho2ne
electronics automation|20e4mr
electronics design|08g1dl1eo1he
electronics engineer|1dq1hg2ok2tn
electronics engineering|1dn1hn
electronics installation|1em
electronics installer|1ho
electronics manufacturing|2nn
electronics mechanic|1eo4wf
electronics production|2nm
electronics repair|1ek
electronics technician|1el1hr2ne2ol
electronics technology|20m4mf
electronics warfare|3lm
electronics wiring|2nl
electronique|1dr
electronique $|1dr
electrophonic|1dp
electrophysiology|2wq2xl
electroplater|0ug2nm
electroplating|2yx50n
electrostatic|2nq38d
electrotechnical|1eu2nc4we
electrotechnical panel|1eu2nc4we
electrotherapist|2xr
electrotherapist $|2xr
electrotype|1ag2mo2nq2ye
electrotyper|2no
electrotyper $|2no
electrotyping|2nm
elektriker|1ez
elektriker $|1ez
elektrikerin|1ez
elektrikerin $|1ez
elektroingenieur|1dz
elektroingenieur $|1dz
elektroinstallateur|1ez
elektroinstallateur $|1ez
elektroniker|1ez
elektroniker $|1ez
elektrotechnik|1dr
elektrotechnik $|1dr
element|1ne2nq3lq
element winder|1ng2ne2yq
elementary|35m46r4mr
elementary $|46r
elementary art|20m4mg
elementary school|35m
elementary teacher|20f4mn
elephant|4xq
elevated|1am1wl3lg
elevator|04f0bc0gg0qg0uz1ad1ey1hd2mt2nf3ms4jf4wf50z
elevator constructor|0un2mo2ne50f
elevator engineer|2mz50g
elevator installation|0ug0vl1en2mf
elevator mechanic|0ud2mq
elevator operator|0ue50r
elevator service|0um1et2mf
elevator technician|0ud2mx
elevator worker|0ul3mp50d
eligibility|0eo10n2nf3rz4bf
eligibility specialist|3rl
eligibility worker|3rs4bf
elint|1hg3lo
elixir|0cw
elixir engineer|0cw
elocutionist|3dq
elocutionist $|3dq
email|19n2pr2q9
email marketing|19n2pr2q9
emanation|3lo
embalmer|0lz
embalmer $|0lz
embassy|3rz4bd
embassy $|3ro
embedded|1fz2tg3uc48n49m
embedded developer|1fn
embedded engineer|1fu
embedded software|1fs4db
embedded system|48f49m4dq
emblem|1nn2nm
embossed|2nl
embosser|2nq
embosser operator|2nm
embossing|1nm2ld2nn2yr
embossing machine|1no
embossing press|2nl
embossing unit|2nk
embossograph|2nm
embroiderer|1nt2nl
embroiderer $|1nt2nl
embroidery|1nz25r
embroidery machine|1nn2nf
embryo|4xr
embryo transfer|4xr
embryologist|2js
embryologist $|2js
embryology|20p4mf
emc|1dq
emcee|3dq
emcee $|3dq
emergency|04g0le0uf1as1hm1ix1ng20g21f2jm2mr2wb2xm3az3lz3rg3wx4bf4ja4sm4wf4xl50e
emergency call|3lf3ws
emergency care|0le1ao3ap
emergency communication|3ap3lf
emergency dispatcher|3aa3lx3wg
emergency management|3ls
emergency medical|2we3ao3wu
emergency medicine|2xk4xk
emergency planning|1io
emergency response|1im3ak
emergency room|2xl3wm
emergency service|3an3lr3wf
emergency vehicle|1au3al3ld4wg
emergency worker|2mp2no
emery|2lq2nd
emission|1ax1ee1hg25e2me2nf2to4wu
emission inspector|1an3ul
emission testing|1at2mf
emotional|20e4fq
empfangskraft|3wz
empfangskraft $|3wz
empfangsmitarbeiter|3wz
empfangsmitarbeiter $|3wz
employe|35n
employe administratif|35n
employee|0do1an23z2cl2gx2nm35l3ln3rg4bg
employee $|0do1an23c2cm2no35l3lp4xl
employee benefit|23k
employee development|23d2gr
employee experience|23l
employee relation|23q
employer|23w2qp
employer branding|23t2qp
employer relation|23l
employment|0ng0tp0wo1lz1wd23z28f2ge2ho2jf2nf3pf3rz4bz4he4mg4xg
employment $|3ro
employment officer|0tm3ll
employment program|0wo23f3pg3rp
employment representative|0tm3ro4be
employment service|1lw23k3rd4bb
employment solicitor|2hl
employment specialist|23a3rp4bo
employment training|2gg4bo
emptier|0uf3km
emptier $|0uf3km
emptying|0ug2nf3kp
emptying machine|0ug2nf3kp
ems|1av2wy3ae
emt|3az
emt $|3ax
emt b|3ao
emt p|3ap
emulation|0pz
emulation engineer|0pz
emulsifier|2nm
emulsion|2nq
en|0wn27q2ng38p3co3fq3xp
en assurance|27q
en batiment|38q
en management|0wn
en nomina|3co
en pharmacie|3fq
en seleccion|3xq
enablement|2gz43f45z
enablement $|45o
enablement manager|43g45z
enablement specialist|2gx
enablement trainer|2gn
enamel|2lp2nt
enamel machine|2nn
enameler|2ns3df
enameler $|2ns3df
enameling|2nl
enameller|2nv
enameller $|2nv
enamelling|2nk
encapsulator|2no
encapsulator $|2no
encargado|4in
encargado de|4in
encaser|2nm
encaser $|2nm
encephalographer|2wr
encephalographer $|2wr
encoder|13r
encoder $|13r
encoding|13r
encyclopedia|2pf4mr
end|04g0cr0mx0ul1qt1zg21g2co2no2yf3um40l4wq50f
end $|0co1qq
end cashier|40m
end engineer|0cn1qn
end finder|2nk3un
end loader|0up2nf
end operator|1nn
end polisher|2ll
end supervisor|2nl
end user|2cp
endangered|2jn
endband|2nk
ending|2nl
endless|0vg2mr
endless track|0vg2mr
endocrinologist|2xs
endocrinologist $|2xs
endocrinology|20m
endodontic|17r
endodontist|17z
endodontist $|17z
endoscope|2wu
endoscope reprocessor|2wm
endoscopic|2wq
endoscopist|2xp
endoscopist $|2xp
endoscopy|2nf2wx
endoscopy technician|2wp
ends|4jp
endshake|2no
endshaker|2md3uq
energie|0gs1dg
energie engineer|0gs1dg
energy|02e04f0af0gz0ig0qz0uz0vp0wf1dz1eu1hl1ip1lo1ng26f2at2jo2mp2pf2tn2wg2yl35n3hg3le3mf3rc3ve40c43q4bf4mn4wg50g
energy $|2ak4ml
energy adviser|1dq43f
energy analyst|0qq
energy assessor|0qa1iz
energy auditor|02g0qf0ut
energy conservation|0gl0qk0ul1if20l2jm
energy consultant|0gd2mg2to35q43n
energy distribution|1ef2nn
energy efficiency|0gl1dm
energy engineer|0qc1dt2tm
energy engineering|0gq0qg1df
energy installation|0vk
energy installer|0u91en1ho
energy market|1of2ax2pf
energy panel|0ud1eo
energy performance|0qp
energy procurement|0qr
energy project|0gd0qa0up0vl1do
energy rater|0uo
energy sales|0qr
energy salesman|0qk43l
energy salesperson|0qk40e43l
energy saleswoman|0qk43l
energy saving|0qq
energy seller|0qn
energy specialist|0ge0qc1dt1il2jg43o
energy stock|2am
energy storage|0gm1dg2nn
energy sustainability|0qq1ia1ln
energy system|0gn0qc0uf1ep2am2jp2mm2ng
energy technician|0ge0qf0ue1ho2mt
energy technology|0gt0qf1dc
enfermera|32y
enfermera $|32y
enfermeria|32q
enfermeria $|32q
enfermero|32y
enfermero $|32y
enforcement|04g0al0to0um1an1hg1il1lo20e21g2ng39q3lx3uf49m4mo4tr
enforcement agent|0al21g39q3ll4mg
enforcement inspector|0tq0ug1ip3rd3uf
enforcement officer|0ag0uq1aq3ld3rv
enforcement specialist|3ln3re4ts
enforcer|3ln
enforcer $|3ln
engagement|0wm0zp21g23r2ip2ne3lm3pv3rg3sl4bn4rr
engagement coordinator|23u4bf
engagement manager|0wm0zp2ip3pw
engagement officer|3le3sm4bo4rs
engin|1zt
engin $|1zt
engine|04e0be0me0qg0vg0xk19l1av1df1em1hu1ne1rq1ts1wf21g2je2ln2mn2nl2om2tz2ye3ho3lo3tg47n4de4jf4sm4wz50s
engine $|1er1he50o
engine assembler|1he2ns
engine builder|2nz4w9
engine design|1hd2nf2tz
engine designer|1hg2to
engine driver|1an50g
engine fireman|1al
engine firer|1an
engine inspection|1af1hy2ne2tg
engine inspector|1aa1hz2tg4we
engine installer|1hd4wq
engine mechanic|2mm
engine minder|2ne2ou
engine operator|0un1hg2oq3ho3lc4so
engine optimization|0xl1rn47p
engine production|2nc2ts
engine programmer|1tu4df
engine refurbishing|4wl
engine repairer|1he4wp
engine specialist|4wv
engine technician|1hc4wv
engine test|1ho2nn2of4wl
engine tester|1hz2ng4wa
enginee|0qo2ag
enginee $|0qo2ag
engineer|02e03t04b06g0ag0cq0dg0ef0ff0gz0hp0if0je0kf0le0nq0op0po0qo0rg0sf0ud0xf0ym10e12q13f14k16f17f18l1cg1dz1fo1gm1hn1in1kg1lg1mk1nd1pe1qn1rm1tn1uf1vf1we1xg1yo1zm20f21e23f24l26v28g2af2be2cm2df2eg2gg2if2kq2ml2ng2oo2pg2re2tz2vg2we2xe2ye2zl30n32f35f36g37g39f3dd3eg3hl3js3nf3qf3re3sf3tm3vf3wf40e42o43e48n49m4be4dn4es4gg4hf4ig4kp4lm4mf4pp4qe4rf4sg4ue4wd4yn4ze
engineer $|02e03u04c06g0ag0bl0cr0dg0ef0ff0go0hq0ig0je0kf0lf0nu0oq0pp0qs0rg0sf0xf0ym10e12o13f14k15k16f17g18m19g1al1dm1fp1ge1io1lg1ml1ne1pe1qo1rk1tn1uf1vf1we1xg1yu1zn20f21e23f24l26q2af2cn2df2eg2gg2if2kr2oo2pg2rf2tq2wf2xe2ye2zm30o32f35f36g37g39f3db3eg3hn3jo3ld3nf3qf3re3sf3tl3vg3wg40e42r43e45k48p49m4bf4dr4ep4gg4hg4ko4mf4pq4qe4rg4sg4uf4wd4yp4ze
engineer aerospace|03m
engineer architect|4kn
engineer arranger|3dp4ye
engineer automation|1dd26t
engineer buyer|3ml
engineer design|0qm
engineer designer|4yl
engineer electro|1dk
engineer electromagnetic|1dm
engineer electromechanics|1dn
engineer hardware|1dm
engineer helper|0qf0ue1hp2nm
engineer infrastructure|3jp
engineer inspector|1hl
engineer it|2bf4lp
engineer manager|1gq3ln
engineer manufacturing|26n
engineer marine|2oo
engineer mechanical|2tl
engineer mechatronics|2tq
engineer medical|0gg1dr
engineer micro|1dm
engineer microsystem|1dn
engineer optomechanical|2to
engineer railway|0qn
engineer renewable|0gm
engineer robotics|0gp42g
engineer sensor|1dn
engineer software|1dg3jo3tl4dc4eq
engineer specialist|12p
engineer supervisor|0ng1hc2jr2tq
engineer technician|1hq2mm
engineer technology|1dl
engineer test|3tl
engineer web|1rn
engineered|0me2nr
engineered wood|0me2np
engineering|02f03q04d05f08t0fg0gz0il0lg0me0ny0qx0rg0tf0ve0xe10f12n13g14g1dz1em1gz1hz1im1lf1ne1og1pg1zq20o21f23f26y2af2co2ie2jf2kl2ln2nb2or2pf2qg2tz2vg2we2xg2yf30l35f3df3ha3ke3ld3rd3uc3xn40f42p43e4be4dt4ev4hf4ig4jf4ks4md4op4rg4we4yk50d
engineering $|08f0ge0nk0ql12q1ef1go26f2cp2hm2ko2ng3xr4dx4es4ko
engineering adviser|08g0gt0nl1dr1ha1ik26m2tu
engineering aide|0gf1ht
engineering analyst|0gq0ne1dp2jg
engineering apprentice|1hn2yf
engineering assistant|0qd1hz
engineering compliance|0qf1he2nw
engineering consultant|08f0gq0no0qn1dr1hd1im26l2on2tq
engineering design|0ql1gn1hf
engineering designer|08o0qg2tg
engineering director|1gs2tg
engineering drafter|08k
engineering drafting|08q1hg
engineering draftsperson|08o
engineering draughter|08l
engineering draughting|08s2te
engineering draughtsperson|08l
engineering equipment|1hg1zp
engineering expert|08e0gn0nk0qm1dq1h91ip26o2tq
engineering fitter|1hd2ll2mw
engineering group|1gm
engineering inspection|1hm2nf
engineering inspector|1hp
engineering leader|1gv
engineering management|26k
engineering manager|0qe1gs1he1ie26d2cq2tp3pe4ex4ks
engineering officer|0np1hg2ol
engineering operation|1ho2ln2nf
engineering operative|26q
engineering operator|26l
engineering president|1go
engineering program|1gd3pr
engineering project|0qn1zq3pg
engineering research|0gr1hf
engineering researcher|0gl
engineering science|0gn
engineering specialist|08g0go0no0qk1dr1h81io26n2jm2ng2tu30n42m4jf
engineering squad|1gq
engineering superintendent|0qt
engineering supervisor|1gg1hl26l2lo2ne2tg4dl
engineering system|0in1hm2mf2tg
engineering teacher|20s4mf
engineering technical|0qm1dg1ep1gf1hp
engineering technician|03e08e0gb0qo1ap1ep1hq26k2cf2je2mo2nf2op2tf3kf42q4pn4wf4yo
engineering technologist|03r0gg0ne1df1ht26g
engineering test|03r2ng
engineering turner|2ln
engineering vp|1gn
engineering welding|2tm2yg
engineering worker|0qd0up
enginehouse|1al
engineman|0ul
engineman $|0ul
english|1nq2fz2nf4hf4m8
english $|2fm
english instructor|2fp4hg4mf
english literature|2fl
english teacher|2fm
english tutor|2fm
engraver|0ut1nf2ls2nu2yl3dn
engraver $|0un1ng2lp2nv2ym3do
engraving|1nf25g2lq2nz2ye3dm
engraving designer|25g3dm
engraving drill|2ld2np
engraving machine|2lv2n6
engraving mill|2lk
engraving operator|2lu2na
engraving press|2lf2nl
engraving set|2l92ns
engrosser|2np
engrosser $|2np
enhanced|2no
enlarger|2nr
enlarger $|2nr
enlisted|23r3lk
enologist|2jq
enologist $|2jq
enrichment|4hr4ms
enrichment teacher|4ml
enrober|1px2nf
enrober $|1pq
enrobing|1nf2no
enrobing machine|1nf2no
enrolled|0ar0lm
enrolled nurse|0lm
enrollment|20o28r3ru
enrollment service|20k3rp
enroute|02f0br
enseignant|4mz
enseignant $|4mz
enseignante|4mz
enseignante $|4mz
ensemble|3dq
enterer|1np
enterer $|1np
enterprise|00l0iq1mq1we2ay2qg3rg40b41l43r49p4bn4cp4do4hd4lp
enterprise account|00l
enterprise architect|4cp
enterprise development|4by
enterprise risk|2ag41l
enterprise sales|43n
enterprise security|1we49p
enterprise system|4dp
entertainer|3dw
entertainer $|3dw
entertainment|1nq21t2do2nf3dz3lg4hg4jg4rf4yt
entertainment attendant|2193dy
entertainment journalist|2dm
entertainment manager|21w
entertainment recreation|21r
entomologist|2jq
entomologist $|2jq
entrance|0ln3lo3wr
entrance attendant|0lo1wl
entree|1pr2ne
entrepreneur|1lz2nf3vq40u43n4bg
entrepreneur $|1lt2ng3vq40v43n4bg
entrepreneur residence|1lr
entretien|0rs
entretien $|0rs
entryman|0un
entryman $|0un
entwickler|0cv0yn1qo1rr2nf2zw4dv
entwickler $|0cv0yn1qo1rr2nf2zw4dv
entwicklerin|4dy
entwicklerin $|4dy
entwicklung|1gs
entwicklung $|1gs
entwicklungsingenieur|2tt
entwicklungsingenieur mechanik|2tt
entwicklungsleiter|1gz
entwicklungsleiter $|1gz
enumerator|10x
enumerator $|10x
envelope|1ne2lg2mm2nw2yf
envelope machine|2mm2nl
enviromental|2qg4rq
environment|04f07q1hg1iz20g2bl2ge3de3rf4md4rz
environment $|1io
environment artist|07q3de
environment education|2ge4mf4ru
environment inspector|1il
environmental|02f04c0lf0nd0qp0ru0tz0ur1de1gl1hn1iz1lt1ng1om1sr1uf26g2bo2ge2hr2ju2tf2wl2yg3dc3ht3kt3lm3pf3sd3ud3vc4be4hg4mc4rz4we4xg50f
environmental communication|1if3sl4rn
environmental compliance|0tm
environmental conservation|1if2je3lr
environmental construction|0qk
environmental consultant|0qp
environmental control|2mg2nn3kp
environmental decontamination|0up2jg
environmental education|1ig2jp4me4rq
environmental engineer|0nf0qw1ik
environmental engineering|0gg0qg1gm1hn1in
environmental expert|1im
environmental field|04f0uf1hx1ie2jf3ho
environmental geology|1if3ho
environmental health|0lg0ts2jg2wo
environmental impact|1in
environmental manager|0tt1id2bp
environmental mining|1is
environmental officer|1ip
environmental planning|1im
environmental policy|1if3rp
environmental program|1im
environmental project|1im3rm
environmental protection|1il1on3hf3ll
environmental quality|0tq1ia
environmental remediation|0qq0uo1hl1ie2jf
environmental research|0gq1ic
environmental science|2jk
environmental scientist|1iu2jc3hg
environmental service|0rz
environmental specialist|1iu2jf
environmental sustainability|1ib1ls
environmental system|3kq
environmental technician|1he1if2ju3kl
environmentalist|1ix
environmentalist $|1ix
envoy|3rr
envoy $|3rr
enzyme|0nr
ep|1hf2wq
epc|0qq
epic|2gm
epidaemiologist|2jq
epidaemiologist $|2jq
epidemiologist|2jz32f4xo
epidemiologist $|2jy32f4xo
epidemiology|2jz
epidemiology research|2jl
epigraphist|2pr
epigraphist $|2pr
epilation|0fr
epileptologist|2xq
epileptologist $|2xq
epitaxial|2no
epitaxial reactor|2no
epoxy|0up2rr
epoxy terrazzo|0vk
equal|0jf0tz23t3qf3rg4bf
equal employment|0tt23e
equality|23z
equality inclusion|23r
equality manager|23r
equalizer|0my2nf
equalizer $|0mr
equestrian|2he4hl4me4xq
equestrian center|4hg4me4xq
equilibrist|3dq
equilibrist $|3dq
equine|04r1784xz
equipment|03m04g08o0bg0gn0il0md0rb0tg0un0ve13f17e1ag1dm1el1hr1ng1pf1ug1yo1zt20d25o26t2cf2le2my2no2oo2rl2tu2ug2vf2wl2yr36m38e3de3he3kp3lf3mf3rf3tf3un3vd42n4bg4ek4hf4io4pq4sf4wm4yq50o
equipment $|08m0gg1hn1nm2md2nq50p
equipment assembler|1hn2nf2yk
equipment assembly|2tq2yl3ug
equipment cleaner|2mo2ng3ug50l
equipment crew|1zt2md
equipment design|0nl2ok
equipment driver|1zp50g
equipment electronic|2yl
equipment engineer|03g0gf0qg1ds1ep1hg1ys26e2om2tn4pk4yg
equipment engineering|0gf1h92mr2tt
equipment fabricator|2no
equipment final|2yl
equipment handler|50k
equipment hire|2ng4ym
equipment inspector|1em1hb2ml2np3ul
equipment installer|0ug1ec1hr2mf2nb3ko4pl4wo
equipment machine|2yl
equipment machinist|2mn
equipment maintainer|1hg4po
equipment maintenance|1hg2ne2om36q4pn4wf
equipment manager|21p2bl2mp
equipment manufacturing|2nf2yo
equipment mechanic|03r0uf1hm2me2ng2yf4wp4ym
equipment mechanics|2mm
equipment operating|1hg1zm4yp
equipment operative|08o0ua1zk26q2ne3km
equipment operator|04u0mg0re0uo13g1an1ek1he1pg20g21f26o2jl2lk2ng2og2rp2yc3ln42q4jm4ml4wf4ye
equipment painter|0um38e
equipment performance|4yn
equipment preparer|2nc2ws
equipment product|1hg2nl
equipment production|2nm
equipment rental|4ik
equipment repair|1hf2me2nt
equipment repairer|1em1hn2yg4pe4wn
equipment repairman|1hm
equipment research|2ol
equipment sales|2tg43m4en
equipment salesperson|40l43k4yg
equipment service|1en1hf3ko43f4wl
equipment servicer|2wp4wf
equipment setter|2lg2nm2yl3kg
equipment specialist|1ho1il2mx2ng3lf
equipment sub|2yl
equipment supervisor|04d0qq0uz2ng2yd35g
equipment technician|0gz17f1ef1hk1im2je2mm2wc2yf4pn4yl50f
equipment technologist|1hn
equipment technology|0gd1dg2tv
equipment tender|04g1ne2ng2yp3up50m
equipment test|0gq2ml2ol2tb
equipment tester|1hm2mg3um
equipment validation|26q
equipment worker|0ug1hq2me2no
equitie|2ak
equity|14n23z2az2jf3pg
equity analyst|2as
equity associate|2ao
equity inclusion|23o
equity research|2as
er|02g10r23v
er specialist|23w
eradicator|04n0rp1ut2nf
eradicator $|04n0rp1ut2nf
erco|2nm
erecting|0uf1ep1zk
erecting mechanic|0uf1ep
erection|0vn
erection supervisor|0vn
erector|0mn0ut0vo1en1hp2lf2mq2nd2of2rr3ko4wo
erector $|0mn0ur1en1hp2lf2ms2ng2of2rs3ko4wo
erector helper|0uo2ng
ergonomic|14g1iz25p26z2jd2pf3he
ergonomic research|1ip
ergonomics|26z
ergonomist|26z
ergonomist $|26z
ergotherapeut|34z
ergotherapeut $|34z
ergotherapeute|34z
ergotherapeute $|34z
eroder|2lm
eroder $|2lm
erosion|2jv2lq2nd4jg
erosion control|2jo
erp|0yz
erp $|0yl
erp analyst|0yo
erp berater|0ym
erp manager|0yo
erp specialist|0ym
errand|1aq
erzieher|1cz
erzieher $|1cz
erzieherin|1cz
erzieherin $|1cz
escalation|2cy
escalation engineer|2cy
escalator|0uy2mq4wf
escalator engineer|2mz
escape|3dk
escapement|1nf2ns
escort|0lq1al1wu21g2ng2wg35g3bq3ln4rz4sd50f
escort $|0lr1wu2wg35g3bp3lo4rt
escrow|02q0eq1op35s39o3rg43g
escrow officer|1op39p
esg|1iz
esg analyst|1ir
esg manager|1iw
esl|20a2fz3xf4mb
esl teacher|20f2fq4mf
esol|2092fz4hg
esol teacher|20e2fr4mf
esol tutor|2fq4md
especialista|3co3xp
especialista en|3co3xp
essay|0xo
essayist|0xr
essayist $|0xr
establishment|04l1wm22n3uf3wg3zp40r
establishment security|1wn
estage|3vm
estate|02g08o0jm0rn0un1mu20m2as2hr2ie2nf35m39v3de3vy40f41q4if4jg4mg
estate $|0jo
estate administrator|3vo
estate agent|3vu
estate analyst|3vo
estate developer|3vm
estate manager|1mz4ig
estate sales|43l
estate salesperson|3vm40f
ester|2nm
esteticista|0fz
esteticista $|0fz
esthetic|0fr2xb
esthetician|0fz
esthetician $|0fz
estheticienne|0fz
estheticienne $|0fz
estimate|02q
estimating|0gf4jr
estimator|02o04l0uu0vu1nd28t2mo2nd3dd40n4jw50l
estimator $|02o04l0ur0vw1ne28t2mo2ne3dd40n4jw50l
estimator construction|0um
estuary|1ir
etch|1hf2nu
etch operator|2nm
etched|2nl
etcher|0uo1nf2le2ns2yq3dq
etcher $|0uo1nf2le2nq2yr3dr
etching|1hf2nr2ym
etching machine|2ll2nf
etching processor|2nf2yo
ethanol|2mk2nr36g
ethical|48q4dn
ethical hacker|48q4dn
ethics|0tr23q
ethnic|20n4mf
ethnoarchaeologist|20r
ethnoarchaeologist $|20r
ethnographic|2im
ethnology|20l
ethologist|2jq
ethologist $|2jq
etiologist|2jt2ng
etiologist $|2jt2ng
etiology|20l4mg
etl|12z3ud
etl developer|12n
etl engineer|12r
eto|2on
eto marine|2on
etymologist|3rr
etymologist $|3rr
etymology|20m
euclid|2nf50r
european|3rm
eurythmist|4mr
eurythmist $|4mr
eurythmy|3iq
ev|1ep
ev charger|1ep
evaluated|32k
evaluation|1dq1hk2ng35l3hp3lm3rt3tm
evaluation engineer|1dq3hq
evaluation officer|3ln3rp
evaluation specialist|1hk3rl3to
evaluator|20g2ar2jg2nm2pq35o3hr3qo3rq4bm
evaluator $|20g2ar2jg2nm2pq35o3hr3qo3rq4bm
evangelist|0sr18w
evangelist $|0sr18w
evaporative|2mf2ng3kp
evaporator|2nt
evaporator $|2nn
event|04f0jx0uc19f1eo1hc1jz1ng1ws21l25g2dl2he2jg2mg2nk2qm2yn3dv3lf3pd3rg3ss3vm43g4hl4jf4yw50f
event $|1jt
event assistant|1jp
event attendant|21r
event coordinator|1jm
event director|1jn3dg
event electrician|1en1hf
event generator|1ek
event journalist|2dl
event manager|1jm2qm
event marketing|19f1jq
event officer|3su
event organiser|0jp
event planner|1jn
event producer|1jp3dg4yf
event program|1jo
event project|1jn
event specialist|1js
event steward|1jf1wv
event worker|1jf2nr
evidence|0rd2ju2ng3lx
evidence specialist|2jo
evidence technician|2jo3lq
eviscerator|0kw
eviscerator $|0kw
evolutionary|3hm
exam|20o35w3lg4np
exam invigilator|4np
exam officer|35x3lg
examination|04g13b2nf35q3ug4nz
examiner|02r04k08g0aq0mg0ty1ef1hp1ne1os23p28t2ge2ho2jn2vo2wf2xg2yd35m39t3cd3df3lo3qq3ro3uu3vc3wn41n4bl4mp4wn50c
examiner $|02r04k0aq0mg0ty1ef1hp1ne1ot23p28t2ge2ho2jn2vo2wf2xg2yd35m39q3cd3df3lo3qq3rp3uu3vc3wn41l4bl4mp4wn50c
examiner investigator|41l
examining|0am1or28l2hk3lg3rr3ue
examining inspector|3rt3ue
examining officer|1or
excavating|0ur0vo1ng2nd
excavation|0uq1zq2nd2pr
excavation operator|0uu2nf
excavator|0uu1ng1zz
excavator $|0ul1zm2nm
excavator driver|1zq
excavator operator|0uo1zr2ne
excellence|36x
excellence $|36q
excellence manager|36p
excelsior|0ms1ne
excelsior machine|0mu1nf2nc
except|08k0ee10o1cn2jm4ff
except special|1cn4ff
exceptional|20e4fg4mp4nm
exchange|0em0uf1hu1kz1op20p21f2ap2jp2me3dg3re3wq4im4je4wf50f
exchange $|2ak
exchange clerk|0eo
exchange coordinator|1kr
exchange director|1kq
exchange floor|1oq4ie
exchange officer|1kq
exchange operator|3wq
exchanger|3kq
exchanger $|3kq
excise|3lf3rr4jn
excise officer|4jp
excursion|4rw
executive|00x01g02g04f0bm0de0jn0rk0ug10e19p1ag1jm1kz1lz1nf1pm1vf1wp23f2aq2bn2dw2hk2jf2nc2oe2qv2wg2yg35d36o3mn3no3rf3xo40f43o46l47k4lf4yf50e
executive $|00y0jq10f19p1kc1ls2ar2hm2nf2qo36q39e3de3mo3no43r47k50g
executive admin|1kr4lf
executive assistant|1kp39m
executive business|1kq
executive coordinator|1kt
executive director|1kd1lo2do4bm
executive headteacher|46n
executive officer|1lm
executive pa|1kn
executive protection|1ws
executive recruiter|3xp
executive secretary|1km39k
executive technology|2bp
executor|41r
executor $|41r
exercise|06s20o2jg4hz
exercise instructor|20n4he
exercise physiologist|06u
exercise specialist|4hu
exercise therapist|4hq
exhaust|1af1nf2nu3un
exhauster|2nv
exhauster $|2nn
exhibit|25q29g2iu2nl3du
exhibit designer|25q3dn
exhibit technician|2is
exhibition|1jy25g29q2iz2nd36f
exhibition $|2il
exhibition manager|1jz2ie
exhibitor|04m
exhibitor $|04m
exibition|29q
existential|3ql
expanded|17l
expander|0ml2yv
expander $|0mm2nn2yp
expanding|1nf2ng2yq
expansion|0ug2no36f4jp
expediter|4jz
expediter $|4jz
expediting|4jl
expedition|04q2ne4ht
expedition guide|4hm
expeditionary|1he3ls
expeditor|4jz
expeditor $|2ng4jw
expeller|2np
expeller operator|2nn
experience|08g0fm0zo10p19p1hl1xm21l23m25f2gm2ng2qn2tg35p3dg3jo4en4rp4uu4vn
experience $|10n21s35n
experience associate|10n
experience coordinator|35m
experience designer|25f2go4uu
experience engineer|3jp4ep
experience manager|0zr10c23n2qm
experience researcher|4vo
experience specialist|10m1xm2qp
experimental|0mr1ee2lr2nf3ue4wl
experimental mechanic|1ef1he2lq2mf
expert|02l06l07k08n0ae0fg0gs0jn0kl0lf0nm0ql0sg0tf0xk11e14m15e19f1ae1dn1gf1hl1io1nf1of1pk1rl1vg1wf20o21k23o25q26m2bg2cf2df2hf2ig2jo2kk2ml2nf2of2rg2tp2uk2wf2xe32g35k37s39l3em3fe3hl3kg3le3nl3qq3sk3uf40f41n42l48m49o4bf4go4je4ll4ml4nn4pn4ql4rm4ug4wn4yg4zf50d
expert $|06l07k08n0ae0gs0jn0kl0lg0nn0ql0tf0xl11e14m15e19f1ae1do1gf1hm1ip1of1pl1rm1vg1wf20o21l23o25q26n2bg2cf2dg2hf2ig2jk2kk2ml2of2rg2tp2uk2wg2xf32g35l37l39l3hl3le3nm3sl3uf40f41n42l48m49p4bf4gk4je4ll4ml4nn4pn4ql4rm4ug4wn4yg4zf50d
expert comptable|02n
expert counselling|3ql
exploitation|2jl49r
exploration|0nr0ue2jo2nf3hu
exploration engineer|0nt3hg
exploratory|3hm
explorer|20l
explosive|0nq0uz2no4sl50f
explosive handler|0un2ng
explosive monitoring|2no
explosive operator|0ug2np
explosive ordnance|0ul
export|02r0bf0tx2ng35g3le3rn43w4jz
export administrator|0tp3rg4jl
export agent|0tu4jd
export clerk|02k3rg4jn
export compliance|0tl
export coordinator|0tg4jq
export director|3rv4j9
export manager|0te43y4jn
export officer|0te3rk4jm
export operation|0bg0tr4jd
export specialist|4jz
express|50x
expressman|1ar
expressman $|1ar
extension|0mf20q2ju2nl3lf3rg4jo4mz50f
extension agent|4mn
extension service|4mo
extension specialist|4bg4mr
extension work|20n
extension worker|4mp
exterior|08p0rf0us1ap1ne2ml2nd2rp50c
exterior cleaner|0us2ng50f
extermination|0rr3uc
exterminator|04l0ry
exterminator $|04l0ry
external|02n0ar2lm2nf3sq3ue
external auditor|02e0as
external relation|3sq
externo|43s
externo $|43s
extinguisher|2ms3un
extra|1il4yq
extra $|3do
extracorporeal|2wx
extract|2nl3uf50o
extract mixer|2nm3uf
extraction|0uv1nl2ng3hr
extraction worker|0uq
extractive|0nm
extractor|2jp2nv
extractor $|2jp2nn
extractor operator|2nk
extracurricular|4br
extragalactic|2jl
extremity|2xl
extruder|1nr2nw
extruder $|1nu2nd
extruder machine|2nl
extruder operating|2nr
extruder operator|2nk
extruder tender|2nk
extruding|2nn2yn
extruding machine|2np
extrusion|0nq0uo1ny2ld2mf2nm2yo
extrusion die|1ng2yr
extrusion machine|1nf2nu2ye
extrusion operator|1nm
extrusion press|2yl
eye|0mf1nl2n92xr37y4xl
eye dog|4xl
eye glass|2lm2nc37q
eyedotter|1np
eyedotter $|1np
eyeglass|04f0me1ne2lk2nb2wz37r3uk
eyeglass frame|0mf2ln2np2wf
eyeglass maker|2nf2ws
eyelet|1nx2na
eyeletter|1nq
eyeletter $|1nq
eyewear|2mf2n837z3ud4wg
eyfs|1ct20e4mf
eyfs teacher|1ct20e4mf
f&b|0vg1px2ne3zz
f&b assistant|1px
f&b manager|3zt
f&b supervisor|0vg2nf3zr
fabric|04g0uf1hb1nw25u26r2mt2nr2yf3ul3xf4jl
fabric cutter|1no2nf
fabricating|2le2nm2yn3un
fabricating supervisor|2nk
fabrication|0uo1eg1hm2lx2mo2nt3un
fabrication apprentice|2lf2nq
fabrication operator|2lo
fabrication supervisor|2np
fabrication technician|0ur1eg1hn2nl
fabricator|0mp1eg25q2lq2mp2nu2to2yt3do3lk4wm50g
fabricator $|0mp0uo1hg25q2mo2np2yu3dp3lk4wo
fabricator inspector|1hq2ng2tg
fabricator supervisor|2nf2tm2ym
fabricator technician|2ym
fabrics|1nu2nf
fabrics $|1nn
facade|0rf0ur50e
face|0us0vp1nm2lk2nd2yl50g
facepiece|2nn
facer|04p0ko1no2ls2nm3dd
facer $|04p0ko1no2ls2nm3dd
faceter|3dq
faceter $|3dq
facetor|3dq
facetor $|3dq
fachangestellte|17s2wr
fachangestellte $|17s2wr
facharzt|2xx
facharzt $|2xx
fachinformatiker|2ng4dz4lt
fachinformatiker $|4dw
fachinformatiker anwendungsentwicklung|4dp
fachinformatiker systemintegration|4lt
fachkraft|1cs1is2ng4jr
fachkraft $|1ct
fachkraft arbeitssicherheit|1is
fachkraft lagerlogistik|4jr
fachlagerist|50v
fachlagerist $|50v
facial|0fx0ug2ne
facialist|0fr
facialist $|0fr
facilitator|0ko0tr20k2gm2hp2ng4bn4hl4mn
facilitator $|0ko0tr20k2gm2hp2ng4bn4hl4mn
facilitie|04g08t0qd0rq0ug0vg1dl1es1hk1it1jg1ln1mz21m2jp2mo2na2we35e38n3dg3rg3uf3vm43g4jf
facilitie $|1mp
facilitie administrator|1mo
facilitie assistant|1mp
facilitie coordinator|1mo
facilitie director|1mn
facilitie engineer|1mr
facilitie inspector|1el1iq3uf
facilitie maintenance|2mm
facilitie management|1mm
facilitie manager|1ep1mf21o
facilitie operator|1mf2jv
facilitie specialist|08p1mp
facilitie supervisor|1mn2mp2ng
facilitie technician|1hn1mr2mg
facility|03o04r08n0gm0ne0qf0rt0uf0vf1ag1ep1ht1if1lp1mz21l22p25g26n29m2ml2tf36e3le3ue4bg4hg
facility attendant|0ro4hg
facility engineer|03o0gm0ne26q
facility examiner|1hv3uf
facility maintenance|2mo
facility manager|04d1lq1mt21l
facility supervisor|04t2nl50f
facility worker|04g1hq22p2ne
facing|2lo
facing baster|1nk
facing machine|1nf2lo
facsimile|2ng4yr
fact|2dw3uf4jg
fact checker|2dw3uf4jg
factor|0jr23f26u3mo
factor $|0jr3mp
factorer|0er
factorer $|0er
factory|04g0uf1dg1iq1np26z2nx3uf42o43p
factory machine|1nm2ne
factory operative|1nn
factory warehouse|50l
factory worker|2nq
faculty|20z46z
faculty $|46u
faculty member|20z
fagot|2nl2ym
fagot heater|2ym
fagoter|1nq
fagoter $|1nq
fahrer|1ax4ss
fahrer $|1ax4ss
failure|1ho
fair|21d2np
fairground|2nq
fairing|0us2nf
faith|2xc4by
faker|1nr
faker $|1nr
fakir|3dq
fakir $|3dq
faller|04s
faller $|04s
familie|0ll
familie support|0lg4bn
family|04f0lt0rg0ug1wg20s21o2hp2jd2nf2pn2xr3qy3rm4by4fm50g
family consumer|2pm
family counselor|3qo4bc
family court|4bk
family engagement|4bn
family intervention|4bm
family law|39k
family life|3qo4bg4mg
family member|0ls4bf
family physician|2xl
family planning|4bp
family preservation|4bm
family resource|2jg4bn4fm
family service|3qn4bn
family solicitor|2hk
family support|0lf4bp
family therapist|3qo
family worker|4bo
fan|2nw2tb3kq
fancier|04t
fancier $|04t
fancy|1nn50n
fanning|1ng2no
fans|3kp
fantasist|3dq
fantasist $|3dq
fare|0ee1az2ml3lf3rd40r
fare $|1am
fare controller|1ap
farm|02e04z05n0en0mg1em1hf1nf1pp20v21g2ag2jm2lg2mf2na2tm2yf36g3lf3mv3rx3uf3vf4jf4mz4wr4yf50l
farm $|04l
farm equipment|0up4wm
farm hand|04l
farm helper|04l
farm labourer|04o0uf
farm loan|04g0el
farm machinery|0uk2mb2nq4wo
farm management|20n4mn
farm manager|04t
farm milk|04f1pr
farm operation|04p
farm operative|04n
farm operator|04l50n
farm product|3mo
farm recirculation|04c05p
farm service|4mp
farm supervisor|04n
farm technician|1eo
farm worker|04m
farmaceutica|3ez
farmaceutica $|3ez
farmaceutico|3ez
farmaceutico $|3ez
farmer|04z
farmer $|04z
farmhand|04v
farmhand $|04v
farmhouse|1pk
farming|04z05n2jp2nf3rn4xg
farming $|04n
farming adviser|05n3ro
farming animal|04m4xg
farming supervisor|04p
farmworker|04y
farmworker $|04y
faro|21m
farrier|2yq
farrier $|2yq
farrowing|04x
fashion|08p0fq0xm1nx1xf25z29g2dl2nf2qr40q43f
fashion buyer|1no25f
fashion designer|08l1np
fashion model|1nn
fashion salesperson|40k
fashion specialised|40k
fashion stylist|1nv1xf25e
fast|16c1pk3bo3zl43t4wq4zm
fast fit|4wq
fast food|16c1pk3bo3zl43n4zm
fast service|43p
fastener|0mq2nn2yp3ul50o
fastener $|2nm50p
fat|1pl2jo
fat purification|2nm
father|0lq
father $|0lq
fatter|0kr
fatter $|0kr
faucet|2ln
favor|2nl
fax|1hq2md2nf
fbi|3ly
fde|4ez
fde $|4ez
fe|46z
fe $|46q
fe college|46m
fea|2tt
fea engineer|2tt
feather|0md1no2lg2nn50v
featheredger|2nl
featherer|1nq
featherer $|1nq
feature|2dr3no
feature editor|0xm
feature owner|3no
feature writer|0xf2ds
federal|1wr2hw
federal appellate|2hl
federal district|2hn
fee|02o2hr
fee earner|2hs
feed|04t1nf1po2ag2ju2ns2yg33g4bg4mw4sn4xg50l
feed mill|04o2jn2ne
feed mixer|04w2n6
feed nutritionist|2jn33g
feed production|2nk
feed research|2jl
feed supervisor|04c2np
feed worker|2nq
feeder|04p0mp0uf1nq2np2yo3wd4sp50z
feeder $|04r0mp1ns2nk2yp50x
feeding|04l2yg
feedlot|04r
feet|2no
fell|0kq2ne
felled|1nl
felled seam|1nl
feller|04v1nv2nc
feller $|04l1nr
felling|04q1np2nd
fellow|20v2pp2xt3yq
fellow $|20t2xr3yr
fellow medicine|2xl
fellow university|20l
fellowship|0wo
fellowship consulting|0wo
felony|3rp
felt|04f1nw2mr2ne3ug4jf50u
felt $|1no
feltmaker|1nq2nq3uf4je
feltmaker $|1nq
feltman|2mr
feltman $|2mr
femme|0ro32r
femme $|32s
femme de|0rp
fence|04m0me0uz0vl1af2mg2nf2yz4wg
fence builder|0up
fence erector|0vo
fence installer|0mf0uo
fencer|0uw
fencer $|0uw
fender|2lq2mg2nc4wz
fermentation|0gr1gr2nx3uf
fermentation cellar|2nk
fermentation operator|2nl
fermentation worker|2nk
fermenter|2ny
fermenter $|2nr
fermenter worker|2nm
fermenting|2nm50m
fermenting cellar|2nm50m
fermentologist|2jq
fermentologist $|2jq
fern|04t2ne
ferrier|4sr
ferrier $|4sr
ferris|21q
ferris wheel|21q
ferrous|2ym
ferry|0bp2oz
ferry captain|2ok
ferryboat|0bf1ao2nc2ov50m
ferryboat operator|1ao2nc2oq50m
ferryman|2or
ferryman $|2or
fertigungsplaner|26z
fertigungsplaner $|26z
fertiliser|2nl
fertility|2jq
fertilizer|04t2jf2no50l
fertilizer $|04o
fertilizer supervisor|2no
fertilizing|04r1ng2nf
fettler|2np
fettler $|2np
ff|25n
ff e|25n
fiacre|1aq
fiacre driver|1aq
fiber|04m0uf1ho1nk1pg2jo2mp2nm3ds3hq3ue4pz
fiber engineer|4pr
fiber machine|1nf2nm
fiber optic|1hq2ml2nb4pn
fiber optics|1hu2nd
fiber technician|1hd4pw
fiberglass|0me1nk2mg2nw2yd3ur4wn
fiberglass boat|2nl
fiberglasser|2no
fiberglasser $|2no
fibre|1hw1nf2no30e4pq
fibre engineer|1hy
fibre machine|1nf2no
fibreboard|2ns3uf
fibreboard machine|2nl
fibreglass|1nf2nu
fibrous|3ul
fiction|0xq
fiction writer|0xm
fictional|0xn
field|04t05g07f0af0ee0fg0gm0lf0mf0nf0qp0rd0um0vu10q11s13g14n19f1ak1ga1hu1iq1jg1ll1nc1us1wf1zg20q21d23o26g28x2ag2dd2gd2il2jo2le2na2of2rg2tf2ug2vf2wc2xe2yc30o35p36l3de3hs3kc3lq3mu3sg3tg3u83vq40e43o48k4bp4da4ez4hq4jq4me4rg4sg4vt4wg4yf4zg50m
field application|0gf1hw
field artillery|3lt
field auto|1am
field cane|04d4js
field chief|1gf4er
field construction|3hm
field contact|1hc3mw
field cto|4es
field engineer|0gf1dm1hy2cp48n4dd
field engineering|1ge1hg4et
field examiner|0tp1ol
field gauger|2ns
field inspector|04d1am1he28w3ue3vq
field instructor|20m
field interviewer|10e4vv
field kiln|2no
field laborer|0uk1hq50d
field manager|0vq1ur3vf
field marketing|19g2qn43m
field mechanic|1hf2mg4wp
field operation|0vn23r36d4je
field operator|0ul50u
field professional|0ul1ho1id
field representative|10d1lq28g3rp4jo
field sales|43p4ef
field scientist|1ir2je3hg
field service|04l08m0gl0qf0uo1ee1hn1lg2jn2me35q3ho4bn4wf
field supervisor|04m2nf3ln
field technician|04f0qp0uf11m1es1hm2mq3ha3kg3lf50s
field tester|3hr3uf
field training|3lu4bf
fielder|2nn
fielder $|2nn
fieldman|4jr
fieldman $|4jr
fifth|1nf2np
fig|04p
fight|3dk
fighter|0bl3ap3dq4hr
fighter $|3dq3lo4hr
fighter dispatcher|3aq3ld
fighter pilot|0bl
fighting|2ml3lk
fighting equipment|2ml3lf
fighting vehicle|3ln
figure|02q2ml3dm
figure skater|3dn
figurine|2nl
fiigree|3dq
filagree|2nf3dq
filament|1ne2lm2no2yo3un
filament machine|1na2nl2yp
filament winder|2nl
filament winding|2nm
file|0vf1ne2lu2nc2yg35p3wq4jp50m
file operator|2nl3wq
filer|0mf2lo2nu2yq
filer $|0mf2lz2nl2yn
filialleiter|4iz
filialleiter $|4iz
filialleiterin|4iz
filialleiterin $|4iz
filigree|2nb3dz
filing|1ng2nv
filing machine|2lf2nq
filing stapling|2nl
fill|2nk50p
fill operator|2np
filler|04m0mm0us1nn1pq21f2ms2nw2yo40n50r
filler $|04n0mm0un1nq1pq2mp2nk2yp40n50t
filler block|2nl
filler operator|0uq50g
filler shredder|2nl
filleter|0ks
filleter $|0ks
filling|0mg1ao1ik1nn2lb2no2yg40m4in4sg50s
filling machine|1nf2lf2nv
filling operative|2nn
filling operator|2nl
filling station|1ao1il2nf40m4in50d
filling worker|2nk
film|0rf0xo1hk1nk21t2jf2nx2vb2yk35k3dx3un4jq4ql4yw50e
film actor|3dk
film casting|2nf2yn3dk
film developer|2no
film editor|0xf2dg4yq
film entertainment|2dm
film examiner|2no3ug
film lab|2nr
film laboratory|2nv2vc
film maker|2n63dp4yr
film sound|4yl
film specialist|21r2nf
film technician|1ho4yg
filter|0rg0uf1nd2nv3ur50n
filter cleaner|2ne50p
filter inspector|3ul
filter operator|2no
filter tender|2nm
filter tip|3up50f
filterer|2ns
filterer $|2ns
filtering|1ng2nn
filtering machine|1ng2nn
filtration|2ny
filtration technician|2nn
filtration worker|2nl
final|0kq1ho1ng2no
final assembler|2nd2yp
final assembly|2no3ud
final finisher|2nr2yf
final inspector|3up
finance|02z0ey0gg1lp1oz20m2az2ne36e3dm3lg3rf
finance $|1oy
finance accountant|02l
finance adviser|1of2ap
finance analyst|1oo
finance assistant|02n1ol
finance associate|1or
finance business|1on
finance director|1on
finance journalist|2dk
finance manager|02o1oo
finance officer|02q0eq1oa
finance operation|1oq36f
finance processor|02d0et
finance specialist|1of2au
finance system|1ol
finance transformation|1ol
financial|02z0ez0qg0tm0xg10f14l1kp1lp1oz20o23f2az2dr2jf2nd2ql35e3dg3ld3re41m43b4je50g
financial accountant|02k
financial adviser|1oe2ap
financial aid|0eu1oe20s2ae
financial analyst|1om
financial assistance|0eq2af
financial control|02s1oe
financial controller|02r
financial crime|0tv1od2ae
financial director|1oq2af
financial fraud|02r0tf1og41g
financial institution|1lm2af2qn
financial manager|1op2ae
financial market|1ou2aa
financial officer|1or2af
financial planner|2ar
financial planning|1os2af
financial reporting|1ok
financial representative|0ee2al2wo
financial risk|0er1od2am
financial service|0el1om2ao2wg43f
financial support|0ew10g1og4bg
financial system|1ot2ag
financial trading|2am
financier|1oz
financier $|1oz
financiero|1ow
financiero $|1ow
financing|2ar
financing specialist|2ar
finanzanalyst|1oz
finanzanalyst $|1oz
finanzbuchhalter|02y
finanzbuchhalter $|02y
finanzbuchhalterin|02y
finanzbuchhalterin $|02y
finanzcontroller|1oz
finanzcontroller $|1oz
finanzen|1os
finanzen $|1os
fincrime|0tv
fincrime analyst|0tv
finder|2nk3un
finder $|2nk3un
finding|3ll
fine|0mn20p2iq2no3dq50d
fine artist|3dn
fine arts|20q2iq50e
finer|2no
finer $|2no
finger|0fk50l
fingernail|0fz2nf3dd
fingerprint|2ju35p3rp
fingerprint expert|2jp
fingerprint technician|2jo
fingerprinting|2jq
finish|0mw0ue1af1nf2lu2nr2yq38f3um4wg50f
finish carpenter|0ml
finish opener|2lq2nf
finish operator|2nc2yu
finish plater|2nl
finish sprayer|0mo
finishe|1nl
finished|1hf2mo2nf3uo4jq50e
finished leather|4jr50f
finisher|04f0dm0ko0mp0up0vn17r1ns2lq2mg2np2ru2wn2yq38p3dl3um
finisher $|04g0dm0ko0mr17r1nr2lr2ns2rr2wn2yr38p3dl3um50k
finisher helper|0uo2nf
finisher layer|2rl
finisher supervisor|0vp2nf
finishing|04g0mm0uf0vn1hk1nx1zo2jf2le2np2vg2wp2yf35g3um50e
finishing area|2nm
finishing department|1nm
finishing inspector|3un
finishing machine|1zp2lf2mm2ng
finishing machinist|1nl
finishing operator|1nm
finishing range|1nl
finishing room|1nl2ng
finishing supervisor|0vn1nk2no
finishing technician|1hm
finishing textile|1nl2ng
finishing worker|0ml
finops|3jz
finops $|3jz
finops engineer|3jq
fintech|1ov
fintech analyst|1ov
fios|2ml
fire|04e0gk0qz0ul1ab1de1ef1ir1le1ne20e25n27m28l2ld2mm2tg2yk3av3dp3hf3kt3lz3rt3ue48f4ik4je4ms4pf4sz4wf50e
fire academy|4mo
fire alarm|0ql1hl2mr3lg
fire appliance|2mg4so
fire captain|3lk
fire chief|3lr
fire control|1if3lm
fire dispatcher|3ar3la
fire engine|3lf4sr
fire engineer|3lo
fire equipment|2mm2nf3lk
fire extinguisher|2ms3un
fire fighter|3ap3df3ll
fire fighting|2ml3lf
fire hydrant|2me3kn3lk
fire inspection|0qs3lg
fire inspector|3lq3uf
fire management|3ln
fire officer|3ld3ro
fire prevention|0gm0qd1il2jp3le
fire priming|2lf2nq
fire protection|1hl1is3kl3rk
fire safety|0qn1io3km3lc
fire security|0qq3lg
fire service|1ag3ld3rm4sq
fire specialist|3ll
fire sprinkler|25o3ko
fire support|3ll
fire suppression|0ql
fire technician|0qf3kf3lt
fire watcher|3lm
fire weapon|3lf4il
firearm|0mf20d2jq2ly2nb2ym3uk4mp
fireboat|2nf3lr
firebreak|04o
firebrick|2nf2rp
firebrick layer|2ng2rn
fired|3km
fired heating|3km
firefighter|20f3lz4my
firefighter $|3lz4mr
firefighting|2mn
fireman|0um1as2nk2on2yl3lu50g
fireman $|0un1at2no2on2yl3lm
fireplace|0mz0uf1ag1hg2mf2nf3kc
fireplace installer|0mq0ug2mg
firepot|2nl
fireproof|2nk
firer|0uo1au2nr2ym
firer $|0uo1au2nr2ym
firesetter|2no
firesetter $|2no
firestop|0ur2ng
firestopper|0uv2ng
firewoman|3lx
firewoman $|3lu
firewood|2nf50r
firework|2no3ul
firework maker|2nk
firmware|1fz
firmware developer|1fq
firmware engineer|1fv
first|0bv1an1ng20e2oo2wn2yl35f3ar3dl3lf3rn4mm50k
first aid|20e2wo4mm
first officer|0bw2om3lg3rf
first responder|1ao3ar
fiscal|02r0as1oz2aq2nf3rm
fiscal $|0at
fiscal economics|1on
fiscal policy|3ro
fiscaliste|0az
fiscaliste $|0az
fish|04x05o0kz0uf1hf1nc1pp21c2eq2jp2lf2nm2wf2ye36p3dg3ln3mq3uc43d4ir4jn50s
fish butcher|0kb2er
fish canning|2no
fish cleaner|0km50f
fish counter|0kr40a4il
fish culture|04n
fish farm|05p
fish farming|1ik
fish game|21e36q
fish hatchery|04m
fish market|43g4il
fish net|1nm2nm50g
fish preparation|0kl2ng
fish processing|0kp2ne
fish product|2nm
fish production|2nl
fish restaurant|1pk
fish roe|04o0kk
fish salesperson|40k
fish seafood|0ke40m
fish shop|0km
fish stall|04g0kl4io
fisher|04x3dn
fisher $|04x3dn
fisherie|04z05z0gf0qg1ee1hf1nl20l2dd2mu2nc2ow3kf3lo3ro4mf
fisherie adviser|05l
fisherie biologist|05p2jf
fisherie boatman|04l
fisherie boatwoman|04m
fisherie consultant|05n
fisherie electrician|1ee2os
fisherie refrigeration|2ou3kg
fisherie scientist|05n2jg
fisherie specialist|04f05u
fisherie technician|04n2jp2mf2oe
fisherman|04y
fisherman $|04y
fisherwoman|04l2oq
fisherwoman $|04l2oq
fishery|04u1lo20g2op3ke3rn4mq
fishery boatmaster|04m
fishing|04z0ul1no2ld2mr2nf2yl3rq4rm4wf50g
fishing boat|04m
fishing guide|4rm
fishing rod|04g2np
fishing tool|0uq2le
fishing vessel|04n2mp
fishmonger|0ky
fishmonger $|0ky
fisioterapeuta|3iz
fisioterapeuta $|3iz
fit|4wq
fit service|4wp
fitness|0fu20q21m23g2jg2nf33f4hz4mp
fitness attendant|4hk
fitness club|21o4he
fitness consultant|0fn
fitness coordinator|4hm
fitness instructor|4hm
fitness manager|4hp
fitness teacher|4mm
fitness wellness|20p4hc
fitter|0mq0un0vp1dg1en1hn1nl1we2ls2mv2np2of2rr2te2wq2yp37s3df3ks3lf40l4pn4wq
fitter $|04k0mr0um1ak1dg1en1ho1no1we2lm2mm2nr2of2rr2wq2yp37s3dg3kt3lf40l4pn4wr50l
fitter helper|0up
fitter mechanical|2mq2tg
fitting|0mp1nf21m2lq3km40o
fitting room|21n2nf40o
fitting specialist|0ms2nf3km
fitting supervisor|2nn
fixed|02p03g0eq1af1oq20g2af2lq2nl3lp4jg4wg50f
fixed income|0er1oq20g2af
fixed wing|03g2nn3lp4wg
fixer|0ur1ns2mt2no2rl2ym4wo
fixer $|1ns2mx2rr2yn4wo
fixing|1nf2nn
fixment|25k
fixture|08o0rq1ag1he1ne2ly2ml2yp3de4wf
fixture builder|2nd2yu
fixture repairer|2ll2mm2yg
flag|0uo1at1nn2nb38g3bo
flag decorator|0up2ne38g3dn
flagger|0uw
flagger $|0uw
flagman|1wx
flagman $|1wx
flagstone|2ro
flair|4zk
flakeboard|2no50f
flaker|2nq
flaker $|2nn
flaking|2nq2ye
flame|0up1nf2nd2yy3lm
flame hardening|2nf2ym
flammable|2nk
flammable chemical|2nk
flange|2no
flanger|50n
flanger $|50n
flanging|2ne2yo
flap|1nq
flare|2nr
flash|1hn1pg2nm2tg
flasher|3uq
flashing|2nq37e
flask|1nf2nd2yw50m
flat|1af1nv1pf2lk2nn3uo4jt50g
flat lock|1ag1nr2yg
flat sorter|2nf4js
flat surfacer|2no
flatbed|3bf4sp
flatbed truck|4sl
flatlock|1nl
flattener|0rr
flattener $|0rr
flattening|2lf2nn
flatware|2nl
flatwork|1nq2nc3ur
flatwork finisher|1nq2nf
flavor|1po2jq2nk
flavorer|2no
flavorer $|2no
flavoring|1pp
flavorist|3hr
flavorist $|3hr
flavourist|3hr
flavourist $|3hr
flaw|1am
fleece|04n3ug
fleet|0rk26p2nf3vg40y4jz4wq50o
fleet coordinator|4jp
fleet leasing|3vg40n
fleet maintenance|2mm
fleet manager|4jt
fleet mechanic|2mf4wp
fleet service|4jf50q
flesher|1nn2nl
flesher $|1nn2nl
fletcher|2no
fletcher $|2no
flex|13n2wl
flexboard|2no
flexer|1ng50p
flexer $|1ng50p
flexible|1aq2wl
flexo|2no
flexographic|2ld2nx
flexographic press|2le2nn
flexographic printing|2nl
fliesenleger|2ry
fliesenleger $|2ry
flight|03z04f0bz0gf0mg0qf0uf13g1ap1dv1hm1if1nf1pf21f2jf2md2nf2oe2yg35g36e3al3cp3ly3tg3zo49e4he4jt4mm4rv4wn50n
flight $|0bn
flight attendant|0bl4mr
flight communication|0bl
flight control|03o1dd1hf2np4jo
flight crew|3cp3lk
flight dispatcher|0bo4je
flight engineer|03d0bm1df3lx
flight instruction|0bn
flight instructor|0br20e
flight operation|0bn1ap36f3lc4jl
flight operator|0bl1aq
flight paramedic|3am
flight radio|0bo
flight refueling|3ls
flight safety|1af1hz1if3lc
flight service|0bg20e3le4mn4rp
flight technician|03l3ln
flight test|03k1dx1he2ng4wr
flipper|0kn2nm3up
flipper $|0kn2nm3up
flipping|1ng2np
float|0uo1nf2ng2or2rp2yf
floater|04l0vn21l2nc2oq2rq
floater $|04m21l2oq2rq
floatman|2or
floatman $|2or
flock|04x
flock manager|04p
flocker|2no
flocker $|2no
flood|0qz1dd1hc3kp
flood risk|0ql3kp
floor|04f0mn0rz0uy0vl1he1nc1on21v2ao2lb2me2ne2ry2yd35n3de3lm3uk40u4bf4is4wl
floor $|0uf2rp
floor assistant|40m
floor attendant|0rf40n
floor coverer|0ul
floor covering|0uo
floor finisher|0uq
floor finishing|0vn2ng
floor installation|0um
floor installer|0mn0ue2rn
floor layer|0mv0ua
floor manager|1oo21f4iu
floor person|0rg21q
floor refinisher|0mb0up
floor runner|0uf21p
floor sander|0md0us
floor sanding|0mk
floor supervisor|21n3lp
floor tiling|2rk
floor trader|2ak
floor worker|0rf0uc2nt2rg50o
floorer|0uq
floorer $|0uq
floorhand|0ur2nf50n
floorhand $|0ur2nf50n
flooring|0my0ut0vs1hg1ng2lf2me2rv2yg4we
flooring installer|0mn2no
flooring operative|0vm2ne2rr
flooring specialist|0mp
flooring supervisor|0vo
flooring worker|2rp
floorman|21n
floorman $|21n
floorperson|0ul16m21m4wl50k
floorperson $|0ul16m21m4wl50k
floorwalker|1wr
floorwalker $|1wr
flopper|3up
flopper $|3up
floral|20c4ir4mp
floriculture|20n4mg
floriculturist|2jq
floriculturist $|2jq
florist|04p0uf2nd40s43q4iq
florist $|40z
flosser|1np
flosser $|1np
flotation|2nr
flotation deinking|2nm
flotation tender|2nl
flour|04x2af2ns3mq3uc
flour miller|2nk
flour purifier|2nl
flow|1im2mf2nl4jz50n
flow coordinator|4jm
flow manager|4jm
flow supervisor|4jo
flower|04w2al2no2yf
flower maker|2nm
flower plant|2al
flt|4sf50t
flt driver|4sf50t
flue|0rg0up3hn50o
flue sweeper|0ur
fluid|0nn1df1hf1nf2jo2la2mt2ne2tz3hp4jr50k
fluid dynamics|2tm
fluid engineer|0np2tf
fluid power|1dg1hg2lg2mx2n82tz
flume|04t0mr0ug2nd2yf
flumer|2nl50q
flumer $|2nl50q
flunky|0uq2yc
flunky $|0uq2yc
fluorescent|0mg2yn
flusher|2nm4sn
flusher $|2nm
flute|20e2lp2nf4mn
flutist|3dq
flutist $|3dq
flutter|2zu
flutter developer|2zu
flux|2yr
fluxer|2mp2nn
fluxer $|2mp2nn
fly|0mg1ac2mr2no50o
flyer|1nu2mk2nc
flying|0bz20b2lo4he
flying squad|2nn
fmcg|2ql
fnp|32y
fnp $|32y
foam|0uo1nf2nx
foam mattress|2nk
foam rubber|2nn
fodder|2nl
foh|4zs
foh member|4zs
foil|1ne2lf2ny50q
foil blocking|2nm
foil stamping|2np
foiling|2ml2nm
foiling machine|2ml2nm
folder|1no2nz50r
folder $|1nu2nm50q
folder gluer|2nl
folder machine|2nl
folding|1nm2nt
folding machine|2nn
folding operator|1nl
folding specialist|2nm
foley|0xf3dc4yy
follow|4jp
follower|04r0bm0ug1zg35q
follower $|04r0bm0ug1zg35q
fonctionnel|0it
fonctionnel $|0it
fontanero|3kz
fontanero $|3kz
food|02e04o0eg0lf0mg0nz0qf0rf0td0ud1al1ix1lf1nd1pz21e23g2af2dr2ez2ju2lg2me2nk2sf2ug2vf2we2ye33x35f3dl3he3lf3mo3zz43s4bl4hg4im4jc4mo4sf4wf4xg4yg4zy
food $|1il
food beverage|1pp26o3zp4zg
food biotech|2jo
food blogger|2dm
food cook|1pl
food counter|4zm
food crew|1pm
food delivery|3br
food drink|26m3zk
food engineer|0nr
food expert|1io1pe2jk
food hygiene|3rq
food manufacturing|26g2nq
food member|1pf2em4zn
food mixer|1pb2nr
food nutrition|20l3zk
food prep|2eq
food preparation|1pl2eq2ne
food preparer|1pe2en2ng43m
food process|0nn
food processing|1pp2jl
food product|04o1id2jn3ug
food production|0nb1in1pd26f2jg2np3zo43r
food quality|1iq2jo2nd3uf
food regulatory|0tg1io
food runner|1pf4zs
food safety|0nd2jo3ur
food salesperson|40l43g
food science|20n2sg
food scientist|0nv2jc
food selector|1pf50r
food server|4zp
food service|1ar1pp20e2ef2jg33q3be3zv4bf4mm4zs
food supermarket|2qk
food supervisor|2nf3zp
food technologist|0nx1hf1if
food technology|20e4mn
foot|04d0fp0lf0mm0ug1ng2lr2nm2xy2ye50p
foot ankle|2xl
foot drill|2ll
football|20g21k2nm4hz
football coach|4hm
football instructor|20g4hl
football manager|4hs
football trainer|4hm
footer|1np
footer $|1np
footwear|08f0gl1hz1nz25y2am2jf2nr2tf3uc
footwear $|1ho1ne2an
footwear cad|08g25p
footwear designer|1hg1nm25r
footwear developer|1nr
footwear factory|50l
footwear finishing|1nf2nm
footwear product|1hw258
footwear production|1np
footwear quality|1hp2ns3ue
footwear technician|1ns2nf
forage|2jn
force|2ne2og2yd35m3lr3ru3uq4hg4mo
force $|3ll
force officer|3rl
force welfare|4bl
forcer|2lr2nd
forder|04r2nd
forecast|3hp4jz
forecast planning|4jn
forecaster|1ok2js2ng2pp2qe3hr4jo
forecaster $|1ok2js2ng2pp2qe3hr4jo
forecasting|4jv
foreclosure|02o
forecourt|40743s4il
forecourt manager|4il
forecourt salesperson|40e43m
forecourt specialised|40c43o
foreign|02q0er0jn1km1ok20o21g2ao2dn2hq2wf3rp3sg40g4bn4md50f
foreign adviser|4bp
foreign affair|3rt3sg
foreign banknote|0en2af
foreign counterintelligence|3lm
foreign exchange|0eo2at
foreign language|1kp2wf
foreign right|0jn
foreign service|20l3lg3rn4mg
foreman|04o0u80vz1at1ed1hr1ur2mm2nk2rd3kg4jn50m
foreman $|04p0uf0vm1ap1hq1nl1ur2mn2nm4jn50m
foreman shunter|1am
forensic|02e06k07f0tg1hf20n2dk2jv2nf2pe2xm2yk3dl3hl3lp3rs3uc41q48q49m4qp
forensic analyst|2jl49l
forensic examiner|2jp3ln3uf
forensic science|3ro
forensic specialist|3lt49f
forensics|1hf20k2jp3ld49z
forensics analyst|3le49n
forensics expert|49q
forepart|2nn
forest|04x0qp0uo1in1ok20n2jz2mp2nb2xd3am3lr3uf4me50g
forest conservation|04l
forest fire|3am
forest machine|2mp
forest nursery|04m
forest product|04l
forest resource|04q2jc
forester|04t2jx3ll
forester $|04t2jx3ll
forestry|02f04x05q0bn0qp0tg0uq0vf1he1nf20m2jy2mr2na2yg3lm3rz3ue4bg4ml50f
forestry aide|2jo
forestry equipment|04f0uo2mk
forestry fishery|4mm
forestry inspector|04f3rs3uf
forestry machine|2mt2ne
forestry machinery|0uf2mp
forestry operation|3rs
forewoman|1ar1hv1nk2nl
forewoman $|1al1ht1nk2nm
forewoman shunter|1ao
forex|21g2ay
forge|0ue1ag1ng2lf2mv2nl2yz3ud
forge hand|2ym
forge operative|2yn
forge operator|2ym
forge press|2lg2nf2yo
forge shop|2mg2np
forgeman|2nm
forger|0ug2yz
forger $|2yu
forger helper|2nn
forgesmith|2yq
forgesmith $|2yq
forgeworker|2yq
forgeworker $|2yq
forging|1nf2lo2mx2nd2yv3uc
forging inspector|2ms3ue
forging machine|1nf2lt2mf2nc2yo
forging press|2le2ng2yq
forging roll|2yk
fork|1ed2nf4se4wn50z
fork lift|1ed4wn50n
fork operator|2nf50p
forker|2nq
forker $|2nq
forklift|0uu1ag2nf3bf4sa4wo50w
forklift driver|3bf50p
forklift operator|2ng50p
forklift truck|0uo4sb50m
form|04d0mv0to0um0wr1zv2lg2yo3ug46n4ml50f
form $|46o
form builder|0mo2ng
form grader|1zo
form operator|2ne2yu
form setter|0uo2rl
form tamper|0uf1zs
form tutor|4ml
formal|0pl
formal verification|0pl
formation|1df2nf3hq3uo
former|0fn0up1no2lm2ns2yo50m
former $|0fn0uq2lo2nn2yt50n
former machine|1nn2yg
forming|0ue1pn2nn2yw3us50g
forming $|2nk
forming department|2ne3up
forming machine|1nk1po2lf2nk2yf
forming operator|2nf2yn
formstone|2rq
formula|1nn1pn2qq2wx
formula mixer|1po2nb2wm
formulary|2jm3hf
formulation|2jn3hz
formulation chemist|2jf3ho
formulation development|3hq
formulation scientist|2jt3hd
formulator|2jq2nf3hz3nf
formulator $|2jq3hs
formworker|0uv
formworker $|0uv
fortune|0ed21k3dq
forward|2kf3lk48g4ew
forward deployed|2kf48g4ew
forwarder|2nn4jt
forwarder $|2nn4jt
forwarding|2nf4jz
forwarding manager|4jm
forwarding operation|4jl
forwarding system|4jk
foster|0lf4bu
foster care|0lg4bo
fostering|4bl
fotograf|3gz
fotograf $|3gz
fotografa|3gz
fotografa $|3gz
fotografin|3gz
fotografin $|3gz
fotografo|3gz
fotografo $|3gz
foundation|04e0qq0ur1lp1nn2ne2xl31s
foundation doctor|2xl
foundation manager|31s
founder|1lz2nf2yo36w
founder $|1lz2yo
founder associate|36x
founding|1rm4dw
founding engineer|4dw
founding stack|1rm
foundry|04f0nn0ue1af1hn1ng2lt2ms2yz3uf50f
foundry moulder|2nf2ym
foundry moulding|2ng2yn
foundry patternmaker|2yk
foundry worker|2yp
fountain|2ll2n93uk3zz4zz
fountain clerk|4zp
fountain manager|3zs4zf
fountain operator|2nf4zq
fountain pen|2lm3ul
four|1nf2lo2yl
four corner|1nf2np2yg
four slide|2lo2nb2yo
fourdrinier|1ne2nv2ye
fourdrinier machine|2nn
fourth|2np2or
fowl|2jm3uf
foxing|2nu38f
fp|1oz
fp $|1ow
fp analyst|1oo
fp manager|1oo
fpga|0oz0pk
fpga architect|0ol
fpga design|0ol
fpga designer|0om
fpga developer|0or
fpga engineer|0oo
fpga verification|0pl
fracturing|0un2ng
fragrance|2jf2nl3hz40u4dg
fragrance consultant|3hg40v
fragrance production|2nl
fragrancer|3hr
fragrancer $|3hr
fraiseur|2lr
fraiseur $|2lr
frame|04f0mz0uc1np1xf2ms2np3dm3um4wz4yf50n
frame builder|0ma2ns
frame inspector|3uo
frame maker|0mm1ng2nl2yg
frame making|0mw1ne2na
frame operator|1nw2nc
frame polisher|0mm2ln2ne
frame repairer|0ms2me4wf
frame restorer|0mm
frame runner|0me1nq
frame table|0mm
frame tender|0mf1ny2nb
framemaker|0mt
framemaker $|0mt
frameman|4wr
frameman $|4wr
framer|04g0mu0uq0vo1ng2nl2ru3dg
framer $|0mv0ul1ng2ns2ru3dg
framing|0mz2nq4wf4yr
framing specialist|0mu
franchise|43d4io
fraser|2lk
fraser $|2lk
fraud|02v0if0tp1of28m2jg3lc3ru41z4tt
fraud analyst|41p
fraud examiner|02k1og41p
fraud investigation|02q3rl41d
fraud investigator|02n0tt28n3le3rn415
fraud manager|41r
fraud operation|41f4tu
fraud prevention|41o
fraud specialist|41r
fraud strategist|41n
fraud strategy|41n
frazer|0mt
frazer $|0mt
freak|3dq
freak $|3dq
freelance|0xo1kp1ng2ng2ym3dl40o
freezer|1pf2nz2op4zg50r
freezer $|2nn
freezer engineer|2op
freezing|50n
freight|02o04g0qf1az1hf1nf1wn2mf2nb3le3rz3ud4jz4sq4wu50z
freight $|3rp4jg
freight agent|4jm
freight brake|1al
freight broker|4jn
freight car|4wn
freight cargo|1af3rq4jf
freight clerk|4je50o
freight conductor|1ak
freight coordinator|4jn
freight dispatching|4jo
freight elevator|0uk
freight engineer|1at
freight forwarder|4jo
freight forwarding|4jk
freight handler|50m
freight inspector|1am3rn3uf
freight operation|3lf4jm
freight rate|02q4jf
freight specialist|4jm
freinet|1cz20b4ma
freinet primary|1cm
freinet school|1cr20f4mg
french|0dk0mq1nu2fv2lf2n83dp4md
french teacher|20d2fv4md
frequency|1yn3ug4jp4po
frequency checker|4jp
frequency engineer|4pq
fresh|4il
fresh fish|4il
fretted|0mp2ml2nb3uk
fretted instrument|0mp2ml2nb3uk
friction|0me2ln
friend|39o
frier|1ps
frier $|1ps
frigoriste|3kz
frigoriste $|3kz
fringe|2nq
friseur|1xz
friseur $|1xz
friseurin|1xz
friseurin $|1xz
frit|2no2ye
frit mixer|2nk
frog|04p50f
front|04f0mf0rf1az1nt1qu21t22y2cg2ne2wf35m3fq3lg3wx3zq43f4jg4sg4wp4zo
front counter|3fq40e
front desk|21s22p35p3ws43g
front end|0ul1qv40m4wq
front house|21f3wp3zr4zs
front line|3wn
front maker|1no2ne
front office|21v22v3we
frontend|1gq1qz
frontend $|1gr1qr
frontend developer|1qn
frontend engineer|1qn
frontend entwickler|1qo
frontend infrastructure|1qo
frontend platform|1ql
frost|0ul
frost insulator|0ul
froster|1po
froster $|1po
froth|2nm
froth flotation|2nm
frothing|1ng2no
frozen|1pm4il50l
frozen food|4il50l
frp|1nc2no
fruit|04z0mg0ue1am1nd1pu1uq2al2eo2jp2lf2nv2yf3dg3mn3ud50k
fruit grader|2nm
fruit harvest|04l2ng
fruit harvester|04l
fruit inspector|1ao
fruit loader|04p2nf50g
fruit packer|04p2nf50f
fruit picking|04o2nf
fruit press|2no
fruit production|04x2n6
fruit thinner|04o2nf
fruit veg|1pn
fruit vegetable|0471pq2al2ep2nf4jl
fruit washer|2nm
fruiterer|4ir
fruiterer $|4ir
fry|1pm2ng
fry cook|1pm2ng
fryer|1pz2nf
fryer $|1px
fryer operator|1po
fryline|1pr21g
fudger|1nq
fudger $|1nq
fuel|0me0ns0vf1av1hf1ne25g2ln2nq2og2tr3lf3mr3ur40443r4is4jf4sz4wu
fuel burning|2ll
fuel cell|2nl2ts
fuel cutting|2ln2ng
fuel efficient|03l25g2nm2tm
fuel engine|1hl
fuel engineer|0gm0ns1al2tf
fuel forecourt|40f43l
fuel handler|0um2no50d
fuel injection|1ag4wo
fuel oil|50o
fuel retail|40b43p
fuel site|0vg4ip
fuel station|40g43k4im
fuel system|2ml2nf4sr
fuel tank|2mk
fuel vehicle|4wk
fueler|1at2mr2og
fueler $|1at2mr2og
fueling|2nc50r
fugitive|3lo
fulfillment|4jf50z
fulfillment associate|50p
fulling|1nq2nf
fullstack|1rz4de
fullstack $|1rw
fullstack engineer|1rq
fullstack entwickler|1rm
fullstack software|1rn4df
fumigator|2np
fumigator $|2nl
fun|21q2ne
funcional|0ir
funcional $|0ir
function|17k1jw2wo
function coordinator|1jw
functional|0iu0ym
functional analyst|0iu
functional consultant|0ym
fund|1oo2az2gg31p3rp43f
fund accountant|1of2ap
fund analyst|2ao
fund manager|1ot2al
fund sales|2al43g
fundamental|3ym
fundamental research|3ym
funding|02n2az31o3rf
funding coordinator|31q
funding officer|02n2al31f
fundraiser|1jg2ng31z3st
fundraiser $|1jg2ng31z3st
fundraising|1kz31z35e
fundraising $|31t
fundraising manager|31s
funeral|0ff0lz1ag1lg1xo3bs3df43f4bz4id50g
funeral arranger|0lk
funeral car|3bo
funeral director|4bn
funeral home|0ff0ld1xo4bt
funeral pre|0ln
funeral sales|43f4bt4ie
funeral service|0lm4bn
fungicide|2nl
funnel|0rf0uo2np
funnel sweeper|0rf0uq
furnace|04e0mf0rl0ud1hf1nc1pf21g2lt2mo2no2rw2yz3kz3un4we50g
furnace charger|2no2yg
furnace checker|2yk3ul
furnace helper|0uf2no
furnace installer|0ul2nf2ye3kn
furnace keeper|2yo
furnace loader|2ne2yl50m
furnace operator|2ln2nk2yp
furnace repairer|2ml
furnace supervisor|2nm
furnace technician|2lq2yc
furnace tender|2lf2nq
furnaceman|2mq
furnaceman $|2mq
furnisher|1no
furnisher $|1no
furnishing|1nt
furnishing maker|1nl
furniture|04e08l0mz0rp0ua1af1he1im1nk25z29l2ir2lg2ml2nl2wg2yc3de3lg40o4ik4sn4wf50n
furniture assembler|0ml
furniture assembly|2nl
furniture builder|25l
furniture carver|0ml
furniture constructor|0mn2ne
furniture craftsman|0ma25r
furniture craftsperson|0mn2nf
furniture craftswoman|25o2ne
furniture design|0mn
furniture designer|25p
furniture fabricator|0md2no
furniture finisher|0ug2nl
furniture finishing|0mr2ne
furniture fitter|3kk
furniture interior|25m29f
furniture machine|0mm2le2nm2yf
furniture maker|1ns2ng
furniture manufacturer|2nk
furniture mover|0mg4so
furniture painter|0ml
furniture planner|25p
furniture polisher|0mm2lm2nb
furniture production|0mm
furniture repairer|0mm2ml2nf
furniture reproducer|0mn
furniture restorer|0mn
furniture sander|0mk
furniture shop|4ik
furniture stainer|0mk
furniture upholsterer|0mc1np
furniture varnisher|0ml
furniture weaver|1n92nt
furrer|2rw2yg
furrer $|2rw2yg
furrier|1nz2mg2nk
furrier $|1np
furring|2me2np
further|1kn46o
further education|1kn46o
fuse|0ur1nf2np2yl
fuselage|2no
fuselage framer|2no
fuser|2ne2yo50m
fuser $|2ne2yo50m
fusing|1nn2yc50o
fusing machine|1nn2yg
fusion|0yn1nq2nf
fusion consultant|0yk
fusion developer|0yl
future|2as
fx|07o2ao3dg
g|2qm3mg
gabelstaplerfahrer|50v
gabelstaplerfahrer $|50v
gaffer|2no
gaffer $|2no
gaffman|04q
gaffman $|04q
gag|0xn
gage|08o2lr2ne
gager|2nn50n
gager $|2nn50n
galactic|2jm
gallery|2iz3dr4it
gallery assistant|2is
gallery invigilator|2is
gallery manager|2ig3dz
galley|0up1nf1pq
galvanising|2nl
galvanizer|2ys
galvanizer $|2ys
galvanizing|2yo
gamb|0kq2nf
gambler|21r
gambler $|21r
gambling|07p14z1sf21w2na3lo3ru3tf3ue
gambling $|14o
gambling game|07q1sf
gambling quality|14m3tg
gambreler|0kr0ug2nl
gambreler $|0kr
game|04o07v0cg0mg0uf0xm14x1dg1nd1ro1sz1tz21w25f2dk2jl2mo2nb2tg2yg2zg36p3df3hg3lu3tr3uf40f43f48n4qo4ug4wg4ye50g
game $|1so
game artist|07m3dl
game creator|07r1sl
game dealer|21l
game design|1sr
game designer|07q14o
game developer|07f14p1rs1tr4dg
game economy|1sl
game engine|1tm
game engineer|1so1tv
game farm|04k
game mechanic|2mo
game operator|21r
game producer|1sr
game programmer|1tk4dm
game protector|3ln
game security|1tg48p
game superstore|4ik
game technician|2jo2mm
game tester|1hf1sk3ts4qn
game warden|3lk
game writer|0xf1ss
gamekeeper|04q
gamekeeper $|04q
gamemaster|1sr
gamemaster $|1sr
gameplay|1tz4dg
gameplay engineer|1tx
gameplay programmer|1to4dg
gamer|3dq
gamer $|3dq
gameroom|21r
gamewell|1wr2ne
gaming|14p21z2nd3lp3nn3rq3tc3ud
gaming $|21l
gaming floor|21l
gaming manager|21n
gaming operation|21l
gaming product|3nn
gamma|2jz2nc
gan|1ym
gandy|3da50r
gang|04e0mo0tf0uo0vp1al1zo2lm3df3lm50u
gang drill|0ue2lo
gang sawyer|2nl
gang supervisor|0vt2ng50f
gang worker|0ul50n
ganger|0uu2rm
ganger $|0uu2rm
gantry|1zl2ml
gantry crane|1zl
gaoler|3lr
gaoler $|3lr
garage|04g0ml0uf1az1nf2mw2na40643v4ww50l
garage attendant|1am
garage door|0ml2mn
garage manager|2mq50p
garage mechanic|4wl
garageman|1ar
garageman $|1ar
garbage|0rp35e4jk4sp50y
garbage collector|4so
garbage pick|50m
garbage truck|4jl50f
garden|08w0ug1hg1uw1wo2jz2mc2nb3dg40r43g4bf4ik4wp
garden center|50l
garden shop|4ik
garden worker|1ux2nf
gardener|1uz
gardener $|1uz
gardening|1uz2jp2ne
garland|2nq
garland maker|2nl
garment|1hf1nz2nr2vg3uq
garment fitter|1no2nf
garment inspector|3um
garment technician|1nr2nf
garment technologist|1ns
garment worker|1np2nf
garnett|1np2mm4wg50g
garnisher|2no
garnisher $|2no
garnishment|0ar
gartner|1uz
gartner $|1uz
gas|02g04e0ge0mm0ny0qf0up0vn1aw1dd1zg21g26c2lg2mt2np2td2ys35g36f3da3hs3kz3lf3un43l4jt4kg4pg4sl4wn50t
gas $|0ul
gas analyst|3hs
gas compressor|50m
gas cylinder|2nf3ke50s
gas distribution|0ny2nc3ko50d
gas engine|1af1hl2nn4wn
gas engineer|3kw
gas equipment|0um2ng3km4wf
gas field|0uo2nl
gas filler|2nm
gas fitter|2nd3kn
gas generating|2nm
gas generation|2nm3kg
gas leak|3um
gas line|0vp2m62ng3kr
gas maker|2nl
gas mask|3ul
gas meter|2mo3uq4je
gas operation|2ns36f4je
gas operator|2nq3kf
gas pipeline|3kp
gas plant|0nf2nl3kp3uf50m
gas production|0nq26d4jn
gas pumping|3kd50p
gas regulator|2mk
gas safe|0ng3kq
gas scheduling|4jn
gas service|3ku
gas servicer|2mm3kg
gas specialist|2nw3kg
gas station|1al2ne43o4jg50n
gas supply|0ng3kq50g
gas system|0ng1hq2mn2nq3ke
gas technician|0uf2nq
gas transmission|0nr2nc3ke4jr
gas welding|2mk
gase|3ul
gasfitter|3kx
gasfitter $|3kx
gasification|2nq
gasifier|2nn
gasket|0vg2ly2yg3ul
gasman|2no
gasman $|2no
gasoline|1ar2ml2nn3hq3ud
gasoline pump|2mm
gasser|1no2nf
gastroenterologist|2xr
gastroenterologist $|2xr
gastroenterology|2wq
gastrointestinal|2wq
gate|04g0up1ak1wz21n2nc35o40p4rq4sg50f
gate attendant|1af1wt
gate keeper|1wm40m
gatehouse|21o
gatekeeper|1wr2nf
gatekeeper $|1wr2nf
gateman|1wx
gateman $|1wx
gater|1ng2nn
gater $|1ng2nn
gatewoman|1wr
gatewoman $|1wr
gather|0uq2nf
gatherer|04v2np4sr
gatherer $|04v2np4sr
gathering|2np4yo
gathering machine|50l
gauge|1ap1ng2lm2mu2nn2yo4jg
gauge operator|1am
gauge weigh|2mg2nl3ul
gauger|0tr2nv3uy50m
gauger $|0tr2no3uy50m
gdmi|4xr
gdmi $|4xr
gear|04f1hn1nf21f2lz2mp2n92ye3lp3uo50s
gear hobber|2ln
gear inspector|3ul
gear keeper|50p
gear machinist|2ll
gear mechanic|4wk
gear shaper|2ll
gear tester|3ul
gearing|2lo
gearing machinist|2lo
gebaudereiniger|0ry
gebaudereiniger $|0ry
gebietsverkaufsleiter|43y
gebietsverkaufsleiter $|43y
ged|20d4my
gehaltsbuchhalter|3ct
gehaltsbuchhalter $|3ct
gel|2nl
gelatin|2nm
gem|1nf2lf2ng3dz
gem stone|2nd3do
gemcutter|3dq
gemcutter $|3dq
gemologist|3dq
gemologist $|3dq
gemology|20l
gemsetter|3dq
gemsetter $|3dq
gemstone|1ng2na3dz
genai|2kw
genai engineer|2kw
gender|04n2jf2pp3ug
genealogist|20r
genealogist $|20r
genealogy|20r
general|02k04f0ed0lo0mg0ro0ul0vk17n1eg1lz1nd1ug20f28p2ge2ht2jl2no2oo2qm2wg2xu2ye36p3df3lf3md3qg3rr3uf3zl40g4il4jq4mt4rk4zo
general $|17n1lu2hl2nf2xm3rq
general assignment|2dk
general contractor|0uu
general counsel|2hm
general foreman|0vo
general maintenance|2mr
general manager|0lf1lu21p2nm36m3zo4bn4ie
general merchandise|2qo3me4im
general operative|0ul
general practitioner|2xq
general purpose|2or
general retail|4ik
general road|0vd4js
general superintendent|50t
general supervisor|0vo2ng
generale|1ls
generale $|1ls
generalist|07y23m28p
generalist $|07y28p
generaliste|2xp
generaliste $|2xp
generated|07l
generated imagery|07l
generating|1hm2mg2nm
generating system|2nm
generation|19r1dq1hs2mf2nq2qo3kg44z
generation $|19w2ng
generation engineer|1dr
generation manager|19e2nr2qq
generation specialist|2nf44z
generation system|2nl3kg
generation technician|1hm2nl
generator|0uf1en1hz2nn2wl3un4wg
generator $|2wl
generator assembler|1hf2nl
generator electrician|1ek
generator mechanic|1hm2mg
generator repairer|1hn
genetic|0gp14e2jq2vo2xl
geneticist|2jz
geneticist $|2jz
genetics|20l2jz2vq3hg
genetics research|2jn
genetics researcher|2jm
genie|0ql
genie civil|0ql
genomics|2ju
geo|3hr
geochemical|2jr
geochemist|3hz
geochemist $|3hz
geochemistry|20m
geodesist|0qr
geodesist $|0qr
geodesy|20l3lk
geodesy $|3lk
geodetic|0qz
geodetic surveyor|0ql
geographer|0qg11m2jo2py3ho
geographer $|0qg11m2jo2py3ho
geographic|0qv0yg11t15e4le
geographic information|0qv0yg11t15e4le
geographical|11q
geographical information|11q
geography|2pp4mp
geography instructor|20n4mf
geography teacher|20c4mq
geologic|0qq
geological|0gd0qz1df1iq20m2jx2se2tf3hz3uc
geological consultant|3ho
geological engineering|0qq
geological technician|2je3hr
geological technology|0gf0qs
geologicial|3hr
geologist|0qo2jv2nf3hz
geologist $|0qp2jw2ng3hy
geology|1if20l2jf3hz
geology analyst|3hl
geology researcher|3hl
geology scholar|3hk
geology scientist|3hk
geology studie|3hq
geomagnetist|2jq
geomagnetist $|2jq
geomatics|0qt
geometre|0qy
geometre $|0qy
geomorphology|20m4mg
geophysical|0ql10d2jq3hy
geophysical prospecting|0qm
geophysicist|3hz
geophysicist $|3hz
geophysics|20m
geopolitics|20l
geoscience|20p3hz
geoscientist|2jp3hu
geoscientist $|3hz
geospatial|0qp11z1hf20m2jv2nc2wf4mf
geotechnical|0ng0qp0uo1hl2nf3hy
geotechnical engineer|0ng0qw
geotechnical technician|3hs
geotechnician|3hr
geotechnician $|3hr
geothermal|0gy0qf0up1df1es1he2jf2mv2nr2qf36e3hp3kc3ne
geothermal energy|0ue1ev2md
geothermal power|0gr1df2na2tl
gerant|3zk
gerant de|3zk
gerente|1lq23k36m3nm3pk3zp43l4im
gerente de|23k36m3nm3pk3zp43l4im
gerente general|1lq
geriatria|0lq
geriatria $|0lq
geriatric|06l0lo3il3qk
geriatrician|2xr
geriatrician $|2xr
geriatrics|20n4mf
gericare|32p
gericare aide|32p
german|2fu4hg4md
german teacher|20c2fu4mg
germanist|4qr
germanist $|4qr
germination|04p2np
gerodontic|17r
gerontological|32l
gerontology|0lg3qf4bw
geropsychologist|3qr
geropsychologist $|3qr
geschaftsfuhrer|1lz
geschaftsfuhrer $|1lz
geschaftsfuhrerin|1lz
geschaftsfuhrerin $|1lz
geschaftsfuhrung|1kq
geschaftsfuhrung $|1kq
gestion|1os
gestion $|1os
gestionnaire|23o28t3cn4jp
gestionnaire de|3cn4jq
gestionnaire rh|23o
gestionnaire sinistre|28t
gestor|01m
gestor de|01m
gesundheit|32o
gesundheit krankenpfleger|32o
getter|04p0mf0un2no50e
getter $|04p0mg0up2nc
getterer|2no
getterer $|2no
gettering|2yp
ghost|0xn
ghostwriter|0xy
ghostwriter $|0xy
gift|31t3lg50n
gift officer|31t3lg
gifted|20g4mp
gifted $|4ml
gifted pupil|4ml
gig|1no
gigger|1ns
gigger $|1ns
gilder|2nr
gilder $|2nr
gill|1np2nf
gillnet|04n2nf
gimp|1np2nc
gin|04n1ns2nd4jq
gin operator|04o2nf
ginner|04q2nl
ginner $|04t
ginner helper|04f2nm
ginning|04r2ng
girdler|3dq50p
girdler $|3dq50p
girl|13q2nq3dn40n
girl $|13q2nq3dn40n
gis|0qz11x1hg2jf2nf3hz
gis analyst|3ho
gis developer|3hq
gis mapping|0qn3hg
gis specialist|3hq
gis technician|0qg11w
gismo|2mf2nq
giver|04m0lm4xf
giver $|04m0lm4xf
giving|31w3sv
giving manager|3sx
giving officer|31r
gizmo|2mf2nr
gizzard|0kt2nf
glacier|1pr
glacier $|1pr
glaciologist|3hr
glaciologist $|3hr
glamour|43k
glass|04f0ma0np0uy0vn1hf1na1vf25p2eq2le2ny2wx2ye37p3uv4wl50p
glass $|2nm
glass annealing|2nk
glass artist|2ng3dm
glass beveller|2nk
glass block|2nn
glass blower|0ug2nn
glass blowing|2no
glass cutter|2na2wo37q
glass cutting|50l
glass designer|1vf2nq
glass engraver|2nl
glass forming|2ns
glass frame|2ln2n92wq
glass inspector|3un
glass installation|0vn2ne
glass installer|4wq
glass mechanic|0un4wf
glass painter|2nl
glass polisher|2nl
glass product|25l
glass silverer|2ne2wn
glass technician|0us2nb
glass vial|2nf50l
glass window|25o2nf
glass worker|0ue2no
glassblower|2no
glassblower $|2no
glasse|40k
glassmaker|2no
glassmaker $|2no
glassware|2mg2nr3un
glaucoma|2xq
glaze|2nv50o
glazer|1nn2lq2nn
glazer $|1nn2lq2nn
glazier|0uw0vs1pp4wl
glazier $|0uv0vl1pp2no4wl
glazing|0ul0vp50q
gleason|2yr
global|01e0qn11v1hf1kk1ll1wo2ng34m3cl3mb3rl43r48f4jr
global climate|1im
global payroll|3cl
global positioning|0qn11o
global regulatory|0tk
global security|1wp48f
global supply|1kk
globe|3dk50q
glosser|1np
glosser $|1np
glost|50o
glove|1nx3uu50n
glove cleaner|1nk2nn50d
glove manufacturer|1nm
gloving|2mp2ng
glucose|3uo4jd
glue|1pd2nz2yg3he
glue line|2nn3he
glued|3ul
gluer|2nz
gluer $|2ns
gluing|1nm2nn
gluing machine|1nf2nn
gluing operator|1nq2ng
gluten|2nn
glycerin|2nn
gmat|20e4mn
gnc|03v
gnc engineer|03v
go|0cz21n2nf36f43s45p4wl
go developer|0co
go engineer|0cu
go market|36f43t45p
go round|21n
goat|04o3bg4sp
gofer|04q
gofer $|04q
golang|0cz
golang developer|0cp
golang engineer|0cu
gold|04g0ul1nk1pf2lq2np2yc3dz3hn50l
gold earring|2ng3dl
gold leaf|0ug1pg2nn50o
gold ring|3dl
goldbeater|3dq
goldbeater $|3dq
goldsmith|3ds
goldsmith $|3ds
golf|08p1hm1nf1ut20d21z2ml2nm3dk3up4hz4jg4mc
golf ball|2no
golf cart|1hn2me2nm4wk
golf club|21e2mq2ym3up
golf course|08p1uu21m2ng
golf instructor|20e4ho
golfer|3dr
golfer $|3dr
good|02g04d08f0dp0jl0mg0qg0ue1ag1hp1ib1nn25t26k2am2eo2lb2mn2np2ws2yf35m3df3hl3rg3uo40m4jr4su50t
good $|0jm2ao4sk
good assembler|1nl2ng
good cad|1nk
good clerk|40m50m
good compliance|2np
good cutting|1ho1nd
good designer|25m
good distribution|4jm
good drier|1pm
good engineer|25g26m2mt
good industry|1hk
good inspector|3ul
good machine|1nl
good maker|0dr2em2na
good manufacturing|26k
good marker|1nf2ne35p
good operative|2n950y
good out|2nf50r
good packing|2nm
good production|1he1nm2no
good qc|1ho2ng
good quality|1hk26f2ns3uf
good repairer|1hg2nl
good safety|1ib4jz
good salesperson|40l
good supervisor|1nc2ns
good tester|3hp3ug
good transport|4sl
good worker|1hp2em2ne50f
goodyear|1nn
gopher|04q
gopher $|04q
gopherman|04q
gopherman $|04q
gore|1nt2ne
gospel|2nf4br
gouger|0ml1np
gouger $|0ml1np
gourmet|4zk
gouvernante|21x
gouvernante $|21x
governance|0tm12v32q3ro41e
governance administrator|12l
governance analyst|12n
governance manager|12k32q
governance specialist|12k3rp
governess|0lr
governess $|0lr
government|0jf0tt1ln1og1wl20m2ak2gf2nd2pq35p3le3pg3rz3su3ue4if4mf4xm
government $|3rl
government affair|3sr
government officer|3rn
government program|3pg3rq
government relation|3sq
governmental|3lf3rv
governor|3ry
governor $|3ry
gow|21n
gown|1no
gp|2xz3wn
gp $|2xw
gp partner|2xp
gp surgery|3wn
gps|1hp2jq4wg
gpu|0ox1dg1yu4cg
gpu architect|0or4cg
gpu design|0op1yf
gpu engineer|1yy
grab|04z0ue2nm
grab jack|04o0uf
gradall|1zq
grade|0uy20e4mq
grade teacher|20e4mp
grader|04s0kg0uf1no1pp1zz21n2nm2yg3dk3nf3uv4mo4nv
grader $|04t1nn1pq21n2nl3dl3uz4mo4nv50l
grader driver|1zm
grader operator|04e1zs
grader supervisor|2nm
grader tender|1nf2no
grading|04l1ng1zr2lf2nm2yf35g50n
grading machine|1ng1zr
grading supervisor|04m2ng35g50o
graffiti|0uq2ne3dm
grafica|1vs
grafica $|1vs
grafico|1vs
grafico $|1vs
grafikdesigner|1vz
grafikdesigner $|1vz
grafikdesignerin|1vz
grafikdesignerin $|1vz
grafiker|1vz
grafiker $|1vz
grafikerin|1vz
grafikerin $|1vz
grafter|04q
grafter $|04q
grain|04z0ud1nf1pv2ns3mz3ud50s
grain drier|1pq2nc
grain elevator|04g0uf2nq3mt509
grain mill|2nl
grainer|0mr2nl
grainer $|0mr2nl
graining|2ld2no
grammar|46l
grammar school|46l
grand|01q2wg4br
grand compte|01q
granite|0ud1ng2nq2rz
granite polisher|2nm
grant|02z08q0xg2ao2jg31z3lf3re
grant administrator|02s
grant manager|31t
grant officer|02p31l
grant writer|0xg31s
granulating|2nl
granulating machine|2nl
granulation|2np
granulation operative|2nl
granulation operator|2nm
granulator|1ng1pr2nn2ym
granulator $|2nk2yq
granule|2nl
granule mixer|2nl
grape|04t1ne1um
graphic|07t08g1dg1hf1ng1vz2ns3dc4dr4yp
graphic art|1vl
graphic artist|07a1vu25n3dd
graphic design|07u25e
graphic designer|07p1vo25f2nl
graphics|07t0xf1tz1vs2do2nm4df
graphics artist|1vg3dm
graphics designer|07m1vo3df4yg
graphics editor|0xf2do
graphics engineer|1tx
graphics programmer|1tp
graphics technician|2no
graphics video|3dl
graphiste|1vz
graphiste $|1vz
graphite|2nm
graphologist|4qr
graphologist $|4qr
grapple|04s1zn2nf
grapple operator|04p1zo2ng
grappler|04q
grappler $|04q
grass|1nf1ur
grave|04f0rf0ue1ur50n
gravel|0uq4jo4sq
gravity|2jq3hr
gravity prospecting|3hl
gravure|2lf2nz
gravure press|2lf2nm
gray|2ne50m
grazing|2jx3ug
grc|0tz
grc $|0tr
grc analyst|0tn
grc manager|0to
grc specialist|0tq
grease|1ar1ng2lf2mx2nn50b
greaser|04n0ug1ar2mu2nl50o
greaser $|04n0ug1ar2mv50o
great|4xn
great apes|4xn
greek|20m4mg
greek latin|20m4mg
green|04k08o0qf0ue1dp1ix1lr1mg1nf1pe1uz2ao2gn2nk3km3mo3rg3ul40g43n4jg50m
green building|08n1ds1mg43o50f
green chain|04f50s
green coffee|1pf2nm3mo
green end|2nr
greengrocer|4ir
greengrocer $|4ir
greengrocery|4il
greengrocery counter|4ik
greenhouse|04z1il2nf3pe
greenhouse manager|04m
greenhouse worker|04m
greenkeeper|1uz
greenkeeper $|1uz
greenskeeper|1uz2ne
greenskeeper $|1uv
greensman|1ur
greensman $|1ur
greenstone|2nm
greeter|21p23e3wo40p4zp
greeter $|21p23e3wo40p4zp
greeting|0xr2ne
greeting card|0xr2ne
greige|2nf35q50f
grey|1nq2ng3ho4jo
grey good|1nf3hp50n
grey roll|2nn50g
greyhound|4xo
grid|1do1ng2nk2yu
gridcap|2nm
griddle|1ps
grievance|0tv23y4jf
grievance appeal|0tn23n
grill|1pz
grill cook|1pk
grill station|1pk
grind|2ln2ne2yn
grinder|04f1al1pm2ly2mo2nt2rs2ws2yq50o
grinder $|04g0mo0uf1an1nm1po2lu2np2rn2wq2yo50n
grinder feeder|2nf50m
grinder machine|2mp2ne2yf
grinder mill|2ld2no
grinder operator|0me0un2lu2ng2rn50f
grinder set|2nf2yn
grinder tender|2nn
grinding|0un0vf1nf2lz2no2yp
grinding machine|0uq2lr2ye3ue
grinding mill|2ld2nq2yg
grinding polishing|2np
grinding stapling|2ln2nd
grinding technician|2le2ne2yv
grinding wheel|2lm2ng3ul
grip|2no3dg50m
grip $|3dg50s
gripper|1nw2nd
gristmill|2nn
gristmiller|2no
gristmiller $|2no
grit|2nn
gritter|2no
gritter $|2no
gritting|2nl
grizzlyman|0uq
grizzlyman $|0uq
grocerie|16e3bp
grocery|02f1at2ne35g40x4iw4jf4sf50u
grocery clerk|40r50l
grocery store|40a50r
grommet|1nr2nc
groom|04l4xp
groom $|4xp
groom stable|04m
groomer|0ry1nf2nf4xw50m
groomer $|04k0rq4xu50n
grooming|4xq
grooming specialist|4xo
groomsman|2np
groomsman $|2np
groove|0ms2nd
groove machine|0ms2nd
groover|0mp2lm2nn
groover $|2lp2no
grooving|0mf1zn2lm2ng
ground|04k0bw0gu0qg0rl0ul0vc10d1ax1er1hb1ng1pg1uz20m22o2mn2nf2ym35g36f3kf3rf40g4me4rz4zd
ground $|1un
ground attendant|4rv50g
ground crew|0br2ms3lf50l
ground handler|0bu50f
ground lighting|1es
ground maintenance|1ur2me
ground operation|1ao1ug36g3lg4jf50t
ground person|1uq
ground steward|0bd4rs
ground stewardess|0bb4rs
ground supervisor|0rq0vg1um2nf
ground support|10d21r2nl
ground system|0gx1ef1hf
ground water|0un2jo2ml2ng3kg
ground worker|0un1um
groundman|04q1uq2mf
groundman $|04q1uq2mf
groundskeeper|1uz2ne
groundskeeper $|1ux
groundskeeping|1uz2ng
groundskeeping worker|1us
groundsman|1uz
groundsman $|1ux
groundsperson|1uz
groundsperson $|1uz
groundswoman|1uu
groundswoman $|1uu
groundwater|0um1hg1iz2jl2nd2vg3kg
groundwater drainage|0un
groundworker|0uw
groundworker $|0uw
group|02g1cp1gr1om1pp1vn20a27l2qn3no3pg3qt43e4bt4hp4if4me4rq
group $|1pq
group home|4bl
group instructor|20f4ho
group insurance|27l
group leader|1go2nl
group manager|1gn
group processor|2np
group product|3no
group work|4bf4hp
grout|0ux1nf
grout machine|0up1nf
groutman|0uq
groutman $|0uq
grove|04v2nd
grower|04w2nl
grower $|04w2nl
growing|04o05q
growing technician|04k
growth|04o11w19z2jp2nc2qf3nl
growth $|19w
growth analyst|11t
growth data|11m
growth hacker|19p
growth manager|19o
growth marketer|19o
growth marketing|19m
growth product|3nl
grubber|04q
grubber $|04q
gtm|0gg2ng43z45z
gtm $|43t
gtm enablement|45n
gtm engineer|45v
gtm leader|43o
gtm manager|43r
gtm operation|45o
gtm system|45t
guard|0ar0ul1ao1wz2ne2og3lz3wq4jn50g
guard $|0ar1at1ww2ng3lo
guard manager|1wp
guard supervisor|3lp
guardia|1wn
guardia de|1wn
guardian|0lo1ww2hf2jg4bu
guardian $|1ww2hf2jg4bw
guesser|21q
guesser $|21q
guest|0bo0fm0rw21v22z23e2ne2qs3re3sf40g4bf4hx4jf4rv
guest experience|0fn21n2qp4rp
guest house|0rr21f
guest relation|21x23f2qm3sf
guest service|0bq21r22z
guidance|03o23t2ng3qg4bu4mo
guidance $|23k
guidance adviser|23l4bl
guidance counselor|3qg4bp
guidance navigation|03p1dg
guidance worker|4bp
guide|04f0ug0xn20g21r2mf2nk2yo4hu4jl4qk4rz4xs50f
guide $|21t2ne4hw4jl4rz4xo
guide dog|4xm
guided|3ll
guideline|0el
guideman|50q
guideman $|50q
guider|2nk50p
guider $|50q
guillotine|1ng2nr
guillotine operator|2nm
guitar|09u20d2mo2nx3ue4mf
guitar quality|2nn3ue
guitar teacher|09u20d4mf
guitarist|3dq
guitarist $|3dq
gullet|0kr2nf
gum|04o0uf1pv2lf2ml50f
gum machine|1ng1pq2ml2ne
gum mixer|2nl
gum production|2nm
gummer|1nk2no
gummer $|1nk2no
gumming|2nm
gun|04n0kp0mm0up1nd2ly2my2nm3dg3un40f50g
gun mechanic|2ml
gun operative|2mo2nf
gun operator|0kq0un2lf2nl
gun perforator|0up
gun repairer|0ug2ml
gun stock|0mq
gunfire|3lo
gunite|2nn
gunner|2nl3lz
gunner $|2nl3lu
gunner mate|3ln
gunnery|3lk
gunsmith|2lq2mp
gunsmith $|2lr
guru|1vm
guru $|1vm
gusset|1no
gut|0kz0rg16g2nn50c
gutter|0kt0us2nf
gutter $|0kt
gutterman|04q
gutterman $|04q
guzzler|0mg0ur2ne
gym|20e2no4hz4mn
gym $|4hp
gym instructor|4hn
gym manager|4hu
gymnastics|20e4ht
gymnastics coach|4hl
gyn|2xp32l
gyn $|2xp
gynecological|2xu
gynecologist|2xu
gynecologist $|2xu
gynecology|20m
gypsum|0ul2ro
gyro|2mt3ud
gyroscope|1ho2mn
gyroscopic|0qg2mq3uf
gyroscopic instrument|1hf2mq3uf
haberdasher|40r
haberdasher $|40r
habilitation|0lr2gc
habitat|1ix2jk
habitat restoration|1im2jo
haccp|0te1iq
hack|0me2lq2nf
hacker|04n0mf19o1nf48x4dr
hacker $|04n0mf19o1nf48x4dr
hackler|1ne2nt
hackler $|1ne2nt
hackney|1al
hadoop|4do
hair|07f0fx0mg0uf1ng1xz20f21r2lg2nl43l4mt50t
hair $|1xn
hair beauty|20g4mo
hair clipper|04l2nl
hair designer|0fm1xl
hair hanging|1xe3do
hair make|0fm1xg
hair makeup|0fo1xg
hair removal|0fr
hair salon|0fb21t
hair spring|2ym
hair stylist|0fb1xq4mp
hair wig|1xl
haircutter|1xr
haircutter $|1xr
hairdresser|0fp1xz
hairdresser $|1xy
hairdresser beautician|0fq
hairdressing|20f4ms
hairdressing $|4mm
hairer|2nn
hairer $|2nn
hairing|1no2ng
hairpiece|1nr1xp2ne
hairpiece maker|1nn2ng
hairspring|2nv3un
hairstyling|1xr
hairstylist|1xz
hairstylist $|1xz
halal|0kz
halal meat|0kl
halal method|0km
half|0dg1nr
halftone|2nn
hall|02g04g0kq0lv0rt0ug0vf1ne1wx21t22q2nb35g3df4nr50d
hall director|0ls
hall operative|0kr
ham|0kz1nf1pr2ns2xd2yf3rg4jq50e
hammer|0um1af1nf1zn2np2yw3dq4sf50g
hammer mill|2nq2yd
hammer operator|0up1zp2nb2yo
hammerer|0mq0um2yp
hammerer $|0mq2nl2yp
hammermill|2nd50o
hammersmith|3dk
hammersmith $|3dk
hamper|2nd2yq
hand|0mv0rq0ul1am1el1nn1pk21f25n2em2jf2lm2ml2ny2op2rm2wq2yp34o3dp3lg3qf3rt3uq4jd4pk4wm50l
hand $|04t0rf0uv1ap1hl1ny2eo2lo2mg2ot2ro2yq3dc3re50u
hand baggage|3rt3ug4jg
hand brazer|2nd2yo
hand candy|2nm
hand cloth|1ng
hand crafted|0mn2ne
hand drawer|2nm
hand drawn|07l
hand engraver|0uq2na3dl
hand finisher|0mk
hand hand|3dl
hand held|2ln2ne4pm
hand lasting|0mf1nr2ne
hand leaf|1pm
hand loader|2yn50f
hand luggage|2nf3rt3ug
hand made|0me25p2ng
hand painter|2nl
hand pipe|2nn2ye
hand roller|2nk
hand rug|0rq1nf2ne
hand sewer|1nl
hand sprayer|2nn
hand spring|2nc4wp
hand stitcher|1nm2ng
hand tool|1en2le
hand weaver|1ne2nf3dr
hand winder|1ne2nm
handbag|0mg1np2nn3ul
handball|3da4hr
handball player|3da4hr
handbell|3dl
handbook|0xe4oq
handcarver|2nq
handcarver $|2nq
handemade|0ug1nl
handheld|4dn
handicapped|1cn
handicapper|4hp
handicapper $|4hp
handicraft|0uf1nm20g2nn4mn
handicraft worker|0uf1nm2nn
handkerchief|1np2nf
handle|1nm2lf2nt50f
handle attacher|2nl
handle cutting|1nt2nc50g
handler|0bq0mg0ur10q1ag1pk1ug27n28k2aq2eo2jg2mn2yl3dl3lm3rg3um3wl40n4jm4xo50z
handler $|04k0bq0mg0us10q1pk1ug27l28k2aq2eo2mo2nl2yl3dl3lm3rg3un3wl40n4jk4xo50o
handler floorperson|50l
handler insurance|27l
handling|04l0us1am35f50o
handling equipment|04m0um2ne
handling supervisor|2no35g50o
handmade|2nq3df
handmade brick|2nk
handtool|2mm
handwoven|1nb2mv
handwriting|2jd4qz
handy|0uf1nr2mp2ne
handyman|04n0rl2eg2mv2nl4zo
handyman $|04n0rl2eg2mv2nl4zo
handyperson|2mw2nm
handyperson $|2mw2nm
handywoman|2ns
handywoman $|2ns
hangar|21g50r
hanger|04f0km0mn0ut0vr1ep1nm2mf2nk2rl2yl38w50m
hanger $|04f0km0mn0up1ep1nm2mf2ns2rm2yl38x50n
hanger helper|0um2ng
hanger supervisor|0vs2nc
hangersmith|2yq
hangersmith $|2yq
hanging|0up1xe2nl
hanker|1nm
hanker $|1nm
harbor|0be2ou3lv4ie4jq
harbor pilot|0bf2om
harbormaster|2oq
harbormaster $|2oq
harbour|3ll
hard|2ml2ng2ro
hard rock|0ul
hardboard|1ng2np
hardener|2nr2yu
hardener $|2nq2yu
hardening|2yl
hardening machine|2yl
hardness|3ul
hardware|0gf0pt0qg0ue1dz1hs1yz2ce2mf2nm2ok2te30f3uk40n42n48f49l4dg4ik4jf4lm4px
hardware $|1dq1hu1yq2ng
hardware architect|1yq
hardware engineer|1dl1yp48f49l
hardware engineering|1dm
hardware installer|0ug1hf2ns
hardware integration|1yl
hardware leader|1yr
hardware maintainer|4pm
hardware quality|1yf3ur
hardware specialised|40m
hardware specialist|1dn2ol
hardware technician|1hl4pm
hardware technology|1dl
hardware test|1df1hl1yl
hardware tester|1ho3ue
hardware tool|1yn
hardware validation|0pr1ye
hardware verification|0pl
hardwood|0ml0ul2rm
hardwood floor|0md0ul2rm
harmonica|2nm
harness|0uf1nu2md2np2yd3ut4hp50p
harness maker|1nq2nd
harness technician|2no
harnesse|2no
harnesse $|2no
harnessmaker|2no
harnessmaker $|2no
harp|2mo2nt2yg
harp builder|2np
harp maker|2nn
harpist|3dq
harpist $|3dq
harpoon|2ng3lr
harpooner|04q
harpooner $|04q
harpsichord|1ng2nn
harpsicord|2nz3ub
harpsicord quality|2nl3uf
harvest|04z2me4jp
harvest machine|04n2nf
harvest technician|04o
harvest worker|04o
harvester|04z2nf4wk
harvester $|04v
harvester operator|04l
harvesting|04z2me3kf
harvesting inspector|04o
harvesting manager|04l
harvesting technician|04r
harwood|0ug2rm
hash|1pr1zf
hasher|2nq
hassock|2nm
hat|04g0mp1nz21q25g2mk2nm2yf4dp50m
hat body|1ng3um
hat forming|1nc2no
hat lining|1ng2nk
hat presser|1nm2ne
hat steamer|2nm
hatch|0vf2ne50z
hatchery|04z0uf2ne
hatchery $|04k
hatchery helper|04m0ug
hatchery manager|04m
hatchery supervisor|04l
hatchery technician|04l
hatter|1nq
hatter $|1nq
haul|04l0up1af4so50d
haul driver|4so
haulage|1aq2nf
haulaway|4sl
hauler|04o0un1nf2mp2nl4sz50p
hauler $|04o0ul1nf2nl4sz50u
hauling|50q
hausarzt|2xx
hausarzt $|2xx
haustechniker|2mx
haustechniker $|2mx
hay|04y2ne3uf50p
hay sorter|04b3uf50t
hay stacker|04q50f
haz|1hp
hazard|0up3ll50f
hazardous|0qp0uw1it2jn2ng3hg3ue4jm
hazardous material|0uo1io2jq50e
hazardous substance|0qo1in2jg
hazardous waste|0uq1in3uf50l
hazmat|0tf0ur1ip2md2nm
hca|0ly
hca $|0ly
he|20k
he literature|20k
head|01f02d0490ak0dg0jn0kr0mm0qg0ub0xe10l11t13f19k1ac1co1gz1he1nl1or1po1qe1vg1wa20921q23r2bn2do2ee2kl2le2md2ne2sr2xg2yl2ze32p36q3dk3hg3ll3nm3rf3xn40f46z49k4bf4dc4io4jl4mb4un4we4xp4yn4zl50e
head $|46k4il
head ai|2kl
head analytics|11l
head backend|1gq
head bi|11l
head coach|4ho
head communication|3sl
head cook|1pn
head data|11t13g14l1gd
head department|4ip
head design|4up
head development|1go
head e|1bk
head engineering|1gl
head faculty|46l
head finance|1ol
head former|1nn2ne2ym
head frontend|1gr1qf
head gaming|3nk
head gardener|1ul
head growth|19n
head housekeeper|0ro
head housekeeping|0rn
head information|1ge2bn
head infrastructure|1go
head it|2bl49m
head legal|2hl
head lumber|04g2nr
head machine|1no2ne
head marketing|2qm
head math|2sn
head mobile|1gs2ze
head observability|1gq
head operation|36o
head partnership|0jn
head payroll|3cl
head people|23m
head platform|1gn
head product|2qf3nl3ol
head sales|43l
head saw|2nq
head school|46k
head science|2sr
head seo|47l
head sixth|46o
head software|1gm
head start|1cs1gg
head strategy|36o
head support|10o1gd2cl
head talent|3xq
head tax|0am
head teacher|20d46z4hg4md
head technical|3dt46e
head technology|1gn
head wine|4zn
head year|46q
headache|2xr
headend|1hp
header|04g0kp0um1nk2lg2nm2yz
header $|04g0kp0un1nn2nn2ym
header operator|2nf2yq
headerman|2yn
headerman $|2yn
headgear|1nl
headhunter|23r
headhunter $|23r
heading|0mr0vo1nf2lo2me
headlight|2mf4wt
headline|0xg2dp
headliner|2np
headman|0um50q
headman $|0um50q
headmaster|1cp46y4ff
headmaster $|1cp46x4ff
headmistress|46r
headmistress $|46r
headrig|0ml
headteacher|1cq46z
headteacher $|1cp46z
headwear|1nm
headwear manufacturer|1nm
healer|0sn2xp4bp4xl
healer $|0sn2xp4bp4xl
health|02g0fq0gs0iw0lt0ql0ue0vg0ws0xf11f14l17p1ce1hd1iz1lk1nf1uk23m27k28l2af2ge2if2jn2mb2ne2qf2sp2wz2xt2yf32z33m35d37o3df3he3it3lc3pe3qq3se3ue3wg40g41k43g4bv4je4md4ng4oo4qm4rf4wf4xu50e
health $|2wm4bm
health administrator|2wn
health adviser|1if4bn4xo
health advocate|4qo
health aide|0lq20l32m4bc
health assistant|2wq
health associate|0lf2ws
health care|17l1in1uo2wl32n4bd
health clinician|2wf3qs4bc
health club|0fo21l
health consultant|1if4bt4xp
health counselor|3qp4bf
health education|20m2gg2wl4bq4mf
health educator|4bn
health engineer|0gk1in
health expert|4xm
health informatics|0iu20g2wg
health information|0wo2wr
health inspector|1io
health insurance|27l
health manager|04p1il
health nurse|32l
health nursing|2wm4bf
health officer|1ip2xy4ba
health physical|06k20l4mg
health physicist|2jm
health policy|1ie3ro
health practitioner|17l1in2we2xm3qc4bn
health professional|4bo4xk
health program|0lo0wr1if2wn3pf
health promoter|4bq
health promotion|3ir
health psychology|3ql
health record|20k2wm
health representative|4bm
health safety|0gx0qo0ts1af1ia20n2wg
health sanitarian|1io2jo2wg
health science|20c2sr4on
health service|0lq1iq2wn3rn4b6
health social|4bk
health spa|2np2wg
health specialist|17l1is2wd2xf3qs4xn
health support|0lp
health teacher|4mq
health technician|1id2jo37r3qf
health technologist|2wa4bq
health therapist|17l2xo
health unit|2wo35g
health veterinarian|4xk
health visitor|32t4bg
health wellness|0fm4hp
healthcare|0lw1hl1iw23m27e2jf2nf2wz3ar3qq3rz3ue3xg4bp4jf4mf
healthcare $|20k3rm
healthcare adviser|3rp
healthcare assistant|0lq2wp3re
healthcare management|3rq
healthcare science|3qp
healthcare specialist|20l2wg3ar3rg
healthcare support|2wn4bf
healthcarer|0lp32r
healthcarer $|0lp32r
hearing|06n1cn1hg2hz2jg2ml2wz3le3uf4be4go
hearing aid|06f2mn2no2wl4go
hearing care|2wl
hearing impaired|4mm
hearing instrument|2ng2wr
hearing officer|2hz3lf4bf
hearing screener|2wo
hearing therapy|2wk
hearse|3bo
heart|2xs
hearth|2nn2yy50b
heat|04g0uf1hr1nf2lz2nn2yq3ku50o
heat frost|0ul
heat pump|1hp2me2ng3kp4wg
heat regulator|2lo2nf2ym
heat seal|2lf2no
heat sealer|50m
heat sealing|2lb2nr
heat technician|2mq2nf
heat treat|2ln2yq3ul
heat treater|2nf2yq
heat treating|2lt
heat treatment|2lm2nq2yf
heater|0um1ng1zs2me2nm2yr3ku
heater $|0um2nm2yw
heater helper|0uf2nn
heater installer|0uf3kp
heater mechanic|3kp
heater operator|0up1zl2nd
heater tender|0uk2nl
heaterman|0uo
heaterman $|0uo
heath|1ik
heating|08m0un1ag1dd1hf1ng2lq2md2nq2to2yr3kz3ub4wf
heating engineer|1de3ky
heating equipment|2yl
heating inspector|3kp3ug
heating installer|2ng3kn
heating mechanic|3kk
heating operator|2lo2nn3kf
heating plant|2nm
heating system|2nu3kb
heating technician|2lm2ng3kl
heating unit|3km
heating ventilating|2nm3kg
heating ventilation|08l2tk3kf
heatset|1nn2ng
heavy|0rk0uc1eg1he1nf1zo20g26p2lm2mp3uc40o4ml4sl4wy4yg50l
heavy duty|0rm2lm2nf
heavy equipment|04n0uf1af1zn20g26p2mf2ne3ue4ml4wo50r
heavy forger|2ym
heavy machine|2mt2nd
heavy mobile|2mf2no4wk
heavy plant|1zl2ng
heavy truck|4sl
heavy vehicle|40p
hebrew|0sl20d2fu4mf
hebrew teacher|20d2fu4mf
heddle|2lg2yr50d
heddler|1nv2nf
heddler $|1no
hedge|0kg1oo1ur2nf
hedge fund|1oo
heel|04n0mc0uf1nz2lg2yp3up50l
heel $|04r1ne
heel breaster|1nd2np
heel builder|1nk
heel coverer|1nn2nf
heel nailing|1nk
heel seat|1ne2np
heeler|1np
heeler $|1np
height|2mg2yn
heightworker|0uq
heightworker $|0uq
heizungsbauer|3kz
heizungsbauer $|3kz
held|2ln2ne4pm
held nibbler|2lk
held nibbling|2ll
helicopter|03q0bx2md2nl2of3ly4jm4wu50k
helicopter $|3ln
helicopter crew|3ll
helicopter engine|1hk
helicopter maintenance|4wo
helicopter pilot|0bl
helicopter repairer|2mf4wp
heliotherapist|2xq
heliotherapist $|2xq
hellenist|4qr
hellenist $|4qr
helm|2or
helm $|2or
helminthologist|2jq
helminthologist $|2jq
helminthology|20l
helmsman|2ov
helmsman $|2ov
helmswoman|2ot
helmswoman $|2ot
help|0lr23q2cv2eg4bk4zo
help $|0lp
help desk|2cv
helpdesk|10l2bg2cz
helpdesk $|2cu
helpdesk manager|2bg2cm
helper|02m04n0df0lq0md0qm0rl0sm0uz16n17f1ao1ea1hm1nc1pk1ug1zg20c21m2er2im2jn2lf2ms2nr2rc2yg35l3df3fq3hk3kd4mg4nw4wf4xn4zp50n
helper $|02m04n0df0lq0qm0rl0sm0ul16n17f1ao1ee1hn1nc1pk1ug1zg21n2er2im2jo2lf2ms2nt2rc2yg35l3df3fq3hk3kd4no4wf4xn4zp50n
helpline|2nf4bt
helpline operator|2ng4bs
hematologist|2xr
hematologist $|2xr
hematology|1he2vw
hematopathologist|2xr
hematopathologist $|2xr
hemmer|1nv
hemmer $|1nv
hemming|1nn2ng
hemodialysis|2vr
hemp|50m
hemstitcher|1nq
hemstitcher $|1nq
hemstitching|1np2nd
her|39l3lf3rl
her majesty|39l3lf3rl
herb|04m2xs4bf
herbalist|2xr
herbalist $|2xr
herbarium|2ik2jr2ng
herbicide|1uo2nk
herbologist|2xr
herbologist $|2xr
herd|04r
herder|04u
herder $|04u
herdsman|04v
herdsman $|04v
herdsperson|04v
herdsperson $|04v
heritage|0un1it2nq3lf4rp
heritage center|2nf4rq
heritage coast|1it3lf
heritage wood|0md2no
herpetological|4xk
herpetologist|2jq
herpetologist $|2jq
herpetology|20m4mg
hewer|04p0mr2nl50g
hewer $|04p0mr2nl50g
hgv|2mg2ng4sr4ww
hgv class|4sl
hgv driver|4so
hgv mechanic|4wm
hgv technician|4ws
hha|0ly
hha $|0ly
hi|4se50y
hide|04f0kn1nt2nz3me4jq50p
hide grader|1nu2nd3ug
hide inspector|2ng3un
hide mill|2nl
hide purchasing|3mc4jq
hide skin|2nk
high|04k09p0mg0uv1ce1hf1ld1nd20b25l2fm2hl2jm2lg2so2yq3rp3ug46m4hk4mo50m
high court|2hl
high density|2no50g
high energy|0ue2jn2nf2yn
high lift|50n
high pressure|0uf2nl2yf50p
high rigger|2me2yp
high school|09p1ce20b2fm2so46n4mp
high speed|2nn
high tension|2mq
high voltage|1el
high wire|3dm
higher|20u46o4me
higher education|20u46o4me
highlighter|2no
highlighter $|2no
highly|0go
highwall|0um2lg
highway|0gd0qz0uw0vs1al1ep1hm1if1ll1zn2mc2na2tf38n3ln3ug
highway $|0vo
highway construction|0qe0ua1hq1zo
highway engineer|0qr
highway engineering|1hk
highway lighting|1el
highway maintenance|0ur0vn1hf2mf
highway painter|2ng38n
highway patrol|3lo
hiker|1au50o
hiker $|1au50o
hiking|4hq4rc
hinging|0mq2nf
hip|3dl
hip hop|3dl
hire|2ne3bl43o4jp4yu
hire desk|43o
hire driver|3bl
hire equipment|4ym
hire technician|2nf4yr
hired|04o0ry0uf1ng2nf
histologic|2vz
histologic technician|2vr
histological|3dm
histologist|1hg2jq2vo
histologist $|2jq
histology|20l2ng2vz
histology technician|2vs
histopathologist|2jq
histopathologist $|2jq
histopathology|2vr
historian|0el20z
historian $|0el20z
historical|20n3dq4qc4rt
historiography|20l
history|09f20r35n4mr
history instructor|20n4mf
history teacher|20f4mq
history tutor|4mo
histotechnician|2vr
histotechnician $|2vr
histotechnologist|2vz
histotechnologist $|2vz
hitch|4wr
hiv|4bu
hlta|4nz
hlta $|4nz
hob|2lt2nf2yg
hobber|2lu
hobber $|2ls
hobbing|2lq2ne
hockey|20d4ht
hod|0ur16e50g
hoe|04q0uk1ne1zw2nb
hoer|04q
hoer $|04q
hog|04g0kz0um1nf1zp2ad2nr3mp50q
hog $|0ur2nd
hogger|1zl
hogshead|0ug2ns3ul4jm50r
hoist|2mg2nf4wm50z
hoist operator|2nf50v
hoister|2no
hoister $|2no
hoisting|2nf50t
hoistman|50q
hoistman $|50q
hold|50q
holder|0kq1ao2nn2ym4ir4yp
holder $|0kq1ao2nn2ym4ir4yp
hole|0uq2le2nw
hole digger|0uo2ng
hole driller|0uk
holiday|1pm21l3dm4ho4rv
holiday camp|3dl
holiday representative|4rw
holistic|2xo33l
hollock|2nl
hollow|2nk
holter|2nc2wp
home|04f0en0fe0gg0lu0mf0rp0uu0vg1af1du1ew1hp1lf1nf1xn20c21o27l29z2ag2jf2lf2mp2n92yg35k38f3de3lg3rf3ud3vu42g43g4bx4jg4mz50e
home $|0ll
home appliance|1eo2md40k
home assistant|0lr2wf32f
home attendant|0lo
home automation|0uf1dt1es1hd
home care|21m2wg4bl
home carer|0ln
home demonstration|4mn
home economics|4mp
home energy|0un2mg35q
home health|0lq4bd
home improvement|4mm
home installer|0uf2mq
home lending|0es4be
home manager|0lf2wp32e4br
home office|27m
home performance|0up
home restoration|0rp
home security|1hk
home service|4mp
home stager|29s
home supervisor|35g4bq
home technician|1em1hf4wo
home theater|1hz
home worker|4bq
homecare|4bw
homeless|0lg2nf4bw
homelessness|2nf4bv
homelessness worker|4bq
homemaking|4bn
homeopath|4xl
homeopath $|4xl
homeopathic|2xl
homeowner|3vm
homicide|3lo
homogenizer|2nn
homologation|26z
homologation engineer|26q
honer|2ln2ng2yp
honer $|2ln2ng2yp
honest|3lo
honey|04g0ug1pw2np3uf
honeycomb|2nq
honing|1ng2lx2nc
honing machine|2lr2nd
honorary|3rn
hood|0uq2nn
hoof|0ke1nc2yp4hr4xn
hoof trimmer|0ke1ng2yp4xn
hook|04o2nl4sn50f
hook up|4sn
hooker|04x1nr2nn3uo50l
hooker $|04s1no2np50n
hookman|04q
hookman $|04q
hoop|04g0mz1nd2lp2na2yl3dk50n
hoop maker|2yp
hooper|0mq2nl
hooper $|0mq2nl
hoops|3dl
hop|04z0ug1ak1nf21p3uo4jc4sn4xg4yg4zv50f
hop $|04c1al21p4so4zw
hop picker|04m
hopper|1an21g2yp4sn50o
hopper $|1ao4so50e
hopper feeder|2nf50o
hops|04z1ng2ng
hops cultivator|04k
hops grower|04m
horizon|3lo
horizontal|0mf0un2lo
horizontal boring|2ln2ng
horizontal machining|2lp
horn|3dl
horn player|3dl
hornist|3dp
hornist $|3dp
horologist|2np
horologist $|2np
horse|04o1791ak1nd2ae2nd2xd2yz3mp4hz4xz50p
horse $|50p
horse dental|17d4xp
horse drawn|1ao
horse race|4ho
horse riding|4xk
horseback|0up
horser|2ne50q
horseradish|2nl
horseshoe|1ng2nf2yr
horticultural|05q0vf1uz2jv2ne3df
horticultural production|1uo
horticultural specialty|04l
horticulture|04o1uz20q2id2jz2nc4mc
horticulture $|2jq
horticulture instructor|20n4me
horticulture production|1us2ne
horticulturist|05z2jp
horticulturist $|05z2jp
hose|04o0me0un1al1nk2nr3lf3un50l
hose cutter|2nc50r
hoseman|0ur
hoseman $|0ur
hosiery|1nz2mf2ng50k
hosing|50k
hospice|0ln0sk10m2nf2wy2xo32f4bz
hospice aide|0lt2wg4bd
hospital|04f0lu0rn0ug10k16o1ag1iq1ng1pf21f2jg2na2wz2xx32y35s3en3qn3rf3ud4jg4zm50b
hospital $|3ql
hospital admission|20g35q
hospital aide|0le20l2we32q
hospital consultant|2xw
hospital pharmacy|3en
hospital porter|0lq
hospital portering|0lr
hospital stretcher|0ln
hospital unit|2wk
hospitalist|2xz
hospitalist $|2xy
hospitality|0rq0ze1wq20e21z22n2na2qv3dp3rg3wf49f4hg4mt
hospitality catering|4mn
hospitality entertainment|3dp
hospitality establishment|1wm21n22n3wg
hospitality security|1wn
host|1ao1po21p2ds2mg3dk40m4rq4zu
host $|1ao21p2ds2nm3dk40n4zy
host hostess|1pp2nf4rr4zb
hostel|21q4be
hostess|0bo0kf1ao1pn21p2dp2mg2nd3df40s4rn4zv
hostess $|0bo0kf1ao1pn21q2dp2mg2nd3df40p4rn4zv
hostler|0uf1az2ne
hostler $|1au
hot|0fn0me0ug1am1zo21l2jm2ll2mr2no2rm2wq2yr3de3kl3lo3ue4jf4xg4zt50g
hot air|3kl
hot bar|2nn4zg
hot box|1aw2mf2nf
hot car|1ac2yo50m
hot dip|2np2ye
hot dog|4zs
hot extrusion|2nm2yg
hot foil|2no
hot knife|1nf2no
hot metal|1zl2nd2yo
hot mill|2ne2yr
hot mix|1zn2ng
hot plate|50m
hot press|2no
hot saw|2lo2nf
hot stamp|2nr
hot stick|2mq
hot strip|2ym
hot tamale|2ne4zt
hotbed|2nf2ys
hote|40p
hote de|40p
hotel|0jo0rs21z22z2nq36g3wf43p4if4jf4ro50f
hotel $|21t22s2ng
hotel desk|22k
hotel dining|40n
hotel doorman|1wf2nq
hotel duty|21l
hotel front|21g22l
hotel housekeeper|0rg21n
hotel manager|21p
hotel night|22n
hotel receptionist|22l
hotel security|1wn
hotelfachfrau|21x
hotelfachfrau $|21x
hotelfachmann|21x
hotelfachmann $|21x
hotelier|0rr
hotelier $|0rr
hotelrezeptionist|22z
hotelrezeptionist $|22z
hotelrezeptionistin|22z
hotelrezeptionistin $|22z
hotesse|3wp
hotesse accueil|3wp
hothouse|2no
hotline|2ng4bt
hotline operator|2ng4bt
hotshot|36f3lr
hour|0tn
hourly|40n
house|02n04m0ls0mq0rz0tm0us0vo1ae1dg1em1he1pl21n2jl2lg2nl2qq2tg2wg2xt2ye35e38p3kf3re3vk3wn3zo4bl4jc4wg4zo50l
house $|0un
house attendant|2nk50o
house builder|0uq2nd
house caretaker|0rl
house cleaner|0rm50g
house coordinator|2no3wq
house engineer|1dg2nv
house hand|2nl
house laborer|50r
house linen|40l4ik
house manager|04o21f2nm3vm3zr
house member|4zn
house mover|0um0vn2ne50g
house officer|2xx3lf
house operator|0rm0uf1ng21t2nn
house painter|2nb38q
house supervisor|0rf0vf21o2nt
house technician|0uf2nw
house tender|2nm
house wirer|1ep2nd
house worker|04p0rq50d
housecleaner|0rr
housecleaner $|0rr
housefellow|0lr
housefellow $|0lr
household|0lr0ql0rs0uf1eo1pl2an2mn2nf3kc4jl4we
household $|1pl
household appliance|1ep2al2mb4jk
household good|2al4jk
household recycling|1in50g
household waste|0rl
housekeeper|0rz1nm21y2nf
housekeeper $|0rt1nm21w
housekeeper hotel|21m
housekeeping|0rz21u2ne
housekeeping $|0rr
housekeeping cleaner|0rk
housekeeping laundry|0rf1nm
housekeeping manager|0ru
housekeeping supervisor|0rb21x2ng
housemaid|0rr
housemaid $|0rr
houseman|2nm
houseman $|2nm
houseperson|0rq4zn
houseperson $|0rq4zn
housesmith|0uq
housesmith $|0uq
housing|02d08z0tz1hg1ig1mr20e2gf2nm3lb3pg3rt3ua3vz4br
housing inspector|0tm0ul3rg3ug
housing manager|3vo
housing officer|3re3vw
housing policy|3rn
housing specialist|0tk3rq3vg
housing support|4bn
hr|23z2gq2nd3lg
hr $|23m
hr admin|23l
hr adviser|23l
hr assistant|23m
hr generalist|23k
hr officer|23l
hr operation|23m
hr referent|23m
hr specialist|23l
hr system|23l
hrbp|23z
hrbp $|23z
hris|23z
hris analyst|23q
hris manager|23r
hris specialist|23q
hrm|23r
hse|1iz
hse $|1ir
hse engineer|1im
hse manager|1io
hse officer|1in
html|14n1qt1rg
html developer|1qt
hub|10r2lt4jl
hubspot|0yv
hubspot administrator|0yv
hula|3dl
hula hoop|3dl
hull|0qf1hp2no2to3ul
huller|2nu
huller $|2nr
humaine|23q
humaine $|23q
human|0wq20l23z26z2jg2nf2po35e3qt4bm4fm4me
human factor|23g26u
human intelligence|3lm
human relation|23f3qm
human resource|0wq20g23z2ng35f3lf3qq4fm
human service|23o4bp
humane|3lu
humanitarian|0sq3rz
humanitarian affair|3rl
humanitie|1ll20f4mp
humanitie teacher|20f4mp
humano|23t
humano $|23t
humidifier|2nr
humint|3lo
humor|2dl
hunter|04y0bo23q2me49p4rk
hunter $|04q0bo23q2nn49p
hunting|04m4rl
hurricane|04f0bo2jp
husbandman|04q
husbandman $|04q
husbandry|04y20n2nf
husbandry teacher|20n
husbandry technician|04r
husbandry worker|04n
husker|04n2nl
hustler|50n
hustler $|50n
hv|1el
hvac|08q0qd0ud1ho20n2cd2mt2na2tz3kz3ug40e43d4er4mg4wf
hvac apprentice|3ko
hvac design|08r2tb
hvac engineer|2tq3kg
hvac installer|3kl
hvac mechanic|2mf3kq
hvac project|1hp2tk3kd
hvac r|20l3kk
hvac service|1hf2mf2tq3km
hvac system|1hq2tl3kb
hvac technician|2mm3ko
hvacr|08t1ho2ng2to3kr3uf
hvacr drafting|08l
hw|1yx
hw engineer|1yx
hydramatic|2mg4wu
hydrant|2me2ne3kw50p
hydration|2nk
hydrator|2nr
hydrator $|2no
hydraulic|04g0mg0qq0um1ae1dg1ef1hk1na1zv2jg2lf2mv2tt2yq3ku4wn4yf50q
hydraulic brake|1ag2ms
hydraulic engineer|0qn2mg2ts
hydraulic foundry|2yk
hydraulic jack|0up2mf4wm
hydraulic lift|50l
hydraulic liquid|2mo
hydraulic mechanic|2me3kn
hydraulic patternmaking|2yo
hydraulic plumber|3kl
hydraulic power|2mo
hydraulic press|1zq2lb2mk2np2ye50f
hydraulic sheet|0ud2yq
hydraulics|20l2nq3kg4wf
hydro|1ur1zg2nu3ul50g
hydro plant|2nk
hydrobiologist|3hr
hydrobiologist $|3hr
hydroblaster|0uq
hydroblaster $|0uq
hydrochloric|2nn
hydrocrane|1zr2nf
hydrodynamics|0gp20n4mf
hydroelectric|0ql1ef1hq2lo2mg2nz4jf4wf
hydroelectric generation|2nl
hydroelectric operation|2nm
hydroelectric plant|0qm1ef1hf2to
hydroelectric production|2nk
hydroelectric station|2no
hydrogen|0gp2np
hydrogenation|2nq
hydrogenator|2np
hydrogenator $|2np
hydrogeological|3hr
hydrogeologist|2jo3hq3pg
hydrogeologist $|2jo3hq3pg
hydrographer|0qr
hydrographer $|0qr
hydrographic|0qz14f2je2pg3hf3yf
hydrographic research|0qo
hydrography|0ql1hg20l2jp
hydrologic|0qq2jx2ng3hn
hydrologic technician|2jk3hn
hydrological|3hr
hydrologist|0qu2ju2ng3hs
hydrologist $|0qu2jn3hx
hydrology|20m2jf2pf3hz4mg
hydrology research|3hl
hydrometeorological|2jq
hydrometeorologist|2jq
hydrometeorologist $|2jq
hydrometeorology|20l4mg
hydrometer|3ul
hydronic|1hg3kq
hydropower|0qq1hx2nf2tc
hydropower $|1hm2tf
hydropower mechanical|1ho2tf
hydropress|2lq2ne
hydropulper|2nq
hydropulper $|2no
hydrotechnical|2jr
hydrotechnician|2jq
hydrotechnician $|2jq
hydrotel|2lq2ng
hydrotherapist|3ir4xl
hydrotherapist $|3ir4xl
hydrotreater|2nl
hygiene|0qr1iq20m26e3lf3rp4bo4mg
hygiene teacher|20m4mg
hygienist|17u1iu4bo
hygienist $|17u1it4bo
hypermarket|40n4iq50m
hypermarket shelf|50m
hypermarket shop|40n
hypertrichologist|1xr
hypertrichologist $|1xr
hypnotherapist|2xr
hypnotherapist $|2xr
hypnotist|3dq
hypnotist $|3dq
hypo|2np
hyster|2nf50x
iam|48x
iam engineer|48x
ic|08n0ov1do1yc25f2tf
ic design|1dp
ic designer|08g0ox25g
icarian|07e3dn
icarian game|07e3dn
ice|04g0kg0mf0uf1aq1nd1pn21r2le2nn2yf3dr4hq4zt
ice cream|1pp4zu50g
ice maker|2nk50q
ice skater|3dk
ice skating|4hn
icebox|2ns
icer|04g1po2nq4wm50p
icer $|1po50q
icer installer|2nk4wm
ichnologist|3hr
ichnologist $|3hr
ichthyologist|2jq
ichthyologist $|2jq
ichthyology|20l
icicle|1nd2nq
icing|4wn
icing equipment|4wn
ict|19g1hg1ig1wf20d23g2bz2cz2gv2nf2qf30z3mm3pe48c49y4dl4hg4jg4lw
ict application|4dm
ict help|2ck
ict helpdesk|2cm
ict network|30f4lp
ict security|2cr48d49p
ict service|2cn
ict system|4ln
ict teacher|4mp
ict vendor|2bo3mf
icu|32p
idea|0uf2nd43z
identification|04m1hg2jg2nf3lz4pm
identification record|3lk
identification specialist|04n3lm
identification technician|3ls
identifier|21s4hp50n
identifier $|21s4hp50n
identity|1vn48p
identity access|48p
identity designer|1vn
idiophone|2nq
idiophone maker|2np
ie|3ud42r
ifa|2az
ifa $|2az
igniter|2nm
ignition|4wz
illuminating|1dq
illusionist|3dq
illusionist $|3dq
illustration|0qm
illustrator|07t1ng1vz2ne3dw
illustrator $|07t1ng1vz2ne3dt
illustrator printmaker|3dl
im|43p
im ausendienst|43p
image|0fs0xe11e29r2dd2jt2ng3gz4yo
image consultant|0ft
image editor|0xe3gu
image journalist|2de3gp
image technician|2ig2jk4yr
imager|2nn2wn37g
imager $|2nn2wn37g
imagery|07l2jo3he3lk
imagesetter|2ny
imagesetter $|2nm
imagination|4rm
imaging|0gp0qf1he2no2uz2xk
imaging technician|2nn2uo
imaging technologist|2um
imam|0sy
imam $|0sy
imitator|3dq
imitator $|3dq
immersion|2nk
immigration|0tp1we2hl39k3lr3rz4bk4he
immigration $|3rp
immigration consultant|3rr
immigration judge|2hl
immigration officer|3ro
immobilienkauffrau|3vz
immobilienkauffrau $|3vz
immobilienkaufmann|3vz
immobilienkaufmann $|3vz
immobilienmakler|3vz
immobilienmakler $|3vz
immobilier|3vw
immobilier $|3vw
immunochemist|2jq
immunochemist $|2jq
immunohematologist|2vr
immunohematologist $|2vr
immunologist|2xx
immunologist $|2xx
immunology|20l2jz2pg2xt3hf
immunology research|2jl
immunology specialist|2jf2xt
immunology studie|2jo
immunopathologist|2xr
immunopathologist $|2xr
impact|1in31u3rr4bf
impact assessment|3ru
impact manager|31u3rf4bg
impaired|20f4ms
impaired $|4ml
impaired teacher|20g4mm
impairment|20c34r
impalement|3dl
impersonator|3dq
impersonator $|3dq
implant|1ng2le2nr
implement|4wn
implement mechanic|4wn
implementation|24z3po
implementation $|24n
implementation analyst|24o
implementation associate|24o
implementation consultant|24l
implementation engineer|24o
implementation manager|24s
implementation project|24o3pf
implementation specialist|24p
implementer|0iq0yv24p
implementer $|0iq0yv24p
import|02n0ts3ls3rp4jz
import administrator|4jo
import clerk|4jn
import coordinator|4jn
import export|02p0to3rt4j6
import manager|4jq
import specialist|3lu4jq
imposer|2no
imposer $|2no
impregnating|1nl2no
impregnating tank|2nm
impregnator|2nr
impregnator $|2nk
impressed|2nl
improvement|0gm26r2nf36o3un4jp4ml
improvement $|26q
improvement engineer|0gm26l
improvement manager|26m36p3un
improver|1ep
improver $|1ep
impulse|2nl
impulse heat|2nl
inbound|1rr2qc43s4rf
incentive|2al
incident|3ll49z
incident commander|3lm
incident responder|49r
incident response|49q
incinerator|2nt
incising|0mr1nf2yf
inclinometer|3ul
inclusion|20d23w4fz4hl4mf
inclusion manager|23p
inclusion specialist|4fr
inclusion teacher|20e4ft4mf
inclusion worker|23m
inclusive|2gk46l4fp4me4nl
inclusive education|2gk46l4fp4me4nl
income|02f0am0er1oq20g21n2af
income tax|0ap
incoming|3ul4jd50o
incubator|04q1ng
independence|3rr4b9
independent|05d1aq1og2al2jp2nc3bf3df4br4yr
independent financial|2al
independent living|4br
index|0xl
indian|20r3rf
indirect|2qf3mr
indirect category|2qf3mr
individual|2ao3sm
individual pension|2ao
individualized|4mp4nf
indologist|4qr
indologist $|4qr
indoor|1in1um20f4hp
indoor cycling|20f4hp
induction|1dn2nd2yw3kg
induction coordination|1dn
induction machine|2nf2yp
industrial|04d09p0fg0gq0mf0nf0qk0rt0vf0wp1cg1dn1en1hu1iv1vg20l21f23t25r26z2ag2gm2lf2ms2nl2qf2ro2sd2to2ud2wg34u36p38o3em3hf3ke3ln3qf3rf3sg3uc4be4hf4sc4we50n
industrial $|26o2mq
industrial arts|09t20g4mf
industrial automation|1ds1hf26g
industrial carpet|0uf2rp
industrial commercial|1ul
industrial design|25o
industrial designer|25s
industrial economics|20k
industrial electrical|1el
industrial electrician|1em1hg
industrial engineer|26s
industrial engineering|0gg26x
industrial equipment|1hf2np
industrial filling|2nm
industrial gas|0up2ng3kg
industrial health|0gl
industrial hygienist|1iq
industrial machine|1he2mx2na
industrial machinery|2ml2np
industrial maintenance|1hm20l2mf
industrial manufacturing|08l
industrial mechanic|1hd2mr
industrial move|4jo
industrial painter|2nf38p
industrial pharmacy|3em
industrial pipe|2yo3kg
industrial relation|23w
industrial safety|1il
industrial sport|2xl
industrial technology|0gf20g26t2tg4ml
industrial tool|1hm26f2tz
industrial truck|4se4wl50q
industrial waste|0rk26p2nn
industrie|2nq3lg
industriel|26r2ts
industriel $|26r2ts
industriemechaniker|2mx
industriemechaniker $|2mx
industry|0tp0ug0vf1hw1ir1ng20k2ak2jg2mg3lb3mt3vo43g50m
industry $|2nq
industry foreman|0vg1hs
industry forewoman|1ho
industry machinery|2al
industry specialist|3mn3vo
industry supervisor|2nf50n
infancy|1cm
infancy $|1cm
infant|0lz20d4mf
infant care|1cd20m4mm
infant teacher|1cw20d4me
infantil|1cx
infantil $|1cx
infantry|2ng3lz
infantry $|3ln
infantryman|3lu
infantryman $|3lu
infection|2jo32r
infection control|2jp
infectious|2jr
inference|2kw
inference engineer|2kw
infertility|2xq
infirmier|32z
infirmier $|32w
infirmier diplome|32p
infirmiere|32y
infirmiere $|32y
inflatable|0uo2ne
inflated|2nn
inflight|0bz4ml
inflight service|0br4ml
influencer|19e2qb4az
influencer manager|4au
influencer marketing|19f2qb4ay
infographiste|1vz
infographiste $|1vz
informant|4bl
informant $|4bl
informatica|12u
informatica developer|12u
informatician|0iq
informatician $|0iq
informaticist|0iz32f3em
informaticist $|0iz32f3em
informatico|2cr
informatico $|2cr
informatics|0iz14o20f2wl32b4bf
informatics nurse|0in32e
informatics specialist|0io2jm
informatiker|4dy
informatiker $|4dy
information|02d04f0bo0gd0iq0jp0lf0qp0tf0uf0vd0wm0xg0yn10k11p12t15u1df1gs1ie1le1mg1ng1of1w920k21f22g23f2ad2bz2cq2dp2gg2ix2jb2mf2pg2qg2wq2xf35n3df3hf3mg3pn3rd3st3vg3wz3yk40g49u4br4cf4df4hg4if4jf4kf4lv4mf4ot4pn4wg50f
information $|0bm49l
information analyst|02f2nr49f4lr
information assurance|49q
information center|10n2ng43p4re
information clerk|35g3wm
information consultant|3sk
information desk|3wo
information developer|0yg12f4oz
information director|3ss
information knowledge|2bl
information management|0ie0wo2wk3lo
information manager|0bn2bg2wk35q
information officer|0qn2bn2iq2wn3lg3rg4bf4rm
information provider|2wf4bq
information security|15r1wc48n49p
information service|1gq4bg
information specialist|0bl0ql2wq3sl3wp4bg
information system|0in0qq0vf0yr11q15m1gq1hf1wg20m2bn2co2nf3lf3pm4jg4kg4lg4pp
information technician|2wl
information technology|0it1gg2bq2cn2ig2wf3pl4bg4lq
information worker|4bn
informatique|2bx2cr
informatique $|2bx2cr
infrastructure|0gg0ng0qv0ue12l1ad1de1gs1hg1in1ll1mo1qm1rk26f2bm2cf2km2nb2tg30d3jz3ku3pe3rl3uf42g49f4cp4kq4lo4po
infrastructure $|1gv3jo
infrastructure architect|4cp
infrastructure automation|3jr
infrastructure construction|0uf3kn
infrastructure engineer|12m1dg1qn2cg2kn30d3jq4kr4lp
infrastructure manager|1lm1mo2bn
infrastructure security|48k
infusion|2gr
ingeniera|12q
ingeniera de|12q
ingenieria|1go
ingenieria $|1go
ingeniero|0qn12p14g1dz26v2mg2ne2ts30n3jn3tp3ul48p
ingeniero civil|0qp
ingeniero cloud|3jn
ingeniero de|12p14g26o30n3tp3um48q4dk
ingeniero electrico|1dr
ingeniero electronico|1dr
ingeniero industrial|26p
ingeniero mecanico|2tt
ingenieur|04f0qq0uf12v1dz1il1ne26z2jg2nb2tx2yg30p3df3ju3tr3ul43l48y4dt4lp50f
ingenieur $|3jq
ingenieur cloud|3jm
ingenieur commercial|43n
ingenieur cybersecurite|48s
ingenieur data|12m
ingenieur developpement|4dr
ingenieur devops|3jl
ingenieur donnee|12t
ingenieur electrique|1dr
ingenieur electronique|1dr
ingenieur elektrotechnik|1dr
ingenieur genie|0ql
ingenieur hse|1in
ingenieur industriel|26s
ingenieur logiciel|4dp
ingenieur maschinenbau|2ts
ingenieur mecanique|2ts
ingenieur methode|26q
ingenieur procede|26q
ingenieur qualite|3tq3un
ingenieur reseau|30q
ingenieur securite|48s
ingenieur structure|0qr
ingenieur systeme|4lq
ingenieur test|3tm
ingot|0ud1at1zr2nb2ys4jk50e
ingredient|04f1pr2ng3up
injection|1ag1ng2lo2mf2nm2yv4wo
injection mold|2nr2yc
injection molding|2ln2nl2yg
injection moulding|2ll2nq2yg
injection operator|2ym
injection servicer|1ag4wo
injector|0un2yo
injector $|0un2yo
ink|2nt
inked|3un
inker|0qm1np2nn
inker $|0qm1np2nn
inking|1nl2ng
inking machine|1nl2ng
inland|1hs4jm
inland vessel|4jk
inland water|1hn
inland waterway|1ho
inletter|0mq
inletter $|0mq
inmobiliario|3vx
inmobiliario $|3vx
innersole|1nu2nf
innkeeper|0rf21v
innkeeper $|0rf21v
innovation|1ln
innovator|40m
innovator $|40m
inoculator|04q
inoculator $|04q
inorganic|20m2sf3hl
inorganic chemistry|20m2sf
inpatient|32l4xq
inquisitorial|2hl
inseamer|1np
inseamer $|1np
insect|04n2jm2ne
insecticide|0rr2nr
insemination|04p4xt
insemination technician|04q4xe
inseminator|04o
inseminator $|04o
insert|2yo
inserter|0mq0up2np50n
inserter $|0mq0up2np50n
inserting|0mm2nm
inserting machine|0mm2nm
inservice|23e2gp2wp
inservice coordinator|23e2gp2wp
inset|04g2no
inshore|2nl
inside|0mr1en1ho2mn2nc3ue40b43r4ek50k
inside barrel|0ml
inside sales|4ek
insider|48v49d
insider threat|48v49d
insight|11u2pu2qn
insight analyst|11u2pm
insight manager|2pq2qn
insole|1nz
insole technician|1no
insolvency|02w
inspecting|0ur1ao2nm4jd
inspection|02f04s0bv0qn0uo1an1en1in2nr2tf3ld3rg3ur4jl50g
inspection engineer|0qf0uq1hn2nn2tg
inspection inspector|04p2ng3uf
inspection officer|0bw
inspection specialist|1hd4wq
inspection supervisor|04m
inspection technician|0qm1ao1ep1hl4wb
inspection testing|0qn
inspector|04o0kf0lg0me0qr0rk0tu0um0vg13m16l1ar1dg1eo1hu1it1wg1ye1zl21f25f27g28o2gx2hg2lk2mn2nm2oe2rg2tl2wf2xf35n37o39l3de3hm3kp3lm3mf3rz3uz40f42l43g46d4bg4hm4mg4wl4zg
inspector $|04r0ek0kf0lg0me0qm0rl0tt0ur13m16m1au1ep1hs1iu1zl21f25f27g28o2gm2hg2ll2mp2oe2rg2tl2wf2xg37o39l3de3hn3kq3lq3rk3uz40g42m43g4bg4hm4jn4wl4zg50e
inspector education|2gp
inspector electronic|1hf2nm
inspector helper|0ue2ml
inspector investigator|0tl3rf
inspector ship|3ro4je
inspector tester|3ul
install|1eg1hv
install technician|1hq
installation|03m04f0gq0mv0up0vz1af1dg1eo1hr1ig1nf1yn2bk2cl2jf2mv2nf2wg2yo36n3ds3kn3lf3rg3um43f48d49f4jf4lu4wf4yf50d
installation commissioning|0um
installation coordinator|4lv
installation crew|0vk2mg2ys
installation electrician|0vm
installation engineer|0gq0qe0vp1ef1hf1yo2cm2mr48d49g
installation foreman|0vf1ul
installation helper|0um2mp2nc
installation inspector|1ed1hr2mf2nk3un
installation manager|0vr2bk
installation mechanic|0ul1em1hf2mf
installation member|0mn0ug1eo
installation service|2mq
installation specialist|0ml0um1hs3kl
installation superintendent|0vc2mm2ng36o
installation supervisor|0vm2mk2no
installation technician|03o0ml0uk1ep1hm2m83kk4pl
installation worker|0mp1en2mf3kl50g
installer|04f0mu0uu0vp1af1et1hu1nk1wg1zo21g2jg2ln2mu2nl2rv2yo35g38r3df3kv3le3se4ps4wv50g
installer $|04f0mr0ut1ag1ew1hx1nl1uk1wg1zo21g2ln2ms2nt2rs2yk38r3df3kw3le3se4po4wu4yk
installer helper|0mn0uf2mo
installer repairer|4pn
installer servicer|3km
installer supervisor|0vs2ne
installer technician|0um1ec4wp
installment|0es
instandhalter|2mx
instandhalter $|2mx
instandhaltungsmechaniker|2mx
instandhaltungsmechaniker $|2mx
instant|1po
instant potato|1po
instantizer|1pr2ng
institute|20g2jn46u4mm
institute $|46p
institute teacher|20g4mn
instituteur|4mz
instituteur $|4mz
institution|0ln1lq1pk20g2af2qm3ql3ro46q
institution $|3ql46k
institution director|1lm3rp
institution manager|2gf46q
institutional|0ro1op1pq20p2eb2jf2nf
instruction|0bn1ag20u2ik2ne46p4hl4mx4op
instruction $|20p4ml
instruction librarian|2il
instruction practitioner|0bm4hl4mm
instructional|23f25g2gz2ix2wg4bm4ff4nx
instructional assistant|4nr
instructional design|2go
instructional designer|2go
instructional system|2gm
instructional technology|2ir4ff
instructor|04f08d09z0bp0uf1cm1hg1il1ne1wf20z23g2ft2gs2ig2mf2ne2qe2sq2vg2yf32g34l3dd3qm4bm4fp4hz4jg4mz4wg4xr50f
instructor $|04g08d09r0bq1cm1hg1il1nf20t2ft2gu2jk2mg2ng2ss2vg2yg32g34l3df3ln3qo4bn4fp4hv4mr4xu50g
instructor business|20l
instructor fine|20l
instructor music|09l
instrument|03n04f0qz0ud17f1ae1do1eq1hz20e2ll2ms2ns2tg2ye39k3dl3hf3kl3lg3un42v4jf4mm4wp50f
instrument $|1dk
instrument builder|2mn
instrument calibration|1hm
instrument calibrator|1hp2ne
instrument control|1ho2mo2nf
instrument craftsman|2mg2np
instrument craftswoman|2nm
instrument design|2no
instrument designer|1dg2nn3dq
instrument engineer|03n0qe1dq
instrument fixer|2mc2nq
instrument inspector|0qe1h71np2mc3ko3um4ww
instrument maker|0mo1ng2lr2nf
instrument mechanic|1em1hk2mp2na4we
instrument operative|2nc4wq
instrument operator|0qs1en1nd2n94wq
instrument person|0qs2nf
instrument quality|2nl3ug
instrument repair|1ef1hf2ms2nl4wg
instrument repairer|1hk2mk2nl
instrument repairman|2mf2nr
instrument shop|2ml
instrument specialist|1hl2nd2wn42r
instrument technician|0qf17g1eo2jn2mp2nl2wf4we
instrument tester|2ml2nm4we
instrument tuner|2nm
instrument worker|2mq2nd
instrumentalist|3dq
instrumentalist $|3dq
instrumentation|08p0gf0vg1dx1hu2jm2ml2tf42u
instrumentation control|2jq
instrumentation engineer|1du
instrumentation engineering|1dr
instrumentation specialist|1de1hl42q
instrumentation technician|1hq2jg
instrumentation technologist|1hl
instrumentist|2nn
instrumentist $|2nn
insulating|2np
insulation|0mf0uz0vy1ne2mf2nq2yf3kn3un50f
insulation blower|0ul
insulation board|2no
insulation cupola|0uf2nl50n
insulation cutter|0uf2no
insulation installation|0vl
insulation installer|0ur0vl2nd
insulation sprayer|0um
insulation supervisor|0ue0vq2ng
insulation technician|0uf3kq
insulation worker|0uq
insulator|0uz3um
insulator $|0uy2nm
insurance|0eo0tg10f14o1ig1ls1ow27z28z2af2gl2hn2jf2nd2wl36p3lf3uf3ve40c41e43l4jg50g
insurance $|27s28f
insurance account|27l
insurance adjuster|28o
insurance adviser|27l3rn
insurance agent|43q
insurance analyst|28k4bn
insurance appraiser|28l
insurance assessor|27c28r
insurance biller|02n27f28l2wf
insurance broker|27p2ag
insurance claim|28k
insurance coder|27f2wp
insurance commissioner|1ln27g
insurance csr|27n
insurance inspector|28p
insurance manager|1oo27m
insurance representative|27n28e
insurance risk|27o
insurance sales|27o43f
insurance salesperson|27n40e
insurance specialist|27r2wg
insurance underwriter|27r28f
insurance verification|27m
intake|3rp4br
integrated|19g1du1hc1np1uq2qm4mm
integrated circuit|1du1hd2nr
integrated marketing|19g2qm
integrateur|1qu1re
integrateur web|1qu1re
integration|03g0gf0hq0ng0pg0qg12n13f1de1hl1yn23m24u26l2gp2ne3tf42n4bd4cp4dl4ez4kx
integration $|4ew
integration architect|4cq
integration consultant|23n24v4bd
integration engineer|12k1df1yo26m2tl42o4dm4kn
integration leader|4es
integration specialist|12l13g1hn2gp4ew
integration test|3tf4kv
integrator|0ip15r1do2ng30m42m4ev
integrator $|0ip15r1do2ng30m42m4ev
integrity|1ho1yq2mg4tz
integrity analyst|4tv
integrity engineer|1ho1yq
integrity specialist|4tu
intellectual|0gn0jz39k3vf
intellectual property|0gn0jt39l3vf
intelligence|0ig11u12s1hg1of2ag2jp2nf2ps30f36g3lz3rz49l
intelligence $|3lq
intelligence analysis|3lk
intelligence analyst|11f2jt2pq30g3ld3rs49l
intelligence chief|3lk
intelligence engineer|11e12t
intelligence manager|11r2pq
intelligence officer|3lg3rp
intelligence specialist|3lk
intelligence superintendent|3lk
intelligence support|3lk
intelligence technician|3ln
intelligent|42r
intendant|2jn
intendant $|2jn
intensive|2xk4bo
intensive care|2xk
intensivist|2xr
intensivist $|2xr
inter|3rm
interaction|25g4uv
interaction designer|25g4uv
interactive|07m19n1sq2qb3dk3so
interactive media|19o2qc3so
intercept|3lx
intercept controller|3ll
intercept technician|3ls
interceptor|3lr
intercessory|0sm
interchange|12f4km4rp
intercultural|2he3sz
intercultural communication|3sm
interest|1or
interface|07g1rk26o2tg3lm4dn4uo
interface designer|07g1rm4uo
interference|2mt
interior|07g08q0mp1em1ns1ur20m25l29z2ne2ru38q3df3pf4jg4wl
interior $|29l
interior architect|08g29r
interior assemblie|2nq
interior decorator|29p2ng
interior design|08l20n29p3pf
interior designer|08p1nf29l
interior furniture|0mf1nm
interior instrument|1hf1nt2nf4wg
interior maintenance|1nm
interior restorer|4wl
interior specialist|1nf2rw4wp
interlacer|2no
interlacer $|2no
interlibrary|0ee2iq
interlibrary loan|0ee2iq
interline|02p
interlocker|1aq2me4wr
interlocker $|1ar
interlocking|0up1ao1np2mg2na4wm
intermediary|0el27l2ao4jm
intermediary $|0el27l2ao4jm
intermediate|1hg20d3lp4mo
intermodal|0uf1af2na4jp50z
intermodal equipment|2nf50r
internal|02r0ay0mg0tg0up1hd1we2ac2tm2xl2ym3ls3mq3sl3uk49g4jg
internal affair|3lm
internal auditor|0am
internal combustion|1he2tm3un
internal communication|3sm
internal control|0at
internal grinder|2nc2yo
internal medicine|2xm
internal revenue|0ak
international|0ee1kr1oo20l21f23f2cg2dl2jg2qo3dg3ry43m46m4bw4ic4ju4mf4rq
international exchange|1ks
international forwarding|4jl
international licensing|2qn
international relation|3rv
international sales|2qm43o4ie
international trade|20l4ju
internationalist|2xp
internationalist $|2xp
interne|0aq
interne $|0aq
internet|19y1bp1gn1hn1wg2bg2ng2qr3mg3pl48e49p4dt4je
internet banking|2qo
internet marketing|19n
internet thing|48f49m
internetwork|4dn4lr
internetwork expert|4dn4lr
internetworking|30r
internist|2xx
internist $|2xx
interno|0aq
interno $|0aq
interpretation|2io3lf4rt
interpretation officer|3lf4ru
interprete|4qy
interprete $|4qy
interpreter|0qq2nf3hp4qz4ru
interpreter $|0qq2nf3hp4qz4ru
interpretive|2jr
intertype|2nm
intervenor|4br
intervenor $|4br
intervention|1cr2ng4bq4mo
intervention specialist|4bk4mw
intervention teacher|1cs4mb
intervention worker|4bn
interventional|2uq2wl2xu
interventionist|1cw2sn3qg4mt
interventionist $|1cw2sn3qg4mt
interviewer|10z23s2jl2ng3rs4bf4vu
interviewer $|0em10t23s2jl2ng3rt4bf4vu
interviewing|02g10t
interviewing clerk|02g10t
intraoperative|1hf2wp
introduction|26s
introduction engineer|26s
intruder|1hc2mq4pp
intruder alarm|1hc2mq4pp
intrusion|49n
invalidity|3rr
invasive|2wp
invasive specialist|2wn
inventor|25q2jq2nc
inventor $|25q2jq2nc
inventory|2jd2ne2qp35o3lg3mq4jz50z
inventory analyst|4jr
inventory clerk|4jd50s
inventory control|2jg2qr4jf50p
inventory controller|4jq50f
inventory manager|4jp50g
inventory specialist|35r4jq50g
invertebrate|2jo
inverted|2nm
investigation|02r0qo0to41m
investigation officer|0tp3ll
investigative|0qo0xo2jf3lx
investigator|04f0an0bo0hm0tv0ug10l14o1am1dp1iq1nf1wn21e28m2ag2hf2jo2nd2wg35p39m3dg3lv3rp3uo40g41w49p4bn4xg50f
investigator $|04f0an0bo0hm0tv0ug10l14o1am1dp1iq1nf1wn21e28m2ag2hf2jo2nd2wg35p39m3dg3lu3rp3uo40g41u49p4bn4xg50f
investing|2ar3vk
investment|02f0qn0tf0uo14q19f1oz20g2az2nf3rp
investment $|2ao
investment adviser|2ao
investment analyst|2ao
investment associate|2am
investment banking|1ol
investment director|2ao
investment fund|2am
investment manager|2ao
investment specialist|2al
investment strategist|14r19g2af
investor|1ot2az2ng3sf3vr
investor $|2at3vq
investor relation|1ot2aq3sf
invigilator|2iq4nz
invigilator $|2iq4nz
invoice|02z2nd4je
invoicing|02r
ion|1ng2nq
ionic|2zu
ionic developer|2zu
ionizer|2nn
ios|2zz
ios $|2zu
ios developer|2zn
ios engineer|2zq
ios entwickler|2zm
iot|48a49q
ip|0jz
irish|04l2nm
irish moss|04l2nm
iron|04g0uv0vm1le1nf2lo2yv3up50k
iron cutter|2ne2yr
iron erector|0um
iron loader|50o
iron pourer|2ym
iron worker|0um2yk
ironer|1ns2nr
ironer $|1ns2nr
ironing|0rv1nu2ne
ironmolder|2yq
ironmolder $|2yq
ironwork|0vn
ironwork supervisor|0vm
ironworker|0uw2nf2yv
ironworker $|0ut2yv
ironworker helper|0ul2ng
ironworking|0vn2ng
irradiated|0uq50f
irrigation|04z0qn0ud0ve1hd20m2mb2nc2tl3kz4mf4wu50f
irrigation engineer|0qp2tl
irrigation equipment|04o1hf3ka4wu
irrigation machinery|2mf3kt
irrigation system|3kn
irrigator|04w
irrigator $|04w
irs|0ar
island|1am
isotope|1hf2jo2uw
issue|28n3re
issue clerk|28n3re
issuer|1nf3rn50n
issuer $|1nf3rn50n
issuing|2nm3rn40p
it|02f04f08f0aq0gg0im0qf0ug1do1ep1go1ig1of1wf1yd21f23g24t26g2ac2bz2cz2go2ig2jq2mf2nc2qf2wg30v35g36g3dg3hg3jf3lf3py3re41c48s49w4bg4cp4dk4jd4lz4mg
it $|2bz2cf4lm
it admin|4ll
it administrator|4ln
it architect|4cq
it asset|2be2cr
it auditor|0ar
it business|0ip
it consultant|24v
it delivery|2bm3pf
it director|2bo
it engineer|2cc4lx
it field|2cq
it hardware|1du1hl1ye2cf
it information|2bk
it infrastructure|2cg3jg4lq
it knowledge|3po49g
it leiter|2bo
it manager|2bp
it operation|2bn2co49f
it project|2bc3pq
it repair|1er1hf
it resilience|2bd49r
it security|1wg2bg2cn48l49q4lf
it service|2bp
it sicherheitsingenieur|48u
it specialist|2ct3pl
it support|2cn
it system|2bl2cf4lo
it technician|2cq
it techniker|2co
it vendor|2bm3mg
italian|20l
item|02y2nl4jg
item $|2nl
itinerant|4ml
itinerant teacher|4ml
ivory|2le2nl3dq
jack|04m0ux1nr1zn21l2me2n92yg4wm50l
jack $|0un
jack mechanic|0uf4wn
jack operator|0un1zn2nf
jackaroo|04q
jackaroo $|04q
jacker|1np2nn
jacker $|1np2nn
jackerman|04q
jackerman $|04q
jacket|2nf4jr
jacketer|2np
jacketer $|2np
jackhammer|0uq
jackman|50q
jackman $|50q
jackscrew|04v0ug2nf
jacquard|1np2mr2nd
jacquard card|2nl
jacquard loom|2mn
jai|3dk
jail|1wf3ls
jail officer|3lo
jailer|3lw
jailer $|3lw
jailkeeper|3lr
jailkeeper $|3lr
jailor|3lr
jailor $|3lr
jalousie|0mq2ng
jamb|2nn
jammer|04q2nd50u
jammer $|04n50m
janitor|0rz2nd
janitor $|0rt
janitorial|0rz0vg2mf2nd
janitress|0rr
janitress $|0rr
japanner|2no
japanner $|2no
japanologist|4qr
japanologist $|4qr
jar|2nn
jardinero|1uz
jardinero $|1uz
jardinier|1uz
jardinier $|1uz
java|0cz4cf4ds
java $|0cq
java developer|0cm
java engineer|0cr
java entwickler|0cn
java software|4dl
javascript|1qz
javascript developer|1qq
javascript engineer|1qw
javelin|3df4hn
jaw|0kn
jawbone|0kn
jazz|3dl
jefe|1gq1pp36o3ml3nn3pl4jm
jefe de|1gq1pp36o3ml3nn3pl4jm
jelly|1pq2ne
jerk|4zl
jerk $|4zl
jerker|4zo
jerker $|4zo
jet|0bl1ae1no2lu2md2nm4ws50e
jet aircraft|1af4wl
jet cutter|1ng2lk2nk
jet cutting|1nf2ln
jet dyeing|1nk
jet operator|1ns2nd
jetting|0ur1nf2nf
jewel|0md0uf2lo2no3dz3uq
jewel bearing|2lf2nl3dm
jewel hole|2nm
jewel smith|3dm
jeweler|2ne3dz
jeweler $|3dt
jewelery|2lm2mf2yg3dz
jewellery|1ne25z2ak2ll2me2nm2yg3dz4wg
jewellery $|2al
jewellery artist|25u3d7
jewellery design|3dn
jewellery designer|25s3db
jewellery fabricator|3dk
jewellery hand|2ne3dn
jewellery maker|3dm
jewellery polishing|3do
jewelry|0mf0ue1hg1nl25v2me2nr2yl3dz3ve4jp4wf
jewelry artist|25w3d5
jewelry design|3dl
jewelry designer|3dm
jewelry polishing|3dl
jewelry repairer|3dl
jewelsmith|3dq
jewelsmith $|3dq
jig|0mg0ud1ns2lt2me2no2ym3ul50f
jig bore|2lm
jig boring|2l92nr
jig builder|0uf2nn
jig fixture|2me2nf2yt
jig operator|1no2ng
jigger|2ns
jiggerman|2no
jiggerman $|2no
jigman|2lr
jigman $|2lr
jigsaw|0mr2nf
jingle|3dt4og
jinrikisha|21r4sf
jinriksha|1aq3bf4sg
jitney|3bp
jobber|2lr50o
jobber $|2lr50o
jobcentre|1ly
jobs|0rp2gn50f
jockey|07q0re1au21r2dm2nf3dn4mg4xp
jockey $|07q1av2dm2ng3dl
jogger|2nn50n
jogger $|50o
joggle|2lp2nd
john|3lo
joiner|0mx0ur0vp1nn2lo3df3ko
joiner $|0mw1no2lo2ns3df3kn
joiner fitter|0mk2ng
joiner helper|0uq2nd
joinery|0mr0vv2mg2nb
joining|2nm2tp35f
joint|04f0mf0us1ne1zz2le2nf2rw3lq50e
joint cutter|1np
joint maker|2yn
joint terminal|3lo
jointer|0mv1eu1ne2nr
jointer $|0mn1ew2nf
jointer operator|0ml
joist|0uq0vl2nf
jordan|0ug2nt
journal|02p1ao3ue
journalism|20s4mg
journalism $|20k
journalism media|20l
journalist|1og2dz2nf3gy
journalist $|1og2dz2nf3gy
journalist specialising|2dn
journaliste|2dy
journaliste $|2dy
journalistin|2dy
journalistin $|2dy
journey|10q1ep
journey manager|10q
journeyman|1hm2ml2ng2ro2ym50n
journeyman $|0uk1ef1ho2ml2ng2ro2ym50n
journeyman electrician|1em
joy|0ux1ng2nd50e
joy operator|0ur2ne
judge|2hz2nf39o4hz4xl
judge $|2hz2nf39o4hz4xl
judicial|02g2hx35b39p
judicial law|2ho
judiciary|39k
judo|20b4hp4mk
juggler|3dq
juggler $|3dq
juice|1pq2jv2nc4jl
juice weigher|3um4jf
juicer|1pr
juicer $|1pr
juke|2ml
jukebox|1an21q2mr2ne3uf
jumbo|0um
jump|2nf2ye4ho50q
jump athlete|4ho
jumpbasting|1nr2ng
jumper|1an3lo4so
jumper $|1an3ll4so
junk|0uq
junkman|50q
junkman $|50q
juridico|2hs
juridico $|2hs
juridique|39t
juridique $|39t
jurilinguist|4qr
jurilinguist $|4qr
jurist|2hy
jurist $|2hy
juriste|2hy
juriste $|2hy
juristin|2hy
juristin $|2hy
juror|39r
juror $|39r
jury|39r3lf3rq
justice|20m2hz2nf39o3lm4bn
justice $|2hv39q
juvenile|2nf3lq4bz
juvenile officer|3lc4br
juvenile probation|4bk
k|1cm46u
k $|46r
k teacher|1cm
kalsominer|38r
kalsominer $|38r
kaltetechniker|3kz
kaltetechniker $|3kz
kapok|1nm
karate|20b3do4hu4mf
kassierer|40y
kassierer $|40y
kassiererin|40y
kassiererin $|40y
kauffrau|35o
kauffrau buromanagement|35o
kaufmann|35p
kaufmann buromanagement|35p
kay|1nm
kayak|20f4hn
kayak canoe|20f4hn
kayake|20e4hp4mg
kazoo|2nn
keel|2lf2ne2yq
keeler|2jr2nf
keeper|02o04p0qm0rp1ao1ne1pm1us1wo21q2il2jg2lf2mg2nl2og35m3df3zs40l4im4xr50o
keeper $|02o04q0qm0rp0uk1ao1ne1pm1us1wp21q2il2jg2lf2mg2og35n3df3zs40l4im4xr4zk50o
keeper helper|2nn
keeping|02n4xm
keg|2nx2yg
kegger|0mp
kegger $|0mp
keller|2lp2nf
kellner|4zx
kellner $|4zx
kellnerin|4zx
kellnerin $|4zx
kelly|2nn
kelp|04p2ng
kennel|04y0lf0ug21g2nc4xz
kennel assistant|4xp
kennel attendant|4xs
kennel supervisor|04l2ng4xq
kennel technician|4xp
keno|0xf1ng21z
kerbside|0rp
kerfer|0mr1ng2nf
kernel|1fz
kernel developer|1fq
kernel engineer|1fw
kettle|0uq1nr1pl2no2ym
kettle operator|2no
kettle tender|1nd2nl2yq
kettleman|0uq
kettleman $|0uq
kettler|1nq
kettler $|1nq
key|01r04g0ug13r16f1af20g21s2lv2yf4bs4iy4mn4sf50d
key account|01r4ie
key holder|2nf4it
key lock|2lx
key person|21q
key stage|4mn
key worker|2ng4bu
keyboard|13z1hf2mm2nn
keyboard instrument|1hf2mo2ng
keyboard musical|2nl
keyboard operator|13r2nk
keyer|13n
keyer $|13n
keyholder|40y
keyholder $|40y
keypunch|13q2nf35n
keypunch operator|13q2nf35n
keypuncher|13r
keypuncher $|13r
keyseater|2lr2nf
keyseating|0mg2ll
keysmith|2yq
keysmith $|2yq
kfz|4wy
kfz mechaniker|4wq
kfz mechatroniker|4wq
kibbler|2no
kibbler $|2no
kick|3dq50e
kickboxer|3dl
kickboxer $|3dl
kickboxing|20e4hp4mf
kicking|1no2nf
kidney|0ks2ne
kier|1nz2nd
kier boiler|1nm
kill|2ne50p
killer|04l0ky
killer $|04l0ky
kiln|04f0mt0uc1ag1hf1ne1pq2nv2rz2yl3uo4wb50q
kiln burner|2no
kiln firer|2nl
kiln loader|2nl50g
kiln operative|2nq
kiln operator|1pt2np50e
kiln repairer|2ne2rs
kiln specialist|0mr2ng
kiln technician|0mt2nc
kiln tender|2nm
kiln worker|2nm2rf50m
kilnman|2no
kilnman $|2no
kilnwoman|2no
kilnwoman $|2no
kinder|1cr20e4mf
kindergarten|1cz20e4fm4md4nm
kindergarten $|1cm4fm
kindergarten teacher|1cp20f4fl4mf
kindergartner|0ue2nf4nr
kinderpfleger|1cz
kinderpfleger $|1cz
kinesiologist|2xr
kinesiologist $|2xr
kinesiotherapist|3ir
kinesiotherapist $|3ir
kinesitherapeute|3iz
kinesitherapeute $|3iz
kingsbury|2nm
kiosk|4iq
kiosk manager|4iq
kiss|2nk
kit|4jn
kitchen|04f0my0rg0ud0vc1nd1pz21g25f29z2ez2me2n82tg2yf3dg3zz43m4zz50d
kitchen $|1pp2ep
kitchen aide|2eb4zq
kitchen assistant|2ek
kitchen bathroom|4ik
kitchen crew|2en
kitchen designer|29v
kitchen fitter|0mo
kitchen food|2ek
kitchen hand|2eq
kitchen helper|2ep2ng
kitchen installation|0mo
kitchen installer|0mm
kitchen manager|1pz
kitchen porter|2eo
kitchen refurbishment|0mo2ef
kitchen steward|2ep
kitchen worker|43o
klempner|3kz
klempner $|3kz
knapsack|1uo
knee|0mp
knife|04g0ml0uf1nq2lq2mr2yf
knife cutter|1nn
knife machine|1nn2lf
knife operator|1nn2nl
knife setter|0mq1ng2le2mn2ng
knifeman|0kr
knifeman $|0kr
knit|1ns50f
knit good|1nm50f
knit operator|1no2ng
knitted|1nq2ne
knitter|0ug1nz
knitter $|1nw
knitting|0vg1nz20d3df4if4ms
knitting machine|1nn2ml
knitting supervisor|2nm
knitting technician|1nn
knock|1nf2nn
knock out|1nf2nm
knockdown|0uf2ng50u
knocker|04k0kq1nf2no50o
knocker $|04k0kq2nf50q
knockout|0ug2nt
knockout worker|2nk
knockup|2nn
knot|04n0mr2lg2nn
knotter|1nn2nm
knotter $|1nn2nm
knotting|1ng2no
knowledge|2bm2iz3pm49x
knowledge management|2iq
knowledge manager|2bm2iu3pn49f
knuckle|2lp2nf
knuckler|2yq
knuckler $|2yq
knurling|1ng2lq2nf
koch|1px
koch $|1px
kochin|1px
kochin $|1px
kohinoor|1nr2ng
kommissionierer|50v
kommissionierer $|50v
konditor|0dz
konditor $|0dz
konstrukteur|2tz
konstrukteur $|2tz
korean|3dn
korean plank|3dk
koreanist|4qr
koreanist $|4qr
kosher|0kz3ul3zn
kosher dietary|3zn
kosmetikerin|0fz
kosmetikerin $|0fz
kotlin|0ck2zu
kotlin backend|0cl
kotlin developer|2zu
kp|2ez
kp $|2ez
kraft|2nm
kraftfahrer|1ax
kraftfahrer $|1ax
krankenpfleger|32z
krankenpfleger $|32z
krankenschwester|32y
krankenschwester $|32y
kreditorenbuchhalter|02y
kreditorenbuchhalter $|02y
ks1|20f4mp
ks1 teacher|20f4mp
ks2|20e4mp
ks2 teacher|20e4mp
kst|13r2nf
kubernetes|3jz
kubernetes administrator|3jt
kubernetes engineer|3jt
kuchenchef|1px
kuchenchef $|1px
kuchenhilfe|2ez
kuchenhilfe $|2ez
kundenberater|10z
kundenberater $|10z
kundenberaterin|10z
kundenberaterin $|10z
kundenbetreuer|01z
kundenbetreuer $|01z
kundenbetreuerin|01z
kundenbetreuerin $|01z
kundenservice|10z
kundenservice $|10u
kundenservice mitarbeiter|10o
kurierfahrer|16z
kurierfahrer $|16z
kyc|0tw
kyc analyst|0tw
l|34q4dl
l $|34q
l&d|2gz
l&d manager|2gw
l&d specialist|2gs
lab|04n0ug1eg1ng2jx2mg2nq2uf2vz2wo37o3dg3ho3lm3ue42p4wf4xl
lab analyst|2jc2vs3lo
lab assistant|2vv
lab instructor|20l
lab manager|2jw
lab specialist|2nl
lab technician|04p1ho2jm2wl37d3hl42q4xl
lab technologist|2nl
label|1nq2nr2yf4df4jn50o
label rewinder|2nm
labeler|13o1no2np
labeler $|13o1no2np
labeling|13x2no
labeling specialist|13y
labeller|13n
labeller $|13n
labelling|1ip
laboratory|02g0ue17n1hl1ip1nd20p21g2js2lm2mq2nl2vz2wt2xl2yg35k37s3dg3hx3lg3rg3ul4jf4we4xk4yg50f
laboratory $|2vm37n
laboratory analyst|1hm1ik2ng2vr3hf
laboratory assistant|2jt2vp2wf3ho
laboratory associate|04m2np
laboratory manager|17f2vv2wo
laboratory research|2jd2vn
laboratory scientist|2jl2vp3hb
laboratory service|20l2jo2vc4mg
laboratory specialist|1hl2je2vt
laboratory technician|17t1hq1ip2mf2nm2we3fl3hl4mk
laboratory technologist|2nn2vf2we37o
laboratory technology|20n2vg
laboratory tester|1hp3ug
laborer|04s0mg0rp0ur1ar1hk1nf1pg1ur2mk2no2op2rq2ye3dg4wo50u
laborer $|04s0mg0rp0ur1ar1hk1nf1pg1ur2mk2no2op2rq2ye3dg4wo50u
labour|04d0rl0vm1ag1ir1lr20l21m23z2gp2hr2ne36e3lf3ro3uc4mg4xg50s
labour inspector|1iu3rg3uf
labour law|3rp3ug
labour policy|3rl
labour relation|20k23q
labour supervisor|0vd50s
labourer|04l0rr0uu2ng2rr50m
labourer $|04l0rr0uu2ng2rr50m
lace|04f1nv1ze2ip2np2yd
lace machine|2nm2yf
lace roller|1nm1ze2nl
lacemaker|1np
lacemaker $|1np
lacer|1nr2mo2nt
lacer $|1ns2mo
laceworker|1nq
laceworker $|1nq
lacing|1np
lackierer|38t
lackierer $|38t
lacquer|0uz1ng2yo38g
lacquer $|2nn
lacquer coating|0uq2nd
lacquer spray|0uo2nn
lacquer spraying|0un2ne
lacrosse|4hl
lactation|32w4bw
lactation consultant|32x
ladder|2ne3dl3lr
ladderman|3lr
ladderman $|3lr
ladie|1np21p2nd
lading|02m
ladle|0rg0ue1ac1nd1zm2mq2ry2yz4wf
ladle liner|2mo2nl2re
ladle tender|2ng2yo
ladleman|2yq
ladleman $|2yq
ladler|2yq
ladler $|2yq
lady|0rq1wn3rn
lady $|0rq1wn
lag|2nn
lagerarbeiter|50v
lagerarbeiter $|50v
lagerhelfer|50v
lagerhelfer $|50v
lagerist|50v
lagerist $|50v
lagerlogistik|4jr
lagerlogistik $|4jr
lagermitarbeiter|50v
lagermitarbeiter $|50v
lagermitarbeiterin|50v
lagermitarbeiterin $|50v
lagger|0uq
lagger $|0uq
lagging|2nk
lake|2op
lamaze|2cg4bl
lamber|04q
lamber $|04q
laminated|2nf50m
laminater|2no
laminater $|2no
laminating|1no2np
laminating machine|1nf2no
lamination|1ng2nx
lamination technician|2nm
laminator|0un2nz
laminator $|0un2np
lamp|0rl0uo2mf3un4wf4yr50m
lamp cleaner|0rd50o
lamp shade|1nk2nm
lampshade|2nk
lan|30q4lr
lance|3ll
lance crewmember|3ll
lancer|2nn
lancer $|2nn
land|04u08o0qw0ul1ld1zr2jw2nd2yd39q3uc3vz3wr40g4rg
land acquisition|3vp
land based|0un2mk
land developer|3vu
land leasing|3vc3ws
land management|04f2jr
land survey|0qm
land surveyor|0qn
landbased|0uq
landbased machinery|0uq
lander|50q
lander $|50q
landfill|04g0qt0vd1zx2jo2mg2nl3ke3uf
landfill gas|2mg2nw3ke
landing|04x1al2me2ng30g3ls4wm
landing gear|1al2mf4wn
landing signal|3lm
landlord|3vr
landlord $|3vr
landman|3vr
landman $|3vr
landscape|04m08z0vd1uz2mn2nb38f3do
landscape architect|08n
landscape crew|1up
landscape design|08l
landscape engineer|08o2tk
landscape gardener|1uk
landscape operative|1uq
landscape technician|08g2mo
landscaper|1uz
landscaper $|1uz
landscaping|08s0vf1uz2ne4cg
landscaping $|1ul
landscaping groundskeeping|1uk
landscaping worker|1up
landschaftsgartner|1uz
landschaftsgartner $|1uz
landwirt|04v
landwirt $|04v
lane|0un2ng
language|06g09f0gd0xe1dz1hf1kn2dq2fz2jf2ne2sf2tf2wr2xf3yv4dp4gz4he4mg4ng4qz
language $|20p
language arts|2fm
language assistant|1kn2wo
language engineering|1dp
language instructor|20l2fm4hg4mf
language interpreter|4qn
language lecturer|20k
language pathologist|2wl4gm
language programmer|4dp
language researcher|3yo
language school|20c2fw4mf
language specialist|4gl4qx
language teacher|20e2fp4gm
language technology|0gg1dn
language therapist|4gp
language trainer|4ml
language tutor|2fm
lap|0mm0ue1nt2lo2yf
lap cutter|1nd2lo2nk
lap machine|0mp1nd2nl
lapel|1no
lapel padder|1nn
lapeler|1np
lapeler $|1np
lapidarist|3dq
lapidarist $|3dq
lapidary|3dq
lapidary $|3dq
lapper|1nr2ll2ne2ym
lapper $|1nl2ll2ym
lapping|1nf2lr2ng
lapping machine|1nf2lr2ng
laravel|0ct
laravel developer|0ct
lard|1pq2nm
large|04r1hn2lf4xn
larriman|0ue1ar2nm
larriman $|1ar
larry|1ao2ne50l
laryngologist|2xr
laryngologist $|2xr
laser|0fy0gg0qg0uf1hv1nr2jg2lz2mg2wd2yv36e3hx3ue4wf50g
laser beam|1nf2lf2nl2yp
laser cutter|2lr2nf
laser cutting|1hf1nf2lu2ng
laser drill|2lm
laser engineer|3hx
laser engraving|2ls2nd
laser hair|0fk
laser marking|2ln2nf
laser mill|2lq2nf
laser operator|1nt2l92nm2yf
laser repair|1he2yq
laser technician|0fz1hq2le2we3hg
laser tracker|1nr2lg
lash|07g0fz3df
lash artist|0fp3df
lash technician|0fv
last|04c0mu0rg16q1nl2lp2mq2nl43g4wf
last mile|16q
last model|0mm
laster|1nt2nq
laster $|1nt2nq
lastex|2nm
lasting|0mf1ny
lasting operator|1np2ne
lasting supervisor|1ng2np
latcher|1np
latcher $|1np
latex|2nt
latex coagulation|2nl
latexer|2no
latexer $|2no
lath|1nf2rr
lathe|04f0ke0mx0ue1hp1nb2lz2mn2wl2yf4wf
lathe hand|2lo
lathe machine|0mf2mr2nf
lathe operator|0mn2ls2nk2wl50g
lathe set|0mo2ld
lathe technician|0ml2ll
lathe tender|0mm2ln2nf
lathe turner|2lk
lather|0mt2nk2rv2yf
lather $|0mv2nd2rw2yf
lathing|0vo2ne
lathmaker|0mr
lathmaker $|0mr
latin|20m
latinist|4qr
latinist $|4qr
launch|2nf2oz3lq4wf
launch operator|2nf2or
launch recovery|3lp4wf
launching|1he3lo4wo
launching system|3lo
launchman|2or
launchman $|2or
launder|2no
launderer|1nt2ne
launderer $|1nt2ne
launderette|2nz
laundering|0to
laundering reporting|0to
laundress|1np
laundress $|1np
laundrette|2nm
laundromat|2nz
laundry|04g0lf0rw0uf1an1hf1nz21f2lg2nm36p50e
laundry aide|0rc1nr
laundry assistant|0rz1ng
laundry dry|0rg1nq
laundry worker|0rn2nf
lav|3lo
lavatory|0rr1aq2ng
law|02f0xf1in1lo20p2hz35g39z3lm3uf49m4hg4mk50g
law $|2hm
law clerk|02g2hq39r
law enforcement|1lp20e39c3ln3rf49n4mq
law instructor|20n4me
law lawyer|2hl
law teacher|20k
lawn|1uz2ln2mf2nm3kf4wn
lawn care|2nr
lawn mower|2ln2ng4wo
lawn service|1um
lawn specialist|1uq
lawn sprinkler|1up3kf
lawn technician|1up
lawnmower|2me4wm
lawnsman|1ur
lawnsman $|1ur
lawnswoman|1ur
lawnswoman $|1ur
lawyer|2hz3rp49f4qu
lawyer $|2hz3rp49f4qu
lay|0sz0uk26m2lt2ng2ym50e
lay out|0um26m2lq2yn50f
lay up|2ll
layaway|02f40q
layboy|2np
layer|0mt0uw0vq1nq1uo2ml2nl2rz2ya3dg3km50m
layer $|04k0mm0uq1nn1up2mm2nt2ru3km50p
layer finisher|2ng2rn
layer helper|0un2nf
layer supervisor|0vq2nf
layer up|1nn50g
laying|0vo2rq2ye50g
laying machine|1nk2nn2ye
laying supervisor|0vo2ng
layout|07z08r0mg0uk0xf1hf1yz25g2df2ml2yz3uf4wf50g
layout artist|07p3dd
layout designer|07e08o1yu25g
layout engineer|1yu
layout mechanic|2me2yp
layout technician|1nl2ym
layout worker|08k0us1ne
layup|2nm
layup line|50l
lbw|2nf2yq
lcac|2nf3lr
lcd|4pr
lcsw|4by
lcsw $|4by
leach|2ns
leacher|2no
leacher $|2no
leaded|0ul
leader|08g0lg0me0om0pq0qg0rg0so0vr10m11l1ag1cn1go1im1lm1nd1pe1ul1yn20g21f23n2cg2ee2kq2lf2md2nm2og2tn2xf32m35g3dk3hg3il3jo3kg3pl3rq3tl3ug3yo3zn40l43p4bm4dn4en4hq4ip4ql4ro4wg4xy4yg4zf
leader $|04l0lg0me0on0pq0qg0rg0so0vs10m11l1ag1cm1go1in1lm1ne1pe1um1yn20g21f23n2ee2kq2lf2md2tn2xg32m3dl3hg3il3jo3pl3rn3tl3ug3yo3zn40m43q4bm4do4eo4hr4ip4ql4ro4wg4xf4zf
leader aquarium|4xp
leader great|4xn
leader production|2nk
leadership|2gv4hf
leadership coach|2go4hf
leadership development|2gp
leading|1hp1nf2lc2mg2np
leadingmachinist|2no
leadingmachinist $|2no
leadite|0ut2nf
leadman|0uq
leadman $|0uq
leaf|04p0rq0ue1nf1pz2mp3u9
leaf binder|1pk
leaf inspector|1ps3uf
leaf quality|1pu2nf3uf
leaf selector|1pm
leaf sorter|04g1pq3ug
leaf tier|1pq2nf
league|3dl
league baseball|3dl
leak|04b0up1iq2mf2no3ut48c4wp50a
leak inspector|3uk
leak tester|3um
leakage|2ne3ku3um
leakage tester|3um
leaking|2jq2nd
lean|1hp26z
lean manager|26x
lean six|1hp26m
learning|0xl1ng20c23x25f2gz2kz2ne2tg3qp3yp4bm4fz4hf4nz4rp4uf
learning $|23o2km
learning consultant|2gg2kk3qq
learning designer|2gs
learning developer|2gl
learning development|23s
learning disabilitie|4fn
learning disability|4bk
learning engineer|2kp
learning experience|2gp4ug
learning manager|2gt2kn
learning mentor|4nt
learning officer|2ge4rr
learning researcher|2kf3yq
learning scientist|2kl
learning specialist|2gu
learning support|4bf4fv4nq
learning technical|2gg2kn
lease|0tg1ag2ms2nc39r3me3um3vz50n
lease administration|3vp
lease buyer|3me3vm
lease out|2mu50c
leasehand|0uf2nm
leasehand $|0uf2nm
leaser|3hp3vr
leaser $|3hp3vr
leasing|2ag2nf35f3vz3wr40y43p4iv4jg50g
leasing administrator|3vm
leasing agent|40m43s
leasing consultant|3vq
leasing manager|3vm4iq
leasing office|40n
leasing specialist|3vn
leather|04f08f0gv0mf0uf1ho1nz25z26z2lg2mg2nz2ye3dg3mf3ue
leather accessorie|1nk
leather artisan|1nm2ng
leather craftsman|1nl
leather craftswoman|1nm2ne
leather die|1nl2ng
leather finishing|1nl2nf
leather good|08g1hx25u26m2na3ug
leather measuring|1nk
leather product|1hf1nq25s2nc
leather production|1nu26q2n64jd
leather raw|3mf4jt50f
leather sorter|1nl2nf3un
leather sorting|1np2nd
leather technologist|0gp1hf25m
leather warehouse|4jr50f
leathersmith|1np
leathersmith $|1np
leatherware|08a1nr25z2ng
leatherware cad|1no
leatherwear|1nn
lecole|1cn20f
lector|20z2sg
lector $|20z
lector nursing|20l
lecturer|20z2fl4dg4mu
lecturer $|20l2fl2gk4mw
lecturer communication|20k
lecturer computer|20k
lecturer medicine|20k
lecturer physics|20l
ledger|02z38e40g4dq
ledger clerk|02s40g
leg|0kp0uf2dr2nc50n
legal|0qg0tm0xm13o1kd2hz2je2ne2wg35c36f39z3ll3rr3wn49k4bp4jg4qw
legal $|2ht39f
legal administrative|39l
legal administrator|39l
legal adviser|2hn3rl
legal assistant|2hg39q
legal associate|2hn39g
legal clerk|2he39q
legal consultant|2hl
legal counsel|2hl
legal director|2hp
legal engineer|2hr
legal engineering|2ho
legal executive|1kf2hn39m
legal guardian|2hf4bo
legal investigator|0tn2hg39d3ln
legal linguistic|4ql
legal linguistics|2hf39g4qr
legal manager|2hn
legal officer|2ho39f
legal operation|2hp36g
legal pa|2hf39o
legal policy|3rl
legal secretary|39n
legal specialist|2hp
legend|2nm
legger|1nq
legger $|1nq
legislation|1iw
legislative|39r3rz
legislative assistant|3rq
legislator|3ry
legislator $|3ry
leguillon|2nm
lehr|2ny50e
lehrer|4mz
lehrer $|4mz
lehrerin|4mz
lehrerin $|4mz
lehrkraft|4mz
lehrkraft $|4mz
leisure|4hz
leisure assistant|4hr
leisure center|4ho
leiter|1gz1os2bp2nf3nt
leiter $|2bo
leiter entwicklung|1gs
leiter finanzen|1os
leiter produktmanagement|3nt
leiter softwareentwicklung|1gr
lemon|04m
lender|0ew
lender $|0ew
lending|0ez2nf35o4be
lending officer|0ep
length|1no2ng
lens|0mf0rf0ug1nd2l92ml2no2wz37z3df3uu
lens blocker|2nk2wm37g
lens cutter|2wl
lens generator|2wl
lens grinder|2ne2wn
lens polisher|2lf2nf2wp
lens technician|2mm2w837t
leot|1hr
leot $|1hr
lepidopterist|2jq
lepidopterist $|2jq
let|2nl
let off|2nl
letter|02o0ed16q1nf2ng4jx50g
letter carrier|16q
letterer|1np2nq
letterer $|1np2nq
lettering|2nn
lettering painter|2nn
letterpress|2no
letterset|2le2nn
letting|3vz
letting agent|3vq
letting manager|3vq
letting negotiator|3vm
lettuce|04w1ng2nd
leveler|0ug1ng1zq2nm2yx
leveler $|1ng1zr2no2yr
leveler operator|2nf2yo
levelman|0qr
levelman $|0qr
lever|04g0ug1nl1zl2lo2nc2yr50m
lever harp|2nm
lever operator|1zl2yn50o
leverman|1as1zn2ok50n
leverman $|1as1zn2ok50n
levi|1no2ne
lexicographer|4qz
lexicographer $|4qz
lexicologist|4qr
lexicologist $|4qr
lgv|0vf2mg2ne40x4sq4wz
lgv driver|4sp
lgv maintenance|0vf4wq
lgv service|40l4wl
liability|27q28q
liaison|08s1ao23p2cq2jk2lo2nf2vo2wr32e3lo4bp50g
liaison $|08s1ap2cq2jn2lo2nf2wr32e3lp4bo50g
liaison officer|23p3lf
liberal|09f20m
librarian|0uf20l2iz2ne
librarian $|2iz
library|10f20q2iz2nf4mc
library $|2ik
library assistant|2in
library circulation|2il
library clerk|2io
library director|2io
library technical|2il
library technician|2il
libretist|0xr
libretist $|0xr
librettist|0xr
librettist $|0xr
license|04g0ty1ag2ng3rz4io4jg
license clerk|3rm
license examiner|0tn
licensed|03k06n0fo0gg0lm0qq0tt0ug1il1nf1ul1xl2ac2hn2jr2nc2wq2xl2yg32l34f37m3qz3vl4bd4jf50g
licensed aircraft|03l
licensed clinical|3qk
licensed conveyancer|2ho
licensed guide|4rl
licensed massage|0fn
licensed nuclear|2jo2nf
licensed occupational|06m34g
licensed prosthetist|2wp
licensed therapist|3qp
licenser|3rr4xf
licenser $|3rr4xf
licensing|04g0nl0tz1lo2jg2ng2qy3ld3rz3ud
licensing brand|2ql
licensing clerk|3rm
licensing manager|2qy3re
licensing officer|3lf3rt
licensing registration|1lo
lid|2np
lidar|2jr
lidder|2no
lidder $|2no
lie|3qr3ud
lien|39l
lieutenant|0tq3lt
lieutenant $|0tq3lt
life|0lt1hf1io1ng1wk20g21o27m28m2cg2jq2mg2ws39r3dg3lf43k4bs4jf4mt50g
life cycle|1iq
life director|0ls21r4ba
life enrichment|4hr4mp
life insurance|27n
life skill|4bn
life support|1hf2cg2nm2wn
lifecycle|19f2qn
lifecycle marketing|19f2qn
lifeguard|1wz20e2gf4hz4mf
lifeguard $|1wy4hm
lifeguard instructor|4hl
lifeguard trainer|4hl
lifeguard training|4hp
lifelong|23q2gb
lifestyle|2dn4hr
lift|0gf0me0um0vt1am1ez1hf1nk1zg21n26g2mr2na2ye3ug4sf4wq50v
lift construction|0ug1em
lift driver|50p
lift engineer|1ed2mz
lift installation|0vt1el2mf
lift maintenance|1eq2me
lift operator|1ap1eg21l2nf50s
lift repair|1el
lift service|1en
lift technician|0uv1ed4wg
lift truck|4wl50l
lifter|0ko1nn50v
lifter $|0ko1nn50o
lifting|0vl1zr2nd2yz36f50f
lifting supervisor|0vf2nf2yv
light|0bl0rn1an1ev1hn2nd3bq40n4sc4wq50m
light air|0bl
light armored|3ll
light assembly|2nm
light bulb|0rm
light operative|0ug1er
light rail|1ac2mm3bs
light repairer|1em
light servicer|1af1el2mn
light technician|1aq1eb1hp4wf
light truck|1at4sd50e
light vehicle|40p4wp
lighter|0uo2ml2on
lighter $|0uo
lighterman|2or
lighterman $|2or
lighthouse|1ar
lighting|04f07z0gg0mf0qg0ue0vf1do1ez1hq29p2jg2mm2yl3dy3lg4bf4jg4yw50g
lighting adviser|1hq29q4bf
lighting artist|07q3dd
lighting designer|07s
lighting director|3du4yb
lighting engineer|1dp1en
lighting fixture|1el2nq3de
lighting officer|1er
lighting operative|1en
lighting supervisor|0vg1el2nf3dt
lighting technician|07m1ea1he4yz
lightman|0uq
lightman $|0uq
lightning|0ug1ew2me
lightning protection|1eq
lightout|3un
ligne|2no
ligne $|2no
limb|2wq3bg50q
limber|04q
limber $|04q
lime|04p1ns2np50g
lime kiln|2nm
lime sludge|2nl
limehouse|2nl
limer|1np
limer $|1np
limited|2ul
limnologist|2jq
limnologist $|2jq
limo|3bn
limpiador|0ry
limpiador $|0ry
limpiadora|0ry
limpiadora $|0ry
limpieza|0rp
limpieza $|0rp
linderman|0mz2nc
linderman $|0mo
line|01f04g08o0eg0me0x91dm1ep1hf1ig1po1ug1zf21f27r28m2dp2en2je2lp2mx2nl2oe2ql2rf2wf2yn35f36n38u3df3ko3ld3rf3um3wl43f4bg4if4jn4pm4sm4wn4yk4zp50s
line $|2nw3wk50g
line account|01g27x
line attendant|50m
line co|2nf4jn
line construction|0qd0vd1dq1en2ng36p
line coordinator|4jp
line driver|1ao2ne4sn50e
line engineer|1el2ng2tm
line feeder|2ng50l
line inspector|0uf1af1em1hf2mf2nl2tf2yl3km3ue4ww
line installation|2mm
line installer|0uf0vp1ed2ms2nf3kk4pf
line layer|0uq
line leader|2nv
line locator|3hn
line machine|2lg2nm
line maintainer|4pl
line maintenance|1eg2nq
line manager|2np2ql
line marker|04o0un2ne50f
line mechanic|2mn
line operative|0ro2lf
line operator|1no2lg2mn2nm50l
line out|2me50r
line painter|2nf38m
line person|4zq50g
line pickler|2nk
line quality|3ul
line receptionist|3wk
line repairer|0ul2mm4wg
line service|1an2m72nq50t
line set|2lm2mg
line setter|2nn
line supervisor|0vl2me2nn2yg50m
line technician|1ho2mb2nm4po
line tender|2nf50s
line underwriter|27f28n
line walker|2ne3ut
line welding|1hm
line worker|0uf1em2ep2nm2yp50f
linear|0xe4yo
linebacker|3ll
linecasting|13m2nf
lined|2mn
lineman|1ev1hn2my2nn
lineman $|1ex1hn2mv2nn
linen|04f0rz0vg1nn21g2na3uo40k50m
linen room|0rr2nf
liner|0mg0un1nn2mq2nr2rv2yu3um4jn4wl50n
liner $|0ul1np2mr2nl2rx2yf4wn50q
liner helper|0up2md
liner installer|2ns4wg
liner operator|2nn
linesman|0bg1eu2mp
linesman $|0bg1eu2mp
linesperson|1ez
linesperson $|1ez
lineswoman|1er
lineswoman $|1er
linesworker|1em
linesworker $|1em
linewoman|1er
linewoman $|1er
lineworker|1ew2mx
lineworker $|1ew2mx
lingo|50m
linguist|2hc4qz
linguist $|4qz
linguistic|1dq20f2he2je2pm3hf3yg4qz
linguistics|20p2h839g4mf4qy
linguistics teacher|20k
lining|0ue0vo1nw2lf2nt2rp4we
lining baster|1nl
lining feller|1nk
lining finisher|1ng2no
lining machine|1nf2ns50c
lining maker|1nn2nd
lining setter|1np2ne
lining supervisor|0vo2nf
linisher|2lr
linisher $|2lr
linishing|2ls2nd
linishing machine|2ls2nd
link|0mg1ng2yg47y4mo4wm
link builder|2nd47y
link trainer|2ml4mo4wm
linked|12b49r
linker|2no50o
linker $|2no50o
linoleum|0uu2mg2rf4we
linotype|2lg2mu2nq4wg
linotyper|2no
linotyper $|2no
linotypist|2no
linotypist $|2no
linseed|1pg2nr
linseed oil|1pg2no
lint|04r0rg50e
linter|1ng1pm2np
linter drier|1pn2nf
linux|1fo4lv
linux admin|4lo
linux administrator|4lq
linux kernel|1fo
lion|04l4xv
lip|1nm2nm
lip cutter|1no
liquefaction|2nq
liquefaction regasification|2nm
liquefied|2nm50m
liquefied natural|50q
liquefier|2nn
liquefier $|2nn
liquid|0uo1po2mn2nf38n50e
liquid floor|0ul
liquid natural|2nl50f
liquor|1af1lt2nr3ur3zp4ic50g
liquor maker|2nl
liquor sales|43k
list|13q4jf
lister|02p1no4jo50m
lister $|02p1no4jo50m
literacy|2092gz4mn
literacy $|2gl
literacy instructor|2gm
literacy lecturer|20e2gk4ml
literacy teacher|2gp
literacy teaching|2gl
literary|0jr0xz14g2jd2pe3hd3yg
literary research|0xp3hf
literary studie|0xp2jg
literature|0xq20o2fk2ir2jf
literature teacher|2fk4mm
litharge|2no
lithoduplicator|2nn
lithograph|2nz50e
lithograph press|2nn50e
lithographed|3uk
lithographer|2nv
lithographer $|2nu
lithographic|2nz3df3ge4yd
lithographing|2nl
lithography|2nq
lithography $|2nl
lithoplate|2nl
lithopone|2no
lithopress|2nn
lithostripper|2no
lithostripper $|2no
litigation|28r2hw35g39z3ug
litigation assistant|39t
litigation associate|2hw
litigation legal|39l
live|04g0kr0lw0uf10o1jn2am2dn2n73dt3mg3uk4jn4qk4sl4xf
live animal|2an3mg4jo4sl4xf
live caregiver|0lm
live carer|0lm
live chat|10o
live event|1jn2dk3dg
liver|04l
livery|3bn
livestock|04z05z0kk21f2ae3mz3uf4sp509
livestock inspector|04l3uf
livestock yard|04m
living|2wq4bx
living manager|2wo4bp
living specialist|4bo
livreur|16z
livreur $|16z
lkw|1ag4su
lkw fahrer|1ag4su
llm|2kw
llm engineer|2kw
llmops|2kw
llmops engineer|2kw
lmft|3qz
lmft $|3qz
lmhc|3qz
lmhc $|3qz
lmsw|4by
lmsw $|4by
lo|50n
load|0kf0un1ng2mg2nl3bq3uq4jr4rg4se4ym50y
load builder|2nf50s
load dispatcher|2no50f
load out|50m
load planner|4jq
loader|04v0rp0uw1ne1zt21n2lg2ns2yq3de50y
loader $|04n0rq0up1ng1zl21o2no2yk50w
loader machine|04p50g
loader operator|04m0uv1zt2nb2yf50e
loader stage|2ym
loader stagehand|2yq
loader unloader|2nm50g
loading|0un1ap1nf2nl3ud50t
loading dock|2nn
loading machine|0us2mg
loading supervisor|2nf50p
loading unit|2no
loadmaster|3lo50u
loadmaster $|50w
loaf|4jp
loan|02p04f0ez10n2au2iv2ne35m3lg3rd3uf3vo4bg4jg
loan $|0e610o2aq
loan assistant|0em
loan clerk|02p0ed
loan collection|0e935r
loan inspector|04g0eo
loan interviewer|0em
loan officer|0ep
loan originator|0el
loan processor|0el
loan reviewer|0el
loan servicing|0ek
loan specialist|0ed2io3vq
lobby|21m2nf3wy
lobby attendant|21d2ng3wz
lobbyist|3sr
lobbyist $|3sr
lobster|04t50f
lobsterman|04q
lobsterman $|04q
local|04s1au3rx4jo4lm4se50d
local area|4ln
local authority|3rn
localiser|3t93ua4qz
localiser $|4qp
localization|3pg3tr3uc4qz
localization manager|4qu
localization specialist|4qs
localization tester|3tw3ue4qd
localizer|4qr
localizer $|4qr
locate|2ms
locate technician|2ms
locater|1ng2mn2ne3hz3up
locater $|2mo3hp3uq
location|04m08z0ll0ug2ne50g
location manager|04o0lm4bl
locator|1uq2mn2nf3hy3lt3un
locator $|1uq2mn2ng3hr3ln3un
lock|04f0ml0uf1az1hf2lq2me2yz3uo4wf50e
lock dam|1al
lock expert|2lm2yt
lock installer|2ll2no
lock operator|1am1nm2ng2yg
lock tender|1aq2yg
locker|0fg1nm21r2nl50p
locker $|1nn
locker room|0fg21k2nq
locket|2nd3dr
locking|2nm
lockmaker|2yq
lockmaker $|2yq
lockman|1ar
lockman $|1ar
locksmith|0ug2mq2nb2yz
locksmith $|2yz
lockstitch|1nz2nd
lockstitch lining|1nk
lockstitcher|1nq
lockstitcher $|1nq
locomotive|0ul1az25e2mo2nf2to2yf3uf4jo4wu
locomotive assembly|2nk
locomotive crane|1zk
locomotive engine|1af1hm
locomotive engineer|1at
locomotive fireman|1ao
locomotive firer|1am
locomotive operator|1ao2ng
locum|2xr
locum doctor|2xl
locum gp|2xn
lode|0uk
lodge|21n4br
lodging|0ro1md21u
loft|0ms0vk2ml2ne2ye4wn50m
loft insulation|0vk
loft worker|0mt2nf50n
lofter|0mr
lofter $|0mr
loftsman|2yt
loftsman $|2yt
log|04z0mv1ae1ne1zg2lf2nr2yg3md4jn50o
log cut|0mm
log haul|2nm
log peeler|04e2nq
log peeling|2no
log processor|04p2ne
log truck|1ag4sm
logger|04u2ng3hv50m
logger $|04u2ng3hv
logging|04z0nq0ud1af1za2nb3hz4sl4wm50e
logging crew|04n
logging equipment|4wn
logging operator|3hs
logging specialist|3hl
logging worker|04l
logic|03k0ox14z1hk2je2pf2tg3he42o4df
logic controller|1hl42o4dg
logic design|03l0ol
logic designer|0ou
logician|14r
logician $|14r
logiciel|3tt4dt
logiciel $|3tt4dt
logicielle|3tq
logicielle $|3tq
logistic|0gq
logistica|4js
logistica $|4js
logistician|4jr
logistician $|4jr
logistico|4jr
logistico $|4jr
logistics|0gs1df1ko1wn26g2tf4jz
logistics $|4jm
logistics analyst|4jo
logistics assistant|1ko
logistics engineer|4jm
logistics engineering|0gq4jf
logistics manager|4jp
logistics operation|4jk
logistics planning|4jl
logistics technology|0gn
logistik|4js
logistik $|4js
logistikleiter|4jy
logistikleiter $|4jy
logistique|4jv
logistique $|4jv
logopade|4gz
logopade $|4gz
logopaedics|3qf4gr
logopaedist|4gr
logopaedist $|4gr
logopeda|4gz
logopeda $|4gz
lohn|3ct
lohn gehaltsbuchhalter|3ct
lohnbuchhalter|3cz
lohnbuchhalter $|3cz
loin|0kp2ng50g
loiner|0km
loiner $|0km
lokie|1ax
long|1nm1po2nc2vk2wl4hq4sn50g
long distance|4ho
long haul|4sn
long term|2vk2wl
longshore|50r
longshoreman|2oy50l
longshoreman $|2oy50l
longwall|0uz0vm2lf2na
lookalike|07g3dn
lookout|2or
lookout $|2or
loom|0rg0uf1nw2mt2yq3uo4we50p
loom fixer|2md2no
loom operator|1np2yf
loom setter|2ne2yt
loom technician|1nl2mp2ng
loom weaver|2yn
loop|0kg1nu
looper|1nn2mm2nk3dn
looper $|2np3dn
looping|1no2nf
loose|2nm
lopper|3do
lopper $|3do
lord|2hq3rm4bf
lorry|0mg1el1hl1no2nk2tr3uf4jl4sp4wk
lorry driver|4sr
lorry production|2tm
loss|0fv0tg1im1wz28w2jf2nf39r3lo3rf3vg41p49l4bf4he4ig4jd
loss adjuster|28r
loss consultant|0fl
loss control|0qk1io1wo41q
loss prevention|1wy3lr49l4je
lost|35l
lot|1ar2lq2nc2yf4jr50v
lot attendant|1aq50f
lottery|07p14v1sd21v2nf40y
lottery game|07p14o1sd
lottery quality|14p
lotus|4do
lounge|1ap3bp3wg3zq
lourd|4sp
lourd $|4sp
low|0ug1fv1hq25e2to34m48u4sf50l
low developer|1fv
low pressure|2nn
low researcher|48u
low vision|34m
low voltage|1hr
lower|2al
lowerator|50q
lozenge|1pd2nq
lpc|3qz
lpc $|3qz
lpg|0nm
lpn|32z
lpn $|32z
lsa|4nz
lsa $|4nz
lsat|20f4mo
ltss|4bp
ltts|4bn
lube|0uf1ax2mm2ne4ws
lube technician|2mn4wt
lubricating|0np1ao2nd2yp4jo
lubricating machine|2nd2yp
lubrication|1ao2nm
lubricator|1ao2mq2yp
lubricator $|1ao2mq2nl
ludlow|2nm2yg
lug|50k
luggage|1hg1nt21p2me2yg3rx3uf4jt50m
luggage flow|4jo
luggage handler|50r
luggage operation|4js
lugger|0kf2no50p
lugger $|0kf2no50p
lumber|04x0mx0uf1ag1ne2ae2nr2yf3ms3u943b4iq4jt50t
lumber proofer|2nn
lumber quality|2nn3uf
lumber stacker|04q
lumber tester|2nq3uf
lumber yard|04d2nf50q
lumite|2nq
lump|0rf0up1nf2ns2ye3un
lump sweeper|0rf0uq
lunch|1ap3zv4id4np4sc
lunch monitor|4np
luncheonette|2nf3zy
lunchroom|1ng21g2na3zz4zz
lunchtime|2ne4ny
lunchtime supervisor|2ne4ny
lung|0kv2nd
lure|2nn
luster|2np
lusterer|1np
lusterer $|1np
lute|2nq50g
luterman|2no
luterman $|2no
luthier|2mr
luthier $|2mr
luxury|1nk
lvn|32y
lvn $|32y
lye|1nn2np2yf
lyft|3bo
lyric|0xu
lyricist|0xz
lyricist $|0xz
m&a|1oz2ax
m&a analyst|1oe2av
m&a associate|2au
m&e|3rp
m1a1|3ll
m48|3lo
m48 m60|3lo
m60|3lo
m60a2|3ll
mac|1vz2ne
mac operator|1vz2ne
macadam|0uo2ng
macaroni|1ng1pq2lf
macerator|2nn
mache|2nm2yg
machine|02o04k0bg0dl0mp0nk0qg0re0ul0vg13o1af1eo1hm1nm1pk1zl20k26m2en2gg2je2ko2lv2mx2nv2oe2re2tt2uf2yq38m3uk3wf3yl40g4if4jk4mg4sg4ye4zf50m
machine $|0gn1no2lg2ym50g
machine adjuster|2lo2mu3ud
machine apprentice|1ng2lm2nl
machine assembler|2mo2ne2yl
machine assembly|1hf2nf2tg3hp
machine attendant|1nl2ld2mk50m
machine bobbin|1nl
machine builder|2nn
machine cementer|2nl
machine charge|1hn
machine cleaner|1nm2ne50l
machine cloth|3uk
machine clothing|2ms2nf
machine collector|2mk2ne35p
machine crewman|04n
machine cutter|04g2ll2nn
machine design|08o1hb20l2tn
machine engineer|1zo26n2ms2ng
machine feeder|0mf2nd50x
machine filler|2mu2na50g
machine fitter|2lq2nf
machine fixer|1nl2nf
machine hand|2lk2ng2ym
machine heel|1n82nu
machine helper|2nl
machine hoop|0mc2yq
machine inspector|2lr2nf
machine installer|1eg1hn2mp2nd
machine leader|1hl2nm
machine learning|2gf2kz2nf3yq
machine loader|0uq2nc
machine maintenance|2mk
machine mechanic|1hy1ne2mp2nd
machine minder|2nq
machine offbearer|2nf50q
machine op|2nm
machine operative|0mn0uf1nq1zg2lm2nl3dl50g
machine operator|02s04q08e0dn0kl0ml0un1hd1np1pm1um2er2jg2lk2nf2yk38o3do3hf3le3ul3wf4dl4jk4sf4ye50d
machine packaging|2na2tz3ug
machine packing|1hf2nf2ts
machine pecan|04l2ng
machine precision|2nm
machine puller|1ne2nr50g
machine repair|1eu2lp2m7
machine repairer|1hr1ng2mm2nd2yg
machine rolling|2lk
machine runner|0un1zm
machine sales|43l
machine sander|0mq2lf2nf
machine servicer|1eo1hq2me2ng
machine set|0mm2np2ye
machine setter|0uf1nq2lq2ma2nn2yq
machine setup|2lf2yo
machine sewer|1nl2ng
machine shop|1hq2m92nm2yn3um4id
machine specialist|0mp0up2ns
machine sprayer|0uu2nc2yg
machine stitcher|1no2ne
machine supervisor|1ns2mb
machine technician|08o0mq0uk1en1nf2ll2nl2uf50g
machine tender|04e0mr1no2lo2me2nl2ym50e
machine tendor|1nm
machine tool|1el1he20m2ao2mk2nf
machine transporter|2mo
machine turner|2lg2nm
machine upkeep|2me2np
machine washer|2nn
machine washing|2nl
machine welder|2ym
machine worker|0ml0ue2lo2mf2yf3dk3kl50l
machined|2nf2yl3ul
machinery|04e0mg0qd0re0uo0vg1ag1dm1em1hn1nd20l2ak2jf2lg2mz2op2tt2yf3ko3vd4im4jx4wn
machinery $|2al
machinery assembler|2nl
machinery assembly|2md2nn4jm
machinery engineer|1dn2mf2tp
machinery erector|0uc4wq
machinery inspector|0uf2mk2to3ul
machinery installer|1ef1ho2mg
machinery instructor|20m
machinery manufacturing|2ng4jp
machinery mechanic|0uf4wq
machinery operative|2mm
machinery operator|04o0up2ng3kl
machinery production|3ug4jr
machinery repairer|2ml
machinery sanitation|50o
machinery supervisor|04d0uz2mb2ng
machinery technician|0uf2mu
machining|0vf1hs2lz2me2no
machining assembly|1ho
machining center|2ln
machining department|1hm
machining supervisor|0vg2no
machinist|04g0mr1hq1nr2ly2mq2nq2tn2ye4wq50g
machinist $|04g0mr1hq1nq2lz2mr2nm2tn2ye4wq50g
macon|2ry
macon $|2ry
macro|1oq
made|0me1nm25p
made furniture|0me25p2ng
maestra|4mz
maestra $|4mz
maestro|4mz
maestro $|4mz
magasin|4is
magasin $|4is
magasinier|50v
magasinier $|50v
magazine|04g0xc1ng2dt2mg2nn35q4io4yg50w
magazine bookshop|4il
magento|1ru
magento developer|1ru
magician|0ug21r2nc3dr
magician $|3dr
magistrate|2hz39r
magistrate $|2hz
magnesium|2lq2nc
magnet|2nr
magnetic|13q1hf1ne2ln2ne2uo2xq3ht3uo4po
magnetic resonance|2uo
magnetic tape|13r1ne2nl
magnetics|1dl
magnetizer|2no
magnetizer $|2no
magneto|1eb4wz
magnetometer|2nf3hr
magnifier|2np
magnifier $|2np
maid|0rz2ne3lq
maid $|0rx3lq
mail|02e04e0es0uf0vg13o16s1ay1hl21f26k2md2n92qp35t3ud40f4jz4sw
mail carrier|16n2nf35m4sq50e
mail clerk|1au35f4jb50m
mail distribution|4jl
mail handler|4jp50n
mail messenger|16l
mail order|1ao2qq4jb
mail packaging|26k
mail processing|1hn2me4jn
mail processor|4jp
mail service|0et1af4jf
mail sorter|16l3ug4jm
mailing|02g1aq35n4jn
mailman|16r
mailman $|16r
mailroom|16l1aq2nr35p
main|0ec0qr0uo21y2md2ne3rl
main caller|21m
main stage|21l
mainframe|4dn
mainspring|2mf2ns
mainspring former|2nl
mainspring winder|2mf2np
maintainer|04m0ul1ak1ek1hs1nf1zq2mv3lm4ps4wq50f
maintainer $|04n0um1al1ek1hs2mv3lm4ps4wq50g
maintenance|02f03f08g0gg0lf0qn0rn0uo0vo1ak1dn1ev1hz1ik1mg1nl1pg1ut1zp20m21e26t2jd2lm2mz2to2we2yl30l35e36k38p3df3hg3kr3re3vg3zg40f43f4be4hf4ic4jl4mf4pl4ww4zg
maintenance $|0rg0ul2ms2nf38n
maintenance assembly|1hp2nd
maintenance attendant|1ag4wv
maintenance center|1hf3ko
maintenance coordinator|1he2mp4jo4wr
maintenance electrician|1eo1he
maintenance engineer|03g0bq1ep1hd26l2ml2no2tl4ym
maintenance equipment|1ar1zp2mb2ng4wf
maintenance foreman|0vd2mq
maintenance inspector|0qq0ue1ao2md2nm
maintenance instructor|20p4mg
maintenance laborer|1he50u
maintenance machine|1hz2lg2m74ie
maintenance machining|1hv2mf2nc
maintenance machinist|1ho2ln2mb
maintenance man|1en1hk
maintenance manager|0vp1ef2mp2no36f4je4wv
maintenance mechanic|1er2mg4we
maintenance officer|1hn
maintenance operative|0ul1hp1um1zf2lg2ml2nd3kl
maintenance operator|1zq2mg2yg3kp
maintenance person|2mp
maintenance planner|2mr4jg
maintenance planning|4wm
maintenance repair|1eg1ho26v2mb4we
maintenance repairer|1he2mn
maintenance scheduler|4jp
maintenance specialist|0uo2nl3lo4jf4wk
maintenance supervisor|04n0ug0vo1nl2to35f3lf4jk4wv50f
maintenance technician|0qu1eg1h81nt2jg2lv2md2nn2yq4pm4wa
maintenance welder|2yl
maintenance worker|0rw1eo1hf1ng1us2nm4bg4we50g
maintenanceman|3lm
maintenanceman $|3lm
maitre|4zz
maitre $|4zw
majesty|39l3lf3rl
major|00n0rq31u3ln3rg3ul
major $|3ll
major account|00n
major assembly|3ul
major donor|31p
major gift|31n
make|07f0fu0xl13o1nk1xk2nl3de
make ready|4wk50m
make up|07f0fu0xl13o1nk1xk2nm3de
maker|08g0dr0fl0kn0mv0no0qo0xm17k1af1hg1no1pr1sk25p29r2am2eo2jf2lt2nx2rd2wm2xg2yt37q3dr3lg3rg40g43g4jl4wg4yl
maker $|04l0dr0fm0kn0mk0no0qo0ul0xn17k1ag1nu1pt1sl25p29p2am2ep2jf2lq2mm2no2rd2wn2xg2yk37q3do3hg3lg3ul40g43g4jl4yl4zk50n
maker designer|1ng2ng3dp
maker helper|2nm
maker installer|1nl
maker machine|2lg2nc2ys
maker set|29l
maker technician|2ll
makeup|07c0fz1xq20l2nk3dc50f
makeup artist|07f0fl1xt3dd
makeup designer|0fo
makeup hair|0fm1xg
making|04f0do0mk0uf0vg1zf21n2mg2nr2yl3ul
making machine|0mk0ug1nk1zg21o2lg2nf2ym3um
making operative|0dp2ne
making operator|2ln2nf
making supervisor|0vg2nr
malariologist|2jq
malariologist $|2jq
male|2xq
maler|38t
maler lackierer|38t
mall|1um3vr
mallet|2nm
malster|2no
malster $|2no
malt|0uf1pz2jm2nu50k
malt house|0uf1pp2nm50n
malt kiln|2nl
malt liquor|43k
malted|2nm
malter|1pr
malter $|1pr
malthouse|50o
malting|1px2nl
maltster|2no
maltster $|2no
malware|48z
malware analyst|48x
malware researcher|48q
mammal|3lp4xr
mammal $|4xo
mammalogist|2jq
mammalogist $|2jq
mammalogy|20l
mammographer|2uz
mammographer $|2uz
mammography|2nf2uy
man|04o08n0kn0ln0mf0qp0ro0ur16l1ap1eo1hn1pg21l2dn2jf2lg2mq2nm3kl3lo3mn3vm40l43m4jm4wp4zl50n
man $|04p08n0kn0ln0mf0qp0ro0ur16l1ap1eo1hn1nc1pg21l2dn2jg2mq2no3kl3ll3mn3vm40l43m4jm4wp4zl50o
manage|2qq43d
manage $|2qq43d
management|01o08g0eg0fg0ge0iq0lg0qm0rd0to0ue0vf0wz11f13f14m15n1kt1lg1mo1nf1om1pg1ul20o21f23e24c26o2ap2cg2eg2go2im2mf2qq2wg2xf2yg30n31e3df3lp3np3pu3qg3uf3vl40f41n43g48l49m4bm4fp4hf4in4jl4mn4pf4rg4wf4yg4zf
management $|01p0wk1mm26k2nd3lm3mn3nq3pu
management accountant|1ot
management adviser|2an4ms
management analyst|0iy0wl1og3pf41l
management assistant|1ko4bm
management consultant|1ir2af3rq41l
management coordinator|1hp3ll
management director|14k1mo35q3ll
management engineer|0nm48n
management instructor|4fn4mg
management it|3pl
management manager|14o2an2qo3md
management officer|02o0qn1kp2ak2qm31f3pb3rg3vp
management scientist|0wq2je
management specialist|04f0qm0to0wf12n24d2af2ir2jq2nf2qg30o3le3mm3ps49o4bg4fm4jr4mm4pg
management supervisor|04t0vg2jq2ng35g50g
management system|02g0wp26o
management teacher|20o4md
management technician|1hg1ur2nl3hn3pm
manager|01m06f07f08g0df0jm0ke0md0nl0sf0tl0ub0vp0zm12g13e16e17e19o1ad1bm1df1ef1gt1hf1il1jm1lk1mp1nd1oo1pf1uk1xe1zf20g21m23p26l2br2df2ef2gl2hl2il2ld2of2qp2rf2wl2xd2ye31l35l36p37g38g39f3ag3bg3fg3he3kf3mk3pn3qf3rl3sl3vo3wf3zr40c41l43l48f49o4am4da4hk4it4jp4md4ng4pf4xe4ym50g
manager $|01m06f07f08g0ak0bg0df0ef0jm0ke0md0nm0sf0tm0ub0vn0zo12g13e16e17e19n1ad1bk1df1ef1gm1hg1il1jo1kd1ll1mq1nd1op1pg1ul1xe1zf20g21m23p26l2ak2bp2df2ef2gl2hm2il2ld2of2qo2rf2wm2xd2ye31l33g35n36q37g38g39f3ag3bg3fg3he3kf3ml3pn3qf3sm3vn3wf3zr40e41l43m45k48f4am4de4hl4ir4md4ng4pf4xf4yn
manager agency|01o0zf
manager aquaculture|04g05l
manager bank|0eo
manager beverage|4jl
manager construction|0uk0vq
manager consulting|0wm
manager engineering|1gq
manager government|3rl
manager hotel|21m
manager information|49l
manager intermodal|4jl
manager it|2bm49l
manager marketing|1je2qm
manager marketplace|1bn
manager motor|43g4im
manager museum|2ik
manager ppc|19m
manager r&d|1gk
manager restaurant|3zo
manager retail|40g4io
manager software|1gs4db
manager system|0yl
manager telecommunication|2bo30g
managerin|01m
managerin $|01m
managing|0xo1lt2dg3vo4jm
managing director|1lt4jn
managing editor|0xp2dg
mandolin|2ms3dk
mandrel|1nf2nf2yr
manga|07g3dm
manganese|2nm2ym50k
mangle|1np2nf2yn50d
mangler|1no
mangler $|1no
manhole|0up2nc2rp3ko3ug
mani|0fq
manicurist|0fz
manicurist $|0fx
manifold|2np
manifold builder|2nl
manipulative|06l2xq
manipulator|1nl2nc2yx3dr
manipulator $|1nm2yp3dr
mannequin|1nf2ny3df
manpower|2gt4bg
manpower development|2gt4bg
mantel|0ml
mantenimiento|2mt
mantenimiento $|2mt
manual|0xf1hn20k2lt2me2xn2yg3tt3uf4op4we50g
manual arts|20k2xn
manual control|2lf2nn
manual leaf|1pl
manual machinist|1nf2ln
manual operator|1nr2nf
manual tester|1hg3tt3uf
manufacture|0mq0nn1hm20l26r2no
manufacture specialist|2nq
manufacture supervisor|2nn
manufactured|0uo0ve2ml4jc50p
manufactured building|0ve2ml2nl
manufactured wooden|0un
manufacturer|1nz2mp2nq2wn43s
manufacturer $|1nr2nt2wn
manufacturer protective|1np2nf
manufacturing|04g08p0do0ge0qe0uf1ap1dm1hz1id1nn20k26z2je2lm2nx2tl2wg2yp3de3te3uq4de4id4jr50n
manufacturing $|1he26m2nn3uo
manufacturing assembler|2nc2yo
manufacturing associate|2nq
manufacturing co|4jn
manufacturing department|1ng26l2np4ie
manufacturing engineer|1dm1hf26n2nf2tn
manufacturing engineering|1hm26n2ng
manufacturing equipment|08l
manufacturing inspector|1ag2np3uf
manufacturing machine|1no2n92yp
manufacturing manager|26g2nu4jk
manufacturing operation|26q
manufacturing operative|2nl
manufacturing operator|08m1hk1nm
manufacturing planner|26d2nn4jp
manufacturing process|1hn2nd
manufacturing processing|1hv26g2n9
manufacturing production|1hm2ne
manufacturing quality|2ng3te3ur
manufacturing supervisor|2nn
manufacturing technician|2nq
manufacturing technologist|2nm
manufacturing technology|1dg1hn26p
manufacturing worker|2nl
manugrapher|2np
manugrapher $|2np
manuscript|0xt2dg
manutentionnaire|50v
manutentionnaire $|50v
map|08e0qz0xd1nf2jp2no35q
map plotter|2jp
map technician|0qp
maple|2nl
mapper|0qp
mapper $|0qp
mapping|0qz0xf11p2dg3hf
mapping technician|0qn11q
maquina|2no
maquina $|2no
marble|0mg0ul0vp1nf2le2mf2nr2rz
marble finisher|0un2nc2rl
marble installer|2rn
marble setter|2rm
marble worker|2na2rt
marcom|0xf2qz
marcom manager|2qr
marcom specialist|0xf2qt
margarine|2nl
margin|02o
marina|21q43d4ip
marinator|2no
marinator $|2no
marine|03f04m05o0ge0ma0ng0q90uk0ve1ak1da1ez1hs1nm1wq20f21g26e28l2af2jl2le2mp2nc2oz2pt2ts2wf2ym38r3df3hs3kn3ln3rk3ud42g4bf4jl4wv4xq50r
marine $|2on3lr
marine archaeology|2jg2po
marine automation|1hp
marine biology|2jk
marine cargo|1av3rn
marine design|2om
marine electrical|1eq
marine electronic|1ep1hc
marine electronics|1eo1hg
marine engine|1hp2og2te4wl
marine engineer|2ov
marine engineering|08n0ge2ok2to
marine equipment|1hf2mg2or2te3un
marine fisherie|05q2jm2oc
marine harvesting|04m
marine health|4xq
marine instrument|1ez1hf2mf
marine oiler|2on
marine pipefitter|0un2ng3kl
marine renewable|0gm1ee1hn
marine repair|2tp
marine service|1ef2mu50q
marine steam|0ul
marine surveyor|0qg2os
marine system|2to
marine upholstery|1np2mg2ng
marine vessel|0um38f
mariner|2ow
mariner $|2ow
marionetteer|3dq
marionetteer $|3dq
marital|4bk
maritime|0bg1eu1wl20e2ge2mo2nc2oz2tp38n3lg4hf4jo4mv
maritime electronic|1en1hf
maritime electronics|1eq1hc
maritime engineer|2op
maritime mechatronics|1hm
maritime ship|1ho
maritime training|20g2gf4hg4mq
maritime transport|4jm
mark|2np
marker|02m04l0mm0uq1nr2ln2mg2nn2qq2wg35s3um50o
marker $|02m04l0mn0um1nm2lo2mg2nr2qq2wg35s3um50p
market|04f0qf10m11o1ne1os1ul1wk23g2aw2jd2n92pz2qt36e3df3hg3ld3ro3vw41m43o45o4ik4jf4vo
market $|43t
market account|00k
market analyst|1oq2ae2pp
market development|2qn
market economist|1of2an
market forecaster|1ol2ak
market intelligence|11q2pq3lf3rf
market operation|36f45q
market research|10q2jg2ps
market researcher|2an2pl
market risk|41n
market specialist|3rr
marketeer|2qx30e
marketeer $|2qx30e
marketer|0xn19u1bf1rr2ng2qz4jg
marketer $|0xn19u1bf1rr2ng2qz4jg
marketing|02f0xq11w19z1bf1hf1jk1ng1vs20f23g25g2je2nc2pz2qz2wf30g35n36g3dg3lf3oz3pg3rf3se43t4as4bg4im4je4ms50f
marketing $|19p1ju2qn3oo4ao4mo
marketing analyst|11v2qb
marketing assistant|2qm
marketing associate|2qn40m
marketing automation|19s2qd
marketing communication|19f2qo
marketing consultant|2pq3of
marketing coordinator|2qn
marketing designer|1vv
marketing digital|19p2qf
marketing director|04n2qe3on
marketing engineer|2qq3oq
marketing executive|19l2qg43o
marketing manager|0xp19r1j93ou43b4am4in
marketing officer|2qq
marketing operation|19g2qt
marketing processor|2pl2qf43r
marketing project|2ql
marketing promotion|2qk
marketing representative|2qf43q
marketing specialist|0xm1bf2pl2qn
marketing strategist|19s2qd
marketing technologist|2qp
marketingleiter|2qz
marketingleiter $|2qz
marketingmanager|2qz
marketingmanager $|2qz
marketingreferent|2qz
marketingreferent $|2qz
marketplace|1bz36p
marketplace $|1bn
marketplace manager|1bv
marketplace operation|36q
marketplace specialist|1bt
marking|02f0ur1na1ze2ll2nn35q40e50p
marking machine|2ll
marking operator|0uk
marksmanship|20l
marktleiter|4iz
marktleiter $|4iz
markup|0eg4jo
markup clerk|0eg4jo
marquee|2mf2yo
marquetry|0mr0ug
marriage|0sr20k3dc3qr4bv
marriage counselling|4bs
marriage counselor|4bk
marriage family|20l3qo4be
marriage guidance|4bm
marsh|0ug50o
marshal|3lt
marshal $|3lt
marshall|1wr
marshall $|1wr
marshmallow|1nf1pz2nc
martial|09f20f3dk4hr
martial arts|09f20f3dk4hr
marzipan|1pr2nd
mascara|2nm2yg
maschinenbau|2ts
maschinenbau $|2ts
maschinenbauingenieur|2tz
maschinenbauingenieur $|2tz
maschinenbediener|2ns
maschinenbediener $|2ns
maschinenfuhrer|2ns
maschinenfuhrer $|2ns
mascot|3dq
mascot $|3dq
mash|2nr
mask|08t2nk3um50n
mask inspector|3um
masker|2nq
masker $|2nq
masking|2nl
mason|0ux2nc2rz
mason $|0uo2rz
mason helper|0um2nf
mason tender|0uo
masonry|0mp0uf0vv2ne2rr3uk4mm
masontender|0uq
masontender $|0uq
mass|2js
massage|06r0fz2nf3qg4if4xm
massage therapist|06q0fn4xn
masseur|06x0fn4xl
masseur $|06x4xl
masseuse|0fz3df
masseuse $|0fz3df
massotherapist|0fr
massotherapist $|0fr
mast|0mr2nf
master|04m0bf0dd0mo0ny0uf1am1hl1ne1pv21l2hn2jg2lg2me2ow2rn2yl35q3cd3dp3lq3pq3vn49f4jm4wo4yr
master $|04m0mg0nm1an1hp1ng1pm21m2ho2oo2ro2ye35r3cd3do3lq3pr3vo49f4jn4zg50k
master ceremonie|3dp
master certified|4wm
master control|4yt
master electrician|1el
master mechanic|4wn
master printer|2nl
mastering|4yz
mastering engineer|4ys
mastering technician|4yp
mastic|0up2ro
masticator|2no
masticator $|2no
mat|0uw1n72mm2np2yl3um50l
mat inspector|3un
mat machine|2nk
match|1nn2mr2nd4hk
matchbook|2nl
matcher|0mt1no25r3uq
matcher $|0mm1nr25r3uq
matching|0mr2nd
mate|0uo2ng2oy3lt
mate $|0uo2oy3ls
mater|1np
mater $|1np
material|02k04l0gu0nz0qd0rf0up0vf1dk1pg1ug26m28l2an2ik2jp2lg2mn2og2rr2tf2wm2yf35g3de3hu3lf3mm3rf3uk3vf43m4bg4jz50v
material analyst|1hk2jn
material carrier|04l
material collector|50m
material control|4jl50k
material damage|28m
material development|0nm
material director|2gl3mr4jf
material distributor|43s4jc50l
material engineer|0go0nq
material engineering|0gp0ne1hk
material handler|0up4jf50n
material handling|0un50m
material inspector|04m0ue1ao1in
material management|04o2jg3ho
material manager|4jq
material mover|50l
material planner|26q
material preparer|1nf2np
material purchasing|4jk
material reception|50n
material repairer|2ml
material requirement|4jm
material research|0gn3hf
material salesperson|40l
material scientist|0gm0ns2jd3hf
material sorter|3uf50n
material stress|1hp
material supervisor|2ng50q
material technician|0uf2jm3hu
material testing|3hr
material warehouse|4jg50n
material worker|2rn4jo50e
materiel|2nf3lo
maternity|0ll
math|1cg2sz4hg4mc
math $|20n2sp
math instructor|20d2st4mg
math teacher|2sp
math tutor|2sk
mathematical|2jl3hg
mathematician|14v
mathematician $|14v
mathematics|14z20l2je2pf2sz3hg4hg4m9
mathematics $|20m2sn
mathematics instructor|20l
mathematics teacher|20e2sw4me
matic|2lp
matrimony|1jq
matrix|1ho21g2mg2yv3ul
matrix bath|21g2ng2yr
matron|0rl1wp21n32x3lo
matron $|0rl1wp21n32x3lo
matrose|2or
matrose $|2or
matte|07p2nd38f3dm
matte painter|07p2nd38f3dm
matter|2jl
matting|2lo
mattockman|0uq
mattockman $|0uq
mattockwoman|0uq
mattockwoman $|0uq
mattress|1nz2lg2nu2yg50g
mattress builder|1no2nd
mattress factory|1nv2n7
mattress forming|1nt2n8
mattress making|1nt2na
mattress molder|2nl
mattress moulder|1nf2nm
maturity|2nr3uf
matwork|20f4hn
matwork teacher|20g4hl
maurer|2ry
maurer $|2ry
maxillofacial|17v2xd
maxillofacial prosthodontist|17l
maxillofacial surgeon|17o2xd
mayonnaise|1pq2nc
mayor|3rz
mayor $|3rz
mayoress|3rv
mayoress $|3rv
mc|1nm
mc kay|1nm
mcat|20e4mo
md|2xr
md $|2xr
meal|0br1pp2no33l4np50b
meal supervisor|2nf4np
mean|1rt
mean developer|1rt
measure|0nr0tq2ne2yf3rt3ue4wq
measure $|3rn
measurement|0pa0qv1dw2mw2ne2tn36f3lf3rf4jp
measurement engineer|0qf1do2tn
measurer|04f0qp2nn2wp3us40p4jo50g
measurer $|04g0qp1no2nc2wq3ut40p4jo
measuring|1nr2nb
measuring machine|1no2nd
meat|04r0kz0uf1nd1pm2ae2eq2lf2nu2ye3uc40p4iz4ze
meat $|4io
meat cutter|0kn2nf
meat inspector|04o2ng
meat packer|0kq2nf
meat processor|0kn
meat product|4im
meat slicer|0kl
meat trimmer|0kl
meatcutter|0kr
meatcutter $|0kr
meatman|0kr
meatman $|0kr
meatworker|0kr
meatworker $|0kr
mecanic|1nn
mecanic $|1nn
mecanicien|4wu
mecanicien auto|4wn
mecanicien automobile|4wp
mecanico|2mq2tt4ww
mecanico $|2tt
mecanico automotriz|4wr
mecanico de|4wo
mecanico industrial|2mr
mecanique|2ts
mecanique $|2ts
mechanic|02g03s04e0bg0mq0uo17k1ae1ev1hu2jg2ln2mz2oe2rs2wn2yn3ks3um4jf4sn4wz4yl50d
mechanic $|02g03s04f0mr0us17k1af1ep1hz1nk2jg2ln2mr2nn2rs2wn2yo37k3kt3um4jg4wz50e
mechanic helper|0ue1hg2ms
mechanic supervisor|2ms2ne
mechanical|04f08u0ge0mg0nf0qe0ur0vf1gg1hs1ne1zk20n26g2lq2my2nm2tz2yu3ke3uo42r4dg4je4wz50e
mechanical $|2mm2nf2ty3ll
mechanical design|08o1hf2tn
mechanical designer|08f1do2tm
mechanical development|2tm
mechanical drafting|08k
mechanical draughter|08k
mechanical engineer|0qg1dm1eq1hs2lq2mg2nc2tf
mechanical engineering|1hm20m2tp
mechanical equipment|4ek
mechanical fitter|2mt2yf
mechanical forging|2yk
mechanical leader|2ng2tt
mechanical system|1da2nq42u4wd
mechanical technician|1ef4wo
mechanical test|1hd3ur
mechanics|0vg1dl1nk2mz2tq4ws
mechanics $|1dk1nl4wo
mechanics engineer|2tr
mechanics service|2mg4wm
mechanics supervisor|0vg2mp
mechanics teacher|20n4mf
mechanik|2tt
mechanik $|2tt
mechaniker|4wq
mechaniker $|4wq
mechanism|1hf2no3ul
mechanist|0mk2lq2mq2ne
mechanist $|0mk2lq2mq2ne
mechanotherapist|0fr
mechanotherapist $|0fr
mechatronic|0gg1dg1hl2mf2nu2tr3ug42p
mechatronic device|1hq2nd
mechatronic engineer|1dg2tn42q
mechatronic equipment|1hf2mg2nv3ug
mechatronics|1dg1hv2ns2tw2yf42x
mechatronics $|1hl2tp
mechatronics engineer|42y
mechatronics technician|1hu2nf
mechatronics technologist|1hl
mechatroniker|4wq
mechatroniker $|4wq
med|0fl
medart|2ne2yp
medecin|2xz
medecin $|2xu
medecin generaliste|2xp
media|04m07v08f09m0jz14f19z1gf1ln1nf20l25g2iy2pz2qz2ve35n3dg3gl3le3m83rf3sz40843e4ax4bd4jd4me4yt50f
media $|4aq
media analyst|49n
media arts|09m20g
media assistant|2ip
media buyer|19u3ma
media coordinator|07g2ie2qf3sn4ap4yo
media designer|07r25g
media manager|19p2qg4an
media marketing|19n
media planner|19q2qq4jg
media planning|19e2qs
media relation|3sn
media research|2pm
media specialist|07m19e2ir3sm4an4bg
media studie|20k2pq
mediation|1le2gf2hr2iw3dl
mediation $|3dm
mediator|09p2hy2ng3sp3vm4bn
mediator $|09p2hv3sp3vm4bn
medic|1az3lk
medic $|1as3ll
medica|2xx
medica $|2xx
medicaid|2wq3rr
medical|02l04e06l07f0eo0gu0lm0md0qf0rg0tt0ue0xf10g1an1dx1eg1hk1kf1lm1me1ne1yf20o21f22g23f27d2de2ig2ju2lf2mf2uz2vz2wz2xz2ye32l35n37p39f3aq3bu3hd3lc3mf3qn3ue3wn43w4df4hg4in4je4mm4og4sd4wf4ye50d
medical $|2jg2vn2wr
medical administrative|35l
medical admission|2wo
medical affair|2jr
medical aide|0lq2wa
medical appliance|2nn
medical assistant|20k2wl37o
medical biller|02g2wq
medical billing|02c2wn35q
medical case|4bm
medical claim|2wn
medical coder|2wn
medical coding|2wk
medical consultant|2jg2xq3qp
medical device|0gt1dl1hu2we43n
medical director|2wa2xz
medical dispatcher|3ab3wu
medical dosimetrist|2uq2we
medical engineer|0gp
medical equipment|0gv2mq2nf2wd43f4ip
medical examiner|0ts2jg
medical facilitie|1in1lo1mf
medical furniture|0mf2no
medical health|2jp2wg
medical information|2wp
medical instrument|1dm1hf2mc2ny2wf
medical insurance|02p27d28n
medical lab|2jf2vr2we
medical laboratory|20d2vo2wd4mu
medical language|2wq
medical office|2wq
medical officer|2xu
medical perfusion|2up
medical receptionist|2ws3we
medical record|20m2if2wv35f
medical representative|2we43r
medical research|2jo
medical responder|3al
medical science|2jn2wg
medical scientist|2jo
medical scribe|2wm
medical secretary|20l2ws35d
medical service|3ae3wm43p
medical social|4bl
medical sonographer|2um
medical surgical|2wf32k
medical technical|0gd1dt
medical technician|2jg2vf37n3ar
medical technologist|2vt2we37g
medical technology|0gf1dp
medical transcriptionist|2wl
medical transport|1ap3bm4sf
medical van|1ar
medical vehicle|1al
medical writer|0xf2jy4of
medicale|2ws
medicale $|2ws
medicare|10f3rp
medication|0ll32r
medication aide|0ll32r
medicine|17n20w2je2ne2ur2wl2xz3lg4mg4xn
medicine $|20p4xg
medicine docent|20l
medicine doctor|17m
medicine instructor|20l
medicine nurse|32k
medicine officer|2xo
medicine specialist|2xq
medicine teacher|20l
medicine technologist|2um
medicine veterinarian|4xn
medico|2wr2xz
medico $|2wr2xu
medico general|2xo
medicolegal|0to3lf
mediengestalter|1vz4yp
mediengestalter $|1vz
mediengestalter bild|4yp
mediengestalterin|1vz
mediengestalterin $|1vz
medieval|20k
mediterranean|3bl
medium|3dq
medium $|3dq
medizinische|2ws
medizinische fachangestellte|2ws
medtronics|2wr
meet|4rp
meeter|4zq
meeting|1jz
meeting manager|1js
meeting planner|1jo
meil|3lg3rq
mel|3lg3pe3ru
melangeur|1pr2nf
melt|1ng2nf2yz
melt house|2nn
melter|2nv2yv35p50g
melter $|2yx
melter helper|2nl
melting|2yr
member|0bn0dm0ep0kn0lo0rm0sn1al1en1hn1ne1pn1zl20n22l2cg2eq2id2jf2nd2ol2qo2wm2xg2yk35g3dm3ln3rt3zf40r43k49s4dn4ig4zp
member $|0bo0dn0kn0ll0rn0sl1am1eo1ho1nf1zl20n21l22l2er2jf2ne2ol2qg2wn2yl3dn3lo3rn40p43l49t4df4zq
member restaurant|1pn
member retail|40m
member technical|4dq
membership|01e2hc2qz35u3lf43o4bp4ie
membership administrator|35o
membership manager|2qn
membership sales|2qk35o4if
membership subscription|35m
memorial|0um
mems|1dq1hs1yz26f2ng4eg
mems engineer|1dr
men|1nm
men $|1nm
menage|0rp
menage $|0rp
menagerie|04q
mender|04m0mp0ul1nr2mt2yo
mender $|04m0mp0ul1nr2mt2yo
mending|50o
menhaden|04t0bg2oe
mens|1nf1xn25m
mensajero|16z
mensajero $|16z
mental|0ln1if20m2ng2wm3do3qv4bz
mental health|0ln20k2wm3qw
mental healthcare|4bm
mentally|4mm
mentor|23t2as2ng4bt4ns
mentor $|23n2as4bt4ns
menu|33r4jf
menuisier|0mx
menuisier $|0mx
meps|3rr
mercantile|2db35r
mercenary|3lr
mercenary $|3lr
mercer|40r
mercer $|40r
mercerizer|1nu2ne
mercerizer $|1no
merchandise|0ax10l16l1lg2nc2qm3dg3mz3vc40t4il4jm50x
merchandise displayer|40o
merchandise manager|3mu
merchandiser|1bt1nc29y2ap2nf3mt40w50n
merchandiser $|1bt1nc29y2ak2nf3mt40w50n
merchandising|0vg29z2ne2qo3re40z4if
merchandising $|29d40r
merchandising associate|29t40c
merchandising controller|29n
merchandising manager|29o4ig
merchandising specialist|40s
merchandising supervisor|0vg29u2nf
merchant|04f0me1bx1wt2ar2mn2nf2or3dd3ld3mx43s
merchant $|04g0me1by1ng2nf3dd3mx43t
merchant beverage|2am
merchant mariner|2op
mercury|1hq2nm3ul50c
merger|1ow2al
merger acquisition|1or2al
meringuer|1pr
meringuer $|1pr
merit|23q
mern|1rt
mern developer|1rt
merry|21n
merry go|21n
mesera|4zy
mesera $|4zy
mesero|4zy
mesero $|4zy
mesh|0ut2nn
mesmerist|3dq
mesmerist $|3dq
mess|1ag2er
message|1ar35r
message service|02m35m
messaging|30r
messenger|16z2ng
messenger $|16z
metabolic|0nq
metadata|2io3dg
metal|04e0mf0nm0rk0ur0vl17m1af1hq1na1pf20k21e2lz2mm2nt2rq2tt2yz3dl3hg3kg43o4db4jr4mg4wd50m
metal $|2ll
metal additive|1hp2nf
metal am|1hq2nf2yg
metal annealing|2nq2yc
metal apprentice|0ud2yp
metal assembler|0up2ne2yf
metal bonding|2nn50g
metal building|0un2ne
metal casket|2lg2nn
metal caster|2ne2ym
metal ceiling|0ur2re
metal cleaner|2nr50e
metal coater|2nf2yo
metal control|2nd3ur4jm
metal craft|20l
metal crane|1zm2yg
metal cut|2lm
metal cutting|2lp2nf
metal die|2lm
metal dipping|2nl
metal drawing|2ld2nr2yf
metal drill|0ug2lm
metal duct|0uf0vo
metal engineer|0no0ud2tl
metal engraver|2nn
metal engraving|2lk2ng
metal fabricating|2lf2nq2yg3un
metal fabrication|2lf2np
metal fabricator|0ul2ll2nc2yl
metal filing|2lf2nl
metal finishing|2lf2nn
metal furniture|0mb0ug2mn2nq2yf
metal hand|2nl
metal hanging|2nm
metal installer|0uk
metal layout|0uk
metal mixer|2nf2ym
metal model|2yn
metal numerical|2nq4db
metal operative|0ud2ln2nd2yo
metal power|2ln2nf
metal press|2lq2nc
metal processing|2ne50n
metal product|2nl
metal production|2no
metal rolling|2lg2np2yf
metal sander|2la2nt
metal sawing|2lq2nd
metal sculptor|3dn
metal sorter|0rp3ud50l
metal sprayer|0ud2yq
metal spraying|2lf2yn
metal stud|2nd2rq
metal tank|0ur2nd2yf
metal welder|1hm2tm
metal wire|2ne2yn
metal work|0uk
metal worker|0ug0vg2ne2yy
metalizer|2nf2yu
metalizer $|2yp
metalizing|2yq
metalizing supervisor|2no
metallbauer|2yw
metallbauer $|2yw
metallization|2nm2yg
metallographer|0nr
metallographer $|0nr
metallographic|2jq
metallurgical|0nx1hz2jf2np2tg3uc
metallurgical $|2no
metallurgical engineer|0nt
metallurgist|0nz0uf1hr2nc
metallurgist $|0nz
metallurgy|20m
metalorganic|0ng2np
metalsmith|0ux2ne4wn
metalsmith $|0uv4wn
metalwork|2lo2ye
metalworker|0uo2ys3dq
metalworker $|0uo2ys3dq
metalworking|0mf2ln
metaphysician|3dq
metaphysician $|3dq
metaphysics|20m4mg
meteorological|0bf2jz2mg2ng3hu3lm
meteorologist|2jz3hz
meteorologist $|2jw3hz
meteorology|20n2jf3hz4mf
meteorology $|3hm
meteorology research|3hn
meter|04g0mf0ra0ue0xf1ae1dn1ex1ne2mz2yg35o3df3hr3kn3ls3ur4jz50f
meter engineer|1dn1eq2mg
meter installer|2mo
meter maintenance|1er2mb
meter mechanic|2mn
meter operator|2ne3hv3um
meter reader|0xf1ef2mf2np35q4jr
meter repairer|2mm
meter setter|3kr
meter technician|1el2md4jr
meter test|1en
meter tester|1hg2mq
metering|11e14g2nu
metering data|11e14g2nu
methane|2nm3kf
methane gas|2nn3kf
method|06n0il0kn0wo1hv1ne26q2gm2jf
method $|06k
method analyst|0il0wo1hn
method slaughterer|0km
method specialist|1hr2gn
methode|26q
methode $|26q
methodologist|14m4vz
methodologist $|14m4vz
methodology|1ck3yn
metro|3bo4sf
metrologist|3hr
metrologist $|3hr
metrology|0gg1hn3hz
metzger|0ky
metzger $|0ky
mexican|2nk
mfge|26r
mfge $|26r
mfl|20c2ft4mf
mfl teacher|20c2ft4mf
mi|20f4mm
mica|1nf2nv3us
mica plate|0uf2nl
mice|04n
micro|1dr2co2jn
micro computer|13k2co
micro system|1dq
microarchitect|2yl
microarchitect $|2yl
microarray|2jw
microbiological|2js
microbiologist|2jy2ng
microbiologist $|2jy2ng
microbiology|20n2jz2ne2pg2vq3um4mg
microbiology studie|2jn
microchip|1yr2nn
microcomputer|2cx
microelectromechanical|1dt1hm
microelectromechanical system|1dt1hm
microelectronic|0gd1dz1hn2tf
microelectronic engineering|0gf1dp1hk
microelectronic technology|0gf1dn
microelectronics|0gf1dz1hw25g2me2ne2tg
microelectronics $|1hm
microelectronics hardware|1dl
microelectronics manufacturing|1do1hg
microelectronics material|1ds
microelectronics packaging|1dl
microelectronics production|1ds2nf
microelectronics technology|1dl
microfiche|2no
microfilm|2ir2nq35f3up50g
micrometer|2nv3ud
micropalaeontologist|3hr
micropalaeontologist $|3hr
microphone|2nf4yo50o
microphone operator|2nf4yt
microphotographer|3gr
microphotographer $|3gr
microprobe|2nf3hr
microprocessor|1du
microprocessor $|1dn
microscopist|2jv
microscopist $|2jv
microsystem|0gd1dz1hw2ng2tg
microsystem $|1dn1hl
microsystem engineering|1dp
microsystem technology|0gf1do
microwave|1hq2jl3hf4pw
microwave engineer|4px
midday|2nc4nz
midday meal|2nf4np
midday supervisor|2nf4nv
middle|1cf1ow20f2sl35e46k4fl4ho4mm
middle distance|4ho
middle office|1ow35e
middle school|1cf20f2sl46k4fl4mm
middleweight|1vv
middleweight designer|1vr
middleweight graphic|1vl
midwife|32z
midwife $|32y
midwifery|20e32q4mn
mig|2yk
mig welder|2yk
migrant|4bn
migrant advice|4bl
migration|2jq
migratory|04r
mile|16q
mile driver|16q
milieu|2wr3qg
military|03m0sl1ng2ga2hk2sf3ls3qn3rp4mz
military aircraft|03m
military familie|4bl
military officer|3lq
military source|3lm
milk|04q0eg0rf0ud16m1am1pz2no3ue4jm4st
milk analyst|1pn
milk controller|1po
milk processing|1pd2no
milk reception|1po2nf
milk route|50n
milk treatment|2nn
milker|04w1hg2mf2nf4wq
milker $|04w
milking|04v1hg1ng1pq2md2nc3kf4wv50g
milking machine|04p2me2ng4wp
mill|0mm0nm0uc0vf1ag1ek1hf1nq1pr1zg21f2jk2ls2mq2ny2yt43p4jo
mill $|2nk
mill control|2nd2yp
mill hand|2nn
mill manager|1no2nk
mill operative|1pn
mill operator|04o2lo2yn50m
mill recorder|2ne4jr
mill roller|2lm2nd2ym
mill supervisor|2no
mill technician|0mk2ll2nn2yf
mill tender|1ne2ln2np2yf
mill utility|2nl
mill worker|0mo1nn1po2yl50f
miller|0mn2lv2mo2nr
miller $|0mo2ln2mo2nu
miller turner|2lq2nc
milliner|1nq
milliner $|1nq
millinery|1nv20m2nf4io4mf
milling|0vf1lg1pm2jo2lw2yf4jf
milling machine|0mk1nf2lp
milling operative|1pn2jp2nc
milling operator|2lr2nd
milling supervisor|0vg2no
millstone|50o
millwork|4jo
millwright|2mz2ne
millwright $|2my2ng
mime|3dr
mime $|3dp
mimic|3dq
mimic $|3dq
mincemeat|2nl
mind|3dp
minder|2nm2ou
minder $|2nm2os
mine|04e0nz0qv0uv0vv1ao1dq1ep1he1in1nc1zk21g26g2if2je2le2ml2ng2of2ts2yd35g36n3hn3lo3rg4jk50d
mine car|4wl
mine cutting|0uo1ng
mine electrical|1dr1eb
mine emergency|1if3lm
mine environmental|0qf1ir
mine machinery|0ug1er2ml
mine motor|0ng1as
mine operation|2mn2tr36e
mine operative|0uf2np
mine production|0vn2nd
mine rescue|2nf3lq
miner|0uz0vp11p1zm2nl50f
miner $|0uw11p2nn
miner equipment|0ue1zn2nk
miner operator|0uo
mineral|0fm0qm1hf1ix1ng1pq20l2wg3hv
mineral crushing|2no
mineral processing|2no
mineralogical|3hq
mineralogist|2ng3hz
mineralogist $|2ng3hz
mineralogy|20m3hz4mg
mineralogy consultant|3hs
minesweeping|3lq
mineworker|2nm
mineworker $|2nm
mingle|1pr2ne
mingler|2no
mini|1pr21l2nk4z950n
miniature|0mg1ad1nf21r29z2nc2yg3bg
miniature model|29o2ng
miniature set|29k
minibus|3bq
minibus driver|3bq
minicab|2nf3bq4jt4se
minimization|2jp
mining|0ge0nz0qq0ux0vn11g14o1dp1ek1hf1in1nf1zc20m26g2jl2lp2mt2nm2oe2yg36f3hk3ln4we50f
mining $|0ud1do
mining electrical|1do
mining electrician|0ug1em
mining engineer|0nr
mining engineering|1il
mining equipment|2mn4wf
mining machine|0ur2ne
mining operation|0qq0vg2np36f
mining operative|2np
mining technology|1il
minister|0sz2nb3dm3rx
minister $|0sn3dm3rv
minister religion|0sp
ministerial|0xm
ministrie|0st
ministrie director|0st
ministry|0sz4be
ministry coordinator|0sm
ministry director|0sr4bf
ministry leader|0so
miniture|2no
miniture folding|2no
mink|2np
minstrel|3dq
minstrel $|3dq
minute|3rs4jg
minute clerk|3rs4jg
mirliton|1ng2nn
mirror|0mr0uk1ng2mg2nt38f3um4wp
mirror department|2nl
mirror frame|0mo2ne
mirror installer|0um2nc4wq
mis|11t1gq4bk4lr
mis analyst|11t
mis use|4bl
miscellaneous|2ne2yq
missile|25f2jn2me2nf2tx3lz3un4ek
missile defense|3ll
missile design|25g2ts
missileman|3ln
missileman $|3ln
missing|3lm
mission|0sk2ne3lt49r4bv4ks
mission system|3ll4ks
missionary|0sz4bo
missionary $|0st4bo
mistress|21o
mistress $|21o
misuse|4bn
mitarbeiter|10u
mitarbeiter $|10o
mitarbeiter kundenservice|10o
miter|0mu2le2nn
miter operator|0mu2ne
mitering|0mq2nd
mitigation|2nl3lp48p
mitigation engineer|48p
mitre|0me2np
mitre saw|0me2np
mix|0ug1nf1pq1zm2nk2yg4su
mix operator|1ng2nl4su
mixed|04k0oq1dn2mg
mixed signal|0oq1dn2mg
mixer|04p0dp19f1nm1pq1zk2nz2wl3dm3uf4su4yr4zo
mixer $|04l0dp0ul19f1nq1pv2nl2wl2yg3dn4yt4zo50m
mixer driver|2nd4st
mixer helper|2nm
mixer operator|04p1pe1zl2nf2yk4sm
mixer worker|2nk
mixing|04f0ul0vo1pl2lg2np2ye4yt
mixing machine|1nf1pl2nq
mixing mastering|4yl
mixing plant|0uo2nd50m
mixing supervisor|2nm
mixologist|4zx
mixologist $|4zx
mixology|4zl
mixture|50m
ml|0gg2kz3jf3yr
ml engineer|2ko
ml infrastructure|2km
ml ops|2ko
ml platform|2kp
ml researcher|3yr
ml system|2kn
mlas|3rs
mle|2kz
mle $|2kz
mlops|2kw
mlops engineer|2kw
mls|2vz
mls $|2vz
mlt|2vz
mlt $|2vz
mma|3dn
mmi|20e4mo
mobile|04m0fg0gg0mg0qg0uq1df1eo1gq1hn1nf1po1sq1te1ym1zf21g2jk2lf2ms2nf2td2vl2wf2ye2zz3bk3lg3uf3vm48f49m4dr4px4sm4wn4yg50a
mobile $|1gr2zz
mobile app|2zk4dm
mobile crane|1zn
mobile developer|2zn
mobile device|1hf1yo2ze4do4pl
mobile electronics|1ee1hq
mobile engineer|2zu4pg
mobile equipment|1he2m72no2tg4ps4ws
mobile hardware|4po
mobile heavy|04r1zf2mg
mobile home|0ub2lg2mz3vn
mobile maintenance|2mn
mobile medical|1an
mobile phone|2mf40l4pn
mobile plant|1zf2nn
mobile platform|2zp
mobile power|1ew2mg
mobile radio|1hl
mobile vehicle|0um
mobile windscreen|0uo
mobility|1hg20f2mg2wn34z4wn
mobility instructor|20f34n
mobility specialist|34u
mock|2nf2yp
mock up|2nf2yp
mockup|2lf2ne2yq
modal|4jq
modal service|4jq
model|02g04g0eg0mr0qg0ug14s15o17w1oq1pf21g25x29q2jg2kr2le2mf2nf2tf2yn3dd40r41p43v4yp50f
model $|1nz2ng43z
model analyst|14l
model builder|2ng2yl
model collectible|40k43g
model designer|15o29o
model maker|0mk17f1nc25k29l2lg2yv3dl
model mold|2no2yf
model optimization|2ks
model risk|1ot
model set|0mr25f3de
model validation|0eg41u
modeler|07x08g0qp12r15g1ip25p2jm2nk2yn3ro
modeler $|07x08g0qp12r15g1ip25p2jm2nk2yn3ro
modeling|12t13f4ml
modelist|1nq
modelist $|1nq
modeller|07r
modeller $|07r
modelling|0gr0jq26f4rg
moderation|4tz
moderation specialist|4tz
moderator|0xf3dp4bm4tr
moderator $|0xf3dp4bm4tr
modern|1cn20n3dl4mc
modern dance|3dk
modern foreign|2fk
modern language|20q4mf
modern school|1cn4mg
moderne|1cn20f
modular|2mw
mogul|1pr2nf
mohel|0sr
mohel $|0sr
mohs|2xk
moisture|1ng2nn3uu4jf
moisture meter|3uu4jf
molasse|1pp2nm
mold|04f0ml0ud17n1he1nc1zz25p2lu2mc2nu2wo2yw4jo4we50n
mold $|2nl
mold capper|2nb2yq
mold designer|25q
mold dresser|2le2nr
mold engraver|2lp2nc
mold machine|2nf2yo
mold maker|17o2ln2nf2yc3dm
mold operator|1zg2nf2yq
mold stamper|2nl
mold technician|2yq
mold tooling|2ne2yn
mold yard|2nl
molded|1ng2no3up
molded good|2nm3um
molder|0mz0uf1nm1pq2nr2we2yu3dm50d
molder $|1no1pq2nt2we2yy3dm
molder helper|2nm
molding|0mr0uf1ne2lg2mm2ns2yq50q
molding machine|0me1ng2lf2mp2ne50t
molding operative|2nk
molding operator|2yp
molding technician|2yn
molding worker|2nn
moldmaker|0mk2yq
moldmaker $|0mk2yq
molecular|07f2ju2vq2xn
molecular biology|2jk
molecular research|2jn
molten|2yl
molybdenum|2nm
monetization|1sl
monetization designer|1sl
money|0tn2ar2nc35p3uo
money laundering|0to
monger|1pn
monger $|1pn
monitor|0lo0nn1ap1hg1nf1pk1ws21p2jm2mf2nl2wq3dg3lp3rq3up40n4jg4nn4yo4zg50l
monitor $|0lp0nn0ul1ng1pk1wt21g2jo2mg2nn3dg3lq3rq3up40n4nn4yp4zg50p
monitor technician|2ws
monitoring|0ql0ug11e1hf1iq2jp2nl3ru49l
monitoring analyst|49l
monitoring evaluation|3rn
monitoring storage|2no
monitoring technician|0qm1im2js2nf
monk|0sw
monk $|0sp
monkey|04t2gg4xo
monkey $|04o
monogram|1nw
monologist|3dq
monologist $|3dq
monomer|2ng2yo
mononitrotoluene|2no
monorail|04d1af1zp2yg50t
monotype|13f1ng2mo2nw2yf4we
monotyper|2no
monotyper $|2no
monotypist|2no
monotypist $|2no
montagemitarbeiter|2ns
montagemitarbeiter $|2ns
montessori|1cz20d4mb4nf
montessori school|1co20g
montessori teacher|1cn
monteur|2ns4yn
monteur $|2ns
monteur video|4yn
monument|2rz
monument setter|0un2nd2rm
mooner|2no
mooner $|2no
mooring|04o2op
mooring manager|04o
moose|04m
mop|0us1ng2no
mop production|2nl
moped|2me2nm4ww
mophead|2nf50m
morale|23r
moralist|20r
moralist $|20r
morgue|2wr
morning|3dg4yp
morning news|4yn
morning show|4yk
morphologist|2jq
morphologist $|2jq
morphology|20l
morse|3lm
mortar|0uz2ng50f
mortarman|3lr
mortarman $|3lr
mortgage|02k0ez1ov28f2az2ng2qn35g4jg4mf
mortgage adviser|0er2ae
mortgage broker|0ex2a8
mortgage consultant|0eq
mortgage loan|02r0e42ap
mortgage underwriter|0en28g
mortician|0lz0ug2nf
mortician $|0lw
mortiser|0mq2nd
mortising|0mr2nd
mortuary|0fe1hf1xr2jp4br4jg
mosaic|0uf2nf2rx
mosaicist|0qr
mosaicist $|0qr
mosquito|0rr1ug
moss|04u
moss bleacher|04r2nd
moss picker|04l
mot|3ud4wx
mot tester|3ud4wx
motel|0rp21x22w2nc
motel front|21f22n
moth|0rm1np2ne
mother|0lz0ug1wo2ne
mother $|0lr1wp
mother help|0lp
motion|07p0mk0qg1hu1vw20k21n2df2ml2nn3ge42t4jn4yl50m
motion animation|07k
motion designer|07g1vs
motion graphics|07l1vn3de
motion picture|0mk21n2df2ml2np3dr3ge4jo4yl50m
motion planning|42t
motion study|1ho20l
motivational|3sr
moto|2nd4sq
motor|04e0mg0nf0qg0tn0um0vg16q1aw1em1ho1if1nf1zl20m25m2jf2mn2no2qk3bs3ld3ro3uo40l43d4il4mm4rf4se4wr50k
motor assembler|1hk
motor builder|2nl
motor coach|3bq4rg
motor control|1he3uo
motor dealership|40l4ik
motor driver|1ak50m
motor generator|1hc2nl3un
motor grader|1zk
motor home|4wo
motor mechanic|2ml4wk
motor operator|1ay2nb50l
motor rewinder|2nl
motor tester|1hm2ne3ul
motor vehicle|0rk0tp0uo1a61eq1hf1nm25n2nr2ql2yk3rr3uc4w850l
motor winder|1nf2nm
motorbike|1hg2mg2nm4wx
motorboat|2ne2ov4wo
motorboat mechanic|4wm
motorboat operator|2nf2ov
motorcoach|2ne3bw
motorcycle|0mf16s1al1nn2nm2tq3bg3ll4hr4sf4wz50g
motorcycle courier|16m
motorcycle deliverer|1ao
motorcycle delivery|16l
motorcycle driver|16o4hr4sf
motorcycle mechanic|4wl
motorcycle technician|4wq
motorcyclist|3dq
motorcyclist $|3dq
motorhand|2nm
motorhand $|2nm
motorman|0uo1ay
motorman $|0uo1ay
motorsport|4wq
mottle|2nk
mottler|2no
mould|0ug1nd2ln2mz2nf2yk50g
mould filler|2mn2nf
mould maker|2lp2mf2ym
moulded|2ne2yn
moulder|1nq2nr2yo
moulder $|1nq2nq2yp
moulding|0ue1nf2lr2mz2nq
moulding machine|0ug1ng2lp2ml2nk2yf
moulding operative|2nk
moulding operator|2lf2mp2nf2ym
moulding setter|2nn
moulding technician|2no
moulding worker|2lq2mf
mouldmaker|2yq
mouldmaker $|2yq
mount|2no3dl50f
mount maker|2ng3dl
mountain|4hz
mounted|3ll
mounted police|3ll
mounter|1nn2nt2yo3dq
mounter $|1nn2nt2yo3dq
mouthpiece|2nn
mouvement|1cn20f
movable|2nn
move|4jz
move coordinator|4jn
move manager|4js
move planner|4jl
moveman|50q
moveman $|50q
movement|04m1cn2ng3dq3uk4hm50q
movement director|3dn
movement specialist|04n4hn
mover|0mf0ur0vn2mp4sn50s
mover $|0uo2mq2nm50x
movie|0xm1ag1nf21v2jf2nb2pp36o3dw4jp4yw
movie director|3dp
movie shot|4yn
movil|2zt
movil $|2zt
moving|0up0vn1af1hl1zl21k2n93de4jv4ss4ym50n
moving coordinator|4jq
moving equipment|1zm
moving machine|0um
moving picture|21m2ng3df4yn
moving technician|1hm
moving truck|4sn
moving van|1af4sn
moving worker|0ug50r
mower|1ur1zn2lm2ne4wo50g
mower operator|1uu1zn2ne50g
mowing|1nf1ur2nf
mozo|50n
mozo de|50n
mps|1kd3rz
mr|4ml
mre|0ug1hq2mg
mri|1ho2nc2uz
mri technician|2uo
mri technologist|2ul
msk|3il
msk physiotherapist|3il
msps|3rs
msw|4by
msw $|4by
mts|4dy
mts $|4dy
muck|0uy2ng4sf
mucker|0uu21p2nf50m
mucker $|0ul21p50n
mucking|0ur1ng2ne
mud|04e0nu1ng1zo2nw3hv50f
mud analysis|2nf3hq
mud engineer|0nu
mud jack|1zp2nf
mudlogger|3hr
mudlogger $|3hr
muffle|2nf2yw
muffler|1nd2ne2yw4wn
mule|04s0mn1ag1no2nb50q
mule operator|0mn2ne50p
mule teamster|50n
mule tender|1no2ng
mulling|1ng2nm
mult|2lp
multi|0mn16t1af1cl2mp2nb2ql2yn3gl3lm3pf3yq4bq4jo4mf50g
multi age|1cl4mg
multi course|2nl
multi drop|16t1ag
multi modal|4jq
multi needle|1nm
multi sensor|3ln
multi skilled|2ms
multi spindle|2ln
multicraft|2nn
multilingual|1kp35g
multimedia|07z0xd1sq2iw2nf30m3dp4de4ip4yp
multimedia designer|07e1sq
multimedia producer|4yr
multiple|0mo0uc1hk2lm2tp
multiple unit|1hk1nl2tp
multiplex|13r2ne
multisensor|3lk
multiskill|2no
municipal|0er0qp0up1oe2hm2mg3ry3ue
municipal court|2hk
municipal inspector|3rt3ue
munition|2nq3lo50k
munition factory|2nl
mural|38e3dq
muralist|3ds
muralist $|3ds
museum|20b21t25g2iz2jf2nf3dv40l4mr4rz4ze
museum $|2ik
museum assistant|2ip
museum attendant|21e2is
museum curator|2i83dv
museum docent|20c4rr
museum education|2ik4mn4rf
museum exhibit|25g3dn
museum technician|2ip
museum visitor|2ib4ms
museumshop|40m
mushroom|04t19f2nf
music|06r09z0jt0sc1af1jp1ln1nf20o21o2jf2mk2nn2pp3dz3hg3qg3so4de4hf4m84yx50f
music $|09o
music composer|3dg4yn
music conservatory|20l
music director|3dp
music educator|09l20k
music instructor|09t20c
music producer|3dp4ye
music school|09f20n
music selector|3dp
music sound|3db4yp
music teacher|09u20e4me
music theater|09f0xo
music therapist|06t
music tutor|09o4mf
music video|3df4yl
musical|2ns2xp3dx4yq
musical arrangement|3dr
musical instrument|2nt
musician|3dz
musician $|3dz
musicology|2je2pp
mustanger|04q
mustanger $|04q
mutual|02q2ap43f4jf
mutual fund|2ap43f
mutuel|0ee1nf21z2nf
mutuel ticket|21l40g
mva|2nn
mwep|0uq2nf
mycologist|2jq
mycologist $|2jq
mycology|20l
nail|04g0fz0mt1nd2lg2nf2yv3dd50l
nail making|2yo
nail technician|0fx2yg
nailer|0mp1nl2nk
nailer $|0mp1nl2nk
nailhead|0mr2nf
nailing|0my2ld2nc
nailing machine|0mt2nc
named|32k
nannie|0lr
nannie $|0lr
nanny|0ly
nanny $|0ly
nano|0gz
nanoelectronics|0gp
nanoengineer|0gr
nanoengineer $|0gr
nanofabrication|0gt1hr
nanoindentation|0gp4df
nanomaterial|0gv2jg3ye
nanoscience|0gz1hp2ng
nanoscientist|0gr
nanoscientist $|0gr
nanosystem|0gz
nanotechnician|1hr
nanotechnician $|1hr
nanotechnology|0gz0nf1ho
naphtha|2nl
naphthalene|2nl
naphthalene operator|2nl
napkin|2nn
napkin machine|2nn
napper|1nx2mf
napper $|1no
napping|1no2nf
naprapath|2xr
naprapath $|2xr
naprapathy|2xm
naprapathy $|2xm
narcotics|3lt
narrative|0xe1su25f4op
narrative designer|1su25f
narrator|3dq
narrator $|3dq
narrow|1as2ok
narrow boat|2ok
narrow gauge|1as2ng
narrowboat|2os
narrowboat crew|2oq
narrowboat engine|2ol
nascar|3ds4sg
national|1lp35g3lo43o4bt4ie4rr
native|1qf2zq3jd4dn
native developer|1qf2zq
natural|0no0up1ag1ix20o2in2jp2mg2nn2po2yf3kd3lf3ue50k
natural gas|0np0ur2nm3kd3ue4jl50l
natural resource|1is20o2jp3lf
natural science|2io
naturalist|2jv4rl
naturalist $|2jv
naturalization|0to
nature|1iq
naturopath|2xr
naturopath $|2xr
naturopathic|2xu
naumkeag|1nq2ne
nautical|2mm
nautical mechatronics|1hl
naval|1ao1ng20k2mq2nc2ov2sg2tu2yq38m3df3lx3ue4cf
naval $|08k
naval aircrewman|3lt
naval architect|2oz2tg4cg
naval engineer|2tt2ym
naval gunfire|3lo
naval mechatronics|1hm
naval parachutist|3lm
naval vessel|2of2tn
navigation|03o1dg1ho2or3hm4ek4jr4wg
navigation control|03p1dg
navigation installer|1hp4wg
navigation manager|4js
navigator|2ng2oq2wl3lt4bv
navigator $|2oq2wl3ll4bv
navy|1aq2ml2nd3ls3ue
nba|3dl
ndt|3uy
ndt technician|3ux
neck|1np2nr
neck band|1nu2n9
necktie|1nt38g
need|0lk17k1cf20e2gl3lg46m4bl4fs4ml4nn
need $|46o4fe
need assistant|4nr
need coordinator|2gc4fs
need educator|4fl
need teacher|1cg20f4fn4mm
needle|04g0mf1nr2le2ms2yr3dn3um
needle loom|1nn
needle machine|1nn
needle operator|1nr2ne
needle punch|1nq2ld2nk
needlemaker|2yq
needlemaker $|2yq
needleworker|1ns
needleworker $|1ns
negative|2nz3ul
negocio|0ip0wq
negocio $|0ip0wq
negotiation|23r
negotiator|0jz0qk21g23m2hp2ng3vu4rf
negotiator $|0jz0qk21g23m2hp2ng3vs4rf
negotiator property|3vk
neighborhood|08o0lg0tq4bs
neighbourhood|2ng3vr4br
nematologist|2jq
nematologist $|2jq
nematology|20m4mg
neon|0ud1ez2nr2yg50c
neon sign|0ue1et
neon tube|2nn50f
neonatal|2xm
neonatal intensive|2xk
neonatologist|2xr
neonatologist $|2xr
nephrologist|2xr
nephrologist $|2xr
nester|2no
nester $|2no
net|04u0cw1nr2mf3ug50l
net entwickler|0cp
net maker|04g1nu2nf
nets|1no
nets $|1no
netsuite|0yz
netsuite administrator|0yp
netsuite consultant|0ys
netsuite developer|0yp
netter|04q
netter $|04q
netting|3uk
nettoyage|0rp
nettoyage $|0rp
network|08g0if0nk0qf0uf10f1dq1el1go1hg1og1wf1yc20l26g27r2bv2je2me2na2qs2wg30z3dg3hm3jd3kw3lm3mn3po3rf49k4bf4do4kq4lz4me4ps50f
network acquisition|30f3mu
network admin|4lm
network administrator|30r
network analyst|30o
network architect|30o
network automation|30n
network control|30l
network coordinator|4lo
network developer|30n
network engineer|0nl1dn30l3hp3ke4dn4pe
network intelligence|30g3ln
network maintenance|30n3kk
network manager|2bs30l
network operation|1ho30n3pm
network operative|3ko
network operator|3kq
network planner|30a4pr
network professional|30e4dn4lm
network reliability|30n3jf
network security|1wf30m3lf49n
network service|3pm
network specialist|30o
network support|10g2co30e4lu
network system|30o
network technician|1el1he30l3lm4pp
network worker|3kl
networker|30r
networker $|30r
networking|20k30r35g4lq
netzwerkadministrator|30z
netzwerkadministrator $|30z
netzwerkingenieur|30z
netzwerkingenieur $|30z
netzwerktechniker|30z
netzwerktechniker $|30z
neuro|2xp
neurobiologist|2jq
neurobiologist $|2jq
neurodiagnostic|2wu
neurodiagnostic technologist|2wn
neurological|06m20k2xk
neurologist|06p2xx4xk
neurologist $|06p2xx4xk
neurology|1hg20m2vr
neuromonitoring|1hg2wn
neuromuscular|06k
neuromusculoskeletal|06n
neuromusculoskeletal physiotherapist|3il
neuropathologist|2xr
neuropathologist $|2xr
neurophysiologist|2jq
neurophysiologist $|2jq
neurophysiology|2wt
neuropsychiatric|0lq
neuropsychiatrist|2xr
neuropsychiatrist $|2xr
neuropsychologist|3qz
neuropsychologist $|3qz
neuropsychology|2xc3qr
neuroradiologist|2xt
neuroradiologist $|2xt
neuroscientist|2jw
neuroscientist $|2jw
neurosurgeon|2xs
neurosurgeon $|2xs
neurosurgical|32l
neurourologist|2xq
neurourologist $|2xq
neutraliser|2np
neutraliser $|2np
neutralizer|2ns
neutralizer $|2ns
newly|2hk
newly qualified|2hk
news|0xf2dz2na3ds4yz
news analyst|2dl3dp
news anchor|2dg3dq
news correspondent|2dk
news director|2dt3df4yd
news editor|2dq4yc
news gathering|4yo
news photographer|4yl
news presenter|2dd3do
news producer|2dr3dg4yf
news video|4ym
news writer|2dm
newscast|3df4yu
newscast director|4yo
newscast producer|4yn
newscaster|2dr
newscaster $|2dr
newspaper|0xk16l2dr2ne36q3gl40q43l4il50q
newspaper kiosk|4im
newspaper press|2nn
newsreader|2dy
newsreader $|2dy
next.js|1qu
next.js developer|1qu
nfl|3dk
ngs|14o
nib|2lm2nm3ul
nibbler|2ls2nf
nibbler drill|2lk
nibbling|2lt2nf2yf
nibbling drill|2lp2ng
nibs|3ul
nickel|2yq
nicking|2lq2ne
night|02e0dn0ln0xf1wp21u22z2dr2ne3lf3ul4be50m
night auditor|02f22r
night customer|22o
night editor|0xf2dr
night porter|21p
night receptionist|22p
night support|0lo4be
night watchman|1wq
nightclub|1wm2nm
nightman|1ar
nightman $|1ar
nip|2ng50m
nipper|1ar
nipper $|1ar
nipping|2nm
nipple|2lr
nitrate|2nt
nitrate operator|2nm
nitrator|2np
nitrator operator|2np
nitric|2nm
nitro|0ut
nitro separator|2nk
nitrocellulose|2nm
nitrogen|2nn
nitroglycerin|2ny
nitroglycerin separator|2nk
nitroglycerine|2nl
nlp|2kw
nlp engineer|2kw
no|2nd2yn
noc|2nd30z
noc $|30m
noc analyst|30o
noc engineer|30r
noc manager|30n
noc operator|2ng30r
noc technician|30o
nocturnist|2xx
nocturnist $|2xx
node|0cs
node developer|0cs
node.js|0cs
node.js developer|0cs
nodulizer|2no
nodulizer $|2no
noir|0xn
noise|3uk
nomina|3cv
nomina $|3cv
non|04g0ue0xe1ho1no2ap2jo2lf2mm2no2ya31e3ls3rl3sn4bo4yn
non destructive|1hq2mn2no
non ferrous|2ym
non licensed|2js2ng
non profit|31e3so4bp
non woven|1nr2nl
nondestructive|1ho2nr3ue
nondestructive testing|1hg2no
nonemergency|3bq
nonfiction|0xl
noninvasive|2xl
nonprofit|31p
nonprofit $|31p
nonrestaurant|4zk
nonrestaurant $|4zk
nonwoven|1nx2le2np4ig
nonwoven filament|1ne2le2nr
noodle|1pq2lf
normalizer|2nm2yq
normalizer $|2nm2yq
notary|2hy
notary $|2hy
notation|3do
notator|3dq
notator $|3dq
notcher|0mn2nm
notcher $|0mn2nm
notching|2lq2ne
note|0ur25o4do
noteman|0uq
noteman $|0uq
notereader|13r
notereader $|13r
notification|3lr
novelist|0xr
novelist $|0xr
novell|4dp
novelty|1pf2lp2np
novelty maker|2nl
novice|4br
novice $|4br
nozzle|2mr
nozzleman|0us
nozzleman $|0us
np|32z
np $|32z
npi|26v
npi engineer|26v
nq|2hl
nq solicitor|2hl
nub|1nl2nf
nuclear|0gx0nz0qg1ag1dd1hm1ig1ng1zd20m2jz2mg2nn2sf2tc2uz2we2xl2yf3hg3ls3rf3uf50e
nuclear control|1hf2no
nuclear engineer|0ge0np
nuclear engineering|0gp0nd1hk
nuclear equipment|0no2jo2ne
nuclear fuel|0nl2jo
nuclear medicine|2jg2ur
nuclear operator|2nr
nuclear physics|20l2sf
nuclear plant|0nm0um1zf2jk
nuclear power|0nn1dg2ng
nuclear reactor|1ht2nf
nuclear technology|0gt0nc
nuclear weapon|3ln
nude|43m
nuisance|04r
nuisance wildlife|04o
number|2nl
numberer|2no
numberer $|2nk
numeracy|4ml
numerical|1nf2nl2vq3hl4dz50g
numerical control|2ll2nt2vq2yo4d9
numerical controlled|2lo2ng
numerical process|2n94du
numerical tool|2l82nm2yd4dz
numerically|2lf2no
numerically controlled|2lf2no
numerologist|3dq
numerologist $|3dq
numismatist|2ir
numismatist $|2ir
nun|0sp
nun $|0sp
nurse|04g0iz0lw0sk17q1co20m2nc2wz2xd32z3dg4md4xq
nurse $|0ir0lu0sl17r1cp2ng2wb32t4xr
nurse aide|32k
nurse anesthetist|32m
nurse charge|32k
nurse consultant|32k
nurse educator|20g32l4bo
nurse manager|32o
nurse midwife|32k
nurse practitioner|2xg32v
nurse specialist|0iq2jf2wg32q
nursemaid|0lr
nursemaid $|0lr
nursery|04x0lv1cz1un20g2nc32c46a4mg4nl
nursery assistant|1cr
nursery manager|04g1cr
nursery nurse|1cr32c
nursery practitioner|1cm
nursery room|1cl
nursery school|0lv46b
nursery teacher|1cl
nursery teaching|4nm
nursery worker|04m1ur2ne
nurseryman|04y1uf
nurseryman $|04p1uf
nursing|04g0it0lq0vf1lm20x2jf2nd2wx32z35f3lg3rg46b4ml4xl
nursing $|20k32n
nursing aide|0ll
nursing assistant|2w932t4br
nursing associate|32o
nursing attendant|32l
nursing auxiliary|32q
nursing director|2wq4bf
nursing home|0lm2wq4bf
nursing informatics|0io
nursing midwifery|20e4mn
nursing practitioner|0lp32f
nursing service|2wu32d
nursing specialist|20k32l4xm
nursing supervisor|0vg2ng32s
nursing teacher|20m
nut|04w0ug1nf1ps2lt2nm2yp50b
nutrient|2jo
nutrition|05g0fp20s2ex2ju2na33z3zk4md4xg
nutrition $|33n
nutrition adviser|33o4bl
nutrition aide|2ep
nutrition consultant|0fp2jl33k4hg
nutrition educator|20m
nutrition instructor|20k
nutrition scientist|2jf33p
nutrition specialist|2jq
nutrition teacher|20m
nutritionist|2js2ng33z4hk
nutritionist $|2js2ng33z4hk
nvocc|2ar
nvocc $|2ar
nylon|1no2np
o|13n1em
o&m|0gn
oake|2nm
oar|0mr2nb
oarsman|3dq
oarsman $|3dq
ob|2xp32l
ob gyn|2xp32l
obedience|4xq
oberarzt|2xx
oberarzt $|2xx
obgyn|2xp
object|1ng2in2np3dl4dl
oboist|3dq
oboist $|3dq
observability|1gq3jx
observability $|1gq
observability engineer|3jx
observation|0qq2jg3hn
observational|3hl
observer|04f0nq0un1ao1hn2jm2nf2yl3hq3lo3rt
observer $|04f0nq1ao1hn2jm2yl3hs3lm3rt
observer helper|0un3hf
obstetrician|2xv
obstetrician $|2xq
obstetrician gynecologist|2xn
obstetrics|20k2wq2xr
occupancy|3rk3vz
occupation|2ne2rr
occupational|06t0bl0gk1ir20g23q26m2wf34z4mo
occupational driving|4mm
occupational health|0gk
occupational medicine|2xk
occupational rehabilitation|06l
occupational therapist|34u
occupational therapy|06l20k34s
ocean|04o0gk0tr1dg1wo2jq2nf3lm4jn
ocean export|0tm4jg
ocean freight|4jl
ocean import|0to3lm4jc
ocean lifeguard|1wp
oceanographer|2jp3hw
oceanographer $|2jp3hw
oceanographic|2jl3hg
oceanography|20l2jd3hz
oceanography research|2jf3hm
oceanologist|2jq
oceanologist $|2jq
oceanology|20o4me
ocular|0lf2wm2xk37q
ocular care|0lf2wm37q
oculist|2xr
oculist $|2xr
oculoplastic|2xr
ocupacional|34t
ocupacional $|34t
od|2lc2yq
odd|0rp50t
odds|21z2af
odds compiler|21p
odontologo|17z
odontologo $|17z
odoo|0wf0yv
odp|2wy
odp $|2wy
oec|1hg1wr
oenologist|0nr
oenologist $|0nr
off|04l0ko0mm0ud1nl2ln2mn2nl2ys3ke4hl4io4sp50p
off $|04g1no2nr50n
off bearer|2nd2ym50r
off license|4ip
off operator|0mg2ln2nn
off saw|0mm2lf2nl
off sawyer|0mo
off tender|1ng50n
off worker|04m0kp2mp2nf2yg
offal|04f0kr1ns2nd2yg50o
offal worker|0ko50l
offbearer|0ug2nf50z
offbearer $|0ug2nf50z
offender|2gd3ln3qo4by
offender workforce|2gd4bs
offending|4bm
offensive|48s49e
offensive security|48s49e
offentlichkeitsarbeit|3ss
offentlichkeitsarbeit $|3ss
office|04e0eq0lf0mg0rn0tf0ub0vg10f13y16l1ap1dp1ey1hq1ig1kr1mc1nd1ot20l21l22s23m27l2cq2je2le2me2n52wk2xf2yf35z3kg3lg3mm3rn3vm40r43r4bd4if4jp4md4rm4we50a
office $|0el35t
office administrator|2wn3m94ju
office agent|21g22p
office analyst|1ok
office assistant|2we35o3ro
office associate|1ok21g22o35n40f
office automation|1ef1he2cr35l
office claim|28l
office cleaner|0ro50f
office clerk|1ap22f35l3mq4jd
office coordinator|2wm35m43m4jg
office customer|0em
office equipment|1dm1ev1hf2md3uf
office facilitie|1dm1ev1mc35g
office machine|13m1hp2lf2ml2ng35b3um
office manager|02g0ef1om21r23q2wl3vp40m4if4jm
office messenger|16m
office receptionist|22n3we
office repairer|2mn35e
office service|1eq1hg35n
office specialist|1kp1ol2wc2xg35r
office supervisor|0eq21f43q
office support|39m
office technician|13r1ef2wo
office technology|20n4me
office telephone|35f3wn
office worker|13p1ef1hl1km2ng35o3mn3rl40o4bg
officer|02l07g08f09m0bo0el0fg0gg0im0jl0kf0lf0me0no0rk0se0tp0vg0xf12l14g1ip1jf1ko1ln1mo1nc1op1pf1ug1wq21g22g23q25g26k2ap2bl2cm2df2gm2hl2ik2jg2lf2ne2oo2qk2rf2tl2ul2xl2ye31r32e35m36g39r3am3dg3hf3lx3ml3pk3qg3rr3sp3uf3xf41l46f48f4bq4df4ek4fe4hf4mm4ng4pg4qg4ro4yg4zf50c
officer $|02l08f09m0bo0en0fg0gg0im0jm0kf0lf0me0no0re0sf0tp0xf12l14g1ip1jf1ko1lo1mq1nc1ol1pf1ug1wn21g22g23q25g26k2am2bl2cm2df2gm2hl2ik2lf2nf2om2qk2rg2tl2ul2xl2ye31r32e35n36g39r3am3dg3hf3ln3ml3pk3qg3rq3sq3uf3xf41l46f48f49l4br4df4el4fe4hf4jk4ml4ng4pg4qg4rp4yg4zf50d
officer education|3rl
officer labour|3rl
officer ship|2om
officer supervisor|3lp
official|08p0sn0uk1kl21p2dg2nf3lo3ml3ro4hx4xk
official $|08p0sn0ul2nf3lo3ml3rp4hy
officiant|0sq
officiant $|0sq
offline|1nf2no
offset|2lf2nw
offset press|2nm
offshore|0gl0qn1ho2me2nl3hm
offshore renewable|1hp2mg
offshoring|36r
offsider|2no
offsider $|2no
ofsted|2gr3ud
oil|04d0ns0qf0rf0ux0vn16c1am1hd1na1pz1zf21c2jk2ld2no2ol2vg3dn3hy3kt3uk3vp43o4hg4st4wn50o
oil boiler|0uf2no
oil burner|0ug2mg2nb2yp3kv
oil distributor|0uo1af2ne43p50f
oil extractor|2nl
oil field|1pm2ml3hg3ug50p
oil gas|0uq2np3hl3ka50e
oil heater|0um2nf3km
oil lease|2ng3vq
oil mill|1pr2nc
oil pipe|0uf2nl
oil pipeline|2nn3kq4jd50g
oil press|1po2nf
oil production|1pv2n7
oil pumper|2nf50n
oil recovery|2nk
oil refiner|2nl
oil refinery|2no
oil rig|2nq
oil treater|2nn
oil well|0no0ud0vp2nl3hk4jl
oiler|0up1aq2my2ne2os
oiler $|0us2my2os
oilfield|1zg2ne50q
oiling|1ng2nn
oilseed|1nc1pr
old|21f2iq4wm
old car|4wl
older|2gr4bl
older adult|4bm
oleomargarine|1pq2nf
olericulture|20k
olericulturist|2jq
olericulturist $|2jq
olive|04v2nf
oliving|2nd3dr
olympic|3df4hn
ombudsman|2hr
ombudsman $|2hr
onboarding|0zz24z
onboarding consultant|24q
onboarding engineer|24y
onboarding manager|0zu
onboarding specialist|0zy
oncologist|2xw
oncologist $|2xw
oncology|2xn32l
one|21l
onion|04u2nf
online|0xg10n19s1bz1vr20p2fe2ng2qq3sy43b4ae4bf4i84yl
online chat|10o
online community|3sr4af
online content|0xl3sn
online marketer|2qn
online marketing|19u2q9
online merchandiser|1bp
online sales|2qt43b
online store|1bt4i9
onshore|0gq2tg
onshore wind|0gq2tg
op|2np50l
op $|2np50l
opal|2lf2nf3dr
opaquer|2no
opaquer $|2no
opelint|3lq
open|1nu20g2nf2yn3um4hl
open air|20g4hm
open hearth|2no2yq
opener|04f0kp0me1am2ln2nn3lo3us4jm50n
opener $|04f0kp1am2ln2nn3lo3us4jm50n
opening|0uq3uf
opera|3dn
operacione|36u
operacione $|36u
operador|2no
operador de|2no
operario|2mn2nu50m
operario $|2nr
operario de|2mn2nl50m
operated|2nm
operateur|2nk
operateur de|2nk
operating|04m0ge0lq0qe0ut1am1de1he1lo1zo2ap2lp2mf2td2ws2yo32m3hg4dn4pg4yl
operating department|2wr
operating engineer|04o0ge0qf0ux1am1zo2tg
operating officer|1lp
operating room|0lr2nd2wm32m
operating system|4dp
operating technician|0uf1hf2lq2wf2yp4yn
operation|02g03l08g0ag0by0eq0fg0gf0iq0jg0lf0mg0nf0qn0rf0to0ud0vo0wm10p11f13g14g19m1ao1dg1ek1gl1id1jg1ll1mm1ok1pg1ue20c23o26t2ac2cn2gf2if2kd2ll2nm2om2tl2wd2xf2yn36z39e3he3jm3ke3lv3pk3sg3uc3vf3xl40f41e43d45w48f49p4df4he4id4js4me4ts4vr4wc4yp
operation $|0em0qo0vo0zk1mt1nf1oo23n2hk2nc2og2ql2yn36v3ln3xo45s49l50g
operation agent|0bl0tq1ap3lf4jc
operation analyst|0it0wo1ol2ae2co2jg30l3jn3lf41e49e4jg4tp
operation architect|2kf36o
operation assistant|35q
operation associate|36r
operation center|1ho3ln49l
operation chief|0bk36d3lq
operation clerk|0eg39g3ro4jn
operation coordinator|0bm23p2no36s3lg
operation crew|0bm
operation director|1go1lf1wl36l3dn3le4jn
operation engineer|0ql12m26s2cq2tg30l48f49m
operation executive|1lg36s
operation inspector|0bc1aq2mu3lf3ud
operation instructor|1ao20f2jr3lf4hg4mf
operation intelligence|3ln
operation maintenance|1eo1he2md2nz36g
operation manager|04o0bb0el0tk0vl10n19f1lf1me1oe23f26s2bm2jl2nq2ou2qg2tq35g36d3pg3vg45q4bp4ie4vt50m
operation mechanic|2ln2mm
operation officer|0bq1lp3rg4jk
operation planner|0bm49m4je
operation program|3pl
operation specialist|0bn0eq10p19r2cf2nc2qk36q3mo4jm4rn4tn
operation superintendent|2ns3693ln4jg
operation supervisor|04f0bq1np2ln2me2nd36n3la4js50s
operation technician|0qo1hn2jd2ne3lm4yr
operation worker|0ul
operational|1hn2jk36r3lt3rg3um41n4we
operational excellence|36t
operational intelligence|3ln
operational risk|41o
operative|0dl0gk0kk0rn0up1ag1en1hl1po1ul1zr22u26p2lr2ml2nq2rl2yl35g3dg3kr3lg40r43m4sm
operative $|0dl0gk0kk0mk0rs1ag1en1hl1po1ul1zt22u26p2ls2ml2no2rl3kr40r43m4sm50k
operative asphalt|2nm
operative construction|0ul
operative supervisor|0vm
operator|04l08l0bk0gk0mn0ng0sg0un0xg13q16g1aq1ig1mg1np1pn1zu20f21m2dg2hg2ig2ln2nq2ol2te2wl2xf2yn32g35l3an3bo3de3hk3ln3mg3qg3rf3sg3um3wo3zn42l46g4hg4qg4so4yp50o
operator $|02k04k08l0bk0gk0mn0sg0uo0xg13r14g16g1hl1ig1mg1np1pp1xk1zq20g21n2dg2hg2ig2jk2lo2mk2nn2om2tf2wl2xf2yr32g35e3an3bo3de3hl3mg3qg3rf3sg3um3wo3zo42l4jk4qg4sp4yq50k
operator analyst|3lm
operator construction|1zn2ng
operator engineer|1ap2nl
operator excavator|1zo2nf
operator farm|04l
operator grader|1zm2nf
operator helper|1al1ng2md2nn50v
operator metal|2ll
operator scraper|1zm2ne
operator supervisor|04m0vo1am1zg2ne35t50d
operator tender|0ml2ye50m
operator truck|4sn
operatr|1zr50g
operatr $|1zr50g
ophthalmic|1hf2mb2nm2ub2vc2wz2xm37z3ga3uf
ophthalmic diagnostic|2uf2wk37n
ophthalmic laboratory|2vf2we37s
ophthalmic medical|2wb37t
ophthalmic sonographer|2uf2ws37f
ophthalmic surgical|2we37o
ophthalmic technician|2we37s
ophthalmic technologist|2wo37f
ophthalmological|2wq
ophthalmologist|2xz4xk
ophthalmologist $|2xu4xk
ophthalmology|2ng37z
opinion|10p2po4vp
opinion researcher|2pr
opportunitie|23q
ops|12m2kn36p3jr
ops engineer|12m2kl3jf4dm
ops infrastructure|2kl
ops leader|3ju4de
ops manager|36p
optic|0go1hp2ml2nb4pn
optic engineer|0go4pn
optical|0go0me0ng0of0qe0ue1dc1hq1nf26g2jr2lf2mc2nn2wz2yf30e37z3hz3uo40p43f4df4wf4yo50f
optical disc|2nm
optical dispenser|37m
optical effect|2nf4yr
optical engineer|0gg3ht
optical engineering|0gp
optical equipment|1hf2nt
optical glass|2nl2we3um
optical good|2le2ng2wv
optical inspection|2nl
optical instrument|1h92mg2nx3um
optical lab|1hg2ng2wq37q
optical laboratory|1he2wp37k
optical network|30e3hq
optical production|2ne37o
optical sales|40o43f
optical system|0ge1hn2tp3hn
optical technician|1hm2we37p
optical technology|0gq
optician|2ng2wr37z
optician $|2wr37z
opticianry|20m4mf
optics|1df1hz20n2na3gp3hx4me
optics engineer|1df1hf3hz
optics technician|1hm3gp3hg
optimiser|19g1ro
optimiser $|19g1ro
optimization|0xl10s19s1rn2kn47w4wg
optimization $|19d47y
optimization engineer|2ks
optimization specialist|10t2ke47s
optimizer|19n
optimizer $|19n
option|2ak4bq
option trader|2al
opto|1dp1ef1hm2tn
opto electronic|1eg1hn
optoelectronic|0gf1dz1hu2tg
optoelectronic engineer|1dn
optoelectronic engineering|1dn
optoelectronic system|1dn1hm
optoelectronic technology|1do
optoelectronical|1dq
optoelectronics|1dx1hn3hq
optoelectronics $|1ds1hn
optomechanical|0ge1df1hw26e2tz
optomechanical design|2tl
optomechanical engineering|1hn2tk
optomechanical system|2tm
optomechanical technology|0gf2tn
optometric|2wy37z
optometrist|2wr37z
optometrist $|37z
optometry|20l2wq2xb37z
optometry $|37r
oracle|0yz15n
oracle apex|0yl
oracle dba|15n
oracle ebs|0ym
oracle functional|0ym
oracle fusion|0yn
oracle scm|0yq
oral|06g17z2wd4gp
oral health|17s2wg
oral maxillofacial|17m
oral surgeon|17o2xd
orange|04m
orange picker|04m
orator|3dq
orator $|3dq
orchard|04z0ug1nf1uq2ne
orchestra|20e3dz4mo4xf
orchestrator|3ds
orchestrator $|3ds
orchid|04q1nf
ordained|0su
order|02n04e0kn0mg0ul13m1ap1nd21f26n2mg2n72qt35s3uf40x43m4ig4jw4zq50t
order $|1pl
order builder|0ug50r
order cash|02u40f
order clerk|02f1am35e40f4jg4zm50t
order filler|50n
order manager|2qq
order picker|04g0up
order planner|26n
order processing|13o40n4jg
order processor|40s4jm50g
orderlie|0lr
orderlie $|0lr
orderly|0lz
orderly $|0lz
ordinance|0um
ordinary|2hq2or3rm
ordinary $|2hq
ordinary seaman|2om
ordinator|1io26g2ak2qm2tl3ll4jo
ordinator $|1ip26g2qm2tl3ll4jo
ordnance|0bf0uv0vd2ms2nl3lp4we
ordnance handler|0ul
ordnance officer|0bg3lr
ordnance quality|0up2ng
ordnance technician|0ur4wg
ordnanceman|0be3ln
ordnanceman $|0be3ln
ore|04e0gp0no0um1af1ho1nb1pe1zo2nn2yx3hp3um50n
oreman|2no
oreman $|2no
organ|0uf1hr20e2lf2mv2nu3dp4mo4wg
organ constructor|2nl
organ designer|2nu
organ mechanic|1hl
organ pipe|2ml
organ technician|2mn2ne
organic|05p20l2nf2sg3hr3rg
organic chemistry|20l2sg
organic preparation|2nf3hr
organiser|0jo2dm4rl
organiser $|0jo2dm4rl
organist|3dt
organist $|3dt
organization|2qr36o3lg3rn3so4bo
organization director|4bm
organization manager|2qr36o3sp
organizational|23v2gp2jf3qz4dg
organizational development|23p2gp3qp4dg
organizer|1js23q2dm2ng4bv4rl
organizer $|1js23q2dm2ng4bv4rl
oriental|2nk
oriental rug|2nl
orientation|20g34z
orientation mobility|20g34r
orientator|3uq
orientator $|3uq
oriented|4dl
origin|20n4mf
origination|3mz
origination specialist|3ms
originator|0en
originator $|0en
ornament|2np
ornamental|0un0vn2lr2ye38m
ornamental iron|0un
ornamental ironworker|0uk
ornamental metal|0uf2ln2nl2yf
ornamental plasterer|0ul
ornamenter|2no
ornamenter $|2no
ornithologist|2jq
ornithologist $|2jq
ornithology|20k
ortho|2wm
orthodontic|06g17z2nd32c
orthodontician|17r
orthodontician $|17r
orthodontics|17o
orthodontist|17z
orthodontist $|17z
orthohouse|40l4iq
orthopedic|06g0gp17q1dq1hb1nq2mf2ns2ws2xs40r4we
orthopedic footwear|1nm
orthopedic shoe|2ne40q
orthopedics|17o20n4mg
orthopedist|2xt
orthopedist $|2xt
orthophoniste|4gz
orthophoniste $|4gz
orthophotography|0qr
orthoptics|37z
orthoptics $|37q
orthoptist|2xs37x
orthoptist $|2xs37x
orthotic|17q2nu2wz
orthotic prosthetic|17q2we
orthotic technician|2nt2wa
orthotics|2nt
orthotist|06z2ng2wv
orthotist $|06z2ng2ws
osha|1iq3uc
osteologist|2jq
osteologist $|2jq
osteology|20m4mf
osteopath|06z4xm
osteopath $|06z4xm
osteopathic|2xo4xk
osteopathy|2xn
osteopathy $|2xm
other|02k08l0ml1al1pk1wk21k2wl2xl39l4mm
other $|02k08l0ml1al1pk1wk21k2wl2xl39l4mm
otolaryngologist|2xr
otolaryngologist $|2xr
otolaryngology|20l
otorhinolaryngologist|2xr
otorhinolaryngologist $|2xr
otr|34z3bg4sr50g
otr $|34y
otr driver|4sq
otr l|34q
otter|04o
out|02g04e0eq0mg0qo1af1ns21g26l2lp2mm2nn2yn3cp3uo40q4bg4ir50q
out $|1nq2nu2yo50e
out clerk|3cp40l50f
out engineer|0qq26m
out foreman|0vm
out hand|2nl
out machine|1nq2nb
out man|50m
out operative|2lk2ne50r
out operator|0er1ng2yg40n
out person|3up
out supervisor|2nf4im50k
out worker|1nl2mn2nk2yl50l
outboard|2mf2nc2oo2ym3lp4wt
outboard motor|4wm
outbound|10d1ay2nd43p44w4rf
outbound representative|43e44w
outcome|0zp
outcome manager|0zp
outdoor|07f20f2mg43l4hz4mc4ro4wn
outdoor activitie|4hn
outdoor adventure|4hl
outdoor animator|07f4hr
outdoor education|4hn
outdoor instructor|4hm
outdoor power|4wn
outdoor pursuit|4hk
outer|2ng2yr
outer diameter|2ng2yr
outfitter|2ns
outfitter $|2ns
outfitting|2nm2tp
outlet|40m4in
outlet center|40m4in
outpatient|02g06s10o2vl2wn3qr3wq4bl
outplacement|23z
outreach|2nf3rr43k4bu
outreach coordinator|4bp
outreach worker|2ng4bw
outrider|4xr
outrider $|4xr
outseamer|1nl
outseamer $|1nl
outside|04g0ml0um16m1dq1nf1up2mk2nl2ye3mp3un3vd50f
outside cutter|1nq2nf
outside plant|1dq
outsole|1ny2nm4jf50q
ouvrier|04q0uo
ouvrier agricole|04q
ouvrier du|0uo
oven|04e0dm0uc1hg1nf1pv2jg2lo2np2rw2yr
oven attendant|1pg50o
oven heater|2yk
oven operator|1ps2yl
oven technician|1pq2lr2nd
oven tender|2yo
oven worker|2nm
over|1nt1zf2dl2mp2yo3ln4sl
over $|1ns2nm
over under|1nf2nw
overcaster|1np
overcaster $|1np
overcoil|2nn
overcoiler|2no
overcoiler $|2no
overedge|1np2nf
overedger|1np
overedger $|1np
overhauler|0uf2mv2ne4wx
overhauler $|2mp4wx
overhead|04k0vl1ez1zm2mm2ne50c
overhead crane|1zm50e
overhead door|2mo
overhead line|1ep
overhead linesman|1em
overhead power|0vl1eo2mf
overhead transmission|1ek
overlay|2nn
overlock|1nw2ne
overlocker|1nq
overlocker $|1nq
overnight|02f22x50q
overseamer|1nq
overseamer $|1nq
overseer|02l0vq1hp2in2jm2nn2ye
overseer $|02l0vq1hp2in2jm2nm2ye
owner|0rq1gm2nf3nz4jp4sn
owner $|0rq1gm2ng3nz
owner operator|4sn
oxidation|0np2nn
oxide|2yl
oxidised|2no2yd
oxidized|2nf2ym
oxidizer|2nr
oxidizer $|2nr
oxy|2lp2ne
oxy fuel|2lp2ne
oxyacetylene|2nb2yw
oxygen|1hg2wr3tf3up
oxygraph|2ne2yq
oyster|04y0kw3mm3uf50f
oysterman|04q
oysterman $|04q
p|3ap4wt
p $|3ap
pa|1kz1lf2hf39n3ro
pa $|1ky2hf39n3ro
pa ceo|1ko1lg
pacemaker|1hp
pack|04n1nf21o2lg2ng50y
package|16t1ap1wr1yq25r27n28d3be50x
package delivery|16o
package design|1yr
package designer|25r
package sealer|2nm
packager|04e0km0mp2nk50x
packager $|0km0mp2nl50q
packager picker|04f50p
packaging|04e1dk1hf1nf1pe25s26z2lg2mf2nq2qg2tz2wg2yg3ul4jg50u
packaging designer|1dl25t2td
packaging engineer|2tl
packaging expert|26m
packaging filling|2nl
packaging machine|26f2nq2tn
packaging manager|26x
packaging production|26m2nf
packaging specialist|50r
packaging supervisor|2ng2tn
packaging technician|2nm2tn
packaging technologist|26p
packer|04o0kl0uf1ne1zl2ip2mr2nv2wp2yn3dg3lo3mg3ug50x
packer $|04p0kl1ne2ip2ms2wp2yo3lo50u
packer operator|1zm50f
packing|04m0ue1am1he1nc2me2nt2tz2yg3ud50z
packing attendant|2no
packing inspector|1ao2ne2tn3ug
packing line|2na50r
packing machine|2nk2tm
packing machinery|2tp3ug
packing operative|2no
packing operator|1ne2nn
packing room|2nf50m
packing supervisor|2no50f
packing worker|2np50e
pacu|32k
pad|1ho1ns2lf2mg2np2yf3dg50l
pad machine|1ng2nl50k
pad maker|1nk
pad making|1nr2na
pad mechanic|1ho2mg
padagogische|1ct
padagogische fachkraft|1ct
padder|1nu2nn
padder $|1nr2np
padding|1nn
paddlesport|20d4hp
paddock|2he4hn
pads|2nm
page|2is40e43n
pageant|4yq
pai|21n
paid|19z
paid acquisition|19p
paid media|19m
paid search|19m
paid social|19p
paie|3cw
paie $|3cw
pail|2no
pain|2xl
paint|0us2jm2lf2mp2nv2yf38s3hv4wg50o
paint booth|0uv2nd
paint maker|0ue2no
paint operator|2nk
paint prepper|2nn
paint production|2nm
paint roller|1nm
paint specialist|0uf2ns
paint spray|3un
paint sprayer|0up2nc38t
paint technician|0um2jp
painter|07m0uw1ag1nq29v2mf2nu38z3ds4wm50f
painter $|07o0up1ag1nq29t2nq38z3du4wn50g
painter artist|29l
painter decorator|38l
painter designer|2nn
painter helper|0un2ng
painting|09u0mc0vv20c2io2ns2yg38r3dm4hf
painting artist|3dn
painting decorating|0vm
painting instructor|09x20d4hf4mc
painting machine|2ne38r
painting supervisor|0vt2nc
pair|0lr
pair $|0lr
pairer|1ng2nn3uq
pairer $|1ng2nn3uq
pairing|2yn
pak|2nm
paketzusteller|16z
paketzusteller $|16z
palace|4rk
palaeoecologist|3hr
palaeoecologist $|3hr
palaeontologist|3hr
palaeontologist $|3hr
palaeontology|2je3hz
palaeontology research|3hm
paleobotanist|2jq
paleobotanist $|2jq
paleology|20m
paleontological|2jr2nd
paleontologist|2jt
paleontologist $|2jt
paleontology|20m
pallbearer|0lr
pallbearer $|0lr
pallet|04f0mu1nf2lo2mr3ub50o
pallet machine|0mw2mg2nd
pallet maker|2nm
palletizer|2ne50x
palletizer $|50r
palliative|0lg21g4br
palliative care|0lg21g4br
palm|04m
palmist|3dq
palmist $|3dq
pan|0dy0uf1ne2ep2mf2ns50e
pan greaser|2mf2nq
pan operator|2nm
pan tender|2nk
panadero|0dz
panadero $|0dz
pancake|1px2ng
pane|0un2nf
panel|0mq0um1ep1he1ng2mf2nw3kg3ue4wp50n
panel $|2nk
panel beater|2na4ww
panel builder|1em
panel installer|0mp1el2nf
panel operator|2nl
panel saw|0mm
panel technician|0up1ee
panel tester|2np3uf
panel wireman|2nl
panelboard|1nq2nc50l
paneler|0mo2nn
paneler $|0mo2nn
panman|2no
panman $|2no
panner|0du1pq
panner $|0du1pq
pans|2eq
pant|1nv2ne
pantograph|0mg1nk2lp2np
pantograph machine|1nf2lr2ne
pantograph operator|2nl
pantographer|2no
pantographer $|2no
pantry|1pl2ez2nc50g
pantry good|2eq
paper|0md0nz0rq0ue0vm1ek1hn1na2it2ld2nx2yc38q3dg3us50s
paper bag|50l
paper box|04f2nn
paper cone|1nf2na3um50r
paper creaser|2nm
paper creator|2nl
paper cutter|2nn
paper cutting|2nm
paper embosser|2nm
paper engineer|0nr2nd
paper hanger|0vm2na38r
paper machine|0nq
paper manufacturer|2nk
paper mill|0nn1el
paper pattern|2nb50p
paper perforator|2np
paper producer|2nn
paper product|3un
paper puncher|2nm
paper stationery|2nm
paper tester|1hq2nf3uf
paperboard|1pf2no4jp
paperboard product|1pf2nm4jl
paperer|0ug0vm2nn38o
paperer $|2no38p
paperhanger|0uq0vo2nf38u
paperhanger $|38u
paperhanger supervisor|0vp
paperhanging|29e38o
papermaker|2nm
papermaker $|2nm
papier|2nm2yg
para|20g2nn4mf4nz
para educator|20g4mf4nv
parachute|2mn2nu3lp3um50c
parachutist|3lv
parachutist $|3ls
paradi|2no
paradichlorobenzene|2nm
paraeducator|2wo4nz
paraeducator $|2wo4nz
paraffin|2np
paraffin plant|2nl
paraffiner|2np
paraffiner $|2np
paragliding|20c4hp
parakeet|04n2nf
paralegal|20m39z4mg
paralegal $|39z
paramedic|1wm3az
paramedic $|1wm3az
paramedics|3ar
paramedics $|3ar
paranormal|2jr3lf
paraoptometric|37r
paraoptometric $|37r
paraplanner|2az
paraplanner $|2az
paraprofessional|1cn20e4mo4nz
paraprofessional $|1cn4mo4ny
paraprofessional aide|20e4np
pararescue|2ng3lz
parasitologist|2jq
parasitologist $|2jq
parasitology|20n4me
paratransit|4jm
parcel|16z2nd3bg4jo4s8
parcel carrier|16k
parcel driver|16q
parcel post|16q2nf4jo
parent|0lw2he39f4bt
parent $|0lp2he39f4bu
parer|04g2ew
parer $|04g2ew
pari|02o21n40f4jf
pari mutuel|21p40g
parimutuel|40l
parimutuel ticket|40l
paring|2nn2yf
parish|0rn0sz
park|08p0rl0ug1ag1ep1uq21r2jx2me2nd3lo3rp3vr3wr4be4hb4ro50e
park interpretive|2jo
park manager|21l3vs
park officer|3lk
park ranger|2jf3rw
park recreation|21p4he
park worker|04f21n2jr2ng
parker|1as
parker $|1as
parking|1ax1hp21e2mm2nd38l3bq3lz3ro40b
parking attendant|1ap
parking enforcement|3ru
parking lot|1ao50m
parking meter|1af2mo3ln
parliament|3rr
parliament $|3rr
parliamentary|3ry3sr
parliamentary $|3rp
parliamentary assistant|3rt
parlor|0fr4zp
parlour|0fo
parole|2hk3lf4bz
parole officer|4bm
parquet|0uf2rn
parquet floor|0uf2rn
parquetry|0ue2rm
parter|2nm
parter $|2nm
participation|3rq
participatory|3dm
particle|2nn3uk
particle board|2nn
particleboard|04g2nu3uf
particleboard machine|2nm
partie|1pm
partie $|1pm
partition|0mq1ng2nn2yd
partner|01p02l04f0jz0wr0zg19g1ko1ol23p2bs2jm2ne2wk2xm3lm3xr4eu
partner $|01p02l04g0wr1ko1ol23q2bt2jm2nf2wl2xn3lm3xr
partner development|0jm
partner engineer|4ey
partner manager|0jt
partner marketing|2ql
partner solution|0jq4ed
partner success|0jo0zg4ek
partnership|01m0jz4as4ig
partnership $|0jz
partnership account|01m
partnership manager|0jq4as
party|0em0qn1jw2ng36p3sz40g43k4zq
party activist|3so
party agent|3sn
party manager|1jp36q3sg
pass|2nm2yo
passementerie|1nu2ne
passenger|02c0bm10o1az1wn20e2hc2ne3bq3lm43g4mm4rz50m
passenger agent|1am4rn
passenger service|0bp4rr
passenger ship|0bf2og50o
passenger ticket|1aq
passenger train|1ak
passer|2no2yp50o
passer $|2no2yp50o
passport|0tx35f3lg3ry
passport officer|3ro
pasta|0dz1nc1po2yg4yg
paste|1ng1pn2nv
paste mixer|1pp2nd
paste up|2np
pastelero|0dz
pastelero $|0dz
paster|2nt2yn35p
paster $|2nq2yn35r
pasteurizer|1po2ns
pasteurizer $|1po2ns
pasteurizing|2nl
pasting|2nm2yn3um
pasting machine|2yo50k
pastor|0sz3dm
pastor $|0sz3dm
pastoral|0sz2nf4bl
pastoral worker|0ss2ng
pastry|07g0dz1pg2en2n83de50k
pastry chef|0do1pf
pastry cook|0dq1pa2en
pastry production|0dr2nb
patch|0mf0ue1nq2ld3uz50g
patcher|0mo0uq2mo2rt3un
patcher $|0mo0ul2mo2no2rt3un
patching|0mm1nn2nf2yf
patching machine|0mm1nn2nf2yf
patent|0gz0jz2hn2ng39s3hc3rn3ug
patent specialist|0gm0jp
pathological|1hg2vr
pathologist|04g2jp2nf2vr2wk2xy4gu4xl
pathologist $|04g2jp2nf2xz4gx4xl
pathologist assistant|2vr2wl4gf
pathology|13g1hf20r2jw2ng2vt2wt4mf
pathology $|2jl
pathology assistant|2ws
pathology laboratory|2jq2ve
pathology teacher|20n4mf
pathology technician|2vx2wf
patient|02f0eo0lz16o1ac23g2ae2nf2vq2wz3as3bp3rs43f4be4jg4rg4sc50f
patient access|2wm
patient care|0lm
patient coordinator|2wk
patient escort|0lp2wg
patient financial|2af2wm
patient registration|2wn
patient relation|2wn
patient resource|2wl3rp
patient service|2vr2wg3ro
patient transport|0lm2wf3at4sc
patient transportation|1ae3bo
patissier|0dz1pp
patissier $|0dz1pp
patrol|0bg0lf0tp0uf1ae1wz2hf2nf2of3df3lz3rf4bn4ho
patrol $|1wk3ll
patrol agent|4bo
patrol deputy|3lk
patrol inspector|3ll
patrol officer|0tp1wq3lc
patroller|0bq1ws2yp
patroller $|0bq1ws2yp
patrolman|04g2mr3lw
patrolman $|04g2mr3lw
patron|1pm
pattern|04e0mn0uf1nz1ve21d25q2lv2mk2nq2yz35f3ul4uf4we50w
pattern assembler|2mr2n9
pattern caster|2nn2yf
pattern chain|2nl
pattern cutter|1ns2nd
pattern designer|1nq2nl
pattern grader|1nk2no3ug
pattern maker|1np2lw2n72ye
pattern making|1np2ne
pattern setter|2yo
pattern supervisor|2np
pattern technician|1nr2nf
patternator|1np
patternator $|1np
patternmaker|0mr1ns2lo2rg2yw
patternmaker $|0mp1nq2lp2nk2rg2ys
patternmaker technician|2yk
patternmaking|2nf2yx
patternmaking operator|2yp
patternmaking technician|2yq
paunch|0kp2ne
pavement|0un2rf
pavement installer|0un2rf
paver|0uv1zy2ne2rq
paver $|0uq1zo2rt
paver installer|0um
paver operator|0uf1zs
paving|04f0uu0vr1ng1zz2n93ue50g
paving laborer|0um
paving machine|0uc1zw2nf
paving operator|0ug1zp
paving supervisor|0ue0vr
paviour|1zo
paviour $|1zo
pawn|40f4ip
pay|1af2mo35q3wq4ie4jg50f
pay station|1af2mo35q3wq4ie4jg50f
payable|02r35n
payable $|02m
payable specialist|02m
paying|0ek
payloader|0uw2nc
payloader operator|0uo
paymaster|1or40q
paymaster $|1or40q
payment|02m0ag0cm0ez13q36f3rk
payment $|0el
payment backend|0cm
payment operation|0ev36f
payment specialist|0et
payroll|02f1op2ne35u3cz
payroll $|3cm
payroll accountant|02d3cn
payroll administrator|3cl
payroll analyst|3co
payroll benefit|3ck
payroll coordinator|3cm
payroll manager|3cs
payroll officer|3cm
payroll specialist|3cn
payroll technician|3cl
paysagiste|1uz
paysagiste $|1uz
pbx|0vg1ht2mf2nc35p3un3wz4we
pc|0ge1dn1hl1yd2cz4lg
pc hardware|1do1hm1yd
pc support|2cl
pca|0lr
pca aide|0lr
pcb|08q1yz25f2ny3ub
pcb assembly|2nl3ug
pcb design|08s
pcb designer|1yt
pcb engineer|1ys
pcb layout|1ym
pcb test|2nl
pcbs|1hg2nn
pcbs $|1hg2nn
pcso|3lx
pcso $|3lx
pct|0lo2ng2wy4bq
pct $|2wz
pcv|0ve1ag2mf2ne3br40y4wz
pcv driver|1ag3br
pcv maintenance|0ve4wr
pcv service|40k4wl
pe|20g4mq
pe teacher|20g4mq
pea|4wm
peace|1ld20v2hd2jg39y3lp
peanut|04z1pk2no50f
pear|04n
pearl|04n0ug1nf2nm3dx
pearl maker|2no3dg
pearler|2no
pearler $|2no
pebble|2no2yf
pecan|04v1ng2nl50f
pecan gatherer|04l2ng
pecan picker|04n
pedagogue|2gr4bn
pedagogue $|2gr4bm
pedagogy|1cl4bm
pedal|2nk
peddler|1ap
peddler $|1ap
pedi|0fq
pediatric|17l2nf2wq2xz32n33l34n3ik3ql
pediatric neurologist|2xl
pediatric occupational|06g34o
pediatric speech|4gl
pediatrician|2xz
pediatrician $|2xz
pediatrics|20o4mf
pediatrist|2xr
pediatrist $|2xr
pedicure|04f2yq4xo
pedicure $|4xn
pedicure specialist|04g2yq
pedicurist|0fu
pedicurist $|0fu
pedigree|35r
pedodontrist|17r
pedodontrist $|17r
pedologist|3hr
pedologist $|3hr
pedorthist|2wu
pedorthist $|2wu
pedorthotist|2np
pedorthotist $|2np
peel|2nl
peeled|3um
peeler|04l0kr1pq2ns
peeler $|04q0kr2nm
peeler operator|1pr
peeling|2nq
peeling machine|2nm
peening|2nm
peer|0ep2ag3qf4bs
peg|2nr3bf
pegger|2nr
pegger $|2nr
peintre|38q
peintre en|38q
peller|3dn
peller $|3dn
pellet|0mf2lg2nr
pellet machine|0mf2nn
pelletiser|0md2ns
pelletiser $|2nl
pelletizer|1nq2nn
pelletizer $|2nq
pelota|1np2nf
pelt|04v0kl2ng
peluquera|1xz
peluquera $|1xz
peluquero|1xz
peluquero $|1xz
pen|1ne2ll3dq3un
penal|3lo
pencil|2mm3un50o
penciler|07r
penciler $|07r
penetrant|1hp3uf
penetrant inspector|1hp3uf
penetration|0hn3ud48t
penetration tester|0hn3ud48t
penman|3dq
penman $|3dq
penologist|2pr
penologist $|2pr
penology|20n4me
pens|2mm2nl
pens pencil|2mm
pension|1ox23k2at3rz
pension $|3rn
pension administration|3rn
pension adviser|2as3re
pension consultant|2au3rd
pension fund|1op2a93rn
pentest|48z
pentest $|48z
pentester|48z
pentester $|48z
peon|0up
peon de|0up
people|0ln11q23z36f3wr4bp
people $|23o
people adviser|23m
people analyst|11x238
people analytics|11d23q
people business|23l
people experience|23l
people manager|23m
people officer|23f4br
people operation|23p36f
people program|23m
people system|23l
people technology|23n
pepper|04k1nf2np
perception|42x
perception engineer|42x
percher|1ns
percher $|1ns
percolator|2no
percussion|2mk
percussion instrument|2mk
percussionist|3dq
percussionist $|3dq
perennial|04q3zg
perfect|2nr
perfect binder|2nl
perfect bindery|2nm
perfomer|3dq
perfomer $|3dq
perforator|0uv13q50e
perforator $|0ul
perforator loader|0up50f
perforator operator|0um
performance|03g07o0gg0ig0jp0qm0up0wr19x1hl1in1xk2bd2gq2jf2na2qa2tl2wd30r3dv3nf3tw3ue4hl4rc4yv
performance $|0fl4hk
performance artist|07d3dp
performance consultant|0ur0wo
performance engineer|1dk2tn4yk
performance lighting|07q
performance marketer|19p2qf
performance marketing|19s2qd
performance rental|4yq
performance technician|1hq
performance test|3to
performance tester|3ts3ue
performance video|07m
performer|0sq2dq3du
performer $|0sq2dq3du
performing|20o3dk4me
performing artist|3dl
performing arts|09g20q4mf
performing dramatic|09m20g
perfume|2al2jg2nq3ht3nf4ik
perfume cosmetics|2al3hk
perfume production|2nl
perfume store|4ik
perfumer|2nl3hr
perfumer $|2nl3hr
perfusion|2jd2uz
perfusion expert|2uo
perfusion scientist|2je2uq
perfusion techinician|2um
perfusionist|06x2ng2uv
perfusionist $|06x2ng2uv
period|0mp
period furniture|0mp
periodista|2dy
periodista $|2dy
periodontician|17r
periodontician $|17r
periodontist|17z
periodontist $|17z
periodontologist|17r
periodontologist $|17r
peripatetic|09l20f4ml
peripatetic music|09l
peripatetic teacher|4ml
perishable|04f1at3rg
perlite|2lf2nn
permaculture|2jr
permastone|1hg2nf2rz4wf
permit|1ar3rt
permit licensing|3rk
permitting|0tq3le
person|0fl0kn0mf0qk0rp16k17o1am1hn1il1pm1ul1wm1zl21q2eq2jf2ll2mk2nk2ol35g3bo3ml3sm3ul40o43f4bk4sf4yo4zp50m
person $|0fl0kn0mf0qk0rp16k17o1am1hn1il1pm1ul1wm1zl21q2eq2jg2ll2mk2nk2ol3bo3lf3ml3sm3ul40o43f4bl4sf4yo4zp50l
personal|04f06n0es0fy0jn0lv0rn0ug1ag1ie1ku1wu21f27n2as2mg2nc33g35g3bv3dg3lf40o4bg4hw4jg4mb4xf50f
personal assistant|0lf1ku3rn
personal banker|0ep
personal banking|0en
personal care|0fl0lq
personal computer|1hl
personal de|0rp
personal development|2gl4bm4me
personal driver|3bq
personal financial|2an
personal line|27o28l
personal property|0jl
personal safety|1if1wu
personal shopper|40v
personal style|0fr4he
personal stylist|0fo
personal support|0lp4bd
personal trainer|06o2gg4ht4mf
personal trust|2at
personalberater|3xz
personalberater $|3xz
personality|2dt
personality $|2dt
personalleiter|23z
personalleiter $|23z
personalreferent|23z
personalreferent $|23z
personalreferentin|23z
personalreferentin $|23z
personalsachbearbeiter|23z
personalsachbearbeiter $|23z
personalvermittler|3xz
personalvermittler $|3xz
personnel|1ho23z2gr2nc2wg3cz3ue46q50f
personnel worker|23l4bo
pest|04o0rz1hf1uu2jg2nl3hf43l
pest control|0rw2nd43m
pest controller|0rq
pest management|04o0rg1um2ns
pesticide|0tq1uo2jm2no2rg3he
pesticide $|2no
pesticide applicator|1ut2ne2rg
pet|04z0ll1ng1pg1xf20g2uk40n43d4bf4xz50b
pet boarding|4xt
pet care|04u0le4bg
pet food|2np
pet groomer|4xn
pet sitter|4xp
pet supplie|40l43f
petrographer|2jq
petrographer $|2jq
petrography|20m
petrol|40c43n4ir
petrol site|40e43l4in
petrol station|40g4im
petroleum|0nx1an1hg26f2nm35o3hy
petroleum engineer|0nt
petroleum inspector|1ap2ne35o3ue
petroleum refinery|2nn
petrologist|2jq
petrologist $|2jq
petrology|20n4mg
pewter|2nb2yf3dz
pewterer|3dq
pewterer $|3dq
pflegefachfrau|32y
pflegefachfrau $|32y
pflegefachkraft|32y
pflegefachkraft $|32y
pflegefachmann|32y
pflegefachmann $|32y
pflegehelfer|0ly
pflegehelfer $|0ly
pflegehilfskraft|0ly
pflegehilfskraft $|0ly
pharm|3er3fy
pharm $|3er
pharm technician|3fy
pharma|43r
pharma representative|43r
pharmaceutical|08g0ge0nz1df1hb1nf26e2ak2jq2nr2tf2vl3ez3fz3hg3ud40d43z50f
pharmaceutical $|2ng3ft
pharmaceutical development|1hf2no
pharmaceutical engineering|0nu
pharmaceutical good|2al
pharmaceutical granulation|2nl
pharmaceutical machine|2nk
pharmaceutical manufacturing|0nk
pharmaceutical quality|2jf2nc3ez3ue
pharmaceutical representative|43o
pharmaceutical technology|0no
pharmaceutics|20m
pharmaceutics lecturer|20m
pharmacie|3fq
pharmacie $|3fq
pharmacien|3ez
pharmacien $|3ez
pharmacienne|3ez
pharmacienne $|3ez
pharmacist|0ug2nb3ez3fz
pharmacist $|3ez
pharmacist assistant|3fq
pharmacoepidemiologist|2jq
pharmacoepidemiologist $|2jq
pharmacogeneticist|2jq
pharmacogeneticist $|2jq
pharmacognosist|2jq
pharmacognosist $|2jq
pharmacognosy|20l
pharmacologist|2jr
pharmacologist $|2js
pharmacology|14g20l2jz3ex3hg
pharmacology $|20k3ep
pharmacology research|2jl
pharmacology studie|2jn
pharmacy|1hg20p2jf2nd2wf3ez3fz40f
pharmacy $|20l3en3fl
pharmacy aide|3fn
pharmacy assistant|3fm
pharmacy clerk|3fo
pharmacy consultant|3eo
pharmacy manager|3er
pharmacy service|3el3fk
pharmacy specialist|3eo
pharmacy technician|3fp
philanthropic|3sr
philanthropy|1kq31z
philanthropy $|31z
philatelist|2ir
philatelist $|2ir
philosopher|20r
philosopher $|20r
philosophy|20z2sg4mn
philosophy $|20q
philosophy teacher|4mn
phlebotomist|2vz
phlebotomist $|2vz
phlebotomy|0lz1hf2ng2vz
phlebotomy $|0lr
phlebotomy service|2vu
phone|10q1ef1ho2md2nf40l4dm4pz4wc
phone repair|1eg4pm
phone repairer|2mf4pl
phone technician|4pq
phonetics|4qr
phonograph|1hp1nc2mf3dq4wg
phonotypist|13r
phonotypist $|13r
phosphatic|2nk
phosphoric|2nk
phosphoric acid|2nk
phosphorus|2nk
photo|1eo1ha1ng1vq1xf25f2d92je2ms2nw2ve3gz3un4yp50m
photo editor|0xk3gm
photo equipment|2mm
photo lab|2no
photo mask|2nl50n
photo retoucher|3gn
photo technician|2nn
photocomposing|13s1nf
photocomposing machine|2no
photocomposition|13m2ng
photocopying|1hq2me4wf
photocopying equipment|1hq2me4wf
photoengraver|2no
photoengraver $|2no
photoengraving|1ng2nz3gb
photoengraving machine|2nm
photofinishing|2ml
photogrammetric|0qz2ng
photograph|0qq0xd2dp2nz3ue4qc
photographe|3gz
photographe $|3gz
photographer|0ug2no2wp3df3gz4yr
photographer $|2nl2wp3df3gz4yr
photographic|1hf1nd2de2lg2my2nv3de3gz3up43k4wd
photographic equipment|2ml2nf3uq4we
photographic processor|2nb3gt
photography|20e2iq2jf2nx2ve3dq3gz4mw
photography $|3dq4mq
photography assistant|3gv
photogravure|2nk
photojournalist|2dv3gr
photojournalist $|2dv3gr
photolettering|2nl
photolith|2nl
photolithographer|2no
photolithographer $|2no
photolithographic|2nn
photonic|0gz1df1hu2jg3tf
photonic system|0go1ho3tf
photonic technology|0gn1df
photonics|0gu1df1hs3hv
photonics $|0gn1hm
photonics engineer|0gf3hx
photonics engineering|0go
photoresist|2nl
photostat|2nl
photostat operator|2nl
phototypesetter|2nz
phototypesetter $|2nl
phototypesetting|2nt
phototypesetting machine|2np
photovoltaic|0uz1dt1ew1hd2je2mg2nb
photovoltaic energy|0ua1es
photovoltaic installer|0um1ef
photovoltaic system|1ep
php|0cz1rk
php $|0co
php developer|0ck
php engineer|0co
php entwickler|0cm
php stack|1rl
phrenologist|3dq
phrenologist $|3dq
physiatrist|2xz
physiatrist $|2xs
physical|04g06r0lg0nm0oz1ho1mo1wn20m25m2jn2ne3ho3iz3vk48f49e4bf4hl4mr4ue4xk
physical damage|28k
physical design|0or
physical designer|0os25g
physical education|4mr
physical educator|4mn
physical fitness|4he4mm
physical medicine|2xl
physical product|25p4uf
physical science|2je3hq
physical scientist|2je3ht
physical security|1mo1wn48g49e
physical therapist|06m2xf3ix
physical therapy|06p3io
physically|4ml
physician|06p0lg2jl2wo2xz35l
physician $|06q2xx
physician assistant|2wg2xt
physicist|2jx3hz
physicist $|2jy3hz
physics|20r2jm2sz2we3hz4ma
physics $|20m
physics instructor|20k
physics teacher|20f2sv4me
physics tutor|2sq4mf
physio|3iz
physio $|3iz
physiological|2jn3hd
physiologist|03o06s2js2nf4xn
physiologist $|03o06s2js2nf4xn
physiology|20p2jz2pf3hg4mf
physiology research|2jm
physiology teacher|20n4mg
physiotherapeut|3iz
physiotherapeut $|3iz
physiotherapeutin|3iz
physiotherapeutin $|3iz
physiotherapist|06x2ng3iz4xo
physiotherapist $|06o3iz4xo
physiotherapy|06z0ld2wf3iz
physiotherapy $|3ir
physiotherapy assistant|06s3iu
phytopathologist|2jq
phytopathologist $|2jq
phytopathology|20n4mg
pianist|3ds
pianist $|3ds
piano|09z0ms0ug20a2mu2nu3dl3uc4md4wg50l
piano case|0mp2nc
piano maker|2mf2nq
piano teacher|09t20f4mf
piccolo|2mn4wg
piccoloist|3dq
piccoloist $|3dq
pick|0uk1ar1nl21o3up4se
pick pulling|1nk2nm50f
pick shovel|0un
pick up|1ar21p2n93up4se50o
picker|02n04w0ko0us1nr1zp2nf2yg3uu50o
picker $|02n04r0ko0um1nr2nm3uv50s
picker machine|04s2nd
picker operator|1ng1zq
picker packager|50l
picker packer|04g50m
picker tender|04f1nn
picking|04r2nn
picking machine|04g2no
pickle|1nf1pw2nl3ul50f
pickled|2yl
pickler|2nv
pickler $|2nt
pickling|1nq2yf50k
pickling line|2nk
pickup|16b3bg4sv
pickup driver|4sn
pictorial|3dm
picture|0mr0ug0xf1nf21r2dv3dw3ge4jo4yo50k
picture camera|2mm2ng4yl
picture editor|0xf2dk3dr4yd
picture film|2nv3dc
picture frame|0mk
picture operator|21s2nd
picture producer|3dl
picture selector|2ds
picture set|0mg2nf3dg50r
pie|04f0dr1ne1po2er2nd
pie maker|0dp1pf2nk
piece|04t0ue1xn2ml2nn4jm50l
piecer|1ns
piecer $|1ns
pier|2nk50t
pierce|2ln2ne
piercer|2nk
piercer $|2nk
piercing|2nb2yr
pierman|2np
pierman $|2np
pierogi|1pq2ne
pig|04v0ko0uf2yr
pig machine|2ym
pigeon|04m21u2ne50d
piggyback|35g50p
pigment|2lf2nq2ye50t
pigs|2no
pigs feet|2no
pilate|20c4hz4me
pilate $|4hm
pilate instructor|4hl
pilate matwork|20g4hl
pilate teacher|4hn4mg
pile|0mk0uw0vo1nf1zz2n92yd50g
pile driver|0ml1zp2ne
pile driving|0ug0vo1zr
pile hammer|1zm2yg
piledriver|1zr
piledriver $|1zr
piler|04p2yl50s
piler $|04p2yl50s
piling|04n0uo1nd1zw2lf2ng
piling equipment|1zp2nf
piling machine|2np
pill|1ng2np50k
pill maker|2nl
pillar|0ut2nf
pillmaker|2np
pillow|2nq50c
pillowcase|1nr2ne
pilot|0bz0ue1az1hn1ie1nf20d2js2mf2nn2ow2yf3ln3ue4jo4mq4sp4we50q
pilot $|04l0bz1am2jq2ne2oz4sq50k
pilot commercial|0bm
pilot control|0bf2no
pilot maritime|2ok
pilot plant|2jf2no
pilot supervisor|2nf50t
pilot trainer|0bp
piloted|1hg2jo42n4yk
piloted aircraft|2jp4yk
pin|04g08b0mf0uk1hg1nq21q2lg2mv2no2yp50n
pin drafter|08c1nt
pin drafting|1nm
pin worker|0um2mg2nm
pinch|2ym
pineapple|04m
pinion|2ln3uq
pinker|1no2nl
pinker $|1no2nl
pinking|1nn2ne
pinner|0mp2lp2nm
pinner $|0mp2lp2nm
pinsetter|2ms2ng
pinsetter mechanic|2mn
pintor|38z
pintor $|38z
pipe|03l0mo0qp0rg0uy1hf1na2lo2mn2nm2rf2yt35g3dg3kz3uq4wf50m
pipe cleaner|2no50g
pipe coverer|0up2nc
pipe covering|2yl
pipe fitter|0uk0vq2md2n92yo3kp
pipe inspector|0uc3km3uo
pipe installer|0um
pipe layer|0um2nd3kr
pipe line|0vf2ma2nk3uo50q
pipe liner|0up
pipe maker|0mn
pipe organ|2mp2nl
pipe repairer|0ug2ml3km
pipe smoker|2nn
pipe stem|0mf2lq2mn2nd
pipe stress|03l
pipe supervisor|0vg2nq
pipe winding|2nk
piped|1nk
pipefitter|0um2nf2yq3kz4wg
pipefitter $|2yq3kz4wg
pipefitting|20l4mg
pipelayer|0vn2ng3kz
pipelayer $|3kz
pipelaying|0ur2ne
pipeline|04f0qz0tf0vm12m1af1hv1iq1ng2jg2mc2np30f35g36f3kz3lf3pe3uf4jz50q
pipeline $|4jn
pipeline compliance|1hz1ic2ne4jf
pipeline construction|0qf0uq1he
pipeline division|2nf4jp
pipeline engineer|0qk12m1iu3kc
pipeline engineering|0qo1hd
pipeline environmental|1it
pipeline field|0qs1hc
pipeline maintenance|0vn1hd2me2ng3kz
pipeline network|30f3km
pipeline operation|0qp1hf2ng4jo
pipeline operator|0ug50n
pipeline project|3pf4jt
pipeline route|4jn50g
pipeline safety|1hu1ic
pipeline supervisor|0vm2nf50n
pipeline system|2ne50q
pipeline technician|1hf50r
pipeline worker|2ng3kp
pipeliner|0uq
pipeliner $|0uq
pipeman|0up
pipeman $|0up
piper|0ul1np2mg2nk
piper $|1nq
pipework|0vp2nf3kn4wg
pipeworker|3kr
pipeworker $|3kr
piping|08q0vo2nf2tr3uk
piping engineer|0gg2tt
piso|21q
piso $|21q
pistol|2lq
piston|2nm
pit|04e0uo1am21y2mu2nn2ym3ud4hq4wp
pit boss|21s
pit operator|0uq21g2ng2yo
pit supervisor|21p2nf
pit worker|2mo4wq
pitch|04m22o50m
pitcher|04n0kg2no3dn
pitcher $|04n0kg2no3dn
pitman|2np
pitman $|2np
pits|2nn
pitter|2no
pitter $|2no
pitting|1ne2no
pivot|2lm
pizza|0de1py2nd3bl
pizza delivery|3bl
pizzaiolo|1pr
pizzaiolo $|1pr
place|0vq
placement|0le0ug1hf1zf20t23z2rp35e3rp4bx
placement coordinator|20l23e4bq
placement specialist|23m4bn
placement support|4bk
placer|0uy2nl2yl50r
placer $|0up1nl2nq2ym50r
placing|0vn2hd2nk4ho50e
placing supervisor|0vn2nl50e
plaiter|1np
plaiter $|1np
plan|0qq0tf0uw23s2al2ng2wm3ln3rk3uf40g43l4bg4jf4mo4nf
plan administrator|2wn
plan officer|3lo
plan specialist|23u2am
plane|0qq0ro2mf4wp50e
plane maintenance|2mf4wp
planer|0mu1ng1zo2lo2ns2yf50q
planer $|0mw0ug
planer operator|0uo1zo2ll2nc50g
planer set|2lm
planer specialist|2no
planer stone|0ug2no
planer technician|2no
planer tender|0ml2nc50p
planer thicknesser|2np
planetary|2jm
planing|2nl
planing machine|2nl
planisher|2lr
planisher $|2lr
planishing|1zg2yn
plank|3dk50m
planned|31n3sl
planned giving|31n3sl
planner|04e08u0gs0mf0qq0uf19m1ag1hm1ip1ju1mf1nd25o26r29r2al2cg2gm2jl2mk2of2qm2yf30n33p36f39o3df3lm3mr3pm3rp49o4be4jt4kl4pq4ro50d
planner $|04e08v0gs0mf0uf19m1ag1hm1ip1ju1mf1ne25m26p29r2al2cg2gm2jl2mk2of2qm2yf30n33p39o3df3ln3mr3pm3rp49o4bf4jt4kl4pq4ro50e
planner designer|25l
planning|02m04f08z0bg0gg0nf0qm0tg0ug1hd1im1jl1ln1nf1om23f26n29f2as2cf2jk2mg2qs2tf3hg3lo3mn3pz3qf3rt3ue42p45n4bg4hf4jr4mg4wk4yg
planning analysis|1ol
planning analyst|02o08g1ok45o4jm
planning consultant|08p3rl4bf
planning counselor|0lk2aq3qg4bg
planning development|0qf3pp3rm
planning enforcement|3le3rn
planning engineer|08n1af26l2tg3pz42q
planning expert|2nn2ql
planning inspector|3rr3uf
planning manager|0qq1jm1oo2af4jl
planning office|3mp
planning officer|1in3lb3ro4jq4wm
planning production|26o2ng4jm
planning strategist|19k
planning teacher|20l
planning technician|08q1ap
planograph|13r2nf
plant|02f04s05o0go0lf0mg0um0vd1ae1dp1eg1ho1lf1me1nd1oo1pl1uy1wq1zs20m21e26t2jt2lg2mq2nu2ok2rf2tm2wd2xc2yl35f3dg3hf3rg3zf43m4be4hg4il4jl4mf4wg4yf50n
plant $|2al
plant attendant|50n
plant breeder|04e2jn
plant caretaker|1uo
plant center|4ip
plant construction|0ur2ne
plant control|2mo
plant electrical|2mp2ne
plant electrician|1ef1hf2nq
plant engineer|0ge1dn26n2on2tg3ko
plant equipment|1hq1zf2jm2mg2nb2to
plant general|2np
plant health|04p1un2we
plant inspector|2ne3kn3uk
plant laborer|04g0uf50n
plant maintenance|1hm26q2nf
plant manager|0gr2jf2ny
plant mechanic|2nm
plant nursery|04e1ut2ne
plant operation|2nq4jg
plant operative|0uf1zv
plant operator|04f0gr0ub1pg1zs2je2nl2yr50r
plant production|04r2n9
plant project|1dl
plant protection|1wk2nf3lo
plant repairer|2mn2ne
plant safety|0ge1ip2nm
plant scientist|2jm
plant site|2nn
plant specialist|2nq
plant superintendent|2nn36n
plant supervisor|2nn43p
plant technical|0nl2jm
plant technician|1em2jd2mm2no
plant utility|1pr2mg2na50p
plant worker|0ug2nv
plantation|04q
plantation manager|04q
planter|04u1ng1up
planter $|04s1up
planting|04z2ne4jp50c
planting machine|04n
planting material|04s50c
plasma|0mo0uf1nd2jl2ly2ne
plasma burning|2lo2ng
plasma cutter|2lo2ne
plasma processing|0ug2no
plasma torch|2lm2yf
plaster|0mf0uv1nd2lb2rz2yd
plasterboarding|0vp2ne
plasterer|0us1nf2rz38p
plasterer $|0ug2nq2rz
plasterer helper|0uo2nf
plasterer painter|0ug38p
plastering|0vs2nf2rr
plastering $|0vn
plastic|04f0mb1ho1nf2lr2mn2ns2re2xk2yt38o3dg3hq50p
plastic blow|2np2yb
plastic cake|2nl
plastic drill|2lk
plastic furniture|0mc2ns
plastic injection|2no2ye
plastic molding|2nn2yg
plastic moulding|2nm
plastic process|2nd2yp
plastic product|2nm
plastic roll|2nr2y9
plastic rolling|2lf2nu2yb
plastic sheet|2nl
plasticator|2no
plasticator $|2no
plastician|2nn
plastician $|2nn
plastics|0gg0nz1nf2jo2ml2nr2ym3ul
plate|04f0un1hg2ls2nu2rg2yx3uu4hl50n
plate cutter|2nl
plate filler|2nl
plate finisher|2np2yf
plate glass|0uv2n8
plate inspector|3ul
plate layer|0un
plate maker|1no2yf
plate operator|2ne3ur
plate plywood|2nf50n
plate setter|2nm
plate stacker|2nu50c
plate washer|2nb50r
platemaker|2nr
platemaker $|2nr
platen|2no50f
platen press|2nm50f
plater|2np2yx
plater $|2nn2yx
platesetter|2nw
platform|04g0cm0gf0hp0mo0ng0qf0uu0yo12p1ar1dg1gr1hd1qn2kl2me2nd2tf2zo3jw3no40p48l4sg4tn50m
platform $|12p1gr
platform developer|0yp
platform engineer|0cm0gf0hp0ng0qg1ag1qo2km2tg2zo3ju48l
platform erector|0uk
platform integrity|4to
platform material|50l
platform owner|3np
platform reliability|3jl
plating|0nq2lg2no2yw3uk
plating machine|2nm
plating tank|2nn
plating technician|2nq2ym
platinum|2nm3do
platinumsmith|3dq
platinumsmith $|3dq
play|0xs2mg3qo4hp4yq
player|10n1hn21t2cg2nf3dx4hv
player $|21t2nf3dz4hv
player support|10o2cg
playground|0ul1wp2mf2ne4hz
playland|21p2ng
plaything|2mf2nu
playwright|0xv
playwright $|0xt
plc|1dz4de
plc engineer|1dm
plc programmer|1ds4dg
pleasure|2ok
pleasure craft|2ok
pleat|1nc2lp
pleater|1nk2np
pleater $|1nk2np
pleating|1nf2ns
plexigla|2nn
plier|2nn
plodder|2nt
plodding|1nf2nq
plodding machine|1ng2nn
plombier|3kz
plombier $|3kw
plombier chauffagiste|3ko
plomero|3kz
plomero $|3kz
plongeur|2ez
plongeur $|2ez
plotter|0qo2jp2ne3ht
plotter $|0qe2jp3hm
plotter operator|0qs2nf3hp
plougher|1zo
plougher $|1zo
plow|04n0mk0uo1zg2nf4wl
plow operator|04n0up1zg
pluck|0ku1ng2nf
plug|04g0mt0un2lb2yg3un50p
plug cutter|0ml2nk
plugger|0ut2nm
plugger $|2nr
plumbber|3kr
plumbber $|3kr
plumbeer|3kr
plumbeer $|3kr
plumber|0uw0vx2mm2nd3kz
plumber $|0uf0vs2mo3kz
plumber helper|0um
plumbing|08q0uy0vw2me3kz3ug4wb50e
plumbing $|0vm
plumbing apprentice|3ko
plumbing engineer|3ku
plumbing mechanic|3ko4wf
plumbing supervisor|0vr2ng
plumbing technician|0ug1hl3kq
plummer|3kr
plummer $|3kr
plunger|0ul1nm2ne2yp
plunger $|2yq
plus|1lp43l
plus size|43l
plush|1ny2ne
ply|2ns
plywood|04f0mv1nf2nx3uc50o
plywood layup|50l
plywood press|2nf50n
plywood quality|2nl
pm|2ke3nu3ud42r
pm $|2ke3nu
pmh|32m
pmhnp|32y
pmhnp $|32y
pmm|3oz
pmm $|3oz
pmo|3pz
pmo $|3pu
pmo manager|3pq
pneudraulic|1hg4wn
pneudraulics|4wm
pneumatic|1hr2lm2mw2yg50o
pneumatic air|2ml
pneumatic engineering|1hm2mf
pneumatic system|1hd2mp2ne50n
pneumatic tester|1hf2mm3ul
pneumatic vacuum|1ho
poacher|2nn
pocket|0mo1nv2nf
pocket setter|1nl
pocketbook|2nl
podcast|2dz4yg
podcast host|2do
podcast producer|2dt4yg
podcaster|2dq
podcaster $|2dq
podiatric|2wz2xm
podiatrist|06y2ng2wp2xp
podiatrist $|06z2ng2xp
podiatry|20k2xn
podiatry $|2xm
pododermatologist|2xr
pododermatologist $|2xr
poem|0xn
poet|0xr3dm
poet $|0xr3dm
poid|4sp
poid lourd|4sp
point|04p2qq40p4rl
point inspector|04p
pointer|0mn0uk1nq2lp2nf2ro2yr4ze
pointer $|0mn0um1nr2lq2ng2ro2yk4ze
pointer helper|2nm
pointing|2yo
pointsman|1ap
pointsman $|1ap
pointswoman|1ap
pointswoman $|1ap
poiser|2no
poiser $|2no
poising|3um
poisoner|04p
poisoner $|04p
poissonnier|1pr
poissonnier $|1pr
poke|2yq
poke $|2yq
poker|21z2nb3dg
polarity|3uk
polarizer|2nn
polarizer $|2nn
pole|04w0uf1ne2mq2ne3ul4hm50r
poleman|0kr
poleman $|0kr
poleyard|2nl
police|04g0ug1le1ng1ww20k2gg2hp2nb35x3az3lz3rx3wl4be4hf4je4mt4xg50f
police $|1wv3lq3rl
police chief|3lb3rs
police communication|3ap3le
police community|3lm4bf
police constable|3rl
police crime|3rl
police detective|3ll
police fire|3am3lf
police officer|3lp4mn
police specialist|3ln
police trainer|4mn
policeman|3lr
policeman $|3lr
policewoman|3lr
policewoman $|3lr
policy|02m08m0ag0em0tg0xg13g1ir1ot20o23e27m28z2gf2hg2nf39g3lf3rz3sx49l4be4hf4jf4tx50g
policy $|3rc3sp
policy administrator|27m
policy adviser|1or3rn
policy analyst|02o08n1il2jm3ro
policy change|28n3rd
policy consultant|3ro
policy coordinator|3rn
policy developer|3rl
policy enforcement|3re4ts
policy issue|28n3re
policy manager|0en1of3sw4tq
policy officer|1id1ot3rq
policy researcher|1if1oe3rv
policy specialist|20r3rm
policy strategy|3rg49m
polish|1no2nq3ud
polished|2nk
polisher|0mp1nm1pn2lx2nq2rm2wo2yt3dm3ud50l
polisher $|0mp0uf1nn1pn2ly2np2rn2wo2yl3dm50m
polishing|0mf0ue1hg1nc2ll2mp2nm2yk3dt50m
polishing machine|0mg1ne2lo2n82yc3dx50o
polishing worker|2nm
political|0xl14g20z2do2je2nf2pd3hm3lg3ry3sz4bs
political affair|3rm3sg
political campaign|3sn
political party|3so
political science|20m2jk
political studie|20r2pg
politician|3rq4bq
politician $|4br
politics|20r2dp
politics $|2dn
poll|10q
pollster|4vr
pollster $|4vr
pollution|0qn0tu1df1hp1iz3hd3lg
pollution control|0qq0tp1dg1hn2je3hd
pollution engineer|1iq
pollution specialist|1hq
polo|20c4hq
poly|50m
polygraph|20d2jp2nf3qz
polygraphist|3qr
polygraphist $|3qr
polymer|0gg0nz2ju3hp3ud
polymer engineer|0nq
polymerization|0nr2yp
polysilicon|2nl
polysomnograph|2wr
polysomnographic|2wp
polysomnographic technologist|2wp
polysomnography|1hg2ug2wv
polystyrene|2no2ye
pomologist|2jq
pomologist $|2jq
pomology|20n4mf
pompom|2nm
pond|04m0mm2nn50o
pondman|04q
pondman $|04q
pony|04n0mt1af1ng21t2nb50n
pool|0mf0rn0us0vm1af1hg1ng1wl21k2mm2na2rk2yg35p3bn4hu4wg50e
pool $|0ro4hg
pool attendant|21f4hx
pool cleaner|0rm
pool installer|0un
pool lifeguard|1wm
pool maintenance|0vp2mf
pool plasterer|2rl
pool supervisor|0vf35q
pool table|0mg21o2ml
poolroom|21n
popcorn|1ng1pw2ne4zq
pope|0sr
pope $|0sr
popper|1ps
popper $|1ps
population|2jl
porcelain|17z1nm2nq38g
porcelain caster|2nl
pore|3hr
pork|0kr2nf
porperty|3vp
port|0aq0ee0ql0tq0vf1zs2ne2oz36e3lf4jz50m
port operation|0vg2ox36e
port terminal|4jl
port traffic|4jl
portable|04z0mm0uk1ec1hp1ng2l92yl
portable machine|0ml
portable track|04s0ud
porter|0ls0rs1al21u2en50o
porter $|0ls0rs1al21s2en50o
portering|0lr
portering $|0lm
portfolio|1gq1om2az2be
portfolio analyst|2ar
portfolio manager|1gq1om2as2be
portrait|2nf38f3dr
portrayist|3gr
portrayist $|3gr
positioning|0qn11o
positioning system|0qn11o
post|02o04m0ex0me0pl0us0xg16q1ao1nc2df2n42yg3593du3lr40e46l4iq4jo4qr50f
post hole|0ul
post office|0eu1ap35a40f4jl
post production|2na3dz4yl
post secondary|46l
post silicon|0pl
post tensioning|0uk
postal|02f0uf16z1az2cg2nd35m4jn50f
postal service|1ap4jk
postal worker|0ug16z
postdoc|20z
postdoc $|20z
postdoctoral|20z2jf
postdoctoral associate|20s
postdoctoral fellow|20l
postdoctoral research|20n2jg
postdoctoral researcher|20p
poster|02o0ug38z
poster $|02o38y
postgre|15m
postgre dba|15m
postie|16z
postie $|16z
posting|02x2nb
posting clerk|02o
postman|16r
postman $|16r
postsecondary|20z4mc
postsecondary $|20v4mf
postulant|4br
postulant $|4br
pot|0me0un1af2ez2lm2mv2no2rg2yx3lg50a
pot operator|0up2nd2ym
pot room|2ng2ym
pot wash|2er
potable|1in
potable water|1in
potato|04w1pu2nq50e
potato chip|04g1pp3un50g
potato inspector|04o
potline|3ur
pots|2eq
potter|2no3du
potter $|2nn3du
pottery|1ne25m2nq2rr38g
pottery porcelain|2nn
pouch|2nn
poultice|2nn
poultry|04z0kz0uf1h91nf2jq2xm3le3ml3ud4xs50p
poultry catcher|04o50f
poultry inspector|04o3uf
poultry offal|04f0kf50s
poultry worker|04o
pouncer|1ns
pouncer $|1no2nm
pouncing|2nn
pouncing machine|2nn
pound|04p
poundmaster|04q
poundmaster $|04q
poured|0ul0vl2rm
poured flooring|0vl2ro
pourer|0un2nq2yv
pourer $|0us2nk2yu
powder|0rr0uw16g1nc2jo2nq2yg3df3ul4sl50l
powder blender|2nl
powder mixer|2nk
powdered|2nl
powderer|2no
powderer $|2no
powderman|0uq
powderman $|0uq
power|04e0cg0gp0mo0qf0uq0vt0yt12g1an1dz1ex1hn1ne1pg21g26f2je2lp2mo2nr2ro2tw2ye3kf3lg3pe3um3vl40g43n4dg4ja4sb4wo4yg
power $|0gk
power apps|0yp
power assembly|2ne2tm
power brake|1af2lk2mp2te
power compressor|1et2mg4wf
power distribution|0gf1ds
power electronics|2to
power engineer|0gu0nf1dm1el2me
power engineering|2tm
power equipment|2mg4wn
power floater|0vn2nd2rq
power generation|1dm2nm2tk
power land|3vo
power line|0ug0vt1el2mk3ue
power lineman|1ee2mp
power machine|2nn
power maintenance|2mc2tp
power operator|2mn2nl2tf
power plant|0go0np1dm1ea1he2me2nr2tf3un
power platform|0yp
power reactor|2nn
power sales|43m
power saw|0me2lr2ne4wm
power shear|2le2no
power shovel|0ul1zm2mg4wm
power station|1dl1ef1hm
power system|1dq2nn4jg
power technical|2mp
power technician|0uo1ef1ht2mo2nd2tf4wg
power tool|1ex1hk2me2ng
power transformer|1hk2mf3um
power unit|0uk
powerbuilder|3dq
powerbuilder $|3dq
powered|3lr
powerfloat|0vl1ng2ne2rp
powerfloat finisher|0vl1ng2ne2rp
powerhouse|1eb1hq2nq50m
powerhouse mechanic|2mk
powerline|0vq1ex1hf2mn2nd3ue
powerline technician|0vn1em1hg2mf
powerline worker|1es
powerplant|2nt
powerplant mechanic|4wk
powertrain|1de1hg2tz4ws
ppc|19z
ppc $|19m
ppc manager|19q
ppc specialist|19r
pr|3sx
pr manager|3sx
practical|32l
practical nurse|32l
practice|04f20v23g2jn2ng2ww32r3wu4b94mg4nr
practice assistant|39l
practice educator|20o4be
practice manager|2wy
practice nurse|32l
practice placement|20v
practice secretary|3wo4xf
practice technician|4xn
practitioner|02m04f06u0bl0lo17k1cn1ef1hg1il1kn1ne1od20l2al2fp2gn2mg2nd2uo2wm2xs32k37t3an3dg3ew3ff3lf3qs3rg43g4bn4fo4go4ho4mm4nf50f
practitioner $|02n04g06m0bk0fk0lm0uk17l1co1eg1im1ko1nf1od20f23k2am2fp2gg2jl2nf2qk2ul2wp2xm32l37m3an3en3lg3ql4bn4fk4gp4hn50g
pre|0bf0ln1ap1cy1hg1nm1pd20g2yq43b46f4et4ff4me50l
pre cast|2no2ye
pre k|1cm
pre kindergarten|1cn4fg
pre press|2nq
pre sales|43b4et
pre school|1cp46g
pre stitching|1nn2nf
preacher|0su
preacher $|0su
prearranged|4bm
prearrangement|0lm4be
preassembler|2nv2yg3uf
preassembler $|2nn2yg
preboarder|1nq
preboarder $|1nq
precast|0uo2np2rf2ye
precast concrete|0uo2ng2rg
precast moulder|2nl
preceptor|32q4bq
preceptor $|32q4bq
precinct|2od3lr
precious|2nf3dv
precious stone|2nc3dw
precipitate|2np50e
precipitator|2ns
precipitator $|2nn
precipitator operator|2nl
precise|1nk
precision|04e0ge0qg1dg1hd1nm26f2jx2lz2me2nu2tl2wt2yv3um4ig4we
precision agriculture|2jo
precision assembler|2ne2yn
precision device|2nn
precision engineer|2lo
precision engineering|0gf2lq2nf2tw
precision engraver|2lg2nn
precision etcher|2nl
precision farming|2jq
precision instrument|2ns3ud
precision lens|2nf2wq
precision maintenance|1hc2lg2nv
predator|04k
predatory|04p
predatory animal|04m
predictive|1dv1hm2me4wg
predictive maintenance|1dv1hm2me4wg
prefab|0ux2n9
prefab house|0uu2nb
prefabricated|0mq2nd
prefabricator|2no
prefabricator $|2no
prefinish|2nm
prefitter|0mo
prefitter $|0mo
preflight|1aq2mg3ue4wm
preform|2yo
pregnancy|4bo
prek|1ct20e4me
prek teacher|1ct20e4me
prekindergarten|1cx20f4mg
preload|2ne50q
premise|0rq1hp1mz2mf2nf
premise manager|1mu
premise officer|1mt
premium|28r
prenatal|20g4mm
prep|2eq2jr2ne2yn
prep technician|2js
prep worker|2eq
preparateur|3fq50o
preparateur de|50p
preparateur en|3fq
preparation|04g0kv0uf1hg1nf2ep2ns2wl2yn3hp4mm
preparation operator|0kw
preparation specialist|2nl
preparation supervisor|2nq
preparation technician|2nm2wm3hm
preparation weaving|2nl
preparation worker|1pl2ep2nk50e
preparator|2iw
preparator $|2iw
preparatory|2nl2yq
prepared|2eo2no33l4ze
prepared meal|2nl33l
preparedness|1in3ls3rg
preparedness coordinator|1in3lm
preparer|04f0am0kg1am1pp2et2mm2nl2wp2yo39q3um43k4jp50k
preparer $|04f0am0kg1am1pp2et2mm2nr2wp2yf39q3um43k4jp50l
preparing|1nk
prepleater|2no
prepleater $|2no
prepper|1pm2nm
prepper $|1pm2nm
prepress|2nz
prepress operator|2nm
prepress technician|2nl
preprimary|1cp4md
presale|4ew
presale engineer|4ew
presales|4ez
presales $|4ev
presales consultant|4es
presales engineer|4ep
presbyterian|0sl
preschool|0lq0ug1cz20f46f4fg4me4nk
preschool $|1cl4ff
preschool assistant|1ct
preschool director|1cp
preschool special|1cn4fd
preschool teacher|4fo4mf
preschool teaching|4nn
prescreener|2wp
prescreener $|2wp
prescription|2ng3fr50m
prescription clerk|2wf3fr50m
prescriptionist|3er
prescriptionist $|3er
presentation|1vt
presentation designer|1vt
presenter|2dm3du3hq4ho
presenter $|2dm3du3hq4ho
preservation|0tq1pp2ix2jk2mg2nd3un4bm
preservation operative|1pm2ng
preservation operator|1pm2ng
preservationist|2jq2mp2ng
preservationist $|2jq2mp2ng
preservative|2nl
preservative filler|2nl
preserve|04r
preserver|04e1pn3dp
preserver $|04e1pn3dp
preserving|2nl
president|0eg15n1gw1lz1ok20r2ng3rp43o49f
president $|0eg15n1gq1lz1ol20u2ng43o49f
president engineering|1go
presidential|3lr
presiding|2hl4hn
presort|2nf4jr
press|02g04d0mm0rn0uc1ae1hf1ng1pm21g2dp2jg2lz2mm2nw2qp2yr35m3kg3lf3mb3rf3sz3ue4in4jm4yg50v
press adjuster|2n82yw
press assistant|50p
press brake|2lq2ne
press catcher|50n
press feeder|2nn50f
press hand|1nd2lo2nm50g
press laborer|50l
press loader|2nn50f
press machine|2lf2nl
press maintainer|2mq2ne
press officer|3ss
press operative|2lm2ym
press operator|0mp0rq0uf1ag1nr1pp1zl2nl2yk509
press preparation|2nq
press punch|2ll
press set|2lb2nr
press setter|2ln2yl
press setup|2lk
press shop|2lr2ne
press specialist|2ns
press supervisor|2nk
press technician|2lg2nu
press tender|2ln2no2yf50f
press worker|2lm2nl50f
pressed|0ug2nl
presser|0rr1nv1pr2lp2mm2np
presser $|0rr1ns1pr2lp2mm2nq
pressesprecher|3sz
pressesprecher $|3sz
pressfitter|2no
pressfitter $|2no
pressing|0rr1nm2nf50p
pressing machine|1nn2nf50p
pressing operator|0rr2nd
pressman|2nt
pressman $|2nt
pressroom|2no
pressure|04g0rn0um1nm2mm2nm2yp3hp3um4jd
pressure boiler|0ug2nm
pressure firer|2nm
pressure vessel|0uo2mf2nb2yw3uf
pressure washer|0ro0un2nc50g
presswoman|2nl
presswoman $|2nl
prestidigitator|3dq
prestidigitator $|3dq
presto|04g2nl
prestressed|2no2re
prestressed concrete|2no2re
pretzel|1nc1pm2np50m
prevencion|1ir
prevencion $|1ir
prevencionista|1iz
prevencionista $|1iz
preventative|4wo
preventative maintenance|4wo
prevention|0gt1hc1ip1wv2jm2ne2yl3lt3qt41n49l4bm4jd
prevention $|3lo
prevention coordinator|3lv3qm4bf
prevention engineer|0gq1if1wf3lg49l
prevention manager|3lq4je
prevention officer|1wm3lf
prevention operation|1wn3lg
prevention service|1wl
prevention specialist|3qq41o
prevention technician|0uo1iq
preventionist|32q
preventionist $|32q
preventive|2mo2xl
preventive medicine|2xl
price|02q1nf2mf2ne2qz50n
pricer|02r16g
pricer $|02r16g
pricing|02m0as1oy2jg2qz3rg40o41l
pricing analyst|1op2qp
pricing clerk|02n
pricing manager|0at1ot2qc
pricing specialist|2qy
prick|1nk
pricker|1nq
pricker $|1nq
priest|0sz
priest $|0sz
primary|0lo20c2nd2wc2xt2yu3xg46n4fm4mt4no
primary care|2xm
primary education|46m4mm
primary school|3xg4fl4mm4no
primary special|4fk
primary teacher|20f4mm
prime|0sf2an3ro
prime minister|0sf3ro
primer|04p1ng2mf2no2yn3ul50l
primer $|2nl
primer inserting|2nl
primer waterproofing|2ym
priming|0uq2le50m
print|04g08p0ug1hg25t2iu2mg2nx2yg36r3df3uq4wf
print developer|2no
print folding|2nk
print line|2nd3un50k
print machine|2nm
print operator|2nm
print production|2nb36r
print service|08u2ng4wg
print specialist|2nm
print studio|2nn
print technician|2nn
printed|08p1yf2lq2nl2yn50m
printed circuit|08p1yf2lq2nl2yn50m
printer|08z0ue1hu2nu2yg3dl4wf4yl50q
printer $|08f1nl2mq2nx3dl4ym
printer helper|2ne50p
printer operator|08p
printer repairer|08t1hf2mf
printer repairman|08r2nf
printer slotter|50k
printer specialist|2nk
printer technician|2nm
printing|08z0uf1hd1n92mn2nw2yf3ul4jo50o
printing field|08o1hf
printing inspection|2nl
printing inspector|2ng3um
printing machine|08n50m
printing operator|08o50f
printing roller|2ln2mr2nc50f
printing supervisor|2nm
printing technician|08k2np
printing textile|1nf2np
printing worker|2nm
printmaker|3dt
printmaker $|3dt
printmaking|2ne3dr
prior|0sv23o
prior $|0sv
priority|0yw
priority implementer|0yo
prism|2wr
prison|0sl1wg20l39l3lv
prison guard|1wg3lp
prison officer|3lp
prisoner|3ll
privacy|0ty12n2hx3pf48x
privacy engineer|48x
privacy manager|2hy
privacy officer|0tm12o
privacy program|0tt3pg
private|09l0bq0ek0rq1af1kw1lm1pn1wn21f2ak2gg2hk2jg2nd2og2sl35g39u3by3dg3rf4hn4jn4ml4sf50f
private aeroplane|0bn
private airplane|0bl
private assistant|1ks
private banker|0eo
private client|2hl
private detective|39p3lf
private driver|3bm
private equity|2ao
private hire|3bl4jp
private hotel|0ro
private investigator|3lp
private music|09l
private secretary|1kq
private teacher|20e4mo
private tutor|4ml
prize|3dn
prizefighter|3dl
prizefighter $|3dl
prizer|4jq50s
prizer $|4jq50s
prn|0lt
prn $|0lt
pro|2hm
probate|2hk35q
probation|39m3lf3rn4bz
probation case|39n4bg
probation correction|3ln4bg
probation officer|3lg4bs
probation specialist|4bm
probe|2no
procede|26q
procede $|26q
procedural|2xl
procedure|2uq
procedure technologist|2ul
proceso|26q
proceso $|26q
process|02g04f08f0iz0nl0qe0tk0uf0wg1ag1gk1ht1ig1lk1nk1ym21g23n26z28q2jp2lr2mf2nv2yo36w3dg3lm3rf3us3xf42p4cf4dn4ef4je4oo4yf4ze50f
process analyst|0ir
process architect|08g0iv4cf
process attendant|2nm
process checker|1hl
process consultant|0io23q3xf
process control|1hb2jf42s4dr
process controller|1hk2nd3ur
process coordinator|1hs
process development|0ng26r2nm
process engineer|0gf0nt1dk1hd1yo26k2lo2nf2ts
process engineering|0gf1gl1hl26p
process equipment|2lr2nc
process improvement|26e36p3un
process inspector|3um
process integration|26q
process machine|2nl
process manager|0tm1ll2bk2nf36s
process operative|2np
process operator|1nq
process specialist|28r
process supervisor|1ho2nf
process technician|2je2nn2yp
process technology|0gf26t2tf
process worker|2np
processe|0nk26r
processing|02n04a0ek0iu0kr0nd0ql0um0ve11f12f13r14e1df1go1hp1nq1pl26m28l2bl2hl2ll2mp2nr2wp2ye3hf3lf40l4jo4wf
processing $|2nm
processing clerk|02k0el28l
processing engineer|0nf0qf1ap1df1im26m2lq2mp
processing inspector|2ms2nf
processing machine|13l1nl2lg
processing manager|1gp2bl
processing operative|1pn2ll2nd
processing operator|0kq2nl4jg50k
processing plant|2nl
processing specialist|13y2nf
processing supervisor|04f0qp0ve1hp1nn2mg2nm35o4jg50c
processing system|0iq11g
processing technician|0uu2mg2wo
processing worker|0kl1pl2lf2nd50n
processor|02r04m0ar0eq0kq0uf13w17e1af1bc1nf1pp27f28m2jf2ln2no2pk2qf2vp2wp2yo3dg3go40q43m4jo50m
processor $|02r04e0ar0er0kq0ug13q17e1af1bc1nf1pp27f28m2jg2lo2nr2pk2qf2vp2wp2yq3dg3gp40q43m4jo50m
processor operator|04s2nc
proctologist|2xr
proctologist $|2xr
proctor|20v
proctor $|20v
procurement|0qo1kz2nf3lf3mz3rs3um4bg4js
procurement $|3mt
procurement analyst|0ql3mp
procurement engineer|3ms
procurement manager|3ml4jn
procurement officer|3mq
procurement specialist|3mk3ro
procurement supply|3mf4jl
procurer|3mz
procurer $|3mz
produccion|2nn
produccion $|2nn
produce|02g04t1af1nf2af2eq3mt3rg3ud40q43o4ip50r
produce clerk|02g40u
produce department|2nf4iq
produce sorter|04n
producer|04p0dr0mm0np0xl14l1jr1nl1pq1sn1um1vp27l2dn2qk2tl3dq4yy4zg50f
producer $|0dr0mm0np0xl14l1jr1nf1pq1sn1un1vp27l2dp2ql2tl3dn4yu4zg50g
product|02g03f0cf0dr0ec0ne0oe0qd0tm0vf10e11q12g14g19f1af1bl1de1gt1hq1it1le1nk1oe1pk1rt1yf21e23f25v2an2bm2co2gm2kg2lf2me2nt2og2pg2qv2rf2tl2we2yd35f36o3de3em3hl3le3nz3ox3pr3re3tf3vg3zg40l41k42n49g4be4de4hf4il4jm4md4uv4vs4xf4yf50o
product $|04l2aq3hn3nt
product analyst|11v2qm
product assembler|1nn2nf
product assembly|2nm
product builder|2nc3ns
product category|2qm
product checker|4jg50q
product counsel|2hk
product design|0og2tv4uo
product designer|1ho1ng2nf4uu
product developer|1hr1rd25l2nc2qm3ho3ng40m
product development|08l0gf0mm1gp1hz1if25r2ge2jn2nf2qf2tf3nf41m
product director|1gf3no3pw
product dispatcher|2nd4jd50u
product distribution|4jn
product engineer|0go1rz25p2nd2tg
product executive|3np
product expert|3nq
product finisher|2nn
product grader|04f1pn2nl3ug
product inspection|1hf1ip
product inspector|04p1he1ic25g2nq3uk
product instructor|2gq4mf
product introduction|26s
product machine|1np2ng
product maker|0dm0mf1pt2nc
product management|3nq
product manager|1bm1gn1og2af2bo2nk2qp3nu4ig
product manufacturing|2nn
product marketing|2q33oz
product officer|0ee2ap3no
product operation|2ng36u
product owner|3nl
product photographer|3gl
product pm|3nk
product production|4jl
product quality|1hf1ig2nr3eo3un
product researcher|4vv
product safety|0tr1hg1is
product sales|43k4el4in
product salesperson|40l
product security|48k
product service|2qx
product specialist|2nf3nu
product strategist|3no
product supervisor|0vg2qr
product supply|4jk
product support|10f1gr2cs
product technologist|25n
product tester|1hf1nq2jm2nd3ul
product wirer|1hg2nk
product worker|04f0dq2nk
production|02f04m05p07f08f0dn0lg0mp0nu0rf0tg0ul0ve0xn1ae1do1ht1lg1og1pl1un1vm1zg21e23f25g26z2ag2en2lo2mm2nw2qf2rg2to2we2yn35e36m37p3dq3jq3kg3le3pf3td3us3zm40e43k4be4hf4ie4js4rf4ue4wg4yx4zf
production $|05r2nq37m4yp
production adviser|05k
production artist|1vr2nd3df
production assistant|1kl2ne43r4jr
production associate|2nn
production buyer|3ml
production center|2nr
production clerk|4jn
production control|1hq4jm
production coordinator|2nr3dk4je
production design|1hl3dq4ue
production designer|2nf2tk3dv
production electronics|1dn
production employee|2nm
production engineer|0nm0qn1dg26s2td3jn4yg
production engineering|0gf0nk1dg1ht26t2nd2tc
production expert|0nl1dp2nf
production foreman|1hf1ng2nq
production forewoman|1hd1nf2ns
production geologist|2jn3hf
production inspector|04g1hc1ne2nr3rn4jp
production leader|04q1uo2nn3dg
production line|1eg2nm2yk4jm50g
production machine|1nt2lg
production machinist|2lm
production manager|04m0nt0xf1uo26c2nq36p3dx3zg4jc4yg
production op|2nl
production operative|1nn2nk2yl
production operator|0dm1ng1pm2jr4yd
production overseer|2nm
production pattern|1np2lf2ne
production planner|26t2nl4je
production planning|26p2nq4jk
production plant|2nl
production process|0nf26c2ng2tz
production qa|3tg3ut
production quality|1iq2ne
production reliability|3jo
production runner|2nb3df4yy
production scheduler|26l2nf4jl
production specialist|0nm1dk2jp2ne2tl4ym
production superintendent|2nm
production supervisor|04m0ve1dm1hd2mf2tq35f3dm3zs4je4yn50g
production technician|2mo2nn2wg37n
production technologist|1hf2nq
production technology|0nk
production worker|04k0dl0me0ud1hm1nk1pl2nl2yo4jo50f
productivity|1hr3jp
productivity engineer|1hr3jp
producto|3nt4uq
producto $|3nt4uq
produit|3ny
produit $|3ny
produktdesigner|4uz
produktdesigner $|4uz
produktionshelfer|2ns
produktionshelfer $|2ns
produktionsmitarbeiter|2nt
produktionsmitarbeiter $|2nt
produktionsplaner|26z
produktionsplaner $|26z
produktmanagement|3nt
produktmanagement $|3nt
produktmanager|3nz
produktmanager $|3nz
produktmanagerin|3nz
produktmanagerin $|3nz
produktverantwortlicher|3nz
produktverantwortlicher $|3nz
profesor|4mz
profesor $|4mz
profesora|4mz
profesora $|4mz
professeur|4mz
professeur $|4mx
professeur des|4mn
professional|02f04c06u0bo0rf0te0ul10f19e1af1dm1eg1hl1io1jn1nd1ol1pl1wk20l21f23o24y26l2am2ck2gm2lg2ml2nd2rm2wl34n3dz3hg3kf3lf3mn3qo3rg3vm40m46g4df4fl4hs4jf4lq4mo4nn50d
professional $|04f0gl0rg0te0uo10f19f1dk1ho1ip1jo1ne1om1pm1wm20m21g23p24f2ao2cl2ge2mm2rn34o3d83kg3lg3mo3qo3vn40o43l46g4bk4dk4fm4ha4lq4mo4nn4rk50g
professional bass|3dl
professional development|2go
professional service|1hg24z
professional sport|3de4hm
professional surfer|3de4hp
professor|20z4bg
professor $|20z
profile|0mm1nl2lv2n8
profile saw|0mf2lm
profile shaper|0mr2lf
profiler|2ly2nd2yo3lp
profiler $|2lq2nf2yp3lp
profiling|1ng2lq2ng
profiling machine|1ng2lq2ng
profit|31e3so4bp
program|08n0lo0qg0rg0sg0to0uf0vo0wx0xs1ag1cp1he1im1km1lg1mg1nf1of20l21n23n2am2bf2dd2gq2hg2if2jo2lg2mg2na2wg2xn2yf31q35l36k3mg3pz3qm3rn3sf3uf3vf3xm3zg43g46o4an4fk4hl4ie4mk4rf4wg4ym
program $|3px
program administrator|2gr2jq3pg
program analyst|0wt23g3rg
program coordinator|0tg1cn21g23l2gf2wf2xq31f35m3ln3pq3rs46p4bl4hf4jf
program director|04n23m2af3de3pn3rf46m4bs4jr
program funding|2av
program instructor|20k4ml
program management|3pp
program manager|0tp0vp1ie1jm21m23g2bg2gp2jd2ql2ws3pm3rq3xn46f4ao4hl4if50p
program officer|0tn1ik31x3lf3pf4bg
program operation|36o
program representative|23n3rf4bk
program specialist|0wp1in23k2jf3ql4bf
program supervisor|1cn
program support|10b1kp35n
program teacher|20g4fl4ml
programador|4dy
programador $|4dy
programadora|4dy
programadora $|4dy
programe|1im3rl
programer|1jo
programer $|1jo
programmable|03l0og1hl42o4dg
programmable logic|03l0og1hl42o4dg
programmatic|19x
programmatic manager|19x
programmer|04g08c0cp12q14m15f1do1hn1jy1ne1qp1rn1sg1tx21m2jf2yk30q3de3jq3lg3yq42n48m4dz50f
programmer $|04g08c0cp12q14n15f1do1ho1jy1ne1qp1rn1sg1tx21m2nl2yl30q3de3jr42n48n4dw50f
programmer analyst|3yq4dn
programmertechnician|1nk
programmertechnician $|1nk
programmeur|4dy
programmeur $|4dy
programmierer|4dy
programmierer $|4dy
programmiererin|4dy
programmiererin $|4dy
programming|1gm1jo2nl3yp4dr4yt
programming director|4yv
progress|4hq4jq
progressive|32l
progressive care|32l
project|03g04g08s0gs0lg0nq0qu0ro0um0vp0wm0xk10e15g19g1ag1gl1hk1im1jl1ko1ng1yo1zp20m23g24m26d29f2ag2bl2jq2mk2wg30e35f36g3dm3hc3kl3lf3pz3rm3se3vk3zg43f49e4cg4if4po4qq50f
project $|0qp1il3po
project administrator|3pq
project architect|08q
project consultant|0qe0up4bk
project control|0qf2jg2mq3po
project coordinator|2jm3pn
project cost|0gv3pd
project engineer|0go0nm0qk1dp2tn3pc4pp
project event|1jk
project leader|3po4bl
project management|0wn1kr2jf3pl
project manager|0gg0vr0xl15g1ip1jk24n29g2bm2ns30f3do3vl49f4if4qs
project officer|3lg3pp3rm
project planner|08g0il3pr
project scheduler|3po
project supervisor|0vk1il
project support|0qt10e3po4bd
project technician|0qg1hp
project worker|0qb1zs3kn
projection|07s1ng21w2nf2tg3dn4re4yx
projection designer|07o3do4yf
projection operator|2nf4yt
projection technician|21r
projection video|07m
projectionist|21u2ne4ys
projectionist $|21u2ne4ys
projector|1ng21w2nf4yq
projector $|21p
projector operator|21k2ne4yr
projektkoordinator|3pz
projektkoordinator $|3pz
projektleiter|3pz
projektleiter $|3pz
projektleiterin|3pz
projektleiterin $|3pz
projektmanager|3pz
projektmanager $|3pz
projektmanagerin|3pz
projektmanagerin $|3pz
projet|3pv
projet $|3pv
projeteur|08s
projeteur $|08s
promoter|0ju1jl2qu3sx40b4bo4rf
promoter $|0ju1jl2qu3so4bo4rf
promotion|0xo1jf2ng2qz2wg3df3ir3lg3sq43u4rr4ym
promotion agent|43n
promotion assistant|1jg2qs
promotion demonstrator|43s
promotion manager|2qo43f
promotion specialist|2qf3sr4bp
promotional|2qv43n
promotor|0jz3df
promotor $|0jz3df
prompt|2kw
prompt engineer|2kw
prompter|3dq
prompter $|3dq
pronger|3dq
pronger $|3dq
proof|02q16n1nf2nl2yg35o3un50f
proof machine|02q1ng2nc35o
proof press|2nl
proofer|0up1no2no
proofer $|0up1no2no
proofing|2nk
proofreader|0xy
proofreader $|0xy
proofsheet|2np
prop|0mo0uu1nk29l2nd2yg3df50t
prop costume|1nl
prop maker|0mo29m2ne
propagation|04z2ng
propagator|04p2jl2nf
propagator $|04p2jl2nf
propane|2mq
propellant|2np
propelled|0ul1zn
propelled vehicle|1zn
propeller|03q2nm2yg3un
propertie|0jp1ln2nl3hp
property|0gm0jr0lq0mg0ro0tu0ul1ag1hf1id1my27y28q2af2hl2jn2mf2na2rg35v39o3df3ld3mp3rd3uf3vz43e4bg4jg4wg50g
property $|0jk
property acquisition|3vo
property administrator|35f3vq
property agent|3mp
property assessor|1if2jr3vd
property broker|0jl
property builder|0us
property consultant|0jl
property disposal|1mr3vg
property inspector|0ts3rf
property insurance|27p28f
property law|2he39n
property maker|29k
property management|3vq
property manager|04p3vr
property rental|3vl
property solicitor|2hp
property underwriter|27l
proposal|02z0xn35g4ew4jg4ox
proposal coordinator|0xr4or
proposal engineer|4ex
proposition|21r3da
proprietary|2ak
proprietor|0rr
proprietor $|0rr
propulsion|03v1eg2md2op4wq
propulsion engineer|03v
prose|0xm
prose writer|0xm
prosecutor|2hz
prosecutor $|2hu
prospecting|0nq0ql0un2ne3hs
prospecting observer|0nq0ul
prospecting operator|3hu
prospector|0uq3dg3hm
prospector $|0uq3dg3hm
prosthetic|0fl17s2je2nv2wx
prosthetic aide|2wp
prosthetic technician|17q2nm2wd
prosthetics|0fz1hg2jg2no2vd
prosthetist|0gz2ng2wx
prosthetist $|0gz2ng2wr
prosthetist orthotist|2wn
prosthodontic|17r
prosthodontist|17z
prosthodontist $|17z
protection|04f0go0ts0ug0vf1dr1en1ix1om1wz2jt2mf2na35g39n3he3lp3rk4bo
protection $|1wn32k
protection engineer|0gn0qd1dt1im3lf
protection inspector|1ic3lp
protection leader|1im
protection manager|0tq1il1wm2jf
protection officer|0tm1wp39p3le
protection operator|1wm
protection specialist|1ie1wn2jk4bs
protection supervisor|0vg1io2jf2ne3lu
protection system|3km
protection technician|0qq1em1ik2jm3lc
protective|1hn1no1wu2mc2nd3aq3lq50m
protective clothing|50o
protective service|1wv3lt4bk
protective signal|1hn2md3aq3lg
protector|3lt
protector $|3lt
protein|2jl
proteomics|2jm
protocol|0hx1kr3lf
protocol engineer|0hx
prototype|1dn1gq1nq2yu
prototype developer|1dn
prototype operator|1nl2ng
prototype vehicle|2nu
prototyper|1no
prototyper $|1no
prototyping|08u2mo2ng4yd
prototyping technician|08u2ng
protozoologist|2jq
protozoologist $|2jq
protozoology|20k
prover|2ml3hp3kg4wo
prover $|2ml3hp3kg4wo
provider|0lq1ao2ng2wk2xq32m3ro4bn4qp4sl
provider $|0lr1ao2ng2we2xq32m3ro4bo4qp4sl
provincial|3rm
provisioning|4jr
provost|20z
provost $|20z
proxy|4jn
proxy $|4jn
proyecto|3pu
proyecto $|3pu
prozessingenieur|26z
prozessingenieur $|26z
prueba|3tr
prueba $|3tr
pruner|1uz
pruner $|1uz
psicologa|3qz
psicologa $|3qz
psicologo|3qz
psicologo $|3qz
psv|3bq4sf
psv driver|3bq4sf
psw|0ly
psw $|0ly
psychiatric|0lz2ng2wo35m
psychiatric aide|0ll
psychiatric nursing|0lq32d
psychiatric technician|0lo2wr
psychiatrist|2xz
psychiatrist $|2xz
psychiatry|20l
psychic|0xf3dp
psychologe|3qz
psychologe $|3qz
psychological|36g3ls3qw4bq
psychological operation|36g3lu
psychological wellbeing|3qo
psychologin|3qz
psychologin $|3qz
psychologist|3qz
psychologist $|3qz
psychologue|3qz
psychologue $|3qz
psychology|20t2jg2wu3qz4mg
psychology $|20n3qp
psychology assistant|3qp
psychology instructor|20k
psychology practitioner|3qp
psychology researcher|3qq
psychology specialist|3ql
psychology teacher|20n
psychometric|14r
psychometrist|3qx
psychometrist $|3qx
psychomotor|4gr
psychosocial|4bt
psychosocial rehabilitation|4bl
psychotherapeut|3qz
psychotherapeut $|3qz
psychotherapist|3qz
psychotherapist $|3qz
psychotherapy|3qz
psychotherapy $|3qt
psycology|3qr
psycoterapy|3qr
pt|3ip4hp
pt $|3ip
pt gym|4hp
pta|3iz
pta $|3iz
pts|3bm
pub|3zw
pub manager|3zw
public|02p04f0il0le0rn0tn0un1cg1he1if1jg1ll1nf1oa21m28g2an2hr2in2jk2me2nb2pm2xm32l33m3ap3br3df3kf3lo3pg3rx3sz3uc3vn43f4bn4gl4ig4je4rn4vo4wf4yr50e
public address|3kg4yv
public administration|20r3ro
public administrator|3rt
public affair|3rc3sw
public area|0rs21f
public body|3rq3sg
public buyer|3mk
public defender|2hq
public employment|1lm23l2hl3re4bg
public finance|02t1oc
public funding|2ar
public health|0im0lf2js2wl2xo32m33n3rd3sg4bv4md
public housing|3rl3vk
public information|3sq
public opinion|10l2po4vp
public policy|3re3sr
public relation|3ss4rq
public safety|3aq3lp4jf
public school|20g4gm4mm
public servant|3rn
public service|0tq1af2ip3bq3re4ql
public speaking|20f4mn
public transit|3lm
public work|0uu1ln3rc
publication|07v0xo1an1vo36r3um4ok
publication $|0xl
publication designer|07m1vp
publication editor|0xl
publication writer|4ok
publicist|3df3sx
publicist $|3df3sx
publicity|0xg2no3sz
publilsher|07n
publilsher $|07n
publisher|07u3dl
publisher $|07u3dl
publishing|07v0id0jr0xf4dr
publishing manager|0jl
publishing right|0jo
puddler|0un2nn2rf
puddler $|0uo2nk2rf
puericulture|1cq
puericulture $|1cq
puf|1no2ne
puff|1nf2nn
puffer|0ur1nf2nf
pug|2no
pugger|2no
pugger $|2no
pugilist|3dr
pugilist $|3dr
pugmill|2nn
pull|21u2ne2yp50f
puller|04o0dp0kv0mg0un1nn1pn21m2nn2yv3dg3uq4jn50q
puller $|04o0dp0kv0un1nn1pn21m2nq3dg3ur4jn50s
puller over|2nn
pulley|0mq0ue2mm2nq
pulling|0uk2ne50s
pulling machine|50m
pulling unit|0ul2nf50o
pullman|1ak40g4jo
pullman car|40g4jo
pulmonary|2jf2wq2xo
pulmonary function|2wq
pulmonologist|2xt
pulmonologist $|2xt
pulp|04p0nn2lg2nz3ue
pulp bleacher|2nk
pulp grinder|2ng50k
pulp mill|2nl
pulp paper|0no
pulp production|2no
pulper|1ng2ns50n
pulper $|2np
pulpit|2nf2yp
pulpwood|04o21d3mp43q
pultruded|2nl
pultruded fibreglass|2nl
pultrusion|2nr
pultrusion machine|2nm
pultrusion process|2nl
pulverizer|2nt50l
pulverizer $|2no
pulverizing|2nm
pump|0mg0uk1ap1hl1nf1zg21f2le2mx2nl2rf2ye3ls3um4ss4wl50t
pump attendant|1as50f
pump house|2nr
pump installer|0uf1he2nf3kl4wq
pump mechanic|2mm
pump operator|0uf1af2me2nm2yg3lv4sp50p
pump service|1hm2ml
pump servicer|2mn
pump station|2nm
pump technician|2mn
pump truck|0uq4sd50f
pumper|0um1ap2nn4sq50x
pumper $|0um1ap2nq4sq50r
pumping|0ql0vg1hg2nm3ku4jg50n
pumping station|2nm3kv50g
pumping supervisor|0vg50q
punch|0ug13u1nf2ly50f
punch machine|1nf2lo
punch operator|13q2ll2nk2yg
punch press|2lp2nd
punchboard|2nk
puncher|04l13q1nm1pk2lp2no2yn37e3up50p
puncher $|04l13q1nm1pk2lp2nl2yn37e3up50q
punching|13q1nf2ne
punchpress|0ug2lz2ne
punchpress operative|2ln2nf
pundit|20r
pundit $|20r
punk|04p
punk $|04p
pupil|20g23c46r4bn4mo
pupil $|4ml
pupil personnel|23c46r4bn
puppet|07k1ng25z29g3dp
puppet animator|07l
puppet designer|25o3dn
puppeteer|25d3dz
puppeteer $|3ds
puppeteer actor|3dk
puppeteer actress|3dk
puppeteer puppet|25e3do
puppy|2gf4xo
purchase|02l3mz
purchase ledger|02l
purchase planner|3mr
purchase planning|3mp
purchaser|3fr3mz4jl50g
purchaser $|3fr3mz4jl50g
purchasing|28e2nd3mz4jw50g
purchasing $|3mp
purchasing agent|3mq
purchasing clerk|3mn
purchasing manager|4jn
purchasing office|35e4jo
purchasing supply|3ml4jl
pure|2nm
purification|2jm2mn2nq3kf
purification operator|2nm
purifier|0rr2nu
purifier $|2nt
purler|1np
purler $|1np
purpose|0mq1ng2ne2or
purse|04n40q
purse seiner|04n
purser|0bt50n
purser $|0bt50n
pursuit|4hk
purveyor|0kf2ne3mr4iw
purveyor $|2nf3mr4iq
pusher|04k0uo1nk21o2mo2nl2yt50n
pusher $|04k0up1nm21p2mo2nu2yc50o
put|2no
putty|0mq2nq
puttying|2nm
puzzle|0xr2nf
pv|0gm0uo1ex1hc2nf
pv installer|0uf1es2ng
pvc|50s
pwp|3qz
pwp $|3qz
pyridine|2np2yg
pyrographic|07o3de
pyrometer|2mn2nf2yp3um4we
pyrotechnician|3dq
pyrotechnician $|3dq
pyrotechnics|2nn
pyrotechnist|3hr
pyrotechnist $|3hr
python|0cz
python $|0cq
python developer|0cm
python engineer|0cp
python entwickler|0cl
qa|0qq0vg1hd2jr2mg2nm3tz3uw4qq
qa $|3tv
qa analyst|3tl
qa automation|3tn
qa engineer|3tn
qa inspector|1he2nv3ud
qa leader|3tn
qa manager|0qn3tm3ur
qa qs|0qo
qa specialist|3tq
qa technician|2jf3uz
qa tester|3tg3ud4qq
qaulity|2nl
qc|02g2jl2nq3hm3uz
qc $|3us
qc inspector|1hg2nx3ua
qc laboratory|1ho2ng
qc technician|2jm2nf3hn3uq
qs|0qn0uu2no3ud
qs $|0uw2ng
qs inspector|2nr3ud
quad|1nf20f2np4ho
quad bike|20f4ho
quahogger|04q
quahogger $|04q
quailty|2nn
quailty grader|2nn
qualification|0gk0tq26p3ud
qualification engineer|0gk26p
qualified|02k2hk32n37r3lp4bn
qualified $|3lq
qualified accountant|02k
qualified medication|32o
qualified solicitor|2hk
qualitatsingenieur|3uy
qualitatsingenieur $|3uy
qualitatsmanager|3uy
qualitatsmanager $|3uy
qualitatsprufer|3uy
qualitatsprufer $|3uy
qualite|3tq3uy
qualite $|3uz
qualite logicielle|3tq
quality|02e03g04e05l0bn0gq0im0nl0qp0tr0vg12l14s1de1hv1is1nd1og1po1ye21g23f25g26t2ju2me2nw2qg2vg2wf32g35g36f37m3dg3ez3hm3kg3le3ng3re3tv3uz42g4de4jc4qp4wg4yf50f
quality $|2ne3ur
quality analyst|0tn1hd1ip1pl2nn3hf
quality assurance|0qm0tr14o2jd3hl3tu3ul4qq
quality auditor|3uq
quality compliance|0tf1hg2ns3el3uf
quality control|0ip0qf0tg0un1ao1hd1if26q2jm2tk32d3em3hw3tk
quality controller|14r1hg1iu2jg3ue
quality director|2nf3uu
quality engineer|0gp0np0qe12n1df1if1yf26n2n82tl3tm3uw4df
quality food|1i82jn3uq
quality grader|2nw3u8
quality inspector|0br0qt1ad1ha1il1pl2np37o3ek3u2
quality laboratory|1hm1il2jg2ng
quality management|1hp26o32l
quality manager|0qm1hm2nc3eo3up
quality process|26g2jq2nf
quality rater|2nk
quality scientist|05m1if
quality specialist|1ig2jm2nd3ek3uv
quality system|0gp3uq
quality technician|1il2nd3el3uq
quality technologist|1io2ng
quality technology|0gg1hv2nf
quality tester|1pm2nu3u8
quant|14u
quant researcher|14u
quantitative|14z1of2am
quantitative analyst|14s1of2af
quantitative model|14l
quantitative researcher|14o
quantitative trader|2ap
quantitie|0gr0qd
quantity|0gz0qf0uu
quantity survey|0gu
quantity surveyor|0gk0uv
quantum|0gm0nf2jf3hy
quantum engineer|0gf3hv
quantum physicist|2jg3hn
quarantine|1ir3uf
quarry|0mc0ut0vu1zs2na
quarry $|0uk
quarry plant|0ul1zm2ne
quarry supervisor|0vp2nf
quarrying|0ur2jq
quarryman|0uq
quarryman $|0uq
quarter|1no2no
quartermaster|2or
quartermaster $|2or
quartz|2nn3uq
queen|2ng3dp
queen $|2ng3dp
quencher|50o
quencher operator|50o
quenching|1ag2nf2yo50n
quest|1su25f
quest designer|1su25f
questionnaire|4vp
quick|0uq1po2nf3zf43n4wn
quick service|1pp3zf43n4wo
quill|04f0kf0uf1nz2lf2nc3un50y
quill machine|1nn2ng
quiller|1nz2ne
quiller $|1nn
quilling|1no2nd
quilt|1np
quilt stuffer|2nl
quilter|1nv2ng
quilter $|1ns2ng
quilting|2nm
quitline|3qn
quotation|35f3wn
quoter|3wr
quoter $|3wr
r|20l2wo
r&d|1gz2jm2ng4dz
r&d $|1gr4dt
r&d director|1gn
r&d engineer|4dp
r&d group|1go
r&d leader|1gf4dp
r&d manager|1gq
rabbet|0mq2nf
rabbi|0sy
rabbi $|0sy
rabbit|04m
rabble|2nl2yg
rabbler|2yq
rabbler $|2yq
rabie|1ir3uc
race|0ue0xf1ad21x2ng3dp4bp4hu
race car|1ad3dq
race relation|4bp
race starter|4hr
racebook|0xf21r
racecar|3bf3dr
racehorse|04l2gg4xo
racer|3dy
racer $|3dy
racetrack|4hp
racing|1af1nf2nd35n3dp4hy4sg4wm
racing bike|2nk
rack|0ug1aq2mg2nn3up4wr50o
rack operator|1nm2n84wr50l
racker|21q2np3de50o
racker $|21q2np3de50o
racking|2ng2yx
racquet|2nk
rad|0ue1zp2uv
rad technician|2uv
radar|1ao1dt1hu2jo2md2ne3hf3un4wg4yq
radar algorithm|1dm
radiagraph|2nf2yr
radial|0mn2lo2nc
radial drill|2ln
radiation|0nw1iq1wd1yp2jz2nd2uz2wr3le
radiation control|2jq
radiation engineer|0np
radiation protection|1ix1wd
radiation technician|2jp
radiation therapist|2ut
radiation therapy|2um
radiator|0rg4wz50e
radiator specialist|4wp
radio|04f0bn0qg0xl10u1af1ed1hz1nf1ym2dz2ld2mf2ng2qm2tf2yf35o3am3dr3hf3le40943q4bg4dg4je4pz4ws4yr50e
radio $|2dg3dq
radio buyer|2qm
radio engineer|1hg4pv
radio equipment|1hl
radio frequency|1yn4po
radio host|2dm
radio installer|1he4wr
radio interference|2mt
radio mechanic|1hn2mb2nr4wc
radio news|2de3dm
radio presenter|2ds3dd
radio program|10r1hg2df3do4yf
radio repairer|1hm
radio service|1hn2dg4yp
radio show|2de3do
radio station|1hf4yr
radio technician|1hp
radio television|4yk
radioactive|0nl
radiochemical|2jr
radiographer|1hp2uz
radiographer $|1hq2uz
radiography|2uz
radiography $|2um
radioisotope|1hf2jp2n92ux
radiologic|1he20o2ng2uz2wk4mc
radiologic technologist|1hf2uo2wk
radiological|0nu0uq1he1im2ja2ml2nf2uu2ve2wl3lk
radiological technologist|1hg2um2ve2wn
radiologist|2xz
radiologist $|2xz
radiology|0lo13f20l2ng2uz2wm2xs
radiology $|2xm
radiology technician|2us
radiopharmacist|3er
radiopharmacist $|3er
radiosonde|2jx2ne
radiotherapy|1he2uu
radiotherapy $|2uo
radius|0mg2nl
radon|2jr3uc
raft|4rk
rafter|04q0mr2ne
rafter $|04q
rafting|20b4ht4mf4rl
rafting guide|4rl
raftsman|04q
raftsman $|04q
rag|04d1nl2nr3up50q
ragger|1ne2no
ragger $|1ne2no
rags|2np
rail|04e0cz0gg0ml0qz0up0vn1az1ep1ho1ig1wp2jg2le2mo2nb2rg3bq3df3lg3ud4jx4wq50l
rail car|1a71hq2ye4ww
rail depot|1hk
rail developer|0cq
rail engineer|0cw0qc
rail engineering|0qn
rail installer|0ul1hf2mo
rail intermodal|50k
rail layer|0un
rail maintenance|0qn0uo2mf4wg
rail operator|0uf1ap2mr
rail signal|1wr2ml
rail track|0qo0vo1ac
rail traffic|1ac4jr
rail train|1ad3br
rail transit|1am
rail transportation|1al4jl
rail vehicle|1ae1ho2no2tn3bk4wf
rail workshop|1el
railcam|2ng4yr
railcar|1ar25f2tw
railroad|02n04f0qq0vp1az1hf1ll1nf1ze3lt4rp4wq50q
railroad car|1ad2ml2ns4jn4we
railroad conductor|1ak
railroad equipment|2ng50q
railroad police|3lk
railroad safety|1ag3ln
railroad signal|1ag2mn
railroad track|0vm1al4wg
railroader|1ar
railroader $|1ar
railtrack|0un0vo2md
railtrack layer|0un
railway|04g0gg0qw0up0vn10a1az1df1ew1hv1nm20g2le2nc2yg38f3pf3rg3uf40d43d4ju4mr4ry4wf50o
railway $|0ql
railway carriage|0up1af1ho38f
railway customer|10e1ap
railway electronic|1en1hf
railway engineering|0qm
railway infrastructure|0qw1ae
railway instruction|4mq
railway instructor|4ml
railway line|0ul1en2ml
railway operation|4js
railway passenger|1at4rb
railway project|0qm
railway signal|1ad1hg2mm4jn
railway station|10e40f4jl4rq
railway stock|1hr2ne
railway ticket|1ad4rs
railway track|0uf1ap
railway transportation|1ae4jl4rm
railway vehicle|1ae2np2tm
railway workshop|1em
raise|0uq2nd
raised|2na50r
raiser|04t0mo1pm2nq
raiser $|04t0mo1pm2np
rake|04t2nf
rake operator|04t2nf
raker|0ur2nn
raker $|0ur2nn
raking|04r2lg2nf
ram|0gp0ur1af2nk50e
ramp|0bw0vg1aq21g23g2mn2nd3ll4jl50v
ramp agent|0by
ramp attendant|0bf1aq2mm50e
ramp service|0bf1af3lp4jn50m
ramp supervisor|2mk2ne50r
rampman|1au2mn
rampman $|1au2mn
rams|0gq
ranch|04z0ug21o2nd4xf
ranch hand|04q2nf
ranch manager|21p
ranch supervisor|04p
rancher|04q
rancher $|04q
rand|1nu2nc
rander|1no
rander $|1no
rang|1pe4zq
rang $|1pe4zq
range|04r1ie1nq20n25r2jz2mn2ne3lp4jo4mf4we50c
range operator|1nn25r2na
range technician|2jn
rangeland|2jw
ranger|04n1im1ug1wp21l2jl2nf3lq3rp4rq50l
ranger $|04n1im1ug1wp21m2jl2nf3lq3rp4rq
ranging|3ln
ranging crewmember|3ln
rap|07f3dn
rapid|1an
rapper|3dq
rapper $|3dq
rare|2jn
rasper|1no2nm
rasper $|2np
rat|04t0rl21o
rat $|04k21o
ratchet|0mr2ng
rate|02z19q1ag1hq1ng2nd35m4jd4rp50f
rate analyst|02e1hr
rate clerk|4jf4rp
rate optimization|19q
rater|02t0um1oq27e2nl2wq
rater $|02t0um1oq27e2nl2wq
rating|02u0el1oq23q2oo3ue
rating $|2oo
rating analyst|1os
ratoprinter|2np
ratoprinter $|2np
rattan|0mf1ng2nq
rattan furniture|0mf1ng2nq
rattle|2mf4wq
rattler|2no
rattler $|2no
raumpflegerin|0ry
raumpflegerin $|0ry
raw|04m1pg2ep2nm2yg3me3up4jl50o
raw material|04q2nf3me3ub4jo50u
rawhide|1ng2nq
ray|0qg1ef1hn1ng2jl2mq2uz2yf3uo4wn
ray electronics|1ef2np
ray equipment|1hg3um
ray operator|1hq2jo2nd
ray service|1hg2mu
ray technician|2nf2uv
raymond|2no2yf
rayon|1np2ng3hp
razor|1hf2ln2mn4wg
rbt|3qz
rbt $|3qz
rda|17l
rda dental|17l
rdh|17z
rdh $|17z
re|0tg20f2sg3up3yt4br4mo4yn
re rs|3yt
re teacher|20f4mp
reablement|4bq
reach|0uo4sb50q
reach truck|4sc50t
reacher|1np
reacher $|1np
reachout|3st4ad
reachout manager|3st4ad
react|1qz2zp
react developer|1qr
react engineer|1qw
react native|1qf2zq
reactor|0gf0nu0qf0vg1hq2jk2nq3ug50p
reactor engineer|0np
reactor operator|2jl2nq
reactor technician|1he2jn2no
reader|02m0sp0xw1ed20n2mf35p3dq3ug4jq4yq
reader $|02m0sp0xw1ed20n2mg2np3dq3uo4yq
readiness|03p3ln
readiness officer|3lp
reading|0lg0sl1cp20l4jm4ms4nm
reading instructor|20o4md
reading teacher|20c4mq
ready|4wk50l
ready mechanic|4wm
ready worker|50m
reagent|2nm
reagent tender|2nm
real|08o0cg0jm0un10n1fz1hp20m2jg2nl35n39o3vy40f
real embedded|1fl
real engineer|1fv
real estate|08p0jn0uo20m2af2hk35o39o3vs40f
real property|3vk
reality|07q
realtor|3vz
realtor $|3vx
realty|0ed3vz
ream|2nm
reamer|1nk2lz2nm
reamer $|1nn2lm2nr2yl
reamer operator|2lp
reaming|2lv2nd2yf
reaming machine|2lt2ne
rearer|04t
rearer $|04t
rearing|04q
rearing technician|04o
rebar|0uz0vp2n92yf
rebar worker|0up
rebeamer|1nq
rebeamer $|1nq
rebrander|2no
rebrander $|2no
rebuilder|1hp2lg2ms2ng4wv
rebuilder $|1hp2lg2ms2ng4wv
recapper|2nq
recapper $|2nq
receipt|02p
receivable|01g02t0eo35o
receivable $|02m
receivable specialist|02u
receiver|04g4jt50u
receiver $|04g2ne4ju50v
receiving|0ek2ng35e3wq40g4js50z
receiving associate|50k
receiving clerk|50n
receiving operator|50m
recenterer|2lr
recenterer $|2lr
recepcionista|21f22n3wz
recepcionista $|3wz
recepcionista de|21f22n
reception|1cv1pn20d21q22z2nd4mc50k
reception class|1co4me
reception operative|1pl50l
reception operator|1pl
reception worker|22q
receptionist|0fo17l1ao1kq21e22z2hf2nf2wn32k3wz4ro4xc
receptionist $|0fo17l1ao1kr22w2hf2ng2wo32k3ww4ro4xc
receptionist hotel|21g22l
receptionniste|21e22p3wz
receptionniste $|3wz
receptionniste hotel|21e22p
recesser|2lq
recesser $|2lq
rechtsanwalt|2hy
rechtsanwalt $|2hy
rechtsanwaltin|2hy
rechtsanwaltin $|2hy
rechtsanwaltsfachangestellte|39z
rechtsanwaltsfachangestellte $|39z
reciprocating|2nq
recirculation|05z2ng
recirculation $|04k
recirculation manager|04b05t
recirculation technician|04u
reclaim|1pr
reclaimer|1no2nq50l
reclaimer $|1no2nq50l
reclamation|0qp0rn1il1nf2jn2nm2yl
reclamation engineer|0qq
reclamation kettle|2nf2yp
reclamation worker|0ro0ug50k
reclutador|3xz
reclutador $|3xz
reclutadora|3xz
reclutadora $|3xz
recoater|0mr
recoater $|0mr
recommendation|2kv
recommendation system|2kv
reconcilement|02o
reconciler|02r
reconciler $|02r
reconciliation|02z2nf2yf
reconciliator|02q0ef
reconciliator $|02q0ef
reconciling|02p
reconditioner|0mc1hp2mp2nf4wp50m
reconditioner $|0mc1hp2mp2nf4wp50m
reconditioning|3un
reconnaissance|3lx
reconnaissance man|3lq
reconnaissance vehicle|3ll
reconsignment|50p
reconstruction|2ir
reconstructionist|3lp
reconstructionist $|3lp
record|02l04e0ig0qo0wm1hg1ne20n21n2iz2jg2ld2me2np2qo2wr35x39l3lo3rm3um4be4jm4mf4xf4yl
record changer|21r2mg3uk
record clerk|02c2ir2wm3593rn4jq50l
record coordinator|2io
record keeper|0qq2io4xg
record librarian|20m
record machine|2nl
record management|0wm2io35q
record manager|2ir2qp
record press|2le2nq
record pressing|2nq
record report|02t
record specialist|2wm
record supervisor|2nd2wl35n3lm4bg
record technician|3lm
recorder|02o1hn1kq1ng2mf35r3cr3hn3ro4jr4wg50m
recorder $|02o1hf1kq35l3cr3hn3rp4js50m
recorder mechanic|1hn
recording|02l2ne3ds4yz50o
recording engineer|3dp4yn
recording studio|50p
recording technician|4yo
recordist|2ng4yy
recordist $|2ng4yy
recoverer|2np
recoverer $|2np
recovery|02m0eq0qo12n13f1df1im1nf2jf2mf2np2yt3lo49t4bm4wo
recovery $|49n
recovery agent|02f0eq
recovery operator|2no2yl
recovery specialist|12n13f1io2nf2yp3lk4wg
recovery technician|0us2nf3ll4wq
recovery worker|2ym4bn
recreation|04g0mp1lq1ng20r21z2wm2ye3pg3rs4df4hz4jf50f
recreation assistant|4hq
recreation attendant|2192nq4ho
recreation coordinator|4ho
recreation director|4hl
recreation policy|3rn4hg
recreation program|3rp4he
recreation specialist|4hn
recreation therapy|2wo4hf
recreation worker|21g4hs
recreational|21l4bf4hz4mq
recreational activitie|4he4mq
recreational vehicle|4wk
recruit|20e2on3lr4hg4mf
recruit $|2on
recruiter|10q23z2ne3dm3xz43o4ho
recruiter $|10q23z2ng3dm3xt4ho
recruiter engineering|3xt
recruiting|23w36f3xz
recruiting $|3xt
recruiting coordinator|3xp
recruiting manager|3xr
recruiting operation|36f3xp
recruiting program|3xp
recruitment|23w3lg3xz
recruitment $|3xq
recruitment consultant|3xr
recruitment coordinator|3xp
recruitment manager|3xq
recruitment specialist|3xs
recrutement|3xt
recrutement $|3xt
rectifier|2lq2nq
rectifier $|2lq2nm
rector|0sr20f46n
rector $|0sr
rector higher|20f46n
recurso|23t
recurso humano|23t
recyclable|2no3ug43n50k
recyclable material|43n50l
recycle|1hf2nf50z
recycle driver|50o
recycled|2lm
recycling|0rz0uf1iz1lg2an2ll2mf2nc3kq3pe3rf3uf4jg50z
recycling co|1in
recycling coordinator|50n
recycling development|1im
recycling equipment|1iq
recycling manager|1id50s
recycling operative|0rm2lm50g
recycling policy|1in
recycling reclamation|0rf1im50l
recycling site|0ru50f
recycling specialist|1ie3kr
recycling technician|1ic50s
recycling waste|2al
recycling worker|1if50p
recyling|1ir2lq2nf4bf
red|21o2dl2nm2yd48w49r
red engineer|48x
redacteur|0xz1rg
redacteur $|0xw
redacteur web|0xr1rg
redactor|0xz
redactor $|0xw
redactor de|0xo
redactora|0xy
redactora $|0xy
redactrice|0xy
redactrice $|0xy
redakteur|0xy
redakteur $|0xy
redakteurin|0xy
redakteurin $|0xy
redcap|21r
redcap $|21r
rede|30t
rede $|30t
redemption|40s
redemption clerk|40s
redeye|3lm
redipper|2np
redipper $|2np
redrawer|1np
redrawer $|1np
redrier|2nl
redrier $|2nl
redrying|1pr2nf
redsmith|2yq
redsmith $|2yq
reducer|2nq
reducer $|2nq
reducing|1ng2nd2ww2yo3lf
reduction|0ge0uf2jp2nn2wp4jr50o
reduction specialist|1il2wq
reed|0uf2mv2nm50o
reed weaver|1nd2nq
reel|04d0ue1hq1np2mr2nk2yc3lp50g
reeler|1np2np
reeler $|1np2np
reeling|1nt2lf2nc2yl
reeling machine|1nm2lf2nf2ym
referee|2hs4hz
referee $|2hs4hz
reference|0el2iv
referent|23m3ss
referent $|23m
referent offentlichkeitsarbeit|3ss
referral|23q3ww
refill|2nk
refiller|2nm
refiller $|2nm
refiner|2ns2ys
refiner $|2np2ys
refiner operator|2nl
refinery|0no2nu36r
refinery operator|2nk
refinery process|0no
refinery technician|2no
refining|2nv
refining equipment|2nl
refining supervisor|2nn
refinish|2nn
refinish technician|2nn
refinisher|0ms0uw2mk2no
refinisher $|0ms0ux2no
reflector|2ld50p
reflesher|2no
reflesher $|2no
reflexologist|2xr
reflexologist $|2xr
reflexology|06l
reflow|2ng2yq
reforestation|04r
reform|1ok
reformatory|3lr
refractory|0uo2lf2mz2nl2rk
refractory material|2ml
refractory tile|2rk
refrigerating|1nf2me2nu2ou
refrigerating engineer|2nq2om
refrigeration|0gf0qg0un1ag1dg1hn2mk2nt2oz3kz3un4we50g
refrigeration engineer|2om3kv
refrigeration engineering|2oo
refrigeration inspector|0ur3kc
refrigeration mechanic|1hg2mm2nf3kp4wg
refrigeration operator|2np
refrigeration plant|2nf2oo
refrigeration service|1hq3ka3up
refrigeration technician|2ne2om3ku
refrigerator|0ub1eo1hf2mp2no3um4we50l
refueler|1ax
refueler $|1ax
refueling|0bd2mz3lr50c
refueling ramp|2mp50g
refueller|4sy
refueller $|4sy
refuelling|2nf4sv
refuelling operator|2nf4sv
refuge|2ju
refuge manager|2jr
refund|02m
refurbish|2mr
refurbishing|1hg2nf3ue4wz
refurbishing inspector|3ue4wy
refurbishing technician|4wq
refurbishment|0mt2ef2ng3kn
refurbishment member|0mo2ef3kk
refurbishment worker|0mn2ng3kl
refuse|04f0rz0uf2nf35g3uf4so50p
refuse collection|0rr0ug
refuse collector|0rm35g50l
refuse loader|0ru509
regasification|2nn
regasification plant|2nk
regeneration|1or
regenerator|2nq
regional|02f04f08z19g1iq1lp1me1on20f2nf36v3dg3ro3vk43t4ir4jf4sn
regional development|08g3ro
regional director|1lv
regional manager|36x4im
regional marketing|2qn
regional membership|2ql35k
regional planner|08l
regional sales|2qe43o
regional vice|1ld43s
register|02o1hp2ml2ne35v3ru40m4wf
register $|3rx
register repairer|2mo
registered|06k0qm1an1he20l2aq2jg2ul2wp30p32n33t34l3qm3rg4bx50f
registered $|33m
registered behavior|3qn
registered diagnostic|2ul
registered home|4bn
registered manager|4by
registered nurse|20l2wf32o
registered public|0qn
registrar|20w2iu2nf2wp2xl35p39v3rn3wq4xe
registrar $|20x2iu2ng2wq35p39v3wq4xe
registrar birth|3ro
registrar doctor|2xm
registration|02g0tp10z1lo21f22m2wm39p3lf3rd
registration clerk|10n21f22m2wm
registration examiner|0tl
regrader|3ur
regrader $|3ur
regrinder|2no
regrinder $|2no
regroover|2no
regroover $|2no
regulating|2nf3uq
regulation|0gg0qo0tm1in3lk3re
regulator|0ug1an2lm2mw2yo3kl3lf3us4jo4wf50g
regulator $|2lg2mq2ne2yu3ko3lf3uo4jo
regulator operator|1ao2lk2nl2ye
regulator repairer|2mk
regulatory|0tz1ix1lm2jg2ng36g3rn
regulatory adviser|1im
regulatory affair|0tt
regulatory compliance|1io
regulatory service|3rp
rehabilitation|06z0tq0uf21g2jg2ne2ww2xr34z3bn3il3qg3rn3ud4bz4he4mc4sg4xl50g
rehabilitation $|06o4hf
rehabilitation aide|06o
rehabilitation assistant|06p
rehabilitation consultant|34p4bm
rehabilitation counselor|4bm
rehabilitation physiotherapist|3im
rehabilitation service|06m2wp4bd
rehabilitation specialist|4bo
rehabilitation support|4bo
rehabilitation teacher|34q4bf4md
rehabilitation technician|2wn4bm
rehabilitation therapist|06d34p4xl
rehabilitation worker|4bm
rehabilitator|04o4xf
rehabilitator $|04o4xf
rehanger|2no
rehanger $|2no
rehearsal|3dl
reheat|2yl
reheater|2nl2yq
reheater $|2yq
reimbursement|1or23s28r3qf3ro4bf
reimbursement agent|3ro
reimbursement manager|23u
reinforced|0um0vl2yg
reinforcement|1no2kk2ng
reinforcement learning|2kk
reinforcer|1np
reinforcer $|1np
reinforcing|0uw2ng2yd
reinigungskraft|0ry
reinigungskraft $|0ry
reinsurance|28r
reinvestment|1op4bf
reject|2nf3uq
rejector|3ur
rejector $|3ur
rejogger|2no
rejogger $|2no
rejoiner|1nq
rejoiner $|1nq
relaster|1np
relaster $|1np
relation|01f04f0ee10r18u1ig1oo20m21p23u2ar2bl2ho2jg2nd2qs31q35f3dg3lf3mm3rl3sz43g4iu4jm4mg4rl50f
relation $|18o1ow21m23k2ab31o3sn
relation analyst|3rl
relation client|10n
relation consultant|3sl
relation coordinator|2wk3sm
relation counselor|3qk3sl
relation director|2am3rl3sl
relation engineer|18p
relation manager|10g1of2al2bm2qo31l3mn3rn3sf4in4jf
relation officer|21s
relation representative|10n2hq2wk4re
relation specialist|10m21d23o2qo4jk4rq
relation supervisor|2ao3sl
relation teacher|20n
relation worker|23m
relationship|01y0eu10g1of2as2bk2qe35g3mm43o4bv4hc4ip
relationship banker|0en
relationship manager|01y0em2am2bk2qf3mm43p
relaxation|06q
relaxation method|06n
relay|0me1al1hz1ng2ie2mf3uo4jt4wg50g
relay technician|1hn
release|2wp3jx3pz
release engineer|3jy
release management|3po
release manager|3pv
releaser|2nn
releaser $|2nn
reliability|0qf15n2tg30m3jy3uz48e4de4yp
reliability engineer|0qf15n2tg30m3jy3uz48e4de
relief|0qd0uq2ml2ov3dp50l
relief operator|2nl50n
relief pilot|2om
religion|0sx20m2jf
religion $|0sp
religious|0sz2nf46g4mm
religious activitie|0sn
religious education|0so46g4mn
religious studie|0sl20k
religious worker|0sp2ng
reliner|0ul2ms2nd2rv2ye4wo
reliner $|0ul2ms2nd2rv2ye4wo
relish|1pp
relocation|0jz1aq3lf3qg3rf4bl4ju50l
remedial|06k
remediation|0qx0un1ie2jo2ng
remediation engineer|0qo
remelt|2ng2yq
remelter|2yq
remelter $|2yq
remittance|02p
remnant|2nn3um
remodeler|08r1nl2ml
remodeler $|08r1nm
remotely|0bg1hg2jp42n4yk
remotely piloted|0bg1hg2jp42n4yk
removable|17l
removal|04g0fq0uo0vl1af1zm21d2jl3lg4jy4st50w
removal operative|0um
removal specialist|0fl0up2jn
removal supervisor|0vm2nn
removal technician|0fn
removal van|1ag4sq
removal worker|0uk1zo50f
remover|04l0up1nm1zp2jn2nq38p50p
remover $|04l0up1nm1zp2jn2nq38p50p
removing|21f50r
renal|2wo
renderer|2ns
renderer $|2ns
rendering|02n2no2yf
renewable|0gw0qe0ug1ee1hn2an2mn2np3pb40g43q
renewable energy|0gk0qf1dl1ee1hn2an2mn40g43q
renewable power|0gl
renewal|0ro0zz3ug
renewal manager|0zz
renovater|0ml
renovater $|0ml
renovation|2ir
renovator|0ul1nr2nm2rm50l
renovator $|0um1ns2nk2rm50l
rent|0eo0tm3vq4je
rental|02g0en16f1ag1jg2ne35d3bq3vz40z43z4it4yt50d
rental adviser|40f43o
rental agent|3vn43g
rental assistant|40k
rental clerk|0eo35g40u
rental coordinator|3vo43q
rental desk|43l
rental dispatcher|4jn
rental equipment|4yn
rental leasing|3vc4ip
rental manager|3vn43t
rental office|43o
rental sales|3vr43e
rental service|43t
rental station|43n4jg
rental supervisor|43f4in
renter|40q
renter $|40q
renting|3vr
repack|1ng50p
repacker|50q
repacker $|50q
repair|04d0mt0qf0rg0un0vm1ae1eu1hp1nq20l21f26x28n2cf2je2lo2mz2ne2od2tl2wd2yv35e3dl3kp3lf3rg40m4i94jm4mg4pm4ww4yf50f
repair clerk|2me40q4jg50q
repair cobbler|1nm
repair department|2mp
repair electrician|1ek
repair engineer|1hl26o2mc2od2tm2yw4pg
repair helper|2ml2ng
repair inspector|1ad1eq1hp2md2nn
repair laborer|0ug2lm4wq
repair maintenance|0uq0vn1ee2m72yq
repair manager|26m4jm4wf
repair mechanic|3kf4wn
repair person|0uk2lo2mm2yl
repair service|2mo
repair shop|2mn4ib4wn
repair specialist|2ml2yn4wo
repair supervisor|2mz2nl50g
repair technician|0uo1an1eq1nf2jf2np2we2yd3dn3kl4pp
repair worker|0mo1hg2mn2nf2yf4wn
repairer|08q0mo0qm0ul1am1es1ht1nm1uf2jg2ll2mz2rp2yp35e37m3dm3kr3lf4jg4pn4wy4yg50e
repairer $|08q0mo0qm0up1an1et1hx1nm1uf2ll2mn2no2rp2yp37m3dm3kr3lg4jg4pn4wu4yg50e
repairer helper|0ud2mp
repairer supervisor|1hf2mq35e
repairing|1he2mw2ne
repairman|08q0un1ae1es1hr2ms2nl2yf4pt4ws50f
repairman $|08q0un1ae1es1hr2ms2nl2yf4pt4ws50f
repartidor|16z
repartidor $|16z
repatcher|0mf2mr2nl
repatcher $|0mf2mr2nl
repeat|2nm
repeater|1hn2mo
repertoire|4yr
repetiteur|3du
repetiteur $|3du
repiper|2yo
repiper $|2yo
replacement|0mr0uk0xg2mc2ng3kk4ym
replacement bathroom|3kk
replacement technician|0um
replacer|0rt2mr2nf
replacer $|0rt2mr2nf
replanter|04w2ne2yg
replanter $|04p
replanting|04s1nf2ng
replanting machine|04s1nf2ng
replenisher|50o
replenisher $|50o
replenishment|50q
report|02u0el0tl0xf1ok2ak4oo4yq
report specialist|02t
report writer|0xf1ok4oo
reporter|04g0el1kw2dz2nf35p3go3ro4bp
reporter $|04g0el1kw2dz2nf35p3go3ro4bp
reporting|0ea0tn11t14l1or2jg3rn3wr
reporting analyst|11t14l1og3ro
reporting officer|0to
repossessor|0ex
repossessor $|0ex
representante|43n
representante de|43n
representational|3dk
representative|02l0am0bk0eq0lg0mg0no0sm0tv10r13l17f1ak1hl1ig1ln1nd1og1pg22n23o27o28s2ao2cn2hl2il2je2na2of2qe2vk2wm2xf2yf31l35m3df3kg3lf3ro3tf3ue3wf40p41g43t44u4bm4jn4mg4rn4vo4zf
representative $|02l0am0bl0eq0jm0lg0mg0no0sm0to10s13l17f1al1hl1ne1pg20f22n23p27o28s2ap2cn2gk2hl2im2jf2ml2nb2of2qe2vk2wm2xg2yf31l3df3kg3lg3rq3tf3ue3vk3wf40p41g43s44p4bn4jo4ro4vo4zg
representative manager|0jf44n
representative supervisor|35n
reprocessing|2wr50f
reprocessor|2wp
reprocessor $|2wp
reproducer|0mm2nq
reproducer $|0mm2nq
reproduction|0mr2nv3dl40e4jp50f
reproduction furniture|0mp2ne
reproduction period|0mk
reproduction technician|2nq
reproductive|2xo4bl
reprographic|2nn
reprographic process|2nn
reprographics|2nz
reprography|2nv
reptile|04p
repulping|2nm
request|02e10r
requirement|0it4dl4kz
requirement analyst|0iu4dm
requirement engineer|4ky
requirement planner|4kn
requisition|4jq
requisitioner|4jo
requisitioner $|4jo
rerecording|2nd4yr
rerolling|1ne2np
resaw|0mx2nq
resawyer|0mq
resawyer $|0mq
rescue|04g0uf2me2nq3ar3lr4xq
rescue $|3lk
rescue diver|2me2np
rescue officer|4xo
rescue worker|0ug2ng3ar3lo
rescuer|2yl3lp4xe
rescuer $|2yl3lp4xe
research|03p05o0ae0gr0in0lf0nm0qp0tm0ue0wg0xm11e14w1ad1ec1gr1hv1ir1ln1nf1or1p920v21f23f26g2cg2hg2jz2kd2me2n72pv2vn2we2xf2yf32g35e36e39k3de3hp3ld3pd3qm3rn3wp3yz40e42p48q49f4b54dg4mo4ql4vx4wf4yg4zg50d
research $|2jd3rq3yz48w
research administrator|2jn
research agronomist|2jm
research aide|2jm
research analyst|05o0af0gn0ig0ql0xl14r1hc1om2ao2gm2jc2pl39n3hm3yd4vl
research assistant|2jx2vm3hn3re
research associate|14o1hq1in20k
research chemist|2ja3ht
research consultant|2jn2pl3qn4vm
research development|1gm1hn2gd2jn
research director|1on20n2jl
research engineer|0nq0qg1hf1il2jd2ke2tq3yt48f4jn
research fellow|3yr
research intelligence|3le3rm
research interviewer|10n2jm2pk3re
research laboratory|2vm
research leader|3yr
research manager|2jn2pn
research officer|0iq2pm3lb3rm4bg
research operation|2je36f4vw
research project|2jo3pf
research psychologist|3qk
research scientist|05n0gq0ng0qm0xl1hn1ig1op2gn2j32p93hk3rp4qn
research specialist|2pm3lt
research support|1hp20l2jg
research technician|1hf20m2jq
research technologist|20l2jm
research technology|20l
research worker|2nf2px3hm4bb4mr
researcher|04e05w0gs0mg0no0qn0sp0uf0xl14s1ip1n81oq20s25g2dl2gq2hm2ip2jp2kd2mg2nc2pw2sf2vo2we2xg2yf32m3df3hr3lg3ql3rl3sg3uf3yy42o46g48u4bg4jg4qm4uf4vv50f
researcher $|04e05q0gs0no0qn0sp0uf0xl14s1ip1n81oq20q25g2gq2hn2ip2jt2kd2mg2nc2pt2sg2vo2we2xg2yf32m3df3hs3lg3ql3rm3sg3yy42o48u4bg4qm4uf4vv50f
reseau|30y
reseau $|30y
reservation|1ad21y2ng43n4rv
reservation agent|21w
reservation manager|21o
reservationist|1jq21g4ry
reservationist $|1jq21g4ry
reserve|02o2nm
reserve clerk|02o
reservoir|0gg0nz
reservoir engineer|0ns
reset|40e50r
resettlement|4bm
residence|0lz1lo2ne4bn
residence $|1lr
residence life|0lp
resident|0lz0qp1hv21p2cc2ng2wf2xx3rk3ue4bg
resident $|0lg2xy
resident assistant|0ln
resident care|21r
residential|04f08o0eg0lz0ml0qq0rn0un0vp1ao1eg1hf1nf1oo1wl20l23g2af2ms2nc2wo32m3bf3do3kf3qu3rf3vt40g43c4bq4cg4hg4jf4mf4se
residential appraiser|3vm
residential care|0la21o4bq
residential childcare|0l84bv
residential counselor|0lu3qf4bd
residential door|2mm
residential energy|0qu0ul43c
residential home|0lb4br
residential property|0ul
residential real|3vk
residential solar|0un1ef
residential support|0lf4bm
resilience|2bc49w
resilience $|49l
resilience manager|2bd49s
resilient|0mf0uk2rn
resilient floor|0uf2ro
resin|2nu
resistance|1hl2tk3lo4bg
resistance welding|1hl2tk
resistor|2yg3un
resizer|0mr2nf
resolution|2hu
resolution coordinator|2hs
resonance|2uo
resonance imaging|2uo
resort|21w22o3dm43g4rw
resort entertainment|3dm
resort manager|21w
resort representative|4rx
resource|04k0ik0qo0ug0wo11p1cf1dg1hf1iq1kf1ol20e23q26g2im2jw32f3hp3kn3ls3qm3vg43n4bk4fz4hf4jq4mb50f
resource $|23m
resource administrator|4jq
resource agent|2wm
resource analyst|0wq11q23a2je
resource associate|35o
resource conservation|2jn
resource consultant|1iq23b2jn3qp
resource coordinator|2gf2ip2jg4bm4jo
resource economist|1om
resource engineer|0qn1im2jf
resource engineering|2jn
resource management|1if2jl3lk4fr
resource manager|2jl2nq
resource navigator|4bo
resource officer|1ie2jo3lq3rf
resource physical|2jp3hf
resource program|4fl
resource specialist|04p20f3hq4fk
resource teacher|20f2gm4fp4mf
resource technician|3kq
resource worker|2wl
respiratory|06p2wt
respiratory physiotherapist|3il
respiratory therapist|06o2wp
respiratory therapy|2wm
respite|0lx2nf
respite worker|0lx2nf
responder|1an3at49r
responder $|1an3at49r
responsable|01p04g1gs1il1nf1on23p2bu2nd36l3cq3dg3ms3nr3sq3uo43n47k4im4jp50g
responsable achat|3ms
responsable de|2bo3nk3sp3ul4im4jl
responsable des|36l43p
responsable developpement|1gu
responsable financier|1oo
responsable grand|01q
responsable hse|1im
responsable informatique|2bp
responsable logistique|4jp
responsable marketing|2qk
responsable paie|3cr
responsable produit|3np
responsable qualite|3uo
responsable ressource|23m
responsable rh|23n
responsable seo|47l
response|1il2jp31q3lu3qo49x4bg
response $|49q
response analyst|49l
response consultant|31r49n
response coordinator|1ip3ld3qq
response member|3lm
responsibility|1lo
responsible|2yl3rl
respooler|2nq
respooler $|2nq
ressource|23q
ressource humaine|23q
rest|0rl21p
rest room|0rl21p
restaurant|04f1iq1pw2nd3uc3zz43m4zz
restaurant $|1po3zq4zk
restaurant crew|1pr
restaurant general|3zm
restaurant host|4zn
restaurant hostess|4zm
restaurant manager|3zn
restaurant operation|3zo
restaurant shift|3zq
restaurant supervisor|3zn
restaurante|3zq
restaurante $|3zq
restauranteur|3zr
restauranteur $|3zr
restaurantfachmann|4zx
restaurantfachmann $|4zx
restaurantleiter|3zz
restaurantleiter $|3zz
restaurantleiterin|3zz
restaurantleiterin $|3zz
restoration|0mo0rm0us1hf1ix25e2iq2jm2mg2nm3dn3kg3pe4wp
restoration service|0rp
restoration specialist|1it
restoration technician|0um1hg2jq2ng4wq
restorative|06r3lg4bp
restorer|0mq1nd2ir2np3dq4wt4yp
restorer $|0mq1nd2ix3dr4wt4yp
restrictive|2nl
restroom|0ru
result|1dq1hp
resurfacing|1ar2nb
retail|04f06e0ep0kg0tg0vf1bm1oe1wm29z2ae2nc2qn35g36f39q3ek3ld3mq3rg40z43s4iz4jg4xl50l
retail $|40q43g4ip
retail area|4ik
retail assistant|40o
retail associate|40m
retail business|40p
retail butcher|4iq
retail department|4il
retail forecourt|40a43p4ik
retail fuel|40f43l
retail loss|39r3le
retail manager|4ip
retail member|40n
retail merchandiser|29s409
retail merchandising|29s40e4if
retail sales|40u439
retail salesperson|40f43l
retail security|1wn
retail service|40l
retail specialised|40e43m
retail store|40m
retail supervisor|4ip
retailer|1bx1rg40r
retailer $|1bx1rg40q
retained|3ll
retained firefighter|3ll
retanner|1nq
retanner $|1nq
retanning|1np2ng
retarded|4mm
retarder|1as2ne50g
retarder operator|1as2ne50g
retention|19p23q2qc4bn
retention marketing|19q2qc
retention specialist|23q4bn
retina|2xr
retirement|23u2am3rl41k
retirement plan|23m2am
retort|0mq1ag1pm2nl2yy4jl
retort condenser|2nq
retort kiln|2nl
retort operator|1pr2yf
retoucher|2nn3dp3gz
retoucher $|2nn3dp3gz
retread|2nw
retreader|2nq
retreader $|2nq
retrimmer|0kr
retrimmer $|0kr
retrofit|0up1iq25f2tk4wl
retrofit designer|1iq25f2tk
retrofit installer|0un4wl
retrofitting|4wo
retuber|2yo
retuber $|2yo
return|0ar10q2ne3rp40l4bf
returned|02m35p3uo3vf50g
reuse|2wq
revenue|02x0az0ie0tc1lf1ot2jf2qn36g3ld3ue43t45z4jg
revenue agent|0an
revenue analyst|0ag1ow
revenue collector|0ak
revenue controller|02q
revenue enforcement|0ap
revenue manager|2qo
revenue officer|0ar1lf3rd43u
revenue operation|36g45w
revenue system|0if45q
reverberatory|2nr2yf
reverend|0sr
reverend $|0sr
reverse|0uo2nd48w
reverse engineer|48w
reverser|2np2yq4hg
reverser $|2np2yq4hg
review|0en3vl
reviewer|02l0ak0el0xf10q28p2dq2hn2nd4bl4tq
reviewer $|02l0ak0el0xf10q28p2dq2hn2nd4bl4tq
reviewing|0tl
reviser|4qt
reviser $|4qt
revising|02o
revisionist|3dr
revisionist $|3dr
revival|28r
revops|45z
revops $|45z
reward|23q
reward manager|23q
reweaver|1nq
reweaver $|1nq
rewind|2ng2ym
rewind machine|2ng2ym
rewinder|1hu1nl2ns
rewinder $|1hu1nn2nl
rewinder operator|2nl
rework|2nl42z
rework specialist|42u
reworker|1hr2nf
reworker $|1hr2nf
rewrite|0xk
reycling|1im
rezeptionist|3wz
rezeptionist $|3wz
rezeptionistin|3wz
rezeptionistin $|3wz
rf|0of0pm0qf1dg2tf4kg4pz
rf design|0of4pt
rf engineer|4pq
rf test|0pn
rfid|4pz
rfid system|4pp
rgn|32y
rgn $|32y
rh|23y
rh $|23y
rheologist|2jq
rheologist $|2jq
rheumatologist|2xr
rheumatologist $|2xr
rhinologist|2xr
rhinologist $|2xr
rib|04f0kw0me1no2ln3um
ribber|1np
ribber $|1np
ribbing|1nq2nf
ribbon|1nr2nt3un50c
ribbon machine|2nk
ribs|2yk
rice|04m0ug1nf1pq2no3mn4wm50f
rice drier|1pr2nc
rice grader|04f2nn
riddler|2nr
riddler $|2nn
ride|0up1ag1ez1zm21z2md2ns2tb3ud4xf
ride attendant|2nq4xf
ride attraction|2nl
ride operator|21w2nf
ride roller|1zk
rider|04t0ug16o1at1no2nd3dr4hq4xo50l
rider $|04u0ug16o1ay1ng2nf3dr4hq4xo50e
rideshare|3br
rideshare driver|3bp
riding|04q0rf20b21o46f4hs4md4xt
riding instructor|4hn
riding school|04q20f46f4xr
riding teacher|20g4hp
riffler|2nm
rifle|2ly2nc
rifleman|3lr
rifleman $|3lr
rifler|2lp
rifler $|2lp
rig|0uu0vq1nf2mr2no4we50g
rig builder|2mq2nd
rig hand|0uq2nf
rig operator|0us
rigger|04m07v0un1eo1ho1nf1zf2mv2og2yz3dg4wo50n
rigger $|04m07w0uo1eo1ho1ng2mw2nk2og2yo4wo50n
rigging|04m0ue0vg2ms2yz3kd4wm50z
rigging control|2nn
rigging supervisor|2nf2yw50e
rigging up|50o
right|04g0jz0tr0ur1lg23p2jm2mf2ne3lg3mf3rl3vt4bl4jg
right $|0jm
right adviser|3rl
right coordinator|0jq
right director|0jt
right manager|0jp0tf23t
right publishing|0jl
right specialist|0to2jn
right way|0jf0uu2mg2ng3mf3vv
right worker|4bl
rim|0ug1ao1ng1zf2ly2nk2yf
rim fire|2lf2nq
rim turning|2ll
ring|04n0mg3du3ul
ring fabricator|2nf3dp
ring maker|2ne3dp
ringer|04p2nn3do
ringer $|04p2nn3do
ringman|04q
ringman $|04q
ringmaster|3dq
ringmaster $|3dq
rink|21w2ne50o
rinkman|21r
rinkman $|21r
rip|0mq2lg2na2yq50l
ripener|2no
ripener $|2no
ripening|21f2np
ripening room|21f2np
ripper|0kq2no
ripper $|0kq2no
rippler|1np
rippler $|1np
riprap|0ut0vn2nd
ripsaw|0mu2nf
ripsaw operator|0mu2nf
ripshear|2np
riser|2no
riser $|2no
risk|02f0es0ql0to0wg14q1lb1os21p27s2as2jf2ne3ko3le3re3ue3ve41z48q49p
risk $|1ov41b
risk analyst|0ee41w
risk assessor|0qn1il27v3vf41f
risk associate|41m
risk compliance|0tm
risk consultant|0ek27k
risk department|1of2ao
risk management|41o
risk manager|0ec0tm1oe2au41u
risk officer|0el3lg41s
risk specialist|0em41m49q
risk strategist|41m
risk surveyor|0en0qf
risk technician|0ep3kp
ritual|0kk
river|04y0uf1ag2oz3bf4hf4rp
river $|04p
river lake|2op
riverboat|2op
riverman|04q
riverman $|04q
rivet|04g0up2nb2yz3uk50f
rivet machine|2nf2ym
riveter|0mo0ug2np2yv
riveter $|0mo2no2yw
riveting|2yo
riveting machine|2yo
rivetter|2yq
rivetter $|2yq
rivetting|2yr
rl|2kw
rl engineer|2kw
rmn|32y
rmn $|32y
rn|32z4bc
rn $|32z
road|04q0jq0me0qy0rf0tl0uy0vl1eg1he1lm1na1zz2jg2lf2m92nd2rg36m3de3rg3uo4bg4jv4ry4sq4wg
road $|0ug1zl
road bike|2nm
road construction|0uc0vm1zq
road driver|1zb4st
road freight|1al
road grader|1zn2ng
road machine|0uf1zp
road maintenance|0qw0uu0vc1ze2mf
road marking|0ur1ze
road operation|36f4js
road roller|1zn
road sign|0ue2nq
road supervisor|0uf0ve1ag2ng4jp50t
road test|0tl1ze2ns
road transport|4jp
road worker|04l0um
roadability|1ng2ne3ur
roadie|2no
roadie $|2no
roading|1zn
roadman|0uq
roadman $|0uq
roadmaster|4jq
roadmaster $|4jq
roadside|1hp4jf4wr
roadside technician|4wp
roadway|0qx25f
roast|1pq
roaster|1pz2yq
roaster $|1pu2nm2yr
roasterman|1pr
roasterman $|1pr
roasting|2nl
roastmaster|1pr
roastmaster $|1pr
robber|0ut
robber $|0ut
robot|1hu1ng25q2yb3ud42z4df
robot engineering|1hk
robot operator|2nl2yb42y
robot programmer|42u4dg
robotic|0gt1df1hl1nf25q2md2ns2yl42x
robotic equipment|1hf2me2nt
robotic system|1hn42o
robotic technology|0gm
robotic welding|1hl2tl2yk
roboticist|2je42v
roboticist $|2je42v
robotics|0gt1df1hv20l2nf2tg3ue42z4mg
robotics $|0gp1hn42e
robotics engineer|42r
robotics engineering|0gq42f
robotics instructor|20m4mg
robotics researcher|42r
robotics system|1hm
robotics technician|42p
robotype|13r2nf
rock|04e0uy1ne21p2nq2rx3dn4hk50d
rock climbing|21q4hl
rock crusher|0uf2nm
rock drill|0uk
rock wool|0un2rf
rock worker|0um2nf
rockboard|0mg2ro
rocker|2nl2rp
rocker $|2nl2rp
rocket|1hb2mn3lo3ur
rocket engine|1hc3un
rocketsled|4wm
rockman|0uq
rockman $|0uq
rod|04e0qp0ul1eo1nd1zp2mt2nm2rg2ys38g50n
rod assembler|2nk
rod buster|0ur
rodbuster|0ur
rodbuster $|0ur
rodding|0mq2nf
rodent|0rr
rodeo|04g1af3do4xq
rodeo rider|04g1af4xq
rodman|0qr
rodman $|0qr
roe|04o0kk
roentgenologist|2xt
roentgenologist $|2xt
roentgenology|20m4mf
roguer|04q
roguer $|04q
rola|3dl
rola bola|3dl
rolfer|0fr
rolfer $|0fr
roll|04d0dx0kn0mf0rf0uc1ag1nk2ln2nr2yx3uq4jk4sm4we50s
roll builder|2nl
roll grinder|2ll2yf
roll hand|2ln2nd2yn
roll inspector|3un
roll machine|0dr2nd
roll maker|0kr2nf2yf
roll man|2no
roll operator|1ng2lm2ne2yp50l
roll plugger|2nl
roll scale|2ne50t
roll tender|1ng2np50g
roll up|1nq2nf2yg
roll worker|2nq50f
rolled|2nq50g
roller|0mf0ud1af1nu1zz21n2lq2mq2nm2rl2tm2yu38f3bg3dg3ul4if4sg4zg50s
roller $|04o1nl1pl2lp2mg2nx2rm2ys4zg
roller assembler|2nl
roller coaster|1zf21q2nf2tn
roller compactor|1zn
roller cover|2nm
roller driver|1zp
roller engineer|1zn
roller engraver|2nk
roller leveler|2ym
roller operator|1zp2lm2yk50g
roller shop|2ml2no2yg4if
roller skate|2ml
rolley|2no
rolley $|2no
rolling|08m0gg0ve1en1hr1nm21p2nl2ts2yp35e3dk3uf50e
rolling globe|3dm
rolling machine|2ym
rolling mill|2lf2nm
rolling operator|2lo2nf
rolling stock|08n1en1ht2nf2tt35f3uf50f
rolling supervisor|2no
rollman|2no
rollman $|2no
rolloff|4se50n
rollway|04u2ng
romanist|4qr
romanist $|4qr
roof|0ms0uz0vo1nf2me2ng2re38p4wg
roof bolter|0mg0ur2ng
roof truss|0mo
roofer|0uz0vn1er2ne
roofer $|0ur0vn1er
roofer helper|0ul
roofing|04g0mc0uz0vs2rn2yn50g
roofing helper|0ul2ng
roofing installer|0ul
roofing laborer|0ue2rr
roofing machine|0ug2no
roofing supervisor|0vr2nf
roofing tile|2nl
rooftop|0uq50b
room|02f07p0fn0km0lp0mf0rv0ub0ve16k17l1ad1cp1he1ns1pp20f21w22o2eo2je2ml2nq2og2wl2yn32k35o3df3ke3ld3re3wq3zu43g4be4hk4jd4mf4rn4wg4yq4zo
room $|21p
room assistant|0ln1pm2nu2we
room attendant|0fp0le0rk0sl1nq40d4ho50n
room cashier|40o
room cleaner|0ro50f
room clerk|02g1no22q35g3wl4jg
room custodian|0rg21m
room foreman|2nl
room hand|1nf2nr
room helper|2nk4zm
room leader|1cv
room machinist|2mp2nf
room maid|0rl
room manager|21m2nf35p3zn4il
room nurse|0lf32o
room operative|2lo2nd
room operator|1nn21g2np2ym50g
room orderly|0lm
room service|0rp16l2182nf35g3zn4zs
room supervisor|0rk0vg1nd2nr35p50f
room technician|2wn4yp
room worker|04k0kn0lg0re0uf1pq21e2eq2ne2yf3wr50n
rooming|21q2nd
rooter|0uq
rope|04f0ul1an1nt21m2lf2mf2nf2yk3dn50o
rope access|0uo2mg2yn
rope maker|1nr2nd
ropeman|04q
ropeman $|04q
roper|04r2ne2yq
roper $|04r
ropewalk|1nl
roping|1np
rose|04q2nf
rosin|2ne50o
rosser|04q
rosser $|04q
rotary|04f0ur1pg1zo2mn4wo50l
rotary drier|50k
rotary drill|0ul2nf
rotary driller|0uk
rotary furnace|2nk
rotary screen|2nl
rotary shear|2ln
rotating|0gf2ms2tw
rotating equipment|2ms2tp
rotational|2tm
roto|0uq
rotoformer|2nn
rotogravure|2nx
rotogravure press|2nk
rotoprinter|2no
rotoprinter $|2no
rotor|0bl2mg2ng3uo4wp50l
rouge|2np
rouge sifter|2nk
rough|0mp3up50g
rough rice|2nl3um
rough rounder|1nn
rougher|0uf1np2yo50n
rougher $|2no50p
roughing|2ne2yo
roughneck|0uo2nl
roughneck $|0uo2nl
roulette|21l
round|04l0kl1nf21n2no
rounder|1np2np
rounder $|1np2np
roundhouse|1ar2mq2na4wr
rounding|0mo1ng
rounding machine|0mo
roustabout|0uz0vq2nc50m
roustabout $|0uo2nf50n
roustabout crew|0vp
route|04m0bn0vg16s1az2lp2ms2nd35f3bf3lg40943f4if4jz4sl50w
route $|4jl
route aide|1ao
route carrier|16s50c
route deliverer|16m
route delivery|4jg50t
route driver|1at50e
route mail|1ad4so
route manager|50q
route operator|1af2lq2nn50f
route rider|50p
route sales|16f1al50m
route supervisor|2ng4ig4jp50r
route vehicle|4jk
routeman|1az1nf
routeman $|1az1nf
router|04g0mn1ng2lz2nm2yg35p4jt50g
router $|0mq2nl35p4ju
router operative|2ll
router operator|0mf2lm2no
router setter|2lm
routier|4st
routier $|4st
routing|0me1ng2lr2ng2yf50p
routing machine|0me2lr
rover|1ns2ne2yl
rover $|1np2ng2yl
roving|0em0ug1ns2mg2nt3uw4sf50d
roving department|2nn
roving winder|1nr2nc
rower|3dq
rower $|3dq
rpa|0yz
rpa developer|0yq
rpa engineer|0yx
rpht|3fr
rpht $|3fr
rrt|06z
rrt $|06z
rs|3yt
rs $|3yt
rsp|4mr
rt|1fm
rt embedded|1fm
rtl|0oz2tg
rtl design|0on
rtl designer|0oq
rtl engineer|0ot
rts|1ao
rubber|04f0mg0nz0uo1he2mp2nr2yf3ur50l
rubber $|1nt2rn
rubber curer|2nl
rubber cutter|2nl
rubber cutting|1ne2no
rubber good|1ng2ml3ul
rubber mill|2nl
rubber molding|2nk
rubber stamp|3ul
rubber technology|0nr
rubberizing|2mn
rubbing|1nf2nn
rubbish|2mk4sm50o
rubble|0uo
ruby|0cz
ruby developer|0co
ruby engineer|0ct
ruffling|1np2nd
rug|04g0uk1ns25p2nu3uk40s50d
rug cleaner|0rn1np2nc50f
rug dyer|1nk
rug inspector|3um
rug layer|0uo1ng
rug repairer|1nu2me2nf
rugby|3da4hs
rugby player|3da4hs
rule|0tf23r
ruler|2nr
ruler $|2nr
ruling|1hp2lf2nn
ruling machine|2lf2no
rum|2nk
rumper|0kr
rumper $|0kr
runner|04f0eg0mo0un1as1nq1po1zr21q2lf2mg2nr2yp3de4hm4yx4zq50o
runner $|04f0eg0mp0ur1au1nr1po1zs21r2lf2yq3de4hn4yl4zq50s
runner production|2na4yu
running|2me2ns2yf
runway|0ug1zn43m
rural|16q1do1io2po4bo50f
rural carrier|16o
rural sociology|2pl
rush|2np
russian|20l3do
russian bar|3dm
rust|04n0cz2ns4df
rust developer|0co
rust engineer|0cq
rust programmer|0cu2nf4dg
rust proof|2nm
rustproof|2nn2yg
rustproof machine|2nn2yg
rustproofer|2np
rustproofer $|2np
rustproofing|2np
rv|1hg21l2me4wz
rv technician|4wp
rvn|4xz
rvn $|4xz
rythmics|20f4mn
s|0am1lm3rn
sachbearbeiter|10o2nf35y3mr43r4jq
sachbearbeiter $|35z
sachbearbeiter einkauf|3ms
sachbearbeiter kundenservice|10o
sachbearbeiter logistik|4js
sachbearbeiter vertrieb|43s
sachbearbeiterin|35y
sachbearbeiterin $|35y
sack|1np2mg2nf35p4if4wf50r
sacker|50u
sacker $|50u
sacking|2nk
saddle|1ns2mf2ns4wf
saddler|2np
saddler $|2np
safe|0ep0ng0ug1hg2mf2nf2yz35p3kn40d4wd
safe deposit|0ep2ye35q40d
safe engineer|0ng3kq
safe technician|2yp
safecracker|2yo
safecracker $|2yo
safekeeping|02o
safety|02f0bd0gt0nz0qw0rf0tq0vf0wf0xf16n1ar1hr1iz1mn1ng1og1pg1wv20d21f23f25t2af2gf2ng2oq2up2we35o36g3ap3df3hg3kk3ls3ng3rc3sf3yl40g4bc4dg4he4ig4sg4tz4wl4xf50e
safety $|1il4tn
safety administrator|1ip
safety adviser|0ge1il4jr
safety analyst|0nr1id4tl
safety case|0gs0xg
safety clothing|25o
safety consultant|1il4jm
safety controller|0qt1ig
safety coordinator|1hr4jg
safety deposit|0rg35p
safety director|0to1ic3lo
safety electronics|1hg2on
safety engineer|0go0qf1iq
safety engineering|0gm1if
safety environment|1il
safety environmental|0tp1ib
safety equipment|1hb25q2mp3un
safety expert|0gm
safety inspector|04m0ql0ta1av1hg1ie2no3ln3ub
safety instructor|1io4mf
safety manager|0gf0qn0to0vg1in1wp3uq4jd4tm
safety monitor|0nq1ik1wf
safety officer|04m0bf0nf0qf0tg1hy1wo2oe2ur3rg
safety operation|4ts
safety person|1in
safety professional|1in
safety program|1if35p
safety representative|0nu0qg
safety researcher|3ym
safety specialist|0gf0qg0tp16o1af1ip1wn3ln4tp
safety supervisor|04g0qn1hu1ie35e3ln
safety system|1if1mp3kn
safety teacher|20e4mq
safety technician|0ur1hg2ol
safety tester|0qn1he1io3uf
safety testing|0qp1ie
sage|32s
sage femme|32s
sagger|2np
sail|1ns2yl
sail maker|1no2nf
sailboat|2ol
sailing|20d2ox3le4mo
sailor|2oz
sailor $|2oy
salad|2ez2ne40g
salaried|2xl
salaried gp|2xl
salary|23r
sale|0jl31n40p
sales|00m04m0ef0gg0jo0lf0ng0ql0re0tg0uf0vg10g16l19g1aq1bm1dg1gd1hg1if1jo1lg1nf1of21e23d27z2aq2cl2go2jf2me2na2og2qt2tf2we2yg36f3df3hg3ld3re3ue3vu3zg40z43z44t45z4bl4de4ez4hf4iz4ja4rq4xg50e
sales $|43t4en4in
sales account|00n43a4io
sales administrator|35n43m
sales adviser|40f43p
sales agent|0jq0rf1ad2am3vo40e43d4ru
sales analyst|45q
sales assistant|40u43g
sales associate|1bn40g43q
sales audit|02l
sales channel|2qt43b
sales clerk|35e40r43c4ip
sales compensation|23f45p
sales consultant|2ar3vo40f43l4ef
sales coordinator|43k
sales demonstrator|43m
sales desk|43k
sales development|2gf2qe43l44y
sales director|2al43t
sales enablement|43f45p
sales engineer|2tf4ez
sales engineering|1ge43g4eu
sales executive|2qf43q
sales leader|43n
sales ledger|02l
sales manager|1jr2qp3vg40m43l45f4br4in
sales marketing|2q94ip4mn
sales negotiator|0je0qk3vu
sales operation|45r
sales order|40s43f
sales person|1al40o43f
sales planning|45o
sales processor|1bc40u
sales promoter|0qk
sales promotion|2qm
sales representative|0jq0qm27p2an3vn40e43m44g
sales service|1aq1hl40g43e4in
sales specialist|43s
sales strategy|43f45s
sales supervisor|2nf35o3vb43q4in
sales support|2cn40n
sales trainee|43n
sales trainer|2gr
sales training|2gm43g
sales worker|16m1an43g
salesforce|0yz4cg4lg
salesforce admin|0yp
salesforce administrator|0yk
salesforce architect|0yp4cg
salesforce consultant|0ym
salesforce developer|0yl
salesforce engineer|0yq
salesforce implementer|0yk
salesman|0jp1an1ng27l2nf40v43u4rm
salesman $|0jp1an1ng27l2nf40v43u4rm
salesperson|04g0jq0kl1ar1ne27m2ao2nc3df3sq3vl40z43x4eq4sg4yg50f
salesperson $|0jq0kl1an1ne27m2ao2nd3dg3sq3vl40z43x4eq4yg50g
salesperson motor|40m
saleswoman|0jq40r43t4rk
saleswoman $|0jq40r43t4rk
salesworker|40m
salesworker $|40m
salmon|04o2nf
salon|0fz10f1xz21z2nd3wf
salon $|0ff1xs
salon assistant|0fg1xu
salon attendant|1xn21f
salon manager|0fu1xd21k
salon receptionist|0fq3wf
salon stylist|0fe1xp
salon supervisor|0fp1xf21l2ng
salon worker|0fo
saloon|3zr
salt|1ne2nv50n
salter|04g1pq2nn
salter $|04g1pq2nn
salting|1np2nd
salvage|0ug1hm26q28r2ln2mn2nm2yl3ul4wf50k
salvage $|2nn
salvage inspector|3uo
salvage worker|2lo2mo2nb2yn50m
salvager|0uf2my3uq
salvager $|2mr2np3uq
sammying|1np2nf
sammying machine|1np2nf
sample|04f0eg0ml0um1ao1no1pf2jl2lk2mf2nl2yo35g3dg3hn3uz4jv4wf50f
sample clerk|4jr
sample machinist|1nq2lf
sample maker|0me1np2nf2yn
sample shoe|1nq3ud
sample tester|3ho3uf
sampler|04n0up3hl3uz4jt
sampler $|04n0up3hl3uy4jt
sampling|14r1hg1il1no20l2jk2ng2yg3hn4mg
sampling operator|1np
sampling technician|1hg1il2jn3hn
sand|04e0uo1hn1ne2lt2nq2yt3um4sn50p
sand blast|2no2yf
sand mill|2lf2nq2yf
sand mixer|2na50r
sand molder|2nc2yo
sand moulder|2nc2yp
sandblast|2nr
sandblaster|2nw38e4wl
sandblaster $|2no4wl
sandblasting|2nn
sander|0mz0un2ls2nq2rk2yf4wo50m
sander $|0mp0ul2lz2rl4wo50o
sander finisher|0me0um2nm
sander operator|0mu2nb
sander tender|0ml
sandfill|0ur2ne
sanding|0mz1ng2ld2nn2yf
sanding machine|0mz2lf2nb2yf
sandstone|0up2mf2nv3ue
sandwich|1pq2er2nd3dc4zl50k
sanforizer|1nq
sanforizer $|1nq
sanforizing|1nq2nd
sanitarian|04o0tq1iv2jr2wg3ud
sanitarian $|04o0tr1in2jn
sanitary|0qq1iq1zp2jl2ng3ue
sanitation|0qp0rp0ug1ir2nl50r
sanitation worker|0rg50r
sanitizer|2nr
sanitizer $|2nr
sap|04l0yz
sap $|0yp
sap berater|0ym
sap entwickler|0yn
sap specialist|0yp
sapper|04l
sapper $|04l
sartor|1nq
sartor $|1nq
sash|0mt1ng2nn
sash installer|0mp
sash maker|0mf2np
sat|20d4mp
satellite|03s0gf1dz1hw2mf2nf4db4mp4pv
satellite communication|1dm1hl4pd
satellite engineer|1dc4pz
satellite software|1dr4db
satellite system|03y0gg1dc
satin|2lq2nf
satirical|3dk
saturation|2np
saturator|2nv
saturator $|2nn
sauce|1ng1po2nl
sauce maker|1po
sauce production|2nk
saucemaker|1pr
saucemaker $|1pr
saucier|1pr
saucier $|1pr
sauna|0fq21e
sausage|04g0kq1ne1pw2ld3ul50r
save|2nl
saving|0ek0qp2qo3ne
saw|04r0kq0my0rg1am1hn1nc1zg21g2lz2me2nl2yt3lg4wl50l
saw filer|2ll2n92yr
saw mechanic|4wp
saw mill|2nm
saw operator|04r0ms0uk1an1nf2lm2ya50f
saw runner|0my2n7
saw sharpener|2lk
saw shop|2lq2yf
saw specialist|0mf2nz
saw technician|2ny
saw tender|2lk
saw trimmer|2ll
saw worker|2nl
sawbench|2nn
sawer|3dl
sawer $|3dl
sawing|0mn1nf2lo2nm2yg
sawing machine|0mn1nf2lo2yg
sawmill|0mv0um1ng2nu4jl50o
sawmill manager|2nt
sawmill operator|0mn0up2nd
sawsmith|2lr
sawsmith $|2lr
sawyer|04l0kr0mx0ug1ng2ls2nq3do
sawyer $|04l0kr0mx1ng2ls2np3do
saxophonist|3dq
saxophonist $|3dq
scabbler|2no
scabbler $|2no
scada|1ds1hp
scada engineer|1ds
scaffold|0mo0um2nf
scaffolder|0uv0vl1jg2yq
scaffolder $|0uu0vm1jg2yq
scaffolding|0ur0vp2nb2yz
scaffolding supervisor|0vo
scagliola|1hg2mf2nr4wg
scala|0cz
scala developer|0cp
scala engineer|0ct
scalder|0ko
scalder $|0ko
scale|0mg0uc1dp1hm1nf2mu2nb2yr35g3tt3ut4hr4jz4wf50l
scale $|4hr4jf
scale clerk|4jo
scale operator|2nd2yg3uo4js50f
scale paper|2nn
scale testing|3tu3uf
scalehouse|4jr
scaleman|4jv
scaleman $|4jv
scaler|04q0un1pl2nm2og3uu4jm
scaler $|04p0uo1pl2nm2og3uu4jn
scaling|2nk
scallop|04n1ns2nc
scallop cutter|1no2nf
scalloper|1nq
scalloper $|1nq
scalp|0fq2nc
scalper|04q2lr2ne
scalper $|04q
scalper operator|2ls2ne
scalping|2lq2yf
scan|2um50r
scandinavist|4qr
scandinavist $|4qr
scanner|1hm2nw2uq
scanner $|2nm
scanner operator|2uq
scanner technician|1hn2nk
scanning|1nf2nz2wp50g
scanning machine|1ng2nl
scanning operator|2nl
scanning specialist|2np
scanning technician|2nf2wp
scaphandrier|2no
scaphandrier $|2no
scarf|2ng2yp
scarfer|0mq2nb
scarfing|1ng2yo
scarifier|1zr2ne
scarrer|2no
scarrer $|2no
scenario|0xm
scene|0mn25f29z2jl2ne3lp3rp50m
scenery|0mp29x2nd38g3dg
scenic|07g25g29z2ne
scenic artist|29r3df
scenic designer|3dn
scenic painter|29r3de
scenographer|29r
scenographer $|29r
schedule|1ng2df2nf35o3wr4jz
schedule clerk|4jn
schedule supervisor|35p4jf
scheduler|1ne26n2mg2nd35s3pl3wt4jv4yq50m
scheduler $|1ne26n2mg2nd35s3pl3wt4jv4yq50m
scheduling|43q4jp
scheduling representative|4jq
scheme|2gr3rm
schlosser|2yw
schlosser $|2yw
scholar|0gp0sp0xq14t1ng1ol20o2go2jq2nf2pv3hr4ql
scholar $|0gp0sp0xq14t1ng1ol20o2go2jq2nf2pv3hr4ql
scholastic|4ml
school|09m0lq0rn0sf0uf1ae1cw1ko1mp1nf20o21f23l2ft2gw2jf2mg2nf2qg2sr2wf2xf2yg35t36f3de3lm3qn3re3ub3we3xf3zl40f46z4bp4fo4hb4jg4mt4nz4rl4xn50c
school $|09o1cm2fn2gp2ng2sl46y4fp4ml4nf
school activitie|1cm
school aide|0lf4ns
school art|09n4me
school assistant|0lm1cd4nn
school attendance|35l4bk
school biology|2sk
school bus|0lr1wf3lv
school business|36g46r
school cafeteria|1pg4zn
school career|23q4bc
school caretaker|0rf1mu
school cleaner|0rp50f
school cook|1pk
school coordinator|0lo1cf46m
school counselor|0ll3qe4bp
school department|46l
school deputy|46k
school director|1ck20q46l
school drama|09n4mf
school economics|4mk
school educator|2fm4ml
school head|46l
school headteacher|1cl
school history|4mm
school ict|4mk
school instructional|4nl
school instructor|09f1cp4hg4md4xn
school latin|4ml
school lecturer|20e2fn
school lunch|3zo4np
school manager|04n35n46s
school mathematics|2sl
school movement|1cn4mg
school music|09m4mf
school nurse|32l
school pe|4ml
school philosophy|4mk
school physics|2sm4mf
school psychology|3ql
school registrar|35r
school science|2sm
school sen|4ff4mn
school special|4fp4mf
school speech|4gm
school talent|3xf4nn
school teacher|09e1cm2sm4fg4mq
school teaching|1ck
school tutor|4ml
schoolbus|3bq4sf
schoolteacher|4mn
schoolteacher $|4mn
schreiner|0mx
schreiner $|0mx
schweiser|2yw
schweiser $|2yw
science|04g05p0bo0np0sq0tm0ul0xm12f14s1hf1in1nf20r21f2gl2im2jw2mg2ne2pq2sz2we32e3dg3hr3lf3qo3rm3yf4bf4dr4hf4m94om4qf4ro4xe
science $|05p14o20o2jm2sn4du
science adviser|1ip3hl3rg
science aide|2jn
science dean|20m
science docent|20k
science educator|20f2st
science engineer|0nn14l
science instructor|20n2sm4hg4xf
science lecturer|20l
science liaison|2jn2wg
science manager|14m2jm
science officer|0bq1ig2jl3lg3rl
science research|2jl2pe3rp
science researcher|05l0gl0qp0sg0xm1im1ok20e2gm2jd2sg3hl3yf4qo
science specialist|3hk3qr
science taxonomist|2jl
science teacher|20l2sp4me
science technician|2jp3hn
science tutor|2so
scienctist|20q
scienctist $|20q
scientific|0bn0il0sp0ue0xp1hp1vg2js3dn3gk3yp4qk50g
scientific programmer|3yr
scientifique|14q
scientifique des|14q
scientist|04d05w0gq0mg0nq0ql0wo0xl11f13g14r1hk1is1ne1on1pf1yo20l2go2io2jz2kn2mg2nf2px2um2vr2wg2xf2ye33n3dd3hq3lg3rl3yv4bg4gr4jg4qm50e
scientist $|04e05r0gs0nt0qm0wo0xl11f14s1hl1is1ne1oo1pf1yo20l2go2io2kn2mg2ng2py2um2vt2xf2yf33n3de3ht3lg3rl3yq4gr4qm50f
scientist all|2jn
scientist biomedicine|2jm
scientist computing|3yo
scientist technologist|0nf2jp
scissor|2lt2ne2yg
scleroscope|1hp3uf
scm|0yq
scm consultant|0yl
scm specialist|0yn
scoop|0uz2nc50g
scoop operator|0uu2nd
scooper|4zl50o
scooper $|4zl50o
scooping|0mq2nd
scooter|1hg2md2nn2yv4wn
scooter mechanic|4wm
scooter repairer|2mf2yp
scopist|1kx
scopist $|1kx
score|21n
scorekeeper|4hp
scorekeeper $|4hp
scorer|0kq1nd2no4nq
scorer $|0kq1nd2nn4nq
scoring|2nn
scoring machine|2nn
scourer|0mp1np2nm
scourer $|0mp1np2nm
scouring|1ad1nw2ng
scout|04n2jn2nf3dg3hs3lu3xp4bo4hu
scout $|04r2jo2ng3hk3ln3xp4hv
scow|1ng2ot
scowman|2or
scowman $|2or
scrap|04c0eg0uf1nd1zt2ln2nn2ys3uq43q50t
scrap drop|1zt2ng
scrap iron|2yl
scrap metal|2lq2nc2ya50q
scrape|04m2ng
scraper|0ko0uo1nk1zz21n2nl3bg50q
scraper $|0ko0uu1nm21n2nq
scraper driver|1zo
scraper operator|1zp
scrapman|2nm
scrapman $|2nm
scrapper|2ns
scrapper $|2np
scratch|1nf2ly2nd
scratcher|1ne2nq2yo50l
scratcher $|2yo50n
screed|1zr2ng
screed operator|1zr2ng
screedman|0uf1zp
screedman $|0uf1zp
screen|08g0un0xn1hg1nb2mq2ns2wr2yo50o
screen cleaner|2nd50p
screen maker|2nk
screen making|2nm
screen operator|0uq
screen print|2nm
screen printer|2nl
screen printing|2nf3ul50r
screen repairer|2mp2ne
screen tender|2no50e
screen worker|2np
screener|0un1nf2jq2ns2wl3lx4bp50l
screener $|0uo1ng2jm2nl2wl3lt4bq50m
screener blender|2nl
screener supervisor|2nf3lo
screening|2wk32k4vo
screenplay|0xm
screenwriter|0xr
screenwriter $|0xr
screw|0uf1nf2lz2nq50g
screw driver|2nr
screw machine|2lw2na
screwdown|2nd2yr
screwdriver|2nl
screwer|2nn
screwer $|2nn
screwhead|2ll2ng
screwmaker|2lp
screwmaker $|2lp
scribe|2ww4bp
scribe $|2ww4bp
scriber|0kr
scriber $|0kr
scribing|2lq2nd
script|0xv13z2df2nb35p50g
script writer|0xr2dg
scriptwriter|0xz
scriptwriter $|0xz
scroll|2lg2nm
scrub|0rq2nl2wu2yg
scrub technician|2ng2wt
scrubber|0rt1ng2ns50n
scrubber $|0rt50o
scrubbing|1np2ne
scruff|2yr
scrum|3pw49f
scrum master|3pw49f
scuba|20f2mm2nf4hf4mo
scudder|2nl
scudder $|2nl
scullion|2er
scullion $|2er
sculpting|07g3dm
sculptor|07p0fp2nf3dw
sculptor $|07p0fp2nf3dw
sculptress|0mg2ng3dy
sculptress $|0mg2ng3dy
sculptural|25n3dd
sculptural artist|25n3dd
sculpture|20f4mo
sculpturer|0fo
sculpturer $|0fo
scupltress|07o
scupltress $|07o
scutcher|1np
scutcher $|1np
sde|4dy
sde $|4dy
sdet|3tz
sdet $|3tz
sdk|0cw
sdk engineer|0cw
sdr|44z
sdr $|44y
sdr manager|44u
sdv|3lq
se|2hm
sea|04q1lg2jk2ol3ll4jn
sea transport|4jk
sea transportation|4jl
seafood|04l0kz2ep2ne40k43e
seal|1nd2lf2nv2yg3lv
seal $|2ng3lo
seal delivery|3lq
seal machine|2nm
seal operator|2nl
sealer|0mo0tq0un2mq2nt3rg3ue4zg50o
sealer $|0tq0uo2no3rg50q
sealer operator|2nm
sealer setter|2nl
sealer tender|2nl
sealing|0up2nn3um
sealing fuel|2mk
sealing machine|2nn
sealing technician|0us2ng
seam|1nw2nl2yo
seam operator|1nm
seaman|2oz
seaman $|2oz
seamanship|2or
seamark|3lo
seamer|1nw2ng
seamer $|1nw2ng
seaming|1nl
seaming machine|1nl
seamless|1hg1np2yn
seamless tube|2yn
seamster|1nq
seamster $|1nq
seamstress|1ny21p2nf
seamstress $|1ns21p
search|0xl11f19z1rt2qf47w4dv4wg
search consultant|19p
search engine|0xl19m1rt47o4wg
search engineer|4dw
search marketing|11g19m
search optimization|47q
search specialist|19n
search strategist|19k
searcher|39z
searcher $|39z
searchlight|1er2nf
seasoner|2ns
seasoner $|2np
seasoning|2nk
seat|0mf0ue1hg1nz2mf2no4wn
seat cover|1nm2nk
seat fitter|1nf2nm
seat joiner|1nl
seat laster|2nl
seat maker|1np2nc
seater|2lt4zq
seater $|2nm4zq
seating|1np2nd2on2wn2yp4wf
seawoman|2os
seawoman $|2os
second|0br0uk1nv1pn2fl2oq3lf3uo50e
second de|1po
second engineer|2ol
second officer|0bs3lf
second worker|0un1nn2ne
secondary|09q1cf20b2sp46o4fk4ms4np
secondary $|46m
secondary education|4nk
secondary school|09q1cg20e2fk2sq4mn4nn
secondary teacher|4mn
secops|49z
secops $|49r
secops engineer|49r
secops manager|49q
secops specialist|49q
secret|3lr4rg
secretaire|2wr35y
secretaire $|35y
secretaire medicale|2ws
secretaria|1km35y
secretaria $|35y
secretaria de|1km
secretarial|35r
secretario|35y
secretario $|35y
secretary|04g0el17d1kw1ng2hg2nd2wn35y39u3cl3dg3ry3sp3wu4br4hp4mg4qo4xe50f
secretary $|0el17d1kx1ng2nd2wn35z39t3cl3rp3sp3wu4br4hp4qo4xe50f
secretary state|3rn
section|04e0tz0up0vg1hf1lm1mf1nl2mn2ne2wf3dk3hp4io4js4xz50e
section $|4xr
section director|1ln1mf2wg4jp
section hand|0um1ng2nl
section leader|3dn4xq
section manager|4ip4jk
section supervisor|35m
sectionizer|2no
sectionizer $|2no
sector|1ln2gl30p
sector $|2gl
secured|3lp
securite|1wp48s
securite $|1wp48s
securitie|0ed0tf1ou2az2jf43e
securitie sales|2ap43e
security|04f0bf0qk0rf0tf0uf0vc10e15y1df1gl1ht1ig1lg1mz1og1tf1wz21e23k26f28f2an2be2cp2hk2jf2kg2mk2nd2tf2wg35e36g3dg3hg3jl3lw3pm3rn3sf3ue3yf3zg40g43f48z49z4be4dd4ie4jn4pv50e
security $|1wk2nr48o49g
security administrator|15m49n4ll
security adviser|1wn3rk4bg
security agent|1wp
security alarm|1we4pw
security analyst|48e49r
security architect|48p49l
security assessment|3ln
security assessor|48m49g
security automation|48p
security awareness|2gl
security chief|1wp3lf
security compliance|49l4jm
security consultant|49q
security coordinator|49q
security detection|48o49e
security developer|48t
security director|15q1mn49d
security engineer|0gp2cg30n48s4em
security expert|15f48s
security field|1hg3lo48n
security guard|1wl3le4jp
security inspector|1am
security installation|0gf1hl2mw48e49g
security management|1mo48g
security manager|15q1go1mc1wq3lp4jo
security officer|1ho1mk1wp23n2cu3lf3rf48g4bg
security operation|3lf48f49y
security platform|48m
security professional|1wq
security programmer|1tg48o
security reliability|3jp48e
security research|3yg48m
security researcher|48l
security screener|3lm
security software|48m49k4df
security specialist|1hn1wb48l49q
security supervisor|0vg1hs1mq1wn2nf3ld
security system|0qn1hg2mf3lg4pp
security technician|1hm2co49f
security tester|49k
security worker|1hg3rp
sed|4ml
sediment|2jo
sedimentationist|2jq
sedimentationist $|2jq
sedimentologist|3hr
sedimentologist $|3hr
seed|04z0rg2al2jz2ns2ve2yf3ue50l
seed cleaner|04g2nr50d
seed cutter|04q2nd
seed laboratory|2jm
seed potato|04f2nn
seeder|50n
seeder $|50n
seedling|04u3uf50g
seeing|4xl
seeing eye|4xl
segment|2rl
segmental|0uo0vk
segmental paver|0un
seguridad|1ws
seguridad $|1ws
seguro|27r
seguro $|27r
seiner|04t
seiner $|04t
seismic|0nq3hz4qc
seismic prospecting|0uk
seismograph|0un2nd3hz
seismographer|3hr
seismographer $|3hr
seismologist|3hq
seismologist $|3hq
seismology|20m2jf2pg3hz
seismology research|3hn
seismometer|2ng3hr
sekretar|35y
sekretar $|35y
sekretarin|35y
sekretarin $|35y
seleccion|3xq
seleccion $|3xq
select|0ed2aq
selection|23r3vq4zp
selection $|3vq
selection adviser|4zp
selectman|3rr
selectman $|3rr
selector|04l0kf2dp2nc3dn3rp3uw4yq50s
selector $|04l0kf2nd3rp3uw4yq50t
selectric|13l
self|0gm0uk2mk4mk4yn
self sealing|2mk
self shooting|4yn
seller|04g0kn0qm21o27m2ao2ne3mp40u43y
seller $|04g0kn0qm21o27m2ao2ne3mp40u43y
selling|40w4re
selling agent|40w4re
selvage|1np2ne
sem|19y
sem specialist|19y
semaphore|1ar2ne
semi|02m0aq1af2no3bg3ug4sq50g
semi $|02m0aq
semi conductor|2np3ug
semi truck|4sl
semiautomatic|1nc2nq
semiconductor|0gg0ng0oy1dg1yv2nu2yq3up50e
semiconductor $|2nk
semiconductor engineer|0oy2ng
semiconductor package|2nl3ul
semiconductor processing|2no
semiconductor wafer|2nf2yl3uo
semitist|4qr
semitist $|4qr
sen|1cb20b2gz3xb4ft4mp4ns
sen $|4ml
sen teacher|1ce20d4fv
sen teaching|4nl
senator|3rt
senator $|3rt
senco|4fz
senco $|4fz
send|20d4fv4me
send teacher|20d4fv4me
sensing|0qv1he2jz2ng2vf3hx
sensing scientist|2jc3ht
sensing specialist|2jb3hy
sensing technician|0qq
sensitized|3uk
sensitizer|2np
sensitizer $|2np
sensitometrist|3hr
sensitometrist $|3hr
sensor|0gf1dz1hx2jv2n72tf3lv
sensor $|1dk
sensor actuator|1dl1hl
sensor design|1dl
sensor engineer|1dl
sensor engineering|1dl1hn
sensor operator|3lr
sensor specialist|2jo3ln
sensor technician|1ho
sensor technology|1dm
sensory|2jg2pe3hz
sensory science|3hr
sensory scientist|3hp
seo|47z
seo $|47r
seo analyst|47m
seo consultant|47n
seo coordinator|47l
seo director|47m
seo executive|47l
seo expert|47n
seo manager|47p
seo specialist|47n
seo strategist|47l
separating|1nf2no
separation|1nn2np3gc
separator|04m0ks1nn2nw3uq4jf
separator $|04n0kt1nq3uq4jf50l
separator operative|2nk
separator operator|2no
separator tender|1ng2no
septic|0uz1hg2mf2nd3kv4sb50e
septic tank|0um2mg2ne3kw
sequencing|2jn2nm2yf
sequestration|2nn
sequestration plant|2nn
sequin|1ng1zf2nq50q
sergeant|3lz
sergeant $|3lv
serger|1nt2nf
serger $|1no
serging|1no2ne
serging machine|1no2ne
sericulture|20l
sericulturist|2jq
sericulturist $|2jq
series|3dp4jn
serologist|2jq
serologist $|2jq
serology|1hg20m2vr
serum|4xl
servant|0rq3rs
servant $|0rq3rs
server|0cq12q1jg21l2nd35g3lp3rr3zg4dl4lv4zz50n
server $|21l2ne3lp3ru4zs50o
server admin|4lo
server restaurant|4zm
server side|0ct
serveur|4zx
serveur $|4zx
serveuse|4zx
serveuse $|4zx
service|02m03f04b05g06m07g08m0af0bo0cg0eq0fe0ll0me0ne0ql0rm0se0wl0xf0yg0zg10r11g13f14g17g19f1ap1bl1cf1de1ep1gl1hm1ml1nb1of1um1vg1ze20n21o22n23m24p25f26f27g28l29f2co2de2eo2gc2hd2ip2mp2nb2rf2tf2uf2vl2xd31f32m33m35l36e37g39e3ae3bm3db3hg3jk3ks3mg3ng3pf3rn3ve3wo3zl41f42g43o44g49f4bp4de4ef4hg4jl4lg4mn4ng4og4pl4rm4sl4uq4wp4xk4zp
service $|0wp10l1ws21q22c32q3bk3vk4sp4xf
service administrator|10f2wl35l3ro4jp
service adviser|0ee10r20o2af3wn43g4ba4mm4wt
service agent|0bf0ee1ap21m2al3ll4pn50v
service aide|06n0rl3rg4zl
service assistant|0ek10k1kk1pg21o2iq2ml2w735e3bp3fk4bn4zm
service associate|0bo0en0rr1091ap22m2aq2ig40f43e
service attendant|0re1ao21f22n3wg43p4rt50l
service captain|0bg21r2of
service case|4bk
service center|1hl4bo
service cleaner|0rn
service clerk|02e0er23p2ik35m3rg4jd
service client|10p
service consultant|0tn10l23m4ba4mp4rk
service coordinator|10k21f2gf2im2wt3rg4bq4je4mt50l
service counselor|3qn4bf
service counter|0el
service crew|0bf1po2ep
service delivery|2bl3pf4jp
service designer|25g4uw
service desk|2cz
service director|0bn1gn1jm20e21f23f2dg2nq2wn3ll3rf3zo46n4bo4jk4yn
service dispatcher|3lg3wq4jq
service driver|16k1al
service education|20n2il4md
service engineer|0gm0ng0qm1af1df1ep1hz1id24o2cf2os3ko
service executive|10f1lm2qp
service food|4zk
service helper|4zl
service inspector|0qq0ud1eq1hf1io3rf
service installer|0uf1eo
service instructor|0bf4mn
service investigator|3lg3ur
service leader|43n
service mail|4jl
service manager|01r04g0bp0eg0lf0vk10n1bn1gk1lr1mq1oe1wf21b22f23e24o2im2jm2mp2wm32d35q3mk3sg3vg4bo4mg4ro4zp50e
service mechanic|0up1ef1hf2me2ys3ke
service member|0kn22m2ep3rg
service officer|02g0bm0jp0tc10m1ip1op2ac2if3lp3rn4mp4rg
service operative|40x4wg
service operator|04k0uf2no2of3km50o
service order|4zm
service person|2mo2nq50g
service planner|08o
service planning|3rk
service pricer|02r16g
service professional|06p0bl1hm
service provider|0lf1ap4bm
service reliability|3jo
service repair|4pm
service representative|02r0bn0tq10d1an20l21m22m28n2cm2ig2mp2vn2wl35l3re43d4be4jc4rb
service restaurant|3zf43o
service rig|0um
service sales|0rf2ao
service specialist|06f0bm0er0lo1hm1po1wf21v23p2jf2mg2wk30k35n3rl4bn4mf4wd
service station|1ak21g2mm4jg50n
service supervisor|0rp0ug10e1ag1hf1um21b2is2mm2n835k3kn3lg3zn4bl4in4jg4ro
service teacher|20f4mf4xr
service technician|04o08q0lq0qm0rs0up1hl21l2cf2ie2ml2ug2vl2wb33o3hl3ke3le4wl50g
service unit|0uo2nf
service vehicle|3bp3le4so
service vice|1lg20p
service worker|04f0ln0rf0uc1ad1pr1uo1wm22m23p2mc2ng2yf3kk3rd43n4ho4jq4wn50e
servicekraft|4zx
servicekraft $|4zx
serviceman|0up1ap2mr2nf
serviceman $|0up1ap2mr2nf
servicenow|0yz
servicenow administrator|0yq
servicenow consultant|0yq
servicenow developer|0yq
serviceperson|2nn4jf
serviceperson $|2nn4jf
servicer|0rq1at1eq1hr2mw2wn3kr4wq50f
servicer $|0rr0ul1au1er1hs2mn2wn3kr4wq50g
servicer helper|2ml
servicer supervisor|2mo
servicetechniker|2mx
servicetechniker $|2mx
servicing|0ek0ul4wq
servicing rig|0ul
servicing specialist|0ek
servomechanism|2tq
session|02f20q3rq
session musician|3dk
set|04f07n0mo0uf1ak1vg21f29z2lm2mk2nk2yo38n3dp4sf4wc4yk4zl50o
set builder|0mf29w2nf
set costume|1nf25p29f
set designer|29r3dl
set dresser|29m
set stage|29n
set up|07q0mo1nf2lt2mg2ym3df4wc4zm50n
settee|0mp2nf
settee $|0mp2nf
setter|02m04n08g0do0mo0qn0uo0vl1eg1hn1ns21n2ls2mo2nl2rr2wn2ys3dm3kq4dl4zl
setter $|02m04o08g0do0mq0qn0ut1ho1nn21n2lo2mq2no2ru2wn2yl3dn3kr4dl4zl50l
setter helper|2nm
setter operator|2ng2yl
setter supervisor|0vm
setting|0qq0vn1hf2lo2mo2yd38o3dc4dm
setting operator|2mm2nk2ye4dm
setting out|0qq0vm
settlement|02q2hq4bq
settlement clerk|02q
settlement worker|4bq
settler|1nn2nl
settler $|2nn
settling|2nn
setup|1hg2ly2ne4ln4yg50m
setup operator|2lm2yn
setup technician|2lq
severe|4ml
severe emotional|4ml
sew|1nv2lg2nf
sewage|0vn1iy2nc3ky50l
sewage pipelayer|0vn3kk
sewage plant|2nm
sewage system|1ip3ko
sewer|0qs0uz0vm1hg1it1nv2mb2yf3kx3ud4jm4wg
sewer $|0ud1nz2np
sewer construction|0ub3kq
sewer line|3kn
sewer pipe|0qr0ug3kl3ue
sewer pipeline|0qe1ip
sewer system|0ue1io1nf3kk4jn
sewerage|0qz0rl1ho2lg2md2nd3ks3ug50f
sewerage investigative|0qo
sewerage network|3ks
sewerage system|0qn2me
sewing|1hf1nz20e2lf2yd3um40l4mo50n
sewing $|1nn
sewing department|2nm
sewing machine|1hf1nn2ml2ng3um40l
sewing machinist|1nk
sewing worker|1nn
sex|04n3qo
sexer|04u
sexer $|04u
sexual|3qm4bw
sexual assault|3qn
sexual health|4bp
sexual violence|4bn
shactor|0kr
shactor $|0kr
shade|0mg0uo1np2no
shade maker|1nq2nc
shader|1nm2nl3up
shader $|1nm2nl3up
shadowgraph|2ne3uy
shaft|0uz1hg2mf4wg
shafter|2mr
shafter $|2mr
shafting|2mr
shag|4sa50q
shagger|1an21p
shagger $|1an21p
shake|04n0kf0mx2ng2ye50l
shaker|1ng1zq2mn2nm2yg3uq50p
shaker $|04m1zq2nn50n
shale|0uv2nc
shale planer|0uq2ne
shallot|04r0rg50e
shampoo|0fz2nf
shampoo assistant|0fs
shampooer|0fr
shampooer $|0fr
shampooist|0fr
shampooist $|0fr
shank|0kn0mo1nz2le2nq3um50g
shank cutter|1ng2nm
shanker|1nq
shanker $|1nq
shaper|0mo1nk2lt2nl2wn2yl50l
shaper $|1nm2lp2ns2yo50m
shaper operator|0mr2lf
shaper set|2ln2yg
shaping|0mp2ll2nd2yg
shaping machine|0mp2ll2nd2yg
share|1or3pf4bq
sharepoint|4dq
sharpener|1ug2ly2nf2yv
sharpener $|1ug2lt2yw
sharpshooter|3lo
sharpshooter $|3lo
shave|2ln2ne
shaver|2ll2ml2np
shaver $|2nq
shaving|1np2ne
shear|04l0mf1nn2lu2nq2yf50f
shear operator|04n0ul1nf2lr2nk2yg
shearer|04m0ul2lr2nx2yl
shearer $|04m0ul2lr2nl2yl
shearing|04n1nf2nl50n
shearing machine|1nf50o
shearing supervisor|04n
shearman|2lr
shearman $|2lr
sheather|0mr
sheather $|0mr
shed|04o2nn
shed worker|04p
shedder|04n
shedder $|04n
sheep|04x0km2nd50q
sheep flock|04n
sheepdog|4xo
sheepherder|04q
sheepherder $|04q
sheet|04e0mg0no0up0vm1hn1nt1ze2lc2mn2np2rx2tk2yo3ua4wf
sheet heater|2yl
sheet metal|0no0ux0vp2ld2nd2rf2tk4wf
sheet rock|0uf2nd2rz
sheet roller|1ze2yp
sheet supervisor|0ug2nn
sheeter|2nq
sheeter $|2nq
sheetfed|2lf2nn
sheetfed press|2lf2nn
sheeting|1ng2nq
sheetrock|2ro
shelf|2nc40z50n
shelf filler|2nd40r50n
shelf stacker|40r
shell|1nl2mg2nn2ys3up
shellacker|2no
shellacker $|2no
sheller|04q2np
sheller $|2nu
shellfish|04z0ko2ep2nb
shellfish processing|04g50o
shelling|2nk
shelter|04v2ne35n36r4bn4xo
sheltered|1lg4bs
sheltered workshop|1lg4bs
shelver|2iv2ne
shelver $|2iv2ne
shepherd|04v
shepherd $|04v
sheq|1iy
sheq manager|1iy
sheriff|3lz3rp
sheriff $|3lr3rq
shiatsu|06z
shiatsu $|06n
shiatsu massage|06l
shield|0rg0uu1ng50l
shift|04m0ve1de1wg21p2mm2np2tg36n3lo3zm40v43l4iv50d
shift commander|3ll
shift leader|2ng3zk40y43m4ig
shift maintenance|2mo
shift manager|21m4io
shift superintendent|04g2nm36o
shift supervisor|0vf21l3lm4ir
shifter|1zq50r
shifter $|1zq50r
shill|21r
shill $|21r
shim|0mo2nf
shiner|1ne21q
shiner $|1ne21q
shingle|04k0mt1nc2na3uq50t
shingle inspector|3uo
shingle roofer|0un
shingler|0mr
shingler $|0mr
ship|04e0bp0mn0rg1ae1hs1if1ng1pc1wq20n21g22c2af2ld2ms2nn2oz2rg2tn2yx3lo3rl3ud4jz4mk4wf50s
ship $|2mm2oo
ship assembly|2nn
ship cargo|3rl
ship construction|20m2yn4mf
ship cook|1pd2or
ship engine|2oo
ship engineer|2oq
ship engineering|2nl
ship freight|3rp4je50l
ship guest|0bw22c
ship inspector|1ht2og4jg
ship mate|2ol
ship mechanic|1he2mu4wg
ship pilot|0bb2of4jt4mr
ship planner|4jo
ship steward|0bl2of50k
ship stewardess|0bm
shipboard|3lo
shipbroker|2ar
shipbroker $|2ar
shipbuilder|2yq
shipbuilder $|2yq
shipfitter|2nn2og2yu
shipfitter $|2og2yu
shipmaster|2or
shipmaster $|2or
shipment|2aq4jn
shipper|04f2nf3my3um50t
shipper $|04f2ng3my3um50o
shipper receiver|50n
shipping|04n0vd1ao2ao2nm2ov3ue4jz50v
shipping agent|4jo
shipping coordinator|4jo
shipping manager|4jr
shipping receiving|50m
shipping supervisor|50o
shipsmith|2mr
shipsmith $|2mr
shipwright|0up2nc2yw
shipwright $|2yw
shipyard|0up0vk2nc
shirrer|1np
shirrer $|1np
shirring|1nn
shirring machine|1nn
shirt|1nz50g
shk|3ks
shk $|3ks
shock|0un2nm2re
shoddy|1nq2ne
shoe|04g0kg0uf1hm1nz21p25p2lg2ma2nm2yn40w4hq4jo
shoe cutter|1nl
shoe designer|1nm
shoe fitter|1na2nf2yn40q
shoe inspector|1nl3uc4hr
shoe maker|1nn2nf
shoe repair|2ma2nr
shoe repairer|1ne2nn
shoe repairman|1nm
shoe technician|1hq2ng
shoe worker|2nf4jq
shoelace|2nn
shoemaker|1nv
shoemaker $|1nv
shoemaking|1hp1nm2ne
shoemaking $|1hp
shoesmith|2yq
shoesmith $|2yq
shohet|0sr
shohet $|0sr
shook|0mq2ne
shooter|0uv1hn21p2ln2mn2ne2yo
shooter $|0ut1hn21p2ln2mn2nf2yo
shooting|2mm3gk4yn
shooting producer|4yn
shop|04d0lg0mq0rg1aq1ne1pg1xn20d21l2if2jg2lq2mq2nd2wm2yq35f36m37d3lf3zl40z43g4bg4iz4mn4wt4zm
shop assistant|2yp40u
shop attendant|2yq40g4zn
shop fitter|0mw2mf2yf
shop floor|40m
shop general|4io
shop helper|2nk
shop inspector|1al3uk
shop keeper|40m4in
shop manager|1hl21o2mf2nl3zp4iz4wn
shop mechanic|0uo2me
shop operator|0mg1xo2ll2nf2yo
shop optician|2wt37d
shop shelf|40a50r
shop supervisor|1hm2mr2nw35g4wf
shop technician|4wq
shop worker|0kl0mg0ug2ln2mf2yl40y50e
shopfitter|0mx
shopfitter $|0mx
shopify|1bz1rt
shopify developer|1rt
shopify frontend|1qk
shopify specialist|1bz
shopper|1wq40s
shopper $|1wq40s
shopping|3lo40o
shore|0uv2nf2oe50l
shore hand|2oe50p
shorer|0us
shorer $|0us
short|0xk2nl4jo4mk
short order|1pm
short range|4jp
short term|4mk
shortage|3ln
shorthand|1kq2dd
shorthand reporter|1kq2dd
shot|0kf0uu1ag1n92lr2mg2ns2yt3lo4yn
shot $|2nf3lr
shot core|0ul
shot hole|0un2ne
shot polisher|2lm2ne2yq3ue
shotblast|2yp
shotblast equipment|2nc2ys
shotfirer|2no
shotfirer $|2no
shotgun|1nf2lq2nf2yg4yu
shotgun shell|2no
shothole|0uo2nd
shotweld|2nf2yq
shoulder|0mf1np
shoulder joiner|0mf1np
shovel|04m0uw1dg1ng1zz2mn2nd2tg3hf4wo
shovel engineer|1dg1zw2tg
shovel mechanic|0ug2mf4wp
shovel oiler|0ue2mr
shovel operator|0ux2ne
shoveler|0uo2ng50s
shoveler $|0uo2ng50s
shovelman|0ur
shovelman $|0ur
shover|2nm50p
shover $|2nm50p
show|0ug0xf1jr21f2du2he3dy40m4io4jf4xm4zd
show card|0xg2df2nr
show host|2dt
show judge|2he4xm
showcase|0mp1nf2nc40r
shower|21p
showman|04m3dp
showman $|04m3dp
showroom|4iz
showroom $|4in
showroom manager|4it
shq|1iu
shq adviser|1iu
shredder|1nn2ln2ns
shredder $|04m1np
shredder operator|2ln2nl
shredder tender|2nn
shredding|50r
shrimp|04l0kz2ne50g
shrimper|04q
shrimper $|04q
shrink|2nn
shrink pit|2nn
shrinker|1nq
shrinker $|1nq
shrouder|2no
shrouder $|2no
shroudman|2no
shroudman $|2no
shrub|04d1uv
shucker|0ku2nm
shucker $|0ku2nm
shuffle|21q2nf
shunt|1ar2nf
shunter|1az2nf4sx
shunter $|1an2ng4sz
shunting|0ve1az2nd
shut|2mr
shuttering|0mc0ut
shuttering carpenter|0mc0ut
shuttle|04g0bv0mp0uv0vf1af2mn2yf3bs3le3un4sg
shuttle car|0uq50g
shuttle driver|3bt
shuttler|2mr
shuttler $|2mr
sicherheitsingenieur|48u
sicherheitsingenieur $|48u
sicherheitsmitarbeiter|1wz
sicherheitsmitarbeiter $|1wz
side|0cr0ko0mn1dg1eq1nd1qp2me2nm
side developer|0cl1qp
side door|2nm
side engineer|0co
side laster|1nk
sider|0mr2mg4we
siderographer|2no
siderographer $|2no
siderographist|2no
siderographist $|2no
sidewalk|0uy1hf2mg3ue
siding|0my0ue2mo2nk4we
siding applicator|0mq
siding installer|0mm
siding mechanic|0ms2mf4we
siene|1nf2mr2ne
sieve|2np
sifter|2nt
sifter $|2nr
sifting|2nn
sifting operator|2nn
sight|2no
sigma|1hp26m
sigma manager|26q
sign|07f0mq0rf0uv0vs0xf1ap1et1hf1nf20g25n2fd2mb2ns3cp3df40943q4mu4og4qm50l
sign builder|0un0vm2nc
sign display|40a43r
sign erector|0ul1ek
sign hanger|0um0vl2ne
sign installer|0ul
sign language|20g2fd4mv4qn
sign maintenance|2me2ns
sign maker|2no
sign painter|2nm
sign servicer|1en
sign wirer|0ul1en2nc
sign worker|0uk1em2nf
sign writer|0xf2nt4og
signage|40q
signal|04g0oo0qf0ud1at1dl1eq1hn1nf1wv1yp2jf2mz2ng2tf2wf3aq3lu3ul4jz4we50f
signal box|4jr
signal design|0om
signal engineer|0ov1dg2mg
signal inspector|1aa2mx3uf
signal integrity|1yr
signal intelligence|3ln
signal maintainer|1an
signal mechanic|1ep2me
signal officer|3lm
signal operator|3aq3lf4jm
signal processing|1ap1hp2mf2wg
signal repairer|1ao1hm2mb
signal supervisor|2ml2ng4jo
signal system|2mn
signal technician|1hf2mt
signal wirer|1em2ng
signal worker|1ae1wr
signaler|1aq
signaler $|1aq
signaling|0gf0qg1aq4pr
signaller|1al1zq4jm
signaller $|1al1zq4jm
signalling|1aq
signalman|1ar2mq
signalman $|1ar2mq
signalperson|1an
signalperson $|1an
signalwoman|1an
signalwoman $|1an
signature|2jp3lg3rf
signboard|0xg2dg2ns
signwriter|2no
signwriter $|2no
silhouette|3dl
silica|1nl
silicator|2no
silicator $|2no
silicon|0gg0oz0pz1dg3tf4cg4pe
silicon architect|0oo
silicon design|0om
silicon engineer|0ov
silicon rf|0pn4pf
silicon test|0po
silicon validation|0pr
silk|0rf1nz21o2ml2nn3dl3lf3un50g
silk artist|3dm
silk hanger|1nn
silk screen|1nf2ml2nn
sill|2nn
silo|04p0ud1ng2n92rq38m50w
silver|0rf1ng25q2er2lm2nf3dx4zq50e
silver earring|2ng3dl
silverer|2no2wq
silverer $|2no2wq
silvering|2nm
silversmith|3du
silversmith $|3du
silverware|2ls2nm
silviculture|20l
silviculturist|2jq
silviculturist $|2jq
simonizer|50q
simonizer $|50q
simplex|13r1ho2nc
simulation|0gk2uk4dp
simulator|20n4me
singe|1nq2ne
singer|0xl1np3dz
singer $|1np3dw
singing|20e4mn4zl
single|2no2yg3ln3rl
single needle|2nn
sinistre|28t
sinistre $|28t
sink|2np
sinker|0um1ne2lo2nl
sinker $|0um2lo2ng
sinologist|4qr
sinologist $|4qr
sinter|2lm2nf
sintering|2lq2nc
siphon|2nm
sirt|49z
sirt $|49z
sistema|2bp4lq
sistema $|2bp4lq
sister|32p4bv
sister $|32p4bq
site|08u0mp0nl0qw0rk0to0us0vz1ae1cz1dn1ef1hd1ic1mq1nf21f22v23g2je2mf2nm2qg2tl2wf35f36n3dg3ek3jl3kc3ln3pn3rf3uf40c43s46p4bm4il4jd4rm50c
site $|0ul0vg22m
site agent|0vx43g4rg
site caretaker|0rc1mt
site carpenter|0mm
site engineer|0qq2tm
site foreman|0vn
site joiner|0mo
site labourer|0un
site manager|04o0qf0vq1cn2np3vp43g4in
site operative|0rl
site reliability|3jm
site safety|0no0qn1if
site salesperson|40f43l
site selection|3vq
site service|0ue2nq4bq
site sorter|0rk
site specialised|40g43k
site supervisor|0qn0ve2nc3lt
site worker|0rk0un22l50g
sitter|0lu0ro32m4xp
sitter $|0lu0ro32m4xp
situation|4bl
six|1hp21m26m
six sigma|1hp26m
sixth|46o
sixth form|46o
size|04m1nr1ze2mp2nk38f43l50g
sizer|04l0mp1no2nl2yg3uq50m
sizer $|04m0mm1np3up50n
sizer operator|0ml2nl
sizing|2nk
skate|1ar1nm21q2ml2nb4zf
skateboarder|3dr
skateboarder $|3dr
skater|3ds
skater $|3ds
skatesman|1ar
skatesman $|1ar
skating|21s22d2ne35g3wg43l4ht4mg4zn50p
skating coach|4hl
skating rink|21m2ne50p
skating trainer|4hl
skeet|21r
skein|1nz2nd3uo
skein yarn|1n82ns
skeiner|1np
skeiner $|1np
skelp|2ng2yq
sketch|2nm3dn
sketch artist|3dn
sketch maker|2nm
sketcher|07q
sketcher $|07q
skewer|2nn
skewer $|2nn
ski|0mk1hg1nd1wv20d21t2mq2np2yf4hz4mf4rc50e
ski instructor|20f4hn
ski lift|21q50e
ski maker|0mm
ski patrol|1wp
ski patroller|1wo
skiagrapher|2ur
skiagrapher $|2ur
skid|04q2np50o
skid road|04r0ue
skidder|04z2ne2yf4sg50t
skidder $|04o
skidder operator|04r2nf
skidway|04v2ne
skier|3dm
skier $|3dm
skiff|04q2ng
skiing|20c4hr
skill|2gq4bm4hf4mn
skill development|2go
skill teacher|20f4mn
skill training|2gk
skilled|0um2mr2nl3dq
skilled engineer|2mp
skilled labourer|0uo
skilled maintenance|2mm
skimmer|1pq2nl2yu
skimmer $|1pq2nl2yu
skin|04m0fx0ko0ug1nq1pg2np2yn4hk4mg
skin care|0fr20k
skin diver|04q2ml2n8
skincare|0fr
skinner|04o0kw1am1nf2nn4xg50o
skinner $|04o0kw1am1nf2nn4xg50o
skip|2nn3hg3lw50s
skip hoist|50l
skipper|04o2or
skipper $|04o2or
skirt|0kq1nm2ne
skiver|1no2nr
skiver $|1np2no
skiving|1nr
skiving machine|1nl
skoog|0mz1nd2nd
skull|0ks
sky|21o2md2ne3dr
skycap|21r
skycap $|21r
skydiver|3dq
skydiver $|3dq
skydiving|20e4hp4mf
slab|0mp0um1zr2le2nm50r
slabber|50q
slabber $|50q
slacker|2no
slacker $|2no
slackman|04q
slackman $|04q
slag|0uf1am2nl2yl50t
slag worker|2nm50o
slagger|2yq
slagger $|2yq
slagman|2nq
slagman $|2nq
slaker|2nq
slaker $|2nq
slam|42x
slam engineer|42x
slash|1nq2nf
slasher|0ug1nw2ne
slasher $|1nl
slat|0ms2nc
slat basket|0mn2nf
slate|04f0ut1ng2nv50f
slate granule|2nk
slater|0us
slater $|0us
slating|0vo
slaughter|0kr2nf
slaughterer|0kz
slaughterer $|0kz
slaughterhouse|04f0kq4xf
slaughterman|0kq
slaughterman $|0kq
slaughterperson|0kq
slaughterperson $|0kq
slaughterwoman|0kq
slaughterwoman $|0kq
slavist|4qr
slavist $|4qr
sld|20f4mn
sled|0mq2mo2ne4wf
sledger|0uq
sledger $|0uq
sleep|0ld2wo4bn
sleeping|21o50g
sleeping car|21o50g
sleeve|1nw2mn2nc
sleeve maker|1nm
sleeve setter|1nl
sleever|1np
sleever $|1np
sleuth|39r
sleuth $|39r
slicer|0kp2ey2np
slicer $|0kp2ey
slicing|0mn1ng
slicing machine|0mn1ng
slicker|2no
slicker $|2no
slide|2lm2nm2ym3uk
slide fastener|2nm3ul
slide machine|2ng2yo
slider|1nn
slider $|1no
sliding|2nm
slinger|04n1pp1zz2yn
slinger $|04n1pp1zu2nk2yn
slinger signaller|1zr
slip|0uy1an1nl2md2np2yg50n
slip cover|1nu2nb
slipcover|1nq2nf
slipper|04q1np2nd
slipper $|04q
slitter|0kq0ug2lx2nv3uf
slitter $|0kq2lm
slitter operative|2lg2nn
slitter operator|2nk
slitter scorer|2nl
slitting|2lf2ny2yd
slitting machine|2nl
sliver|1nu2ne
sliver lap|1nm2nf
slogan|0xe2qr
sloop|2ol
slope|1nf2ne50v
slot|0vg0xm21y2dg2mk40y4ig
slot floor|21e40p
slot machine|21l2ml
slot shift|21p2nf
slot supervisor|21p
slotter|0ug2nm50k
slotter operator|2nn
slp|4gz
slp $|4gz
slpa|4gz
slpa $|4gz
slt|46n
slt school|46n
slubber|1nz2nd
slubber $|1nn
sludge|2no
slugger|1nq
slugger $|1nq
sluice|0uq2nf
slunk|2nl
slurry|0uz1nf
slurry tank|0up2ne
small|0el0ko0mn0qf0ug1hl1nf2lo2ml2yl4wl50e
small craft|0mr0qf1ho2nd
small engine|4wm
small group|2nn
small scale|2nn
smallholder|04q
smallholder $|04q
smart|02e0gf0hz0ng0uo1dx1eu26d2me2nk2tg48w4mo
smart auditor|02e48y
smart developer|0hs
smart engineer|0hx1dd
smart home|1dn1eo4mo
smart manufacturing|1do26e
smart meter|1df1eu2mg2nq
smash|1nq2mg
smasher|1nu21p2nd
smasher $|1no21p
sme|01g0eo
sme $|01g0eo
smelter|2lp2nb2ro2yx
smelter $|2ys
smelting|0nr
smith|0um2lr2nf2yq3dq
smith $|0um2lr2nf2yq3dq
smocker|1nq
smocker $|1nq
smog|1ar
smoke|0um2jp2mq35g3df3lz3ud
smoke jumper|3lo
smoke stack|0uo
smoked|2nk
smokehouse|1py2ne
smoker|0kg1pz
smoker $|0kg1px
smoking|0mr0uf2le2mm2nl2yf50l
smoking pipe|0mr0uf2le2mm2yf50l
smooth|2nf2yo
smoother|0ul2no2rn
smoother $|0ul2no2rn
smt|2ns
smt machine|2nl
smt operator|2np
smudger|04q
smudger $|04q
smutter|2no
smutter $|2no
snack|1ng1pp3zo4zf
snack bar|3zo4zf
snag|2lo2nf
snailer|2lr
snailer $|2lr
snake|4xr
snaker|04f50v
snaker $|04f50t
snap|2lq2ne
snapper|1nl2nm
snapper $|1nl2nm
snatcher|02m0ko
snatcher $|02m0ko
sneller|2np
sneller $|2np
sniper|04o3lp
sniper $|04o3lp
snipper|04n2nm
snipper $|04n2nm
snout|0ko
snow|0um0vf1ne1zz21z2nc2yg35g50k
snow removal|0vg1zo2no50g
snowblower|4wl
snowboard|20c25o4hz4mf
snowboard instructor|4hk
snowboard ski|4hl
snowboarder|3dl
snowboarder $|3dl
snowflake|12u
snowflake developer|12u
snowmaker|2no
snowmaker $|2no
snowmobile|4wn
snubber|04q
snubber $|04q
snuff|1nf2nm3um50q
snuff grinder|2nn
soa|4dq
soaker|0kg1nq2nq
soaker $|0kg1nq2nl
soaking|1nn2yq
soap|1nr2nt3un50c
soap chipper|2nl
soap chipping|2nn50e
soap compression|2nl
soaper|1nl
soaping|2nm
soapmaker|2no
soapmaker $|2no
soapstoner|50q
soapstoner $|50q
soc|0gg0oz0pq26g49z
soc analyst|49p
soc architect|0on
soc design|0on
soc engineer|0ov
soc validation|0pp
soccer|4ho
soccer coach|4hm
social|0sp0ug0vf0xe19m1lq1we20l27f28f2nd2pz2qk31r36o3hg3lf3rz3sk49g4az4bz4hp4jg4mm50g
social $|3rf4bw
social business|1ln
social content|0xe4ap
social development|3rp4bf
social enterprise|1lk
social impact|31u4bf
social insurance|27f28f36r3rf4bo
social manager|19p
social media|19g2pe2ql3sl4az4bd
social pedagogue|4bm
social pedagogy|4bm
social research|2pr3re
social science|2pf3ro
social security|1wf3lg3rx
social service|1lg3rv4bk
social studie|20a4mq
social support|4bk
social welfare|2pp3rf
social work|0vg20t2pr3rd4bq4mg
social worker|0sq3rd4bu
society|0xl3dq
socio|07g1ol4bm
sociocultural|2pn
sociologist|2pz
sociologist $|2pz
sociology|1og20q2pz4mg
sociology $|20k
sociology analyst|2pq
sociology research|2pl
sociology researcher|2pm
sociology science|2pm
sociology scientist|2pl
sociology teacher|20k
sock|1nr2nl2rg
socket|2nl2yp50f
sod|04f0ug1ng1uz2nc
soda|1hq2np3ud3zo4jg4zz
soda fountain|2ng3zo4zk
sodder|1ur
sodder $|1ur
sofa|2np3uf
soft|04l0fq0um1nr2br2mf2nq2re3kl3ug4dp
soft drink|1ng2nr
soft furnishing|1nm2nf
soft sugar|2nk
softball|2nq2y94hm
softener|1np3km
softener $|1np
software|08f0cf0gf0hm0ig0ng0of0pg0qf0xe10f1dl1fp1gz1he1rp24z2bp2cm2jf2kl2ne2tf3hg3jm3pn3tz3ud40l4cr4dz4ep4il
software $|1dg1gl3jo4dv4eq
software application|2bq2cg3tm4cg
software architect|2km4cu4db
software consultant|24t4df
software design|4dn
software designer|4dm
software developer|1dn1fl48f49m
software development|1gq3po
software engineer|0hk1dl1fn1rr3tf48o
software engineering|1gk4dn
software entwickler|4dk
software implementation|24l
software ingenieur|4dm
software leader|4dm
software manager|1gu
software multimedia|4df4in
software programmer|4dl
software quality|3tv3uf4df
software salesperson|40k
software specialist|4dl
software test|3tl
software tester|3tn
software trainer|24p
software validation|3tn
softwareentwickler|4dy
softwareentwickler $|4dy
softwareentwicklerin|4dy
softwareentwicklerin $|4dy
softwareentwicklung|1gr
softwareentwicklung $|1gr
softwareingenieur|4dy
softwareingenieur $|4dy
softwaretester|3tz
softwaretester $|3tz
soignant|0lp
soignant $|0lp
soignante|0lp
soignante $|0lp
soil|05v0qd0uo1hk1iz1np1zp20n2jr2mg2ng2sg3hm3ua4jf4mg
soil biology|1io20m2jd
soil conservation|2jl
soil fertility|2jq
soil scientist|05w1il2jc
solar|04f0gt0jg0ng0of0qe0ur0vz1dz1ez1hf1ig1yg25f26f2mf2ng2td2vf2wg3hf3kz3pf3vg40f43z4dg4we
solar adviser|43p
solar electric|0ut1ee
solar energy|0go0qf0u90vn1dd1et2ml43o
solar installation|0vl1ed3kq
solar installer|0ul1ep3ke
solar panel|0um1ek2nf
solar photovoltaic|1do
solar project|0vm1dl
solar sales|43l
solar site|0un1dp1eg
solar system|3km
solar technician|0un1dg1er
solar thermal|3km
solarium|0fz2ne
soldador|2yw
soldador $|2yw
solder|2yz
solder making|2nm
solderer|2nl2yz
solderer $|2nm2yw
soldering|1ng2lf2tr2yy3um
soldering machine|2lf2yp
soldier|3lx
soldier $|3lx
sole|1nz2lg2ng2ye3vo
sole leveler|2nn
soler|1np
soler $|1np
solicitation|31r
solicitor|27n2hz2ng35l43t4rp
solicitor $|27n2hz43v4rp
solid|0qq0re1ig2jp2yk36p3km50o
solid fuel|3kn
solid waste|0qq0re1ig2jp2ng36p50o
solidity|0hw
solidity developer|0hw
solidwork|2tt
solidwork designer|2tt
solo|3dm
soloist|3du
soloist $|3ds
solution|08g0hr0ik0jp19f1nc1pm2ak2kk2no2qb2wg3dg3no3ot4dr4ez4ig4jo
solution architect|4es
solution architecture|4en
solution consultant|4eo
solution designer|4eq
solution developer|2kl4dn
solution director|4en
solution engineer|0hr4dm4ed
solution engineering|4el
solution maker|1nc1pn2nn
solution manager|0jp4ep
solution marketing|19g2qc3ot
solution mixer|2nm
solution owner|3np
solution strategist|4el
solvent|2nl
sommelier|4zz
sommelier $|4zz
sonar|1hp
song|0xp
songwriter|0xp3dm
songwriter $|0xp3dm
sonic|0un2ne3do
sonogram|2ur
sonographer|2uz2wl37l
sonographer $|2uz2wl37l
sonography|2ur
sonoscope|2jr2nf
soot|2nn
sophrologist|06r
sophrologist $|06r
sophrology|06z
sophrology $|06m
sophrology practitioner|06n
soporte|2cv
soporte $|2co
soporte tecnico|2cp
sore|2yn3kf
sorority|0lu0vg2nf
sort|0rv2na36g50s
sort line|0ro2nf50l
sortation|0qr50f
sorter|04p0rz0uf16l1pl28l2iq2lg2nn2ye3df3ng3uz4ju50q
sorter $|04v0rn16l1nk1pn28l2iq2nm2yf3df3uy4jl50r
sorter labourer|0rm
sorter operator|04f1nf3un4jo50l
sorting|04k0vg1nm1zp2ne35k4js50g
sorting machine|2ng4jr
sorting supervisor|04m0vg1no35m4jf
soubrette|3dq
soubrette $|3dq
soudeur|2yw
soudeur $|2yw
soul|1ny2nf
sound|07f1hl25e2n82uq3du3ll3um4wg4yz
sound artist|25f3dm
sound board|4yl
sound designer|3dg4yu
sound engineer|4yq
sound equipment|2mf4yp
sound recording|3dm4ye
sound technician|2mm2uq
sounder|0uq
sounder $|0uq
sounding|2nc3hr
soundscriber|1hp2mf
soup|0kr1pr2nc
source|02e1hf2jn2mo3lp49r
source analyst|2jf3ln
source intelligence|2jn
source operation|3lm
sourcer|1nm3mn3xz
sourcer $|1nn3xz
sourcing|3mz4jp
sourcing $|3mn
sourcing leader|3ml
sourcing manager|3mo4jp
sourcing specialist|3ms
sourer|1nu
sourer $|1nu
souvenir|2nl
sow|04t
sow farm|04l
sox|0az
sox analyst|0av
sox manager|0av
sozialarbeiter|4by
sozialarbeiter $|4by
sozialarbeiterin|4by
sozialarbeiterin $|4by
sozialpadagoge|4by
sozialpadagoge $|4by
sozialpadagogin|4by
sozialpadagogin $|4by
spa|0fz21s2nr2wf
spa $|0fm
spa assistant|0fb2nw
spa manager|0fu
spa therapist|0fn
space|02f03x0bl0gf0uf1dl1ec1mr1np20m21o29o2jp2nd2ql2sg2to35p36c3hc3lp3mf3rf3wp40d43m4jd4ru50n
space control|35n3le4ro
space missile|3lm
space planner|08g29s
space science|20n
space scientist|2jn3hg
space system|03q0gg1dn36g3lo
spacecraft|03v0bs1hn2ne4wm
spacecraft engineer|03v
spaceship|1ho
spacial|29r
spacial designer|29r
spackler|2rr
spackler $|2rr
spaghetti|1ne2nf2yr
spanish|2fy3dl4ma
spanish instructor|20m
spanish teacher|20d2ft4mf
spanish web|3dl
spanner|1no2ne2yq
spanner $|1nq
spar|0mo1ne2ln
spar machine|0mp1nf
spare|2mn2np
spark|2lq2ne3uo
sparkling|2nl
sparmaker|0mr
sparmaker $|0mr
spatial|1hm25e29z
spatial design|25f29r
spatial designer|29n
spatial planner|29o
speaker|2nm3sr
speaker $|3sr
speaking|20f4mn
special|04g07q0fn0lg0mo0ul16l17k1kf1wv1zg20b27o2go2jf2me2nf2og2up2yl31k3bn3lt3pg3re3uf40g41q43e46x4fz4jm4m84nu4re4sg50f
special $|3lk
special agent|27p3ls43e
special delivery|16m
special deputy|3ll
special education|1kg20d2gn3bn3lf4fu4mb4nr
special educational|2gl46n4fo
special educator|4fp
special effect|07t0fl4yl
special equipment|0uo1ho2mg2nf
special event|1am1jk21m2nn31l
special force|3lq
special need|17l4bm4fn4nn
special operation|3lm
special procedure|2uq
special service|3lf46o4jq
special warfare|3lp
specialise|4bp
specialise $|4bp
specialised|1hl1iq2ae40z43l4zl
specialised dealer|40m
specialised merchant|40k
specialised sales|40k
specialised seller|40u43n
specialised shoemaking|1hn
specialising|2dn
specialist|01f03f07l09e0cf0fl0gk0hg0kf0og0pg0rf0se0tk0ug0vg0wl0yk12k17l18g19l1bl1ce1dr1fg1ge1hm1im1kk1lf1ne1pg1qf1sg1tg1ve1zf20m21f22f23m25l26m28l29g2be2ee2fg2gl2jo2le2nf2oe2ql2sg2tm2uk2xk2ze30l31l34k35m37o3al3bg3dc3fe3hm3ig3og3ql3yf3zf40g42m43k44k45g46f48g49m4bl4cg4fl4gl4if4jf4kf4ml4nf4ok4tm4uf4wo4zd50f
specialist $|01f03f07m09g0cg0el0fm0gn0kg0og0pg0rf0se0tm0ul0vf0wl0yl10k11m12l13k17l18g19l1bm1ce1dc1ge1hm1ik1kf1lf1nf1qf1sg1tg1ve1xk1zf20a21g22f23n25m28l29g2ak2be2ee2fg2go2lf2of2pk2ql2sg2uk2vm2wl2xo2ze30l31l33f34l35g37e38f3bg3df3ef3ff3if3ln3og3ql3rk3ue3vl3yf3zf42p44k45g46f48g49m4bm4hk4if4jl4kf4ml4nf4ok4tm4uf4wm4zd50e
specialist airport|1hm
specialist aquaculture|2jk
specialist beverage|4jm
specialist biomedical|2jq2xf
specialist chemist|2jd3hp
specialist clinical|2jm2ve
specialist engineer|1hn
specialist instructor|09f20n
specialist lecturer|20m
specialist library|2ik
specialist manufacturing|2nf3uo
specialist pharmaceutical|3en
specialist seller|43o
specialist solution|4ek
specialist supervisor|50l
specialist teacher|4fm
specialist technical|2cm
specialized|0kf40z43f4hk4if4xq
specialized sales|40p43f4if
specialized seller|0kf40t
specialtie|2no
specialty|04l1pm2mo2nq2wn2xl4ig
specialty cook|1pk
specialty doctor|2xl
specialty food|1pk
specialty technician|2ng2wn
specie|2js
specie specialist|2js
specification|08q0xe1io23q2df2jn4og
specification writer|08r0xe23q2df4og
specifier|1dn
specifier $|1dn
specimen|2ju2nf2vz
specimen $|2jn
specimen technician|2jp
specker|04m1np
specker $|04m1np
spectacle|2nd2wq37z
spectral|2jo
spectrometry|2jo
spectroscopist|2ju
spectroscopist $|2ju
speculator|04f2av3mp
speculator $|04f2av3mp
speditionskaufmann|4jy
speditionskaufmann $|4jy
speech|06f0xl1cm2fe2kw2ng2wz2xf4gz4hg
speech assistant|2wm
speech clinician|4go
speech correction|2wl4gn
speech engineer|2kw
speech hearing|1cn
speech language|2fe2wp4gr
speech pathologist|4gm
speech therapist|4go
speech therapy|06g4gl
speeche|0xo
speeche $|0xo
speechwriter|0xz
speechwriter $|0xz
speechwriting|0xz
speed|0mk1np2yn4hm50g
speed belt|0mm
speed operator|2ne2ys
speed skating|4hn
speedboat|2nf2oz50f
speeder|1nz2lg2nc
speedometer|3uk4wm
spice|0rf1py2no50f
spieler|21r
spieler $|21r
spike|1nf2nf2yu3bf50p
spike machine|2yn
spikemaking|2np35g
spiker|50q
spiker $|50q
spill|2jq3le
spin|2no
spindle|1nm2ln2ms2n92yu3kc3ul
spindle routing|2ln
spindler|2nn
spindler $|2nn
spindraw|1nq2nf
spinner|1nx2ls2mo2nk2yo50l
spinner $|1nr2lt2np2yp50m
spinneret|0rg2no50m
spinning|1nz20e2ln2mg2ne2yf4hp4mg4wf50r
spinning frame|1nf50n
spinning lathe|2ll
spinning machine|2ne50q
spinning operator|2lm2ng
spiral|1nb2nr2yr
spiral binder|2nm
spirit|2nn
spiritual|0sr4bp
spiritualist|3dq
spiritualist $|3dq
splash|2no
splasher|2nn
splasher $|2nn
splatter|2jn
splicer|04f0mp1nn2mt2np
splicer $|04f0mp1nn2mt2np
splicing|2mq2nm
splicing machine|2nl
spline|2nf2yo
split|2nk
splitter|04p0kv0mn0us1nl2nm
splitter $|04q0kv0mn1no2nm
splitter operator|0uq2ne
splitting|0mp
splitting machine|0mp1ng
spoilage|0ug3ur
spokesman|3sr
spokesman $|3sr
spokesperson|3sz
spokesperson $|3sz
spokeswoman|3sr
spokeswoman $|3sr
sponge|04q0dz0mg1nf2ld2yl
sponger|2nm
sponger $|2nm
spool|04o1nq2me3ul4sf50q
spooler|1ns2nm50u
spooler $|1nt2nq50l
spooler operator|1ne2nf50s
spooling|1nq2nf
spoon|2no
sport|06g0jq0ug0xn1eg1hg1nf21x23g25k2af2dv2jg2nn2xm31g33o36r3dl3im3rt3xf4hz4mg4wg4yp4zg50f
sport $|4ho
sport book|21t2nf
sport coach|4hl
sport development|3rq4hg
sport equipment|2nt
sport medicine|2xn
sport nutritionist|33o
sport official|4hl
sport player|3dc4ho
sport recreation|3rn4hg
sport therapist|4hm
sport trainer|4hl
sporting|1hg2me2nr
sporting good|1hg2me2nr
sportsbook|21o
sportscaster|2du
sportscaster $|2du
sportsman|4hr
sportsman $|4hr
sportswear|25p
sportswoman|4hr
sportswoman $|4hr
spot|04f0ud1np21y2lp2ng2tl3uq4jg508
spot welding|2ng2tl
spotlight|2nf4yr
spotter|04k0mo1aq1np21l2nl3ll4jp4sg50o
spotter $|04l0mp1at1np21l2nl3ll4jp50f
spout|0ug2nd2ro50p
spout liner|2ro
spouter|2nn
spouter $|2nn
spouting|0uo
spragger|0uq
spragger $|0uq
spray|04g0ml0rw1nk1uw2lf2nn2rg2yk38n3dg3lc3um50k
spray booth|0ua1np2no
spray foam|0up2nf
spray gun|0um2mk2nk
spray machine|0um2n82yp50l
spray operator|0mq
spray painter|38n
spray technician|1ut
sprayer|04n0bo0mo0ro0us1nl1uz2lf2re2yo38v50f
sprayer $|04m0bp0mq0rp1nm1ut2nq2re38v
sprayer operative|0uo2nf
sprayer operator|04k1uq2nb2yn
spraying|0un0vg2lf2nl2yl
spraying machine|0un2lf2yl
spread|1nq1pn2nd
spreader|04o0uo1nn1zv2nn2yg50f
spreader $|04o0um1np2nr
spreader operator|0uk1ng1zt
spreading|2ng2yo
spreading machine|2ng2yo
sprigger|2no
sprigger $|2no
spring|04g0ft0mf0rf0ue1nf1pd2ll2nr2yz3ul4ww4zg50g
spring attendant|0fu2nd
spring former|2n92yr
spring maker|1pd2nw2yf
spring making|2no2ye
spring winder|2ne2yp
springer|2nr
springer $|2nr
sprinkler|04n0qf0un1ag1nm1uo25o2me2ne3kz3lq3ue4st50g
sprinkler $|2nq4sq
sprinkler fitter|0ul2ng3kp
sprinkler helper|0up2ng
sprinkler inspector|3kg3lw3uf
sprinkler installer|0um1un
sprinkler system|2ng3kv
sprinkler technician|3kr3lg
sprinkling|04m3kl
sprinkling system|04m3kl
spud|04s0uk3ue
spudder|04s
spudder $|04s
sql|12u15k
sql dba|15k
sql developer|12u
squad|1gq2nl3lr
squad $|1gq
squad commanding|3ll
squadron|2nm
square|04g2lo3dm
squaring|2ll2nm
squeak|2mg4wp
squeegee|2nr
squeezer|04f0mw
squeezer $|04f0mp2nn
squilgeer|0kr
squilgeer $|0kr
squirrel|04v2ng50g
sre|3jz
sre $|3jz
sre engineer|3jo
sre manager|3ju
ssbn|3lo4bf
ssn|2ne3lw4bf
ssn ssbn|3lo4bf
stab|0ue2lo2ng
stabber|50q
stabber $|50q
stabilizer|1zx2ng
stabilizer $|1zp
stable|04z0ug2nf50f
stable $|04m
stable hand|04n
stable manager|04n
stack|0cf0gl0un1dg1rz2ir2ng2to4de
stack $|1rw
stack developer|1rm
stack engineer|1rq2tp
stack entwickler|1rl
stack software|1rn4df
stack sweeper|0uo
stacker|04t0ug1nl2eo2nk2yk40n50x
stacker $|1no2eo2nl2ym40n50q
stacker driver|04l50k
stacker operator|04p2nf
stacking|1nf2nn
stadium|1mr21p
staffer|0ll
staffer $|0ll
staffing|23z
staffperson|40n
staffperson $|40n
stage|04g0mm1hg29l2na2yy38o3bq3dz4mn4yr
stage builder|0mo29m2yf
stage caller|21l
stage hand|2ng2yu50f
stage manager|3dt4yq
stage set|2yd3dl50p
stage teacher|4mn
stage technician|1hg2ym3dv
stagecraft|20l
stagehand|0ug2nf2yw3dv50c
stagehand $|2ym3dv
stagehand loader|2ys50d
stager|29s2no
stager $|29s2no
stain|0mw1np1ug2nn3uc
stained|0ul25l2n93dt
stained glass|0ul25l2n93dt
stainer|1nn2np
stainer $|1nn2np
stainless|2ng2ym
stair|0mu2ng
stair builder|0mn2nf
staircase|0mw
stairway|0mv2ng
stake|0qz2ng3bg4se
staker|08r2nq
staker $|08r2nq
staking|08z1np2nd2yg
stalker|04o
stalker $|04o
stall|04g0kl4io
stallion|04p
stamp|02g0ef1ap1hg1nf2iq2lo2ml2np3ul40m50n
stamp dies|3ul
stamp machine|2mn
stamp pad|2nl
stamp press|2lp2nc
stamper|1np1pf2lo2mk2ns2ym
stamper $|1np1pf2lp2mm2np2yn
stamping|2lv2nl
stamping die|2lk
stamping press|2lt2nb
stand|2mf2nb3dw4ir4zn
stand $|3do
stand loader|50m
stand up|2ng3dr
standard|0qq0to1lq23d26q2go2ne3rt3uc4hg
standard engineer|26q
standard inspector|0qr0to3rf3uc
standardizer|2jo
standardizer $|2jo
standpipe|2nn
staple|1nu2lf
stapler|0mo1np2no
stapler $|0mo1np2no
staplerfahrer|50v
staplerfahrer $|50v
stapling|0mm1ng2nm
stapling machine|0mm1ng2nm
star|1ad3dr4so
star $|3dr
starch|1ng1pg2nz
starch operator|2nm
starcher|1nr
starcher $|1nr
starchmaker|2no
starchmaker $|2no
start|1cs1gg
start director|1cp1gg
start teacher|1cl
starter|0ul1hv21l2mf2ne4hq4jv4w950m
starter $|0um21l2ne4hq4jv50m
starting|1ap4sg
state|02f0ap0bg0lp0tq1ln1on2ho2ng2om32c35f3lt3rq3uf4hk
state $|3rv
statement|02z10p2nf35n4jf
statement clerk|02k35o
static|3dm3uo
station|04e0mg0qo0rm0to0ud0va10d1aw1dl1ee1ho2cn2jf2lg2mn2og2tg2wg2yf35m36o3df3kq3ll3rg3wo43t4bf4im4jz4rt4wf4ym4zg50r
station $|4jr
station agent|4rq
station attendant|1ap2ng3wq4jm50e
station cashier|1ad40p4ro
station clerk|1at4jd50f
station cook|1pl
station customer|10e1an
station engineer|0qg1ag1dm1hf2nq3kg4yo50w
station equipment|1hg2mm
station helper|0ug1ag2ml2nn
station manager|36q4ir4jg
station mechanic|1hq2md
station operator|1ac1ng2nn3kq4jo50s
station sales|40m43g
station salesperson|40d43p
station shelf|50l
station shop|40n
station specialised|40b43p
station superintendent|4jo50g
station supervisor|21o2mg2ng35g3ke4jo50o
station technician|0qr1ef1hl
station worker|1np2ne3kn
stationary|2nz2tc
stationary engineer|2nt
stationer|4ix
stationer $|4ir
stationery|2nm40l
stationery machine|2nk
stationery specialised|40l
statistic|14t2jf
statistic research|14t2jf
statistical|11e13s14z1hn1od2ao2jm2mf4df50g
statistical financial|1oe2ap
statistical machine|1ho2mf
statistician|14z
statistician $|14z
statistics|14z20m2jd3hg4mf
statistics research|14m
stator|1ne2nn50n
statuary|2ng38f3dp
statue|3dp
status|39p3re
stave|04n0mz1ne2nc2yg3uo50o
stave block|04v0mf2nf
stave bolt|0ml
stay|1nn
stayer|1ns2np
stayer $|1nu
steadicam|2ng4yr
steak|1pp2nc50o
steakhouse|1pk
steam|04f0fq0gb0mg0nq0qg0ro1de1eg1nn1pz1zm21e26f2lf2mf2tx2yl3kx3ug4jl4zl
steam boiler|2nm
steam box|1nd1pt2nf
steam engineer|2no2tl
steam engineering|0gf2tp
steam heating|2nm
steam locomotive|1al
steam plant|1zf2nr
steam power|2nl2tl
steam shovel|0uf1zr
steam table|1pn2ng4zm
steam technology|1dg2tq
steam trap|3kt
steam turbine|2nl
steamblaster|0uq
steamblaster $|0uq
steamboat|0bd1ap2oq3ud
steamer|0um1nl1pq2no
steamer $|0un1ng1pq2nn
steamfitter|0vn2ne3kz
steamfitter $|3kz
steamline|3ku3ud
steamline inspector|3ku3ud
steamship|4rn
steel|04e08n0mg0qk0ux0vt1ht2lq2md2nm2yr38m4jf4wo50l
steel die|2nn
steel erection|0vl
steel fabricator|2n92yl4wq
steel finisher|2nf2yr
steel fitter|0ue2lm2nn
steel fitting|0vn2nf
steel fixer|0us1ng
steel plate|0ue2no
steel pourer|0ub2nm2ym
steel slitter|2nl
steel worker|0up2nf
steeler|1np
steeler $|1np
steelwork|0vl
steelworker|2no
steelworker $|2no
steep|04g2nr
steeper|2nn
steeper $|2nn
steeping|2lg2nm
steeping press|2lg2nm
steeple|0un
steeplejack|0us
steeplejack $|0us
steerer|2or
steerer $|2or
steersman|2os
steersman $|2os
steersperson|2om
steersperson $|2om
steerswoman|2os
steerswoman $|2os
steffen|2nl
steiner|20d4ms
steiner school|4mn
stellar|2jl
stellvertretender|4io
stellvertretender filialleiter|4io
stem|0me1ne1zf20e2ln2mm2nr2sw2yf4md50p
stem roller|1zf2np
stem teacher|20e2sw4md
stemhole|0mq
stemmer|2nq
stemmer $|2nq
stemming|2nk
stencil|13l2no3dm3um
stenciler|2nq
stenciler $|2nq
steno|35m
stenographer|13r1kp2wn
stenographer $|13r1kp2wn
step|2mm
stepper|2nn
stepper $|2nn
stereo|0qz1hs2me2ne4wf
stereo compiler|0qp
stereo equipment|1hp2me
stereoplotter|0qr2nf
stereoptician|21r
stereoptician $|21r
stereotype|2nr2yf
stereotyper|2no
stereotyper $|2no
stereotyping|2nm
sterile|0lr1hf2mg2ne2wz
sterile processing|2nf2wo
sterile technician|2wn
sterilization|2wy
sterilization technician|2wq
sterilizer|1pr2nn50o
sterilizer $|2nt50o
sternman|04q
sternman $|04q
steuerberater|0az
steuerberater $|0az
steuerfachangestellte|02y
steuerfachangestellte $|02y
steuerfachwirt|0az
steuerfachwirt $|0az
stevedore|04g0vg2nf2oz4jg50z
stevedore $|2oz50d
stevedoring|2nf4jg50z
steward|0bt0rn12o1am1jf1ng1wq21n23o2en2ne3df4ht4rq4zq50n
steward $|0bt0rn12o1an1jf1ng1wq21n23o2en2ne3df4ht4rm4zq50o
stewardess|0bx0vg1ao2ne4rq4zl50q
stewardess $|0bx1ao4rq4zl
stewardesse|20l
stick|04n0kf1nc2mp2nl2yp3dk
stick man|04k2ml
stick worker|04m2mn
sticker|04f0ku0mq1nf50y
sticker $|04g0ku0mt2nq2yl50d
stiff|2nf50p
stiffener|1ns
stiffener $|2np
stile|0mm
still|0uf1ng2nq3gl50q
still operator|2nr
stillman|2no
stillman $|2no
stirrer|2yq
stirrer $|2yq
stitch|1nz2nl2tk50d
stitch bonding|1ng2nn
stitch cleaner|1nl
stitch machine|1nm2nf
stitch welding|1hk2tk
stitchdown|1ne2np
stitcher|0mp1nw2nq
stitcher $|0mq1nz
stitcher operator|1nf2no
stitching|1ns2le2nn
stitching machine|2no
stock|02l04o08l0gf0mt0qg0re0uc16d1ae1em1hr1nn1oo21e2aw2jg2mm2np2pe2rf2tq2ye35r3be3dl3lg3mt3rf3um3zf40l43m4ip4jo50w
stock $|1hr2ne4jq
stock analyst|2am
stock assembly|1hm
stock associate|2af40z50d
stock broker|2ap2nf43p
stock car|3be3ds50f
stock checker|0mv4jf
stock clerk|50u
stock control|2nf35m50l
stock controller|02f2ng50v
stock engineer|2tl
stock engineering|08l
stock equipment|1hp2nc
stock grader|0mm2nf3um
stock handler|50l
stock inspector|50r
stock maker|0mr1nf2nf
stock preparation|2no
stock production|2nk
stock supervisor|1hp2n735o
stock technology|2tn
stockbroker|2ar
stockbroker $|2ar
stockbroking|21e2aq
stocker|2nn50w
stocker $|2no50w
stocking|1no3um40e50o
stocking $|1no
stockkeeper|50q
stockkeeper $|50q
stockman|2nf50q
stockman $|2nf50q
stockperson|04v
stockperson $|04v
stockroom|2nf35p50z
stockroom assistant|50q
stockyard|2nm
stogy|2no
stoker|2ml2no3kw4wf
stoker $|2nt
stomper|04n
stomper $|04n
stone|04e0mb0uw0vl1nd1zp2l82nu2rz2yf3dr3uo50m
stone $|0un
stone applicator|2ng2ro
stone crushing|2nk
stone cutter|3dl
stone drilling|0ud2np
stone engraver|0us2n9
stone fabricator|2nn
stone finisher|0up2nf
stone mason|0up2rd
stone mounter|3dk
stone planing|2nl
stone polisher|2lg2no
stone polishing|2nl
stone setter|0ud2rk3dr
stonecutter|2nn
stonecutter $|2nn
stonehand|2no
stonehand $|2no
stonemason|0ut0vo2ne2ry
stonemason $|0ut2ng2ry
stoner|1ns2lk
stoner $|1nn2nl
stonework|2nr
stoneworker|0uo
stoneworker $|0uo
stoneworking|0mc50u
stop|07o0ug1eq1hg3df
stop motion|07o3df
stoper|0uq
stoper $|0uq
stoppage|4jl
stopper|2lf2mw2nn
stopper $|2mq
stopper maker|2mq2nd
storage|02g04g0gk0kp0mp0ue12t1ag1df1eg1nn21g2jo2mf2ol2yk3lg3um40p4jt50u
storage $|50m
storage attendant|2nm
storage battery|1hm2ng3um
storage clerk|02g40p4jf50n
storage engineer|12q2om
storage superintendent|2nm
storage supervisor|4jq50e
storage technician|2nr
storage worker|0kp0ug1np2nd2yf50l
store|04g1ao1br1lp21g2jf2nc2qe36o39q40z43p4iz4jf50w
store $|4it50g
store associate|40q50f
store clerk|40r
store director|4is
store general|36p4id
store leader|4is
store manager|1br4iz
store person|40d50u
store shelf|40e50p
store shop|40k
store supervisor|4iq
storehouse|50q
storekeeper|4df4iu50v
storekeeper $|4df4iu50v
storer|50r
storer $|50r
storeroom|1ag50u
storm|0mm0ql2jq2nk
storm water|0ql
stormwater|0ur1hf
story|0ec0xs2ng3du
story writer|0xm
storyboard|07q3dn
storyboard artist|07s3de
storyboarder|3dq
storyboarder $|3dq
storyteller|0xq3dp
storyteller $|0xq3dp
storywriter|0xq1sd
storywriter $|0xq1sd
stove|0ua1nf2ln2mr2nm2yp4wg50l
stove installer|2mn
stove mechanic|2mo
stower|50n
stower $|50n
straddle|2ng4se50x
straddle bug|50p
straddle truck|4sf50n
straight|1ne2lg2nl2yp
straightedge|0ur
straightened|2nf50p
straightened $|2nf50p
straightener|1nl2lq2mo2nn2yq4ws50m
straightener $|1nl2lq2mo2nn2yq4ws50m
straightening|1ne2lv2nb2yn
straightening machine|1nf2lu2ne
straightening roll|2ng2yo
strain|1ht
strain analyst|1hm
strainer|2nr2yp
strainer $|2nu
strand|1nr
strander|2yr50o
strander $|2yr50o
stranding|1ng2yo
stranding machine|1ng2yo
stranner|50q
stranner $|50q
strap|1nm2ns3dl
strap artist|3dm
strap buckler|1nn
strapper|50u
strapper $|2nn50l
strapping|2nm
strategic|01n0jv1ol2qk3lr3ms4ig
strategic account|01n
strategic deal|0js
strategic debriefing|3lq
strategic finance|1ol
strategic marketing|2qm
strategic partnership|0jm
strategic sourcing|3mt
strategischer|3mo
strategischer einkaufer|3mo
strategist|0jf0xl11q14q19y1bf2af2nf2qr3no41p47k4eq4pm
strategist $|0jf0xl11q14q19y1bf2af2nf2qr3no41p47k4eq4pm
strategy|0iu0wy14l1og29p2jf2ng2qq36z3re3sn40g41m43f45p49l4ie
strategy $|36w43f45r
strategy analyst|0iv0we14m41m
strategy associate|0ww36e
strategy consultant|0wq3so
strategy manager|1ll29p2al2ql36l4if
strategy officer|2qk
strategy operation|36q
strategy planner|3rg49m
stratigrapher|2jq3hq
stratigrapher $|2jq3hq
stratigraphy|20m4mg
straw|04t
straw hat|2nm
strawberry|04v2nf3ug
strawberry production|04q2nf
street|04f0qp0rw0ut1ar1df1eq1hf1le1nf1zk2mm2n931m36u38g3du3ub4st4wg
street $|0rm
street artist|3dl
street cleaner|0rn50g
street cleansing|0ro
street fundraiser|31m
street light|0rc1an1et2mk4wg50m
street lighting|1ek
street sweeper|0rs0uf
streetcar|1at2ne4jq4wo
streetcar operator|1as2ng
streetcar repairer|4wo
streetwork|1hr3uf
strength|3hd3up4hn
strength conditioning|4hk
stress|03x0gk1hy2jg2wr3ug
stress analyst|03m1hv
stress calculation|0gm
stress engineer|03v
stress strain|1hm
stress technician|1hn
stress tester|1hn3ug
stretch|1no2nf2yn
stretcher|0lx0uf1nq2mo2nm2yl50f
stretcher $|1nl2mp2nq
stretcher bearer|0lp
stretcher carrier|0ls2nf
stretcher leveler|2nf2yn
stretching|1np2nf
strickler|2np
strike|13r2nd3lu
striker|1nn2nl50m
striker $|50p
string|1nk2np
stringed|1hg2mo2np3ud
stringed instrument|1hg2mo2np3ud
stringer|2nu50r
stringer $|2nu50r
stringing|1nd2yq
stringing machine|1nd2yq
strip|04e07q0mm2lk2no2yw3dg4wg
strip mill|2yk
strip roller|2ne2yn
stripe|0uq1nl2ne
striper|0mr2nl50p
striper $|2nu50p
striping|2nl
stripper|04p0ko0mm0ur1pf1uo1zp2ln2nm2yq3dg50o
stripper $|04p0ko0mm0um1pf1uo1zq2ln2ns2rk3dg50p
stripping|04f1nm2lg2ml2yo
stripping machine|2yo
stroke|0ml1hm
stroke diesel|1hm
strong|2nl
structural|03o08s0gn0qy0us0vr1dg1nf2mc2nn2oo38n3dg4wn50f
structural analysis|03q0qf
structural calculation|0gk
structural designer|08m2op2tf
structural engineer|0qu2nf
structural ironwork|0vm
structural mechanical|2tp
structural metal|0uo2nm2yb
structural repairer|4wq
structural steel|0ql0uc0vm2lm2nf2ym38n
structural technician|0qw0uf
structural welder|2yl
structure|0qx0uk1ag1hf23p2mn2nq3uf4wg
structure $|0qr
structure builder|0um2nd
structure inspector|0qs3uf
structure mechanic|2me2nq
structured|1ok
structurer|14x
structurer $|14x
stucco|0vo2nd2rx
stucco worker|2ng2rs
stud|04q2nd2rq
studder|2nm
studder $|2nm
studie|09g0sp0xn14p20r2gs2jn2po2sl3yf4hf4mn
studie $|20n
studie analyst|14n2jn3hl
studie high|2sl
studie instructor|20n
studie research|0xk2gm3hg
studie researcher|0sn20g
studie scholar|0sm2gl
studie scientist|14k20k2gk2jg
studie teacher|4hf4mn
studio|0fp3gq4yz50s
studio manager|3gp4hl
studio set|50m
studio sound|4yk
studio technician|4yo
study|0vf14k1hz20k23q26q2js2ng35f3rg4bo4nr50f
study analyst|1hq
study engineer|26q
study technician|1hm
stuffer|1ng1pp2nq50n
stuffer $|1ng1pp2nq50n
stuffing|2nm
stull|04p0mo2nf
stummel|3un
stump|0ur2ng
stumper|04q
stumper $|04q
stunt|0ug3dz
stunt performer|3dl
stuntman|3dq
stuntman $|3dq
style|0fr1np1pm4hd
style adviser|0fl1nq
stylist|04m0fy1vq1xy21n25z2nd3dn4mo
stylist $|04m0fs1nm1vq1xx21n25w2ne3dp
stylist assistant|0fq
stylist costume|1nf25l
sub|0so0xd1dp2dq2yp
sub assembler|2yl
sub editor|0xd2dq
subassembler|2nt
subassembler $|2nt
subassemblie|2nm
subassembly|2nn4wl
subcontract|3mr
subcontractor|0gq
sublimer|2no
sublimer $|2no
submarine|08f1ho2mm2nd2on2tr2ym3lu4cf
submergence|1ae2oq
submersible|0bd2jq
submission|0tk
subpoena|3rq4zc
subscriber|1hp
subscription|2qp35m43o
subscription manager|2qq
subsea|0qm
substance|0qo1iq2jf3qq4bw
substance abuse|3qq4bo
substance mis|4bl
substance misuse|4bn
substation|0ge0vd1dz1ed1hz2mq36o3um4jo4wf
substation electrician|1ee1hl2mo
substation engineering|0gg1dr
substation operator|2no
substation technology|0gg1dn
substitute|20e2fl4mz4nd
substitute teacher|20f2fl
subsurface|3lr
subsurface augmentee|3lr
subsystem|2tq
subtitle|4qu
subtitler|2ng4qz
subtitler $|4qv
subway|0vl1aq1wm2mf3lf
subway repair|0vl2mg
subway train|1al
success|0jn0zz10g2ke4bm4ex
success $|0zs
success associate|0zk
success engineer|2ke4ez
success manager|0jn0zs
success operation|0zl
sucker|1pr2nn2yc
sucker $|1pr2yf
suction|0vf2nm50q
suede|1nt2nf50d
sueding|1nn
sueding machine|1nn
sugar|04v1nd1pw2nv3uf50f
sugar cane|04n
sugar supervisor|2nl
sugarcane|2jk
suggestion|02g35q
suit|1ns2nf
suit maker|1no2nf
sulky|3dr
sulphate|1hq3ue
sumatra|3uq
summer|20q21n3qf4bf4hr
summer camp|21o
summon|3rq4zd
sumo|3dn
sun|0fx2ng
sun parlor|0fr
sunday|4bp4mp4nc
sunday school|4bp4mp4nc
sunglasse|3uk
sunshade|1np2ne
suntan|0fu
suntan salon|0fn
super|0rr
super $|0rr
supercalender|2no
supercharger|4wm
superintendant|0nq2nc50k
superintendant $|0nq2nc50k
superintendent|04p0mf0ql0rm0ud0vw1hg1lr1mq1nd1up21m26n2gf2in2jg2lg2np2wq32e36z3df3kf3lo3ml3rm3vr46r4jt
superintendent $|04p0mf0ql0rm0ud0vw1hg1lr1mq1nd1up21m26n2gf2in2jg2nm2wq32e36z3df3kf3lo3ml3rm3vr46r4jt50k
superior|39e3rn4bu
superior $|4bu
superior court|39e3rn
supermarket|2ng2ql43m4iy50m
supermarket filling|40e43m4ik
supermarket manager|4iw
supermarket pricing|2qn
supermarket shelf|50n
supermarket shop|40n
supersonic|03r
superstore|2bg40l4iz
superstore manager|2bg4iz
superstore salesperson|40l
supervising|07c0vx3dq3kd
supervision|4bq
supervision officer|4bq
supervisor|04m05l0fl0kf0lm0me0nf0qn0rl0sk0vz0xg10d13g16e17e1eg1gk1hn1ik1km1ll1ml1nf1on1un1vk1wl1xf1zd20g21o29k2dg2eg2gm2hg2lf2mq2nq2of2qn2rc2wn2xf2yd35u36n3be3cf3kg3ln3pl3vk3wf3zt40d43p48g49g4bm4is4jq4mg4nq4pg4wg50o
supervisor $|04l05l0fl0kf0ln0me0nf0qp0rm0sk0vp0xg10d13g16e17e1ak1gk1km1ll1ml1nf1oo1un1vk1wl1xf1ze20g21p29k2dg2eg2gm2hg2lf2mr2no2of2qn2rc2wn2xf35v36p3be3cf3lp3pl3vk3wf3zt40e43p48g49g4bm4hk4ir4mg4nq4pg50p
supervisor electrical|2nl
supervisor lift|0vk
supervisor pipeline|1il4jn
supervisor retail|4im
supervisor road|0vl
supervisory|04g2jc3lu
supplement|2dl
supplie|43o
supplie salesperson|40e43n
supplied|2nk
supplier|1ng2nn2wg3mz3uo4im4jp
supplier $|2no3mf4jq
supplier development|3ms
supplier manager|2wg3mr4im
supplier quality|3mk3up
supplier relationship|3mq
supply|04f1he1in1kv20e2je2mg2nk2tg2yg35o3kp3lf3mx42q4jz4mo4zp50z
supply agent|3mq4jf
supply aide|50s
supply chain|1kw3ml42r4js50c
supply coordinator|50o
supply engineer|0ng3km
supply manager|35p3mf4jp50f
supply network|3ko
supply office|4jm
supply officer|3ms
supply planner|4jo
supply supervisor|2nm35l50d
supply system|0nm
supply teacher|20e4mp
supply technician|2nm35l3kg4jq50e
supply worker|4jd4zq
support|02f0bf0eq0gg0lt0mg0ng0qr0rg0tf0ud0xe10z13r17k1al1dg1hr1id1kq1mm1ne1oe1pg1ug20g21k23f28b2ae2cz2mm2nd2pn2qc2wp2xf2ye30o35u39m3de3hl3kg3lp3me3ng3pl3tm3vg43e4bw4dd4ft4hg4jd4lt4nm4pn4re4wf50d
support $|0el0qm10w1ho2cm30f3pf4ln
support administrator|2gl
support agent|10m21r2ca3lk4bf4pp4rg
support analyst|10u2ck
support assistant|0le1kn39l4np
support associate|0lq40n
support coordinator|0em10g4bp
support engineer|0qg10f1hp2cw2tn30c4le4yo
support engineering|1ga2cz
support equipment|2nk3ll
support leader|10r
support manager|0qp10t1gk1ig1mn26o35g4bg4jg4ln
support member|2wr
support officer|0ek0qf10k1ko1og2cc35n3mf3pr3rf4bk
support operation|10o26f2co
support professional|0ln10f2cm
support representative|2cl35p
support specialist|04n0gg0lm13t28b2je2mu2nf2pp2qd2wg30y3ho3lm3ql3to4be4de4lo
support teacher|20f4fp
support technician|0qg1hn2mg2nr2wl30n
support work|4bn
support worker|0lv0qw0uf10e17m2ce2nd2wl39l3rp4bn4fg50g
supportability|4jr
supported|4bt
supported living|4br
supporter|0qt3lq
supporter $|0qt3lq
suppository|2nf2yf50q
suppression|0ql
supreme|2hl
supreme court|2hl
surf|20e4hp
surf instructor|20e4hp
surface|04b0ge0qf0vo1df1hc1nf1zr26z2jn2mf2nl2rm2wm2yp3hs3lp50f
surface engineering|1hc26x
surface fabricator|2ne2yp
surface logging|04e3hq
surface miner|0ua1zn2nn
surface mining|2nm
surface mount|2nm
surface operator|2yq
surface technology|0gg1dg26p
surface treatment|0uz2na
surfacer|0un2nn
surfacer $|0un2nn
surfacing|0vo1zr2nf2wr
surfacing machine|0ul2nk
surfboard|25n2nk
surfer|3dm4hp
surfer $|3dt
surg|2wu
surg technician|2wu
surgeon|17t1uo2mp2nd2xz4xq
surgeon $|04f17t1uo2mq2nf2xy4xq
surgeon climber|1uk
surgery|17p20m2wv2xf35p3wl4jf4mg
surgery $|3wm
surgery assistant|17n2wr
surgery teacher|20m4mg
surgery technician|2wp
surgical|1hf2ns2wy2xv32m37o3ul40n43l
surgical appliance|2mf2nl40c43o
surgical assistant|37p
surgical coordinator|2wo
surgical device|1he2ns
surgical garment|1nl2ng3ul
surgical instrument|1hf2mn2nq
surgical scrub|2wl
surgical supplie|40l43g
surgical technician|2ne2wt
surgical technologist|2wp
surtitler|4qm
surtitler $|4qm
surveillance|1wp3lz4yf
surveillance agent|3ln
surveillance observer|3ln
surveillance officer|3lm
surveillance system|1wp3ld
surveillance technician|3lo
survey|04f0gr0qz0uf10y1ao1hf1ng21g2je2nb2pu2wg35o4vz50f
survey instrument|0qm2ng
survey research|0qf2jg4vs
survey researcher|0qf2py4vd
survey technician|1aq
survey technologist|0qp
survey worker|0qn10y2nf35p
surveying|0go0no0qz20m4mf
surveying crew|0qn
surveying engineer|0no0qk
surveying technician|0qt
surveyor|04l0el0gr0qz10q1al1hq1ir2jl2me2nb2ok3hl3rr4jg50f
surveyor $|04l0el0gr0qo0um10q1al1hs1ir2jm2nf2ol3hl3rs4jg50f
survival|20c3ly4hz4md4we
survival instructor|20f4hn
survival technique|4ho
survival trainer|4hl
suspect|2ng3lq
suspect artist|2ng3lq
suspended|0up1ag2rl4sg
suspended ceiling|2rl
suspender|1np2ne
suspension|4nm4wr
sustain|0gq
sustainability|05l0qo1iz1lz2ng36f3sq
sustainability analyst|0qm1iq
sustainability consultant|05m0qo1im
sustainability manager|1iq1ln
sustainability specialist|1is
sustainable|08w0ie1iq1lq2jn2qm3oe3rc4ue
sustainable product|2qn3oe
suture|2nn
swage|0ug1nf2lr2ne2yn
swager|2yp
swager $|2yp
swaging|1ng2lu2mf2nd
swaging machine|1ng2lu2mf2nd
swahili|20l
swallower|3do
swallower $|3do
swamper|04p
swamper $|04p
swat|3lr
swatch|1nu2nf3ul
swatcher|1nq
swatcher $|1nq
swazzle|2nl
sweat|1nn21p2ne
sweat band|1nn2nf
sweatband|1nl50u
sweater|1np2nm
sweater operator|2nm
swedger|2no
swedger $|2no
swedish|06p
sweep|0uq0vg
sweeper|0rz0uu0vf1as2nb50p
sweeper $|0rs0um50t
sweeper operator|0ua1ay2ng
sweeper supervisor|0uz0vf2ne
sweeping|0ut2nl
sweet|0dr1nd2nn
sweetbread|0kp2ne
swift|1no2ne2zu
swift developer|2zu
swim|20d4hz4mf
swim instructor|20f4ho
swim teacher|20f4hq4mg
swimmer|3dq3lo
swimmer $|3dq3lo
swimming|0rs0ug0vp20a21g2ml2rm4hy4md
swimming diving|4hn
swimming instructor|20g4hl
swimming pool|0rm0ug0vp2mm2rm4hf
swimming teacher|20e4ht4me
swimwear|25q
swine|2ju33e4xr
swing|0mq1ng21m2lg2nc3dl50q
swing artist|3dl
swinging|3dl
swiss|2lk
switch|0uf1az1hw1ne2mn2na2yg4pd50r
switch operator|1as2nf
switch repairer|1af2mm
switchboard|0ug1hu2mg3um3wy4wg50f
switchboard operator|2nk3ww50g
switcher|1az2nf4sp
switcher $|1ar4sq
switchgear|1hq2mn2nd
switching|1ar2nf
switchman|1az2nd
switchman $|1at
switchmen|1ao
switchmen $|1ao
switchperson|1an
switchperson $|1an
switchwoman|1ap
switchwoman $|1ap
switchwomen|1an
switchwomen $|1an
sword|3ds
sworn|4ql
synchronizer|2mo
synchronizer $|2mo
syndikusrechtsanwalt|2hy
syndikusrechtsanwalt $|2hy
synoptic|2jn3hf
synthesis|0go
synthetic|0np1nr2nk
synthetic filament|1no2nf
synthetic material|0np
syrup|2no3uo4jd
syrup mixer|2nl
sys|35f4lp
sys admin|35f4lp
sysadmin|4lz
sysadmin $|4lz
system|02f03n04d07f08e0ag0ck0eg0ff0go0iy0lg0mf0ng0pf0rf0tf0ub0wm0ys10g11p12d14e1ac1dm1ek1fg1gp1hm1io1mm1ng1ok1pf1uf1vf1wn1yf1ze21e23n25d26o29f2bo2cm2gn2ie2kn2ld2mo2nf2od2qg2rf2to2uf2vf2xf2yb30p35e36e37g3dd3jl3ko3lq3mg3rd3tu3wf3yl40f42t43f45s4894bd4dr4em4hf4jq4kz4lz4me4pp4rg4sl4xf4yg
system $|04f05l08m0gl0qn0yk11b1dr1hr26t2mg2ng2tq3lo42f45l4kf4sk
system admin|4ll
system administrator|11m4ls
system analysis|0iu0yg
system analyst|02k0in0yq11e1he1io23n2jf3lg45o49g4do
system architect|0ig2kl4cf4kt4pm
system assembler|2ms2n9
system chip|0om
system configurator|4lq
system construction|0ue3ko
system consultant|0is0qk0yf11e1dp30k
system control|1dd2te42r
system controller|2jl
system converter|4wk
system coordinator|2cp2tp4je4ll
system design|0og4kr
system designer|07g08f0in0qn1ir1ne1vg25e30m4dp4ul
system developer|0yg11l12f1do4kp
system director|1gn23q2bf2wl3ul4jg
system dispatcher|2nl50l
system engineer|03n0co0gk0qe0yl1dl1hq1in2be2ce2ko2mb2nn2of2tm3hr3jg3kb3lf3tl42l45n4dl4ee4pl
system engineering|0gl0qo1dg1gb1hf4ky
system expert|0qm11f2mm
system fitter|3kn
system inspector|1am1hn2my2tg3kd3uc
system installation|0qm0vk1hf2mg
system installer|0ul1ef1he3km3lg4pq4ym
system instructor|20n
system integration|1ho4ee4ko
system integrator|30m3lk4ew
system maintainer|3ll
system maintenance|0ql1he3kk4wm
system manager|1gl2bv3ur4lg
system markup|4jk
system mechanic|1hm2md3ko
system monitor|1wp3lb
system network|2bq30b
system operation|36g3lp
system operative|2ne4js
system operator|0uf13n1af1zg2jt2lg2mk2nn2wq2yf3lo42m4yg50n
system pilot|0be2jo
system programmer|4dm
system project|0il2bf3pl
system quality|3tl
system reliability|3jq
system repairer|1hn
system sales|4ek
system security|15q1wf3ll48a49s4lm
system software|4co4dm
system specialist|0if0qm0um0yv11d1dg1el1hl1oo1wp26n2mf2ng2to3lk
system superintendent|4jn
system supervisor|0vm1gr2ne4jl
system support|1mp2cg30p3lf
system technician|03g0bp0go0qc0uf11o1eq1hn1np2cr2jf2ml2nm2wf30n3hg3kk3ln42e4wb
system technologist|11l1ht42e
system technology|0gl1dg
system test|03s0gm2nf3te
system tester|1hd2mf3to4wr
system testing|3to
system validation|3tr
system worker|3kk4jn4sm50g
systemadministrator|4lz
systemadministrator $|4lz
systemadministratorin|4lz
systemadministratorin $|4lz
systemanalytiker|0iz
systemanalytiker $|0iz
systeme|4ly
systeme $|4ly
systemic|3qp
systemintegration|4lt
systemintegration $|4lt
t|2no2wo
t $|2wo
tab|1nl21l2ld2nr
tabeler|1al4jg
tabeler $|1al4jg
table|04f0ue1an1nl1pl21v2le2ml2nu2rd2yp40p4zv50f
table attendant|21l2nf4zp
table game|21q
table mechanic|2mn
table operator|0mw1ao1nl21l2n42yq50f
table saw|0md2nu
table worker|2nn
tableau|12u
tableau developer|12u
tableman|0qq
tableman $|0qq
tablet|1ne2nq3um
tablet making|1nf2np
tabletop|2nf50m
tabulating|1ho2md2ne35q
tack|04e0uf1hm1ne2nr2tl2yo3uf50l
tack welding|1hm2tl2yf
tacker|1nr2nr
tacker $|1nq2ns
tacking|1no2nf
tactical|2nn3lx
tactical air|3lm
tactical debriefer|3lo
tactics|20e3lq
taffy|0kf1pr50g
tag|1nl2lg2nk2yd3rr50s
tagger|13n2nk4jp50o
tagger $|13n2nk4jp50o
tagging|13n
tagging $|13n
tagman|0uq
tagman $|0uq
tail|04f0kr0mu0uf1ng2ne2ye3ls50r
tail board|2ng3lt
tailer|04o1bp50w
tailer $|04o1bp50s
tailing|04f0nq1no2nq50g
tailing worker|0um
tailman|0uq
tailman $|0uq
tailor|0uf1nz2nq
tailor $|1nx
tailoress|1np
tailoress $|1np
take|1nn3uf50p
take away|50p
taker|04m0up10t1ne21q2no2yf35n3rk43o4jn4xd50q
taker $|04n10t21r3rl43o4jo4xd50p
taker off|2nd50r
talc|2nk
talcer|50q
talcer $|50q
talent|0jx23q2fm2go2nf3dn3xz4nr4rc4yn
talent $|3xp
talent acquisition|2fn3xu4ns
talent agent|0jp
talent partner|0je3xr
talent scout|3xq
talent sourcer|3xl
talented|4mo
talented $|4ml
talk|2dl
talk show|2dl
talking|2ip
talking book|2ip
tallier|2ng4jv
tallier $|2ng4jv
tallow|2np
tally|4jr
tally clerk|4jr
tam|01z
tam $|01z
tamale|4zt
tamer|3do4xr
tamer $|3do4xr
tamper|0uq1zr2ng50o
tamper $|0uq1zo50o
tamping|0ug1zp2ne
tampon|2nn
tampon machine|2nn
tan|0fy
tanbark|04p
tandem|2nc2ym3wr
tangled|1no2nf
tank|0ms0re0ul0vk1hf1pg1zg21f2jm2lf2mm2no2rg2ym3bg3dg3kq3lu3uk4jr4ss50m
tank builder|0mm0um0vl2nd
tank car|4wp
tank driver|3ls
tank emptying|0ug2nf3kp
tank erector|0ms0ug
tank farm|04d50u
tank filler|2nn
tank operative|2nl
tank operator|0ml1ng2nl2yf3uo50n
tank pumper|2nm
tank repairer|0uf2mo2ne3kn
tank service|0uk
tank setter|0uq
tank specialist|2nl
tank technician|0up2nn
tank tender|2nn2yn50f
tank truck|4jo4sk50d
tank wagon|0ug4ss
tank washer|2nq50c
tank worker|0ug1nq2nm
tankage|0vp2le
tanker|1at21f2np2om4sq50g
tanker $|2np
tanker driver|0ul1af4sq
tankerman|2ol
tankerman $|2ol
tankroom|2nq
tanner|1nw2nm
tanner $|1nw2nm
tannery|2nl
tanning|0fz0ug1hz1nz2nf2yf
tanning drum|1nm
tanning salon|0fp
tanyard|1nr2nf
tap|0kf2lq2nn
tape|0ug0xe13q1hv2nr2yf4yu
tape duplicator|1hp2nc4yl
tape recorder|1hm
tapeman|0uq
tapeman $|0uq
taper|0ml0um2np2rt
taper $|0ml2no2rv
taper helper|0uo2nf
tapering|2nl
taping|0vo2nf
tapper|0um1ng2lw2no2yq
tapper $|0up2lm2nn2yr
tapper helper|0ug2nm
tappet|2no
tapping|04m1ug
taproom|4zq
tar|04n0uz1nd2nn2yd4sr
tar pot|0um
tare|3uf4jo
target|0bg0uf1ax1nf21q30l3lu4kr4we
target aircraft|0bg1ag3lv4wf
targeteer|3ur
targeteer $|3ur
targeting|3lt
tariff|35u39r3ud
tarp|2mm
tassel|04t1np2nc
tasseler|2no
tasseler $|2no
taste|2jq3ue
taster|1pr2nf3uv
taster $|1pr2nf3uv
tasting|1pr
tattoo|07l0fu21v2nf3dk
tattoo artist|07e0fw3dc
tavern|1al2nf3zz50f
tawer|1np
tawer $|1np
tax|02z0az0te1hg1ig1lm1ow2hl2je2nc3dg3le3ru3ud3vt4jo
tax $|4jr
tax accountant|0280at
tax adjuster|0al
tax adviser|02q0ak
tax analyst|0ar
tax appraiser|0ac3vo
tax associate|0am
tax auditor|02p0ab
tax compliance|0tf3rp
tax consultant|0aq
tax counsel|0am
tax director|0ap
tax examiner|0al
tax expert|02q0ag
tax inspector|0ae3rv3ue
tax investigator|0al
tax manager|0an
tax officer|0af3rp
tax policy|1ou3ra
tax preparer|0an
tax specialist|02p
taxation|2hc3rr
taxe|3ro
taxe $|3ro
taxi|02g1al20l2mg2ne2os3bu4jr4sf
taxi $|3bm
taxi captain|2ol
taxi driver|1ag3bp4sg50k
taxicab|3bp4jt50g
taxidermist|3dq
taxidermist $|3dq
taximeter|2ml
taxonomist|2jq
taxonomist $|2jq
taxonomy|20l
taxonomy teacher|20l
taxpayer|0tg3ro
tbm|2np
tea|21f2ns3up3zo50a
teacher|04e09z0sl0uf1cy1hg1ne1pg20z23g2fz2gl2ig2jf2nc2qf2sz2we2yg32f34r3dd3hg3vg4bk4fz4hw4mz4nx4ro4xm50f
teacher $|04f09s0lm0sm0ug1cx1ne20z23g2fw2gm2ig2jf2ne2so2wf32g34r3df3hg3vg46s4be4ft4hw4mw4nn4rp4xn50g
teacher aide|4mf4nu
teacher all|20n4mf
teacher assistant|4nw
teacher biology|2sl4mg
teacher english|2fm
teacher except|1cn4ff
teacher food|4mk
teacher freinet|1ck
teacher gifted|4mm
teacher high|09l2sl46g4ml
teacher math|2sm
teacher mathematics|20g2so
teacher music|09l
teacher nursery|1cl46g
teacher postsecondary|20s4mf
teacher primary|46e4fk4mm
teacher science|2so
teacher secondary|2fl46f4fm
teacher special|4fm
teacher talented|4mo
teacher transportation|4mk
teaching|0le20z2gr2jg2ng2wg46f4bg4fm4my4nz
teaching $|4fm
teaching aide|0lf4mn4np
teaching assistant|20r46g4mu4nu
teaching fellow|20n
teaching practitioner|1ck2gk4mm
teamleader|2nk
teamleader $|2nk
teamster|04n4so50n
teamster $|04n4so50n
tear|4wr
tear down|4wr
tearer|1ng2np
tearer $|1ng2np
tearing|2nl
tearoom|4zp
teasel|1nt2ng
teaseler|1nq
teaseler $|1nq
teaser|2no
teaser $|2no
techician|2nl
techician $|2nl
techinician|2um
techinician $|2um
technical|01l03m05f06d07s08e0eg0fg0gn0hp0jf0le0mk0nn0qo0re0sg0ub0xm0zn10914g18q19e1am1cg1dk1el1gm1hv1lf1of1pf1wg20b21l23d24s25p26l2af2bn2cv2df2gv2kk2lf2ml2nc2og2pl2q92te2vq2wk2xf2yd35f36d37n3do3fl3hg3jf3nl3os3pp3qg3re3sa3ug3vg3xq3zg40f46n47l48g49f4bd4co4dq4er4go4ie4jd4lp4mm4oz4pm4rd4wg4xf4yq50a
technical $|0uf1dg1ep1hc2cl2gf2kn2ym37o3dm4dz
technical account|01n2cs
technical accounting|02o
technical adviser|0nu1dg1ho26o
technical analyst|30k
technical application|25r3hk
technical architect|4cp
technical artist|07p3de
technical assistant|2il2jl3fm
technical author|0x94ox
technical communicator|0xp4or
technical consultant|24v
technical deployment|4ep
technical designer|1nt
technical director|04m07t1gm2jm4yp
technical documentation|0xw4o7
technical education|2gf4mp
technical enablement|2gn
technical engineer|0gs
technical evangelist|18s
technical handicraft|20g4mn
technical implementation|24k
technical institute|46u
technical instructor|20e2gy4hg4ma
technical manager|03p1gf1ho1ik3ll
technical marketing|19f2pp2qd3ov
technical officer|0qm
technical operation|36f3dq
technical operative|2mn
technical operator|0vp1hk2mr2nf2yc
technical product|2gp3nm4mf
technical program|3pq
technical project|3pm
technical recruiter|3xp
technical sales|43k
technical security|1hp
technical seo|47m
technical solution|4eo
technical sourcer|3xn
technical specialist|2cn2gf2jf2vt2wr
technical success|0zo4em
technical supervisor|0vg21m2gq
technical support|0lg0qo0xe1091gq2cn4bf4lq4pp
technical trainer|2gn
technical training|20q2gc
technical writer|0xe4oq
technican|04g1en1il2nl3hm
technican $|04g1en1il2nl3hm
technician|03n05f07l08m0dg0eg0fn0ig0kf0qo0sf0tl0xe10f11m12g14g17m19d1al1df1er1gg1hz1jf1kg1lg1nl1of1vf1xg1yf20g2ae2cl2df2he2in2jn2kf2ll2mr2rf2us2vq2wq2xf30l33p34g37q3al3cl3eg3fq3hn3ko3ll3sf3tf3ul3vg3wf40e42n43g4bf4df4gf4ig4jf4kg4lf4ok4pp4qf4rg4sg4wp4xp4yn4ze
technician $|03o04f05f08o0dg0eg0fn0gm0ig0kf0lg0qp0sf0tl0um0vf0xf10f11m12g14g17m19d1an1en1ik1jf1kg1of1uk1vg1xg1yg20f2ae2bf2cq2df2he2in2jr2kf2lm2mm2nm2rf2us2vp2wt2xf2yl30n33o34g37n3ak3cl3fn3ho3km3qk3sf3tf3um3vg3wg40e42p43g4bf4df4gf4jf4kg4lf4po4qf4rg4sg4ws4xl4yt4ze
technician aquaculture|04p
technician assistant|0lo2wg4xq
technician auto|1ep4wd
technician battery|2nl
technician computer|1hl
technician designer|07n1hf1np
technician drainage|0qe3kr
technician electromechanical|1hn
technician electronic|1hm2nf
technician electronics|1hq2nf
technician fill|2no
technician instructor|4mn
technician manufacturing|1hf2nm
technician medical|1hn2vq2wf
technician microsystem|1hl
technician optical|2ne37n
technician registered|33m
technician robotics|1hm
technician supervisor|04n0vo1hf2bp2ml2ne4ye
technician telecommunication|4pn
technician theater|3do
technicien|10d2cz
technicien de|10g2cl
technicien informatique|2cr
technicien support|10g2co
technicin|1nn
technicin $|1nn
technico|43m
technico commercial|43m
techniker|2co
techniker $|2co
technique|4ho
technique $|4ho
technological|0qr1io4ml
technologie|2bn
technologist|03n04e08l0go0kg0mf0no0qk0ue11q1ag1dk1eg1hz1ir1pf21g25o26o2gq2jk2kl2lg2mn2og2ql2uz2vw2wu3de3eg3fu3hm3lf3ug42q4bl4jg4pm4uo4wg4zg50e
technologist $|03n04e08l0gq0kg0mf0np0ql0uf11q1ag1dp1hm1ir1pf25o26r2gq2jm2kl2mo2og2ql2ur2vx2wv2yk3df3fm3hm3lg42r4bl4jg4pm4uo4zg50e
technologist optoelectronic|1hk
technologist robotics|1hm
technologist technician|2ul
technology|02f04f08g0gx0it0je0me0nr0qr0uf0wf11m1dt1gz1hk1im1kf1le1nf1og24s25q26s2af2bx2cl2gt2il2lg2mg2sk2tp2ve2wb2yg34p35g3dg3hf3le3pt3re40g48g4be4dn4ek4ff4hf4jf4lp4mq50g
technology $|1dl23n2bx4mo
technology analyst|0io0nl11f1hn
technology business|2bn
technology consultant|0if11q24v
technology coordinator|1gq
technology development|1gm2jl
technology director|2bq
technology education|20e2sm
technology engineer|0gn0qf1dm1il26m2to
technology engineering|0nn0qk1dn1gf1hf1iq26n2to
technology expert|0gf0nl1hn2nm
technology instructor|20n4ml
technology manager|2bo3pq
technology officer|1gq1lg26q2be3rg4eq
technology operative|0go0qm2ng
technology operator|0go
technology partner|2bp
technology president|1gp
technology project|2bf3pn
technology security|49m
technology specialist|0in1hl2g92iq2jn2nk2wd4dq
technology support|2co
technology teacher|20k4mn
technology technician|0gr1hf25t
technology trainer|34r4mf
tecnhician|1em
tecnhician $|1em
tecnico|1ip2cz2ml2ng3co3kp
tecnico $|2cp
tecnico de|1ip2cl2ml3co3kp
tecnico informatico|2cr
teen|3qf4hq
teenage|3pg4bx4hf
teeterboard|3dl
teeth|3um4xo
tefl|20e2ft4mf
tefl teacher|20e2ft4mf
tele|0ul
telecasting|2nf4yy
telecine|2ne4yr
telecom|2br2md4pz
telecom engineer|4pl
telecom equipment|2me4po
telecom infrastructure|4po
telecom technician|4pp
telecommunication|02g04g0ug0vf1en1hm1nf2bz2jf2md2nc2qg2wg30z3au3kg3lf3pe3rg3wx4jf4pz4we50g
telecommunication $|2bo30g4pm
telecommunication design|30t4pc
telecommunication electronic|1er1he
telecommunication engineer|4pm
telecommunication engineering|1hc30o4pm
telecommunication equipment|1hm2bl2me4pm
telecommunication installation|2bl4pl
telecommunication line|2mm
telecommunication manager|2bq30c
telecommunication service|2bl4pl
telecommunication specialist|30g4pt
telecommunication system|30q
telecommunication technician|1hg2bo4pm
telecommunicator|2ng35o3az
telecommunicator $|3az
teleconseiller|10z
teleconseiller $|10z
telegraph|02l0uf0xl1hy2mg2ne3un3wm4jo4wf
telegraph office|1al35b3wn4jp
telegraph repeater|1hn2mg
telegraph service|02m35q
telegraphic|13n1hl35l4wg
telegraphic typewriter|13n1hl35l4wg
telehandler|1zv2nf
telehandler operator|1zv2nf
telehealth|0iz32b4bf
telemarketer|2nf43z
telemarketer $|43y
telemarketing|2nb2qr43z
telemetry|1he2ng2wt3ln
teleoperador|10z
teleoperador $|10z
telepathist|3dp
telepathist $|3dp
telephone|04g0en0qd0rf0uf0vf10q16d1ef1hz1nf21g2he2nb2yf35y3bl3vf3wz40g43w4bk4jg4vp4we50m
telephone clerk|35d3wr
telephone crisis|10g4bn
telephone directory|16c1ap3bl
telephone information|35l
telephone installer|1hk
telephone line|2ml
telephone operator|35l3wt
telephone sales|43m
telephone service|10q1af3wd43t
telephone solicitor|2he35m43l
telephone station|1hl
teleprinter|13r
teleprinter $|13r
teleradiologist|2xr
teleradiologist $|2xr
telesales|2ng43z
telesales $|43r
telesales agent|43m
telesales executive|43n
telescope|2nn50r
teletray|2nf4zr
teletype|0ug13y1hz2mf2ne4wf
teletypesetter|2nr
teletypesetter $|2no
teletypewriter|13r1hp1ng2ne
teletypist|13r
teletypist $|13r
television|0ud0xp1ag1hz1ng2dy2jd2nb2pp36q3ds3gf3pg3up4jp4qk4wf4yz50f
television installer|0uf2mm
television lighting|3dn
television line|1hq2me
television maintenance|1hp2me
television motion|2df3dp4ye
television news|3gf4ym
television production|3dm
television program|4yo
television technical|4yl
teller|0ez1eo1hf2al2mo2nc35p3dp40s4zp50g
teller $|0ew2ap2ng3dq40t4zp
teller machine|1eo1hf
temper|2ng2yn
temperature|04f2mg2nd3hm3uw4jr
temperature regulator|3uq
temperer|1pt2nm2yp
temperer $|1pt2nm2yp
tempering|2ne2yp
template|02g0un1nd2nl2rq2yo3uo4jf50p
template maker|2yr
temple|50p
tenant|3rr3ug50f
tender|04o0mo0rm0up0vn1ao1hm1nt1pn1un1wm2jg2lo2ml2nt2op2yp3lf3un4jg4zl50p
tender $|04q0mo0rn0us1ao1hm1nn1pn1un1wm2lp2mm2no2op2yq3lf3un4zl50r
tender helper|0ue2np
tender supervisor|0vo2ne
tenderizer|50o
tenderizer $|50o
tendor|1nm
tendor $|1nm
tennis|20c21m3dq4hv
tennis coach|4hn
tenon|0my2nb
tenon operator|0mr2nf
tenoner|0mr2nf
tenor|3dq
tenor $|3dq
tensile|1hp3uf
tension|2ms2nq
tension tester|2mt2ng
tensioning|1ne2ne2yq
tensioning ironworker|0uk
tent|0ue1nv2me2na2yz50n
tent installation|2ym
tent installer|2yw50e
tent maker|1np2yf
tenter|1nw50e
tenter $|1no
tenterer|1np
tenterer $|1np
tentering|1nr509
tentmaker|1np
tentmaker $|1np
tenure|20k
tenure track|20k
terapeuta|34t
terapeuta ocupacional|34t
term|2hl2vk2wl4mk
term care|2vk2wl
terminal|0bm0vg13v1an1ng2lm2ne3ue4jy50t
terminal attack|3lo
terminal gauger|2nr3ue
terminal manager|4jq
terminal operation|50q
terminal superintendent|4jp
terminal supervisor|2nf4jr50g
terminologist|4qr
terminologist $|4qr
termite|0rz1hg2ne3ue
termite control|0rp
terra|2rp
terra cotta|2rp
terrain|3dk4wk
terrain vehicle|3dk4wk
terrazzo|04g0uo0vy1ng2le2n82rz2yg35g50f
terrazzo flooring|0vk
terrazzo layer|0vk
terrazzo polisher|0un2nf2rk
terrazzo setter|0vn2rm
terrazzo supervisor|0vl
terrazzo tile|2nn2rf
terrazzo worker|0um0vk2nd2ro
terrestrial|1ic2jt
territory|2nd43z
territory manager|43t
terrorism|3rr
terrorist|3lq
tesol|20e2fz4mf
test|03s04d08k0bk0df0io0mg0nk0og0ps0qd0tr0vm14m16f1ac1dv1eo1hr1ne1pg1yt1zc21f26f2jn2lg2mm2nk2oe2ye32c36f3bb3dd3hp3kl3ld3tz3uy3wn42u43g4df4ef4je4kq4mp4np4pn4sb4yl50b
test $|3ty
test analyst|3ts
test automation|3tp
test data|1dm
test desk|1hs2mn2nc3um3wg
test development|0iq1zf2nr32c
test driver|1ad2nz4sd
test engine|2mq2nd3hu4wa
test engineer|0gm0nn0pu0qg1dc1hk2mf2tn3hf3tn42f4ef4kr4pr
test engineering|1he42r
test equipment|03q1dd1hf1yx2md2tg4wg
test examiner|0tt3ua
test fixture|08o
test grader|3u74mr4nq
test inspector|1hp3ub
test laboratory|2nn
test manager|3tu
test mechanic|03d1el1hc2mf3uv
test operator|14o1hq2lf2n73um3wr
test research|1dk2jo2ne
test specialist|1he2nm3tc42u4wn
test system|03f1dg3tr
test technician|03o1do2jf2nr2wo3hg3kn3um4pg4wd
test technologist|03f1dn1he2nl
test technology|1dk2nl
testboard|1hw2nd
tester|0hm0qn12o15m1am1em1hu1im1ne1yk21g2jq2lf2mn2no2tl2uo3df3ht3ld3rl3tz3uz48x4dl4jg4qo4wo4yf50e
tester $|04k0hm0qo12o15m1am1em1hv1nf1yp2jr2lg2mo2tl2uo3df3hu3le3tu3uu48x4dm4jg4qo4wp4yf50e
tester inspector|1im3uf
tester operator|2ne3ut
testeur|3tu
testeur logiciel|3tu
testing|03e04n0gn0qo0un1ap1ee1hl1il1nf20o26f2je2lf2mp2np2vg2wf2ye3lf3tx3uz42m4df4wd4yo50f
testing $|3tu3uf
testing engineer|03e0gf0nk0qf1dk1hk2nq4yq
testing inspection|2np
testing machine|2nc2yg3uu
testing operator|0um2nc3uo
testing specialist|2nk3tm4df
testing supervisor|2mr4wg
testing technician|1ak1eg1iq2mg3hq3uk42n
testing technologist|0qn1h91ig2nr
testing technology|0qn1hd2np
testing validation|0gs3tc
testingenieur|3tz
testingenieur $|3tz
tetryl|2nq
text|0xe2qr4qk
textbook|0xm2ir
texter|0xy
texter $|0xy
texterin|0xy
texterin $|0xy
textile|04f08f0gw0rp0tg0uf0ve1hu1if1nz1vg20n25z26z2ir2lf2mw2nl2vg2wg2yf35g3dd3ho3lg3mu3u243p4jg4mf4we50f
textile braiding|1nm
textile card|1na2mu2ng
textile chemical|1hw1nf2jg2nd3ho
textile chemist|2jg3ho
textile clothing|0go20k
textile color|25o3hf
textile colorist|1ne25o3hk
textile colour|1nb25m3hl
textile colourist|25l
textile designer|1nw258
textile dye|1nl
textile engineer|0ge1nz26f
textile finishing|1no2ng
textile industry|2al
textile leather|0gz1nc25c
textile machine|1ng2mu2ne
textile machinery|1nf20k2mp
textile pattern|1nl
textile printing|1ng2np
textile process|1hx2nc3ug
textile processing|1nt2nd
textile product|1hd25o2no
textile quality|2nw3ud
textile screen|2nm
textile sourcing|3mk
textile supervisor|1nu2me
textile technician|1hg1nq2nl
textile technologist|1hd26v
textile worker|1nm
texting|1hn1ng
texture|07q3de
texture artist|07q3de
texturer|2no
texturer $|2no
texturing|07p2ml3dd
thai|4hk
thai boxing|4hk
thanatological|2pv
thanatologist|2pr
thanatologist $|2pr
thanatology|2py
thanatology $|2pt
thaw|2nk
theater|07l09u0uf0xn1hq1jp20e21o29w2dl2jd2mg2nc2pp2wg2yu36t3dw4de4mb4yn
theater $|3dn
theater arts|09f3dl
theater attendant|21o
theater director|3dp
theater film|3dk
theater instructor|20m
theater manager|36u3df
theater technician|1hc2yn3dy
theatrical|0fk0jq21l2mm2yf3dp
theatrical wardrobe|21l
theme|1eq21m2jf
theme park|1eq21m2jf
theologian|0sr
theologian $|0sr
theologist|0sr
theologist $|0sr
theology|0sz20m2jf2pg4mf
theology studie|0sp
theology teacher|20l
theoretical|20n2jp2sg
theory|20l2je3yr4mg
therapeutic|0fn0lp2nf2ur37l4bn4hr
therapeutic radiography|2ur
therapeutic recreation|4hm
therapist|04f06z0fu0lf0ug17m1nf2nd2ut2wr2xs2yg33n34u3de3it3qw4bo4gv4ho4xp50f
therapist $|04f06n0fq0lg0ug17m1nf2nd2ut2wn2xs2yg33n34w3de3ix3qw4bp4gv4hp4xp50g
therapist aide|06l
therapist assistant|06t2wn34g3ie
therapist spa|0fm
therapy|06z0lf20s21g2jf2nf2un2wv2xo34r3io4gq4hd
therapy $|06f3ip
therapy aide|06m2wn
therapy assistant|06q2wf34v
therapy director|2wv
therapy practitioner|2wd4gr
therapy teacher|20r
therapy technician|06p2um
thermal|0gw1de1hg2jn2nl2to3kz3rf
thermal engineer|0gd2tw
thermal engineering|0go
thermal system|0gf2nr2tg3km
thermal technician|3kq
thermal technology|0gn2tf
thermite|2yk
thermo|1ng1pr
thermo forming|1ng2nm
thermochemical|2nl
thermocouple|3um
thermodynamics|03r20l
thermoforming|2ns
thermoforming machine|2nl
thermograph|2nf50r
thermometer|3uo
thermoplastic|2nq2yq
thermoplastic molding|2nm
thermostat|2mq2nu3uf4wf
thermostatic|2np35f
thesaurus|2ir
thickener|2no
thickness|2ny
thickness planer|2nm
thicknesser|2nw
thicknesser specialist|2no
thicknesser technician|2nm
thin|1hq2nd
thing|2mg2nq48f49m
thing security|48f49m
thinner|04r1un
thinner $|04n1un2nl
thiokol|2nn
third|04w0em0ud2ml2nd2ox3lf50e
third party|0em
thrasher|2nr50c
thread|04f1nu2lv2nm2ye3uq4jg50m
thread book|1nf2nm
thread cutter|2nm
thread machine|2lq2ne
thread mill|2ln
thread rolling|1ne2lt2ne
thread winder|1nl
threader|0mr0uf1nf2lv2nc2yp50n
threader $|0ms0uf2lw2nf2yg50o
threader operator|2nf2ys
threading|2lp2nc
threading machine|2lp2nc
threapist|4xl
threapist $|4xl
threat|04e0hn2jf2pg3lg48x49z
threat analyst|48p49k
threat detection|48d49r
threat engineer|48l
threat hunter|04e49q
threat intelligence|49p
threat researcher|48s
three|1ng2no
thresher|04q2nn
thresher $|04q2nn
threshing|2nq
thrill|3dl
thriller|0xo
throat|0kr1nf
throater|1nn
throater $|1nn
through|1am3wr46m
thrower|2nl
thrower $|2nl
throwing|3dk
throwster|1nq
throwster $|1nq
tht|2nm
ti|2bq
ti $|2bq
tibetologist|4qr
tibetologist $|4qr
tick|0rq1ir3ud
ticker|1hx2mg2nf
ticket|02s04f0kf0uf0xe1ar21r35o3lp3ue40p43a4if4jv4rz50k
ticket agent|4rn
ticket attendant|21m
ticket controller|02f1au
ticket printer|2no
ticket sales|35q43b4ig4rn
ticket selling|40q4rf
ticket worker|1af1nq2ng4jp
ticket writer|0xe21l3lr
ticketer|04c4jq
ticketer $|04c4jq
ticketing|4ry
ticketing agent|4rp
tidal|1ho
tie|04w0mc0uo1np2lg50s
tie cutter|04o2ng
tie machine|04f1nm2nf2yo
tie maker|04n1nm2ne
tieing|1no2ne
tienda|4is
tienda $|4is
tier|04p0ko0ur1np1pn2cz2np3up4sb50t
tier $|04q0ko0um1nm1pn2ns3up50m
tier engineer|2cz
tier waste|2al
tierce|2nn
tig|2yk
tig welder|2yk
tiger|1nr2nc
tight|3dk
tight wire|3dk
tightener|2yp3dp
tightener $|2yp3dp
tightening|2nl
tightrope|3do
tile|0ml0uy0vo1nb25o2lb2me2nq2rz3dc3uz50g
tile burner|2nm
tile caster|2nl
tile floor|0uo2rc
tile helper|0um2nf
tile installation|0um0vk2nf
tile installer|0mg0uk2nf2ro
tile layer|0un0vk2ng
tile maker|2no2rf
tile mechanic|2ro
tile moulder|2nl
tile press|2nl
tile setter|0um2nf2rp
tile sorter|3ul
tilefitter|2rr
tilefitter $|2rr
tiler|0up0vn2ry
tiler $|0up0vn2ry
tilesetter|2rr
tilesetter $|2rr
tiling|0vw2nc2rx
tiling professional|2rq
tiling supervisor|0vr2nf
tiling worker|0vm2nf2rp
till|2nf2oe4iz
tiller|0uf2nf3lz
tiltrotor|3lm
timber|04z0gt0ke0mv0qc0um0vo1nc2ae2ju2ro2yg3mw3um3vd40g43f4jg
timber $|3mo
timber framer|0un2nf
timber furniture|0ml
timber management|04g2jr
timber sizer|04f0mr
timber technology|0go
timbering|04q
timbering $|04q
timekeeper|3cr
timekeeper $|3cr
timekeeping|2nf35n
timer|3ul4hl4jo
timer $|4hl4jo
timing|1hf2ns
timing device|1hg2nm
timpanist|3dq
timpanist $|3dq
tin|04f0uo1nl2lp2yn3uz50f
tinker|0uq
tinker $|0uq
tinner|0uq2nc
tinning|2lc2nl2yn
tinsel|2nm2yf
tinsmith|0um0vp2nl
tinsmith $|0ur
tinter|2nq4wq
tinter $|2no4wq
tip|0mo1nq2me2yf3dp3uq
tipper|1nr2nn4sp50n
tipper $|1nr2nn50o
tipper driver|4sp
tipping|1nf2lf2nl2yg50p
tipping machine|1nf2lf2nl2yg50p
tipple|04f2ms2nl4wn50w
tipstaff|1wr
tipstaff $|1wr
tire|04f0ue2lm2nw2yg3uz4wz50c
tire builder|2no4wf
tire curer|2nl
tire fitter|2nf4wo
tire mold|2lq2n9
tire recapper|2nl
tire technician|2nf4wo
tire tester|3uq4wc
tire worker|2nf4wo
tischler|0mx
tischler $|0mx
tissue|0fr0gs1he2vw2wg50m
tissue engineer|0gt
title|13d1nd20f28p2hl39z3lf3rg3uc3vw46r4jg4mk
title $|39f3vp
title clerk|39m
title examiner|39n
title officer|39l
tnt|2nn
tobacco|04t0mg0rm0ue1na1pz2al2nm2yg3ng3um43p4jo50n
tobacco drier|1pl
tobacco drying|1pr2nf
tobacco leaf|1po2ng
tobacco processing|1pl
tobacco product|2am2nn3ng3uf4jm
toby|2nm
toddler|0lr1cq20b4mf
toddler teacher|0lq1cq20b4mf
toe|0kp1ns2yf50f
toe former|1nm
toe laster|1nf2nn
toeing|1no
toggle|2lm2ne50k
toggle press|2lm2ne50k
toggler|2no
toggler $|2no
toilet|0rr1nf2nm
tole|2nn38g
toll|02t04g0uf1ae1hy1nf21g2mn2nc35m36o3le3ul40z4wf50e
toll booth|40n
toll collector|35n40n50g
toll gate|40s
toll line|1hg3um
toll test|1hp
tomahawk|3lk
tombstone|2le2nl50w
tombstone erector|50p
tomography|2ur
ton|4yp
ton $|4yp
tone|2mo
tong|04s2nn50f
tonger|04s
tonger $|04s
tongsman|04q
tongsman $|04q
tongue|0kq0mm16f2nm50f
tonguer|0kr
tonguer $|0kr
tonnage|02n
tonsorial|07f1xr3de
tool|02g04e08m0me0qg0rf0uo1af1df1ew1hx1nb1ts1yl1zg20l21f26l2am2jf2lz2mn2oe2tz2yy35m3de3jp3lg3uf4dn4we50u
tool $|2ao
tool builder|2ld2ng2yu
tool crib|35s
tool cutter|2lc2yp
tool design|1ho2tl
tool designer|2tl
tool die|08r2nl2tm2y9
tool director|1gk
tool driller|0ul
tool engineer|1hf1ym26o3jq
tool engineering|2lo2tk
tool equipment|1eq
tool filer|2ld2nm2ym
tool fitter|2lq2ye
tool fixture|2mq2yg
tool grinder|2l42ng2yz
tool machine|2ll4do
tool maker|2lt2na2yc4do
tool mechanic|1ek2mm
tool operator|0ut2ln2yb50f
tool production|1hg2tn
tool programmer|1tt2nv2yg4d4
tool repair|1er2mf2yf
tool repairer|1eb2lr
tool room|2yp35f50n
tool setter|0uf2nn2yk4dm
tool setting|1hf2lq2yf4dm
tool shaper|2lm
tool sharpener|2lb2yq
tool technician|1hl20m2ld2ym
tool technology|2tk
tool turner|2lk
tooler|1nl2yo3dg
tooler $|1nl2yo3dg
toolgrinder|2yq
toolgrinder $|2yq
tooling|0ge0nf1de1hd1ng26n2mn2no2tz2yr4we50g
tooling engineer|26g2tr
tooling engineering|0gg1hl2tm
tooling machine|2no
tooling technician|2nd2yv
tooling technology|1dg2tn
toolmaker|2lx2tk
toolmaker $|2ly
toolman|0uq
toolman $|0uq
toolpusher|2no
toolpusher $|2no
toolroom|21g2lo4jo50x
toolroom machinist|2lo
toolsetter|2yp
toolsetter $|2yp
tooth|2lt2nd3um
tooth cutter|2lp2ng
top|0mm16g1ef1nu1zt2mf2nl2rl2yf4wn50n
top installer|0ug1no
top lift|1ef1no4wp50f
top maker|0mp1ne
topical|3dk
topman|0uq
topman $|0uq
topografo|0qz
topografo $|0qz
topographic|0qr
topographical|08b0qx
topography|0qr
topology|20l
topper|04o0rr0uo
topper $|04o0up2nn
topping|2nm
topstitcher|1no
topstitcher $|1no
topwoman|0uq
topwoman $|0uq
torch|2lr2na2yz
torch burner|2yl
torch cutter|2lp
torch machine|2lm2yf
torch operator|2yp
torch solderer|2yl
tornado|2jq
tornero|2lx
tornero $|2lx
torpedo|0uv50g
torpedoman|2of3lp
torque|3ul
tortilla|1pp2ng
tosser|2np2yl
tosser $|2np2yl
total|23q
total reward|23q
totaler|02o
totaler $|02o
tote|21z2nd
tote operator|21p
touch|0mn2he3ul4ho50d
touch up|0mn3ul50d
tour|04g0jz1af1jf2nd3bm3dm43e4bf4jg4rz4xq
tour guide|4rc4xr
tour leader|4ro
tour manager|0jp4rl
tour operator|2nf3bm4rt
touring|4hn4rf
tourism|0jn2qz36g3rg4j94ms4ru
tourism $|4mn4rg
tourism officer|4rw
tourism product|2qp
tourist|07d21u3dq3lg3wd4rz
tourist information|4rn
tourneur|2lr
tourneur fraiseur|2lr
tow|1ad1nf1zg21u2mn2ne4jl4sm4we50r
tow motor|1af2mn4we50s
tow operator|21v2nf50g
tow truck|4jl4sm50e
towboat|0bf2ne2oz
towed|1zl
towed scraper|1zl
towel|0me1an1nw2mn2n93um
tower|04f0bz0rf0uo1ax1hw1ne1zp2mo2nn2of2yg3ll3rg4jf4pf
tower climber|1hs
tower crane|1zm
tower director|1at
tower equipment|1hn2me
tower erector|2mo
tower operator|0bp1ao1zn2of50f
tower technician|1hn2mo2ng4pf
towercam|2ne4yr
towing|0be2op
town|08s1oc3rz4jf
town clerk|3rr
town planner|08s4jg
township|3rr50f
toxicologist|2jw
toxicologist $|2jw
toxicology|20l2jz2pf
toxicology research|2jk
toxicology studie|2jm
toxics|0tq31f3rf
toy|1hf1nf25x2mk2nx40s4il4wc50l
toy designer|25q
toy game|4ik
toy maker|2nm
toy repairer|2no
toy repairman|2mg2nm
toymaker|2nt
toymaker $|2nt
toys|2nn40l
toys $|2nl
toys game|2nk
tpm|3pz
tpm $|3pz
trabajador|4bl
trabajador social|4bl
trabajadora|4bm
trabajadora social|4bm
trace|2jm35q
tracer|08q2nm35o3dg3lo4bp4js50l
tracer $|08q2nf35p3dg3lo4bp4js50l
tracer bullet|2nn
track|04l0mg0qx0uz0vu1ax1hc1nc1wg21o26d2ld2mf2yb3ls3u94ho4ye50t
track $|3ln
track field|4hl
track inspector|0qn0ul3uf
track laying|0un0vk2nf
track machine|0uo2ng
track maintainer|0ul1al
track maintenance|0vn
track mechanic|0uo4wf
track professor|20k
track repair|0un0vr2mb
track switch|1ae2mq
track vehicle|0uf0vg2mq4wm
tracked|1zm
tracker|1nq2jp2lg
tracker $|1nl2jp
tracking|2jq
trackman|04m0uq
trackman $|04m0uq
trackmobile|1ar2nf
trackwalker|0uq
trackwalker $|0uq
traction|2nl2tr
tractor|04u0un1nf2na3be43q4sl4wz50n
tractor driver|04n0uv1af3bf4sc50k
tractor mechanic|4wk
tractor operator|04l4wf50r
tractor trailer|4sr4wm
trade|0lk0to1jq20m2jg2lq2nd2pz31f36g3ro40m43q4it4jo50g
trade compliance|4jq
trade counter|40m
trade development|31g3rt
trade manager|4jn
trade marketing|2qm
trade regional|36g4ir
trade representative|43u
trade teacher|4mm
trademark|0gm2nn
trader|04e0el0kf21s2az2nf3mz40p4iq
trader $|04g0el0kf21t2ay2nf3mu40p4iq
tradeshow|0up2nf
tradesman|3mr
tradesman $|3mr
trading|0qg2az2nf3ru
trading specialist|2ar
trading standard|2nf3rw
traditional|07k0mf1nl1pm2no
traditional carpet|1nm
traducteur|4qy
traducteur $|4qy
traductor|4qy
traductor $|4qy
traductora|4qy
traductora $|4qy
traductrice|4qy
traductrice $|4qy
traffic|02f04f08p0br0gg0qo0tg0uk0vm19x1az1dk1em1hd1if1nf1ws21f26f2dk2hn2je2me2na2or2yg35e36p3uf3wq4hd4jz4mr4wf50u
traffic $|0bk4jk
traffic clerk|4jq
traffic control|1as1hf2nf3lp4jc4mr
traffic controller|0bu1ag4jf4mg
traffic coordinator|0bq50g
traffic engineer|0qy1ae
traffic investigator|1as3lf
traffic manager|0be19z4jk
traffic office|4jn
traffic operation|0bf0qq26g4jm
traffic planner|4jp
traffic rate|1hr4jg
traffic safety|1hf1ig2oz4jg
traffic sign|0ul0vm
traffic signal|1ep
traffic superintendent|36n
traffic supervisor|0vg4jt
tragwerksplaner|0qz
tragwerksplaner $|0qz
trail|0ud1uv3lf4rr
trailer|04o0re1ag21f2mo3uk3vo4sv4wp50g
trailer $|04q
trailer driver|4sn
trailer maker|2nn
trailer mechanic|4wn
trailhead|0ue1uw2me
train|04f0bz0rw0ug0vf10e1az1he1nn1wl21m2mo2na35o3bl3df3lf4ju4ml4rq4sf4wk50d
train $|3bk
train board|0bq1ag
train braker|1an
train carriage|1nk
train cleaning|0rn
train conductor|1al
train control|1hf2mt
train crew|1aq
train driver|1af21q3bk4ml4sg
train operation|0be4jt
train operator|1am1nn2ng
trainee|01f02f0an0jl0tg17m26s2eq2hm2nf2qo32g36g3mq3vg40o43l4iq4jm50l
trainee $|0ao2eq43n
trainee dental|17n32g
trainee export|4jn
trainee import|4jn
trainee international|2qk4jk
trainee pricing|2ql
trainee rental|43n
trainee sales|43f4il
trainee shelf|40f50n
trainee shop|40m
trainee solicitor|2hn
trainee supermarket|4ik
trainee supply|3mn4je
trainee wholesale|2al
trainer|06n09q0bl0uf13p1in1nf1pn1xd20n21o24o2cn2gz2jg2kf2nc2og2yg33g34p3de3l943g4bn4df4hv4jg4mz4rp4wl4xs50f
trainer $|04l09q0bo13q1in1ng1po1xd20n2cn2gx2kf2ne2og34q3df3lf43g4bo4hu4jg4mn4rr4xz50g
trainer corporate|2gm
trainer implementer|24p
trainer maintenance|2mn
trainer nutritionist|4hm
trainer police|3lf4mn
trainer rehabilitation|06o4hf
training|0lq20q23d2gz2jf2nf3lq43e46r4hp4mm4xw
training $|2gp3ll4ml
training consultant|2gf46s
training coordinator|2gn
training development|2gq
training instructor|20m2g84hn4xl
training manager|23g2gv
training officer|2gr3lf
training specialist|0lr23g2gm2jf3lg4bo4xq
trainman|1ar
trainman $|1ar
trainperson|1ao4jg
trainperson $|1ao4jg
tram|0ug1am2nd3br4jz4se50f
tram $|3bm
tram controller|4jo
tram driver|1an3bn4sf
tram supervisor|2nf4jp
tram system|4jo
trammer|1av2ng
trammer $|1av2ng
tramper|3bf4sp
tramper driver|3bf4sp
trampolinist|3dq
trampolinist $|3dq
tramway|0un
tran|0mr
transaction|0iq1or2ne35e39r
transcriber|13n1kq2ng2wo35s
transcriber $|13n1kq2ng2wo35s
transcribing|1hn2me2nf35o
transcribing machine|1hn2me
transcription|0xf13l2ww
transcriptionist|13z2hf2wv
transcriptionist $|13z2hf2wv
transfer|02n08l0au0uf1an1hm1nf1oe2qg40p4jg4xq50u
transfer car|50m
transfer man|50p
transfer operator|2nr
transfer pricing|0au1oe
transfer technician|1hm4xn
transfer worker|2ne50p
transferrer|2nq
transferrer $|2nq
transformation|0iq0wz3pw49g
transformation analyst|0ir0wf
transformation consultant|0wt
transformation manager|0wq3pw
transformer|0mg1hs2md2np3uq40k4wf50l
transformer $|40l
transformer repairer|1hq2mf
transfusion|2wq
transistor|3ul
transit|04g0qz0ue10f1at1ng2mf2n72yg3bv3lt3ro4jn4sr4wm50e
transit agent|10f1ap
transit mixer|2nd4sq
transit operator|1ar
transit specialist|3ls
transition|20g3pm4bw4mm
transition specialist|4br
transition teacher|4mm
transitional|4bo
translation|1ds1lp3pc4qr
translation engineer|1ds
translator|4qz
translator $|4qz
transmission|04f0mg0nn0qf0uf0vf1dm1eo1hp1ng2jk2mn2tf3ke3uk4jo4pw4wu4yq50f
transmission builder|2nq
transmission distribution|1ek
transmission engineer|0gg4px
transmission mechanic|2mf4wn
transmission specialist|4wq
transmission system|0gn0no0qg1de3kf4jq
transmission worker|1en1ht2nf
transmitter|1gr2nf4yr
transmitter operator|2nf4ys
transmitting|4yl
transonic|03r
transpersonal|3qk
transplant|04r2ne2xn
transplanter|04z1ng2nc
transplanter $|04r
transport|0bl0lq0qx0to0uq1an1il1lf1ng2jg2mg2nb2og2ql2wc35g38g3ar3br3lm4jz4lk4ss50f
transport administrator|4jm4lk
transport aide|0lp2wg
transport clerk|4jn
transport coordinator|4jl
transport driver|1am3as3b64sn
transport engineer|0qt
transport general|4jl
transport maintenance|4jl
transport manager|4jm
transport managing|4jm
transport operation|4jl
transport operator|3br
transport pilot|0bm
transport planner|4jl
transport service|2wg3bt4sl
transport vehicle|3bl
transportation|04e08f0bp0ge0ln0qv0to0uq0vf0wf1az1df1hl1im1lg1ng1we1yf21g2ag2jf2mc2nd2oo2te3bs3ls3ry3uf4jz4mm4rl50p
transportation aide|1al
transportation attendant|0ll1am
transportation clerk|1ae4jp
transportation coordinator|4jm
transportation director|4jm
transportation engineer|0bq0qo1ag
transportation engineering|0gf0qs1hl2tf
transportation equipment|0uf1hq2nm
transportation general|4jm
transportation inspector|1as3re
transportation logistics|4jk
transportation maintenance|0uv4jl4wf
transportation manager|4jq
transportation managing|4jk
transportation planning|0qn1an
transportation security|1am1we3lp
transportation service|0tq3bl4je
transportation specialist|4jq
transportation technician|0qf1an20f4mm50q
transportation technology|4mm
transportation worker|0un1al2oq4jg50g
transporter|0lu2mo2ne2wf3bq4sp4xf50o
transporter $|0lq2nf2wf3bq4sp4xf50o
trap|0kg0uf1ng21z2nb3ks50g
trapeze|3dk
trapezist|3du
trapezist $|3du
trapper|04y
trapper $|04y
trash|0ue4sp50s
trash collector|50m
trashman|50q
trashman $|50q
trauma|2xk
travaux|0vr
travaux $|0vr
travel|0jm0xn1wo2do2ng35o43g49f4bf4mq4rz4sq4xe
travel adviser|4rp
travel consultant|4rp
travel coordinator|4rn
travel counselor|4rq
travel guide|0xn4re
travel manager|4rp
travel security|1wp49f
travel service|4sm
travel specialist|4rp
travel tourism|4mt4rb
travelift|2ng50r
traveling|02n0qp0sm1ao2nm4bx4re
travelling|40b43w
travertine|0un
travograph|2yq
trawler|04x
trawler $|04r
trawlerman|2or
trawlerman $|2or
trawlerwoman|2or
trawlerwoman $|2or
tray|0ug1ng1pe2ez2lg2mf2ng2yd4zz50m
tray drier|1pf2np
tray service|4zq
trayer|04l
trayer $|04l
tread|2ns
tread builder|2nk
treasurer|1oz3rp
treasurer $|1oz3rp
treasury|02r0ar0es1oz3lf3rg4bg4jg
treasury analyst|1op
treasury manager|1oq
treasury officer|02r1og
treasury service|0et
treat|2ln2yq3ul
treat furnace|2lm
treat operator|2le2ng2yp
treater|0ml0rm2ns2ys
treater $|0ml0rm2nq2ys
treating|0mm0ug2lq2np3um
treating equipment|2le2nq
treating inspector|3um
treating machine|0mn
treating plant|2nk
treatment|06q0fv0gg0mo0qo0ur1df1he1io1lp1pg1zg20m26g2je2lk2nn2tg2yd3dg3km3qy4bl4mg50e
treatment engineer|1il
treatment engineering|1io
treatment equipment|0qq
treatment operative|0ml0um
treatment operator|0fv2lf2nk
treatment plant|2mn
treatment specialist|06q2nn3lf4bo
treatment supervisor|0ql
treatment system|0qk
treatment technician|0mm0qg1id2nq
treatment technology|1io
treatment worker|0ul
tree|04z0uc1uz20p2lg2xd3mn50l
tree climber|04f1uq
tree shrub|1un
tree surgeon|04k1uq2xe
treer|1nq
treer $|1nq
trench|0ur
trench digger|0uo
trencher|0ur4sf
trenching|0uq2ne
trenchless|0qm
trend|14r
trestle|0mx0ug2nf4wd50n
trestleman|50q
trestleman $|50q
tri|2nn
triage|32m
trial|2hn2jo39q
trial manager|2jn
tribal|2hl3rr
tribunal|35f39z3lg3rf
trichologist|1xr
trichologist $|1xr
trick|3de4xq
tricot|1nk
trigger|0fk
trim|0mp1nn2lo2me2ye4ws
trim machine|1nf2lv2nd
trim operator|1no2nl
trimer|1nn
trimer $|1nn
triming|1ns2nb
triming machine|1ns2nb
trimmer|0ku0mx0uo1nr1uq2lo2nn3dg40q4wn4xm50q
trimmer $|04l0kw0mn0um1nt1up2lw2nq2yk3dg40q4xm50m
trimmer machine|0un1nn2nb
trimming|04e0mm1no1uo
trimming machine|0mn1np2na
trip|04e08g1ao35q4jg4rw
trip planner|4rx
tripe|0kz0ug1nf1pl50f
triple|2mg4wr
triple valve|3uc4ws
tripper|0mt2yg50r
tripper $|0mt2nl50k
trockenbauer|2ry
trockenbauer $|2ry
troller|04q
troller $|04q
trolley|0ug1as1ng2ml3bp4mk4wk
trolley bus|3bk
trolley car|4wl
trolley driver|20g4mm
trolleybus|2ng3bv
trombonist|3dq
trombonist $|3dq
trommel|2nn
tronic|02q1nf
trooper|3lu
trooper $|3lu
trophy|2nc3ds
trouble|0ud10r1hn2lo2ms2ng3hf3uv4jl
trouble shooter|0ud1hn2lo2mq
troubleman|2mr
troubleman $|2mr
troubleshooter|0um1ep1hu2mo2nf
troubleshooter $|0um1ep1hu2mo2nf
troubleshooting|2mq
troubleshooting technician|2mq
trouper|3dp
trouper $|3dp
trowel|2ne2rr
truant|4bq
truck|04d0me0rk0up0vc16l1ar1em1ig1nl1wp20m25q2me2qm2tl2yf38g3df3lf40f43m4jr4mf4sz4wt50u
truck $|0up43p4sm50b
truck aftersales|2qn
truck body|4wm
truck builder|2nt4wd
truck designer|25s
truck dispatcher|4jo
truck driver|04g16l1am20n4mf4sf50r
truck escort|1wp
truck guard|1wk
truck loader|1zm
truck mechanic|2mf4wr
truck operator|2nd4sp4yl50q
truck production|2nl2tm
truck tractor|50k
truck trailer|3ul
truck transmission|2nm
truck washer|50m
trucker|04f1ng4sy50w
trucker $|04f1ng4sy50w
truckie|4sr
truckie $|4sr
truckload|3ug4jg50r
truckman|50q
truckman $|50q
trucksmith|4wr
trucksmith $|4wr
trueing|2nl
truer|2ln2wo3us
truer $|2no2wo3us
truing|2lf2np3um
truing inspector|3um
truing machine|2lf2nq
trumpeter|3dq
trumpeter $|3dq
truss|08p0ms1ng2ne
truss builder|0mo2nf
trust|02o1if1kp2ax2nf31t35l4tx
trust foundation|31s
trust fundraiser|31n
trust manager|1kq
trust officer|2ar
trust safety|1if4ty
trustee|02u2ax
trustee $|02q2ap
try|2ln2ng3uq
try out|1ng2ln2ng3uq
tryout|1hq2ng
tsa|1wr2nf3lm
tub|04f1an1np2mp2nq50f
tub operator|1np2nf
tub tender|1np2nc
tub washer|2nn
tubber|2no
tubber $|2no
tube|04f0ee0mg0ue1ap2nq2yv3lp3ur40q50s
tube bender|2nl
tube blower|2ne2yg50r
tube builder|2nn
tube cutter|2lm
tube drawer|2nf2yp
tube machine|2nm2yg
tube maker|2nl
tube tester|3um
tube winder|2nm
tube winding|2no
tuber|2nt
tuber $|2no
tuber machine|2nl
tuberculosis|2xr
tubing|0uo0vf1hq1ne2ln2yl3uf50o
tubing machine|2lp2n92ym
tubular|1ng2nl2ym
tuck|0ur
tuck pointer|0ur
tucker|1np
tucker $|1np
tucking|0mg1np2ng
tuckpointer|0uq
tuckpointer $|0uq
tuft|1nr2nd
tufter|1nq2nn
tufter $|1nq2nn
tufting|1nu2lg
tufting machine|2nk
tug|2oq
tug captain|2on
tugboat|0bf2ne2oz4jm
tugger|2ne50w
tugger $|50o
tugger operator|2nf50q
tumbler|04l1nl2nt
tumbler $|04m1no
tumbler machine|2nk
tumbler operator|2nm
tumbling|2nq
tuna|04l
tune|2ng4wr
tune up|2ng4wr
tuner|2mv2nl4wq
tuner $|2mu2nl4wq
tungsten|2np
tuning|2mo4ye
tunnel|03r0mf0ut0vo1ao1hg2ld2mf2nn2rm3ue
tunnel elastic|1nl
tunnel kiln|2nk2rm
tunnel operator|2no
tunneling|0nl0ur1ng2lf
tunneller|2no
tunneller $|2no
tunnelling|1ng2nr
tunnelling equipment|2nn
turbine|0gn0un1hp2lo2ms2np2tq2yf3uf4wf
turbine blade|2ml
turbine mechanic|2mp4wg
turbine operator|2mp2nl
turbine technician|1hq
turbo|2ml2no
turf|0291ut21q40b43p
turfgrass|1ur2ng
turkey|04l0ku2ne2yf
turn|1nl2lv50p
turn down|50t
turnaround|2or
turner|04o0ms1nq2ly2nt3dg4zg50r
turner $|04p0mt1ns2lu2nq3dg50k
turning|0mt1nf2lu2nd50f
turning lathe|0mp2lc
turning machine|1ng2lq
turning sander|0ml
turnkey|3lr
turnkey $|3lr
turnstile|0eg40q50g
turntable|0ut1aq2nf
turpentiner|04q
turpentiner $|04q
turret|2lk
turret lathe|2lk
tutor|02f09t13r2fx2kg2nf2sz3dk46e4hm4mz
tutor $|02f09q13r2fx2kg2nf2sv3dl4hm4mz
tutor secondary|09l46f
tutoring|4mr
tv|1hk2mg2nf2qq3dv3mb4yu
tv lighting|3dl
tv news|3dm
tv technician|1hc4yu
twenty|21l
twill|1np
twirler|3dp
twirler $|3dp
twist|2nd2yr3um
twister|1nz
twister $|2ns
twister tender|1np2nc
twisting|1nu
twisting department|2nm
twisting machine|1nm
twitchell|2nn
two|1ho1nk
two stroke|1hl
two way|1hl
twx|13r
tying|2no
tying machine|2no
type|0mp13q1nf2lf2np2ym3df3ul
type cutter|0mm
typer|2vp
typer $|2vp
typescript|1qt
typescript developer|1qt
typesetter|13r2nn
typesetter $|2nu
typesetting|13r2ny
typesetting machine|13r2ne
typewriter|13r1hw2me2nd35l3ur4we
typewriter mechanic|1ho4wf
typewriter operator|13r35l
typing|02k13q20e4mp
typist|02n13z28p2ne35p
typist $|02n13z28p
typo|2nl
typographer|2no
typographer $|2no
u|0am1lm3rn
u s|0am1lm3rn
ua|19x
ua manager|19x
uat|3tt3ue
uat tester|3tt3ue
uav|03v0bz2nf
uav engineer|03v
uav operator|0bz2nf
ubersetzer|4qy
ubersetzer $|4qy
ubersetzerin|4qy
ubersetzerin $|4qy
ui|07p1qz1vg25g3dc4de4uz
ui artist|07r3dc
ui designer|4up
ui developer|1qo
ui engineer|1qr
ui platform|1qn
ui programmer|1qr4df
ui ux|4ul
uipath|0yv
uipath developer|0yv
uke|2ng3bf50w
ultra|2ur4y9
ultrasonic|1hl1nk2tm40e43o
ultrasonic equipment|40e43p
ultrasonic metal|1hm2tm
ultrasonic seaming|1nl
ultrasonographer|2ur2wo37g
ultrasonographer $|2ur2wo37g
ultrasound|1hf2uz2wl3ud
ultrasound technician|2ut
umbrella|0mf1nn2mo2no
umbrella tipper|1nq2ne
umpire|2nf4hz
umpire $|2nf4hz
un|3rm
unarmed|1wl
unattended|2jg3lp
unclaimed|1mq
under|1np1pk2lp2mp2nk3ll
undercar|4wr
undercoater|2np
undercoater $|2np
undercollar|1no2ne
undercover|2ng3lz
underground|0nl0um1ze2jq2lf2mp2nr3kn3uf50g
underground mine|0ue2no
underground miner|0ud2np
underground mining|0nl2nk
underliner|1np
underliner $|1np
undersecretary|3rn
understudy|3dl
understudy $|3dl
undertaker|0lz2nd
undertaker $|0lp
underwater|2mp42q
underwater welder|2mq2nb
underwear|1nz2nd
underwriter|0er27v28z2ar2ng31r
underwriter $|0er27v28z2ar2ng
underwriting|0ee13r27r28z2cf3vr439
unemployment|1lp28e3ry3ue
unexploded|0up2ng
unexploded ordnance|0up2ng
unhairer|2nq
unhairer $|2nq
unicyclist|3dq
unicyclist $|3dq
uniform|0rm1nw25g2nd3ln
uniformer|1nq
uniformer $|1nq
union|0ef1os23z4bg
union representative|23q
unionmelt|2ng2yq
unisaw|0mr
unishear|2no
unit|02f04e0mm0ul10d1ag1hf1ne2lg2nl2tp2wp32n35z3km3un40g41r43k4jt50k
unit $|0mq2nf
unit clerk|2wm35m
unit control|2nf4js
unit coordinator|2wn
unit engine|1hl
unit installer|2ml
unit nurse|32k
unit operator|0uu2np2yn50e
unit repairer|2mc2ng3ko4wo
unit rn|32n
unit supervisor|35l
unit tender|0ul
unit tool|2np
unit worker|1ng2nm
united|3ll
unitizer|4jr
unitizer $|4jr
unity|1tz
unity developer|1tq
unity engineer|1tt
unity programmer|1tl
universal|0em1nb2ne2yt
universal banker|0em
universal grinder|2nf2yl
universitie|20m
universitie $|20m
university|1mr20z2jc2ne2se3dg3qo3xo46z4ng
university $|20n
university assistant|20p
university department|20f46q
university head|46m
university recruiter|3xp
university research|20v2je
university teacher|20f4mm
university teaching|20l4ng
unleavened|1pf2nn
unload|50p
unloader|04l50z
unloader $|04l2nr50q
unloading|4jo
unmanned|0bc1af1hg1nf26o2jz2na42z
unmanned aerial|0bg1ag2jo3lm
unmanned aircraft|0be2jr42m
unmanned system|2jq
unracker|2yq
unracker $|2yq
unreal|1tx
unreal developer|1tx
unscrambler|50q
unscrambler $|50q
unternehmensberater|0wz
unternehmensberater $|0wz
unternehmensberaterin|0wz
unternehmensberaterin $|0wz
up|07l0fp0mo0ud0xk13m1ak1hg1np21m2lu2nu2yq3uq4bg4jn4yg4zk50m
up $|04p2nm2ye3dm50t
up artist|07f0fl1nn1xn2ne3de
up assembler|2nk
up designer|0fk2np
up driver|1al4sn
up hair|0fm
up inspector|2nf3uo
up machine|1np2ng
up man|1am
up mechanic|0mm2le2mb2ny2yg
up operator|0mm13n1ae1nk2ng2yk3uq50c
up person|2lo2mm2nf4zm50f
up specialist|0fm2nf4wn
up technician|2lx2nf
up tender|1nn2ne
up worker|04g0mf1an1ne2lm2mq50p
upfitter|2np
upfitter $|2np
upholster|1nw
upholster $|1nw
upholstered|1no
upholsterer|0ms0uf1ag1nz2no
upholsterer $|0mw1ag1nw2nl
upholstery|0me0ug1nz20m2md3up4jo4mg4wf
upholstery mechanic|0mf1nq
upholstery repairer|1no2mf
upholstery worker|1nt
upholstrer|1nn
upholstrer $|1nn
upkeep|2mn2nl
upkeep mechanic|2me2np
upper|04g1nn2nm2xl3up
upper tier|1no2ng
ups|1ap4sg
upset|2lq2yd
upset forging|2lq2yd
upsetter|2lq
upsetting|1ng2lq2ng
upsetting machine|1ng2lq2ng
upstair|0rl
upstream|2jm
uptwister|1no2nf
urban|04k08u20s2jp2po3dl3rk4rd
urban planner|08p
urban sociology|2pm
urologic|2xl
urologist|2xu
urologist $|2xu
urology|20l
us|2dl3lm
usability|0xr19m4vt
usability researcher|4vt
use|2jp3kg4bl4jp
used|4il50n
used car|4il50o
user|10g19v1id1rp2cv2jg4dm4tq4uk4vw
user acquisition|19u
user computing|2cp
user experience|4um4vn
user interface|1rp4dn4ug
user researcher|4vr
user safety|1ie4tq
user support|10g2co
usher|1ao21u2ns39o
usher $|1ao21w2nm39o
usineur|2lx
usineur $|2lx
usw|2nd3lr
utilitie|0up10k1hz2mf2ns2rg36f3lg3um4jl
utilitie $|2ng4jm
utility|04d0el0lf0mm0rq0um0vp10m1ao1do1ef1hk1pm1uf1zf21e2et2lg2mv2rm2tp2wg3bo3hd3kg3pf3rg43l4bf4jn4wk50m
utility $|2nl
utility aircrewman|3lm
utility forester|2jn
utility meter|2md2nr4jk
utility operator|0um1nl2no2ye
utility person|0rp1pq2mg
utility plant|2nm
utility sales|43m
utility system|2mr2nf
utility worker|0uf1an1nf2mm2nf2yf3bp3ur50n
utilization|1mq2tq36f3vc50q
ux|0xf4uz4vz
ux $|4ut
ux designer|4un
ux designerin|4um
ux manager|4uq
ux researcher|4vr
ux writer|0xf4up
v&v|3tz
v&v engineer|3tz
v2x|0gr
vac|2nm
vacation|1cz4he
vacation activitie|1co
vacation camp|1cs4hg
vaccinator|04s
vaccinator $|04s
vacuum|0rq0ug1hl1pd2lg2mu2nn2yr3tg4wo50g
vacuum cleaner|2mo
vacuum forming|2nn2yf
vacuum molding|2nq2yb
vacuum moulding|2nl
vacuum system|1hm2mo2nc3tg3uf4wq
valance|1np2nf
valet|1av21t2nf3bx
valet $|1ae21u3bx
valeter|0rz
valeter $|0rz
validation|0eg0gm0px1df1ye26y2tg3tx41t4df
validation engineer|0gn0pv1df1ye26m3ty4df
validation manager|0eg41v
validation specialist|26v
valuation|2as3vr
valuation consultant|3vr
valuator|2az
valuator $|2ap
value|03q1hf1ig2aq3uo4eq
value engineer|03q4eq
valuer|2ap3vz
valuer $|2ap3vz
valve|04k0ug1hf1nf2ln2ms2nr3kg3ul4wn
valve mechanic|2ml
valve technician|2mu2nf
valve tester|2ng3um4wo
valver|2nq
valver $|2nq
valving|1nf2nn
vamp|1nv50f
vamper|1nq
vamper $|1nq
van|0rq0un16f1au1ng1wp1zg2nc2ql38e3bp3df4sm4wx50g
van aftersales|2ql
van driver|1aq
van escort|1wn
van operator|4so
vaneer|2no
vaneer slicing|2no
vanstone|2nf2yp
vapor|0ng2np
vaporizer|2no
vaporizer $|2no
vaquero|04q
vaquero $|04q
variation|2ye3uq
variety|0mm2lf3dn
varitype|13s2ng
varitypist|13r
varitypist $|13r
varnish|0mq1pf2nv3uo
varnish melter|2nm
varnisher|0ml2no
varnisher $|0ml2no
varnishing|2np
varnishing unit|2nm
vascular|2ww2xt
vat|0az1pq2nl2yd50p
vat house|50l
vat specialist|0az
vault|02p0mg0re0ue1eg1he1ng1zq21f2mc2yz35z3dg3kf4hl4wc4zf50x
vault clerk|02k
vault custodian|02o0rf35n
vault installer|2ne2yn50q
vault maker|2no2yg
vault supervisor|2nf35n
vault worker|2nn4zf50n
vc|2aw
vc associate|2aw
vector|2jn
veg|1pn
veg preservation|1pn2nf
vegetable|04y05q0kg0uf1nd1pp2al2en2nm3ud
vegetable $|04g2am
vegetable canner|2nl
vegetable distribution|04g4jl
vegetable harvest|04l
vegetable loader|04n
vegetable preservation|1pm
vehicle|02g04e0bf0gn0mf0qd0rv0tn0uo0vd1as1df1ep1zm20d21f25l2jg2lg2mf2ng2oo2qk2ty2wf38e3bo3df3hf3lp3rn3u83vc40t42t43s4bg4iq4jo4mk4ss4wz4yf50n
vehicle $|1ad1zl3ae3bn3wm4sn50g
vehicle adviser|3rf40s4wf
vehicle aftersales|2ql
vehicle assembler|2nl
vehicle assemblie|2no
vehicle assembly|2nr
vehicle battery|1en2ng
vehicle body|0rn0up1eo2ne4wc
vehicle booking|43x
vehicle builder|4wo
vehicle cleaner|0rr2ng50f
vehicle coachbuilder|4wm
vehicle controller|1zm
vehicle crewman|3ll
vehicle design|1hk25m2tg42n
vehicle designer|25g2tr
vehicle dispatcher|1ag2nd3al4jn
vehicle driver|3lk4sn
vehicle electrician|1ed4wp
vehicle electronics|1er1he
vehicle engine|1hq
vehicle engineer|0gd1af2tp42q
vehicle engineering|1hg42n
vehicle equipment|2nd50p
vehicle glazier|0um
vehicle hire|43o
vehicle inspector|1ap2nq3uf4we
vehicle leasing|3ve40o
vehicle maintenance|2me3ll4jw4wk
vehicle mechanic|4wo
vehicle officer|3lm
vehicle operation|1ao2je3ll
vehicle operative|40p
vehicle operator|0uc1aw1zk2jm2nc2oq3ag3bm3ld4sl50l
vehicle paint|0ur2ng
vehicle painter|0uo38g
vehicle production|1hk2nq2tk4jg
vehicle quality|2no3uf
vehicle racer|3dl
vehicle refurbishing|4wl
vehicle rental|40d43s
vehicle repair|1hn
vehicle repairer|4wn
vehicle restorer|4wo
vehicle sales|4394is
vehicle service|1al40k4wl
vehicle specialist|0gu42g4wg
vehicle technician|1am1em1hn2ng4wl
vehicle tester|2nr
vehicular|1il
vein|2nn2wn50e
velocity|0ul
velvet|1nr2ne
vendedor|40x43r
vendedor $|40y
vendedor externo|43s
vendedora|40y
vendedora $|40y
vender|4zn
vender $|4zn
vendeur|40y
vendeur $|40y
vendeuse|40y
vendeuse $|40y
vending|1ae1hg1po2mz2np3bg4ir4sg50f
vending engineer|2mt
vending machine|1pp2mf2np
vending route|1ag2no
vendor|23f2bp2io2mq2nf2qn3mz40q41k4if4zm
vendor $|2iq2mq3md40q4zm
vendor acquisition|3mn
vendor management|2qp3mq
vendor manager|3mq
vendor operation|3mq
vendor relation|23g2bn3mo
vendor relationship|2bl
vendor risk|41l
veneer|04f0mz0ug1nd2le2mm2ny2yg3uq50l
veneer clipper|2nm
veneer cutter|2nk
veneer jointer|0mn2nf50k
veneer lather|0me2nr
veneer quality|2nm3ue
veneer slicer|2no
veneering|2nl
venereal|0tf1ir
venetian|0rr0um50f
venetian blind|0rr0um50f
vent|1ng4wm
venta|43u
venta $|43u
vente|40p43p
vente $|40p43p
ventilated|2np
ventilating|1hg2mf2nk2tx3ko
ventilation|08l2nm2tz3kl3lg3uf
ventilation air|08l2tp3ke3ug
ventilation engineer|2to
ventilator|2no
ventilator $|2no
ventriloquist|3dq
ventriloquist $|3dq
venture|1ll2aw
venture capital|2ap
venue|1jz2nf4yu
venue booker|1jr
verger|0rw
verger $|0rw
verification|0of0pz1dm27m2jm2ne35q3tu3uq4wg
verification $|0pz
verification engineer|0og0pz1dn
verification leader|0po
verification specialist|27m35r
verification technician|2jo3uq
verification validation|0p53tv
verifier|0ar13x27e2nc35q
verifier $|0ar13p27e2nf35q
verifying|10r13r2nc
verkaufer|40x43p
verkaufer $|40y
verkaufer im|43p
verkauferin|40y
verkauferin $|40y
vermessungsingenieur|0qy
vermessungsingenieur $|0qy
vermouth|2nx4yg
verse|0xl
versicherungsberater|27z
versicherungsberater $|27z
versicherungskaufmann|27z
versicherungskaufmann $|27z
vertebrate|2im
vertical|0mg2lv2nf3ll
vertical boring|2lm2ng
vertrieb|43s
vertrieb $|43s
vertriebsinnendienst|43z
vertriebsinnendienst $|43z
vertriebsleiter|43z
vertriebsleiter $|43z
vertriebsmitarbeiter|43z
vertriebsmitarbeiter $|43z
vertriebsmitarbeiterin|43z
vertriebsmitarbeiterin $|43z
verwaltungsangestellte|35y
verwaltungsangestellte $|35y
verwaltungsfachangestellte|35y
verwaltungsfachangestellte $|35y
vessel|04u08f0bd0uo1af1dg1es1hn1ne26r2ap2nl2ot2rt2tv2yp38e3dg3ub42f4ju50e
vessel $|04k2ol
vessel assembly|2nn
vessel captain|2ol
vessel electronic|1en1hf
vessel electronics|1eq1hd
vessel engine|2nf2op
vessel engineering|2nl
vessel inspector|0uo1hn3ud
vessel operation|4js
vessel operator|04p
vessel painter|0uq38e
vessel pilot|04p0be
vessel planner|4jn
vessel scrapper|2nn
vest|1nx2nf
vet|2xf32d35f3wq4xz
vet $|4xw
vet nurse|32d4xo
vet surgeon|2xf4xo
vet technician|4xn
veteran|23f2hl3rm4bx
veterinarian|2jd2ne4xz
veterinarian $|4xz
veterinary|04g1hg20y2je2ne2xc32f3rf3uf3wv4xz
veterinary medicine|20q2xf
veterinary nurse|32f4xl
veterinary practice|3wr4xe
veterinary science|20l4xg
veterinary scientist|4xk
veterinary surgeon|4xk
veterinary technician|4xm
veterinary technologist|4xk
vets|40g4xz
vets $|40g4xq
vfx|07q3de
vfx artist|07q3de
vial|1ng2lg2nr3ur
vibraphonist|3dq
vibraphonist $|3dq
vibrating|1zl
vibrating roller|1zl
vibration|03q
vibrator|0up3ul
vibrator $|2nm
vicar|0sr
vicar $|0sr
vice|15n1gl1on20o2ng3lo43p46z49f
vice $|46z
vice president|15n1gl1on20o43q49f
viceroy|3rr
viceroy $|3rr
victim|1wq2hq3ls4bu
victim advocate|1wq
victim care|4bn
victim service|4bq
victim support|4bm
victime|4bm
video|07u0ug0xo1af1hr1ne1sp1te1vf25g2dw2nc2yf3dw3gl40s4dn4jg4qm4wd4yz50g
video $|4yq
video artist|07c3dp
video camera|2nl4yg
video columnist|2dl
video control|4ym
video designer|07w3df4yg
video editor|2df3do4yl
video equipment|40k
video game|07c0xr1hk1sr1tf4do
video graphics|3dm4yl
video jockey|07q3dg
video motion|3dp4yd
video operator|4yn
video producer|4yn
video production|4yl
video projection|07q3dg
video specialist|4yp
video surveillance|3lm
video tape|4yn
video technician|1hg4yp
videogame|1sq25g
videographer|4yz
videographer $|4yz
videotape|2de2nf4yw
videotape editor|2de4yo
vie|0lq
vie $|0lq
vigilante|1wn
vigilante de|1wn
village|02g3rr
vine|04k1um
vinegar|1pq
viner|2np4wm
viner $|2nl
vineyard|04z0ug1ng2nc
vineyard $|04n
vineyard worker|04o
vintage|4wo
vintage vehicle|4wl
vintner|04q
vintner $|04q
vinyl|0md0ul1hg2rq38q
vinyl record|2nn
viola|2nq
violence|4bq
violence $|4bk
violence counselor|4bk
violin|09v0ml20d2nu4mf4we
violin maker|0mr2nb
violin teacher|09v20d4mf
violinist|3dt
violinist $|3dt
violist|3dq
violist $|3dq
virologist|2jq
virologist $|2jq
virology|20k
virtual|07v10o1ku1rn1se
virtual assistant|1ku
virtual chat|10o
virtual game|07m1rn1se
virtualization|4lr
virus|4xl
viscose|2no
viscose cellar|2nl
viscosity|2ng3hy
vision|2ks34z4yt
vision engineer|2ks
vision mixer|2nb4yu
vision rehabilitation|34l
vision therapist|34o
visiting|0rm20f4mn
visiting teacher|20f4mn
visitor|0so21u2ix2nf32q3lg3pf4bq4mr4ru4xl50f
visitor $|0so32r4bv4mf4xl
visitor center|4ro
visitor service|21x2ip4bf4mz4rg
visor|2np
visual|07m09p1ao1hg1nf1vq20f25g29v2da2ix2jg2na2yg34r36f3dr3gq3ud40s4mc4nq4yx
visual art|1vd3dr
visual arts|09r4mg
visual coordinator|2is4ye
visual designer|1vw29f
visual effect|07o3df
visual merchandiser|29n40l
visual merchandising|29n40q
visual operator|4yp
visualization|12b14q
visually|4ml
viticulture|20k
viticulturist|2jq
viticulturist $|2jq
vivarium|04r
vj|2dd3do
vlogger|2dz4rg
vlogger $|2dz4rg
vlsi|0oz
vlsi $|0os
vlsi designer|0om
vlsi engineer|0op
vlsi leader|0oq
vna|3bg4sf50t
vna driver|3bg4sf50t
vocal|09k20d3dr4mn4yf
vocalist|3dt
vocalist $|3dt
vocational|09m1ce20k23r2wg3uf4bz4hf4mz4nd
vocational college|2094ms
vocational counselor|4bk
vocational educator|4bf4mm
vocational instructor|09k
vocational rehabilitation|20p2wg4bn4me
vocational teacher|09k4ml
vocational training|20s4mb
vocational university|20d4mn
voice|09z0jl20c2dl2ng2xb30r3dr3ln4gq4hc
voice actress|3dl
voice over|2dl3dk
voice teacher|09t20e4me
voicer|2mt
voicer $|2mt
voip|10f2cz30s
voip support|2cl
voip technician|2cv
volcanologist|2jq
volcanologist $|2jq
volcanology|20l
volleyball|2dl4hm
voltage|1el1hp2np3ug
voltage lineworker|1ep
voltaic|1ep2nd
voltmeter|1hr2ne
volunteer|21n23z31w3pf3sk4bw4jf
volunteer $|3sl
volunteer coordinator|31y4bg
volunteer program|23t3pf
volunteer service|21q23g4bp
volunteering|1gg23z
vorstandsassistenz|1kz
vorstandsassistenz $|1kz
votator|1ng2np
voting|1hf2mm
voucher|02w
voucher clerk|02p
vp|0jm1gy1ku1ll1ok23m2nf2qq35e36r3nn43l4df4un
vp $|1gm1ll2qo
vp business|0jn
vp design|4un
vp engineering|1gq
vp finance|1ok
vp hr|23l
vp marketing|2ql
vp operation|36m
vp people|23k
vp product|3nn
vp r&d|1gn
vp sales|43m
vp strategy|36o
vue|1qu
vue developer|1qu
vulcan|3lk
vulcaniser|2np
vulcaniser $|2np
vulcanized|2nl
vulcanizer|2nq
vulcanizer $|2nq
vulcanizing|2no
vulcanizing operator|2nn
vulnerability|0ir2jf3ve3yd48z49z
vulnerability $|49o
vulnerability analyst|49p
vulnerability management|49q
vulnerability research|3ye48t
vulnerability researcher|48q
wachmann|1wz
wachmann $|1wz
wad|2nu
wad compressor|2nm
wafer|0rf1ng1pq2nu3up50f
wafer fabrication|2nl
wafer machine|1pq2ne
wage|02g0tm1iq23z2mf2ng3cr3ue
wage salary|23n
wagon|0us1an1ho1nb2lf2nf2tu40f4sn50p
wagon driver|1as40g
wagon operator|0ug4sp50l
waist|1nu
waistband|1no
waistband setter|1no
waistline|1np
waistline joiner|1np
wait|4zy
wait $|4zy
waiter|4zz
waiter $|4zz
waiting|4zx
waiting $|4zx
waitress|4zz
waitress $|4zz
waitresse|4zl
waitresse $|4zl
waitstaff|4zr
waitstaff $|4zr
wakeboard|20e4hp4mf
waking|0lo4be
waking night|0lo4be
waldorf|4mn
waldorf school|4mn
walker|04q0ul1am3dq3uq4xp
walker $|04q0ul1am3dq3uq4xp
walking|4hm
wall|0uy0vp1zl2n92rw38y50g
wall applier|0un38g
wall covering|0ud38s
wall crane|1zm
wall installer|0ug2rm
wall paperer|0vm38p
wall taper|2rl
wallboard|3ul
wallcovering|2nl38q
wallpaper|0rn0ul0vm2nc38z3uo40q4ik50d
wallpaper decorator|0vl2nf38l
wallpaper hanger|38k
wallpaper inspector|3up
wallpaper printer|2nk
wallpaperer|0uo2nd38r
wallpaperer $|38r
wan|30p
wanigan|02g3cr
want|2nd35q
war|20r
ward|02f0lq0rn21f2mg2nd2ww32z35m3lq3rg4jg
ward clerk|02g2wz35f
ward housekeeper|0ro
ward manager|32z
ward sister|32p
warden|04g0mg1io1lo1uo2ng3lx
warden $|04g0mg1io1lo1uo2ng3lx
wardrobe|0fm21z2nf3dv
wardrobe assistant|21f3dz
wardrobe dresser|21o
ware|2ny3um4zc50l
waredresser|2no
waredresser $|2no
warehouse|04f0tp0ux12q15n1nk2if2nd2yk3ug4jz50z
warehouse $|4jp50f
warehouse associate|50k
warehouse clerk|50m
warehouse engineer|12l
warehouse foreman|4jk
warehouse forewoman|4jk
warehouse forklift|0uw505
warehouse manager|4jg50s
warehouse member|50n
warehouse op|50l
warehouse operation|4jn50g
warehouse operative|2ng50q
warehouse operator|1nf2ng50q
warehouse representative|50m
warehouse specialist|4jg50p
warehouse supervisor|2nn
warehouse worker|0ug2yn50l
warehouseman|50t
warehouseman $|50t
warehousing|12n13g2nf50w
warfare|1hf2ne3lz
warfare officer|3lm
warfare operator|3ln
warfare technician|1hg3lp
warhead|3lr4wf
warm|2ns
warm $|2nn
warning|2jk3hg3lp49r
warning analyst|49r
warp|0ug1nz2mn2nb3um4sg50v
warp $|1nl
warp dyeing|1nl
warper|1ny2nf
warper $|1np
warper tender|1nm
warping|1no2nf
warpman|50q
warpman $|50q
warrant|3rp
warranty|10r1hp2of35p
wash|0uk1ag1nm2ep2mf2nq2yf50y
wash $|2er
wash attendant|50k
wash deinking|2nl
wash driller|0uo2nd
wash operator|2nt50e
washer|04k0rs0uq1nl1zp2eu2mo2ns2ym3un4we4xm50t
washer $|04l0rs0ul1nu1zq2ev2mg2nm2yf3uo4xm50t
washer mechanic|2mr4wf
washer operator|0uo50f
washerette|1np2ne
washhouse|2nn
washing|0uf1ep1hf1nk2lf2mn2nt2yf50k
washing machine|1er1hf1nl2lg2mp2ne50m
washroom|50l
washtub|2nm
washtub worker|2nm
washwheel|2no
waste|04d0eg0gf0nl0qr0rt0tm0uq0vf0we1ae1he1iz1nr26n2av2jr2md2yf35f36p3kl3lf3up41l4sl4wg50s
waste analyst|2jm
waste broker|1ig2au
waste chopper|50q
waste collection|0qn4sm
waste collector|0rt
waste compliance|1io
waste control|1ir2jg
waste disposal|0qr1io50d
waste facility|2no
waste inspector|1il
waste management|0nm0tq0we2al2jd2nm50m
waste reclamation|0rq0ug
waste recycling|1ie2al50l
waste reduction|50p
waste specialist|0un1ic2jo
waste technician|0uf2ju
waste tester|1im3uf
waste treatment|0qm0uf1ir2nn50g
waste water|0q90ul1ip2je2np3ko
wastewater|0gc0ng0og0qq1de1hf1iz26g2jp2ns2td3kz
wastewater engineer|0qm1il3kg
wastewater engineering|1iq
wastewater infrastructure|2nd3kr
wastewater operator|2nq
wastewater plant|0qk
wastewater project|0qk
wastewater system|1il2no
wastewater technology|0ge1iu
wastewater treatment|2ng3kp
watch|0uf1al1hg1nf20l2ls2mx2nr3lm3up40n4jf4wf50f
watch assembly|20m2nd3um
watch clock|2mc2ns
watch inspector|1aq3ug
watch officer|3ln
watch repair|2mm40n
watch train|1ae3un
watche|2ak3dg
watche jewellery|2ak
watcher|1ns2nm2wp2yg3ll
watcher $|1ns2nm2wp2yg3ll
watchguard|1wr
watchguard $|1wr
watchmaker|2ns
watchmaker $|2ns
watchmaking|20n4me
watchman|0ug1ww2ol3lr50n
watchman $|0ug1ww2ol3lr50n
watchstander|2or
watchstander $|2or
water|02g04l0gf0me0qy0rg0tm0uq0vq1ae1dg1ef1hf1iq1ll1nc1uf2ju2lr2mo2no2os2tf2wg2ye30g35g36v3dn3hm3kz3rf3ud4bg4hn4ju4wd4yg
water $|1ip2ng
water based|04q2jg
water borehole|2nn
water conservation|04g0vn1ie20m2je3kr
water control|2nl36r4jb
water drain|0ql
water drainage|3kl
water engineer|0qo1il
water gas|2mq3kf
water harvesting|04q3kf
water jet|2ls2ne
water main|0up2mg3kf
water management|0qp2je
water mechanic|2mf3kp
water meter|4jl
water network|3kq
water operator|2np
water pipe|0ue3ko
water pipeline|1hg1il3kl
water pollution|0qd0tp1ho1il2jf
water pump|2nl3km
water purification|0nk2mn3kf
water quality|0qf1iz2nb
water resource|1ie2jr3kp4je
water ship|1hn
water softener|3km
water supply|0qk1io2nm4jf
water system|0qw0vo1hd
water taxi|2nf2os
water technician|0qf0ug1if2jq2nu3ke
water tester|1hr2jl2ng3ke3ug
water traffic|4jn
water treatment|0ql1hg2np
water valve|2mm
water wastewater|0qo1if
water well|0uf2nm
watercolor|3dm
watercraft|1am
waterjet|1nf2lz2nd
waterjet cutter|2lo2nf
waterjet cutting|1nf2ln
waterman|04q
waterman $|04q
waterproofer|0uq
waterproofer $|0uq
waterproofing|0vp2nm2yl
waterproofing machine|2ym
watershed|0qq1iq2nl
waterway|0uw1hn2mf4jl
waterway construction|0uo
waterway maintenance|0us2mf
waterwell|0ug2nm
waterwork|2nu50e
wave|2mk2np2wp2yd
wave soldering|2no2yd
wax|0fn1xr2nu50e
wax bleacher|2nk
waxer|0ro17o2no
waxer $|0ro17o2no
waxing|0fz2nk4wd
waxing specialist|0fv
way|04g0jf0qp0uq0vr1an1zg2me2nd3mf3ue3vu4jg50q
way inspector|0qq1ao3ue
way maintenance|0vn2mg
way radio|1hl
wealth|2az
wealth adviser|2ap
wealth manager|2au
weapon|03f0nv20e2mm2nf2tl3lz4il4wf
weapon $|3lm
weapon engineer|03f0no2tn
weapon officer|3lm
wearing|0rn2nm
wearing apparel|0rn2nm
weasand|0kp2nf
weather|0mz0uf20m2dn2jx2nc35p3dc3hy4wg50f
weather forecast|3hq
weather forecaster|2jf3hv
weather strip|0mp4wg
weather stripper|0mv0ug2ne
weatherboard|0mn0uk
weatherization|0uz0vr1hg2nf36g
weatherization installer|0ul
weatherization specialist|0ul
weatherizing|0un4bf
weatherman|2jq
weatherman $|2jq
weatherseal|0ur
weatherstrip|2nm
weave|4jo
weaver|0uo1nz2mg2nm2yr3dn
weaver $|0uo1nr2nn2yt3dn
weaving|0mg0vf1nz2np3uf4mk
weaving handicraft|1nf2no
weaving loom|1nf2nl2ym
weaving machine|0mg1nn
weaving operator|2nl2yg
weaving technician|1no
weaving textile|1nk
web|04o07p08g0cf0hn0jf0mf0vd0xk11t19l1bu1qu1rz1vc25f2br2gg2ld2mg2qt2tf2yf4dd4ux50l
web $|0xq1qt1ro
web analyst|11u
web application|1rm
web content|0xe1rq
web designer|0ho1re4us
web developer|0cg1rm
web engineer|1rp
web entwickler|1rn
web marketing|19l2qf
web press|2le2nk50n
web programmer|1rr4dg
web ui|1ql
web3|0hz
web3 developer|0hs
web3 engineer|0hu
webber|2no
webber $|2no
webbing|2no3um
webbing inspector|3um
webentwickler|1qm1rz
webentwickler $|1rz
webentwickler frontend|1qm
webflow|1qt
webflow developer|1qt
weblogger|2dq
weblogger $|2dq
website|19l3pl4dl
wedding|08g0fa0sq1jz1pq1xq25e
wedge|0mn
wedger|1ns2nl
wedger $|1ns2nl
weed|02g04f1uz2ne
weeder|04o
weeder $|04o
weekend|2dn
weft|2no
weigh|2ll2mg2nd35r3uz50g
weigh machine|2lg2mg3us
weigher|04f1nf2no3uz4jz50g
weigher $|1ng2nm3uw4jz
weigher helper|2nm
weighing|04p1ng3uf4jr50e
weighmaster|4jw
weighmaster $|4jw
weight|03u0fs0qg0to0uo1hf20f21m2gf2jg2nb2wt3rp4bg4hx4mf4xg4yp50o
weight control|03m
weight loss|0fx4bg4he
weight measure|0tq2nf3ru3ue
weighter|2no
weighter $|2no
weir|04n
weld|2yu3uo
weld inspector|3up
weld operator|2ne2ys
welded|3dm
welded steel|3dm
welder|0qf0um0ve1hq1ng29r2ln2mk2nm2tv2yz3uf4wl
welder $|0uo29r2mn2yv4wm
welder apprentice|2yk
welder construction|0uo2yf
welder engineer|0qg1hq2yf
welder fabricator|1hm2lr2nc2tn2yf
welder helper|0ug2nn
welder inspector|0ug1hk2tr2ye3ug
welder setter|2yl
welder supervisor|0vf2nf2ys
welding|0gf0vf1df1hz1ng20k2mq2nd2tz2yz3uf
welding co|1he2tm2yl
welding engineer|1hv2tf2yq
welding engineering|2tm
welding equipment|1he2mo
welding fabricator|2nf2tk2ym
welding inspector|2tx2yb
welding machine|2nf2yn
welding supervisor|1hg2ne2yx
welding technician|1hd2yq
welding technology|2tl
welfare|10g23t2ne2po3lf3rt4bz
welfare administrator|4bp
welfare benefit|23g4bl
welfare consultant|3rq4bf
welfare director|4bk
welfare eligibility|3rl4bg
welfare manager|23z4ba
welfare officer|4bq
welfare right|4bk
welfare specialist|4bm
welfare worker|4bm
well|04f0nv0qd0uz0vl1hf1nf2mf2nr2yg3hu3in3ue4hk4jk50v
well being|3io4hk
well digger|0u92nu
well driller|0un2nf
well gauger|2nl
well logger|3hk
well logging|3hm
well puller|50o
well pumper|2ne50p
well service|0up0vp2nk4jl50c
well servicing|0ul
well shooter|0ul
wellbeing|23e2qs3qo
wellbeing employer|23e2qs
wellbeing practitioner|3qo
wellfare|4br
wellfield|2np
wellhead|50l
wellhead pumper|50l
wellness|0ft20y2jg2wf3pg3rg4hz
wellness consultant|0fs
wellness coordinator|4hv
wellness director|4hl
wellness instructor|20s4h8
wellness manager|4hn
wellness program|4hr
wellsite|3hl
welt|1ny
welt butter|2nm
welter|1nt
welter $|1nt
wet|04f0mf0vk1nt2jo2lm2nr3he50g
wet concrete|0vl2nf
wet end|2nk
wet machine|2nm
wet process|2nk
wet room|1ng2nm
wetland|1ip2jo
wetland scientist|1ip
wetter|1nr2nl
wetter $|1nr2nl
whale|4xo
wharf|0mo1nf21p2nc50u
wharfinger|4jw
wharfinger $|4jw
wharfmaster|4jr
wharfmaster $|4jr
wheat|04r0rg2nr3mn3uf50f
wheel|04f0mg0rf1nl21p2lt2ms3uq4jo4wz50e
wheel artist|3dl
wheel axle|1al
wheel blocker|1nn2nf
wheel facer|2lo2nf
wheel former|1nm2lg
wheel inspector|3un
wheel loader|0ur50e
wheel molder|2nf2yn
wheel operator|1nl21n2ym
wheel press|2ll2nf4jq50g
wheel presser|1ng2lp2ng
wheel worker|0uf2lp2nq4wf
wheelabrator|2yq
wheelage|02p
wheelchair|1ak1hg2mf4wq
wheeler|1no50w
wheeler $|1no50w
wheelman|2no
wheelman $|2no
whey|2no
whip|0ml21q2nd3sx
whip $|3sx
whipped|2nm
whipped topping|2nm
whipper|50o
whipper $|50o
whirley|1zr2ne
whistle|04p
whistler|04q
whistler $|04q
white|0up1nl2mr2nl4dp50f
white good|2mt
whitener|1nr
whitener $|1nr
whitesmith|0uq
whitesmith $|0uq
whitewasher|0uq
whitewasher $|0uq
whiting|1no2ng
whiz|1nq2ne2yf
whizzer|1nt2nl
whizzer $|2nq
wholesale|00c2az2jn3mm40g43m
wholesale buyer|2ao
wholesale merchandiser|2aq
wholesale merchant|2aw
wholesale trader|2al
wholesaler|04f1nf2az2mg2ne3mr3ng
wholesaler $|3mr
wicker|0me1np2nt
wicker $|1nq2ng
wicker furniture|0me2nu
wide|3br4rg
wiener|50k
wig|0fo1nz1xx3dg40o43d
wig artist|1xl
wig hairpiece|1np2ng
wig maker|2nm
wig stylist|1nf1xm
wigs|2nl
wild|04p2jq4xc
wilderness|20e4ho4mf4rm
wilderness survival|4hl
wildfire|3lv
wildland|3lm
wildland firefighter|3lm
wildlife|04y1iq2jw2nd3lx4xk
wildlife conservation|3lm
wildlife control|04p2jf3lm
wildlife manager|04k2jm
wildlife officer|3lm
wildlife refuge|2jo
wildlife specialist|04k2jn3lg
wildlife technician|04m2jn
will|35m3rm40q
will $|35q
will call|35e40r
willow|1nk
winch|0uc2nf50z
winch operator|50n
winchman|1zr
winchman $|1zr
wind|03q04f0gr0qe0uk1dd1ef1ho2jg2mz2tz2yf4wg
wind $|0gm
wind energy|0ug1dg2mn2ts
wind farm|04g2mp2tn
wind instrument|2le2np
wind power|1hf2mm2tn
wind technician|1hu2md
wind turbine|0go0up1hn2lo2mf2nd
wind up|1nk2nn
winder|1hs1nu2mp2nx2yr3ug50g
winder $|0un1ht1nv2np2yn
winder helper|2ml
winder operator|1nq2ne
winder tender|2nb2yp
winding|0mg1nw2nr2yk3un50f
winding inspector|3uo
winding machine|1nl2ym
winding operator|1nm2nl
winding supervisor|2no
windlasser|50q
windlasser $|50q
windmill|2mu4wf
window|02g0mm0rv0us0vm1ap1em1he1ng25n29n2lf2mm2ye35e38g3ke40w4lu4wm50d
window admin|4lm
window administrator|4lr
window air|1ep
window cleaner|0rp50g
window clerk|1ar40f
window display|29o
window door|0up2md
window fitter|0mg0ux2nf
window glazier|0ul
window installation|0mq0vl
window installer|0mt0ue
window maker|2nl3dm
window shade|1nr2na
window trimmer|2ng40q
window unit|0ug2ms4we
windrower|04r2nf
windscreen|0uz1eg2me4wg
windscreen fitter|0um
windscreen repair|0un
windscreen repairer|0uo2mf
windscreen replacement|0um
windscreen technician|0um
windshield|1hf2nf4wz
windsmith|2mr
windsmith $|2mr
windsurf|20d4hp
wine|0nz1pt4zz
wine $|4zl
wine consultant|4zs
wine production|0nq
wine waiter|4zl
winemaker|2no
winemaker $|2no
winery|04z0nq
winery $|04p
wing|03g0kr3lp4wg
wing aircraft|03g2no3lm
wink|2nm
winnower|2nl
winterizer|2no
winterizer $|2no
wiper|0mp2nm50r
wiper $|0mp2nm50r
wire|04l0ke0ue17n1ep1hg1nb1pg2lq2mw2nr2rm2yu36o3do3ur4yq50o
wire acrobat|3dl
wire artist|2ng3dm
wire chief|2mo2nd36p
wire coating|2yl
wire coiler|2np2ye
wire drawer|2no2ye
wire drawing|2ll2na2yr
wire fence|0up
wire frame|0mg2no
wire hanger|1er
wire harness|2nm
wire harnesse|2nl
wire inserter|2nl
wire insulator|0ue2np
wire machine|2lo2nc
wire mesh|2nl
wire mill|2nd2yp
wire preparation|2nc2yp
wire stitcher|0mr1nc
wire taper|2nk
wire technician|2mm2ne
wire weaving|1nb2nq2yl
wire worker|2no
wired|21r2nf
wiredrawing|1nf2nr
wireless|1hu30l4pw
wireless engineer|4px
wireless network|30l
wireline|0up2ne50m
wireman|1eq1ho2nl
wireman $|1eq1ho2nl
wirer|0ul1ew1hw1nm2np4wq
wirer $|0uf1ex1hw1nm2nr4wq
wirer helper|0un2nf
wirewoman|1er
wirewoman $|1er
wireworker|2mr
wireworker $|2np
wiring|1eu1hg2me2nr4wd
wiring technician|2np
wirtschaftsingenieur|26z
wirtschaftsingenieur $|26z
wirtschaftsprufer|0az
wirtschaftsprufer $|0az
witness|2hr4bk
woman|0qo0rp0ul3lg3ro4zl50m
woman $|0qo0rp0ul3lg3ro4zl50m
women|0sl1nf25l
wood|04w0gz0mz0uk0vl1ag1hg1n72l42mm2nt2rm2ye3dm3ll3mo3uv4wg
wood $|0mn2nf
wood board|2nl
wood boat|0vm2ne
wood boring|0mq2ne
wood carver|0md2np
wood carving|0mf2nl
wood casket|0ml2nf
wood chipper|0me2no
wood craftsman|0mm2nf
wood drilling|0mm2nf
wood drying|0mn2nf
wood fence|0mf0um
wood fuel|2nm
wood furniture|0ml2ng
wood grinder|0md2nn
wood heel|1nf2nn
wood lathe|0mn
wood machinist|0mn2lf2ng
wood milling|0ml2ng
wood painter|2no
wood pellet|0mf2nn
wood pelletiser|0md2nr
wood product|0gn0m72ns
wood production|2nq
wood router|2lf2nr
wood routing|0me2lf2nq
wood technology|0gw0mf2ne
wood tile|0mf2ng2ro
wood treating|0mo2nc
wood treatment|0ms2nc
wood worker|0mm
woodcarver|2nu
woodcarver $|2nu
woodcutter|0uq
woodcutter $|0uq
wooden|0gz0ms1he2ls2mm2ug2yf
wooden barrel|0mn2mo2nb
wooden building|0un
wooden furniture|0mp
wooden item|2nq
wooden technology|0gs
woodland|04t05z0uq1zf3lg
woodman|0uq
woodman $|0uq
woodshop|0mr20m4mf
woodsman|04q
woodsman $|04q
woodturner|0mr
woodturner $|0mr
woodwind|2no3um
woodwind instrument|2nm3un
woodworker|0mz2np
woodworker $|0mv2nn
woodworking|0my1ng2lf2ng
woodworking sander|0ml
wool|04t0rg0ul1nw2lq2rf3mg3ub43q4jp50d
wool fleece|04n3ug
wool washer|1nb2nn50m
woolen|1hp2mf2nn3ue
worcker|1zk
worcker $|1zk
word|13y2nb35n
word processing|13n2nd35n
word processor|13t2ng
wordpress|1rt
wordpress developer|1rt
work|04d0us0vu1ho1ll1nl20p2co2jg2mf2pq2yf35f3ko3lf3rl3zn40f4bs4hm4jo4mm4wl50d
work $|0vv2nm
work aide|4bl
work assistant|4bo
work director|20n4bo
work educator|20m4be
work inspector|0ul3rg3un
work lecturer|20k
work manager|0vm
work program|4bk4hp
work research|2ps4bd
work supervisor|1hq2mg2nd3zo4bk
workcell|2nf2yq
workday|0yz
workday analyst|0yr
workday consultant|0yn
workday developer|0ym
workday engineer|0yt
worker|04o0bg0dl0eg0fk0kn0ll0mn0ng0rn0sn0un0xf13l16l1ap1cd1el1hm1np1og1pl1uo1wk1xg1zo21o22n28l2ag2ce2df2em2gm2ig2lk2ml2nq2ok2pk2qg2rm2tg2vg2yl32f3bk3il3kk3pf3qf3rl3sl3zg43k4bp4df4ff4hl4if4qg4wm4zm50m
worker $|04l08k0bg0dl0eg0fl0kn0lq0ml0ng0rp0sm0up0ve0xf13l16l1cd1em1hn1nk1og1pl1uo1xg1zo22n23m28g2ag2ce2df2em2gg2hf2ig2jg2ll2mp2nm2ol2pk2qg2rn2tg2vg2yp32f39g3il3kn3pf3qf3rm3sl3ul3zg43l4bq4df4ff4hl4if4jk4mk4qg4wn4zm50p
worker all|0rk0sk1al1wl21l2wm39l4bd
worker apprentice|0mo2mg
worker assistant|4bn
worker compensation|23d28r2hm
worker helper|0ul2mf2no
worker supervisor|04p0lf0rg0ue0vm1nq1ul21s2nd2yf35l4bf50e
workflow|23m2ng3dk
workforce|1gp23l2go3rp4bm
workforce development|2gk4bo
workgroup|0ur
working|04k0mn2nd3uk
workman|50n
workman $|50n
workplace|1ik1mz35z36d3vm4jg
workplace coordinator|35u
workplace experience|35s
workplace health|1il
workplace manager|1mu35g
workplace operation|1mu36d
workplace real|3vn
workroom|2nn4jn
workshop|04d0qf0vn1er1lg2nf3db4br4hw
workshop engineering|0qf1ey1h7
workshop repair|1eb1hv
workshop supervisor|04d0vn2ng4bo
worksite|4hl
worktop|2lf2nm
world|1sr20e2fl4ml
world language|2fl
worm|04t2ng50d
worship|0sz
worship leader|0st
wort|2no
woven|1nr2nl
wrangler|04q
wrangler $|04q
wrap|0kp2nm3ul
wrapper|04m0kr0ue1nf1pl2nv2yf3ur40n50t
wrapper $|04n0ks40n50z
wrapper operator|2nk
wrapper tender|2nl
wrapping|02g0uo1ng2no2yf3uo4je50n
wrapping machine|0up1ng2nm2yf
wreath|1ng2np3un
wrecker|0up2mv2nb4su50m
wrecker $|0ur2mv50f
wrecker operator|0ug2nc4sr50p
wrecking|3be4sp
wrencher|2no
wrencher $|2no
wrestler|3dt
wrestler $|3dt
wrestling|4hl
wringer|1np2no2yf50o
wringer $|1ns2nf50o
wringer operator|2nl
wrinkle|2nq
writer|04f08n0mg0ts0uf0xz10n13r1ag1hg1ne1pg1sp21n23n27k28n2ag2dv2gl2hm2jk2lg2mg2qr2wf2xg2yk31o39r3dk3ll3rg3sm4dl4jg4oy4qn4rd4un4wf50e
writer $|04f08n0ts0uf0xs10n13g1hg1nf1pg1sp21o23n27k28o2ag2dt2gl2hm2jk2qr2wf2xg2yl31o39r3dl3ll3sm4dl4oy4qn4rd4un4wf50f
writer operator|13r
writing|20l31n
wrong|35o
wwe|3dm
xamarin|2zu
xamarin developer|2zu
xerox|1hm2mf
xerox machine|1hm2mf
xm1|3lq4se
xray|2uv
xray technician|2uv
yacht|0qf1ho2ne2oz2tq
yachtsman|2or
yachtsman $|2or
yam|04q2nf
yard|04t0bf0rt0vd1av1hn21g2mq2yf3un4sr50u
yard attendant|04t1af50f
yard engineer|1as
yard loader|04g0un
yard manager|04q
yard shunter|1ad4ss
yard supervisor|0vg2mn4jp
yard worker|04f2nm50m
yardage|0uf1nk2nl3uo4jm
yardage control|2no
yarder|04v1no2nf2yg50s
yarder $|1nq
yardhand|2nn
yarding|04r2nf50q
yardman|04p1uo
yardman $|04p1uo
yardmaster|1as
yardmaster $|1as
yarn|04g0ue1hp1nz2no3uq4jm4sf50n
yarn sorter|3uo
yarn worker|1nc2nn50p
yarner|0uo
yarner $|0uo
yarrow|04l
year|1co20c3xg46p4mt4no
year $|46q
year education|4nm
year educator|1cn4me
year practitioner|1cn
year sen|1cd4mp
year teacher|1cm20c4mq
yeast|0ug2jq2nz50e
yeast distiller|2nk
yeast supervisor|2nn
yellow|40e43n
yeoman|2or
yeoman $|2or
yield|0gw1rg2qs3ul
yield engineer|0gr1rg
yield manager|2qs
yoga|20c4hw4me
yoga instructor|20d4hp4mg
yoghurt|1pw2nf4yf
yogurt|1pq2nc
yoke|1ns2ng
yoker|1ns
yoker $|1np
young|3ln
young offender|3ln
youth|0sx0ug21p2hl2ne3dg3lu3pg4bz4ht4mw
youth activitie|4bf4hn
youth center|4bk
youth detention|3lr4ba
youth development|4bb4mv
youth information|4bp
youth ministry|0sl
youth offending|4bm
youth pastor|0sl
youth project|4br
youth resettlement|4bm
youth service|4bl
youth worker|3ln4bl
zahnarzt|17z
zahnarzt $|17z
zahnarztin|17z
zahnarztin $|17z
zahnmedizinische|17t
zahnmedizinische fachangestellte|17t
zerspanungsmechaniker|2lx
zerspanungsmechaniker $|2lx
zigzag|1nv2ng
zigzagger|1nq
zigzagger $|1nq
zimmerer|0mx
zimmerer $|0mx
zinc|2yq
zincographer|2no
zincographer $|2no
zip|3ue4jr
zipline|4rk
zipper|1nr2lk
zipper setter|1np
zipper trimmer|1nd2lm2nm
zmt|2nd4jr
zone|2mn2nk43r
zoning|0qq
zoo|04f1iq1lo20g2io36r3lf4mf4rp4xz
zoo animal|2im
zoo chief|1lk
zoo keeper|4xo
zoo registrar|2in
zoo section|4xm
zoogler|04q
zoogler $|04q
zookeeper|4r94xz
zookeeper $|4xy
zookeeper tour|4r94xr
zoologist|2jv
zoologist $|2ju
zoology|20m2im
zootechnologist|05n
zootechnologist $|05n
zumba|20d4hp
zusteller|16z
zusteller $|16z
zyglo|3uv
אב|0so1mt
אב $|0so1mt
אב בית|0so1mt
אבו|0ln
אבטח|1wx3um48z49w
אבטח $|1wq3um
אבטח איכ|3um
אבטח מידע|48o49x
אבטח פיז|1wr
אגפ|3rp
אגפ ברש|3rp
אגרונומ|05z
אגרונומ $|05z
אדמיניסטרטור|35y
אדמיניסטרטור $|35y
אדמיניסטרטיב|35z
אדמיניסטרצ|35z
אדמיניסטרצ $|35t
אדריכל|08z29s2ng4cz
אדריכל $|08v29s2ng4cz
אדריכל מערכ|4cq
אדריכל נופ|08n
אדריכל נתונ|08g4cp
אדריכל עננ|4cn
אדריכל פנימ|08g29t4cf
אדריכל פתרונ|08f4cp
אדריכל תוכנה|4cn
אודיולוג|06z
אודיולוג $|06z
אוויוניק|03t
אוויר|0bs3kp
אווירונאוטיק|03t
אוטובוס|3br
אוטובוס והסע|3bm
אוטובוס ציבור|3bl
אוטומצ|3tz
אוטונומ|42u
אוירונאוטיק|03t
אוני|2or4wd
אונליינ|1bs4ie
אופ|0dz
אופ $|0dz
אופ וקונדיטור|0dn
אופט|4pq
אופטומטריסט|37z
אופטומטריסט $|37z
אופטיק|3hz
אופטיקא|37z
אופטיקא $|37z
אופיס|10k35s
אופיס שיר|10l
אופנ|1nz40n4wm
אופנ $|1nn
אופנ וטקסטיל|1nn
אוצר|3dv
אוצר $|3dv
אורגנ|47y
אורז|2ns
אורז $|2ns
אורתודונט|17z
אורתודונט $|17z
אורתודנט|17z
אורתודנט $|17z
אזור|36w43p
אזור מכיר|43n
אזרח|0qs
אח|32z4xp
אח $|32z4xp
אח אחרא|32n
אח וטרינר|32e4xq
אח טיפ|32l
אח טיפול|32l
אח מוסמכ|32l
אח מעש|32l
אחזק|1mv1ur2mz2ng
אחזק $|2mp
אחזק גינ|1up
אחזק ותיקונ|2mp
אחזק מבנ|1ml
אחמש|4zx
אחמש $|4zx
אחרא|02o0jp0rl0to0yq10k1mq1wn2ne32m36n3zo4is4zn
אחרא $|02o0jp0rm0to0yq10k1mq1wn2nf36n3zo4is4zn
אחרא ביטחונ|1wp
אחרא גביי|02r
אחרא מבנ|1mr
אחרא מסעד|3zt
אחרא מערכ|0yr
אחרא משמר|3ze4in4zq
אחרא ניקיונ|0ro
אחרא סניפ|4iq
אחרא ציו|0tq
אחרא שותפו|0jr
אחרא שיר|10l
אחרא תפעול|36o
אטליז|0kz
אטליז $|0ku
אייפונ|2zs
איכ|1in3uz
איכ סביב|1io
אינטגרצ|4kv
אינסטלטור|3kz
אינסטלטור $|3kz
אינסטלטור ומיזוג|3km
איקומרס|1bz
איקומרס $|1by
אירוע|1jz3gn
איש|04g0ug15o1kp1nf1on2cq2mo2ne2qn30r36n3an3dg3jp3ml3so3tl40o43l49m4dn4ls4yq50g
איש $|04g0ug15o1nf1on2cr2mo2ne2qn30r36n3an3dg3jp3ml3so3tl40o43l49m4dn4lt4yq50g
איש dba|15q
איש qa|3tn
איש אבטח|49n
איש אחזק|2mq
איש דבאופס|3js
איש יחצ|3sr
איש כספ|1op
איש מחשוב|2cs
איש מכיר|43p
איש סאונד|4yu
איש סטוק|40u
איש סיסטמ|4lo
איש פיתוח|4dr
איש צוו|3ap
איש רכש|3mn
איש רשת|30p
איש שיווק|2qp
איש תחזוק|2mp
איש תמיכ|2cn
איש תפעול|36o
איש תקשור|30q
איש תשת|4lu
אישי|1ks4hl4nl
אישי בבי|4nl
אישי למנהל|1kk
אישי למנכל|1kl
אל|3up
אל הרס|3up
אלגוריתמ|2kz3yr
אלחוט|30f4pr
אלקטרו|3hp
אלקטרו אופטיק|3hp
אלקטרונ|1bq
אלקטרוניק|1dz1ho
אמ|0lr4bm
אמ $|0lr4bm
אמ בית|0lr4bm
אמבדד|1fz
אמבולנס|3az3bg
אמונ|4tv
אמונ $|4to
אמונ ובטיח|4tv
אמינ|3uw
אמנ|07u3du
אמנ $|07u3du
אמנ קונספט|07s3df
אמנ תלת|07m
אנגולר|1qt
אנדרואיד|2zs
אנוש|23z
אנטנ|4pu
אנימטור|07z
אנימטור $|07z
אנימצ|07p
אנימצ $|07p
אנימצ ותל|07p
אנלוג|0ou
אנליסט|0ar0eo0ir11z1ng1or2am2ne2pp41u49u
אנליסט $|0ar0eo0ir11z1ng1or2am2ne2pp41u49u
אנליסט bi|11k
אנליסט soc|49p
אנליסט אשרא|0er
אנליסט דאט|11o
אנליסט הונא|11g41t
אנליסט השקע|2ap
אנליסט כספ|1oo
אנליסט מוצר|11o
אנליסט מיס|0au11f
אנליסט נתונ|11m
אנליסט סייבר|11g49u
אנליסט סיכונ|41q
אנליסט עסקי|0it11f
אנליסט פיננס|11g1ou
אנליסט שוק|11g2pr
אסטרטג|0ws3mk
אסיסטנט|4xp
אסיסטנט $|4xp
אסיסטנט וטרינר|4xp
אספק|4jv
אפליקצ|2zs
אקאונט|00u01t
אקאונט $|00u01t
אקאונט אקזקיוטיב|00u
אקאונט מנגר|01u
אקדמ|20v
אקזקיוטיב|00u
אקטואר|41z
אקטואר $|41z
ארגונ|2gv2yl
ארט|1vs
ארט $|1vs
ארט דירקטור|1vs
אריז|25r
ארכיונא|2iz
ארכיונא $|2iz
ארכיטקט|0oq2ng48q4cx4dg4er
ארכיטקט $|0oq2ng48q4cx4dg4er
ארכיטקט אבטח|48r
ארכיטקט מערכ|4cl
ארכיטקט עננ|4cp
ארכיטקט פתרונ|4es
ארכיטקט שבב|0or
ארכיטקט תוכנה|4cq
ארכיטקטור|4cy
אש|3ln
אשרא|0ez
אתר|1bq1rz47q
אתר סחר|1br
באייר|19t
בבי|0ln4nq
בבי אבו|0ln
בבי ספר|4nq
בבניינ|0vm
בגנ|1cr
בדיור|4bn
בדיור מוגנ|4bn
בדיק|3tt3up4dg
בדיק $|3tt3up4dg
בדיק אל|3up
בדיק תוכנה|3tt4dg
בהוסטל|4bp4hg
בודק|1ws2ng3tx3um48t
בודק $|1ws2ng3tx3um48t
בודק אוטומצ|3tm
בודק איכ|3un
בודק בטחונ|1ws
בודק ביטחונ|1wm
בודק חדיר|3tg48u
בודק ידני|3tq
בודק תוכנה|3to
בונ|1rs
בונ $|1rs
בונ אתר|1rs
בחנ|40u50e
בטחונ|1ws
בטיח|1iz
בטיח $|1in
בטיח וסביב|1in
ביו|0go
ביו רפוא|0go
ביואינפורמטיקא|2jw
ביואינפורמטיקא $|2jw
ביוטכנולוג|2jw
ביוטכנולוג $|2jw
ביולוג|2jz
ביולוג $|2jt
ביורפוא|0gw
ביטוח|27z28p
ביטוח $|27u
ביטוח כללי|28k
ביטחונ|1wz
בייביסיטר|0ly
בייביסיטר $|0ly
בינ|3yo
בינ מלאכות|3yo
בינו|1mv
ביצוע|0qs
בית|0lr0so1mr2ng3fp3zo46s4bs4ig
בית דינ|0sr1me
בית הוסטל|4bo
בית חמ|4br
בית מרקח|3fq
בית ספר|46u
בית קפה|3zr
בלוקציינ|0hw
בלנ|0sy
בלנ $|0sy
במאי|3do4yz
במאי $|3do4yz
במאי תיאטרונ|3ds4yg
במה|3do
במה ואמנ|3do
במלונ|22x3wf
במסעד|2nf3zr
במעונ|0lf1ct
במשרד|39p
במשרד עוד|39p
בנאי|2rz
בנאי $|2rz
בנאי רצפ|2rn
בני|0vw3pf
בניי|0vp
בניינ|0qz0uw0vp2nf38o
בנינ|0up
בנק|0ez4if
בנקא|0ez2ag
בנקא $|0ey
בנקא עסקי|0en
בסופר|4iq
בסיס|15q
בסיס נתונ|15q
בעיסוק|34z
בעל|3np
בעל $|3np
בעל מוצר|3np
בפנימי|4bp
בק|10k35s
בק $|35s
בק אופיס|10k35s
בקאנד|0cr
בקר|0bp1dv2ir3co3um4tr
בקר $|0bp2ir3co3um4ts
בקר איכ|3un
בקר טיס|0bq
בקר מסמכ|2is
בקר שכר|3co
בקר תוכנ|4ts
בקשיש|0lo
בר|4zx
ברוקר|2az
ברוקר $|2az
ברזלנ|0uw
ברזלנ $|0uw
בריסט|4zx
בריסט $|4zx
ברמנ|4zx
ברמנ $|4zx
ברפוא|2xx
ברפוא $|2xx
ברש|3rp
ברש מקומ|3rp
בתר|20q
בתר דוקטורט|20q
ג|4sk
גאוו|0cr
גאולוג|3hy
גאולוג $|3hy
גבי|0eu
גביי|02z
גבס|2rt
גבסנ|2ry
גבסנ $|2ry
גבר|1xp
גוב|0ez
גוב $|0ez
גוזמ|1us
גוזמ $|1us
גוזמ עצימ|1us
גז|3ks
גזרנ|1nu
גזרנ $|1nu
גיוס|31v3xz
גיוס $|31p3xt
גיוס והשמ|3xl
גיוס משאב|31y3xf
גינ|1up
גינונ|1uz
גינונ ואחזק|1um
גנ|1cr
גננ|1cs1uz
גננ $|1cs1uz
גננ אחזק|1ul
גננ ילד|1ct1uc
גננ מקצוע|1uo
גננ נוי|1um
גננ ראשי|1ul
גננת|1cz4fq
גננת $|1cz4fq
גננת וחינוכ|1cl
גננת חינוכ|4fq
גננת מחליפ|1cm
גננת משלימ|1cm
גננת ראש|1cl
גרפי|1vq
גרפיקא|1vz
גרפיקא $|1vz
דאט|11o12z14x
דאט $|14r
דאט סיינטיסט|14r
דבאופס|3jz
דבורא|04v
דבורא $|04v
דבלופר|18u
דבלופר $|18u
דבלופר רליישנז|18u
דובר|3sz
דובר $|3sz
דוור|16z
דוור $|16z
דוטנט|0cz
דוטנט $|0cx
דוקטורט|20q
דוקטורנט|20z
דוקטורנט $|20w
דיאטנ|33z
דיאטנ $|33z
דיאטנ קלינ|33p
דיגיטל|19z2qe
דיור|4bp
דייל|0bz40u43g
דייל $|0bz40u43g
דייל אוויר|0bo
דייל מכיר|0bg40s43g
דייל קוסמטיק|0be40q
דייל קרקע|0bn
דימ|2ut
דינ|0sr1me2ht
דיפלומט|3ry
דיפלומט $|3ry
דירקטור|1vs
דסק|2ct
דרכ|2fg2sg4mg4rw
הבטח|3um
הבטח איכ|3um
הבריא|06q
הדרכ|23v2gz4bf
הומ|29t
הומ $|29t
הומ סטיילינג|29t
הונ|23o
הונ אנוש|23o
הונא|11g41t
הוסטל|4bz
הור|4bp
הורא|4nu
הורא בבי|4nn
הזמנ|35p50n
הזנ|13r
הזנ $|13r
הזנ נתונ|13r
החי|2jm
החי ומחקר|2jm
הטמע|24z2gt4bf4hg
הלפ|2ct
הלפ $|2ct
הלפ דסק|2ct
הלפדסק|2cz
הלפדסק $|2cz
הנדימנ|2mx
הנדימנ $|2mx
הנדס|1hq1zl4dn
הנדס $|4dn
הנדס תוכנה|4dn
הנדסא|08p0nq0qp1dt1hw2nf2tp4dm
הנדסא $|08p0nq0qp1dt1hw2nf2tp4dm
הנדסא אדריכל|08r
הנדסא אלקטרוניק|1dr1hg
הנדסא בניינ|0qs
הנדסא חשמל|1dp
הנדסא מזונ|0nr
הנדסא מכונ|2tr
הנדסא תוכנה|4dn
הנהח|02y
הנהח $|02y
הנהל|02q
הנהל $|02m
הנהל חשבונ|02q
הסע|3br
הסעד|3zv
הפצ|16s3bf4jl4sg
הפק|1jp
הפק $|1jp
הפק אירוע|1jp
הצלח|0zx
הצלח $|0zp
הצלח לקוח|0zx
הקלד|13o
הקלד $|13o
הקלד ותיוג|13o
הרכ|1cp
הרכב|2nt
הרס|3up
השמ|3xz
השקע|0en2az
השקע $|2an
השקע בנקא|0ep
השקע ומסחר|2an
התנדב|31t
התנהג|3qt
ואדמיניסטרצ|35p
ואחזק|1um
ואלקטרוניק|1dl
ואמנ|09l3do
ובטיח|4tv
ובטיח משתמש|4to
וביטחונ|3ln
ובני|0vm
וברמנ|4zp
ודימ|2uo
והסע|3bm
והשמ|3xl
ווב|0cg1rt
וורדפרס|1rt
וחומר|0nm
וחינוכ|1cl
וחינוכ לגיל|1cl
וטייח|2rn
וטקסטיל|1nn
וטרינר|32e4xz
וטרינר $|4xu
וידאו|3gd4yz
וידיאו|4yr
וכימא|3hp
ולוגיסטיק|3me4jt
ולידצ|0oe0pq
ולידצ שבב|0oe0pq
ומדינ|3ro
ומדע|2sk
ומזכיר|39l
ומזכיר משפט|39l
ומחקר|2jm
ומחקר קלינ|2jm
ומיזוג|3km
ומיזוג אוויר|3km
ומיסו|0ap
ומלא|4jr
ומסגר|2ym
ומסחר|2an
ומסעדנ|1pm
ומעבד|2wl
ומערכ|30e4lt
ומשקא|3zp
וניהול|26p
וסביב|1in
וספורט|4hl
ועגורנ|1zl
וצו|0bm
וצו אוויר|0bm
וקונדיטור|0dn
וריפיקצ|0py
ורפיקצ|0py
ושטיפ|2el
ושטיפ כלימ|2el
ושיער|0fs
ושרשר|4jl
ושרשר אספק|4jl
ותיוג|13o
ותיוג נתונ|13o
ותייר|21r4rn
ותיקונ|2mp
ותל|07p
ותל ממד|07p
ותקשור|3sl
זבנ|43z
זבנ $|43z
זגג|0uv
זגג $|0uv
זוגי|3qt
זמר|3dv
זמר $|3dv
זעיר|3bo
זעיר ציבור|3bo
חברת|30f4ax
חדיר|3tg48u
חדרנ|21x
חדרנ $|21x
חדש|2dx
חובש|3az
חובש $|3az
חוו|4us
חוו משתמש|4us
חווי|4vn
חווי משתמש|4vn
חומר|1yv4jr
חומר $|4jr
חומר ומלא|4jr
חונכ|0ly
חונכ $|0ly
חוקר|14r20n2jm2nf2pp3lq3yx48t4ug4vw
חוקר $|14r20n2jm2nf2pp3lq3yx48t4ug4vw
חוקר ai|3yn
חוקר ux|4vq
חוקר אבטח|48p
חוקר אלגוריתמ|3yr
חוקר ביולוג|2jr
חוקר בינ|3yo
חוקר בתר|20q
חוקר חווי|4vn
חוקר מדעי|3yo
חוקר משטר|3lo
חוקר משתמש|4vq
חוקר נתונ|14t
חוקר סייבר|48p
חוקר פרטי|3ls
חוקר שוק|2pr
חזאי|3hy
חזאי $|3hy
חזנ|0sy
חזנ $|0sy
חייט|1nu
חייט $|1nu
חייל|3lx
חייל $|3lx
חינוכ|1cf3qv4fq4nq
חינוכ מיוחד|4fq
חלב|32l
חלוק|16s3bg4sg
חלל|03t
חמ|1pp4br
חמוש|1wn
חנו|1bq40t4iz
חנו אונליינ|1bs4ie
חצרנ|0rx
חצרנ $|0rx
חקלא|04z05w2ng4bf4hg
חקלא $|04q
חרט|2ly
חרט $|2ly
חשב|02z1os2ng3cp
חשב $|02r1os3cp
חשב כלכל|02e1ot
חשב שכר|02g3cp
חשבונ|02z0ao
חשבונ ראש|02m
חשבונ ראשי|02l
חשמל|1dz2mo
חשמל ואלקטרוניק|1dl
חשמלא|1ez4wp
חשמלא $|1ez4wp
חשמלא מוסמכ|1en
חשמלא רכב|4wq
חשמלא תעשיית|1ep
חתמ|28z
חתמ $|28z
חתמ ביטוח|28q
טבח|1kg1pz2eu
טבח $|1pz
טבח ומסעדנ|1pm
טבח ראשי|1po
טיול|4bf4ru
טייח|2ry
טייח $|2ry
טייס|0bz
טייס $|0bz
טיס|03t0bz3rg
טיס $|0bm
טיס וצו|0bm
טיפ|32l
טיפ חלב|32l
טיפול|2ws32l
טיפול נמרצ|32l
טכנ|2cu
טכנא|04g0bq0gn0ug17n1hx1nf2ct2mr2ne2uv2vo30o3dg3fs3kt4pu4wn50g
טכנא $|04g0bq0gn0ug17n1hx1nf2ct2mr2ne2uv2vo30o3dg3fs3kt4pu4wn50g
טכנא it|2cm
טכנא mri|2un
טכנא pc|2cp
טכנא אחזק|2mo
טכנא אלקטרוניק|1hq
טכנא בית|3fq
טכנא גז|3ks
טכנא דימ|2ut
טכנא הנדס|1hq
טכנא מוצר|2mo
טכנא מזגנ|3ko
טכנא מחשב|1hg2cu
טכנא מטוס|0bv1hf
טכנא מיזוג|3kt
טכנא מכשור|0gp
טכנא מעבד|2vs
טכנא מעל|2ms
טכנא סיב|4pq
טכנא סלולר|2ms
טכנא קירור|3ks
טכנא רוקח|3fs
טכנא רכב|4wq
טכנא רנטגנ|1hf2us
טכנא רשת|30r
טכנא שטח|1hq
טכנא שיני|17r
טכנא שיר|1ho
טכנא תקשור|1hg4pu
טכנולוג|0nq1gt1lg24w2gs3xo4bf4hf
טכנולוג $|0nq
טכנולוג מזונ|0nq
טכני|2cp2df3no4oz
טלמיטינג|43z
טלמיטינג $|43z
טלמרקטינג|43z
טלמרקטינג $|43z
טלפונ|43k
טלפנ|10z
טלפנ $|10z
טלר|0ez
טלר $|0ez
טפסנ|0uw
טפסנ $|0uw
טריילר|4sn
טרקטור|1zn
יבוא|4jx
יבוא ימ|4jl
ידני|3tq
ידע|2ix
יוג|4bf4hq
יועמש|2hy
יועמש $|2hy
יועצ|04f0aq0eq0ug0ww1ip1nf20p24r27r2al2gq2hn2nd2yg3df3qr3rm3vn3xp43l4bp4rn50f
יועצ $|04f0aq0eq0ug0ww1ip1nf20p24r27r2al2gq2hn2nd2yg3df3qr3rm3vn3xp43l4bp4rn50f
יועצ אסטרטג|0ws
יועצ אקדמ|20v
יועצ ארגונ|2gv
יועצ ביטוח|27o
יועצ השמ|3xt
יועצ השקע|0en2ao
יועצ זוגי|3qt
יועצ חינוכ|3qr
יועצ טכנולוג|24w
יועצ מדינ|3rr
יועצ מכיר|43o
יועצ מס|0av
יועצ משכנתא|0eu
יועצ משפט|2hr
יועצ נדלנ|3vq
יועצ ניהול|0ws
יועצ סביב|1iu
יועצ עסקי|0ws
יועצ פנסיונ|27s
יועצ תייר|4rs
יועצ תעסוקת|4bu
יופי|0fs
יופי $|0fs
יופי ושיער|0fs
יזמ|1lz
יזמ $|1lz
יחסי|3sr
יחסי $|3sr
יחסי ציבור|3sr
יחסנ|3sq
יחסנ $|3sq
יחסנ ציבור|3sq
יחצ|3sz
יחצ $|3sw
יחצנ|3sz
יחצנ $|3sz
ייצור|26z2nz
יישומ|24x
ילד|1cv1uc
ימ|2os4jl
ימא|2oy
ימא $|2oy
ימאי|2oy
ימאי $|2oy
ימי|2oz4wf
יצוא|4jw
ית|1lo
כבא|3ln
כבא וביטחונ|3ln
כבאי|3lx
כבאי $|3lx
כבד|4sn
כביש|0qs
כדורגל|4hm
כוורנ|04v
כוורנ $|04v
כוח|0lo2ws
כוח $|2ws
כוח עזר|0lo2ws
כומר|0sy
כומר $|0sy
כושר|4bg4hs
כושר וספורט|4hl
כותב|0xt4os
כותב $|0xt4os
כותב טכני|4os
כותב שיווק|0xr
כותב תוכנ|0xl
כח|0lq
כח $|0lq
כח עזר|0lq
כימא|3hy
כימא $|3hy
כימי|0nz26f
כימי וחומר|0nm
כירופרקט|06z
כירופרקט $|06z
כירורג|2xx
כירורג $|2xx
כית|4mo
כלב|1xf4xz
כלי|0ss
כלי $|0ss
כלי קודש|0ss
כלימ|2ev
כלכל|02e1ot1sm
כלכל משחק|1sn
כלכלנ|1oz
כלכלנ $|1oz
כללי|1ly
כספ|1oz
כרטיס|1yv
כרסמ|2ly
כרסמ $|2ly
כשר|0ss
כתב|0xo2dy4os
כתב $|0xo2dy4os
כתב חדש|2dn
כתב טכני|2df4os
כתב תוכנ|0xp
לאמנ|09r4mf
לאנגל|2fr
לבורנט|2vz
לבורנט $|2vz
לביולוג|2sr
לגאוגרפ|4mp
לגיטר|09q2sg4mg
לגיל|1cp
לגיל הרכ|1cp
לגנ|1cr
להיסטור|2sg4mq
לוגי|0on
לוגיסטיק|4jz
לוגיסטיק $|4jt
לוגיסטיק ושרשר|4jl
לוגיק|0ou
לוחמ|3ly
לוחמ $|3ly
לוחמ אש|3ln
לחינוכ|4fo
לחינוכ מיוחד|4fo
ליטיגצ|2hn
לכימ|2sq4mg
ללשונ|2fr
למדע|2sr4mg
למוזיק|09s
למוזיק ואמנ|09l
למיד|2gv2ku
למיד $|2kr
למיד מכונ|2kw
למלונ|22p3wf
למנהל|1kk
למנכל|1kr1ls
למתמטיק|2sw4md
למתמטיק ומדע|2sk
לספר|4mo
לעבר|2fr
לערב|2fr
לפיזיק|2sr
לפסנתר|09r
לציור|09r4mg
לצרפת|2fr4mg
לקוח|00s01z0cf0zw10z1qp2ng43g
לקוח מכיר|00u01f43g
לרופא|17m
לרופא שיני|17m
לריקוד|09q4mf
לשונ|0xr
לשכ|1kz
לשפ|2fr4mf
לתינוק|0lo
לתנכ|4mp
מאבטח|1wz
מאבטח $|1wz
מאבטח חמוש|1wn
מאלפ|4xr
מאלפ $|4xr
מאלפ כלב|4xr
מאמנ|4hz
מאמנ $|4hz
מאמנ אישי|4hl
מאמנ כדורגל|4hm
מאמנ כושר|4hl
מאמנ ספורט|4hl
מאסטר|3pt
מאפי|0dv
מאפיינ|0iz4uq
מאפיינ $|0iz4uq
מאפיינ חוו|4uq
מאפיינ מערכ|0io
מאפר|0fz
מאפר $|0fz
מארח|21p4zx
מארח $|21p4zx
מארח מלונ|21q
מבחנ|4bs
מבנ|1mz
מבקר|0az3um
מבקר $|0az3um
מבקר איכ|3un
מבקר ומיסו|0ap
מבקר חשבונ|0ao
מבקר פנימ|0an
מגייס|31t3xz
מגייס $|31t3xz
מגייס טכנולוג|3xp
מגייס תרומ|31u3xf
מגיש|2dy
מגיש $|2dy
מדי|19s4ar
מדי $|19t
מדי באייר|19t
מדי חברת|4ao
מדינ|3rz
מדעי|2jm2sm3yo4dr
מדעי $|2jm4ds
מדעי החי|2jm
מדעי מחשב|2sm3yo4dr
מדענ|14u
מדענ $|14u
מדענ דאט|14p
מדענ נתונ|14o
מדריכ|04f05t1ng23s2gv2ne4bv4hv4mw4rs
מדריכ $|04f05t1ng23s2gv2ne4bv4hv4mw4rs
מדריכ בדיור|4bn
מדריכ בהוסטל|4bp4hg
מדריכ בפנימי|4bp
מדריכ דיור|4bp
מדריכ הדרכ|23x2g8
מדריכ הוסטל|4bl
מדריכ הטמע|2gt4bf4hg
מדריכ חקלא|05w4bf4hg
מדריכ טיול|4bf4ru
מדריכ טכנולוג|2gt4bf4hf
מדריכ יוג|4bf4hq
מדריכ כושר|4bg4hp
מדריכ מקצוע|2gt4bf4hg
מדריכ נוער|4bo
מדריכ פילאטיס|4bg4hq
מדריכ פנימי|4bq
מדריכ שחי|4bf4hr
מדריכ שחיי|4bg4hr
מדריכ שיקומ|4bq
מדריכ תייר|4ro
מהנדס|02g03v04e0gq0lg0mf0nq0ou0pu0qr0rg0ue12r1ag1ds1fq1hm1il1nd1pg1yt21g24q26r2co2jf2kq2lg2mf2nb2om2tn2xf2yf30p3de3hl3js3lf3rg3um40g42t43e48p49g4bg4cq4dk4es4jg4kt4pt4zg50e
מהנדס $|02g03v04e0gq0lg0mf0nq0ou0pu0qr0rg0ue12r1ag1ds1fq1hm1il1nd1pg1yt21g24q26r2co2jf2kq2lg2mf2nb2om2tn2xf2yf30p3de3hl3js3lf3rg3um40g42t43e48p49g4bg4cq4dk4es4jg4kt4pt4zg50e
מהנדס board|1yk
מהנדס devops|3jk
מהנדס dft|0po
מהנדס rf|4pn
מהנדס vlsi|0on
מהנדס אבטח|48p
מהנדס אוויוניק|03t
מהנדס אווירונאוטיק|03t
מהנדס אוטונומ|42u
מהנדס אוירונאוטיק|03t
מהנדס אופטיק|3hu
מהנדס אזרח|0qs
מהנדס איכ|3uo
מהנדס אינטגרצ|4kv
מהנדס אלגוריתמ|2kt
מהנדס אלקטרו|3hp
מהנדס אלקטרוניק|1ds
מהנדס אמבדד|1fv
מהנדס אמינ|3uw
מהנדס אנטנ|4pu
מהנדס אנלוג|0ou
מהנדס ארכיטקטור|4cy
מהנדס בטיח|1ir
מהנדס ביו|0go
מהנדס ביורפוא|0gw
מהנדס ביצוע|0qs
מהנדס בניינ|0qq
מהנדס בקר|1dv
מהנדס דאט|12s
מהנדס דבאופס|3jq
מהנדס ולידצ|0oe0pq
מהנדס וריפיקצ|0ps
מהנדס ורפיקצ|0pt
מהנדס חומר|1yv
מהנדס חלל|03t
מהנדס חשמל|1du
מהנדס טיס|03t
מהנדס ייצור|26r
מהנדס יישומ|24x
מהנדס ימי|2ou
מהנדס כביש|0qs
מהנדס כימי|0nv
מהנדס כרטיס|1yv
מהנדס לוגיק|0ou
מהנדס למיד|2km
מהנדס מזונ|0np
מהנדס מיקרוגל|4pu
מהנדס מכונ|2tt
מהנדס מכטרוניק|42v
מהנדס מכיר|43f4ew
מהנדס מכשור|0gm
מהנדס מערכ|4kv
מהנדס נתונ|12w
מהנדס סייבר|48u
מהנדס עננ|3jw
מהנדס פתרונ|4es
מהנדס קונסטרוקצ|0qs
מהנדס רובוטיק|42q
מהנדס רשת|30q
מהנדס שבב|0on
מהנדס שיר|1hv
מהנדס תהליכ|0nn26u
מהנדס תוכנה|4dq
מהנדס תחבור|0qs
מהנדס תכנונ|0os
מהנדס תמיכ|2ct
מהנדס תנוע|0qp
מהנדס תעונ|26q
מהנדס תעשי|26p
מהנדס תקשור|30t4pl
מובייל|2zs
מוביל|24r
מוביל $|24r
מוביל הטמע|24r
מוגנ|4bn
מודד|0qz
מודד $|0qz
מודד מוסמכ|0qo
מודליסט|1nv
מודליסט $|1nv
מוזיק|3do
מוזיק $|3do
מוזיק במה|3do
מוזיקא|3dv
מוזיקא $|3dv
מוכר|40z
מוכר $|40z
מוכר אופנ|40n
מוכר בחנ|40m
מוכרנ|40x43p
מוכרנ $|40x43p
מוכרנ שטח|43q
מומח|0aq2xk3hn47k
מומח $|0aq3hn47k
מומח gis|3hn
מומח seo|47k
מומח מיסו|0ar
מונ|3bq
מוסמכ|0qo1en32l
מופ|1gw
מוצר|11o1lg1vg25n2mn2ng2qe3gn3nz3ot4us
מוצר ux|4ul
מוצר חשמל|2mo
מוצר טכני|3no
מוצר פיזי|25q4ue
מוצר תעשיית|25n
מוקד|10p
מוקדנ|10z1ws
מוקדנ $|10z1ws
מוקדנ אבטח|1wq
מוקדנ ביטחונ|1wm
מור|09z1ng2fz2ne2sz4fx4mz4rr
מור $|09z1ng2fz2ne2sz4fx4mz4rr
מור דרכ|2fg2sg4mg4rw
מור לאמנ|09r4mf
מור לאנגל|2fr
מור לביולוג|2sr
מור לגאוגרפ|4mp
מור לגיטר|09q2sg4mg
מור להיסטור|2sg4mq
מור לחינוכ|4fo
מור לכימ|2sq4mg
מור ללשונ|2fr
מור למדע|2sr4mg
מור למוזיק|09s
מור למתמטיק|2sp
מור לספר|4mo
מור לעבר|2fr
מור לערב|2fr
מור לפיזיק|2sr
מור לפסנתר|09r
מור לציור|09r4mg
מור לצרפת|2fr4mg
מור לריקוד|09q4mf
מור לשפ|2fr4mf
מור לתנכ|4mp
מור מדעי|2sn
מור מחליפ|4mq
מור מחשב|2sp
מור משלב|4ft4mf
מור פרטי|2fg2sl4mp
מור שילוב|2sg4ft4mf
מותג|1vq2qx
מזגנ|3ky
מזונ|0nz3zp
מזונ ומשקא|3zp
מזכיר|1ks2nf2wp35x39s3wo
מזכיר $|1ks2nf2wp35x39s3wo
מזכיר במשרד|39p
מזכיר ואדמיניסטרצ|35p
מזכיר מנכל|1kt35f
מזכיר משפט|39p
מזכיר קבל|3wp
מזכיר רפוא|2ws
מחליפ|1cm4mq
מחלק|2nl4iq
מחלק $|2nm
מחלק בסופר|4iq
מחלק ייצור|2nm
מחנכ|1cu4mz
מחנכ $|1cu4mz
מחנכ כית|4mo
מחנכ לגיל|1cn
מחנכ מטפל|1cr4mg
מחסנ|50z
מחסנא|50v
מחסנא $|50v
מחפר|1zn
מחפרונ|1zm
מחקר|1kg2jw2pp
מחקר קלינ|2jn
מחקר שוק|2pp
מחשב|09g1hg2cu2fg2st3yo4dr4mg
מחשוב|2cz
מטבח|0ms1pw1vg29u2ev
מטבח ושטיפ|2el
מטוס|0bv1hf4wm
מטיס|0bs
מטיס $|0bs
מטיס רחפנ|0bs
מטמיע|24z
מטמיע $|24z
מטמיע מערכ|24o
מטפל|06p0fr0ly1cy2nf3qr4mf
מטפל $|06p0fr0ly1cp2nf3qr
מטפל במעונ|0lf1ct
מטפל בקשיש|0lo
מטפל לתינוק|0lo
מטפל מקצוע|06q
מטפל סיעוד|0ln
מטפל ספא|0fu0le
מטפל רגשי|0le3qu
מידע|0yp2bq48o49w4co
מידענ|2iz
מידענ $|2iz
מיוחד|4fw
מיזוג|3kt
מיזוג אוויר|3km
מיילד|32y
מיילד $|32y
מיישב|28o
מיישב $|28o
מיישב תביע|28o
מיישמ|0yw24z2ng49m
מיישמ $|0yw24z2ng49m
מיישמ erp|0yl
מיישמ priority|0yq
מיישמ אבטח|49m
מיישמ מערכ|0yf24p
מיישמ פריוריט|0ys24g
מימד|07t
מיניבוס|3bp4sg
מיס|0au11f
מיסו|0az
מיקרוגל|4pu
מכונ|1zc2kv2lk2nn2tz
מכונ cnc|2ll2ng
מכונא|2ot4wz
מכונא $|2ot4wz
מכונא אוני|2or4wd
מכונא אופנ|4wn
מכונא ימי|2op4wf
מכונא מטוס|4wm
מכונא משא|4wn
מכונא רכב|4wm
מכטרוניק|42v
מכיר|00u01f0bf2nf36d40q43z44r45v4ev
מכיר $|43p
מכיר אזור|43l
מכיר טלפונ|43k
מכל|3bf4sq
מכס|4jr
מכשור|0gs
מכשור רפוא|0gs
מלאכות|3yo
מלגז|3bg4sg50y
מלגזנ|50v
מלגזנ $|50v
מלוו|0ly
מלוו $|0ly
מלונ|21z22p3we
מלונא|21r
מלונא $|21r
מלונא ותייר|21r
מלח|2oy
מלח $|2oy
מלצר|4zz
מלצר $|4zz
מלצר וברמנ|4zp
מלקט|50w
מלקט $|50w
מלקט הזמנ|50n
ממד|07p
ממומנ|19q
ממונ|1ir
ממונ $|1ir
ממונ איכ|1io
ממונ בטיח|1il
ממשק|1qs4ut
מנגר|01t3nt
מנהח|02z
מנהח $|02z
מנהח ראשי|02o
מנהל|00m01p08g0am0bg0dg0ff0jm0kf0lf0me0qf0sf0tm0ud0vo0zk15m16g17g19p1af1bp1cn1eg1gp1hf1jm1km1lm1mr1nc1om1uk1vm20f23m24n2br2cg2df2eg2gm2hf2il2je2lf2of2qm2rf2vl2wl2xe2yd30k31k32f35m36o3cl3dd3hf3kg3le3nm3on3po3qg3sk3vm3wg3xl3zt40e41n46m47m4ar4bk4df4hg4is4jk4ln4mg4qg4rg4tl4wf4xg4yg
מנהל $|00m01q08g0am0bg0dg0fg0jm0kf0lf0me0qf0sf0tm0ud0vo0zk15m16g17g19p1af1bq1cn1eg1gq1hf1jm1km1lm1mr1nc1om1uk1vm20f23m24o2br2cg2df2eg2gm2hf2il2je2lf2of2qm2rf2vl2wl2xe2ye30k31k32f35m36o3cl3dd3hf3kg3le3nm3on3po3qg3sk3vm3wg3xl3zq40f41n47n4ar4bk4df4hg4in4jk4ln4mg4qg4rg4tl4wf4xg4yg
מנהל grc|0tn
מנהל it|2bm
מנהל ppc|19p
מנהל seo|47l
מנהל אבטח|49p
מנהל אגפ|3rp
מנהל אדמיניסטרטיב|35t
מנהל אזור|36w43m
מנהל אחזק|1mw
מנהל איכ|3uo
מנהל איקומרס|1bs
מנהל אירוע|1jr
מנהל אמונ|4tp
מנהל אתר|1br
מנהל בטיח|1iq
מנהל ביטחונ|1ws
מנהל בינו|1mv
מנהל בית|1mg3zo46s4bp
מנהל בסיס|15q
מנהל בר|4zx
מנהל גיוס|31p3xr
מנהל גינונ|1uu
מנהל הבטח|3um
מנהל הדרכ|2gu
מנהל הונ|23o
מנהל הוסטל|4bt
מנהל הטמע|24v
מנהל הסעד|3zv
מנהל הצלח|0zp
מנהל השקע|2ap
מנהל חנו|1bq4it
מנהל חשבונ|02v
מנהל ידע|2ix
מנהל ייצור|2np
מנהל כללי|1ly
מנהל כספ|1or
מנהל לוגיסטיק|4jq
מנהל לקוח|00t01s43g
מנהל לשכ|1kv
מנהל מבנ|1mq
מנהל מדי|4ao
מנהל מופ|1gw
מנהל מוצר|3nv
מנהל מותג|2qx
מנהל מזונ|3zp
מנהל מחלק|4iq
מנהל מחסנ|50s
מנהל מחקר|2pp
מנהל מטבח|1px
מנהל מיסו|0au
מנהל מכיר|43r
מנהל מלונ|21v
מנהל מסחר|1bq
מנהל מסעד|3zt
מנהל מעבד|2vr
מנהל מעונ|1cx
מנהל מערכ|0ym2br
מנהל מפעל|2nu
מנהל מרפא|2wx
מנהל משא|23u
מנהל משמר|2nu3zr
מנהל משק|04w
מנהל משרד|35w
מנהל מתקנ|1mv
מנהל ניקיונ|0rq
מנהל נכס|3vx
מנהל סופר|4iv
מנהל סושיאל|4ar
מנהל סיכונ|41v
מנהל סיסטמ|4lr
מנהל סניפ|0er36m4ir
מנהל עבוד|0vy
מנהל פיתוח|0jl1gs
מנהל פרויקט|0vp3ps
מנהל פרסומ|19q
מנהל קבוצ|1go
מנהל קהיל|4aw
מנהל קידומ|47q
מנהל קמפיינ|19w
מנהל קפיטר|3zu
מנהל קריאייטיב|1vx
מנהל רגולצ|0tu
מנהל רווח|23q
מנהל רכש|3mo4jr
מנהל רשת|30p4ao4lr
מנהל שותפו|0ju
מנהל שיווק|19k2qm3ot
מנהל שיר|10m
מנהל שכר|3cs
מנהל שרשר|4jm
מנהל תוכנ|0xu
מנהל תוכנית|3pw
מנהל תחזוק|2mv
מנהל תיק|01x
מנהל תיקי|01o2an
מנהל תפעול|36o
מנהל תקציב|1ox
מנהל תקשור|2qe3st
מנהל תשת|2bw
מנופא|1zz
מנופא $|1zz
מנח|2gq4bv
מנח $|2gq4bv
מנח הדרכ|2gq
מנח הור|4bp
מנח קבוצ|4bp
מניקוריסט|0fz
מניקוריסט $|0fz
מנכל|1ky1lz35f
מנכל $|1lz
מנכל ית|1lo
מנמר|2bz
מנמר $|2bz
מנק|0ry
מנק $|0ry
מנתח|0ix11s2ng2xq3qr
מנתח $|0ix11s2ng2xq3qr
מנתח התנהג|3qt
מנתח מערכ|0io
מנתח נתונ|11t
מנתח עסקי|0io
מנתח רפוא|2xs
מנתח תהליכ|0iq
מס|0av
מסגר|2yw
מסגר $|2yw
מסדי|15s
מסדי $|15s
מסדי נתונ|15s
מסחר|1bq2hl
מסחר אלקטרונ|1bq
מסלק|28o
מסלק $|28o
מסלק תביע|28o
מסמכ|2is
מסעד|2ng3zz4ig4zp
מעבד|2vz
מעבד רפוא|2vp
מעונ|1cx
מעל|2ms
מעס|0fz
מעס $|0fz
מעצב|07n08p1nl1sv1vx1xr25w29u2ne4ux
מעצב $|07n08p1nl1sv1vx1xr25w29u2ne4ux
מעצב ui|4up
מעצב אופנ|1nr
מעצב אריז|25r
מעצב גרפי|1vq
מעצב כלכל|1sn
מעצב מוצר|25n4us
מעצב מותג|1vq
מעצב מטבח|29u
מעצב ממשק|4ut
מעצב משחק|1sp
מעצב נופ|08u
מעצב פנימ|29q
מעצב רהיט|25s
מעצב שיער|1vg1xv
מעצב שלב|1su1vg
מעצב תלת|07o
מעצב תעשיית|25q
מערבל|4sq
מערכ|0it0ys24t2bq2ng4cr4kv
מערכ crm|0yn
מערכ מידע|0yq2br4co
מעש|32l
מפיק|1jp1sr2ng4yy
מפיק $|1jp1sr2ng4yy
מפיק אירוע|1jp
מפיק משחק|1ss
מפעיל|1zz2lo2no
מפעיל $|1zz2lo2no
מפעיל cnc|2lm
מפעיל טרקטור|1zn
מפעיל מחפר|1zn
מפעיל מחפרונ|1zm
מפעיל מכונ|1zc2ll2np
מפעיל עגורנ|1zn
מפעיל ציוד|1zl
מפעיל צמה|1zn
מפעיל קו|1ze2nq
מפעיל שופל|1zm
מפעל|2nu
מפקח|0vz4ts
מפקח $|0vz4ts
מפקח בני|0vn
מפקח בניי|0vp
מפקח בניינ|0vp
מפקח תוכנ|4tt
מפתח|04f0cw0hs0on0uf12s18s1fw1ne1qw1ru1tt2gs2jg2kq2nd2yg2zw3df3tq42q4ds50f
מפתח $|04f0cx0hs0on0uf12t1fw1nf1qw1ru1tt2gs2jg2kq2nd2yg2zw3df3tq42q4dt50f
מפתח bi|12q
מפתח c++|1fv4dd
מפתח etl|12p
מפתח fpga|0oo
מפתח java|0cl
מפתח net|0cp
מפתח php|0cl
מפתח python|0ck
מפתח real|1fp
מפתח unity|1tp
מפתח אוטומצ|3tv
מפתח אייפונ|2zs
מפתח אלגוריתמ|2kt
מפתח אמבדד|1fp
מפתח אנגולר|1qt
מפתח אנדרואיד|2zs
מפתח אפליקצ|2zs
מפתח אתר|1rp
מפתח בלוקציינ|0hw
מפתח בקאנד|0cr
מפתח גאוו|0cr
מפתח דאט|12r
מפתח דוטנט|0cm
מפתח הדרכ|2go
מפתח ווב|0cg1rt
מפתח וורדפרס|1rt
מפתח למיד|2gv
מפתח מובייל|2zs
מפתח ממשק|1qt
מפתח משחק|1tv
מפתח נוד|0cr
מפתח פולסטאק|1ro
מפתח פייתונ|0cr
מפתח פרונטאנד|1qs
מפתח צד|0cn1qo
מפתח רובוטיק|42u
מפתח ריאקט|1qp
מפתח תוכנה|1fq4dl
מציל|4hz
מציל $|4hz
מקדמ|47y
מקדמ $|47y
מקדמ אורגנ|47p
מקדמ אתר|47q
מקומ|3rp
מקצוע|06q1un2gt4bf4hg
מקצוע הבריא|06q
מקרקעינ|3vo
מרכז|3wz
מרכז $|3wz
מרכז ייצור|2nn
מרכזנ|3wz
מרכזנ $|3wz
מרכיב|2ns
מרכיב $|2ns
מרפא|2wx34r
מרפא $|34r
מרפא בעיסוק|34r
מרצ|20z
מרצ $|20z
מרקח|3fq
משא|23z4sr4wn
משא רישיונ|4sk
משאב|23u31x3xf
משאב $|23m
משאב אנוש|23v
משגיח|0ss
משגיח $|0ss
משגיח כשר|0ss
משובצ|1fs4dc
משווק|19q
משווק $|19q
משווק דיגיטל|19q
משחק|1sz1tv
משטר|3lz
משטר $|3ln
משטר כבא|3ln
משכנתא|0eu
משלב|4ft4mf4nr
משלוח|16r4sg
משלימ|1cm
משמר|2nu3zn4im4zp
משמר במסעד|2nf3zr
משמר חנו|4io
משמר מסעד|4zq
משנ|1lt
משנ $|1lt
משנ למנכל|1lt
משפט|2hz39z
משפט $|2hw
משפטנ|2hy
משפטנ $|2hy
משק|04w
משרד|35w
משתמש|4to4us4vv
מתאמ|2jm2wr44r4jp
מתאמ $|2jm2wr44r4jp
מתאמ טיפול|2ws
מתאמ מחקר|2jn
מתאמ פגיש|44s
מתאמ שילוח|4jp
מתווכ|3vz
מתווכ $|3vz
מתווכ נדלנ|3vm
מתורגמנ|4qy
מתורגמנ $|4qy
מתייג|13z
מתייג $|13z
מתכ|2yu
מתכנ|0cs1qs2lk2ng4dx
מתכנ $|0cs1qs2lk2ng4dx
מתכנ cnc|2ll
מתכנ php|0cn
מתכנ דוטנט|0cp
מתכנ ריאקט|1qt
מתכננ|08r0oq0qq26r2ne3ro
מתכננ $|08r0oq0qq26r2ne3ro
מתכננ ייצור|26s2nf
מתכננ מדינ|3rp
מתכננ ערימ|08t
מתכננ שבב|0or
מתכננ תנוע|0qr
מתמלל|4qy
מתמלל $|4qy
מתנדב|31t
מתקינ|0mq1er2rr3kq
מתקינ $|0mq1er2rr3kq
מתקינ גבס|2rt
מתקינ מזגנ|3ks
מתקינ מטבח|0ms
מתקינ סולאר|1et
מתקנ|1mv
מתרגל|20z
מתרגל $|20z
מתרגמ|4qy
מתרגמ $|4qy
נגר|0my
נגר $|0my
נגר רהיט|0mo
נדלנ|2hm3vz
נדלנ $|3vs
נהג|16v1au2nf3ar3bz4sy50m
נהג $|16v1au2nf3ar3bz4sy50m
נהג אוטובוס|3br
נהג אמבולנס|3au3bg
נהג הסע|3br
נהג הפצ|16s3bf4sg
נהג זעיר|3bn
נהג חלוק|16s3bg4sg
נהג מונ|3bq
נהג מיניבוס|3bp4sg
נהג מכל|3bf4sq
נהג מלגז|3bg4sg50s
נהג מערבל|4sq
נהג משא|4sr
נהג משלוח|16r4sg
נהג סמיטריילר|4sq
נהג פול|4sn
נהג פרטי|3bp
נהג רכב|4sn
נהגי|50o
נהגי $|50o
נהגי מלגז|50o
נוד|0cr
נוי|1um
נוער|4bw
נופ|08y
ניהול|0ws
ניקיונ|0rz
ניקיונ $|0rq
נכס|3vx
נמרצ|32l
נסיע|4ru
נסיע ותייר|4rn
נציג|10w2ck43s44u
נציג $|10w2ck43s44u
נציג sdr|44n
נציג בק|10l
נציג מוקד|10p
נציג מכיר|43l
נציג פיתוח|43e44s
נציג רפוא|43q
נציג שטח|43n
נציג שימור|10o
נציג שיר|10m
נציג תמיכ|2cl
נקיונ|0ru
נשימ|2xk
נתונ|08f11w12v13w14x15z2nf4co
סאונד|4yu
סביב|1iz
סבל|50v
סבל $|50v
סגנ|02o3zl46l4io
סגנ $|02o3zl46l4io
סגנ חשב|02p
סגנ מנהל|3zl46l4io
סדרנ|40n4jz50o
סדרנ $|40n4jz50o
סדרנ הפצ|4jl
סדרנ סחור|40o4jd50r
סדרנ עבוד|4jo
סדרנ רכב|4jn
סו|1pp
סו $|1pp
סו שפ|1pp
סוהר|3lx
סוהר $|3lx
סוור|2oy
סוור $|2oy
סוחר|2az
סוחר $|2az
סוכנ|27t3vo43q4rs
סוכנ $|27t3vo43q4rs
סוכנ ביטוח|27n
סוכנ מכיר|43m
סוכנ נדלנ|3vo
סוכנ נסיע|4ru
סוכנ פנסיונ|27q
סוכנ שטח|43o
סולאר|1et
סונוגרפ|2uz
סונוגרפ $|2uz
סופר|40t4iv
סוציאל|4bv
סורסר|3xz
סורסר $|3xz
סושיאל|4az
סושיאל $|4ay
סושיאל מדי|4al
סחור|40o4jd50r
סחור בחנ|40q50e
סחר|1br
סטאק|1rt
סטוק|40u
סטיילינג|29t
סטייליסט|1no
סטייליסט $|1no
סטייליסט אופנ|1no
סטילס|3go
סיב|4pq
סיב אופט|4pq
סיור|3lm
סייבר|11f48z49t
סיינטיסט|14r
סייע|0lw17p1cw2nf39q4nx
סייע $|0lw17p1cw2nf39q4nx
סייע אישי|4nl
סייע בגנ|1cr
סייע גנ|1cr
סייע הורא|4np
סייע חינוכ|4nq
סייע לגנ|1cr
סייע לרופא|17m
סייע משלב|4nr
סייע משפט|39r
סייע שיני|17o
סייר|1wz
סייר $|1wz
סיכונ|41z
סיסטמ|4lz
סיסטמ $|4lv
סיעוד|0lz2ng32y
סיעוד $|32z
סלולר|2ms
סמיטריילר|4sq
סמנכל|0jm1gu1lz1on2nf2qo3nq43m
סמנכל $|0jm1gu1lz1on2nf2qo3nq43m
סמנכל טכנולוג|1gt1lg
סמנכל כספ|1oo
סמנכל מוצר|3nq
סמנכל מכיר|43n
סמנכל פיתוח|0jn1gn
סמנכל שיווק|2qp
סמנכל תפעול|1lq
סניפ|0eq36m4iz
סניפ בנק|0es4if
סניפ תפעול|36n
ספא|0fu0le
ספורט|4hl
ספר|1xz2ng46t4np4xq
ספר $|1xz4xr
ספר גבר|1xp
ספר כלב|1xf4xr
ספרנ|2iz
ספרנ $|2iz
סקראמ|3pt
סקראמ $|3pt
סקראמ מאסטר|3pt
סקרנ|2pz
סקרנ $|2pz
עבוד|0vy4jn
עבוד בבניינ|0vm
עבוד ובני|0vm
עגורנ|1zn
עגורנא|1zz
עגורנא $|1zz
עובד|0dq0kn0lp0rp0um1nf1up22l2eq2lk2vo2ym35m3dg3rp3wn40q4bo
עובד $|0dq0kn0lp0rp0um1nf1up22l2eq2lk2vo2ym35m3dg3rp3wn40q4bo
עובד אדמיניסטרצ|35q
עובד אחזק|1up
עובד אטליז|0ks
עובד בניינ|0ut
עובד גינונ|1us
עובד הרכב|2nt
עובד חנו|40t
עובד חקלא|04r
עובד ייצור|2no
עובד כוח|0ln
עובד מאפי|0dv
עובד מדינ|3ro
עובד מחסנ|50r
עובד מטבח|2ew
עובד מעבד|2vs
עובד מתכ|2yu
עובד ניקיונ|0rp
עובד נקיונ|0ru
עובד סופר|40t
עובד סוציאל|4bv
עובד סיעוד|0lq
עובד עיבוד|2ln
עובד ציבור|3rs
עובד קבל|22m3wp
עוד|2hz39p
עוד $|2hz
עוד ליטיגצ|2hn
עוד מסחר|2hl
עוד נדלנ|2hm
עוזר|02n1kx2er2jn2nf2ws35o39p3fr4nm
עוזר $|02n1kx2er2jn2nf2ws35o39p3fr4nm
עוזר אדמיניסטרטיב|35r
עוזר איש|1kq
עוזר אישי|1ks
עוזר הורא|4nn
עוזר חשב|02q
עוזר טבח|1kg2eu
עוזר למנכל|1kp
עוזר מחקר|1kg2jr
עוזר מנכל|1ko
עוזר משפט|39q
עוזר רופא|1kg2ws
עוזר רוקח|1kg3ft
עוזר רפוא|2wq
עוס|4by
עוס $|4by
עור|2xn
עורכ|0xs2dq2hr2ng4yu
עורכ $|0xs2dq2hr2ng4yu
עורכ דינ|2ht
עורכ וידאו|4yp
עורכ וידיאו|4yr
עורכ חדש|2ds
עורכ לשונ|0xr
עורכ תוכנ|0xm
עזר|0lw2ws
עזר בבי|0ln
עזר סיעוד|0ln
עיבוד|2lt
עיבוד $|2lo
עיבוד שבבי|2lt
עיני|2xn
עירונ|3rp
עיתונא|2dy
עיתונא $|2dy
עמיל|4jr
עמיל $|4jr
עמיל מכס|4jr
עננ|3jw4cu
עסקי|0em0iz0jx0ws11f1ge
עצימ|1us
ערימ|08t
פגיש|44z
פדגוג|46v
פול|1rt4sn
פול $|1rt
פול טריילר|4sn
פול סטאק|1rt
פולסטאק|1rz
פולסטאק $|1rz
פוסט|20p
פוסט $|20p
פוסט דוקטורנט|20p
פועל|04m0us50m
פועל $|04m0us50m
פועל בניינ|0un
פועל בנינ|0up
פועל חקלא|04o
פועל ייצור|2nn
פועל מחסנ|50n
פחח|4wz
פחח $|4wz
פחח רכב|4wl
פיז|1wr
פיזי|25q4ue
פיזיותרפיסט|3iz
פיזיותרפיסט $|3iz
פיזיקא|3hz
פיזיקא $|3hz
פיזיקא וכימא|3hp
פייתונ|0cr
פילאטיס|4bg4hq
פיננס|11g1ou
פיצא|1px
פיצא $|1px
פיתוח|0jv1gz43d44r4dz
פיתוח $|0jo4dn
פיתוח מכיר|43e44s
פיתוח עסקי|0jy1ge
פיתוח תוכנה|4do
פנימ|08g0an29z4cf
פנימי|4bq
פנסיונ|27z
פנצרי|4wz
פנצרי $|4wz
פס|1pv
פס $|1pv
פס חמ|1pp
פס קר|1po
פסיכולוג|3qz
פסיכולוג $|3qz
פסיכולוג חינוכ|3qm
פסיכולוג קלינ|3qm
פסיכותרפיסט|3qz
פסיכותרפיסט $|3qz
פסיכיאטר|2xx
פסיכיאטר $|2xx
פקח|0bq3ry
פקח $|0bq3ry
פקח טיס|0br3rg
פקח עירונ|3rp
פקיד|02p0er22p28o2nf35x3co3rp3wn4jp
פקיד $|02p0er22p28o2nf35x3co3rp3wn4jp
פקיד אשרא|0eo
פקיד בנק|0eq
פקיד גביי|02r
פקיד הזמנ|35p
פקיד הנהל|02m
פקיד קבל|22r3wp
פקיד רישו|35g3ru
פקיד שחרור|35g4ju
פקיד שכר|3cr
פקיד תביע|28q
פרודקט|3nt
פרודקט $|3nt
פרודקט מנגר|3nt
פרויקט|0vp3pz
פרויקט בני|0vs3pf
פרויקטור|3pz
פרויקטור $|3pz
פרונטאנד|1qs
פרופסור|20z
פרופסור $|20z
פרטי|2fg2sl3bp3lr4mp
פרטי למתמטיק|2so4me
פריוריט|0ys24g
פרליגל|39z
פרליגל $|39z
פרליגל ומזכיר|39l
פרמדיק|3az
פרמדיק $|3az
פרסומ|19q
פרסומ ממומנ|19q
פתרונ|08f4cn4ez
צבע|38z4wo
צבע $|38z4wo
צבע רכב|4wo
צבעי|38z
צבעי $|38z
צבעי בניינ|38o
צד|0cn1qo
צד לקוח|0cf1qp
צד שרת|0cp
צוו|0pq2bm3ap3jo4dm
צוו devops|3jl
צוו it|2bn
צוו אמבולנס|3ap
צוו דבאופס|3jo
צוו וריפיקצ|0po
צוו ורפיקצ|0po
צוו פיתוח|4do
צורפ|3dv
צורפ $|3dv
ציבור|2ng3bq3rx3sz
ציבור ומדינ|3ro
ציבור ותקשור|3sl
ציו|0tz
ציו $|0tv
ציוד|1zl
ציוד הנדס|1zl
צלמ|3gz4yr
צלמ $|3gz4yr
צלמ אירוע|3gn
צלמ וידאו|3gd4yr
צלמ מוצר|3gn
צלמ סטילס|3go
צמה|1zn
צמה ועגורנ|1zl
צמיגא|4wz
צמיגא $|4wz
קבוצ|1go4bp
קבוצ פיתוח|1go
קבט|1wz
קבט $|1wz
קבל|22z2ng35f3wz
קבל $|22o3wo
קבל במלונ|22x3wf
קבל למלונ|22p3wf
קבל מלונ|22p3we
קבל קהל|3wp
קבלנ|0uq
קבלנ $|0uq
קבלנ שיפוצ|0uq
קברניט|2oy
קברניט $|2oy
קהיל|0so4av4br
קהל|3wp
קו|1ze2nq
קודש|0ss
קונדיטא|0dz
קונדיטא $|0dz
קונדיטור|0dz
קונדיטור $|0dw
קונסטרוקצ|0qs
קונסיירז|21x
קונסיירז $|21x
קונספט|07s3df
קוסמטיק|0be40q
קוסמטיקא|0fz
קוסמטיקא $|0fz
קופא|40y
קופא $|40y
קופי|0xy
קופי $|0xy
קופירייטר|0xy
קופירייטר $|0xy
קטנוע|16o
קידומ|47q
קידומ אורגנ|47q
קירור|3ks
קלדנ|13z
קלדנ $|13z
קלינ|2jr33p3qm
קלינא|4gt
קלינא $|4gt
קלינא תקשור|4gt
קמפיינ|19w
קמפיינר|19z
קמפיינר $|19z
קניינ|3mz
קניינ $|3mz
קניינ רכש|3mm
קעקענ|0fz
קעקענ $|0fz
קפה|3zr
קפיטר|3zu
קצב|0ky
קצב $|0ky
קצינ|0tp1in2ng2oq3lo4br
קצינ $|0tp1in2ng2oq3lo4br
קצינ בטיח|1io
קצינ ימ|2os
קצינ מבחנ|4bs
קצינ משטר|3lp
קצינ ציו|0tp
קר|1po
קריאייטיב|1vx
קרקע|0bn
קשרי|18u
קשרי $|18u
קשרי מפתח|18u
ראנר|4zy
ראנר $|4zy
ראש|02m0pq1cl1kq2bm3jo4dm
ראש $|0pq1kq2bm3jo4dm
ראש לשכ|1kq
ראש צוו|0pq2bm3jp4dn
ראשי|02r1pn1ul
רב|0sz
רב $|0sz
רב קהיל|0so
רגולצ|0tz
רגולצ $|0tw
רגשי|0le3qu
רהיט|0mn25s
רוא|02n
רוא $|02n
רוא חשבונ|02n
רובוטיק|42z
רווח|23z
רווח $|23u
רוח|02y
רוח $|02y
רופא|17p1kg2wr2xz
רופא $|17p2xz
רופא מומח|2xl
רופא נשימ|2xk
רופא עור|2xn
רופא עיני|2xn
רופא שיני|17q2xe
רוקח|1kg3ez3fz
רוקח $|3ez
רחפנ|0bs
רטושר|3gz
רטושר $|3gz
ריאקט|1qz
ריפו|34r
ריפו $|34r
ריפו בעיסוק|34r
רישו|35g3ru
רישיונ|4sk
רישיונ ג|4sk
רכב|28u3vf4jm4sn4wz
רכב כבד|4sn
רכז|04g0eq0ug1jo1nf23q2gp2ne2qn31u35m36n3dg3mm3pq3xr46r4br4jq4ro50g
רכז $|04g0eq0ug1jo1nf23q2gp2ne2qn31u35m36n3dg3mm3pq3xr46r4br4jq4ro50g
רכז אדמיניסטרצ|35p
רכז אירוע|1jq
רכז גבי|0eu
רכז גיוס|3xq
רכז הדרכ|2gr
רכז השמ|3xq
רכז התנדב|31t
רכז יבוא|4jq
רכז יצוא|4jq
רכז לוגיסטיק|4jl
רכז משא|23q
רכז משאב|23l
רכז מתנדב|31t
רכז נוער|4bq
רכז פדגוג|46v
רכז פרויקט|3ps
רכז קהיל|4bs
רכז רווח|23o
רכז רכש|3mp
רכז שיווק|2qq
רכז שילוח|4jq
רכז תייר|4rr
רכז תפעול|36o
רכש|3mz4jq
רכש $|3ms
רכש אסטרטג|3mk
רכש ולוגיסטיק|3me4jt
רליישנז|18u
רנטגנ|1hf2us
רנטגנא|2uz
רנטגנא $|2uz
רנטגנא ודימ|2uo
רפד|0mx
רפד $|0mx
רפוא|0gy10g2vo2wz2xs35g43u
רפוא ומעבד|2wl
רפרנט|0ep23l27p28o2nf35x4jt
רפרנט $|0ep23l27p28o2nf35x4jt
רפרנט אשרא|0eq
רפרנט ביטוח|27q
רפרנט יבוא|4jo
רפרנט יצוא|4jp
רפרנט לוגיסטיק|4jm
רפרנט משאב|23l
רפרנט שילוח|4jl
רפרנט תביע|28q
רפתנ|04v
רפתנ $|04v
רצפ|2rz
רצפ $|2rw
רצפ וטייח|2rn
רקדנ|3dv
רקדנ $|3dv
רשת|30z4ao4lr
רשת ומערכ|30e4lt
רשת חברת|30f4ar
רשת תקשור|30l
רתכ|2yy
רתכ $|2yy
רתכ ארגונ|2yl
רתכ ומסגר|2ym
שבב|0oz0pp
שבבי|2lv
שדר|2dy
שדר $|2dy
שווארמיסט|1px
שווארמיסט $|1px
שוחט|0ky
שוחט $|0ky
שוטפ|2es
שוטפ $|2es
שוטפ כלימ|2es
שוטר|3lz
שוטר $|3lz
שוטר סיור|3lm
שוטר תנוע|3ln
שומר|1wz
שומר $|1wz
שופל|1zm
שוק|11g2pz
שותפו|0jz
שחי|4bf4hr
שחיי|4bg4hr
שחקנ|3dv
שחקנ $|3dv
שחרור|35g4ju
שטח|1hq43z
שיווק|0xq19r2nf2qz3ot3sr
שיווק $|19q2qs
שיווק דיגיטל|19u2qe
שיווק מוצר|2qe3ou
שילוב|2sg4ft4mf
שילוח|4jz
שימור|10u
שימור $|10o
שימור לקוח|10q
שיני|17z2xd
שיננ|17z
שיננ $|17z
שיער|1vg1xv
שיפוצ|0uq
שיפוצניק|0uw
שיפוצניק $|0uw
שיקומ|4bq
שיר|10z1hz3rn
שיר $|10m3ro
שיר לקוח|10t
שיר ציבור|3ro
שכר|02f3cz
שלב|1su1vg
שליח|16z
שליח $|16z
שליח קטנוע|16o
שמאי|28t3vz
שמאי $|28t3vz
שמאי מקרקעינ|3vo
שמאי רכב|28u3vf
שפ|0dq1pz
שפ $|0dq1pu
שפ קונדיטור|0dr
שרברב|3kz
שרברב $|3kz
שרטט|2tz
שרטט $|2tz
שרטט מכונ|2to
שרשר|4js
שרשר $|4jo
שרשר אספק|4js
שרת|0cp
תביע|28z
תדמיתנ|1nv
תדמיתנ $|1nv
תהליכ|0iq0nn26u
תהליכ כימי|0np26g
תוכנ|0xz4tz
תוכנה|1fp2nf3tx4cv4dz
תוכנה $|4dq
תוכנה משובצ|1fs4dc
תוכנית|3pw
תוכניתנ|1dp4dy
תוכניתנ $|1dp4dy
תוכניתנ plc|1dq
תומכ|2cx
תומכ $|2cx
תומכ טכני|2cq
תומכ מחשוב|2cp
תועמלנ|43z
תועמלנ $|43z
תועמלנ רפוא|43n
תופר|1nv
תופר $|1nv
תזונא|33z
תזונא $|33z
תחבור|0qs
תחזוק|2mz
תחקירנ|2dy
תחקירנ $|2dy
תיאומ|44r
תיאומ $|44r
תיאומ פגיש|44r
תיאטרונ|3ds4yg
תייר|4bg4rz
תיק|01x
תיק לקוח|01m
תיקי|01o2an
תיקי השקע|2an
תיקי לקוח|01p
תכנונ|0os
תכנונ לוגי|0on
תכנונ שבב|0on
תלת|07t
תלת מימד|07t
תמיכ|2cz
תמיכ $|2cn
תמיכ טכנ|2cu
תנוע|0qy3lm
תעונ|26z
תעונ $|26x
תעסוקת|4bu
תעשי|26p
תעשי וניהול|26p
תעשיית|1ep25v
תפי|26z
תפי $|26z
תפעול|1lq2ng36z43e45u4ig
תפעול $|36p43f45v
תפעול מכיר|36e43f45v
תקציב|1ox
תקציבא|02w1ox2ng
תקציבא $|02w1ox2ng
תקשור|1hg2qe30z3ss4gt4pw
תקשור אלחוט|30f4pr
תקשור שיווק|2qe3st
תרומ|31u3xf
תשת|2bw4lt
ابتدایی|4mp
ابحاث|2po
ابحاث $|2po
ابحاث سوق|2po
ابدارچی|0ry
ابدارچی $|0ry
ابداعی|0xo
ابری|08g3ju4cr
ابزار|1dw
ابزار $|1do
ابزار دقیق|1dw
ابعاد|07x
ابواب|0mn
اتاق|32w
اتاق $|32m
اتاق عمل|32w
اتش|0cn3lt
اتش $|3lq
اتش بی|0cn
اتش نشان|3lq
اتش نشانی|3ll
اتصال|10s
اتصالات|3sx4pz
اتلی|3gt
اتلی $|3gt
اتلی عکاسی|3gt
اتوبوس|3br
اتوبوس تاکسی|3bm
اتوماسی|1dv
اتوماسی $|1dq
اتوماسی صنعتی|1dv
اتومبیل|4wm
اتوکار|1nu
اتوکار $|1nu
اتوکد|08r2tg
اثاث|0mt1vf25s
اجتماعی|30c31s4az4bz
اجرایی|1kp1lz36w
اجره|3br
اجهز|0gu2mo
اجهز طبیه|0gu
اجهز منزلی|2mq
اجور|02e3cz
احیاء|2sr4mg
احیایی|2jw
احیایی $|2jw
اخبار|0xg2dy
اختبار|3tx
اختبار وجود|3tl
اختراق|48t
اخصایی|04f06o0fm0jk0mg0nl0to0uf0ym0zl17o19l1bl1ip1ne23k24q27n2gn2in2jg2mg2nc2qm2um2vp2xn2yf30m33o34n37o3cn3df3in3lg3ql3xq47n48l49m4al4bl4fn4gr50f
اخصایی $|04f06o0fm0jk0mg0nl0to0uf0ym0zl17o19l1bl1ip1ne23k24q27n2gn2in2jg2mg2nc2qm2um2vp2xn2yf30m33o34n37o3cn3df3in3lg3ql3xq47n48l49m4al4bl4fn4gr50f
اخصایی erp|0ym
اخصایی اجتماعی|4br
اخصایی ارشیف|2is
اخصایی استقطاب|3xv
اخصایی اشعه|2uo
اخصایی امتثال|0tt
اخصایی امن|48p49o
اخصایی انظم|0yl
اخصایی باطنی|2xq
اخصایی بصری|37s
اخصایی بییه|1iv
اخصایی تامین|27p
اخصایی تجار|1bo
اخصایی تجمیل|0fr
اخصایی تحالیل|2vt
اخصایی تحسین|47n
اخصایی تخاطب|4gu
اخصایی تدریب|2gr
اخصایی تربی|4fp
اخصایی تسویق|19o2qp
اخصایی تطبیق|24w
اخصایی تطویر|0jm
اخصایی تغذی|33r
اخصایی تقنی|0nn
اخصایی تقویم|17v
اخصایی تواصل|4an
اخصایی توظیف|3xn
اخصایی جلدی|2xs
اخصایی جوده|3un
اخصایی رواتب|3cq
اخصایی سیو|47o
اخصایی شبکات|30p
اخصایی شوون|23m
اخصایی علاج|06u34p3ir
اخصایی مبیعات|43o
اخصایی مختبر|2vp
اخصایی موارد|23k
اخصایی نجاح|0zn
اخصایی نطق|4gs
اخصایی نظم|3hp
اخصایی نفسی|3qq
ادار|3rr41q
ادار $|3rr41q
ادار عامه|3rs
ادار مخاطر|41q
اداری|0wq35z
ادبیات|2fs
ادخال|13t
ادخال $|13p
ادخال بیانات|13t
ادز|19u
ادمن|4as
ادمن $|4as
ادمن صفحات|4as
ادمین|15p1bu2nf30n4az4lu
ادمین $|15p1bu2nf30n4az4lu
ادمین اینستاگرام|4aq
ادمین تلگرام|4ap
ادمین دیتابیس|15q
ادمین سایت|1bt4af
ادمین سرور|4lp
ادمین سوشال|4am
ادمین شبکه|30o
ادمین فروشگا|1bl
ادمین لینوکس|4lt
ادمین پیج|4ap
ادوی|43o
ادیتور|4yr
ادیتور $|4yr
ادیتور ویدیو|4yr
ارایشگر|1xz
ارایشگر $|1xz
ارایشگر زنان|1xn
ارایشگر مردان|1xl
ارایشگر مو|1xn
ارایشگری|0fq
ارایشگری $|0fq
ارایشگری زیبایی|0fq
ارت|1vs
ارت $|1vs
ارت دایرکتور|1vs
ارتباط|10r
ارتباط $|10l
ارتباط با|10r
ارتفاع|0uq
ارتودنتیست|17z
ارتودنتیست $|17z
ارتیست|0fs
ارجون|2ym
ارزیاب|28q3vs
ارزیاب $|28q3vs
ارزیاب خسارت|28q
ارزیاب ملک|3vs
ارزیابی|23u
ارزیابی $|23p
ارزیابی عملکرد|23u
ارسال|4js
ارشف|2iw
ارشیف|2iz35u
ارشیویست|2iz
ارشیویست $|2iz
ارماتور|0uo
ارماتور $|0uo
ارماتور بند|0uo
ارماتوربند|0uv
ارماتوربند $|0uv
ارگون|2ym
از|10n1hn3hp
از دور|3hp
از فروش|10o1hn
ازمایشگا|1hg2cg2vz2wn3hp
ازمایشگا شیمی|2vf3hq
ازمایشگاهی|2vr
ازمونگر|3tz
ازمونگر $|3tz
ازمونگر نرمافزار|3to
ازیاء|1ny1vg
ازیاء $|1no
ازیاء ونسیج|1no
اس|0cp
اسانسور|2mz
استاد|20z2fr
استاد $|20z2fr
استاد دانشگا|20n
استاد زبان|2fr
استادیار|20z
استادیار $|20z
استاذ|20z
استاذ $|20z
استاذ جامعی|20l
استاذ مساعد|20n
استاذ مشارک|20m
استثمار|2az
استثمار $|2ao
استثمار وتداول|2ao
استثنایی|4fz4hf
استشاری|0wz0yt24v2nf2xn3qn4eq
استشاری $|0wz0yt24v2nf2xn3qn4eq
استشاری باطنی|2xr
استشاری تطبیق|24p
استشاری تقنی|24t
استشاری حلول|4es
استشاری ساب|0yv
استشاری نفسی|3qp
استعلام|10u
استقبال|22x3wz
استقبال $|22r3ww
استقبال بفندق|22p3we
استقبال فندق|22s3wf
استقبال فندقی|22u3wg
استقرار|24z
استقرار نرمافزار|24n
استقطاب|3xv
استک|1ru
اسره|2xl
اسعاف|3aw3bg4sg
اسلامی|4mp
اسناد|2iz
اسنان|17z2xf
اسنپ|3bp
اسهم|2aq
اسکرام|3pt
اسکرام $|3pt
اسکرام مستر|3pt
اشعه|2uz
اشعه تشخیصی|2uo
اشپز|1pz
اشپز $|1pw
اشپز رستوران|1pn
اشپزخان|2ez2ne
اصطناعی|2ku3yp
اطفاء|3lr
اطفال|0lu1cq2xp4hf
اطفال روضه|0lf1co
اطفایی|3lx
اطفایی $|3lx
اطلاعات|11q13s1gf24p2bs2co2ng48n49m4lp
اعتبار|0ex1ok
اعتبار مالی|1ol
اعتماد|4tq
اعتماد $|4tq
اعتماد ایمنی|4tq
اعلام|3su
اعلامی|2dy3ss
اعلامی $|2dy
اعلان|0xo19q1vp
اعلان ممول|19q
اعلانی|0xo
اعمال|0ip0jw0wp11m1gg
اغذی|0nz3uk3zp
اغذی ومشروب|3zp
اف|0mn
اف کار|0mn
افسر|1io2op
افسر $|1io2op
افسر ایمنی|1io
افسر کشتی|2op
اقتصادی|0ig1oz
اقتصادی $|1ou
الات|1zm2nn
الات سنگین|1zo
اله|2nn
الی|2kr
ام|0mn
ام $|0mn
ام دی|0mn
امار|11r
امار اطلاعات|11r
امام|0sz
امام $|0sz
امام جماعت|0sn
امام مسجد|0so
امامی|0cf1qp22v
امبدد|1fz4df
امبولانس|1af3av3bf4sg
امتثال|0tz
امدادگر|3lx
امدادگر $|3lx
املاک|3vz40f
املاک $|3vr
امن|1wz48x49x
امن سیبرانی|48t49m
امن معلوم|48n49u
امنیت|0ig30e48z49z
امنیت اطلاعات|48n49m
امنیت شبکه|30e48n49m
اموال|0tn
امور|01o0am0eo10q2hn35r3rp
امور $|10o35q
امور بانکی|0ep
امور دفتری|35q
امور شهری|3rr
امور قرارداد|2hq
امور مالیاتی|0an
امور مشتریان|01o10r
اموزش|2gz
اموزش توسع|2gm
اموزش سازمانی|2gl
اموزشی|2gw46r
اموزگار|4mz4ns
اموزگار $|4mz
امکان|1mm
امین|02q0en2it2ng40q50n
امین $|02q0en2it2ng40q50n
امین ارشیف|2in
امین حساب|02n
امین خزین|0eo
امین دفاتر|02n
امین صندوق|40t
امین مخزن|50o
امین مستودع|50m
امین مکتب|2ir
انبار|02k2nf50z
انبار $|50n
انبار دار|50n
انباردار|50z
انباردار $|50t
انبارگردان|50v
انبارگردان $|50v
انتاج|26z2nz
انتشار|13q
انتشار $|13q
انتشار محصول|13q
انتظام|1wz
انتظام $|1wu
انجلیزی|2fz2sf4mg
انجولار|1qt
اند|0cz1qz
اندروید|2zz4df
انسانی|23z3pe4bs
انشاء|0lf0vy
انشایی|0qt
انطباق|0tv
انظم|0ng0yl1fu24w4kv4lx
انظم crm|0yl
انظم مدمج|1fw4kg
انظم وشبک|4lo
انفورماتیک|2bv2cz
انلا|1br43d
انگلیسی|2fk
انگولار|1qr
انیماتور|07z
انیماتور $|07z
انیمیشن|07l
انیمیشن $|07l
انیمیشن سه|07l
اهنکار|2yw
اهنکار $|2yw
اهنگر|2yw
اهنگر $|2yw
اهنگساز|3dv
اهنگساز $|3dv
اوبر|3bq
اوبس|3jp
اوتوکاد|08s1vg
اورژانس|1hg2xn3au
اوری|50o
اوری سفارش|50o
اپاراتی|4wz
اپاراتی $|4wz
اپتومتریست|37z
اپتومتریست $|37z
اپراتور|0fq10q13s1vr1zs2lq2np2wo30m3wr
اپراتور $|0fq10q13s1vr1zs2lp2np2wo30m3wr
اپراتور cnc|2lm
اپراتور noc|30m
اپراتور بستهبندی|2nn
اپراتور تراش|2lu2nf
اپراتور تزریق|2nm
اپراتور تلفن|2nf3wv
اپراتور تولید|2nl
اپراتور جرثقیل|1zr2ng
اپراتور خط|2nk
اپراتور دستگا|2np
اپراتور فتوشاپ|1vu2nf
اپراتور لیزر|0ft2ne2wq
اپراتور ماشین|1zo
اپراتور ورود|13n
اپراتور پاسخگویی|10p2ng
اپراتور پرس|2no
اپراتور چاپ|2no
اپراتور کال|10o
اپراتور کامپیوتر|13u2nf
اچ|0cs
اچ پی|0cs
اژانس|1ag3bp4rt
اژانس مسافرتی|4rq
اکادیمی|46w
اکانت|01t
اکانت $|01t
اکانت منیجر|01t
اکت|1qo
اکتتاب|28s
اکتتاب $|28s
اکتتاب تامین|28s
اکتواری|41z
اکتواری $|41z
اکچویر|41z
اکچویر $|41z
ای|11q1in2bq2cr
ای تی|2bq2cr
ایتمان|0ev1ot
ایزوگام|0up
ایزوگام $|0up
ایزوگام کار|0up
ایفون|2zs
ایلتس|2fs2sg
ایمنی|1iz4tq
ایمنی $|1il
ایمنی بهداشت|1il
ایمنی کاربران|4tq
اینترنتی|19t1bz2qf43f4if
اینستاگرام|4aq
با|0tp10r
با مشتری|10o
با مشتریان|10l
با پولشویی|0tq
باترونیست|1nu
باترونیست $|1nu
باتریساز|4wz
باتریساز $|4wz
باحث|2hp2ju2nf2pp3yv4bo4vv
باحث $|2hp2ju2nf2pp3yv4bo4vv
باحث اجتماعی|4bq
باحث تجرب|4vo
باحث ذکاء|3yp
باحث سریری|2jo
باحث سوق|2pq
باحث علمی|2jg3yt
باحث قانونی|2hs
باحث مستخدم|2jg4vr
بادپا|16m
باربر|50v
باربر $|50v
بارگیری|50s
باریستا|4zz
باریستا $|4zv
بازار|0if0ju1oe2au2ng2pz2qr3yg
بازار $|1of2ar
بازار سرمای|2ar2pf
بازار مالی|1of2ar
بازاریاب|19q27o43z
بازاریاب $|19q27o43z
بازاریاب بیمه|27o
بازاریاب تلفنی|43n
بازاریاب حضوری|43n
بازاریاب دیجیتال|19q43g
بازاریاب میدانی|43n
بازاریابی|19u2ng2qz3ow
بازاریابی $|19v2qu
بازاریابی اینترنتی|19t2qg
بازاریابی دیجیتال|19l
بازاریابی محصول|2qd3oy
بازب|0xf4ts
بازب $|0xf4ts
بازب محتوا|0xf4ts
بازرس|3rx3ut
بازرس $|3rx3ut
بازرس جوش|3ur
بازرس کیفی|3up
بازرگانی|3mz4jo
بازرگانی $|3mu4je
بازرگانی خارجی|4jt
بازی|0cf1su1tz1vg4df
بازیساز|1tz
بازیساز $|1tz
بازیگر|3dv
بازیگر $|3dv
باشگا|0zq10o4ho
باشگا مشتریان|0zq10o
باص|3bq
باطنی|2xz
باغ|1ut2ne
باغبان|1uz
باغبان $|1uz
باغبان فضای|1uk
باغبان ویلا|1uo
بالینی|2jm32p
بانک|0ez35g40g4if
بانکدار|0ez
بانکدار $|0ez
بانکی|0ep
باک|0ct
باک اند|0ct
بایث|0cw4dg
بایع|40z
بایع $|40z
بایع جوال|40l
بایع متجر|40l
بایع محل|40m
بایگان|2iz
بایگان $|2iz
بایگانی|2iz35n
بترول|0nt
بحار|2oy
بحار $|2oy
بحث|47r
بحری|2oz
بخش|32l
بخشدار|3ry
بخشدار $|3ry
بدنسازی|4ho
بر|0uq
برامج|3pu4dy
براورد|0qo
برد|1vg1yu
برشکار|1np2yq
برشکار $|1np2yq
برشکار فلز|2yr
برشکار پارچ|1nq
برق|1dz1ez1hq2nf4wo
برق $|1dl1eq4wp
برق خودرو|4wl
برق کار|1eq4wl
برق کترونیک|1dp
برقکار|1ez
برقکار $|1ez
برقکار ساختمان|1en
برقکار صنعتی|1en
برمجیات|08d0iq1go3tz3uf4cw4dy
برنام|26p3pn4jq
برنام $|26o3pm
برنام ریزی|26p3pn4jq
برنامج|3pu
برنامهنویس|04g0cx0yn1dp1ft1nf1qx1ru1tu2km2ne2zv3dg4dx50g
برنامهنویس $|04g0cx0yn1dp1ft1nf1qx1ru1tu2km2ne2zv3dg4dx50g
برنامهنویس plc|1dq
برنامهنویس sap|0yp
برنامهنویس امبدد|1fs
برنامهنویس اندروید|2zq
برنامهنویس انگولار|1qr
برنامهنویس بازی|0cg1tr
برنامهنویس جاوا|0cr
برنامهنویس جنگو|0cn
برنامهنویس دات|0ck
برنامهنویس ری|1qo
برنامهنویس ریکت|1qs
برنامهنویس سایت|0cg1rp
برنامهنویس سمت|0cn
برنامهنویس سی|1fp
برنامهنویس فرانت|1qo
برنامهنویس فلاتر|2zo
برنامهنویس لاراول|0cn
برنامهنویس موبایل|0cg2zr
برنامهنویس نود|0co
برنامهنویس هوش|2kn
برنامهنویس وب|1rp
برنامهنویس وردپرس|1rq
برنامهنویس ویو|1qs
برنامهنویس پایت|0cr
برنامهنویس گولنگ|0cr
برنامهنویس یونیتی|0cg1tu
برنامهنویسی|4dy
برنامهنویسی $|4dy
برند|2qz
برند $|2qq
برند منیجر|2qq
برگزارکنند|1jq
برگزارکنند $|1jq
برگزارکنند رویداد|1jq
برید|16s
بستانی|1uz
بستانی $|1uz
بستنیساز|1px
بستنیساز $|1px
بسته|2np
بسته $|2np
بسته بند|2np
بستهبندی|25t2nr
بستهبندی گرافیک|1vn25g
بشری|23x
بصری|1vn37z
بضایع|40p
بعدی|07v
بعدی تری|07l
بفندق|22p3we
بل|21r
بل $|21r
بل بوی|21r
بلاط|2rz
بلاط $|2ru
بلاکچ|0hv4dg
بلاگ|0xw
بلاگر|0xy
بلاگر $|0xy
بلاگنویس|0xy
بلاگنویس $|0xy
بلدوزر|1zs
بلدی|3rr
بلوک|0hq
بلوک تشین|0hq
بلوکتش|0hv
بلیط|0uv
بلیط $|0uv
بنا|2rz
بنا $|2rz
بنا کاشی|2rn
بناء|0qs0ur0vs2nf2ry
بناء $|2rz
بناء وبلاط|2ro
بند|0uz2nn
بنر|1vr
بنشری|4wz
بنشری $|4wz
بنک|0ez4if
بنیه|3jp
بنیه تحتی|3jp
بهداشت|1iw2wq
بهداشت $|1io
بهداشت حرفه|1in
بهداشت محیط|1ir
بهداشتکار|17s
بهداشتکار $|17s
بهداشتکار دهان|17s
بهرهبرداری|36v
بهیار|32z
بهیار $|32w
بواب|1mz
بواب $|1mz
بودج|1ow
بورس|2az
بوس|3bn
بومیساز|4qy
بومیساز $|4qy
بوی|21r
بچه|0lr32e
بک|0cu
بک اند|0cu
بی|0cn11q
بی اتش|0cn
بی ای|11r
بیانات|11r12z13z14z15u2nf
بیانات ضخمه|12l
بیتزا|1pt4mg
بیزینس|0ip
بیطری|2xe4xz
بیطری $|4xt
بیل|1zp
بیل مکانیکی|1zp
بیمار|0lv
بیمارستان|2wr3wf
بیمه|27z28s3co40f43f
بیمه $|27q
بیمه دستمزد|27f3cp
بیمهگر|27z
بیمهگر $|27z
بین|3sn
بین ملل|3sn
بیناییسنج|37z
بیناییسنج $|37z
بیهوشی|2xn
بییه|1iv
تابلو|1eo
تابلو برق|1eo
تابلوساز|1eq
تابلوساز $|1eq
تابلوساز برق|1eq
تاتو|0fq
تاتو $|0fq
تاتو کار|0fq
تاریخ|4mp
تاسیسات|2tu3kz
تاسیسات $|3kv
تاسیسات مکانیکی|3kn
تاسیسات کار|3kl
تاسیساتی|3kz
تاسیساتی $|3kz
تامین|27z28z2nf3mw43g4jr
تامین $|27s
تامینکنند|3mz3xd
تانکر|4sr
تاکسی|1af3bw4sg
تایپیست|13z
تایپیست $|13z
تبرع|31z
تبرید|2tu3ku
تبرید وتکییف|3km
تبلیغات|19z2qz
تبلیغات $|19y
تبلیغات دیجیتال|19l
تبلیغات متا|19o
تبلیغات کلیکی|19n
تبلیغات گوگل|19q
تجار|1bs
تجار کترونی|1bs
تجارت|1bs
تجارت کترونیک|1bs
تجاری|11w2qp
تجرب|0zq3mg4us4vy
تجرب مستخدم|4um4vo
تجرب مشتری|0zq3mg
تجرب کاربری|4un4vs
تجمیل|0fz
تجمیل $|0fo
تجمیل وحلاق|0fo
تجهیز|0gs
تجهیز پزشکی|0gs
تحالیل|2vz
تحالیل طبیه|2vn
تحتی|3jp
تحریر|2dy
تحریر $|2do
تحریر اخبار|2do
تحسین|47r
تحسین $|47n
تحسین محرک|47r
تحصیل|0er
تحصیلدار|02y
تحصیلدار $|02y
تحصیلی|3qq
تحقق|0pv
تحقق دوایر|0po
تحقق رقاق|0pp
تحقیق|2jq2po2qs
تحقیق $|2pe2qw
تحقیق بازار|2po2qs
تحقیق توسع|2jr
تحلیل|0is0ql11s
تحلیل $|0ql11o
تحلیل داده|11t
تحلیل سیستم|0is
تحلیل طراحی|0qm
تحلیلگر|0iz11z14n1op2ap2nf2pq41p49q4df
تحلیلگر $|0iv11z14n1op2ap2nf2pq41p49q
تحلیلگر اقتصادی|0ig1op
تحلیلگر امنیت|49q
تحلیلگر بازار|0if2am2pr
تحلیلگر بورس|2aq
تحلیلگر بیزینس|0ip
تحلیلگر داده|11o
تحلیلگر ریسک|41q
تحلیلگر سامان|0ip
تحلیلگر سیستم|0in
تحلیلگر طراح|0im
تحلیلگر علم|11f14o
تحلیلگر مالی|1ol
تحلیلگر مرکز|49k
تحلیلگر نرمافزار|0is
تحلیلگر کسب|0ip
تحمیل|50u
تحمیل وتنزیل|50m
تحویلدار|0ez
تحویلدار $|0ez
تحویلدار بانک|0el
تحکم|1du
تخاطب|4gu
تخدیر|2xm
تخلی|50s
تخلی $|50o
تخلی بارگیری|50s
تخلیص|4jp
تخلیص جمرکی|4jp
تدارک|3mz
تدارک $|3mt
تدریب|2gz
تدریب وتطویر|2gn
تدریس|20o
تدوینگر|4yz
تدوینگر $|4yz
تدوینگر ویدیو|4yn
تراش|0oz0pq1vg2lt2nf
تراشکار|2ly
تراشکار $|2ly
ترافیک|0bp0qs
ترافیک هوایی|0bp
تربی|09p4fs4ml
تربی اسلامی|4mp
تربی خاصه|4fv
تربی فنیه|09q4mf
ترخیص|4jz
ترخیص $|4jr
ترخیص کار|4jr
ترخیصکار|4jy
ترخیصکار $|4jy
تری|07l
تری دی|07l
تریدر|2az
تریدر $|2az
تریل|4sq
تریلا|4sq
تریلی|3bg4sr
تزریق|2nm
تزریق پلاستیک|2nm
تست|3tz48v
تست $|3tl48p
تست نرمافزار|3tp
تست نفوذ|3tf48x
تست نفوذپذیری|3tl
تستر|3tz
تستر $|3tz
تستر نرمافزار|3tn
تسویق|19z2ng2qz3ow
تسویق $|19q2qr3oq
تسویق رقمی|19u2qe
تسویق منتج|2qe3oy
تسویق کترونی|19t2qf
تشخیصی|2uo
تشریف|21z
تشریف $|21u
تشغیل|36v
تشین|0hq
تصمیم|0oq29o
تصمیم داخلی|29o
تصمیم دوایر|0om
تصمیم رقاق|0on
تصنیع|26u
تصویر|2uq
تصویر طبی|2uq
تصویربردار|4yz
تصویربردار $|4yz
تصویربرداری|1hg2uu
تصویرساز|1vz
تصویرساز $|1vz
تضمین|3up
تضمین کیفیت|3up
تطبیق|0cf0tw24z2zz4df4eu
تطبیق انظم|24n
تطبیق جوال|2zm
تطبیق مقرر|0tn
تطبیق هاتف|2zl
تطویر|0jw1gx43d44r
تطویر $|0jq
تطویر اعمال|0jx1gg
تطویر مبیعات|43d44r
تعبی|2nr
تعدین|0nt
تعلم|2kr4fp
تعلم الی|2kr
تعلیمی|1ve2gv
تعمیر|1hp2mz
تعمیر $|2ms
تعمیر موبایل|2mo
تعمیر نگهداری|2mm
تعمیرکار|2cq2mx2ng3ks4ws
تعمیرکار $|2cq2mx2ng3ks4ws
تعمیرکار اسانسور|2ml
تعمیرکار خودرو|4wk
تعمیرکار لوازم|2mn
تعمیرکار موبایل|2mm
تعمیرکار موتورسیکلت|2mf4wt
تعمیرکار پرینتر|2mn
تعمیرکار پکیج|2mf3ko
تعمیرکار کامپیوتر|2cr2me
تعمیرکار کولر|2mg3kr
تعویض|4ww
تعویض $|4ww
تعویض روغن|4wp
تعویض روغنی|4wp
تغذی|06z2xf33z
تغذی $|06z33e
تغذی علاجی|33l
تغلیف|1vf25s2ns
تقنی|0nt0xd17n1gs24s2bp2cp2nf2up4cr4ee4oz
تقنی $|0np17n2uq
تقنی اسنان|17n
تقنی اشعه|2uq
تقنی اغذی|0nu
تقنی معلوم|2br
تقویم|17v
تلر|0ez
تلر $|0ez
تلفزیونی|4yp
تلفن|10r2ne3wu
تلفنی|10p40d43z
تلگرام|4ap
تماس|10s
تمریض|32z
تمریض $|32s
تنظیمکنند|43g44p
تنظیمکنند $|43g44p
تنظیمکنند جلسات|43g44p
تنظیمی|0tt
تنفیذی|1ky1lz
تهیهکنند|4yz
تهیهکنند $|4yz
تواصل|4ax
تواصل اجتماعی|4ar
تور|40f4rz
تور $|4rn
تور لیدر|4rn
تور گردشگری|4rk
تورلیدر|4rz
تورلیدر $|4rz
تورید|4jw
توزیع|16z3bg4jt
توسع|0jz18t1go2gl2jq2ng3nn43g44q4dn
توسع $|0jq4do
توسع بازار|0ju
توسع دهندگان|18u
توسع فروش|44r
توسع محصول|3no
توسع نرمافزار|0jg1gp4dn
توسع کسب|0jt
توسعهدهند|0cr0ht12q1fr1ng1qp1rr1tr2ne2zu4dv
توسعهدهند $|0cr0ht12q1fr1ng1qp1rr1tr2ne2zu4dv
توسعهدهند امبدد|1ft
توسعهدهند اندروید|2zr
توسعهدهند بازی|1tt
توسعهدهند بلاکچ|0hv4dg
توسعهدهند بک|0cl
توسعهدهند دات|0ck
توسعهدهند داده|12s
توسعهدهند فرانت|1qq
توسعهدهند فول|1rl
توسعهدهند لاراول|0cp
توسعهدهند موبایل|2zq
توسعهدهند نرمافزار|4dn
توسعهدهند وب|1rs
توصیل|16z2ng
توصیل طلبات|16n
توظیف|3xz
توظیف $|3xr
تولید|0xq26z2ny2xg44r4jf4op
تولید $|0xk4oq
تولید عملاء|44r
تولید محتوا|0xr
تولید محتوای|4oq
تولیدکنند|0xn
تولیدکنند $|0xn
تولیدکنند محتوا|0xn
تولیدی|2no
تکالیف|02m
تکنس|04g0bp0ug17q1dl1hx1nf2cp2ne2ut2vo30m3at3dg3fu3kn4pq4wl4xq50g
تکنس $|04g0bp0ug17q1dl1hx1nf2cp2ne2ut2vo30m3at3dg3fu3kn4pq4wl4xq50g
تکنس ابزار|1dp
تکنس اتاق|32m
تکنس ازمایشگا|2vq
تکنس اورژانس|1hg3au
تکنس برق|1hq
تکنس تاسیسات|3kp
تکنس تصویربرداری|1hg2uu
تکنس تعمیر|1hp
تکنس خودرو|4wo
تکنس داروخان|3fq
تکنس دارویی|1hf3fu
تکنس دامپزشکی|1hg4xv
تکنس دندانسازی|17v1hf
تکنس رادیولوژی|1hg2uq
تکنس شبکه|30n
تکنس فنی|1ho
تکنس فوریت|3as
تکنس فیبر|4pk
تکنس مخابرات|4pq
تکنس هواپیما|0bt1hg
تکنس کامپیوتر|1hg2cs
تکنس کترونیک|1hq
تکنولوجیا|2bn
تکنولوجیا معلوم|2bn
تکنولوژیست|0nn
تکنولوژیست $|0nn
تکنولوژیست مواد|0nn
تکییف|3kv
تکییف مرکزی|3km
تکییف وتبرید|3km
تی|2bq2cr
تیراندازی|4hn
تیلی|43s
تیلی $|43s
تیلی سیلز|43s
ثقه|4tu
ثقه $|4tu
ثقه سلام|4tu
ثقیل|1zn2ng4sq
ثلاثی|07u
ثلاثی ابعاد|07u
جافا|0cw
جامع|31r
جامع $|31r
جامع تبرع|31r
جامعی|20q
جاوا|0cr
جبران|23u
جبران خدمات|23o
جبران خدمت|23o
جذب|1og2ng2xf31v3mq3xz44t
جذب $|31w3mm3xs
جذب تامینکنند|3mz3xd
جذب خیرین|31s3xf
جذب مشتری|3mc3xd44v
جذب کمک|31p
جراح|2xx
جراح $|2xx
جرافیک|1vt
جرافیکی|1vp
جرثقیل|1zz2nf
جرسون|4zx
جرسون $|4zx
جزار|0ky
جزار $|0ky
جصاص|2ry
جصاص $|2ry
جغرافی|3hp
جلدی|2xv
جلسات|43g44p
جلسات فروش|43g44p
جلوبندیساز|4wz
جلوبندیساز $|4wz
جلیس|0lt
جلیس $|0lt
جلیس اطفال|0lo
جلیس مسنین|0lm
جماعت|0sn
جمرکی|4jz
جمع|31r50n
جمع $|31r50n
جمع اوری|50o
جمع تبرع|31r
جندی|3lx
جندی $|3lx
جنگو|0cz
جنگو $|0cz
جوال|2mm2zu40l
جواهر|3dq
جوده|3tv3uz
جوده اغذی|3uk
جوده برمجیات|3to3uf
جوش|3ur
جوشکار|2yy
جوشکار $|2yy
جوشکار ارگون|2ym
جوشکار فلزکار|2yn
جوی|0bs0lf3hr
جی|0cp
جی اس|0cp
جیولوجی|3hy
جیولوجی $|3hy
حارس|1wz
حارس $|1wz
حارس امن|1wn
حاسب|0qs
حاسب $|0qs
حاسب کمیات|0qs
حاسوب|2cs2sr4dz4mg
حاضن|1cz
حاضن $|1cz
حافل|3bs4sg
حافل مدرسی|3bk
حافل واجر|3bl
حجوز|4rw
حجوز طیران|4rn
حداد|0uo2yw
حداد $|0uo2yw
حداد مسلح|0uq2ye
حداد منیوم|2yo
حدایق|1uz
حراست|1wz
حراست $|1ww
حرفه|1in
حرفه ای|1in
حساب|00v01x02z0av0xg2ng43e
حساب رییسی|01o
حساب عامه|01e02q
حساب مبیعات|00x01f02g43e
حساب مشتریان|01m
حساب وضرایب|0al
حسابدار|02z50g
حسابدار $|02z50g
حسابدار انبار|02l
حسابدار دفترنویس|02l
حسابدار صنعتی|02n
حسابدار فروش|02l
حسابداری|02z2ng
حسابداری $|02o
حسابداری صنعتی|02l
حسابرس|0az
حسابرس $|0az
حسابرس داخلی|0am
حسابرس مشاور|0al
حسابرسی|0aw
حضان|1cz
حضان $|1cy
حضوری|40m43o
حفار|1zs
حفاظت|1wr
حفلات|1jp
حقوق|3cz
حقوق $|3cl
حقوق دستمزد|3cs
حقوقی|2hz39y
حلاق|1xz
حلاق $|1xz
حلاق رجالی|1xo
حلاق ومصفف|1xl
حلوانی|0dz
حلوانی $|0dz
حلول|08e4cn4ez
حلول تقنی|4cs4ee
حلوی|0dz1pg
حمال|50v
حمال $|50v
حمل|4jt
حمل نقل|4jt
حملات|19y
حوکیمیایی|2jw
حوکیمیایی $|2jw
حکومی|3ru
حیاه|2jm
حیاه وابحاث|2jm
حیاک|1nu
حیوان|0lf4xu
حیوی|0gq
خادم|0ry
خادم $|0ry
خارجی|0ap43k4jt
خاص|3bq
خاصه|4fv
خانه|21o
خانه $|21o
خانه دار|21o
خانواد|2xm3qq
خانگی|2mn
خاور|3bg4sq
خباز|0dz
خباز $|0dz
خباز وحلوانی|0do
خبر|2du
خبرنویس|2dy
خبرنویس $|2dy
خبرنگار|2dy
خبرنگار $|2dy
خبیر|05q0fo14q47n
خبیر $|05q0fo14q47n
خبیر بیانات|14q
خبیر تجمیل|0fp
خبیر زراعی|05q
خبیر سیو|47n
خدمات|0ry10n1hn23o
خدمات $|0rp10s1hd
خدمات نظافت|0ro
خدمات نظافتی|0ro
خدمات پس|10o1hn
خدماتی|0rz
خدماتی $|0rw
خدمت|23o
خدمتکار|0ry
خدمتکار $|0ry
خدمه|0bm10z
خدمه $|10o
خدمه زباین|10s
خدمه عملاء|10r
خدمه پرواز|0bm
خراط|2lz
خراط $|2lz
خراط معادن|2lp
خرید|3mz
خرید $|3mq
خزان|1os
خزان $|1os
خزان دار|1os
خزین|0en1oz
خزین بنک|0eo
خسارت|28z
خسارت بیمه|28l
خسایر|28t
خصوصی|2sm4mp
خصوصی ریاضی|2sl
خصوصی فیزیک|2sl
خط|2nk
خط تولید|2nk
خطیب|0sy
خطیب $|0sy
خلاط|3bg4sq
خلبان|0bz
خلبان $|0bz
خلبان خدمه|0bm
خلفی|0cv
خمکار|2yw
خمکار $|2yw
خوادم|4lu
خوان|3fp
خوانند|3dv
خوانند $|3dv
خودرو|1eg4wz
خیاط|1nz2ne
خیاط $|1nt
خیاط رجالی|1nl
خیری|31w
خیرین|31s3xf
دات|0cu
دات $|0cq
دات نت|0cu
داخلی|0av1vf29z2ng2xn36u3zo
داخلی رستوران|3zn
داخلی فست|3zo
داده|0ig11z12z13q14z15v2ck2nf3yl
داده هوش|3yl
دادگستری|2hn
دار|1os21n2is2nf40q4zn50l
دار هتل|21o
داربست|0uo
داربست $|0uo
داربست بند|0uo
دارو|43m
داروخان|3ez3fz40d
داروخان $|3ex
داروساز|3ez
داروساز $|3ez
دارویی|1hf3fu
دام|4xt
دام $|4xt
دام پزشک|4xt
دامدار|04v
دامدار $|04v
دامپزشک|4xz
دامپزشک $|4xw
دامپزشکی|1hg4xv
دانش|2is
دانشجوی|4dw
دانشجوی $|4dw
دانشجوی مهندسی|4dl
دانشجوی نرمافزار|4do
دانشجوی کامپیوتر|4dn
دانشمند|14p
دانشمند $|14p
دانشمند داده|14p
دانشگا|20x
دایرکتور|1vs
دبستانی|1cn
دبلوماسی|3ry
دبلوماسی $|3ry
دبیر|09t2dq2fx2nf2sz4my
دبیر $|09t2dq2fx2nf2sz4my
دبیر ادبیات|2fs
دبیر تاریخ|4mp
دبیر خبر|2du
دبیر ریاضی|2so
دبیر زبان|2fl
دبیر زیست|2sr
دبیر شیمی|2sp
دبیر عربی|2fr
دبیر علوم|2sn
دبیر فیزیک|2sn
دبیر هنر|09v2sg
دبیرخان|35z
دبیرخان $|35v
دراج|16t3bg4sg
دراس|2pp
دراس $|2pp
دراس سوق|2pp
درب|2yq
درب $|2yq
درب پنجرهساز|2yq
درج|13u
درج $|13o
درج محصول|13u
درمان|4gt
درمانگر|06z
درمانگر $|06z
درودگر|0mx
درودگر $|0mx
دریا|2ov
دریانورد|2oy
دریانورد $|2oy
دستمزد|27f3cz
دستگا|2np
دستیار|17t1ky2nf2wq39v4xp
دستیار $|17t1ky2nf2wq39v4xp
دستیار اجرایی|1kp
دستیار حقوقی|39q
دستیار دامپزشک|4xr
دستیار دندانپزشک|17p
دستیار دندانپزشکی|17s
دستیار شخصی|1kn
دستیار مدیر|1ko
دستیار مدیرعامل|1km
دستیار وکیل|39s
دستیار پزشک|2wu
دسک|2cv
دعای|43v
دعای $|43q
دعای طبیه|43q
دعم|10q2cz
دعم $|10q2cr
دعم تقنی|2cq
دعم عملاء|10r
دعم فنی|2cs
دفاتر|02z
دفاع|3lr
دفاع $|3lr
دفاع مدنی|3lr
دفتر|0qv1kz39q
دفتر $|0qq
دفتر فنی|0qv
دفتر مدیرعامل|1km
دفتر وکالت|39q
دفتردار|02y
دفتردار $|02y
دفترنویس|02l
دفتری|35v
دفتریار|2hy
دفتریار $|2hy
دقیق|1dw
دندان|17t
دندان $|17t
دندان پزشک|17t
دندانسازی|17v1hf
دندانپزشک|17z
دندانپزشک $|17x
دندانپزشکی|17s
دهان|17s2nf38z4wn
دهان $|38x4wn
دهان سیار|4wo
دهندگان|18u
دو|1al
دواپس|3jz
دوایر|0or0po1yu
دوایر متکامل|0os
دوبلور|3dv
دوبلور $|3dv
دوت|0co
دوت نت|0co
دور|3hp
دورب|1eu
دورب مداربست|1eo
دوزند|1nu
دوزند $|1nu
دولت|35e3rt
دکتر|2xx
دکتر $|2xx
دکل|0up
دکل $|0up
دکل کار|0up
دکوراتور|29z
دکوراتور $|29z
دکوراسی|29u
دکوراسی داخلی|29k
دی|07l0mn
دی اف|0mn
دی مکس|07l
دیتا|12w14s
دیتا $|14t
دیتا ساینتیست|14t
دیتابیس|15z
دیتابیس $|15v
دیتاسنتر|4lv
دیجیتال|19z43g
دیجیتال $|19p
دیجیتال مارکتر|19o
دیجیتال مارکتینگ|19q
دیزاینر|1ss1vp
دیسپچر|4jy
دیسپچر $|4jy
دیسک|2ct
دیف|3jp
دیف اوبس|3jp
دیلیفری|16z
دیلیفری $|16x
دین|0ss
دینی|0ss
دیون|02t
دیکور|1vg29z
ذکاء|11o2ku3yp
ذکاء اصطناعی|2ku3yp
ذکاء اعمال|11o
رابط|4uo
رابط کاربری|4uo
رادیولوژی|06z1hg2uz
رادیولوژی $|06z
رادیولوژیست|2xx
رادیولوژیست $|2xx
راستهدوز|1nu
راستهدوز $|1nu
راصد|3hr
راصد $|3hr
راصد جوی|3hr
راعی|0lp
راعی $|0lp
راعی مسنین|0lp
رافع|1zx2ne50p
رافع شوکی|1zd50u
راقص|3dv
راقص $|3dv
رانند|16t1aw1ng1zu2ne3as3bz4sx50m
رانند $|16t1aw1ng1zu2ne3as3bz4sx50m
رانند اتوبوس|3br
رانند اسنپ|3bp
رانند امبولانس|1af3av3bf4sg
رانند اژانس|1ag3bq
رانند بیل|1zp
رانند تانکر|4sr
رانند تاکسی|3bn
رانند تریلی|3bg4sr
رانند توزیع|16r
رانند جرثقیل|1zq
رانند خاور|3bg4sq
رانند سازمانی|1aq
رانند سرویس|3br
رانند شخصی|1ag3bq
رانند لودر|1ag1zt3bg
رانند لیفتراک|3bg50s
رانند ماشین|4sn
رانند مینی|3bn
رانند نیسان|1ap3bg
رانند وانت|1aq3bg
رانند ون|3bp
رانند پایه|1ap
رانند پخش|16u1af3bf
رانند کامی|4sq
رانند کامیونت|4sr
راهنمای|4ro
راهنمای $|4ro
راهنمای تور|4ro
راهکار|08f0yl4ez
راهکار $|0yl
راهکار سازمانی|0yl
رایتر|0xs
رباتیک|42z
رجالی|1nl1xo
رجل|0sr1wp3lq
رجل $|0sr1wp3lq
رجل اطفاء|3lr
رجل امن|1wq
رجل دین|0ss
رحلات|1jg4rt
رسام|07s08t1vy2ng
رسام $|07s08t1vy2ng
رسام اوتوکاد|08s1vg
رسام ثلاثی|07l
رسام متحرک|07r
رسام معماری|08n
رسان|16s
رستوران|1pn2ne3zz4zy
رسم|09u4mg
رسوم|07y
رسوم $|07l
رسوم متحرک|07p
رسپشن|22p3wz
رسپشن $|22p3wz
رسپشن هتل|22q
رعای|0lw
رعای $|0lo
رعای مسنین|0lo
رفوف|40x
رقاق|0oz0po1vf
رقمی|19z2qe
رندرکار|07z
رندرکار $|07z
رنگ|0ug1xn2nr38p
رنگ $|0ug1xn2nr38p
رنگ کار|0ug1xn2nr38p
روابط|18o3sz
روابط $|18o3sk
روابط بین|3sn
روابط توسع|18o
روابط عمومی|3sw
رواتب|02f3cz
رواتب واجور|3cn
رواندرمانگر|3qz
رواندرمانگر $|3qz
روانشناس|3qz
روانشناس $|3qw
روانپزشک|2xx
روانپزشک $|2xx
روبوت|42z
روتوش|3gu
روتوش $|3gu
روتوش کار|3gu
روحانی|0sy
روحانی $|0sy
روزنامهنگار|2dy
روزنامهنگار $|2dy
روش|26s
روضه|0lf1cz4mf
روغن|4wp
روغنی|4wp
رویداد|1jz
رویه|0mr
رویه $|0mr
رویه کوب|0mr
رپ|43s
رژیمدرمانگر|33z
رژیمدرمانگر $|33z
رگولاتوری|0tv
ری|1qo
ری اکت|1qo
ریاض|1cq4ho4mg
ریاض اطفال|1cq
ریاضی|2sz4hn4mf
ریاضی وعلوم|2sl
ریاکت|1qt
ریختهگر|2yw
ریختهگر $|2yw
ریزی|26p3pn4jq
ریزی تولید|26q
ریزی کنترل|26m3pn4jg
ریسپشن|3wz
ریسپشن $|3wz
ریسک|41z
ریکت|1qs
رییس|02n0em1go1ko1lq1om1po2bm2dp2nk32n4ip
رییس $|02n0em1go1ko1lq1om1po2bm2dp2nk32n4ip
رییس تحریر|2dr
رییس تمریض|32q
رییس تنفیذی|1ls
رییس حساب|02o
رییس حسابداری|02k
رییس دفتر|1kq
رییس شعبه|0en
رییس طهاه|1pr
رییس فروشگا|4iq
رییس قسم|1gp2bm
رییس مالی|1oo
رییس وردی|2nr
رییسی|01o
زبان|20g2fz2sg4ql
زبان انگلیسی|2fk
زبان فرانس|2fn
زباین|10s
زراع|04v
زراع $|04v
زراعی|04t05z2ng
زمینشناس|3hy
زمینشناس $|3hy
زن|1pw2es
زنان|1xn2xn
زنبوردار|04v
زنبوردار $|04v
زنجیر|4jv
زنجیر $|4jn
زنجیر تامین|4jv
زیبایی|0fz
زیرساخت|30p3ju
زیرساخت شبکه|30q
زیست|1ip2sr
زیستشناس|2jw
زیستشناس $|2jw
زیستی|2jm
زیستی پژوهش|2jm
زیگزالدوز|1nv
زیگزالدوز $|1nv
ساب|0yv
ساختمان|04g08q0uv0vw1eq1mz2dg2nb38z3ko
ساختمان امکان|1mm
ساختمانی|0uw0vp2nc
ساده|0um2nn
ساده ساختمانی|0up2ne
سازمانی|00z0yl1ap2gl43d
سازمانی erp|0yl
سازه|02f0qz
ساعی|16s
ساعی $|16s
ساعی برید|16s
سالاد|2et
سالاد $|2et
سالاد زن|2et
سالمند|0lu32o
سالن|4zw
سالن $|4zw
سالن دار|4zo
سالن کار|4zq
سالندار|4zx
سالندار $|4zx
سالیدورک|25e2tz
سامان|0ip
ساندویچ|1pq
ساندویچ $|1pq
ساندویچ زن|1pq
سایت|0cg1bt1rz2co4af4pv4uf
سایت $|4pq
سایت یابی|4pv
سایق|16t1av1ng1zw2ne3as3bz4sx50n
سایق $|16t1av1ng1zw2ne3as3bz4sx50n
سایق اجره|3br
سایق اسعاف|3aw3bg4sg
سایق اوبر|3bq
سایق باص|3bq
سایق بلدوزر|1zs
سایق تاکسی|3bm
سایق تریل|4sq
سایق تریلا|4sq
سایق توصیل|16o
سایق حافل|3bs4sg
سایق حفار|1zs
سایق خاص|3bq
سایق خلاط|3bg4sq
سایق دراج|16t3bg4sg
سایق دیلیفری|16p
سایق رافع|1zp50m
سایق شاحن|4sr
سایق شیول|1zs
سایق فورکلفت|3bg4sg50t
سایق قلاب|3bg4sq
سایق نقل|4sn
ساینتیست|14t
سباح|4hw
سباک|3kz
سباک $|3kz
سباک صحی|3km
سباک وتکییف|3kp
سبدگردان|2az
سبدگردان $|2az
سبز|05r08p1us
ستاک|1rt
سحاب|3ju
سختافزار|1yz2ct
سختافزار $|2cp
سختافزار کامپیوتر|2cp
سخنگو|3sz
سخنگو $|3sz
سراشپز|1px
سراشپز $|1px
سرامیک|2rp
سرامیک $|2rp
سرامیک کار|2rp
سرایدار|1mz
سرایدار $|1mz
سرایدار مدرس|1mp
سرباز|3lx
سرباز $|3lx
سردبیر|2dy
سردبیر $|2dy
سردفتر|2hy
سردفتر $|2hy
سرمای|23t2aq2pf
سرمای $|23m
سرمای انسانی|23t
سرمایهگذاری|2az
سرمایهگذاری $|2ap
سرمایهگذاری معامل|2ap
سرور|0cn4lz
سرویس|3br3ko
سرویس $|3ko
سرویس مدرس|3bm
سرویس کار|3ko
سرویسکار|2mp3kp
سرویسکار $|2mp3kp
سرویسکار اسانسور|2mp
سرویسکار کولر|3kp
سرپرست|02l0vu2mm2nq36n3zr43m4is
سرپرست $|02l0vu2mm2nq36n3zr43m4is
سرپرست انبار|50o
سرپرست تولید|2nm
سرپرست حسابداری|02n
سرپرست رستوران|2ng3zs
سرپرست ساختمان|0vq
سرپرست شعبه|4iq
سرپرست عملیات|36o
سرپرست فروش|43n
سرپرست فروشگا|4io
سرپرست نت|2mp
سرپرست کارگا|0vu2ng
سرپرستار|32y
سرپرستار $|32y
سریری|2jr
سفارش|50o
سفر|4rz
سفر $|4rr
سفر وسیاح|4ro
سفر گردشگری|4rl
سفرجی|4zy
سفرجی $|4zy
سفیر|16z
سفیر $|16y
سقف|0un
سقف $|0un
سقف کاذب|0un
سلاخ|0ky
سلاخ $|0ky
سلام|1iz4tt
سلام وصحه|1il
سلسل|4js
سلسل $|4jn
سلسل تورید|4js
سمت|0cn
سمت سرور|0cn
سمکری|2yo4wm
سمکری $|2yo4wm
سمکری سیار|4wm
سمکری معادن|2yp
سناریست|0xy
سناریست $|0xy
سناریونویس|0xy
سناریونویس $|0xy
سنتر|10y
سنترال|3wz
سنجش|3hp
سنجش $|3hp
سنجش از|3hp
سنگ|2rp
سنگ $|2rp
سنگ کار|2rp
سنگین|1zm4sn
سه|07v
سه بعدی|07v
سوبرمارکت|4iu
سوشال|4az
سوشال $|4an
سوشال مدیا|4aw
سوشیال|4aw
سوشیال $|4aq
سوشیال میدیا|4aw
سوق|2pz
سوپروایزر|32v43n
سوپروایزر $|32v43n
سوپروایزر بالینی|32p
سوپروایزر فروش|43o
سوپروایزر پرستاری|32p
سپیدار|0yx
سکرتاری|35y
سکرتاری $|35y
سکرتیر|1kr2ng2wr35x39r
سکرتیر $|1kr2ng2wr35x39r
سکرتیر تنفیذی|1kt
سکرتیر طبی|2wp
سکرتیر طبیه|2wq
سکرتیر قانونی|39s
سکرم|3pt
سکرم $|3pt
سکرم ماستر|3pt
سی|0cs1fp
سی $|0cs
سی شارپ|0cu
سی پلاس|0cf1fp
سیاح|4rz
سیاح $|4rz
سیاحی|4bf4ru
سیار|1eg2mf4wz
سیاس|0ig3rt
سیبرانی|48t49m
سیستم|0iw0yq10g1fv26p2co2ng30f4cn4kz4lv
سیستم روش|26s
سیستم شبکه|30f4lp
سیستم نرمافزاری|4cn
سیستم نهفت|1fw4kg
سیلز|43s
سیمکش|1ez
سیمکش $|1ez
سیمکش ساختمان|1en
سیو|2xf47z
سیو $|47s
سیو کار|47m
سیوکار|19z
سیوکار $|19z
شاحن|4sr
شاحن ثقیل|4sl
شارپ|0cu
شاطر|0dz
شاطر $|0dz
شاورما|1pt4mg
شاپ|3zp
شب|1wo
شبکات|30z
شبکه|10e2ct2xg30z48n49m4as4ln
شبکه اجتماعی|30c4aw
شحن|16s43f4jz
شخصی|1ag1kw3bp4ho
شراک|0jz
شرطه|3lx
شرطه $|3lp
شرطه واطفاء|3lp
شرطی|3lx
شرطی $|3lx
شرکت|3wp
شعار|1vp
شعبه|0en4iz
شعبه بانک|0en4if
شعبه فروشگا|4in
شعر|1xv
شغلی|0wg3qf4bu
شنا|4hp
شنواییسنج|06z
شنواییسنج $|06z
شهرداری|3rx
شهرساز|08z
شهرساز $|08z
شهری|3rr
شوون|0ts23v
شوون $|0tt23o
شوون تنظیمی|0tt
شوون موظف|23x
شوکی|1zd50u
شیرینی|0dr
شیرینی $|0dr
شیرینی پز|0dr
شیشه|0uq
شیشه $|0uq
شیشه بر|0uq
شیف|0dr1pz
شیف $|0dr1pu
شیف حلوی|0ds1pg
شیمی|0ns2sv2vf3hz
شیمی مواد|0nl
شیمیدان|3hz
شیمیدان $|3hv
شیمیست|3hy
شیمیست $|3hy
شینی|1xs
شینی $|1xs
شینی کار|1xs
شیول|1zs
صافکار|4wz
صافکار $|4wz
صافکار خودرو|4wm
صاله|4zr
صانع|07m0dq0xq4yp
صانع $|07m0dq0xq4yp
صانع حلوی|0dq
صانع رسوم|07m
صانع فیدیو|4yq
صانع محتوی|0xq
صایغ|3dv
صایغ $|3dv
صباغ|38z
صباغ $|38z
صحافی|2dy
صحافی $|2dy
صحتسنجی|0pr
صحتسنجی تراش|0pr
صحفی|2dy
صحفی $|2dy
صحه|1ip
صحه $|1ip
صحه وسلام|1ip
صحون|2es
صحی|3km
صدابردار|4yz
صدابردار $|4yz
صداپیش|3dz
صداپیش $|3dt
صدور|28t
صدور بیمه|28q
صدور خسارت|28l
صراف|0ez
صراف $|0ez
صعوب|4fp
صعوب تعلم|4fp
صف|4mp
صفحات|4ay
صفحات تواصل|4ao
صناعی|1em1vg25x26u4uf
صنایع|0nq26z
صنایع غذایی|0nu26f
صندوق|40t
صندوق محل|40k
صندوقدار|0eo40x
صندوقدار $|0eo40x
صندوقدار بانک|0ep
صندوقدار فروشگا|40l
صنعتی|02p1du1em1vf25x2nl2tr3gm4uf
صنعتی سالیدورک|25f2tp
صوت|4yx
صوتی|3dq
صورتحساب|02y
صورتحساب $|02y
صیان|1hm2mz4wm
صیان $|2mn
صیان جوال|2mm
صیان سیار|2mg4wn
صیان واصلاح|2mn
صیان کترونی|1hq2mc
صیدل|1hg3fw
صیدلانی|3ez
صیدلانی $|3ez
صیدلی|3ez3fv
صیدلی $|3ez
ضابط|2oo3lp
ضابط $|2oo3lp
ضابط بحری|2op
ضابط شرطه|3lq
ضخمه|12l
ضرایب|02e0az
ضریبی|0as0wf
ضمان|3tr3ug
ضمان جوده|3tr3ug
ضویی|4pt
طالب|4dq
طالب $|4dq
طالب علوم|4dm
طالب هندس|4dm
طاه|1pr
طاه $|1pr
طاه ومطاعم|1pr
طاهی|1px
طاهی $|1px
طب|0gq
طب حیوی|0gq
طباخ|1pz
طباخ $|1pu
طباع|0xf13u
طبی|0gv2uq2vm2wz3an3df43v
طبی ومختبر|2wm
طبیب|17p2ng2wr2xz4xp
طبیب $|17o2xz4xq
طبیب اسره|2xl
طبیب اسنان|17r2xf
طبیب اطفال|2xl
طبیب بیطری|2xe4xq
طبیب تخدیر|2xm
طبیب جلدی|2xk
طبیب عام|2xm
طبیب عیون|2xm
طبیب نساء|2xl
طبیعی|3iy
طبیه|0gu2mg2vn2ww43t
طراح|04f07l08p0io0os0qm0uf1do1fn1nk1rp1su1uf1vw1yu25v29t2gr2jg2nd2ts2yg4dm4uw50f
طراح $|04f07l08p0il0os0qm0uf1do1fn1nl1rp1su1uf1vw1yu25v29t2gr2jg2nd2ts2yg4dn4uw50f
طراح fpga|0ol
طراح ui|4un
طراح اموزشی|2gw
طراح بازی|1su
طراح برد|1vg1yu
طراح برق|1ds
طراح بستهبندی|25t
طراح بنر|1vr
طراح تجرب|4um
طراح تحلیلگر|0in
طراح تراش|0ot
طراح داخلی|29o
طراح دکوراسی|29u
طراح رابط|4uo
طراح سازه|0qr
طراح سالیدورک|2ts
طراح سایت|1rt
طراح سه|07o
طراح سیستم|1fo
طراح صنعتی|1vg25q2tl
طراح طلا|3dq
طراح فضای|08r
طراح لباس|1nu
طراح لوگو|1vr
طراح مبلمان|25t
طراح محصول|1vg25m4ut
طراح مد|1nr
طراح مدار|0on1vg1yu
طراح مرحل|1su1vg
طراح معماری|08n
طراح موشن|1vl
طراح مکانیک|2tq
طراح نرمافزار|0il4dq
طراح هویت|1vn
طراح وب|1vg4ut
طراح کابینت|1vg29u
طراح گرافیست|1vp
طراح گرافیک|1vm
طراح گیم|1sn
طراحنما|08z
طراحنما $|08z
طراحی|0op0qp4pm
طراحی $|0qm
طراحی تراش|0op
طراحی سازه|0qq
طراحی فیبر|4pm
طرق|0qt
طعام|4zr
طلا|3dq
طلا جواهر|3dq
طلاساز|3dv
طلاساز $|3dv
طلبات|16n
طهاه|1py
طواری|3aw
طیار|0bz
طیار $|0bz
طیران|03z0bz1dg4rn
طیران $|0bw
ظرفشور|2ez
ظرفشور $|2ez
ظل|4mf4ns
عاب|0cf1rg1sz1tz1vg4dg4yf
عالم|14q
عالم $|14q
عالم بیانات|14q
عام|1ks1lv2xl
عامل|04m0ko0rp0us16o1lu1nl1um21n2ep2ml2nk2rn2vp2ym38p3dg3wp50n
عامل $|04n0ko0rp0us16o1nl1um21n2ep2ml2nm2rn2vp2ym38p3dg3wp50n
عامل انتاج|2no
عامل بلاط|2rt
عامل بناء|0us
عامل تحمیل|50u
عامل تعبی|2nr
عامل تغلیف|2ns
عامل توصیل|16t
عامل حدایق|1up
عامل حیاک|1nu
عامل دهان|38s
عامل زراعی|04u
عامل سنترال|3wt
عامل صیان|2mp
عامل غرف|21r
عامل مختبر|2vs
عامل مخزن|50o
عامل مزرع|04q
عامل مستودع|50n
عامل مصنع|2no
عامل مطبخ|2et
عامل معادن|2yt
عامل ملحم|0kv
عامل منزلی|0ru
عامل نظاف|0rq21n
عامه|01e02q3rr3su
عایق|0uq
عایق $|0uq
عایق کار|0uq
عتاد|1yu
عتال|50v
عتال $|50v
عدل|0xf2hu
عربی|2fv
عضو|20s
عضو $|20s
عضو هیات|20m
عضو هییه|20o
عقارات|3vz
عقارات $|3vs
عقاری|3vz
علاج|06u34p3ir
علاج طبیعی|3ip
علاج فیزیایی|3ip
علاج وظیفی|06g34r
علاجی|33l
علاق|01r18s3st
علاق $|18s3sp
علاق عامه|3su
علاق عملاء|01r
علاق مطور|18s
علام|2qq
علام تجاری|2qq
علم|11f14s
علم داده|11f14s
علمی|20v2jf3yt43t
علمی دارو|43m
علمی دارویی|43k
علوم|14v2jo2sy2vr3yl4dm4mg
علوم $|14r2jp
علوم ازمایشگاهی|2vr
علوم بیانات|14o
علوم حاسوب|4dm
علوم حیاه|2jm
علوم داده|14r3yl
علوم زیستی|2jm
عمران|0qz
عمرانی|0vl
عمل|32w
عملاء|01r02m0zw10z2nf2xg44r
عملکرد|23u
عملیات|26u2nf36z43e45z49o4jm
عملیات $|43f45w
عملیات امنیت|49o
عملیات انتاج|26l
عملیات حمل|4jl
عملیات فروش|36f45v
عملیات لجستیک|36f4jn
عملیات مبیعات|45s
عمومی|2xk3sv
عنای|32n
عنای مرکز|32n
عکاس|3gz
عکاس $|3gz
عکاس صنعتی|3gm
عکاس محصول|3go
عکاس پرتر|3gm
عکاسی|3gt
عینکساز|37z
عینکساز $|37z
عیون|2xm
غاسل|2es
غاسل $|2es
غاسل صحون|2es
غذایی|0nz26f
غرف|0re21z
غرفه|40r
غرفه $|40r
غرفه دار|40r
غریق|4hz
غریق $|4hq
غریق نجات|4hq
غسل|0tn
غسل اموال|0tn
فاحص|3tq3ul
فاحص $|3tq3ul
فاحص برمجیات|3tq
فاحص جوده|3ul
فتوشاپ|1vu2nf
فرانت|1qz
فرانت $|1qq
فرانت اند|1qq
فرانت کار|1qq
فرانس|2fn
فرزکار|2lx
فرزکار $|2lx
فرع|0eq4iy
فرع بنک|0er4if
فرنسی|2fl
فرودگا|0bt
فروش|00x10m1bx1hm2ne36e3qg43z44w45u4eu4jg4rn
فروش $|00p1bo43o
فروش انلا|1br43d
فروش اینترنتی|1bt43f
فروش تلفنی|43m
فروش حضوری|43k
فروش سازمانی|00z43d
فروشند|27o2nf3fr3vn40z43p4ro
فروشند $|27o2nf3fr3vn40z43p4ro
فروشند املاک|3vp40f
فروشند بیمه|27o40f
فروشند تلفنی|40e43s
فروشند تور|40f4rq
فروشند حضوری|40m
فروشند داروخان|3fs40e
فروشند مغاز|40l
فروشند موبایل|40m
فروشند پوشاک|40n
فروشگا|1bs2nf40z4iz
فروشگا $|40s
فروشگا اینترنتی|1bv4if
فرونت|0cg1qw
فرونت $|1ql
فرونت اند|0cg1qw
فست|1pp3zo
فست $|1pp
فست فود|1pp3zo
فضاء|03v
فضای|05r08p1us
فضای $|1uq
فضای سبز|05r08p1us
فعالی|1jy
فل|1rm
فل ستاک|1rm
فلاتر|2zz
فلاتر $|2zy
فلز|2yr
فلزکار|2yn
فنان|07m3du
فنان $|07m3du
فنان ثلاثی|07m
فناوری|1gt24q2bp2cp4lp
فناوری اطلاعات|1gf24q2bs2cp4lq
فندق|21z22q3wf
فندق $|21o
فندق وسیاح|21o
فندقی|22u3wg
فنون|3dq
فنون $|3dq
فنون وموسیقی|3dq
فنی|04f0gn0qq0uf0xf10f17m1ep1gs1hx1ne1um2cz2jg2mn2nc2uq2vs30p37p3aq3df3eo3fr3kq4jg4ox4pq4wn50f
فنی $|04g0gn0qf0ug17n1ep1ht1nf1um2co2mp2ne2us2vq2yl30o37p3ar3dg3fs3ks4og4ps4wo50g
فنی cnc|2lm
فنی اتصالات|4pt
فنی اجهز|0gp2mo
فنی ازمایشگا|2vm
فنی اسنان|17q
فنی اشعه|2uq
فنی بصری|37t
فنی تبرید|3ku
فنی تحالیل|2vq
فنی تصویر|2uq
فنی تکییف|3kv
فنی حاسوب|2ct
فنی حدایق|1up
فنی داروخان|3ep
فنی دعم|2cn
فنی سیار|4wn
فنی شبکات|30o
فنی شبکه|30o
فنی صیان|1hm4wm
فنی صیدل|1hg3fw
فنی طواری|3aw
فنی لحام|2yr
فنی مختبر|2vr
فنی مصاعد|2mu
فنی هندسی|1hr
فنی کمبیوتر|2cs
فنی کهرباء|1ev4wk
فنی یاف|4pn
فنیه|09q4mf
فوتبال|4ho
فوتوغراف|3gp
فوتوغرافی|3gp
فود|1pp3zo
فود کار|1pp
فورواردر|4jy
فورواردر $|4jy
فورکلفت|3bg4sg50t
فوری|4ql
فوریت|3az
فوریت $|3ap
فوریت پزشکی|3at
فول|1rz
فول $|1rr
فول استک|1ru
فول ستاک|1rp
فیبر|4pw
فیبر $|4pn
فیبر نوری|4pw
فیدیو|0xg4yz
فیزیاء|2sw
فیزیایی|06f3hy3ix
فیزیایی $|3hz
فیزیایی وکیمیایی|3hn
فیزیوتراپ|3iz
فیزیوتراپ $|3iz
فیزیوتراپی|3ix
فیزیوتراپیست|3iz
فیزیوتراپیست $|3iz
فیزیوتیرابیست|3iz
فیزیوتیرابیست $|3iz
فیزیک|2sw
فیزیکدان|3hy
فیزیکدان $|3hy
فیزیکدان شیمیدان|3ho
فیلمبردار|4yz
فیلمبردار $|4yz
قابل|32z
قابل $|32z
قابل قانونی|32n
قالب|0uo
قالب $|0uo
قالب بند|0uo
قالبساز|2ly
قالبساز $|2ly
قانونی|02n2hz2jg32q39z
قایم|1lo
قایم $|1lo
قایم مقام|1lo
قبطان|2oy
قبطان $|2oy
قدم|4hm
قرارداد|2hz
قروض|0es
قسم|1gp2bm
قسم تطویر|1gp
قسم تقنی|2bn
قسیس|0sz
قسیس $|0sz
قصاب|0ky
قصاب $|0ky
قفسه|40r
قفسه $|40r
قفسه چین|40r
قلاب|3bg4sq
قلب|2xo
قناد|0dz
قناد $|0dx
قواعد|15v
قواعد بیانات|15v
لارافیل|0cr
لاراول|0cz
لاراول $|0cx
لباس|1nu
لجستیک|36e4jz
لجستیک $|4jl
لجستیک زنجیر|4jl
لحام|2yz
لحام $|2yv
لحام ارجون|2ym
لحام وحداد|2yl
لغات|2ft4mg
لغه|2fu4qm
لغه انجلیزی|2fn
لغه عربی|2fm
لغه فرنسی|2fl
لغوی|0ag0xs4qy
لغوی $|4qy
لوازم|2mn
لوازم خانگی|2mn
لوجستی|4jz
لوجستی $|4jl
لوجستی وسلسل|4jl
لودر|1ag1zt3bg
لولهکش|3kz
لولهکش $|3kz
لولهکش ساختمان|3kp
لوگو|1vr
لکوموتیوران|1ax
لکوموتیوران $|1ax
لیاق|4ho
لیدر|4rn
لیزر|0ft2ne2wq
لیزر مو|0fc2wt
لیفتراک|3bg50z
لیفتراک $|50s
لیفتراکچی|50v
لیفتراکچی $|50v
لینوکس|4lt
لینکسازی|19z
لینکسازی $|19z
مارکت|1bv
مارکت $|1br
مارکت پلیس|1bv
مارکتر|19o
مارکتینگ|19y2ng2qz3ou
مارکتینگ $|2qv
ماساژدرمانگر|06z
ماساژدرمانگر $|06z
ماساژور|0fz
ماساژور $|0fz
ماستر|3pt
ماسک|02q
ماسک $|02q
ماسک حساب|02n
ماسک دفاتر|02l
ماسیر|0fz
ماسیر $|0fz
ماشین|1zm2kt4sn
ماشین الات|1zo
ماشین سنگین|4sn
مالک|3nu
مالک $|3nu
مالک محصول|3nn
مالک منتج|3np
مالی|02u1oz2av2nf31p
مالیات|0aw
مالیاتی|0az
ماما|32y
ماما $|32y
مامور|16q1wt3lo3mn
مامور $|16q1wt3lo3mn
مامور انتظام|1wn
مامور توزیع|16r
مامور حفاظت|1wr
مامور خرید|3mo
مامور پلیس|3lp
مانیتورینگ|30n
مانیتورینگ شبکه|30n
ماکیر|0fz
ماکیر $|0fz
ماکین|1nn2nm
ماکین خیاط|1np2nf
مبارز|0tq
مبارز $|0tq
مبارز با|0tq
مبانی|1mw
مبرمج|0cw1qm1ru1tr2lk2nf2zr42r4dv
مبرمج $|0cw1qm1ru1tr2lk2nf2zr42r4dv
مبرمج cnc|2lm
مبرمج php|0cl
مبرمج باک|0cl
مبرمج بایث|0cp
مبرمج بی|0cn
مبرمج تطبیق|2zt
مبرمج جافا|0cp
مبرمج روبوت|42t
مبرمج عاب|1ts
مبرمج فرونت|1qn
مبرمج مواقع|1rr
مبرمج ویب|1rq
مبلساز|0mx
مبلساز $|0mx
مبلط|2ry
مبلط $|2ry
مبلغ|0ss
مبلغ $|0ss
مبلغ دینی|0ss
مبلمان|25t
مبیعات|00w01f2hg2nf3dg40q43z44y45r4ev4im
مبیعات $|40s43m
مبیعات خارجی|43k
مبیعات متجر|43f4iq
مبیعات معرض|40t43d
متا|19o
متالورژی|0nt
متالورژیست|0nz
متالورژیست $|0nz
متجر|1bt40l43f4iz
متجر کترونی|1bt4if
متحدث|3ss
متحدث $|3ss
متحدث اعلامی|3ss
متحرک|07y
متحرک وثلاثی|07l
متخصص|11o14m19q2kp2ne2xw30m33o3mm3xo44q47n
متخصص $|11o14m19q2kp2ne2xu30m33o3mm3xo44q47n
متخصص bi|11m
متخصص اطفال|2xn
متخصص اعلان|19q
متخصص بیهوشی|2xn
متخصص تغذی|2xf33p
متخصص تولید|44r
متخصص جذب|2xg3mn3xq
متخصص داخلی|2xo
متخصص زنان|2xn
متخصص سیو|2xf47n
متخصص شبکه|30m
متخصص علم|14n
متخصص قلب|2xo
متخصص هوش|11m2kl
متخصص پوست|2xn
متخصص گوگل|19k
متخصص یادگیری|2ko
متداول|2az
متداول $|2az
متدرب|2ho
مترجم|4qz
مترجم $|4qz
مترجم زبان|4ql
مترجم فوری|4ql
مترجم لغه|4qm
مترجم همزمان|4ql
متره|0qz
متره $|0qz
متره براورد|0qo
مترون|32y
مترون $|32y
متصدی|0bs0er0fp13l40n50k
متصدی $|0bs0er0fp13l40n50k
متصدی امور|0ep
متصدی انبار|50m
متصدی بانک|0em
متصدی زیبایی|0fr
متصدی فرودگا|0bt
متصدی فروشگا|40p
متصدی ورود|13l
متطوع|31u
متکامل|0os1rs
مجازیسازی|4lv
مجتمع|0ov1yg
مجری|0uo2dy
مجری $|0uo2dy
مجری ساختمان|0ur
محاسب|02z0ar0qp2ng3cu43g
محاسب $|02z0ar0qp2ng3cu43g
محاسب اجور|02e3cr
محاسب تکالیف|02m
محاسب رواتب|02f3co
محاسب سازه|02f0qq
محاسب ضرایب|02e0as
محاسب عملاء|02n
محاسب قانونی|02n
محاسب مالی|02m
محاسب مبیعات|02n43g
محاسب مورد|02l
محاضر|20z
محاضر $|20z
محاضر جامعی|20n
محافظ|1wz
محافظ $|1wz
محام|2hy
محام $|2hy
محامی|0xg2hy39z
محامی $|2hz
محامی متدرب|2ho
محتوا|0xz2nf4tz
محتوای|4oq
محتوای فنی|4oq
محتوی|0lf0xx4tz
محرر|0xx2dp2ng4or4yp
محرر $|0xx2dp2ng4or4yp
محرر اخبار|2ds
محرر تقنی|0xg4os
محرر فیدیو|0xg4yr
محرر محتوی|0xn
محرک|07r47r
محرک $|07r
محرک بحث|47r
محرک رسوم|07r
محصل|02r0ez
محصل $|02r0ez
محصل دیون|02t
محصول|13z1vg25m2ng2qd3go3nz3ox4us
محصول صنعتی|25q4ug
محفظ|2aw
محقق|3yz4vn
محقق $|3yz4vn
محقق تجرب|4vo
محل|40z4iu
محلل|0ix11w1os2ao2nf2po3rp41q49q
محلل $|0ix11w1os2ao2nf2po3rp41q49q
محلل استثمار|2aq
محلل اعمال|0ir
محلل امن|49t
محلل ایتمان|1ot
محلل برمجیات|0iq
محلل بیانات|11s
محلل ذکاء|11o
محلل سوق|2pp
محلل سیاس|0ig3rt
محلل مالی|1on
محلل مخاطر|41r
محلل معلوم|11r
محلل نظم|0io
محلل ومصمم|0in
محیط|1iy
محیط زیست|1ip
مخابرات|4pz
مخاطر|41z
مختبر|2ng2vz3tq48t
مختبر $|3tq48t
مختبر اختراق|48t
مختبر برمجیات|3tr
مختبر طبی|2vn
مخرج|3dq
مخرج $|3dq
مخرج مسرحی|3dq
مخزن|50z
مخطط|08s26r2nf
مخطط $|08s26r2nf
مخطط انتاج|26r2nf
مخطط مدن|08s
مخلص|4jp
مخلص $|4jp
مخلص جمرکی|4jp
مد|1nz
مد $|1no
مد پوشاک|1no
مدار|0or1vg1yu
مدار مجتمع|0ov1yg
مداربست|1eo
مدارک|2ir2ws
مدارک $|2ws
مدارک پزشکی|2ws
مدخل|13r
مدخل $|13r
مدخل بیانات|13r
مددکار|4bz
مددکار $|4bz
مددکار اجتماعی|4bl
مدرب|2gs2nf4hy4my4xr
مدرب $|2gs2nf4hy4my4xr
مدرب ریاض|4ho
مدرب ریاضی|4ho
مدرب سباح|4hn
مدرب شخصی|4ho
مدرب لیاق|4ho
مدرب مهنی|2gv4he
مدرب کره|4hm
مدرب کلاب|4he4xu
مدرب یوغا|4ho
مدرس|04g09x1mo1ng20q2fx2hf2ne2sy3bl3dg3qo46z4mw50g
مدرس $|09y20q2fx2nf2sz46e4mx
مدرس انجلیزی|2fn
مدرس ایلتس|2fs2sg
مدرس خصوصی|2so
مدرس دانشگا|20t
مدرس ریاضی|2sm
مدرس زبان|2fr
مدرس شیمی|2so
مدرس علوم|2sn
مدرس فیزیاء|2so
مدرس فیزیک|2so
مدرس لغه|2fl
مدرس موسیقی|09o
مدرس نقاشی|09o
مدرس پیانو|09r2sg
مدرس کیمیاء|2so
مدرس گیتار|09r2sg
مدرسی|3bk
مدقق|0ax0xr
مدقق $|0ax0xr
مدقق حساب|0ao
مدقق خارجی|0ap
مدقق داخلی|0am
مدقق لغوی|0ag0xs
مدلساز|07z
مدلساز $|07z
مدلساز سه|07k
مدلک|0fz
مدلک $|0fz
مدمج|1fw4kg
مدن|08s
مدنی|0qt3lr
مدیا|4aw
مدیر|00n01q08g0fg0jo0kg0lf0mf0qg0rf0sg0ud0vn0zp10f15m17g19n1af1bo1co1eg1gt1hf1jn1kr1lt1mq1nd1on1pf1ug1vm1wg20g21l29g2an2bs2cg2dg2go2hg2ig2je2lf2og2qq2rg2wf2xf2ye30l32g35m36r39g3dd3hf3kg3lf3mm3np3on3pr3qg3rf3sn3vl3zv40e41o46p47l4am4bf4de4hg4is4jl4lr4mg4qg4wg4xg4yg4zf
مدیر $|00n01q08g0fg0jo0kg0lf0mf0qg0rf0sg0ue0vn0zp10f15n19n1af1bo1co1eg1gu1hg1jn1lp1mr1nd1on1pf1ug1vm1wg20g21l2ao2bt2cg2dg2go2hg2ig2je2lf2og2qr2rg2wg2xf2ye30l32g35n36s3dd3hf3kg3lf3mm3np3oo3ps3rf3sn3vm3zq40f41o46p47l4an4bf4de4hg4is4jm4lr4mg4wg4zf
مدیر it|2bo
مدیر اتصالات|3sx
مدیر اجرایی|1lt
مدیر اداری|35n
مدیر استثمار|2ar
مدیر اغذی|3zp
مدیر املاک|3vp
مدیر اموزش|2gp
مدیر انبار|50o
مدیر انتاج|2nr
مدیر انظم|4lo
مدیر انفورماتیک|2bv
مدیر اکادیمی|46w
مدیر ای|2bq
مدیر بازاریابی|2qo3op
مدیر بازرگانی|3ms
مدیر باشگا|0zr
مدیر برامج|3pu
مدیر برنامج|3pu
مدیر برند|2qq
مدیر بهرهبرداری|36v
مدیر تبلیغات|2qr
مدیر تجار|1bm
مدیر تجرب|0zq3mg
مدیر تدریب|2gp
مدیر تسویق|3op
مدیر تشغیل|36v
مدیر تضمین|3um
مدیر تطویر|0jk1gq
مدیر تقنی|1gt2bl
مدیر تنفیذی|1lr
مدیر توسع|0jn1go
مدیر تولید|2ns
مدیر تکنولوجیا|2bn
مدیر جوده|3up
مدیر حساب|00q01y
مدیر حسابداری|02q
مدیر حملات|19y
مدیر خرید|3mo
مدیر خزین|1ot
مدیر داخلی|36v3zo
مدیر دفتر|1kr
مدیر رستوران|3zp
مدیر روابط|3sn
مدیر رویداد|1jt
مدیر ریسک|41q
مدیر ساختمان|1mu
مدیر سرمای|23l
مدیر سرمایهگذاری|2ap
مدیر سرور|4lq
مدیر سلسل|4jn
مدیر سوبرمارکت|4iu
مدیر سوشال|4an
مدیر سیستم|30f4lx
مدیر سیو|47o
مدیر شبکات|30r
مدیر شبکه|30l4am
مدیر شراک|0jt
مدیر شعبه|4io
مدیر صیان|2mq
مدیر عام|1ks1lv
مدیر عامل|1lv
مدیر عقارات|3vq
مدیر علاق|01r
مدیر علام|2qq
مدیر عملیات|36m
مدیر فرع|0eq4iq
مدیر فروش|00m43q
مدیر فروشگا|1bn4il
مدیر فناوری|1gt2bp4lg
مدیر فندق|21r
مدیر فنی|1gu
مدیر قواعد|15p
مدیر لجستیک|4jp
مدیر لوجستی|4jr
مدیر مارکتینگ|2qo
مدیر مالی|1oo
مدیر مبانی|1mw
مدیر مبیعات|43p
مدیر متجر|1bm4io
مدیر محتوا|0xr
مدیر محصول|3np
مدیر محفظ|2aw
مدیر محل|4iu
مدیر مخاطر|41s
مدیر مدرس|46q
مدیر مرافق|1mp
مدیر مزرع|04u
مدیر مستودع|50q
مدیر مشاریع|3pr
مدیر مشتری|3mp
مدیر مشتریان|01m
مدیر مشروع|3pu
مدیر مصنع|2ns
مدیر مطعم|3zt
مدیر معرض|4iu
مدیر مقهی|3zu
مدیر منابع|23l
مدیر منتج|3nv
مدیر مهد|1cn
مدیر مهدکودک|1cu
مدیر مهندسی|1go
مدیر موارد|23l
مدیر موفقیت|0zo
مدیر موقع|0vx
مدیر مکتب|1kp1lf35w
مدیر نجاح|0zm
مدیر نظم|2bn4lv
مدیر هتل|21u
مدیر هندس|1gp
مدیر هندسی|1gt
مدیر هنری|1vv
مدیر وسایل|4am
مدیر پایگا|15m
مدیر پروژ|3pn
مدیر کارخان|2nt
مدیر کافه|3zu
مدیر کافی|3zp
مدیر کمپین|2qv
مدیر کنترل|3ul
مدیرعامل|1kz1lz2ng3wf
مدیرعامل $|1ly
مدیریت|0wq2ir3np3pn41o
مدیریت $|2ir3np3pn
مدیریت دانش|2is
مدیریت ریسک|41o
مدیریت محصول|3np
مدیریت پروژ|3pn
مدیکال|43s
مدیکال $|43s
مدیکال رپ|43s
مذیع|2dy
مذیع $|2dy
مراجع|0aw
مراجع $|0aw
مراجع حساب|0aq
مراجع داخلی|0ao
مراحل|1su1vf
مراسل|2dy
مراسل $|2dy
مرافق|0lr1mz2wr
مرافق $|0lr2ws
مرافق مرضی|2ws
مرافق مسن|0ls
مراقب|0bt0lw0vr1ng1om1wq2iq2nf3um4tr4xr
مراقب $|0bt0lw0vr1ng1om1wq2iq2nf3um4tr4xr
مراقب انشاء|0lf0vu
مراقب بیمار|0ln
مراقب جوده|3up
مراقب جوی|0bt0lf
مراقب حیوان|0lf4xu
مراقب سالمند|0lo
مراقب مالی|1on
مراقب محتوی|0lf4tt
مراقب وثایق|0lf2iu
مراقب پرواز|0br
مراقب کامیر|0lf1wu
مراقب کودک|0ln
مربی|04n09v0lv1cx2nf4fp4hz
مربی $|04n09v0lv1cx2nf4fp4hz
مربی اطفال|0lp4hf
مربی باشگا|4ho
مربی بدنسازی|4ho
مربی تیراندازی|4hn
مربی حضان|1cn
مربی شنا|4hp
مربی فوتبال|4ho
مربی مهد|1cq4hf
مربی مهدکودک|1cq
مربی موسیقی|09q4hg
مربی نحل|04t4he
مربی نقاشی|09s4hf
مربی ورزش|4ho
مربی ورزشی|4ho
مربی پیش|1cn
مربی پیلاتس|4ho
مربی کودک|0lf1cq4hg
مربی کودکان|4fq4hf
مربی یوگا|4ho
مرتب|40u
مرتب $|40u
مرتب بضایع|40p
مرتب رفوف|40n
مرحل|1su1vg
مردان|1xl
مرشد|05q2ng3qo4bx4rs
مرشد $|05q2ng3qo4bx4rs
مرشد اجتماعی|4bn
مرشد زراعی|05r
مرشد سیاحی|4bf4ru
مرشد نفسی|3qp
مرضی|2ws
مرغدار|04v
مرغدار $|04v
مروج|18o
مروج $|18o
مروج توسع|18o
مرور|0qt
مرچندایزر|40y
مرچندایزر $|40y
مرکب|0mq
مرکب $|0mq
مرکب اثاث|0mq
مرکز|10z32m49o
مرکز $|10q49m
مرکز اتصال|10s
مرکز تماس|10s
مرکز عملیات|49o
مرکزی|3km
مزارع|04v
مزارع $|04v
مزرع|04z
مساح|0qz
مساح $|0qw
مساعد|17n1ku1ng1po20m2ep2ne2ws32n35l39s3fs3zm4mg4nw4xn
مساعد $|17n1ku1ng1pp2ep2nf2ws32n35l39s3fs3zm4nn4xn
مساعد اداری|35m
مساعد اسنان|17p
مساعد بیطری|4xq
مساعد تمریض|32q
مساعد تنفیذی|1kp
مساعد شخصی|1kq
مساعد شیف|1pp
مساعد صیدلی|3fv
مساعد طباخ|1pq
مساعد طبی|2wq
مساعد طبیب|2ws
مساعد قانونی|39q
مساعد محامی|39q
مساعد مدیر|1km3zn
مساعد مطبخ|2es
مساعد معلم|4nq
مسافرتی|4rq
مستخدم|0rx2jf4ur4vx
مستخدم $|0ry
مستر|3pt
مستشار|0at0wz0yt1om2hp2nf35f3vo43m4ro
مستشار $|0at0wz0yt1om2hp2nf35f3vo43m4ro
مستشار odoo|0wf0yv
مستشار اداری|0wq35f
مستشار اعمال|0wp
مستشار سفر|4rq
مستشار ضرایب|0aq
مستشار ضریبی|0as0wf
مستشار عقاری|3vp
مستشار قانونی|2hs
مستشار مالی|1on
مستشار مبیعات|43n
مستندساز|4oz
مستندساز $|4oz
مستندسازی|4oy
مستودع|50z
مسجد|0so
مسرحی|3dq
مسعف|3az
مسعف $|3az
مسعف طبی|3ao
مسلح|0me0uy2ye
مسن|0ls
مسنین|0lz
مسوق|19u3vo
مسوق $|19u3vo
مسوق رقمی|19p
مسوق عقاری|3vo
مسوق کترونی|19o
مسوول|00n04f0eo0jo0tq0uf15n1bm1in1mp1nf1oo23l28p2gn2in2nd2qm2wl2yg30m36m3cr3df3mm3sq3uk3xm43k4am4jn4lt
مسوول $|00n04f0eo0jo0tq0uf15n1bm1in1mp1nf1oo23l28p2gn2in2nd2qm2wl2yg30m36m3cr3df3mm3sq3uk3xm43k4am4jn4lt
مسوول اجور|3cs
مسوول ارشیف|2ir
مسوول اعلام|3su
مسوول امتثال|0tr
مسوول انظم|4lr
مسوول ایتمان|0ev
مسوول تدریب|2gp
مسوول تسویق|2qq
مسوول توظیف|3xo
مسوول جوده|3un
مسوول حساب|00o43g
مسوول خزین|1os
مسوول خوادم|4lu
مسوول رواتب|3cq
مسوول سلام|1ir
مسوول سوشیال|4ao
مسوول شبکات|30p
مسوول شحن|4jq
مسوول شراک|0js
مسوول شوون|23m
مسوول علاق|3sn
مسوول عملیات|36o
مسوول قواعد|15o
مسوول لوجستی|4jo
مسوول مبیعات|43p
مسوول متجر|1bo
مسوول مرافق|1mr
مسوول مستودع|50q
مسوول مشتری|3mq
مسوول مطالب|28t
مسوول ملفات|2wp
مسوول مکافح|0tn
مسک|02p
مسک $|02p
مسک دفاتر|02p
مسکن|0wg3vu
مسیول|02n04f0uf10n13l1bl1io1jp1ko1mp1ne1ol21l22k2cr2gn2in2jg2ml2nd2vn2yf30l31q35m36m3cp3df3en3hl3kl3lg3mn3pm3wm3xw40f4iq4jp
مسیول $|02n04f0uf10n13l1bl1io1jp1ko1mp1ne1ol21l22k2cr2gn2in2jg2ml2nd2vn2yf30l31q35m36m3cp3df3en3hl3kl3lg3mn3pm3wm3xw40f4iq4jp
مسیول hse|1il
مسیول it|2cn
مسیول اداری|35m
مسیول ارسال|4js
مسیول ازمایشگا|2vo3hp
مسیول اموزش|2gr
مسیول انبار|50n
مسیول انفورماتیک|2cr
مسیول ایمنی|1iq
مسیول بایگانی|2is
مسیول تاسیسات|3kr
مسیول تدارک|3mq
مسیول تشریف|21r
مسیول تعمیر|2ms
مسیول توزیع|4jt
مسیول جذب|3xn
مسیول حساب|02n
مسیول حسابداری|02l
مسیول حقوق|3cv
مسیول حمل|4jm
مسیول خرید|3mn
مسیول خیری|31w
مسیول دبیرخان|35r
مسیول دفاتر|02q
مسیول دفتر|1kt
مسیول روابط|3sl
مسیول ساختمان|1mt
مسیول شبکه|30n
مسیول شعبه|4iq
مسیول عملیات|36q
مسیول فروش|1bn
مسیول فروشگا|4io
مسیول فناوری|2cr
مسیول فنی|2cf2vl3ep
مسیول لجستیک|4jn
مسیول مالی|1oo
مسیول منابع|23m
مسیول نمایشگا|1jt
مسیول ورود|13o
مسیول پاسخگویی|10s
مسیول پذیرش|22m3wr
مسیول پروژ|3po
مسیول کنترل|3um
مسیولیت|31s
مسیولیت اجتماعی|31s
مشارک|20m
مشاریع|3pz4bp
مشاریع انسانی|3pf4bs
مشاور|0aq0wz1ng24r27n2ho2ne33o3qv3vr43m4bp
مشاور $|0ao0wz1ng24r27n2ho2ne33o3qv3vr43m4bp
مشاور املاک|3vl
مشاور بیمه|27o
مشاور تحصیلی|3qq
مشاور تغذی|33q
مشاور حقوقی|2hr
مشاور خانواد|3qq
مشاور روانشناس|3qo
مشاور شغلی|0wg3qf4bu
مشاور فروش|43o
مشاور فناوری|24s
مشاور مالیاتی|0at
مشاور مدرس|3qp
مشاور مدیریت|0wq
مشاور مسکن|0wg3vu
مشاور کسب|0wo
مشاور کودک|3qp
مشتری|0zz10m3mz3xd43f44v
مشتری $|3ms
مشتریان|01v0zx10z
مشتریان کلیدی|01t10d
مشرف|0ro0vu1io1mp1ng1wo21m36n3zq43l4an4it4tr50k
مشرف $|0ro0vu1io1mp1ng1wo21m36n3zq43l4an4it4tr50k
مشرف امن|1wr
مشرف انتاج|2np
مشرف بناء|0vt
مشرف سلام|1iq
مشرف صفحات|4ao
مشرف عملیات|36o
مشرف غرف|21q
مشرف فرع|4iq
مشرف مبیعات|43m4in
مشرف متجر|4io
مشرف محتوی|4ts
مشرف مخزن|50q
مشرف مرافق|1mr
مشرف مطعم|3zs
مشرف موقع|0vo
مشرف نظاف|0rr
مشروع|3pu
مشغل|1nk1zu2lm2nq50k
مشغل $|1nk1zu2lm2nq50k
مشغل cnc|2ln2nf
مشغل الات|2no
مشغل اله|2nn
مشغل رافع|1zq2nf50m
مشغل ماکین|1nn2nm
مشغل معدات|1zp
مصاعد|2mu
مصرف|0er
مصرفی|0ez
مصرفی $|0ez
مصفف|1xs
مصفف $|1xs
مصفف شعر|1xs
مصمم|07m0ot1nl1sv1vy25w29s2gs2ne4uy50g
مصمم $|07m0ot1nl1sv1vy25w29s2gs2ne4uy50g
مصمم اثاث|1vf25s
مصمم ازیاء|1nt1vg
مصمم اعلان|1vp
مصمم تجرب|4un
مصمم تعلیمی|1ve2gv
مصمم تغلیف|1vf25s
مصمم ثلاثی|07n
مصمم جرافیک|1vn
مصمم جرافیکی|1vp
مصمم داخلی|29p
مصمم دوایر|0oo
مصمم دیکور|1vg29q
مصمم رقاق|0or1vf
مصمم شعار|1vp
مصمم صناعی|25p
مصمم عاب|1sr
مصمم مراحل|1su1vf
مصمم مطبوع|1vp
مصمم منتج|1vf25l4us
مصمم مواقع|1vf4us
مصمم موشن|1vm
مصمم واجه|1vf4ut
مصنع|2ny
مصنوعی|2kx3yp
مصور|2ng3gy4yy
مصور $|2ng3gy4yy
مصور فوتوغراف|3gp
مصور فوتوغرافی|3gp
مصور فیدیو|4ym
مصور منتج|3gt4yc
مضیف|0bq4zr
مضیف $|0bq4zr
مضیف طیران|0bq
مضیف مطعم|4zr
مطار|0bv
مطالب|0er28z
مطب|2ws3wg
مطبخ|2ez
مطبق|24s
مطبق $|24s
مطبق انظم|24s
مطبوع|1vp
مطرب|3dv
مطرب $|3dv
مطعم|3zz4zr
مطور|04f0cw0hu0ug12q18z1fn1nf1qv1rw1tr2ko2nd2yg2zx3dg4dv50f
مطور $|04g0cx0hu12q18g1fn1nf1qw1rx1tr2ko2ne2zx3dg4dw50g
مطور ios|2zl
مطور انجولار|1qt
مطور اندروید|2zm
مطور انظم|1fo
مطور ایفون|2zs
مطور باک|0cl
مطور بایث|0cp
مطور برامج|4dp
مطور برمجیات|4dp
مطور بلوک|0hq
مطور بلوکتش|0hv
مطور بیانات|12u
مطور تطبیق|2zq
مطور جافا|0cp
مطور جوال|2zq
مطور خلفی|0cp
مطور دوت|0cn
مطور ذکاء|2kp
مطور ریاکت|1qt
مطور عاب|1tt
مطور فل|1rm
مطور فلاتر|2zn
مطور لارافیل|0cr
مطور متکامل|1rr
مطور مواقع|1ro
مطور واجه|0cl1qo
مطور ووردبریس|1rs
مطور ویب|1rr
معادن|2lo2ng2yz
معالج|06y2nf34r3it3qo4gr
معالج $|06y2nf34r3it3qo4gr
معالج طبیعی|3iq
معالج فیزیایی|3iq
معالج نطق|4gs
معالج نفسی|3qp
معالج وظیفی|34s
معامل|2ap
معاملهگر|2az
معاملهگر $|2az
معاملهگر بورس|2am
معاون|1lq1ol46v
معاون $|1lq1ol46v
معاون اجرایی|1lr
معاون اموزشی|46r
معاون مالی|1om
معاون مدرس|46n
معاین|28t
معاین $|28t
معاین خسایر|28t
معجن|0dz
معجن $|0dz
معدات|1zp
معدات ثقیل|1zp
معدن|0ns
معرض|40t43d4iu
معلق|3dq
معلق $|3dq
معلق صوتی|3dq
معلم|04g09w1cs1nf1pp2fx2ne2sz3dg4fv4my4nz50g
معلم $|04g09w1ct1ng1pr2fx2ne2sz3dg4fv4my4np50g
معلم ابتدایی|4mp
معلم احیاء|2sr4mg
معلم استثنایی|4fs
معلم انجلیزی|2fp
معلم بیتزا|1pt4mg
معلم تربی|09p4fl4ml
معلم حاسوب|2sr4mg
معلم خصوصی|4mq
معلم رسم|09u4mg
معلم روضه|1ct4mf
معلم ریاض|1cq
معلم ریاضی|2sp
معلم زبان|2fm
معلم شاورما|1pt4mg
معلم صعوب|4fp
معلم صف|4mp
معلم ظل|4mf4ns
معلم علوم|2so
معلم فیزیاء|2sq
معلم لغات|2ft4mg
معلم لغه|2fr
معلم مساعد|4nr
معلم موسیقی|09q
معلم پایه|4mq
معلم کیمیاء|2sp
معلم یار|4mg4ns
معلوم|11r1gf2bz3ho48n49t
معلوم جغرافی|3hp
معمار|08z29p2ng4cz4er
معمار $|08s29p2ng4cz4es
معمار ابری|08g4cr
معمار داخلی|29q
معمار راهکار|08g4et
معمار سیستم|4cn
معمار نرمافزار|4cs
معماری|08z4cz4eq
معماری $|08n4cs4er
معماری برمجیات|08e4cx
معماری حلول|08e4co4er
معید|20z
معید $|20z
مغاز|40l
مغنی|3dv
مغنی $|3dv
مفتش|3rr3um
مفتش $|3rr3um
مفتش بلدی|3rr
مفتش جوده|3um
مقال|0xo
مقالهنویس|0xy
مقالهنویس $|0xy
مقام|1lo
مقام مدیرعامل|1lo
مقاول|0uv
مقاول $|0uv
مقدم|0lq4zr
مقدم $|0lq4zr
مقدم رعای|0lr
مقدم طعام|4zr
مقرر|0tn
مقهی|3zu
مقیم|3vn
مقیم $|3vn
مقیم عقاری|3vn
ملاح|2oz
ملاح $|2oz
ملاح بحری|2on
ملحم|0kv
ملفات|2wp
ملفات طبیه|2wp
ملل|3sn
ملوان|2oy
ملوان $|2oy
ملک|3vs
ملیس|2ry
ملیس $|2ry
ممثل|10l3du43q44q
ممثل $|10l3du43q44q
ممثل تطویر|43d44r
ممثل خدمه|10l
ممثل طبی|3dg43t
ممثل مبیعات|43n
ممرض|32z
ممرض $|32z
ممرض عنای|32n
ممرض قانونی|32m
ممول|19q
منابع|23t
منابع $|23n
منابع انسانی|23t
منازل|1eo
مناصر|18s
مناصر $|18s
مناصر مطور|18s
منتج|1sr1vf25l2ne2qd3gs3nz3ox4us4yv
منتج $|1ss4yz
منتج تلفزیونی|4yp
منتج صناعی|25p4ug
منتج عاب|1st4yf
منجد|0mx
منجد $|0mx
مندوب|16t27p2ng3mo3vo43x
مندوب $|16t27p2ng3mo3vo43x
مندوب ادوی|43o
مندوب تامین|27p
مندوب توصیل|16n
مندوب دعای|43n
مندوب شحن|16s43f
مندوب طبی|43m
مندوب طبیه|43m
مندوب عقارات|3vp
مندوب علمی|43m
مندوب مبیعات|43k
مندوب مشتری|3mp43f
منزلی|0ru2mq
منزلی وکهربایی|2ml
منسق|19l1jr1ng1um2go2ne2qm2wo31s35k36n3pp3xn40n43g44p4bn4jo
منسق $|19l1jr1ng1um2go2ne2qm2wo31s35k36n3pp3xn40n43g44p4bn4jo
منسق اداری|35m
منسق تدریب|2gp
منسق تسویق|19l2qo
منسق توظیف|3xo
منسق حدایق|1up
منسق رفوف|40s
منسق شحن|4jp
منسق طبی|2wq
منسق عملیات|36o
منسق فعالی|1jt
منسق لوجستی|4jo
منسق متطوع|31u
منسق مشاریع|3pr4bp
منسق موارد|23n
منسق مواعید|44q
منشی|1kq2nf2wr35l39t3wz
منشی $|1kq2nf2wt35l39t3wx
منشی اداری|35m
منشی حقوقی|39q
منشی دفتر|39q
منشی شرکت|3wp
منشی مدیرعامل|1kt3wf
منشی مطب|2ws3wg
منشی پذیرش|3wn
منشی پزشک|2wp
منصات|3ju
منظف|0ry
منظف $|0ry
منظم|1jz4rs
منظم $|1jz4rs
منظم حفلات|1jp
منظم رحلات|1jg4rt
منظم فعالی|1jn
منظم موتمر|1jp
منقذ|4hr
منقذ $|4hr
منقذ سباح|4hr
منیجر|01t2qp3nt
منیوم|2yo
مهد|1cv4hf
مهد کودک|1cq
مهدکودک|1cz
مهماندار|0bz4zq
مهماندار $|0bz4zq
مهماندار رستوران|4zs
مهماندار هواپیما|0bn
مهندس|02g03t04d05r08m0cm0gr0kg0lg0mf0nv0or0pt0qs0rg0ue0xg12r1af1dt1eg1fo1hg1im1nd1pf1qk1rk1wg1yu20g21f26t29o2ag2dg2hg2jf2kq2lf2nb2on2rg2tt2wg2xf2ye30n32g35g36g3de3hf3jv3kg3lf3rf3tq40f42t43d48q49f4bg4cm4dq4et4jf4kt4pq4wg4yn4zf50e
مهندس $|02g03t04d05r08m0cm0gr0kg0lg0mf0nv0or0pt0qs0rg0ue0xg12r1af1dt1eg1fo1hg1im1nd1pf1qk1rk1wg1yu20g21f26t29o2ag2dg2hg2jf2kq2lf2nb2on2rg2tt2wg2xf2ye30n32g35g36g3de3hf3jv3kg3lf3rf3tq40f42t43d48q49f4bg4cm4dq4et4jf4kt4pq4wg4yn4zf50e
مهندس fpga|0om
مهندس ابری|3ju
مهندس اتصالات|4pt
مهندس اجهز|0gn
مهندس اختبار|3tx
مهندس اغذی|0no
مهندس امن|48s
مهندس امنیت|30g48z
مهندس انتاج|26q
مهندس انشایی|0qt
مهندس انظم|0ng1fp4kv
مهندس باک|0cn
مهندس بترول|0nt
مهندس بحری|2or
مهندس برامج|4ds
مهندس برق|1do
مهندس برمجیات|3tf4ds
مهندس بناء|0qt
مهندس بنیه|3jp
مهندس بک|0cl
مهندس بیانات|12u
مهندس تاسیسات|2tu
مهندس تبرید|2tu
مهندس تجهیز|0gl
مهندس تحقق|0pv
مهندس تحکم|1du
مهندس ترافیک|0qs
مهندس تست|3tl
مهندس تصمیم|0oq29o
مهندس تصنیع|26u
مهندس تطبیق|4eu
مهندس تعدین|0nt
مهندس تعلم|2kr
مهندس تولید|26q
مهندس جوده|3tn3up
مهندس حاسوب|4dr
مهندس حدایق|1us
مهندس حلول|4eo
مهندس داده|12r
مهندس دریا|2ov
مهندس دعم|2cn
مهندس دواپس|3jp
مهندس دوایر|1yv
مهندس دیتا|12w
مهندس دیف|3jp
مهندس دیکور|29v
مهندس ذکاء|2ko
مهندس راهکار|4er
مهندس رباتیک|42r
مهندس رقاق|0ot
مهندس روبوت|42s
مهندس زراعی|05r
مهندس زیرساخت|30l3ju
مهندس سحاب|3ju
مهندس سختافزار|1yq
مهندس سلام|1it
مهندس سیستم|1fp4ks
مهندس شبکات|30o
مهندس شبکه|30n
مهندس شیمی|0ns
مهندس صحتسنجی|0pr
مهندس صناعی|26u
مهندس صنایع|26r
مهندس صوت|4yx
مهندس صیان|2mr
مهندس ضمان|3tr3ug
مهندس طب|0gq
مهندس طبی|0gw
مهندس طراحی|0op
مهندس طرق|0qt
مهندس طیران|03s
مهندس عتاد|1yu
مهندس عمران|0qp
مهندس عملیات|26v
مهندس فرانت|1ql
مهندس فروش|4ev
مهندس فرونت|1qn
مهندس فضاء|03v
مهندس فضای|05s1uf
مهندس فول|1ro
مهندس مبیعات|4ev
مهندس متالورژی|0nt
مهندس مخابرات|4ps
مهندس مدار|0om
مهندس مدنی|0qt
مهندس مرور|0qt
مهندس مساح|0qp
مهندس معدن|0ns
مهندس معمار|08v
مهندس معماری|08o4cq
مهندس منصات|3ju
مهندس مواد|0nq
مهندس موقع|0qt
مهندس مکاترونیک|42v
مهندس مکانیک|2to
مهندس میکاترونکس|42v
مهندس میکانیک|2tu
مهندس میکانیکا|2tu
مهندس میکانیکی|2tu
مهندس ناظر|0qt
مهندس نرمافزار|3tg4do
مهندس نظم|4kw
مهندس نفت|0ns
مهندس نفط|0ns
مهندس هاردویر|1yv
مهندس هوافضا|03r
مهندس هوانوردی|03v
مهندس وریفیکیشن|0pw
مهندس پزشکی|0gs
مهندس پلیمر|0nt
مهندس کامپیوتر|4ds
مهندس کترونی|03n1dt
مهندس کترونیک|1do
مهندس کشاورزی|05t
مهندس کشتی|2or
مهندس کمبیوتر|4du
مهندس کنترل|1du
مهندس کهرباء|1du
مهندس کهربایی|1du
مهندس کیمیایی|0nt
مهندس یادگیری|2ko
مهندس یاف|4po
مهندسی|12q1go4dk4ks
مهندسی $|12q4ks
مهندسی داده|12q
مهندسی سیستم|4ks
مهندسی نرمافزار|1go
مهنی|1is2gv4he
مو|0fm1xv2nd2ws
مواد|0nx
مواد غذایی|0nn
موارد|23x
موارد $|23m
موارد بشری|23x
مواسرجی|3kz
مواسرجی $|3kz
مواعید|44q
مواعید مبیعات|44q
مواقع|1rx1vf4dg4us
موبایل|0cf2mr2zz40m4df
موبیلیا|0mn
موتمر|1jp
موتور|16m
موتورسوار|16z
موتورسوار $|16z
موتورسیکلت|2mf4wt
موتوری|16o
موتوری سفیر|16n
موجودی|4jt
مورد|02l
موزه|2is
موزه $|2is
موزه دار|2is
موسیقی|09z3dy4hg
موسیقی $|3dt
موسیقی هنر|09l
موسیقی وفنون|09l
موشن|07u1vy
موشن $|07u1vr
موشن جرافیک|1vo
موشن دیزاینر|1vq
موشن گرافیست|07v1vb
موشن گرافیک|1vq
موظف|04f0bp0et0ug10q13l1nf21l22s23t27o28p2in2nd2yg35p3co3df3mm3ro3wq3xn40n43l4rp50f
موظف $|04g0bp0et0ug10r13l1nf21l22s23f27o28p2in2ne35p3co3dg3mm3ro3wq3xn40n43l4jk4rp50g
موظف اداری|35k
موظف ادخال|13m
موظف ارشف|2iw
موظف ارشیف|2id35v
موظف استعلام|10u
موظف استقبال|22p3wp
موظف بنک|0en
موظف تامین|27q
موظف تحصیل|0er
موظف تخلیص|4jp
موظف توظیف|3xp
موظف حجوز|4rw
موظف حکومی|3ru
موظف خدمه|10n
موظف دعم|2ck
موظف رواتب|3cq
موظف سنترال|3wr
موظف فندق|21r
موظف قروض|0es
موظف مبیعات|43n
موظف محل|40s
موظف مرکز|10l
موظف مشتری|3mq
موظف مصرف|0er
موظف مطار|0bv
موظف مطالب|0ef28u
موظف مکاتب|22o
موظف مکتب|22p
موظف کول|10l
موفقیت|0zz3mf
موفقیت $|0zq
موفقیت مشتری|0zt3mf
موفقیت مشتریان|0zq
موقع|0qs0vz
موقع انشاء|0vm
مونتاژکار|1en2ns
مونتاژکار $|1en2ns
مونتاژکار تابلو|1eo
مونتیر|4yz
مونتیر $|4yz
مویرگی|43o
مژه|0fr
مژه $|0fr
مژه کار|0fr
مکاتب|22o
مکاتب امامی|22o
مکاترونیک|42v
مکافح|0tn
مکافح غسل|0tn
مکانیک|2tz4wz
مکانیک $|4wz
مکانیک اتومبیل|4wm
مکانیک خودرو|4wm
مکانیکی|1zp3kn
مکتب|1kp1lf22p2ir35v
مکتب امامی|22p
مکتب مدیر|1kq1lf
مکتتب|28t
مکتتب $|28t
مکتتب تامین|28p
مکتتب ومطالب|28m
مکس|07l
میاندوز|1nv
میاندوز $|1nv
میدانی|43n
میدیا|4aw
میزبان|4zp
میزبان $|4zp
میزبان رستوران|4zp
مینی|3bn
مینی بوس|3bn
میکاترونکس|42v
میکانیک|2tu4wn
میکانیک $|4wm
میکانیک سیار|4wn
میکانیکا|2tu
میکانیکی|2tu4wz
میکانیکی $|4wz
میکانیکی سیار|4wk
میکاپ|0fs
میکاپ $|0fs
میکاپ ارتیست|0fs
میکروبیولوژی|2jx
ناجی|4hq
ناجی $|4hq
ناجی غریق|4hq
ناخدا|2oy
ناخدا $|2oy
ناخن|0fq
ناخن $|0fq
ناخن کار|0fq
ناخنکار|0fz
ناخنکار $|0fz
نادل|4zz
نادل $|4zz
نادل وباریستا|4zo
ناظر|0qs0vv0xg4ts
ناظر $|0vv0xg4ts
ناظر ساختمان|0vq
ناظر محتوا|0xg4ts
ناظر پروژ|0vo
ناظم|46p
ناظم $|46p
ناظم مدرس|46p
نامه|16s
نامه $|16s
نامه رسان|16s
نانوا|0dz
نانوا $|0dz
نانوا قناد|0dn
نایب|1ln
نایب $|1ln
نایب مدیر|1ln
نت|0cz2mz2ng
نت $|2mu
نت کار|2mn
نجات|4hq
نجاتگر|3lx
نجاتگر $|3lx
نجاح|0zx
نجاح $|0zo
نجاح عملاء|0zx
نجار|0mz0uo
نجار $|0mz0uo
نجار ابواب|0mn
نجار اثاث|0ml
نجار مسلح|0me0uq
نجار موبیلیا|0mn
نحال|04v
نحال $|04v
نحل|04t4he
نرمافزار|08g0iu0jg10f1gu1vg24n2cu2nf3tz3uc4cr4dz
نرمافزار پایگا|2cm
نرمافزاری|4cn
نساء|2xl
نسخه|3fy
نسخه $|3fy
نسخه خوان|3fp
نسخه پیچ|3fr
نشان|3lq
نشانی|3ll
نصاب|1er1hx2mo2ng3kr
نصاب $|1er1hx2mo2ng3kr
نصاب اسانسور|2mq
نصاب دورب|1eu
نصاب پکیج|3kp
نصاب کولر|3kn
نطق|4gz
نطق وتخاطب|4go
نظاف|0rz21m2ng
نظاف غرف|0rf21o
نظافت|0rz2nf
نظافت $|0rs
نظافتچی|0ry
نظافتچی $|0ry
نظافتکار|0rx
نظافتکار $|0rx
نظافتی|0ru
نظم|0it2bm3ho4kv4lv
نظم معلوم|2bo3ho
نفت|0ns
نفسی|3qz
نفط|0ns
نفوذ|3tf48x
نفوذپذیری|3tl
نفوذپذیری نرمافزار|3tl
نقاش|38r4wm
نقاش $|38r4wm
نقاش خودرو|4wm
نقاش ساختمان|38r
نقاشی|09y4hf
نقشهبردار|0qz
نقشهبردار $|0qz
نقشهکش|08v2tz
نقشهکش $|08v2tz
نقشهکش اتوکد|08r2tg
نقشهکش ساختمان|08s
نقشهکش صنعتی|2to
نقل|4jt4sn
نقل ثقیل|4sn
نماکار|0uv
نماکار $|0uv
نمایشگا|1jz
نمایند|27n43u
نمایند $|27n43u
نمایند بیمه|27o
نمایند علمی|43q
نمایند فروش|43m
نمون|2vt
نمون $|2vt
نمون گیر|2vt
نهفت|1fw4kg
نوازند|3dv
نوازند $|3dv
نود|0cv
نود $|0cp
نود جی|0cp
نوری|4pw
نویسند|0xy4ot
نویسند $|0xy4ot
نویسند فنی|0xg4ou
نگهبان|1wz
نگهبان $|1wz
نگهبان شب|1wo
نگهبانی|1wz
نگهبانی $|1wz
نگهداری|0lq2mm
نگهداری $|0lq
نگهداری سالمند|0lq
نیروی|0rt1ws2er
نیروی $|0rt1ws2er
نیروی اشپزخان|2er
نیروی انتظام|1wn
نیروی حراست|1wp
نیروی خدمات|0rm
نیروی خدماتی|0rm
نیروی نظافتی|0rn
نیسان|1ap3bg
هاتف|2zl
هاردویر|1yv
هتل|21z22z3we
هتلدار|21x
هتلدار $|21x
هتلداری|21y
هتلداری $|21y
هتلداری گردشگری|21n
هلپ|2cv
هلپ $|2cp
هلپ دسک|2cv
هماهنگکنند|3po
هماهنگکنند $|3po
هماهنگکنند پروژ|3po
همرا|0lq
همرا $|0lq
همرا بیمار|0lq
همزمان|4ql
همکاران|0yr
همکاران سیستم|0yr
هندس|1gp4ds
هندس $|4dp
هندس برمجیات|1gp4dl
هندس حاسوب|4dp
هندسی|1gt1hr
هنر|09w2sg3do
هنر $|3dp
هنر موسیقی|3dp
هنرمند|3dv
هنرمند $|3dv
هنری|1vz
هواشناس|3hy
هواشناس $|3hy
هوافضا|03z
هوانوردی|03v
هواپیما|0by1hg
هوایی|0bp
هوش|11v2kw3yp
هوش $|11o
هوش تجاری|11w
هوش مصنوعی|2kx3yp
هویت|1vn
هویت بصری|1vn
هیات|20m
هیات علمی|20m
هیلب|2ct
هیلب $|2ct
هیلب دیسک|2ct
هییت|20r
هییت $|20r
هییت علمی|20r
هییه|20o
هییه تدریس|20o
وerp|0yl
وابحاث|2jm
وابحاث سریری|2jm
واجر|3bl
واجه|0cl1qo1vf4ut
واجه امامی|0cf1qp
واجه خلفی|0co
واجه مستخدم|4um
واجور|3cn
واصلاح|2mn
واطفاء|3lp
وانت|1aq3bg
وب|1rz1vg4df4ut
وب سایت|1rm4ug
وباریستا|4zo
وبلاط|2ro
وتبرید|3km
وتخاطب|4go
وتداول|2ao
وتطویر|2gn
وتنزیل|50m
وتکییف|3kt
وثایق|0lf2iu
وثلاثی|07l
وثلاثی ابعاد|07l
وجود|3tl
وجود برمجیات|3tl
وحداد|2yl
وحلاق|0fo
وحلوانی|0do
وردپرس|1rz
وردپرس $|1rs
وردپرس کار|1rs
وردی|2nr
ورزش|4ho
ورزشی|4ho
ورق|2ys
ورق $|2ys
ورق کار|2ys
ورود|13z2ng
ورود $|13m
ورود اطلاعات|13t
ورود داده|13r
وریفیکیشن|0pw
وسایل|4am
وسایل تواصل|4am
وسطکار|1nu
وسطکار $|1nu
وسلام|1ip
وسلام مهنی|1ip
وسلسل|4jl
وسلسل تورید|4jl
وسیاح|21o4ro
وسیط|1of2av3vo
وسیط $|1of2av3vo
وسیط اسهم|2aq
وسیط عقاری|3vo
وسیط مالی|1of2ao
وشبک|4lo
وصحه|1il
وصحه مهنی|1il
وصول|0ev
وصول $|0ep
وصول مطالب|0ev
وضرایب|0al
وظیفی|06f34z
وعلوم|2sl
وفنون|09l
ومختبر|2wm
ومشروب|3zp
ومصفف|1xl
ومصفف شعر|1xl
ومصمم|0in
ومصمم نظم|0in
ومطاعم|1pr
ومطالب|28m
ومطالب تامین|28m
وموسیقی|3dq
ون|3bp
ونسیج|1no
ووردبریس|1rs
وکار|0il0jl
وکالت|2hy39q
وکالت $|2hy
وکهربایی|2ml
وکیل|10n27o2hx2nf39r3vp43m46q4jp4ro
وکیل $|10n27o2hx2nf3vq43m46q4jq4rp
وکیل تامین|27q
وکیل جمرکی|4jp
وکیل خدمه|10l
وکیل دادگستری|2hn
وکیل سفر|4rq
وکیل شحن|4jo
وکیل عقارات|3vn
وکیل عقاری|3vn
وکیل مبیعات|43n
وکیل مدرس|46r
وکیل مرکز|10l
وکیل پایه|2hm
وکیل کارشناس|2hl
وکیمیایی|3hn
ویب|0cg1ry
ویتر|4zy
ویتر $|4zy
ویدیو|4yw
ویراستار|0xy
ویراستار $|0xy
ویزیتور|43z
ویزیتور $|43z
ویزیتور مویرگی|43o
ویلا|1uo
ویو|1qs
پارچ|1nq
پاسخگوی|10s
پاسخگوی $|10s
پاسخگوی تلفن|10s
پاسخگویی|10z2nf
پاسخگویی $|10p
پاسخگویی تلفنی|10p
پاور|11r
پاور $|11o
پاور بی|11r
پایت|0cr
پایه|1ap2hm4mp
پایه دو|1al
پایه یک|1al2hm
پایگا|15x2cm
پایگا $|15o
پایگا داده|15x2cm
پخش|16u1af3bf
پذیرش|22u2ng2wt3wz
پذیرش $|22m2wu3wu
پذیرش بیمارستان|2wr3wf
پذیرش منشی|3wn
پذیرش هتل|22v
پذیرش کلینیک|2wr3wf
پذیرشگر|22p3wz
پذیرشگر $|22p3wz
پذیرشگر هتل|22q
پرتر|3gm
پرس|2no
پرستار|0lt32z
پرستار $|0lu32y
پرستار icu|32o
پرستار بخش|32l
پرستار بچه|0lr32e
پرستار سالمند|0lf32o
پرستار کودک|0lr32e
پرستاری|32p
پرسکار|2yw
پرسکار $|2yw
پرفورمنس|19s
پرفورمنس $|19s
پرفورمنس مارکتینگ|19s
پرواز|0bv
پروداکت|3nt3ou
پروداکت $|3nt3ou
پروداکت مارکتینگ|3ou
پروداکت منیجر|3nt
پروژ|0vo3pz
پروژ ساختمانی|0vo
پرینتر|2mn
پز|0dz1pr
پزشک|17q2nf2wz2xz4xs
پزشک $|2xz
پزشک ازمایشگا|2wn
پزشک اورژانس|2xn
پزشک خانواد|2xm
پزشک عمومی|2xk
پزشکی|0gz2wr3at
پس|10o1hn
پس از|10o1hn
پشتیبان|10z2cz30g
پشتیبان $|10z2cz30g
پشتیبان سایت|2cp
پشتیبان سختافزار|2cn
پشتیبان سیستم|2co
پشتیبان شبکه|2cn30g
پشتیبان فنی|2cm
پشتیبان نرمافزار|2cm
پشتیبانی|10z2cz30f
پشتیبانی $|10v2cv30f
پشتیبانی voip|2co
پشتیبانی شبکه|10g2cq30f
پشتیبانی فنی|2cp
پشتیبانی مشتریان|10n
پشتیبانی نرمافزار|10f2cr
پلاس|0cf1fp
پلاس پلاس|0cf1fp
پلاستیک|2nm
پلی|1sn
پلیس|1bv3lz
پلیس $|3lv
پلیس اتش|3ll
پلیمر|0nt
پنجرهساز|2yq
پوست|0ft2xn
پوست مو|0ft
پوشاک|1nn40n
پولشویی|0tq
پژوهش|2jm
پژوهش بالینی|2jm
پژوهشگر|2pq3yz4vn
پژوهشگر $|2pq3yz4vn
پژوهشگر بازار|2pr
پژوهشگر تجرب|4vn
پژوهشگر علوم|3yl
پژوهشگر هوش|3ym
پکیج|2mf3kz
پی|0cs
پی $|0cq
پی اچ|0cs
پیادهسازی|24x
پیانو|09r2sg
پیتزا|1pp
پیتزا $|1pp
پیتزا زن|1pp
پیج|4ap
پیش|1cn
پیش دبستانی|1cn
پیشخدمت|4zx
پیشخدمت $|4zx
پیلاتس|4ho
پیچ|3fr
پیچ داروخان|3fm
پیک|16z
پیک $|16z
پیک بادپا|16m
پیک موتور|16m
پیک موتوری|16o
پیکر|50l
پیکر $|50l
پیکر انبار|50l
چاپ|2no
چاپچی|2ns
چاپچی $|2ns
چرخ|1ns
چرخ $|1ns
چرخ کار|1ns
چرخکار|1nu
چرخکار $|1nu
چشم|2xo
چشم $|2xo
چشم پزشک|2xo
چیدمان|40r
چیدمان $|40r
چیدمان کالا|40r
چین|40r
کابتن|4zr
کابتن $|4zr
کابتن صاله|4zr
کابینت|0mr1vg29u
کابینت $|0mr
کابینت کار|0mr
کابینتساز|0mx
کابینتساز $|0mx
کاتب|02n0xw13r2hp2nf35l39r4or
کاتب $|02n0xw13r2hp2nf35l39r4or
کاتب ابداعی|0xo
کاتب اداری|35m
کاتب اعلان|0xp
کاتب اعلانی|0xo
کاتب تقنی|0xg4ot
کاتب حساب|02o
کاتب طباع|0xf13u
کاتب عدل|0xf2hu
کاتب محامی|0xg2hg39t
کاتب محتوی|0xl
کاتب مقال|0xo
کاذب|0un
کاذب کار|0un
کار|04e0fx0il0jn0mq0ut0wm1eo1pm1qo1rq1xu2jg2nf2rz2yn38n3df3gr3ko3lg47l4jn4zn50e
کار $|0uq
کار ارتفاع|0uq
کار خودرو|4wm
کار ساختمان|2ng38r
کار صنعتی|2no
کار مو|1xq2ne
کار پکیج|3ko
کار گمرک|4jm
کاربران|4tq
کاربری|4us4vs
کارخان|2nw
کاردرمان|34z
کاردرمان $|34z
کاردرمانگر|34z
کاردرمانگر $|34z
کارشناس|03n04c05o06g07g0ao0bf0dg0el0ik0kf0lf0me0qk0re0sf0tp0ud0xl0yp10k11n12g15m16g17f1ae1bn1cg1dn1ef1im1jn1kg1lg1nc1on1pe1uf1vg1wf1xg1yn1zg20f21e23m24o26m28m2bg2cm2df2eg2hm2il2le2na2of2pk2qn2rf2tl2un2vm2wf2xe2yd31l33l36n39g3ag3cn3dc3gg3im3jo3kf3le3ml3nm3ok3pl3qf3tm3wg3xr41m42n44n45k47k49n4al4be4de4gn4hf4ig4jm4lq4mf4on4pn4qf4rm4sg4xf4yf4ze50c
کارشناس $|03n04c05o06g07g0ao0bf0dg0el0ik0kf0lf0me0qk0re0sf0tp0ud0xl0yp10k11n12g15m16g17f1ae1bn1cg1dn1ef1im1jn1kg1lg1nc1on1pe1uf1vg1wf1xg1yn1zg20f21e23m24o26m28m2bg2cm2df2eg2il2le2na2of2pk2qn2rf2tl2un2vm2wf2xe2yd31l33l36n39g3ag3cn3dc3gg3im3jo3kf3le3ml3nm3ok3pl3qf3tm3wg3xr41m42n44n45k47k49n4al4be4de4gn4hf4ig4jm4lq4mf4on4pn4qf4rm4sg4xf4yf4ze50c
کارشناس crm|0yk
کارشناس devops|3jm
کارشناس erp|0yn
کارشناس gis|3hr
کارشناس hse|1im
کارشناس it|2cf4lq
کارشناس mri|2uq
کارشناس pmo|3pr
کارشناس qc|3us
کارشناس sap|0yl
کارشناس soc|49t
کارشناس اتاق|32n
کارشناس اتوماسی|1dn
کارشناس اجرایی|36y
کارشناس اداری|35p
کارشناس ارتباط|10o
کارشناس ارزیابی|23n
کارشناس ازمایشگا|2vr
کارشناس استقرار|24z
کارشناس اسناد|2iv
کارشناس اعتبار|0ex1ok
کارشناس اقتصادی|1oq
کارشناس امار|11r
کارشناس املاک|3vq
کارشناس امنیت|49v
کارشناس امور|01o0am2ho3rq
کارشناس اموزش|2gw
کارشناس انطباق|0tv
کارشناس انفورماتیک|2cv
کارشناس ای|2cs
کارشناس ایمنی|1ir
کارشناس بازاریابی|2qq3oq
کارشناس بازرگانی|3mm4js
کارشناس باشگا|10p
کارشناس بایگانی|2it
کارشناس برق|1ds
کارشناس برنام|4jq
کارشناس برند|2qq
کارشناس بلاگ|0xw
کارشناس بهداشت|1in
کارشناس بودج|1ow
کارشناس بک|0co
کارشناس بیمه|27p3co
کارشناس تامین|27g3my
کارشناس تبلیغات|19m2qt
کارشناس تجارت|1bs
کارشناس تجهیز|0gq
کارشناس تحقیق|2jq2ps2qd
کارشناس تحلیل|0is11m
کارشناس تدارک|3mq
کارشناس ترخیص|4js
کارشناس تست|3tw48p
کارشناس تضمین|3ul
کارشناس تطبیق|0tx24g
کارشناس تغذی|33s
کارشناس تور|4rq
کارشناس توسع|0jn3no44r
کارشناس تولید|0xo
کارشناس جبران|23u
کارشناس جذب|3xm44t
کارشناس حسابداری|02s
کارشناس حسابرسی|0aw
کارشناس حقوق|3cl
کارشناس حقوقی|2hu
کارشناس حمل|4jl
کارشناس خدمات|10d1hs
کارشناس خرید|3mq
کارشناس خسارت|28u
کارشناس خودرو|4wp
کارشناس داده|11t
کارشناس درج|13o
کارشناس دستمزد|3cr
کارشناس دفتر|0qo
کارشناس دواپس|3jv
کارشناس دیتابیس|15s
کارشناس دیتاسنتر|4lv
کارشناس دیجیتال|19n
کارشناس رادیولوژی|2uu
کارشناس رباتیک|42v
کارشناس روابط|3sq
کارشناس رویداد|1jr
کارشناس رگولاتوری|0tv
کارشناس ریسک|41r
کارشناس زنجیر|4jn
کارشناس زیرساخت|30m
کارشناس سایت|4po
کارشناس سختافزار|1yw
کارشناس سرمای|23l
کارشناس سرمایهگذاری|2au
کارشناس سرور|4lq
کارشناس سوشال|4al
کارشناس سپیدار|0yx
کارشناس سیستم|26s
کارشناس سیو|47s
کارشناس شبکه|30m4ao
کارشناس شهرداری|3rx
کارشناس شیمی|3hu
کارشناس صدور|28t
کارشناس صنایع|0nq26t
کارشناس طراحی|4pm
کارشناس علوم|14n2vr
کارشناس عمران|0qv
کارشناس عملیات|45p4jp
کارشناس فرانت|1ql
کارشناس فروش|00n1bo43q
کارشناس فروشگا|1bl40r
کارشناس فناوری|4ls
کارشناس فنی|30l
کارشناس فیبر|4pl
کارشناس فیزیوتراپی|3ix
کارشناس قرارداد|2ht
کارشناس لجستیک|4jo
کارشناس مارکت|1bn
کارشناس مارکتینگ|2qr
کارشناس مالی|1on
کارشناس مالیات|0aw
کارشناس مالیاتی|0ap
کارشناس مانیتورینگ|30l
کارشناس مجازیسازی|4lv
کارشناس محتوا|0xp
کارشناس محصول|3nr
کارشناس محیط|1ip
کارشناس مخابرات|4ps
کارشناس مدیریت|41o
کارشناس مرکز|10m
کارشناس مستندسازی|4oy
کارشناس مسیولیت|31s
کارشناس معماری|08r
کارشناس موفقیت|0zn3mg
کارشناس مکانیک|2tu
کارشناس میکروبیولوژی|2jx
کارشناس نت|2mr
کارشناس نمایشگا|1ju
کارشناس هلپ|2co
کارشناس همکاران|0yr
کارشناس هوافضا|03v
کارشناس هوش|11l2ko
کارشناس وصول|0eo
کارشناس پاور|11k
کارشناس پایگا|15o
کارشناس پشتیبانی|10t2co
کارشناس پوست|0ft
کارشناس پیادهسازی|24x
کارشناس کارگزینی|23s
کارشناس کترونیک|1du
کارشناس کشاورزی|05t
کارشناس کنترل|3to
کارشناس کیفیت|3us
کارشناس گردشگری|4rv
کارشناس گزینش|3xu
کارشناس گفتاردرمانی|4gx
کارشناس گلخان|05x
کارشناس گوگل|19m
کارمند|0eo0rl22m2nf35z3rq4rp
کارمند $|0eo0rl22m2nf35z3rq4rp
کارمند اداری|35k
کارمند اژانس|4rq
کارمند بانک|0ep35g
کارمند بایگانی|35o
کارمند خدمات|0rn
کارمند دفتری|35m
کارمند دولت|35e3rt
کارمند پذیرش|22n
کارپرداز|02q1of3mz
کارپرداز $|02q1of3mz
کارپرداز مالی|02t1of
کارگا|0vu2ng
کارگا عمرانی|0vl
کارگر|04p0ro0up1us2eq2ns50m
کارگر $|04p0ro0up1us2eq2ns50m
کارگر اشپزخان|2es2ne
کارگر انبار|50l
کارگر باغ|1ut2ne
کارگر بستهبندی|2nm
کارگر تخلی|50m
کارگر تولیدی|2no
کارگر ساختمان|0ur2ng
کارگر ساختمانی|0uq
کارگر ساده|0um2nn
کارگر فضای|1um
کارگر نظافت|0rq2ng
کارگر کارخان|2nk
کارگر کشاورزی|04p2ng
کارگر گلخان|04s2nf
کارگردان|1vq4yz
کارگردان $|1vq4yz
کارگردان هنری|1vr
کارگز|23z
کارگز $|23z
کارگزار|2aq
کارگزار $|2aq
کارگزار بورس|2aq
کارگزینی|23z
کارگزینی $|23w
کاشی|2rs
کاشی $|2rn
کاشی کار|2rs
کاشیر|40y
کاشیر $|40y
کاشیکار|2ry
کاشیکار $|2ry
کافه|3zu
کافی|3zp4zy
کافی $|4zy
کافی شاپ|3zp
کال|10o
کال سنتر|10o
کالا|40r
کامپیوتر|13t1hg2cz2me2ne4dx
کامی|4sq
کامیر|0lf1wu
کامیونت|4sr
کانتر|4rz
کانتر $|4rz
کانتر اژانس|4rl
کانتر فروش|4rp
کاپیتان|2oo
کاپیتان $|2oo
کاپیتان کشتی|2oo
کباب|1pr
کباب $|1pr
کباب پز|1pr
کبیر|1pp
کبیر $|1pp
کبیر طهاه|1pp
کتابدار|2iz
کتابدار $|2iz
کترونی|03n19y1bz1dt1hq2mc2qe4if
کترونی طیران|03p1dg
کترونیک|1br1dz1hp
کره|4hm
کره قدم|4hm
کسب|0ip0js0wo
کسب وکار|0il0jl
کسب کار|0im0jp0wo
کشاورز|04v
کشاورز $|04v
کشاورزی|04z05z2nf
کشاورزی $|04t
کشتی|2oz
کلاب|4he4xu
کلیدی|01t10d
کلینیک|2wr3wf
کلیکی|19n
کمبیوتر|2cs4du
کمپین|2qv
کمک|02n1pn2ng2wo31p32r4nv50m
کمک $|02n1pn2ng2wo32r4nv50m
کمک اشپز|1pp
کمک اموزگار|4ns
کمک انباردار|50p
کمک بهیار|32p
کمک حسابدار|02p
کمک مالی|31p
کمک معلم|4np
کمک پرستار|32n
کمک یار|2wq
کمیات|0qs
کناف|2rp
کناف $|2rp
کناف کار|2rp
کنترل|1dt26l2it2ng3pq3tn3uu4jo
کنترل $|2iu3pk3up4jr
کنترل اسناد|2in
کنترل تولید|26m
کنترل مدارک|2ir
کنترل موجودی|4jt
کنترل پروژ|3ps
کنترل کیفی|3uq
کنترل کیفیت|3to3up
کنترلر|0bp
کنترلر $|0bp
کنترلر ترافیک|0bp
کهرباء|1du1ev4wk
کهرباء سیار|4wl
کهرباء صناعی|1en
کهربایی|1du1ez4wn
کهربایی $|1ez4wn
کهربایی سیار|4wo
کهربایی منازل|1eo
کهربجی|1ez
کهربجی $|1ez
کوافیر|1xz
کوافیر $|1xz
کوب|0mr
کودک|0ls1cx32e3qp4hf
کودکان|4fq4hf
کودکان استثنایی|4fq4hf
کول|10s
کول $|10p
کول سنتر|10s
کولر|2mf3kz
کولر گازی|3kn
کونسیرج|21x
کونسیرج $|21x
کپی|0xs
کپی $|0xs
کپی رایتر|0xs
کیفی|3uw
کیفیت|3to3uz
کیفیت نرمافزار|3tp3ud
کیمیاء|2sw4mg
کیمیایی|0ns3hy
کیمیایی $|3hy
کیک|0dq
کیک $|0dq
کیک پز|0dq
گارس|4zy
گارس $|4zy
گارس باریستا|4zn
گازی|3kn
گرافیست|07u1vz
گرافیست $|1vz
گرافیک|1vz25f
گردشگری|21n4rz
گزارشساز|11z
گزارشساز $|11z
گزارشگر|2dy
گزارشگر $|2dy
گزینش|3xu
گفتار|4gt
گفتار $|4gt
گفتار درمان|4gt
گفتاردرمان|4gz
گفتاردرمان $|4gz
گفتاردرمانگر|4gz
گفتاردرمانگر $|4gz
گفتاردرمانی|4gx
گلخان|04s05x2ne
گلکار|1uz
گلکار $|1uz
گمرک|4jm
گوساز|1nu
گوساز $|1nu
گولنگ|0cr
گوگل|19z
گوگل $|19n
گوگل ادز|19u
گویند|2dy3dn
گویند $|2dy3dn
گویند صداپیش|3dp
گچ|2rp
گچ $|2rp
گچ کار|2rp
گچکار|2ry
گچکار $|2ry
گیتار|09r2sg
گیر|2vt
گیم|1sy
گیم $|1ss
گیم دیزاینر|1ss
گیم پلی|1sn
یابی|4pv
یادگیری|2kt
یادگیری ماشین|2kt
یار|2wq4mg4nr
یار بهداشت|2wq
یاف|4pt
یاف ضویی|4pt
یوغا|4ho
یونیتی|0cg1tu
یوگا|4ho
یک|1al2hm`,
} as const;
