/** Weights of the words of titles for each role family, read by src/title-model.ts. Trained on our own titles and those of O*NET (CC BY 4.0) and ESCO (CC BY 4.0), see NOTICE; generated, do not edit. */

export const TITLE_MODEL = {
  families: 'account-executive account-management accounting aerospace-engineering agriculture agronomy allied-health animation-3d architecture-building arts-teaching audit-tax aviation backend-engineering baking-pastry banking beauty biomedical-engineering blockchain-engineering business-analysis business-development butchery care-work carpentry chemical-materials-engineering chip-design chip-verification civil-engineering cleaning clergy compliance construction construction-management consulting content-writing crm-erp-development customer-success customer-support data-analysis data-engineering data-entry data-science database-administration delivery dentistry developer-relations digital-marketing driving e-commerce early-childhood-education electrical-engineering electrician embedded-engineering engineering-management engineering-technician environment-safety event-management executive-assistance executive-leadership facilities-management fashion-textile finance food-service frontend-engineering fullstack-engineering game-design game-development gardening graphic-design guarding hairdressing hardware-engineering heavy-equipment higher-education hospitality human-resources implementation-consulting industrial-design industrial-engineering insurance insurance-claims interior-design investment-trading it-management it-support journalism kitchen-assistance language-teaching learning-development legal library-archives life-science machine-learning machining maintenance-repair manufacturing-production maritime market-research marketing masonry math-science-teaching mechanical-engineering medical-imaging medical-laboratory medical-support medicine metalwork-welding mobile-engineering network-engineering nonprofit-fundraising nursing nutrition occupational-therapy office-administration operations optometry painting-decorating paralegal paramedic passenger-driving payroll performing-arts pharmacy pharmacy-support photography physical-science physiotherapy platform-engineering plumbing-hvac police-fire-rescue procurement product-management product-marketing project-management psychology public-administration public-relations qa-engineering quality-control real-estate reception recruiting research-science retail risk-management robotics-engineering sales sales-development sales-operations school-leadership search-marketing security-engineering security-operations social-media social-work software-architecture software-engineering solutions-engineering special-education speech-therapy sports-fitness store-management supply-chain-logistics system-engineering systems-administration teaching teaching-assistance technical-writing telecommunications-engineering translation travel-tourism truck-driving trust-safety ux-design ux-research vehicle-mechanics veterinary video-production waiting-bar warehouse',
  weights: `|00b01d02n03e04u05e09d0ce0ek0fl0gg0hc0if0ko0ln0mq0oc0pb0qm0rn0sm0ut0vg0we0xn0yd0zc11f12e15c17k18c19g1ap1bd1df1ek1fc1ge1hl1jf1me1nw1pp1qd1re1sd1tc1ul1wm1yd20l21p22k23d24f26f28g29l2ad2bg2cm2ed2gm2hl2is2jd2kp2lp2mz2no2qn2rc2vm2wq2xs2yd2zg30e31m32f33f34m35g3ae3bf3cv3ef3go3id3jk3kq3lk3mf3nb3pl3qo3sf3tm3xd3yo3ze40e41l42d43c45c46f47f48d49n4ab4bm4ce4dc4fk4hn4ib4jf4kk4lf4md4ne4on4rc4sc4td4ul4wk4xo4yu
.net|0cz4bm
.net developer|0cp
.net engineer|0cu
a&p|2mp
aadc|3kn
aba|3pr
aba therapist|3pr
abap|0yv
abap developer|0yv
abatement|0us2iq2mf
abatement worker|0us2mg
abattoir|2mm
abbatoir|0kr2me
able|2nz
able bodied|2nq
able seaman|2nn
ablement|49p
abogada|2gy
abogada $|2gy
abogado|2gy
abogado $|2gy
abrasive|0me0ug1nc2kv2mt2xg3tp
abrasive blasting|2ml
abrasive coating|2kg2mm
abrasive jet|2ko2me
abrasive wheel|2kp2mf
abroad|49p
absorbent|2mm
absorbent pad|2mm
absorber|2mr
absorption|0np0um2mn2qf
abstract|0xd38z
abstractor|0nq2xf38x
abstractor $|0nq2xf38x
abuse|2ig2mf38l3kl3pv49t4ry
abuse analyst|4ry
abuse social|49k
abuse technician|3pr
abuse worker|49q
ac|0va1eq1hl2lt2mc3jw
ac technician|1hg3jx
academic|20z2hp2mg2wl31p3cf44q49l4fd4kz
academic $|20f31p49m
academic adviser|20t4kf
academic director|20r
academic social|20m
academy|3kg44n4kp
academy $|4kl
academy instructor|20l
academy school|44n
accelerator|2ix2mf
access|0bo0un0vk22l2ho2ig2ll2me2vu2xm46p
access control|0bo0ug1hp2lg
access management|46p
access platform|0uk0vl
access representative|2vs
access service|2hq
access technician|0un2vl
accessibility|0uo1ef1rr
accessioner|2hr2uq
accessioner $|2hr2uq
accessorie|1nm2xp3ym4hn
accessorie installer|2mn
accessorie maker|2mf2xq
accessorie salesperson|3ym
accessory|24p
accident|0br26l27e3kr3tf
accommodation|1lf21x
accompanist|3cw
accompanist $|3cw
accordion|0mq1ng2lo2mf
account|00x01z02z04f0ez0jg0tg0ug0vf10n1bl1gl1hf1lf1ng1or1pg21f22g26u27o29o2ae2bp2if2lf2mb2ve32m34s3cf3kf3qf3yf41u4gq4he4ye
account $|01r02n1or
account assistant|02r
account clerk|0eo34f3bk
account collector|0el
account director|01t
account engineer|2bs
account executive|00z29l41e
account handler|26o
account management|01q
account manager|01q02c0er1bl1gm1og26r2ae2pm32m34f4gs
account managerin|01m
account payable|02r34n
account receivable|02l0en34p
account representative|02f0eq27n2vg
account semi|02p
account specialist|02f0em41r
account supervisor|02g1om34m
accountant|02z0ar0ug1ov21p29n2ma3bo
accountant $|02y0as21q3bo
accountant manager|02g1op29p
accounting|02z1hl1oz20n29g2le2me34p4gf4hg
accounting $|02n
accounting analyst|1ol
accounting machine|02l1hm2le2mg
accounting manager|02o1oo
accounting officer|02m
accounting specialist|02n
accreditation|0tz3kg
accredited|29l
accueil|3vy
accueil $|3vy
accuracy|3es
accuracy checking|3es
acds|2me3kq
aces|2sr
acetone|2mq2xg
acetylene|1ng1zg2kn2xo
acetylene torch|2kn2xg
achat|3ls
achat $|3ls
acheteur|3lz
acheteur $|3lz
acheteuse|3lz
acheteuse $|3lz
acid|0ug2mz4yu
acid supervisor|2ml
acidizer|0uq
acidizer $|0uq
acnp|31r
acnp $|31r
acoustic|0gp2md3kt
acoustical|0gy0ma0ug0vl2ke2qz2sf2xo4yg
acoustical engineering|0gm
acoustical technology|0go
acoustical tile|0vl2ke2qf2xo
acoustics|0gq20l
acquisition|03q04g0eg19v1hf1ou29w2al2em2hr2if2me2pd2zf3kk3lu3ut3wt4lq
acquisition $|2en4lr
acquisition consultant|1of29u
acquisition manager|19m1on2al2zf3lp3uo3wm
acquisition marketing|19m2pf
acquisition partner|3wl
acquisition specialist|19o29p3lp3wm
acquisition technician|03r1hg2hk
acreage|4hr
acreage measurer|4hr
acrobat|3cz
acrobat $|3cz
acrobatic|2ln2xf3ck
act|0ed1oy49e
acting|1ll20k4fk
acting school|20p4kd
action|0tu2ms3kg
action officer|0tu3kg
active|0uk
activism|3rz
activism engagement|3ro
activism event|3rm
activist|3rp
activist $|3rp
activitie|04g0lf0sl1cr20s21n2in2vg34m3pg3uk44g49n4fz4ko
activitie $|2mm3ul
activitie aide|49o4fk
activitie assistant|4fn
activitie coordinator|1cm2io4fn
activitie director|20o49o
activitie instructor|20o4f74kp
activitie leader|4fm
activitie manager|1cq4fm
activitie supervisor|34o
activity|2gk3qm4fz4kl
activity leader|4fm
activity specialist|4fm4kl
actor|3cz
actor $|3cx
actress|3cy
actress $|3cv
actress puppeteer|3cl
actuarial|14z1oq20k2rg3zz
actuarial analyst|14f3zw
actuarial science|20l2rg
actuarie|14z26e
actuarie $|14z26e
actuary|3zz
actuary $|3zz
actuator|1dl1hm
acupressure|06p2mg2wq
acupressurist|06o2wq
acupressurist $|06o2wq
acupuncture|2wq
acupuncturist|2wv4vl
acupuncturist $|2wv4vl
acute|06l0xn33g3hp
acute care|06l33g3hp
ad|0ju19w2mo34p3kg41b4pg
ad operation|19w
ad sales|0ju41b4pg
adapted|4fc4kx
adapted physical|4kp
adapter|3cl4or
adapter $|3cl4or
adaptive|4kn
adaptive physical|4kl
adaptor|4or
adaptor $|4or
adas|0gn3se
added|29q
addiction|3pl49p
addiction counselor|3pd49p
adding|02r1hm2lf2mf
adding machine|02r1hm2lf2mf
additive|1hq2me
additive manufacturing|1hq2me
address|34o3je4wv
addresser|13r
addresser $|13r
adf|0gn
adhesive|2mu
adhesive bandage|2ml
adhesive bonding|2mn
adivsor|3qm
adivsor $|3qm
adjudication|2gr
adjudicator|10q2gr3qo
adjudicator $|10q2gr3qo
adjunct|20u2ee4kn
adjunct faculty|20q
adjunct instructor|20o4kg
adjustable|0vl
adjuster|04g0ak0ul10t1ht1nf22o27u2kl2lq2mr34m3cg3jo3kf3tq4us4ye
adjuster $|04g0ak0um10t1hr1nf22o27z2kl2lu2mm2xk34g3cg3jo3kf3tq4us4ye
adjuster supervisor|27d2lf34o
adjusting|2kq2me2xg
adjustment|20d2mg34r3pg49l4ko
adjustment supervisor|2mg34r
adjusto|13o
admeasurer|1ar
admeasurer $|1ar
admin|0yo1kp22k2mg34z4jz
admin $|0yp1kq22k2mg34t4jz
admin assistant|34r
administation|38n
administation officer|38n
administator|29l
administator $|29l
administrador|2zo4jr
administrador de|2zo4jr
administrateur|2zq4jq
administrateur reseau|2zq
administrateur systeme|4jq
administratif|34y
administratif $|34y
administration|02l0ef15k1kq1om20p30g34p38q3ol3qn3rg3up3vo4hm4kk4vf4yd
administration $|02k3ql4kl
administration director|3qn
administration manager|0ef15k1op3qn4ho4ye
administration officer|38p3kg3vp4vf
administration screener|3kl
administration teacher|20m4kf
administrative|0wq1kz1ll2go2ie2me2vl34z38u3kf3qm49f4yg
administrative $|34o
administrative assistant|1kd22m2ve34p38s
administrative business|1ko
administrative coordinator|34p
administrative director|2vp34m
administrative office|1ky343
administrative officer|1kd1ln38n3kg3qp
administrative secretary|1kn34d
administrative service|1km
administrative support|1kf34q
administrative technician|2vl34o
administrativo|02n34z
administrativo $|34z
administrativo contable|02n
administrator|02l04e0lf0mg0qe0rk0sl0tm0xg0ys10e11n13g15o1ag1cn1hg1il1kt1ml1ne1pg1wg21g22m27f29n2fn2gf2hl2kg2lf2mf2pl2vr2wg2xf2zk30f31c34v35x38p3bk3ce3iq3kg3lp3ol3qo3rf3up44r47l4bg4df4gq4hp4ju4kg4nq4xg4ye
administrator $|02m04e0ek0lf0mg0qe0rk0sl0tm0vo0xg0ys10e11o13g15o1ag1co1hg1il1kn1ml1ne1pg1wg20g21g22m26f2fp2gf2hl2lg2mf2pl2vr2wg2xf2zl30f31c34r35o38q3bk3ce3iq3kf3lp3ol3qq3rf3up44p47l4df4gq4hp4jv4nq4xg4ye
administrator education|1kr44f
administrator insurance|26m27g
adminstrative|38o3kg3qf
admission|02g10z20z2me2vt2wg34z3kg3pg3qf49e
admission adviser|20r
admission clerk|10m34m
admission counselor|20t3pg49g
admission officer|20u34k
admission specialist|10p2vo
admistrator|3qo
admistrator $|3qo
admit|0er
admittance|21p
admitting|10z34o3qg4pn
admitting clerk|10s
adobe|2qn
adobe layer|2qn
adolescent|0ld3pl49p
adoption|2mg49z
adornment|2lf3cr4ug
adr|0xe2cg4qm4wq
adsorption|0np
adult|01g0su1cf21p2eo2ff2wn32m3we49r4kw4lg
adult basic|20n4kl
adult esl|2eo3wf
adult literacy|20f4kq
adult service|49n
advance|3kk
advanced|07n0gm0nc0xo1al1dn21l2it2mg2sn2u92wf31s3dk3kw40f4me
advanced biomedical|2im
advanced foreign|3kl
advanced medical|2io2ud
advanced nurse|31l
advanced practice|31p
advanced practitioner|1an
adventure|20d2mf3cn4fl4ko4pl
advertisement|0xo2ml
advertiser|0bp
advertiser $|0bp
advertising|07o0jq0uf0xy1vl20l2ge2ml2or2pz34o37n3uf3yg41z4kf4ye
advertising account|2pl
advertising director|2po
advertising dispatch|4hm
advertising manager|2pq
advertising sales|0jr419
advertisment|19f2mo2pn
advice|02n0qn1lq2cl2mg49w
advice worker|2mg49v
adviser|04b05y08n0al0em0fm0go0jo0ln0mf0nn0qo0rf0sg0xm10l11e14n1af1dm1ef1gg1hl1is1ol1pf1uf20n21f22p24n25n27g28o29r2ck2id2kf2m72ng2pm2sm2vg2wf2xf32p34g38f3cb3kk3lg3qp3vk3yp41m49t4bg4fp4ko4po4qf4um4we4xl4ye
adviser $|04d05p08n0al0em0fm0go0jo0ln0mf0nn0qo0rg0sg0xm10l11e14n1af1dn1ef1gg1hl1iq1ol1pf1uf20l21f22p24n25n26k27g28p29r2ck2id2kf2mc2ng2pm2sn2vg2wf2xf32p34g38f3cb3lg3qp3vk3yq41l49t4bg4fq4kp4po4qg4um4we4xl4ye
advisor|02o0ae0lo14o29k
advisor $|02o0ae0lo14o29k
advisory|0ws38k3tf46q
advisory consultant|0wt
advocate|10r18s1wq2gq2mf3ru49t4oo
advocate $|10l18s2gr2mf3ru49y4on
adzer|04o
adzer $|04o
adzing|0mp2mf
aegis|0ug3ku
aemt|39z
aemt $|39z
aerial|04b07g0bz0qq0ue1ag1hm1ug2in2mc2xm3co3kq4ho4oc4up
aerial camera|4wk
aerial gunner|3km
aerial installer|1he4uq
aerial silk|3cl
aerial system|2im
aerial vehicle|2im3ko
aerialist|3cq
aerialist $|3cq
aero|1hn4hk
aerobics|20c4fv4kf
aerobics instructor|20f4fn
aerodrome|0bu35f4ho
aerodrome operation|0bu35f
aerodrome section|4hq
aerodynamic|0ge1dg2sz
aerodynamic engineering|2sp
aerodynamic technology|2so
aerodynamics|03t0gg0ng0qf1dg20l2sz3sg
aerodynamics engineer|03x2se
aerographer|03r
aerographer $|03r
aerologist|2iq
aerologist $|2iq
aeromechanical|03v
aeromechanical engineer|03v
aeronautical|03z08l0bz13g1ap1hn3te
aeronautical data|0br13g
aeronautical engineer|03n
aeronautical information|0bw
aeronautical manager|03u
aeronautical technical|03q
aeronautics|1lp20l
aerophysicist|2iq
aerophysicist $|2iq
aeroplane|0bt0rs1dq1ho2le2nf2uf3sg3tf4hl4qo4uz4yd
aeroplane $|0bl
aeroplane captain|0bp
aeroplane engine|1hm4uk
aeroplane engineering|2mk
aeroplane maintenance|4ul
aeroplane pilot|0bl
aeroplane quality|2ml3tg
aerosol|0vf2mp
aerospace|03z08p0ge0ng0og0qf1aq1df1hd2if2mg2sz3kn3td4ud
aerospace $|03l
aerospace engineer|03r2se
aerospace engineering|03n08o0gf1hf2sn
aerostructure|2sq
aerotriangulation|0qr
aesthetician|0fz
aesthetician $|0fz
affair|0tp1ll20s2ir2vg3km3qv3rw49m
affair $|2iq3kl3rl
affair adviser|1ik3ql
affair analyst|3qo
affair consultant|0tl3rk
affair director|1ln20p3qe49o
affair manager|2in3rr
affair officer|3kf3qo
affair specialist|3qm
affair vice|20m
affiliate|19z2pe
affiliate manager|19w
affiliate marketing|19l2pf
affirmative|0tn
affixer|2mn
affixer $|2mn
afloat|3kp
afloat $|3kk
african|4vl
africanist|4or
africanist $|4or
after|0ls1cn49e
after school|0ls1cn49e
aftersales|2pz4hf4uf
aftersales $|2pl
aftersales co|2pn4hf
aftersales manager|2pn
aftersales specialist|2pt4ug
agate|2mo
age|1cm4kf
age classroom|1cm4kf
agencie|1lr2mg4ge
agency|01o0jp0tf0xk0ze1im1lq22p27p2mf34l3qf4yn
agency $|01o0jq0zf
agency director|1lq3qf49l
agent|02m04e08l0ap0br0eo0ju0kf0lf0mf0qf0ro0tp0ue0vo0xe10o1ak1hf1nd1ok1pe1wq20g21l22n26q29o2bd2gf2kf2mg2nf2pf2ql2sg2wf2xe34m38n3cd3gg3jg3kp3lr3qm3rq3tg3uv3vk3yn41q49m4bq4fg4hn4kr4np4pu4ug4wo4xf4yo
agent $|02n04e08m0aq0bk0ep0jv0kf0lg0mg0qg0rb0tp0ue0vp0xf10q1ao1hg1nd1ol1pf1wl21o22n26u29o2be2ik2kg2lf2me2ng2pf2ql2wg2xf34c38o3cd3kr3ls3qo3rr3uo3vd3yo41n49n4be4hs4ks4nq4pw4wp4xf
agent accueil|3vq
agent administratif|34p
agent airport|0bq1ag
agent de|0ro1wo2lk2mn
agent engineer|4bx
agent entretien|0rs
agent immobilier|3uo
agent supervisor|26e34n41o
agente|10l26q3uq
agente de|10l26q
agente inmobiliario|3uq
ager|1no2mm
aggregate|0uc1zq2mo4qg
agile|3ov4fd
agile coach|3ov4fd
agility|20e4kf4vr
aging|1lo1nm3qg
agitator|2mo
agitator $|2mo
agribusiness|20l
agricole|04q
agricole $|04q
agricultor|04v
agricultor $|04v
agricultural|02g04z05z08f0bl0nf0qk0to0up11f1af1de1hc1il1ln1ng1ul21m22f2io2lt2mf2sy2vg35g3gd3jg3ke3qz3ta3uf40g41n49e4hf4ks4uq4wg4yf
agricultural agent|3qg4kt
agricultural chemical|04e0tu2mn
agricultural conservation|04e1ip2if2lp2sg
agricultural consultant|05n2sl
agricultural development|05q
agricultural economics|20l4kg
agricultural education|20e4kn
agricultural engineer|05x2sb
agricultural engineering|0gg1hl20l2sp
agricultural equipment|04m0gq0uo2ld2mf4un
agricultural irrigation|2sl
agricultural landscape|1ue2lp2sn
agricultural machinery|0ut2mg4ug
agricultural produce|04d2mq41p
agricultural production|04f25m2lo2mf2sf3qo3tg
agricultural research|2ip
agricultural service|1lp1uq49f
agricultural system|2lm2ss
agricultural technology|0gg2so
agricultural worker|04t
agriculture|02e04x05z0uf1hc20k2iq2lg2mb2sq3ls3qy4ko4ul4yg
agriculture $|05o2if
agriculture forestry|4km
agriculture industry|3lu
agriculture policy|3qn
agriculture research|2im
agriculture specialist|2ir
agriculture technician|2iq
agriculturist|2iq
agriculturist $|2iq
agriscience|20c4kr
agronomist|05z2iu
agronomist $|05z2iu
agronomy|04v05z20n2iq3gf4kg
agronomy research|05p
ai|08g10s13z1hf1vp2ff2id2jz2md2pf35r3gg3kg3mv3xz47k4ae4bg4cs4kc4se4vo
ai $|2jr
ai architect|2jl
ai automation|2jl
ai builder|2jo2mg
ai consultant|2jo
ai deployment|2je4co
ai design|1vq2jg4sf
ai developer|2jl
ai engineer|2jl4cl
ai engineering|2jo
ai expert|2jn
ai infrastructure|2jl
ai operation|2je35s
ai optimization|10u2je
ai pm|2je3mr
ai product|2pf3mn
ai research|2jd3xr
ai researcher|3xm
ai safety|3xl
ai scientist|2jo
ai software|2jm4af
ai specialist|2jr
ai success|2je4cm
ai system|2jn
ai technician|2jg4vs
ai technologist|2jn
ai trainer|13v2fg2jg4vf
ai tutor|13t2jf4kd
aid|06f0es1iq1oe20n29d2io2lk2mm2vo3cg4eo4km4lr
aid $|2io
aid director|0ef1of20s2vm
aid technician|0el2il
aide|04m06s08e0gf0lz0mg0ue0xg13o1an1cf1hn1if1kq20p21n27f2dq2fg2gf2io2mf2to2uo2vr2we2xf31p32g34p38p3ce3ep3gl3vo3yg49q4fm4hf4kk4lw4pm4vg4we4xo
aide $|02g04n06s08f0gf0ll0mg0uf0xg13o1ao1ho1if1kq20e21n27f2dq2gf2in2to2up2vs2wf2xf31q32g34p38p3ce3ep3gl3vp49r4fo4hf4kp4lt4pm4we4xp
aide comptable|02m
aide domicile|0lp
aide soignant|0lp
aide soignante|0lp
aide teacher|0lg20r4ke4lm
aided|08w1dl1he2me
aided design|08l
aided manufacturing|08p1hg2mf
aids|2fr2hp49m4wb
air|02f0ag0bz0ge0md0qf0rn0tr0ut0vf16p19g1de1el1hs1iq1nc1pf1ug1wp1zf20f21g25g2cr2if2kd2ln2nk2pk2sk2vf35g3ce3gl3jt3ky3qf40m4ho4kp4um4wl
air activitie|4fm
air ambulance|0bl
air analysis|1hp3kc
air bag|2xr
air brake|1as2lf2mf3tf4uq
air brush|2mp
air cargo|0bf3kf4hm4yq
air compressor|2lf2mr4um
air conditioner|0ue1ep2ln2mf
air conditioning|08l1hl2sl3jt3tk4ul
air control|2me3kp
air controller|3kk
air defense|3kn
air director|3kn4wp
air drier|2mo
air export|4hp
air force|49l
air freight|4hn
air furnace|3jm
air intercept|3kl
air marshal|3km
air navigation|3gm4hm
air operation|0bq3kk4he
air pollution|0qo0to1hl1ie2ir
air quality|1he1iz2md3gg
air route|0bo4hf
air sealing|0uo
air support|3km
air system|1hn2lq3kd40p
air traffic|0bt1ae1hf1ig2mg2nx3kb4hn4ks
airborne|2mg35f3kz
airborne mission|3kl
airborne operation|35f3ko
airbrush|2ms3cd
airbus|0bp2nf
aircraft|02g03z04f08f0bz0me0of0qe0rl0tg0ug0vg1az1dl1ep1ig1nv1yg21g2im2lb2mq2nf2se2tf2vf2xg35g3cf3jm3kr3qf3tb4hp4po4qw4uy4yn
aircraft $|0rq1ag2mk3kd4hp
aircraft assembly|1af2mu3tf
aircraft captain|0bm
aircraft cargo|4hm4yk
aircraft cleaner|0rg1ap1ne4yk
aircraft de|4un
aircraft design|03s0og
aircraft designer|03v1ne
aircraft dispatcher|0bt2mg4hd
aircraft electrical|1ed1hn1nq
aircraft engine|1af1hq2mm
aircraft engineer|03u
aircraft flight|03g3kr4ug
aircraft fuel|2mf4qs
aircraft furnishing|1no
aircraft fuselage|2mk
aircraft hydraulic|2lf3jx4u7
aircraft instrument|03l1ep1hc1nl2m83tq4us
aircraft interior|1nz2mc4uf
aircraft launch|3kp4uf
aircraft loadmaster|2mg3kp4yk
aircraft machinist|1nd2kp
aircraft maintenance|0bo2lm4he4uu
aircraft mechanic|2lf2mz3jb
aircraft photographic|2ln4ud
aircraft quality|0bq1ao2mb3tc
aircraft rigging|4ul
aircraft system|0bf1an1ng2iq40l4uk
aircraft technician|03f3km4us
aircrewman|2sg3kz
aircrewman $|3ku
airdrop|3kr
airfield|0bx1ar1ep1hn1if2ld2mf3kl
airfield ground|1em
airfield operation|0bs
airfield safety|1hr1if
airflight|4yn
airframe|2mf4uy
airframe powerplant|4un
airfreight|2md4yo
airline|0bz0ug1ar1pf21f2db2if2mf2ne3gm3ve41z4hg4pv4um4xf4yg
airline captain|0bm
airline catering|41s
airline food|1pg2dd41x
airline reservation|4pn
airman|0bp3kq
airman $|0bp3kq
airplane|03y0bu0mk0ug1ao1ec1hr1nk24f2md2xe3tb3yo4hm4uz4yn
airplane flight|4ym
airplane maintenance|4uo
airplane pilot|0bl1am2me4yl
airport|04f0bz0gm0jg0qz0tf0uf1aq1eu1gf1hw1in1lo21l2if2ll2mb35e3am3cf3qx3uf41f47f4hv4pg4yo
airport $|0bp1af1hm1lm
airport agent|0bv4hg
airport baggage|0b93kp3qk4he4yu
airport chief|1ll
airport custom|3qu4hd
airport development|0qs
airport environmental|1in4ho
airport ground|0go1hf
airport guide|21s4pd
airport lighting|1ex
airport luggage|3qm
airport maintenance|0qg1hr4yo
airport operation|0bz35e4hd
airport planning|0qt4hf
airport ramp|0bf1an
airport safety|0qf1hr
airport security|3qn47f4hq
airset|2me2xo
airside|35g4hn
airspace|3kp
airveyor|2mf4yr
airway|0bz4hg
airworthiness|03u1ar3td4uq
airworthiness engineer|03v
al|10p
al cliente|10p
alai|3cl
alarm|0gg0uf1hz1wz2lm39q3jg3kl3te3vo46f4hg4nz4ue4yg
alarm engineer|0qd1ht2lz46f4ne
alarm inspector|3kq3tf
alarm installer|1hr2lc4no4ug
alarm investigator|1wp3kg
alarm mechanic|1hm2lg
alarm operator|2me39r3kl
alarm system|1wq
alarm technician|1hl2lf3ke4nu
albacore|04n2nf
albanil|2qy
albanil $|2qy
alcohol|3km3po49q
alcohol counselor|3pn
alcohol drug|3pk
alcoholic|3pn
alcoholism|49r
alcoholizer|2mp
alcoholizer $|2mp
alderman|3qt
alderman $|3qt
alemite|2lr2me
alfalfa|2mn
algebra|20d4kp
algologist|2iq
algologist $|2iq
algology|20l
algorithm|2ik2jz3gf3xs4np
algorithm $|2jv
algorithm developer|2jp
algorithm engineer|2jm4np
algorithm leader|2jp
algorithm researcher|2ig3xs
algorithmics|2jw
algorithmics leader|2jw
aligner|1hp2mo4up
aligner $|1hp2mo4up
aligning|3tn
alignment|3xr4uu
alignment researcher|3xr
alignment specialist|4uo
alignment technician|4un
aliner|1no2mf
aliner $|1no2mf
all|02k04l08l0mk1wk2il2ml2vk2wl2xk38l3gf3kl49k4kl4qg4yn
all around|2xn
all operator|2mp
all other|02k08l0ml0rk1al1pk1wk21k2vl2wl38l49k4kl
all source|2il3kn
allergist|2ww
allergist $|2wu
allergy|2if2wv
allergy immunology|2ig2wm
alley|04k0mm0rn1ng21w2ll2md2qg4uf4yf
alley worker|04l21q
alliance|0jy
alliance manager|0jy
allied|20d4ko
alligator|04l
allocator|34q
allocator $|34q
alloy|2im3tn4hg
alltagsbegleiter|0ly
alltagsbegleiter $|0ly
almacen|4ys
almacen $|4ys
almacenero|4yv
almacenero $|4yv
almond|1ne1po2mm
almond paste|1po2md
alodize|2xo
alodize machine|2xo
along|2ml
altenpfleger|31y
altenpfleger $|31y
altenpflegerin|31y
altenpflegerin $|31y
alteration|1nz2mk4hn
alteration specialist|1nq
alteration workroom|2mm4hn
alternative|0go0qf1dl29q2gl3ug3yf41s
alternative dispute|2gm
alternative energy|0qf1dm3ug3yf41s
alternative financing|29r
alternative fuel|0gq
altitude|03r2mg
alum|2mp
aluminium|2mm
aluminum|0mn1ne2kn2lg2xr3to4ym
aluminum boat|3tl
aluminum siding|0mq
alumni|34m
am|1hz2me2xe
am operator|1hu2mf2xg
am technician|1hn
amalgam|17f2mf2xr
amalgamator|2mo
amalgamator $|2mo
amazon|1bz
amazon account|1bm
amazon specialist|1bx
ambassador|2pp3qw4fn
ambassador $|2pp3qw4fn
ambulance|0bl0lf1aq2mf39z3vq4he4qf
ambulance care|0lg39o
ambulance driver|39q4qg
ambulance emergency|39n
ambulance technician|39u
ambulatory|2wk
american|20o2vl3qd4kl
american history|20f4kl
americanist|4or
americanist $|4or
americanization|20e4kn
amf|2ll4ug
amhp|49y
amhp $|49y
aml|0tz3kf
aml analyst|0tr
aml investigator|0tl
aml officer|0ts
ammonia|1np2mu
ammonia box|1nq2mc
ammonium|2mm
ammunition|2mp3kp3tm4gq4hp4yc
ammunition plant|2mk
amortization|02n
amphibian|3kk
amphibious|3kn
amphibious vehicle|3kl
amplifier|1hp2lg4uf
ampoule|1nf2mp3tr
ams|3qr
amusement|0rm0uq21u2mn3cl3td4fe4pp4yf
amusement park|0rn21m3cl
analista|0iy11s12g14g1op2mg3lm3sl
analista de|0ip11s12g14g3lm
analista financiero|1op
analista funcional|0is
analista qa|3sl
analog|08f0ow1do1hr24f2sf
analog chip|0ol
analog design|0on
analog designer|0ou
analog ic|0oe1dq
analysis|03p0it0qf0tf0uf1af1hr1ir1oq22p29e2me2po2uf2vg2xd3gt3kt46r4hp
analysis $|0ip1ik
analysis director|2pp4ho
analysis engineer|03q
analysis manager|1ok22q4ho
analysis operator|2ir2mf2xd3gm
analysis specialist|0in1hq1ig2if3gp
analysis technician|1hl2ig3kx
analyst|02o03q04d05o07f08m0ak0bf0fk0gl0hk0is0jf0kf0lf0me0nm0qm0rf0sg0tp0ud0wt0yo11t12l13f14n15e16g17g1dl1eg1ho1ir1kf1lf1nc1ot1rf1ug1vg1wc20f21f22o24g25e26f27m29o2af2bn2ck2fl2ge2hf2in2kf2le2md2nf2or2pn2qf2um2we2xd2zn31f34e35f38k3cf3gp3im3jf3ko3ll3mf3oe3pl3qn3rf3sn3te3vg3xo3ye3zp41e43p46m47s49k4bn4ff4jl4kf4nn4of4pg4rp4tn4uf4vg4wf4xf4yf
analyst $|02o03q04d05o07f08m0ak0bf0fk0gl0hk0it0jf0kf0lf0me0nm0qn0rf0sg0tq0ud0wt0yo11s12l13f14n15e16g17g1dl1eg1ho1im1kf1lf1nc1on1rf1ug1vg1wc20f21f22p24g25e26f27m29o2af2bn2ck2fl2ge2hf2iq2kf2le2mg2nf2or2pl2qf2um2wf2xd2zm31f34e35f38k3cf3gq3im3jf3kn3ll3mf3oe3pl3qn3rf3sn3te3vg3xo3ye3zp41e43p46m47s49k4bk4ff4hl4jm4kf4nn4of4pg4rp4tn4uf4vg4wf4xf4yf
analyst manager|2pl
analyste|0it11v1on
analyste de|11n
analyste donnee|11q
analyste financier|1oo
analyste fonctionnel|0it
analytical|0gu0ne0ud11q1gq1hd20m25o2iq2mf2rf2uf3gx3tf
analytical chemist|2if3gm
analytical chemistry|20m2rf3gm
analytical research|1gq2il3gd
analytical scientist|0go3ge
analytics|11z12u14s1le22p2aq2mf3gm4hn4to
analytics $|11w22n
analytics engineer|11p12v
analytics manager|11u22m
analytics specialist|11n14r
analyzer|1hp
analyzer $|1hp
anatomic|2vl2wl
anatomical|2is
anatomical pathology|2is
anatomist|2it2mf4vk
anatomist $|2it2mf4vk
anatomy|20p2iz3gf4ke
anatomy research|2il
anatomy teacher|20m
ancestry|20r
anchor|1np2cw2me3ct3gm
anchor $|2cw3ct3gm
anchorer|1np
anchorer $|1np
anchorwoman|3cq
anchorwoman $|3cq
ancient|20k
ancient history|20k
ancillary|3em
ancillary $|3em
android|2yz
android $|2yv
android developer|2yl
android engineer|2yt
android entwickler|2ym
anesthesia|1hf2vg2wz
anesthesia technician|2ww
anesthesiologist|2wz
anesthesiologist $|2ww
anesthesiologist assistant|2wq
anesthesiology|20m4kg
anesthetic|2vr2wr
anesthetic technician|2vv
anesthetist|2wy31m
anesthetist $|2wy31m
angel|29n
anger|49n
angiogram|2tl
angiographer|2vr
angiographer $|2vr
angiography|1hg2vp
angle|0up1zl2lp2mg
angle shear|2kp2me
anglesmith|2lq
anglesmith $|2lr
anglist|4or
anglist $|4or
angular|1qz
angular developer|1qp
angular engineer|1qw
angularjs|4bp
aniline|2ml
animal|04z06e0ff0kz0lb0re0ue0vf1hg1ie1lq1mf1nf20n21o29m2ht2iw2ld2mf2vg2wd2xg31d32g33g34o3co3hd3kz3pc3vo49e4kf4pf4qz4vz4yc
animal $|04l29m
animal attendant|3kq
animal behavior|2iu3pe4vf
animal breeder|04m
animal care|04l0lg21g3vm3yk4vp
animal caretaker|04n4vm
animal control|04f2mg3kq3qo
animal cruelty|3kn
animal damage|04p3kf
animal embryo|4vl
animal facility|04f1lr
animal feed|04c2ik2mw4vg
animal grooming|4vm
animal handler|4vm
animal health|4vn
animal hospital|34m
animal husbandry|04n4vg
animal keeper|04p4vf
animal nutrition|2io4vf
animal nutritionist|2ip4vf
animal record|2hp4vf
animal registrar|2hq4vd
animal rescue|3kd4vq
animal retail|4vl
animal shelter|34p4vo
animal supply|4hk
animal technician|2ig4vn
animal therapist|4vn
animal trainer|21r4vd
animal transporter|4qp4vf
animal trapper|04l
animal travel|4qq4vg
animal veterinarian|4vl
animated|37f3cp
animateur|49o
animateur $|49o
animatic|3cl
animatic artist|3cl
animation|07z2me3cz4sf
animation $|3cl
animation artist|07q3cb
animation designer|07q3ce
animation director|3cq
animation layout|07l
animation specialist|07t
animation supervisor|2mg3cr
animator|07z2mf3cq49q4fo
animator $|07z2mf3cq49q4fo
anime|07u3cf
ankle|2wm
anlagenfuhrer|2ms
anlagenfuhrer $|2ms
anlagenmechaniker|3js
anlagenmechaniker shk|3js
anneal|2xo
annealer|2mo2xp
annealer $|2mm2xp
annealing|0ug2kg2mn2xr
annealing furnace|2mc2xp
annealing oven|2xl
annealing process|2ml
annotation|13z
annotation $|13l
annotation specialist|13x
annotator|13n
annotator $|13n
announcer|2cw3vr
announcer $|2cw3vr
annual|04k30r
annual giving|30r
anode|04g2lt2mu4yf
anode worker|2lq2mg
anodic|2me2xv
anodise|2mn
anodiser|2mo
anodiser $|2mo
anodising|2mr
anodising machine|2ml
anodize|2md2xq
anodizing|2mf2xz4yg
ans|0qp1if
answerer|3vo
answerer $|3vo
answering|3vn
answering service|3vn
antenna|1er2xe4nu4uv
antenna engineer|4nx
antenna installer|4nf4uo
anthropologist|20z2mg2oz
anthropologist $|20w2oz
anthropologue|2or
anthropologue $|2or
anthropology|20q2if2or3xf4kg
anthropology $|20m
anthropology instructor|20k
anti|0um22q2mf3ku
anti corrosion|0un2mg
antichecking|0ue2mq
antipodist|3cq
antipodist $|3cq
antique|0mz1hf1nl2lf2md3yx4gn4uf
antique $|3yl
antique dealer|3yo
antique furniture|0ml
antique gallery|4go
antique retail|3ym4ge
antiquer|0mr
antiquer $|0mr
antisqueak|2mr
antisubmarine|3kr
antisubmarine officer|3kn
antisubmarine warfare|3kk
anvil|2lr2mc2xp
anvilsmith|2lr
anvilsmith $|2lr
anwendungsbetreuer|2bz
anwendungsbetreuer $|2bz
anwendungsentwickler|4by
anwendungsentwickler $|4by
anwendungsentwicklung|4bp
anwendungsentwicklung $|4bp
aoc|0be3kt3qg
aoc operation|3kl
aoi|1ng2mq
ap|02z08q
ap ar|02o
ap clerk|02m
ap specialist|02t
apache|4bn
apartment|21q2lo3uz
apartment leasing|3um
apartment maintenance|2lo
apartment rental|3ul
apes|4vn
apes $|4vn
apex|0yl
apex developer|0yl
api|0cz0xf4ao4mr
api architect|4ao
api developer|0co
api engineer|0cr
api platform|0cq
api writer|0xg4mr
apiculture|20l
apiculturist|2iq
apiculturist $|2iq
apothecary|3dr
apothecary $|3dr
apotheker|3dz
apotheker $|3dz
apothekerin|3dz
apothekerin $|3dz
app|2yv4bx
app developer|2yl4bl
app entwickler|2yv4bc
apparatus|0qf0rf1hr2le2mf3kx4yn
apparel|0go0ru1ny20k24o3yn
apparel accessorie|1np
apparel designer|1np24f
apparel pattern|1nm2mg
apparel patternmaker|1nl
apparel presser|0rv1n5
apparel specialist|1nr
apparel technical|1no
appeal|02g0tr22u2gz38g3qp3tf4fg
appeal coordinator|0tv22f
appeal examiner|22m2gn3tf
appeal reviewer|2gp
appellate|2gz38d3qm
appellate clerk|2gq
appellate court|38d3qo
appellate law|2gk
appetizer|1pq2md
apple|04z2kf4yo
apple production|04p2mc
appliance|0uf17q1en1hd1nd29k2lz2mo2vg2xp41n4qq4ue
appliance $|29l
appliance adjuster|2ll
appliance assembler|2mk
appliance engineer|2lr
appliance fixer|17l
appliance installer|2ln
appliance mechanic|17k1eg3jm
appliance repair|1en2ll
appliance repairer|17l
appliance salesperson|41n
appliance service|2ln
appliance servicer|2lm
appliance technician|2lr
application|02e08g0gq0nf0tk0vn0ys10a14p1gm1hk1og1rl1wf20k23u24p29g2ap2bs2id2md2sd2uo2vg34g3gk3km3qm3st3td3ye40o46o49g4ap4bz4fg4jk4kf4vg
application $|3kr
application analyst|0yp
application architect|4ap
application configurator|4bl
application consultant|0yg23w
application designer|4bq
application developer|0yb1rm4bt
application development|0gf1do1gp2ff4bg
application engineer|0qf0yo1dg1hp25l40p4bk4cm
application engineering|0go
application manager|0ys1gg24r2aq3sg4be
application programmer|4bo
application quality|0tg3sm
application security|1wf46r
application software|4bl
application specialist|0qo11m2ig2up3gl
application support|2bo3so4be
application technology|0gq1dg
application tester|3so3tf
applicator|04g0mm0up1ux2mm2qw2xn
applicator $|04g0mn0ur1us2mr2qw
applied|09l0gv14u1hn20q2id2jm2ob3xo
applied ai|2jm
applied arts|09l20g
applied researcher|3xu
applied scientist|14u2if
applier|0mo0uo2ml2qk37t4yn
applier $|0mo0uo2ml2qk37t4yn
applique|2mm
appliquer|1nr
appliquer $|1nr
applying|2mm
appointed|49l
appointment|34s3vq4hg4yg
appointment clerk|34g3vr
appraisal|27r3cr
appraiser|04g0ar27u29s2in2mf34o3uz4ue
appraiser $|04g0ar27u29s2in2mf34o3uz4ue
apprentice|08n0ul1en1nl1pp2kn2ls2no2xm3jr
apprentice $|08n0um1em1hk1nl1pp2kn2lq2mk2np2xm3jo
apprentice plumber|3jm
apprenticeship|2fm2kq
apprenticeship $|2kq
apprise|3pf49o
approach|0br
approval|1ho2mf
approved|3pc49p
approver|0el4hq
approver $|0el4hq
approvisionneur|4hy
approvisionneur $|4hy
apps|0yp
apps developer|0yp
appsec|46w
appsec engineer|46w
aprn|31z
aprn $|31z
apron|2mt
aptitude|3te4kr
aptitude test|3te4kr
aquacultural|04p2mg
aquaculture|04z05v1hg1ir2io2me2pe49d4vx
aquaculture biology|04f2is
aquaculture cage|04n
aquaculture environmental|1io
aquaculture growing|04k
aquaculture health|04g1ie4vz
aquaculture husbandry|04l
aquaculture mooring|04l
aquaculture rearing|04k
aquaculture recirculation|04e05v
aquarist|04o4vr
aquarist $|04o4vr
aquarium|04q1lt20e2hr2in2lk2mc4kf4pq4vp
aquarium $|4vp
aquarium chief|1ll
aquatic|04t0ug1er1ig20l2io2md3cl49g4vr4yf
aquatic animal|4vl
aquatic harvester|04m
aquatic marine|4vp
aquatics|1wr21q2ip2me
ar|02z
ar clerk|02o
ar specialist|02w
arabic|20l2eq4kd4ok
arabic teacher|20c2ev4kf
arabist|4or
arabist $|4or
arbeitssicherheit|1is
arbeitssicherheit $|1is
arbiter|2gr
arbiter $|2gr
arbitrageur|29r
arbitrageur $|29r
arbitration|22r
arbitrator|2gx
arbitrator $|2gu
arbor|2mk
arboreal|2im
arboretum|04r2mf
arboriculture|04q20l2in3qq3tf4kg
arboriculturist|04q
arboriculturist $|04q
arborist|04z1uz41f
arborist $|1uy
arc|2kn2md2sk2xp
arc welder|2xl
arc welding|2sk
arcade|21u2lu2mf
arcade game|2ln
arch|2bf2mp
arch cushion|1nk2mg
arch support|2bf2mr
archaeological|0qq1he2hr2on
archaeologist|20x2nf2ov3of
archaeologist $|20x2nf2oq3of
archaeology|20r2ig2oz3gg4ke
archaeology $|20m
archaeology analyst|2oo
archaeology research|2op
archaeology researcher|2ol
archaeology scientist|2ol
archeologist|20o
archeologist $|20o
archeology|20o4kf
archer|1nm
archer $|1nm
archery|04f1hg2mo4ym
architect|04f08z0hm0io0ow0ue0yn12u15g1nf1uf1wg1yo28o2ig2jo2md2nq2su2xg2zm35m3cf3if3kf3og46n4az4bn4cp4ir4nl4yf
architect $|04g08s0hm0io0ow0ug0yn12u15g1nf1uf1wg1yo28p2jo2md2sv2xg2zm35m3cg3if3og46n4az4bn4ir4nl4yf
architect building|08p
architect manager|4cn
architecte|08z
architecte $|08z
architectural|08z0qq0uw1gr1hf20m28p2mc2tg2vf2xg37r3od3te
architectural assistant|08z
architectural designer|08g28p
architectural drafting|08f20m
architectural technician|08q0ug
architectural technologist|08r
architecture|08s20r4cn4kg
architecture $|20k4cn
architecture teacher|20l
architekt|08z
architekt $|08z
architektin|08z
architektin $|08z
archival|2hn
archive|2hz
archive manager|2hp
archivist|2hz2mf
archivist $|2hz2mf
area|0rn1iv1nf21l2ik2lq3qo41q4ge4jl4pq4uc4yg
area attendant|0ro21m
area intelligence|3kn3qf
area manager|0vm3qr4go
area network|4jl
area operator|1ng2mn
area sales|41n4gg
area supervisor|04q0vf41o4gb
argon|3tn
arm|1nn2kd2xp
armament|2lf2mo3kq4ud
armature|0ug1hr1nd2lm2ml3tq
armature winder|1hm1nd2ln
armed|0vd1wm20f3kq4kp
armed force|20f4kp
armhole|1nq
armor|3kx
armor crewman|3km
armor reconnaissance|3ko
armored|1wk3ko
armored assault|3km
armorer|2hr2lp2ml
armorer $|2lr
armoring|1ng2mo
armoured|1af1ws3at4qc4yf
armoured car|1ag1wm3al
armoured truck|1wl3aq4qc
armoured van|1wl
arms|2np3km
arms $|2np3km
army|3kv
army officer|3kq
arnp|31r
around|0kp2mg2xm
arquitecta|08z
arquitecta $|08z
arquitecto|08z
arquitecto $|08z
arrangement|0ln3cx
arrangement specialist|0lk3cm
arranger|04m0lr0mf28r3ct4wf
arranger $|04m0lr0mf28r3co4wf
arranger orchestrator|3cn
arranging|0lc49q
array|0gk1dl
array $|0gm
arresting|2ke3kr
arresting gear|2ke3kr
arrhythmia|1yr
arrival|0br2me
arrowsmith|2mo
arrowsmith $|2mo
arrt|2vo
arson|3kn
art|04g09z0mm0uk0xm1ng1vz20l21e24o2gf2hv2ic2lf2oo2pf34f3cx3pq4ff4gm4hg4kb4pq4wo4ye
art dealer|21f3ct
art department|2me3cv4ge
art design|09o20f
art director|1vu2pg
art gallery|3cc4gr
art glass|0uo1vg24p2md3cf
art handler|3ct
art history|20k
art instructor|09n4kg
art model|41o
art museum|20g2he4pt
art object|2ml3cn
art studie|20q4kf
art supervisor|1vv2mc
art teacher|09n20f4kl
art therapist|3pr
art tutor|09o4kf
arterial|0ll
artic|3ag4qq
artic driver|3ag4qq
article|0xm3yk
article $|2ml
article salesperson|3yk
articulation|49q
artificer|0ub2lr
artificial|04r0mg0uf1nb1pe21p2io2mp2qo2vo2xe36q3cf3tm4vt
artificial breast|2mm
artificial breeding|2iq
artificial flower|1ng2mq
artificial insemination|04o4vu
artificial limb|2vp
artillery|0ug2ll3kz
artillery missile|3kk
artillery sergeant|3kk
artisan|0md1nm1pl2mv2xk
artisan $|1np
artisanal|0uo1nr1pl2mf2qd
artisanal worker|1ns2me
artist|01f04f07z0fr0lg0uf0vg1pp1sn1vq1xr24w28s2cn2ig3cz3fq3km3ym41p49f4wq4yf
artist $|04f07z0fs0lg0uf1pr1so1vr1xs24s28q2cn2mp3cu3fq3ke3yn41g4yg
artist designer|24n28l4wg
artist revisionist|3cl
artistic|37f3cu3od4fk4wr
artistry|20l
arts|04g09z1ll1ng1vr20n2hp2id2op2wm3cu3qp44s49f4kf4yf
arts $|09m3cm
arts conservatory|44t
arts craft|09o20f4kg
arts educator|09m
arts instructor|20d4fn
arts teacher|09m
arts therapist|2wn
arts worker|3cl3qr
artworker|1vz
artworker $|1vz
arzt|2wx
arzt $|2wx
arzthelferin|2vy
arzthelferin $|2vy
arztin|2wx
arztin $|2wx
asbesto|0ml0qq0uz0vm1nd2ir2lg2mm34g3uf4yg
asbesto abatement|0ul2iq
asbesto brake|2ml
asbesto removal|0um0vo2me
asbesto shingle|3tl
asbesto worker|0uo2me
ase|4ul
ase master|4ul
asesor|0at2gr2mg3up41o
asesor comercial|41o
asesor fiscal|0at
asesor inmobiliario|3up
asesor juridico|2gs
ash|0eg2xg4yz
asic|0oz
asic architect|0on
asic design|0om
asic designer|0op
asic engineer|0os
asistente|1ko2vt2we34n
asistente administrativo|34n
asistente de|1ko
asistente medico|2vt2we
aso|19z
aso executive|19q
aso manager|19r
aso specialist|19r
asp.net|4bp
asparagus|04t2me
asphalt|04g0qp0uz0vp1nf1zz2mn2xe4yf
asphalt $|1zd2mp
asphalt heater|0un
asphalt paving|0uo0vl2mg
asphalt plant|1za2mr
asphalt production|2ml
asphalt spreader|1zl
asphalt worker|0un
assault|3kw3pn
assault amphibious|3kl
assault vehicle|3km
assaultman|3km
assaultman $|3km
assayer|3gv
assayer $|3gv
assembled|2mn3tf
assembled product|2mn3tf
assembler|04g0mo0uk17g1el1hm2dp2im2kn2ll2mz2vo2xm36n3cf4uf4wg4yl
assembler $|04g0mt0uo17g1em1hq1nl2dp2im2kn2ln2sl2vo2xp36n4uf4wg4ym
assembler electrical|2mk
assembler jewelry|2mk
assembler supervisor|2mo2xf
assembler tester|1hg2ml
assembley|0sf3qn
assemblie|1ag1hg2my3tm
assembling|2mw2xk
assembling machine|2mf2xo
assembling room|2mm
assembly|04e0go0mf0xg1dm1hm1if1nd20l2kl2l92mz2sp2vf2xq34n3gn3qo3ts40n4hl4mo4qg4um4ym
assembly chargehand|2mk
assembly co|2mm
assembly controller|2mk
assembly diagnostic|2mk
assembly engineer|0gp1dm1hl2mc2sg
assembly foreman|0vf2mm
assembly forewoman|2mm
assembly inspector|1hc2mq2sp
assembly installation|1hg2mm
assembly leader|1hp
assembly line|1ap1nf2kt2ld2me3tf4ho4qg
assembly machine|2m92xm4yr
assembly maintenance|2mm
assembly manager|1hn2ml
assembly operative|2ml
assembly operator|1hu2ma
assembly press|2kf2me2xp
assembly quality|1he2mr3te
assembly repair|1hf2ml
assembly repairer|1hg2mf4uq
assembly safety|1af2mv
assembly supervisor|0vn1hp2ml2xf34g
assembly technician|1hk2ml2vg40p
assembly test|2mk
assembly worker|0uo1hg2mm2xl
assemblyman|3qr
assemblyman $|3qr
assemblywoman|3qr
assemblywoman $|3qr
assessed|1ln
assessment|0ek0qq1hf1in20l2if2mf3kk3pq3qr41m46m47n49g
assessment $|3km47g
assessment analyst|0ek1in
assessment specialist|3kg3pq41n47q
assessment tester|46m
assessor|02l04e0ae0iq0qp1do1ho1is1nd26o27p29n2ik2mf2xe3kg3qr3ux3zf41l46r47g4yg
assessor $|02l04e0ae0iq0qp1do1ho1is1nd26o27p29n2ik2mf2xe3kg3qr3ux3zf41l46r47g4yg
asset|0gk1ie1om1wv29x2ae2bq38q
asset manager|1on29t2ae2bq
asset protection|1wo38q
assignment|4hr
assist|4po
assistance|0eq29f3po3qm49g
assistance adviser|0em29g3qm
assistant|01e02o03g04f05g06r07g0ag0bf0cg0fl0jg0kf0lu0me0nf0sk0tf0vl0xc10k12g13f14f17l19g1db1ef1gf1hm1ig1jl1kz1le1nb1vg1xl1zg20m24k25l26f27m28s29g2bf2ck2dn2ef2fe2hm2im2ke2lq2np2pq2qf2sd2tg2uo2vp2wk2xp30g31d32n33l34o35f36m37g38s39m3bn3cd3de3eo3fl3hd3je3ll3of3qn3rf3tf3ud3vk3wg3zg41l44p46f47g49p4be4cf4dd4ed4fo4gk4hl4jg4lu4ng4of4pm4qg4vm
assistant $|02l05g06l0bg0dk0fm0gf0kf0lk0me0qo0rl0sl0uq0vf0xf10l13f14g17n1am1df1ef1if1jm1kk1mk1nc1oe1ue1vg1xk20g21m22l24l25f26f27n29g2bg2ce2dp2ff2ho2kf2ne2qf2sg2um2vv2wn2xe31n32n33l34q36n37g38m39m3bo3dg3eo3fl3gm3jf3kf3lf3og3qs3rf3tf3ue3vl3yr41l44p46g47g49l4bf4df4ed4fl4gd4hd4lo4of4pn4uk4vo4wp4xl4ym
assistant administratif|34n
assistant care|0lm
assistant ceo|1kr1lg
assistant choreographer|3cl
assistant coach|4fl
assistant controller|02r
assistant custom|4hl
assistant de|1kl
assistant director|1kz
assistant early|4lm
assistant engineer|2lt2no
assistant export|4hn
assistant f&b|1pm
assistant gardener|1uo
assistant head|44m
assistant headteacher|44m
assistant import|4ho
assistant juridique|38t
assistant lecturer|20l
assistant manager|1om
assistant medical|2vn
assistant online|2pk
assistant open|4fm
assistant pharmacy|3el
assistant practitioner|49l
assistant rental|41n
assistant researcher|20k
assistant retail|28m
assistant secondary|4lk
assistant site|0vr
assistant social|49m
assistant special|4df4ln
assistant supply|3ln
assistant teacher|20m4kf4lm
assistante|17s1kn34o
assistante administrative|34o
assistante de|1ko
assistante dentaire|17s
assisted|08l1dl2vq
assisted living|2vq
assistenz|1kq
assistenz der|1kq
assistenzarzt|2wx
assistenzarzt $|2wx
assistive|2fe33r4kf
associate|01g0am0en0fe0jf0ln0mf0qf0rk0tm0ue0wz0xm10m12f13m15n16m1bl1ip1km1ok1pk20l21m22l25f28n29o2ae2bm2fg2gp2hm2io2ng2og2ug2vn2wf2xk35p38l3ce3kf3pf3qe3rl3se3tf3uo3vk3xg3yq3zo4bg4df4fm4gg4he4kf4lm4tn4ug4xn4yn
associate $|0am0en0ff0ln0mf0qf0rk0tm0ue0xm10n12f13m15n16l17g1ak1bl1iq1km1ol1pl21m22l23l25g28n29p2ae2bm2fg2hm2ng2vo2wf2xl35p38l3ce3kf3pf3qe3rl3se3tf3uo3vk3yr3zo4df4fm4gg4he4kf4lm4tn4ug4xn4yn
associate consultant|0wr
associate dentist|17m
associate general|2gn
associate partner|0wt
associate scientist|2ip
association|3uu
association manager|3uu
assorter|1nn2mf3tt
assorter $|1nn2mf3tt
assurance|0ql0tr14n1hm25f26q2id3gm3sv47q4oq
assurance $|26q
assurance analyst|0te3sq47l
assurance director|3tl
assurance documentation|0to
assurance engineer|0qe14u3sm3te47o
assurance inspector|2mq3tc
assurance manager|0qn0tf2md3sr3tm
assurance specialist|0tr2md3tm
assurance supervisor|2ml
astrobiologist|2iq
astrobiologist $|2iq
astrochemist|2iq
astrochemist $|2iq
astrologer|3cq
astrologer $|3cq
astronaut|0bw3kp
astronaut $|0bw
astronomer|2iw3gx
astronomer $|2iw3gx
astronomy|2if2og3gz
astronomy research|3gm
astrophysicist|2iu
astrophysicist $|2iu
astrophysics|20m
asw|2mf3kp
asylum|49m
ate|1yw
ate engineer|1yw
atencion|10p
atencion al|10p
athlete|3cx4fy
athlete $|3ct4fz
athletic|0rf1uq20f21o2ff44y4fr4kn
athletic trainer|2ff4fr4kg
athletics|20e44r4kn
atm|1ep1hm1oq2lm4ud
atmospheric|2iq2og3gw
atmospheric research|2if3go
atmospheric science|3gk
atmospheric scientist|2id3gs
atomic|0gw0nm1df1ig25g2im
attache|3qz41m
attache $|3qz
attache commercial|41m
attacher|1nn2mu
attacher $|1nn2mu
attaching|1nf2mg2xp
attaching machine|1nf2mg2xp
attack|3ko46x
attack controller|3ko
attack engineer|46x
attendance|02g34n3bq3ke49s
attendance clerk|02g34l3bq
attendance officer|3kf49r
attendant|02g04k06o0bm0fq0lr0mf0rs0ud17l1ar1cf1eg1hg1pm1uf1wp1zn20g21w2dm2hn2ie2kf2ll2mk2vm2wf31m34l39g3ep3gg3jg3km3ug3vo3yr49k4fn4hm4ko4pr4vm4xr4yq
attendant $|02g04l06o0bu0fq0lr0mf0rn0ue17l1ar1cf1eg1hg1pn1wp1xk1zn21v2dm2hn2ie2kf2lm2mn2vm2wf31m34m39g3ep3gg3jg3kn3ug3vo3yr49k4fs4hm4kf4pm4vm4xr4yl
attendant supervisor|0bf21k2mf4po4yp
attending|2wl
attenuator|1np
attenuator $|1np
attic|0uo2mf3jp4uf
attorney|2gz
attorney $|2gz
attorney general|2gm
attraction|21m2mu
attraction operator|2ml
attraction ride|21g2mn
au|0lr2ko
au pair|0lr
auction|2pv34n3yq
auction house|2pv
auctioneer|0jz3uc
auctioneer $|0jx
auctioneer personal|0jo
audience|3rr
audio|1hs24g2hs2lg2mc3cp3yk4gk4uf4wz
audio description|3cq
audio engineer|4wr
audio technician|4wm
audio video|1hp3cl3yk4wb
audio visual|2hu
audiological|2if4er
audiologist|06z2mg2vg4ey4gp
audiologist $|06z2mg2vg4ey4gp
audiology|06q1do2ie2mg2vw2wc41g4ez4gq
audiology $|4er
audiology center|4gm
audiometrist|2vr
audiometrist $|2vr
audioprosthologist|2vr
audioprosthologist $|2vr
audiovisual|1hl2le3cq4wz
audiovisual engineer|4ws
audiovisual technician|4ws
audit|02z0az0qf0up1nf2ig2md2xg3tf3yf3zr
audit $|02e0at
audit associate|0ap
audit clerk|02l34k
audit leader|02o
audit manager|0au
audit semi|02f0aq
audit trainee|0ao
auditeur|0az
auditeur $|0ax
auditeur interne|0aq
auditing|02u0vf1or
auditing clerk|02l
auditor|02z04e0az0ek0in0uk0vg0wo13g14p1hn1im1ng1op21n27k2af2in2mb3bd3kg3qs3tl3ul3zf46q47t4yg
auditor $|02u04f0au0ek0in0ul0wo14p1hn1im21p27l2af2io2me3bd3kg3qs3tl3zf46q47t
auditor interno|0aq
auger|0us2kf2mn
auger operator|0us2md
auger press|2kf2mq
augmentee|3kr
auricular|2wv
aurist|2wr
aurist $|2wr
ausendienst|41p
ausendienst $|41p
ausendienstmitarbeiter|41z
ausendienstmitarbeiter $|41z
auslieferungsfahrer|16z
auslieferungsfahrer $|16z
author|07p0go0xy2mf4mr
author $|07p0go0xy2mf4mr
authoring|07p
authority|2fo3qp
authority officer|2fo3qn
authorization|3qr
authorizer|0ew22f27r
authorizer $|0eu22f27r
autism|2vr3pl4kv
autistic|1cq20c
auto|02g04f0gg0uf1ax1et1hn1if1nb20d21e24o27s2ko2lr2mm2st2xe37d3ce3te3ue3yz41f4gv4ko4uz4yd
auto $|4uo
auto body|27p2lg2ml4ul
auto c|4um
auto club|1ig34m
auto damage|27l
auto fleet|2lp4hk4uc
auto glazier|0uo
auto inspector|1aq3tf
auto mechanic|4ul
auto painter|0ue2mg37d3cg4uz
auto rental|3yk4go
auto technician|4up
auto trimmer|4ul
autobody|2lf2mg4uw
autocad|08x
autoclave|2mn
autoelectrical|1er
autoelectronic|1er
autoglazier|0ut
autoglazier $|0ut
autographer|3cl
autographer $|3cl
automat|1nn
automated|0gn1df1el1hl1no1zo25t2kf2lw2mk2sg
automated cable|1zq
automated cutting|1nq2me
automated equipment|2lp
automated optical|2mk
automated system|1df1hr25v2le
automated teller|1em2ln
automatic|04f0mq0uf13p1ho1nn1pn1yl1ze2bl2kl2lm2mo2xp4bf4um4wk4yr
automatic boring|0me2kq
automatic casting|2kc2lg2mf2xu
automatic cutting|1nr2mc
automatic door|2lm
automatic drill|2kf2mo
automatic drilling|2kp
automatic forging|2kb2xr
automatic grinding|2mk
automatic machine|2mm
automatic metal|2ke2mf2xs
automatic nailing|4yk
automatic nibbling|2km
automatic paint|0uo2mg
automatic pinsetter|2lo2mg
automatic spinning|2kl
automatic teller|1el
automatic test|1yl
automaticien|1dz
automaticien $|1dz
automation|02g04f0cg0gg0qf0ue19r1dw1en1hv1np20e22k24f25r2bp2if2kg2me2ng2pc2sf2xf2zl3in3sz3tb40z46m4be4hn4kp4uf4yf
automation $|1df25p
automation clerk|4hp
automation control|1dr1hm40l
automation developer|2zm3sx
automation engineer|1dn1hm25c2jk3ip3so46m4bg
automation engineering|1hp
automation machine|1ng2mq
automation manager|19n2pd
automation operator|1np2me
automation partner|22l
automation specialist|19n
automation system|1de25s
automation technician|1el1hm2bq2lo
automation tester|1hf3so3tf
automechaniker|4uz
automechaniker $|4uz
automobile|02f08g0gg1aw1em1hd1if1nf1xf24v26r27r2ig2kq2ln2mp2sm2xg34q3tc3ua3yq4uy4yn
automobile $|4up
automobile accessorie|2mn4uf
automobile battery|1eo2mf
automobile body|27m2ll
automobile club|1ig34l
automobile damage|27o
automobile designer|24p2so
automobile equipment|2lr
automobile leasing|2me3uf3yn4gq
automobile rental|4hm
automobile service|1ak2lg4uo
automobile test|2mn
automobile tire|2mn4ue
automotive|04f07f08m0ge0me0nn0qd10m1au1d91er1hm1ng1zb21f24z27f2ig2kl2ll2sy2xe37a38k3qg3te46a47q4km4qz4uz4yx
automotive batterie|1er4uf
automotive battery|1ex2mb4uf
automotive braking|4ul
automotive damage|1ap3tg
automotive design|1hm
automotive designer|24p
automotive drafting|08l
automotive electrician|0um1ea4ut
automotive engineer|2sr
automotive fuel|4ul
automotive glass|2mf4uq
automotive glazier|4um
automotive maintenance|2ll
automotive mechanic|4uk
automotive paint|0uo37g
automotive painter|0ug2mq
automotive service|10r20k4kg
automotive technician|4um
automotive tire|3to4ue
automotriz|4ur
automotriz $|4ur
automovile|4uo
automovile $|4uo
autonomous|0gy2se40t
autonomous driving|0go
autonomous vehicle|0gk2se40u
autonomy|25t2sf40w
autonomy engineer|25l2sg40x
autopsy|2vq
autosar|1fy
autosar engineer|1fy
auxiliaire|0lp1cq
auxiliaire de|0lp1cq
auxiliar|02n0lp31p34m
auxiliar administrativo|34m
auxiliar contable|02o
auxiliar de|0lp31p
auxiliarie|2mm
auxiliarie supervisor|2mm
auxiliary|0lw0ug20e22e2fq2io2mn2sm2xf31c3kq4kn4yf
auxiliary $|0lo
auxiliary nursing|20e4kn
auxiliary operator|2io
av|2be2mf4wz
av engineer|4wr
av support|2be4wq
av technician|4wo
avian|4vr
aviation|03y04f08e0bz0gn0qm1ak1e91hu1ic1nn1wd20f2id2mk2nd2zw3gv3kr3pl3qf3rg3t54he4kg4uz
aviation assembly|1hb2mw3tg
aviation data|2zr
aviation ground|0gr
aviation inspector|0bp1ag1he3go
aviation maintenance|20k4hg4ur
aviation manager|0bw
aviation safety|1ar1ie2lp3kf
aviation security|1hv1wd3ke
aviation system|0br
aviation technician|1hf4uu
aviator|0br
aviator $|0br
aviculturist|04q
aviculturist $|04q
avionics|03z0qg0uf1ak1ez1hs1ie2m83t84uu
avionics $|3kl
avionics diagnostic|1en1hl
avionics engineer|03o
avionics installation|03o1ee
avionics maintenance|1eo2lf
avionics safety|1ap1hf1if
avionics system|03m1ep1ho
avionics technician|03u1he
avionics test|03l1hl3tf
avocat|2gy
avocat $|2gy
avocate|2gy
avocate $|2gy
award|2mk
awareness|2fm
awareness analyst|47m
away|2mm3ao4yo
away $|2mo
awning|0mg0uy0vk1ng4uf
awning hanger|0um0vk
ax|0qo
axle|1ak2ks2md
axle inspector|1al
axman|0uq
axman $|0uq
axminster|1nq2me
ayudante|2dr
ayudante de|2dr
b|1pw39o4qm
b $|39p
b driver|4ql
b manager|1pw
b&b|0rz2md
b2b|29q41f
b2b sales|29q41f
babbitt|1nc2xq
babcock|2iq3tf
baby|0ls1cq2me2vs2wl
baby formula|2vt
baby room|1cr
baby sitter|0ll
babysitter|0ly
babysitter $|0ly
baccarat|21n
baccarat dealer|21n
back|04g0ct0md0ut1zm2kf2mn2xf34o3yp4hp4wp4xl
back $|4xn
back end|0cu
back hoe|0un1zn2mc
back office|34o
back operator|2mg4wq
back shoe|1nf2mf4hr
back tender|0ug1ng2mp
backboard|0mo
backbreaker|2xq
backbreaker $|2xq
backend|0cz0op1gq
backend $|0co1gq
backend developer|0cm
backend engineer|0cs0ol
backend entwickler|0cn
backend physical|0om
backer|0dx0kp1nn4yn
backer $|0dx0kp1nn4yn
background|3kn
backhoe|0uo1zp2me
backhoe operator|0uq2mf
backing|2mn
backing machine|2mm
backroom|4yp
backtender|2mo
backtender $|2mo
backup|0ml
backwinder|1np
backwinder $|1np
bacon|0kz4yf
bacteriologist|2it
bacteriologist $|2it
bacteriology|20l2ir
bad|04e2mn
badger|2mk
baffle|0ug2mr
bag|04g0mg0ue1np2ke2ln2ms2xm3tt3yf4yu
bag builder|2mm
bag machine|2lo
bag press|2mc4yp
bagel|0dr2me
baggage|04g0br0uf0vf1al1nf21v2mg34m35g3km3of3qw3tf4hu4pq
baggage agent|34o3qe4hg4yq
baggage examiner|3qq
baggage flow|4hn
baggage handler|0bt21k
baggage handling|1an2md4yp
baggage operation|35g4hs
baggage porter|21s
bagger|2ml4yw
bagger $|2ml4yw
bagging|2ms
bagging machine|2mm
bailer|0un0vt4yn
bailer $|2mt4yo
bailer operator|0un0vn2me
bailiff|38s3kv
bailiff $|38s3kt
bailing|2ml
bait|04t0uf2ml
bake|2mo2xm
bakelite|2mn2xf
baker|0dz0uf1po2io2ko2mm2xk
baker $|0dz1po2io2ko2xk
baker helper|0ug2mm
bakery|04g0dz0uf16l2ie2mo3go3yo4gs4he4xp4yn
bakery assistant|0du
bakery machine|2lk
baking|1pr20k2mn
balance|02n1do1ng2kr2ml3kg3qg3ts4hr
balance bridge|3tl
balance wheel|2kf2mq3tk
balancer|02o2mn2xq3tw
balancer $|02o2mn2xq3tw
balancing|2kg2mg2xo3jp
balancing machine|2kg2xo
balcony|2mo
bale|1nk2me2xo4yp
baler|04v2mn4yl
baler $|04m1nk2mr4yl
baling|1ng2mn
baling machine|1ng2mn
ball|04e21w2mp2xf3tp4yq
ball machine|2mc4yr
ball marker|2mg3tp
ball molder|2mk
ball winder|1nm2mf
ballast|0un1ay2ke2ma3tl
ballast cleaning|0uo1al2mf
baller|1nn2xo
baller $|1nn2xo
ballerina|3cq
ballerina $|3cq
ballet|20e3cz4fl4ko
ballet dancer|3cl
ballet modern|3cl
balling|1ns2me
ballist|2id3go
ballistic|2iw
ballistician|2iq
ballistician $|2iq
ballistics|20l2iq
ballistics expert|2iq
ballman|2mo
ballman $|2mo
balloon|0bl0mn1ng2mn3cl
balloonist|0br
balloonist $|0br
baltist|4or
baltist $|4or
balustrade|0mp
balustrade installer|0mp
banana|04u3tg4ys
banbury|2mr
bancaire|0es
bancaire $|0es
bancario|0es
bancario $|0es
banco|0eq
banco $|0eq
band|04f0mn17o1nm20f2km2mq2xg3cw4km4yo
band instrument|2lp2mf
band maker|17o1nl2mc
band saw|0md2ke2my
bandage|2vr
bander|2lr2mu4ym
bander $|1nm2lr2mn4yn
banding|2mm4ym
banding machine|2mm
bandmill|0mq2mf
bandoleer|4yl
bandperson|3cq
bandperson $|3cq
bandsaw|0mr2ke2mo
bandsaw operator|2ke2mw
banjo|2lq
bank|02u04g0ez0rg0tg16k1ao1lm1ne1oy1wl21f24n29v2ik2ma2po2uq2vp3kf3qn3uk3yb3zc4ge4he4ye
bank $|0er
bank clerk|02f0eq
bank governor|3qn
bank laboratory|2ul
bank manager|0eu1ol2pg3ql
bank technologist|2un2vf
bank treasurer|1on
bank vault|02s34e
bankberater|0ez
bankberater $|0ez
banker|0ez1os21l29u2mg3qo3yl
banker $|0ez1os21l29u2mg3qo3yl
banking|02f0ez11g1oy20o29y2lf2mm2pu3me3qf4gd4kf
banking account|0eg29p
banking analyst|1of29m
banking center|1ol29n
banking manager|1op29p
banking officer|0ey29d
banking product|2pw3me
banking relationship|29q2pg
banking representative|0em
banking service|02g0er3qg
bankkauffrau|0ez
bankkauffrau $|0ez
bankkaufmann|0ez
bankkaufmann $|0ez
bankman|2mo
bankman $|2mo
banknote|0em29f
banknote teller|0em29f
bankruptcy|02z2gl
bankruptcy $|02n
banksman|1zz2xn
banksman $|1zz2xn
banner|2mn37f
banquet|1jz1py2kg2md2ng41f4ge4xz
banquet captain|2ng4xr
banquet coordinator|1jr
banquet manager|1js
banquet sales|1jr41f4ge
banquet server|4xl
banqueting|1jy
banqueting manager|1jy
banquine|3ck
bar|04e0be0vf1ne1pq1wl21f2dr2ks2me2nl2xq34g3ap4qe4xz
bar $|4xp
bar attendant|1pq
bar back|4xn
bar manager|1pp4xp
bar sealer|2mo
bar supervisor|0vg2mf4xv
barback|4xx
barback $|4xx
barbed|2xm
barber|04n1xz20f21q2kf2mf2xl4fg4g94ko
barber $|04n1xx2xn
barber shop|1xp21q4g9
bareback|1ag3cp
bargain|21g3yq
bargaining|22q
barge|1nf2md2nz4yp
barge master|2nn
barge shore|2nf4yp
bargeman|2nr
bargeman $|2nr
barista|3ym4xy
barista $|4xy
barista retail|3yn
baritone|3cq
baritone $|3cq
bark|04z2kc2mq
barkeep|4xr
barkeep $|4xr
barkeeper|4xx
barkeeper $|4xx
barker|04p0mx2md
barker $|0mp
barley|2mn
barmaid|4xr
barmaid $|4xr
barman|4xx
barman $|4xx
barn|04z1ap2mf3uc4yf
barn manager|04o
barometer|2mf3tr
barperson|4xx
barperson $|4xx
barratte|2mo
barrel|04e0mr0uc1zf2ks2ls2mr2qf2xp3cp3tt4yo
barrel assembler|0mn2me
barrel builder|0mr2md
barrel constuctor|0mo
barrel inspector|2mf3tn
barrel lathe|0mt2k9
barrel loader|2mm4yf
barrel maker|0mp2mf
barrel polisher|2kn2mg
barrel polishing|2kd2md3cw
barrel raiser|2mn
barrel reamer|2ml
barrel roller|1zf2mf2xs
barrelhead|3tl
barrer|1np
barrer $|1np
barrister|2gr
barrister $|2gr
barrow|4yp
barrow worker|4yp
bartack|1no2ke
bartender|1pq2md4xz
bartender $|4xz
baryte|2mm
base|0qq15v1ng2mo2xn
base filler|2mn4yg
baseball|1nf21e2ml3cr4fy
baseball pitcher|3co
baseball player|3cl4ff
baseball umpire|4fn
based|04o2io2me2pl3cd3fp49k4kg4nk
based aquaculture|04l
based machinery|0uo
baser|2mo
baser $|2mo
basic|1ag20k3kp3qo4ko
basic $|3km
basic education|20p
basin|2mn2xn4yl
basin cleaner|4ym
basket|04g0ms0ug1nb21p2mn2xf3to4qr
basket hand|2ml
basket maker|0mm
basket weaver|1ne2mo
basketball|2ml3ck4fw
basketball coach|4fl
basketmaker|2mo
basketmaker $|2mo
bass|04c2ms3cu
bass fisher|04e3co
bass player|3cl
bassoonist|3cq
bassoonist $|3cq
baster|1nw
baster $|1nw
basting|1no2ml2xg4yg
bat|21q
batch|0un1hg28p2he2kk2ms2xo3tt
batch freezer|2ml
batch heat|2kl2mc2xn
batch plant|2mk
batcher|2mr
batcher $|2mo
batching|1pr2mg
batchmaker|1pm
batchmaker $|1pm
bater|2mo
bater $|2mo
bath|0be1av1nl21n28r2mn2xq3tn
bath attendant|1af21p2xo
bath designer|28r
bath mixer|2ml
bath operator|2ml2xl
bather|04t
bather $|04t
bathhouse|21v2mf
bathing|1nl
bathroom|0m90ug2mf2qm3jz4gm
bathroom fitter|3jl
bathroom installation|3jo
bathroom installer|3jn
bathroom refurbishment|3jn
bathroom showroom|4gm
batiment|0un37q
batiment $|0un37q
baton|3cp
batt|1nm2mg
battalion|3kr
battalion chief|3kr
batter|2mr
batterie|1eq2mq4uf
batterie $|1eq2mq4uf
battery|0gg0um1ez1hp1nt2ig2lg2mw2sq2x63tp4hf4ub4yn
battery assembler|1eo2mc
battery builder|2mk
battery charger|1hm2mg3tl
battery component|2mq2xd
battery diagnostic|1eg2mm
battery inspection|1hg2mm
battery installer|1eq2mf
battery repairer|1hp
battery technician|1eu1hd2sr4ug
battery test|0gg1hf2my
battery tester|1el
battery testing|2ml
batting|1nm4yl
batting machine|1nm
battle|3kp
bauarbeiter|0uw
bauarbeiter $|0uw
bauhelfer|0uw
bauhelfer $|0uw
bauingenieur|0qz
bauingenieur $|0qz
bauingenieurin|0qz
bauingenieurin $|0qz
bauleiter|0qz
bauleiter $|0qz
bauzeichner|08z
bauzeichner $|08z
bay|2mg4uq
bb|2mo4yf
bcba|3pz
bcba $|3pz
bd|08q
bdm|0jz
bdm $|0jz
bdr|42z
bdr $|42z
beach|1ws4pr
beachman|04q
beachman $|04q
bead|04e0mo2mn2xf3cq3tk4yq
bead wire|2mm
beader|2mr
beader $|2mr
beading|0ml1hg1nf2xr
beadworker|1np
beadworker $|1np
beam|0ml0up1nl2kd2mo2xn4yl
beam builder|0mq2mb
beam dyer|1no2mf
beam machine|1ng2md2xs
beam photo|2ml
beam saw|0me2mr
beam warper|1nm
beamer|0ug1ny
beamer $|1np
beamhouse|1nu2mf
beaming|1nq2mc3tn
beamster|2mo
beamster $|2mo
bean|04r2mw3tf4hn4yf
bean cleaner|2mm
bean picker|04n2mf
bean roaster|2mm
bean roasting|2mm
bearer|0lp2mk2xm4yn
bearer $|0lp2mk2xm4yn
bearing|1nf2lo2mn3cl3tl
bearing inspector|3tl
bearing maker|3cn
bearingizer|2kr
bearingizer $|2kr
beat|2ml
beater|0uf1nf1po2mx3cm4ut4ym
beater $|1pp2me3cn4ut
beater engineer|2mo
beater operator|2mk
beating|1np2md
beautician|04n0fy1xp4vf
beautician $|04n0fy1xp4vf
beauty|0fz1xr2cl2me3pf3yp49e4kr
beauty $|4kn
beauty adviser|0fs
beauty consultant|0fo
beauty educator|4kl
beauty instructor|20e4km
beauty therapist|0fo
beck|1nq2me
bed|04l0mg0rs0uf1nn21m2kf2mn2xs4yf
bed breakfast|0ru21n2mf
bed operator|1nm2mm
bedder|2mo
bedder $|2mo
bedding|1iq3td
bedrock|3gl
beds|0mp2mf
beds $|0mp2mf
bedspread|1np2mf
bedspring|2mp3tf
bee|04z0ug2mf
beef|0kz1ng2io2ml4hq
beef cattle|2ip
beehive|2ml
beehive kiln|2ml
beekeeper|04q
beekeeper $|04q
beer|0nr0rg1ng2mn4xv4yl
bees|04m
beeswax|2ml
beet|2mq
before|1cm
behavior|1cp1hg2ip2mg2vn3pz
behavior analyst|3pu
behavior technician|2ig2vn3pt
behavior therapist|2ip3pf4vf
behavior trainer|4vl
behavioral|0lm1co2ie2ov3gf3pz49p
behavioral health|0ln3pp49f
behavioral science|2if2os
behavioral therapist|3po
behaviorist|2it4vf
behaviorist $|2it4vf
behaviourist|2iq4vo
behaviourist $|2iq4vo
behind|1zl
beikoch|1px
beikoch $|1px
being|3hn
bell|0rf1nd21z2kp2ng3cp4yk
bell $|21o
bell attendant|21n
bellboy|2mo
bellboy $|2mo
beller|0uq
beller $|0uq
bellhop|21x4xp
bellhop $|21u4xp
bellmaker|2xq
bellmaker $|2xq
bellman|21x2nf4qf
bellow|2mp3tn
bellperson|21r
bellperson $|21r
bellstaff|21r
bellstaff $|21r
bellstand|21n
belt|04f0ro0ue1nm1pn2lr2mt2xd3cl3tn4uo4yo
belt $|1hm2mf3co
belt builder|2mo
belt coverer|2mk
belt covering|2ml
belt finisher|2mo
belt handle|1nr2mb
belt installer|1hg2me4uq
belt maintenance|2lb2mu
belt operator|4ym
belt repairer|2lk
belt sander|0mo2mb4yq
belt technician|2lg2mq
belting|3tm
ben|22q2mp3ce
ben analyst|22q
bench|0uf1ef1hl1nb2in2kq2lq2mq2sk2xq3cq3gd3tm4yc
bench carpenter|0mc2mp
bench filing|2mk
bench jeweler|3co
bench joiner|0ms2me
bench mechanic|2lk
bench precision|2sk
bench worker|2mp
benchroom|2vo36f
bend|2mn
bender|0mr0uk1al1ng2kt2mp2xo
bender $|0uo1al2kv2mq2xm
bender furnace|2xk
bending|0mn1nf2kv2xc
bending machine|2kn2xg
bending operator|2kg2mq
bending roll|2ku2mg2xf4yg
benefit|22z27o2mf3qz49o
benefit $|22k
benefit advice|49k
benefit analyst|22l
benefit assessor|3qp
benefit clerk|22m
benefit coordinator|22m
benefit director|22m
benefit manager|22p3bg
benefit officer|22b3qt
benefit specialist|3bm
benesh|3ct
benzene|1np
benzol|2mp
berater|0yo
berater $|0yo
bereavement|0sr49y
bereavement counselor|49l
bereavement support|49l
berry|04p
berry picker|04m
berufskraftfahrer|4qz
berufskraftfahrer $|4qz
bespoke|0um1hf1nt2md
bespoke leather|1nl
bessemer|2me2xv
bessemer converter|2me2xq
best|2mf4wr
bet|21p
beta|3tc4br
betreuungskraft|0ly
betreuungskraft $|0ly
betriebselektriker|1ez
betriebselektriker $|1ez
betriebsleiter|35z
betriebsleiter $|35z
betriebsleiterin|35z
betriebsleiterin $|35z
betting|14x1sf21y2me3sf
betting game|14q1sf
betting quality|14p2mf3sf
bevel|1nm2kv2m9
bevel cutting|1np2ke
beveler|2ks2mp
beveler $|2ks2mp
beveling|2ml
beveller|2mq
beveller $|2mk
beverage|1nf1px25o29p2mp3tk41f4hq4xk
beverage $|29q4hp
beverage assistant|1pl
beverage filtration|2mo
beverage manager|1pl
beverage packaging|1pg25p
beverage server|4xm
beverage supervisor|1pp2me
bi|11z12z2mk
bi $|11r
bi analyst|11n
bi developer|12o
bi engineer|11g12u
bi leader|11o
bi manager|11q
bi specialist|11q
bias|1no
bias cutter|2mm
bias machine|2ml
bible|0sz20d2mf
bibliographer|2hr
bibliographer $|2hr
bibliothec|2hr
bibliothec $|2hr
bicycle|04f0ug16q1ak1hg1ne24o2lc2mn2xw3cl3tm3yf4uz4yd
bicycle mechanic|4ul
bicycle shop|2xt3ye
bicycle trailer|2ml
bicyclist|3cr
bicyclist $|3cr
bid|3ox4cw
bid engineer|4cw
bid manager|3oy
big|12n21m
big data|12n
bike|0mg1nf20f24p2ld2mn2xw3ye4fo4kg4uy
bike maker|2mp2xg
bike mechanic|4um
bike shop|2xu3ye
bilanzbuchhalter|02y
bilanzbuchhalter $|02y
bild|4wp
bild ton|4wp
bilingual|0xg1cr20c2io34g49d4oz
bilingual teacher|20f4km
bill|02x0er0mp0um10t1au1hg1nf2lg2mf37r3kg3tg4hb4yf
bill account|02g0en
bill board|2mn37k
bill poster|37p
billboard|0uu1hg2lg37m4uf
biller|02w26f27k2mg2vn
biller $|02w26f27k2mg2vn
billet|04o0mf0ue1nf2kw2ml3jf3to4ht
billet heating|2ks2me3jf
billiard|2ll
billiard player|3ck
billiard table|2ll
billing|02z13e27n2mm2vl34y
billing analyst|02n
billing clerk|02m
billing coordinator|02s
billing information|02d2mv
billing manager|02r2vf34m
billing specialist|02l2vs
billing supervisor|2mf34o
billposter|2mo
billposter $|2mo
billposting|0vp2md
bim|08z0qt
bim coordinator|08s
bim manager|08v
bim modeler|0qu
bim technician|08r
bin|2mq4yt
bin operator|2mm
bin tender|2mq4ye
binder|04g0ug1nq2lu2mv3tq
binder $|1nv2mm
binder cutter|2ml
binder operator|2mn
binder specialist|2mm
binder technician|2mm
bindery|2mz2xf
bindery machine|2mk
bindery operator|2mk
bindery specialist|2mm
bindery technician|2ml
binding|1nn2ll2mq
binding cutter|1np2me
binding machine|1ne2mp
binding operator|2mm
bingo|21z2mg
binitrotoluene|2mo
binman|2mo
binman $|2mo
binocular|2lf2mp4ug
bio|0gr0no2ip3ge
bioanalyst|2iq
bioanalyst $|2iq
bioassayist|2iq
bioassayist $|2iq
biochemical|0gp0nz1dg2se
biochemical engineer|0go
biochemical engineering|0gf0ns
biochemical technology|0ge0nq
biochemist|2iz
biochemist $|2iw
biochemistry|0gq0nd1hf20l2iz2og2up3gf
biochemistry scientist|2ik
biochemistry studie|2ip
biodiesel|1gy2my35d40f4ul
biodiesel product|1gp
biodiesel production|2mk
bioengineer|0gz
bioengineer $|0gz
bioengineering|0gz2ie
bioengineering technology|0go
biofuel|0um14c1gz2mz2pg3mg
biofuel plant|0un
biofuel product|1go3mg
biofuel production|2ml
biofuel technology|1gm
biographer|0xr
biographer $|0xr
bioinformatician|2iw
bioinformatician $|2iw
bioinformaticist|2iq
bioinformaticist $|2iq
bioinformatics|2iz
bioinformatics analyst|2im
bioinformatics scientist|2il
biological|0gq0ne1hg2iw2mg2on2vm3kq3tm
biological science|20n2im
biologist|04f05n1ir2iz
biologist $|04f05n1ir2iy
biology|04f1in20n2iz2rz4k94lg
biology $|20n2im2rl4kg
biology instructor|20l
biology research|2il
biology researcher|2in
biology specialist|1io
biology teacher|20d2ru4kf
biology tutor|2ro4kf
biomanufacturing|2iq
biomanufacturing technician|2iq
biomass|2mu
biomass plant|2ml
biomaterial|0gq
biomathematician|14r
biomathematician $|14r
biomechanical|0gq
biomed|2lq
biomedical|0gz0qg1du2iw2lr2mf2uy2wd3gf4ig4uf
biomedical doctor|2iq2wd
biomedical engineer|0go
biomedical engineering|2lo
biomedical equipment|0gn1hq2ig2ll
biomedical laboratory|2ie2up
biomedical researcher|0gf2ip
biomedical science|2ip
biomedical scientist|0gd2if2uw
biomedical system|0g91dz
biomedical technician|0gy2ic
biomedical technology|0gl
biomedicine|2in
biomedicine $|2in
biometric|14v2io2mg2og3ko
biometric studie|14v2ie2og
biometrician|14r
biometrician $|14r
biometrics|14z20l2ie2of
biometrics research|14m
biometrist|2vm
biometrist $|2vm
biometry|20l
bionic|0gp
biophysicist|2is
biophysicist $|2is
biophysics|20l2iz2og3gg
biophysics research|2il
bioprocess|0go0ng2iy
bioprocess engineer|0gg2iz
biopsychologist|3pr
biopsychologist $|3pr
biosolid|2mq
biostation|1in2ie
biostatistical|14r
biostatistician|14x2is
biostatistician $|14x2is
biostatistics|14q20k2vg
biotech|2io
biotechnician|2iq
biotechnician $|2iq
biotechnologist|0gp2iw
biotechnologist $|0gp2iw
biotechnology|05k0nq2im
bird|04t1ng
birdcage|2ml
birth|3qu
birth death|3qo
biscuit|1pq2md
biscuitware|2mm
bishop|0sr
bishop $|0sr
bisque|2ms4yl
bisque kiln|2ml
bistro|4xq
bit|04e2ko2ml2xn
bit sharpener|2kp2xf
bitter|0kr
bitter $|0kr
bitumastic|37q
bituminous|0un1zl
bizdev|0jz
bizdev $|0jz
bizops|35z
bizops $|35z
black|04f0kg0up1hl1nd1zt21m2mm3cn
black belt|1hm2mf3co
black top|0um1nf1zu2mb
blackener|2mo
blackener $|2mo
blacker|1nn2mn
blacker $|1nn2mn
blackjack|21v2mf
blacksmith|28r2lr2mf2xs
blacksmith $|2mg2xz
bladder|0kz0rg2me4ye
blade|0uf1nf1zs2ku2lm2mc2xn3to4uo4yg
blade bender|2xk
blanchard|2kf2mo
blancher|2ms
blancher $|2mq
blanching|2mt
blank|0mo3tl
blank machine|0mo
blanker|0mp2ku2me
blanker $|0mp2kp
blanket|0uo1hf1np2mo2xf4yg
blanket maker|0up1nf
blanket weaver|1nk
blanket winder|1nf2mm
blanking|2mm
blanking press|2ml
blankmaker|2mo
blankmaker $|2mo
blast|0uu2kg2ml2xp3tn
blast furnace|2xl3tn
blast operator|2mk
blaster|0uu2ml37r
blaster $|0un2ms37r
blasting|0uz2kg2mp
blasting miner|0um
blasting operator|0uf2mp
blazer|04q
blazer $|04q
bleach|0ug1nm2mu3gq3tl4yc
bleach stock|2mm
bleacher|04o1nl2mx
bleacher $|04o1nl2mo
bleacher specialist|2mn
bleacher technician|2ml
bleaching|1nm
bleeder|4yq
bleeder $|4yq
blend|1pr2me
blender|0ul1np1pt2mw2xg
blender $|0um1nr1pu2mn
blender operator|2mk
blending|0nr2mx4yf
blending supervisor|2mk
blind|0lu0ml0ro0ut1lg20f44q4kn4yk
blind cleaner|4ym
blind installer|0uo
blindmaker|2mo
blindmaker $|2mo
blindstitch|1nr2mf
blintze|2ml
bliss|2kn2mf
blister|04p2mn4yf
block|04k0ar0mo0ud1ao1hm1pg2kc2lq2mm2qt3ce3ko3tr3uv4un4yl
block layer|0uo2md2qm
block machine|0mn1ne2ml
block maker|0mk1nf2mn
block manager|3uw
block mason|2ql
block mechanic|4uo
block moulding|2lf2mm
block operator|0mg1aq3kq
block paver|2qo
block press|2kf2mf2xq
block production|2mk
block splitter|04l2mk
blockchain|0hz46f4af4be4se
blockchain developer|0hl
blockchain engineer|0ho
blockchain software|0ho4bf
blocker|1no2mo2vl2xn36g3co
blocker $|1nr2mr2xo
blocking|1ng2mq
blockmaker|1no
blockmaker $|1no
blockman|0kr
blockman $|0kr
blockmason|2qu
blockmason $|2qu
blog|0xo
blog writer|0xo
blogger|0xr2cz
blogger $|0xr2cz
blood|02g0e82iv2mf2uz2vt34r3tf41q
blood bank|02g0e82in2ur2vu34t
blood tester|2io3tf
bloom|2xo4ye
bloomer|2mo
bloomer $|2mo
blotter|2mo
blotter $|2mo
blow|2mr2xn
blow down|2ml
blow molding|2xl
blow moulding|2ml
blow pit|2mm
blower|0ko0un1nk21n2mq2xn3jx4ug4yq
blower $|0ko0ut1nl21n2ln2mp2xn4yq
blowing|20f2mx
blown|1nq2md
blue|04l1no3tf47z
blue analyst|47s
blueprint|08r2mw
blueprinter|2mo
blueprinter $|2mo
blueprinting|2mo
bluer|2kl2mo
bluer $|2mp
blunger|2mo
blunger $|2mo
blurb|0xn
bme|0gz
bmet|1hr
bmet $|1hr
bmx|1af3cq
board|04d06g07f0bp0mf0ue17k1af1vg1yz1zg21q24f2mt2vt2xk34p37k3kp3pl3te4hp4sf4wp4yl
board assembly|2mm
board attendant|21m
board certified|17l2vl3pm
board design|1yw4sf
board designer|08m1yr24f
board grader|2mp
board layout|08k
board machine|2mo
board man|2mf3km4hm
board operator|21r2xf4wq4yg
board panel|2mb2xk4yp
board qaulity|2mk
board saw|2ml
board test|2mn
board tester|1hg2mq2xg
board worker|2mg3ko4ho
boarder|04m1nn2mm3cn4vg
boarder $|04m1nn2mm3cn4vg
boardhanger|2ql
boardhanger $|2ql
boarding|0ll1nm1pp2lg2me4hq4vv
boarding house|1pq
boarding manager|4vm
boarding supervisor|4vn
boardinghouse|21q
boat|04o08g0mo0qf0rd0uf0vl1al1hl1if1pg1zm21t25e2kf2ld2mp2nz2se2xv3km3yr4hg4qg4un4xo4yp
boat assembly|2mo
boat builder|0mg0vn
boat canva|1nr2mf
boat captain|2nm
boat carpenter|0me2mr
boat crew|2no2xg
boat driver|2nq4qg
boat engine|1hq2mg2sf4um
boat engineer|0qg2nl4yq
boat finisher|0mq1ng
boat joiner|0mn0um2me
boat laborer|2nn4yf
boat mate|2nl
boat operator|2mf2nu2xg3kl4yf
boatbuilder|2mm2xq
boatbuilder $|2xq
boatfitter|2xq
boatfitter $|2xq
boathouse|21p
boating|4kn
boating instructor|4kn
boatman|04p2ns
boatman $|04p2ns
boatmaster|04s3kk
boatmaster $|04s
boatswain|04l2nw3ks
boatswain $|04l2nx3ko
boatswain mate|3km
boatwoman|04m
boatwoman $|04m
boatwright|0mr
boatwright $|0mr
bobber|2kq
bobber $|2kq
bobbin|04g0ee0uf1nz2mq2xp3to4qf4yn
bobbin cleaner|2mk4yg
bobbin winder|1ne2md2xr
bobcat|4qg4yq
bobtailer|1ar
bobtailer $|1ar
bodger|0mq
bodger $|0mq
bodied|2nq
body|03e04f06p08s0mc1al1el1nc1xg24p27s2ig2kr2ll2mm2qg2sp2xm37f3cf3qp3yf4uz
body assembler|2ml
body builder|0ug2xp4um
body cleaner|4yn
body customizer|4ul
body designer|08o
body estimator|4um
body fitter|2mn
body maker|1nf2ml2xl
body man|4uo
body painter|0up2mm4uc
body repair|27p4ue
body repairer|4uk
body sander|2kf4ur
body shop|2lp2mc4uq
body straightener|4um
body technician|4uo
bodybuilder|3cq
bodybuilder $|3cq
bodyguard|1wz
bodyguard $|1wz
bodywork|0fr
bog|04o0ur2md
bogie|2le4up
boh|1px
boh member|1px
boil|1nq
boil off|1nq
boiler|04g0gg0qf0uz1af1hk1nn1po2ie2ms2xz3jz4uc4yu
boiler $|0ue1ny1pq2ml2xf4yg
boiler control|0uo
boiler coverer|0uo2md
boiler engineer|3jx
boiler fireman|2mq
boiler house|0uf2mk3to
boiler maintenance|0ug2ms
boiler operator|2ms2xf
boiler plant|2ml
boiler reliner|0um2ln2mf
boiler room|2mk
boiler service|0uo1hf3jo
boiler technician|0ud2mf2xg3jy
boiler tender|2mp2xg
boilermaker|0uz2mn2xq4uf
boilermaker $|0un2xz
boilerman|2mo
boilerman $|2mo
boiling|0ug1ng2lm2mp
boiling house|0ug2lm2ml
bola|3cl
bologna|1pq2me
bolt|04n0mn0us2km2ma2xm3tl4yl
bolt equalizer|0ml
bolter|0ms0uo2ml4ye
bolter $|0mo0ul
bolter helper|2ml
bolting|0ux2mc3te
bolting machine|0uq2mc
bomb|0uq2ml3ko4yd
bombardier|3kk
bond|02n0xg26q27n29p2cg2mk2xq
bond trader|29l
bondactor|2lr2me2xf
bonded|2ll
bonder|2mr2xu4ue
bonder $|2mr2xu4ue
bonderite|2mo
bonderizer|2mr
bonderizer $|2mo
bonding|1nl2mp3kq4yg
bonding machine|1nm2mf2xo
bone|1pn2mu4yk
bone char|1pp2md4yn
boner|0ky
boner $|0ky
boning|0ky
boning hall|0kr2mg
bonsai|1nf1ur2mf
bonus|3bq
book|02u04g07n0xv1n621r2cp2hv2lf2my3te4ug4xg4yn
book author|0xm
book clerk|2ho
book editor|0xr
book illustrator|07u3cb
book restorer|2hc2mv
book sewing|1nb2mq
book stationery|3yl
book writer|0xf21p
bookbinder|2mt
bookbinder $|2mt
bookbinding|1ng2mm
booker|0jq1jo1nf2mm3cn4hn4wp4yl
booker $|0jn1jk1nf2mn3cn4hn4wp4yl
bookie|21r
bookie $|21r
booking|0jn1af2me34n3kn41u4hp4ps4ye
booking agent|0jn41g4po
booking desk|41m
booking officer|3ko
booking supervisor|2mg34p
bookkeeper|02z2me34n3bl
bookkeeper $|02z3bl
bookkeeping|02v1ho20l2lf4kg
bookkeeping clerk|02m
bookmaker|21z
bookmaker $|21w
bookmobile|2hr4qf
bookseller|4gw
bookseller $|4gw
bookshop|3yk4gs
bookshop manager|4gs
bookstore|4gs
bookstore manager|4gs
boom|04v0uo1nf1zo2m92xf4ww4yq
boom operator|2me4wp4yq
boom pump|4yn
boom stick|04o
boomer|0uq
boomer $|0uq
boomswing|1zr2mg
booster|0ng21q2mp4yp
booster $|21r
booster pump|2lk2mo4ye
boot|1hg1nw2ll
boot shoe|1nc2lr2ml
bootcamp|20e4kq
bootcamp instructor|20e4kq
booth|0un1nk21s2md3yz4yl
booth attendant|3yp
booth operator|1nn21r3yk
bootmaker|1nr2me
bootmaker $|1nr2me
border|1nl1we2mk3ko3qt
border force|3qp
border patrol|3kn
bordereau|13r
borderer|1np
borderer $|1np
bore|0um1ng2kx2ma2xg
bore mill|2kp2md
bore operator|2kp
borehole|04g2mq
borehole digger|04g2mp
borematic|1nd2kx2md
borer|0mr0um1nf2kz2mf
borer $|0mn2km2mp
borer machine|0mo2me
boring|0mr0un0vq1ne2kx2lf2md2xd3kf
boring machine|0mn0uo1nf2xg
boring mill|0ml2kr2mc2xg
boring technician|2km
borough|49r
bosher|2mo
bosher $|2mo
boss|04r0uf0vz1ao1nc21o2mp34p3ks4yp
boss $|04r0uf0vz1ao21l34p3ks4yp
boss dealer|21k
boston|0kq2me
bosum|2nr
bosum $|2nr
bosun|2ny
bosun $|2ny
botanical|2iz2ke
botanist|2ix
botanist $|2ix
botany|20m2iz2uf4kf
botany $|2il
bottle|0rf1ne2ip2mw3tt3ym4ye
bottle house|2ip3te
bottled|3tl
bottler|0ug2ml
bottling|2mv2xg4yl
bottling line|4yo
bottling machine|2mn
bottling operator|2mn
bottom|04n0mo0uq1nr1zo2kl2mm4y7
bottom $|1nk
bottom turning|0mn2kf
bottomer|2mn
bottoming|1nf2mn
boucher|0ky
boucher $|0ky
bouffant|1nl2mg
boulanger|0dz
boulanger $|0dz
bouncer|1wz
bouncer $|1wz
bounty|04l
boutique|2mf3co4gz
boutique manager|4gr
bow|1np2xg
bow maker|1nc2ms
bowker|1nq
bowker $|1nq
bowl|0mp21o2kg
bowler|3cr
bowler $|3cr
bowling|0ml20d21q2lp2ml2qf3tr41l4fq4uf
bowling alley|0mm0ul21o2ll2mf4uf
bowling ball|3tr
bowling pin|0ue2lm2mn
bowman|04q
bowman $|04q
bows|1hg2mo
bowstring|2mk
box|04q0eo0mq1ap1hl1no1pr21l2ke2lq2mp2qg34e3cg3yk4hr4ue4yp
box blank|0mo
box builder|0mg2ls2mc
box car|4yl
box constructor|2ml
box cutter|04p
box finisher|1nf4yr
box hand|1nn1pn2md
box inspector|1am2lm
box lining|1ng2mo4ye
box machine|2mm
box maker|0mg1ne2mt
box mechanic|2lr4ue
box operator|1np2mf4hn
box sealing|3tm
box tender|04f1nu1pm2mf4yf
box tester|0mr1hf
box toe|1nk
boxe|0rg34n4hm
boxer|3cp4yt
boxer $|2mf3cp4yu
boxing|20b2mn2xg3tl4fz4kf
boxing instructor|20f4fo
boxspring|2ml
boy|1po2dn4xp
boy $|1po2dn4xp
brace|0mn17l1ng
brace maker|1ng2mo
bracelet|2me3cq
bracer|0mr4yp
bracer $|0mr4yp
bradder|2ml2xq
bradder $|2ml2xq
braddisher|0mr
braddisher $|0mr
braid|1nq2mg
braider|0mp2mt
braider $|0mq1nl2mo
braiding|1nz2lf2me4gf
braiding machine|1no2mg
braiding technician|1nr2lg
braille|13r20d2ho2me4kp
brain|1hf2ll2mg2vp
brain wave|1hf2ll2mg2vp
brainer|0kr
brainer $|0kr
brake|0ud1ay1hg1nd2ku2ln2mf2qf2sn4uz4ym
brake adjuster|4um
brake coupler|1al
brake drum|2ko2mf2xl
brake inspector|1an2lp2sf3te
brake lining|1nf2kg2mn4yq
brake machine|2kk
brake operator|1am2ks2lq2mb4yg
brake press|2kf2mn
brake repairer|4ul
brake specialist|4um
brake technician|1al4um
brake tester|1ap3tl4uc
brakeman|04l1ay
brakeman $|04l1ay
braker|1am1pk
braker $|1am1pk
braking|4ul
braking system|4ul
branch|0ew1oo20q29u35m4194gt
branch manager|1op4gt
branch operation|0eo35n
branch service|29q
brancher|2mo
brancher $|2mo
brand|04o1vw24f29q2pz3qf3rq3tf49f4ho
brand ambassador|2pp
brand designer|1vr
brand identity|1vo
brand inspector|04p3tf
brand licensing|2pl
brand manager|2ps
brand marketing|2pk
brand strategist|2pm
brander|04o2ms
brander $|04o2ms
branding|22s2mn2pp2xg
branding $|22o2pq
branding machine|2mo
branding specialist|22n
branner|2ms
branner $|2mo
brass|04g0mg0rn1hf1nd2ky2xu3cn4ye
brass instrument|1hg2kf2lk2mr
brass wind|2ml
brattice|0mp2me
braze|2mk2qf2xq
brazer|2m62xz
brazer $|2mf2xv
brazer production|2mf2xm
brazier|2me2xv
brazier $|2me2xv
brazing|2mc2sq2xr
brazing engineer|2sr2xf
brazing machine|2mc2xt
bread|0dn0ug1ar1pl2mv4yc
bread wrapper|2mn
breadman|1ar
breadman $|1ar
break|2mo4yp
break out|2mg4yp
breakage|4hp
breakdown|2dr2lp2mb2xx
breaker|04e0kt0rr0up1nq2ll2mv2xg4um4vs4ym
breaker $|04g0ku0rs0uq1nm4vs4yl
breaker machine|2ml
breaker operator|0un1nn2mb
breakfast|0rt2mf4xr
breaking|04g2mp
breaking machine|04g2mp
breast|0kv0uo1ng2mf2wk
breaster|1nm2mm
breaster $|1nm2mm
breastfeeding|31w49u4kf
breastfeeding consultant|31x
breastfeeding educator|49q4kf
breeder|04u2it2mg4vo
breeder $|04u2it2mg4vo
breeding|04l2iq
brew|2mp
brew house|2mp
brewer|0nq2mo4xn
brewer $|0nq2ml4xn
brewery|0nr2mo4ym
brewing|0nr1pq2mn
brewing yeast|2mk
brewmaster|0nr
brewmaster $|0nr
briar|04f0mp1nf3tn
brick|04e0de0kg0mf0uu0vo1nc2kg2mt2qz2xd3tu4ym
brick chimney|0vm2mf
brick kiln|2ml
brick layer|2qn
brick laying|0ue2mg2qp
bricklayer|0ut0vs1nf2lm2mb2qx
bricklayer $|0vm2lo2qx
bricklaying|0vq2mf
brickmason|0vp2me2qx
brickmason $|2qs
bricksetter|0vo2mf
brickwork|0vt2mf
bridal|1nv
bridge|04f0qz0ul0vm17u1az1hk1nd1zo20f2kg2lc2m92xb37m3ko3tg3yn4ff4hq4kq4ue4yo
bridge $|0qp1af
bridge building|0uc0vo4ym
bridge construction|0qd0ue1hq
bridge crane|1zk
bridge inspector|0qp1ad
bridge ironworker|0um
bridge operator|1al1zn3yq
bridge painter|37m
bridge technician|17v1ag
bridgebuilding|0vp2mg
bridgemaster|0qr
bridgemaster $|0qr
brief|38r
briefer|38q49g
briefer $|38q49g
brigade|3qt
bright|1nf2mo
brilliandeer|3cu
brim|04g1nt2mm2xf
brim pouncer|1nn
brimer|2mo
brimer $|2mo
brine|2ms3tm
brine tank|2mn
brinell|1hp3tf
briner|2mo
briner $|2mo
brineyard|2mm
briquet|2kr2md
briquette|2mn
briquetting|2kq2me
brisket|0kn4yg
bristle|1nf2mn
british|4kl
british sign|4kl
broach|1hg2kq2lp
broacher|2ku
broacher $|2ku
broaching|2kv2md
broaching machine|2kr2md
broadband|0uf1hu2ln2mg
broadband cable|2lp
broadcast|1hc2cl2im2lg2mf3cz3gg4wz
broadcast engineer|4wq
broadcast journalist|3cq
broadcast news|2cn3co4wd
broadcast operation|4wo
broadcast presenter|3cl
broadcast producer|3co4wd
broadcast transmitting|4wl
broadcaster|2cz3ck
broadcaster $|2cz3ck
broadcasting|1hm2le3cl4ug4wz
broadcasting equipment|1ho2lf4wn
broiler|04q2me
broke|0uf2my4yg
broke beater|2mm
broker|04f0em0ju0rg0tv0ug1al1ie1nf21f26n29z2mc3cf3lu3uz41x4hq4yc
broker $|04f0em0ju0rg0tw0ug1al1ie1nf26o29v2me3cf3lv3us41q4hq4ye
broker dealer|21g29q41g
brokerage|0tt4hf
bronc|2mf4vy
bronze|3cq
bronzer|2mo
bronzer $|2mo
brooch|1ng2mf3cq
broom|04f0up1aq1na2mo4yo
broomcorn|04k2mf3to4yw
broomer|04o
broomer $|04o
broommaker|2mo
broommaker $|2mo
broommaking|0vg2mo
brother|0sr
brother $|0sr
brow|07f0fu3cc
brow artist|07f0fu3cc
brown|1nl2mp4yc
browner|2mo
browner $|2mo
browning|2mg2xp
bruise|0kp2mf
brush|04t0mf1ne2km2mt2xg3cg4ym
brush broom|2me4yq
brush maker|2ml
brush operator|2mn
brusher|1ns2ko2mo4yn
brusher $|1nm2kp2mq4yo
brushing|1nm
brushing machine|1nm
bryologist|2iq
bryologist $|2iq
bsp|1fy
bsp engineer|1fy
buchhalter|02y
buchhalter $|02y
buchhalterin|02y
buchhalterin $|02y
bucker|04t2mm4yn
bucker $|04t2mm4yn
bucket|04e0mw1nf2kg2ml4yo
bucking|04q2me
buckle|2mq3to
buckler|04m1nm
buckler $|04m1nm
buckshot|2xp
budder|04q
budder $|04q
buddhist|0sp
budget|02z1oz29p2mg3qf4hf
budget officer|1oq
budget policy|02q1od
budgeting|1or
buffer|0ro0ug2kw2mn2xv4yl
buffer $|0ro0ug2kx2ms2xn4yl
bufferer|2kr
bufferer $|2kr
buffet|4xu
buffing|2ks2ml4yg
buffing machine|2kt2ma
buffing wheel|1np2ke
bug|2mo4ym
buggy|0uz1am1nf2kf3ag4yl
buggy operator|1ap2kf2md2xf4yu
buggyman|4yq
buggyman $|4yq
bugler|3cq
bugler $|3cq
buhr|2lp
build|2qr2xo3iz4bf
build $|2xo
build engineer|3it
build programmer|3it4bf
build release|3ik
builder|04l0fo0ms0rf0uw0vq16g1af1em1hm1nn21g24q28y2jm2ko2ln2mm2ng2qt2xm3ce3mp45s4hf4uo
builder $|04m0fo0mu0rg0uk16g1af1en1hm1no21g24r28r2jm2kp2lw2mu2ng2qu2xn3ce3mp45s4hf4uo
builder dresser|28m
builder helper|0ul
builder merchant|4gk
builder prop|28l
builder supervisor|0vs2ma
building|04e08u0mo0ne0qu0rz0uz0vu1af1dm1em1if1mz1nf1ue1zf21f24f2hp2id2lo2mn2sf2xf34g37p3cf3kc3qq3tc3up49g4ff4hf4ud4yl
building $|08p
building architect|08p
building assembler|0uu2m8
building carpenter|0ml0uf
building cleaning|0ra0us
building construction|0ud1zf2lv
building control|0qs0uf3kf
building designer|08n
building electrician|0uf1em
building energy|0qg1dk
building engineer|0qf1dn1mx
building equipment|0ub2ls
building inspector|0qf0uk2lf3qv3td
building maintenance|0uf2lq
building manager|1mt
building material|0gp0nf3yk41m
building program|0vr
building rental|3ur41f
building repairer|0ue2lo
building restoration|0ul
building service|0qu0rs0u91hf2ll
building superintendent|0vg1mv
building supervisor|0vl2mn
building surveyor|0qm
building trade|4kk
buildmaster|2qr
buildmaster $|2qr
bulb|04u0rm2lf3tk4yo
bulk|0md0ug1at2lf2mt3jn41z4hc4pf4ym
bulk mail|1ap
bulk plant|2mb41u
bulk station|1ag2mf41n4he4pf4yq
bulker|2mo4yp
bulker $|2mo4yp
bulkhead|2mo
bull|04k0uo1af1nf1zk2kg2xl3ck4fq4qo
bull dozer|1zm
bull rider|04g3cp
bullard|2kw2md
bulldogger|2xq
bulldogger $|2xq
bulldozer|0ul1zz2lf2mc2xp4uo
bulldozer $|2mm
bulldozer operator|0un1zn2mf
bullet|2kf2mo2xo3tk
bullet charging|2mn2xe
bullet slug|3tk
bullion|4hl
bumper|04o2kn4ut
bumper $|04o2ml4uq
bumper straightener|2kn2mf4ul
bun|1pp2mn
bunch|1ng1pp2mn
bunch maker|1pp2mg
bunch trimmer|2ml
buncher|04s1pp3to4yf
buncher $|1pq2mk
buncher operator|04t2mf
bundle|0ug2mk4yz
bundler|1pk2mr
bundler $|1pk2mr
bundling|1pm2ml
bung|0kn2mq
bunk|0rn0ug
bunker|2mo
buoy|2mf2nr
bureau|1lq
burglar|4no
burglar alarm|4no
burglary|3ko
burial|1zq26r2ml
burial vault|1zq2ml
buried|2ln
burlap|0us2mf4yo
burlapper|4yq
burlapper $|4yq
burler|1nq4yo
burler $|1nq4yo
burlesque|3cn
burling|2mn
burn|0mq1na2mn
burner|04m0ue2mt2xz3ju4yg
burner $|04n2mu2xv
burner operator|2mm
burning|2kr2mm
burning machine|2kn2mf
burning torch|2km
burnisher|1no2kq2mn4uq
burnisher $|1no2kq2mq
burnishing|1np2me
burnishing machine|1np2me
burokauffrau|34y
burokauffrau $|34y
burokaufmann|34y
burokaufmann $|34y
burokraft|34y
burokraft $|34y
buromanagement|34w
buromanagement $|34w
burr|04f1nn2ks4yn
burrer|2kw2me
burrer $|2kp
burring|2kp2mo4ue
burring wheel|2mr4ue
bursar|02r
bursar $|02r
bus|04f08g0ln0mg0rf0uf0vf1az1hk1nl1wr1ze21f2lc2ma2pn2sr2xg31f3az3kp3tf3yt49f4fg4hw4kg4lg4uy4xs4ym
bus $|3ap
bus attendant|0lm1am
bus cleaner|4yl
bus coach|2po3yo
bus dispatcher|4hn
bus driver|1ad3ar4ym
bus engine|1hl4ug
bus escort|0le1wm3ko
bus inspector|1aq3tg
bus maintenance|2lf4up
bus matron|1wq31f
bus mechanic|4ul
bus operator|1af3au
bus route|1ag4hq4yf
bus service|4ho
bus technician|4uq
bus transportation|0ls1ae
bus trolley|1al20l
busboy|4xr
busboy $|4xr
buse|3am4yk
buse $|3am
busfahrer|3az
busfahrer $|3az
bush|1zr2me
bushel|2mq
busheler|1nm
busheler $|1nm
busher|0ud2mo
bushing|2md2xq
bushler|04q
bushler $|04q
business|02g03g04e05l0cg0ge0iv0jz0ng0qe0tf0ug0wy0xl0yy11v12o14f19g1al1cg1de1ge1hk1kp1ne1ou1pf20l21f22m23f24l25f29x2ar2bf2ft2ic2lg2mc2ol2pn2sf2vg2wg2xg34t35w3cm3gc3kc3lg3ub3xf3zo42n44o46g47f49b4ct4f94ge4he4kr4yf
business $|0jy20p29l2pf
business administration|20d4kq
business administrator|0yg1kl34n
business adviser|05o
business analyst|0ix11f1ol22p299
business application|0yy4bk
business appraiser|29p3uf
business banking|0em1ol29g2pf
business business|29r3yg
business consultant|0wp22o29g
business continuity|2pq3zs
business dev|0jp
business developer|0ju0yc12f24m3yl41p4bg
business development|0io0jr1il2or2po3qg42o4cp
business economics|2cm
business education|20l
business excellence|35l
business finance|1of2cl
business intelligence|11x12t3kf
business journalist|2ck
business law|20k
business management|0ie0wm20c4kr
business manager|0jf1og29f2pm35u44r
business marketing|4kn
business office|20m34m4kf
business operation|0if0wp35p
business ops|35p
business partner|0ja1kr1om22m2ao
business process|0iq
business sales|41l
business service|20o4kd
business studie|20b4kp
business support|34v
business system|0ie0yz
business teacher|20f4kn
business technology|0in0wg11o2au
business transformation|0ws
business travel|4pm
business valuation|29u
business valuator|29m
business value|4cq
businessanalyst|0iz
businessanalyst $|0iz
businesse|29w2mg
businesse $|29n
busker|3cq
busker $|3cq
busser|4xy
busser $|4xy
buster|0us1au2md4um4vq
buster $|0um1au2mf4um4vq
butadiene|4ym
butane|2mf4yn
butcher|0kx0ug2dr3yp4gp
butcher $|0kv2dr3yg4gp
butchery|0kz2mf4gl
butchery department|4gl
butler|0rz21m34g
butler $|0rr21m
butt|2ml2sl
butt welding|2sl
butter|04n1pq2ip2mn3tc4wf4yn
butter $|2mm
buttermaker|2mm
buttermaker $|2mm
buttermilk|1pm2mf
butting|0ml2mg
button|04g0mm1nv2mt2xe3ts
button maker|1ng2mm
buttoner|2mo
buttoner $|2mo
buttonhole|1nr
buttonholer|1np
buttonholer $|1np
buyer|04l19r1kq21f24f29m2mc2py3cg3lz3uz41p4yf
buyer $|04m19u1kq1ne2md2ps3lz41q4hl4yf
buyer designer|1no24f
buyer planner|19f2po3lp4hg
buying|3ly4hq
buzzsaw|0mq2mf
buzzsaw operator|0mq2mf
byproduct|2mx
c|08p0gr0uf1fu1he1kt2md3jz3kt
c $|08q
c assistant|1ku
c developer|1fu
c installer|3jk4ul
c mechanic|3jm
c#|0cz
c# developer|0cp
c# engineer|0cu
c&i|1dq1hn
c++|0cg1fu4by
c++ developer|4bp
c++ engineer|4bt
c++ programmer|4bl
c4|3kr
cab|1ad2mf3ap4hs4yo
cab driver|3ap
cabana|21p
cabin|04f0bz1ng21m2lm2me2nr49g4kv4pp4um
cabin cleaner|0rm
cabin crew|0bp4ku
cabin service|0bt4kl
cabinet|0mz0uf1nf2ke2lm2xf3cg3qw
cabinet finisher|0mk2kf2mn
cabinet maker|0mr2md
cabinetmaker|0my0up
cabinetmaker $|0my
cable|04p0mg0ul0vo1ao1dm1er1zw21g2ig2ke2lz2mo2xs2zd3jg3te4hf4nq4uf
cable car|1ad1zv4yf
cable fabricator|2ml
cable harness|2mn
cable installation|0vl1hp2lc
cable installer|0vm1hf2lk
cable jointer|1ew
cable maintenance|1ek
cable propelled|1zn
cable splicer|2lo2me
cable system|2lk
cable television|2ln
cable tester|2ml
cable tool|0us2mg2xf
cable vehicle|1ap1zo
cableman|2lu
cableman $|2lu
cabler|1es
cabler $|1es
cabling|1hk2mq
cabs|2mf4yn
cacao|2mm
cacao bean|2mm
cad|08z0qm1hn24p2ss
cad design|24q
cad designer|08e24l2st
cad drafting|08k
cad modelist|1nk
cad operator|08s1nl2me
cad pattern|1nl
cad patternmaker|1nm
cad specialist|08l1hr
cad technician|08o0qn1nf
cadastral|0qz2mg
cadd|08x11q1ho20l2me3ge
cadd designer|08o
caddie|21z2me
caddie $|21s
caddy|21z2me4yo
caddy $|21l4yn
caddymaster|21r
caddymaster $|21r
cadet|2nt
cadet $|2nt
cadmium|2mg2xn
cafe|0uf1px2mb4xz
cafeteria|1pz1wq21g2ma4xz4yg
cafeteria $|1pk
cafeteria cook|1pd4xq
cage|04r1ng2mf2xk3cn4yx
cage $|04k
cage maker|2xm
cage technician|04w
cager|0us2mf4yq
cager $|0uu
caid|08r2mf
caisse|3yp
caisse $|3yp
caissier|3yy
caissier $|3yy
caissiere|3yy
caissiere $|3yy
caisson|0up
cajera|3yy
cajera $|3yy
cajero|0eq3yx
cajero $|3yy
cajero de|0eq
cake|04g0dz1nk1pz2kb2mm2xg3cg3tm4yp
cake decorator|0dw2mb
cake maker|2mm
cake press|2kc2mu
calciminer|37r
calciminer $|37r
calcinator|2mo
calcine|2xe4ym
calcine furnace|2xe4ym
calciner|2ms
calciner $|2mq
calculating|1hn2le
calculation|0gv
calculation engineer|0gv
calculator|02u2mf
calculator $|02l
calculus|20l
calendar|02f3qr
calendar clerk|34g3qs
calender|0uf1nk2mr4yk
calender let|2ml
calender operator|2mn
calender wind|1nn2mf
calender worker|0ug2mo
calenderer|2mn
calenderer $|2mn
calendering|2mp
calf|0ko
calibration|1ht2ig2mk2uf3gt3tr
calibration technician|1ho2md3gy
calibration technologist|1hm
calibrationist|2mo
calibrationist $|2mo
calibrator|1hq2ln2mn3tp4hq
calibrator $|1hq2ln2mn3tp4hq
calidad|3tt
calidad $|3tt
calker|0mf2mn
calker $|0mf2mn
calking|2mm
call|0eq0uf10t1ao1hq1ne21m2bq2m934s3vq3yn41s4ya
call center|2bq34w41t
call firefighter|3kk
call handler|10u3vn4yf
call worker|1aq21o
callcenter|10w4pg
callcenter agent|10w4pg
caller|1as21u34q
caller $|1as21u34q
calligrapher|3cq
calligrapher $|3cq
callout|1eo
caltran|0uo2mg
cam|08z2kq2mf
cam equipment|08q2mg
cam technician|08o
camarera|21p4xx
camarera $|4xy
camarera de|21q
camarero|4xx
camarero $|4xx
cambering|2mk
camelid|04p3td
camera|1nf1zb2kf2lz2mo3cm4uf4wz
camera assembler|2mm4wg
camera assistant|2lf4wt
camera operator|2mk4wv
camera person|2lg4wn
camera repair|2ll
camera technician|2lq4wf
cameraman|2lo4wx
cameraman $|2lo4wx
camerawoman|4wr
camerawoman $|4wr
camion|4qq
camion $|4qq
camionero|4qz
camionero $|4qz
camouflage|3kr
camp|04l0rz0vg1cs1nf1wl21w22f2mb2ng2xg3ck3kf3pg49e4fs4kq4yf
camp activitie|1cl
camp counselor|3pg49f4fv
camp entertainment|3cl
camp manager|1cm21o
campaign|0wd19q2mk2pz30l3of3rz
campaign canvasser|3rm
campaign executive|2pp
campaign fundraiser|30m3rg
campaign manager|19r2pq
campaigner|3ro
campaigner $|3ro
campground|21q
camping|2le2mp
campus|1wl20z3an
can|04g0uf1nt2kp2mv3tr4up4yr
can closing|1nf2ml
can inspector|2mf3to
can operator|1nq2md
can tender|1nq2mc
can worker|1nq2mc4yl
canal|1nf2lm2me2nv3ag4hq4yp
canal equipment|2lm
canal narrowboat|2nm
canary|04p
canceling|02n
cancellation|27r34g
cancer|1cg2iq2vq3xg
candle|2mz3te
candle maker|2ml
candlemaker|2mo
candlemaker $|2mo
candlemaking|2mo
candler|04m
candler $|04m
candlewax|2ml
candy|04g0mg1ne1pz2kf2mo2xe3yd4xy
candy dipper|1pp2mc
candy machine|1pg2mn
candy maker|2ml
candy production|2ml
cane|04z0uf1ag1ng4ht
cane flume|04n
cane scaler|04b4hq
cane weigher|2mk
caner|2mr
caner $|2mr
canine|20d2ff3ky4ke4vz4ye
canine training|2ff4vp
canned|3tn
canner|2mv
canner $|2mv
cannery|2mn
canning|2mv
canning bottling|2mk
canning operative|2ml
cannon|2mo
canoe|0mp20f2me3tn4fn
canoe instructor|20f4fn
canoeing|20e4fr4kf
cans|2mn
cant|04n
canteen|1pq2dw2me4xr
canteen assistant|2dw
canter|04q
canter $|04q
cantor|0sz
cantor $|0sz
canva|14o1nz1tf24r2m8
canva good|1nq
canva product|1no2md
canvass|3rq
canvasser|10r3rr
canvasser $|10r3rr
cap|1nf21t2kl2ml4yp
cap $|21u
capability|2ac2zy
capacitor|2mn
capacity|2zs
capacity planner|2zs
capital|02p1on29q
capital associate|29o
capital market|1on
capitalist|29p
capitalist $|29p
caponizer|04q
caponizer $|04q
capper|2mr2xn
capper $|2mp2xo
capping|2mn
capping machine|2mn
caprifier|04p
caprifier $|04p
capsule|2mr3tm
capsule machine|2mn
captain|0bv0ug0vv1ng1pm1wg21s2nz3kt4gp4xn4yg
captain $|0bv0ug0vv1ng1pm21t2ns3kr4gp4xn4yg
caption|0xc2cf4oz
caption editor|0xe4oq
captioner|4or
captioner $|4or
capture|13m2ml
capture power|2ml
capturing|2ll
car|02g04908f0bf0en0gt0lg0mf0nf0qg0rl0um0v416f1az1el1hr1ng1pf1wm1xg1zm24u2ie2kf2lk2ml2pl2ql34f3aw3cl3gg3jg3ke3lg3qg3ud3yu41d49g4gw4hv4qt4uz4wg4xp4yw
car aftersales|2po
car assembler|2mk
car attendant|1am21f4xq4ye
car battery|1en
car body|1ao24l4uf
car bracer|4ym
car builder|0mk2mk4uo4yf
car checker|1ag4uo4ym
car cleaner|1ag4yn
car deliverer|16m3aq
car designer|24n
car detailer|4uv4yd
car driver|1ae1zg3ak3cy3tr4y7
car dumper|0un4yg
car engine|1hk2ml4uf
car factory|2ml
car guard|1wl
car hop|1am
car inspector|1ho3tg
car interior|4uk
car leasing|3uf3yw4yg
car loader|4yk
car lot|1ak
car make|4ym
car mechanic|4un
car operator|0ur1ao1zl2ma2xl4yo
car porter|1ao21l4yd
car production|0ng2sm
car racer|3cl
car refurbishing|4ul
car rental|3ym41d4gm
car repair|1ag2lk4uk
car repairer|1af1hg2mg2qq4uk
car repairman|1af4uo
car restoration|4ul
car restorer|4up
car sales|41k4gm
car seat|1nl
car showroom|4gp
car specialist|0gs4uf
car steward|1am
car supervisor|2mg4yq
car test|1ag2ms
car upholsterer|1ag1nn
car wash|2mg4yn
car worker|2mm4yo
car yard|2lq2me4hp4ya
caramel|1ng1pv
caravan|2mf4un
caravan body|2mf4un
carbide|2ks
carbider|04q
carbider $|04q
carbon|1dg1nf2kl2lq2mq2xl4ym
carbon capture|2ml
carbon furnace|2mp2xd
carbon sequestration|2mm
carbonation|2mr3tl
carbonation equipment|2ml
carbonator|2mo
carbonator $|2mo
carbonizer|1nm2mn3tm
carbonizer $|1nm2mo
carboy|2me4yp
carburetor|4uz
carburizing|2mg2xl
carcass|0kn1ng2mn4yf
card|02f04e0ee0ue0xo13z1nv21y2cf2ke2lv2mo2pm2xf34u37f3cg3tl41f4yf
card checker|3tn
card clerk|21f34q
card cutter|2mk
card grader|1nf21s3tg
card lacer|2mk
card maker|0xq1n92mn
card tender|1nm2mg
card writer|2cg2mq
cardboard|2mo
cardboard box|2ml
carder|1nm2mn4yn
carder $|1nm2mn4yn
cardiac|2ug2vw
cardiac catheterization|2tg2ug2vq
cardiac sonographer|2tl
carding|1nv4yg
cardiograph|2me2vr
cardiographer|2vr
cardiographer $|2vr
cardiologist|2wz
cardiologist $|2wz
cardiology|1hg20m2ig2tk2vu2wl4kf
cardiology physician|2wl
cardiology technologist|2tl2vm
cardiopulmonary|1hf2vv
cardiothoracic|2wo
cardiovascular|06m1hf2vz2wo
cardiovascular invasive|2vn
cardiovascular technologist|1hg2vp
cardroom|1nv21z2mc
care|04l06o0fs0lv0rn0ud10o1ct1he1io1kg1nf1uo1xm21t22g2hg2ie2lf2mf2vs2xf31s33f34l36o38p39q3cg3hp3ke3qf3td3vl49v4fe4gg4hf4pc4vm4ye
care $|10o39k
care administrator|2vn
care aide|0ll2vm31o49c
care assistant|06n0lw2v939r49o4vl
care associate|04m
care attendant|0fn0ll1an21b31k
care center|1co
care coordinator|0l81cm21s2vw49c
care counselor|0la3pm49m
care director|0le1cm49o
care facility|21n
care giver|04m0lm4vg
care home|49q
care manager|04g10f21g2vm34q49m4vn
care nurse|31k
care product|3yk
care professional|0lk
care provider|0lq49f
care specialist|04m0lc0rq10k17l1uk1xn49o
care supervisor|0ld21p49p
care support|0lp49b
care teacher|4kl
care technician|0lm1uq36p
care unit|2wk
care worker|04f0lt0ug1uo21l2me4vp
career|1cg1lx20e22z2fn2gm2mf34g38f3qg49z4fe4kq
career advice|1lq49f
career consultant|22f49p
career counselor|49m
career development|22d49s
career guidance|22w499
career service|1lq
career teacher|4km
career technical|2fp
career transition|49k
caregiver|0lz4vm
caregiver $|0lz4vm
carer|0lz49u4vn
carer $|0lz49u4vn
caretaker|04n0lr0rv1mz1uq2me3yl4vn
caretaker $|0lr0rv1mz1uq2mf3yl4vo
cargo|0bf0qf0tn1av29f2mc2nf3ag3ke3qz3te4hz4qr4yz
cargo $|3ql
cargo agent|4hq
cargo broker|0tq1ao29g4hd
cargo ground|4he4yp
cargo inspector|1ad3qv4he
cargo operation|4hq4yf
cargo planner|4hl
cargo planning|3qe4ht
cargo service|4hf4ys
cargo specialist|1aq3qe
cargo supervisor|4yo
cargo surveyor|0qf1as
cargo vehicle|3ag4qr4yf
cargo worker|3qn
cargoman|4yq
cargoman $|4yq
cargoplane|0bo
carhop|4xv
carhop $|4xv
caricature|3cl
caricaturist|3cs
caricaturist $|3cs
cariste|4yv
cariste $|4yv
carman|1av2mf4uk4yn
carman $|1av2mf4uk4yn
carnallite|2ma2xr
carnicero|0ky
carnicero $|0ky
carnival|21r
carousel|3yr
carpenter|0mz0uv0vo1hg28q2lf2mf2ne2qn3jn3tn4ug4yl
carpenter $|0mv28q2ms2qo
carpenter helper|0ul
carpenter joiner|0me3jo
carpenter supervisor|0vq2mf
carpentry|0mz0vz20e2md35g4kn
carpentry $|0mq
carpentry supervisor|0vl
carpet|0mf0rt0uy1he1ny2mb2qq2xf3jg3tm3yl4ue4yg
carpet $|1nl
carpet cleaner|0rp1ne
carpet fitter|1ne2qv
carpet inspector|3tn
carpet installer|0uq
carpet layer|1nf2qo
carpet maker|1no2me
carpet rug|3yl
carpet worker|0uc1ns
carpeting|1nr4uf
carpetlayer|2qr
carpetlayer $|2qr
carpintero|0mx
carpintero $|0mx
carretillero|4yv
carretillero $|4yv
carriage|04t0ml1al1el1hy1nl2mf2sw37g3cf3te4qn4vg4yf
carriage $|04f4qq4vg
carriage assembly|2mk
carriage driver|1as4qg
carriage operator|04p0mn
carriage wagon|1af1ho
carriageway|0up2mc
carrier|04l0lm0qo0un16z1ak1ig1ne29n2mm2ql2ve2xk3cg3tn41p4gp4hg4qr4yr
carrier $|04m0lm0qp0uq1am1nf29o2mn2ql2vf2xl3tq4gp4qo4yw
carrier associate|16p
carrier operator|4ym
carrier supervisor|2mf34m41q4ye
carrossier|4uz
carrossier $|4uz
carrot|04t
carry|4qg4yu
carrying|20g4km
cart|0uo1ag1hm1ng1pf2lm2me3ag4or4up4xn4yo
cart mechanic|4un
cart repairer|1hn2lf4uk
carter|4yq
carter $|4yq
cartographer|3gy
cartographer $|3gy
cartographic|08b0qz2im2mg3gg
cartographic research|0qo
cartography|0qr20l
carton|1ne2mr3tl4yo
carton machine|2ml
cartoon|07p2mf37f3cp
cartoonist|3cz
cartoonist $|3cz
cartridge|2mp3tp4yc
carver|0kn0ms1ng2mn2xn3cq
carver $|0kn0ms1ng2mn2xn3cq
carving|0mf2mm
carving machine|0me2mm
carwasher|4yq
carwasher $|4yq
cascade|2mn
case|02f04e0gs0iq0mm0ue0xf1hf1if1nd1ze2ig2kl2ml2qe2vf2xn31m34g38z3km3qz3tg49z4hm4yr
case administrator|38x49d
case hardener|2xo
case manager|0ir31n3qn49p
case packer|2mm
case picker|2mu4yb
case worker|49n
caser|04f0un1nq2lp2mm4yl
caser $|04f0un1nq2lp2mm4yl
casework|2mf49z
caseworker|3pq3qp49v
caseworker $|3pq49v
caseworker immigration|3qp
casey|0mm
cash|02s1af1hn1oq29t2lg2me3qo3yz4hg4ug4yf
cash management|29u
cash register|02o1hq2mg3yn
cash specialist|02u3yf
cashier|0en1am21q2me3en3yz4gq4pn4xk4yd
cashier $|1am21t2mf3en3yt4pn4xo
cashier bank|0el
cashpoint|1eo2lf
casing|04g0ko0um1nf1pm2ms2qr3ts4h9
casing crew|0ur2mf
casino|0eg0rr21z2me3kq3yn
casino floor|21l
casino pit|21l
casket|0mq1nn2qf2xg3tl
casket assembler|0ms2m9
casket maker|2mm
cast|2kf2mp2vq2xt
cast iron|2mk
castable|2mq
caster|0ug2lo2mr2xz3cp4ud
caster $|2mt2xt3cp
caster helper|2mk
casting|04f0mg0rf0ue1ag1hf1ne22f2ky2ls2mm2qf2xw3cx3wg4wy4yp
casting $|3cp
casting director|3cq4wk
casting forging|2kd2lp
casting inspector|2ls2xe
casting machine|2kg2xq
casting operator|2me2xw
casting wheel|2kf2xp
casting worker|2me2xt
castrator|04q
castrator $|04q
casualty|26l
cat|04p0ug1hg1nf1zq2ig2mf2to4vu4yz
cat boarding|4vl
cat operator|1zs
catalog|1vo2pv3ce
catalog manager|2pv
cataloger|2hr
cataloger $|2hr
cataloging|2hs
cataloguer|2hx4ho4ym
cataloguer $|2hx4ho4ym
catalyst|2mv
catalyst operator|2mm
catalytic|2ml
catalytic converter|2ml
catapult|3ks
catch|4yl
catcher|04r0mp0ue1pl2xk3ko3tr4xf4ys
catcher $|04s0mp1pl2mb2xk3ko3tr4xf4yu
catechist|0sr
catechist $|0sr
category|2pz3lv3qu4gg
category manager|2pr3lz4gg
category specialist|2pq3lc3qv
caterer|1pr4xr
caterer $|1pr
catering|1an1jt1pu21f2dz2lr2mf2sf41q4ko4xs4yf
catering $|4km
catering assistant|2du41m
catering equipment|2lt2sf
catering manager|1pw
caterpillar|4ul
cath|2uf2vo
catheter|2mo
catheterization|2tg2ug2vq
cathode|2mp
catholic|0st
catshovel|1zq
cattery|4vx
cattery assistant|4vx
cattle|04z0kt0ug1ng21f29e2is3ly3tc4vz4ye
cattle pedicure|04f4vu
cattle specialist|04n2il
cattleman|3lr
cattleman $|3lr
cattyman|04q
cattyman $|04q
caul|0kt
caulker|0mg0ur2mm
caulker $|0mg0ur2mm
caulking|0ug2lq
cause|1ir
caustic|2mp4yo
causticiser|2mo
causticiser $|2mo
caustics|4yl
cavalry|3ku
cavity|2mo3kg4yf
cbt|3pq
cbt therapist|3pq
cbx|2mg3vr
ccc|4ep
ccc slp|4ep
cctv|0qz1wz2mc
cctv controller|1wt
cctv operative|0qs
cctv operator|1ww2mg
cd|3ip
cd engineer|3ip
cdd|0tv
cdd analyst|0tv
cdl|3af4qt
cdl b|4ql
cdl driver|3ag4qq
cdp|1px
cdp $|1px
ceiler|0mv
ceiler $|0mv
ceiling|0uo1nf2lf2me2qz
ceiling fixer|1ng2lg2qs
ceiling installer|0uf2qr
ceiling tile|2ql
celery|04z2md4yb
cell|04f0rf0ue1dk1eu1hr1ne2iv2ko2mq2qa2ss2xf3to4nn4wl4ym
cell builder|2mk
cell changer|1ht2lg
cell cleaner|0rf1hr2me
cell designer|1dl
cell engineer|2sn
cell maker|2ml
cell operation|2mn
cell operator|2kq
cell phone|4bk4no
cell repairer|1em1hl2mf
cell technician|1er1ha2io
cell tender|2mm
cellar|0nq2lq2mw
cellar master|0nq
cellar supervisor|2ml
cellar worker|2mp
cellist|3cq
cellist $|3cq
cello|2mo
cellophane|1hp2ke2mn3te4yq
cellular|1ht2ik
cellular biologist|2il
cellular technician|1ho
cellullar|4nm
celluloid|2mo
celtic|2ml
celtic harp|2ml
cembalist|3cq
cembalist $|3cq
cement|0us0vo1ne2mk2qu4ql
cement finisher|0ul2me2qo
cement mason|2qm
cementer|1no2mq2vn
cementer $|1np2mq2vn
cementing|2mo
cemetery|04f0ug1uz2me2xg3kd3ur4ym
cemetery worker|1uq2mg
censor|0xr
censor $|0xr
census|10z2mf3qv
census taker|10p
census worker|2mg3qy
center|04e0lf0mf0ud10u12c13d1ag1cv1gg1hq1jf1ln1mo1ne1ol1pf1zg20e21f22f27m2by2fd2hn2ie2kn2lf2pe2vk2xd31g34p35f3cf3jl3kq3mg3on3qf3re3um3vq3yl41t49m4dm4gm4km4pt4vr4wf4yq
center $|4hf4ym
center administrator|1cu2bp34d
center adviser|10n
center agent|10w41f4pg
center assistant|10m34g4fp
center construction|0vm
center coordinator|34q3rf
center director|1cl2vo34n49p
center dispatcher|3vo4h94yo
center engineer|12f1hs2bf2zm
center instructor|2ff4ff4km4vn
center lathe|2km
center machine|2mq
center manager|1ck1jf1lq1mp1om29k2mn2pf34k41d47k49p4go4hk4yf
center network|2zl
center operation|1hm4hm
center operator|13f1hf2bo2kl3vm41p
center recycling|1il
center representative|10u419
center salesperson|3yk41g
center shelf|3ye4yq
center shop|3yo
center site|3uq
center specialist|2hp34n3kn
center supervisor|2me34k41o4hq4pe
center technician|1hq2bg2ze3jo4ym
center worker|0ug4pz4vl4yf
centeredispatcher|4yo
centeredispatcher $|4yo
centerer|2kp
centerer $|2kp
centerless|2kp2me2xg
centerless grinder|2kp2me2xg
centerpuncher|2mo
centerpuncher $|2mo
central|0eb1dp1ef1hn2io2me2ud2vw2xq34p3qy3rb3vr4hb4uf4yo
central bank|0eg2vf3qv
central office|1dp1eg1hv2lk34f3qg
central service|1hf2vr4hf4yn
central supply|2mg34t4he4yk
centralized|1ak
centralizing|1nn2me
centric|4co
centric engineer|4co
centrifugal|1ne2kn2mu4yf
centrifugal casting|2ko2mc
centrifugal station|2mm4yg
centrifuge|2mq
centrifuge operator|2ml
centrifuge separator|2mk
ceo|1kv1lz
ceo $|1kv1lz
cephalometric|2vr
ceramic|0ns0og24r2hp2im2mp2qn2sg2xq37c3ge4sg4ug
ceramic coater|2ma2xs
ceramic designer|24m2ml
ceramic painter|2mo37d
ceramic product|24l
ceramic tile|2mf2qo
ceramicist|3cs
ceramicist $|3cs
ceramics|0nr1nf20c24e2mt3cs3sg4ks
ceramics $|2mn
ceramics designer|2mg3cp
ceramics maker|24g3cn
ceramist|17u2ml
ceramist $|17v2mg
cereal|1ng1pq2il3gf
ceremonie|3cp
ceremonie $|3cp
certificate|0qk
certification|0qq22r2lq2mg3qm
certified|02f06l0ge0lm0mg0qe17l1ef1im1jo1ne20g25l28k2cg2fr2gg2lo2me2ng2sd2tf2ur2vs2wq31s33p36n3el3gd3jf3po3qf3yg3zm40f46r49l4bu4hg4jf4kl4uq4wg
certified alcohol|3pn49f
certified behavior|3pn
certified biomedical|1hd2lr
certified driver|0tk
certified drug|3pn49e
certified flexible|2vl
certified health|49l
certified lactation|49n
certified legal|3ko
certified master|2ml2xs
certified medical|0lq0tl2ve34l
certified nursing|31p
certified occupational|06v2vg33e
certified ophthalmic|2ve36q
certified orthotist|2vo
certified personal|4fk
certified professional|0bq25n2vn3cf4bf
certified prosthetist|2vn
certified residential|0le31n
certified rv|4uk
certified veterinary|4vl
certified wellness|4fl
certifier|04q
certifier $|04q
cesspool|4ym
cfd|2su
cfd engineer|2su
cfo|1oz
cfo $|1oz
cg|07q3cd
cg artist|07q3cd
cgi|07u
chain|04u0ke0qt0uf1hg1kw1no2kt2ll2md2xe3cd3ll40q41p4gb4hq4yl
chain $|1kf4hn
chain analyst|4hm
chain assistant|1kn
chain builder|1nu
chain logistics|1kp4hb
chain maker|1ng2ks3ce
chain making|1nd2kv2md
chain manager|4hp
chain operator|4ys
chain planner|3lu4ha
chain program|4hk
chain puller|04n4ym
chain saw|04m0mm2kc4um
chain specialist|1kg4hq
chain worker|04a2mp4yp
chainer|04p4yp
chainer $|04p4yp
chainhand|2mo
chainhand $|2mo
chainmaker|2kz3cd
chainmaker $|2kz3cd
chainsaw|0uq2mf4up
chainstitch|1nw2mf
chair|0mu0uf1at1no20t21p2ld3ag3tm4ue4yd
chair $|0mn20t2me
chair car|1am3ag
chairmaker|1nq
chairmaker $|1nq
chairman|1lr
chairman $|1lr
chalk|1ng2mp3gq3td
chalker|1no2mm
chalker $|1no2mm
challenging|3pl
chamber|03r2ms3cg
chambermaid|0rr
chambermaid $|0rr
chamfering|1nf2kp2mg
chancellor|1ln20f44q
chancellor $|1ln20f44q
chancery|02g2gz2ng
chandelier|2me2xr
chandler|2mo
chandler $|2mo
change|04g1hm1in1lq1nl21k27o2kk2md3ow3qc3yw
change analyst|1in
change clerk|27o3qe
change machinist|2kl
change manager|3ox
change specialist|1in
changer|02m1ap1hs1nn21o2lw2xg3tk4uo4yo
changer $|02m1ap1ht1np21o2ls2xg4uo4yp
changing|2mq
changing room|2mq
channel|0jl0ue1nv2kg2lt2mm2po41y4gf4yg
channel manager|2pk41y
channel opener|2mn
channel partner|0jl
channel sales|41o
channeler|0up1nk2mn
channeler $|0up1nk2mn
channeling|0um1nn2md
channeling machine|0um1nn2md
chaperone|4xq
chaperone $|4xq
chaplain|0sz
chaplain $|0sz
char|1po4yq
char kiln|1pq2md
char puller|2mn
character|07r3cf
character animator|07k
character artist|07p3ce
charcoal|2mn
charcoal burner|2mm
charge|01o02o04g0em0ls0up10l1gq1hl1nd21f22o2um2xn31l34l3dn3qo3tf3wn4hl4yf
charge $|02o1gr31k3dn
charge authorizer|0eo
charge de|01p10m22k3rk3wo
charge hand|0uf1hn1nf2mp
charge rh|22n
charge specialist|0ux
chargee|3wn
chargee de|3wn
chargehand|2mk
chargehand $|2mk
charger|0uf1eo1hl1zo2lm2mm2xs3kf3tl4yp
charger $|2lo2ms2xo3kg4yt
charger installer|1ep
charger operator|1zp2mf2xm4yf
charging|1nf1zl2mk2xs4ym
charging crane|1zl
charging machine|2ml
charhouse|2mo
charity|1iq30b3qp3ry
charmer|4vr
charmer $|4vr
charpentier|0mx
charpentier $|0mx
chart|02z04g0xf2lf2xr3cg
charter|0bm3aq3yp4ho4qf
charter boat|2nm
charter pilot|0bm2ng
chartered|02q0ab0gp0qf1of29v3uc
charterer|4hq
charting|3kl4ho
charwoman|0rr
charwoman $|0rr
charworker|0rr
charworker $|0rr
chaser|04o0uf1as1nl1zg21o2ip2ml2xg3co3km4ho4yl
chaser $|04o0uf1as1nl1zg21o2ip2ml2xg3co3km4ho4yl
chassis|0ug1hf2lf2me3tn4hf4uu4ys
chassis estimator|4hf4ys
chassis inspector|3tn
chat|10z2me
chat agent|10n
chat operator|10y2me
chatbot|2jx
chatbot developer|2jx
chaudronnier|2xw
chaudronnier $|2xw
chauffagiste|3jz
chauffagiste $|3jz
chauffeur|16o2mg3az4qt
chauffeur $|3az4qm
chauffeur livreur|16p
chauffeur poid|4qp
check|02w04l0bx0xf13q1au1nf21m2md3tf3yr4gr4mg4ye
check agent|0bx
check out|2mg3yw4gs
check pilot|0bc1ar
check scaler|04n
checker|02q08n0en0ml0um10o1ak1hp1wp21o26g27q2cm2ig2kg2ln38l3bq3cf3tw3yr49g4hv4ul4yn
checker $|02q08n0ek0ml0um10o1ak1hp1wp21p26g27q2cm2ig2kg2lo38l3bq3cf3tx3yq4hv4ul
checking|3es3yo4yg
checking technician|3es
checkman|3br
checkman $|3br
checkout|0ug2md3ko3yz4gz
checkout operator|3yy
checkroom|21r2mq
cheerleader|3cq
cheerleader $|3cq
cheerleading|4fk
cheese|04n1nf1pz2ip3td4hl
cheese spread|1pm
cheesemaker|1pr
cheesemaker $|1pr
cheesemaking|2mo
chef|02l0do1pz21k2io2mg3mm3ok4km4xo
chef $|0do1pz2ip
chef comptable|02m
chef de|1pl3mm3ol4xp
chef manager|1po
cheffe|3mm
cheffe de|3mm
chemic|1no
chemical|0nz0qe0tr0ue1de1hl1iv1ob1pg20l25g29k2it2mr2rf2sd2ue2wq2xn35g3cg3gz3kv3mg3pq3qe3tl49g4hk4ug
chemical analyst|3go
chemical application|3gq
chemical blender|2ml
chemical compounder|2ml
chemical coordinator|1no3go
chemical dependency|2mf2wq3gg3ps
chemical engineer|0nu2ip2mc3gf
chemical engineering|0gn0nq2ig
chemical equipment|2mp
chemical fermenter|2ml
chemical inspector|0tm3tl
chemical laboratory|1ho2ue
chemical mixer|2mk
chemical operation|3kq
chemical operator|2mp
chemical plant|2il2mm
chemical process|2ip3gg
chemical processing|1hf2lm
chemical product|29l2mg3gl3mg4hl
chemical production|2mm3tf
chemical quality|1hq3ge
chemical research|0nm3gl
chemical science|20l2rf
chemical supervisor|1hg3gq
chemical technician|0rl1hf2mf3gt
chemical technology|0ge0nr2sg
chemist|0uf1io1ng2ix2mc3dq3gz
chemist $|1io2iz2mf3dq3gq
chemist geoscientist|3gl
chemistry|1hf20o2ip2mf2rz2uq3gz3te4fg4k7
chemistry $|20m2rl
chemistry analyst|2io
chemistry instructor|20l
chemistry quality|2iu3gb3tg
chemistry research|2id3gr
chemistry researcher|3gl
chemistry scholar|3gl
chemistry science|3gl
chemistry scientist|3gl
chemistry teacher|2rs4ke
chemistry technician|3gm
chemistry tutor|2rm4kg
chemotherapist|2iq
chemotherapist $|2iq
chenille|0mg1nq2mf
cheniller|1nq
cheniller $|1nq
cherry|04m1zq2mo3te
chest|2ml49n
chewing|2mm
chewing gum|2mm
chick|04p3tg
chicken|04v0kl0rf0uf1nf1pq2dr2mk3lk4yc
chief|0af0bm0ef0m90ng0tg0ug0vo0xb12f13f1dg1gq1h81if1lz1mo1nf1on1pr1wc21o28q29m2az2bf2cn2de2gn2if2ln2nu2pq2wf2xf31g34f35v38d3ck3kb3mn3qq3rl3te3zk41q47m49e4ap4fm4hk4pe4yq
chief $|0qm0vp1ag1ol1pf1wo21o2ag2co2lr2mm2ne35x3cg3kz4fo4yc
chief airport|21m
chief architect|4aq
chief commercial|2ps
chief conductor|1am
chief constable|3kg3qq
chief digital|2as
chief engineer|2nw
chief executive|1lp
chief financial|1oo
chief information|2ap
chief kitchen|1po2df
chief legal|2gn38f
chief marketing|2pl
chief officer|2nl3qk
chief operating|1lp
chief passenger|0bg4yp
chief people|22n
chief police|3kd3qp
chief product|3mp
chief revenue|0ag1lf41v
chief risk|1lb29q3zm
chief technology|1gs2af
child|0lz10f1cz1ie1wf20l21k2gk2if2mf2vr2wl31d3kn3pw3qg49s4ke4rq
child care|1cu21l3pl49e
child daycare|1cl
child development|1cl20l49p4kf
child family|3pm
child life|0lm2vq3pd49g
child protection|31l49n
child protective|49n
child safety|1ie4rr
child support|10g2gl3ku49e
child welfare|49l
childbirth|1cg31r4kl
childcare|0lz1cz20f2mf49o
childcare attendant|0lo
childcare center|1cq
childcare provider|0ln
childcare teacher|1co20f
childcare worker|0lp2mg49q
childcarer|0lr
childcarer $|0lr
childhood|0ls1cw20f4df4kd4lm
childhood assistant|0lq1cf
childhood educator|1cm
childhood special|1cm4df
childhood teacher|4ll
childhood teaching|4lk
childminder|0ly
childminder $|0ly
children|07n0lt0sw0xn1nf20f21f2xf3pf49x4km
children bicycle|2mm2xg
children book|07n0xk
children familie|0ln49g
children ministry|0sl
children service|49r
childrenswear|24o
chili|1pq2mg
chill|1pg2mg2xm32r
chiller|2mt
chiller technician|2mo
chilling|2mo
chimney|0mq0uv0vl1hg2le2mb2qz4uf
chimney builder|2mg2qn
chimney sweeping|0ut
chin|1no2me
china|2mp37g
china designer|2ml
chinese|20o2wl3al3cn4kf
chinese medicine|2wl
chinese pole|3cl
chip|04f08g0mm0oz0uf1nd21w2ll2md2ql2xf3tp4yv
chip architect|0or
chip bin|4ym
chip design|0ol
chip designer|0os
chip fryer|1pl
chip terrazzo|2ql
chipman|4yq
chipman $|4yq
chipper|04m0mn2mw4yq
chipper $|04n0mo4yo
chipper feeder|4yk
chipper specialist|2mo
chipper technician|2mm
chipping|2mn4yg
chipping machine|2mn4yg
chiropodist|2wq
chiropodist $|2wq
chiropractic|06z20m2vq2w43hr4kf
chiropractitioner|4vl
chiropractitioner $|4vl
chiropractor|06z2vq4vl
chiropractor $|06z4vl
chirurgien|17o
chirurgien dentiste|17o
chisel|1nf2mr
chiseler|2mo
chiseler $|2mo
chloride|2mo
chloride operator|2mo
chlorination|2mo
chlorinator|2mr
chlorinator $|2mo
chlorine|2mq
chocolate|0dw1ne1po2ie2lf2ms2xf3gq
chocolate mould|2lf2mq
chocolatier|0dz
chocolatier $|0dz
chofer|1ax
chofer $|1ax
choice|4xn
choir|20e3cz4kn
choir director|3cn
choir singer|3cl
choirmaster|3ct
choirmaster $|3cp
choirmistress|3cs
choirmistress $|3cs
choke|04q2km2mf
choker|04x2mg
choker $|04o
chop|0up2kf
chop saw|0up2kf
chopped|1nn
chopper|04o0ks2ml4yo
chopper $|04p0kt2mg4yl
chopping|1nf2mo
choral|1ae20f3cs4kn
chore|04v1nf2me
choreographer|3cz
choreographer $|3cx
choreography|3cq
choreologist|3cs
choreologist $|3cs
chorister|3cq
chorister $|3cq
chorus|3cp
christian|0sz31f499
christian science|0sw31f
christma|3lo
christma tree|3lo
chromatography|2io
chrome|1nl2kn2md2xs
chrome plater|2xl
chromium|2xl
chronometer|2lm2mp
chronometrist|2mo
chronometrist $|2mo
chrystalographer|3gr
chrystalographer $|3gr
chuck|0ko0up2me
chucker|0mo2kx2me
chucker $|0mo2kp
chucking|0my1nf2kf2mc
chummer|04q
chummer $|04q
church|0rz0sz20n21f3cn3kg4kd
church $|0rq
church administrator|0ss
churn|0uo1ne1pq2mn
churn driller|0uo2md
churn operator|1pq
chute|04v0ur2lf2mc2xg4yn
ci|1dg25m2sg3iz
ci cd|3ip
ci engineer|25n3iu
cia|3kq
ciberseguridad|46r
ciberseguridad $|46r
cider|0nz3cg
cientifica|12g14p
cientifica de|12g14p
cientifico|12g14p
cientifico de|12g14p
cigar|04g1py2mz3t84gl4hf4yr
cigar brander|2mk
cigar leaf|1pl
cigar packing|2mm
cigar product|2mn
cigar quality|2mm3tf
cigar wrapper|2mf4ym
cigarette|04f1hf1nf2kf2lp2mv2xf3tz3yp41e
cigarette machine|2lo
cigarette making|3tn4yl
cigarette manufacturing|2mm
cinder|04g0um2mv
cinder crane|1zk
cinder pit|2mk
cinema|0xf21r2me3cr4wm
cinema projectionist|4wo
cio|2az
cio $|2az
cip|2mp
circle|0mm2kd2mm2xw
circle saw|2mn
circuit|02g07e08q0of1dv1hz1nf1ym24f2gk2kn2mp2sf2vo2xl38f3qr3tl4hg4yk
circuit $|1dn
circuit assembly|1hx2m8
circuit board|08p1yc2kq2xo4yn
circuit court|38f3qm
circuit design|1df1yu
circuit designer|07e08l1dl1hs
circuit engineer|1ds
circuit judge|2gk
circuitry|3tn
circular|0mk1an1nl2kg2ml2xm
circular saw|2ml2xn
circular sawyer|2mk
circulating|3tl
circulation|2hz2mm2vq41l
circulation assistant|2ho
circulation clerk|2hp
circulator|2mo
circulator $|2mo
circus|04g09f0ug1ad20f2md3cv4kx4yz
circus arts|09f4kv
cisco|4br
cisco certified|4br
ciso|47z
ciso $|47z
citizen|3qr
citizenship|20e4kn
citrus|04o2mn4yg
citrus fruit|04k
city|04f08w0ap0eg0lf0qp0sl0tq0uf16q1lq1ng1ot21g24g2il2mc35s3cg3ks3qt3up4hk4qm4yd
city carrier|16q
city clerk|3qr
city manager|35x3qk
city planner|08r
city planning|08l2iq
civic|3qr
civil|08s0bm0gf0je0qz0tr0uw1dg1hs1ng1ue1zm22v24f29f2ig2lg2ma2nm2se34f38y3kt3qv49f4hg4xe4yg
civil $|0qr
civil drafter|08l
civil enforcement|3kb3qr
civil engineer|0qk0ue1hu2nn
civil engineering|0gg0qp0up1hb1zq
civil right|0je0tt0uf22l2gk
civil servant|3qo
civil service|0ug22v34g3qm
civil technician|0qu0uf
cladder|0uv
cladder $|0uv
cladding|0uo0vm2lf
claim|04g0en10f13q27z2md2vl34q3lg3qt3te3uq49f4yf
claim adjuster|27e34o
claim analyst|27o
claim assistant|27m
claim examiner|27n
claim handler|27m
claim inspector|3qk
claim manager|27p
claim processor|2vo
claim service|27l
claim specialist|27m
claim supervisor|27p34l3lg
claim taker|3ql
claimant|0te3qp
clairvoyant|3cq
clairvoyant $|3cq
clam|04u2mm3tf
clammer|04o1np
clammer $|04o1np
clamp|2ms4yg
clamp operator|2ml
clamper|0mp2mn
clamper $|0mp2mn
clamshell|1zx
clarifier|1zg2mx
clarifier $|2mm
clarifier operator|2mm
clarifying|2mk
clarinetist|3cq
clarinetist $|3cq
clarity|3cr
class|1cn20d2mm3af4km4qu
class driver|3ag4qs
class teacher|1ck20e4kn
classer|04n3tr
classer $|04l3tr
classic|4uo
classic car|4un
classical|20r2rg4kf
classical language|20q2rg4kf
classics|20m
classification|02v1lp20m22w3pg49m4he4kf
classified|2mf34p
classified advertising|2mf34p
classifier|22q2hq2mm3to4yn
classifier $|22q2hq2mc3tp4yo
classroom|0lp1cm20e2mg4kp4lx
classroom aide|4ln
classroom assistant|4lu
classroom teacher|1cm20e4kn
clay|04g0ut1af1ng1pc21t2kf2ln2mw2xe3cl4yu
clay pigeon|21u2me4ye
clay structure|0un2lo2mb
clean|1ip29g2mm2xm3ln3qf3tg
clean rice|2mn3ln
cleaner|04o0kq0rx0uo1an1eg1hl1nr1uq2dr2ig2kg2lr2mu2xf3te3yg4ul4vn4yu
cleaner $|04q0kr0ry0uq1an1ho1nn1ur2dr2le2xf3yf4un4vo4yx
cleaner helper|2ml
cleaner operator|2mo
cleaner presser|1no2mf
cleaning|0mg0rz0un0ve13l1ao1zl21e2kf2le34g3an3tm3yl41o4yp
cleaning attendant|3yo
cleaning equipment|0re0ud1ar4yl
cleaning machine|0uq1nd1zn2kf2xd4yp
cleaning manager|04n41q
cleaning member|0rm
cleaning operative|0un2mg
cleaning operator|0rg1am2md2xp
cleaning porter|0rl
cleaning specialist|13n
cleaning supervisor|0rl0ve21g2mm4yr
cleaning worker|0rm0ul1no2mf4yf
cleanroom|1hx2me
cleansing|0rn13m
cleansing operative|0rn
cleansing specialist|13m
clearance|2gr2kq2mf4hn
clearer|04o0rp0um3ug
clearer $|04o0rp0um3ug
clearing|02p04n0ug0vp1nf1zo4hp4yf
clearing agent|4hq
cleat|0mt1ng2md4yr
cleater|0mr
cleater $|0mr
cleaver|0kr
cleaver $|0kr
clergy|0sz
clergy $|0sy
clergyman|0sq
clergyman $|0sq
clerical|0ug0wp10q13p1he1kq27o2m834z3kf3td4ht4yq
clerical $|2hk
clerical assistant|34m
clerical verifier|13p
clerk|02r04d0bf0eq0kl0lg0mf0qf0rf0to0ud0vn0xg10s13t14l16p1ao1eg1hf1ko1nf1wp20g21o22n27r29g2bg2cg2dm2gl2ho2ie2ke2mb2ng2pe2qg2vm2wf2xe31g32m34z38q3bv3ce3er3gf3jg3qr3sg3ue3vr3yu49e4bg4fm4gp4hq4kg4pr4ug4ve4wg4xl4yl
clerk $|02u04d0bf0ep0kl0lg0mf0qg0rf0tp0ue0vg0xg10t13t14l1aq1hf1ko1nf1ol20g21s22p27s2bg2dm2gm2hp2ie2ke2me2ng2pf2qg2vm2wf2xe31g32m34n38r3bv3ce3er3gg3lk3qs3sg3tm3ue3vs3yo41d4bg4ff4hx4kg4pr4ug4ve4wg4xl4ys
clerk checker|3tf3yq4hg
clerk supervisor|02f0vf21f2mg34s41q4gp4yg
clerk work|0vv
clicker|1nm2mr
clicker $|1nn2mm
clicking|2mn2xg
client|00s01z02g0cg0jg0zn10z1lf1qq21f22f27q29n2gk2le2mc2pm34f3qf49o4bl4gk4hm
client $|01g10t
client executive|00s
client manager|01t
client partner|01q
client relation|10m2pp4gg
client relationship|01n
client service|01q10m29q2lf3qf41o49g4ho
client side|1qq
client solicitor|2gl
client success|0zo
client support|10o
cliente|10p
cliente $|10p
clientele|01r10r
clientele $|01r10r
climate|1iz1lq1o92ie2og3gz3qg
climate change|1io1lq
climate research|1ig3go
climatizacion|3jr
climatizacion $|3jr
climatologist|3gr
climatologist $|3gr
climatology|20m2if3gz4kf
climatology research|3gl
climber|04l1hq1up2lp
climber $|04l1hq1up2lp
climbing|20d21p2le2xo4fy4kf4pg
climbing guide|4fo4pg
clincher|2kr
clincher $|2kr
clinic|2vz34k3vn
clinic coordinator|2vq
clinic manager|2vu
clinical|04e06u0fo0gs0is0ln0tn0ug0vf0xf10g14z1gg1he1ig1lf1nf1pg21f22g2iy2lg2mb2oq2pg2tw2uz2vx2wt31r32u34f35e3ce3dn3gf3kf3oc3pt3qf3rg3xg49t4gf4he4kd4mo4yf
clinical academic|31q
clinical affair|2ip
clinical assistant|2vg49r
clinical coordinator|2ip3dl
clinical cytogeneticist|2up
clinical data|14m2io
clinical dietitian|32m
clinical engineer|0gw
clinical fellow|2wm
clinical informatics|0ik14o2ie2vo31g
clinical laboratory|20m2if2um
clinical medical|2vk
clinical mental|3pk49g
clinical nurse|2vg31m49q
clinical operation|2it35f
clinical pathologist|4vk
clinical perfusion|2if2ts
clinical pharmacist|3dl
clinical program|2ir
clinical project|2iq3of
clinical psychologist|3pl
clinical psychology|3pn
clinical quality|0ts14f
clinical research|14f2iv
clinical researcher|14g2if2uq
clinical scientist|2il
clinical specialist|06z2ic
clinical trial|2iq
clinician|17d1iq20s2me2vp2wo3mf3pp49t4ep4kp4vb
clinician $|17d1iq20s2me2vp2wo3mf3pp49t4ep4kp4vb
clip|2ms3tk
clip sunglasse|3tk
clipman|02r
clipman $|02r
clipper|04q0mw1nf2kf2mr4yn
clipper $|04r0mq2mk4yo
clipper operator|0mn
clipping|2m934r
cloak|21f2mq
cloak room|21f2mq
cloakmaker|1np
cloakmaker $|1np
cloakroom|2mo
clock|1hf2ls2mv3ym4ud
clock mechanic|2lp4ug
clock repair|2ll3yn
clock repairer|2lq
clocker|4fr
clocker $|4fr
clockmaker|2mr
clockmaker $|2mr
clocksmith|2lr
clocksmith $|2lr
clod|0ko
clojure|0ct
clojure developer|0ct
close|1wn
close protection|1wn
closed|2mc2vq4ol
closer|0ev1nt2mf38e3uw
closer $|0ev1nu2mf3up
closet|0mp2me
closing|0el0mg1nk2mn3uy
closing machine|0mg1nl2mm
closing room|2mk
cloth|04f0mf0ug1nz24p2mm2xf3tz4yz
cloth checker|3tm
cloth examiner|3tn
cloth finisher|1nf2mn
cloth grader|2ml
cloth measurer|1nd2mo3tl
cloth printer|4yl
cloth printing|1ng2ml
cloth tender|2me4yp
cloth washer|1nr2me4ye
cloth winder|1nl
clothe|1nz2mc
clothespin|2mg4yr
clothier|1nt
clothier $|1nt
clothing|08r0gs1hd1nx20m24t25z29l2if2kf2lp2xg3tf3yr4yo
clothing $|1nl
clothing apparel|0gp
clothing cad|08r
clothing computer|08m
clothing cutter|1nl
clothing footwear|1ne29m
clothing pattern|1nl
clothing product|1np24n3te
clothing quality|2ms3tc
clothing warehouse|4yl
cloud|2zc3gg3iz3md3oq46s47c4aq4bz4cf
cloud $|3ir
cloud administrator|3in
cloud analyst|3ir
cloud architect|4aq
cloud developer|3it4bc
cloud engineer|3il4bl
cloud infrastructure|3ik
cloud ingenieur|3im
cloud operation|3iq
cloud security|46v47d
cloud swing|3ck
clown|3cu
clown $|3cu
club|04g0fn1ak1id1jp1we21s2lq2mk2vf2xl34o35o3to4be4fq4hf4kq
club attendant|0fo21b4fo
club doorman|1wf2mo
club head|21g2mg2xn3tn
club manager|21v35o4fk
club safety|1ie34p
clubhouse|1pr21p
clutch|2me3tl4uv4yq
clutch rebuilder|4um
clutch specialist|4up
cma|2vo
cma medical|2vo
cmf|24r
cmf designer|24r
cmo|2pz
cmo $|2pz
cms|1rt
cms developer|1rt
cna|31y
cna $|31y
cnc|1nk1zg2kz2mo2xg4bg
cnc dreher|2kk
cnc drill|2kk
cnc fraser|2kk
cnc laser|2ka2mr
cnc miller|2km
cnc operator|2km
cnc programmer|2kp
cnc setter|2km
cnc technician|2kl
cnc wood|0mk2k92mq
co|0bl1io1lp29k2pl2sk3kl3uk4hn
co founder|1lp
co ordinator|1io29k2pm2sk3kl3yk41k4ho
co pilot|0bl
coach|04f08f09q0fo0ja0me0ue0vg1af1nk22r25g29n2fy2kg2le2m92pn2sr2xf3az3cf3or3yt49q4fz4hn4kq4pg4qg4uz4yd
coach $|09q0fp1nf22s29o2fr2mg3cf3or3yf49t4fz4kr4ue
coach adviser|3ys4fg
coach aftersales|2po4ug
coach driver|3ap4qg
coach maintenance|2lf4uq
coach operative|3yo
coach operator|1ng3at
coach route|4hp4yf
coach service|3yl4ul
coach sport|4fn
coach technician|4um
coachbuilder|4ux
coachbuilder $|4ux
coache|49p4fo
coache $|49q
coaching|2fq4fn
coaching $|2fq4fl
coachman|1ar
coachman $|1ar
coachwoman|1ar
coachwoman $|1ar
coagulating|2mp
coagulating bath|2ml
coagulation|2mu
coagulation operative|2ml
coagulation operator|2ml
coagulation worker|2mo
coal|04d0mf0ut0vm1ao1nd1zo2kf2ms2xf3ae3tp4hm4qn4yw
coal hauler|0un2mf4qo4yc
coal trimmer|0um2ma4yp
coalface|0ub2mq
coast|1it1wc3km
coast guard|1wc3kq
coastal|04q1iq2nk
coaster|1ng1zg21v2so
coat|1nz21v2qr3tf4hg
coat joiner|1nl
coater|0mo2lg2mz2xu
coater $|0mp2mn2xt
coater operator|2xl
coating|0uk1nl2kd2mp2vn2xr37r3tm4yg
coating embossing|2mn
coating inspector|3tn
coating machine|0up1no2ke2xf
coating operator|2ml
coating supervisor|2ml
coating technician|2ml2vo
coatroom|2mv
cob|0mm
cobble|2mm
cobbler|1ns
cobbler $|1ns
cobol|4bm
coca|2mk
cocina|1pp2dq
cocina $|1pp2dq
cocinera|1px
cocinera $|1px
cocinero|1px
cocinero $|1px
cocktail|1pq4xo
cocoa|1nf2kg2mz
cocoa bean|2mm
cocoa pressing|2mk
coconut|1nf1pr2mf
cod|02p
code|02e0ag0uu2mm34t3kt3qf3td47q4fg
code enforcement|0up3kk
code inspector|0ur3tf
codebase|0hr
coder|13l15l26f2mp2vu4bx
coder $|15l26f2ml2vu4by
coder operator|13l2mm
codifier|34r
codifier $|34r
coding|2ml2vt34o4km
coding clerk|34o
coding instructor|20a4ks
coding specialist|2vs
coffee|04p1px21n2kf2ln2mn3lp3td4ga4xz
coffee attendant|4xn
coffee bean|1pe2ms
coffee blender|1pm
coffee grinder|2mn
coffee machine|2lp
coffee roaster|1pl
coffee shop|21o4ga4xn
coffee tasting|1pr
cofounder|1lz
cofounder $|1lz
cogeneration|2mq
cognitive|25r
coiffeur|1xz
coiffeur $|1xz
coiffeuse|1xz
coiffeuse $|1xz
coil|0rg1eg1nc2kt2lp2mr2xp3to4uf
coil inspector|3tm
coil taper|2mm
coil winder|2ml
coiled|0ur2mg4yg
coiler|1nf2mn2xs4yq
coiler $|1nf2mo2xo4yr
coiler spring|2ml2xg
coiling|2me2xm
coin|21f2hq2ls2ml34n4yf
coin box|2ls3tf
coin machine|34n
coin operated|2mm
coiner|2kq2mg
coiner $|2kq2mg
coke|1ng2mq2qm2xk3jk3tm4ym
coke drawer|2mf2xp
coke oven|2mk2qm
cokeman|4yq
cokeman $|4yq
coker|2mo
coker $|2mo
coking|2ms2xe
coking furnace|2mq2xe
cold|07g0ko0mf13q1nf1pd2dr2ko2ml2nm2xx3cf3tm4yb
cold extrusion|2mn2xf
cold press|2mn2xf
cold roll|2xm4yg
cold rolling|2xq
cold storage|0kp2nm2xg4hl4yg
cold strip|2xl
cold type|07g13q2xg3cg
colerer|2mk
colerer $|2mk
collar|1nz2lq4ya
collar baster|1nk
collar feller|1nk
collar maker|1nk
collar setter|1nn
collar turner|1nf2mo
collateral|02p
collating|2mm
collator|3tr
collator $|2md3tr
collecting|2ml
collection|02s0an0ez0ql0rn0ue10q12f2hw2ie2lf2mf34p3cg3jf3kq3qg4hg4ql4tr4yk
collection $|0es
collection agent|0ak0ep
collection analyst|02y0ef
collection associate|0ek13o
collection coordinator|0al2hk
collection driver|4qm
collection manager|2hs
collection officer|0en
collection operative|0rk
collection specialist|0er13f4tr
collection supervisor|0e80qo2mf34s4yk
collection technician|13g1hn3kq
collection worker|0rm0uf4yl
collective|22q
collector|04g0at0ey0rr0uf1hg1nf26e27d2hs2io2ln2mn2xm34n3kn3to3yr4hg4qw4yp
collector $|0au0ex0rv1nf26f27d2ht2ls2xo34g3kf3to3ys4qo4yq
collector supervisor|0re2ld2mf34p4ys
college|1lf20v3cm3pf44v49m4km
college $|44o
college instructor|20l
collet|1ng2kn2mb2xv
colleter|2mp
colleter $|2mp
collier|2mo
collier $|2mo
collision|0uf27z2lg2me3uf4hg4uz
collision estimator|27p
colloid|1nr2md
colon|2wr
color|0re1hf1nw21m24w2ig2km2mq2ug2xg3cm3fd3go3tu4he4wq4yg
color checker|3tn
color maker|1nc24p2m83gl3tq
color paste|2ml
colored|2mf37p
colorer|1nn2mq
colorer $|1nn2mq
coloring|04s1nm2mk3cg3tp4hf
coloring operator|2mq
coloring room|04t2md
colorist|1xq24n2ml3co3gl
colorist $|1xl24n2mm3cp
colorist formulator|3gm
colorist hair|1xn
colorman|2mo
colorman $|2mo
colour|0fq1nq1pf1xm24w2m73gl
colour maker|24o2mf
colouring|1no2mg
colourist|1nd1xz24s2mf3gl
colourist $|1xz24l3gl
colourist dyer|1ne24p
column|2ml
columnist|2cz
columnist $|2cz
comb|1nk2lt
combat|1su2mf3kz
combat $|3kl
combat control|3kn
combat designer|1su
combatant|3kw
combatant diver|3kp
combatant swimmer|3kp
comber|1nt2lr2me
comber $|1nq
combination|0uo1nk2km2lp2ma3qe3vr
combination machine|1nm2kn2mf2xf
combine|04w3af4qf4uk
combine driver|04w3af4qf
combined|0ur1al4qg4yf
combined driver|0ut4qg4yf
combiner|04o2ml
combiner $|04o
combining|1ng2mn
combustion|0nl1dg1he2mn2sp3to
combustion engine|1hf3tm
combustion engineer|0nl1dg2mm2sq
comedian|3cv
comedian $|3cv
comercial|41z
comercial $|41z
comfort|21t2mk4yg
comfort station|21t2mf
comic|07s0xo2me3cv
comic $|3cp
comic book|3cm
comic strip|07o3cf
command|0bg2io3cg3kw3vq
command $|2ip
command control|3ko3vq
command post|3cg3ko
commandant|20r
commandant $|20r
commande|4yp
commande $|4yp
commander|0bt2nq3ks
commander $|0bp2nq3kt
commanding|2lp3kq4hg
commanding officer|2lp3kq4hg
commentator|2cz
commentator $|2cz
commerce|19w1bw20m2pl41f
commerce $|1bl
commerce coordinator|1bl
commerce director|1bl
commerce manager|1bl
commerce marketing|19o1bg2pf
commerce sales|1bp2pf41f
commerce specialist|19u1be
commercial|00l02g04l07s08m09e0et0qf0ro0un0wq0xg10k1do1if1lf1ng1om1pg1um1vc20m21f22f25g26s27n28q29n2cl2gk2il2ll2mc2ne2pz2qo2sf37q3ag3cm3ff3jk3kc3qf3tc3uo41x43u49g4af4cp4gf4he4kf4mg4qf4yc
commercial $|41z
commercial account|00m
commercial banker|0em
commercial banking|0ea29t
commercial carpet|0uf2qq
commercial ceiling|2ql
commercial credit|0ek
commercial director|2pq
commercial diver|0ug2mq
commercial drone|0bb2iv
commercial electrician|1el
commercial energy|0um
commercial gas|3jm
commercial green|08m
commercial industrial|24l
commercial installer|0ud2ls
commercial interior|28m
commercial leasing|3um
commercial lender|0ep
commercial line|26p2pl
commercial manager|0us0va41u
commercial operation|2pg35g43w
commercial painter|2mg37n
commercial pest|0rk
commercial pilot|0bm
commercial property|26n27e2gk
commercial real|3ul3yg
commercial roofing|0uk
commercial sales|41l
commercial salesperson|3yb4cr
commercial strategy|2po
commercial waste|0rn
commissary|1pq2ma35e3lr4yq
commission|1ir1ln3br3te3ym41l44p
commissioner|0af0ug1lz26g2gp2mg35q38q3kd3qt3uo
commissioner $|0af0ug1lz26g2gp2mg35q38q3kd3qt3uo
commissioning|0gv0qg0ul0xl1ho1io2ak2hm2lm2mf4wf
commissioning engineer|0gs1ip
commissioning technician|1hp2ln
commitment|1ln
commoditie|04n29u3qg
commoditie trader|29m
commodity|02p0ec21f29z3lr
commodity analyst|29q
commodity trader|29k
common|0ug29q2mg
communard|1pr
communard $|1pr
communicable|2in2wf
communication|04f08f0qg0uf0vf14f19e1dl1hq1id1nf1vr1we20q24g2aq2ic2je2kg2mg2oz2pn2sf2xg2zz34l35f39t3cf3ge3kp3om3qf3rz3vu47m49g4hl4kd4nz4pk4uc4wm4ye
communication $|20l3rz
communication algorithm|2je4nq
communication analyst|2of2zl4np
communication assistant|2vq
communication center|34q3rf3vn
communication consultant|2zk
communication designer|1vu
communication director|3rp
communication engineer|1dm2zq4ne
communication equipment|1hm2le4ue4wo
communication maintainer|2lr4nd
communication manager|2aq3rl
communication officer|0bo2zl39m3ka3on4pn
communication operator|0be39p3kl
communication research|2om
communication security|1wf47m
communication signal|2lf4hp
communication specialist|1ig3ru3vr
communication studie|2op
communication system|1hn4ng4wl
communication teacher|20l
communication technician|1hn2zf4nn
communicator|0bo0xt1lg3rr4mr
communicator $|0bo0xt1lg3rr4mr
communitie|08m2oo
community|04f07g08u0le0qg0uf0xo10l18z1dg1hf1lg1ng1oo20g21n22m2cc2go2ik2lg2mc2pg2vg30k31r3cr3kt3of3qm3ru3ut41g48z49z4bf4fg4he4kg4yf
community $|48w
community arts|3ct
community association|3up
community carer|49k
community center|49n
community dance|3ck
community development|08q1hg30g3qs
community engineer|18z
community fundraiser|30o
community health|49r
community liaison|49p
community manager|0xg3ru48s
community nutrition|32f49o
community organization|49n
community program|48q
community relation|2gr3rm49g
community resource|2ip3kk
community service|3kp
community specialist|3rn48u49e
community support|10o3kk49e
community worker|49q
commutator|2mq
comp|22q
comp ben|22q
compacting|2mo
compacting machine|2mo
compactor|1zo2lk
companion|0lw2ik31e4vm
companion $|0lw31e
companion animal|2il4vm
company|0qg0up1os2fo2mf34e3ag3rl3vq4hm4qo4vg4wp
company move|4hn
comparative|4vk
compass|0qr2lp2mf3tf
compatibility|1do4nn
compatibility test|1dl4nn
compensation|22z26r27r2gm2mg43o
compensation analyst|22m43p
compensation analytics|22m
compensation benefit|22m
compensation manager|22n
compensation partner|22n
compensator|1nq2ml
compensator $|2mp
compensatory|20e4kn
competencie|22r2ff4vg
competition|3qo
competition $|3ql
competition policy|3qm
competitive|2os3cm3kf
competitive intelligence|2os3kf
competitor|3cs4fg
competitor $|3cs4fg
compilation|02n0qq
compiler|0qp21p4bv
compiler $|0qr21p
compiler engineer|4bv
complaint|0tp10z2me34p3qf3vr4yf
complaint adjuster|10m
complaint clerk|10m
complaint evaluation|34n3ko3qg
complaint handler|10p
complaint manager|10v
completion|0nv
completion engineer|0nv
complex|21m4ff
compliance|02l04m0ae0gt0qn0tz0ug1ho1iw1ot21g29d2if2mq2sg3dl3kf3qr3td3zd47l4ho
compliance $|0tv2me3dk
compliance analyst|0tp1om29f47m4hg
compliance coordinator|0tm1hn1if4he
compliance director|0to
compliance engineering|0gp
compliance examiner|04q0ta1oo
compliance inspector|0td1ie2mz3te
compliance manager|0tn1iv1og2mg4hq
compliance officer|0eg1on3qq
compliance representative|0ap
compliance safety|1ho1ie
compliance specialist|0tm1is2me3qg4hs
compliance supervisor|0qr1ig2ml
compo|2ml
component|08f0gv1de1hn24g2kn2sk2xr3tn
component $|2ml
component engineer|0gl2sn
component engineering|0gn
component inspector|1he3to
component technology|0gn
composer|0xl13n2xb3cx4wn
composer $|2mf3cy4wn
composer producer|3cl4wf
composer sound|3ce4wn
composing|13q1nd2kf2lo2xg
composing machine|13q1ng2xg
composing room|1nf2kg2lp
composite|1hf2le2my3to4ug
composite technician|2mo
composition|0mp0uq20n2mo2xe4kg
composition floor|0up2qe
composition weatherboard|0mm0ul2mg
compositor|07q2mp
compositor $|07q2mp
compound|2mr4yq
compounder|1pt2mp3go
compounder $|1pt2mn3gl
compounder helper|2ml
compounding|04n2lg3er
compra|3lu
compra $|3lu
comprador|3lz
comprador $|3lz
comprehensive|4kk
compress|2mt
compressed|2lm2ml3jf3to4ug4ym
compressed gas|2lm3jf3tm4ug4ym
compression|1ep2kf2le2ml2xm
compression molding|2me2xo
compression moulding|2kg2mm
compressor|0ug1eq1hf1np2lp2mo3td4hl4yz
compressor $|1nr
compressor engineer|2mp4ym
compressor inspector|1em2lp3td
compressor mechanic|1em2le4ul
compressor operator|2mn4ym
compressor repairman|2ln
compressor station|4hm
compressor technician|2mf4yv
comptable|02z
comptable $|02z
compte|01q
compte $|01q
comptometer|02r
comptometrist|02r
comptometrist $|02r
comptroller|1oy
comptroller $|1oy
compugraph|13r2mf
computation|02r0e9
computational|0gq3gf3xr4om
computator|0qs
computator $|0qs
computed|2tr
computed tomography|2tr
computer|04e07s08o0gd0iz0lg0mf0qe0tf0ud0vf10e13w14f1af1ds1ec1gz1hq1ig1nm1og1pg1rm1td1ve1wg1yz20g21f25f2bz2fn2jp2la2og2se2ve2xf2zr34l35f3cd3gk3jf3ol3qf3sf3tg3xv3yl41g47o49g4af4bt4fd4gm4in4jn4nz4ub4vf4wf4yf
computer $|02q3gv
computer aided|08w1dl1he2me
computer analyst|0in47m
computer animation|07k
computer application|20l4bk
computer assisted|08l1dl
computer equipment|0in1hm2lf
computer forensic|2id3kt
computer forensics|2ip3kg47o
computer game|1ro1te3tp3yl
computer generated|07n
computer hardware|1dp1hs3tf4nq
computer information|20l3xk
computer literacy|2fp4kd
computer mechanic|1hl
computer network|1do1ye2zm
computer numerical|2mm2xp4bc
computer numerically|2mp
computer operation|0vg1gp2mf34q35g4hg
computer plate|2ms
computer programmer|4bo
computer programming|1gn
computer repair|1hv20l4nf
computer science|2ig2rl4bu
computer scientist|2if3xv
computer security|1gp47l
computer service|1eg1ho4nq
computer software|2fk4be4go
computer specialist|2bn
computer support|2bk
computer system|0iq1dg1gk1hf2bn47e4af4bo4io4jo4nf
computer technical|1hg4np
computer technician|1hf2bw
computer technology|20e2fk4kl
computer vision|2js
computerised|1nk
computerized|1hn1np2ll2mc3jg4hm
computing|1gq1hn20f2bo2lf3ie3xo4bm4ko
computing $|3xo
computing engineer|2bo3ie4bm
computing teacher|20g4ko
comunicacion|3rq
comunicacion $|3rq
concaving|1nf2mm
concentration|2mm
concentrator|2mo
concept|07q3ce
concept artist|07q3ce
concepteur|0xo4sk
concepteur redacteur|0xo
concepteur ux|4sk
conceptor|3cq
conceptor $|3cq
conceptual|3cr
concert|0jm3cu3rq
concession|3ya4gr4xx
concession manager|4gr
concessionist|21r
concessionist $|21r
concierge|21z
concierge $|21z
conciliator|22p2gl
conciliator $|22p2gl
concrete|04e0me0qo0uw0vu1af1n81pf1zr2ig2kc2lp2qz2xb3cg3gz3kg4hg4qw4yn
concrete block|2mp2qf
concrete buster|0uo
concrete finisher|0ue0vl2me2qq
concrete finishing|0vp1zo2ma
concrete floor|0ue2ql
concrete flooring|0vm
concrete laborer|0uf2ml2ql
concrete mixer|0uq2me
concrete mixing|4yp
concrete pavement|0uk
concrete pipe|0ud2mr
concrete plant|0ug1zf2ms2qf
concrete product|0ul1ng4yl
concrete pump|2me4qy
concrete stone|0vf2mo
concreting|0vo
condemnation|0qq
condensed|2ik
condenser|1nf2mu3tm4ym
condenser $|2mm
condition|3ul
conditioner|0ud1ep1nq1pm2ll2mq4yn
conditioner $|1nm2mo4yo
conditioner installer|0ug2lq2mg
conditioner operator|1nf1po
conditioner tumbler|1nq2me
conditioner window|2lm
conditioning|04g08l1hl1pn2mm2sl3js3kg3tk4fl4ul
conditioning coach|4fl
conditioning engineer|2sm3jp
conditioning inspector|3jp3tg
conditioning mechanic|2lm3jb4uo
conditioning technician|1hg3jq
condominium|3ut
conducteur|0vq1zs2ml3ao4qs
conducteur de|0vq2mn3ao
conducteur engin|1zt
conducteur routier|4qt
conductor|04g1az2mk3cs3kn3tf4pn4qq4yl
conductor $|1at2mf3ct3ko4pn4yn
conductor de|4qq
conduit|0um2ke2lv
cone|04m1nt2mp2xg3tp
cone machine|1no2me
coner|1ns
coner $|1ns
confectionary|0dz2mc
confectioner|0dz
confectioner $|0dz
confectionery|1pl2ml
conferee|2go
conferee $|2go
conference|1jz1mr49g4gf4he
conference manager|1jq
conference service|1jp
conferencing|1jt
confessor|0sr
confessor $|0sr
confidential|34e38q3kg3zr
configuration|2zr4jn
configurator|15k2zl4bq4jp
configurator $|15k2zl4bq4jp
confiseur|1pr
confiseur $|1pr
conflict|20q2gr
congregational|0sl
congress|3qq
congressional|34q3qq
congressman|3qr
congressman $|3qr
congresswoman|3qr
congresswoman $|3qr
coning|1nn2mg
connected|0gv1ep1hf2mf4uf
connection|0ur2mf
connector|0uq2mq
connector $|0uq2mq
connie|2mg4yt
conseiller|0es10s26q2mg3up3yp
conseiller bancaire|0es
conseiller clientele|10t
conseiller de|3yp
conseiller en|26q
conseiller immobilier|3uq
conservation|04y0tn0vn1iz1mg20s2hx2iy2ll2mf2rf2sf3jp3kn3q949g4hf4kf4pf
conservation educator|20p4kg
conservation engineer|1hn1im2iq2sf
conservation laborer|04m
conservation officer|0qo0to0ug1ig2hs2ig3jo3qg
conservation planner|1ir2if
conservation program|1is
conservation science|20l2io2rf
conservation specialist|04p
conservation technician|04d0qf0ul0vn1hf2hp2if2ln3jk
conservation worker|04m
conservationist|1in2iv
conservationist $|2iz
conservator|1ng2gq2hz3ct
conservator $|1ng2gq2hu3ct
conservatory|09d20y3cf44t4ff
conservatory $|44p
conservatory dance|20l
conservatory music|09e20m
conservatory trainer|20r
consignee|41r
consignee $|41r
console|0uf2mf3kn4yt
console operator|0ug2me3kn4ym
consolidation|02k
consolidation accountant|02k
consolidator|29q
consolidator $|29q
constable|3ku3qr
constable $|3ku3qr
constituency|3qr
construccion|0up
construccion $|0up
constructinn|1zp
construction|04d0gr0mq0nf0qz0rg0to0uy0vz1ad1dn1em1hm1ib1nf1up1zz21f2if2kg2ld2sm2xq35l37u3cf3jq3ke3oe3qf3sd3te41g49e4fg4gg4he4kk4qp4um4yb
construction $|0qg0uv0vq1zn2mf2xf
construction carpenter|0mk
construction control|0qo
construction cost|0gp0ue
construction director|0vr
construction engineer|0gg0qo1dp
construction equipment|0u91hf1zg2lu4us
construction estimator|0up0vd
construction health|0qo1ig
construction helper|0ul
construction inspector|0q90un1ht3tf
construction ironworker|0ul
construction laborer|0up
construction labourer|0ul
construction maintenance|0qc0uf37o3tr
construction manager|0vs
construction material|0gp0qg0uf3gq
construction operative|0ut1ze
construction painter|37l
construction plant|1zm2mg
construction program|0vn
construction project|0vo3og
construction qa|0qt3sf
construction quality|0qw3td
construction safety|0qq0ve
construction service|0vm
construction site|0ql
construction superintendent|0vg2mp35m
construction supervisor|0qg0vs2mg
construction welder|0qf0ue0vd1ho2sp2xm
construction worker|0ml0qe0vf1en1us1zq2me2xm3jv49g4ug4ye
constructor|0mm0ul1em28q2ko2ln2mr2xm4yd
constructor $|0mm0un1em28q2ko2lg2mp2xm
constructtion|0vn2mf
constuctor|0mo
constuctor $|0mo
consul|1lg3qz
consul $|3qt
consulate|3qp
consultant|03n04b05p06g07g08k0bf0dg0el0fp0go0im0jn0kf0lf0me0nl0qk0rf0sf0tn0uf0vf0ww0yr11o12l13f14q15e16g19l1ae1dl1ef1gf1in1jm1lf1nf1pe1uf1vg1we1zg20e21d22n23s24k25m27m28m29o2af2cf2fl2hf2ke2le2md2qf2sn2wl2xd2zn30n31n32m33l35g38f3cf3eg3gs3jf3kd3lf3mf3ne3of3pq3qm3ro3tf3uo3vg3yp3zn41k44l47l49m4cl4hf4jg4mg4nf4pm4qf4wg4yc
consultant $|03n04c05r06g07g08l0bf0em0fp0gn0im0jn0kf0lf0me0nl0qm0rf0sf0tn0ws0yp11o12l13f14q15e16g17g19l1ae1dm1ef1gf1ip1jm1lf1nf1pf1uf1vg1we1zg20f21e22n23s24l25m27m28n29m2af2cf2fm2hf2ke2le2me2qf2sk2xe2zn30n33l34e35g38f3cf3eg3gf3jf3kd3lf3mf3ne3of3pq3qm3ro3tf3uo3vg3yp3zn41m44l47l49n4cl4hf4jg4kk4nf4pn4qf4wg4yd
consultant anesthetist|2wl
consultant en|0wn
consultant engineer|0gk1hl2sl
consultant sap|0yl
consulting|0wz14n1gp25o2mg3tf3zl46q
consulting $|0ws
consulting analyst|0wo
consulting manager|0wu
consulting service|0wq
consultor|0wr0yo
consultor de|0wr
consultor erp|0ym
consultor sap|0yk
consumer|04v0er0jf0td10q11f1af1ew1he1ie1lp1og1wf20d22f2if2mn2ox2pp2rm3gl3kf3qs3rn3tc3wd49d4km
consumer $|1er
consumer electronics|1eo2mf
consumer good|2ms3te
consumer insight|11f2ow
consumer product|2ml
consumer right|0jf3qq
consumer safety|04u1ag1if
consumer science|20e2ok2rm
consumption|0qm
contable|02z
contable $|02z
contact|08g0ug10w1nf2lf2vk2xm36s3kf3lt3qz41g49n4hg4pg4yf
contact $|10o
contact center|10u
contact lens|1ng2me2vl2xn36s
contact printer|2mk
contactor|2hp
contactor $|2hp
contador|02y
contador $|02y
contadora|02y
contadora $|02y
container|0gg0uf1an1hf1ne2kf2lf2mm2sx2xo3tl4yu
container crane|1zk
container equipment|0gg2le2mc2su2xz3tg4yd
container finishing|3tk
container inspector|1ao3tg
container maker|2xd4yr
container tester|3tn
containment|0uq
containment worker|0uq
contamination|0un
contemporary|3cl
contenido|0xo
contenido $|0xo
content|04g0xz14p19f1gp1ng1rv24g2be2cp2mc3cl3qf3rl48m4rz4su4wg
content $|0xk1rr
content creator|0xl48o
content designer|24g4sv
content developer|0xn14q1rf
content manager|0xo1gp1rm2be
content marcom|0xf2pt
content marketer|0xo2pg
content marketing|0xu19g2pb
content moderation|4rl
content moderator|0xf4rr
content policy|4rr
content producer|0xo
content production|0xg3cr
content reviewer|0xf4rq
content safety|4rm
content specialist|0xr
content strategist|0xo
content writer|0xd2cq
contestant|4wr
continuing|20o44g
continuing education|20o44g
continuity|02g0xr13r1he2mg2pp3co3tq3zs
continuity manager|3zw
continuity tester|1hg3tn
continuous|0uo1pg25u2mr4hp
continuous improvement|25v4hp
continuous miner|0um2mf
continuous mining|0uo2md
continuous pickling|2mk
continuous process|1nf1pl2mk
contortionist|3cq
contortionist $|3cq
contour|17n2mk
contour band|2ko2md
contracting|0qq3lr
contractor|04c0gp0uo0vq16k1an1dn1ef22n26r2il2mf2qp37m3lt4ym
contractor $|04c0up16k1an1dp1eg22n26r2il2mf2qp37m3lu4yn
control|02n03l08m0an0bt0ff0gd0il0lg0me0ne0qm0rq0tl0vf11g13e1dq1eg1ho1ik1pe1uf1wl1yg1zf21e22f24g25l29e2cd2hl2iq2jg2kf2lr2mo2nf2pl2sk2tf2um2vd2wf2zp31e35o38g3cf3dk3kr3lg3ol3pf3qo3tq3un3vr3xm3ye3zo40x4bf4ce4fg4gg4hs4kl4ng4vf4wq
control $|1or2if2md3km3tq4ho4kl
control agent|04o3qn4pm
control aide|2iq
control analyst|2ik2mm2zk3gl4hp
control assembler|2ml
control assistant|2iw
control associate|2il2mf4yn
control center|2mm
control chemist|1iq2i83gl
control clerk|02k0ee13f2hg34l3qf4hr4yu
control consultant|1in3zq
control coordinator|1hm2il4hm
control engineer|03s0bg0gg0ng0qo1dt1ie25n2le2mb2so3ot3tg40e4wm
control engineering|1df1hk40p
control inspector|0tu1ao2lg2mq3t8
control installer|0uf1hp2mm3jg
control instrumentation|1hn
control laboratory|2if2me3gp
control machine|2ke2mo
control manager|02o0ar0bc0ek1oe1wp2if2ml2po3tq
control milling|2ko2me
control nurse|0ip31f
control officer|02m0qs0up1hd1ig1of2mp3km3qk
control operator|04n0bm0ug1nm2id2ko2uq3kd3td4bo4hl4wl4yf
control panel|2mw3tg
control party|3kk
control programmer|2mq2zr4b9
control recovery|3km
control representative|0rm1hr
control robotics|40o
control room|2mo3kf3vq4pg4wp
control service|41l
control specialist|04l0bx0rl1he2hq2ly2mb3k93od3vq
control supervisor|04g0eo0vf2lm2ma2sl34p35q3kc4bn4hg
control surveyor|0qk
control system|1dt1ho2ie2lc2ml3jq3tk3xo40e
control technician|0qf0rl1aq1hm2ll2m93dl3gf3tq40n4wm
control tender|0uf2mq
control tester|2im2mo3tb
control troubleshooter|1ho
control valve|2ln
control worker|0rn2il2lg2m93km3tu4hn4yg
controleur|1oo3to
controleur de|1oo
controleur qualite|3tp
controleuse|1om
controleuse de|1om
controlled|2kq
controlled lathe|2kk
controlled milling|2ko2mf
controlled tool|2mn
controller|02t04f0bt0mf0qn0rm0uf14m1an1hl1in1nd1ou1um1wm1zq28r29g2hn2ml2xf3ce3jl3ko3om3ql3tl3yg40n4bg4hs4kg4pn4yk
controller $|02w04f0br0mg0qm0uf14n1am1in1nd1oq1um1wm1zo28r2hn2lm2mm2xg3cf3jm3om3ql3tl4hp4pn4yl
controller air|3kl4hg
controller analyst|02f1on
controller instructor|3kl
controller supervisor|4hl
controlman|3km
controlman $|3km
convalescent|0ln
convenience|4yl
convention|1jz2mf
convention service|1jp
conventional|2kk
conversion|0gn0uf11r19q2mn3ko4hq4um4yg
conversion rate|19r
conversion technician|2mf3kq4un
conversion worker|2mm
converter|04g2mm2xo3jo3lp4up
converter $|2xe3jp3lp4up
converter operator|2mn
convertible|1nq2ml3tf
converting|2mo
converting operator|2ml
convertor|2mn
conveyance|2gg38u4qp4vf
conveyance $|4qp4vf
conveyancer|2gz
conveyancer $|2gz
conveyancing|38z4yf
conveyancing assistant|38u
conveyer|4yr
conveyor|1af1hg1pp2lq2mm2xo4hg4ue4yy
conveyor belt|2ml4yl
conveyor feeder|2ml4yf
conveyor line|2mq4yc
conveyor operator|0uo1nn2lf2me2xq
conveyor system|2mg4hg4yp
conveyor tender|2md4yp
convict|1wd3kp
coo|1lz
coo $|1lz
cook|04g0do0ue1pz2dx2mo2no32q4xm4yf
cook $|0dq1px2dt2ml2np4xn
cook helper|0dg2dn2mk
cook house|2mn
cooker|1pz2xm4ym
cooker $|1pv2mn2xn
cookie|1nn
cooking|1pn20c2ll4kr
cooky|1ng2mn2xg4yk
cooler|0kg0uf16d2lu2mn2xn3jr4ys
cooler $|0kg2ms2xo4yl
cooler installer|2lk2mb3js
cooling|1ag1he21p2lo2mm2so3jp
cooling system|2mm2so
cooling tower|1hf2lp2mm
cooper|0mr2lu2mg4ym
cooper $|0ms2lp4ym
cooperage|2mm
cooperation|3ql
cooperative|04m2pe3ur49k
cooperer|2lr
cooperer $|2lr
coopersmith|2lr
coopersmith $|2lr
coordinador|3ol4hr
coordinador de|3ol
coordinador logistico|4hr
coordinateur|3ok4hp
coordinateur de|3ok
coordinateur logistique|4hq
coordinating|38k4hk
coordination|1do2il3gg49q
coordinator|06g07e0dg0el0fe0im0kf0ll0me0nl0sl0tn0ue0vg11g12g13f16g17g19f1ae1cp1ef1gk1hl1iq1jq1km1lg1mn1pe1uf1vk1wf1xf1yg1ze20k21k22l26f27k29k2af2cf2dg2fr2gl2hp2ke2lg2md2nd2og2pn2qf2ul2vp2zd30q31e34m38m39f3cg3ef3jf3ll3mg3ol3pm3qn3rm3sf3un3vm3wk3yd44l46g47k49o4bf4fm4gg4hv4jo4km4lg4mm4pn4vf4wn4xe
coordinator $|06g07e0dg0fe0im0kf0ll0me0nl0sm0tn0ue0vg11g12g13f16g17g19g1ae1cp1ef1gl1hl1io1jq1kl1lg1mn1pe1uf1vk1wf1xf1yg1ze20k21l22n26f27k29l2af2cf2dg2fl2gm2hp2ke2me2ne2og2pn2qf2ul2vp2zd30q31e34n35m38m39f3cg3ef3jf3ll3mg3om3pm3rm3sf3un3vm3wk3yd44p46g47k49n4bf4fm4gg4hm4jo4km4mm4po4vf4wn4xe4yk
coordinator aircraft|4hk4ul
coordinator social|49l
cop|1ns2md3kr
cop $|3kr
coper|2ml
coper $|2ml
copier|0ml1eo1ho2lg
copier $|0ml
copilot|0br
copilot $|0br
coping|0mm
coping machine|0mm
copper|0mg1no2ml2xz3cd
copper $|1nq2xf
coppersmith|0uf2xu
coppersmith $|2mf2xu
copping|1nq2mb
copra|2mn3tm
copy|0mo0xm1aw1ng1vf2cl2ke2pz3ce4wc
copy camera|2mp4wd
copy editor|0xm2cl
copying|1hp2le
copying machine|1hp2le
copyist|1no2mo3cl
copyist $|1no2mo3cl
copyright|34r
copywriter|0xz19f2pr
copywriter $|0xx19f2pr
copywriting|2pr
coquille|2mf2xo
cord|1nm2mn
corder|2mk
corder $|2mk
corduroy|1np2me
cordwainer|1np
cordwainer $|1np
core|04f0dg0mm0nq0rf0ul0vn1nd1pn2is2kc2mn2xz3gp3tn4yf
core drill|0uq2mf
core driller|0um2mf
core layer|0mq2m92xe4yq
core maker|2xl
core tester|3tn
coremaker|2xv
coremaker $|2me2xv
coremaking|1ng2xn
coremaking machine|1ng2xn
coreroom|2mp
coring|2ml
cork|0mr0up1nc2kg2mn37g3cg4yp
cork insulation|0ul
cork insulator|0ul2mg
corker|2mo
corker $|2mo
corking|2ml
corn|04z1nf1pt2io2kd2mf2uf2xe4yg
corn breeder|0462iv
corn grinder|2kf2mq2xg
cornea|2wr
corner|04g0mv1ne2ke2xe4yp
corner cutter|2mo
corner machine|0mn2ml2xf
cornerer|2mk
cornerer $|2mk
cornetist|3cq
cornetist $|3cq
coroner|0tz2mf3kf
coroner $|0tt
coroner investigator|0tm3kf
corporal|3kq
corporal $|3kq
corporate|02o04f0bl0fm0gf0ie0jr0tq0we19f1ag1if1jl1lp1mr22t25p29t2fv2gy2if2md2ng34g35u38o3ao3cg3kg3qf3rl3te3ug3vn3zd41g47e49d4bg4gf4hl4pk4qf4vg4yk
corporate associate|29f2gv
corporate banking|0en1oe29p
corporate business|0if0wf22w
corporate communication|3rk
corporate controller|02r
corporate counsel|2gl
corporate development|0jv2ff
corporate education|2fn
corporate executive|1ln
corporate finance|1om
corporate financial|1of29l
corporate investment|29l
corporate move|4hm
corporate public|3rk
corporate receptionist|3vo
corporate risk|29q3ze
corporate sector|2fk
corporate security|1ml1wp47f
corporate sustainability|1ln
corporate trainer|2fm
corporate training|2fm
corporate travel|4pn
corporate treasury|1oq
corporate volunteering|22p
corral|04p
correction|2mn3kz3pm4en
correction officer|3kq49f
correctional|04g1ln1wg2nf3kz3po49u
correctional case|3km
correctional officer|3kq49f
correctional probation|49l
correctional therapy|2vk
corrective|06f2wr36o
corrective therapy|2vn
corrector|2ml2xq
corrector $|2ml2xq
correspondence|20m34u4kf
correspondent|2cz3fo
correspondent $|2cz3fo
corrosion|0qz0us1dl2if2mc
corrosion control|1dl
corrosion surface|0uk
corrosion technician|0qp
corrugated|0mq2mn
corrugated box|2mo
corrugating|2mm
corrugating machine|2mm
corrugator|2mz
corrugator $|2ml
corset|1nu2mf
corsetier|1no2mf3yq
corsetier $|1no2mf3yq
cosmetic|2ie2ml3gn3yr49e
cosmetics|1ne29k2ie2mr3gq3yl
cosmetics $|29k
cosmetics formulation|3gl
cosmetics production|2mm
cosmetologist|0fy1xl
cosmetologist $|0fy1xl
cosmetology|0tr3tf4km
cosmetology teacher|20f4ko
cosmologist|3gy
cosmologist $|3gy
cosmology|14c2ie3gx
cosmonaut|0bx
cosmonaut $|0bx
cost|02z0gr0qf0uz1oy2me34p3le3oe4hv
cost accounting|02d1oo
cost analyst|1or
cost consultant|0gs0um
cost controller|02b1ov
cost estimator|0ur4he
cost recovery|02q
costruction|1zn
costume|0mf1hf1nv20l21z24z28d2ma3cd3ls
costume $|3lo
costume designer|1nv3cf
costume maker|1nn24m2mg
costume prop|1nm
costume set|24o28f
costumer|1no21y
costumer $|1no21p
costuming|2mm
cota|33z
cota $|33z
coter|2mo
coter $|2mo
cotta|2qo
cottage|0lp0rq2me3kp
cotton|04x0uf1nm2ir2mo3lz3te4ho4yt
cotton classer|04o
cotton feeder|1ng4yn
cotton gin|1ns2mf
cotton ginner|04k2mk
cotton machine|1nn
cotton picker|04n
cottrell|2mo
council|1lv3cg3qz
council $|3qn
council director|1lq
council manager|3qr
council member|3qm
councillor|3qx
councillor $|3qx
councilman|3qu
councilman $|3qu
councilor|3qu
councilor $|3qu
councilperson|3qr
councilperson $|3qr
councilwoman|3qr
councilwoman $|3qr
counsel|0al2gz
counsel $|2gz
counsel manager|0al
counseling|3pt49w
counseling service|49o
counseller|49l
counseller $|49l
counselling|3pm49t
counselling psychology|3pm
counselor|04f0eo0lm0sr0to0uf1ik1nf22p26f27n29n2ff2gt2if2md2wl2xg32p3cf3px3qp3yq49z4fs4kf4pp4yf
counselor $|04g0eo0lq0sp0to0ug1ik1nf20k22o26f27n29n2ff2gq2ig2md2wm32p3cf3pz3qk3yq49q4ft4kf4pq4yg
count|2xq
counter|02f04e0eo0kp0mr0uc0vf1af1no1pp21f2kf2lf2md2xf34e3cg3ep3kk3qn3tu3yz41f4gq4hq4pp4xz
counter $|0kg0mf1ng2kg2mp3tv3yd4hy4xf4yo
counter assistant|3yv
counter attendant|3yf4xr
counter clerk|02f0eq34f3eq3yl4he4xm
counter intelligence|3km
counter manager|1pn4gu
counter person|3yo
counter sales|3ye4po
counter salesperson|0kp3yb
counter worker|0km4xm
counterbalance|4qf4yt
counterbalance driver|4qf4yt
counterespionage|47q
counterintelligence|3kz47m
counterman|3yr
counterman $|3yr
countermeasure|3km
counterperson|3yr
counterperson $|3yr
countersinker|2kr
countersinker $|2kr
countertop|2qo
counting|2mm
country|1lx4fl
country manager|1lx
countryside|1ir3kg4pr
county|02m0qp0tm1dg1if2gu2mg2wn3ko3qq3um4kx
county attorney|2gk
couple|0rn3pm49o
couple $|0rn
coupler|1aw
coupler $|1aw
coupling|0mg2kg2xq
coupon|0er3yn
courier|16z
courier $|16z
courier driver|16o
course|08p1uu20d21q2fr49n4fe4ko
course bookmaker|21l
course harp|2ml
course instructor|20d4fg4kq
courseware|2fr
coursier|16z
coursier $|16z
court|02e07q1ag1kz1nf1wg21e2ce2gv2mc34c38z3kv3qy3yg49u4he4ye
court $|2gn38m
court appeal|2gm
court clerk|38q3qn
court judge|38o4fg
court justice|2gn
court official|4fq
court reporter|1ko2ce
court security|3ko
courtesy|1ad3as4qf4yp
courtesy clerk|4yq
courtroom|3kl3qr
couture|1nl
couturier|1np
couturier $|1np
couvreur|0uw
couvreur $|0uw
cover|0uf0vg1no20f2mq2xn3to4kp4ly4ug4yf
cover inspector|1ne3tp
cover machine|2mk
cover maker|1nn
cover operator|1nl2md2xq
cover supervisor|0vg2md4ly
cover teacher|20f4kp
coverage|3yk
coverer|0ut1pf2lo2mq4yn
coverer $|0un1pf2lo2mu4yn
coverer helper|0um2mf
covering|2ml2qe2xm37r
covering contractor|37n
covering installer|37n
covering machine|2mn
covermaker|2ml
covermaker $|2ml
coverstitch|1nt2md
cow|04z1ng2iq2mc3ll3te4yg
cowboy|04q
cowboy $|04q
cowling|1hf2mq4ue
cowlman|0uq
cowlman $|0uq
cowpuncher|04q
cowpuncher $|04q
coxswain|3ko
coxswain $|3ko
cpa|02y
cpa $|02y
cpnp|31r
cpnp $|31r
cpo|3mz
cpo $|3mz
cpr|1ao20k39e
cpu|0ox0po1yf4af
cpu architect|0oq4af
cpu design|0op0pm1yf
cra|2iw
cra $|2iw
crab|04t0dg0ku2mg4yf
crabber|04t
crabber $|04t
crabbing|1no
crack|2xr
cracker|2mx4yf
cracker $|2mp2xk
cracking|1ng2mp3tm
crackling|2mk
cradle|0uo2mg3cl
cradle artist|3cl
craft|09o0mm0qg0up1ho1nn2mn2qe3cp4gq4kl
craft $|09k
craft artist|3co
craft teacher|09m4kf
craft worker|0ug1nl2me3cr
crafted|0mm2me
crafted furniture|0mm2me
crafter|0mf1nn2mg3ct
crafter $|0mf1nn2mg3ct
craftsman|0mw0uf1ek1hr1nn24p2lp2mm2qg2xl3cn3ko
craftsman $|0ms0uf1ek1hr1nk24p2lp2mn2qg2xl3co3ko
craftsperson|0mm1nm2mq3cd
craftsperson $|0mn2mq3cd
craftswoman|0mn1no24o2mo2xn3cf
craftswoman $|1nm24o2mq2xn3cf
craftworker|2xl3ck
craftworker $|2xl3ck
cranberry|04p
crane|04s0ub0vz1af1he1nf1zz2lm2m92xe34g4ql4um4wn
crane $|1zl
crane crew|04g0vn
crane driver|4qm
crane engineer|1zn
crane operator|0vk1zq2md4wp
crane technician|1zs2lp
craniologist|3cq
craniologist $|3cq
crank|2kp2mf2xg
crankshaft|2mp
crap|0ue21u
crate|1ng2mq4yq
crater|0mg2mm4yt
crater $|0mg2mm4yt
crating|0up4he
crawler|1zl
crayon|0md2mn37f3cp3tn
cream|04e1py2iq3ll3te4qu4xt4ye
cream freezer|2mn
cream producer|1po
creamery|2mn
creaser|1nq2mm
creaser $|1nq
creasing|1np2mf
creation|3qq
creative|0xn1lf1vz20l2me2pz37e3co
creative $|1vt2pk
creative artworker|1vm
creative copy|2pr
creative designer|1vm
creative director|1lg1vs
creative writer|0xo2pf
creative writing|20l
creator|07s0je0mm0xl1sl24r3cm48y4wf
creator $|07s0mm0xl1sl24r2mk3cm48n4wf
creator partnership|0je48t
credential|22r
credentialing|22z
credit|02r0ez1ow22g29o2cf2md2pn34s3kf3me3qf3tf3vr3ym3zp4he
credit administrator|0el
credit adviser|0ek
credit analyst|0ep
credit authorizer|0el
credit card|0ee2pm34m
credit clerk|02m0eb34o
credit control|0er34f
credit controller|02u0ed
credit manager|0eq
credit model|0eg3zo
credit officer|0em
credit product|0ed29q2pl3mg
credit rating|0em
credit risk|0em3zk
credit union|0ef1os
creel|1nt2mf
creeler|1ns
creeler $|1ns
cremation|0lq3cf
cremator|0lr
cremator $|0lr
crematory|0ly2mf
crematory operator|0ly2mf
creosoting|0mr
crepe|2mn
creping|2ml
creping machine|2ml
cresylate|2mm
crew|02g04q0bq0kg0lf0mf0qo0rq0uo0vn16g1ao1hg1lg1ne1pr1un1zm20f21d2ds2fg2lq2no2xn35g3ao3bo3cd3kq3qd3ym41n49g4fl4hn4km4qn4vf4wo4xc4yf
crew $|04g0bt0ro0ul0vk1ue2dq2lf4kn
crew boss|04g0vg3ko
crew chief|04l0vq3kn4fq
crew clerk|34p3bo4hg
crew foreman|04r0vb
crew leader|04e0vn1us41s
crew manager|0bn4qr
crew member|04n0bo0qm1al1ek1pn1zo2dd2lp2mm2np2xn3cf3kf3qf3yp4xd
crew pusher|0uo2mf
crew supervisor|04q0rf1aq1pf1ul34f3kf4ys
crew trainer|1py4kf4vg
crew worker|0rq0ul2ll2md
crewman|04o2ln2mf2nu3ks
crewman $|04o2ln2mf2nu3ks
crewmember|2nr3kw
crewmember $|2nr3kv
crewwoman|2nr
crewwoman $|2nr
crib|1ng34s4yv
crib attendant|4yo
crib clerk|34g4yp
cribber|0uq
cribber $|0uq
cribbing|0uq2mg
cricketer|3cq
cricketer $|3cq
crier|3qu
crier $|3qu
crime|0tr0xf1oc29f2ct2iv2mf2uc3ky3qq49n
crime analyst|0tu1od29f3kn
crime commissioner|3ql
crime critical|2cl
crime defence|2ck
crime intelligence|3km
crime lab|2ug3ko
crime prevention|49p
crime scene|2il3kn
criminal|20l2gn2if3kz3qo4ff
criminal investigator|3kl
criminal justice|20l
criminal record|3kk3qq
criminalist|2ip3kq
criminalist $|3kr
criminologist|2or
criminologist $|2or
criminology|14g2if2oz3gg
criminology studie|2op
crimp|1ng2mo
crimper|2mm4yp
crimper $|2mm4yp
crimping|2kq2me2xe
cripple|1nu
crisis|10f2mf49z
crisis counselor|49l
crisis helpline|49m
crisis intervention|49k
crisis situation|49l
critic|2cz2mg3cf4fr
critic $|2cz2mg3cf4fr
critical|1hp1mm2ck31m
critical care|31m
critical event|2cl
critical facilitie|1mm
critical power|1hm
criticality|0gf0nl
crm|0yz19f2pl
crm administrator|0yk
crm analyst|0yn
crm developer|0yl
crm erp|0ym
crm implementer|0yl
crm manager|0yl
crm marketing|19f2pm
crm specialist|0yn
crm وerp|0yk
crna|31y
crna $|31y
cro|41y
cro $|41y
crochet|1nr2xg
crocheter|1np
crocheter $|1np
crofter|04q
crofter $|04q
crook|2md2xr
crop|04z05z0bs0kq0uf1us2it2ma3cg3gf
crop adviser|05m
crop consultant|2ip
crop duster|04k0bs2me
crop farmworker|04l
crop manager|1un2im
crop production|04m
crop research|05o2if
crop specialist|2iu
cropper|1np
cropper $|1np
crops|04w20o2mb4kc
cross|04p0ir1ne2mo2xg4fl
cross country|4fl
cross cut|2mn
cross tie|04q1nf
crossband|0uf2mp
crosscut|0me2kf2mt
crosscut saw|2kg2mn
crosscutter|04q
crosscutter $|04q
crossing|1az1wv2mg
crossing guard|1wq
crossword|0xr2mc
crotch|0kp2mf
croupier|21r
croupier $|21r
crown|17u2gm2ml
crowning|2mp2xe
croze|0mr1ng2md
crozer|0mx2mf
crozer $|0mq
crucible|2mf2xl
crude|3gq3te
cruelty|3kn
cruise|0br2lk49f4pz
cruise entertainment|21k3cm
cruise ship|0br2lk
cruiser|04r
cruiser $|04r
cruller|1pq2mf
crumb|2mp4yc
crusher|04l0ur1nf2ll2mu
crusher $|2mv
crusher loader|0up2me
crusher operator|04n0um4ym
crusher tender|2ml
crushing|2mp2xl
crushing machine|2mm
crushing process|2ml
crust|1nq3tf
crutch|2ml
crutcher|2mq
crutcher $|2mo
cryogenic|4ql
cryogenics|1hf2ln2sq
cryolite|2ml
crypto|0hy29n
crypto engineer|0hy
crypto trader|29n
cryptoanalysis|20n4kf
cryptographic|13y2me3kp
cryptography|20k46x
cryptography engineer|46x
cryptologic|2mg2ze3kz4ol
cryptologic technician|3kr
cryptological|47r
cryptologist|47r
cryptologist $|47r
cryptozoologist|2iq
cryptozoologist $|2iq
crystal|04e2mz3to
crystal grinder|2ml
crystalizer|2mt
crystalizer $|2mn
crystallizer|2ms
crystallizer $|2mm
crystallographer|2iq
crystallographer $|2iq
crystallography|20m
cs|4by
cs $|4by
csm|0zz
csm $|0zz
csr|10z1lm26m
csr $|10z26m
ct|2mc2tz2vg
ct scan|2tl
ct technician|2tq
ct technologist|2tm
cto|1gz
cto $|1gz
ctp|2mu
cts|49q
cub|0un
cub $|0un
cube|1ne4yr
cubing|1nf2mn
cue|21r3tf4wr4yf
cuenta|01s
cuenta $|01s
cuff|1nt2ml
cuffer|1nr
cuffer $|1nr
cuffing|1no2md
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
culinary|0991pz20f2me3cf4kv
culinary arts|09f4ko
culinary expert|1pp
culler|04r
culler $|04r
cullet|2mv4yc
cultivation|04g4hp
cultivator|04w2mg
cultivator $|04w2mg
cultural|07e20l21g2gf2hv2ic2mf2ou3fk3go3qr49v4pl
cultural animator|07e49r
cultural anthropologist|20l
cultural archive|2ho
cultural mediator|2gf49p
cultural policy|3qk
cultural visitor|2ho49g
culture|04t20n2iu2md2uf3qy4kd
cultured|2mk
culturist|04n
culturist $|04n
culvert|0uo
cumulative|1ir
cup|1ne2kq2lp2me2xp4yg
cup filler|2lq2mf
cupboard|2mm
cupola|04g1nf2ml2qw2xs4ud4yn
cupola charger|2me2xf4ys
cupola liner|0um2me2qm
cupola operator|0ue2xq
cupola patcher|0um2md2qm
cupola tender|2xp
cupper|04q
cupper $|04q
cuprous|2mk
curate|0sr
curate $|0sr
curator|2hz2ix2me3cu
curator $|2hz2im2mf3cv
curator horticulturist|2in
curb|0mf1nf1zr2md2qp4xn
curber|4xr
curber $|4xr
curbstone|2mf2qq
cure|2mq
cured|2ml
cured meat|2ml
cureman|3gp
cureman $|3gp
curer|04n0un1pt2mo2qg3kf4yp
curer $|04n0un1pt2mo2qg3kf4yp
curing|1pu21e2ll2mo2xf4yk
curing oven|2mq
curing room|1pw21e
curler|2mo
curler $|2mo
curling|1ne2mf4yq
currency|3tp
current|3tl
curriculum|0xf2fz2me34g44p49m
curriculum designer|2fn
curriculum developer|2fp
curriculum instruction|44q
curriculum manager|2fn
currier|1ng2mn
currier $|1ng2mn
curtain|04g0ro1nt2lq2md4ye
curtain stretcher|1nm
curvature|2me3tn
curve|0mo2kg2mf4yl
curver|1nl
curver $|1nl
cushion|2mu2xg
cushion maker|2ml
cushion molder|2mk
custodial|0rz0ug2md3ko
custodian|02n0rz1nf1up21s2md2vo34n3ko
custodian $|02n0ru1nf1up21u2mf2vo34p3ko
custody|3kr3pp
custody officer|3ks
custom|02g08g0az0ef0mo0tw0ue1eg1hf1lo1nr1pn1xm24f29d2ig2ks2ll2xg3cg3kw3lg3qx3ud41g4hz4mg4uu4yb
custom agent|3qo4hg
custom border|1wg3kq3qe
custom broker|29f4hs
custom brokerage|0tt4hf
custom clerk|3qe4ht
custom compliance|0ta4hw
custom control|3kd3qu4hc
custom director|1lp
custom excise|3kg3ql4ho
custom feed|1pp2mf
custom gun|2kt
custom officer|3kf3qq
customer|01m02f04f0bn0eq0gg0lg0ng0qf0ug0vg0zz10z11m13g19g1am1dm1ge1hn1lg1mc1pg1wo1xm21e22e25g29m2bw2ft2if2mb2pr2sf2ve34r35e3im3ke3of3qe3rn3ug3yr41o49c4cz4fg4gp4hp4kd4pf4ul4vg4ye
customer account|01q0em41q4gf
customer advocate|10q
customer assistant|10f3yy
customer care|10q34q
customer centric|4co
customer complaint|10f34n
customer contact|10l
customer education|2ft
customer engagement|0zq
customer engineer|4cs
customer engineering|1gf4cr
customer experience|0zo10r1xn34g
customer implementation|23l
customer insight|11n2pn
customer journey|10p
customer liaison|2br
customer marketing|2pn
customer onboarding|0zl
customer operation|10x35g
customer outcome|0zp
customer relation|2pg4gn4hr
customer relationship|01g0eo10f34g4gu
customer reliability|3in
customer service|0bp0el10r1hr20l27l2al2bo2le2pn41k4hf4pg
customer success|0zw4cl
customer support|2bn
customer trainer|2fo
customer transit|1ap
customized|1hg1no
customizer|4uq
customizer $|4uq
cut|04o0mm1nt2km2mp2xc4yq
cut off|04r0mo1nf2kq2mf4ye
cut operator|1ns2xe
cut out|1np2mf
cut saw|2mm
cuter|1no
cuter $|1no
cutlery|2km
cutlet|0kr2md
cutter|04s0kt0mo1ag1hf1nr1ur1xn21l2dp2ig2kw2lg2mu2vo2xs34p36m3cm4wl4ym
cutter $|04p0ku0mu0uo1nt1pk1ur1xn21l2dp2kq2mp2vp36m3cm4wl4yn
cutter finisher|2mn
cutter grinder|2kb2mc2xw
cutter helper|2mk
cutter operative|2kk
cutter operator|04o0mf1np2xe
cutter production|2km2mf
cutter specialist|2mk
cutter technician|2km
cutter tender|1nl
cutting|02m04f0kq0mm0ul0vf1hl1nu2le2mm2qo2xf34f3tl4hg
cutting machine|0kq0uo1pl2kq2lg2mc2xc4yn
cutting operator|0ug1nv2kc2mc2qo
cutting supervisor|2ms
cutting system|1np2mg
cyanide|2mf2xp
cyanide pot|2mg2xl
cyber|15l1gp1lp20c2ae2fw2gn2if2md3kq3ov3ql3te3ue46z47z4hf
cyber analyst|47m
cyber defense|47n
cyber researcher|46r
cyber security|2gm3op46g
cyber specialist|47u
cyber workforce|1gq2fn
cyberathlete|3cq
cyberathlete $|3cq
cybercrime|3ko
cybernetics|2sq
cybersecurite|46s
cybersecurite $|46s
cycle|1ir1nf2lf2mq2xy4bt4gk4ho4ud
cycle developer|4bt
cycle maker|2mm
cycling|20f4fo
cyclist|3cm
cyclist $|3cm
cyclone|2ln2mf
cylinder|0ml1ng2mu2xf3tp4um4yl
cylinder die|2mn2xg
cylinder filler|2mq4yd
cylinder operative|2ml
cylinder press|4yk
cylindrical|2ke2mo
cyr|3cl
cyr wheel|3cl
cytogenetic|2uy
cytogenetic technologist|2up
cytogeneticist|2up
cytogeneticist $|2ip
cytogenetics|2uu
cytology|20m2iy2mf2uz3kf
cytology $|2in
cytology screener|2ir3kf
cytopathologist|2wr
cytopathologist $|2wr
cytopathology|2uq
cytoscreener|2iq
cytoscreener $|2iq
cytotechnologist|2uz
cytotechnologist $|2uz
dachdecker|0uw
dachdecker $|0uw
dado|0mr2mf
daffaire|3qq
daffaire $|3qq
dagger|2mo
dagger $|2mo
dairy|04z0uf1hd1ne1pz20k2iz2le2ms2uf2vg3gg3td4gl4up4xf
dairy equipment|1hg2le4ur
dairy farm|04l
dairy hand|04s2md
dairy milk|1po
dairy nutrition|2im
dairy plant|2mk
dairy processing|2if2mr
dairy product|1pr2me
dairyman|04q
dairyman $|04q
dam|04t1aw1nf2ld2mn4yg
dam operator|04r2mf
dam repairer|1as2ld
damage|04s0um1ap27x2ie3tf3ue
damage adjuster|27l
damage appraiser|27t3ue
damage control|04t2if3kf
damage field|1al
damage prevention|0um3km
damaged|1al
damascener|3cq
damascener $|3cq
dampener|2mm
damper|2mv
dampproofer|0uq
dampproofer $|0uq
dance|09z1jq1nm21n24f2cc2fg2mf3cz4be4ft4k8
dance $|09r3cg
dance conservatory|20n
dance hall|21q3ce
dance instructor|09b4ft
dance leader|3cm
dance performer|3ck
dance school|20o4kf
dance teacher|09t20c
dancer|1nf3cz4yp
dancer $|1nf3cz4yp
dancing|20e2ng3cq4ks
dancing $|4kl
dancing instructor|4km
dandy|1nt2mf
dangerous|1if4hq4qv
dangerous good|1if4hq4qv
dape|20e4kv
darkroom|2mq
data|02g03p04e08g0bm0ec0gf0ip0ng0rg0to0ub10o11z12z13z14z15z1af1eg1gt1hp1ie1lf1ne1ob1pg1wd21f22f24f25f29g2ap2bs2iq2kg2ld2og2pg2sf2ve2xf2zu34p35f38l3ce3if3kc3mg3ol3qd3rf3te3ul3yf41g47o49f4bf4cf4gf4il4tq4uf4wg4yb
data $|11r12q13o14f
data abstractor|38o
data acquisition|03r
data administrator|15p
data analyst|11o12e14f2mq
data analytics|11o12614k2ir
data annotation|13l
data annotator|13n
data base|15v
data capture|13m
data center|0vm12c13e1hv2bt2mg34e3op3up
data cleaning|13n
data cleansing|13m
data clerk|13p
data collection|0ee10r12g1ho4tr
data communication|1hm2zt
data control|2il
data coordinator|14s2ig
data engineer|03f12l1dl47r
data engineering|12r
data governance|12v
data infrastructure|12m
data integration|12o
data keyer|13m
data labeler|13o
data labeller|13n
data management|12l13f14o15o2ig
data manager|14b2it2zo
data modeler|12o
data officer|13m2aq
data operation|12m1gq
data operator|13m
data ops|12k
data pipeline|12m
data platform|12s1ge
data processing|02l0iv12f13b14f1go1hm2al2bl2lf2md34m4ho
data processor|13m
data protection|0tz1we
data quality|12n
data reader|2mp
data reporting|11m
data science|12g14w2ie
data scientist|2ic2mr3gn
data security|15m
data specialist|0bp0qr11t12b13c
data steward|12p
data tagger|13o
data tagging|13n
data technician|03m13n1hf
data warehouse|12q15n
data warehousing|12n
database|11u12z15z2im2mf2pe3cf3if3om3tf46g47m4ag4be
database administration|15l3ol
database administrator|11l15k
database analyst|11r2pf
database architect|12q4ag
database design|15o
database developer|12q15f
database development|15n
database engineer|12f15r
database reliability|15o3if
database security|46g47n
databrick|12x
databrick engineer|12x
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
dater|2mo
dater $|2mo
dato|11p12s14r
dato $|11p12s14r
dauber|0un2mo
dauber $|0un2mo
day|0lo0rr1cr20f2mm3ce49f4dk4ym
day care|0lp1cs20f49f
daycare|04r0lz1cz20f2mf49n4kf4vd
daycare center|1cl
daycare coordinator|1ck49q
daycare provider|04n
daycare teacher|1cq20f4kf
daycare worker|0lv2mf
daylight|0ul
dayworker|2nr
dayworker $|2nr
dba|15z
dba $|15z
dbt|12u
dbt developer|12u
dc|1ho
ddr|0po
ddr validation|0po
dds|2mg3kp
de|01t02f04c08g0bg0el0fg0il0kg0lm0md0qf0rp0sg0ug0vm0wn11p12n14n1ae1cp1ef1gp1he1il1ks1on1pl1ug1wo20e22k25l26n29f2ar2bl2cf2dm2gf2hg2ie2ke2ll2nf2qf2vf2wf2xc2zo31k34f35p3al3bo3cc3gf3jk3kd3ll3mr3ot3pg3qf3rm3sm3tl3ug3wo3ym41l46m49f4ff4gr4hm4jm4kf4og4pg4qn4so4un4vg
de almacen|4ys
de atencion|10l
de automovile|4uo
de banco|0eq
de bus|3ap
de caisse|3yp
de calidad|3tt
de camion|4qq
de ciberseguridad|46r
de clientele|01r
de climatizacion|3jr
de cocina|1pp2dq
de commande|4yp
de communication|3rl
de compra|3lu
de comunicacion|3rq
de construccion|0up
de contenido|0xo
de cuenta|01s
de cuisine|1pq
de dato|11p12s14r
de desarrollo|1gr
de direccion|1ks
de direction|1kr
de donnee|11n
de enfermeria|31q
de geriatria|0lq
de gestion|1os
de icer|2mo4um
de icing|4um
de ingenieria|1gp
de ligne|2mo
de limpieza|0rp
de logistica|4hs
de magasin|4gs
de maintenance|2ln
de mantenimiento|2ls
de maquina|2mn
de marketing|2pn
de menage|0rp
de negocio|0ip0wq
de nettoyage|0rp
de nomina|3bp
de operacione|35t
de paie|3bn
de partie|1pm
de piso|21q
de prevencion|1ir
de proceso|25q
de produccion|2mn
de production|2ms
de producto|3mt4sq
de produit|3mq
de projet|3ov
de proyecto|3ou
de prueba|3ss
de puericulture|1cq
de rang|1pe4xq
de recrutement|3wt
de recurso|22p
de rede|2zt
de relation|10n
de ressource|22m
de securite|1wq
de seguridad|1ws
de seguro|26q
de sistema|2aq4jq
de software|4bp
de soporte|2bo
de stock|4hq
de support|2bm
de ti|2aq
de tienda|4gs
de travaux|0vr
de venta|41u
de vente|3yp
de video|4wk
de vie|0lq
deacon|0sy
deacon $|0sy
deaconess|0sr
deaconess $|0sr
deadener|04n2mo
deadener $|04n2mo
deaf|1cm20e4kk
deal|0js2bg43y
deal $|0js
deal desk|2bg43y
dealer|02f04f0tk0ug0wq21w29s2ho2me34p3cl3kf3lt3ul3yr41u4yg
dealer $|04f0tl0ug21x29u2ho2me3cm3lt3ul3yr41u4yg
dealership|3yk41e4go
dean|20y44z
dean $|20z44w
death|0to2gr3kg3qn
death $|3qo
debarker|2mx
debarker $|2mm
debarking|1hf1ng2kf2mz
debarking machine|2mn
debeader|2mq
debeader $|2mq
debeaker|04r
debeaker $|04r
debit|26r4pg
debitorenbuchhalter|02y
debitorenbuchhalter $|02y
deblocker|2mo
deblocker $|2mo
deboner|04g0kr2mm
deboner $|04g0kr2mm
debrander|2mo
debrander $|2mo
debridging|2kr2mb
debriefer|3kn
debriefer $|3kn
debriefing|3kq
debris|0ur
debt|0ex0jf1og29q2gq
debt collection|0en
debt collector|0ep
debubblizer|2mo
debubblizer $|2mo
debug|0pl
debug engineer|0pl
deburr|2kf2mt
deburrer|2kt2me4yr
deburrer $|2kt2me4yr
deburring|2mt
decal|2mt3tl
decaler|2mo
decaler $|2mo
decapper|2mn
decapper $|2mn
decating|2mm
decatizer|1nq
decatizer $|1nq
decator|1nv2mf
decator $|1no
decay|2mm
decentralized|4bq
deception|3kk
decision|14u2ie
decision scientist|14u2ie
deck|04w0bf0ug1ng2lo2nz2xo3kl4ue4xq
deck hand|2nm
deck officer|0bg2np3kl
deck rating|2np
decker|04p2mn
decker $|04q
deckhand|2nz4yn
deckhand $|2nv4yo
deckman|04r
deckman $|04r
deckshand|2no
deckshand $|2no
decksman|2nr
decksman $|2nr
decommissioning|0go0ng0um0vc2mn
decommissioning engineer|0go0ng
decontamination|0uy2ip2mc
decontamination technician|2ip
decontamination worker|0us2mg
decontaminator|2iq
decontaminator $|2iq
decorateur|1pr
decorateur $|1pr
decorating|0vp1ne20m28r2mo3tl41g
decorating supervisor|0vp2mf
decoration|24n3to4hf
decorative|07g0uo1ne28e2mx2xo3ce
decorative artist|28e2ms3cg
decorative glass|2ml
decorator|0dp0mf0rg0uk0vr1ng1pn28s2mp37z3co3ys
decorator $|0dp0mf0rg0ul1ng1po28s2mr37x3cq3ys
decorator paperhanger|0vk2mg37m
decorator supervisor|0vq2mc
dedenting|2md2xq
dedicated|4qo
deed|34s3qt4hg
deed $|34u
deejay|3cq
deejay $|3cq
deep|04o0uo1ae1pl2jq2mf2np
deep drainage|0un
deep fat|1pl
deep learning|2jq
deep sea|04p
deer|04q
defect|0mq4ho
defence|0qo1hc2ck3qm
defence correspondent|2ck
defender|2gq
defender $|2gq
defense|0nq3kw47m
defense analyst|3ko47m
defense artillery|3kk
defense officer|0nq
defensive|3kl4kk
definer|2mo
definer $|2mo
deflash|2ml
deflash wash|2ml
defluorinated|2mk
defroster|4yq
defroster $|4yq
degreaser|2mu
degreaser $|2mr
degree|1zm
dehairer|2mo
dehairer $|2mo
dehairing|2mm
dehorner|04l
dehorner $|04l
dehydrating|2ml
dehydration|2mm
dehydrator|1ng1pt
dehydrator operator|1pk2ml
dehydrogenation|2mt
deicer|1ao1hf1ne2lo2mg2xn3to
deicer $|1ap
deicer element|2ml
deicer inspector|3tl
deinking|2my
deinking specialist|2mo
deinking tank|2mk
deinking technician|2mm
delegate|3qp49q
delegate $|3qp49q
delegue|41n
delegue commercial|41n
deli|1pq2dn2mf3yw4xz4yg
deli assistant|3yt
deli clerk|3yt
delicatessen|2do4gt
delicatessen counter|4gk
delicatessen department|4gl
delimber|04x2mf
delimber $|04p
delimer|2mo
delimer $|2mo
delineante|08z
delineante $|08z
delineator|3cq
delineator $|3cq
deliverable|14p
deliverer|0ug16z1ak1zq2lo2md3ap4qs
deliverer $|16z1ak2lp2mf3ap4qs
deliverie|16o
deliverie $|16o
delivery|02l04e0mg0uc0vg16z1aa1ng1pe21e2ao2lr2m82xl34n3ay3cf3ko3ov3yf41f4cw4ge4qn4ug4xl4yo
delivery associate|16n
delivery clerk|16l4ym
delivery crew|0uf2lu
delivery driver|16r1ae3af4ql
delivery engineer|4cx
delivery helper|16q2mg
delivery mail|16l
delivery manager|16d2ao3ow4hn4yn
delivery motorcycle|16l
delivery person|16m3av
delivery rider|16p
delivery service|02n
delivery supervisor|4yr
delivery system|3km
delivery table|2xn
delivery vehicle|3km
delivery worker|16o4yg
deliveryman|3ar
deliveryman $|3ar
deliverywoman|3ar
deliverywoman $|3ar
demand|19r1ho2mm2pr2vg3gg3lq4hs
demand generation|19s2me2ps
demand planner|4hq
demand planning|4ho
demo|4cz
demo engineer|4cv
demo experience|4co
democratic|3qp
democratic service|3qp
demographer|14x
demographer $|14x
demographic|2or
demography|14z2ie2of3gg
demography research|14l
demography studie|14p
demolder|2mo
demolder $|2mo
demolition|0qq0uz0vz2mc3og4hg
demolition operation|0vl
demolition operative|0um
demolition project|0vm3og
demolition site|0rl
demolition worker|0ul
demolitionist|0uq
demolitionist $|0uq
demonstrator|04g41t4kw
demonstrator $|04g41t4kw
demurrage|02z04p0uf2mg
demurrage clerk|02m
denier|1nr2mc
denim|2ml
denitrator|2mo
denitrator $|2mo
densitometer|0xe4wr
density|2mr4yf
dentaire|17s
dentaire $|17s
dental|0lf0uf17z1he20u2ig2mn2uf2vl2wb2xn31e34n3vg41m49e4ke4ue4vs
dental $|17l
dental appliance|17q2ld
dental assistant|17o
dental care|4vl
dental ceramist|2mn
dental device|2mk
dental equipment|17d2ls
dental instrument|17f2mp
dental laboratory|20m2ml2uf2vp4ke
dental medicine|17o2wc
dental nurse|17n31e
dental practitioner|17l
dental receptionist|17l
dental technician|2me4vq
dental technologist|17m
dental therapist|17l
dentist|17z2mf34m4vt
dentist $|17z4vu
dentista|17z
dentista $|17z
dentiste|17z
dentiste $|17z
dentistry|20o
dentofacial|17x2mf
dentofacial orthopedics|17o
denture|17z1nf2mo2ug2xf4yc
deodorizer|2lp2mr
deodorizer $|2mo
deoiling|1ne2mp
department|02e04e0fn0jn0uf0vd1gg1ie1lf1nm1pe1wg20o21f25k29l2im2ln2mo2pg2vp2xg34p35m3cq3kk3ql3tl41m44q4gw4hk4yf
department $|3cm44m4gp
department chair|20u
department director|20e44l49n
department end|3tn
department head|4gl
department manager|02f0fo1nv1ol1pf25k29m2lq2mg2vg34m35g3qo4gm4hk
department practitioner|2vq
department store|35p4ga4ym
department supervisor|0vd1hl1nd22m2mk3cn3kn41s4gq4ye
department worker|0rl2mn
departmental|4gp
departmental manager|4gp
departure|4pr
dependability|0gw46a
dependency|2mf2wq3gg3ps
dependienta|3yy
dependienta $|3yy
dependiente|3yy
dependiente $|3yy
depilation|0ft2mg
depilation specialist|0ft2mg
deployed|2jf46g4cw
deployed ai|2jf4cl
deployed engineer|4ck
deployed engineering|4cl
deployed security|46g4cm
deployment|19g23z2je4cz
deployment $|4cq
deployment engineer|2je4cs
deployment specialist|23z
deployment strategist|19g4cq
deportation|0tn3kp
deposit|02v0ep0rg2xk34t3yd4ye
depositing|1ng2mp2xg
depositing machine|1ng2mp2xg
deposition|0nf1kr2cb2mo
depot|0rl1hm4pp
depot electrician|1el
depot repair|1hn
deputy|0rm0tn1lr20g2gm2mf2np31n3cm3kx3qf3un44t49n
deputy $|3ky
deputy ceo|1lm
deputy chief|3km
deputy coroner|0to3kg
deputy county|2gk
deputy general|1lm
deputy head|0rn44l
deputy headmaster|44m
deputy headteacher|44n
deputy sheriff|3kp
deputy stage|3co
deputy ward|31o
der|1kq
der geschaftsfuhrung|1kq
derinder|0ko
derinder $|0ko
derivative|29l
derivative trader|29l
dermatologist|0fq2wz
dermatologist $|0fq2ww
dermatology|20l4kg
dermatopathologist|2wr
dermatopathologist $|2wr
derrick|04m0uz1ng1zz2mc2ne2xf
derrick boat|1zu2nf
derrick operator|0ur1zf2mg4yl
derrickhand|2mo
derrickhand $|2mo
derrickman|0um2mb2qp
derrickman $|2mg2qp
des|14q35o41p4kn
des donnee|14q
des ecole|4ko
des operation|35o
des vente|41p
desarrollador|0cy1qp1rt2me2yx4bx
desarrollador $|4by
desarrollador android|2yn
desarrollador back|0ck
desarrollador backend|0cl
desarrollador front|1qo
desarrollador frontend|1qk
desarrollador fullstack|1rk
desarrollador java|0cn
desarrollador movil|2ys
desarrollador php|0ck
desarrollador python|0cn
desarrollador stack|1rp
desarrollador web|1rm
desarrolladora|4by
desarrolladora $|4by
desarrollo|1gr
desarrollo $|1gr
describer|3cs
describer $|3cs
description|0xg22r2mg3cq4mo
desenvolvedor|4by
desenvolvedor $|4by
desenvolvedora|4by
desenvolvedora $|4by
design|03o04f07q08z09o0ce0gc0mk0nl0os0pt0qp11g12m14f15l1af1dn1hn1lk1mg1ne1of1pg1rk1sp1vu1yt21f22f24z25e28t2fn2i72je2kg2lc2md2pf2sv2tf2ug2vd2xe2zo37f3cn3ig3jf3kf3mf3qf3sf3td3ye40p46g47g49g4ce4fg4io4sz4ts4ud4we4yp
design $|08f0qk1dk1vz1yo24n2jg4sw
design analyst|03r08g12q15g2zm
design applied|09l20g
design backend|0om
design checker|08s1hz3te4hc4yg
design consultant|08f0qp1sl28l2fl3cn
design coordinator|0qm28l
design designer|08n24f
design developer|2sl
design director|1lm1sp4sr
design drafting|08l
design draughting|08p2sf
design engineer|08l0gd0nn0ou0pf12g15l1dn1hd1im1rm1yr24e25g2nk2zm3gn4bk4iq4sf
design expert|07o24q28o
design instructor|09k
design manager|1gl3cq4st
design producer|2sm
design project|08o28f
design researcher|4tv
design specialist|07m08m15k1hg24t28q2fm2sm4sg
design system|4so
design teacher|20n
design technician|0uo1el1hl2mn2sl
design technologist|2fl2sl4sr
design technology|1he20f24t4km
design test|0px1yg2sg
designated|29f3up
designer|02g03q04d07s08u0ef0fm0gm0hl0il0kg0lg0md0no0os0rf0uf0xf12f14n15p1ae1dq1ee1hp1im1jl1rn1sw1uf1vs1wg1xl1ys20g21e24z25g28z29g2cg2df2fo2gg2hk2ie2pe2qf2sw2vf2wf2xd2zn31g34g36k37g3cp3fl3gg3je3kd3lg3mg3og3qf3rf3tg40m41f49g4bl4cm4fg4he4kg4mm4sw4tn4ue4xf4yd
designer $|02g03r04e07u08u0ef0fk0gn0hl0il0kg0lg0me0nn0ot0qk0rf0xf12f15p1ae1dp1ef1hm1im1jl1nr1ro1sv1uf1vt1wg1xn1ys20g21e24s2cg2df2fo2gg2hk2if2mc2pe2qg2sy2vg2wf2xe2zn34g36l3cm3fm3gg3jf3kd3og3qf3rg3tg40m41f49g4bm4cm4he4kg4mm4nk4su4tn4uf4xf4yd
designer artist|07f28p3cn4wa
designer builder|24l28n2mg
designer composer|3cf4wl
designer cutter|1nk
designer developer|1ho
designer director|07f3cn
designer engineer|4wl
designer fashion|24l
designer game|1so
designer maker|1nc24m28p2md3co
designer music|3cd4wn
designer painter|2mr3cf
designer puppeteer|3cl
designer sculptural|24o3cd
designer technician|07o08m1hg
designer typesetter|2mo
designer ux|4sl
designerin|4so
designerin $|4so
designing|0gp
desilverizer|2xq
desilverizer $|2xq
desizing|0mg1nl
desizing machine|0mg1nl
desk|02g0vg10m1ag1hp1ne21o2bz2ll2xf3kl3qf3tl3vw3ys41x43w4hf4yf
desk $|21g2bq3vm43o
desk agent|21q2bk3ve
desk analyst|2bk43l
desk assistant|3vo41m
desk associate|21e3vp
desk attendant|3vf3yq
desk clerk|21u34b3vg3yf41w
desk coordinator|21f3vo
desk manager|2bp43o
desk officer|21f3kn3vo
desk operator|1hp2mg3vn
desk representative|21m
desk specialist|2bl34r3vc
desk supervisor|2lp2mf
desk technician|2bk
desk worker|1hk41m
deskman|1hr
deskman $|1hr
desktop|07z10f1ng2bz2mm
desktop engineer|2bu
desktop publisher|07q
desktop publishing|07n
desktop support|10f2bm
desolderer|2mo
desolderer $|2mo
dessert|1pl
dessert chef|1pl
dessinateur|08s2su
dessinateur industriel|2su
dessinateur projeteur|08s
destination|2pr4pz
destination manager|4pv
destructive|1hs2ln2mo
destructive evaluation|1hn2mg
destructive testing|1hl2ln2mn
desulfurizer|2mn
desulphuring|2mo
desulphurizer|2mp
detacher|1np
detacher $|1np
detacker|2mo
detacker $|2mo
detail|17f41p4yr
detail representative|17f41p
detailer|08w0mf1an41p4hp4un4yp
detailer $|08w0mf1an41p4hp4un4yp
detasseler|04m1ng
detasseling|04p
detection|0nf0qg1df1iu3gf3qp3zl46z47y
detection analyst|3zl47m
detection engineer|1io46t47n
detection mitigation|46p
detection response|47q
detective|0vg1wf2md38u3kz3qz
detective $|1wf38v3kz
detective investigator|3km
detector|1ao2me2xf3pr3tv4yd
detector $|3to
detector car|1an4yf
detector operator|2mf2xf3tv
detention|2mf3kz49l
detention attendant|3kf49r
detention officer|3ko
detention worker|49o
determiner|27r
determiner $|27r
dethistler|2mn
detonator|0uq
detonator $|0uq
detoxification|2wo
dev|0jp2mf3ir4bz
dev $|4bu
dev leader|4br
dev manager|0jp
dev ops|3is
developer|02g04d07p08g0ct0eg0gg0hs0jm0kg0lg0mf0ol0qf0rf0sg0ud0ys10g12t13g14p15k18z19f1af1do1eg1ft1hk1ig1jk1nl1og1pf1qt1rt1tq1ug1wf1ym1zg20g21f22g24o29g2cg2fu2gf2hl2jp2kf2ld2nf2pl2qg2sl2vg2wf2xd2yt2zm31g34g3cc3fg3gl3iz3jg3ke3lg3me3ql3rf3sm3tf3um3vg44g46l49k4br4cf4hf4ir4kg4mq4nk4og4uk4wg4xf4yc
developer $|02g04e07p08g0cw0ht0jm0kg0lg0mf0om0qg0rg0ue0yt12v14q15k18b1af1dq1eg1fu1ig1nd1og1pf1qv1rv1tr1wf1ym20g21f22g24q29g2cg2fp2gg2hm2jr2kf2le2mm2ng2qg2sp2vg2wf2xe2yv2zm31g34g3cc3fg3gn3if3jg3kf3mf3ql3sm3tg3um46l49n4bu4cg4hf4is4mq4nk4uf4xf4yd
developer advocate|18t49f
developer education|2fo
developer evangelist|18o
developer event|1jn
developer experience|3iq
developer marketing|2pm
developer productivity|3iq
developer prover|2ml4uo
developer relation|18v
developer tool|2sf3ir
developing|2ml
developing machine|2ml
development|02g03e04e05m08q0bf0fg0gn0is0jr0lo0nl0qp0sg0tl0ue0wf15l19g1af1bd1cm1gs1hr1il1lf1nf1pf1zg21f22m24t25m29d2fz2gg2im2jg2ld2ng2on2pt2vf2wg2xm30z31r34f35f3cd3kd3ll3me3on3qo3rf3tf3yf40m42x44f49t4bu4ck4fe4ge4hd4kq4pg4qg4ue4wf4yd
development $|0ju1gq22v2mg41d42q4by
development adviser|2fo49l
development analyst|0io1of2po
development associate|1il2mm
development chemist|2if3go
development co|1in
development coach|2fq4fd
development consultant|05k1hk1in22g3qq49m
development coordinator|0lq1on2fn30q3qm49f
development counselor|49m
development director|0qp2fm2iq30p3qm49f
development driver|2mq
development engineer|03f0no15k1do1hb24p25l2sn3gm3lq40o4bc4cn
development engineering|08l
development executive|0jo
development facilitator|49m
development inspector|0qg0tr
development leader|3qg49m4bv
development manager|0jp1bd1go1of22f25n2ak2fr2id2pn30g31u3um41t42f4bf4gf
development officer|2po30t3qn49d
development planner|0qr
development policy|08p
development program|2fk49m
development project|0gq1ge3on
development representative|0jf41d42y
development scientist|2iq
development specialist|05n08o0je0lm15l22m24k2if2mg2or2pg3op3pp3qe
development support|4km
development teacher|1cq20f4ke
development technician|08n1hp2ie2mk
development technologist|1hn
development tool|1gl
development worker|49o
developmental|1hq20m2ec2m92wl49n4kn
developpement|1gt4br
developpement $|1gt4br
developpeur|0cz1qp1rt2mf2yr4bz
developpeur $|4bw
developpeur back|0cl
developpeur backend|0cm
developpeur front|1qm
developpeur frontend|1qm
developpeur fullstack|1ro
developpeur ios|2ym
developpeur java|0cl
developpeur logiciel|4bo
developpeur mobile|2yn
developpeur php|0cn
developpeur python|0cm
developpeur stack|1rk
developpeur web|1rm
developpeuse|4by
developpeuse $|4by
device|0gk0ug1dn1em1fq1ht1yy21m2if2lf2ms2sg2vd2yf3go3kf41m4bl4nv
device $|1dl1hl
device assembly|1hg2ml
device calibrator|1hm
device designer|1hn2ml
device developer|1dp2yf4bm
device driver|1fr
device engineer|0gp1hf1yv4ne
device inspector|2ml3tf
device installer|1ep2mf
device maker|2mk
device production|2mk
device repairer|1eg1hm
device representative|41o
device specialist|2ml4nm
device supervisor|21n2me
device technician|4nq
device technologist|1hl
devil|3cn
devil stick|3cn
devops|2mg3iz4af4bz
devops $|3ix
devops engineer|3im4bn
devops ingenieur|3il
devops specialist|3is
devrel|18z
devrel $|18z
devsecops|3ix
devsecops engineer|3ix
devulcanizer|2mq4yk
dewaterer|2mr
dewaterer $|2mn
dewatering|2lg2mx
dewatering equipment|2mo
dewaxer|2mo
dewaxer $|2mo
dewer|1np
dewer $|1np
dfir|47z
dfir analyst|47r
dfir expert|47t
dft|0pz
dft engineer|0pt
dft leader|0ps
dhotel|4xo
dhotel $|4xo
diabete|0iq49q4kf
diabete educator|49q4kf
diagnostic|1eq1hn2ml2tn2vm2wn36k3tg4un4vk
diagnostic $|2wm
diagnostic inspector|1hq
diagnostic medical|2tl
diagnostic radiographer|2tn
diagnostic technician|1en1hg4up
diagnostician|2wq3pq
diagnostician $|2wq3pq
diagnostics|0gg1hr2sg
diagrammer|2mo
diagrammer $|2mo
dial|0mg0uf1dp1nf2ko2lp2mq2sf37g3tm
dialer|2mo
dialer $|2mo
dialogue|0xd2cg4wt
dialysis|0gp2mf2uq2vp
dialysis technician|2mg2uq2vp
dialyzer|2mn
dialyzer $|2mn
diameter|2xq
diamond|04e0md0rf0uk1nf29d2vq3cz3yl41w4ye
diamond broker|29d41s
diamond die|2ke3cr
diamond powder|2mp3cf
diamond sizer|3ck
dianetic|0sr3pg49f
diaper|1nn
diaper machine|2mo
diary|1pn2mf
dice|21u
dice table|21n
dick|38q
dick $|38q
dictaphone|1ht2lg2me34w4uf
dictating|1hm2lf34o
dictating machine|1hl2lf34o
dictionary|0xg4on
die|04f08q0dg0rg0ud1he1np1xg2kz2ld2mr2sl2xz3cm3tn4ud4yp
die assembler|2ku2m8
die cast|2kf2xq
die casting|2ml
die cutting|1nm2k92mp
die finisher|2kp2xe
die machine|2kf2xm
die maker|0mn1ng2ku2mc2xc
die polisher|2k92xp3cl
die repair|2ku2xc
die technician|2xn
die try|2ko
die turner|1nq2kb
diecast|2md2xq
dielectric|1nr2mf
dies|2mq2xf3tl4yf
diesel|1am1eo1ng2kc2sm3jl4ql4uz4yl
diesel dinkey|1an
diesel engine|1en1hl3jm4ud
diesel engineer|1hl
diesel locomotive|1am
diesel mechanic|4un
diesel retrofit|2so4ul
diesel technician|4ur
diesel tractor|4yo
diesel truck|4ql
diet|02g2dq32z3pf49g
diet technician|32q
dietary|1pz2dr2md32r34n
dietary service|1po
dietetic|32z
dietetic technician|32v
dietetics|20p4kf
dietician|32z
dietician $|32z
dietist|32r
dietist $|32r
dietitian|0uf1pr20m2mc2vq32z4kf
dietitian $|32z
differential|2ur3tl
diffuser|2mp
diffusion|2mr2xd
diffusion furnace|2mn2xd
digester|1pb2mz4yq
digester $|2mk
digester operator|2mk
digestion|2mn
digger|04r0ux1zu3ag4qf4ym
digger $|04u0up2mq4yn
digger driver|0ue1zw3ag4qf
digger operator|0us2mc
digging|0us2md
digging machine|0us2md
digital|04g07z08g0it0jl0of0qc0tg0ug0xc19z1lf1nr1og1rr1sf1tf1yo20l2aq2ck2fr2hm2il2kg2lr2mr2sf2td2xf2ze37g3cc3fg3qe3rm41e47z48d4ff4ge4kd4sw4wt4yg
digital $|19p2pe
digital analyst|47o
digital archivist|2hk
digital campaign|19p2pe
digital computer|47m
digital designer|07b24l4sq
digital effect|07l
digital forensic|47p
digital forensics|20l47o
digital game|1ro1tg
digital literacy|20f2fv4ke
digital marketer|19p2pf
digital marketing|19q
digital matte|07q2mg
digital media|07s47l4wp
digital officer|2as
digital photo|2mk
digital print|2ml
digital printer|2mq
digital prototype|1nr2mf
digital right|0jm
digital transformation|0iq0wl
digitalisation|24r2se
digitiser|1nl
digitiser $|1nl
digitizer|1nk
digitizer $|1nk
dike|0vp2mg
dimension|0mr0vl4ya
dimensional|0qp2sq2xr3td4ce
dimmer|2mf4wp
dimpling|2kt2mc
dimpling machine|2kt2mc
dinger|2kr
dinger $|2kr
dining|1aq1ip1nk1pw21b2m93tg3ym4xs
dining car|1as
dining room|1pq21c2mb3yn4xu
dining service|1af1iq1po3tg
dinker|2mo
dinker $|2mo
dinkey|1az2ko2lf2mb4hn4un
dinkey engine|1am
dinkey engineer|1ap
dinkey operator|1am
dioramist|2xq
dioramist $|2xq
dioxide|2mk
dip|1ne2mz2xk
dip tank|2mo
diploma|2mk
diplomat|3qz
diplomat $|3qz
diplomatic|20l3qx4ol
diplome|31q
diplome $|31q
dipper|04p1pl2mx2xl3cf4xn
dipper $|04r1pm2mp2xm3cf4xn
dipper operator|2ml
dipping|2mx
dipping machine|2xp
dipping tank|2mn
direccion|1ks
direccion $|1ks
direct|06p0lu21m27l2bf2mf2xm30q31k49n
direct care|0lo21n
direct chill|2xm
direct service|06p0ld49o
direct support|0lt2bf
directeur|1lq1on2ar2mg2pl35l3ol41l4gm
directeur commercial|41m
directeur de|3ol4gm
directeur des|35l
directeur financier|1oo
directeur general|1lq
directeur informatique|2ar
directeur marketing|2pl
direction|1kr3kl
direction $|1kr
directional|08k0qf2km2mf3gr
directional drill|0uf2kl3gm
director|01m02d06f08f09g0af0dg0ed0gg0ie0jl0kf0ll0me0ng0qk0rg0so0tl0uc0vl0wg10e12l13e14l15l16g17g19f1cp1df1ef1gz1hd1jo1lw1mp1nc1or1pk1uf1vl1xg20n21o22n24g25g26f27f29l2at2be2co2dg2fn2io2ke2le2mc2nf2ol2po2qf2rg2sf2uf2vp2xd2ze30r31f33g35s38e39g3cs3ff3ge3jf3ln3mn3nl3om3pf3qn3rn3sf3tl3uo3vg3we3xc3ye43g44v46f47d49m4ba4df4fo4gn4hq4jf4ke4of4pk4sp4uf4vf4wu4xe4yc
director $|01n02e06g08f0al0ed0fk0ie0jk0kg0ln0mf0sp0tm0ud0vl10f11g12f14m15m1ak1cr1dg1eg1gl1hd1jp1ko1ls1mq1nd1pm1sk1ug1vn1xg20r21l22q26g27g29m2bf2fp2kf2le2mg2nf2om2pr2qg2sf2uf2vs2xe2ze30n31b34l35o38e3cm3gf3jf3km3lp3om3pg3rm3sg3tm3un3vg3wf3yf44r46g47d49o4bf4dg4fq4go4hm4ke4og4pl4sk4ug4vg4wq4xe4yd
director ai|2jl
director airport|1lm
director analytics|11o
director communication|3rl
director data|12q13g
director de|1gn2aq3ol
director design|4sp
director engineering|1gn
director finance|1ol
director financiero|1op
director fp|1ol
director general|1ln
director information|1gg2al
director infrastructure|0qo1go3of
director marketing|2pl
director nonprofit|30p
director nursing|31o
director operation|35m
director photography|3cq
director platform|1gq
director product|2pf3mn3nl
director r&d|1gl
director sales|41m4ck
director science|2is
director software|1go4be
director strategy|35n
directorie|1an
directory|16c1ax2mg3al4yf
directrice|1lt
directrice generale|1lt
dirt|0uo4ym
disabilitie|20f4dr
disabilitie teacher|20f4dr
disability|02g0le27z2mg2vp49z
disability care|0lg49n
disability support|49o
disabled|20f4dn
disassembly|0gr0ug0vu2me2xq4hf
disaster|0uq1iw3ko47t4ug
disaster recovery|47u
disbursing|3kg3yz
disc|0mg1af2mn3ct4wn
disc jockey|1ag3cu
disc moulding|2ml
discharge|2kk2ma2xs
discharge machine|2kl2me2xm
discharging|2xo
disciplined|3xq
disclosure|0ed1oq
disco|1wm
discount|02o
discovery|0ig20f2ip4km4pl
discovery teacher|20f4kn
discrimination|22r
discus|3cg4fn
disease|04o1iq2iq2md2wr3kf
disease specialist|2iq2wr
disenador|1vs3me4st
disenador de|3me4sr
disenador grafico|1vs
disenadora|1vs
disenadora grafica|1vs
dish|1hm1nf2dz2lf2mg4yb
dish washer|2dp2mg4yg
dishwasher|1er2dz2le2mg
dishwasher $|2dz
dishwashing|2dr2md
disinfection|0lr
disintegrator|2ms
disintegrator $|2mp
disk|2cn2kt2mm2xg3cf
disker|1ng2mo
disker $|1ng2mo
dismantler|0ul2ln4yp
dismantler $|0ul2ln4yp
dismantling|04g0gz0vv2me2xq
dismantling supervisor|0vm
dismantling worker|2xq
disorder|3pp4kl
dispatch|02f04f0bk1av2md39z3kg4hq4yo
dispatch clerk|02g1af4hv
dispatcher|0br0uf1ar1ng1wd2lg2mm2ng39u3kr3vx4hz4yv
dispatcher $|0bv0uf1an1wd2mt39x3kt3vs4hu4ym
dispatcher emergency|39f3vo
dispatcher ship|0bf4hn
dispatcher supervisor|1ao2md4hd4yr
dispatching|4hw
dispatching officer|4hs
dispensary|3er
dispenser|1ao2ln2ml36s3ez4uf4xp
dispenser $|1ap2mg36s3ey4xp
dispenser pharmacy|3el
dispensing|2ie2ml36s3dr3ey3gc
dispensing $|36m
dispensing assistant|3ez
dispensing optician|36m
display|1ng28v2lm2xg3yz41p4ho4uf
display assistant|28y3yb
displayer|3yv
displayer $|3ys
disponent|4hy
disponent $|4hy
disponentin|4hy
disponentin $|4hy
disposal|0qq1io1mr1zg3ug4ys
disposal plant|2mo4yf
disposal specialist|0um1ik
disposal worker|2mg4yr
disposer|0um1if
disposer $|0um1if
disposition|34f3tm4yq
dispute|2gv
dispute resolution|2gm
dissasembler|0rr
dissasembler $|0rr
dissolver|2mn
dissolver operator|2mn
distance|2fk4fu
distance athlete|4fk
distance runner|4fs
distillation|2ms
distiller|2mt
distiller $|2mr
distillery|2mt4yn
distillery grain|2ml
distilling|0vf2mq
distress|2mf49w
distresser|2mo
distresser $|2mo
distributed|0cw0gd0qg1do
distributed system|0cw
distributing|4yo
distribution|04k08m0gq0nu0qf0ug1an1dp1en1hd1nf1vg24g29p2if2ln2ms2pn2se34f3cg3jq3kg3ye4gf4hz4ys
distribution agent|4ho
distribution center|2me4ho4yq
distribution clerk|02k1aq3yf4hf
distribution designer|08o2zp
distribution engineer|0nn
distribution engineering|0gg1dm
distribution field|1dp1hf2lq4yf
distribution inspector|2le2mq3jm3te
distribution manager|04f2mf2po4hx
distribution network|2zd4hr
distribution planner|4hp
distribution supervisor|2mc3jr4he4yo
distribution system|0gr2ml3jb4hr4yf
distribution technician|04q1hf2lp
distribution technology|0gg0nl
distributor|1aw1nf1zm3ce3jp3qn41u4hr4qq4yo
distributor $|0uf1at2mk3ce3jp3qn41t4hw4yo
distributor operator|0ue1an1zm2md4qr
distributor supervisor|2mf4ym
district|04f0qq1ln2gq2mc34o35x38f3kp3qo3vl41p4gq4hf4kk4yg
district clerk|2gn34g3qo
district court|38g3kl
district custom|1lp
district judge|2gm
district manager|35g4gw
ditch|04x0uo1ng2le2me4ym
ditcher|04t1zr2me
ditcher $|04u
ditching|1zw2lf
ditching machine|1zw2lf
dive|2lp2mo
divemaster|2lr
divemaster $|2lr
diver|0uf1ng2lz2mx3co3kn4yg
diver $|04k2lx2mr3cp
diver qualified|3kn
diversified|04n
diversified crops|04n
diversity|1lo22z
diversity manager|22p
dividend|02z
divider|2ms
divider $|2mn
diving|04k20f2gg4fu
diving teacher|20f4fp
divinity|20k
division|04f0qf1dt1gn1lq1of20t2le2mg35r3kl3lm3oe41p4gm4hq
division commanding|3kn
division director|1ll1of20t
division manager|1go21m41q4gg
division supervisor|0vd4gp4hn4yl
divisional|4yk
divorce|2gm
dixonac|2mn
dj|2ce3cy
dj $|3cu
django|0ct
django developer|0ct
dlt|4br
dna|2iz
do|2ml
dobby|2mm
dobby loom|2mm
dobie|0uu2me
docent|20z4pq
docent $|20z4pq
docente|4kz
docente $|4kz
dock|04f0mo0uc0vf1au1ng21n2lo2no4ht4yw
dock attendant|1aq4yf
dock operator|21q2mo4yd
dock worker|4ys
docket|3qq
docketing|3qr
docking|0be2nq
dockworker|4yq
dockworker $|4yq
doctor|06q17o1ng2il2vr2wz36p3ho49o4vr
doctor $|06u17m2im2mk2wv36p49p4vq
doctor dental|17k
document|02m27q2hz2im2tl34p3tf4mr
document control|2hp4ho
document controller|2ht2mg
document scanning|2mm
documentalist|2hr
documentalist $|2hr
documentary|0xq
documentation|0if0tl0xt14n1hl2an2ig2me34o4hq4mz
documentation engineer|4mu
documentation manager|2an4mt
documentation specialist|0tm0xq4mo
documentation writer|4mm
doffer|1no2mg4ys
doffer $|1no2mg4ys
dog|04z0fg0lf1xf20d2ff3kx3qp4fd4ke4vz4xq4yg
dog cat|4vm
dog handler|4vm
dog instructor|4vm
dog trainer|4vm
dog training|2ff4vm
dog walker|4vq
dogger|04r4yo
dogger $|04r4yo
dogs|04c4vr
doll|0me1nz24g2lo2mm2wb
doll house|0mg1no2mf
doll maker|1nq2mc
doll wig|1ng2ml
dollmaker|1nw
dollmaker $|1nw
dolly|0mq2mf4ys
dolly operator|0mq2mf4yl
dolmetscher|4oy
dolmetscher $|4oy
dolphin|2ip4vp
domain|08g4ap
domain architect|08g4ap
domer|2mo
domer $|2mo
domestic|0jl0qn0rz0vl1ek1io1ne2mc2qo38l3jn41e4hl4yf
domestic abuse|38m
domestic assistant|0rr
domestic carpet|2qm
domestic ceiling|2ql
domestic cleaner|0rk
domestic energy|0qn1ip41f
domestic gas|3jl
domestic moving|4hm
domestic right|0jl
domestic violence|49l
domicile|0lp
domicile $|0lp
domiciliary|0lr49s
domiciliary care|0lp49m
domiciliary carer|0ln
domo|0rq
domo $|0rq
domotics|1dq1ex1hg2mg
don|31l
don nursing|31l
donation|0lr
donkey|1am21n2me
donkey engine|1am
donnee|11u12t14p
donnee $|11u12t14p
donor|2mg30z34g3kg41q
donor manager|30m
donor relation|30s
door|04e0bp0my0ul0vg1ee1hf1ne1wu21r2lx2mt2nf2xr30l3yf41t4ue4ye
door door|30l3yf41w
door fitter|0mt2mc
door fundraiser|30l
door hanger|0ms2mf
door installation|0mo
door installer|1eg2lo
door maker|0mg2mm
door opener|2ml
door operator|0mf2xm
door refurbishment|0mo
door repairer|2lm
door supervisor|0vg1wz2lf2m8
door technician|2ls
door worker|2mm
doorkeeper|21r
doorkeeper $|21r
doormaker|2mo
doormaker $|2mo
doorman|1wz2mp
doorman $|1wz2mn
doorman doorwoman|2mk
doorperson|21r
doorperson $|21r
doorshaker|1wr
doorshaker $|1wr
doorstep|3yg41n
doorwoman|2mt
doorwoman $|2mt
dope|0un1ng1uf2ln2mk2xd3to4yq
doper|2mo
doper $|2mo
doping|0vp2me
dormitory|0lz0rr2me3pf49g4yg
dorr|2mo
dosier|1pr2mg
dosimetrist|2tr2vt
dosimetrist $|2tr2vt
dot|2mo
dotter|2vt
dotter $|2vt
double|0dg0mm1nl2km2ms2xg3cs
double $|3cs
double bass|2mm
double end|0mp2mf
double needle|1nl
doubler|1nt2mk
doubler $|1nt
doubling|1nn
doubling machine|1nn
dough|04e0dz1nb1pz2mc2xe4yf
dough maker|0dx1p72mg
dough mixer|0dq1p52mp
doughnut|0ud1pz2mf
douper|1np
douper $|1np
dovetail|0mq1nf
dovetailer|0mr
dovetailer $|0mr
dowel|0mz0up1nf2lg2mb2xg3tm
dowel machine|0mn
dowel pin|0ur2lg
doweler|0mr
doweler $|0mr
doweling|2mm
down|0uf1nt2mm2xo3tf4uq4yl
down $|1np2mm
down man|4um4yk
down worker|2mf4un4yl
downstream|2it
dozer|1zz2md4qg
dozer driver|1zm
dozer operator|1zs2me
dpt|3hz
dpt $|3hz
drafter|08z0qs1no24s2me3jg
drafter $|08z0qs1nk24s2mg3jg
drafting|08z1dg1hf1nm20m2mf2sg
drafting adviser|08n
drafting consultant|08n
drafting design|08k
drafting engineer|08n
drafting expert|08o
drafting instructor|08e4kn
drafting layout|08m
drafting machine|1nn
drafting specialist|08q
draftsman|08y
draftsman $|08y
draftsperson|08z0qn
draftsperson $|08z0qn
draftswoman|08n
draftswoman $|08n
drag|04l0mn1ng2ms3co4yf
drag out|2mp4yf
dragger|4yo
dragger $|2mf4yp
dragline|0us1zr2lc2md4un4yn
dragline operator|0un2md4yn
dragman|4yq
dragman $|4yq
dragsaw|0mr2md
drain|0qp0uv1hg2lg2qd3jz
drain engineer|0qr3jg
drain inspector|0ug3jr
drain technician|0un3jr
drainage|0gd0qz0uz1df1hg1ig2md2sg3jz
drainage $|3jq
drainage engineer|0qt3jg
drainage engineering|0qo
drainage operative|2mf3jq
drainage system|0qk0uo
drainage technician|0qf3jn
drainage technology|0gf0qq
drainage worker|0un
drainer|2ll2mq
drainer $|2ll2mq
drainman|0uq
drainman $|0uq
drama|09z20e3ck4ka
drama $|09o
drama teacher|09q20f
drama tutor|09n4kf
dramatic|09p0xo3cn4ke4wr
dramatic arts|09n
dramatist|0xr
dramatist $|0xr
dramaturg|0xr
dramaturg $|0xr
dramaturge|0xz2mg3ce
dramaturge $|0xy3ce
dramaturgist|0xr
dramaturgist $|0xr
draper|1nk21l3yp
draper $|1nk21l3yp
drapery|04g0rx0un1nu2mc2xf3yy49f4ye
drapery cleaner|0rn1ng
draughter|08z1hg2me
draughter $|08z
draughter electrical|08m
draughter electronics|08m
draughting|08z2sb
draughtsman|08z
draughtsman $|08z
draughtsperson|08z
draughtsperson $|08z
draughtswoman|08x2mg
draughtswoman $|08x2mg
draw|0kq0mf1aq1np2kk2mg2xn3kb4yf
draw frame|1nm
draw machine|1ne2mr
drawbridge|1az1ng2md
drawer|07w0um1nn24p2mv2xp4yg
drawer $|07w0un1np24p2md2xs
drawing|1hl1nx20n2km2xl3co4kg
drawing artist|3cm
drawing hand|1nl
drawing kiln|2mm
drawing machine|2kb2mo2xm
drawing operator|1nr2me
drawing painting|3cl
drawn|07l1ao
drawn animator|07l
drayman|4yq
drayman $|4yq
dredde|1zq2mg
dredge|04m0gg0uq0vn1ne1zt2lg2ml2xg3kg4uo4yy
dredge operator|04o0vn1zn2me4yc
dredgemaster|4yq
dredgemaster $|4yq
dredger|04q1zs2mf4yo
dredger $|04r4yp
dredger operator|1zs2mg
dredging|0uq0vv2me3te4yp
dredging $|4yr
dreher|2kk
dreher $|2kk
drencher|2mo
drencher $|2mo
dress|1nz2me
dressage|20e2gc4fm4vr
dresser|0kp1no1xr21n28o2ko2lr2xe3ck3yo4yg
dresser $|0kp1xr21n28k2kp2ls2mn2xf3cl3yo
dresser builder|28l
dressing|0kq0nq2mn
dressing room|2mn
dressmaker|1nz2mk
dressmaker $|1nu
dried|2ml
drier|04g0ug1no1px2mt2xo4yp
drier $|1no1pt2mn2xr
drier feeder|2me4yn
drier machine|2ml
drier operator|1nm1po2ml2xg4yf
drier tender|2mn4yg
driftman|0uq
driftman $|0uq
drill|0mk0uv1hg1nc1zg2kz2vm2xd36q3cn3gk4ye
drill operative|2km
drill operator|0ml0up1ng2vo2xf36q3cn4yg
drill press|2kk
drill runner|0up
drill technician|2kl2mm
driller|04f0mn0uz2kw2mo3tp4yn
driller $|04f0uu2kv2mt3tp
driller helper|0uo2mc
driller reamer|2kn2mg
drilling|04g0ny0uv0vs1ac1hf1ne2kz2le2sf2vm2xe3cn3go4yf
drilling engineer|0ns
drilling equipment|2lg2mp
drilling field|0ur
drilling fluid|0no2sg3gq
drilling machine|2km2ma2vo3cp3tf
drilling mill|2km2mg
drilling operative|2kg2ml
drilling operator|2ko
drilling supervisor|0vk2mk
drink|1pn25l2lk2mn4xq
drink packaging|25l
drinking|1iq2if2mk
drinking water|1iq2if2mk
drip|1nc2mn2xf4qr4yg
drivability|4uq
drivability technician|4uq
drive|0go0uf1aw21l2me3ao
drivematic|2md2xq
driver|02e0lf0mo0ql0ts0ur0vf16s1av1fx1hg1ne1wl1zw20f21n2hn2if2kf2no2vg2wg34f39q3az3cm3kl3tk41f49g4bg4fl4gg4he4ko4pn4qz4uf4xf4yu
driver $|04p0lf0mm0qm0rl0tf0uk16p1as1fg1nf1pk1wl1zw21q2hn2ig2mn2np2xl39q3aq3co3kn3tm3yg4fn4hg4kg4pn4qx4ug4xg4yl
driver developer|1ft
driver engineer|1fr1zl
driver examiner|0to
driver instructor|4fg4kp
driver license|0tw
driver operator|1ag2mo3am
driver patient|3am
driver sales|1an4yg
driver salesperson|1aq3yd
driver supervisor|0uw16f1ag2me3ae4ys
driver teamster|04e4qn4yl
driveway|1ar
driving|0gq0ug0vn1ag1zz20d2me3ap3td4ff4kv4ql4ym
driving $|4kk
driving engineer|1zk
driving hammer|1zl
driving horse|4yp
driving inspector|1zs3te
driving instructor|20e4fg4kq
driving operator|3ap
driving specialist|0gn4ql
driving teacher|4kk
drone|0bz0uf1ng2ir2me
drone operator|0bz0uf1ng2im2me
drone pilot|2in
drop|02g04e16t1ae1hf1nu1zq2kf2lf2mn2xp3tn4hv4us4yc
drop board|2me4hs
drop driver|16o
drop forge|2xm
drop forger|2xl
drop hammer|2xk4ul
drop machine|1ne2mp
drop van|16o1ag
drop wire|1nu2mk2xd
drophammer|2mf2xq
dropper|0kv1nn2qn2xm4yl
dropper $|0kv1nn2mf2qn2xn4yl
drops|2mn
drosophere|1nq2me
dross|0kg2mp
drosser|2mo
drosser $|2mo
drug|02f0ig0ug1nt21f2ir3ez3kw3ld3pu3te49m4yf
drug abuse|3km3po49k
drug alcohol|3pl49o
drug counselor|3pm49g
drug enforcement|3km
drug room|1ns21g
drug worker|1np
druggist|3dr
druggist $|3dr
drugstore|4gt
drum|04n0kf0ml0ue1nt1pm2km2mr2xp3tl
drum drier|1pn
drum maker|1nf2mp
drum operator|1no2kl2xg
drum sander|2kn
drum tanner|1na2mr
drum worker|2mp
drummer|1nq41q
drummer $|1nq41q
drupal|1rt
drupal developer|1rt
dry|04e0lo0r90vo1af1ep1hf1ns1pd21c2kl2lg2mp2qs2xn31a3an3gp3tl3yr41o
dry box|1nf2mo
dry cell|1er2mf
dry chain|1ng2mf4yt
dry cleaner|1nm2mk4yf
dry cleaning|0rb1ns3an3to3ym41p4ye
dry color|3gq3td
dry good|3tl3yo4ye
dry house|2ms
dry ice|1ng2mm
dry kiln|0mr2m92qg4ys
dry liner|1ng2me2qr
dry plasterer|2qk
dry press|2mn
dry room|1nl21e2ml
dry transfer|4ym
dryer|04g0uf1eq1hg1nq1pp21f2mp2xm4yl
dryer $|1nm1ps2xn4yn
dryer operator|1nn2mk
drying|0mp1nq1pq21e2mp2xf4yq
drying kiln|0my2m7
drying machine|0me1nc1pq2xf4yq
drying room|1no21g
drying tunnel|2ml
drying worker|1pm2ml
dryliner|0uv
dryliner $|0uv
drywall|0me0uk0vn2ma2qz37q4yf
drywall hanger|2qm
drywall stripper|0ul2mf2ql
drywall taper|0uk
drywaller|0uw
drywaller $|0uw
dsp|0ly4nw
dsp $|0ly
dsp engineer|4nw
dtp|07r2mg
du|0uo
du batiment|0uo
dual|21l3kk
dual rate|21l3kk
dub|4wq
dubber|3cq
dubber $|3cq
dubbing|2mm4wr
duck|0uw2me3af4pr4qg
ducker|2mo
ducker $|2mo
duco|2kd2mo
duct|0ro0uo0vn2md2qp2xm4ue4ye
duct installer|0uo
dude|04e21q
duenna|0lr
duenna $|0lr
dukey|04e1ao
duller|2mo
duller $|2mo
dulser|04q
dulser $|04q
dumbwaiter|2md4xr
dump|0um1zq21g3tg4hp4qm
dump operator|0uo2md4yo
dump truck|4qn
dumpcart|4qf4yr
dumper|04f0du0ut1af1nq1zr2xg4qf4yp
dumper $|04g0du0us2ml4yr
dumper driver|1zt4qf4yg
dumper operator|0uf1np
dumping|2me4yq
dumpling|1pr2md
dumpster|2mf4qv
dunger|1nq
dunger $|1nq
dunner|0er
dunner $|0er
duplex|0kg2mo
duplicating|1hl2lf2mn34f
duplicating machine|1hl2lf
duplicator|1ho1ng2km2ml2xq4wk
duplicator $|1ho1ng2mn2xr4wk
duplicator punch|2kn
durability|0gp1ho
durable|0gf2lo
durable medical|0gf2lo
dural|0uq4uf
duralumin|0ux4uf
dust|04g0eg0uq1de1nf2mq2sq2xq3tn4yk
dust box|2mo
dust collector|0eg2mm2xt4yf
dustbin|0rr0ug
duster|0br0mf0rq0um1nd2mp
duster $|04e0br0mf0rq0uo2ml
dustless|2mn
dustman|0rr
dustman $|0rr
duty|0rl1aq21k2kl2mf2no31k3kn4hm
duty engineer|1ar2no
duty manager|21l4ho
duty mechanic|4uk
duty nurse|31k
duty officer|3kn
dv|0pz
dv engineer|0pz
dwdm|3gl
dwh|12u
dwh developer|12u
dwp|1lr
dye|0uf17r1nz2ig2ml3gz4hf4yg
dye colorist|1nm
dye house|1nm
dye operator|1nn
dye range|1nk
dye reel|1nl
dye weigher|2mr4hf
dyed|1nm2mf
dyeing|1np24r2md
dyeing machine|1nn2me4yk
dyeing technician|1np
dyer|1nw24p2mq
dyer $|1nv24p2mn
dyer helper|1nf2mn
dynamic|06q2ml2xm
dynamic relaxation|06q
dynamicist|03v2io
dynamicist $|03v2io
dynamics|0yz2so
dynamics consultant|0ys
dynamics developer|0ys
dynamics engineer|2sp
dynamite|0um2mo
dynamiter|0uq
dynamiter $|0uq
dynamo|1hw2md
dynamometer|1hn3to4ue
dynamometer tester|1hf3to
dyno|2mq
e|0xm19o1bz1hs24n28f2fo2lo2mf2px35g3gk3ol41f4uf4yc
e banking|2pk
e business|2pn35g3on
e catalog|2po
e commerce|19p1bx2pl41f
e designer|24o28g
e learning|0xn2fq
e logger|3gl
e merchandiser|1bo
e technician|1hl2lt
eal|20d2eu4kf
eal teacher|20d2eu4kf
ear|2mn2wr
early|0lp1cz20f2me3wg49p4kr4ls
early career|4km
early childhood|0ls1cq4df4kg4lm
early intervention|1ck49l4km
early year|1cv3wg4kc4lo
earner|2gs
earner $|2gs
earring|2me3ct
earring fabricator|2me3cp
earring maker|3cm
earth|0qp0uv1zl20m2if2ke2mm2rf3gn4yf
earth boring|0up2ke
earth moving|0ul1zm
earth observation|0qp3gn
earth science|20n2rf
earthmover|1zx2me3ag
easement|04g0ug2mf3uz
eater|3cs3kk
eater $|3cs3kk
eating|3pp
eating disorder|3pp
ebeniste|0mx
ebeniste $|0mx
ebs|0yl
ebs developer|0yl
ebusiness|2py3qf
ebusiness development|2pr3qf
ecclesiastical|49q
echo|1hg2vo
echocardiogram|2tr
echocardiographic|1hg2tp2vg
echocardiography|2tr
echocardiologist|2wr
echocardiologist $|2wr
echocardiology|2tp
echographer|2vn
echographer $|2vn
eco|1ip1lo2xm
ecole|4ko
ecole $|4ko
ecological|1iz
ecologist|04g1iz2iu2mg
ecologist $|04g1iz2io
ecology|1hg20k2ir2lg
econometrician|1or
econometrician $|1or
economic|08l1oz20r2ck2op4kd
economic development|1ou
economic policy|1oq3qc
economic sociology|1of2op
economical|1oq3qa
economics|1oz20r2cm2ie2og3gf4kn
economics adviser|1ol
economics analyst|1ok
economics consultant|1or
economics instructor|20k
economics reporter|2cl
economics research|1on
economics researcher|1ol
economics teacher|20m
economist|14p1il1oz29l2im2mg4kp
economist $|14p1il1oz29l2il2mg4kp
economy|1ot1sl3qd
economy $|1on3qd
economy designer|1sl
econophysicist|1or
econophysicist $|1or
ecosystem|1iq3oe
ect|20f4kp
ect teacher|20f4kp
ed|1cq20c
eddy|3tl
edge|04g0ug1nz2mp4um
edge bander|1ne2mp
edge banding|4ym
edge burnisher|2ml
edge inking|1nl2mf
edge machine|1np2md
edge painter|2mk
edge painting|1nn2me
edgebander|2mu
edger|0mz1nm2kp2mr2vu2xg4yb
edger $|1nr2kq2mq2vn
edgerman|0mr
edgerman $|0mr
edging|04g0mq2mp4yf
edging machine|2mm
ediphone|13r
editing|4wq
editor|07r0qq0xz1ng2cz2gg2mc2vk3cn3fr3og4or4wy4yg
editor $|07r0qr0xy2cu2gg2md2vl3cn3fr4os4ww
editor chief|2cr
editor de|4wk
editorial|0xz1kz1lg1ng2cz2me41m
editorial $|0xf1km2cn
editorial assistant|1kv
editorial director|0xs1kb2cu
editorial manager|0xv
edp|4bp
edp system|4bp
educador|1cq49k
educador infantil|1cq
educador social|49k
educadora|1cq
educadora infantil|1cq
educateur|49z
educateur $|49v
educateur specialise|49p
education|02f04f09s0ek0lg0so0tg0uf0vd10g14m1ag1cp1he1id1kz1ng1oe20y21f2eg2fz2hr2ig2lg2mc2of2pf2wg34f3an3cf3gf3kf3oe3te44z49r4dr4fn4gg4hf4kz4ly4po4yg
education $|1ko20g2fm44s4df
education administrator|1kv2ff44l4dg
education aide|2vp49d4lm
education assistant|44f4lr
education coordinator|0sk20o2fo2hc44f49l4df4ko
education director|0so20m2ff
education institution|2fm3pl44k
education instructor|20f2ff4dn4fm
education manager|20q2fo2hq
education officer|09q2hf3qg49f4kt4pk
education policy|3qq
education professional|2fk
education program|20q2fk3of3qf44s
education research|14q2if
education specialist|2fe2hq2io49n4fl4kv4pe
education studie|14g20l2fu2if4ke
education teacher|09m1cu2094494dp4ke4ld4pr
education teaching|4ll
education trainer|2fd4pr
education training|2f744t
education visitor|2hm
educational|06l14g1cm1hf20k2fz2hr2ic2mf2oe2vf3gf3kg3pt3qf3xg44t49n4dn4hf4kn4lz4wn
educational assistant|20f4ls
educational institution|2ff2hl44q
educational need|1cg2fl44n4do
educational psychology|3pl
educational research|2fr
educator|04e09v0io1cr1ng20x2el2if2me2rq2uf3cf3kd44f49t4du4fl4kz4lp4pv
educator $|04e09r0ip1cr20v2el2fk2if2mf2rq3cg49u4ds4kp4lq4pw
educator primary|44g4kl
eeg|2vy
eeler|04q
eeler $|04q
eeo|0tr3kg
effect|07u0fo1hg1iq1yp2mf4ws
effect specialist|07o
effect technician|07o
efficiency|1dk22r25q
efficiency $|0gn0qf
efficiency engineer|0ge0qf1dm25q
efficient|03l0qg0vm24f2mm2sn
efficient aircraft|03l2mn
efl|20c2eu4kf
efl teacher|20c2eu4kf
egg|04z1nf2mn3lm3te4yu
egg packer|04f4yn
eggs|04r3te
egyptologist|20r
egyptologist $|20r
ehs|1iz
ehs engineer|1is
ehs manager|1is
ehs specialist|1iq
eight|2mg2xp
einkauf|3ls
einkauf $|3ls
einkaufer|3lz
einkaufer $|3lz
einkauferin|3lz
einkauferin $|3lz
einzelhandelskauffrau|3yy
einzelhandelskauffrau $|3yy
einzelhandelskaufmann|3yy
einzelhandelskaufmann $|3yy
ejecutivo|01m0es41m
ejecutivo bancario|0es
ejecutivo de|01m41m
elastic|1nu
elastic attacher|1no2me
elastic knitter|1nk
elastic operator|1nl
elder|0sr3pn
elder $|0sr
elderly|0lx22e
elected|3qq
election|02g34q3qg3ry
electoral|3kf3qq
electoral service|3kf3qq
electorate|3rr
electric|04e08l0me0um0vo1dw1eq1hu1pg2ig2ke2lu2mm2xl3ag3jg3tq3ug41m4hf4qd4ur4yq
electric arc|2sk
electric blanket|1hf2ml4ym
electric control|2mk
electric distribution|2lp2mg3to4hb
electric engine|1em1hm2lg4ue
electric installer|0ul1ee2lo
electric keyboard|2mm
electric machinery|1do2lf
electric meter|1et1hf2le2me3tm4ho
electric motor|1hz2mf4ug
electric mule|4yn
electric operator|2mp
electric organ|1hr2le3tg
electric power|1do2lf2mq3tf41o
electric powerline|0vr1eq1hg2lm2mg3td
electric spot|2sl2xk
electric stove|2ll
electric toy|2mn
electric truck|4qg4yn
electrical|04d08r0gf0mf0ng0qe0up0vv1ae1dz1ez1gk1hy1nk20m24g2if2ky2lo2mr2ng35p3cg3gp3ke3t93yk40p41g4kf4u94wm4yd
electrical appliance|1ef2mq
electrical apprentice|1et
electrical cable|1el2le2mm
electrical continuity|1he3tp
electrical control|2ml
electrical design|1dm1ho
electrical designer|08f1ds
electrical discharge|2kl2me2xm
electrical electronic|1hl
electrical electronics|1ec1hp
electrical energy|1ed1hg2mt
electrical engineer|1dq1hl
electrical engineering|1dp1el1gl1hf20l2kg2ln
electrical equipment|1dn1ef2le2mt
electrical fire|1hm
electrical helper|0um2lq2ma
electrical home|3yl
electrical household|29l4hk
electrical improver|1ep
electrical installation|1en
electrical installer|1eq1hd
electrical instrument|1hp2ko2mb
electrical instrumentation|1de1hd2lq2me40r
electrical lighting|1ed4wq
electrical line|1ef2mn
electrical lineman|1eb2lr
electrical maintenance|0vr1en1hf2ld
electrical mechanic|1eo1hf
electrical operator|1el
electrical prospecting|3go
electrical radio|1hk
electrical repair|1el
electrical sealing|2ku2m7
electrical service|0vm1hr2lg
electrical sign|0ul1ek2mg
electrical supervisor|0vm1el2mf
electrical system|08o0vm1dg1el1ho2mg
electrical technician|1dq1ep1hc2lp2md
electrical technology|1dl20l4kg
electrical test|1he2mp
electrical tester|1ew1hc3tg
electrical testing|1db2mt
electrical timing|2mk
electrician|04g0uy0vs1ez1hv2lr2md2np34g41g4uo4yf
electrician $|0ue0vn1ez1hx2le2nn4ut
electrician helper|0uo2mg
electrician supervisor|2lt2mg
electricien|1ez
electricien $|1ez
electricienne|1ez
electricienne $|1ez
electricista|1ez
electricista $|1ez
electricity|1dt1ez20f2lf3yb41y4hg4kr4yg
electricity $|4kk
electricity distribution|1es2md
electricity energy|20g4kp
electricity meter|1em2mo4hg
electricity sales|41n
electrico|1dr
electrico $|1dr
electrics|1em4uf
electrics $|1em4uf
electrification|1dp1hr
electrique|1dr
electrique $|1dr
electro|08l0gg0uo1dz1em1ho2lf2mq2sa2vg36f3gl40n4no4ud
electro magnetic|4np
electro mechanic|1dl1ep4ue
electro mechanical|08l0up1ds1eg1hf2mm2sb40o
electro mechanics|1dn
electro optical|1hr36f
electro optics|1dg3go
electrocardiogram|2vq
electrocardiograph|2me2vz
electrocardiographic|2vr
electrochemist|2iq
electrochemist $|2iq
electrode|0ug1ng2ko2ml
electrodeposition|2ml
electrodynamicist|2iq
electrodynamicist $|2iq
electroencephalogram|2vp
electroencephalogram technologist|2vp
electroencephalograph|2vq
electroencephalography|2vn
electroformer|2xq
electroformer $|2xq
electrogalvanizing|2xo
electrolog|2mf3gr
electrologist|1xr
electrologist $|1xr
electrolysis|0fr1dz3kf
electrolytic|2xq
electrolytic cell|2mm
electromagnetic|0gd0qg1dz1yw2sf
electromagnetic compatibility|1dk
electromagnetic engineer|1dc1yy
electromagnetic engineering|0gf1dp
electromagnetic system|1dn
electromagnetic technology|0gg1dn
electromagnetics|1ds
electromagnetics $|1dl
electromechanic|08m1dq1er4ue
electromechanical|08r0gf1dz1hm2lf2sf2xg3tm40z
electromechanical assembly|2mc40o
electromechanical design|1dl
electromechanical drafting|08m
electromechanical engineer|1dl
electromechanical engineering|1dm
electromechanical equipment|2mo
electromechanical instrument|2mk
electromechanical system|1dn1hn40g
electromechanical technology|1dl
electromechanics|08k1dt
electromechanics $|1du
electromedical|2lp
electromedical equipment|2lp
electromyographic|2vq
electron|2im2mg2xk3gr
electron beam|2xl
electroneurodiagnostic|1hf2to2vp
electroneurodiagnostic technologist|1hg2tf2vq
electronic|04g07u08o0ge0iq0qf0uf0vg12f13q19o1af1dz1ez1hy1ne20l21p2cf2if2kk2ll2mr2re2se2zf3je3kp3qg3t947f4im4no4uf4yf
electronic assembler|2mc2xo
electronic component|2mm
electronic design|1dl
electronic device|1eg1hl2mk
electronic engineer|1dr
electronic equipment|08m1ef1hl2le2mp2xp3tf
electronic gaming|21n
electronic inspector|1ev1hb
electronic installation|1er1ha
electronic instrument|1hl2mg
electronic intelligence|3km
electronic mechanic|1hl2lg
electronic musical|1hn2mf
electronic network|1en2zf
electronic news|2cg4wn
electronic organ|1ho2lg
electronic sales|1hl
electronic sensor|1hn
electronic signal|3kl
electronic system|1dm1em3km47g
electronic technician|1ep2lm2me
electronic technology|0gf1dp2sg
electronic testing|2mq
electronic warfare|3kp
electronical|1do
electronico|1dr
electronico $|1dr
electronics|08s0gf0nf0qg0uf0vg1dz1ez1hu20m25g2if2lf2mt2nl2x83gp3kq3tk4kl4ua
electronics $|08l1hn2mo
electronics assembler|1hq2mc
electronics automation|20e4ks
electronics design|1dl1er1he
electronics engineer|1do1hf2so
electronics engineering|1dn1hl
electronics installation|1eo1he
electronics installer|1hq2mf
electronics manufacturing|2ml
electronics mechanic|1el1hk4ue
electronics production|2ml
electronics repair|1em
electronics repairer|1hn
electronics technician|1ek1hq2me2nl
electronics technology|20n4ke
electronics warfare|3kk
electronique|1dr
electronique $|1dr
electrophonic|1dp
electrophysiology|2vq2wk
electroplater|2mk
electroplating|04g2xv4yn
electrostatic|2mq37f
electrotechnical|1eu2mc4uf
electrotechnical panel|1eu2mc4uf
electrotherapist|2wr
electrotherapist $|2wr
electrotype|2lo2mq2xg
electrotyper|2mo
electrotyper $|2mo
electrotyping|2mm
electtrical|1nl
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
element|1nc2ms2xl3kq
element winder|1nf2me2xq
elementary|09f20g34m44r4kr
elementary $|44r
elementary art|09f20o4kg
elementary education|4kl
elementary school|34m4dl
elementary teacher|20e4kn
elephant|4vq
elevated|1al1wl
elevator|04f0be0uz1ad1ez1he2lt2mg3ls3tl4hf4ue4yz
elevator constructor|0um2lo2mf4ye
elevator engineer|2lz4yf
elevator installation|0vk1en2lf
elevator mechanic|0ue2lr
elevator operator|4yp
elevator service|0un1es2le
elevator technician|0ub2ly
elevator worker|0ul3lp4yb
eligibility|0eo10m2mg3qz49f
eligibility specialist|3qo
eligibility worker|3qr49g
elint|3kq
elixir|0cw
elixir engineer|0cw
elocutionist|3cq
elocutionist $|3cq
email|19o2or2pb
email marketing|19o2or2pb
emanation|1hf3kn
embalmer|0lz
embalmer $|0lz
embassy|3qz49e
embassy $|3qo
embedded|1fz2sf3tc46p47l4bk
embedded developer|1fo
embedded engineer|1fu
embedded software|1ft4bc
embedded system|2sg47l4br
emblem|1nn2mo
embossed|2mk
embosser|2mq
embosser operator|2ml
embossing|1nl2ke2mo2xq
embossing machine|1nn2xe
embossing press|2mk
embossing unit|2ml
embossograph|2mo
embroiderer|1nt2mm
embroiderer $|1nt2mm
embroidery|1nz24r2kg
embroidery machine|1nm2mg
embryo|4vq
embryo transfer|4vq
embryologist|2is
embryologist $|2is
embryology|20n4kg
emc|1dq
emcee|3cq
emcee $|3cq
emergency|04g0lf0uf10g1au1hn1iw1ng21f2il2lr2vb2wn31l39z3kz3og3qe3vx4hb4ql4uc4ye
emergency call|3vs
emergency care|0lf1ao39o
emergency communication|39p
emergency dispatcher|39c3kw4hf
emergency management|3kr
emergency medical|2vf39o3vu
emergency planning|1ip3qg
emergency response|1in
emergency room|2wn31k3vn
emergency service|39o3kr3ve
emergency vehicle|1aw39l3kc4ue
emergency worker|2lp2mm
emery|2kr2me
emission|1aw1ef1hf24d2lf2mf2so4us
emission inspector|1am3tk
emission testing|1at
emitter|3kl
emotional|20f4dq
empfangskraft|3vz
empfangskraft $|3vz
empfangsmitarbeiter|3vz
empfangsmitarbeiter $|3vz
employability|49k
employe|34n
employe administratif|34n
employee|0do1an1hf22z2bm2fw2mn34l3kn3qg49e4fl
employee $|0do1an1hg22d2bm2fk2mo34m3kp4vk
employee development|22e2fq
employee experience|22l
employee relation|22p
employer|22w2pp
employer branding|22s2pp
employer relation|22m
employment|0tp0wn1lz1we22z27f2fe2gn2if2mf3og3qy41g49z4ff4hg4yg
employment $|22g3qn
employment officer|0tm3kl
employment program|0wo22g3qp
employment representative|3qo49e
employment service|1lx22m3qe49b
employment solicitor|2gl
employment specialist|0tm22a3qo49o
employment training|49o
emptier|0ug3jn
emptier $|0ug3jn
emptying|0ue2mg3jq
emptying machine|0ue2mg3jq
ems|1aw2vx39f3ag
emt|39z
emt $|39y
emt b|39p
emt p|39o
emulation|0pz
emulation engineer|0pz
emulsifier|2mn
emulsion|2mr
en|0wn26q2mg37p3bn3eq3wp
en assurance|26q
en batiment|37q
en management|0wn
en nomina|3bo
en pharmacie|3eq
en seleccion|3wq
enablement|2fz41g43z
enablement $|43p
enablement manager|43z
enablement specialist|2fy
enablement trainer|2fn
enamel|2ko2mu2xf
enamel machine|2mo
enameler|2ms3cf
enameler $|2ms3cf
enameling|2mk
enameller|2mv
enameller $|2mv
enamelling|2mm
encapsulator|2mo
encapsulator $|2mo
encargado|4gn
encargado de|4gn
encaser|2mk
encaser $|2mk
encephalographer|2vr
encephalographer $|2vr
encoder|13r
encoder $|13r
encoding|13q
encyclopedia|2og4kr
end|0cr0mw1qt21g2bp2kk2mq2xf3tm3yl4uq4yf
end $|0cn1qr
end cashier|3ym
end developer|0cl
end engineer|0cm1qm
end finder|2mk3tn
end loader|0un
end mainspring|2mk
end operator|1nn
end polisher|0mg2km
end supervisor|2ml
end user|2bq
endangered|2im
endband|2mk
ending|1ng2mm
endless|2lq
endless track|2lq
endocrinologist|2ws
endocrinologist $|2ws
endocrinology|20m4kf
endodontic|17r
endodontist|17z
endodontist $|17z
endorsement|27l
endoscope|2vu
endoscope reprocessor|2vm
endoscopic|2vr
endoscopist|2wp
endoscopist $|2wp
endoscopy|2mg2vx
endoscopy technician|2vp
ends|4hp
endshake|2mn
endshaker|2lg2mf3tq
energie|0gq1dg
energie engineer|0gq1dg
energy|02e04g0af0gz0qz0tg0uz0vq1dz1eu1hl1ip1lp1ng1of22g29t2hg2im2lo2oe2sn2xm34m3gg3kc3le3of3qc3ud3yb41q49f4kn4ug4yg
energy $|4kl
energy adviser|1dp41f
energy analyst|0qq
energy assessor|0qa1iz
energy auditor|02g0qf0ut
energy conservation|0ql0ul1ig20m2il
energy consultant|0gf0qf0uf2sn34p41m
energy distribution|0gl1df1ee2mo
energy efficiency|1dn
energy engineer|0gl0qa1dt2sm
energy engineering|0gs1dd
energy generation|1dk1el
energy installation|0vk
energy installer|0ub1eo1hn
energy market|1od29x2oe
energy panel|0uf1en
energy performance|0qq
energy procurement|0qq3lf
energy project|0gf0qa0up0vm1do3og
energy rater|0uo
energy sales|0qr3ug
energy salesman|41l
energy salesperson|0ql3yd41l
energy saleswoman|0qk41l
energy saving|0qp
energy seller|0qn
energy specialist|0gg0qf1ds1im2id41p
energy stock|29m
energy storage|0gl1hg2mn
energy sustainability|0qq1ia1ln
energy system|0gn0qc0ue1eo29m2ir2ll2me
energy technician|0ge0qe0uf1el1ho2lr
energy technology|0gt0qg1db
enfermera|31y
enfermera $|31y
enfermeria|31q
enfermeria $|31q
enfermero|31y
enfermero $|31y
enforcement|04g0al0tn0um1an1in1lo20e2mg38q3kv3qm3tg47m4ko4rr
enforcement $|20g4kl
enforcement agent|0am38q3kn
enforcement inspector|0tp1io3qe3tg
enforcement officer|0ae0uq1aq3kc3qw
enforcement specialist|3ko3qe4rr
enforcer|3kn
enforcer $|3kn
engagement|0wm0zp21f22r2hp2mg3km3ov3rl49l4pr
engagement coordinator|22v49e
engagement manager|0wm0zp21g2hp3ow
engagement officer|3ke3rn49o4ps
engin|1zt
engin $|1zt
engine|04e0be0me0qg0rg0ug0vf0xk19l1au1em1ht1nd1pg1rq1tr1wg21g24g2if2ko2ln2ml2nm2sz2xe3gn3kp3sf45m4be4hg4kk4qm4uz4wg4ys
engine $|1er1he4ym
engine assembler|1hd2mt
engine builder|2mz4u9
engine design|1hb2mg2sz
engine designer|2sn
engine driver|1ao4kl
engine fireman|1ak
engine inspection|1hz2md2sg
engine inspector|1aa1hz4ud
engine installer|1hd4uq
engine lathe|2kl
engine mechanic|2ll
engine minder|2mf2nu
engine operator|0um2kg2nq3gp3kb4qp
engine optimization|0xl1rn45o
engine production|2mb2sr
engine programmer|1tt4bf
engine repairer|1hb2lg4us
engine room|2ml
engine specialist|2mg4ut
engine technician|1hc4uw
engine test|1hq2mn2nf2sf4um
engine tester|1hz4ub
enginee|0qo29f
enginee $|0qo29f
engineer|02e03r04b06g0ag0cp0dg0ef0ff0gz0hq0if0je0kf0le0nr0oo0po0qo0rf0sf0ud0xf0ym0zg10e12s13f16f17f18l19g1cg1dz1fp1gn1hn1ip1kg1lg1nd1pe1qo1ro1tn1uf1vf1we1xg1yn1zn20f21e22f23l24l25v27g29f2ae2bm2cf2dg2fg2hf2jq2lk2nn2og2qe2sz2tg2ug2ve2we2xd2yl2zo31f34e35g36g38f3cd3dg3fg3hg3is3mf3pf3qe3rf3sm3tf3uf3vf3wg3ye40o41e46o47l49e4bm4cs4eg4ff4gg4in4jm4kf4np4oe4pf4qg4se4ud4wn4xe
engineer $|02f03s04c06g0ag0bl0cq0dg0ef0ff0go0hr0if0je0kf0lf0nu0op0po0qt0rg0sf0xf0yn0zg10e12p13f16f17g18m19f1al1dm1fq1ge1hk1iq1lg1mk1ne1pe1qo1rn1to1uf1vf1we1xg1yt1zn20f21e22f23l24l25q27g29f2ag2bn2cf2dg2fg2hf2jr2nn2qf2sq2vf2we2xd2ym2zo31f34f35g36g38f3cb3dg3gm3io3jl3kd3mf3pf3qe3rf3sl3ug3vg3ye40s41e43k46p47m49f4bp4cp4eg4ff4in4kf4nr4oe4pg4qg4sf4ue4wp4xe
engineer aerospace|03l
engineer architect|4im
engineer arranger|3cp4wf
engineer automation|1de25t
engineer design|0ql
engineer designer|4wk
engineer drainage|0qk
engineer electrical|1dk
engineer electromagnetic|1dl
engineer electromechanics|1dn
engineer hardware|1dl
engineer helper|0qg0ud1hq2ml
engineer infrastructure|3iq
engineer inspector|1hl
engineer it|2af4jo
engineer manager|1gq3kn
engineer manufacturing|25p
engineer marine|2np
engineer mechatronics|2sq
engineer medical|0gf1dq
engineer micro|1dm
engineer microsystem|1dl
engineer optomechanical|2sm
engineer railway|0qn
engineer renewable|0gl
engineer robotics|0gp40f
engineer sensor|1dl
engineer ship|2nn
engineer software|1df3io3sm4bc4cr
engineer specialised|0gk
engineer specialist|12o
engineer supervisor|1hc2ir2mf2sq
engineer technician|1ho2ll
engineer technology|0gg1dn
engineer test|3so
engineer web|1rn
engineered|0mf2mr
engineered wood|0mf2mp
engineering|02f03q04d05e08u0fg0gz0ik0lg0md0nz0qv0rg0tf0ve0xe10f12n14f1dy1em1gz1hz1im1lf1ne1of1pf1zq20p21f22f25y29f2bo2fg2hf2id2jl2kn2mc2nr2of2pg2sy2uf2ve2wg2xf2zl34e35g38g3ce3ga3je3kd3ol3qd3sg3tc3wn3yf40q41e49e4bs4cv4ff4gf4he4it4kd4mp4pf4ue4wk4yd
engineering $|08f0gd0qk0ug12q1ee1go25f2bq2gm2jo2lg3wq4bx4ct4ip
engineering adviser|05g08g0gs0nk1dr1hb25n2sv
engineering aide|0gg1ht
engineering analyst|0gp0nd1dp2ig
engineering apprentice|1hn2xg
engineering assistant|0qb1hz
engineering compliance|1hd2mw
engineering consultant|08g0gq0no0qm1dq1gg1hd1im25l2nn2sr
engineering design|08g0ql1gm
engineering designer|08m1hg
engineering director|1gs
engineering drafter|08m
engineering drafting|08m1hg
engineering draftsperson|08k
engineering draughter|08l
engineering draughting|08s2sf
engineering draughtsperson|08o
engineering equipment|1hf1zo
engineering expert|0gm0nl0qn1dq1h91ip25o2sr
engineering fitter|1hf2kl2lw2sg
engineering group|1gm
engineering inspection|1hn2mf
engineering inspector|1hr
engineering leader|1gv
engineering management|25l
engineering manager|0qf1df1gr1hf1ig25e2bo2so4cx4is
engineering officer|0np2nm
engineering operation|1hp2kn
engineering operative|25q
engineering operator|25l
engineering president|1go
engineering professor|20l
engineering program|1ge3os
engineering project|0qn1zq3og
engineering research|0gp1gl
engineering researcher|0gl
engineering science|0gn
engineering specialist|0gp0no1ds1h81in25o2ik2sv2zo40m4hg4ng
engineering squad|1gq
engineering superintendent|0qt
engineering supervisor|1ho25m2ko2mc2sg4bl
engineering system|0in
engineering teacher|20t4kf
engineering technical|1ep1ge1hq
engineering technician|03f08e0gc0qn0ug1ap1eo1hq2bf2ic2lo2mg2no2sf3jf40q4nn4uf4wn
engineering technologist|03q0gg0ng0qe1hv25e
engineering test|03r
engineering turner|2km
engineering vp|1gn
engineering welding|2xg
engineering worker|0qe0uq
enginehouse|1al
engineman|0ul
engineman $|0ul
english|1nq2ez4fe4k7
english $|2em
english instructor|2ep4ff4kf
english literature|2ek
english teacher|2en
english tutor|2em
engraver|0mf0ut1ne2kr2mu3cn
engraver $|0un1ng2kp2mu2xm3cn
engraving|1ne2kr2my2xf3cm
engraving designer|3cm
engraving drill|2ke2mr
engraving machine|2kx2m7
engraving operator|2ks2ma
engraving set|2k92ms
engrosser|2mo
engrosser $|2mo
enhanced|2mo
enlarger|2mr
enlarger $|2mr
enlisted|22r
enologist|2iq
enologist $|2iq
enrichment|20f2ik2mg4fq4kt
enrichment teacher|20f4km
enrober|1px2mf
enrober $|1pq
enrobing|2ml
enrobing machine|2ml
enrolled|0ar0lo
enrolled nurse|0lo
enrollment|20o27r3qv41g
enrollment service|20k3qp
enroute|02g0bs4hg
enseignant|4kz
enseignant $|4kz
enseignante|4kz
enseignante $|4kz
ensemble|3cq
enterer|1np
enterer $|1np
enterprise|00k0iq1mq1we29y2mf30g3ya3zl41r47q49o4ap4bo4fe4jq
enterprise account|00k
enterprise architect|4ap
enterprise development|30g49z
enterprise risk|3zm
enterprise sales|41m
enterprise security|1we47q
enterprise system|4bp
entertainer|3cw
entertainer $|3cw
entertainment|1nq21t2cp2lf2mf3cz4wt
entertainment attendant|21a3cz
entertainment equipment|1hl2lg
entertainment journalist|2cl3cg
entertainment manager|21w3cf
entertainment recreation|21u
entomologist|2iq
entomologist $|2iq
entomology|20l
entrance|0ln3ko3vr
entrance attendant|0lo1wk
entree|1pq2mg
entrepreneur|1lz2mf3uq3yu41n49g
entrepreneur $|1lt2mg3uq3yv41n49g
entrepreneur residence|1lr
entretien|0rs
entretien $|0rs
entryman|0un
entryman $|0un
entwickler|0cv0yn1ng1qo1rs2mf2yv4bw
entwickler $|0cv0yn1ng1qo1rs2mf2yv4bw
entwicklerin|4by
entwicklerin $|4by
entwicklung|1gr
entwicklung $|1gr
entwicklungsingenieur|2st
entwicklungsingenieur mechanik|2st
entwicklungsleiter|1gz
entwicklungsleiter $|1gz
enumerator|10x
enumerator $|10x
envelope|1ne2lm2mx2xe
envelope machine|2ln
envelope making|2mn
enviromental|4pq
environment|07q1iz20f2am2ff3cf3qf4ke4py
environment $|1im
environment artist|07q3cf
environment education|20g2ff4ke4pv
environment inspector|1ik
environmental|02e04d0lf0ne0qp0rt0tz0up1df1hm1iz1ls1ng1om1sr1ug25g2ao2fe2gq2is2sf2vl3cc3gu3jt3kl3og3rc3tc3uc49e4kb4pz4uf4yf
environmental communication|1ie3rl4pm
environmental compliance|0tm1if
environmental conservation|3kr
environmental construction|0vl
environmental consultant|0qp1if
environmental control|2lf2mn3jn
environmental decontamination|0up
environmental education|1ig2ff2iq4kf4pq
environmental engineer|0qv3gg
environmental engineering|0gg1gl1hn1im
environmental expert|1in
environmental field|0ue1hu1ie2ie3gq
environmental geology|1if3gp
environmental health|0tr2ig2vo
environmental impact|1im
environmental manager|0tt1id2ap
environmental mining|1ir
environmental officer|1il
environmental planning|1in
environmental policy|1ig3qp
environmental program|1im
environmental project|1io3qk
environmental protection|1il1on3gg
environmental quality|0tq1i92ik
environmental remediation|0qn0uo1hp1id
environmental research|0gq1ic
environmental scientist|1iu2ib
environmental service|0rz1hg1if
environmental specialist|1iu2if
environmental sustainability|1ie1lq
environmental system|1hg3jq
environmental technician|1hd2iu3jm
environmentalist|1ix
environmentalist $|1ix
envoy|3qr
envoy $|3qr
enzyme|0nq
ep|2vo
epc|0qq
epic|2fn
epidaemiologist|2iq
epidaemiologist $|2iq
epidemiologist|2iz31f4vn
epidemiologist $|2iy31f4vn
epidemiology|2iz
epidemiology research|2im
epigraphist|2or
epigraphist $|2or
epilation|0fr
epileptologist|2wr
epileptologist $|2wr
epitaxial|2mm
epitaxial reactor|2mm
epoxy|0up0vk2mf2qq
epoxy terrazzo|0vk
equal|0je0tz22u3qf49e
equal employment|0tt22f
equality|22z
equality inclusion|22q
equality manager|22r
equalizer|0mz2mf
equalizer $|0mr
equestrian|2ge4fm4kf4vq
equestrian center|4ff4kf4vq
equilibrist|3cq
equilibrist $|3cq
equine|04p1794vz
equipment|03m08n0bg0gn0im0md0rb0ve13g17d1ag1dm1ek1hq1ik1nf1pe1ug1yo1zs20d24o25t2bg2ke2ly2mp2no2qk2sv2tg2ue2vl2xp35n3ce3ge3jn3kf3lf3qf3sg3tm3ud40n49g4bg4cl4ff4go4nq4qf4un4wp4yo
equipment $|08m1hm1nm2lc2mq4yn
equipment assembler|1ho2lf2me2xn
equipment assembly|2so2xm3tg
equipment bench|2sk
equipment cleaner|2ln2mf3tf4yn
equipment crew|1zs2lf
equipment design|0nl2nk
equipment driver|1zq
equipment electronic|2ml
equipment engine|4ul
equipment engineer|0gf0qf1ds1eq1hf1ys25e2ml2nk2sn4cf4nk4wg
equipment engineering|0ge1h92lq2su
equipment fabricator|2mm
equipment final|2mk
equipment hire|4wm
equipment inspector|1en1h92lm2mr3tk4ug
equipment installer|0uf1eb1ht2le2md3jn4nm4uo
equipment machine|2md2sk2xl
equipment machinist|2ln
equipment maintainer|1hg2lf4nq
equipment maintenance|2mf2nn35q4nl4ue
equipment manager|21q2al2lp4gf
equipment manufacturing|2xn
equipment mechanic|03r0ue1hl2ld2mf2xf4un4wn
equipment mechanical|2sf2xk
equipment mechanics|2lk
equipment operating|1zl4wo
equipment operative|08m0ub1zk25q2me3jm
equipment operator|04u08k0mg0rg0um1ao1ek1he1nf1pg21f25o2il2kk2ng2qo2xb3ko40q4hn4kl4uf4we
equipment painter|0um
equipment performance|4wn
equipment preparer|2mb2vu
equipment product|1he2mo
equipment production|2mo
equipment rental|4gl
equipment repair|2lf2mp
equipment repairer|1el1hn2xf4ne4up
equipment repairman|1hn2mg
equipment research|2nm2sf
equipment sales|41m4cq
equipment salesperson|3yl
equipment service|1em1hd2vg3jn4un
equipment servicer|2ll2vp4uf
equipment setter|2kg2mm2xm
equipment shop|4gl
equipment specialist|1hn2ly2mg3kf
equipment supervisor|04c0qq0uy2lg2mf2xf
equipment technician|0gz0ug17f1io25k2if2lm2vc2xf3kl4nm
equipment technologist|1hp2lf
equipment technology|0ge1df2su
equipment tender|0uf1nf2me2xp3tp4ym
equipment test|0gq0nl1hg2ll2nm2sc
equipment tester|1hm2lf3tl
equipment validation|25q
equipment worker|1hq2le2ml
equitie|29l
equity|14n22z29z2ig2og3gg
equity analyst|29u
equity associate|29n
equity inclusion|22o
equity research|29r
er|10q22w
er specialist|22x
eradicator|04n0rp1ut2mf
eradicator $|04n0rp1ut2mf
erco|2mm
erecting|0ug1eq2le
erecting mechanic|0ug1eq2le
erection|0vp2mm4gd
erection supervisor|0vo2mg
erector|04f0mn0uu0vp1en1ho2kf2lp2md2ng2qs2xl3jo4uo
erector $|04g0mn0ur1en1ho2kf2ls2mg2ng2qs2xl3jo4uo
erector helper|0up2lf
ergonomic|1iz24o25z2ic2of3gf
ergonomic research|1iq2ig
ergonomics|25z
ergonomist|25z
ergonomist $|25z
ergotherapeut|33z
ergotherapeut $|33z
ergotherapeute|33z
ergotherapeute $|33z
erosion|2iv2kp2mc
erosion control|2ip
erp|0yz
erp $|0ym
erp analyst|0yl
erp application|0yl
erp berater|0yl
erp consultant|0yl
erp implementer|0yl
erp manager|0yo
erp specialist|0yn
errand|1aq
erzieher|1cz
erzieher $|1cz
erzieherin|1cz
erzieherin $|1cz
escalation|2bz
escalation engineer|2bz
escalator|0uy2lp4uf
escalator engineer|2lz
escape|3cm
escapement|1nf2mt
escort|0lq1wv2mg2vf3ao3kn4pz4qd4yf
escort $|0lq1wv2mg2vf3ap3kn4pu4yg
escrow|02q0ep1op34t38o3kf3qg4pg
escrow officer|1oq38p
esg|1iz
esg analyst|1is
esg manager|1iv
esl|20b2ez3wf4kd
esl teacher|20g2er4kf
esol|20a2ez
esol teacher|20e2er4kg
esol tutor|2er4kd
especialista|3bo3wp45k
especialista en|3bo3wp
especialista seo|45k
essay|0xn
essayist|0xr
essayist $|0xr
establishment|04k1pq1wl3cg3yr
establishment security|1wl
estage|3um
estate|02g08o0jm0ro0un1mu20k21g29s2gr2he2mf34n38v3cf3kf3tf3uz3ye3zq4hg
estate $|0jo34g
estate administrator|3uq
estate agent|3ut
estate analyst|3up
estate appraiser|3uk
estate developer|3uk
estate manager|1mz
estate office|3uk
estate salesperson|3un3yf
ester|2mn
esteticista|0fz
esteticista $|0fz
esthetic|0fr2wd
esthetician|0fz
esthetician $|0fz
estheticienne|0fz
estheticienne $|0fz
estimate|02n
estimating|0ge4hr
estimator|02o04l0uu0vv1ne27u2lp2md3cd3yo4hv4yl
estimator $|02o04l0uq0vx1ne27u2lp2me3ce3yo4hv4yl
estimator construction|0um
estuary|1ir
etch|1hf2mu
etch operator|2mo
etched|2mm
etcher|0uo2kg2mr2xq3cr
etcher $|0uo2kg2mp2xq3cr
etching|1hg2ms2xm
etching machine|2kk
etching processor|2mg2xn
ethanol|2ms35f
ethical|46q4bn
ethical hacker|46q4bn
ethics|0tr22q
ethnic|20m4kf
ethnoarchaeologist|20r
ethnoarchaeologist $|20r
ethnographic|2hm
ethnology|20l4kg
ethologist|2iq
ethologist $|2iq
etiologist|2it
etiologist $|2it
etiology|20l
etl|0cg12z3td
etl developer|12o
etl engineer|12p
eto|2nm
eto marine|2nm
etymologist|3qr
etymologist $|3qr
etymology|20n4kf
euclid|2md4yq
european|3qn
eurythmist|4kr
eurythmist $|4kr
eurythmy|3hq
ev|1ep
ev charger|1ep
evaluation|1dq1hl2md34m3gp3kl3qt3sm
evaluation engineer|1dq3gp
evaluation officer|3km3qo
evaluation specialist|1hm2mf3ql3so
evaluator|20g29r2ml2oq34o3gr3mg3pn3qp3uk49m
evaluator $|20g29r2ml2oq34o3gr3mg3pn3qp3uk49m
evangelist|0sr18w
evangelist $|0sr18w
evaporative|2le3jp
evaporator|2mv
evaporator $|2mn
event|04g0jx0ud19f1am1eo1hc1jz1mg1nf1ws21l2ck2gd2ig2lg2ml2pn2vg2xn3ag3cw3kf3oe3rr3un4fm4hg4wv4yg
event $|1ju
event assistant|1jp
event attendant|21r
event coordinator|1jm
event director|1jm
event electrician|1eo1he
event journalist|2cl
event manager|1jn2pn
event marketing|19g1jq2pf
event officer|3rt
event organiser|0jp
event planner|1jn
event producer|1jq4wg
event program|1jm
event project|1jm
event specialist|1js
event steward|1jg1wv
event worker|1jf2mt
evidence|0rf2it3ky
evidence specialist|2io
evidence technician|2in3kq
eviscerator|04g0kv
eviscerator $|04g0kv
evolutionary|3gl
exam|20o34w3kg4lp
exam invigilator|4lq
exam officer|34x3kg
examination|04g13c2me34q4lz
examiner|02r08g0aq0mg0tx1eg1ho1ne1ot22o27u2ff2go2in2ml2uo2vf2wg2xe34n38s3bd3cf3ko3pq3qo3tv3ud3vn3zm49l4hk4ko4um4yc
examiner $|02r08g0aq0mg0ty1eg1ho1ne1ot22o27u2ff2go2in2ml2uo2vf2wg2xe34n38s3bd3cf3ko3pq3qo3tv3ud3vn3zl49l4hk4ko4um4yc
examining|0am1or27k2gk3qq3td
examining inspector|3qr3td
examining officer|1or
excavating|0ur0vp1nf2mc
excavation|0ur1zq2md2or
excavation operator|0uu2me
excavator|04k0uv1zz3ag4qg4yg
excavator $|1zm2mn
excavator driver|1zr4qg
excavator operator|04l0uo1zr2me
excellence|35x
excellence $|35q
excellence manager|35q
excelsior|0mr1nf2mk
excelsior machine|0ms1ng2me
except|08k0ef10p1cm2im2wk3ck4df
except pediatric|2wl
except special|1cm4df
exceptional|20f4kn4ln
exchange|02l0eo0uf1hu1kz1ng1op20p29p2ip2kg2le3qe3vq4gl4he4uf4yf
exchange $|29l
exchange clerk|02m0en
exchange coordinator|1ks
exchange director|1kr
exchange floor|1oq4gd
exchange officer|1kp3qg
exchange operator|3vr
exchanger|3jq
exchanger $|3jq
excise|3ke3qr4hn
excise officer|4hp
excursion|4pw
executive|00x01g02g04g0dd0jn0rl0ug10e19p1ag1jm1kz1lz1nf1pm1vf1wp22f29q2an2cw2if2mc2pw2vg2xf34d35o3ln3mn3qf3wo3yf41n44l4jg4wg4ye
executive $|00y0jq10e19q1kc1lt29r2gm2mf2po35q38f3ce3lo3mo41q45k4yg
executive admin|1kr
executive administrative|1kl
executive assistant|1kp38m
executive business|0jg1kr
executive coordinator|1kt
executive director|1kd1lm2co49n
executive headteacher|44n
executive officer|1ll
executive pa|1kl
executive protection|1ws
executive recruiter|3wq
executive technology|2ap
executor|3zr
executor $|3zr
exercise|06r20o2if4fz
exercise instructor|20n4fe
exercise physiologist|06u2ig
exercise specialist|4fu
exercise therapist|06g3pg4fr
exhaust|1ag2ms3tm
exhauster|2mv
exhauster $|2mn
exhibit|24q28g2hw3ct
exhibit designer|24r3co
exhibit technician|2hr2mg
exhibition|1jy28q2hz2md4hg
exhibition $|2hl
exhibition manager|1jz2hf
exhibitor|04l
exhibitor $|04l
exibition|24f28q
expander|0ml2mk2xu
expander $|0ml2mm2xq
expanding|1nf2xp
expansion|2mp35g4hn
expediter|4hz
expediter $|4hz
expediting|4hl
expedition|04q0vg2me4fu
expedition guide|4fm
expeditionary|1hf3kr
expeditor|4hz
expeditor $|2mf4hw
expeller|2mr
expeller operator|2mn
experience|0fm0zo10q19p1hm1xm22m24g2fm2mg2pn34p3cg3io4cn4pp4su4tn
experience $|10o21t34n
experience associate|10n
experience coordinator|34n
experience designer|24g2fn4sv
experience engineer|3ip4co
experience manager|0zr10c22n2pk
experience researcher|4tn
experience specialist|10l1xn21f2pp
experience strategist|19k
experimental|0mr1ef1hl2ku2me3gg3te4um
experimental mechanic|0mk1eg1hf2kq2lf
expert|02k06l07k08n0ae0fg0gq0jn0lf0nm0ql0sg0tf0xl11f14m15f19g1ae1dn1gf1hm1ip1nf1of1rm1uk1vg1wf20n21k22o24q25n2ag2bf2cf2gf2hg2in2ll2mf2nf2qg2so2vf2we31g34k36t38l3dn3ee3gl3jg3ke3ml3pq3rk3te3yf3zo40l46m47o49g4eo4he4jl4ln4nn4ol4pm4sg4uo4wg4xf4yd
expert $|06l07k08o0ae0fg0gr0jn0lf0nm0qm0tf0xl11f14n15f1ae1do1gg1hm1iq1ng1of1pk1rm1vg1wf20o21l22p24q25n2ag2bf2cg2gf2hg2im2jk2lm2nf2qg2sp2vg2wf31g34k36m38l3gl3kf3ml3rk3tf3yf3zo40m46m47p49g4ek4he4jm4ln4nn4ol4pm4sg4uo4wg4xf4yd
expert comptable|02n
expert counselling|3pk
exploitation|2ik3kl47r
exploration|0np0ug2io2mf3gt
exploration engineer|0ns3gf
exploration geology|3gl
exploratory|3gk
explosion|3kk
explosion investigator|3kk
explosive|0nq0uz2mp4ql4yf
explosive handler|0ul
explosive monitoring|2mo
explosive operator|0ue2mq
explosive ordnance|0uo
export|02s0bg0ty2mf34g3ke3qo41u4hz
export administrator|0tq4hl
export agent|0tt4hf
export clerk|02m3qg4hm
export compliance|0tl
export coordinator|4hq
export director|3qv4h8
export manager|0te41x4hn
export officer|0tg3qk4hl
export operation|0ts4hc
export specialist|0tf4hz
express|4yv
expressman|1ar
expressman $|1ar
extension|02g0mg1lg20s2iv2ml3kf4ho4kz4yg
extension agent|4km
extension service|4ko
extension specialist|4kr
extension work|20m
extension worker|4kq
exterior|08q0re0ur1aq1ne2ln2mf2qo4yb
exterior cleaner|0rf0us4yg
extermination|0rr3td
exterminator|0ry
exterminator $|0ry
external|02n0aq22g2kl2md2xl3rq3tf
external auditor|02e0ar
external relation|22g3rq
externo|41s
externo $|41s
extinguisher|2lq3tn
extinguisher repairer|2ll
extra|1ik4wq
extra $|3co
extracorporeal|2mf2vy
extract|0kf2mm4yo
extract mixer|2mn
extraction|0ux1hg1nk2kg3gr
extraction worker|0ur2mg
extractive|0nm
extractor|2ip2mv
extractor $|2ip2mp
extractor operator|2ml
extracurricular|49r
extragalactic|2il
extruder|1nq2kf2mv
extruder $|1nu2md
extruder machine|2mm
extruder operating|2mp
extruder operator|2ml
extruder tender|2ml
extruding|2kg2mn2xm
extruding machine|2ms2xf
extrusion|0nq0uo1ny2kf2lf2mn2xn
extrusion die|2xs
extrusion machine|1nd2mv2xe
extrusion operator|1nn
extrusion press|2ml2xl
eye|1nm2m82ws36y4vl
eye dog|4vl
eye glass|2kl2mc36q
eyedotter|1np
eyedotter $|1np
eyeglass|0me1ne2kl2ma2vz36r3tl
eyeglass frame|0mg2kn2mo2vf
eyeglass maker|2me2vt
eyelet|1nw2mc
eyeletter|1np
eyeletter $|1np
eyewear|2le2m936z3tb
eyfs|1cs20e4kf
eyfs teacher|1cs20e4kf
f&b|1pz2mf
f&b assistant|1pr
f&b manager|1pq
f&b supervisor|1pr2mg
faa|4ul
fabric|04g0uf1hc1nw24t25r2kf2ls2mr2ug2xg3tn3wf4hm4yg
fabric cutter|1nq2me
fabricating|2ke2mn2xl3tn
fabrication|0un1hn2ky2lo2mt2vg3tl
fabrication apprentice|2kg2mp
fabrication operator|2kp2mg
fabrication supervisor|2mp
fabrication technician|0up1ho2ml
fabricator|0mp24q2kp2lq2mt2sq2xu3co3tg4un4yg
fabricator $|0mp0uo24q2ln2mo2xu3cp3kk4uo
fabricator inspector|1hr2sg2xg
fabricator supervisor|1he2sn2xk
fabricator technician|2xo
fabrics|1nw2md
fabrics $|1nm
facade|0ur4yd
face|04f0ut0vo1nm2kl2md2xl4yf
facepiece|2ml
facer|04o0ko1no2ks2mm3cc
facer $|04o0ko1no2ks2mm3cc
faceter|3cq
faceter $|3cq
facetor|3cq
facetor $|3cq
fachangestellte|17s2vr
fachangestellte $|17s2vr
facharzt|2wx
facharzt $|2wx
fachinformatiker|2mg4bz4jt
fachinformatiker $|4bv
fachinformatiker anwendungsentwicklung|4bp
fachinformatiker systemintegration|4jt
fachkraft|1cs1is2mg4hr
fachkraft $|1ct
fachkraft arbeitssicherheit|1is
fachkraft lagerlogistik|4hr
fachlagerist|4yv
fachlagerist $|4yv
facial|0fy2mc
facialist|0fr
facialist $|0fr
facilitator|0ko0tq2fn2gq2mf49m4fl4kn
facilitator $|0ko0tq2fn2gq2mf49m4fl4kn
facilitie|04g08s0qe0rq0uf0vg1ag1dk1es1hl1it1jg1lo1mz1ng21m2io2lp2m92sl2ve2xg34e35g37l3qg3tf3un4hf4yg
facilitie $|1mp
facilitie administrator|1mo
facilitie assistant|1mq
facilitie coordinator|1mn
facilitie director|1mm
facilitie engineer|1mq2sk
facilitie inspector|1ek1iq3tf
facilitie maintenance|2lm
facilitie management|1mm
facilitie manager|1ep1md21o
facilitie operation|1mm
facilitie operator|1mg2iv
facilitie specialist|08p1mo
facilitie supervisor|1mn2lo2mg
facilitie technician|1ho1mq2ie
facility|03o04t08n0gn0ne0qe0rt0vg1df1ep1hu1lp1mz21k25o28l29g2lm35f3kf3tg49f4hf
facility attendant|0rn
facility engineer|03p0gn0ne1df25q
facility examiner|1hu
facility maintenance|1he2lq
facility manager|04e1lq1mu21m
facility supervisor|04t2ml4ye
facing|2kp
facing machine|2kp
facsimile|2mg4wq
fact|2cw3tf
fact checker|2cw3tf
factor|0jr25t3lo
factor $|0jr3lp
factor engineer|25k
factorer|0er
factorer $|0er
factory|04g0uf1dg1ip1no25y2mw3tf40p41p
factory machine|1nl2mg
factory operative|1nn
factory warehouse|4yl
factory worker|1nk2mq
faculty|20z44z
faculty $|44v
faculty member|20z
fagot|2mm2xm
fagot heater|2xm
fagoter|1np
fagoter $|1np
fahrer|1ax4qs
fahrer $|1ax4qs
failure|1ho
fair|21f2mn
fairground|21g2mr
fairing|0ut
faith|2wa49y
faker|1nr
faker $|1nr
fakir|3cq
fakir $|3cq
faller|04s
faller $|04s
familie|0ll
familie support|0le49n
family|04f0ls0sl0ug1wg20s21o2go2ic2me2om2wr3py3qn49y4dm
family consumer|2ol
family counselor|3pn49d
family engagement|49l
family intervention|49m
family law|38k
family life|3po49f4kg
family member|0ls49f
family planning|3qg49r
family preservation|49m
family resource|2ie49n4dn
family service|0lf3pp49l
family solicitor|2gl
family support|49o
family therapist|3pp
family worker|49p
fan|2mv2se3jr
fancier|04t
fancier $|04t
fancy|1nn4yl
fanning|2mk
fans|3jq4uf
fantasist|3cq
fantasist $|3cq
fare|02g1az2ll3qc3yq
fare $|1al
fare controller|1ap
farm|02f04z05n0en0mg1ag1em1hf1ne1po20v21g29g2in2lf2ma2sm2xg3kf3lw3qx3tg49f4he4kz4qk4us4wg4yl
farm $|04l
farm equipment|04g0uq2mf4un
farm hand|04m
farm hatchery|04k
farm helper|04l
farm laborer|04k
farm labourer|04n0uf
farm loan|04g0em
farm machinery|2lb2mp4up
farm management|04f20n4kl
farm manager|04u
farm milk|04e1pt
farm operation|04q
farm operative|04l
farm operator|4yn
farm product|3lp
farm recirculation|04d05p
farm service|3qf4kq
farm supervisor|04l
farm technician|1en
farm worker|04m
farmaceutica|3dz
farmaceutica $|3dz
farmaceutico|3dz
farmaceutico $|3dz
farmer|04y
farmer $|04y
farmhand|04v
farmhand $|04v
farming|04z05n2ip2me3qo
farming $|04m
farming adviser|05n3qp
farming animal|04n
farming supervisor|04o2mg
farmworker|04y
farmworker $|04y
faro|21l
farrier|2xq
farrier $|2xq
farrowing|04y
fashion|08p0fq0xk1ny24y2cn2mf2ps3cg3lk3yo41e
fashion buyer|1nn24f3ll
fashion design|24m
fashion designer|08m1no
fashion model|1nn41f
fashion salesperson|3yk
fashion stylist|1nu24f
fast|16d1pm3an41u4ur4xl
fast fit|4ur
fast food|16d1pm3an41n4xm
fast service|41p
fastener|0mq1hf2lf2mp2xp3tl4yo
fastener $|2ml4yp
fat|1pl2ip2mm3te
fat purification|2mm
father|0lq
father $|0lq
fats|2ml
fatter|0kr
fatter $|0kr
faucet|2km
favor|2mm
fax|1hp2lc
fbi|3kz
fde|4cz
fde $|4cz
fe|44z
fe $|44q
fe college|44n
fea|2st
fea engineer|2st
feather|0mc1nn2mn4yw
featherer|1np
featherer $|1np
feature|2cr3mp
feature editor|0xm
feature owner|3mp
feature writer|0xe2cr
federal|1wr2gy38g3qf
federal appellate|2gl
federal district|2go
fee|02o2gr
fee earner|2gs
feed|04s0ug1ne1pn21g29g2it2ms49g4kv4qn4vg4yl
feed mill|04o2il2md
feed mixer|04v2m6
feed nutritionist|2in
feed supervisor|04c2mr
feed worker|04g2mq
feeder|04o0mo0ug1nq2kg2mq2xo3ve4qq4yy
feeder $|04q0mp1ns2mk2xp4yw
feeder catcher|4ym
feeding|04k
feedlot|04r
feet|2mp4yf
fell|0kr2mf
feller|04w1nv2md
feller $|04l1ns
felling|04p1np2mb
fellow|20v2mg2op2wt3xr
fellow $|20s2wr3xr
fellow medicine|2wk
fellow university|20l
fellowship|0wo
fellowship consulting|0wo
felony|3qq
felt|04d1hg1nv2ls2md3tf4yv
felt $|1no
felting|2mk
felting machine|2mk
feltmaker|1nq2mp3tg4hd
feltmaker $|1nq
feltman|2lr
feltman $|2lr
femme|0rp31r
femme $|31s
femme de|0rp
fence|04m0mf0uz0vn1ag1nf2lf2xx3cg4ug
fence builder|0up2xg
fence erector|0vp
fence installer|0up
fencer|0uv
fencer $|0uv
fender|2kq2lg2me4uw
fermentation|0gq1gr2mv3te
fermentation worker|2ml
fermenter|2mz
fermenter $|2mr
fermenter operative|2mk
fermenter operator|2ml
fermenter worker|2ml
fermenting|2mm4ym
fermenting cellar|2mm4ym
fermentologist|2iq
fermentologist $|2iq
fern|04s
ferrier|4qr
ferrier $|4qr
ferris|21r
ferris wheel|21r
ferrous|2mg2xm
ferry|0br1ng2nz
ferry captain|2nm
ferryboat|0bf1ao2mc2nw4ym
ferryboat operator|1ap2mc2np4ym
ferryman|2nr
ferryman $|2nr
fertigungsplaner|25z
fertigungsplaner $|25z
fertiliser|2ml
fertility|2ip
fertilizer|04s2mn4yn
fertilizer $|04p
fertilizer mixing|2mk
fertilizer supervisor|2mn
fertilizing|04r2mf
fetal|2wk
fettler|2mo
fettler $|2mo
ff|24o28g
ff e|24o28g
fiacre|1ap
fiacre driver|1ap
fiber|04n0uf1ho1nm1pf24g2io2lp2mm2xg3cr3gq3td4nz
fiber engineer|4ns
fiber machine|1ng2mm
fiber optic|1hr2lm2ma4nn
fiber optics|1hu2md
fiber technician|1he4nv
fiberglass|0mg1hf2lf2mv2xe3tq4uo
fiberglass boat|2mm
fiberglass spraying|2mk
fiberglasser|2mo
fiberglasser $|2mo
fibre|1hx1nf2mo2ze4nq
fibre engineer|1hy
fibre machine|1nf2mp
fibreboard|04g2mu
fibreboard machine|2mn
fibreglass|2mw2xf
fibreglass spraying|2mn2xg
fibrous|3tl
fiction|0xr
fiction writer|0xm
fictional|0xm
field|04s07f0af0ee0fg0gm0lf0me0nf0qo0rc0ul0vt10q11s13g14m19e1ak1ht1ir1kg1ll1nc1ut1wg1zg20q21d22p27x29g2cc2fe2hl2ip2ke2m92nf2qg2sf2tg2uf2vc2we2xb2zo34p35l3cd3gr3jc3kq3lu3rg3sg3t83uq3ye41m46l49p4b94cu4fq4hr4ke4qf4ts4we4xg4yo
field application|1hv4bf
field appraiser|3ul
field artillery|3kq
field auto|1am
field automobile|27l
field cane|04b4hs
field construction|3gm
field contact|1hc3lw
field crop|04l
field cto|1gq
field engineer|0gf1dl1hy2bo46n4bd4cm
field engineering|1gc1hg4cz
field examiner|0tq27f
field gauger|2mt3tf4yf
field inspector|04f1al1hd27v3tf3uq
field instructor|20m
field interviewer|10e4tu
field kiln|2mm
field laborer|04l1hp4yd
field manager|0vp1uq
field marketing|19f2pn41m
field mechanic|1hf2lf4uq
field operation|0vm22r35e4hg
field operator|4yw
field professional|0um1ho1id
field representative|10b1lp27g3qp41k4hn
field sales|41l
field scientist|1it2ie3ge
field service|04m08l0qd0un1eg2in2le34q3go49m4hf4ug
field supervisor|04l0vl2me3kn
field technician|04f0qo11m1es1hk2lq3ga3kg4ug4yr
field tester|2ig3gq3tg
field training|3ku
fielder|2mo
fielder $|2mo
fieldman|4hr
fieldman $|4hr
fifth|2mp
fig|04p
fight|3ck
fighter|0bm39p3cq3kk4fr
fighter $|3cq3kn4fr
fighter dispatcher|39p3kd
fighter pilot|0bm
fighting|2ll3kk
fighting equipment|2ll3kf
fighting vehicle|3kn
figure|02o2ln3cm4fk
figure skater|3cm
figurine|2mo
fiigree|3cr
filagree|2me3cr
filament|1ne2km2mn2xo3to
filament machine|1nc2xq
filament winding|1ng2mo
file|1ne2kr2md2xg34o3vp4hq4yl
file operator|2mm3vq4yg
filer|0me2kr2mt2xp
filer $|0mf2kv2mm2xo
filialleiter|4gz
filialleiter $|4gz
filialleiterin|4gz
filialleiterin $|4gz
filigree|0mg0ug2me3cz
filing|0mf2mx2xg
filing machine|0mg2kf2mr
filing stapling|2ml
fill|4yq
fill operator|2mp
filler|04l0mm0us1nn1pp2lr2mw2xn3yn4ys
filler $|04m0mm0un1nr1pq2lp2ml2xp3yn4yt
filler block|2mm
filler machine|2ml
filler operator|0up2mf
filler shredder|2mm
filleter|0ks
filleter $|0ks
filling|1ao1hf1nl2ka2mp2xg3yn41k4go4yu
filling machine|1nf2lg2mr
filling operative|2ml
filling operator|2mn
filling station|1ap1hf2lm2mf3yn41k4go4ye
film|0xo1ag1hl20k21t2cl2hk2if2lg2mx2uc34l3cw3to4hp4ol4ww4yd
film actor|3cl
film casting|2xl4wg
film developer|2mp
film editor|0xe4ws
film entertainment|2ck
film examiner|2mm
film lab|2ms
film laboratory|2mu2ue
film maker|2m73co4wr
film processing|2ml
film sound|4wl
film specialist|21r2mf
film technician|1ho2ml
filter|0ug1ne2mt3tr4yn
filter cleaner|2mc4yr
filter inspector|3tm
filter operator|2mp
filter tank|2ml
filter tender|2ml
filter tip|3to4ye
filterer|2mt
filterer $|2mt
filtering|1nf2mn
filtering machine|1nf2mn
filtration|2mx
filtration operator|2mk
filtration technician|2mm
filtration worker|2mk
final|0kq1hp2mm3tm
final assembler|2mf2xm
final assembly|2mm3tf
final finisher|2mq2xf
final inspector|2mf3tp
finance|02z0ey1lo1oz20m29z2cd2mf35f3co3kf3qf
finance $|1oy
finance accountant|02k
finance adviser|1oe29p
finance analyst|1on
finance assistant|02n1ol
finance associate|1oq29f
finance business|1on
finance director|1oo
finance journalist|2cl
finance manager|02o1op
finance officer|02p0eq1ob
finance operation|1oq35g
finance processor|02e0eu
finance specialist|1od29t
finance system|1ol
finance transformation|1ol
financial|02z0ez0qg0tl0xf10g14k1kp1lo1oz20p22d29z2cq2if2me2pl34e3cg3kd3qe3zn41d4gg4hd4yg
financial adviser|29p
financial aid|0et1oe20s29d
financial analyst|1ol29k
financial assistance|0eq29f
financial control|02t1oc
financial controller|02q1od
financial crime|0tv1od29f
financial director|1oq29f
financial fraud|02r0tg1og
financial institution|1ll29f2pn
financial manager|1op29g
financial market|1ox29d
financial officer|1or29f
financial planner|29r
financial planning|1oq
financial representative|0ee29l2vn
financial risk|0er1oe29k
financial service|0em1on29p41f
financial support|0ew1og49f
financial system|1ot29f
financial trading|29l
financier|1oz
financier $|1oz
financiero|1ow
financiero $|1ow
financing|29r
financing specialist|29r
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
finder|2mk3tn
finder $|2mk3tn
finding|3kk
fine|09f0mo0uf20r2hq2mm3cq4yg
fine artist|3cm
fine arts|09f20r2hq2me
finer|2mo
finer $|2mo
finger|0fl4yl
fingernail|0fz2mf3cd
fingerprint|2iv34q3kg3qo
fingerprint expert|2io
fingerprint technician|2ip
fingerprinting|2ip
finish|0mu0uf1af1ng2kv2lg2mq2xo3tn4ug4yf
finish opener|2kq2mf
finish operator|2kf2me2xu
finish plater|2mm2xg
finish sprayer|0mo
finished|2lp2mg2xf3tm4hr4ye
finished leather|4hr4ye
finisher|04f0dm0kn0mo0up0vo17q1nr2ks2lf2mp2qu2vm2xp37p3cm3tm
finisher $|04g0dm0kn0ms0uk17q1np2kt2mr2qs2vm2xr37p3cm3tm
finisher helper|0up2mf
finisher supervisor|0vq2md
finishing|0mn0ug0vn1hl1nw1zn2if2kd2mq2vq2xe34g3tm4gg4yf
finishing area|1ng2mo
finishing department|1nn
finishing inspector|3tm
finishing machine|1zo2kf2ln2xg
finishing machinist|1nm
finishing operator|1no
finishing room|1nl
finishing supervisor|0vn1nl2mo
finishing technician|0ml1hn1ne
finishing textile|1nn2mg
finishing worker|0mk
finops|3iz
finops $|3iz
finops engineer|3ir
fintech|1ov
fintech analyst|1ov
fire|04e0qz0ul1ac1de1eg1it1le1nd1pg20f24m26n27m2kd2lm2sf2xn39w3co3gf3jt3kz3qs3te46f4fg4he4kq4nf4qz4uc4yd
fire academy|4ko
fire alarm|0qk1hl2ls3kf
fire appliance|2lg2mg4qq
fire brigade|3qk
fire chief|3kp
fire control|1hk2lg3jl3kl
fire department|2nl
fire dispatcher|39s3kb
fire engine|3kg4qr
fire engineer|3kp
fire equipment|2lm2me3km
fire explosion|3kk
fire extinguisher|2lq3tn
fire fighter|39p3cf3kl
fire fighting|2ll3kf
fire hydrant|3jn4ug
fire inspection|0qr2mg
fire inspector|3kq
fire management|3kn
fire officer|3ke3qo
fire prevention|0gl0qf1in2ip3kd
fire priming|2ke2mq
fire protection|1hm1ir3jl
fire safety|0qn1in3jm3kd
fire security|0qs3ke
fire service|3kd4qp
fire specialist|3kk
fire sprinkler|24n3jp3kg
fire support|3kl
fire suppression|0qm
fire technician|3je3ks
fire watcher|3kl
fire weapon|3kg4gk
firearm|20f2iq2kx2mc3tk4kp
fireboat|2me3kr
firebreak|04q1ng2mf
firebrick|2qp
firebrick layer|2qm
fired|3jn3tg
fired heating|3jn3tg
firefighter|20f2mf3kz4kz
firefighter $|3kz4kr
firefighting|2lm
fireman|0ul1as2ml2nn3ku
fireman $|0un1at2mn2nn3kn
fireplace|0mz0ug1af1hg2le2me3jf
fireplace installer|0mp2lg
firer|0uo1au2mr2xm
firer $|0uo1au2mr2xm
firesetter|2mo
firesetter $|2mo
firestop|0us2mf
firestopper|0uv1hg
firewoman|3kx4yf
firewoman $|3kt
firewood|2me4yr
firework|1ng2mn3tn
firework maker|1ng2mm
firmware|1fz
firmware developer|1fq
firmware engineer|1fv
first|0bv1an1ng20e2no2vm2xm34f39r3cl3ke3qn4km4yk
first aid|20e2vn4kn
first officer|0bw2nm3kf3qf
first responder|1ao39s
fiscal|02q0as1oz29q2gk3kg3qm
fiscal $|0at
fiscal economics|1om
fiscal policy|3qn
fiscaliste|0az
fiscaliste $|0az
fish|04x05o0kz0uf1hf1nc1po21b2dq2io2kg2lg2ml2vg2xf35p3kn3lq3td41d4gt4hm4yr
fish butcher|0kb2dr
fish canning|2ml
fish cleaner|0ko4yf
fish counter|0kq3yb4gk
fish culture|04m
fish farm|04l05p
fish farming|1ik
fish game|21d35q
fish hatchery|04m
fish market|3yk41f4gm
fish net|1nm2ml4yg
fish preparation|0kl
fish processing|0kp2mg
fish product|2mm
fish production|2mk
fish roe|04o
fish seafood|0kf3yn
fish shop|0km
fish stall|04g0kk4gp
fisher|04x2mg3cn
fisher $|04x2mg3cn
fisherie|04z05z0gf1df1ec1hf1if20n2ce2il2lu2md2nx3gg3je3kp3qp4ke
fisherie adviser|05l
fisherie biologist|05o2if
fisherie boatman|04m
fisherie boatmaster|04m
fisherie boatwoman|04m
fisherie consultant|05m
fisherie electrician|1ec2nr
fisherie refrigeration|1dg2nw3jf
fisherie scientist|05l
fisherie specialist|04f05u
fisherie technician|04n2iq2lg
fisherman|04z
fisherman $|04z
fisherwoman|04l2nq
fisherwoman $|04l2nq
fishery|04v1lo20g2nn3jg3qo4kq
fishery boatmaster|04l
fishing|04z0um1no2kf2ls2mf2xl3jf3qq4pn4ue4yf
fishing boat|04n
fishing guide|4pn
fishing rod|2mp
fishing tool|0up2kg
fishing vessel|04n2lo3jg
fishmonger|0ky
fishmonger $|0ky
fisioterapeuta|3hz
fisioterapeuta $|3hz
fit|4ur
fit service|4uo
fitness|0fu20r21n22f2mg32f4fz4ko
fitness club|21o4fe
fitness consultant|0fo4fk
fitness coordinator|4fl
fitness instructor|20g4fo
fitness manager|4fp
fitness teacher|20f4ko
fitness trainer|4fl
fitness wellness|20q4fc
fitter|0mq0un0vn1ak1em1hn1nn1wd2ks2lx2mm2ng2qr2se2vp2xo36s3cg3js3ke3yl4nn4ur
fitter $|0mr0un1al1em1ho1no1wd2km2lp2mn2ng2qr2sf2vp2xp36t3cg3jt3ke3yl4nn4us4yk
fitter helper|0un2mg
fitter mechanical|2lr
fitting|0mp0vk1nf21n2kp3jl3yp
fitting room|21o2mf3yp
fitting specialist|0mr3jl
fitting supervisor|0vk2mm
fixed|02p03g0eq1af1op20g29g2kq3ko4hf4ug
fixed income|0er1op20g29g
fixed wing|03g2mn3kp4ug
fixer|0ur17k1nr2lu2mo2xn4un
fixer $|0uk17k1nr2lx2qr2xn4un
fixing|2ml
fixture|08o0rr1af1he1nf2kz2ln2me2xm3cd
fixture builder|2md2xt
fixture repairer|2km2ll2xg
flag|0uo1aq1no2mc37f3ap3cl
flag decorator|0up2mf37f3cn
flagger|0uw1wk
flagger $|0uw1wk
flagman|1wx
flagman $|1wx
flagstone|2qp
flair|4xl
flakeboard|2mo4ye
flaker|2mr
flaker $|2mo
flaking|2mp2xd
flame|0up1nf2mf2xy3kn
flame hardening|2xm
flange|2kf2ms
flanger|4yn
flanger $|4yn
flanging|2mg2xn
flap|1no2ml
flare|2mo
flaring|2ml
flash|1hm
flasher|2mg3tq
flashing|2mp2vg36f
flask|2mc2xv4yk
flat|1nw1pf2km3to4ht4yf
flat lock|1np2mf
flat sorter|3tf4hs
flat surfacer|2mp
flatbed|4qn
flatbed truck|4ql
flatlock|1nk
flattener|0rq
flattener $|0rq
flattening|2mk
flatware|2mo
flatwork|1np2md3tr
flatwork finisher|1np2mf
flavor|1po2ip
flavorer|2mo
flavorer $|2mo
flavoring|1pp
flavorist|3gr
flavorist $|3gr
flavour|2id3gn
flavourist|3gr
flavourist $|3gr
flaw|1al
fleece|04m
fleet|0rl0vg1lg25p2me3yz4hz4uq4yo
fleet coordinator|4ho
fleet leasing|3yo
fleet maintenance|0vg2ll4uk
fleet manager|4hv
fleet mechanic|4uo
fleet service|4hf4yq
flesher|1nl2mm
flesher $|1nl2mm
fletcher|2mo
fletcher $|2mo
flex|13m2vl
flexboard|2mo
flexer|1ng4yp
flexer $|1ng4yp
flexible|1ar2vl
flexo|2mn
flexographic|2mx
flexographic label|2mk
flexographic press|2mk
flexographic printing|2ml
fliesenleger|2qy
fliesenleger $|2qy
flight|03z04f0bz0gg0qg0ug12g13g1an1dw1hm1if1nf21f2if2le2mf2ne2xg35f39m3bo3kz3rg3sg3tg47d4fe4hu4kn4pv4um4yo
flight $|0bm
flight attendant|0bm4ks4yl
flight communication|0bl3km
flight control|03p0bf1de1hg2mp3kf4hp
flight crew|3bp
flight dispatcher|0bp4he
flight engineer|03b0bl1df3kw
flight instruction|0bn
flight instructor|0br20d4fg
flight operation|0bn1ap3kd4hk
flight operator|0bm1aq
flight paramedic|39o
flight radio|0bo3kg
flight refueling|0bf3kt
flight safety|1ad1hz3kb
flight service|20f3kf4km4pp
flight technician|03l1hf3ko
flight test|03m1dw1hc4ur
flipper|0km2mm3tp
flipper $|0km2mm3tp
flipping|1ng2mm
float|0un1nf2mg2nr2qq2xf4yg
floater|04m0vl21l2me2nq2qq
floater $|04m21l2nq2qq
floatman|2nr
floatman $|2nr
flock|04x
flock manager|04q
flocker|2mo
flocker $|2mo
flood|0qy1dg1h93jp
flood risk|0qk3jp
floor|04f0mn0rz0ux0vm1ag1hf1n91oo21t29q2kc2ld2md2qx2xe34n3ce3km3tm3yv49f4gs4ul
floor $|0uf2qo
floor assistant|3ym
floor attendant|0rg3yn
floor coverer|0um
floor covering|0uq2qf
floor finisher|0mg0uq
floor finishing|0vn2mf
floor installation|0ul
floor installer|0mn0ug2qn
floor layer|0my0ua
floor manager|1op21e4gt
floor person|21q
floor refinisher|0md0us
floor runner|0uf21p
floor sander|0mc0us
floor sanding|0mk
floor supervisor|21q2mg3ko
floor tiling|2ql
floor trader|29n
floor worker|0rg0ua2mu4yo
floorer|0uq
floorer $|0uq
floorhand|0uq2mf4yo
floorhand $|0uq2mf4yo
flooring|0mv0uq0vr1hg2kg2lg2qv4uf
flooring installer|0mo0ue2mo
flooring operative|0vm2mf2qs
flooring specialist|0mp
flooring supervisor|0vn
flooring worker|2qq
floorman|21n
floorman $|21n
floorperson|0um16m21m4yl
floorperson $|0um16m21m4yl
floorwalker|1wr
floorwalker $|1wr
flopper|3to
flopper $|3to
floral|20c4gr4kq
floriculture|20l
floriculturist|2iq
floriculturist $|2iq
florist|04p2mc3ys41q4gq
florist $|3yz
flosser|1nq
flosser $|1nq
flotation|2mt
flotation deinking|2ml
flotation tender|2ml
flour|04x0ug29f2mu3lq3tb
flour purification|2ml
flour purifier|2mk
flow|04k0tf1in1ng29k2mn4hx4yn
flow coordinator|4hn
flow manager|4hk
flow supervisor|4hn
flower|04w1nk29l2ke2mp2xe
flower maker|2mm
flower plant|29l2mf
flt|3ag4qg4yu
flt driver|3ag4qg4yu
flue|0rg0un3gm4yp
flue sweeper|0uq
fluid|0nn0ug1df1ne2ip2kc2lt2mf2sz3gp3kf3tf4hr4ym
fluid dynamics|2sl
fluid engineer|0no2sg
fluid power|1dg2lw2m92sz3tf
flume|04u0mq1nf2mf
flumer|2mm4yp
flumer $|2mm4yp
flunky|0uq2xe
flunky $|0uq2xe
fluorescent|2xn3cg
flusher|1ag2mm4qn
flusher $|2mm
flute|20d2kq2me4kp
flutist|3cq
flutist $|3cq
flutter|2yu
flutter developer|2yu
flux|2mf2xq
fluxer|2lp2mn
fluxer $|2lp2mn
fly|1ad2lr2mm4yo
flyer|1nu2ln2md
flying|0bz20b2ko4ff
flying squad|2mm
fmcg|2pl
fnp|31y
fnp $|31y
foam|0uo1nf1ug2my
foam mattress|1ng2ml
foam rubber|2mn
foamite|2mk
foh|4xs
foh member|4xs
foil|1nf2my4yp
foil blocking|2mm
foil stamping|2mp
foiling|2ll
foiling machine|2ll
folder|1no2le2mz4yo
folder $|1nu4ys
folder machine|2lf2mm
folding|1nn2mr
folding machine|2ml
folding operator|1nl
folding specialist|2mm
foley|07g3cd4wv
follow|4hp
follower|04r0bm1zg34q
follower $|04r0bm1zg34q
following|0kl
fonctionnel|0it
fonctionnel $|0it
fontanero|3jz
fontanero $|3jz
food|02f04o0fg0lg0mg0nz0qf0rg0te0ud0xk1am1iz1lg1nc1pz21e22g29g2cq2dz2iu2le2ml2tg2uf2vf2xf32x34f3cm3ge3kf3lo3ql3tf41u49l4gm4hb4ko4pg4qg4ug4vg4wg4xz
food $|1il
food beverage|1pq25p
food biotech|2io
food blogger|2cl
food counter|4xm
food crew|1pn
food delivery|16l3aq
food drink|25l
food engineer|0nq
food expert|1io1pf
food hygiene|3qq
food manufacturing|25f2mp
food member|1pd2dm4xn
food mixer|1pc2mq
food nutrition|1pk20n
food prep|2dq
food preparation|1pl2dp2mf
food preparer|1pe2dn41m
food process|0nn
food processing|1po
food product|04p1ie2im3te
food production|0na1io2mp41r
food quality|1hg1ip2io2me3tf
food regulatory|1io
food runner|1pg4xr
food safety|0ne2io3tr
food salesperson|3ym41f
food science|20n
food scientist|0nu1if2ie
food selector|1pf4yr
food server|4xm
food service|1at1ps20f2df2if32q3af49g4kl4xs
food supervisor|1po
food technologist|0nw1if
food technology|20e4km
foot|04c0fp0le0mn0uf1nf2kr2ml2wz2xe4yp
foot ankle|2wm
foot drill|2km
football|20g2mm4fz4kg
football coach|4fl
football instructor|20g4fm
football manager|4ft
football trainer|4fm
footer|1np
footer $|1np
footwear|08f0gl1hz1nz24x29l2if2kg2mp2sg3td4yl
footwear $|1ho1nd29m
footwear cad|24p
footwear designer|1hg1nm24p
footwear developer|1nq
footwear factory|4yl
footwear finishing|1ng2ml
footwear product|1hv24a
footwear production|1hg1np2mk
footwear quality|1hp2ig2mu3te
footwear technician|1no
forage|2in
force|20f2mf2ng2xf34l3ks3qu3tq4fg4ko4yg
force $|3kl
force welfare|49l
forcer|2kq2me
forder|04r2mf
forecast|2cg3cg3go4hz
forecast planning|4ho
forecaster|2is2mg2op2pd3gr4ho
forecaster $|2is2mg2op2pd3gr4ho
forecasting|4hu
foreclosure|02o
forecourt|3y741t4gl
forecourt manager|4gl
forecourt salesperson|3ye41m
forecourt specialised|3yb41p
foreign|02s0eq0jm1km20n29o2cn2gq2ig3qr3rg49m4kd4yf
foreign adviser|49o
foreign affair|3qt
foreign banknote|0em29f
foreign counterintelligence|3kl
foreign exchange|02m0en29s
foreign language|1ko2el
foreign right|0jm
foreign service|20k3qm
foreman|04o0u90vz1at1ed1hs1ur2lm2mk2qe2xg4hn4ym
foreman $|04p0ug0vn1an1hq1nl1ur2ln2mm4ho4yn
foreman shunter|1am
forensic|02c06m07g0nl0tf1hd20n2iv2me2of2wo3cl3gm3ko3qr3te3zr46q47m4op
forensic analyst|2il47l
forensic examiner|2ip3ko3tg
forensic science|3qo
forensic specialist|2ig3ks47g
forensics|1hg20l2io3kc47z
forensics analyst|3ke47p
forensics expert|47p
forepart|2mm
forest|04w0qp0un1io20n2iz2lp2mb2we3kr4kf4yg
forest fire|39k
forest machine|2lq2mg
forest nursery|04m
forest product|04l20l
forest resource|04p2ic
forester|04u2iy2mg3kk
forester $|04u2iy2mg3kk
forestry|02f04x05q0bn0qo0tg0un0ve1ag1hg1ng20l2iy2kf2lr2ma3km3qx3te4km4ye
forestry aide|2in
forestry equipment|0un
forestry fishery|4km
forestry inspector|04g3qs3tf
forestry machine|04f2lr
forestry machinery|2lq
forestry operation|3qu
forewoman|1ar1hw1nk2ml
forewoman $|1al1hu1nk2ml
forewoman shunter|1ao
forex|0ug21f29y
forge|0ug1ag1ng2kd2lv2mk2xz3te
forge hand|2xm
forge operative|2xp
forge operator|2xn
forge press|2kf2me2xq
forge shop|2lf2mp
forgeman|2ml
forger|2xz
forger $|2xu
forger helper|2mn
forgesmith|2xq
forgesmith $|2xq
forgeworker|2xq
forgeworker $|2xq
forging|1ne2kn2lw2mb2xy3te
forging inspector|2lp3tg
forging machine|1ne2ks2lg2mc2xp
forging press|2kf2mf2xr
forging roll|2xm
fork|1ee2lf2mf4qe4un4yz
fork lift|1ee2lf4un4yp
fork operator|2mf4yp
forker|2mq
forker $|2mq
forklift|0uv1af2md4qa4un4yw
forklift driver|0ul4yo
forklift operator|2me4ys
forklift truck|0uo4qc4yl
form|04d0mw0tp0ul0wr1zv2xp3td44n4km4yf
form $|44n
form builder|0mo2me
form grader|1zn
form operator|2mf2xu
form setter|0mf0un
form tamper|0ug1zs
form tutor|4kn
formal|0pl4xk
formal verification|0pl
formation|1df2mf3gq3to
former|0fn0up1nn2kl2mt2xo4yn
former $|0fn0up2ko2mp2xr4yo
former machine|1nn2kg
forming|0mg0uc0vg1pn2mn2xy3ts4yf
forming department|2me3tp
forming machine|1nl1po2ke2lk2mn2xb
forming operator|2me2xo
formstone|2qr
formula|1nn1pm2mk2pr2vx3tf4yg
formula mixer|1po2mb2vm
formulary|2il3gf
formulation|1hg2io3gz
formulation chemist|2ig3go
formulation development|3gq
formulation scientist|2is3gd
formulator|24f2iq2mf3gz3mf
formulator $|24f2iq3gs
formworker|0uv
formworker $|0uv
fortune|0ee21k3cp
forward|0bg2jf3kl46g4cw
forward deployed|2jf46g4cw
forwarder|2mn4hs
forwarder $|2mn4hs
forwarding|2mf4hz
forwarding $|4hk
forwarding manager|4hn
forwarding operation|4hl
forwarding system|4hk
foster|0le1nl2mf49t
foster care|0le49o
fotograf|3fz
fotograf $|3fz
fotografa|3fz
fotografa $|3fz
fotografin|3fz
fotografin $|3fz
fotografo|3fz
fotografo $|3fz
foul|4fk
foundation|04g0qq0up1lq1np2md2wl30t
foundation doctor|2wl
foundation fundraiser|30l
foundation manager|30q
founder|1lz2xo35w49g
founder $|1lz2xo49g
founder associate|35x
founding|1rn4bv
founding engineer|4bv
founding stack|1rn
foundry|04g0nn0ue1af1hn1nf2ku2lu2xz3tc4yf
foundry moulder|2mg2xl
foundry moulding|2xn
foundry patternmaker|2xl
foundry worker|2xq
fountain|0uf0vg1pz2kl2mc4xz4yg
fountain clerk|4xp
fountain manager|1pt4xe
fountain operator|4xq
fountain pen|2km
four|1ng2kn2xm
four corner|2kg2mn
four slide|2kp2m92xn
fourdrinier|1ne2mv2xf
fourth|1nf2mp2ns3kg
fowl|2ik
foxing|1nf2mv
fp|1oz
fp $|1ov
fp analyst|1op
fp manager|1op
fpga|0oz0pl
fpga designer|0ol
fpga developer|0or
fpga engineer|0on
fpga verification|0pl
fracturing|0um
fragrance|2ie3gz3yu
fragrance consultant|3gf3yv
fragrancer|3gr
fragrancer $|3gr
fraiseur|2kr
fraiseur $|2kr
frame|04f0fg0mz0ud1no2ls2mp3cl3tm4uy4we4yo
frame builder|0mb2ms
frame inspector|3to
frame maker|0ml1ne2mn
frame making|0mv1nf2mb
frame operator|1nw2md
frame polisher|0mm2km2mc
frame repairer|0mt2ld4uf
frame restorer|0mn
frame runner|0mf1ns2mg
frame tender|0mg1nx2mb
framemaker|0ms2mg
framemaker $|0ms2mg
frameman|4ur
frameman $|4ur
framer|04f0mw0uq0vn1ng2mm2qt3cg
framer $|0mw0ul1ng2mr2qt3cg
framing|0mz2lg2mq4ue4wr
framing specialist|0mu
franchise|41c4gp
fraser|2kk
fraser $|2kk
fraud|02v0ie0to1of27m2ig3kc3qv3zz4rt
fraud analyst|3zn
fraud examiner|1og3zo
fraud investigation|02q3qm3zd
fraud investigator|02n0ts27n3kf3qn3z5
fraud manager|3zr
fraud operation|3ze4ru
fraud prevention|3zo
fraud risk|3zk
fraud specialist|3zs
fraud strategist|3zo
fraud strategy|0ig3zm
frazer|0mt
frazer $|0mt
freak|3cq
freak $|3cq
freelance|0xp1kp1nf2xm3cl3yo4ol
freezer|2mx2no2xf4ys
freezer $|2mm
freezer engineer|2no
freezer operator|2ml
freezing|1nf4yp
freight|02o04g0qd1az1hf1nf1wn29g2le2mb3kf3qy3td4hz4qp4uu4yz
freight $|3qp
freight agent|4hm
freight brake|1al
freight broker|4hp
freight car|4un
freight cargo|3qp4he
freight clerk|4hf4yn
freight conductor|1al
freight dispatcher|4hk
freight dispatching|4ho
freight elevator|0ul
freight engineer|1ar
freight forwarder|4hm
freight forwarding|4hm
freight handler|4hg4ym
freight inspector|3qp4hg
freight operation|4hn
freight rate|02q4hg
freight specialist|4hm
freinet|1cz20c4ka
freinet primary|1cn4kf
freinet school|1cq20f4kg
french|0mq1nt2ev2ke2m83cp4kd
french teacher|20e2ev4kf
frequency|1yo4ho4no
frequency checker|4ho
frequency engineer|4no
fresh|3tl3yk4gk
fresh fish|0kk4gk
fretted|0mp1hf2lm2ma
fretted instrument|0mp2lk2mb
friction|0mf1ne2ko2ml
friend|38o
frier|0kg1pt
frier $|0kg1pt
frigoriste|3jz
frigoriste $|3jz
fringe|2mq
friseur|1xz
friseur $|1xz
friseurin|1xz
friseurin $|1xz
frit|2mo2xd
frog|04p4yf
froid|1pk
froid $|1pk
front|04g0mf1az1nt1pg1qv21v2mf2vf34p3eq3kg3vz41f4hg4up4xr
front counter|3er3yf
front desk|21u34q3vs41f
front end|0ul1qv2mf3ym4ur
front house|21f3vq4xv
front line|3vm
front maker|1nn
front office|21v
frontend|1gr1qz2jg3ig
frontend $|1gr1qq
frontend developer|1qn
frontend engineer|1qo
frontend entwickler|1qp
frontend infrastructure|1qn
frontend platform|1ql
frost|0ul
frost insulator|0ul
froster|1po
froster $|1po
froth|2ml
froth flotation|2ml
frozen|1pl2ml4gl4yl
frozen food|1pf4gl4ym
frp|1nf2ml
fruit|04z0uf1am1ne1pt1uq1zg29l2dn2io2kg2mv3cg3ln3tc4yl
fruit grader|2mm
fruit inspector|1ao
fruit loader|04p2mf
fruit packer|04p2mf4yf
fruit picker|04m2mf
fruit picking|04n2mg
fruit production|04w2m7
fruit thinner|04n2mg
fruit veg|1pn
fruit vegetable|0461pq29l2do2me4hl
fruit washer|2mm
fruiterer|4gr
fruiterer $|4gr
fry|1pl
fry cook|1pl
fryer|1pz2mg
fryer $|1px
fryer operator|1pn
fryline|1pr
fudger|1np
fudger $|1np
fuel|0mf0nr0vf1ax1dg1hg1nf21d24f2kn2mp2sr3kf3lr3to3y441r4gs4hd4qz4uu
fuel cell|2sr
fuel cutting|2kn2mf
fuel dock|1al
fuel efficient|03l24f2mm2sn
fuel engineer|0gm0nr1ak2sf
fuel forecourt|3yf41k
fuel handler|0un2mm4yf
fuel injection|4uo
fuel oil|1ae4yq
fuel retail|3ya41p
fuel site|0vg4go
fuel station|1ak4gm
fuel system|2mf3kg4qr
fuel tank|2lk
fueler|1at2lr
fueler $|1at2lr
fueling|2mc4yq
fugitive|3kn
fulfillment|1ae4yz
fulfillment associate|4yp
fulling|1nq2me
fullstack|1rz4be
fullstack $|1rq
fullstack developer|1rl
fullstack engineer|1rr
fullstack entwickler|1ro
fullstack software|1rm4bf
fumigator|2mp
fumigator $|2mm
fun|21r2mc
funcional|0is
funcional $|0is
function|1jw2vo
function coordinator|1jw
functional|0iu0ym
functional analyst|0iu
functional consultant|0ym
fund|1gg1oo29z30p3qp41g
fund accountant|1og29o
fund analyst|1og29o
fund manager|1ot29l
fund sales|29l
fundamental|3xm
fundamental research|3xm
funding|02n29z30o3qg
funding coordinator|30q
funding officer|02n30g
fundraiser|2mg30z3rt
fundraiser $|2mg30z3rt
fundraising|1kz30z34d4hg
fundraising $|30u
fundraising manager|30r
funeral|0fe0lz1ag1xo3as3cg41d49z4ge4qf
funeral car|3am
funeral director|49n
funeral home|0fe0lc1xo49u
funeral pre|0lo
funeral sales|41e49t4ge
funeral service|49l
fungicide|2ml
funnel|0rf0uo2mo
funnel sweeper|0rf0uq
furnace|04e0mf0uc1ag1hf1nd1pf24g2kt2lo2ml2qw2xz3jz3to4uf
furnace charger|2mq2xd
furnace checker|2xm
furnace helper|2mn
furnace installer|0uk2ll2mf3jl
furnace keeper|2xo
furnace loader|2me2xm4yk
furnace operator|2km2ml2xq
furnace repairer|2lm3jk
furnace supervisor|2mn
furnace technician|2kq2ml2xd
furnace tender|2mr
furnaceman|2lq
furnaceman $|2lq
furnisher|1no
furnisher $|1no
furnishing|1nt
furnishing maker|1nm2mf
furniture|04f08m0mz0rp0ua1af1eg1he1im1nl24z28n2hr2ig2ke2lm2ml2xd3cd3tl3yo41g4qo4uf4ym
furniture assembler|0mm2mf
furniture assembly|2mm
furniture builder|0mf24l
furniture carver|0mk
furniture constructor|0mn2me
furniture copier|0ml
furniture craftsman|0ma24q
furniture craftsperson|0mn2mf
furniture craftswoman|24p2mf
furniture design|0mn
furniture designer|24o
furniture fabricator|0me2mn
furniture finisher|0mk0uf2mm
furniture finishing|0mr2me
furniture fitter|3jl
furniture interior|24l
furniture machine|0mn2kf2ml
furniture maker|1nq
furniture manufacturer|2ml
furniture mover|0mf4qo
furniture painter|0mm2mf
furniture planner|24o
furniture polisher|2kl2mf
furniture repairer|2ln2mf
furniture reproducer|0mn2mg
furniture restorer|0mo
furniture upholsterer|0md1nq
furniture varnisher|0mm
furniture weaver|1nb2mu
furrer|2qw2xg
furrer $|2qw2xg
furrier|1nz2lg2ml
furrier $|1nq
furring|2lf2mo
further|1km44o
further education|1km44o
fuse|0ur1ne2mp2xm
fuselage|0mg2mo
fuselage framer|0mg2mo
fuser|2mf2xo4ym
fuser $|2mf2xo4ym
fusing|1nl2xg4yn
fusing machine|1nl
fusion|0yo1nq2mf
fusion consultant|0yl
fusion developer|0yl
future|29u
fx|07p29o3cc
g|2pl3kl
g $|3km
gabelstaplerfahrer|4yv
gabelstaplerfahrer $|4yv
gaffer|2mo
gaffer $|2mo
gaffman|04q
gaffman $|04q
gag|0xm
gage|08q2kr2me
gager|2mm4yn
gager $|2mm4yn
galactic|2il
gallery|2hz3ct4gt4lf
gallery assistant|2hu
gallery invigilator|2hr4lg
gallery manager|2hg3cz
galley|0uo1nf1pr2ml
galvanising|1ng2mm
galvanizer|2xt
galvanizer $|2xt
galvanizing|2xn
gamb|0kq2mf
gambler|21r
gambler $|21r
gambling|07p14z1sf21w24g2mb3ko3qu3sg3tc
gambling $|14o
gambling game|07q1sf
gambling quality|14n
gambreler|0kr0uf2mk
gambreler $|0kr
game|04o07u0cg0ug0xl14y1ag1ne1rq1sz1tz21u24f2im2lo2mb2sg2xg35p3ce3gf3kt3sr3te41f46m4op4sf4we4yg
game $|1so
game artist|07m1sg
game creator|07q1sl
game design|1ss
game designer|07n14o
game developer|07e14o1rs1tr4bf
game economy|1sl
game engine|1tl
game engineer|1sm1tw
game mechanic|2ln
game operator|21p
game producer|1ss
game programmer|1tk4bn
game protector|3kn
game qa|3sk
game salesperson|3yl
game security|1tf46p
game technician|2ip2lm
game tester|1hf1sl2ig3sq4oo
game warden|3kl
game writer|0xf1st
gamekeeper|04q
gamekeeper $|04q
gamemaster|1sr
gamemaster $|1sr
gameplay|1tz4bf
gameplay engineer|1tx
gameplay programmer|1to4bf
gamer|3cq
gamer $|3cq
gameroom|21r
gamewell|1wr2mf
gaming|14q21z2mc3ko3mn3qp3sb3te
gaming $|21m
gaming floor|21l
gaming manager|21n
gaming product|3mn
gaming supervisor|21m
gamma|2iz2me
gan|1yn
gandy|3ca4yr
gang|04e0mp0uo0vo1al1zp3km4yv
gang drill|0ue2kp
gang miner|0ul
gang sawyer|2ml
gang supervisor|0vs2mg4ye
gang worker|4yn
ganger|0uu2ql
ganger $|0uu2ql
gantry|1zl2lm
gantry crane|1zl
gaoler|3kr
gaoler $|3kr
garage|04g0ml0uf1az1nf2lz2ma3y641t4uv4yl
garage attendant|1am
garage door|0ml2lm
garage manager|2lq4yp
garage mechanic|4ul
garageman|1ar
garageman $|1ar
garbage|0ro1ag34f4hk4qp4yy
garbage collector|4qo
garbage pick|4yo
garbage truck|4hl4ye
garden|04g08w0ug0ve1uv1wp2hf2iz2lc2mc3yt49e4gl4up
garden center|1ik4ym
garden shop|4gk
garden worker|1ux2mg
gardener|1uz
gardener $|1uz
gardening|1uz2ip2md
garland|2mo
garland maker|2ml
garment|1hf1nz2mr3tq
garment fitter|1nm2mf
garment inspector|3tl
garment technician|1nr2mg
garment technologist|1hg1nt
garment worker|1no2mf
garnett|1np2lo4uf4yf
garnisher|2mo
garnisher $|2mo
garnishment|0ar
gartner|1uz
gartner $|1uz
gas|04e0gd0mm0nz0qf0up0vn1av1dd1zg21f25c2kg2lt2mq2sd2xv35f3ca3eg3gr3jz3kf3tm41k4bg4ht4ng4qm4um4ys
gas $|0ul
gas analyst|3gs
gas appliance|3jk
gas compressor|4yn
gas cylinder|2me4yt
gas distribution|0nx2ma3jo4hk4ye
gas engine|1ad1hm2lg2mo4up
gas engineer|0ne3jy
gas equipment|0un2mf3jm4uf
gas field|0uo
gas filler|2mn
gas fitter|2ll2md3jp
gas generating|2mm
gas generation|2mn3jf
gas leak|3tl
gas line|0vp2l63jq
gas maker|2ml
gas mask|3tl
gas meter|2ln3tq4hd
gas operation|2mr35f4hf
gas operator|2mp3jf
gas pipeline|3jo
gas plant|2ml3jp3tf4ym
gas production|0nq25d2sg4ho
gas pumping|3je4yn
gas regulator|2lk
gas safe|0ng3jq
gas scheduling|4ho
gas service|2lg3ju
gas servicer|2lm
gas specialist|2my3jf
gas station|1an2me3jg41n4hd4yp
gas supply|3jo
gas system|1hq2lm2mo3jf4yg
gas technician|2mp
gas torch|2xl
gas transmission|0nq3je4hq
gas turbine|2ll
gas welding|2lk
gasfitter|3jy
gasfitter $|3jy
gasification|2mq
gasifier|2mm
gasket|0vf2kz2mf3tn
gasman|2mo
gasman $|2mo
gasoline|1at2lm2mm3gq3te
gasoline pump|2lm
gasser|1nm2mg
gastroenterologist|2wr
gastroenterologist $|2wr
gastroenterology|20n2vq4kg
gastrointestinal|2vq
gate|0up1al1ng1wz21n2mb34o3yp4pq4qg4yf
gate attendant|1af1ws
gate keeper|1wl3yl
gatehouse|21p
gatekeeper|1wr2mg
gatekeeper $|1wr2mg
gateman|1wx
gateman $|1wx
gater|2mo
gater $|2mo
gateway|49l
gatewoman|1wr
gatewoman $|1wr
gather|0ur2mf
gatherer|04v2mq4qr
gatherer $|04v2mq4qr
gathering|2cf2mn4wp
gathering machine|2ml
gauge|02g1aq1nf2kn2lt2mn2xm3tk4hf
gauge operator|1al2mk
gauge weigh|2lf2mk3tl
gauger|0tr0ug2mv3ty4ym
gauger $|0tr0ug2mo3ty4ym
gdmi|4vr
gdmi $|4vr
gear|04g1hn1nf21g2kz2lo2m82xe3kq3tq4ys
gear cutting|2kl
gear hobber|2kl
gear inspector|1ak3tm
gear keeper|4yq
gear machinist|2kn
gear mechanic|2lk
gear shaper|2km
gear tester|3tn
gearing|2kp
gearing machinist|2kp
gebaudereiniger|0ry
gebaudereiniger $|0ry
gebietsverkaufsleiter|41y
gebietsverkaufsleiter $|41y
ged|20e4ky
gehaltsbuchhalter|3bt
gehaltsbuchhalter $|3bt
gelatin|2mn
gem|1ng2md3cz
gem stone|2mg3cn
gemcutter|3cq
gemcutter $|3cq
gemologist|3cq
gemologist $|3cq
gemology|20l
gemsetter|3cq
gemsetter $|3cq
gemstone|04g2mc3cz
genai|2jw
genai engineer|2jw
gender|04o2ie2oq3te
genealogist|20r
genealogist $|20r
genealogy|20r
general|02k04e0ee0lo0mg0ro0ul0vl17n1eg1if1lz1nb1pl1ug20e27p2fe2gu2il2ll2mo2no2pm2vg2wu2xf34k35o3ce3kf3lc3pe3qs3tg4gl4hp4ks4xo4yf
general $|17n1lu2gk2ll2mf2wm3qq
general contractor|0uu
general counsel|2gp
general foreman|0vo
general maintenance|2lq2mf
general manager|0lf1lt1po21p2mm2pg35m49m4gd
general merchandise|2po3ld4gn
general operative|0uk
general practitioner|2ws
general purpose|2nq
general road|0vc4hs
general superintendent|35g4yt
general supervisor|0vn2me4gl
generale|1lt
generale $|1lt
generalist|07z22k27p
generalist $|07z27p
generaliste|2wp
generaliste $|2wp
generated|07n
generated imagery|07n
generating|1hl2mn
generating system|2mm
generation|0gg19r1dr1hr2le2mq2po2zf3jf42z
generation $|19w2mg
generation engineer|1dq
generation manager|19e2mr2pq
generation specialist|2mf42z
generation system|2mm3jf
generation technician|1hm
generative|2jk
generative ai|2jk
generator|0uf1en1hz2mq2vl3tm4uf4yg
generator $|2vm
generator assembler|1he2mm
generator mechanic|1ho2lf
generator repairer|1ho2lg
genetic|0gp14d2ir2uo2wn
geneticist|2iz
geneticist $|2iz
genetics|20k2iz2ur3gf
genetics research|2im
genetics researcher|2ik
genie|0ql
genie civil|0ql
genomics|2is
geo|3gr
geochemical|2ir
geochemist|3gz
geochemist $|3gz
geochemistry|20m4kf
geodesist|0qr
geodesist $|0qr
geodesy|20m3kl
geodesy $|3kl
geodetic|0qz
geographer|2io2oy3go
geographer $|2io2oy3go
geographic|0if0qu0yg11v15f20k3kk3qf4jd
geographic information|0if0qu0yg11v15f20k4jd
geographical|11q
geographical information|11q
geography|20l2op4kp
geography faculty|20l
geography instructor|20m4kf
geography teacher|20d4kp
geologic|0qp
geological|08l0gc0qz1df1iq20l2iv2rf2sf3gz3td
geological consultant|3go
geological engineering|0gf0qq
geological technician|2ie3gs
geological technology|0gf0qt
geologicial|3gr
geologist|0qo2iv2mf3gz
geologist $|0qp2iw2mg3gy
geology|1if20m2if3gz
geology analyst|3gl
geology researcher|3gl
geology science|3gl
geology studie|2ig3gp
geomagnetist|2iq
geomagnetist $|2iq
geomatics|0qt
geometre|0qz
geometre $|0qz
geomorphology|20l
geophysical|0qm2bg2iq3gy
geophysical prospecting|0qm
geophysicist|3gz
geophysicist $|3gz
geophysics|20l
geopolitics|20l4kg
geoscience|20q3gz4kf
geoscientist|2io3gu
geoscientist $|3gz
geospatial|0qq11z1hg20m2iw2md2ug2vg4kg
geotechnical|0ng0qr0up2mg3gx
geotechnical engineer|0ng0qw
geotechnical technician|3gr
geotechnician|3gr
geotechnician $|3gr
geothermal|0gy0qf0up1df1er1he2if2kk2lw2mq2xf3go3je3md
geothermal energy|0ug1eu2le
geothermal power|0gr1df2m92sl
gerente|1lp22l35n3mn41l4gm
gerente de|22m35n3mn41l4gm
gerente general|1lp
geriatria|0lq
geriatria $|0lq
geriatric|0lp3hk
geriatrician|2wr
geriatrician $|2wr
geriatrics|20m
gericare|31p
gericare aide|31p
german|20f2eu4ke
german teacher|20c2eu4kf
germanist|4or
germanist $|4or
germination|04p2mo
gerodontic|17r
gerontology|49u
geropsychologist|3pr
geropsychologist $|3pr
geschaftsfuhrer|1lz
geschaftsfuhrer $|1lz
geschaftsfuhrerin|1lz
geschaftsfuhrerin $|1lz
geschaftsfuhrung|1kq
geschaftsfuhrung $|1kq
gestion|1os
gestion $|1os
gestionnaire|22o27t2mg3bn4hp
gestionnaire de|3bn4hq
gestionnaire rh|22o
gestionnaire sinistre|27t
gestor|01o
gestor de|01o
gesundheit|31p
gesundheit krankenpfleger|31p
getter|04p0mf0un2ml
getter $|04p0mf0up2md
getterer|2mo
getterer $|2mo
gettering|2xq
ghost|0xn
ghostwriter|0xy
ghostwriter $|0xy
gift|2mf30t3kg4yq
gift officer|30t3kg
gifted|20g4ko
gifted $|4kl
gifted pupil|4kl
gig|1nn
gigger|1ns
gigger $|1ns
gilder|2ms
gilder $|2ms
gill|1nr2me
gillnet|04n
gimp|1no2mf
gin|04o1ns2md4hp
gin machine|1nm
gin operator|04o
ginner|04r2mk
ginner $|04s
ginner helper|2mm
ginning|04r2mf
girdler|3cp4yp
girdler $|3cp4yp
girl|13q2mq3cn3yn
girl $|13q2mq3cn3yn
gis|0qz11v1hg2ig2mf3gz
gis analyst|3gn
gis developer|3gq
gis mapping|0qn
gis specialist|3gq
gis technician|11x
gismo|1hg2lg2mq
giver|04m0lm4vg
giver $|04m0lm4vg
giving|30v3rw
giving manager|3rx
giving officer|30q
gizmo|2lf2mq
gizzard|0ks2mf
glacier|1pr
glacier $|1pr
glaciologist|3gr
glaciologist $|3gr
glamour|41m
glass|04f07g0mb0no0ux0vo1hf1n91vf20f24q2dq2kf2mz2vx2xd36p3tv4sg4un4yo
glass $|2ml
glass artist|3cm
glass block|0uf2mm
glass blower|0ug2mn
glass blowing|20f2mp
glass bulb|2ml
glass cutter|0ug2mc2vo36q
glass cutting|2mk
glass designer|1vg2mq
glass engraver|2mm3cg
glass forming|2mt
glass frame|2km2md2vq
glass glazier|0um2mf
glass inspector|2mf3tn
glass installation|0vp2mc
glass installer|4uq
glass mechanic|0un
glass painter|2mk
glass polisher|2ml
glass product|24o2mf
glass silverer|2mg2vn
glass technician|0us2mc
glass tube|2ml
glass vial|2me4yn
glass window|24o2mg
glass worker|0ug2mm
glassblower|2mo
glassblower $|2mo
glassmaker|2mo
glassmaker $|2mo
glassware|2ms3to4yf
glaucoma|2wr
glaze|16g2mw4yl
glazer|1nm2kq2mn
glazer $|1nm2kq2mn
glazier|0ux0vr1po
glazier $|0uu0vl1po2mo
glazier helper|0ul2mf
glazing|0un0vr1ne2mf4yq
gleason|2mf2xq
global|01f0qm0tk11w1he1ik1kk1ll1wn2mg33l3bk3ld3qk41q46f4ge4hs
global climate|1in
global payroll|3bk
global positioning|0qm11o
global regulatory|0tl
global security|1wo46f
global supply|1kk
globe|2lf3tn4yr
glosser|1np
glosser $|1np
glost|4yo
glove|1nv3tu4yn
glove cleaner|2mo4ye
glove manufacturer|1nm2mf
gloving|2ln2mf
glucose|3tn
glue|1pd2kg2mz3gf
glue line|2mm3gf
glue machine|2ml
glued|3tl
gluer|2mz
gluer $|2mt
gluing|1nl2mm
gluing machine|1nd2mp
gluing operator|1nq2me
gluten|2mm
glycerin|2mn
glycerine|2ml
gmat|20e4kp
gnc|03v
gnc engineer|03v
go|0cz21o2mg35g41t43p4ul
go developer|0cp
go engineer|0cu
go market|35g41t43p
go round|21o
goat|04n3ag4qp
gofer|04q
gofer $|04q
golang|0cz
golang developer|0cp
golang engineer|0cu
gold|04g0ul1pe2kr2mo2xg3cz3go3ll4yl
gold earring|3cm
gold jewellery|3cl
gold leaf|1pf2mp4yn
gold ring|3ck
goldbeater|3cq
goldbeater $|3cq
goldsmith|3cs
goldsmith $|3cs
golf|08o0ug1hl1ne1ut20c21y2ln2mn3tp4fy4hf4ke4ul4yg
golf ball|2mp
golf cart|1hm2le2ml4um
golf club|21e2lr2xm3tp
golf course|08p1uu21n2mg
golf instructor|20f4fn
golfer|3cr
golfer $|3cr
good|02g04e08g0dq0jl0qg0tf0ud1ag1hq1ib1no24s29n2dp2ka2lo2mp2vr2xf34m3cf3gl3qg3tq3ym4hs4qu4yu
good $|0jm29o2mf4qk
good assembler|1nl
good cad|1nl24g
good clerk|3ym4yo
good compliance|0tg2mm
good cutting|1hp1nd
good designer|24l
good drier|1pm
good engineer|25n2ls
good inspector|2ml3tl
good logistics|4hk
good machine|1nn2mf
good maker|0dr2dm2ma
good marker|1ne2mf34q
good operative|2ma4yx
good out|2mf4yq
good packing|2mk
good production|1hd1nm2mn
good qc|1hn
good quality|1hm25c2mv3tf
good repairer|2ll
good safety|1ic4hz
good salesperson|3yl
good supervisor|1nd2mt
good tester|2mf3go
good transport|4qk
good worker|1hp1nd2dm
goodyear|1nm
gopher|04q
gopher $|04q
gopherman|04q
gopherman $|04q
gore|1nv2mf
gospel|49q
gossip|2ck
gouger|0ml1np
gouger $|0ml1np
gouvernante|21x
gouvernante $|21x
governance|0tm12v31q3qo3ze
governance administrator|12l
governance analyst|12m
governance manager|12l31q
governance specialist|3qp
governess|0lr
governess $|0lr
government|0je0ts1lm1of1wl20m29k2mc2or34o3ke3of3qz3rs3td4gf4kf4vm
government $|3qm
government affair|3rr
government officer|3qo
government program|3of3qp
government relation|3rq
governmental|3kg3qu
governor|3qy
governor $|3qy
gow|21l
gown|1no
gp|2wz3vn
gp $|2ww
gp partner|2wq
gp surgery|3vn
gps|1ho2ip
gpu|0ow0pl1yu2sg4af
gpu architect|0oq4af
gpu design|0oq1ye
gpu engineer|1yy
gpu verification|0pl
grab|04z0uf1nf2mm
grab jack|04o0ug
gradall|1zr2mf
grade|0ux20d4hf4kq
grade school|4kk
grade teacher|20e4ko
grader|04s0uf1nq1pp1zz21n2mn2xf3ck3mf3tv4kn4lu
grader $|04v1no1pq21o3ck3tz4ko4lv4yl
grader driver|1zm
grader operator|04e1zs
grader supervisor|2mn
grader tender|1nf2mo
grading|04m0vg1zr2kg2ml2xf4yo
grading machine|1zr2mg
grading supervisor|04m0vg2mg4yp
graduating|2ml
graffiti|0uq2mf3cl
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
grain|04y0uc1nf1pu2mq3lz3tb4yt
grain drier|1po2md
grain elevator|0ue2mq3lt4ya
grain miller|2ml
grainer|0ms1ng2mm
grainer $|0ms1ng2mm
graining|2kf2ml
grammar|44l4km
grammar school|44l4km
grand|01q2vf49r
grand compte|01q
granite|0mf0ue1nf2kf2ms2qz
granite polisher|2mo2qf
grant|02z08q0xf29o2ig30z34f3ke3qg
grant administrator|02t
grant manager|30u
grant officer|02p
grant writer|0xf30t
granulating|2ml
granulating machine|2ml
granulation|2kg2ms
granulation machine|2mk
granulation operative|2ml
granulation operator|2mm
granulator|1nf1pr2mm2xn
granulator $|2ml2xq
granule|2ml
granule mixer|2ml
grape|04s1um
graphic|07t1hf1vz24f2ms3cd4br4wp
graphic art|1vl
graphic artist|07b1vv24n2mg3ce
graphic design|07u24c
graphic designer|07p1vn24f2mk
graphics|07t0xe1hg1tz1vs2co2mm4be
graphics artist|1vg3cm
graphics designer|07m1vp3ce
graphics editor|0xe2cp
graphics engineer|1tx
graphics programmer|1tp4bf
graphics technician|2mo4wm
graphics video|3cl
graphiste|1vz
graphiste $|1vz
graphite|2kf2mo
graphologist|4or
graphologist $|4or
grapple|04r1zn2mf
grapple operator|04o1zo2mf
grappler|04q
grappler $|04q
grass|1ur2me
grave|04f0ug1ur2mg4yl
gravel|0uo3kg4hl4qo
gravity|04k2iq3gr
gravity prospecting|3gm
gravure|2kf2my
gravure press|2kf2mn
grazing|2ix3tg
grc|0tz
grc $|0tr
grc analyst|0to
grc manager|0tp
grc specialist|0to
grease|1ar1ng2kf2lx2mo4yc
greaser|04n0uf1ar2lt2mm4yn
greaser $|04n0ug1ar2lv4yn
great|4vn
great apes|4vn
greek|20n
greek latin|20n
green|04l08o0qf0ud1dp1iy1lr1mf1nf1pd1uz21g29o2fm3jm3lo3tm41m4kg4ym
green building|08m1dr1mf41n4ye
green chain|4yu
green coffee|1pe2mm3lp
green end|2mp
greengrocer|4gr
greengrocer $|4gr
greengrocery|4gl
greengrocery counter|4gl
greenhouse|04z1il2me3oe
greenhouse manager|04l
greenhouse worker|04n
greenkeeper|1uz
greenkeeper $|1uz
greenskeeper|1uz2me
greenskeeper $|1uv
greensman|1ur
greensman $|1ur
greenstone|2mp
greeter|0lk21p22e3vp3yp4xp
greeter $|0lk21p22e3vp3yp4xp
greeting|0xr2me
greeting card|0xr2me
greige|1ng34q4yf
grey|1nt2mf3go4ho
grey good|1ng2mf3go4yn
grey roll|2mo
greyhound|2ff4vo
grid|0kg1do1ng2ml2xu
gridcap|2ml
griddle|1ps21g
grievance|0tu22y
grievance appeal|0tm22n
grill|1pz
grind|2kn2mf2xn
grinder|04f1al1pm2ky2lo2mt2qt2vs2xq4yp
grinder $|0mn0ug1an1nm1po2ku2mr2qn2vr2xm4ym
grinder feeder|2me4yn
grinder machine|2lp2mc
grinder mill|2ke2mn
grinder operator|0mg0um2kt2mg2qo4yf
grinder set|2kg2mf2xp
grinder tender|2mo
grinding|04g0un1ne2ky2lf2mo2xp
grinding machine|0up1nf2ks2xf3tf
grinding mill|2kc2mq
grinding polishing|2mn
grinding stapling|2kn2me
grinding technician|2kf2xu
grinding wheel|2km3tl
grip|2mr3ce4ym
grip $|3cf4ys
gripper|0mg1hg1nv2mf
gristmill|2mo
gristmiller|2mo
gristmiller $|2mo
grit|2mo
gritter|2mo
gritter $|2mo
gritting|2mn
grizzlyman|0uq
grizzlyman $|0uq
grocerie|16f3an
grocery|02g1au21g2mc34g3tf3yy4gy4hf4yt
grocery clerk|3yq4yk
grocery store|3yc4ys
grommet|1nq2me
groom|04m4vp
groom $|4vp
groom stable|04n
groomer|0ry1nf2me4vw4yn
groomer $|04k0rq4vv4yn
grooming|4vo
grooming specialist|4vl
groomsman|2mo
groomsman $|2mo
groove|0mq2mf
groove machine|0mq2mf
groover|0mp2km2mn
groover $|2kp2mo
grooving|0mg1zo2km2mf
ground|04l0bw0gu0qg0ul0vd10d1ax1dg1es1ha1nf1pf1uz20n21k2lm2mf2xm3je3kk3qf3tf4kf4pz4uf4xd
ground $|1un
ground attendant|4pv4yf
ground crew|0br1ag1ug2lt3kg4yl
ground handler|0bv4yf
ground lighting|1es
ground maintenance|1ur2le
ground operation|0bg1ao1ug4he4pg4yt
ground person|1ur
ground steward|0bd4pt
ground stewardess|0bc4ps
ground supervisor|0rp1ul
ground support|10e21r2mk4pg
ground system|0gx1hf
ground water|0uo2in2mg3jf
ground worker|0um1un
groundman|04p1uq2lf
groundman $|04p1uq2lf
groundskeeper|1uz2me
groundskeeper $|1ux
groundskeeping|1uz2mf
groundskeeping worker|1ut2mg
groundsman|1uz
groundsman $|1ux
groundsperson|1uz
groundsperson $|1uz
groundswoman|1uu
groundswoman $|1uu
groundwater|0un1he1iz2me3je
groundwater drainage|0up3jf
groundworker|0uw
groundworker $|0uw
group|02f1cp1gr1oo1po1vo20a26l27f2po3mp3pp41d49v4fo4gf4kd4pq
group $|1pq
group fitness|4fk
group home|49m
group instructor|20f4fn
group insurance|26m27f
group leader|1gp2mm
group manager|1go
group processor|2mr
group product|3mp
group work|4fp
grout|0ux2lg2xf
grout machine|0un2xf
groutman|0uq
groutman $|0uq
grove|04v2mg
grower|04v2mk
grower $|04v2mk
growing|04o05p
growing technician|2mk
growth|04n11w19z2ip2md2pd
growth $|19x
growth analyst|11t
growth data|11l
growth hacker|19p
growth manager|19o
growth marketer|19m
growth marketing|19n2pg
grubber|04q
grubber $|04q
gtm|1dg2mg35g41z43z
gtm $|41t43g
gtm enablement|43o
gtm engineer|43v
gtm leader|41o
gtm manager|41t43g
gtm operation|35g43o
gtm system|43t
guard|0ar0ul0vg1ap1wz2lg2me2nf3kz3vq4hn4ug
guard $|0ar1as1ww3kp
guard chief|3kl
guard manager|1wp
guard supervisor|3ko
guardia|1wm
guardia de|1wm
guardian|0lo1ww2gf2ig38g49v
guardian $|1ww2gf38g49x
guesser|21q
guesser $|21q
guest|0bp0fm0rx21y22e2me2ng2pt3qf3rf49g4fy4hf4pv
guest experience|0fn21l2po4pp
guest house|0rr21g2mf
guest relation|21u22f2po3rf
guest service|0bq21y
guidance|03o22t49t4ko
guidance adviser|22l49m
guidance counselor|49p
guidance navigation|03o
guidance worker|49o
guide|04f0xn21r2le2xo4fv4hm4ok4pz4qf4vs
guide $|21t2me4fw4hm4pz4qf4vo
guide dog|4vm
guided|3kk
guideline|0el
guideman|4yq
guideman $|4yq
guider|2ml2xg4yp
guider $|4yq
guillotine|2mr
guillotine operator|2mm
guitar|09v20e2ln2mz3td4ke
guitar maker|2mk
guitar quality|2mm3tf
guitar teacher|09v20e4ke
guitarist|3cq
guitarist $|3cq
gullet|0kr2me
gum|04o1nk1pv2kd2ll2xf4yg
gum machine|1pp2lm2md
gum mixer|2ml
gum production|2mm
gummer|2mo
gummer $|2mo
gumming|2mk
gun|02g04o0kq0uq1ne2ky2ly2ml3cg3to3yg4hg4ug4yg
gun mechanic|2ll
gun operative|0ul2ln2me
gun operator|0kq0um2ke2ml
gun perforator|0up
gun repairer|2ln
gun stock|0mq
gunfire|3ko
gunite|2mo
gunner|3kz
gunner $|2mk3kt
gunner mate|3ko
gunnery|3kl
gunsmith|2kq2lp
gunsmith $|2kr
guru|1vm
guru $|1vm
gusset|1no2mk
gut|0kz16g2mn4yb
gutter|0kt0us2mg
gutter $|0kt
gutterman|04q
gutterman $|04q
guzzler|0uq2mf
gwot|3kk
gym|20d2mn4fz4ko
gym $|4fq
gym instructor|20f4fm
gym manager|4fu
gymnastics|20c4ft
gymnastics coach|4fk
gyn|2wp31l
gyn $|2wo
gynecological|2wu
gynecologist|2wu
gynecologist $|2wu
gynecology|20m
gypsum|0uk2qo
gyro|2lt3tf
gyroscope|1hn2ll
gyroscopic|0qg2lp
gyroscopic instrument|1he2lp
haberdasher|3yr
haberdasher $|3yr
habilitation|0lr2fb
habitat|1iz
habitat restoration|1in2io
haccp|0te1ip
hack|0mc2kp
hacker|04n0me19p1ng2ml46w4br
hacker $|04n0me19p1ng2ml46w4br
hackler|1nc2mt
hackler $|1nc2mt
hackney|1ak
hadoop|4bn
hair|0fx0mg0uf1ne1xz21r24f2kg2mm41l4kt4yr
hair $|1xn
hair artist|0fl
hair beauty|4kn
hair clipper|04m2ml
hair designer|0fm1xl
hair hanging|1xe3co
hair make|0fn
hair makeup|0fm1xf
hair removal|0fs
hair salon|0fb21u
hair spring|2xm
hair stylist|0fa1xq4kq
hair wig|1xn
haircutter|1xr
haircutter $|1xr
hairdresser|0fp1xz
hairdresser $|1xz
hairdresser beautician|0fq
hairdressing|20g4ks
hairdressing $|4kl
hairdressing instructor|4kk
hairer|2mo
hairer $|2mo
hairing|1nq2mb
hairpiece|1ns1xo2md
hairpiece maker|1nn2mf
hairspring|2mv3tn
hairstyling|1xr
hairstylist|1xz
hairstylist $|1xy
halal|0kz2mg
halal meat|0kk
halal method|0km
half|1nq
halftone|2mp
hall|0kp0lx0rs1nc1wx21w2ma3cf4lr4ye
hall director|0lt
hall operative|0kr2mg
ham|0kz0me1nf1pr2mq2wc4hq4ye
hammer|0mg0um1af1ne1zo2kg2mo2xw3cq4qf4yg
hammer mill|2mp2xd
hammer operator|0up1zq2mc2xp
hammerer|0mq0uo2xp
hammerer $|0mq2mm2xp
hammermill|2md4yo
hammersmith|3cl
hammersmith $|3cl
hamper|2mc2xr
hand|04k0kg0mu0rq0ul1am1nl21g24o2dm2if2kl2ll2mz2nq2qn2vp2xq33o34k3cp3kg3qt3tr4he4ul4ym
hand $|04t0rf0uu1ap1hl1nu2do2ko2lg2nt2qp2xp3cc3qe3tg4yu
hand baggage|3qt
hand brazer|2mc2xq
hand candy|2ml
hand cloth|1nd2mm3tk
hand crafted|0mm2me
hand drawer|2ml
hand drawn|07l
hand engraver|0up2ma3ck
hand hand|2mg3cm
hand held|2km2mf4nl
hand lasting|1ns2md
hand leaf|1pm2mg
hand loader|2xm4yg
hand luggage|2mf3qt3tf
hand made|0me24q2mf
hand molder|2mm2xe
hand painter|2ml
hand pipe|2mm2xf
hand roller|2ml
hand rug|0rp1nf
hand sewer|1nm2mf
hand sprayer|2mn
hand spring|2mc4uo
hand stitcher|1nl2mf
hand supervisor|04l2mg
hand tool|1el2kf2ml
hand weaver|1nf2me3cr
hand winder|2mk
handbag|0me1no2mo3tk
handball|3ca4fr
handball player|3ca4fr
handbell|3ck
handbook|0xe4mp
handcarver|2mr
handcarver $|2mr
handemade|1nl
handheld|4bn
handicapped|1cp4kf
handicapper|4fp
handicapper $|4fp
handicraft|0ug1nl2mn4km
handicraft worker|0ug1nl2mn
handkerchief|1ns2md
handle|1nm2kg2mr
handle cutting|1ns2mb
handler|0bq0mg0uo10q1af1pl26m27k29q2do2ig2lo2mk2xk3cl3km3tn3vl3ym4ho4vp4yy
handler $|04l0bq0mg0ur10q1pl26m27k29q2do2lo2mm2xl3cl3km3to3vl3ym4hl4vo4yp
handler floorperson|4yl
handling|04l0ut0vg1am4yq
handling equipment|04n0ul2mf
handling supervisor|2mo4yn
handmade|2mp3cf
handtool|2ll
handwoven|1n92lv
handwriting|2id4oz
handy|1nr2lq2md
handyman|04n0rl2lv2mm4xo
handyman $|04n0rl2lv2mm4xo
handyperson|2lv2mn
handyperson $|2lv2mn
handywoman|2mr
handywoman $|2mr
hangar|21f4yq
hanger|04e0kl0mo0ut0vq1ep1nm2lf2ml2qm2xl37w4yn
hanger $|04f0kl0mo0uq1ep1nm2lg2mq2qm2xl37x4yo
hanger helper|0um2mg
hanger supervisor|0vr2me
hangersmith|2xq
hangersmith $|2xq
hanging|0uo1xe2ml3cl
hanker|1nm
hanker $|1nm
hanking|2mk
harbor|0be2nu3kv4gd4hr
harbor pilot|0bf2no
harbormaster|2nq
harbormaster $|2nq
harbour|0qk
hard|2ll2mg2ql
hardboard|2ms
hardener|2mr2vg2xv
hardener $|2mp2vg2xv
hardening|1ng2ml2xl
hardening machine|1ng2ml2xl
hardness|3tl
hardware|0gf0mg0pr0ue1dz1hs1yz25g2be2lf2mk2nk2sf2ze3yl40n46f47k4ag4bg4hg4jn4nx
hardware $|1dp1hu1yr2mg4ng
hardware architect|1yp4ag
hardware design|1yk
hardware engineer|1dm1yr2zf46g47l
hardware engineering|1dm
hardware installer|1hg2mr
hardware integration|1yl
hardware leader|1yq
hardware maintainer|4no
hardware quality|1yg3ts
hardware specialist|1dn2nl
hardware technician|1hl4nl
hardware technology|1dn
hardware test|1df1hl1yl
hardware tester|1hq3td
hardware tool|1ym
hardware validation|0pr1yf
hardware verification|0pk
hardwood|0mo0um2qn
hardwood floor|0me0um2qn
harmonica|2mm
harness|0mg0rg0ue1nv2le2mq2xd3tv4fp4yo
harness maker|1no2me
harness technician|2mp
harnesse|2mn
harnesse $|2mn
harnessmaker|2mo
harnessmaker $|2mo
harp|2ln2ms
harp builder|2mp
harp maker|2mm
harpist|3cq
harpist $|3cq
harpoon|3kr
harpooner|04q
harpooner $|04q
harpsichord|2mm
harpsicord|2mz3te
harpsicord quality|2ml
harvest|04z2le4hp
harvest machine|04n
harvest technician|04q
harvest worker|04o2mg
harvester|04z2mf4um
harvester $|04v
harvester operator|04n
harvesting|04z2le3jf
harvesting inspector|04m
harvesting manager|04m
harvesting technician|04q
harwood|0ug2qn
hash|1pr1zf
hasher|1ng2mq
hassock|1ng2mo
hat|04f0mo0rg1nz21q2lk2mn2xg4bp4yl
hat body|1ng3tl
hat forming|1nb2mo
hat presser|1nk
hat steamer|2ml
hatch|04g2me4yz
hatchery|04z2md
hatchery helper|04m
hatchery man|04k
hatchery manager|04l
hatchery supervisor|04o
hatchery worker|04k
hatter|1nq
hatter $|1nq
haul|0up1af4qo4ye
haul driver|4qo
haulage|1ap2mg
haulaway|4ql
hauler|04n0uo1ne2lp2mn4qy4yp
hauler $|04o0um1nf2mm4qz4yu
hauling|4yq
hausarzt|2wx
hausarzt $|2wx
haustechniker|2lx
haustechniker $|2lx
hay|04z1nf2mf3tf4yp
hay sorter|04b3tf4yt
hay stacker|04r4yf
haz|1hp
hazard|0up3km4yc
hazardous|0qq0uw1it2ip2mg3gg3td4hm
hazardous material|0uq1io2iq4hg4yd
hazardous substance|0qp1im2if
hazardous waste|0uo1in3tf4ym
hazmat|0tg0ur1io2lf
hca|0ly
hca $|0ly
he|20k
he literature|20k
head|01g02e0490ak0bl0df0jn0ks0lg0mm0uc0xb10l11t13f1ae1co1gz1he1oq1po1qe1wa20a21p22q2an2co2de2jl2kd2ld2me2qg2rr2wg2xm2ye31p34k35p3cl3gg3kl3mn3qg3wo3ye44z47m49f4bc4de4fk4go4hm4kb4sn4uf4vo4wn4xl4yg
head $|0bm4gl4vl
head ai|2jl
head analytics|11k
head backend|1gq
head chef|1pk
head coach|4fn
head communication|3rm
head cook|1pm
head customer|0zl
head data|11t13g14l1gd
head department|44k4gp
head design|4so
head development|1gp
head e|1bl
head engineering|1gl
head faculty|44l
head finance|1ol
head former|1no2mf2xm
head frontend|1gr1qf
head gaming|3mm
head gardener|1um
head growth|19o
head housekeeper|0rp21f
head housekeeping|0rn
head information|1ge2ao
head infrastructure|1gn
head it|2ak2bg47n
head legal|2gk
head lumber|2mu3tf
head machine|1nn2mf
head marketing|19g2pn
head math|2ro
head mobile|1gr2ye
head observability|1gq
head operation|35n
head partnership|0jm
head people|22l
head platform|1go
head product|2pg3ml3nl
head sales|41m
head saw|2kg2mq
head school|44l
head science|2rp
head sixth|44n
head start|1cu1gf
head strategy|35o
head support|10n1gf2bl
head talent|3wr
head tax|0am
head teacher|20e44z4de4kd
head technical|3cu44e
head technology|1gm
head waiter|4xk
head waitress|4xl
head wine|4xl
head year|44q
headache|2wr
headend|1hq
header|04g0kp0um1nm2mk2xz
header $|04g0kp0un1nn2mm2xl
header operator|2mf2xp
headerman|2xn
headerman $|2xn
headgear|1nl2mg
headhunter|22r
headhunter $|22r
heading|0mq0vn1hf2ko2lf
headlight|4ur
headline|0xg2cp
headliner|0ug2mp
headman|0ul4yq
headman $|0ul4yq
headmaster|1cp44x4dg
headmaster $|1cp44x4dg
headmistress|44r
headmistress $|44r
headrig|0ml
headteacher|1cq44z
headteacher $|1cp44z
headwear|1nl2mg
headwear manufacturer|1nl2mg
healer|0sn2wp49o4vk
healer $|0sn2wp49o4vk
health|02g0fq0gs0iw0lu0ql0rg0ud0vg0wt0xf10g14m17q1ag1ce1hd1iz1lk1mg1nf22n25g27l29f2fe2hf2im2la2mf2pe2ro2vz2wt2xf31y32m34c36p3cf3ge3ht3kc3of3pq3re3te3yf41g49w4gg4he4kd4lg4mp4om4pg4rf4uf4vv4yf
health $|2ig2vn49l
health administrator|2vm
health adviser|1if49m4vn
health advocate|4oo
health aide|0lp20l2vk31m49b
health assistant|2vr49e
health associate|0lf2vr
health care|17l1il1uo2gk2vk31n49c
health clinician|3pr49d
health club|0fn21m2vg
health consultant|49s4vp
health counselor|3po49e
health education|20m2fg2vn49p4ke
health educator|49m
health engineer|0gl1im
health expert|1ig4vo
health informatics|0iu
health information|0wp2vs49k
health inspector|1iq
health insurance|26l
health manager|04p2vm
health navigator|49k
health nurse|0lg31n
health nursing|2vm
health officer|1io2wx3qf49a
health physical|06k20k
health physicist|2il
health policy|1if3qq
health practitioner|17l1in2ve2wm3pd49n
health professional|49m4vl
health program|0lo0ws1if2vo49f
health promoter|49q
health promotion|3hr
health psychology|3pl
health record|20m2vn4kf
health representative|49l
health safety|0gx0qm0tr1af1ib20p2vf4rg
health sanitarian|1io2io2vf
health science|0xg20c2rr4mo
health service|0lp1iq2vm3qm497
health spa|2mq
health specialist|17l1iu2if2ve3pr4vm
health support|0lp
health teacher|20f4kr
health technician|1id2in36r3pf
health technologist|2vd49q
health therapist|17k2wn
health unit|2vp34e
health visitor|31s49f
health wellness|0fn4fq
healthcare|0lw0wf1hk1iw1lg26d2if2mf2vz39r3pp3qz3td49q4kf
healthcare $|20l3ql
healthcare adviser|3qn
healthcare assistant|0lq2vp3qd49g
healthcare management|0wf3qp
healthcare science|2ig3pq
healthcare specialist|20k39r
healthcare support|2vm
healthcarer|0lp31r
healthcarer $|0lp31r
hearing|06o1co2gz2ll2vz3ke49f4en
hearing aid|06f2lm2mp2vl4eo
hearing care|2vl
hearing impaired|4kn
hearing instrument|2mf2vr
hearing officer|2gz3kg
hearing screener|2vp
hearse|1nk3ap
heart|2ws
hearth|2mo2xx4yd
heat|04g1ag1hq1nf2kz2mn2sf2xq3ju4yp
heat frost|0ul
heat pump|1hp2lf2mg3jn
heat regulator|2ko2me2xm
heat seal|2kg2mo
heat sealer|4yn
heat sealing|2k92ms
heat technician|2lq2mf3jk
heat treat|2ko2xq3tk
heat treater|2me2xo
heat treating|2ks
heat treatment|2ko2mq2sf2xe
heater|0um1nf1zr2lf2mn2xs3ju4ug
heater $|0um2ml2xw
heater helper|0ue2mo
heater installer|0uf2mg3jo
heater mechanic|3jp
heater operator|0uq2md
heater tender|1ng2mo
heaterman|0un
heaterman $|0un
heating|08l0uo1ag1de1ef1hd1ng2kq2le2mr2so2xr3jz3tb4ue
heating engineer|1df3jw
heating equipment|2xl
heating inspector|3jq3te
heating installer|3jm
heating mechanic|3jl
heating operator|2kn2mm3jf
heating plant|2mn
heating system|2mt3jc
heating technician|2kn3jk
heating unit|3jo
heating ventilating|2mn3jf
heating ventilation|08l3jf
heatset|1nl2mg
heavy|04k0uc1ef1hd1ng1zn25p2kl2lo3td3yo4kl4qn4uz4wf4ym
heavy duty|0rl2kl2mg
heavy equipment|04n0ug1af1zo25p2ld2mf2xg3tg4kl4uo4yr
heavy forger|2ml2xm
heavy machine|2ls2md
heavy mobile|0ug2mo
heavy plant|1zl2mf
heavy truck|4qm
heavy vehicle|3yp
hebrew|0sm20e2et4ke
hebrew teacher|20e2eu4ke
heddle|2mk2xq4yd
heddler|1nv2mf
heddler $|1np
hedge|1oo1ur2mf
hedge fund|1oo
heel|04m0mb0uf1nz2kf2mk2xp3to
heel $|04r1ne
heel breaster|1ne2mp
heel coverer|1nn2mf
heel nailing|0mg1nn
heel seat|1nc2mr
heeler|1nq
heeler $|1nq
height|2xo
heightworker|0uq
heightworker $|0uq
heister|3cl
heister $|3cl
heizungsbauer|3jz
heizungsbauer $|3jz
held|2km2mf4nl
held nibbler|2kk
heliarc|2xk
helicopter|03r0bw2lc2nf3kx4hm4ut
helicopter $|3kl
helicopter engine|1hk
helicopter maintenance|2lg4up
helicopter pilot|0bm
helicopter repairer|2lg4uo
heliotherapist|2wr
heliotherapist $|2wr
hellenist|4or
hellenist $|4or
helm|2nr
helm $|2nr
helminthologist|2iq
helminthologist $|2iq
helminthology|20l
helmsman|2nv
helmsman $|2nv
helmswoman|2nt
helmswoman $|2nt
help|0lr22q2bv4xo4yg
help $|0lo
help desk|2bv
helpdesk|10n2af2bz34g
helpdesk $|2bu
helpdesk manager|2af2bn
helper|02m04m0df0lp0md0qm0rl0sm0uz16n17e1an1ec1hm1nb1uf20e21m2dr2hm2in2kf2lr2mr2qc2xg34m3cf3eq3gl3jd4kf4lw4uf4vn4xp4yo
helper $|02m04n0df0lq0qm0rl0sm0ul16n17e1an1ef1hn1nb1uf21m2dr2hm2in2kf2ls2mu2qc2xg34m3cf3eq3gl3jd4lo4uf4vn4xp4yo
helpline|2mf49t
helpline operator|2mf49t
hematologist|2wr
hematologist $|2wr
hematology|2uw
hematopathologist|2wr
hematopathologist $|2wr
hemmer|1nw
hemmer $|1nw
hemming|1np2md
hemodialysis|2ur
hemp|2mg4ym
hemstitcher|1nq
hemstitcher $|1nq
hemstitching|1np2me
her|38m3ql
her majesty|38m3ql
herb|04o2ws49e
herbalist|2wr
herbalist $|2wr
herbarium|2hn2iq3cg
herbicide|1uo
herbologist|2wr
herbologist $|2wr
herd|04q
herder|04u
herder $|04u
herdsman|04v
herdsman $|04v
herdsperson|04v
herdsperson $|04v
heritage|0uo1it2mq2qf2xl3ke4pq
heritage center|2mf4pr
heritage coast|1it3ke
heritage wood|0me2mn
herpetologist|2iq
herpetologist $|2iq
herpetology|20m4kf
hewer|04p0mr2ml
hewer $|04p0mr2ml
hgv|2lg2mg3ag4qt4ux
hgv class|4qm
hgv driver|4qo
hgv mechanic|4um
hgv technician|4us
hha|0ly
hha $|0ly
hi|4qf4yx
hide|04f0km0ug1nt2mz3lf4hq4yn
hide grader|1nt2md3te
hide inspector|3to
hide purchasing|3ld4hp
hide skin|2mm
high|09p0lg0mg0uv1ce1ld1nd20c24m2el2gl2im2lk2rp2xp3qp3tf44m4fl4kp4ym
high court|2gm
high density|2mm4yg
high energy|0ud2io2xo
high lift|4yo
high pressure|0ue2mm2xf4yp
high rigger|2xo
high school|09p1cf20c2el2rp44m4kp
high speed|2mn
high tension|2lp3tg
high voltage|1el
high wire|3cl
higher|20v44o4ke4lg
higher education|20v44o4ke4lg
highlighter|2mo
highlighter $|2mo
highly|0go
highwall|0un2kg
highway|0bg0gf0qz0ux0vt1am1ep1hm1if1ll1zn2lc2ma2sg37n3km3tf3xf
highway $|0vn
highway construction|0qf0u91hq1zp
highway engineer|0qp
highway lighting|1el
highway maintenance|0us0vn1hf2le
highway painter|0uf37n
highway patrol|3ko
highway sign|0ul
hiker|1au2mg4yn
hiker $|1au2mg4yn
hiking|4fq4pb
hinging|0mr1nf2xg
hip|3cl
hip hop|3cl
hire|2mf3al41o4hp4wv
hire desk|41o
hire driver|3al
hire equipment|4wn
hire technician|4wq
hired|04o0rz0ue1ng2me4yg
histologic|2uz
histologic technician|2ur
histological|3cm
histologist|2iq2up
histologist $|2iq
histology|1hg20l2uz4kg
histology technician|2ur
histopathologist|2iq
histopathologist $|2iq
histopathology|2mg2ur
historian|20z2il
historian $|20z
historic|0ml
historical|20n3cq4ob4ps
historiography|20m4kg
history|20q34m4kr
history $|20l
history instructor|20m4kf
history teacher|4kr
history tutor|4km
histotechnician|2ur
histotechnician $|2ur
histotechnologist|2uz
histotechnologist $|2uz
hitch|4ur
hiv|49t
hlta|4lz
hlta $|4lz
hob|1ng2ku2me
hobber|2kt
hobber $|2ks
hobbing|2kq2mc
hockey|20e4ft4kg
hod|0uq16g
hoe|04q0ul1nf1zv2mb
hoer|04q
hoer $|04q
hog|0kz0ul1nf1zo29c2ms3lp4ys
hog $|0ur2me
hogger|1zm
hogshead|0uf2mr3tm4yt
hoist|2lg2me4un4yz
hoist operator|2me4yw
hoister|2mo
hoister $|2mo
hoisting|1zk2me4ys
hoistman|4yq
hoistman $|4yq
hold|4yq
holder|0kq1an2mo2xm4gr4wp
holder $|0kq1an2mo2xm4gr4wp
hole|0ur2kd2mw4yg
hole digger|0uo2mg
hole driller|2ml
holiday|1pl21l3cm41f4fn4pw
holiday camp|3cl
holiday representative|4pw
holistic|2vg2wn32k
hollock|2mm
hollow|2mk
hollow handle|2mk
holter|2mc2vq
home|04e0em0fd0lu0mg0ro0uv0vf1af1du1ew1hq1ig1nf1og1xn20d21o28z29g2if2kf2lp2m82xf31g33k34l37g3cf3kg3qf3td3us49x4gk4hg4kz4ye
home $|0ll
home appliance|1eo2lc3yl
home assistant|0lp31g
home attendant|0lp
home automation|1dt1et1hc4kg
home care|21n2vg49l
home carer|0lm
home economics|4kp
home energy|0qg0um34p
home entertainment|1hl2lg3yk4gk
home health|0lq2vg33l49e
home improvement|49f4kn
home installer|0ug1hg2lq
home lending|0es49f4kf
home manager|0lf2vq31d49r
home performance|0up
home restoration|0rn2lg
home security|1hl
home service|49k4ko
home stager|28s
home supervisor|49r
home technician|0ug1el1hg4uo
home theater|1hy
home worker|0lg49r
homecare|49v
homeless|0lg2mf49w
homelessness|0le49y
homelessness worker|49o
homemaking|49m
homeopath|4vl
homeopath $|4vl
homeowner|3ul
homicide|3ko
homogenizer|2mn
homologation|25z
homologation engineer|25r
honer|2kn2mg2xp
honer $|2kn2mg2xp
honest|3ko
honey|04f1pw2mm
honeycomb|2mq
honing|2kw2mc
honing machine|2kr2mc
honorary|3qn
hood|0uq2mn
hoof|04g0kf1nc2xp3tg4fr4vn
hoof trimmer|04g0kf1ng2xp4vn
hook|04o1nm2mk4qn4yf
hook up|2ml4qo
hooker|04w1nq2mn3tn4yl
hooker $|04s1np2mq4yn
hookman|04q
hookman $|04q
hoop|0mz1nd2kp2ma2xm4yl
hoop maker|2mg2xp
hooper|0mq2ml
hooper $|0mq2ml
hoops|4fl
hop|04z1al1nf21p3to4hd4kf4qo4xv4yg
hop $|04b1al21p4qo4xw
hopper|1an2xo4qn4yo
hopper $|1ao4qo4ye
hopper feeder|2md4yp
hops|04x4wg
horizon|3ko
horizontal|0mf0uo2km
horizontal boring|2kn
horizontal machining|2kp2mf
horn|3ck
horn player|3ck
hornist|3cp
hornist $|3cp
horologist|2mo
horologist $|2mo
horse|04p17a1ak1ne29e2gg2ig2mc2wd2xy3lp4fz4vz4yp
horse $|4yp
horse dental|17e4vp
horse drawn|1ao
horse race|4fo
horse riding|4vm
horseback|0up
horser|2mf4yq
horseshoe|2mf2xq
horticultural|05q0vg1uz2iv2md3cg
horticultural production|1up
horticultural specialty|04m
horticulture|04o1uy20q2he2iz2mb4kd
horticulture $|2ip
horticulture instructor|20o4ke
horticulture production|1us2me
horticulturist|05z2ip
horticulturist $|05z2ip
hose|04n0mf0un1am1nl2lg2mr3kf3tm4yn
hose cutter|2mc4yr
hoseman|0us
hoseman $|0us
hosiery|1nz2lf2mf4yl
hosing|4yl
hospice|0ln0sk10k2mg2vy2wo31c49z4hg
hospice aide|0ls2vf49e
hospital|04f0lu0rk0sk0uf10l16o17k1ip1pe21f2mb2uf2vz2wx31x34r3ck3dn3pn3qf3td4hf4xq4yc
hospital $|3pl
hospital admission|20g34q
hospital aide|0le20l2vd31q
hospital consultant|2wx
hospital pharmacy|3dn
hospital porter|0lp
hospital portering|0ls
hospital stretcher|0lm
hospital unit|2vk34l
hospitalist|2wy
hospitalist $|2wy
hospitality|0rq0zf1wq20f21z2mb2pw3co3kf47f4ks
hospitality $|4kl
hospitality catering|4ko
hospitality entertainment|3cp
hospitality establishment|1wl21o3cg
hospitality security|1wn47f
host|1ao1jg1po21p2cs2lf2mk3ck3yn4pq4xr
host $|1ao1jg21p2cs2mm3ck3yn4xz
host hostess|1pp2lg4pr4xa
hostel|21q49d
hostess|0bp0kg1ao1pm21p2cp2lf2md3cf3yq4po4xv
hostess $|0bp0kg1ao1pm21q2cp2lf2md3cf3yq4po4xv
hostler|1az2md
hostler $|1au
hot|0fo0me0ug1am1zo21m2in2ls2mo2vp2xt3ce3jn3ko3td4hg4vg4xu
hot air|3jm
hot bar|2mo
hot box|1aw2lf
hot car|1ac2xn4yn
hot dip|2mo2xf
hot dog|4xs
hot extrusion|2mk
hot foil|2mo
hot knife|1nf2mp
hot metal|1zm2mb2xo
hot mill|2mc2xr
hot mix|1zn2xg
hot plate|2xf4yn
hot press|2kd2mo
hot saw|2kp2mf
hot stamp|2mq
hot stick|2lr2mf
hot tamale|2me4xt
hotbed|2xr
hote|3yp
hote de|3yp
hotel|0jo0rx1pf1wk21z2mr3kg3ve41p4gg4po4xl4yf
hotel $|21u
hotel dining|21e3yn
hotel doorman|1wf2mp
hotel duty|21l
hotel housekeeper|21m
hotel manager|21o
hotel receptionist|21o3vf
hotel security|1wo21f
hotelfachfrau|21x
hotelfachfrau $|21x
hotelfachmann|21x
hotelfachmann $|21x
hotelier|0rr
hotelier $|0rr
hotesse|3vp
hotesse accueil|3vp
hothouse|2mq
hotline|2mf49t
hotline operator|2mf49t
hotshot|2mf35f3kr
hour|0to3kf
hourly|3yn41g
house|02n04l0lr0mp0rz0tl0us0vq1ae1df1em1hf1pl21o2im2kg2mo2pr2wt2xe34e37p3jf3qe3tl3ul3vn41g49m4hd4xp4ym
house $|0um
house attendant|4yp
house builder|0mg0ur2mf
house caretaker|0rk
house cleaner|0rn
house coordinator|2mo3vq
house engineer|1df2mv
house hand|2ml
house laborer|0ug4yp
house linen|0rf3yl
house manager|04n1pk21f2mo3un4xo
house member|4xn
house mover|0ul0vn2mf
house officer|2wy3kg3qg
house operator|0rk0uf1pf21v2mk4yg
house painter|2md37q
house supervisor|0rf0ve21o2mu4yg
house technician|0ug2mu
house tender|2mn
house wirer|0ul1eo2mb
house worker|04p0mg0rq4yf
housecleaner|0rr
housecleaner $|0rr
housefellow|0lr
housefellow $|0lr
household|0lr0ql0rs0uf1eo1pl29n2ln2mf3jb4ug
household appliance|1ep29l2lc4hk
household good|29m
household recycling|1in
household waste|0rl4yg
housekeeper|0rz0vg1nn21w2mf
housekeeper $|0ru1nn21w
housekeeping|0rz0vg21u2mc
housekeeping $|0rq
housekeeping laundry|1nk
housekeeping manager|0ru
housekeeping supervisor|0rb0vg21z2mg
housemaid|0rr
housemaid $|0rr
houseman|2mn
houseman $|2mn
houseperson|0rr4xn
houseperson $|0rr4xn
housesmith|0uq
housesmith $|0uq
housing|02e08z0ty1hg1ig1mr20d2fg2mm3kc3oe3qs3tb3uz49s
housing inspector|0to0ul3te
housing manager|3uo
housing officer|3qe3uw
housing policy|3qm
housing specialist|0tl3qr3uf
housing support|49q
hr|22z2fq2me3pk
hr $|22m
hr admin|22k
hr administrator|22n
hr adviser|22l
hr assistant|22l
hr business|22l
hr coordinator|22m
hr director|22k
hr generalist|22k
hr officer|22l
hrbp|22z
hrbp $|22z
hris|22z
hris analyst|22r
hris manager|22p
hris specialist|22q
hrm|22q
hse|1iz
hse $|1ip
hse adviser|1in
hse engineer|1ip
hse manager|1ip
hse officer|1ik
html|14o1qt1tf
html developer|1qu
hub|10r2kt4hm4yg
hubspot|0yv
hubspot administrator|0yv
hula|3cl
hula hoop|3cl
hull|0qf1hq24g2mq2sq3tl
huller|2mu
huller $|2mr
humaine|22q
humaine $|22q
human|0wq20l22z25y2if2lg2mf2oo34f3pu49n4dl4kf
human factor|25u
human geography|20l
human relation|22f3pn
human resource|0wq22y2ig2mg34f3pq4dm
human service|22o49p
humane|3kt
humanitarian|0sq3qy49g
humanitarian affair|3qk
humanitie|1lm20f4ko
humanitie teacher|20f4ko
humano|22t
humano $|22t
humidifier|2mu
humint|3kn
hunter|04y0bo22q2ld47q
hunter $|04r0bo22q2mm47q
hunting|04n4pl
hurricane|04e0bo2ip
husbandman|04r4vg
husbandman $|04r4vg
husbandry|04y20m4vg
husbandry teacher|20m
husbandry technician|04t
husbandry worker|04l
husker|04m2mk
hustler|4yo
hustler $|4yo
hvac|08r0qd0uf1hn20l2bf2ls2ma2sz3jz3tg3yf41c4cr4kg4uf
hvac apprentice|3jo
hvac design|08r2sb
hvac engineer|2sq
hvac installer|3jl
hvac mechanic|2lg3jp
hvac project|1ho2sm3jd
hvac service|1hg2sq
hvac sheet|0ul
hvac system|1ho2sk3jf
hvac technician|2ll3jn
hvacr|08v0og1ho2mg2so3jr3td
hvacr drafting|08m
hw|1yx
hw engineer|1yx
hydramatic|4ut
hydrant|0ug2me3jw4ug4yq
hydrate|2mk
hydrator|2mq
hydrator $|2mo
hydraulic|04g0mg0qp0ul1ae1hm1na1zv2if2ke2lv2ss2xp3ju3tf4un4wf4yq
hydraulic brake|1ag2lr
hydraulic engineer|0qm2st
hydraulic foundry|2xl
hydraulic jack|0uo2le4um
hydraulic liquid|2lq3tg
hydraulic mechanic|2le3jo
hydraulic patternmaking|2xn
hydraulic plumber|0ul3jl
hydraulic power|2kg2lp
hydraulic press|1zq2kb2lk2mq2xd4yf
hydraulic sheet|0ud2xq
hydraulics|20n2mp4kf4uf
hydro|0um1uq2ms3tl4ye
hydro plant|2mm
hydrobiologist|3gr
hydrobiologist $|3gr
hydroblaster|0uq
hydroblaster $|0uq
hydrochloric|2mm
hydrocrane|1zr2mg
hydrodynamics|0gp20l
hydroelectric|0ql1hq2kn2mz3kg4ug
hydroelectric generation|2mk
hydroelectric operation|2ml
hydroelectric plant|0qm1he2so
hydroelectric station|2mo
hydrogen|0gp2mp
hydrogenation|2mq
hydrogenation machine|2mm
hydrogenator|2mo
hydrogenator $|2mo
hydrogeological|3gr
hydrogeologist|2ip3gp3og
hydrogeologist $|2ip3gp3og
hydrographer|0qr
hydrographer $|0qr
hydrographic|0qz14g2ie2og3ge
hydrographic research|0qo
hydrography|0ql2iq
hydrologic|07g0qo2iw2mg3gn
hydrologic technician|3gn
hydrological|3gr
hydrologist|0qu2iu2mg3gs
hydrologist $|0qu2in3gy
hydrology|20m2if2og3gz4kg
hydrology research|3gl
hydrometeorological|2iq
hydrometeorologist|2iq
hydrometeorologist $|2iq
hydrometeorology|20m4kg
hydrometer|3tm
hydronic|3jp
hydropower|0qq1hz2me2sc
hydropower $|1hl2sg
hydropower mechanical|1ho2sf
hydropress|2kr2me
hydropulper|2mr
hydropulper $|2mn
hydrotechnical|2iq
hydrotechnician|2iq
hydrotechnician $|2iq
hydrotel|2kr2mg
hydrotherapist|3hr4vl
hydrotherapist $|3hr4vl
hydrotreater|2mm
hygiene|0qr1iq20k25f3kf3pg3qo49p
hygiene teacher|20k
hygienist|17t1iu49o
hygienist $|17t1is49o
hypermarket|3ym4gq4yn
hypermarket sales|3yl
hypermarket shelf|3yf4yn
hypermarket shop|3yl
hypertrichologist|1xr
hypertrichologist $|1xr
hypnotherapist|2wr
hypnotherapist $|2wr
hypnotist|3cq
hypnotist $|3cq
hypo|2mo
hypoid|3tk
hyster|2md4yx
ia|3kk
iam|46w
iam engineer|46w
ic|08n0ow1dq1yc24g2sg
ic design|1dr
ic designer|0ox
icarian|07c3cp
icarian game|07c3cp
ice|04f0kg0mg0uf1aq1nd1pn1zf21s2kf2mo2xf3cs4fr4kg4xs
ice cream|1pq4xu4yf
ice maker|4yp
ice skater|3cl
ice skating|4fn4kg
icebox|0ug2mt
icer|1nf1pp2mq4um4yp
icer $|1pp2mk4yp
icer installer|4un
ichnologist|3gr
ichnologist $|3gr
ichthyologist|2iq
ichthyologist $|2iq
ichthyology|20m4kf
icicle|2mn
icing|4um
icing equipment|4um
ict|04g1hg1ig20b21g2az2bz2fv2hg2mf2pf2zz3kg3lm3of41g46b47x4bl4fg4hg4jw
ict application|2ak4bm
ict helpdesk|2bn
ict network|2zf4jq
ict security|2bs46c47q
ict system|4jl
ict teacher|4kp
ict vendor|2an3lg
icu|31p
idea|0ug2mf41z
identification|04l1hf2mg3kz4nm
identification specialist|04m3km
identification technician|3ks
identifier|21s4fp4yo
identifier $|21s4fp4yo
identity|1vo46p
identity access|46p
identity designer|1vo
idiophone|1nf2mq
idiophone maker|1nf2mq
ie|3td40r
ifa|29z
ifa $|29z
igniter|2ml
ignition|2lg4uz
illuminating|1dq
illusionist|3cq
illusionist $|3cq
illustration|0ql
illustrator|07t1ng1vz2mf3cv
illustrator $|07t1ng1vz2mf3ct
illustrator printmaker|3ck
ilo|3kk
im|41p
im ausendienst|41p
image|0fs0xe11g28r2cd2it2mf3fz4wn
image consultant|0ft
image editor|0xe3fu4wf
image journalist|2cf3fo
image technician|2hf2im4wq
imager|2mm2vn
imager $|2mm2vn
imagery|07n2im3ge3kl
imagery animator|07k
imagesetter|2my
imagesetter $|2mm
imagination|4pm
imaging|0gq1he2mo2tz4vk
imaging technician|2mm2tn
imaging technologist|2to
imam|0sy
imam $|0sy
imitator|3cq
imitator $|3cq
immersion|2mo4yf
immigrant|49k
immigration|0tq1we2gl3kr3qz4fg
immigration $|3qp
immigration consultant|3qr
immigration judge|2gl
immigration officer|3qp
immobilienkauffrau|3uz
immobilienkauffrau $|3uz
immobilienkaufmann|3uz
immobilienkaufmann $|3uz
immobilienmakler|3uz
immobilienmakler $|3uz
immobilier|3uw
immobilier $|3uw
immunochemist|2iq
immunochemist $|2iq
immunohematologist|2ur
immunohematologist $|2ur
immunologist|2ww
immunologist $|2ww
immunology|20k2iz2of2wt3ge
immunology research|2il
immunology specialist|2id2wt
immunology studie|2in
immunopathologist|2wr
immunopathologist $|2wr
impact|1im30u3qq49f
impact assessment|3qu
impact manager|30u3qe
impaired|20f4ks
impaired teacher|4km
impairment|20d33r
impersonator|3cq
impersonator $|3cq
implant|2kg2mp
implement|4un
implement mechanic|4un
implementation|23z2ig3on
implementation $|23n
implementation analyst|23o
implementation associate|23m
implementation engineer|23q
implementation manager|23t
implementation project|23p3of
implementation specialist|23o
implementer|0iq0yv23p2mg
implementer $|0iq0yv23p2mg
import|02o0tr3ks3qp4hz
import administrator|4hp
import clerk|4ho
import coordinator|4hn
import export|02p0tn3qt4h7
import manager|4hr
import specialist|3kt4hr
imposer|2mo
imposer $|2mo
impregnating|1nk2mm
impregnating tank|2ml
impregnator|2ms
impregnator $|2ml
impressed|2mk
improvement|0gm25r2mf35p3tm49f4hp4km
improvement $|25r
improvement engineer|0gn25l
improvement manager|25m35p3tn
improver|1ep
improver $|1ep
impulse|2mm
impulse heat|2mm
inbound|1rr2pc41u4pg
incentive|29l
incident|3kl47z
incident commander|3kl
incident responder|47s
incident response|47q
incinerator|2mt
incising|0mr2mc
inclinometer|3tl
inclusion|20d22w4dz4fl4kf
inclusion $|22l
inclusion director|22l
inclusion manager|22m
inclusion special|4dk
inclusion specialist|4dr
inclusion teacher|20e4ds4kg
inclusion worker|22m
inclusive|44l4dq4kc4ll
inclusive education|44l4dq4kc4ll
income|0an0er1op20g21l29f
income tax|0ao
incoming|3tk4hf4yn
incubator|04r1nf2mf
independence|3qr499
independent|05c1ap2ip2me3cd49q4qg4wr
independent financial|29k
independent living|49r
index|0xl
indian|20r3qd
indirect|2pf3lp
indirect category|2pf3lp
individual|29o3rn
individual pension|29o
individualized|4kp4lf
indologist|4or
indologist $|4or
indoor|1in1un20f4fo
indoor cycling|20f4fp
induction|1do2me2xw
induction coordination|1do
induction machine|2mg2xp
industrial|04d09p0gp0me0ng0qk0rs0vf0wp1cg1do1eo1hv1iv20m21g22t24r25z2fm2kf2lr2mm2pf2qo2re2sn2td2vg33u35o37o3dm3gg3jf3kp3qf3tc40g49d4fe4kf4qe4ue4vg4yn
industrial $|25o2lr
industrial arts|09t20e4ke
industrial automation|1ds1hg25f
industrial carpet|2qn
industrial commercial|0ug1ul2qk
industrial design|24n
industrial designer|24t2sf
industrial economics|20k
industrial electrical|1el
industrial electrician|1el
industrial engineer|25t
industrial engineering|0gf25w2sf
industrial equipment|1hd2mq
industrial gas|0un
industrial health|0gl
industrial hygienist|1iq
industrial machine|1hf2lx2m9
industrial machinery|2mo
industrial maintenance|1el1hl2lg
industrial manufacturing|08l
industrial mechanic|1hf2lr4uf
industrial move|4hl
industrial painter|2mf37p
industrial pharmacy|3dm
industrial pipe|2xp3jf
industrial relation|22y
industrial safety|1il
industrial sport|2wn
industrial technology|0gf20f25r2sg4km
industrial tool|0gg1hn25f2sz
industrial truck|4qe4yq
industrial waste|25p2mo
industrie|2mq3kg
industriel|25r2sr
industriel $|25r2sr
industriemechaniker|2lx
industriemechaniker $|2lx
industry|0tp0ug0vd1hw1ir20l29k2lf3kc3lt3uo41f4ym
industry $|2mp
industry foreman|0vf1hr
industry forewoman|1hp
industry machinery|29l
industry specialist|3lo3up41g
industry supervisor|1pk2mg4yn
infancy|1cn
infancy $|1cn
infant|0lz20c4fg4kg
infant care|1cd20l4kn
infant teacher|1cy20d4kc
infantil|1cx
infantil $|1cx
infantry|2mf3kz
infantry $|3kn
infantryman|3ku
infantryman $|3ku
infection|2io31r
infection control|2io
infectious|2iq
inference|2jx
inference engineer|2jx
infertility|2wq
infirmier|31z
infirmier $|31v
infirmier diplome|31q
infirmiere|31y
infirmiere $|31y
inflatable|0uo2me
inflated|2mm
inflight|0bz20f4km
inflight service|0br20f4km
influencer|19f2pa48z
influencer manager|48u
influencer marketing|19f2pb48z
infographiste|1vz
infographiste $|1vz
informal|4xl
informant|49m
informant $|49m
informatica|12u
informatica developer|12u
informatician|0iq49f
informatician $|0iq49f
informaticist|0iz31g3dm3eg
informaticist $|0iz31g3dm3eg
informatico|2br
informatico $|2br
informatics|0iz14n20f2ik2vm31a3dl49g
informatics nurse|0io31d
informatics specialist|0ip2im
informatiker|4by
informatiker $|4by
information|01g02d04e08g0bo0eg0ge0iq0jp0lf0qo0tf0uf0ve0wm0xf0yo11r12t14g15v1ag1df1gr1ie1lf1mg1nf1of1wa20l21e22f29d2az2br2cp2fg2hx2ib2lf2oe2pg2se2vq2wf34m3cf3gf3lg3oo3qd3rs3uf3vz3yg41k46k47u49r4af4bf4ff4gg4if4ju4kd4mt4no4ye
information $|0bl
information analyst|02f11g2mq47e4jr
information assurance|47r
information center|10m41p4pe
information clerk|02m3vl
information desk|3vn
information developer|12g4mz
information director|3ru
information management|0if0wp3kp
information manager|0bm2ag34q
information officer|0qn2an2hq2vn3kf49f4pn
information provider|2vf49p
information security|15s1wc46o47p
information service|1gq
information specialist|0bl0ql2vs3rl3vp49f
information system|0in0qp0vf0yr11s15n1gq1hd20m2an2bo2mf2sf2vg3kf3on4ig4jf4np
information technician|2hk2vl
information technology|0it1ge20k2ar2bp2gk3ol4jp4kf
information worker|49o
informatique|2ax2br
informatique $|2ax2br
infrastructure|0gf0ng0qu0ue12l1ae1dd1gs1hg1in1ll1mo1qm25f2am2bf2jn2lg2mb2sf2zf3iz3jt3of3qm3tf47f4ap4iq4jo4no
infrastructure $|1gu3ip
infrastructure architect|4ap
infrastructure automation|1df3ir
infrastructure construction|0uf3jm
infrastructure engineer|0gg12m1qn2bf2jo2zf3iq4iq4jp
infrastructure manager|0qf1ll1mo2am47f
infrastructure security|46m
infusion|2fr
ingeniera|12q
ingeniera de|12q
ingenieria|1gp
ingenieria $|1gp
ingeniero|0qn12p1dz25v2lg2me2ss2zm3io3sp3tl46p4bk
ingeniero civil|0qo
ingeniero cloud|3in
ingeniero de|12q25o2zn3sp3tl46q4bl
ingeniero electrico|1dr
ingeniero electronico|1dr
ingeniero industrial|25p
ingeniero mecanico|2st
ingenieur|04f0qr0uf12w1dz1il1ne25z2ig2mb2sw2xg2zp3cf3iu3sq3tl41l46y4bt4jp4yf
ingenieur $|3ip
ingenieur cloud|3im
ingenieur commercial|41n
ingenieur cybersecurite|46s
ingenieur data|12n
ingenieur developpement|4bs
ingenieur devops|3il
ingenieur donnee|12t
ingenieur electrique|1dr
ingenieur electronique|1dr
ingenieur elektrotechnik|1dr
ingenieur genie|0ql
ingenieur hse|1im
ingenieur industriel|25r2sf
ingenieur logiciel|4bo
ingenieur maschinenbau|2ss
ingenieur mecanique|2ss
ingenieur methode|25r
ingenieur procede|25r
ingenieur qualite|3sq3tm
ingenieur reseau|2zq
ingenieur securite|46s
ingenieur structure|0qq
ingenieur systeme|4jq
ingenieur test|3sm
ingot|0ug1at1zq2ma2xt4ye
ingredient|04g1pr2mg3tp4yf
injection|1ag1nf2km2lg2mo2xv4uo
injection mold|2mu2xa
injection molding|2kl2mo2xe
injection moulding|2kn2mq2xg
injection operator|2mf2xo
injection servicer|4uo
injector|0un2mk2xn
injector $|0un2xn
ink|1nn2ms
inked|1hg3tn
inker|0ql1np2mn
inker $|0ql1np2mn
inking|1nl2mf
inking machine|1nl2mf
inland|1hr4ho
inland water|1hm4hk
inland waterway|1hn
inletter|0mr
inletter $|0mr
inmobiliario|3ux
inmobiliario $|3ux
innersole|1nu2md
innkeeper|0rf21v
innkeeper $|0rf21v
innovation|1lo
innovator|3yl
innovator $|3yl
inoculator|04q
inoculator $|04q
inorganic|20m3gl
inorganic chemistry|20m
inpatient|4vq
input|13l
inquisitorial|2gl
inseamer|1nq
inseamer $|1nq
insect|04o2in2md
insecticide|0rr2mq
insemination|04o4vu
insemination technician|04q4vf
inseminator|04o
inseminator $|04o
insert|2xn
inserter|0mq0uo2mr4yn
inserter $|0mq0uo2mr4yn
inserting|0ml2lg2ml
inserting machine|0ml2lg2ml
inservice|22e2fp2vp
inservice coordinator|22e2fp2vp
inset|1ng2mn
inshore|2lf2mm
inside|0mq1eo1ho2lp2mc3tc3ya41r4ck4yl
inside barrel|2kk
inside sales|4ck
insider|46u47e
insider threat|46u47e
insight|11v2ot2pm
insight analyst|11v2ok
insight manager|2or2pn
insole|1nz
insole technician|1np
insolvency|02w
inspecting|0ur1ao2lk2mm4hd
inspection|04r0bv0qn0uo1an1en1ip2kg2mr2sf3ke3qg3ts4hl4ug4yf
inspection engineer|0qf0uq1ho2mm2sg
inspection inspector|04o3te
inspection officer|0bw
inspection specialist|1he4ur
inspection supervisor|04m
inspection technician|0ql1ap1ep1hl2kg2mm4u9
inspection testing|0qn
inspector|04o0kf0lf0me0qt0rl0tu0um0vg13l16l1aq1dg1em1hu1it1nk1wg1yf1zl20g21f24f27o29g2fx2gg2kk2lo2mm2ne2qg2sm2vf2wf31g34n36o38l3ce3gm3jo3km3lf3qz3tz3yf40l41g44c49f4fm4kg4uk4vk4xf
inspector $|04q0ek0kf0lg0me0qn0rl0ts0uq13l16l1au1en1ht1it1zl21f24g27o2fm2gg2kl2lq2ne2sm2vg2wg36o38l3ce3gm3jp3kr3lg3ql3tz3yg40l41g49g4fm4hm4ul4vk4xg4yd
inspector de|3tk
inspector education|2fp
inspector electronic|1hf2ml
inspector helper|0ue2ll2mk
inspector investigator|0tl3kk3qf
inspector ship|3qo4hg
install|1ht2lg
install technician|1hp
installation|03m04f0gq0mv0up0vz1af1dg1eo1hp1nf1ul1yn2ak2bl2ig2lv2mg2sg2vg2xo35o3cs3jm3kg3tl41e46d47f49f4hf4ju4uf4we4yd
installation $|0vm
installation commissioning|0um
installation coordinator|1hf4jv
installation crew|2xq
installation electrician|0vn
installation engineer|0gq0qe0vp1ef1hg1yp2bm2lq46d47f
installation foreman|1um
installation helper|0um2lm2md
installation inspector|1ef1hq2lg2mk3tm
installation manager|0vr2ak
installation mechanic|0uk1en1he
installation member|0mm1eo
installation service|2lr
installation specialist|0ml0un1hr3jl
installation superintendent|0vc2lm2mg35q
installation supervisor|0vm2lk2mo
installation technician|03o0mk1en1hp2l94nl
installation worker|0mp1em2lf2xl3jl
installer|04f0mu0ut0vp1ag1et1hu1nk1uk1wg1zn2ig2kn2ls2mn2qw2xo34g37r3cf3jv3ke3re4hg4ns4ux4wk
installer $|04g0mq0uu1ag1ew1hx1nl1uk1wg1zn2kn2ls2mt2qs2xm37r3cf3jw3ke3re4nn4uu4wk
installer helper|0mn0ud2ln
installer repairer|2lf4no
installer servicer|3jl
installer supervisor|0vs2md
installer technician|0ul1ec4up
installment|0er
instandhalter|2lx
instandhalter $|2lx
instandhaltungsmechaniker|2lx
instandhaltungsmechaniker $|2lx
instant|1po
instant potato|1po2mg
instantizer|1pr
institute|20f2im44u4km
institute $|44p
institute teacher|20f4kn
instituteur|4kz
instituteur $|4kz
institution|0ln1lq29f2hm2pm3pl3qo44q
institution $|3pl44k
institution director|1ln3qp
institution manager|1ol2fg44q
institutional|0rn1op1pp20p2dc2ig
instruction|0bn0xg20t2me44p4fk4kw4mo
instruction $|20p4km
instruction practitioner|0bl4fl4km
instructional|20g22g2fz2hw49n4df4lx
instructional assistant|4ls
instructional design|2fp
instructional designer|2fp
instructional system|2fm
instructional technology|2hr4df
instructor|04f08e09z0bp0uf1cm1hg1ne1we20z2er2ft2hg2lf2me2pe2rp2xf31g33l3cd3pn47f49m4dp4fz4hg4kz4pg4vs4yf
instructor $|04f08e09r0bq0ug1cm1ik1nf20v2es2fu2hg2lg2mg2rr2xg31g33l3cg3ko3po47f49m4dp4fx4kt4vu4yg
instructor music|09l
instrument|03o04f0qz0ud17f1ae1dp1eq1hx1if20d2ge2km2lu2mq2ng2xe38m3ck3gg3jk3kg3to40w4hf4kn4up4yf
instrument $|1dl
instrument builder|2lo2mg
instrument calibration|1hn
instrument calibrator|1hn2me
instrument control|1hn2ln2mg
instrument craftsman|2mo
instrument design|2mn
instrument designer|1dg2mp3cp
instrument engineer|03m0qd1dr2ml
instrument fabricator|2ml
instrument fixer|2le2mo
instrument inspector|0qe1h81np2lf3jn3tl4uv
instrument maker|0mn1nf2kr
instrument mechanic|1em2lp2md4ue
instrument operative|2me4uq
instrument operator|0qs1en1nd2m94uq
instrument person|0qq2me
instrument quality|2mn3tg
instrument repair|1hd2ls2ml4ug
instrument repairer|2mm4ug
instrument repairman|2lf2mq
instrument restoration|2mk
instrument shop|2lp2mc
instrument specialist|1hl2md2vn40r
instrument technician|03m0qf1eo1hk2io2lm2mk2vf4ud
instrument tester|2lm2mk
instrument tuner|2mm
instrument worker|2lp2me
instrumentalist|3cq
instrumentalist $|3cq
instrumentation|08p0ge0qf1dx1ht2im2ll2sf40t
instrumentation control|1dl2ip
instrumentation engineer|0gf1du
instrumentation engineering|1dp
instrumentation specialist|1de1hk40r
instrumentation technician|1hp2ig
instrumentation technologist|1hl
instrumentist|2mm
instrumentist $|2mm
insulating|2mm
insulating tube|2ml
insulation|0mg0uz0vw1hg1ne2le2mq2xe3jn3tm4yg
insulation blower|0ul
insulation board|0uf2mo
insulation cupola|0ue4yo
insulation cutter|0uf2mn
insulation installation|0uk
insulation installer|0up0vm2mf
insulation sprayer|0ul
insulation supervisor|0vo2mg
insulation technician|0uf3jr
insulation worker|0ur3jg4yf
insulator|0uz3tm
insulator $|0uw2mm
insulator helper|0uo2mf
insurance|04g0en0te10f14o1ig1lr1ow26z27z29f2fl2gn2ig2md2vl35q3cg3kf3tg3uf3yb3zf41m4hg4yg
insurance $|26s27f
insurance account|26m
insurance adviser|26k3qo
insurance agent|41p
insurance analyst|27l49n
insurance appraiser|27m
insurance assessor|26e27q
insurance biller|02n26f27l2vf
insurance broker|26p
insurance coder|26f2vq
insurance commissioner|1lm26g
insurance csr|26m
insurance inspector|27q
insurance manager|1on26m
insurance representative|26n27e
insurance risk|26o3zf
insurance sales|26m
insurance salesperson|26n3yf
insurance special|26k
insurance specialist|26s
insurance underwriter|26p27f
insurance verification|26n
intake|3qq49q
integrated|19g1dt1he1np1uq20f2pl4km
integrated circuit|1dt1he2ms
integrated marketing|19g2pl
integrateur|1qu1re
integrateur web|1qu1re
integration|0gf0hr0ng0qg12n13g1de1hl1yq22m23t2fp2ig2mf2sl3se40m49d4ap4bl4cz4iu
integration $|4cw
integration architect|4aq
integration consultant|22n23u49e
integration engineer|12k1ys2sn40n4bm4if
integration leader|4ct
integration specialist|12k1hm2fp4cv
integration test|3sf4ix
integrator|0ip12g15r1do2mf2zm40m4cv
integrator $|0ip12g15r1do2mf2zm40m4cv
integrity|0ql1ho1yq4rz
integrity analyst|4rv
integrity engineer|0ql1hp1yq
integrity specialist|4ru
intellectual|0gn0jz2gk38l3ue
intellectual property|0gn0ju2gk38l3uf
intelligence|02g11t12s1of2ip2mg2ot2zf35g3kz3qz46q47f4hg
intelligence $|3kq
intelligence agent|3kl
intelligence analyst|11e2is2op2zf3kc3qs46r47f
intelligence engineer|11f12t
intelligence exploitation|3kl
intelligence manager|11q2or3kk3qg
intelligence officer|3kg3qo
intelligence superintendent|3kk
intelligence support|3kl
intelligence technician|3ko
intelligent|40r
intendant|2im
intendant $|2im
intensive|2wk49p
intensive care|2wl
intensivist|2wr
intensivist $|2wr
inter|3ql
interaction|24g4su
interaction designer|24g4su
interactive|07o19n1sq24f2pd3ro
interactive media|19o2pd3ro
intercept|3kv
intercept controller|3kl
intercept technician|3ks
interceptor|3kr
intercessory|0sm
interchange|12f4in4pq
intercultural|2gf3rz
intercultural communication|3rm
interdisciplinary|20k
interest|1or
interface|1rk24g25o2sg3km4bn4sn
interface designer|1rn4sn
interference|1hk2lt
interior|08p0mp0og1em1nr1uq20m24l28z2mf2qu37q3cf3og4ag4hf4kg4um
interior architect|08f28r
interior assemblie|2mq
interior decorator|28o
interior design|08m20n28p3og
interior designer|08r1nf28k
interior electrical|1nm
interior furniture|1nl
interior instrument|1nr2mg4uf
interior maintenance|1nl
interior restorer|4ul
interior spatial|28m
interior specialist|1nf2qw4up
interlacer|2mo
interlacer $|2mo
interlibrary|0ed2hp
interlibrary loan|0ed2hp
interline|02p
interlocker|1aq2lf4ur
interlocker $|1ar
interlocking|0uq1an1no2lg2me4ul
intermediary|26k29o4hl
intermediary $|26k29o4hl
intermediate|1hg20g3kq4kn
intermodal|0ue1af2ma4ho4yz
intermodal equipment|4yp
internal|02q0az0tg0up1he1wd29c2sm2xm3kt3lq3rm3tl
internal affair|3kn
internal audit|0al
internal auditor|0an
internal combustion|1he2sm3tm
internal communication|3rn
internal control|0as
internal grinder|2mf2xn
international|0ed0tg1kr1oo20l21f22f2cm2pp3cg3qy41l44m49w4gc4ht4kg4pp
international exchange|1kt
international forwarding|4hl
international licensing|2pn
international relation|3qx
international sales|2pm41m4gf
international trade|20k4ht
internationalist|2wp
internationalist $|2wp
interne|0aq
interne $|0aq
internet|19z1bp1gn1hn2mf2pq3lf46f47n4bt4hd
internet banking|2pq
internet marketing|19m2pe
internet thing|46f47m
internetwork|4bm4jr
internetwork expert|4bm4jr
internetworking|2zr
internist|2wx
internist $|2wx
interno|0aq
interno $|0aq
interpretation|2hn3kf4pu
interpretation officer|3kf4pu
interprete|4oy
interprete $|4oy
interpreter|0qq2mf3go4oz4pv
interpreter $|0qq2mf3go4oz4pv
interpretive|2ir
intertype|2mn
intervenor|49r
intervenor $|49r
intervention|1cr20g2mg49r4ko
intervention specialist|49l4ku
intervention teacher|1cr20g4kc
intervention worker|49n
interventional|2tq2ws
interventionist|1cw2ro3pg4kt
interventionist $|1cw2ro3pg4kt
interviewer|0el10z22s2ik2mg2ok3qr49f4tt
interviewer $|0el10u22s2ik2mg2ok3qt49f4tt
interviewing|10t
interviewing clerk|10t
intraoperative|2vq
introduction|25s
introduction engineer|25s
intruder|1hc2lp4no
intruder alarm|1hc2lp4no
intrusion|47m
invalidity|3qq
invasive|2vo
invasive specialist|2vn
inventor|24q2iq2md
inventor $|24q2iq2md
inventory|1hg2if2me2pp34o3lq4hz4yz
inventory analyst|4hu
inventory clerk|4hc4yu
inventory control|2pq4hf4yo
inventory controller|4hq4ye
inventory manager|4hr
inventory specialist|34r4hr4yf
invertebrate|2in
inverted|2mm
investigation|02r0qn0tp3qk3zm
investigation officer|0tq3kl
investigative|0qp0xn1hg2ie3kz
investigative journalist|2ck
investigator|04f0an0bn0hm0tw0ug10k14n1am1dp1iq1nf1og1wm21f27m29g2gf2in2md34o38n3cg3kv3qp3to3yg3zt47p49m4yf
investigator $|04f0an0bn0hm0tw0ug10l14n1am1dp1iq1nf1og1wm21f27m29g2gf2in2md34o38n3cg3kv3qq3to3yg3zs47p49m4yf
investing|29r
investment|0qn0tf0up14q1oz20g29z2me3qp49f
investment $|29p
investment adviser|29m
investment analyst|29n
investment banker|29l
investment banking|1ol29g
investment director|29n
investment fund|29m
investment manager|29p
investment specialist|29l
investment strategist|14r29f
investor|1os29z2mg3rg3ur
investor $|29t3uq
investor relation|1os29r3rg
invigilator|2hq4lz
invigilator $|2hq4lz
invisible|17l
invoice|02z2mf3tf4hf
invoicing|02r
ion|2mo
ionic|2yu
ionic developer|2yu
ionizer|2mo
ios|0cg2yz
ios $|2yt
ios developer|2yn
ios engineer|2yr
ios entwickler|2yl
iot|46a47q
ip|0jz29g
irish|04k2ml
irish moss|04k2ml
iron|04g0uv0vm1le1nf2ko2mk2xu3tp4yk
iron cutter|2me2xt
iron erector|0ul
iron loader|4yo
iron pourer|2xm
iron worker|0uo2mk
ironer|1ns2mq
ironer $|1ns2mq
ironing|0rv1nu2md
ironmolder|2xq
ironmolder $|2xq
ironwork|0vn
ironwork supervisor|0vm
ironworker|0ux2mf2xw
ironworker $|0ut2xw
ironworker helper|0ul
ironworking|0vo2mg
irradiated|0up2mf
irrigation|04z0qn0ue0vf1hf1il20l2if2lb2m92sk3jz4uw4yf
irrigation engineer|0qp2sl3jf
irrigation equipment|04o2lf2mf3j94uu
irrigation machinery|04g2lg3jt
irrigation system|3jo
irrigator|04w
irrigator $|04w
irs|0ar
island|1an
isotope|1hg2in2tv
issue|27n3qf
issue clerk|27n3qf
issuer|1ne3qo4yo
issuer $|1ne3qo4yo
issuing|02f2mo3qm3yq
it|02f04f08f0aq0gf0im0qf0ug0vf1do1ep1go1ng1og1we1ye21g22g23t29d2az2bz2fp2hg2iq2lf2mc2pf2sg2zu34f35g3cg3gg3if3ke3mf3oz3qf3zc46s47u4ap4bl4he4jz4kg4yg
it $|2az2bf4jm
it administrator|4jl
it architect|4aq
it asset|2ae2bq
it auditor|0as
it business|0ip
it consultant|23w
it delivery|2ao3of
it director|2ao
it engineer|2bc4jy
it field|2bp
it hardware|1dt1hl1ye2bg
it help|2bl
it infrastructure|2al2bf4jr
it knowledge|3oo47g
it leiter|2an
it manager|2ao
it operation|2an2bo47f
it project|2af3om
it repair|1es1hf
it resilience|2ae47r
it security|1wf2af2bm46l47p
it service|2ao
it sicherheitsingenieur|2ag46u
it specialist|2bu3om
it support|2bn
it system|2am4jp
it technician|2br
it techniker|2bo
it vendor|2al
italian|20k
item|02y2mm
item $|2ml
itinerant|4dk4kl
itinerant teacher|4dk4kl
ivory|2kf2mk3cp
jack|04l0ux1nq1zn21m2ld2ma2xg4um4yl
jack $|0un
jack mechanic|2lf4un
jack operator|0un1zn2mf
jackaroo|04q
jackaroo $|04q
jacker|1np2mn
jacker $|1np2mn
jackerman|04q
jackerman $|04q
jacket|4hr
jacketer|2mo
jacketer $|2mo
jackhammer|0uq2mg
jackman|4yq
jackman $|4yq
jackscrew|04v0ug
jacquard|1np2lr2mg
jacquard card|1nf2mo
jacquard loom|2ln
jai|3cl
jail|1wf3ks
jail officer|3ko
jailer|3kw
jailer $|3kw
jailkeeper|3kr
jailkeeper $|3kr
jailor|3kr
jailor $|3kr
jalousie|0mr
jamb|2mm
jammer|04p2md4yv
jammer $|04m4yn
janitor|0rz0vg2mg
janitor $|0rv
janitorial|0rz2lf2md
janitress|0rr
janitress $|0rr
japanner|2mo
japanner $|2mo
japanologist|4or
japanologist $|4or
jar|2mn
jardinero|1uz
jardinero $|1uz
jardinier|1uz
jardinier $|1uz
java|08g0cz4af4bs
java $|0cq
java developer|0cn
java engineer|0cp
java entwickler|0co
javascript|1qz
javascript developer|1qp
javascript engineer|1qw
javelin|3cg4fm
jaw|0ko
jawbone|0ko4yf
jazz|3cl
jefe|1gp1po35n3ll3mn3ok4hm
jefe de|1gp1po35n3ll3mn3ok4hm
jelly|1ng1pq
jerk|4xm
jerk $|4xm
jerker|4xo
jerker $|4xo
jet|0bl1ae1nr2ks2lf2ml3jf4us4ye
jet aircraft|1af1hk4um
jet cutter|1ng2kn
jet cutting|2km2mf
jet dyeing|1nl
jet operator|1nt2mc
jetting|0uq2md
jewel|0mc0ue1nf2kn2mp3cz3tq
jewel bearing|2kf2ml3cl
jewel hole|0uf2mo
jewel smith|3cl
jeweler|2me3cz
jeweler $|3cu
jewelery|2kl3cz
jewellery|1hg1nf24z29k2km2le2mk2xg3cz
jewellery $|29l3cg
jewellery artist|24u3c8
jewellery design|3cm
jewellery designer|24s3cb
jewellery fabricator|3cl
jewellery hand|2md3cn
jewellery maker|2mg3co
jewellery polishing|2me3co
jewelry|0mg0ud1hg1nm24v2lf2mq2xl3cz3uf4ho4uf
jewelry $|2mk
jewelry artist|24x3c4
jewelry design|3cl
jewelry designer|3cl
jewelry polishing|3ck
jewelry repairer|3cn
jewelsmith|3cq
jewelsmith $|3cq
jig|0mg0ud1nt2ku2ld2mn2xm3tm4yg
jig bore|2km
jig boring|2k92mr
jig builder|0ue2mp
jig fixture|2kk2le2mf2xr
jig operator|1np2me
jigger|2mq
jiggerman|2mo
jiggerman $|2mo
jigman|2kr
jigman $|2kr
jigsaw|0mr2mf
jingle|0xe3cs
jinrikisha|21r4qf
jinriksha|1ap4qg
jitney|3ap
jobber|2kr4yo
jobber $|2kr4yo
jobcentre|1lz
jobs|0rp2fn4yf
jockey|07q0rg1au21r2cm2mf3co4vo
jockey $|07q1av2cn2mf3cm
jogger|4yn
jogger $|4yo
joggle|2kn2mf
john|3ko
joiner|0mx0uq0vp1nm2kp3cg3jo
joiner $|0mv1no2kp2mr3cg3jn
joiner fitter|0ml
joiner helper|0uq2md
joinery|0mr0vv2ma
joining|2ml2so
joint|04f0mf0uu1nf1zz2kf2lg2mf2qv3kq4yd
joint cutter|1no
joint maker|1ng2xo
joint terminal|3ko
jointer|0mv1eu2lg2mp
jointer $|0mo1ev2mf
jointer operator|0ml2mg
joist|0up0vl2mg
jordan|2mu4yf
journal|02p1ao4yg
journalism|20r4kg
journalism $|20l
journalism media|20k
journalist|1of2cz2mf3cl3fy
journalist $|1of2cz2mg3cl3fy
journalist commentator|2ck
journalist specialising|2cm
journaliste|2cy
journaliste $|2cy
journalistin|2cy
journalistin $|2cy
journey|10p1ep
journey manager|10p
journeyman|1hn2ll2mf2qp2xm4yo
journeyman $|1ee1hp2ll2mf2qp2xm4yo
journeyman electrician|1en
joy|0uz2mc4ye
joy operator|0ur2md
judge|2gz2mg38o3kg4fz4vm
judge $|2gz2mg38o4fz4vm
judicial|2gx34b38n4yf
judicial law|2gn38e
judiciary|38l
judo|20c4fp
juggler|3cq
juggler $|3cq
juice|1pq2iv2mb4hl
juice weigher|3tm4hf
juicer|1pr
juicer $|1pr
juke|2ll
jukebox|1an21q2lr3tf4hg
jumbo|0un2me
jump|2mg2xe4fn4yq
jump athlete|4fn
jumpbasting|1nr2me
jumper|1an3kn4qo
jumper $|1an3kl4qo
junction|2mm
junk|0uq
junkman|4yq
junkman $|4yq
juridico|2gs
juridico $|2gs
juridique|38t
juridique $|38t
jurilinguist|4or
jurilinguist $|4or
jurist|2gy
jurist $|2gy
juriste|2gy
juriste $|2gy
juristin|2gy
juristin $|2gy
juror|38r
juror $|38r
jury|38r3kf3qr
justice|20l2gz2mf38n3kl49p
justice $|2gv38q3kg
juvenile|2mg3ko49z
juvenile officer|3kd49r
k|1cm44t
k $|44r
k teacher|1cn
kalsominer|37r
kalsominer $|37r
kaltetechniker|3jz
kaltetechniker $|3jz
kapok|1nm
karate|2092mg3co4fu4kg
kassierer|3yy
kassierer $|3yy
kassiererin|3yy
kassiererin $|3yy
kauffrau|34p
kauffrau buromanagement|34p
kaufmann|34p
kaufmann buromanagement|34p
kay|1nn2mg
kayak|20f4fn
kayak canoe|20f4fn
kayake|20e4fq4kf
kazoo|2ml
keel|2md2xq
keeler|2ir
keeper|02o04p0qn0rp1ao1nf1pp1us1wp21q2hl2ig2kf2lg2ml2ng34n3cf3yn4gm4vs4yo
keeper $|02o04p0qn0rp0ul1ao1nf1pp1us1wp21q2hl2ig2kf2ng34n3cf3yn4gm4vs4xk4yo
keeper helper|0ug2mm
keeping|02n4vn
keg|2mw
kegger|0mp
kegger $|0mp
keller|2kp2mf
kellner|4xy
kellner $|4xy
kellnerin|4xy
kellnerin $|4xy
kelly|2mp
kelp|04r2me
kennel|04x21g2mc4vz
kennel assistant|4vp
kennel attendant|4vs
kennel supervisor|4vq
kennel technician|4vp
keno|21z
kerbside|0ef0rq
kerfer|0mr2me
kernel|1fz
kernel developer|1fq
kernel engineer|1fw
kettle|0uq1nq1pk2mp2xp4yg
kettle operator|2mo
kettle tender|1nf2mk2xq
kettleman|0uq
kettleman $|0uq
kettler|1np
kettler $|1np
key|01r04g0uf13r16f1ag20g21u2kv2xf3af3cg49t4gy4kn4yd
key account|01r4ge
key holder|4gt
key lock|2kx
key person|21q
key stage|20g4kn
key worker|2mf49u
keyboard|13z2ll2mn
keyboard instrument|2lm2mg
keyboard operator|13r2ml
keyer|13m
keyer $|13m
keyholder|3yy
keyholder $|3yy
keypunch|13q2me34l
keypunch operator|13q2me34l
keypuncher|13r
keypuncher $|13r
keyseater|2kr2mf
keyseating|0mf2kq2mg2xf
keysmith|2xq
keysmith $|2xq
kfz|4uy
kfz mechaniker|4uq
kfz mechatroniker|4uq
kibbler|2mo
kibbler $|2mo
kick|3cq4ye
kickboxer|3cl
kickboxer $|3cl
kickboxing|20d4fq4kg
kicking|1no2mf
kidney|0kt2mf
kier|1nz2md
kier boiler|1nn
kill|4yo
killer|04k0kx
killer $|04k0kx
kiln|04g0mu0ud1ag1hf1ne1pq2mw2qz3to4ub4yt
kiln burner|2mn2xf
kiln firer|2ml
kiln loader|2mk
kiln operative|2mq
kiln operator|1ps2mq4yd
kiln repairer|2md2qs
kiln specialist|0mq
kiln technician|0mr2md
kiln tender|2mm
kiln worker|2mn2qg4ym
kilnman|2mp
kilnman $|2mp
kilnwoman|2mo
kilnwoman $|2mo
kinder|1cq20d
kindergarten|1cz20d44k4dm4ke4ln
kindergarten $|1cn4dn
kindergarten teacher|1cq20f4kg
kindergartner|2md4lr
kinderpfleger|1cz
kinderpfleger $|1cz
kinesiologist|2wr
kinesiologist $|2wr
kinesiotherapist|3hr
kinesiotherapist $|3hr
kinesitherapeute|3hz
kinesitherapeute $|3hz
kingsbury|2mo2xf
kiosk|4gs
kiosk manager|4gs
kit|4hq
kitchen|04f08g0mz0rg0uc0vf1ne1pz21g28z2dz2le2m82xg3cg41m4gm4xz4yd
kitchen $|0mg1po2do
kitchen aide|2dd4xq
kitchen assistant|2dl
kitchen bathroom|4gl
kitchen crew|2dl
kitchen designer|28u
kitchen fitter|0mp
kitchen food|2dk
kitchen hand|0mg2dq
kitchen helper|0ug2do
kitchen installation|0mm
kitchen installer|0mo
kitchen manager|1pr
kitchen porter|2dn
kitchen refurbishment|0mo2df
kitchen steward|2do
kitchen worker|41o
kite|4fm
klempner|3jz
klempner $|3jz
knapsack|1up
knee|0mp
knife|04g0kg0ml0ug1no2kq2lq2xe4yk
knife cutter|1nn
knife machine|1nm2kg
knife operator|1no2mk
knife setter|0mq2kd2ln2mg
knifeman|0kr
knifeman $|0kr
knit|1nt4yf
knit good|1nn4yf
knit operator|1np2mf
knitted|1nq2mf
knitter|1nz
knitter $|1nv2mg
knitting|0vf1nz20d3cd4kq
knitting machine|1nn2lk2mf
knitting supervisor|2mn
knitting technician|1np
knock|2mn
knock out|2mn
knockdown|2me4yv
knocker|0kq2mo4yo
knocker $|0kq2mf4yr
knockout|2mt
knockout worker|2ml
knockup|2mp
knot|04n0ms2kg2mo
knotter|1no2ml
knotter $|1no2ml
knotting|2kf2mo
knowledge|2am2hz3kg3on47x
knowledge management|2hp4bk
knowledge manager|2am2hu3on47f
knuckle|2kp2mf
knuckler|2xq
knuckler $|2xq
knurling|1ng2kr2mf
koch|1px
koch $|1px
kochin|1px
kochin $|1px
kohinoor|1nq
kommissionierer|4yv
kommissionierer $|4yv
konditor|0dz
konditor $|0dz
konstrukteur|2sz
konstrukteur $|2sz
korean|07g3co
korean plank|3ck
koreanist|4or
koreanist $|4or
kosher|0kz1pn3tm
kosher dietary|1po
kosher meat|0kn
kosmetikerin|0fz
kosmetikerin $|0fz
kotlin|2yu
kotlin backend|0cl
kotlin developer|2yu
kp|2dz
kp $|2dz
kraft|2mn
kraftfahrer|1ax
kraftfahrer $|1ax
krankenpfleger|31z
krankenpfleger $|31z
krankenschwester|31y
krankenschwester $|31y
kreditorenbuchhalter|02y
kreditorenbuchhalter $|02y
ks1|20f4ko
ks1 teacher|20f4ko
ks2|20e4kp
ks2 teacher|20e4kp
kst|13r
kubernetes|3iz
kubernetes administrator|3it
kubernetes engineer|3it
kuchenchef|1px
kuchenchef $|1px
kuchenhilfe|2dz
kuchenhilfe $|2dz
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
l|33q4bl
l $|33q
l&d|2fz
l&d manager|2fv
l&d specialist|2ft
lab|04n0ug1eg1nf2iy2lf2mr2tf2uz2vm36p3go3kl3tg40p4uf4vk4wg
lab analyst|2ic2ut3kp
lab assistant|2uv
lab instructor|20n4kg
lab manager|2iw
lab specialist|2ml
lab technician|04p1hq2im2vl36e3gl3kg40p4vk
lab technologist|2mk
lab technology|2mk
label|1nr2mq4be4hm4yp
label press|2mk
label rewinder|2mm
labeler|13o1no2mp
labeler $|13o1no2mp
labeling|13x2mm
labeling specialist|13y
labeller|13n
labeller $|13n
labelling|1iq2if
laboratory|02g0uf17n1hn1ip1ne20n21g2it2kk2lr2mm2uz2vu2wl34k36s3cg3gw3kg4hf4uf4vm4ye
laboratory $|2uk36n
laboratory aide|20k
laboratory analyst|1hl1il2mg2up
laboratory animal|4vn
laboratory assistant|2iu2uo2ve3gm
laboratory associate|04m2mq
laboratory manager|17e2if2uw2vo
laboratory research|2ie2um
laboratory scientist|2im2un3gb
laboratory service|2im2ud
laboratory specialist|1hl2ie2uq
laboratory technician|17s1hq1io1nf2lf2mo2ug2vf3gn3tf4kk
laboratory technologist|2mm2ve36o
laboratory technology|20n2uf
laboratory tester|1hn3gk3tg
laborer|04t0rp0ur1ar1ng1ur2lk2mo2np2qr2xe3cg4uo4ys
laborer $|04t0rp0ur1ar1ng1ur2lk2mo2np2qr2xe3cg4uo4ys
labour|04e0rm0vn1af1iq1ls20l21m22z2fn2gq2lg2mf34g3kf3qp3tc4kg4vg4ys
labour economics|20k
labour inspector|1it3te
labour law|3qp3tg
labour policy|3qn
labour relation|22q
labour supervisor|0ve4ys
labourer|04l0rr0uu2mg2qq4ym
labourer $|04l0rr0uu2mg2qq4ym
lace|1nu1zg2hp2mm2xf
lace machine|2mm
lace roller|1nl
lacemaker|1nq
lacemaker $|1nq
lacer|1nq2ln2mt
lacer $|1ns2ln2ml
laceworker|1nq
laceworker $|1nq
lacing|1nm2ml
lackierer|37t
lackierer $|37t
lacquer|0uz1ne2xn37g
lacquer $|0ug2mo
lacquer coating|0us2mc
lacquer spray|0uo2mm
lacquer spraying|0up2md
lacrosse|3ck
lactation|31x49v
lactation consultant|31x
ladder|2mf3cm3kr
ladderman|3kr
ladderman $|3kr
ladie|1no21q2mf
lading|02m
ladle|0rf0ud1ag1nd1zm2ls2qx2xz
ladle liner|0ug2lp2ml2qe
ladle tender|2xp
ladleman|2xq
ladleman $|2xq
ladler|2xq
ladler $|2xq
lady|0rq1wn3qn
lady $|0rr1wn
lag|2mn
lagerarbeiter|4yv
lagerarbeiter $|4yv
lagerhelfer|4yv
lagerhelfer $|4yv
lagerist|4yv
lagerist $|4yv
lagerlogistik|4hr
lagerlogistik $|4hr
lagermitarbeiter|4yv
lagermitarbeiter $|4yv
lagermitarbeiterin|4yv
lagermitarbeiterin $|4yv
lagger|0uq
lagger $|0uq
lagging|2mm
lake|2nq
lamaze|49l
lamber|04q
lamber $|04q
laminate|2ml
laminated|4yl
laminater|2mo
laminater $|2mo
laminating|1nm2mo4yl
laminating machine|1nd2mo4yl
lamination|1nf2mx
lamination technician|2mo
laminator|0un2mz
laminator $|0uo2mo
lamp|0rk0uo2le3tn4uf4wr4yo
lamp cleaner|0rc4yp
lamp shade|1nl2mm
lan|10g2zq4jr
lance|3kl
lance crewmember|3kl
lancer|2mm
lancer $|2mm
land|04t08o0qv0ul1le1zr29g2ff2ix2md2xf38s3kk3qg3tb3uz3vs41g
land acquisition|3up
land based|0uo
land developer|3uu
land leasing|3uc3vt
land management|04f2is
land survey|0ql
land surveyor|0qm
landbased|0up
landbased machinery|0up
lander|4yq
lander $|4yq
landfill|04g0qt0vd1hf1zw2io2lg2ml3jd
landfill gas|1hf2mz3jd
landing|04v0uf1al2lf2mf3kr4um
landing gear|1am2lg4un
landing signal|3kk
landlord|3ur
landlord $|3ur
landman|3ur
landman $|3ur
landscape|04m08z0ug0vd1uz2ln2mc37e3co
landscape architect|08n
landscape crew|1un
landscape design|08m
landscape engineer|08p2sl
landscape gardener|1uk
landscape operative|1up2mf
landscape technician|08f2lp
landscaper|1uz
landscaper $|1uz
landscaping|08t0vf1uz2me
landscaping $|1ul
landscaping groundskeeping|1ul
landscaping worker|1uo
landschaftsgartner|1uz
landschaftsgartner $|1uz
landwirt|04v
landwirt $|04v
lane|0un
language|09f0ge0xg1cg1dz1kn2cp2ez2if2mf2rf2sf2vp2wf3xv4bo4ez4fe4kf4lf4oz
language $|20o2eg
language arts|2el
language assistant|1kn2vo
language engineering|1dp
language instructor|20k2en4kf
language interpreter|4ol
language lecturer|20k
language pathologist|2vk4el
language programmer|4bo
language researcher|3xn
language school|20c2ev4kd
language specialist|4ox
language teacher|20e2ep2rg4em
language technology|0gg1dn
language therapist|4eq
language tutor|2en
lap|0mm0ue1ns2kp2xg
lap cutter|1ne2kn
lap machine|0mp1nc2ml
lapel|1no
lapel padder|1nm
lapeler|1nq
lapeler $|1nq
lapidarist|3cq
lapidarist $|3cq
lapidary|3cq
lapidary $|3cq
lapper|1nq2kl2mg2xn
lapper $|1nl2kl2xn
lapping|1ng2kq
lapping machine|1ng2kq
laravel|0cs
laravel developer|0cs
lard|1pq2ml
large|04s1hn4vm
large animal|04l
larriman|1ar
larriman $|1ar
larry|1ao2me4ym
laryngologist|2wr
laryngologist $|2wr
laser|0fx0uf1dg1hw1ns2if2kz2lf2vd2xt35e3gx3tf4ug
laser beam|1nc2kf2mo2xo
laser cutter|2kr2me
laser cutting|1ne2ks2mg
laser drill|2km
laser engineer|3gy
laser engraver|2ml
laser engraving|2kr2mc
laser hair|0fn
laser marking|2kn
laser mill|2kr2mf2xg
laser operator|1nw2k82mm2xe
laser repair|1hd2xr
laser set|2kn2xf
laser technician|0fx1hq2kf2ve3gg
laser tracker|1ns2kf
lash|0fz3ce
lash artist|0fq3ce
lash technician|0fv
lasso|3cm
last|04e0mu16q1nk2ko2ln2mn2xf4yk
last mile|16r
last model|0mn2mk2xg
laster|1ns2mr
laster $|1ns2mr
lastex|2mn
lasting|1nz
lasting machine|1nl
lasting operator|1np2mf
lasting supervisor|1nf2mr
latcher|1nq
latcher $|1nq
latex|1nk24f2mt2xf
latex coagulation|2mk
latexer|2mo
latexer $|2mo
lath|2qr
lathe|04f0kg0my0ue1hp1nc2kz2ln2vl2xd4uf
lathe hand|2kp
lathe machine|0mf2lr
lathe operator|0mm1ng2ks2vm
lathe set|0mo2kd
lathe tender|0ml2kn2mf
lathe turner|2kl
lather|0mt2ml2qv
lather $|0mv2md2qv
lathing|0vp2mf
lathmaker|0mq
lathmaker $|0mq
latin|20m
latinist|4or
latinist $|4or
launch|2mf2nz3kp4uf
launch operator|2mg2nr
launch recovery|3kp4uf
launching|1hf3kn4uo
launching system|3kn
launchman|2nr
launchman $|2nr
launder|2mp2xf
launderer|1ns2mf
launderer $|1ns2mf
launderette|2mz
laundering|0to
laundering reporting|0to
laundress|1nq
laundress $|1nq
laundrette|2mm
laundromat|2my
laundry|04g0lg0rv0uf1an1hf1nz21f2mn35o3yk4yf
laundry aide|0re1ns
laundry assistant|0rz
laundry dry|1np2mf
laundry worker|0rn1nl2mf
lav|3ko
lavatory|0rr1aq2mg
law|02e1il1lo20o2gz34f38z3kn3tf3yg47m4kk4yg
law $|2gm
law clerk|02f2gr38r
law enforcement|1lo20e38d3ko3qg47m4kq
law instructor|20m4kf
law lawyer|2gl
law professor|20k
law teacher|20l4kg
lawn|0uf1hg1uz2km2mo3jf49g4um
lawn care|1ug2mr
lawn mower|2kn4uo
lawn service|1uo
lawn specialist|1uq
lawn sprinkler|1uo3jf
lawn technician|1uq
lawnmower|2lf4um
lawnsman|1ur
lawnsman $|1ur
lawnswoman|1ur
lawnswoman $|1ur
lawyer|2gz3qq47f4ov
lawyer $|2gz3qq47f4ou
lay|0sz0ul25m2kt4ye
lay out|0un25m2kt2xl4yf
layaway|3yq
layboy|1ng2mq
layer|0mt0qg0ux0vq1nq1up2ll2qy2xc3cg3jm4yn
layer $|0mm0uq1nn1up2lm2mu2qt3jm4yp
layer finisher|0vl1ng2qo
layer helper|0un2mf
layer supervisor|0vp2mf
layer up|1np
laying|0vo1nl2qp2xc
laying machine|1nl2mn2xd
laying supervisor|0vo2mf
layout|07z08r0mg0uk0xf1hg1yz2ll2xy3cl4uf4wl4yf
layout artist|07p3cf
layout designer|07e08q1yu
layout engineer|1yt
layout mechanic|2le2xp
layout technician|1nk2xm
layout worker|08l0up1nf2ml
layup|2mm
layup line|4yk
lbw|2xp
lcac|2mf3kr
lcd|4nr
lcsw|49y
lcsw $|49y
leach|2ms
leacher|2mp
leacher $|2mp
leaded|0ul2mg
leader|08g0ag0lg0me0om0pq0qg0rg0so0vr10m11l1ag1cn1go1in1lm1nd1um1yn20g21f22m2df2jr2ke2ld2mm2ng2sn2vg2wf31m34g3ck3gg3hl3io3jg3ol3qq3sl3tg3xo3yl41p49m4bn4cn4fs4gp4ol4pn4ug4vx4wg4xf
leader $|04k08g0ag0lg0me0on0pq0qg0rg0so0vr10m11l1ag1cm1gp1hk1in1lm1ne1um1yn20g21g22m2df2jr2ke2ld2sn2wg31m3cm3gg3hm3io3ol3qm3sl3tg3xo3ym41p49m4bn4co4ft4gp4om4po4ug4vf4xf
leader aquarium|4vp
leader great|4vn
leadership|2fy4ff
leadership coach|2fo4ff
leadership development|2fs
leading|1hp2kc2lg2mo
leadingmachinist|2mo
leadingmachinist $|2mo
leadite|0us
leadman|0uq
leadman $|0uq
leaf|04o0rq0ue1nf1pz2lp3t7
leaf inspector|1pq3te
leaf quality|1pt2mf3td
leaf selector|1pm
leaf sorter|04g1pq
leaf tier|1pr2me
league|3cl
league baseball|3cl
leak|04c0up1iq2lf2mm3tu46f4uo4ye
leak inspector|3tm
leak tester|3tk
leakage|2me3jv3tm
leakage tester|3tm
leaking|2iq2md
lean|1hp25z
lean manager|25v
lean six|1hq25m
learning|0xm1ng20c22x24f2fz2jz2me2sg3kg3pp3xp49n4bg4dz4ff4lz4pp4se
learning $|22o2jm
learning architect|2jl
learning consultant|3pq
learning designer|2fs
learning developer|2fm
learning development|22t2fe
learning disabilitie|4dm
learning disability|49m
learning engineer|2jo
learning experience|2fn4sf
learning infrastructure|2jk
learning manager|22g2fs2jm
learning mentor|49g4lt
learning officer|2fg4pq
learning platform|2jk
learning researcher|2je3xq
learning scientist|2jk
learning specialist|2fs
learning support|49f4dw4lq
learning technical|2jo
learning trainer|2fk
lease|0uf1ng2ls2mc38r3le3uz4yn
lease administration|3up
lease buyer|3le3uo
lease out|2lu4ye
leasehand|2ml
leasehand $|2ml
leaser|3gp3ur
leaser $|3gp3ur
leasing|2md34f3uz3vs3yz41n4gu4hg4yf
leasing administrator|3un
leasing agent|3ym41s
leasing consultant|3ur
leasing manager|3um4gp
leasing office|3yn
leasing specialist|3uo
leather|04f08g0gu0uf0vf1ho1nz24z25z2kg2lf2mx2xe3cg3lf3tf
leather accessorie|3yl
leather artisan|1no2md
leather craftsman|1nn2mf
leather craftswoman|1np2me
leather die|1nl2mf
leather good|08g1hz24u25l2mb3tg
leather product|1hf1np24r2md
leather production|1nu25r2m54he
leather raw|3lf4hs4yg
leather sorter|1nk2me3tm
leather sorting|1nq2mc
leather technologist|0gq1he1ng24n
leather warehouse|4hr4ye
leathersmith|1np
leathersmith $|1np
leatherware|08a1nr24z2mg
leatherware cad|1no
leatherwear|1nn
lecole|1cm20g
lector|20z2rg
lector $|20z
lector nursing|20l
lecturer|20z2el2fk2mg3rg4bg4kv
lecturer $|20l2el2fl4kw
lecturer anthropology|20l
lecturer biological|20l
lecturer computer|20l4bg
lecturer psychology|20k
lecturer religion|20k
lecturer specialised|20k
ledger|02z37f3yg4bq
ledger clerk|02r3yg
leg|0kp0ue2cr2md4ym
legal|0tl0xn13o1kd2gz2if2me2vf34c35f38z3gf3km3qr3vm49p4hg4ow
legal $|2gv
legal administrative|38l
legal administrator|38l
legal adviser|2gn
legal assistant|2gg38q
legal associate|2gm38g
legal clerk|2gd38q
legal consultant|2gn
legal director|2gq
legal engineer|2gr
legal engineering|2gn
legal executive|1kf2gn38l
legal guardian|2gf38g49p
legal investigator|0tm38d3ko
legal linguistic|4ol
legal linguistics|2gf38f4or
legal manager|2gn
legal officer|2gn38f
legal operation|2gq35g
legal pa|2gf38o
legal policy|3qo
legal secretary|38n
legal specialist|2gn38g
legal translator|4ol
legger|1np
legger $|1np
legislation|1iw3qg
legislative|38r3qz
legislative assistant|3qr
legislator|3qy
legislator $|3qy
leguillon|2mm
lehr|2mx4yf
lehrer|4kz
lehrer $|4kz
lehrerin|4kz
lehrerin $|4kz
lehrkraft|4kz
lehrkraft $|4kz
leisure|4fz
leisure assistant|4fr
leisure center|4fp
leiter|1gz1os2aq2mg3mt
leiter $|2an
leiter entwicklung|1gr
leiter finanzen|1os
leiter it|2al
leiter produktmanagement|3mt
leiter softwareentwicklung|1gr
lemon|04n
lender|0ew
lender $|0ew
lending|0ez34o49e4kf
lending officer|0ep
length|1np2me3tm
lens|04g0mg0rf0ug1nd2k82lk2mq2vz2xf36z3tw4wg
lens blocker|2ml2vl36g
lens cutter|2vm
lens generator|2vm
lens grinder|2me2vp
lens polisher|2mg2vq
lens technician|2ll2va36s4wg
leot|1hr
leot $|1hr
lepidopterist|2iq
lepidopterist $|2iq
let|2ml
let off|2ml
letter|02n0ee16r1ne2xe4hx
letter carrier|16r
letterer|1np2mr
letterer $|1np2mr
lettering|2mm37g
lettering painter|2mm37g
letterpress|2mp
letterset|2kd2mo
letting|3uz
letting agent|3un
letting manager|3ur
letting negotiator|3un
lettuce|04w1ng2mc
leveler|0ug1ng1zq2mn2xy
leveler $|1ng1zq2mp2xq
leveler operator|2xp
levelman|0qr
levelman $|0qr
lever|1nl1zk2ko2ma2xr4ym
lever harp|2ml
lever operator|1zk2xl4yn
leverman|1as1zm4yo
leverman $|1as1zm4yo
levi|1no2mf
lexicographer|4oz
lexicographer $|4oz
lexicologist|4or
lexicologist $|4or
lgv|0ve2lg2mc3ag3yx4qp4uz
lgv driver|4qp
lgv maintenance|0ve4uq
lgv service|3yl
liability|26r27p
liability claim|27l
liaison|08s1ap22o2bq2ik2kn2mf2un2vq2xg31e3kp49p4yg
liaison $|08s1ap2bq2im2kn2mg2vr31e3kp49n4yg
liaison officer|22p3kg
liberal|09d20o
librarian|0uf20l2hz2me
librarian $|2hz
library|10g20p2hz2mf4kf
library assistant|2hn
library circulation|2hk
library clerk|2hl
library director|2hn
library media|2hl
library technician|2hm
libretist|0xr
libretist $|0xr
librettist|0xr
librettist $|0xr
license|0ty1af2mg3kk3qz4gp4hg4yg
license clerk|3qo
license examiner|0tn
licensed|03l06m0fo0gg0lm0qq0tt0ug1ik1nf1ul1xl29c2gn2ir2mf2qg2vp2wl31m36o3py49e4fg4he4pk4yg
licensed aircraft|03l
licensed clinical|3pk
licensed conveyancer|2go
licensed guide|4pl
licensed massage|0fo
licensed nuclear|2in
licensed prosthetist|2vn
licensed therapist|3po
licenser|3qr4vf
licenser $|3qr4vf
licensing|04f0tz1lo2mf2py3ke3qz3tg4hg
licensing brand|2pl
licensing clerk|3ql
licensing manager|2px3qe
licensing officer|0tf3kf3qu
licensing registration|1lo
lid|2mr
lidar|2iu
lidder|2mn
lidder $|2mn
lie|3pr3tc
lien|38m
lieutenant|0tq3kt
lieutenant $|0tq3kt
life|0lt1hf1io1nf20f21o26m27l2ip2lg2vs38r3kg41l49s4hf4ks4yg
life cycle|1ir
life director|0lq21q49a
life enrichment|4fr4kp
life insurance|26n
life skill|49n4ff
life support|1hg2mm2vo
lifecycle|2pm
lifecycle marketing|2pm
lifeguard|1wz20e2fg4fz4kf
lifeguard $|1wy4fo
lifeguard instructor|4fm
lifeguard training|4fo
lifelong|22q2fb
lifestyle|2cn4fr
lift|0gf0mf0qg0ul0vu1an1ez1hf1zg21o2ls2ma2xf3te4qf4up4yw
lift construction|0uf1eo
lift driver|4yq
lift engineer|1ed2lz
lift installation|0vu1el
lift maintenance|1em
lift operator|1ap1ef1nf21m2mf4yt
lift repair|1em
lift service|1eo
lift technician|0uv1ec4uf4yl
lift truck|4uk4yl
lifter|0ko1nn4qf4yw
lifter $|0ko1nn4yo
lifting|0vm1zr2mc2xz4ye
lifting supervisor|0ve2mf2xv
light|0bl0rn1ao1ev1hm1ng2mf2xg3aq3kk3yn4qe4ur4ym
light armored|3km
light assembly|2ml
light bulb|0rn
light operative|0uf1er
light rail|0ul2ll3ar
light repairer|1en4ug
light servicer|1af1em2lo
light technician|1aq1ed1ho
light truck|1ap4qg4ye
light vehicle|3yo4uq
lighter|0uo2ll2mf2nm
lighter $|0uo
lighterman|2nr
lighterman $|2nr
lighthouse|1ar
lighting|04g07z0mg0qg0ug0vf1do1ez1hp28p2ig2lm2mg2xk3cy3kg3qg49e4kg4wx4yg
lighting $|1ek
lighting adviser|1hq28q49e4kg
lighting artist|07p3cc
lighting designer|07t
lighting director|3cv4wb
lighting engineer|1dp1em
lighting fixture|1el2mq3ce
lighting officer|1et
lighting operative|1eo
lighting supervisor|0vf1em2mg3ct
lighting technician|07m1ea1he4wz
lightman|0uq
lightman $|0uq
lightning|0uf1ew2lf
lightning protection|1eq
lightout|3tp
ligne|2mo
ligne $|2mo
limb|2vp3ag4qf4yq
limber|04q
limber $|04q
lime|04p1ns2mn2xf4yf
lime kiln|2ml
lime mixer|2mk
limehouse|2mo
limer|1np
limer $|1np
limited|2tl
limnologist|2iq
limnologist $|2iq
limnology|20l
limo|3ao
limousine|1nk
limpiador|0ry
limpiador $|0ry
limpiadora|0ry
limpiadora $|0ry
limpieza|0rp
limpieza $|0rp
linderman|0mz2mb
linderman $|0mo
line|01g08p0eg0md0uk0xa1dn1ep1he1ig1pn1uf1zf21e26s27l2cq2do2ie2ko2lx2mm2nf2pk2qf2sk2vf2xm34f35o37u3cf3gk3jo3ke3lg3qg3tm3vl41g49g4gf4ho4nm4qn4up4wk4xn4yq
line $|2mw3vk4yg
line account|01g26w
line attendant|4ym
line co|2mf4ho
line construction|0qb0ue0ve1dq1eo35p
line cook|1pl
line coordinator|4hp
line core|2ml
line driver|1ao4qn4yc
line engineer|1el2sl
line feeder|4yk
line inspector|0uf1af1el1hg2sf2xm3jm3td4uw
line installation|2lm
line installer|0ug0vp1ec2lt4nf
line layer|0ur
line leader|2mu
line locator|3gn
line maintainer|4nk
line maintenance|2lf2mq
line manager|2mq2pk
line marker|04o0um2md
line mechanic|2lp4ue
line operative|0ro
line operator|1nq2kf2ln2mm
line out|2lf2mf4yq
line painter|2mg37m
line person|2lk2mg4xr
line pickler|2mk
line quality|2mg3tn
line repairer|0ul3jm
line service|1an2l82mp4yt
line set|2km
line setter|2mn
line supervisor|0vk2lf2mp2xe4ym
line technician|1hn2lc4no4ul
line tender|2me4ys
line underwriter|26f27m
line walker|2mg3tt
line welding|2sm
line worker|0uf1ek2dq2mm2xp4yg
linear|0xg4wp
linecasting|13o2md
lined|2lo2me
lineman|1ev1hn2ly2mm
lineman $|1ew1hn2lt2mn
linen|04f0rz0vg1nn21f2ma3tp4ym
linen room|0rr2md
liner|04g0un1nm2lr2ms2qu2xu3tn49g4hm4um4ym
liner $|0ul1np2lq2mo2qx2xf4uo4yq
liner helper|0up2lf
liner installer|2mr2qg
liner operator|2ml
linesman|1ev2lo
linesman $|1ev2lo
linesperson|1ez
linesperson $|1ez
lineswoman|1er
lineswoman $|1er
linesworker|1em
linesworker $|1em
linewoman|1er
linewoman $|1er
lineworker|1ex2lv2mg
lineworker $|1ex2lv2mg
lingo|2mg4yn
linguist|2gd4oz
linguist $|4oy
linguistic|14g1dq20e2gf2id2ol3gf4oz
linguistics|20o2g938f4kf4oy
lining|0ue0vo1nx2kf2lf2mr2qp4ug4yk
lining feller|1nl
lining finisher|1ng2mn
lining machine|1nf2mp4ye
lining maker|1np2mc
lining setter|1nn2mg
lining supervisor|0vo2mg
linisher|2kr
linisher $|2kr
linishing|2ks2md
linishing machine|2ks2md
link|0mf1nf2xg45y4ko4um
link builder|0mg2md45y
link trainer|4ko4un
linked|12b47r
linker|2mp4yo
linker $|2mp4yo
linking|1nf2mn
linoleum|0uu2lg2qf4ug
linotype|0uf2kf2lt2mp4ug
linotyper|2mo
linotyper $|2mo
linotypist|2mo
linotypist $|2mo
linseed|1pg2ms
linseed oil|1pg2mo
lint|04r4yd
linter|1pl2mo
linter drier|1pm2mf
linux|1fo4jw
linux admin|4jm
linux administrator|4js
linux kernel|1fo
lion|04l4vu
lip|1nm2mn
lip cutter|1no
liquefaction|2mo
liquefaction regasification|2ml
liquefied|2mm
liquefied natural|2mf4yp
liquefier|2mn
liquefier $|2mn
liquid|0uo1hk1po2lq37n3tg4ye
liquid floor|0ul
liquid natural|1hl2ml4yf
liquor|1af1lu1pp2kf2mt3to41k4gd4yg
liquor maker|2ml
liquor sales|41l
list|13q4he
lister|02q1nn4ho4yl
lister $|02q1nn4ho4yl
literacy|2092fz4ko
literacy $|2fl
literacy instructor|2fk
literacy lecturer|20d2fl4kl
literacy teacher|2fo
literary|0jr0xz14g2ic2oe3ge
literary research|0xp
literary studie|0xq
literature|09g0xq20o2hr2ig
literature teacher|09g4km
litharge|2mo
lithoduplicator|2mo
lithograph|24f2mw
lithograph press|2ml
lithographer|2mx
lithographer $|2ms
lithographic|2kf2mz3cf3fe4we
lithographing|1nf2mp
lithography|2mr
lithography $|2mk
lithoplate|2ml
lithopone|2mq2xf
lithopress|2mn
lithostripper|2mo
lithostripper $|2mo
litigation|27r2gv2mg34f38y
litigation assistant|38u
litigation associate|2gv
litigation paralegal|38k
liturgical|3ck
live|04f0kq0lv0uf10n1jo29m2cl2m93cu3tk4hm4ol4ql4vg
live animal|04g29m4hn4ql4vg
live caregiver|0ln
live carer|0ll
live chat|10n
live event|1jo
liver|04k
livery|3an
livestock|04z05z0ug21f29d3lz3tg4qp4vk4ya
livestock inspector|04k4vl
livestock yard|04m
living|2vq49y
living manager|2vo49q
living specialist|49o
livreur|16z
livreur $|16z
lkw|1ag4qu
lkw fahrer|1ag4qu
llm|2jw
llm engineer|2jw
llmops|2jw
llmops engineer|2jw
lmft|3pz
lmft $|3pz
lmhc|3pz
lmhc $|3pz
lmsw|49y
lmsw $|49y
lo|4yn
load|0kf0uo1hg2mk3aq3tp4hp4pg4qf4ug4wm4yy
load builder|2me4yr
load dispatcher|2mq4he4yf
load out|4ym
load planner|4hs
loader|04u0rp0uw1ag1nf1zu21m2kg2mq2xr3ce4yz
loader $|04o0rq0up1zl21o2mq2xl4yx
loader machine|04o
loader operator|04l0ut1zs2md2xe4ye
loader stage|2xl
loader stagehand|2xp3cg
loader unloader|2mo4yg
loading|0um1ap1ne2kg2lg2mo2xf3te4yu
loading dock|2mn
loading machine|0ut1ng2ld2ml
loading supervisor|2md4yq
loading unit|0ug2mp
loadmaster|2mf3ko4yu
loadmaster $|4yw
loaf|4ho
loan|02o04f0ez10n29u2hw2me34n3kg3qe3te3uo49g4hf
loan $|0e810p29r
loan assistant|0el
loan clerk|02n0eg
loan collection|0e934r
loan inspector|04g0en
loan interviewer|0em
loan officer|0ep3ug
loan originator|0el
loan processor|0em
loan servicing|0el
loan specialist|0ee2ho3ur
loan underwriter|0ek
lobby|21m3vy
lobby attendant|21d3vy
lobbyist|3rr
lobbyist $|3rr
lobster|04u
lobsterman|04q
lobsterman $|04q
local|04s0tf1au3qw4ho4qb
local authority|3qn
localiser|3s93t94oz
localiser $|4op
localization|3sq3td4oz
localization manager|4ou
localization specialist|4or
localization tester|3sx3td4oc
localizer|4or
localizer $|4or
locate|2lp
locate technician|2lp
locater|2ln2mf3gz3tp
locater $|2lo3gp3tq
location|04l08z0lk3kk
location manager|04p0lk49k
locator|1hg1uq2ln2mf3gz3ks3tn
locator $|1uq2ln2mg3gr3kn3tn
lock|04f0mm0uf1az1hg2kr2ld2ml2xz3to4uf4yf
lock dam|1am
lock expert|2km2xs
lock installer|2kl2mo
lock operator|1am1nm2mg2xg
lock tender|1ap1ng2mk2xd
locker|0fg1nm21q2mm4yn
locker $|1nn
locker room|2ms
locket|2md3cr
locking|2mn
lockmaker|2xq
lockmaker $|2xq
lockman|1ar
lockman $|1ar
locksmith|0ug2lp2md2xz
locksmith $|2xy
lockstitch|1nz2md
lockstitch lining|1nl
lockstitcher|1nq
lockstitcher $|1nq
locomotive|08g0um1az1zl2lp2sn2xe3jl4hn4ut
locomotive assembly|2mk
locomotive crane|1zm
locomotive engine|1hm
locomotive engineer|1av
locomotive fireman|1an
locomotive firer|1am
locomotive operator|1an
locum|2wo
locum gp|2wn
lode|0ul
lode miner|0ul
lodge|21m49q
lodging|0ro1mb21v
loft|0mt2me2xe4un4ym
loft worker|0mt2me4ym
lofter|0mr
lofter $|0mr
loftsman|2xt
loftsman $|2xt
log|04z0mv1af1nf1zf2mq3lc4hp4yo
log cut|0mm
log haul|04e2mo
log loader|0um1zg
log peeler|04d2mp
log peeling|2mn
log processor|04p2me
logger|04u0ug2mf3gw4yl
logger $|04u0ug2mf3gw
logging|04z0nq0ud1ag1hf1ng1zc2mb2xg3gz4ul4yf
logging crew|04k
logging equipment|4um
logging operator|2mg3gt
logging specialist|04k
logging worker|04k
logic|03l0oz14z1hk2id2og2sf3ge40o
logic controller|1hl40o
logic design|03l0oo
logic designer|0ou
logician|14r
logician $|14r
logiciel|3ss4bt
logiciel $|3ss4bt
logicielle|3sq
logicielle $|3sq
logistic|0gq
logistica|4hs
logistica $|4hs
logistician|4hr
logistician $|4hr
logistico|4hr
logistico $|4hr
logistics|0gr0nf1dg1ko1wl2sf4hz
logistics $|4hk
logistics analyst|4hm
logistics assistant|1ko4hf
logistics engineer|4ho
logistics engineering|0gp4hf
logistics manager|4ho
logistics technology|0gq
logistik|4hs
logistik $|4hs
logistikleiter|4hy
logistikleiter $|4hy
logistique|4hv
logistique $|4hv
logopade|4ez
logopade $|4ez
logopaedics|4eq
logopaedist|4er
logopaedist $|4er
logopeda|4ez
logopeda $|4ez
lohn|3bt
lohn gehaltsbuchhalter|3bt
lohnbuchhalter|3bz
lohnbuchhalter $|3bz
loin|0kp4yg
loiner|0kl
loiner $|0kl
lokie|1av
long|1nm1po2mc2uk2vk4fp4qm
long distance|4fp
long haul|4qm
long term|2uk2vl
longshore|2mf4yq
longshoreman|2ny4yl
longshoreman $|2ny4yl
longwall|0uz2kf2m7
lookalike|3cl
lookout|2nr
lookout $|2nr
loom|0uf1nx2ls2xq3to4hf4ue4yo
loom fixer|1nk2le2mn
loom operator|1nn2mk2xe
loom setter|2me2xs
loom technician|2lp
loom weaver|2xn
loop|1nw2mf
looper|1nn2ln3cn
looper $|2mp3cn
looping|1nm
loose|2mm
lopper|3co
lopper $|3co
lord|2gq3ql49f
lorry|1em1hm1no25g2ss3ag3tg4hl4qp
lorry driver|4qq
lorry mounted|1zk
lorry production|25g2sl
loss|0fu1im1wz27w2ig2mf38r3kn3qf3uf3zp47l4fe4gg4he
loss adjuster|27q
loss consultant|0fm
loss control|1in1wo3zq
loss prevention|1wz3kr47l4hf
lost|34m
lot|1at2kq2md3kf4hr4yw
lot attendant|1aq4ye
lottery|07o14v1sd21v2md34f3sf3yz
lottery game|07p14p1sd
lottery quality|14p2mg3sf
lotus|4bo
lounge|1ap1pq3ap3vf
lourd|4qp
lourd $|4qp
low|1fv1hs24d2ml2so33l46u4qg4yk
low developer|1fv
low pressure|2mn
low researcher|46u
low vision|33l
low voltage|1hs
lowerator|2mc4yq
lozenge|1pd2mp
lpc|3pz
lpc $|3pz
lpg|0nn
lpn|31z
lpn $|31z
lsa|4lz
lsa $|4lz
lsat|4kl
ltss|49o
ltts|49n
lube|1ax1hg2lm2mf4us
lube technician|2lo4ut
lubricating|0nq1ao1ng2md2xr4ho
lubricating machine|1ng2me2xr
lubrication|1ao2lk2mn
lubricator|1ao2lq2xp
lubricator $|1ao2lq2mk
ludlow|1ng2ml
lug|4yl
luggage|1hg1nt21n2le2qf35f3qx3tf4ht4yl
luggage flow|4hn
luggage handler|4yq
luggage operation|35f4hs
lugger|0kg2mo4yp
lugger $|0kg2mo4yp
lumber|04v0my0uf1ne29e2mr3lt3tb41d4gp4hv4qg4yt
lumber proofer|2ml
lumber quality|2mo3tg
lumber stacker|04o
lumber tester|2ms3tf
lumber yard|2md4yp
lumite|2mp
lump|0rg0up1ng2mp3tm
lump sweeper|0rg0uq
lumpia|2ml
lunch|1aq1pv4ge4lp4qd
lunch monitor|4lq
luncheonette|1py2me
lunchroom|0vg1pz2mc4xz
lunchtime|0vg2me4ly
lunchtime supervisor|0vg2me4ly
lung|0ku
lure|2mm
luster|2mp2qf
lusterer|1nq
lusterer $|1nq
lute|2ms
luterman|2mo
luterman $|2mo
luthier|2lr
luthier $|2lr
lvn|31y
lvn $|31y
lye|1nl2mp
lyft|3an4qg
lyric|0xs
lyricist|0xz
lyricist $|0xz
m&a|1oz29y
m&a analyst|1oe29w
m&a associate|29t
m&e|3qq
m1a1|3kl
m48|3kn
m48 m60|3kn
m60|3kn
m60a2|3kl
mac|1vz2me
mac operator|1vz2me
macadam|0up
macaroni|1pq2kg2mg
macerator|2mm
mache|2ml
machine|02n04k08k0bg0dl0mq0nk0qf0re0un0vg13o1af1eo1hn1nn1uk1zl25l2dn2ff2ie2jo2kt2lv2mt2nd2qe2st2tf2xo37m3ck3tl3vf3xl3yg4gf4kg4qg4we4xf4yn
machine $|0gm1np2kf2xl4yf
machine adjuster|2kp2ls2xg3tc
machine apprentice|1nf2km2mm
machine assembler|1ng2lp2mf2xk
machine assembly|1hd2me3gq
machine attendant|2lm4yk
machine bobbin|1nm2me
machine builder|2mp
machine cementer|2ml
machine charge|1hn
machine cleaner|1no2me
machine cloth|1nk
machine clothing|1ng2lu2me
machine collector|2mf34o
machine crewman|04n
machine cutter|2mn
machine cutting|1nl2mf
machine design|08p1hd20l2sn4kg
machine engineer|1zm25m2ls
machine feeder|0mf2md2xg4yy
machine filler|2lt2mb
machine fitter|2kq2md
machine fixer|1nk2ll
machine hand|1ng2xl
machine heel|1n62mv
machine hoop|0me2xp
machine inspector|2kq2lm2md3tk
machine installer|1hm2lo2me
machine leader|1hl2mn
machine learning|2fe2jz2mf3xp
machine loader|0uq2mb4yl
machine maintenance|2lk
machine mechanic|1hx1nd2lq2me
machine minder|2mp
machine offbearer|2mg4yp
machine op|2mm
machine operative|0mn0ug1no2km2mm3cn4yg
machine operator|02r04r08f0dn0kl0mk0uo1hd1nr1pl1un2dr2ig2le2mg37o3co3ge3ke3tl3vf4bm4qf4we4yf
machine packaging|2m92sz3tg
machine packing|2mf2sr
machine pecan|04m2mf
machine precision|2kg2mk
machine puller|1nf2mp
machine repair|1et2ko2l92mg
machine repairer|1hq1ne2ln2me
machine rolling|2kk
machine runner|0un1zm
machine sales|41l
machine sander|0mo2kg
machine servicer|1eo1hq2lf2mf
machine set|0mo2ke2lf2mr2xc
machine setter|08g0uf1np2kr2l82mn2xt
machine setup|2kf2xo
machine shop|1hq2kl2l82ml2xm3tm4gd
machine specialist|0mn0up2lg2mr
machine sprayer|0ut2mf2xg
machine stitcher|1nn2me
machine supervisor|1nr2ld
machine technician|08p0mq1eo1hg1nf2kp2mk2tf4yg
machine tender|04e0mr0uf1no2km2le2xn4ye
machine tendor|1nn
machine tool|1em1hd20m29o2ll2mf4yg
machine transporter|2lo
machine turner|2mk
machine upkeep|2ld2mp
machine washer|2mn4yf
machine washing|2mk
machine welder|2mf2xm
machine worker|0mn0ue2kp2le2mm2xe3cl4yl
machined|2mf2xm3tl
machinery|04f08l0mf0qd0rf0uo1ag1dm1en1hm1nd20m25f29k2if2kg2lz2np2su2xf3jo3ud4gn4hx4um
machinery $|29l
machinery assembler|2ml
machinery assembly|2lf2ml4hp
machinery engineer|1dn25g2le2sp
machinery engineering|08l2sm
machinery erector|0ue4uq
machinery inspector|0ug2sn3tm
machinery installer|1hn
machinery instructor|20n
machinery manufacturing|2mg4hn
machinery mechanic|0uf4uq
machinery operative|2lo3jk
machinery operator|04p0un2me3jl
machinery production|2lf3te4hq
machinery sanitation|4yo
machinery supervisor|04d0uz2la2mg
machinery technician|0ug2lv
machining|1hs2kz2le2mn
machining assembly|1hn
machining center|2kn2mg
machining department|1hm2lg
machining supervisor|2mn
machinist|0mr1hq1ns2kz2lr2mq2sn2xd4uq4yg
machinist $|0mr1hq1np2kz2lr2ml2sn2xd4uq4yg
machinist sewing|1nm
macon|2qy
macon $|2qy
macro|1or
made|0me1nl24q
made furniture|0me24q2mf
maestra|4kz
maestra $|4kz
maestro|4kz
maestro $|4kz
magasin|4gs
magasin $|4gs
magasinier|4yv
magasinier $|4yv
magazine|04f0xd1hf1kl1ng2cs2lf2ml34q4go4yw
magazine bookshop|4gl
magento|1rt
magento developer|1rt
magical|3ck
magician|0uf21r2md3cs
magician $|3cs
magistrate|2gz38r
magistrate $|2gz
magistrate judge|2gl
magnesium|2kp2mc
magnet|0ug2mr
magnetic|13r1hf1nf2kl2me2to2wq3gs3tp4no
magnetic resonance|2to
magnetic tape|13s
magnetics|1dl
magnetizer|2mo
magnetizer $|2mo
magneto|1eb4uz
magnetometer|2me3gr
magnifier|2mo
magnifier $|2mo
maid|0rz2me3kq
maid $|0ry3kq
mail|02e04e0er0uf0vg13p16t1aw21f25m2lf2m92pp34r3tc3ye4hz4qv
mail carrier|16n2mg34n4qq4yg
mail clerk|1au34d4hd4yn
mail distribution|4hl
mail handler|4hs4yk
mail messenger|16l
mail order|1ao2pq4ha
mail packaging|25n
mail processing|1hl4hm
mail processor|4ho
mail service|0es4hf
mail sorter|16l4hm
mailing|02f1aq34p4hm
mailman|16r
mailman $|16r
mailroom|16k1ar2mq34p
main|0ee0qr0un21w2le2mf
main caller|21l
main stage|21k
mainframe|4bm
mainspring|2lf2mt
mainspring former|2mm
mainspring winder|2lf2mp
maintainer|04n0ul1al1ek1hs1ng1zq2lu2mg2xg3km4ns4uq4yg
maintainer $|04n0um1am1ek1hs2lt3km4ns4uq4yg
maintenance|02g03g08g0gg0lf0qn0rm0up0vn1al1dn1ev1hz1il1nl1pf1uu1zo20m21e25s2ie2kl2lz2mg2so2ve2xl2zl34e35k37r3cf3gg3jr3qd3yf41f46g49e4ff4gc4hl4kf4nk4ux4xg4yg
maintenance $|0um1hk2lr2me37o
maintenance assembly|1hp2mb
maintenance attendant|2lg4uu
maintenance center|1hc3jp
maintenance coordinator|1he2lq4hm4ur
maintenance electrician|1eo1hg
maintenance engineer|0bq1ep1hd25l2ll2mo4wm
maintenance equipment|1ar1zp2lc2mg4uf
maintenance foreman|0ve2lr
maintenance inspector|0qq0ud1ao1eg2le2mk4ug
maintenance instructor|20o
maintenance laborer|1he4yt
maintenance machine|1hz2kg2l74gd
maintenance machining|1hu2lf2mc
maintenance machinist|1hp2km2lb
maintenance man|1em1hl
maintenance manager|0vp1ef2lq2mn35e4he4uv
maintenance mechanic|1er4uf
maintenance officer|1hm
maintenance operative|0un1hp1um1zd2kg2lm2me
maintenance operator|1zp2lg2ml2xg3jn
maintenance person|2lo
maintenance planner|2ls4hf
maintenance planning|4hm4um
maintenance repair|1ef1hn25x2lc4ue
maintenance repairer|1hf2ln
maintenance scheduler|2lg4hn4ul
maintenance specialist|0un1hk2mm3kp4hf4ul
maintenance supervisor|04n0ug0vo2sp34f3kf4hk4uu4yf
maintenance technician|0qt1h71nt2ig2kv2ld2mm2xq3jk4nk4ub
maintenance welder|2xm
maintenance worker|0rv1eo1he1ut2mm4ud4yg
maintenanceman|3km
maintenanceman $|3km
maitre|4xz
maitre $|4xv
majesty|38m3ql
major|00k0rq30u3ko3qf3tm
major $|3km
major account|00k
major assembly|3tm
major donor|30p
major gift|30n
major league|3ck
make|07f0ft0xk13n2ml3cf
make ready|4uk4ym
make up|07f0ft0xk13n1nk2mm3cf4yg
maker|0dr0fl0kn0mv0no0qn0xm17k1af1hg1nm1ps1sk24q28q29m2do2if2ku2ll2mw2ng2qd2vn2wg2xu36q3cp3kg3qg3yg41g4ug4wl4yk
maker $|04l0ds0fl0kn0mn0np0qo0um0xn17l1ag1nt1pu1sl24p28q29m2do2if2kr2ll2ml2ng2qd2vn2wg2xn36q3cm3gg3kg3tl3yg4wl4ym
maker designer|1nf24l2mg3co
maker helper|2mo
maker installer|1nm
maker machine|2md2xr
maker operator|2mk
makeup|07c0fz1xr20l2mk3cc4yg
makeup artist|07g0fn1xt3cc
makeup designer|0fn
makeup hair|0fl
making|04f0do0uf21n2kk2lf2mr2xk3tl
making machine|0mk0uf1nl21o2kg2lf2xm3tm
making operative|0do2mf
making operator|2kn2mf
making supervisor|2mr
malariologist|2iq
malariologist $|2iq
male|2wq
maler|37t
maler lackierer|37t
mall|1ul3ur
mallet|04g2mp
malster|2mo
malster $|2mo
malt|0ug0vg1pz2im2mt41k4ym
malt house|1pl2mn4yn
malt kiln|2mm
malt liquor|41l
malted|2mn
malter|1pr
malter $|1pr
malthouse|2mf4yo
malting|1pw2mn
maltster|2mo
maltster $|2mo
malware|46z
malware analyst|46w
malware researcher|46p
mammal|3kp4vt
mammal $|4vn
mammalogist|2iq
mammalogist $|2iq
mammalogy|20m4kg
mammographer|2tz
mammographer $|2tz
mammography|1hg2tx2vf
man|04o08n0km0lm0mf0qp0ro0us16l1ap1eo1hn1pg21l2cn2if2kg2lq2mm3jl3kn3lm3um3yl41m4hl4up4xl4yn
man $|04o08n0km0lm0mf0qp0ro0us16l1ap1eo1hn1nc1pg21l2cn2ig2lr2mn3jl3kn3lm3um3yl41m4hl4up4xl4yo
manage|2pp41e
manage $|2pp41e
management|01o05g08g0fg0gf0iq0lg0qm0rd0tp0ud0vf0wz11f12k13f14l15n1ag1dg1kt1lf1mo1nf1ol1pf1um20n21g22e23c25m29p2fp2hm2ik2lf2pr2vf2wg2xg2zm30e3cf3kq3mo3ov3tf3ul3yf3zm41g46m47n49m4dp4ff4go4hl4km4ng4uf4xg4yg
management $|01q1mm25l2mf3km3lo3mq3ou
management accountant|1os
management adviser|29n4kq
management agent|3ul
management analyst|0ix0wm3oe3zl
management assistant|1ko49l
management consultant|1iq29g3qq3zl
management coordinator|1hp3kk
management director|1mn34q3kk
management engineer|0nl46n47m
management inspector|1il
management instructor|4dn
management it|3om
management manager|14o29n2pp3lc
management officer|02o0qn1kp29k2pm30e3ob3uo
management scientist|0wq2if
management specialist|04e0qn0to0wf12n23d29f2hs2io2mf2zn3ke3lm3ot47n49g4dm4hr
management supervisor|04u2iq4yf
management system|02g0wp25n3kk
management teacher|20o4ke
management technician|1hf1us3go3kl
manager|01l06f07f08f0df0jm0ke0lf0md0nl0sf0tl0ub0vp0zm12g13e16e17e19o1ad1bl1cl1de1ef1gw1hf1im1jn1ln1mo1nd1oo1pl1ul1xe1zf20g21l22o25l29l2aq2cf2df2fl2gk2hl2ke2ng2pq2qf2vl2wd2xf2zk30k34l35q36g37g38f39g3ag3cg3eg3ge3jf3on3pf3ql3rl3uo3vf3yd3zk43k46f47m48l4ba4fm4gu4hr4kd4lg4nf4vf4wl4xg4ye
manager $|01m06f07f08f0ak0bf0df0ee0jn0ke0lf0md0nl0sf0tm0ub0vm0zo12g13e16e17e19n1ad1bk1cl1df1ef1go1hg1il1jp1kd1lo1mo1ne1op1pm1ul1xe1zf20g21m22n25m29l2ap2cf2df2fl2gl2hl2ke2mg2ng2pp2qf2vl2we2xf2zl30l32g34m35r36g37g38f39g3ag3eg3ge3jf3oo3pf3rn3uo3vf3ye3zk41l43k46f47f48l49l4bd4fm4gr4hl4kd4lg4nf4vf4wm
manager agency|01o0zf
manager aquaculture|05l
manager bank|0eo
manager beverage|4hl
manager construction|0uk0vq
manager consulting|0wm
manager engineering|1gr
manager government|3qm
manager it|47m
manager marketing|1jf2pn
manager marketplace|1bm
manager motor|41g4gn
manager museum|2hl
manager ppc|19m
manager procurement|3lk
manager r&d|1gl
manager retail|4go
manager software|1gt4bc
manager system|0yl
manager telecommunication|2ap2zf
managerin|01m
managerin $|01m
managing|0xo1lu2cg3up4hm
managing director|1lu4hm
managing editor|0xp2cg
mandolin|2ls
mandrel|2md2xr
manga|3cl
manganese|2ml2xm
mangle|1no2me2xp4ye
mangler|1no
mangler $|1no
manhole|0up2mc2qq3jo
mani|0fp
manicurist|0fz
manicurist $|0fx
manifold|2mo
manifold builder|2mm
manipulative|06l2wq3hg
manipulator|1nm2me2xx3cr
manipulator $|1nn2xq3cr
mannequin|1nf2mz3cg
manpower|2ft49f
manpower development|2ft49f
mantel|0mp2mg
mantenimiento|2ls
mantenimiento $|2ls
manual|0xe1hn1nm2ks2le2wn2xf3su3te4mp4uf
manual arts|2wn
manual control|2mm
manual leaf|1pl
manual machinist|2kn
manual operator|1nr2me
manual tester|3su3te
manufacture|0mq0nn25r2mq
manufacture specialist|2mq
manufacture supervisor|2mn
manufactured|0uq0vg4hd4yp
manufactured building|0vg2ml
manufactured wooden|0uo
manufacturer|1nz2lp2mp2vn36g41u
manufacturer $|1nr2mt2vo36g
manufacturer protective|1nn2mf
manufacturing|04g08p0dp0ge0qf0tg0uf1ao1dn1hz1if1nn1pg20k25z2id2kk2lg2mw2sl2vg2xo3cf3sd3tq4gf4hr4yn
manufacturing $|1he25m2mo3to
manufacturing assembler|2me2xn
manufacturing associate|2mq
manufacturing co|4hn
manufacturing department|1nf25l2mn
manufacturing engineer|0nm1dm1he25m2mf2sm
manufacturing engineering|1hk25o
manufacturing equipment|08l2mg
manufacturing inspector|2mo3tf
manufacturing machine|1no2m82xq
manufacturing manager|2mt4hk
manufacturing operation|25q
manufacturing operative|2ml
manufacturing operator|08m1nn
manufacturing planner|25e2mm4ho
manufacturing process|1hn25l2md
manufacturing processing|1hx25f2m8
manufacturing production|1hn2me
manufacturing quality|3se3tq
manufacturing supervisor|2mn
manufacturing technician|08k2mo
manufacturing technologist|2mn
manufacturing technology|0gg1hl25p2sg
manufacturing worker|2ml
manugrapher|2mo
manugrapher $|2mo
manuscript|0xs2mg
manutentionnaire|4yv
manutentionnaire $|4yv
map|08c0qz0xe2io2mo34p
map plotter|2ip
map technician|0qp
maple|2ml
mapper|0qq11g
mapper $|0qq11g
mapping|0qz0xe11r2ik2mg3gf
mapping technician|0qo11r
maquina|2mn
maquina $|2mn
marble|0mf0vs1ne2kd2lf2mq2qz
marble finisher|0un2mc2ql
marble installer|0vl2mf2qo
marble machine|2ml
marble setter|2mg2qm
marble worker|2md2qs
marcom|0xf2pz
marcom manager|2pq
marcom specialist|0xf2pt
margarine|2ml
margin|02p
marimba|3ck
marina|21p41e4gn
marinator|2mo
marinator $|2mo
marine|03g04l05o0gf0ma0ng0q80ve1al1d91ez1hs1nn1pg1wp20f25f27l29g2il2ke2lq2mc2nz2os2ss2vg2xm37s3cf3gr3jm3km3ql3tg40f49f4hm4uu4vq4yp
marine $|2no3kr
marine archaeology|2oo
marine automation|1hr40g
marine biology|2il
marine cargo|1au3qp4hf4yg
marine design|2nm
marine electrical|1eq
marine electronic|1ep1he
marine electronics|1eo1hg
marine engine|1hn2mm2sc4ul
marine engineer|2le2nw
marine engineering|08m0ge2nl2so
marine equipment|1eg2nt2sd3to4cl
marine fisherie|04g05q2io2nd
marine harvesting|04l
marine health|4vp
marine instrument|1ex1hf2lf
marine mechatronics|1hk
marine oiler|2lf2nm
marine pipefitter|0um3jl
marine renewable|0gm1ef1hm
marine repair|2ng2sp
marine service|1hd2lu4yp
marine steam|0um1hk
marine surveyor|2ns
marine system|2so
marine traffic|4hl
marine upholstery|1np2mf
marine vessel|0un
mariner|2nw
mariner $|2nw
marionetteer|3cq
marionetteer $|3cq
maritime|1et1hk1wl20e2fe2ln2md2nz2sp37m3kg4ff4hn4kw
maritime electronic|1el
maritime electronics|1er1hf
maritime engineer|2np
maritime ship|1ho2ng
maritime training|20f2ff4kp
mark|2mp
marker|02m04m0mm0ur1nt2kn2lf2mo2pp2vg34r3cg3tm4yn
marker $|02m04m0mn0um1nn2ko2mp2pp2vg34r3tm4yp
market|00k04g0jk0qf10n11o1ne1or1pg1ul1wk29x2ic2mb2oz2pt35e3cf3gg3kd3qn3uw3zl41n43p4gk4hf4to4yg
market $|41t
market account|00l
market analyst|1op29e2or
market development|2po
market economist|29m
market forecaster|1ok
market intelligence|11q2oq3kf3qf
market operation|35g43q
market research|10q1of2ie2os
market researcher|29n
market risk|3zm
market specialist|1ok3qr
marketeer|2px2zf
marketeer $|2px2zf
marketer|0xn19u1bg1rr2mg2pz
marketer $|0xn19u1bg1rr2mg2pz
marketing|02f0xq10g11w19z1bf1hf1jl1kf1ng1vs20f22g2ie2mc2oz2pz2sg2vf34n35g3cg3kf3nz3of3qf3rf41u48s49g4gk4hf4kt4ye
marketing $|19r1ju2po3np48n4kn
marketing analyst|11v2pc
marketing assistant|2pn
marketing associate|2pn3ym
marketing automation|19s2pc
marketing communication|19f2po
marketing consultant|2op3nf
marketing coordinator|2pl
marketing designer|1vu2pg
marketing digital|19p2pe
marketing director|04n2pf3nn
marketing engineer|2pq3np
marketing executive|19l41n
marketing manager|0xo19s1bg1ja3nv41d48n4gm
marketing officer|2pr
marketing operation|19e2ps
marketing processor|2ol2pf41r
marketing program|2pm
marketing project|2pm3of
marketing representative|2pf41q
marketing specialist|0xn2om2pm
marketing strategist|19r2pc
marketing technologist|2po
marketing vocational|4kk
marketingleiter|2pz
marketingleiter $|2pz
marketingmanager|2pz
marketingmanager $|2pz
marketingreferent|2pz
marketingreferent $|2pz
marketplace|1bz35q
marketplace $|1bm
marketplace manager|1bv
marketplace operation|35r
marketplace specialist|1bt
marking|0ur1n91zf2km2mn34p3yd4yr
marking operator|2kl
marksmanship|20k
marktleiter|4gz
marktleiter $|4gz
markup|4hp
markup clerk|4hp
marquee|2xn
marquetry|0mr
marriage|06g0ss3cb3pr49v
marriage counselling|49q
marriage counselor|0sk3pg49l
marriage family|3pn
marriage guidance|49l
marsh|0uf4yq
marshal|3kt
marshal $|3kt
marshall|1wr
marshall $|1wr
marshmallow|1nf1pz2me
martial|20f4fq
martial arts|20f4fq
marzipan|1pq2mc
mascara|2mn2xe
maschinenbau|2ss
maschinenbau $|2ss
maschinenbauingenieur|2sz
maschinenbauingenieur $|2sz
maschinenbediener|2ms
maschinenbediener $|2ms
maschinenfuhrer|2mt
maschinenfuhrer $|2mt
mascot|3cq
mascot $|3cq
mash|1pf2mt
mask|08t1yf3tm4ym
mask inspector|3tm
masker|2mq
masker $|2mq
masking|2mp
masking machine|2ml
mason|0uy1ng2md2qz
mason $|0uq2mg2qz
mason helper|0uk
mason tender|0uo
masonry|0mq0uf0vx2md2qq3tl4kl
masontender|0uq
masontender $|0uq
mass|2ir
massage|06s0fz2mf2wg3pf4ge4vn
massage $|06l
massage therapist|06q0fm3pf4vn
masseur|06y0fn3cg4vl
masseur $|06y3cg4vl
masseuse|0fy
masseuse $|0fy
massotherapist|0fr
massotherapist $|0fr
mast|0mr2me
master|04m0bg0dd0mn0nz0uf1am1ek1hl1ne1pv21m2gn2if2kg2le2nx2qn2xl34q3bc3cq3kq3oq3un47g4hm4un4wq
master $|04l0mf0nm1ao1ho1ng1pl21n2go2nq2qo2xe34r3bc3cp3kp3or3un4hn4xg4yk
master ceremonie|3cp
master certified|4uk
master control|4wt
master electrician|1em
master mechanic|4um
master printer|2ml
mastering|4wz
mastering engineer|4wr
mastering technician|4wq
mastic|0uq2me2qo
masticator|2mo
masticator $|2mo
mat|04g0uw1n72ln2mq2xn3tm4ug
mat inspector|3tn
mat machine|2ml
match|1nl2lr2mg4fl4yg
matcher|0mr1nr24r3tq
matcher $|0ml1ns24r3tq
matching|0mr2me
mate|0uo2nx3ku
mate $|0uo2nx3kt
mater|1nq
mater $|1nq
material|02k04m08g0gt0nz0qc0rg0uq0vf1dk1nk1pf1ug21g25n29n2hk2io2kg2ll2qq2sg2vm2xf34g3cf3gu3kf3lm3qf3tm41n49g4hz4wg4yv
material analyst|2im
material carrier|04l
material control|4hl
material damage|27k
material development|0nm
material director|2fl3lr4he
material distributor|41s4hd
material engineer|0go0nq
material engineering|0gq0nf1hk
material handler|0up4hf4ym
material handling|04g0un2me4yp
material inspector|04o0ud1ao1ip
material management|04o3gp
material manager|4hr
material planner|25p
material preparer|1ne2mp
material purchasing|4hl
material reception|4ym
material repairer|2ll
material requirement|4hl
material research|0gl0nk
material scientist|0gm0nt2ic3ge
material sorter|3tf4yo
material stress|1hr
material supervisor|0vf4yt
material technician|2ik3gv
material testing|3gq
material warehouse|4ym
material worker|04g0uf2ml2qo4hm
materiel|3kn
maternal|2wk
maternity|0ll
math|2rz4fg4kd
math $|20n2rp
math instructor|20d2rt
math teacher|20g2ro
math tutor|2rk
mathematical|14l2io3ge
mathematician|14v
mathematician $|14v
mathematics|14z20m2if2rz3gf3xe4ka
mathematics $|20m2rn
mathematics instructor|20l
mathematics teacher|20c2rv4kf
matic|2ko
matrimony|08f1jq
matrix|1ag1hq2lf2xw3tn
matrix bath|2me2xs
matron|0rl1wp21m31x3kn
matron $|0rl1wp21m31x3kn
matrose|2nr
matrose $|2nr
matte|07p2md37f3cn
matte painter|07p2md37f3cn
matter|2ik
matting|1ng2kn
mattockman|0uq
mattockman $|0uq
mattockwoman|0uq
mattockwoman $|0uq
mattress|1nz2kg2mu2xf
mattress builder|1nn2me
mattress factory|1nw2m9
mattress forming|1nr2ma
mattress maker|1nl
mattress making|1nt2m9
mattress molder|1nf2mn
mattress moulder|1ng2ml
maturity|2mr3te
matwork|20g4fo
matwork teacher|4fl
maurer|2qy
maurer $|2qy
maxillofacial|17w2we
maxillofacial prosthodontist|17l
maxillofacial surgeon|17o2we
mayonnaise|1po2me
mayor|3qz
mayor $|3qz
mayoress|3qv
mayoress $|3qv
mc|1nn2mg
mc kay|1nn2mg
mcat|20e4ko
md|2ws
md $|2ws
meal|0br1pp2mo32k4lp4yb
meal supervisor|2mg4lp
mean|1rt
mean developer|1rt
measure|0nr0tp2me2xf3qt3td4uq
measure $|3qn
measurement|0pa0qu1du1nm20l2lw2mb2sn3kg3qg4hp4kf
measurement engineer|1dm2sn
measurer|0mg0qp2mn2vp3ts3yp4ho4yf
measurer $|0qp1nn2mc2vp3tt3yp4ho
measuring|1nq2mc36l
measuring machine|1no2me
meat|04q0kz0uf1nd1pn29d2dp2mv2xg3tb3yp4gz4xf
meat $|0kg4go
meat boner|0kk
meat butcher|0kl
meat counter|0kk
meat cutter|0ko2md
meat inspector|04o3tf
meat packer|0kp2me4yf
meat processor|0kl2mg
meat product|2mg4gm
meat trimmer|0km2mg
meatcutter|0kr
meatcutter $|0kr
meatman|0kr
meatman $|0kr
meatworker|0kr
meatworker $|0kr
mecanic|1nm
mecanic $|1nm
mecanicien|4uu
mecanicien auto|4uo
mecanicien automobile|4up
mecanico|2lr2mg2st4uw
mecanico $|2st
mecanico automotriz|4ur
mecanico de|4uo
mecanico industrial|2ls
mecanique|2ss
mecanique $|2ss
mechanic|03t04e0bg0mq0up17l1ae1ew1hs2ig2kn2lz2nf2qt2vo2xn36l3jt3kg3tn4hf4ql4uz4yd
mechanic $|03t04f0bg0mr0us17m1af1er1hx2ig2ko2lq2mm2qt2vo2xn36l3ju3tn4hg4uz4ye
mechanic helper|0ud2ls
mechanic supervisor|2lo
mechanical|04g08t0ge0mf0ne0qe0up0ve1ek1gf1ht1ne1zm20m25g2kr2ly2mn2sz2xv35f3je3tn40q49g4bg4hd4kg4uy4ye
mechanical $|2lm2mf2sx3kl
mechanical assembler|2mk2sf
mechanical design|08r1hg2sm
mechanical designer|08e1dn2sl
mechanical development|2sl
mechanical engineer|0ng1dk1eq1hs2kq2lg2mc
mechanical engineering|1gf1hl2lk2sp
mechanical equipment|1dk
mechanical fitter|2lr
mechanical forging|2xm
mechanical leader|2st
mechanical maintenance|2ll
mechanical system|1db2mr2sf40t4uc
mechanical technician|4uo
mechanical technology|2sn
mechanical test|1hf3tr
mechanics|04g08k1dl1nk2ly2sr4ur
mechanics $|1nk4uo
mechanics engineer|2sr
mechanics engineering|08k
mechanics service|4um
mechanics supervisor|2lo
mechanics teacher|20n4kf
mechanik|2st
mechanik $|2st
mechaniker|4uq
mechaniker $|4uq
mechanism|1hf2mq
mechanist|0ml2kq2lq2mf
mechanist $|0ml2kq2lq2mf
mechanotherapist|0fr
mechanotherapist $|0fr
mechatronic|0gf0ug1df1hl2lf2mt2sr40q
mechatronic device|1hq2me
mechatronic engineer|2sl40r
mechatronic equipment|2lf2ms
mechatronics|0ug1hv2mr2sv40w
mechatronics $|1hk2sq
mechatronics engineer|40y
mechatronics technician|1hv2mg
mechatronics technologist|1hn
mechatroniker|4uq
mechatroniker $|4uq
medart|2mg2xq
medecin|2wz
medecin $|2wu
medecin generaliste|2wp
media|04m07v08f09n0jz14g19z1gg1lo1nf22f24g2hy2if2oz2pz2ue2xg34n3cf3fl3kf3l83qf3rz3y841d48w49d4fg4hd4ke4ws4yg
media $|48r
media analyst|47m
media arts|09o20d
media assistant|2hp
media buyer|19u3lb
media coordinator|07g2pg3rn48p4wo
media designer|07s24g
media manager|19p2pg48n
media marketing|19p48f
media planner|19r2pq4hg
media planning|19g2ps
media relation|3rn
media research|2om
media specialist|07k19d2hr3rm48n
media studie|20k2ig2oo4kg
mediation|1ld2ff2gr2hw3cm
mediation $|3cm
mediator|09p2gy2mg3rp3um49n
mediator $|09p2gv3rp3um49n
medic|1az2mg
medic $|1at
medica|2wx
medica $|2wx
medicaid|2vq3qr49f
medical|02l04f06m07f0en0gu0ll0mc0qe0rg0tt0ue10g1an1dx1eg1hl1kf1lm1me1ne1pg1yf20o21f22f26d2ce2hf2iu2kg2rf2sg2tz2uz2vz2wz2xe31m34n36p38e39q3au3gc3kd3lf3po3rg3te3vm41w49k4bf4fg4gn4hc4kn4qd4uf4we4yd
medical $|2um2vp
medical administrative|34l
medical admission|2vo
medical affair|2iq
medical aide|0lq2vc
medical appliance|2ml
medical assistant|2vm36p
medical biller|02g2vq
medical billing|02d2vo34p
medical case|49m
medical claim|2vn
medical coder|2vm
medical consultant|2wr3pq
medical device|0gs1dl1hu2ve41n
medical director|2v82wz
medical dispatcher|39d3vv4hf
medical dosimetrist|2tq2ve
medical engineer|0gr1de
medical equipment|0gv2lo2me2ve3lg4go
medical examiner|0ts
medical facilitie|1in1lp1mf2vg
medical furniture|0md2mq
medical health|2in
medical information|2vo
medical instrument|1dn1hd2le2mz2ve
medical insurance|02q26d27l
medical lab|2up2vf
medical laboratory|20c2uq2vd4ku
medical language|2vq
medical office|2vr
medical officer|2wt
medical perfusion|2tq
medical physics|20m2rg
medical receptionist|2vr3ve
medical record|20l2hg2vu34g
medical representative|2ve41s
medical research|2in
medical science|2in
medical scientist|2il
medical scribe|2vl
medical secretary|20k2vt34e
medical service|2vg39f3vl41p
medical social|49n
medical sonographer|2tl
medical surgical|2vf31l
medical technical|0gd1du
medical technician|2vf36q39p
medical technologist|2uu2ve36e
medical technology|0ge1dn
medical transcriptionist|2vn
medical transport|1ao2vf3an4qe
medical van|1at3ae
medical vehicle|1ak3vl
medical writer|0xf2iy4mg
medicale|2vs
medicale $|2vs
medicare|10f3qq
medication|0lm31q
medication aide|0lm31q
medicine|0uf17n20v2if2md2tq2vm2wz49g4vl
medicine $|17k20o4vg
medicine docent|20l
medicine doctor|17m2wd4vk
medicine instructor|20l
medicine officer|2wn
medicine physician|2wl
medicine specialist|2wr
medicine teacher|20n
medicine technologist|2tp
medico|1lg2vs2wz
medico $|2vs2wu
medico general|2wo
medicolegal|0to
mediengestalter|1vz4wp
mediengestalter $|1vz
mediengestalter bild|4wp
mediengestalterin|1vz
mediengestalterin $|1vz
mediterranean|16f3ao
medium|3cq
medium $|3cq
medizinische|2vs
medizinische fachangestellte|2vs
medtronics|2vq
meet|4po
meeter|4xq
meeting|1jz
meeting manager|1jr
meeting planner|1jn
meil|3qo
mel|3od3qv
melangeur|1pr
melt|2mf2xz
melt house|2mn
melter|2mx2xw34p
melter $|2mf2xy
melter helper|2ml
melting|2xr
member|0bn0dn0ep0kn0lo0rm0so10g11g16g1am1en1hn1ne1pl1zl20m21l2dq2hb2if2md2nk2pp2vn2wg3cl3km3qu3ys47s4bn4gg4xq
member $|0bo0dn0kn0ll0rn0sl10g11g1an1eo1ho1nf1zl20n21l22k2dq2if2me2nl2vn2xk3cn3kn3qn3yp41k47t4bf4xr
member restaurant|1pm
member retail|3yn
member technical|4bq
membership|01e2gd2pz34v3kf41p49q4gg
membership administrator|34p
membership manager|2po
membership sales|34o
membership subscription|34m
memorial|0un
mems|1ds1ht1yz25g2mg4cf
mems engineer|1dt1yg
men|1nm
men $|1nm
menage|0rp
menage $|0rp
menagerie|04q35f
mender|04m0mq0ul1nq2lu2xo
mender $|04m0mq0ul1nq2lu2xo
mending|16g4yn
menhaden|04s0bf2ne
mens|1nf1xn24n
mensajero|16z
mensajero $|16z
mental|0ln1ig20n2mg2vl3co3pv49z4kf
mental health|0lo20k2vl3py
mental healthcare|49l
mentally|20f4km
mentor|22t29s49s4ls
mentor $|22n29s49s4ls
menuisier|0mx
menuisier $|0mx
meps|3qr
mercantile|2cb34r
mercenary|3kr
mercenary $|3kr
mercer|3yr4gk
mercer $|3yr
mercerizer|1nv2mf
mercerizer $|1no
merchandise|0ax0eg16l1lg1nf2me2pm3cg3lz3tg3uc3yt4gl4hn4yy
merchandise displayer|3yp
merchandise manager|3lw
merchandiser|1bt1nd28y29p2mf3lt3yw4yn
merchandiser $|1bt1nd28y2mf3lt3yw4yn
merchandising|28z2mc2pp3qe3yz4gf
merchandising $|28e3yr
merchandising associate|28t3yc
merchandising controller|28p
merchandising manager|28p
merchandising specialist|3yr
merchandising supervisor|28s2me
merchant|04e0me1by1wt29q2lp2me2nq3ce3kf3lw3yk41s
merchant $|04f0mf1bz1nf29m2mg3ce3lx41t
merchant mariner|2no
mercury|1hq2mk3tm4yb
merger|1ox29l
merger acquisition|1oq29l
meringuer|1pr
meringuer $|1pr
merit|22q
mern|1ru
mern developer|1ru
merry|21o
merry go|21o
mesera|4xx
mesera $|4xx
mesero|4xy
mesero $|4xy
mesh|0uu
mesmerist|3cq
mesmerist $|3cq
mess|2dr
message|1ar34t4hg
message service|02m34n
messaging|2zr
messenger|16z
messenger $|16z
metabolic|0nr
metadata|2hn3cf
metal|04e0mf0nm0ut0vl17l1ag1hq1na1pf1ug20k21e2kz2ll2mr2qp2sr2xz34g3cl3jg3tk41p4bb4hr4ue4yo
metal $|2xk
metal additive|1hm2mg
metal am|1hq2mg2xe
metal annealing|2mr2xe
metal apprentice|0uc2xq
metal assembler|0up2md
metal bonding|2ml
metal building|0ul2mg
metal casket|2mm
metal caster|2me2xn
metal ceiling|0us2mg2qd
metal cleaner|2mp4yf
metal coater|2mc2xp
metal control|2md3tr4hk
metal craft|20l
metal crane|1zn
metal cut|2km2mf
metal cutting|2kn2me
metal die|2kk
metal dipping|2ml
metal drawing|2kb2mu2xe
metal drill|0ug2kl
metal duct|0uf0vn
metal enameller|2ml
metal engineer|0no0uf2sk
metal engraver|2mo
metal engraving|2kl2mf
metal erector|0ul
metal fabricating|2ke2mq3tn
metal fabrication|2kg2mp
metal fabricator|0un2kl2mb
metal filing|2ml
metal finishing|2kg2mn2xg
metal furniture|0mc0uf2lo2ms2xf
metal hand|2ml
metal hanging|0ug2mn
metal installer|0um
metal layout|0un2xd
metal mixer|2mf2xm
metal model|2xn
metal numerical|2mr4bc
metal operative|0ue2kn2mc2xo
metal plastic|2xl
metal power|2kl2mf
metal press|2kq2mc2xg
metal processing|2md4yo
metal product|2mo3te
metal production|2mn
metal quality|2mk
metal rolling|2kf2mp2xf
metal sander|2ka2mr
metal sawing|2kn2mf
metal sculptor|3cl
metal solderer|2xk
metal sorter|0rp3tc4yl
metal sprayer|2xq
metal spraying|2mf2xo
metal stud|2md2qp
metal tank|0uq
metal welder|1hm2sk
metal wire|2md2xo
metal worker|0ue2kl2mf2xw
metalizer|2me2xv
metalizer $|2xp
metalizing|2xr
metalizing supervisor|2mq
metallbauer|2xw
metallbauer $|2xw
metallization|2ml2xg
metallographer|0nr
metallographer $|0nr
metallographic|2iq
metallography|20l4kg
metallurgical|0nw1hz25f2ig2mq3tc
metallurgical $|2mo
metallurgical engineer|0nu
metallurgist|0nz1hr2mc2xg
metallurgist $|0nz2xg
metallurgy|20l
metalorganic|0nf2mp
metalsmith|0uz2md4un
metalsmith $|0uu4un
metalwork|2ko2xe
metalworker|0un2xs3cp
metalworker $|0un2xs3cp
metalworking|2kn
metaphysician|3cq
metaphysician $|3cq
metaphysics|20l
meteorological|1hg2iz3gv3km4ug
meteorologist|2iz3gz
meteorologist $|2iv3gz
meteorology|20k2id3gz
meteorology $|3gl
meteorology research|2ig3gl
meter|0mf0ra0ue0xg1ae1dm1ey1ne2hf2ly2xg34n3cf3gs3jn3ks3ts4hz4uf4yf
meter engineer|1dn1eq
meter installation|1el
meter installer|2ln
meter maintenance|1eq2le
meter mechanic|2ln
meter operator|2mc3gv3tl
meter reader|1ee2mq34p4hr
meter repairer|1ef2lm
meter setter|2mf3jr
meter technician|1el2le4hr
meter test|1eq
meter tester|1hg2lp
metering|11d2mu
metering data|11d2mu
methane|2ll2mm
methane gas|2mn
method|06m0il0km0wo1hv1nd20k25q2fn
method $|0kl
method analyst|0im0wo1hl
method specialist|1hr2fo2mf
methode|25r
methode $|25r
methodologist|14m4tz
methodologist $|14m4tz
methodology|1cl3xo
metro|3an
metrologist|3gr
metrologist $|3gr
metrology|0gf0ng1hl3gz
metzger|0ky
metzger $|0ky
mfge|25r
mfge $|25r
mfl|20d2eu4kf
mfl teacher|20d2eu4kf
mi|20e4ko
mica|1nf2mt2xf3tt4yl
mica plate|0ug2mm
mice|04m
micro|1du2bn2in
micro computer|2bn
micro system|1dr
microarchitect|2xm
microarchitect $|2xm
microarray|2iw
microbiological|2is
microbiologist|2iy
microbiologist $|2iy
microbiology|1hg20m2iz2md2um3tm4kg
microbiology research|2ik
microbiology studie|2in
microchip|1yr2mm
microcomputer|2bw
microelectromechanical|1dr1hm
microelectromechanical system|1dr1hm
microelectronic|0gd0qg1dz1hp2sf
microelectronic engineering|0gg1dp
microelectronic system|1hm
microelectronic technology|0gg1dn
microelectronics|0gf0qf1dz1hv24f2md
microelectronics $|1hm
microelectronics manufacturing|1do1hf
microelectronics material|0gg1ds
microelectronics packaging|1dm24g
microelectronics production|1ds2me
microelectronics system|1dl
microelectronics technology|1dm
microfiche|2mo
microfilm|2hr2mt34e3tl
micrometer|2mt3tf
micropalaeontologist|3gr
micropalaeontologist $|3gr
microphone|2me4wp4yo
microphone operator|2me4wu
microphotographer|3fr
microphotographer $|3fr
microprobe|2mf3gr
microprocessor|1dv
microprocessor $|1dn
microscopist|0ug2iv
microscopist $|0ug2iv
microsystem|0ge1dz1hu2sf
microsystem $|1dl1hk
microsystem engineering|1dq
microsystem technology|0gg1dp
microwave|1hr2im3gf4nv
microwave engineer|4nx
midday|0vf2md4lz
midday meal|2mg4lp
midday supervisor|2mg4lu
middle|1cf1ow20e2rk34g4dm4fn4kn
middle distance|4fo
middle office|1ow
middle school|1cf20e2rk44k4dm4kn
middleweight|1vw
middleweight designer|1vs
middleweight graphic|1vl
midwife|31z
midwife $|31z
midwifery|20e31q4kn
migrant|49m
migration|2iq
migratory|04q2mf
mile|16r
mile driver|16r
milieu|2vr
military|03l0lg2fa2rf3ku3po3qq49f4kz
military aircraft|03l
military familie|49l
military officer|3ks
military source|3km
milk|04q0ef0re0ue16o1an1pz2ig2kf2mo3af3tc4hn4qu4yk
milk analyst|1po
milk controller|1pn
milk pickup|4qk
milk processing|1pe2mn
milk reception|1pn2mf
milk route|4yl
milk treatment|2mn
milker|04w1hg2mf4up
milker $|04w
milking|04v1he1nf1pq2lf2mb3je4uu
milking machine|04o1hf2lg2mf4uo
mill|0ml0nm0ud0vf1af1el1hg1np1pq1zg21f2ku2lp2my2xt41o4ho
mill $|2mk
mill control|2me2xn
mill controller|2ml
mill hand|2mo
mill manager|1no2mn
mill operative|1pm
mill operator|04n1zg2kp2mg2xn4ym
mill recorder|2me4hs
mill roller|2kn2mc2xl
mill supervisor|2mp
mill technician|2kl
mill tender|1ne2km2mo2xf
mill utility|2lk
mill worker|0mn0ug1nn1pp2me2xm4yf
miller|0mo2kv2lo2ms34g
miller $|0mo2kn2lo2ms
miller turner|2kq2md
milliner|1nq2mk
milliner $|1nq
millinery|1nv20n2md4go
milling|0vg1pm2io2kw
milling machine|0ml1ne2kp
milling operative|1po2io2ma
milling operator|2kq
milling supervisor|2mp
millstone|4ym
millwork|4ho
millwright|2lz2mf
millwright $|2lz
mime|3cs
mime $|3cp
mimic|3cq
mimic $|3cq
mincemeat|2ml
mind|0xf3cp
minder|2mm2nu
minder $|2mm2ns
mine|04e0gg0nz0qw0tg0uu0vv1am1dq1en1hd1in1nc1zn21f25g2hf2ie2kf2ne2st2xe34f35p3gn3ko3qg4hl4yd
mine car|4ul
mine cutting|0un2mf
mine electrical|1dr1ea
mine emergency|1ig3kn
mine environmental|0qg1is
mine machinery|0ug1er2ll
mine motor|1as
mine operation|2lm2sr
mine operative|2mp
mine production|0vn2me
mine rescue|2me3kq
mine safety|0nm
miner|0uz0vp11p1zn2mm4yg
miner $|0uw11p2mo
miner equipment|0uc1zo
miner operator|0up
mineral|0fm0qm1hg1ix1pp20l3gv
mineral crushing|2mm
mineral processing|2mo
mineralogical|3gq
mineralogist|2mf3gz
mineralogist $|2mf3gz
mineralogy|20m3gz4kf
mineralogy consultant|3gs
minesweeping|3kp
mineworker|2mm
mineworker $|2mm
mingle|1pr2mf
mingler|2mp
mini|1pr2ml4xa4yn
miniature|0mf1ad1ne21r28z2mc2xg3ag
miniature model|28n
minibus|3aq
minibus driver|3aq
minicab|2mf3ap4ht4qg
minimization|2ip
mining|0gf0nz0qp0ux0vn11f14o1dq1hf1ip1ng1zd20m25g2il2kp2ls2ng2xg35f3ko4kg4ue4yf
mining $|0ue1do
mining electrical|1dp
mining electrician|1ek
mining engineer|0nt1ik
mining engineering|1il
mining equipment|2ll
mining machine|0us2mc
mining operation|0qq0vf2mo35f
mining operative|0ug2mo
mining technology|1il
minister|0sz0ug2mc3cl3qy
minister $|0sn3cm3qv
minister religion|0sq
ministerial|0xm
ministrie|0ss
ministrie director|0ss
ministry|0sz49e
ministry coordinator|0sl
ministry director|0ss
ministry leader|0so
miniture|2mo
miniture folding|2mo
mink|2dg2mo
minstrel|3cq
minstrel $|3cq
minute|1ag3qt4hg
minute clerk|1ag3qt4hg
mirliton|2ml
mirror|0mr0um2le2mt3tn4un
mirror department|2mm
mirror frame|0mp2lg2me
mirror installer|0un2mc4uo
mis|11u1gq49l4jr
mis analyst|11u
mis use|49m
miscellaneous|2me2xp
missile|08g24e2io2lg2me2sx3kz3tm
missile design|24g2sr
missile operation|3km
missileman|3kn
missileman $|3kn
missing|3ko
mission|2mf3ku47r49v4ir
mission system|3kl4ir
missionary|0sz49o
missionary $|0ss49o
mistress|21o
mistress $|21o
misuse|49n
mitarbeiter|10u2bk
mitarbeiter $|10o2bk
mitarbeiter kundenservice|10o
miter|0mu1nf2kc2mq
miter operator|0mv2md
mitering|0mr2mc
mitigation|2ml3kp46p
mitigation engineer|46p
mitre|0mf2mp
mitre saw|0mf2mp
mix|0ug1nf1pq1zm2ik2ml2xf3gd4qu
mix operator|4qu
mixed|0op1dn2ml
mixed signal|0op1dn
mixer|04o0dp19f1ag1nm1pq2mz2vl3cm3tg4qt4wt4xn
mixer $|04l0dp0ul19f1nq1pv2ml2vl3cn4wu4xo4ym
mixer driver|2mf4qr
mixer operator|04o1pe1zl2mf2xl4qm
mixer tender|2mk
mixing|04g0ul0vo1nk1pl2kg2mr2xb4wt
mixing machine|1nf1pm2kg2mp
mixing mastering|4wl
mixing plant|0un2mf4ym
mixing supervisor|2mk
mixologist|4xx
mixologist $|4xx
mixology|4xl
mixture|4yn
ml|1dg2jz3if3xs
ml engineer|2jp
ml infrastructure|2jn
ml ops|2jo
ml platform|2jm
ml researcher|3xs
ml system|2jn
mlas|3qs
mle|2jz
mle $|2jz
mlops|2jw
mlops engineer|2jw
mls|2uz
mls $|2uz
mlt|2uz
mlt $|2uz
mma|3cn
mmi|20d4ko
mobile|04l0gf0mg0qg0ur1df1eo1gq1hm1nf1po1sq1tf1ym1zf2ik2ke2ls2me2sf2ul2vf2xf2yz3al3ig3tf3ul46b47p4bp4nx4qm4un4y9
mobile $|1gr2yz
mobile app|2yl4bn
mobile crane|1zo
mobile developer|2ym
mobile device|1hf1yo2yf4bn4nl
mobile electronics|1ee1hp
mobile engineer|2yt
mobile equipment|0uf1hf2l62mn4ns4us
mobile hardware|1hf4np
mobile heavy|04q1zf2lg
mobile home|0ud2kf2lz3um
mobile maintenance|2lm
mobile medical|0tl1an
mobile phone|2lg3yl4nn
mobile plant|1zf2mn
mobile platform|2yp
mobile power|1ew2lg
mobile radio|1hl
mobile vehicle|0ul
mobile windscreen|0um
mobility|1hg20f2vn33z4un
mobility instructor|20f33m
mobility specialist|33v
mock|2me2xo
mock up|2me2xo
mockup|2kf2mf2xp
modal|3pk4hp
modal service|4ho
model|02f04g0eg0mr0uf14t15o17w1oq1pf21g24x28q2ig2jr2kd2lf2xn3ce3ys3zp41u4wp4yf
model $|1nz2mg41z
model analyst|14l
model builder|2mf2xm
model designer|14g15o28o
model maker|17g1nb24l28m2kg2mf2xv
model mold|2mn
model optimization|2jr
model risk|1ot
model set|0mr3cg
model validation|0eg14k3zv
modeler|07x08g0qq12r15f1ip24p2il2ml2xn3qo
modeler $|07x08g0qq12r15f1ip24p2il2ml2xn3qo
modeling|12t13f4kl
modelist|1nr
modelist $|1nr
modeller|07r
modeller $|07r
modelling|0gr0jq25e
moderation|4rz
moderation specialist|4rz
moderator|0xe3cp49l4rq
moderator $|0xe3cp49l4rq
modern|1cn20n3cn4kd
modern ballet|3cl
modern dance|3ck
modern language|20q4kf
modern school|1cn
moderne|1cm20g
modular|2lv3yg
mogul|1pr
mohel|0sr
mohel $|0sr
moisture|1nf3tv4hf
moisture meter|2me3tv4hf
molasse|1pp2mm
mold|04f0mk0ue17n1he1nb1zz24o2kt2lc2mv2vo2xx3ck3tk4hn4ue4yl
mold capper|2mb2xq
mold designer|24p
mold dresser|2ke2mp
mold engraver|2kq2mb
mold machine|2mc2xp
mold maker|17o2kn2md2xb3cn
mold operator|2mb2xr
mold stamper|2mm
mold technician|2kg2mf2xs
mold tooling|2md2xo
mold yard|2mo4yg
molded|1nf2ml3to
molded good|1ng2ml3tm
molder|0my0ug1nm1pq2ms2vf2xt3cl4ye
molder $|1no1pq2mr2vf2xz3cl
molding|0mr0uf1nd2kf2ln2mq2ql2xt4yp
molding machine|0mg1nf2kf2lp2md2xk4yu
molding operator|2ml2xm
molding technician|2xp
molding worker|2mm
moldmaker|2xq
moldmaker $|2xq
molecular|2is2ur2wo3gg
molecular biology|2im
molecular research|2il
molybdenum|2ml
money|0tn29r2mb34p3tn
money laundering|0to
monger|1pn
monger $|1pn
monitor|0lp0nn1aq1hg1nf1ws21p2im2le2ml2vr3cg3kp3qq3tp3ym4hf4ln4wo4xg4yk
monitor $|0lp0nn0ul1ng1ws21g2ip2le2mn3cg3kq3qr3tq3ym4ln4wo4xg4yp
monitor technician|2vt
monitoring|0qm11e1he1ir2ir3qv47m
monitoring analyst|47n
monitoring evaluation|3qp
monitoring storage|2mo
monitoring technician|0qm1im2is2mf
monk|0sw
monk $|0sp
monkey|04u4vn
monkey $|04n
monogram|1nv2mf
monologist|3cq
monologist $|3cq
monomer|2md2xp
mononitrotoluene|2mo
monorail|04e1af1zq2xg4yt
monotype|13e2lp2mv2xf4uf
monotyper|2mo
monotyper $|2mo
monotypist|2mo
monotypist $|2mo
montagemitarbeiter|2ms
montagemitarbeiter $|2ms
montessori|1cz20e4kb4lg
montessori school|1co4kf
montessori teacher|1cm
monteur|2ms4wo
monteur $|2ms
monteur video|4wo
monument|2qy
monument setter|0un2md2qm
mooner|2mo
mooner $|2mo
mooring|04o2np
mooring manager|04o
moose|04l
mop|0us2ml
mop maker|2ml
moped|2lf2mn4uv
mophead|4yl
morale|22r3kf
moralist|20r
moralist $|20r
morgue|2vr
morning|3cf4wp
morning news|2cf4wn
morphologist|2iq
morphologist $|2iq
morphology|20m4kg
morse|3kn
mortar|0uz2md4yg
mortarman|3kr
mortarman $|3kr
mortgage|02l0ez1ow27f29z2mg2pn3mf4hg4kg
mortgage adviser|0er29f
mortgage broker|0ew299
mortgage consultant|0eq29g
mortgage loan|02r0e429q
mortgage underwriter|0en
mortician|0lz2mc
mortician $|0lw
mortiser|0mq2me
mortising|0mq2mg
mortuary|0fd1xr2ip2mg35f49r
mosaic|0uf2mg2qx
mosaicist|0qr
mosaicist $|0qr
mosquito|0rr2mf
moss|04u
moss bleacher|04r2md
moss picker|04m
mot|3td4ux
mot tester|3td4ux
motel|0rp21z2me
moth|0rl1np2me
mother|0lz0ug1wo2ll2md
mother $|0lr1wo
mother help|0lo
motion|07q0ml1hv1vw20l21m24f2cg2ig2ll2mm3cl3fe40t4hn4kg4wk4ym
motion designer|1vs24g
motion graphics|07k1vo3cf
motion picture|0ml21m2cg2ll2mo3cs3fe4ho4wk4ym
motion planning|40u
motion study|1hp20l
motivational|3rr
moto|2md4qp
motor|04e0gg0mf0qg0tn0um0vf16q1ax1el1ho1if1ne1zm20m24n2ig2ln2mo2pl3aq3kb3qo3to3yl41e4gm4km4pg4qd4uq4yk
motor builder|2ml
motor coach|3ap
motor control|1hg3tn
motor driver|1al4yl
motor generator|1ha2mm3tn
motor grader|1zn
motor home|4uo
motor mechanic|4ul
motor operator|1ay2mb4ym
motor rewinder|2mk
motor tester|1hm2md
motor trade|3yl4gl
motor vehicle|0rl0tp0up1a51ep1nm24n2mr2pn2sl2xm3ag3qr3td4u84yl
motor winder|1ng2mm
motorbike|2lg2mn4ux
motorboat|2me2nw4up
motorboat mechanic|4un
motorboat operator|2mg2nw
motorcoach|2mf3aw
motorcycle|08f16s1al1hl1no24g25g2ml2ss3ae3kk3tm4fr4qf4uz4yg
motorcycle courier|16l
motorcycle deliverer|1ao
motorcycle delivery|16l
motorcycle driver|16o1ag4fr4qf
motorcycle mechanic|4um
motorcycle technician|4ur
motorcyclist|3cq
motorcyclist $|3cq
motorhand|2mk
motorhand $|2mk
motorized|3kk
motorman|0uo1ay
motorman $|0uo1ay
motorsport|4uq
mottle|2ml
mottler|2mm
mould|0mg1nc2kn2lz2xl4yg
mould filler|2lm2mf
mould maker|1ng2kp2le2xn
moulded|2xl
moulder|1np2ms2xo
moulder $|1nq2mr2xo
moulding|1ne2kr2ly2mo4yg
moulding machine|1ng2kl2ll2mm2xg
moulding operative|2kg2mm
moulding operator|2lp2mf2xl
moulding setter|2mm
moulding technician|2mn
moulding worker|2kq2lf
mouldmaker|2xq
mouldmaker $|2xq
mount|2mp3cm4yd
mount maker|2mf3cm
mountain|4fz4pl
mounted|1zk3kl
mounted crane|1zk
mounted police|3kl
mounter|1nn2mv2xn3cq
mounter $|1nn2mu2xn3cq
mouthpiece|2mk
mouvement|1cm20g
movable|2mo
move|4hz
move coordinator|4hq
move manager|4hp
move planner|4hm
moveman|4yq
moveman $|4yq
movement|04m1cn1pg20g2me3cr4fn4kl4yp
movement director|3co
movement specialist|04n4fn
mover|0mf0uq0vn2lp4qo4ys
mover $|0mg0uo2lp4yx
movie|0uf0xm1af1nf21w2if2mb2oq35o3cx3ok4hp4wu4yf
movie director|3cq
movie shot|4wm
movil|2ys
movil $|2ys
moving|0up0vo1ag1hl1ng1zl21l2mb3cf4hw4qq4wm4yn
moving coordinator|4hq
moving equipment|1zm
moving machine|0um
moving picture|21n3cf4wm
moving technician|0uk1hl
moving truck|4ql
moving van|4qm
moving worker|0ug4ys
mower|1ur1zn2kl2mf4uo
mower operator|1uu1zo2mf
mowing|1ur2mc
mozo|4ym
mozo de|4ym
mps|1kd3qz
mr|20f4kn
mre|0ug1hp
mri|1ho2kg2me2tz
mri technician|2tq
mri technologist|2tm
msk|3hm
msk physiotherapist|3hm
msps|3qt
msw|49y
msw $|49y
mts|4by
mts $|4by
muck|0ux2mf4qf4yg
mucker|0uu21p2mf4yl
mucker $|0ul21p4ym
mucking|0ur2me
mud|04e0nu0ug1zo2mx3gu4ye
mud analysis|2mf3gp
mud engineer|0nu
mud jack|1zp
mudlogger|3gr
mudlogger $|3gr
muffle|2md2xx
muffler|0ug1ne2lf2mf2xw4uo
mule|04t0ml0ug1np2mc4yo
mule operator|0mm2me4yr
mule teamster|04k4ym
mule tender|1np4yg
mulling|1nf2mm
mult|2ko
multi|0mn16u1af1cl2lp2mb2pk2xm3fl3kn3pk3xq49q4ho4kf4yg
multi age|1cm4kf
multi course|2ml
multi drop|16u1af
multi modal|3pk4hp
multi needle|1nn
multi sensor|3kn
multi skilled|2ls
multi spindle|2ko2mf
multicraft|2mn
multilingual|1kq34e
multimedia|07z0xd1sq2hw2mg2zl3cn3yk4be4go4wp
multimedia designer|07e1sr
multimedia producer|3cg4wr
multiple|0ml0ud1nk2kl2sq
multiple unit|1nl2sq
multiplex|13r2mg
multiskill|2mp
municipal|0er0qq0up1od2gl2le2mg3qx3td
municipal inspector|3qt3td
munition|2mo3kn4yn
mural|37f3co
muralist|3ct
muralist $|3ct
museum|20c21u2hz2if2mf3cv3ym4kr4pz4xe
museum $|2hl
museum assistant|2hp
museum attendant|21f2hu
museum curator|2h63cv
museum docent|20c4pr
museum education|4kn4pg
museum exhibit|3cn
museum technician|2hn
museum visitor|2hb4kr
museumshop|3yl
mushroom|04v19f2me
music|06r09z0jt0sc1cg1jp1lo1ng20p21p2if2mm2op2rf2wg3cz3ro4be4ff4gk4k84wy4yg
music $|09o
music composer|3cg4wm
music conservatory|20l
music director|3cq
music educator|09k20l
music instructor|09t20c
music producer|3cp4wd
music school|20o4kg
music selector|3cp
music sound|3ca4wq
music superstore|4gk
music teacher|09u20d
music theater|09f0xn
music therapist|06u
music tutor|09n4kg
music video|3ce4wl
musical|2mt2wo3cy4ug4wq
musical arrangement|3cq
musical instrument|2mu4ug
musician|3cz
musician $|3cz
musicology|2ig2op
mustanger|04q
mustanger $|04q
mutual|02q29q4hf
mutual fund|29q
mutuel|0ec1nf21z2me3yl
mutuel ticket|21l
mva|2mn
mwep|0uq2mf
mycologist|2iq
mycologist $|2iq
mycology|20n4kf
nail|04f0fz0mv1nd2md2xw3ce4yl
nail making|2mf2xm
nail technician|0fy2xf
nailer|0mp1nl2ml2qk
nailer $|0mp1nl2ml2qk
nailhead|0mr
nailing|0mz2kc2mc4yk
nailing machine|0mu2kf2mc4yk
named|31l
nannie|0lr
nannie $|0lr
nanny|0ly
nanny $|0ly
nano|0gz2ie
nanoelectronics|0gp
nanoengineer|0gr
nanoengineer $|0gr
nanofabrication|0gv1hr3xg
nanoindentation|0gp4bg
nanomaterial|0gw2if3gf3xf
nanoscience|0gz1hp
nanoscientist|0gr
nanoscientist $|0gr
nanosystem|0gz
nanotechnician|1hr
nanotechnician $|1hr
nanotechnology|0gz0ng1hp2mg
naphtha|2mm
naphthalene|2mm
naphthalene operator|2mm
napkin|1ng2mp
napkin machine|1ng2mp
napper|1nw
napper $|1no
napping|1np2mg
naprapath|2wr
naprapath $|2wr
naprapathy|2wm
naprapathy $|2wm
narcotics|3ku
narrative|0xg1su4mo
narrative designer|1su
narrator|3cq
narrator $|3cq
narrow|1as2nl
narrow boat|2nl
narrow gauge|1at2mf
narrowboat|2nt
narrowboat crew|2np
narrowboat engine|2nm
nascar|3ct4qg
national|1lq34e3kn3tg41n49s4gf4pr
native|1qg2yq3if4bn
native developer|1qg2yq
natural|0nn0uo1iw20o2hn2ip2lg2mm2op2xg3jd3kf3td4yl
natural gas|0no0up2mm3jd3td4hl4yl
natural resource|1ir20o2io3kf
natural science|2ho2il
naturalist|2iv4pk
naturalist $|2iv
naturalization|0tp
nature|1ip
naturopath|2wr
naturopath $|2wr
naturopathic|2wu
naumkeag|1nq2mf
nautical|2ln
naval|1ap1nf2lr2me2nv2st2xq37l3cg3ky3tf4ae
naval $|08k
naval aircrewman|2sg3kq
naval architect|08g2nz4af
naval engineer|2st2xm
naval gunfire|3ko
naval mechatronics|1hm
naval parachutist|3km
naval vessel|2ng2sm
navigation|03o1ho2nr3gm4hr
navigation control|03o
navigation installer|1hp
navigation manager|4hr
navigator|2mf2nq2vl3kt49w
navigator $|2nq2vl3km49w
navy|0bl1ap2ln2mc3ks3te
ndt|1hg3tz
ndt inspector|3tk
ndt technician|1hg3ty
neck|1nq2mq
neck band|1nt2ma
necktie|1nu37f
need|0lk17k1ce20e2fl3kg44l49l4dt4ln
need $|44m4de
need assistant|4lq
need coordinator|2fd4dt
need educator|4dk
need teacher|1cf4dp4kl
needle|04g0mg13g1nq2kd2lu2xr3cn3tn
needle loom|1no2xe
needle machine|1no2mf
needle operator|1nq2mf
needle punch|1no2kc2mo
needlemaker|2xq
needlemaker $|2xq
needleworker|1ns
needleworker $|1ns
negative|2mz3tn4ye
negocio|0ip0wq
negocio $|0ip0wq
negotiation|22r
negotiator|0jz21f22m2gp2mg3uu3yg4pf
negotiator $|0jz21f22m2gp2mg3ur4pf
negotiator property|3ul
neighborhood|08p0tr1if49t4hg
neighbourhood|2mg3uq49r
nematologist|2iq
nematologist $|2iq
nematology|20l
neon|0ue1ez2lg2mo4ye
neon sign|0uf1er
neon tube|2ml4yg
neonatal|2wm
neonatal intensive|2wl
neonatologist|2wr
neonatologist $|2wr
nephrologist|2wr
nephrologist $|2wr
nester|2mo
nester $|2mo
net|04t0cw1ns2lg3te4ym
net entwickler|0cq
net maker|1nv2me
nets|1no
nets $|1no
netsuite|0yz
netsuite administrator|0yp
netsuite consultant|0yr
netsuite developer|0yq
netter|04q
netter $|04q
netting|3tk
nettoyage|0rp
nettoyage $|0rp
network|04g08g0gg0qe0uf10f1dq1em1gq1hg1og1we1yb20l26r2au2ie2le2mb2pq2sg2vg2zz34g3cf3gm3id3jw3kn3lo3op3qf3sg3uf4bo4iq4jz4kf4nt4yf
network acquisition|2zf3lu
network admin|4jm
network administrator|2zp
network analyst|2zo
network architect|2zo
network automation|2zm
network control|2zl
network coordinator|4jo
network developer|2zo
network engineer|1dm1yf2zl3gp3jg4bo4nf
network intelligence|2zf3ko
network maintenance|2zm
network manager|2ar2zk4hm
network operation|1hn2zn3on
network operative|3jm
network operator|2mf3jq
network planner|2zb4nr
network professional|2ze4bn4jn
network reliability|2zn3if
network security|1wf2zm47m
network service|3om
network specialist|2zp
network support|10g2bo2ze4ju
network system|2zo
network technician|1el1hf3jm3kn4np
networker|2zr
networker $|2zr
networking|20m2zr4jq4kf
netzwerkadministrator|2zz
netzwerkadministrator $|2zz
netzwerkingenieur|2zz
netzwerkingenieur $|2zz
netzwerktechniker|2zz
netzwerktechniker $|2zz
neuro|2wp
neurobiologist|2iq
neurobiologist $|2iq
neurodiagnostic|2vu
neurodiagnostic technologist|2vm
neurological|06n20l4kg
neurologist|06p2wx
neurologist $|06p2wx
neurology|1hg20l2ur4kg
neuromonitoring|2vn
neuromuscular|06n
neuromuscular physiotherapist|3hk
neuromusculoskeletal|06l
neuropathologist|2wr
neuropathologist $|2wr
neurophysiologist|2iq
neurophysiologist $|2iq
neurophysiology|2vt
neuropsychiatric|0lp
neuropsychiatrist|2wr
neuropsychiatrist $|2wr
neuropsychologist|3pz
neuropsychologist $|3pz
neuropsychology|2wd3pr
neuroradiologist|2wu
neuroradiologist $|2wu
neuroscientist|2iw
neuroscientist $|2iw
neurosurgeon|2wt
neurosurgeon $|2wt
neurourologist|2wr
neurourologist $|2wr
neutraliser|2mp
neutraliser $|2mp
neutralizer|2mr
neutralizer $|2mr
newborn|2vl3fl
newly|2gl
newly qualified|2gl
news|2cz2m93ct4wz
news analyst|3cp
news anchor|3cq
news correspondent|2ck
news director|2cu3cf4wd
news editor|2ct4wd
news gathering|2cf4wp
news photographer|4wl
news presenter|2cd3co
news producer|2cq3cg
news reporter|2cl
news video|2cf4wl
newscast|3cg4wu
newscast director|4wq
newscast producer|4wm
newscaster|2cr
newscaster $|2cr
newspaper|0vg0xl16m2cr2me35q3cl3fk3yq41k4gl4wg4yr
newspaper kiosk|4gn
newspaper press|2mp
newsreader|2cy
newsreader $|2cy
next.js|1qu
next.js developer|1qu
ngs|14o
nib|2kn3tm
nibbler|2ks2mf
nibbler drill|2kk
nibbling|2ks2mf
nibbling drill|2kp
nickel|2mg2xs
nicking|1ng2kq
night|02f0dn0ln0rl0xe1nf1wp21z2cs2md3ke3tm49f4yo
night auditor|02g21s
night editor|0xe2cq
night porter|21o
night support|0lo49f
night watchman|1wq
nightclub|1wm2mm
nightman|1ar
nightman $|1ar
nip|4yl
nipper|1ar
nipper $|1ar
nipping|2ml
nipple|0mg2ks
nitrate|2mq
nitrate operator|2mk
nitrator|2mp
nitrator operator|2mp
nitric|2ml
nitro|0us
nitro separator|2ml
nitrocellulose|2mn
nitrogen|2mn
nitroglycerin|2mz
nitroglycerine|2ml
nlp|2jw
nlp engineer|2jw
no|2mf2xn
noc|2me2zz
noc $|2zq
noc analyst|2zl
noc engineer|2zo
noc manager|2zq
noc operator|2zq
noc technician|2zn
nocturnist|2wx
nocturnist $|2wx
node|0ct
node developer|0ct
node.js|0cs
node.js developer|0cs
nodulizer|2mo
nodulizer $|2mo
noir|0xm
noise|3tn
nomina|3bv
nomina $|3bv
non|04g0ue0xf1hp1nn29p2ip2kg2lm2mm2xa30f3ks3ql3rn49o4wm
non destructive|1hs2ln2mo
non ferrous|2mg2xm
non licensed|2is2mf
non profit|30f3ro49q
non woven|1nq2ml
nondestructive|1ho2ms
nondestructive testing|2mo
nonemergency|3aq
nonfiction|0xl
noninvasive|2wl
nonprofit|30p
nonprofit $|30p
nonwoven|1nz2kf2mo4gb
nonwoven filament|1ne2kf2mq
nonwoven textile|1nk
noodle|1pq2md
normalizer|2mm2xq
normalizer $|2mm2xq
notary|2gy
notary $|2gy
notation|3cp
notator|3cq
notator $|3cq
notcher|0mn2mm
notcher $|0mn2mm
notching|2kp2mg
note|0ek0ur24o4bo
noteman|0uq
noteman $|0uq
notereader|13r
notereader $|13r
notification|3kr
novelist|0xr
novelist $|0xr
novell|4bo
novelty|1pe2kp2mr
novelty maker|2ml
novice|49r
novice $|49r
nozzle|1nf2lr2mm
nozzleman|0us1zk
nozzleman $|0us1zk
np|31z
np $|31z
npi|25v
npi engineer|25v
nq|2gn
nq solicitor|2gn
nuclear|0gw0nz0qf1dd1hn1nf1zf20n25g2iz2mn2sd2tz2vd2wl2xf3gg3kq3tf4hf4yf
nuclear control|2mp
nuclear engineer|0gg0no
nuclear engineering|0go0nd1hk
nuclear equipment|0np2iq2me4ck
nuclear fuel|0nk2ip2me
nuclear medicine|2tq
nuclear operator|2mp
nuclear plant|0nl0ul
nuclear power|0no1de
nuclear reactor|1hs2mg3tg
nuclear technology|0gr0nc
nuclear weapon|3km
nude|41n
nuisance|04r3kg
nuisance wildlife|04o
number|2mk
numberer|2mp
numberer $|2ml
numeracy|4kk
numerical|2if2uq3gk4bz
numerical control|2kn2ms2uq2xn4b9
numerical controlled|2kq2mf
numerical process|2ma4bu
numerical tool|2k72mk2xe4bz
numerically|2mp
numerically controlled|2mp
numerologist|3cq
numerologist $|3cq
numismatist|2hr
numismatist $|2hr
nun|0sp
nun $|0sp
nurse|04f0iz0lw0sk17q1co20l2md2vz2we31z3tg3vg4hg4ke4vq4yg
nurse $|0is0lu0sl17r1cq2mg2va31t3tg4vs
nurse anesthetist|31n
nurse charge|31l
nurse consultant|31l
nurse educator|20g31k49o
nurse informatics|0il
nurse manager|31p
nurse midwife|31l
nurse practitioner|31v
nurse specialist|0ip2ig2vf31q
nursemaid|0lr
nursemaid $|0lr
nursery|04y0lw1cz1ul2mc31c44b49g4lk4yf
nursery assistant|0lg1ct
nursery manager|1cq
nursery nurse|1cr31c
nursery practitioner|1cn
nursery room|1cm
nursery school|0lt44b
nursery teaching|4ll
nursery worker|04n1ur2mf
nurseryman|04y1ug
nurseryman $|04p1ug
nursing|0it0ls0vg1ln20y2md2vz31z34f3kf3qf44b4jf4kk4vm
nursing $|20m31q
nursing aide|0ll
nursing assistant|2vc31q49q
nursing associate|31p
nursing attendant|31m
nursing auxiliary|31q
nursing director|2vq
nursing home|0ln2vq49f
nursing informatics|0io
nursing midwifery|20e4kn
nursing practitioner|0lp31f
nursing service|2vt31e
nursing specialist|20l31l4vn
nursing supervisor|2mf31s
nursing teacher|20l
nut|04x1nf1ps2ks2mm2xr3tg4y9
nutrient|2io
nutrition|01g0fp0ug20s2dy2iu2mb32z4kd4vf
nutrition $|01g32n
nutrition adviser|32o49k
nutrition aide|2dp
nutrition consultant|0fo2il32l4fg
nutrition educator|20l49k
nutrition instructor|20k
nutrition professor|20k
nutrition scientist|2ie32p
nutrition specialist|2ip
nutrition teacher|20l
nutritional|2il3gg
nutritionist|2is2mg32z4fl
nutritionist $|2is2mg32z4fl
nvocc|29r
nvocc $|29r
nylon|1nn2mp
o|13m1em
o&m|0gn
oake|2ml
oar|0mq2mf
oarsman|3cq
oarsman $|3cq
ob|2wp31l
ob gyn|2wp31l
obedience|4kg4vr
oberarzt|2wx
oberarzt $|2wx
obgyn|2wo
object|2hp2mo4bl
oboist|3cq
oboist $|3cq
observability|1gq3ix
observability $|1gq
observability engineer|3ix
observation|0qp3gn
observational|3gm
observer|04f0np0un1ao1hn2im2mg2xk3gq3kn3qt
observer $|04f0np1ao1hn2im2xk3gs3km3qt
observer helper|0un3gg
obstetrical|2wk
obstetrician|2wv
obstetrician $|2wq
obstetrician gynecologist|2wo
obstetrics|20l2vq2ws31l
occupancy|3uz
occupation|2mg2qr
occupational|06u0bm0gk1is20g22q25n2vg33z4km
occupational driving|4kn
occupational health|0gk1im
occupational medicine|2wl
occupational rehabilitation|06l
occupational therapist|33v
occupational therapy|33s49l
ocean|04o0tq1wp2ip2mf3kn4ho
ocean export|0tl
ocean freight|4hm
ocean import|0to3kn4ha
ocean lifeguard|1wp
oceanographer|2iq3gw
oceanographer $|2iq3gw
oceanographic|2im
oceanography|20m2if3gz
oceanography research|3gn
oceanologist|2iq
oceanologist $|2iq
oceanology|20m4kg
octave|2ml
octave board|2ml
ocular|0le2vm2wl36q
ocular care|0le2vm36q
oculist|2wr
oculist $|2wr
oculoplastic|2wr
ocupacional|33t
ocupacional $|33t
od|2kf2me2xq
odd|0rp1ng2me3tl4hg4yu
odds|21z29f
odds compiler|21p
odontologo|17z
odontologo $|17z
odoo|0wf0yv
odp|2vy
odp $|2vy
oec|1wr2mf
oenologist|0nr
oenologist $|0nr
off|04l0ko0mm0ue1nl2km2ln2mm2xs4fm4gp4qp4yp
off $|1nn2ms4yo
off bearer|2me2xm4yr
off license|4gp
off operator|1nf2km2mp2xg
off saw|0ml2kf2ml
off sawyer|0mn
off tender|4ym
off worker|04m0kp2lo2mf
offal|04e0ks1ns2mb2xg4yn
offal worker|04g0kp4yk
offbearer|2mf4yz
offbearer $|2mf4yz
offender|2fe3km3pn3qg49y
offender workforce|2fe49q
offending|49m
offensive|46s47e
offensive security|46s47e
offentlichkeitsarbeit|3rs
offentlichkeitsarbeit $|3rs
office|04e0eq0lg0mg0ro0ua0vf10g13w16m1ao1dp1ez1hr1ig1kq1lg1mc1nd1os1pg20l21n22m2bq2id2ke2le2m62pg2vm2we2xf34z3cg3kg3ll3qn3un3vl3yt41r49d4gf4hp4kd4pm4ue4xg4yb
office $|0el34t
office administrator|2vm3l84hv
office analyst|1om
office assistant|2vg34m3qp
office associate|1ol34o
office automation|1he2br
office cleaner|0rp4yg
office clerk|1ap3lq4hb
office coordinator|2vl34o41l
office customer|0en
office equipment|1dm1et2ld3tf
office facilitie|1dm1ev1mc
office machine|13m1hp2kf2lm2mg34a3tm
office manager|0ef1om21o22p3uq3ym4gg4hm
office messenger|16o
office repairer|2lm34f
office service|0ee1er1hf34n
office specialist|1ko2vf2we34q
office supervisor|0eq21f34f41q
office support|38m
office technician|13r1eg2vm
office technology|20n4ke
office telephone|34f3vn
office worker|0rf0ug13o1ef1hk1kn2mf34o3lo3ql3yn
officer|02m07g08f09m0bo0ek0fg0gg0il0jl0kf0lf0me0no0rk0se0tq0vf0xf12k14g1hk1iq1jf1ko1ln1mo1nc1oo1pf1ug1wp21g22p24g25k29o2am2bn2cf2fm2gk2kf2me2nn2qf2sm2tm2wl2xe30q31e34m35g38q39m3cf3gf3kw3ll3pg3qs3rp3tf3wf3zk44g46f49o4bf4df4ff4kn4ng4og4pq4wg4xf4yc
officer $|02m08f09m0bo0en0fg0gg0il0jl0kf0lf0me0no0qk0re0sf0tr0xf12k14g1hk1iq1jf1ko1lo1mq1nc1om1pf1ug1wl21g22q24g25k29l2am2bn2cf2fn2gl2kf2mf2nn2pk2qf2sm2tm2wl2xe30q31e34n35g38q39m3cf3gf3kl3ll3ok3pg3qs3rp3tf3wf3zk44g46f47m49p4bf4df4ff4hk4kk4ng4og4pq4wg4xf4yd
officer labour|3ql
officer ship|2nk
officer supervisor|3kp
official|08p0sm0ul1kk21p2mf3kn3ll3qo4fx
official $|08p0sn0ul2mf3kn3ll3qo4fx
officiant|0sq
officiant $|0sq
offline|2mo
offset|1ng2ke2mz
offset lithographic|2kg2ml
offset press|2ml
offshore|0gm0qo1dg1hn2lc2mm2sg3gl
offshore renewable|1ho
offshoring|35r
offsider|2mo
offsider $|2mo
ofsted|2fr3te
oil|02g04d0ns0qf0rg0uv0vp16e1an1hc1na1pz1ze21e2il2kc2mp2nk2uf2xf3cn3gy3jt3lg3tk3uq41o4qu4um4yq
oil boiler|0ug2mn
oil burner|0uf2mc2xp3jv
oil distributor|0uo1ag2mf41p4yf
oil extractor|2mm
oil field|0uk1pn2mm3gg4yo
oil gas|0us2mq3gk3ja4ye
oil heater|0um2md3jm
oil lease|3ur
oil mill|1pt2m9
oil pipe|0uf2ml3tk
oil pipeline|0uf2mo3jr4hb
oil press|1pq2mc
oil production|1pv2m7
oil pumper|4ym
oil recovery|0uf2mm
oil refiner|2ml
oil refinery|2mo
oil rig|2ms
oil treater|2mm
oil truck|4ql
oil well|0no0uc0vr4hm
oiler|0up1aq2ly2md2ns
oiler $|0ur2lx2ns
oilfield|2mc4yq
oiling|2mm
oilseed|1nd1pq
old|21f2hq4uk
older|2fr49k
older adult|49m
oleomargarine|1pq2me
olericulture|20l4kg
olericulturist|2iq
olericulturist $|2iq
olive|04w
oliving|1nf2mf3cr
olympic|3cf4fm
ombudsman|2gr
ombudsman $|2gr
ombudsperson|2vk
ombudsperson $|2vk
onboarding|0zz23z
onboarding consultant|23p
onboarding engineer|23z
onboarding manager|0zv
onboarding specialist|0zx
oncologist|2ww
oncologist $|2ww
oncology|2wn31m
one|21m
onion|04u2md
online|0xg10n19u1bz1vr20o29l2ef2mg2ps3ry41a48e49g4g74wl
online chat|10n
online community|3rq48g
online content|0xm3rn
online marketer|2po
online marketing|19v2p9
online merchandiser|1bp
online sales|2pt41b
online store|1bt4g8
onshore|0gq2sf
onshore wind|0gq2sf
op|2mp4yl
op $|2mp4yl
opal|2kf2mf3cr
opaquer|2mo
opaquer $|2mo
opelint|3kq
open|0vl1nt2xn3tk4fm4yg
open air|4fm
open hearth|2mp2xp
opener|04f0ko0mg1am2kn2mm3ko3ts4hn4yn
opener $|04f0ko1am2kn2mm3ko3ts4hn4yn
opening|0up3tf
opera|3cn
operacione|35t
operacione $|35t
operador|2mn
operador de|2mn
operario|2lm2mu4ym
operario $|2mr
operario de|2lm2mk4ym
operated|2mm
operating|04m0ge0lq0qf0us1al1de1he1lo1ng1zp29q2kp2lf2sb2vs2xo31l4bo4ng4wm
operating department|2vq
operating engineer|04o0ge0qf0uy1am1zp2sf
operating officer|1lp
operating room|0lr2me2vn31l
operating system|4bp
operating technician|0uf2kq2vf2xq4wn
operation|03l08g0ag0bx0eq0fg0gf0iq0jg0lf0mg0nf0qm0rf0to0ud0vm0wl10p11f13g14g19l1ao1df1ek1gl1ic1jg1ll1mm1pe1ue20c21g22o25t29c2bn2fe2hf2jd2kl2mn2nm2sl2vd2wf2xn35z38e3ge3in3jf3kt3mp3ol3rf3tc3uf3wl3yf3ze41d43w44g46e47p4bf4fe4gd4hs4ke4rs4tq4ud4wp
operation $|04g0em0qo0vn0zl10k1ag1mt1nf1oo22l2gl2mb2ng2pl2xn35w3kn3ml3wo43r47m4yf
operation agent|0bn0tr1ap3kf4hb4pf
operation analyst|0iu0wn1ol29f2bo2ig2zl35g3in3kf3ze43k47d4rq
operation architect|2je35o
operation assistant|34q
operation associate|35r
operation center|1hn2mf3km47l
operation chief|35c3kp
operation clerk|02l3qm4hm
operation coordinator|0bl22p2mo35s3kg
operation crew|0bl
operation director|1go1lg1wl35m3cn3ke4ho
operation engineer|0ql12n25s2bq2zk46f47l4hg
operation executive|35r
operation forester|2il
operation inspector|0bc1aq1hl2lu3kg3qk3te
operation instructor|1an20e2ir3kf4kf
operation intelligence|3ko3qg
operation maintenance|1eo1he2le2mz35e
operation manager|04p0bb0el10m19f1lf1me1od21k22f25t2al2bg2ik2mp2nu2pf2sq34g35d3kl3mn3of3qg3ug43q49p4ge4tt4yl
operation mechanic|2ko2ll2me
operation officer|0bo1lo3kk
operation planner|0bm47n4he
operation program|3om
operation specialist|0bn0ep10q19r2bg2ik2md35q3lo4hn4pm4rm
operation superintendent|2mt3583km
operation supervisor|04f0bs0qg1nq25g2kn2le2md2sg35m3ka4ht4yq
operation technician|0qo1ho2id2mf3kl4wq
operational|2il35r3ks3tn3zn4uf
operational excellence|35u
operational intelligence|3kl
operational risk|3zn
operative|0dm0gk0kk0mk0ro0uo1en1hl1po1ul1zr25p2kq2ll2mq2ql2xl3jr3yr41l4hk4qm
operative $|0dm0gk0kk0mk0rs1en1hl1po1ul1zt25p2kq2ll2mq2ql3js3yr41l4hk4qm
operative asphalt|2ml
operative construction|0uk
operative supervisor|0vm
operator|04l08l0bl0mm0ng0sg0un0xg13q16g1aq1hk1ig1nm1pn1zt20g21m2cg2gg2hg2ko2mq2se2wf2xn31g34l39m3ao3cf3gk3km3qf3rg3tl3vp40l44f4fg4og4qm4wo4yp
operator $|04l08m0bl0gk0mn0qk0sg0un0xg13q14g16g1hl1ig1nn1po1zq20g21n2bk2cg2gg2hg2kp2lk2mo2nk2sf2vk2wf2xr31g34e39n3ao3cf3gl3pg3qf3rg3tm3vp40m4hl4og4qn4wp4yn
operator construction|1zo2mf
operator engineer|1aq2mn
operator excavator|1zn2mg
operator farm|04l
operator grader|1zm2mf
operator helper|1al1ng2le2mn2xg4yv
operator power|2ml
operator scraper|1zn2me
operator supervisor|04m0vp1al2me34t4yc
operator tender|2xe4yl
operator truck|4qn
operatr|1zr
operatr $|1zr
ophthalmic|1hd2lc2mn2tb2ud2vz2wl36z3fc3tf
ophthalmic diagnostic|2tf36o
ophthalmic laboratory|2vd36s
ophthalmic medical|2ug2vc36t
ophthalmic sonographer|2tf2vr36d
ophthalmic technician|2vc36u
ophthalmic technologist|2vn
ophthalmological|2vq
ophthalmologist|2mg2wz
ophthalmologist $|2wt
ophthalmology|36z
opinion|10q2oo4to
opinion researcher|2or4tg
opportunitie|22q
ops|12k2jn35p3ir
ops engineer|12k2jl4bn
ops infrastructure|2jl
ops leader|3it4bd
ops manager|35p
optic|0go1hq2lm2ma4nn
optic engineer|0go4no
optical|0go0mf0qe0uc1db1hr1nf1ye25g2ir2lc2mn2vz2xf2zd36z3gz3to3yp41e4bf4uf4wn4yf
optical disc|2ml
optical dispenser|36n
optical effect|4wp
optical engineer|3gu
optical engineering|0gq1dg1hk
optical equipment|2mq4gk
optical glass|2mk2vd3to
optical good|2kd2vu
optical inspection|2mk
optical instrument|1he2lf2my3tl
optical lab|1hf2ig2mg2vo36q
optical laboratory|1hf2mf2vp36k
optical network|2zd3gq
optical production|2me36o
optical sales|3yp41f
optical system|0gf1hm2so3gm
optical technician|1hl2ve36p3gg
optical technology|0gp
optician|2mg2vq36z
optician $|2vq36z
opticianry|20l
optics|1df1hz20m2ma3fp3gw4kf
optics engineer|1df1hf3gz
optics technician|1hm3fp3gf
optimiser|1rp
optimiser $|1rp
optimization|0xl10t19r1rn2jn45x
optimization $|19f45w
optimization engineer|2jr
optimization specialist|10t2je45u
optimizer|19m
optimizer $|19m
option|29l49r
option trader|29l
opto|1dr1hk2so
opto electronic|1dl1hm
optoelectronic|0ge1dz1hu2sg
optoelectronic engineer|1dm
optoelectronic engineering|1do
optoelectronic system|1dp1ho
optoelectronic technology|1dm
optoelectronical|1dq
optoelectronics|1dy1hn3gq
optoelectronics $|1ds1hn
optomechanical|0ge1df1hw25g2sz
optomechanical design|2sk
optomechanical engineering|1hm2sl
optomechanical system|2sl
optomechanical technology|0gf2so
optometric|2vz36z
optometrist|2vq36z
optometrist $|36z
optometry|20l2mg2vp2wc36z
optometry $|36q
oracle|0yz15m
oracle apex|0yl
oracle dba|15l
oracle ebs|0yl
oracle functional|0ym
oracle fusion|0yo
oracle scm|0yr
oral|17z2vd4eq
oral health|17r
oral maxillofacial|17p
oral surgeon|17p2wd
orange|04n
orange picker|04n
orator|3cq
orator $|3cq
orchard|04x1ng1uq2me
orchestra|20f3cz4km
orchestrator|3ct
orchestrator $|3ct
orchid|04q2mf
ordained|0st
order|02n04d08g0ko0mg13m1ap1ne21f25o2kg2lg2m62ps34s3tf3yx41m4hw4xq4ys
order $|1pl
order builder|0ug4yr
order cash|02u3yf
order clerk|02f1am34f3ye4hg4xk4yr
order filler|4yn
order manager|2pq4he
order picker|04f0up4yl
order planner|25o
order processing|13o3yo
order processor|2mg3yr4ho
orderlie|0lr
orderlie $|0lr
orderly|0lz
orderly $|0lz
ordinance|0uk
ordinary|2gp2nr3qm
ordinary $|2gq
ordinary seaman|2nl
ordinator|1io29k2pm2sk3kl3yk41k4ho
ordinator $|1ip2pm2sl3kl3yk41k4ho
ordnance|0uw0ve2lr2mo3kp4uf
ordnance disposal|0uk
ordnance handler|0um
ordnance officer|3ks
ordnance quality|0uo2mf
ordnance technician|0us2mf
ordnanceman|0bf3kn
ordnanceman $|0bf3kn
ore|04e0gp0np0ul1hn1ne1pd1zo2mn2xy3gp3tm
oreman|2mo
oreman $|2mo
organ|0ug1hr20f2kf2lv2mt3cq3tg4kn
organ assembler|2mk
organ designer|2mu
organ maker|2mk
organ mechanic|1hl
organ pipe|2ll
organ technician|2lo2mf
organic|05p20m2mf2rf3gr3yk
organic chemistry|20m2rf
organic preparation|2mf3gr
organiser|0jo2cm3cg4pl
organiser $|0jo2cm3cg4pl
organist|3ct
organist $|3ct
organization|2pr35p3qo3rn49o
organization director|49l
organization manager|2pr35p3ro
organizational|22x2fp2ie3pz4bg
organizational development|22q2fp3pp4bg
organizer|1jr22q2cm49u4pl
organizer $|1jr22q2cm49u4pl
oriental|1nk2lg2ml2wl
oriental rug|1nk2lg2ml
orientation|20f33z
orientation mobility|20f33q
orientator|3tq
orientator $|3tq
oriented|4bl
origin|20m4kf
origination|3lz
origination specialist|3lt
originator|0eo
originator $|0eo
ornament|2mn
ornamental|0um0vo2kr2xc37n
ornamental iron|0un
ornamental ironworker|0um
ornamental metal|0ue2kn2ml2xg
ornamenter|2mo
ornamenter $|2mo
ornithologist|2iq
ornithologist $|2iq
ornithology|20m4kf
ortho|2vm
orthodontic|17z2mf31c
orthodontician|17r
orthodontician $|17r
orthodontics|17n
orthodontist|17z2mg
orthodontist $|17z
orthohouse|4gq
orthopedic|06f0gp17p1do1ha1nq24f2lg2mt2tg2vt2wr3ys4uf
orthopedic footwear|1nl
orthopedic shoe|3yq
orthopedic supplie|3ym
orthopedics|17o20n4kg
orthopedist|2wt
orthopedist $|2wt
orthophoniste|4ez
orthophoniste $|4ez
orthophotography|0qr
orthoptics|36z
orthoptics $|36q
orthoptist|2ws36x
orthoptist $|2ws36x
orthotic|17p2mt2vz2xg
orthotic prosthetic|17q2vd
orthotic technician|2mt2vb
orthotics|1hg2ms
orthotist|06z2mf2vw
orthotist $|06z2mg2vs
osha|1ir3tb
osteologist|2iq
osteologist $|2iq
osteology|20n
osteopath|06z4vm
osteopath $|06z4vm
osteopathic|2wo
osteopathy|2wo
osteopathy $|2wm
other|02k08l0ml0rk1al1pk1wk21k2vl2wl38l49k4kl
other $|02k08l0ml0rk1al1pk1wk21k2vl2wl38l49k4kl
otolaryngologist|2wr
otolaryngologist $|2wr
otolaryngology|20m4kf
otorhinolaryngologist|2wq
otorhinolaryngologist $|2wq
otr|33z4qr4yg
otr $|33y
otr driver|4qo
otr l|33q
otr truck|4qm
otter|04o
out|02g04e0eq0mf0qn1af1nq1pg21f25m2ko2ll2mn2xo3bp3to3yq49g4gr4yr
out $|1nr2mv2xo4ye
out clerk|3bp
out engineer|0qp25m
out foreman|0vl
out machine|1ns2ma
out man|2lk4yl
out operative|2mc4yq
out operator|0er1ng2xf3yo
out person|3tp
out supervisor|4gm
out worker|0ul2lm2xo4yl
outboard|1hg2lf2me2nn2xm3ko4us
outbound|10d1ay2md41p42w
outbound representative|41f42w
outcome|0zp
outcome manager|0zp
outdoor|07e20e3uf41m4fz4kc4pq4um
outdoor activitie|4fn
outdoor adventure|4fl
outdoor animator|07e4fq
outdoor education|4fo
outdoor instructor|4fm
outdoor power|4um
outer|2xq
outer diameter|2xq
outfitter|2mr
outfitter $|2mr
outfitting|2mn2sq
outlet|3yl4gn4yl
outlet center|3yl4gn4yl
outpatient|02g06t0lg10o2vo32k3pr3vr3yg
outpatient physical|3hk
outplacement|22z
outreach|2mg3qr49u
outreach coordinator|49o
outreach worker|2mg49x
outrider|4vr
outrider $|4vr
outseamer|1nl
outseamer $|1nl
outside|04f0ml0un16m1dr1ne1uq2mm2xf3lq3to3ud4yf
outside cutter|1np
outside plant|1dr2mf
outsole|1nx2mn4hg4yq
ouvrier|04q0uo
ouvrier agricole|04q
ouvrier de|2ml
ouvrier du|0uo
oven|04g0dm0ud1he1nf1pv2ko2lk2mp2qw2xr
oven attendant|1pg4yq
oven heater|2xl
oven operator|1ps2mf2xl
oven technician|1pr2kr2lg2me
oven tender|2mg2xo
oven worker|2ml
over|1nu1zf2cm2lo2xn3ck3kn4qm
over $|1nr2ml
over artist|3cl
over under|2mv
overcaster|1nq
overcaster $|1nq
overcoil|2mn
overcoiler|2mo
overcoiler $|2mo
overedge|1np2xf
overedger|1nq
overedger $|1nq
overhauler|0uf2lw2md4uy
overhauler $|2lo4uy
overhead|0gg0ug0vl1ez1zm2lm2md4yd
overhead crane|1zm4yf
overhead door|1ef2ln
overhead line|1eq
overhead linesman|1em
overhead power|0vl1eo2lf
overhead transmission|1el
overlay|2mn
overlock|1nw2me
overlocker|1np
overlocker $|1np
overnight|4yp
overseamer|1nq
overseamer $|1nq
overseer|02m0vq1ho2hn2im2mn2xe
overseer $|02m0vq1ho2hn2im2mm2xe
overwrap|2mk
owner|0rr1gl2mg3mz4hp4qn
owner $|0rr1gl3mz
owner operator|4qn
ownership|3ul
oxidation|0np2mn
oxidised|2mo2xd
oxidized|2xl
oxidizer|2mr
oxidizer $|2mr
oxy|2ko2me
oxy fuel|2ko2me
oxyacetylene|2md2xu
oxygen|2vs3se3tn
oxygen therapy|2vl
oxygraph|2me2xq
oyster|04z0kw1ng2ml3lm3tg4ye
oyster harvester|04l
oysterman|04q
oysterman $|04q
p|2lg39o4ut
p $|39o
pa|1kz1lg2gf38n3qo
pa $|1kx2gf38n3qo
pa ceo|1ko
pacemaker|1hq
pack|04o1nf21p4yy
package|0og16s1ao1wr1yq24q2qg34f3af4hf4yy
package delivery|16o4yf
package design|1yr
package designer|24r
package sealer|2mk
packager|04f0kl0mp4yw
packager $|0kl0mp2ml4yp
packager picker|4ym
packaging|04g0ug1dl1hf1nf1pe24s25z2le2mr2pg2sz2xg4ys
packaging designer|1dl24t2sc
packaging engineer|2sk
packaging expert|25p
packaging filling|2mm
packaging machine|25e2mn2so
packaging manager|25x
packaging production|25m2me
packaging specialist|4yr
packaging supervisor|2so
packaging technician|2mn2sn
packaging technologist|25o
packer|04n0kl0uf1nd1zl2hp2lr2mu2vp2xm3kn3te4yz
packer $|04o0kl1ne2hp2lt2vp2xn3ko4yv
packer operator|1zm4yf
packing|04n0uf1ao1hf1nc2lf2ms2sz2xg3tb4yy
packing attendant|2mp4yf
packing inspector|1ap2mg2sn3te
packing line|2md4yp
packing machine|2ml
packing machinery|2ss3tf
packing operative|2mn
packing operator|1ng2mn
packing room|2mf4ym
packing supervisor|2mn
packing worker|2mn4yf
pad|1hn1nt2ke2mp2xe
pad machine|2mm
pad maker|1nl
pad making|1ns2m8
pad mechanic|1hn
padagogische|1ct
padagogische fachkraft|1ct
padded|2mk
padder|1ns2mo
padder $|1nr2mp
padding|1no2mg
paddlesport|20d4fq
paddock|2ge4fn
pads|2mn
page|2ht3yd41n
page $|2hl
pageant|4wq
pai|21l
paid|19z49g
paid acquisition|19p
paid media|19l
paid search|19m
paid social|19p49g
paie|3bw
paie $|3bw
pail|2mn
paint|04g0ut1hg1ug2im2lo2mw2xe37t3gw4uf4yn
paint booth|0uw2mc
paint maker|2mm
paint operator|2mn
paint prepper|2mn
paint production|2ml
paint roller|1no2mg
paint specialist|2ms
paint spray|0ug3tn
paint sprayer|0up2mc37t
paint technician|0ul2ip2mk
painter|07m0ux1af1np28v2lf2mt37z3cu4um4yf
painter $|07o0up1ag1nq28r2mp37z3cu4un4yg
painter artist|28n2mg3cl
painter decorator|37l
painter designer|2mo
painter helper|0un
painting|09u0md0ug0vv20b2hn2ms37r3cm4ff4kk4yg
painting artist|3cn
painting decorating|0vm2mg
painting instructor|09w20e4fg4kd
painting machine|2mc37r
painting supervisor|0vu2mc
pair|0lr
pair $|0lr
pairer|2mn3tq
pairer $|2mn3tq
pairing|0ug2me2xq
pak|2ml
paketzusteller|16z
paketzusteller $|16z
palace|4pl
palaeoecologist|3gr
palaeoecologist $|3gr
palaeontologist|3gr
palaeontologist $|3gr
palaeontology|2if2og3gz
palaeontology research|3gk
paleobotanist|2iq
paleobotanist $|2iq
paleology|20m4kg
paleontological|2ir2mb
paleontologist|2it
paleontologist $|2it
paleontology|20n4kf
palladium|2ml
pallbearer|0lr
pallbearer $|0lr
pallet|0mw1hg1ng2ko2ls3ta4yn
pallet machine|0mw2lf2mc
pallet maker|2mk
pallet nailing|0mn2mg
palletizer|2me4yz
palletizer $|4yr
palliative|0lf49q
palliative care|0lf49q
palm|04l
palmist|3cq
palmist $|3cq
pan|0dy0uf1nf2do2le2mr4yf
pan greaser|2lf2mp
pan operator|2ml
panadero|0dz
panadero $|0dz
pancake|1pz2me
pane|0uo2md
panel|0mp0um1eq1hf1ne2kg2lf2mw3tf4ur4yn
panel $|2mm
panel beater|2ma4uw
panel builder|1em
panel installer|0mp1en2mb
panel operator|2mk
panel saw|0ml
panel technician|0uo1ed
panel tester|2mp3tg
panelboard|1nq2md4ym
paneler|0mo2mn
paneler $|0mo2mn
panman|2mo
panman $|2mo
panner|0du1pr
panner $|0du1pr
pans|2dq
pant|1nv2me
pantograph|2ko2mq
pantograph machine|1ng2kq2md
pantograph operator|2mm
pantographer|2mo
pantographer $|2mo
pantry|2dz2mb
pantry good|2dq
paper|04l0md0nz0rq0ue0vm1el1hm1na2ht2kd2lg2mx2xc37r3cg3tt4hg4yr
paper bag|2mg4yo
paper cone|2md3tm4yo
paper creaser|2mn
paper creator|2mm
paper cutter|2mk
paper cutting|2ml
paper embosser|2mn
paper engineer|0nt2me
paper hanger|0vn2ma37r
paper machine|0np1nf2ml4yf
paper making|2mk
paper mill|0nn1em
paper pattern|2m93tk4yq
paper perforator|2mo
paper producer|2mm
paper product|2mf3tm
paper puncher|2mm
paper stationery|2ml
paper tester|1hq3td
paperboard|1ng2mo4hp
paperboard product|2ml4hl
paperer|0vm2mn37p
paperer $|2mo37p
paperhanger|0uq0vo2me37v
paperhanger $|37v
paperhanger supervisor|0vo2mf
paperhanging|28e37p
papermaker|2mm
papermaker $|2mm
papermaking|2ml
papier|2ml
para|2mo4kf4lz
para educator|4kf4lv
parachute|2lm2mu3kp3tm4yd
parachutist|3kv
parachutist $|3kt
paradi|2mk
paradichlorobenzene|2mm
paraeducator|2vo4lz
paraeducator $|2vo4lz
paraffin|2mn
paraffiner|2mo
paraffiner $|2mo
paragliding|20d4fp
parakeet|04n2mf
paralegal|20l38z
paralegal $|38z
paramedic|1wl39z
paramedic $|1wl39z
paramedics|39r
paramedics $|39r
paranormal|2iq3kg
paraoptometric|36r
paraoptometric $|36r
paraplanner|29z
paraplanner $|29z
paraprofessional|1cm20e4ko4lz4ok
paraprofessional $|1cm4ko4lx
paraprofessional aide|20e4lq
pararescue|0mg3kz
parasitologist|2iq
parasitologist $|2iq
parasitology|20m
paratransit|4hm
parcel|16z2me3ag4hn4qb
parcel carrier|16k
parcel courier|16l
parcel driver|16q3ag
parcel post|16q4hn4qg
parent|0lw2ge38f49t
parent $|0lp2ge38f49u
parer|04f2dw
parer $|04f2dw
pari|02o21n4hf
pari mutuel|21o
parimutuel|3yl
parimutuel ticket|3yl
paring|2mk
parish|0rm0sz2mf
park|04l08p0lg0rl1eq1ng1up21t2iy2ld2md3kp3qq3uq3vr49e4fc4hf4po4ye
park guide|4pk
park interpretive|2io
park manager|21n3ur
park officer|3kk
park ranger|2if3qx
park recreation|21q4fe
park worker|21n2ir2mf
parker|1ar
parker $|1ar
parking|1ax1ho21g2ig2lm2me37l3aq3kz3qo3yb4yk
parking attendant|1ao
parking enforcement|3qs
parking lot|1ao3kf4ym
parking meter|1af2ln3kn
parliament|3qr
parliament $|3qr
parliamentary|3qy3rr
parliamentary $|3qp
parliamentary assistant|3qt
parlor|0fr2mg4xq
parlour|0fo
parole|3kg49z
parole officer|49n
parquet|0uf2qo
parquet floor|0uf2qo
parquetry|0uf2qm
parter|2mm
parter $|2mm
participation|3qr
particle|2ml3tm
particle board|2ml
particleboard|04g2mt3tf
particleboard machine|2mm
partie|1pm
partie $|1pm
partition|0mq1nf2ml2xf
partner|01p02l04f0jz0wr19g1ko1ol22p2as2il2me2pk2wm3km3wr4cu4hg
partner $|01p02l0wr1ko1om22p2at2il2mf2vk2wn3km3wr
partner development|0jo
partner engineer|4cx
partner manager|0js
partner marketing|2pn
partner solution|0jr4cd
partner success|0jo4cl
partnership|01o0jz48s4gg
partnership $|0jz
partnership account|01o
partnership manager|0jr48s
party|0ek0qn1jx2mg35o3rz4hf4xp
party activist|3ro
party agent|3rn
party manager|1jq35p3rf
party risk|3zk
pass|2xq
passementerie|1ns2mf
passenger|02b0bm10n1az1wn20g21g2gb2mf3aq3km4kl4pz4ym
passenger agent|1al4pl
passenger service|0bp4pr
passenger ship|0bg4yp
passenger ticket|1ao4pg
passer|0kg2mn2xo4yp
passer $|0kg2mn2xo4yp
passport|0tw34f3qw
passport officer|3qm
pasta|0dz1nd1pn2kf2mf2xf4wg
paste|1ng1pm2mt
paste mixer|1po2mf
paste up|2mn
pastelero|0dz
pastelero $|0dz
paster|2mr2xn34q
paster $|2mo2xn34r
pasteurizer|1po2mr
pasteurizer $|1po2mr
pasteurizing|2mk
pasting|2ml2xq3tl
pasting machine|2mg2xq
pastor|0sz3cm
pastor $|0sz3cm
pastoral|0sz2mg3pf49m
pastoral worker|0sr
pastry|07g0dz1ng2dn2m93cd
pastry chef|0dp1pf
pastry cook|0dq1pb2dn2mg
pastry production|0dq2me
patch|0uc1nq2kc3tz4yd
patcher|0mo0up2ln2mk2qu3to
patcher $|0mo0ul2ln2mn2qu3to
patching|0ml1nm2mg
patching machine|0ml1nm2mg
patent|0gz0jz29g2gk38t3gd3kg3qo3tg
patent specialist|0gp0jo
pathological|2ur
pathologist|04g2ip2mf2ur2vl2wy4et4vk
pathologist $|2ip2mf2wz4ew4vk
pathologist assistant|2ur2vm4ef
pathology|13g1hf20p2ix2mg2us2vt4kf
pathology $|2im
pathology assistant|2vs
pathology laboratory|2ir2ue
pathology teacher|20o4kf
pathology technician|2ux2vg
patient|0en0lz16n1ad29e2mf2uq2vz39t3an3kg3qr41g49e4hg4pg4qd4yf
patient access|2vk
patient care|0ll
patient coordinator|2vm
patient escort|0lp2vf
patient financial|0el29f2vl
patient registration|2vn
patient relation|2vm
patient resource|2vm3qp
patient service|2ur3qo
patient transport|0ln2vg39t4qd
patient transportation|1ae3ao
patissier|0dz1po
patissier $|0dz1po
patrol|0bf0lg0tq0ue1ad1wz2ge2mg2ng3kz3qf49n4fn
patrol $|1wk3km
patrol agent|49o
patrol deputy|3kk
patrol inspector|3km
patrol officer|0tq1wq3kc3qg
patroller|0bq1ws2xp
patroller $|0bq1ws2xp
patrolman|2lr3kw
patrolman $|2lr3kw
patron|1pl
pattern|04e0mn0uf1df1nz1vf21f24q2ku2mr2xz34f4se4uf4yw
pattern assembler|2lr2ma
pattern caster|2mo2xe
pattern cutter|1nt2mc
pattern designer|1np2ml
pattern grader|2mn3tf
pattern maker|1np2kx2m62xg
pattern making|1nn2mf
pattern setter|1nf2xp
pattern supervisor|1ng2mp
pattern technician|1nq2xg
patternator|1np
patternator $|1np
patternmaker|0mq1ns2kp2qg2xv
patternmaker $|0mp1nr2kp2mk2qg2xs
patternmaker technician|2xl
patternmaking|2mg2xv
patternmaking operator|2xm
patternmaking technician|2xr
paunch|0kp
pavement|0uo
pavement installer|0uo
paver|0uv1zy2me2qq
paver $|0uq1zo2qt
paver installer|0um
paver operator|0ug1zs2mg
paving|04f0uv0vq1ng1zz2mb2xg3te4yg
paving laborer|0um
paving machine|0ue1zv2mf
paving operator|0ud1zr
paving supervisor|0uf0vq
paviour|1zn
paviour $|1zn
pawn|3yg4gp
pay|1ad2ln34q3vq4ge4yf
pay station|1ad2ln34q3vq4ge4yf
payable|02r34n
payable $|02m
payable specialist|02l
paying|0em
payloader|0uz1ne2me
payloader operator|0ur
paymaster|1or3yp
paymaster $|1or3yp
payment|02p0ag0cl0ez13q2mf35f3qk
payment $|0el
payment backend|0cl
payment operation|0eu35f
payment specialist|0eu
payroll|1op2me34u3bz3kg
payroll $|3bq
payroll accountant|02g3bo
payroll administrator|3bm
payroll analyst|3bn
payroll benefit|3bk
payroll coordinator|3bm
payroll manager|3bp
payroll officer|3bn
payroll specialist|3bn
payroll technician|3bm
paysagiste|1uz
paysagiste $|1uz
pbx|1hw2ld2mc34p3tn3vz4ue
pc|1dn1hl1yf2bz2lf4jf
pc hardware|1do1hn1yf
pc support|2bm
pca|0ls
pca aide|0ls
pcb|08p1he1yz24e2mz3tc
pcb design|08s24f
pcb designer|08g1yt
pcb engineer|1yr
pcb layout|1yo
pcb test|2ml
pcbs|2mn
pcbs $|2mn
pcso|3kx
pcso $|3kx
pct|0lo2mg2vy49q
pct $|2vz
pcv|0vg1hg2le2me3ar3yx4qg4uz4yg
pcv driver|3ar4qg
pcv maintenance|0vg2lf4ur
pcv service|3yk
pe|20e4kq
pe teacher|20e4kp
peace|1ld20w2ge38y3kp3xg
peanut|04z1pk2mm4ye
pear|04m
pearl|04n0ug1nf3cy
pearl maker|2mn
pearler|2mp
pearler $|2mp
pebble|2ml
pecan|04w2ml4ye
pecan gatherer|04n2mg
pecan picker|04m
pedagogue|2fr49n
pedagogue $|2fr49m
pedagogy|1cl49m
pedal|2ml
pedal cycle|2mk
peddler|1ap
peddler $|1ap
pedi|0fp
pediatric|06k17l2mf2vq2wy31n32l33m3hl4ek
pediatric $|2wl
pediatric geneticist|2il
pediatric occupational|33n
pediatric speech|4em
pediatrician|2wz
pediatrician $|2wz
pediatrics|20n4kg
pediatrist|2wr
pediatrist $|2wr
pedicure|04f2xq4vo
pedicure $|4vn
pedicure specialist|2xq
pedicurist|0fu
pedicurist $|0fu
pedigree|34r
pedodontrist|17r
pedodontrist $|17r
pedologist|3gr
pedologist $|3gr
pedorthist|2vu
pedorthist $|2vu
pedorthotist|2mq
pedorthotist $|2mq
peel|2ml
peeled|04e3to
peeler|04k0ks1pp2ms
peeler $|04r0ks2ml
peeler operator|04f1pq
peeling|2mr
peeling machine|2mn
peening|2mm
peer|0ep29g49p
peg|2mr3ag
pegger|2mr
pegger $|2mr
peintre|37q
peintre en|37q
peller|3cn
peller $|3cn
pellet|0me2kg2mq
pellet machine|0me2mm
pelletiser|0me2ms
pelletiser $|2mm
pelletizer|1nq2ml
pelletizer $|2mr
pelota|1np2me
pelt|04u2mg
peluquera|1xz
peluquera $|1xz
peluquero|1xz
peluquero $|1xz
pen|1nf2kl3cr3tk
penal|3kn
pencil|1ne2mm3tm4ym
penciler|07r
penciler $|07r
penetrant|1hq3tf
penetrant inspector|1hq3tf
penetration|0hn3tc46s
penetration tester|0hn3tc46s
penman|3cq
penman $|3cq
penologist|2or
penologist $|2or
penology|20n4kf
pens|2lk
pens pencil|2lk
pension|1ov22l29v2mg3qz
pension $|3qm
pension administration|3qn
pension adviser|29s3qc
pension consultant|29t3qf
pension fund|1on29b3qm
pentest|46z
pentest $|46z
pentester|46z
pentester $|46z
peon|0up
peon de|0up
people|0lo11q22z35g3vr49p
people $|22n
people adviser|22m
people analyst|11x22a
people analytics|11d22q
people automation|22l
people business|22k
people experience|22k
people manager|22l
people officer|22e49r
people operation|22r35g
people partner|22l
people program|22k
people system|22n
people technology|22n
pepper|04m1nf2mo
perception|40x
perception engineer|40x
percher|1ns
percher $|1ns
percolator|2mm
percussion|2lm
percussion instrument|2lm
percussionist|3cq
percussionist $|3cq
perennial|04p
perfect|2mq
perfect binder|2mn
perfomer|3cp
perfomer $|3cp
perforator|0uu13r1ne4ye
perforator $|0um
perforator loader|0un4yf
perforator operator|0um2mg
performance|07n0jq0qn0uo0wr19x1hm1io1nf1xk2ac2fq2if2mb2pa2sm2ue2vf2zr3cu3mg3sw3te4pc4wv
performance $|0fk
performance artist|07f3cn
performance consultant|0ur0wn
performance engineer|1dm2sn
performance lighting|07p3ce
performance marketer|19q2pf
performance marketing|19r2pd
performance rental|4wr
performance technician|1hp
performance test|3so
performance tester|3sr3te
performer|0sq2cp3cu
performer $|0sq2cp3cu
performing|09k20p3cl4fg4ke
performing artist|3cm
performing arts|20q4fg4ke
perfume|29k2if2mq3gs3mf
perfume cosmetics|29k
perfumer|2ml3gr
perfumer $|2ml3gr
perfusion|2id2tz
perfusion expert|2tp
perfusion scientist|2ie2tq
perfusion techinician|2tm
perfusionist|06x2tv
perfusionist $|06x2tv
period|0mo2mg
period furniture|0mo2mg
periodista|2cy
periodista $|2cy
periodontician|17r
periodontician $|17r
periodontist|17z
periodontist $|17z
periodontologist|17r
periodontologist $|17r
peripatetic|09l20g4kk
peripatetic music|09l
peripatetic teacher|4kk
perishable|04e1ar
perlite|2ml
permaculture|2ir
permastone|0ug2lg2qz4ue
permit|1ar1hg3qt
permit licensing|3ql
permitting|0tq3ke
person|0fl0km0mf0ql0rp16k17o1am1hn1il1pm1ul1wl1zl21p2dq2ig2kk2lk2mm2nl3ao3kk3lk3rm3tl3yo41f49l4qf4wo4xo4yl
person $|0fl0km0mf0ql0rp16k17o1am1hn1il1pm1ul1wm1zl21q2dq2ig2kl2ll2mm2nl3ao3kf3lk3rm3tm3yo41f49l4qf4wo4xo4yl
personal|04f06n0er0fy0jn0lv0ro0ug1af1hm1ie1kt1wu20f21f26o29r2ig2lg2md34f3av3cg3kg3yp4fx4hf4kc4vg4ye
personal assistant|0le1ku3qm49l
personal banker|0eo
personal banking|0en
personal care|0fk0lq49f
personal computer|1ho
personal de|0rp
personal development|2fm49l4ke
personal driver|3ap
personal financial|29l
personal line|26p27l
personal safety|1if1wt
personal shopper|3yv
personal style|0fs4fd
personal stylist|0fp
personal support|0lo49e
personal trainer|06o2ff4fs
personal trust|29u
personalberater|3wz
personalberater $|3wz
personality|2cs
personality $|2cs
personalleiter|22z
personalleiter $|22z
personalreferent|22z
personalreferent $|22z
personalreferentin|22z
personalreferentin $|22z
personalsachbearbeiter|22z
personalsachbearbeiter $|22z
personalvermittler|3wz
personalvermittler $|3wz
personnel|0ve1hp22z2fq2md3bz3td44r4yg
personnel clerk|34l
personnel worker|2mg49p
pest|04o0rz1uu2ig2mm3gf41l
pest control|0rw2mf41l
pest controller|0rr
pest management|04p0rf1um2ms
pesticide|0tq0ug1uo2im2mr2qf3ge
pesticide $|2mp
pesticide applicator|1ut2mg2qf
pet|04z0lm1ng1xg20f3ym41e4vz4yc
pet boarding|4vs
pet care|04u0lf
pet food|2mp
pet groomer|4vn
pet sitter|4vo
pet supplie|3yl41g
petrographer|2iq
petrographer $|2iq
petrography|20n4ke
petrol|3yc41o4gr
petrol site|3yf41l4go
petrol station|3yf41m4gl
petroleum|0nx1an20k25f2mn34p3gx
petroleum engineer|0ns
petroleum engineering|20l
petroleum inspector|1ap2md34p3te
petroleum refinery|2mn
petroleum refining|2ml
petrologist|2iq
petrologist $|2iq
petrology|20m4kf
pewter|2md2xc3cz
pewterer|3cq
pewterer $|3cq
pflegefachfrau|31y
pflegefachfrau $|31y
pflegefachkraft|31y
pflegefachkraft $|31y
pflegefachmann|31y
pflegefachmann $|31y
pflegehelfer|0ly
pflegehelfer $|0ly
pflegehilfskraft|0ly
pflegehilfskraft $|0ly
pharm|2mg3dr3ey
pharm $|3dr
pharm technician|3ez
pharma|41r
pharma representative|41r
pharmaceutical|04g0gd0nz0qf0uf1df1hb1nf25f29k2is2kf2ms2se2um2xg3dz3ez3gf3te3yd41z4hl4yf
pharmaceutical $|2mg3et
pharmaceutical development|2mo
pharmaceutical engineering|0nv
pharmaceutical good|29l4hm
pharmaceutical granulation|2ml
pharmaceutical machine|2mm
pharmaceutical manufacturing|0nn
pharmaceutical quality|2if2mc3dz3te
pharmaceutical representative|41q
pharmaceutical technology|0gf0np2sg
pharmacie|3eq
pharmacie $|3eq
pharmacien|3dz
pharmacien $|3dz
pharmacienne|3dz
pharmacienne $|3dz
pharmacist|0lg0ug1hg2md3dz3ez
pharmacist $|3dz
pharmacist assistant|3eq
pharmacoepidemiologist|2iq
pharmacoepidemiologist $|2iq
pharmacogeneticist|2iq
pharmacogeneticist $|2iq
pharmacognosist|2iq
pharmacognosist $|2iq
pharmacognosy|20l
pharmacologist|2is
pharmacologist $|2is
pharmacology|14g20n2iz2of3dx3gf4kf
pharmacology $|3dp
pharmacology research|2il
pharmacology studie|2in
pharmacy|0ug1hg20q2ig2me2vg3dz3ez3yf4fg
pharmacy $|20l3do3en
pharmacy aide|3en
pharmacy assistant|3em
pharmacy clerk|3eo
pharmacy consultant|3do
pharmacy manager|3ds
pharmacy service|3dl3ek
pharmacy specialist|3dp
pharmacy technician|3eo
philanthropic|3rr
philanthropy|1kq30z
philanthropy $|30z
philatelist|2hr
philatelist $|2hr
philosopher|20r
philosopher $|20r
philosophy|20z2rg4kp
philosophy $|20q
philosophy instructor|20l
philosophy teacher|4kl
philosophy tutor|4km
phlebotomist|2uz
phlebotomist $|2uz
phlebotomy|0lz1hf2mg2uz
phlebotomy $|0lr
phlebotomy service|2us
phone|10r1eg1hm2le2me3yl4bk4nz4ub
phone device|3yk
phone repair|4nm
phone repairer|4nl
phone technician|4nr
phonetics|4or
phonograph|1hp1ne3cq4uf
phonotypist|13r
phonotypist $|13r
phosphate|2mk
phosphoric|2mk
phosphoric acid|2mk
photo|0xl1eo1ha1vq1xf24f2c82ie2ls2mv2uf2vf3fz3to4wp4yl
photo editor|0xl3fm
photo equipment|2lm2mf
photo lab|2mn
photo mask|2ml4ym
photo printer|2ml
photo retoucher|2mg3fn
photo technician|2mp
photocomposing|13s1ne
photocomposing machine|2mn
photocomposition|13l2mg
photocopy|2ml
photocopying|1hq2lf4uf
photocopying equipment|1hq2lf4uf
photoengraver|2mo
photoengraver $|2mo
photoengraving|2mz3fc
photofinishing|2lm
photogrammetric|0qz
photograph|0qq0xe2cp2mz3te4oc
photographe|3fz
photographe $|3fz
photographer|0ug2mn2vp3fz4wq
photographer $|2ml2vp3fz4wq
photographic|1hf1ng2cf2kf2ly2mw2uf3ce3fz3tq41l4uc
photographic equipment|2lm2me3tq4uc
photographic processor|2mc3ft
photography|1hg20c2hn2if2mx2ud2vg3co3fz4kx
photography $|3cp4ko
photography assistant|2mg3fu
photogravure|2ml
photojournalist|2cw3fr
photojournalist $|2cw3fr
photolettering|2mm
photolith|2mn
photolithographer|2mo
photolithographer $|2mo
photolithographic|2mm
photonic|0gz1dd1hr2mg
photonic system|0gp1dg1hn
photonic technology|0gm
photonics|0gv1df1ht2mg2sf3gw
photonics $|0go1hl
photonics engineer|0ge3gz
photonics engineering|0gm
photoresist|2mk
photostat|2ml
photostat operator|2ml
phototypesetter|2mz
phototypesetter $|2mm
phototypesetting|2mu
phototypesetting machine|2mp
photovoltaic|0uz1dt1ev1hd2ig2mc
photovoltaic energy|0ub1eq
photovoltaic installer|0uo1ef
photovoltaic system|1em
php|0cz1rk
php $|0cp
php developer|0cl
php engineer|0cp
php entwickler|0ck
php stack|0cg1rl
phrenologist|3cq
phrenologist $|3cq
physiatrist|2wz
physiatrist $|2ws
physical|06q0lf0nl0ot1ho1mo1wn20m24o2io2md2og2uf2vg3go3hz3pg46f47f49g4fm4ks4sg
physical chemistry|20l
physical design|0ou
physical education|4kq
physical educator|4km
physical fitness|4fg4ko
physical medicine|2wl
physical product|24p4sg
physical science|2ie3gp
physical scientist|2if3gu
physical security|1mp1wo46f47f
physical therapist|06l2wg3hx
physical therapy|06p3ho
physician|06p2in2vo2wz34m
physician $|06q2wy
physician assistant|2wu
physicist|2iw3gz
physicist $|2ix3gy
physicist chemist|3gl
physics|20p2il2og2rz2vc3gz4ka
physics teacher|20g2ru4ke
physics tutor|2rr4kf
physio|3hz
physio $|3hz
physiological|2im
physiologist|03p06s2is2mf4vn
physiologist $|03p06s2is2mf4vn
physiology|20o2iz3xg4kf
physiology research|2in
physiology teacher|20m4kg
physiotherapeut|3hz
physiotherapeut $|3hz
physiotherapeutin|3hz
physiotherapeutin $|3hz
physiotherapist|06w2mg3hz4vo
physiotherapist $|06o3hz4vp
physiotherapy|06z0lb2mg2vf3hz
physiotherapy $|3hq
physiotherapy assistant|06s2vg3hv
phytopathologist|2iq
phytopathologist $|2iq
phytopathology|20n4kf
pianist|3cs
pianist $|3cs
piano|09z0mr0uf1hg20b2lt2mv3cl3te4kd4uf4yl
piano case|0mq2mc
piano maker|2mn
piano teacher|09s20f4kf
piccolo|2ln4uf
piccoloist|3cq
piccoloist $|3cq
pick|1as21o2xf3tp4qe
pick pulling|1nk2mm4yg
pick shovel|0um
pick up|1at21o2m93tp4qe4yn
picker|02n04w0ko0us1nq1zp2me2xf3tu4yr
picker $|02n04q0ko0um1no2mp3tu4ys
picker machine|04u2mb
picker operator|1zq2me
picker packager|4ym
picker packer|04g4ym
picker tender|04f0ug1np
picking|04r2mm2xf
picking machine|2mn2xf
pickle|04g1pv2mn3tm4yd
pickled|2xm
pickler|2mu
pickler $|2mu
pickling|1no2kf2mo2xf4ym
pickling line|2mk
pickup|16b1ag4qw
pickup driver|1ag4qo
pictorial|3cn
picture|0mt0xe1nf21q2cv2ml3cw3fe4hn4wo4yk
picture camera|2ll
picture editor|0xf2ck3co4we
picture equipment|2mk
picture film|2mv3cc
picture frame|0mm
picture operator|21s2mg
picture selector|2cs
picture set|2mg3cf4yq
pie|0ds1nd1pn2dr2me4yk
pie maker|0dp1pe2mm
piece|04u0ug1xn2mo4hn
piecer|1nt
piecer $|1nt
pier|2ml4ys
pierce|2kn2me
piercer|2ml
piercer $|2ml
piercing|1ng2md2xt
pierman|2mo
pierman $|2mo
pierogi|1nf1pr2mf
pig|04t0kp2mf2xs
pig machine|2xn
pigeon|04m21u2me4ye
piggyback|4yo
pigment|2ke2mo4ys
pigs|2mp4yf
pigs feet|2mp4yf
pilate|20d4fz4kd
pilate $|4fm
pilate instructor|4fm
pilate matwork|4fm
pilate teacher|4fm4kg
pile|0mk0uv0vn1ng1zz2mb2xe
pile driver|0mm1zo2mf
pile driving|0vn1zs
pile hammer|1zl
piledriver|1zr
piledriver $|1zr
piler|04o2ml2xl4ys
piler $|04o2ml2xl4ys
piling|04n0um1nf1zw2kf2mf
piling equipment|0ug1zq
piling machine|2mo
pill|2mo4yn
pill maker|2mm
pill production|2ml
pillar|0uu2me
pillmaker|2mo
pillow|0rf2mq4yf
pillowcase|1ns2me
pilot|0bz0ng0qg0ue1az1hm1id1nf1zg20e2fg2it2lg2mn2nv2xg3ko4fg4ho4kp4qq4ud4yq
pilot $|04l0bz1ak2iq2me2ny4qr
pilot commercial|0bm
pilot control|0bd2mq
pilot light|0bk
pilot plant|1zg2mp
pilot supervisor|2mf4ys
pilot trainer|0bp2fg
piloted|1hf2io40m4wk
piloted aircraft|2io4wk
pin|04g08b0mf1no21p2lv2mn2xs4yn
pin drafter|08c1nu
pin drafting|1nn
pin worker|0ul2mn
pinch|2xl
pineapple|04m
pinion|2ko3tr
pinker|1no2ml
pinker $|1no2ml
pinking|1nq2mc
pinner|0mp1ng2ko2mo2xf
pinner $|0mp1ng2ko2mo2xf
pinsetter|2lp2mf
pinsetter mechanic|2ll
pintor|37z
pintor $|37z
pipe|03k0mo0qo0ux1hf1nb1pg2ko2ln2mo2qf2xu34g3cg3jz3tr4uf4yl
pipe cleaner|0uk2mk
pipe coverer|0un2mf
pipe covering|2me2xn
pipe fitter|0vo2lc2mb2xo3jp
pipe inspector|0ub3jm3tp
pipe installer|0uk
pipe insulator|0uk
pipe layer|0uk2me3jq
pipe line|0vg2la2mm3to4yo
pipe liner|0up
pipe maker|0mm
pipe organ|2lq2ml
pipe repairer|0ue2lk3jn
pipe smoker|2mm
pipe stem|0mf2kq2lo2me
pipe stress|03l0gk
pipe supervisor|2mn
pipe welder|2xl
pipe winding|2ml
pipefitter|0um2mg2xq3jz
pipefitter $|2xq3jz
pipefitting|20k
pipelayer|0vn2mf3jz
pipelayer $|3jz
pipelaying|0ur2mf
pipeline|04f0nl0qy0tf0vn12m1af1hu1iq1nf2if2ld2mp2xf2zf34g3jz3kf3oe3te4hy4yq
pipeline $|4hn
pipeline compliance|0tg1hz1id2md4hf
pipeline construction|0qg0uq1hd
pipeline division|2mf4hr
pipeline engineer|0nm12m1iu3jb
pipeline engineering|0qp1he
pipeline environmental|0vg1is
pipeline field|0qr1hd
pipeline maintenance|0vn1hb2lf3jx
pipeline network|2zf3jm
pipeline operation|0qo1hf4hm
pipeline operator|4ym
pipeline project|0vg3of4hu
pipeline route|4hn4yg
pipeline safety|0qf1hu1ic
pipeline supervisor|0vm2me4yo
pipeline system|2mf4yp
pipeline technician|0qg1hd3jl4yr
pipeline worker|3jp
pipeliner|0uq
pipeliner $|0uq
pipeman|0up
pipeman $|0up
piper|0um1np
piper $|1nq
pipework|0vo3jm
pipeworker|3jr
pipeworker $|3jr
piping|08q0vp2me2sr3tm
piping engineer|2su
piso|21q
piso $|21q
pistol|2kq
piston|2mn4uk
piston aircraft|4uk
pit|04e0un1am1pg21z2lu2mo2xm34g3jg3td4fp4up
pit boss|21s
pit crane|1zk
pit operator|0up21f2xn
pit supervisor|21o
pit worker|2ln4uq
pitch|04k4ym
pitcher|04n2mn3cn
pitcher $|04n2mn3cn
pitman|2mp
pitman $|2mp
pits|2mm
pitter|2mo
pitter $|2mo
pitting|2mk
pivot|2ko
pizza|0df1px2mc3am
pizza delivery|3am
pizzaiolo|1pr
pizzaiolo $|1pr
place|0vp
placement|0lf0uf1hg1zg20t22z2mk2qp34f3kg3qo49x4ng
placement coordinator|20l22d49q
placement specialist|22l49m
placer|0ux2ml2xm4ys
placer $|0uo1nl2mq2xm4ys
placing|0vn2gc2ml4fo4ye
placing supervisor|0vn2ml4ye
plaiter|1np
plaiter $|1np
plan|0qr0uw22r29m2me2vl3kn3te41l49g4hf4ko4lf
plan administrator|2vp
plan officer|3ko
plan specialist|22t29m2vg
plane|0qq0rn2lf4ur4yf
plane engine|1hk
plane maintenance|2lf4ur
planer|0ms1ng1zo2ks2mr2xe4yq
planer $|0mv4yg
planer operator|0mg0un1zp2kl2mc
planer set|0mg2kq2mg
planer specialist|2mq
planer stone|2mo
planer technician|2mo
planer tender|0ml2mb4yo
planer thicknesser|2mo
planetary|2il
planing|2kg2ml
planing machine|2kg2ml
planisher|2kr
planisher $|2kr
planishing|2xn
plank|4yn
planned|30n3rl
planned giving|30n3rl
planner|04d07g08u0gr0mf0qr0uf19l1ag1hl1ip1ju1mf1ne1pg24n25s28r29l2bg2fm2il2ll2ng2pn2xf2zo35f38o3cf3kl3lr3om3qo47o49f4hs4il4np4po4ye
planner $|04d07g08v0gr0mf0uf19m1ag1hl1iq1ju1mf1ne24n25q28r29l2bg2fm2im2ll2ng2pm2xf2zo38o3cf3kn3lr3om3qo47o49f4ht4il4np4po4ye
planning|02l04f08z0bg0gg0nf0ql0ug19k1he1in1jl1lm1nf1om1pg20k22g25n28f29s2fg2il2ps2sf3gg3kn3ln3oz3pg3qu3tf40p43n4fe4hs4kg4uk4wf
planning analysis|1ol
planning analyst|02o08f1ok29k43o4hn
planning consultant|08p
planning counselor|0ll29p49e
planning development|08g0qd3oq3qn
planning enforcement|3ke3qn
planning engineer|08l0ng0qk1ik25l2sf3oy40p4hg
planning expert|2mn2pm
planning inspector|3qq3tg
planning manager|0qq1jm1om3og4hm
planning office|3lp
planning officer|1ip3ka3qn4hq4um
planning production|25o2mf4hn
planning strategist|19m
planning teacher|20m
planning technician|08r0qg1ao
planograph|13r2md
plant|02f04s05o0gp0lf0mg0un0vd1ae1do1ef1hq1le1md1nd1oo1uy1wp1zr20m21e25t2it2lp2mu2nl2qe2sm2vc2wb2xm34f3cg3gf3qg41m49d4fg4gm4hl4kg4wf4ym
plant $|29l2mg
plant attendant|2mf4yo
plant breeder|04f2io
plant caretaker|1up
plant center|2mg4gp
plant construction|0uq1zg2mf
plant control|2lo2mg
plant electrical|1hg2lp2mg
plant electrician|1ef1hf2mr
plant engineer|0gd0nl1do25n2lg2mk2nn2sf3jn
plant equipment|1dg1hq2il2m82sp
plant general|1le2mp
plant health|04q1uo2vd
plant inspector|2md3jo3tl
plant laborer|04g0uf4yo
plant maintenance|1hn25p
plant manager|0gr1pf2ig2mx
plant nursery|04c1uu2mf
plant operation|2mq
plant operative|0ug1zu
plant operator|04f0gr0ua1ng1zs2ie2mm2xs4yq
plant production|04r2ma
plant project|1dm
plant protection|2mg3kp
plant repairer|2lr2mf3jf
plant safety|1in
plant scientist|2il
plant site|2mn
plant specialist|2mr
plant superintendent|2ml35l
plant supervisor|2lg2mn41q
plant technical|0nl2il
plant technician|1el2if2lm2mq3jg
plant utility|1pr2lg2mb4yo
plant worker|0ug2mv2qg
plantation|04q
plantation manager|04q
planter|04t1up
planter $|04s1up
planting|04z2me4hp4yb
planting machine|04p
planting material|04q4yc
plasma|0mp0uf1nf2kx2me2uk
plasma burning|2kq2mf
plasma cutter|2kn2mf
plasma processing|0ug2mq
plasma torch|2km2xg
plaster|0mf0us1nf2ka2ml2qz2xd
plasterboarding|0vn2mf
plasterer|0ut1nf2qz37p
plasterer $|2mr2qz
plasterer helper|0uo2mf
plasterer painter|2mf37p
plastering|0vr2mf2qr
plastering $|0vn
plastic|04f07g0md1hn21k24f2ks2lm2mq2qd2xu37o3cf3gq4yo
plastic $|2xk
plastic blow|2mo2xc
plastic drill|2kl2mf
plastic furniture|0me2mr
plastic injection|2ke2mo2xg
plastic molding|2mo2xe
plastic moulding|2kf2mm
plastic process|1hg2mf2xp
plastic product|2mm
plastic roll|2mq2xb
plastic rolling|2kf2mu2x9
plasticator|2mo
plasticator $|2mo
plastician|2mn
plastician $|2mn
plastics|0nz0qg1nf2io2ln2mp2xn
plastics process|2ml
plate|04f0mg0un2kr2mu2xx3tv4fm4yn
plate cutter|2mn
plate finisher|2mm2xf
plate glass|0uu0vl2m7
plate inspector|3tm
plate layer|0un
plate maker|1no2xf
plate operator|2mc3tr
plate plywood|2me4yn
plate setter|2mm
plate stacker|2mt4yd
plate washer|2mc4yr
platemaker|2mr
platemaker $|2mr
platen|2mp4yf
platen press|2mm4yf
plater|2mp2xx
plater $|2mn2xy
plater helper|2ml
platesetter|2mx
platform|0cl0gf0hp0mo0ng0qf0ut0yp12p1aq1gr1he1qn21f2jl2lf2md2sg2yo3af3iv3mo3yq46l47f4bg4hg4rn4ym
platform $|12r1gs
platform developer|0yq
platform engineer|0cm0gg0hp0qg1qo2jl2sg2yo3iv46l47g
platform erector|0uk
platform integrity|4ro
platform material|4ym
platform owner|3mo
plating|0nq1hg1nf2mp2xw3tl
plating machine|2xl
plating tank|2mm
plating technician|2mn2xm
platinum|2ml3co
platinumsmith|3cq
platinumsmith $|3cq
play|0xq2lf3pp4fp4wq
player|10l1hn21t2mf3cy4fv
player $|21t2mf3cz4fv
player support|10m
playground|0un1wq2lf2mf4fz
playland|21p
plaything|2lf2mw
playwright|0xw
playwright $|0xt
plc|1dz4be
plc automation|1dm
plc engineer|1dl
plc programmer|1dq4bg
pleasure|2nl
pleasure craft|2nl
pleat|1ne2kn
pleater|2mp
pleater $|2mp
pleating|1nf2mr
plexigla|2ml
plier|2mo
plodder|2mt
plodding|2mq2xg
plodding machine|2ml
plombier|3jz
plombier $|3jx
plombier chauffagiste|3jm
plomero|3jz
plomero $|3jz
plongeur|2dz
plongeur $|2dz
plotter|0qo0ug2ip2mf3gt
plotter $|0qe2ip3gm
plotter operator|0qs0ug2mf3go
plougher|1zo
plougher $|1zo
plow|04o0mo0up1zf2kd2lg2me4uo4yg
plow operator|04p0ur1zf2mf4yg
pluck|0kt1nf2mf
plug|04g0mu0un1eg1ng2kc2xg3tm4yp
plug cutter|0mm
plugger|0ut2mn4yg
plugger $|2mq
plumbber|3jr
plumbber $|3jr
plumbeer|3jr
plumbeer $|3jr
plumber|0uw0vx2lm2mc3jz
plumber $|0ue0vr2lo3jz
plumber helper|0un2mf
plumbing|08p0ux0vv2le3jz3te4ua
plumbing $|0vn
plumbing apprentice|3jn
plumbing engineer|3jt
plumbing mechanic|3jp4ue
plumbing supervisor|0vo
plumbing technician|0uf1hm3jq
plummer|3jr
plummer $|3jr
plunger|0um1no2mb2xq
plunger $|2xq
plus|1lq41k
plus size|41l
plush|1nz2mc
ply|2ms
plywood|04e0mw1ne2my3tb4yn
plywood layup|4yk
plywood press|2me4yn
plywood quality|2ml
pm|2je3mv3td40r
pm $|2je3mv
pmh|31m
pmhnp|31y
pmhnp $|31y
pmm|3nz
pmm $|3nz
pmo|3oz
pmo $|3ou
pmo manager|3oq
pneudraulic|4um
pneudraulics|4uk
pneumatic|0ul1hp1ng2kk2lw2xg3tm4ym
pneumatic air|2lk
pneumatic system|1he2lo2me4yo
pneumatic tester|1hf2lk3tm
pneumatic vacuum|1hq2lg
poacher|2mn
pocket|0mn1nv
pocket setter|1nm
pocketbook|2mm
podcast|2cz3cg4wg
podcast host|2co
podcast producer|2ct3cg4wg
podcaster|2cq
podcaster $|2cq
podiatric|2vz2wn
podiatrist|06y2mf2vq2wp
podiatrist $|06z2mg2wp
podiatry|20m2wn4kg
podiatry $|2wl
pododermatologist|2wr
pododermatologist $|2wr
poem|0xm
poet|0xr3cn
poet $|0xr3cn
poid|4qp
poid lourd|4qp
point|04o2ml2pq3cg3yp4yf
point inspector|04o
pointer|0mn0uk1no2kp2qp2xr4xf
pointer $|0mn0um1ns2kq2mf2qp2xl4xf
pointer helper|2ml
pointing|2mf2xq
pointsman|1ap
pointsman $|1ap
pointswoman|1ap
pointswoman $|1ap
poiser|2mo
poiser $|2mo
poising|3tk
poisoner|04p
poisoner $|04p
poissonnier|1pr
poissonnier $|1pr
poke|2xq
poke $|2xq
poker|21z2m93cf
polarity|3tk
polarizer|2mn
polarizer $|2mn
pole|04x0ug1ne2lq2mf2xf3to4fm4yp
poleman|0kr
poleman $|0kr
poleyard|2mn
police|04f07g0lg0ug1ag1le1ng1ww20l2ff2go2mb31g34v39z3ck3kz3qz3vl49e4fg4hd4kt4vg4yf
police $|1wv3kp3ql
police chief|3kc3qr
police communication|39o3ke
police community|3kk
police constable|3kl
police crime|3ql
police fire|39p3kd
police officer|3kp3qf4ko
police sergeant|3kl
police specialist|3kn
police trainer|4km
policeman|3kr
policeman $|3kr
policewoman|3kr
policewoman $|3kr
policy|02m08m0af0em0xg1is1ou20p22f26m27z2ff2gf2mf38g3kf3qz3rx3tg3yg47l49d4fe4hf4rx4yg
policy $|3qe3ro
policy administrator|26m27g
policy adviser|1or
policy analyst|02o08o0af1im2in3qo
policy change|27o3qe
policy consultant|1if3qo
policy coordinator|3qp
policy developer|3qn
policy enforcement|3qe4rs
policy issue|27n3qf
policy manager|0en3rw4rq
policy officer|1if1ou3qr49g
policy researcher|1of3qw
policy specialist|20r3qm4fg
policy strategy|47n
polish|1nq2mp3tc
polisher|0mq1nl1po2kz2mo2ql2vn2xs3cm3te4yl
polisher $|0mq0ug1nm1po2ky2mo2qm2vn2xm3cm4yl
polishing|0mf0uf1ne2lq2ml2xm3cs4yn
polishing machine|0mf1nf2kn2m82xe3cx4yo
polishing worker|2mn
political|0uf0xl14g20z2co2ie2me2oe2pg3gl3kf3qz3rz49t
political affair|3qm3rg
political campaign|3rm
political party|3rq
political science|20o2il3gf
political studie|20r2ig
politician|3qr49q
politician $|49r
politics|20r2cn
politics $|2cm
poll|10r
pollster|4tr
pollster $|4tr
pollution|0qp0tu1hp1iz2mg3gd3kf
pollution control|0qr0to1hn2id3ge
pollution engineer|1ir
pollution specialist|1hq
polo|20e4fp4kg
poly|4yn
polygraph|20e2ip2mf3pz4fg4kf
polygraphist|3pr
polygraphist $|3pr
polymer|0gg0nz25f2iv3gp3td
polymer engineer|0np
polymerization|0nq2xp
polysilicon|2mm
polysomnograph|2vq
polysomnographic|2tg2vp
polysomnographic technologist|2tg2vp
polysomnography|2vu
polystyrene|2ml2xg
pomologist|2iq
pomologist $|2iq
pomology|20m4kf
pompom|2mm
pond|04m0ml2mo4yp
pondman|04q
pondman $|04q
pony|04n0ms1ag1ng21u2mc4yl
pool|0mf0rn0us0vm1ae1nf1wl2ln2mb2qk2xg34q3ao4fu4uf4ye
pool $|0rn4ff
pool attendant|21f4fy
pool cleaner|0rn4yg
pool installer|0un2qk
pool lifeguard|1wm
pool maintenance|0vn2lg
pool plasterer|0uk
pool supervisor|2mg34q
pool table|21n2lk
poolroom|21m
pop|3ck4wg
popcorn|1ng1px2md2xg4xq
pope|0sr
pope $|0sr
popper|04g1ps
popper $|04g1ps
porcelain|17z1nl2mr37f3cg
porcelain caster|2mk
porcelain designer|2mk
pore|1dg3gr
pork|0kr2md
porperty|3up
port|0aq0tq1we1zr2me2nz35e4hz4yl
port operation|2nw35f
port terminal|4hn
portable|04z0mm0uk1ec1hp2k93kg
portable machine|0ml
portable track|04s0ud
porter|0lt0rs1al21u2dn4yo
porter $|0lt0rs1al21s2dn4yo
portering|0ls
portering $|0ln
portfolio|1gq1ol29z2ac
portfolio analyst|29o
portfolio manager|1gq1om29s2ac
portrait|2me37f3cs
portrayist|3fr
portrayist $|3fr
positioning|0qm11o
positioning system|0qm11o
post|02o04n0ew0kf0md0ut0xe16p1ao1nd2m62xf3493ct3kq3yf44l4gq4hn4or4qf4yg
post hole|0um
post office|0eu1aq34a3yf4hl
post production|2mc3cz4hg4wl
post secondary|44l
postal|0uf16z1ax2md34n4hn4yg
postal service|1an4hl
postal worker|0ug16z2mg
postdoc|20z
postdoc $|20z
postdoctoral|20z2ig
postdoctoral associate|20s
postdoctoral fellow|20l
postdoctoral research|20o
postdoctoral researcher|20p
poster|02o2mg37z
poster $|02o37y
postgre|15n
postgre dba|15n
postie|16z
postie $|16z
posting|02v1ng2md
posting clerk|02m
postman|16r
postman $|16r
postsecondary|20y4ke
postsecondary $|20v4kg
postulant|49r
postulant $|49r
pot|0me0uo1af2dz2kk2lw2ml2xx3kg4ya
pot operator|0uq2me2xk
pot room|2xm
pot wash|2ds
potable|1in
potable water|1in
potato|04v1ng1pv2mr4yf
potato chip|1pq2mk3tn4yg
potato inspector|04m
potline|3tr
pots|2dq
potter|2mo3cu
potter $|2mn3cu
pottery|1nf24n2mp2qr2xg
pottery porcelain|2mm
pouch|2mn
poultice|2mn
poultry|04z0kz0uf1hb1nf2iq3kf3lk3tc4vr4yp
poultry catcher|04l4yg
poultry inspector|04n
poultry offal|04f0kf4yt
poultry worker|04q
pouncer|1nr
pouncer $|1nq
pouncing|2mn
pouncing machine|2mn
pound|04p
poundmaster|04q
poundmaster $|04q
pour|2ml
poured|0uk0vl2qk
poured flooring|0vl2qm
pourer|0uo2mp2xw
pourer $|0ur2ml2xu
powder|0rq0uu1ne2iq2mr2xf3ce3tk4yk
powder blender|2mk
powder mixer|2mn
powder production|2mk
powdered|2mm
powderer|2mo
powderer $|2mo
powderman|0uq
powderman $|0uq
power|04e0cg0gq0mo0qf0uo0vt0yu12g1am1dz1ey1ho1nd1pf2ie2kq2ln2mr2qo2sw2xd2zf3gg3jg3kg3od3tm41n4bg4h94nf4qd4un4wf
power $|0gk2mk
power apps|0yp
power assembly|2mg2sl
power brake|1af2kn2lo2mf2sf
power compressor|1et2lf4ug
power distribution|0ge1dr
power electronics|2so
power engineer|0gw0ng1dm1em2le2mg
power engineering|2sm
power equipment|2mk4um
power floater|0vl2mf2qp
power generation|1dk1eg2lf2mn2zg
power land|3un
power line|0ue0vv1el3tf
power lineman|1eg2lq2mg
power machine|2mk
power maintenance|2l92ss
power operator|2lo2mm
power plant|0gn0no1dm1ea1hg2ld2mp2sd3to
power platform|0yq
power reactor|2ml
power sales|41m
power saw|0mf2kq2mb4um
power shear|2mm
power shovel|1zm4ul
power station|1dl1eg1hl2ml4yg
power system|1dq2mn4hf
power technical|2lq
power technician|0un1ee1ht2lo2me2sg4ug
power technology|2sl
power tool|1ex2le2mg
power transformer|1hl3tl
power unit|0um
powerbuilder|3cq
powerbuilder $|3cq
powered|3kr
powerfloat|0vk2me2qo
powerfloat finisher|0vk2me2qo
powerhouse|04g1eb1hq2lm2mo4yo
powerhouse mechanic|2lm2mf
powerline|0vr1ex1hg2ll2me3td
powerline technician|0vn1em2lg
powerline worker|1et2mf
powerplant|2lg2ms
powerplant mechanic|4ul
powertrain|1hg2sz4ur
ppc|19z
ppc $|19m
ppc manager|19p
ppc search|19l
ppc specialist|19r
pr|3rx
pr manager|3rx
practical|31l
practical nurse|31l
practice|20v22f2il2mg2vv2wl31q3vv4994kg4lr
practice assistant|38k
practice educator|20n49e
practice manager|2vx
practice placement|20v22g
practice secretary|3vp4vf
practice technician|4vl
practicing|2wl
practitioner|02m04f06s0bl0lo17k1cn1eg1hg1il1kn1ne1oe20l29l2ep2fn2ik2lg2md2tp2vl2wt31k36s39n3dw3kf3pt3qg41f49m4do4eo4fp4km4lg4yf
practitioner $|02m04g06m0fk0lm0ul17l1co1il1ko1nf1oe20f29m2ep2fg2il2mg2pk2tl2vo2wn31l36n39n3dn3kg3pk41g49n4dk4ep4fn4yg
pre|0bf0ln0pk1ap1cx1nm1pe20f2kf2xq41b4ct4df4kf4ym
pre arrangement|0ll
pre cast|2mn2xe
pre k|1cn
pre kindergarten|1cm4df
pre press|2mq
pre sales|41b4ct
pre school|1cp
pre silicon|0pk
pre stitching|1no2mf
preacher|0su
preacher $|0su
prearranged|41e49o
prearrangement|0lm49f
preassembler|2mq3tf
preboarder|1np
preboarder $|1np
precast|0uo2mn2qg2xf
precast concrete|0uo2me
precast moulder|2ml
preceptor|31q49q
preceptor $|31q49q
precinct|2nf3ks
precious|2me3cu
precious stone|2mb3cv
precipitate|2mp4ye
precipitator|2mu
precipitator $|2mn
precipitator operator|2mn
precise|1nn2me
precision|04g0ge0qf1df1hc1nl25e2iw2kz2lc2mu2sm2vs2xt3tp4gg4uf
precision agriculture|2io
precision assembler|2xk
precision device|2mm
precision engineer|2ko2sm
precision engineering|0ge2kp2mg2sv
precision engraver|2kg2mm
precision etcher|2ml
precision farming|2iq
precision instrument|2ms3tc
precision lens|2mf2vp
precision maintenance|1he2kg2lf2mw
predatory|04s
predatory animal|04o
predictive|1du1ho2lf2mf
predictive maintenance|1du1ho2lf2mf
prefab|0ux2ma
prefab house|0us2md
prefabricated|0mp0ul2mc
prefabricator|2mo
prefabricator $|2mo
prefinish|2mm
prefitter|0mo
prefitter $|0mo
preflight|1aq3td4um
preform|2xq
pregnancy|49q
prek|1ct20d4kf
prek teacher|1ct20d4kf
prekindergarten|1cx20d
preload|2mg34g4yq
premise|0rq1hp1mz2ld3kf
premise manager|1mt
premise officer|1mt3kf
premium|27r
prenatal|20d4kp
prep|1pl2dq2is2md2xo
prep cook|1pm
prep technician|2it
prep worker|2dq
preparateur|3eq4yo
preparateur de|4yp
preparateur en|3eq
preparation|04g0kv0ug1hg1nf20f2dp2mr2vk2xn3go4kn4ym
preparation operator|0kx
preparation supervisor|2mq
preparation technician|2mn2vl3gn
preparation worker|1pn2dp4yg
preparator|2hw
preparator $|2hw
preparatory|2mk2xq
prepared|2do2mm32k4xf
prepared meal|2mk32k
preparedness|1in3kq3qg
preparedness coordinator|1in3km
preparer|04f0am0kg1am1pp2du2lm2mm2vp2xo38q3tn41k4ho
preparer $|04f0am0kg1am1pp2du2lm2ms2vp2xf38q3tn41k4ho4yk
preparing|1nl
prepleater|2mo
prepleater $|2mo
prepper|1pm2mm
prepper $|1pm2mm
prepress|1hf2mz
prepress technician|2mm
preprimary|1cp4kc
presale|4cw
presale engineer|4cw
presales|4cz
presales $|4cv
presales consultant|4ct
presales engineer|4co
presbyterian|0sl
preschool|0lq1cz20e2mf44g4dg4kf4ll
preschool $|1cm4df
preschool assistant|1cu
preschool director|1cm
preschool special|1cn4de
preschool teacher|1cl20f4do4kf
preschool teaching|4lm
prescreener|2vp
prescreener $|2vp
prescription|2mf3er4yn
prescription clerk|2ve3er4yn
prescriptionist|3dr
prescriptionist $|3dr
presentation|1vt24f
presentation designer|1vt24f
presenter|2cm3cu3gq4fo4vl
presenter $|2cm3cu3gq4fo
presenter animal|4vl
preservation|04f0tq1eg1pp2hx2il2mc3to3ug49m
preservation operative|1pm2mf
preservation operator|04g1pn
preservationist|2iq2lp2mf
preservationist $|2iq2lp2mf
preservative|2mk
preservative filler|2mk
preserve|04q
preserver|04e1pn3cq
preserver $|04e1pn3cq
preserving|2ml
president|0ef15n1gx1lz1ol20s29f2mg3qq41o47g49g
president $|0ef15n1gq1lz1ol20u29g41o47g
president engineering|1gp
presidential|3kr
presiding|2gl4fo
presort|2mf4hq
press|04d0mn0rn0uc0xf1ae1hf1pm21g2cp2ig2kz2lm2mw2po2xu34m3kf3lc3qg3rz3te4go4hm4yu
press adjuster|2m82xw
press assistant|4yq
press brake|2ko2me
press catcher|4ym
press feeder|2mn
press hand|1ne2ko2mm
press laborer|4yl
press loader|2mo4ye
press maintainer|2lq2mg
press officer|3rq
press operative|2km2xm
press operator|0mp0rq0uf1af1nq1pp1zl2xl4y9
press preparation|2mo
press punch|2km
press set|2kd2mp
press setter|2kp2me2xl
press shop|2kq2me
press specialist|2mu
press technician|2kg2mr
press tender|2ko2mn4yf
press worker|2kl2ml2xl4yg
pressed|2mk
presser|0rq1nu1pq2kp2lm2mq
presser $|0rq1nt1pq2kq2lm2mq
pressesprecher|3rz
pressesprecher $|3rz
pressfitter|2mo
pressfitter $|2mo
pressing|0rr1nm4gf4yp
pressing machine|1nn2me4yq
pressing operator|0rr2md
pressman|2mt
pressman $|2mt
pressroom|2mn
pressure|04g0rn0um1dg1hg1nn2lm2ml2xp3gp3to4he4yl
pressure boiler|2mm
pressure firer|2mm
pressure vessel|0uo2lf2me2xv
pressure washer|0ro0um2mb
presswoman|2ml
presswoman $|2ml
prestidigitator|3cq
prestidigitator $|3cq
presto|04e2mo
prestressed|2mq2qf
prestressed concrete|2mq2qf
pretzel|1n91pm2ms4yl
prevencion|1ir
prevencion $|1ir
prevencionista|1iz
prevencionista $|1iz
preventative|4un
preventative maintenance|4un
prevention|0gs1hc1ip1ww2in2mf3kt3pu3zn47l49k4hd
prevention $|1wg3ko
prevention coordinator|3ku3pm49e
prevention engineer|0gq1ie1wf3kf47m
prevention manager|1wl3ko4hf
prevention officer|1wm3kf
prevention operation|1wm3kf
prevention service|1wk
prevention specialist|3pq3zo
prevention technician|0um1ip
preventionist|31q
preventionist $|31q
preventive|2ln
price|02q1nf2lg2me2pz4yn
pricer|02r16g
pricer $|02r16g
pricing|02n0as1oy2if2pz3yo3zk
pricing analyst|1oq2po
pricing clerk|02o
pricing manager|0at1ot2pc
pricing specialist|2py
pricker|1np
pricker $|1np
priest|0sz
priest $|0sz
primary|0ln20c2md2vd2wt2xs44n49g4dm4ks4lp
primary care|2wl
primary education|44l4kl
primary school|4dl4km4lo
primary special|4dk
primary teacher|20f4ko
prime|29o3qp
prime minister|3qp
primer|04q1pg2ld2mp2xn3tn4yk
primer $|2ml
primer inserting|2lg2mm
primer waterproofing|2lf2xn
priming|0uq2ke2mm4yn
print|08p0ug1hf24t2hr2lg2my35r3cg3tq4uf
print developer|2mm
print line|2mf3tn
print operator|2mk
print production|2md35r
print room|2mk
print service|08w2mf4ug
print specialist|2mo
print studio|2mo
print technician|2mm
printed|08p1yf2kp2mm2xn4yn
printed circuit|08p1yf2kp2mm2xn4yn
printer|08z0ue1hu2mv2xg3cm4uf4wm4yp
printer $|08e1nl2lq2mx3cn4wn
printer helper|2mg4yn
printer operator|08q
printer repairer|08u1he2lf
printer repairman|08q2mf
printer slotter|4ym
printer specialist|2ml
printer technician|2mk
printing|08z0uf1hb1n72lp2ms2xe3tn4ho4yn
printing field|08n1hf
printing inspection|2mk
printing inspector|2me3to
printing machine|08n2kg4yn
printing operator|08p
printing press|2ml
printing roller|2kl2lr2mc4ye
printing supervisor|2mk
printing technician|08l2mn
printing textile|1nf2mq
printing worker|2ml
printmaker|3cu
printmaker $|3cu
printmaking|2me3cq
prior|0sv22o
prior $|0sv
priority|0yw
priority implementer|0yp
prism|2vr
prison|1wg20n2wk38l3ku4kf
prison guard|3km
prison officer|3kp
privacy|0ty12o2gy3oe46x
privacy engineer|46x
privacy manager|2gx
privacy officer|0tm12o
privacy program|0tt3oe
private|09l0bp0em0rq0tf1af1kx1lm1ng1pm1wm20l21f29l2fg2gk2ig2me2nf2rl34g38t3ax3cg3qf4fo4hn4kk4qg4yf
private aeroplane|0bm
private aircraft|0bl
private airplane|0bk
private assistant|1kt
private banker|0ep29g
private client|2gl
private detective|38p3kf
private driver|3am
private equity|29n
private hire|3al4hp
private hotel|0rn
private investigator|0tf3kp
private secretary|1ko
private teacher|20e4kn
private tutor|4km
prize|3cn
prizefighter|3cm
prizefighter $|3cm
prizer|4hq4yr
prizer $|4hq4yr
prn|0lt
prn $|0lt
pro|2gm
probate|02f2gl34p
probation|38m3kf3qo49z
probation case|38m49f
probation correction|3kn49f
probation officer|3kf49s
probation specialist|49o
probe|2mp
procede|25r
procede $|25r
procedure|2tq
proceso|25q
proceso $|25q
process|02g04f08g0iz0qe0tl0ue0xf1ag1hs1if1ym1zg21g22n25x27q2ip2ks2le2mu2xp34g35w3kn3qe3tr3wf40o4af4bn4hf4mo4wg4xe4ye
process analyst|0ir
process architect|0iv4af
process attendant|2mn
process checker|3tm
process consultant|0io22q3wf
process control|1ha40r4bs
process controller|1hm2mc3tr
process coordinator|1ht2mf
process development|25s2ml
process engineer|0ge0ns1he1yn25m2kp2mg2sr
process engineering|0gf1gl1hm25p2mg
process equipment|2kr2mb
process improvement|35q3tn
process inspector|3tl
process machine|2mm
process manager|0tm2ak2me35s
process operative|2mq
process operator|1nq2mk
process specialist|27r
process supervisor|1hn
process technician|1hf2if2mo2xp
process technology|0gg25q2sf
process worker|2mr
processe|0nl25q
processing|02n0490ek0gg0it0kq0nf0qk0um0ve12f13r14e1dg1go1hq1np25m27l2al2kl2lo2mr2vp2xd3gf3kg3qg3ym4hp4uf4wg
processing $|2ml
processing clerk|02m0el27l4yf
processing engineer|0ng0qf1ap1im25n2kq2lo
processing inspector|2lr2mf
processing machine|13m1nm
processing manager|1go2al
processing operative|1pm2kk2me
processing operator|0kq1nf1pl
processing plant|1pg2mn
processing specialist|13x2mg
processing supervisor|04g0qp0vf1hp1no1pe2lg2ml34o4yd
processing system|0io
processing technician|0ut2le2ml2vm
processing worker|0kk1pm2kg2md4yn
processor|02r04o0aq0ep0kq0ue13w17e1af1bc1nf1og1pp26f27m2ig2kn2lg2mo2ok2pf2up2vp2xp3cg3fo3yq41m4ho4ym
processor $|02s04d0aq0ep0kq0uf13r17e1af1bc1nf1og1pp26f27m2kn2mq2ok2pf2up2vp2xq3cg3fo3yq41m4ho4yn
processor operator|04t2mc
proctologist|2wr
proctologist $|2wr
proctor|20v
proctor $|20v
procurement|0qo1kz2mg3kf3lz3qr3to49f4ht
procurement $|3ls
procurement analyst|0ql3ln
procurement engineer|3ls
procurement manager|4hm
procurement officer|3lp
procurement specialist|3qp
procurement supply|4hm
procurer|3lz
procurer $|3lz
produccion|2mn
produccion $|2mn
produce|04s1af1ng29f2dq34g3ls3qf3tc3yr41m4gp4yq
produce clerk|3yw4yf
produce department|2mf4gp
produce sorter|04o3tg
producer|04p07g0dr0mm0np0xl14l19g1jr1nl1pp1sn1ul1vp26l2cn2pk2sl3cr4wz4xg4yf
producer $|04k07g0dr0mm0np0xm14l19g1jr1nf1pq1sn1un1vp26l2cp2mk2pk2sl3cp4wt4xg4yg
product|02g03f0cf0dq0eb0nd0of0qc0tn0vg10e11s12g19f1af1de1gu1hp1it1lf1nl1oe1pk1rv1ye21e22f24v29o2am2bn2fm2jg2kf2ld2mr2ng2pv2qf2sk2vf2xd2zg34f35f3ce3dn3fl3gl3ke3mz3nx3or3qe3sg3yk40n47g49e4be4ff4gm4hl4ke4sw4ts4ve4wg4yo
product $|04l29p3gm3ms
product analyst|11w2pl
product assembler|1nn2mf
product assembly|2ml
product builder|2mb3mt
product category|2pn
product checker|4hf4yq
product compliance|2mk
product counsel|2gk
product design|2sw3mg4sn
product designer|1ho1nf2me4sv
product developer|1hr1re24l2me2pm3go3mf3yn
product development|08l0gf0ml1dg1go1hy1if24r2ff2in2mf2pf2se3mf3zm
product director|1gf3mo3ow
product dispatcher|2mb4hg4yt
product distribution|4ho
product engineer|0gn1if1rz24o2md2sf3mg
product executive|3mp
product expert|3mq
product fabricator|2ml
product fermenter|2ml
product finisher|2mm
product grader|04g1pm2ml3tg
product inspection|1iq
product inspector|04p1hf1id2mp3tl
product instructor|20g2fr
product introduction|25s
product machine|0ug1no
product maker|0dm1ps2ma
product management|3mq
product manager|1bk1gn1oe29f2ap2mk2pr3mt4gg
product manufacturing|1nf2mo
product marketing|2p43nz
product molder|2ml
product officer|0ee29q3mn
product operation|2mf3mt
product photographer|2mf3fm
product pm|3mm
product production|4hl
product quality|1hf1ig2mr3do3tm
product researcher|4tv
product safety|0tr1hf1ip3mf
product sales|4cm4go
product salesperson|3yk
product security|46l
product service|2pv
product specialist|2mf3mt
product strategist|3mo
product supervisor|2pr
product support|10f1gr2bt3mf
product technologist|24l
product tester|1hf1nq2im2me3tl
product wirer|1he2mn
product worker|0dq
production|02f04m05p07f08f0dn0lg0mp0nu0rf0tg0uk0ve0xn10f1ad1dp1gg1ht1og1pn1un1vn21e22f24g25z29g2dn2kp2lm2mu2pf2qg2sq2vf2xn34e35m36p3co3ip3ke3of3sc3ts3yd41k49e4fg4ge4hs4pe4se4wx4xf
production $|05s2mp36m4wq
production adviser|1dk
production artist|1vr2mf3cd
production assistant|1kl2md41r4hr
production associate|2mm
production buyer|3ll
production center|2mt
production clerk|4hp
production control|1hr
production coordinator|2mq4hf
production design|1hk3cq4sf
production designer|2me2sk3cw
production electronics|1dm
production employee|2mn
production engineer|0nn0qn1de25t2sd3in4wg
production engineering|1ht25t2me2sc
production expert|0nl1dp2me
production foreman|0vl1ne2mo
production forewoman|1hf1nf2mq
production geologist|2io3ge
production inspector|1ha2mq3qo3te4hq
production leader|04q1un2mn3cf
production line|2ml2sl3tk4hm4yg
production machine|1nr2xg
production manager|04m0nu0xg1pg1up25e2mq35p3cx4hd4pf4wf
production op|2ml
production operative|1nm2ml2xl
production operator|0dm2ir2mm4we
production overseer|2mm
production pattern|1nr2mc
production planner|25r2ml
production planning|25q2mq
production process|0nd25a2sy
production qa|2mg3sf3tt
production quality|1iq2mf3sf
production reliability|3io3tg
production runner|2me3cg4wz
production scheduler|25k2mf4hn
production specialist|0nm1dk25g2io2me2sl4wl
production superintendent|2mm
production supervisor|04n0ve1dm1he1ps2le2sp3cm4he4wm4yf
production technician|1ng2ig2lo2mp36n
production technologist|1he2mp
production technology|0nm
production worker|0dl0md0ud1hn1nn1pl2mm2xo49g4ho4yf
productivity|1dg1hq3ip
productivity engineer|1dg1hq3ip
producto|3mt4sq
producto $|3mt4sq
produit|3my
produit $|3my
produktdesigner|4sz
produktdesigner $|4sz
produktionshelfer|2ms
produktionshelfer $|2ms
produktionsmitarbeiter|2ms
produktionsmitarbeiter $|2ms
produktionsplaner|25z
produktionsplaner $|25z
produktmanagement|3mt
produktmanagement $|3mt
produktmanager|3mz
produktmanager $|3mz
produktmanagerin|3mz
produktmanagerin $|3mz
produktverantwortlicher|3mz
produktverantwortlicher $|3mz
profesor|4kz
profesor $|4kz
profesora|4kz
profesora $|4kz
professeur|4kz
professeur $|4kx
professeur des|4ko
professional|02f04c06s0bo0fk0qg0rf0tc0ul10f19e1af1dm1eg1hl1in1jn1nd1om1pk1wk20l21e22n23x25l29m2bl2fn2kg2lk2md2qn2vl33n34g3cz3gg3jf3kf3ln3po3qf3um3yo44g4dm4fs4hf4jp4kn4lm4xg4yd
professional $|04f06l0gk0ll0rg0tc0uo10f19e1ho1io1jo1nf1on1pm1wm20n21f22p23f29n2bl2fd2ln2pk2qo33o3c83jf3kg3ln3pn3un3yn41k44g49l4dm4fa4jq4ko4ln4pk4yg
professional bass|3cm
professional development|2fp
professional service|1hf23z
professional sport|3cf4fm
professional surfer|3ce4fp
professional wear|3yl
professor|20z49g
professor $|20z49g
profile|0mn1nl2kw2m8
profile saw|0mf2ko
profile shaper|0mr2ke
profiler|1ng2kx2mc2xp3kp
profiler $|2kp2mf2xp3kp
profiling|2kr2md
profiling machine|2kr2md
profit|30f3ro49q
program|08m0lo0qg0rg0sg0to0uf0vo0wy0xs10k19g1cp1hd1im1kn1lg1mf1nf1of1pf20l21m22n29m2ae2cd2fq2gg2hf2io2lg2ma2vf2wm2xf30r35l3lf3oz3pn3qo3rf3tg3uf3wm41g44o48n4dk4fl4gf4pf4ug4wl
program $|3ow
program administrator|2fr2iq3qg
program analyst|0wt22f
program coordinator|0tf1cm21f22k2ff2vf2wq30g34m3kn3op3qs44q49n4ff4hf
program director|04m22l29g3cf3on3qf44m49t4ff4hr
program funding|29v
program instructor|20m4fg4kk
program management|3op
program manager|04g0tp0vo1gl1id1jl21l2af2fp2ie2pl2vs3on3qp3wn44f48o4fl4gf4yo
program officer|0tn1il30x3kf3of49g
program operation|35p
program representative|22o3qe
program specialist|0wp1in22k2if3pm
program supervisor|1cn
program support|10d1kq34m
program teacher|20d4dl4km
programador|4by
programador $|4by
programadora|4by
programadora $|4by
programe|1im3ql
programer|1jn
programer $|1jn
programmable|03m0og1hl40o
programmable logic|03m0og1hl40o
programmatic|19x
programmatic manager|19x
programmer|04g08b0cp12p14m15f1dn1hn1jy1ne1qp1ro1tw21m2if2mk2xk2zp3cd3iq3kg3xq40o46n4bz4fg4yf
programmer $|04g08c0cp12p14m15f1dn1ho1jy1nf1qp1ro1tx21m2ml2xl2zp3ce3iq40o46n4bv4fg4yf
programmer analyst|3xq4bo
programmeur|4by
programmeur $|4by
programmierer|4by
programmierer $|4by
programmiererin|4by
programmiererin $|4by
programming|1gm1jp2ff2ig2mn3ol3xo4br4wr
programming director|2ff4wu
progress|02g4fq4hp
project|04f08s0gr0lg0np0og0qu0ro0um0vp0wl10e15f19g1ag1gl1in1jl1ko1nf1pg1yp1zp20m22f23m25e28c29g2am2fg2iq2lm2vg2ze34f35g3cm3gd3jl3kf3lg3oz3ql3rd41e47e4ge4np4oq4yf
project $|0qp3op
project administrator|3oq
project architect|08r
project consultant|0gg0qf0up49k
project control|0qf1df2lq3op
project coordinator|2il3oo
project cost|0gv3oe
project engineer|0gn0no0ql1dp1ig2sm3oc4nq
project event|1jl
project leader|3oo49m
project management|0wm1kr2ig3ol
project manager|04k0vr0xl15f1ip23n28f2an2ms2zf3co3ul41f47e4gf4hl4os
project officer|3oo3qm
project planner|08e0il3op
project scheduler|3oo4hf
project supervisor|1il
project support|0qu10e3on49d
project technician|0qg1ho
project worker|04f0qc1zr3jo
projection|07q21w3cn4pf4wx
projection designer|07o3co4wf
projection operator|2mf4ws
projection technician|21r
projection video|07k
projectionist|21u2mf4ws
projectionist $|21u2mf4ws
projector|1nf21x2me4wr
projector $|21p
projector operator|21m2me4wr
projektkoordinator|3oz
projektkoordinator $|3oz
projektleiter|3oz
projektleiter $|3oz
projektleiterin|3oz
projektleiterin $|3oz
projektmanager|3oz
projektmanager $|3oz
projektmanagerin|3oz
projektmanagerin $|3oz
projet|3ov
projet $|3ov
projeteur|08s
projeteur $|08s
promoter|0jt1jl2pu3rx3yc41g49o4pf
promoter $|0ju1jl2pu3ro49o4pf
promotion|0xo1jg2mf2pz2vg3cf3hr3rq41t4pr4wn
promotion agent|41n
promotion assistant|2pq
promotion demonstrator|41s
promotion manager|2pp41f
promotion specialist|2pf3rr49q
promotional|2pt
promotor|0jz3cf
promotor $|0jz3cf
prompt|2jw
prompt engineer|2jw
prompter|3cq
prompter $|3cq
pronger|3cq
pronger $|3cq
proof|02q16o1nf2kf2mn2xg34n3tm4ye
proof machine|02q1ng2mc34o
proof press|2mm
proofer|0up1no2mo
proofer $|0up1no2mo
proofing|2mk
proofreader|0xy
proofreader $|0xy
proofsheet|2mp
prop|0mq0uu1pg28m2md2xg3cf4yv
prop costume|1nm
prop maker|0mo28m2me
propagation|04z
propagator|04p2il2mf
propagator $|04p2il2mf
propane|2lq
propellant|2mo
propelled|0um1zn
propelled vehicle|1zn
propeller|03r2mo2xg3tn
propertie|0jp1ln3gp
property|0gm0jr0lp0mg0rn0tu0ul1he1ie1mz26x27p29f2gl2im2lf2mb34v38n3cg3ke3lq3qd3td3uz41e49g4hf4pg4yf
property acquisition|3uo
property administrator|34f3ur
property agent|3lp
property assessor|1ig2ir3ue
property broker|0jk
property builder|0us
property consultant|0jk
property disposal|1mr3ug
property inspector|0tr3qf3te
property insurance|26o27e
property law|2ge38n
property lawyer|2gl
property management|3ur
property manager|04o3uq
property solicitor|2go
property underwriter|26l
proposal|02z0xm34g4cw4mx
proposal coordinator|0xr4mq
proposal engineer|4cw
proposition|21q3cb
proprietary|29k
proprietor|0rq
proprietor $|0rq
propulsion|03v2le2np4up
propulsion engineer|03w
prose|0xn
prose writer|0xn
prosecutor|2gz
prosecutor $|2gv
prospecting|0nq0qm0um2md3gs
prospecting observer|0nq0ul
prospecting operator|2mg3gt
prospector|0uq3cg3gm
prospector $|0uq3cg3gm
prosthetic|0fl17q2if2mv2uf2vy
prosthetic aide|2vq
prosthetic technician|17q2mn2vb
prosthetics|0fz1hf2if2mn2ug
prosthetics make|0fk
prosthetist|0gz2mg2vv
prosthetist $|0gz2mg2vt
prosthetist orthotist|2vl
prosthodontic|17r
prosthodontist|17z
prosthodontist $|17z
protection|04g0gp0ts0ug0vf1dq1eo1ix1ol1wz29g2it2le2mb31k38o3gf3ko49n
protection $|1wo31l
protection engineer|0gn0qd1ds1il3ke
protection inspector|1id3ko
protection leader|1il1wk
protection manager|0tr1in1wm2ie
protection officer|0tl1wo38p3kg
protection operator|1wl
protection specialist|1ib1wo2il3kl49r
protection supervisor|0vg1io2if2mf3kt
protection system|3jm3kf
protection technician|0qr1el1il2in3kb
protective|1ag1hn1nq1wt2le2mc39q3kq49l4ym
protective clothing|4yo
protective service|1wu3ks49l
protective signal|1hl2lf39q
protector|3ku
protector $|3ku
protein|2il
proteomics|2io
protocol|0hx1kr
protocol engineer|0hx
prototype|1dm1gq1np2ml2xv
prototype developer|1dn
prototype vehicle|2mt
prototyper|1no
prototyper $|1no
prototyping|08t2lo2mf4wd
prototyping technician|08t2mf
protozoologist|2iq
protozoologist $|2iq
protozoology|20n4kf
prover|2lm3gq4uo
prover $|2lm3gq4uo
provider|0lq1ao2mg2vl2wp31m3qo49n4op4ql
provider $|0lq1ao2mg2ve2wq31n3qo49n4op4ql
provincial|3qm
provisioning|4hr
provost|20z
provost $|20z
proxy|4ho
proxy $|4ho
proyecto|3ou
proyecto $|3ou
prozessingenieur|25z
prozessingenieur $|25z
prueba|3ss
prueba $|3ss
pruner|1uy
pruner $|1uy
psicologa|3pz
psicologa $|3pz
psicologo|3pz
psicologo $|3pz
psv|3aq4qg
psv driver|3aq4qg
psw|0ly
psw $|0ly
psychiatric|0ly2vo34n
psychiatric aide|0lk
psychiatric nursing|0lq31d
psychiatric technician|0ln2vq
psychiatrist|2wz
psychiatrist $|2wz
psychiatry|20m4kg
psychic|3cp
psychodrama|3pk
psychodynamic|3pl
psychologe|3pz
psychologe $|3pz
psychological|35g3ks3pw49q
psychological operation|35g3kt
psychological wellbeing|3po
psychologin|3pz
psychologin $|3pz
psychologist|3pz
psychologist $|3pz
psychologue|3pz
psychologue $|3pz
psychology|20u2ig2mg2vv3pz4ke
psychology $|20o3pr
psychology assistant|3pp
psychology practitioner|2vg3pp
psychology researcher|3pp
psychology specialist|3pm
psychology teacher|20p4kf
psychometric|14r
psychometrist|3px
psychometrist $|3px
psychomotor|4er
psychosocial|49u
psychosocial rehabilitation|49n
psychotherapeut|3pz
psychotherapeut $|3pz
psychotherapist|3pz
psychotherapist $|3pz
psychotherapy|3pz
psychotherapy $|3ps
psycology|3pr
psycoterapy|3pr
pt|3hp4fq
pt $|3hp
pt gym|4fq
pta|3hz
pta $|3hz
pts|3ap4qg
public|02o04f0fg0im0le0rn0tm0un1hf1jg1ll1mg1ng1ob21n26l27e29n2gr2hn2il2lf2ma2on2pf2wl32n39q3ar3cf3gg3je3ko3qx3rz3tc3um41f49m4el4hg4pn4qf4to4ug4vg4wr4ye
public address|3je4wv
public administration|20r3qo
public administrator|3qs
public affair|3qe3rw
public area|0rt21f
public body|3qr
public defender|2gq
public employment|1lm22m2gl3qe49f
public finance|02t1oc
public funding|29s
public health|0in0lf1im2is2vl2wn31l32o3qb3rf49v4kf
public housing|3ql3uk
public information|3rq
public opinion|10m2oo4tp
public policy|3qd3rt
public relation|3qf3rq4pq
public safety|1if39r3kr3rg4hg
public school|4el
public servant|3qo
public service|0tq1ag2hq3ap3qg4ok
public speaking|20f4km
public transit|3ak3kl
public work|0ut1ln2mg3qf
publication|07u0xo1ao1vp2cg35r3tk4hf4ml
publication $|0xm
publication designer|07m1vp
publication editor|0xl
publication writer|4ml
publicist|3cf3rx
publicist $|3cf3rx
publicity|0xf2mn3rz
publilsher|07o
publilsher $|07o
publisher|07u0xl2mg3cl
publisher $|07u0xl2mg3cl
publishing|07v0ie0jr1hg4br
publishing manager|0jl
publishing right|0jo
puddler|0um2mp2qg
puddler $|0uo2mk2qg
puericulture|1cq
puericulture $|1cq
puf|1nn2mf
puff|1ng2mm
puffer|0uq1ng2mf
pug|2mr
pug mill|2ml
pugger|2mo
pugger $|2mo
pugilist|3cr
pugilist $|3cr
pugmill|2mm
pull|0ug21t2xp4yg
puller|04p0dp0kv0un1nl1pm21m2mm2xu3cg3tr4hn4yq
puller $|04p0dp0kv0uo1nn1pm21m2mp3cg3tr4hn4yr
puller over|2mm
pulley|0mp0ue2lm2mp
pulling|0ul2me4yr
pulling machine|4ym
pulling unit|0ul2md4yo
pullman|1al4hn4yf
pullman car|4hn4yf
pulmonary|2ig2vq2wo
pulmonary function|2vq
pulmonologist|2ws
pulmonologist $|2ws
pulp|04o0nn1pg2kf2mz3tf4yl
pulp bleacher|2mk
pulp grinder|2mf4ym
pulp mill|2ml
pulp paper|0no
pulp production|2mp
pulper|2mq4yo
pulper $|2mr
pulpit|2mg2xq
pulpwood|04o21f3lo41q
pultruded|2ml
pultruded fibreglass|2ml
pultrusion|2mq
pultrusion machine|2ml
pulverizer|2ms4yk
pulverizer $|2mp
pulverizing|2mm
pump|0mg1ap1hl1ng1zf21g2kf2lx2mm2qf2xe3ks3tn4qr4um4yt
pump attendant|1at
pump house|2mr
pump installer|0ug1hf2ll2mf4up
pump mechanic|2lm4ug
pump oiler|2lk
pump operator|0ug1af2le2ml3kv4qo4yo
pump service|1hl2lk
pump servicer|2lo
pump technician|1hl2lm
pump truck|0uq4qd
pumper|0um1ap2mn4qq4yw
pumper $|0um1ap2mq4qq4yq
pumping|0qk0vg2ml3jv4yn
pumping station|2ml3jw4yg
pumping supervisor|4yp
punch|04g13u2kz4yf
punch machine|1nf2kn
punch operator|13p2kl2mk
punch press|2kr2md
puncher|04l13q1nn1pk2kp2mp2vg2xn36f3to4yq
puncher $|04l13q1nn1pk2kp2ml2vg2xn36f3to4yq
punching|13p1nf2mg
punchpress|2kz2me
punchpress operative|2kn
pundit|20r
pundit $|20r
punk|04p
punk $|04p
pupil|20g22c44r49m4ko
pupil $|4km
pupil personnel|22c44r49m
puppet|07l0mg1ng24z28f3cp
puppet animator|07m
puppet designer|24o28g2mf3co
puppeteer|24d3cz
puppeteer $|3ct
puppeteer puppet|24e3co
puppy|4vo
purchase|02k3lz
purchase ledger|02k
purchase planner|3lq
purchase planning|3lp
purchaser|2mg3er3lz4hk
purchaser $|2mg3er3lz4hk
purchasing|27e2me3lz4hu4yg
purchasing $|3lm
purchasing agent|3lo
purchasing clerk|3lo4hg
purchasing manager|3lk4hm
purchasing office|34d4hp
pure|2ml
purification|2im2ll2ms3jf
purification operator|2mm
purifier|0rq2mu
purifier $|2mt
purifier operator|2mk
purler|1nq
purler $|1nq
purpose|0mp1nf2me2nq4vk
purse|04m3yq
purse seiner|04n
purser|0bt4ym
purser $|0bt4ym
purveyor|0ke2md3lr4gw
purveyor $|2mf3lr4gq
pusher|04l0uo21o2lo2mn2xt4ym
pusher $|04l0uq1nn21p2lo2mq2xd4yn
put|2ml
putty|0mr2mp
puttying|2mm
puzzle|0xr2md
pv|0gm0uo1ew1hd
pv installer|0ug1et
pvc|4ys
pwp|3pz
pwp $|3pz
pyridine|2mo
pyrographic|07o3ce
pyrometer|2lo2me2xp3tm4ue
pyrotechnician|3cq
pyrotechnician $|3cq
pyrotechnics|21g2mp
pyrotechnist|3gr
pyrotechnist $|3gr
python|0cz
python $|0cq
python developer|0cm
python engineer|0cp
qa|0qq0vg1hd2ip2ml3sz3tx4oq
qa $|3su
qa analyst|3so
qa automation|3sl
qa engineer|3sn
qa inspector|1hf2mv3te
qa leader|3sn
qa manager|0qn2mg3sn3tr
qa qs|0qo
qa specialist|3so
qa technician|2ig2mf3sg3tz
qa tester|3sf3td4or
qaulity|2mm
qaulity tester|2mm
qc|02f1ng2il2mq3gn3tz
qc $|3tu
qc inspector|2mx3t8
qc laboratory|1ho
qc technician|1hg2il2mf3go3tp
qs|0qn0uu2mo3tg
qs $|0ux
qs inspector|0uf2mq3tg
quad|1ne20f2mp4fp4kg
quad bike|20f4fp4kg
quahogger|04q
quahogger $|04q
quailty|2mo
quailty grader|2mo
qualification|0gl0tq25p3tf
qualification engineer|0gl25p
qualified|02l17k2gl31m36q3kp49n
qualified $|3kq
qualified accountant|02l
qualified dental|17l
qualified medication|31o
qualified solicitor|2gl
qualitatsingenieur|3ty
qualitatsingenieur $|3ty
qualitatsmanager|3ty
qualitatsmanager $|3ty
qualitatsprufer|3ty
qualitatsprufer $|3ty
qualite|3sq3ty
qualite $|3tz
qualite logicielle|3sq
quality|02e03g04e05l0ag0bn0gp0im0nm0qp0tr0vf12m14s1df1hw1is1nd1og1pn1yf21g22f25s2is2le2mv2ug2vf2xg31f34g35f36m3cg3dz3gl3jg3kd3mg3qe3sv3tz4be4gg4hd4oo4wg4yf
quality $|2md3tt
quality analyst|0to1he1iq2mn3ge
quality assurance|0qm0ts14o25g2id3gm3sv3tl4oq
quality auditor|3tr
quality compliance|0tg1he2mq3dm3tf
quality control|0ip0qf0tf0um1ap1hd1if25r2io2sk31e3dm3gt3kf
quality controller|14s1hf1iu1ng3tf
quality director|2me3tu
quality engineer|0gq0np0qf12n1df1hl1if1yf25m2ma2sk3sl3tv4bf
quality food|1i82im3tr
quality grader|2mv3t9
quality inspector|0br0qt1ad1h81pm2mp36n3dl3t2
quality laboratory|1hl1im2if
quality management|1hp25n
quality manager|0qm1hl2m93dp3tq
quality process|2iq35g
quality rater|2ml
quality scientist|05m
quality specialist|1if2im2mb3tv
quality system|0gp2mg3tq
quality technician|2me3dl3tp
quality technologist|1io
quality technology|0gf1hw2mg
quality tester|1pn2mv3t6
quant|14u
quant researcher|14u
quantitative|0ig14z1of29m
quantitative analyst|14s1of
quantitative model|14m
quantitative researcher|14m
quantitative trader|29n
quantitie|0gr0qd
quantity|0gz0qg0uv
quantity survey|0gu
quantity surveyor|0uv
quantum|0gn0ne2if3gy
quantum engineer|3gv
quantum physicist|2if3gm
quarantine|1ir3tf
quarry|0md0uv0vu1zp2kg2ma4yg
quarry plant|0um1zm2md
quarry supervisor|0vq2me
quarrying|0ur2iq
quarryman|0uq
quarryman $|0uq
quarter|1nq2mr
quartermaster|2nr
quartermaster $|2nr
quartz|2mm3tq
quaternary|3gk
queen|3cp
queen $|3cp
quencher|4yo
quencher operator|4yo
quenching|1ad2me2xo4yo
quest|1su24g
quest designer|1su24g
questionnaire|4tq
quick|0uq1hg1pn3cl41o4un
quick service|1pn41o4un
quill|04e0rg0uf1nz2kg2le2mb3to4yz
quill machine|1nn2mg
quiller|1nz2me
quiller $|1nm
quilling|1no2mf
quilt|1no
quilt stuffer|2ml
quilter|1nu2mf
quilter $|1nr2mf
quilting|2ml
quitline|3pp49f
quotation|3vn
quoter|3vr
quoter $|3vr
r|2vo
r&d|1gz2in2mg4bz
r&d $|1gr4bs
r&d director|1go
r&d engineer|4bp
r&d group|1go
r&d leader|1gf4br
r&d manager|1gp
rabbet|0mr2mf
rabbi|0sy
rabbi $|0sy
rabbit|04n
rabble|2ml2xf
rabbler|2xq
rabbler $|2xq
rabie|1iq3tf
race|0ue0xf1af21y2mg3ad3cp49p4fu
race car|3ad3cq
race relation|49p
race starter|4fr
racebook|0xd21r
racecar|3cr4qf
racehorse|04m4vo
racer|3cz
racer $|3cz
racetrack|4fp
racing|2md34l3ad3cp4fy4un
rack|0kf0uf1aq2mn3tp4ur4yp
rack operator|1no2m74ur4yl
racker|21q2mo3cd4yo
racker $|21q2mo3cd4yo
racket|2ml
racking|2mc2xx
racquet|2mm
rad|0ud1zo2mg2tv
rad technician|2tv
radar|0bl1ao1ds1ht2ip2ld2me3gg3tl4ue4wq
radar algorithm|1dl
radiagraph|2me2xq
radial|0mq0uf2kp2mb
radial drill|0uf2ko
radiation|0nw1io1we1yp2iz2me2tz2vq3ke
radiation control|2ir
radiation engineer|0nq
radiation protection|1ix1wf2il
radiation technician|2io
radiation therapist|2tv
radiation therapy|2tm
radiator|4uz4yd
radiator mechanic|4ul
radiator specialist|4um
radio|04g0bn0mg0qf0xm10u1ag1dg1ee1hz1nf1yn2cz2ik2kc2le2po2xf34n39m3ct3kd3lg3ya41q4bf4he4nz4uq4wr4yf
radio $|2cg3cp
radio buyer|2pn
radio engineer|1hf4nv
radio frequency|1yo4no
radio host|2ck
radio installer|1hd4ur
radio interference|1hk2lt
radio mechanic|1hq2lb2mq4ua
radio news|2cf3cl
radio presenter|2ct3ce
radio program|10r1hf2cf3cp4wf
radio repairer|1hm
radio service|1hn4bg4wp
radio show|2ce3cq
radio station|4wq
radio technician|1hp
radio television|4wl
radioactive|0nl
radiochemical|2ir
radiographer|1hp2tz
radiographer $|1hq2tz
radiography|2tz
radiography $|2tm
radioisotope|2iq2ma2tw
radiologic|1he20o2tz2vl4kc
radiologic technologist|1hg2to2vm
radiological|0nu0uq1hf1im2ic2ll2mf2tu2ue2vl3kl
radiological technologist|2tn2uf2vm
radiologist|2wz
radiologist $|2wz
radiology|06g0ln13f20m2mf2tz2vl2ws4kf
radiology $|2wm
radiology technician|2ts
radiopharmacist|3dr
radiopharmacist $|3dr
radiosonde|2iy2mf
radiotherapy|1hf2tv2ug
radiotherapy $|2to
radius|0mg2mo
radon|2ir3td
raft|04l4pk
rafter|04r0mr1ne2kg2mf
rafter $|04r
rafting|20b4ft4kf4pl
rafting guide|4pl
raftsman|04q
raftsman $|04q
rag|04d0eg1nl2ms3to4yr
rag cutting|1nk
ragger|1ne2mo
ragger $|1ne2mo
rags|2mn
rail|04d0cz0gg0ml0qz0up0vn1az1ep1hp1pg1wp1zf24g2ke2lm2ma2qg3aq3cf3kg3tc4hw4qg4up4ym
rail car|1a71hq2xf4uv
rail developer|0cr
rail engineer|0cw0qc
rail engineering|0qn
rail installer|0ul2lo4uf
rail intermodal|4yk
rail layer|0uo
rail maintenance|0qm0uq2le
rail operator|0ug1ao2lr
rail signal|1wr2lm
rail track|0qo0ug0vm1ad
rail traffic|1ad4hq
rail train|1ad3ap
rail transit|1am
rail transportation|4hl
rail vehicle|1ae1ho2mp2sn3am4ue
rail workshop|1hl
railcam|2mf4wr
railcar|1as2kf2sw
railroad|02o04g0af0qp0ug0vp1az1hg1ie1lk1nf1wg1zc2mf3cg3ku3qg4pq4ur4yp
railroad car|1ac2mr4hn4ug
railroad equipment|2mf4yp
railroad police|3kk
railroad safety|1ie3ko
railroad signal|2lo
railroad track|0vl1ak2lg
railroader|1ar
railroader $|1ar
railtrack|0uo
railtrack layer|0uo
railway|04g0qw0uo0vn10d1az1df1ew1hv1nn20f2ke2mc2ng2xg37g3qg3te3yd41e4ht4ks4py4ym
railway $|0qk
railway carriage|0un1af1ho37g
railway customer|10e1ao
railway electronic|1eo1hc
railway engineering|0ql1hl
railway infrastructure|0qw1ae
railway instruction|4kp
railway instructor|20f4kn
railway line|0ul1en2lk
railway operation|3kg4hs
railway passenger|1ap4pc
railway project|0qo
railway signal|1ac2ln4ho
railway station|3ye4hm4pr
railway stock|1hr2mf
railway ticket|1ad4ps
railway track|0uf1ap
railway transportation|1ae4hl4pm
railway vehicle|1ae2mq2sm
railway workshop|1ek
raise|0um2mg
raised|2ma4yr
raiser|04t0mo1pm2mq
raiser $|04t0mo1pm2mo
rake|04s
rake operator|04s
raker|0ur2mn
raker $|0ur2mn
raking|04r2md
ram|0gq0uq1af2mk4ye
ramp|04g0bv0vg1ap2lo2me3kl4hm4yv
ramp agent|0by
ramp attendant|0bf1ap2lm4yg
ramp service|1af3kp4ho4yl
ramp supervisor|2lk2mf4yp
rampman|1at2ln
rampman $|1at2ln
rams|0gp
ranch|04z21p2mb4vg4yg
ranch hand|04q2mf
ranch manager|21p
ranch supervisor|04p
rancher|04r
rancher $|04r
rand|1nu2md
rander|1np
rander $|1np
rang|1pe4xq
rang $|1pe4xq
range|04s1ie1nq20n24r2iy2lm2md3cg3kp4hn4kf4ue4yd
range operator|1nn24r2mb
range technician|2il3kk
rangeland|04k2iv
ranger|04o1im1ng1uf1wp21l2il2me3kq3qp4pq4ym
ranger $|04o1im1uf1wp21l2il2mf3kq3qp4pq
ranging|3kl
ranging crewmember|3kl
rap|07g3cm
rapid|1am
rapper|3cq
rapper $|3cq
rare|2in
rasper|1no2mm
rasper $|2mp
rat|04u0rl21p
rat $|21p
ratchet|0mq
rate|02z19q1hq21l2mb34o4he4po
rate analyst|02g1hr
rate clerk|4pp
rate optimization|19r
rater|02t0um1oq26e2ml2vq
rater $|02t0um1oq26e2ml2vq
rating|02v0el1oq22q27g2no3kg3tf4yg
rating $|2np
rating analyst|1os
ratoprinter|2mo
ratoprinter $|2mo
rattan|0me1ng2mp
rattan furniture|0me1ng2mp
rattle|1hf2lg4uq
rattler|2mo
rattler $|2mo
rattling|1ng2ml
raumpflegerin|0ry
raumpflegerin $|0ry
raw|04m0ug2dp2mk2xf3lf3tq4hm4yp
raw material|04p3lf3tc4ho4yt
raw stock|2mk
rawhide|2mo
ray|1eg1hp2il2lq2mk2tz3tl4un4vk
ray electronics|2mo
ray equipment|3tl
ray operator|1hr2io2mb4vl
ray service|1hf2lv
ray technician|1hg2lg2tu
raymond|2ml
rayon|1no3gq3tc
razor|2kn2ll4ug
rbt|3pz
rbt $|3pz
rda|17l
rda dental|17l
rdh|17z
rdh $|17z
re|0uf20g3to3xt49s4ko4wn
re rs|3xt
re teacher|20g4kp
reablement|49q
reach|0uo2mf4qc4yr
reach truck|4qc4ys
reacher|1np
reacher $|1np
reachout|3rr48e
reachout manager|3rr48e
react|0cg1qz2yp
react developer|1qq
react engineer|1qw
react native|1qg2yq
reactor|0gg0nu0qg1hp2ik2mr3tf4yp
reactor engineer|0no
reactor operator|2im2mq
reactor technician|1hd2im2mp
reader|02l0sp0xv1ed20m2lg34o3cq4hp4wq
reader $|02m0sp0xv1ed20m2mo3cq3to4hg4wq
readiness|03o3kn
readiness officer|3ko
reading|0sl1cp20k4hm4ks4lm
reading instructor|20o4kf
reading teacher|20e4kp
ready|2mk4gl4ul4yl
ready mechanic|4um
ready worker|4ym
reagent|2mm
reagent tender|2mm
real|08o0gg0jn0un10m1fz1hp20k34o38n3tg3ux3ye
real embedded|1fl
real engineer|1fu
real estate|08p0ek0jn0uo20l29f2gk34p38o3tg3ur3ye
real property|3ul
reality|07r
realtor|3uz
realtor $|3ux
realty|0ec3uz
ream|2ml
reamer|1nk2kz2ml2xl
reamer $|1nm2kk2mr2xm
reamer operator|2ko
reaming|1nf2kw2mc2xf
reaming machine|1nf2ks2me2xg
rearer|04t
rearer $|04t
rearing|04p
rearing technician|04n
rebar|0uz0vo2m82xg
rebar worker|0un
rebeamer|1nq
rebeamer $|1nq
rebrander|2mo
rebrander $|2mo
rebuilder|1hq2kg2ls2mf4uv
rebuilder $|1hq2kg2ls2mf4uv
recapper|2mq
recapper $|2mq
receipt|02p
receivable|02s0en34p
receivable $|02n
receivable specialist|02u
receiver|4hu4yu
receiver $|2me4hu4yv
receiving|0en34f3vp4ht4yz
receiving clerk|4yp
receiving operator|4yn
recenterer|2kr
recenterer $|2kr
recepcionista|3vz
recepcionista $|3vz
reception|1cw1pm20c21r2mf4kd4yl
reception class|1cp4ke
reception operative|1pk4yk
reception operator|1pl
receptionist|0fo17l1an1kr21m2gf2mf2vn31l3vz4po4vd
receptionist $|0fo17l1ao1kr21m2gf2mg2vo31k3vv4po4vd
receptionniste|3vz
receptionniste $|3vz
receptionniste hotel|21k
recesser|2kq
recesser $|2kq
rechtsanwalt|2gy
rechtsanwalt $|2gy
rechtsanwaltin|2gy
rechtsanwaltin $|2gy
rechtsanwaltsfachangestellte|38z
rechtsanwaltsfachangestellte $|38z
reciprocating|2mo
recirculation|05z
recirculation $|04k
recirculation manager|04a05s
recirculation technician|04u
reclaim|1pr2mc
reclaimer|1nn2mq4yk
reclaimer $|1nn2mq4yk
reclamation|0qo0ro1ng2il2mn2xn
reclamation engineer|0qp
reclamation kettle|2me2xp
reclamation worker|0ro
reclutador|3wz
reclutador $|3wz
reclutadora|3wz
reclutadora $|3wz
recoater|0mq
recoater $|0mq
recoating|2ml
recommendation|2jv
recommendation system|2jv
reconcilement|02o
reconciler|02r
reconciler $|02r
reconciliation|02z1ne2mf
reconciliator|02q0ef
reconciliator $|02q0ef
reconciling|02p
reconditioner|0mc1hp1nk2lp2mf4up4ym
reconditioner $|0mc1hp1nk2lp2mf4up4ym
reconditioning|3tn
reconnaissance|3kx
reconnaissance man|3kp
reconnaissance vehicle|3km
reconsignment|4yp
reconstruction|2hr
reconstructionist|3kp
reconstructionist $|3kp
record|02m04e0qo0vg0wm1hf1nb20n21m2hz2ig2ke2lf2mp2po2vs2xf34y38l3km3ql3tn41g49f4hn4kd4ve4wk
record changer|21r3tl
record clerk|02d2hr2vl34a3qn4hr4yk
record coordinator|2hn
record keeper|0qq2ho4vf
record librarian|20l
record machine|2ml
record management|0wn2hn34p
record manager|2hs2pq34f
record press|2kf2mq
record pressing|1ne2mq
record report|02s
record specialist|2vl
record supervisor|2mf2vk34n3km
record technician|3kl
recorder|02o0ug1ho1kq1nf2le34r3br3gn3qo4hr4uf4yl
recorder $|02o1he1kq1ng34l3br3gn3qo4hr4yl
recorder mechanic|1ho2lg4ug
recording|02l1hg2md3cq4wz4yo
recording engineer|3cp4wq
recording studio|4yo
recording technician|4wo
recordist|2mf4wy
recordist $|2mf4wy
recoverer|2mp
recoverer $|2mp
recovery|02n0ep0gf0qm12n13e1ag1df1im1ng2if2mp2xu3ko47t49l4hg4uo4yg
recovery $|47m
recovery agent|02g0eq
recovery operator|0ug2mp2xl
recovery specialist|12n13e1io2mf2xo
recovery technician|0ut2mc3km4up
recovery worker|2xm49m
recreation|0mo0vf1lq1ng20q21z2vm2xf3qt4bf4fz4hf4kg4yf
recreation assistant|4fr
recreation attendant|21a2mq4fn
recreation coordinator|4fo
recreation director|4fn
recreation industry|21k
recreation manager|21l
recreation policy|3qo4ff
recreation program|3qo4ff
recreation specialist|4fo
recreation therapy|2vp4ff
recreation worker|21g4fr
recreational|2xl49e4fz4kp
recreational activitie|4fd4kp
recreational vehicle|4uk
recruit|20c2nn3kr
recruit $|2nn
recruiter|10q22z2me34g3cm3wz41p4fo
recruiter $|10q22z2mg3cm3wt4fo
recruiter engineering|3ws
recruiting|22x2mg35g3wz
recruiting $|3wt
recruiting coordinator|3wp
recruiting manager|3wr
recruiting operation|35g3wp
recruiting program|3wp
recruitment|22x3kf3wz
recruitment $|3wq
recruitment consultant|3wq
recruitment coordinator|3wq
recruitment manager|3wq
recruitment specialist|3wr
recrutement|3wt
recrutement $|3wt
rectal|2wk
rectifier|2kq2mr
rectifier $|2kq2mm
rector|0sr20f44n
rector $|0sr
rector higher|20f44n
recurso|22t
recurso humano|22t
recyclable|2mp3td41n4hg4yl
recyclable material|3tg41n4hg4yn
recycle|2mf4yz
recycle driver|4yo
recycled|2km2mg
recycling|04g0rz0uf0vg1iz29n2ig2kl2ld2mb3jq3og3qe3tg4hg4yz
recycling co|1iq
recycling coordinator|4yo
recycling development|1il
recycling equipment|1iq2le
recycling manager|1if4yt
recycling operative|0rm2kl4yd
recycling policy|1im3qf
recycling reclamation|1ik
recycling site|0rt0ug4yf
recycling specialist|1id3jr
recycling technician|1ic4ys
recycling worker|1ig2mg4yq
recyling|1ir2kq2mf49e
red|21o2mk2xf46y47r
red engineer|46y
redacteur|0xz1rf
redacteur $|0xw
redacteur web|0xq1rf
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
rede|2zt
rede $|2zt
redemption|02g3yr
redemption clerk|02g3yr
redeye|3kl
redipper|2mo
redipper $|2mo
redrawer|1nq
redrawer $|1nq
redrier|2ml
redrier $|2ml
redrying|1pr2mf2xf
redsmith|2xq
redsmith $|2xq
reducer|2mp
reducer $|2mp
reducing|1nf2me2vw2xo
reduction|0gf0ug2ip2mn2vp4hq4yn
reduction specialist|2vq
reed|0ug2lw2mn2xg4yo
reed weaver|1ne2mp
reed wind|2lk
reel|04d0uf1hq1np2lq2ml2xd3kq4yf
reel operator|1nk
reeler|1nq2mo
reeler $|1nq2mo
reeling|1nu2ke2md2xl
reeling machine|1nm2ke2mf2xm
referee|2gs4fz
referee $|2gs4fz
reference|2hs
referent|3rs
referent offentlichkeitsarbeit|3rs
referral|22q3vw
refill|2ml
refiller|2ml
refiller $|2ml
refiner|2ms2xs
refiner $|2mq2xt
refiner operator|2ml
refinery|0no2mv35q
refinery operator|2ml
refinery process|0no2mg
refinery technician|2mn
refining|2mu
refining equipment|2mk
refining supervisor|2ml
refinish|2mo
refinish technician|2mo
refinisher|0ms0uv2lm2mn
refinisher $|0mt0uw2mo
reflector|2kd4yp
reflesher|2mo
reflesher $|2mo
reflexologist|2wr
reflexologist $|2wr
reflexology|06p0fb
reflow|2md2xr
reforestation|04q2mf
reformatory|21g3kr
refractory|0uo24g2kc2lz2mn2qk
refractory material|2ll
refractory tile|0ul2mg2ql
refrigerating|1ng2lc2mt2nu
refrigerating engineer|2mq2nm
refrigeration|0gg0up1af1de1hp2mt2nz2sg3jz3tm4ud4yg
refrigeration engineer|2nm3jw
refrigeration engineering|2nn
refrigeration inspector|0ur3jd
refrigeration mechanic|2lo2mf3jm4ug
refrigeration operator|2mq
refrigeration plant|0ul2mc2no
refrigeration service|1hq3jc3to
refrigeration technician|2me2nm3jt
refrigerator|0ud1en1hf2lq2mo3tm4ue4ym
refueler|1aw
refueler $|1aw
refueling|0bc1af2lz3ks4ye
refueling ramp|1ag2lq
refueller|4qy
refueller $|4qy
refuelling|2mf4qt
refuelling operator|2mf4qt
refuge|2iv
refuge manager|2ir
refugee|3qk
refund|02n
refurbish|2lq
refurbishing|2mg3te4uz
refurbishing inspector|3te4uy
refurbishing technician|4uq
refurbishment|0mu2df3jn
refurbishment member|0mo2df3jl
refurbishment worker|0mo
refuse|0eg0rz0ue2mf3ag3tf4qo4yp
refuse collection|0rp0uf
refuse collector|0rn4ym
refuse loader|0ru4y9
regasification|2mm
regeneration|1or
regenerator|2mn
regenerator $|2ml
regional|02g04f08z19f1io1lo1me1on20f2mf34k35v3qo41s4gr4hg4qm
regional development|3qn
regional director|1lv
regional manager|35x4gl
regional marketing|19f2pn
regional membership|2pk34l
regional planner|08m
regional sales|2pd41n4gk
regional vice|1ld41t
register|02o1hn2lm2me34v3qu3ym4uf
register $|3qx
register repairer|1hg2lo
registered|0fk0qn1ao1he20k29q2ig2ml2tl2vo2zp31n32q3pm3qf3ul4yf
registered $|32n
registered behavior|3pn
registered diagnostic|2tl
registered health|2vk
registered nurse|20l2vf31n
registered public|0ql3qg
registrar|20x2hv2mf2vp2wl34p38u3qm3vq4vd
registrar $|20x2hu2mg2vp34p38v3vq4vd
registrar birth|3qo
registrar doctor|2wl
registration|0tp10z1lo2vl38p3qe4hg
registration clerk|10m21k2vn
registration examiner|0tm
regrader|3tr
regrader $|3tr
regrinder|2mo
regrinder $|2mo
regroover|2mo
regroover $|2mo
regulating|2mg3tp
regulation|0qp0tp1im
regulator|1al1ng2km2lu2xq3jm3kf3ts4ho4yg
regulator $|2kf2lr2me2xu3jn3kf3tp4ho
regulator operator|1am2km2xf
regulator repairer|2ll
regulatory|0tz1iw1ll3qn
regulatory adviser|1im
regulatory affair|0tt
regulatory compliance|0tf1ip
regulatory service|3qp
rehabilitation|06z0lg0tq0ug1af1hg21g2mf2vw2wq33z34g3ap3hl3qn3tc49z4fe4gg4kd4qd4vm
rehabilitation $|06p4fg
rehabilitation aide|06p
rehabilitation assistant|06p
rehabilitation consultant|33p49l
rehabilitation counselor|49m
rehabilitation physiotherapist|3hm
rehabilitation service|06l2vo49c
rehabilitation specialist|2wl49o
rehabilitation support|49m
rehabilitation teacher|33q4kd
rehabilitation technician|2vo49k
rehabilitation therapist|06f33p4vm
rehabilitation worker|49l
rehabilitator|04o4vf
rehabilitator $|04o4vf
rehanger|2mo
rehanger $|2mo
rehearsal|3cl
reheater|2mk2xq
reheater $|2xq
reimbursement|1or22t27r3pg3qo49f
reimbursement agent|3qo
reimbursement manager|22u
reinforced|0um2xf
reinforcement|1np2jl2md
reinforcement learning|2jl
reinforcer|1np
reinforcer $|1np
reinforcing|0ux2mf2xc
reinforcing iron|0um
reinigungskraft|0ry
reinigungskraft $|0ry
reinsurance|27s
reinvestment|1oq49e
reject|2mg3tq
rejector|3tr
rejector $|3tr
rejogger|2mo
rejogger $|2mo
rejoiner|1np
rejoiner $|1np
relaster|1nq
relaster $|1nq
related|1nl
relation|01f04f0ee10s18u1ig1oo20l21o22u29r2al2go2ig2me2ps30q34g3cg3kf3lm3pl3ql3rz41g4gu4hm4pl4yg
relation $|18o1ox21l22l29c30n3qg3ro
relation client|10n
relation consultant|3rl
relation coordinator|3rm
relation counselor|3pm3rl49g
relation director|22l29m3qn3rm
relation engineer|18p
relation manager|10f1oe29l2al2pq30l3ln3qn4gn4hg
relation officer|21s
relation representative|10o2gq2vl4pf
relation specialist|10l21d22o2pn4pq
relation supervisor|1og29o
relation teacher|20n
relation worker|22m
relationship|01y0eu10f1oe29r2ak2pe34f3lm41o49v4fd4gp4hg
relationship banker|0em
relationship manager|01z0em29m2ak2pf3ln41p
relaxation|06q
relaxation method|06n
relay|0mf1al1hz2he2lg3to4hs4uf
relay technician|1hn
release|2vp3ix3oz
release engineer|3iy
release management|3oo
release manager|3ov
releaser|2mn
releaser $|2mn
reliability|0ng0qg15n1dg2zm3iz3tz46f4be4wq
reliability engineer|0ng0qg15n1dg2zm3iz3tz46f4be
relief|0bg0qa0ur2lm2nw3cp4yl
relief operator|2mm4yn
relief pilot|0bg2no
religion|0sx20n2ig
religion $|0sq20k
religious|0kk0sz44g4kl
religious activitie|0sm
religious education|0sp20g4km
religious studie|0sl20m
religious worker|0so
reliner|0ul2ls2md2qu2xf4uo
reliner $|0ul2ls2md2qu2xf4uo
relish|1pp
relocation|0jz1aq2mg3kf3qe49k4ht4yl
remedial|06m
remedial physiotherapist|3hl
remediation|0qx0un1hn1id2ip4yg
remediation engineer|0qq
remelt|2mg2xr
remelter|2xq
remelter $|2xq
remittance|02o
remnant|04g2mp
remodeler|08r1nn2lk
remodeler $|08r1nn
remotely|0bf1hf2iq40m4wk
remotely piloted|0bf1hf2iq40m4wk
removable|17l
removal|04f0fq0up0vm1af1zn21d2il3kg4hy4qs4yv
removal operative|0ul
removal specialist|0fm0up2im
removal supervisor|0vm2mn4yg
removal technician|0fn
removal van|1af4qr
removal worker|0ul1zo4yf
remover|04l0uo1nm1zp2im2mo37p4yp
remover $|04l0uo1nm1zp2im2mo37p4yp
removing|0vg2mk4yq
renal|2vo
renderer|2ms
renderer $|2ms
rendering|02m2mm2xf4yg
renewable|0gw0qd0ug1ef1hn29m2lm2mp3oe41p
renewable energy|0qe0ug1dk1ef1ho29n2ln41p
renewable power|0gl
renewal|0rn0zz3tf
renewal manager|0zz
renovater|0ml
renovater $|0ml
renovation|2hr
renovator|0ul1nq2mn2qm4yk
renovator $|0ul1ns2ml2qm4yk
rent|0en34e3uq4hf
rental|02f0eo0rk16f1af1jg1mf21g2me34c3aq3qg3uz3yz41z4gv4wt4yd
rental adviser|3yg41o
rental agent|3um3yl41e
rental clerk|02g0ep34f3yv4hg
rental coordinator|3uo41p
rental dispatcher|4ho
rental equipment|4wn
rental leader|41k
rental leasing|3uc4gr
rental manager|1mg3um41t
rental office|34g41n
rental sales|3uq41c
rental service|41s
rental station|41m4hg
rental supervisor|4go
renter|3yq
renter $|3yq
renting|2mg3ur
repack|2mf4yq
repacker|4yq
repacker $|4yq
repair|02g04d0mu0qf0rg0um0vm1af1et1hq1nq20k21f25w27o2bf2ie2ko2lx2me2nd2sm2vc2xw34f3cm3jp3kf3qg4g94hn4nn4uw4we4yg
repair clerk|02f2le3yp4yr
repair cobbler|1nm
repair department|2lp2mg
repair engineer|1hl25n2ld2nd2sm2xw
repair helper|2ln2mg
repair inspector|0ug1ae1eq1hs2ld2ml
repair laborer|0ug2km4uq4yg
repair maintenance|0uo0vm2l42xr
repair manager|25n2le4hn4ug
repair mechanic|1ek2lf4un
repair person|0um1nk2kn2lo2mf2xl
repair service|2ll
repair shop|2ln2mg4ga4uo
repair specialist|2lk4un
repair supervisor|2lz
repair technician|0ml0uo1ao1er1hg1nf2if2mq2vd2xd3co4np
repair worker|0mm0ug1nk2ln2xf4un
repairer|08p0mo0qn0um1am1es1hu1nn1ug2ig2kl2lz2ml2qp2vg2xp34e36m3cm3jp3kf4hg4nn4ux4ye
repairer $|08q0mo0qn0uo1am1es1hy1nn1ug2kl2lm2mr2qp2vg2xp36m3cm3jq4hg4nn4uv4ye
repairer helper|0ug2lo
repairer inspector|2lm
repairer supervisor|1he2lt2mg34f
repairing|1hf2lw2me
repairman|08q0un1af1er1hr2ls2xf4ns4us4yf
repairman $|08q0un1af1er1hr2ls2xf4ns4us4yf
repartidor|16z
repartidor $|16z
repatcher|0me2lr2mm
repatcher $|0me2lr2mm
repeat|2ml
repeater|1hn2lp
repertoire|4wr
repetiteur|3ct
repetiteur $|3ct
repiper|2xo
repiper $|2xo
replacement|0mq0uk2le3jm4wm
replacement bathroom|3jn
replacement technician|0um
replacer|0rt2lr2mf
replacer $|0rt2lr2mf
replanter|04w2mg
replanter $|04o
replanting|04r1ng2mf
replanting machine|04r1ng2mf
replenisher|4yn
replenisher $|4yn
replenishment|4yq
report|02u0el0tl1lk2hg4mn4wq
report specialist|02s
report writer|4mn
reporter|04g0el1kv2cz2mf34p3fo3qo49p
reporter $|04g0el1kv2cz2mf34p3fo3qo49p
reporting|0ea0tm11s14m1oq2ig3qn3vr
reporting analyst|11s14m1og3qo
reporting officer|0to
repossessor|0ex
repossessor $|0ex
representante|41m
representante de|41m
representational|3ck
representative|01g02k0am0bl0ep0jk0lg0mg0nn0sm0tv10o13m17f1ak1hk1ln1nd1pg22p26o27r29o2bn2fk2gl2hl2ie2lk2mb2ng2pe2ul2vm2wg2xf30l34m3cf3kf3qo3te3vf3yq41r42u49m4hn4kf4po4to4xg
representative $|01g02l0am0bl0ep0jm0lg0mg0no0sm0tp10r13m17f1ak1hk1nd1pg20f21k22q26o27s29p2bn2fl2gm2hl2ie2ll2mb2ng2pe2ul2vm2wg2xf30l3cf3kf3qq3te3vf3yq41s42p49n4hp4po4to4xg
representative manager|0jg42o
representative supervisor|34n
reprocessing|2vr4ye
reprocessor|2vo
reprocessor $|2vo
reproducer|0mm2mq
reproducer $|0mm2mq
reproduction|0mr2mv3cm3yd4ho4ye
reproduction furniture|0mq2md
reproduction technician|2mq
reproductive|2wo49m
reprographic|2mn
reprographic process|2mn
reprographics|2mz
reprography|2my
reptile|04p
repulping|2mn
request|02c10r
requirement|0iu4bl4iz
requirement analyst|0iu4bm
requirement engineer|4iz
requirement planner|4im
requisition|4hq
requisitioner|4ho
requisitioner $|4ho
rerecording|2mb4wr
rerolling|2ml
resaw|0mw2mp4yl
resawyer|0mq
resawyer $|0mq
rescue|0ug2le2mr39r3kq49g4vq
rescue diver|2lf2mq
rescue officer|3kk4vo
rescue worker|2mf39r3ko
rescuer|2xm3kp4ve
rescuer $|2xm3kp4ve
research|03o05n0af0gp0im0lf0nm0qo0rg0tm0ue0xm11e14v1ac1eb1gs1hv1ir1ll1nf1os1pa20v21f22e25f2bg2fl2iz2jd2le2m62ow2um2vd2wf2xf34e35f38k3cf3gr3jf3ke3oe3pm3qn3vp3xz3yf40p46q47f4954bg4fg4ko4ok4tx4ue4wg4xg4yd
research $|2id3qq3xz46w
research administrator|2in
research agronomist|2im
research aide|2il
research analyst|05o0ag0go0ig0qk0xm11f14q1hd1om29o2fn2ia2ol38n3gn3xd4tl
research assistant|2iz2ul2vg3gn3qe
research associate|14p1hp1in
research chemist|2ib3gs
research consultant|0qg2il2ok3po4tl
research development|1gm1hl2ff2iq
research director|1on20n2il
research engineer|0gk0nr1dl1hg2ib2jd2nk2sq3xt46g4hn
research fellow|3xr
research intelligence|3kd3qo
research interviewer|10o2im2ok3qd
research laboratory|2um
research leader|2ig3xs
research manager|1gk2in2oo
research officer|0iq2ok3kc3qm
research operation|2if35g4tw
research project|2im
research scientist|05m0gp0qn0xl1ho1if1oq2fm2i32ob2ug3gl3qq4om
research specialist|2ol3ku
research support|10g1hq20l
research technician|1hd20l2ir
research technology|20l
research worker|2if2mf2ow3go49a4kr
researcher|04e05w0gs0mg0no0qn0sp0uf0xl14s1ip1n91oq20q24f2fq2gn2hp2ip2jd2lg2mc2ox2rf2uo2ve2wg2xf31m3cf3gr3kg3mg3pl3ql3xz40o46u49g4hg4om4sg4tv4yf
researcher $|04e05p0gs0no0qn0sp0uf0xl14s1ip1n91oq20p24f2fq2gn2hp2ir2jd2lg2mc2ot2rg2uo2ve2wg2xf31m3cf3gs3kg3mg3pl3qm3xz40o46u49g4om4sg4tv4yf
reseau|2zy
reseau $|2zy
reservation|1ae21z2me41n4px
reservation agent|21v4pf
reservation clerk|1ae21g4pv
reservation manager|21q
reservationist|1jq21f4px
reservationist $|1jq21f4px
reserve|02o2mn
reserve clerk|02o
reservoir|0ge0ny
reservoir engineer|0ns
reset|28g3yf4yr
resettlement|49l
residence|0lz1lp2mf3pg3uk49n
residence $|1lr
residence life|0lp
resident|0lz0qp0sk1hv21p2be2mf2vf2wx3lk3ql3tf49g
resident $|0lf2wx
resident assistant|0ln
resident care|21q
resident doctor|2wk
residential|04e08o0lz0qq0rm0um0vp1ao1hf1oo1wl20l29f2if2lt2mc2vo31m3ag3co3jf3pt3qe3tg3us3yf41b49p4hg4kg4qg
residential appraiser|3uk
residential care|0la21n49r
residential childcare|0l849w
residential counselor|0lw3pf49b
residential door|2ll
residential energy|0qv0uk3yg41b
residential home|0lb49p
residential property|0um
residential solar|0um1ef
residential support|0l949s
resilience|2ac47w
resilience $|2ag47m
resilience manager|2ae47s
resilient|0mf2qp
resilient floor|0ue2qo
resin|2mt
resistance|1hm2sl3kn49g
resistance welding|1hm2sl
resistor|2mk2xf3tn
resizer|0mr2mf
resolution|2gt
resolution coordinator|2gs
resonance|2to
resonance imaging|2to
resort|21y3cm4pw
resort entertainment|21g3cm
resort manager|21w
resort representative|4px
resource|04k0qn0ug0vg0wn11p1ce1hg1it1kf1ol20c22q2ho2iv31g3gq3jn3kr3pn3qk3ue41n49l4dz4ff4hp4kb4yf
resource $|22l
resource administrator|4hq
resource agent|2il2vm
resource analyst|0wq11q22c2if
resource associate|34o
resource conservation|2in
resource consultant|1ir22a2in3pp49f
resource coordinator|2fd2hq49m4ho
resource economist|1on
resource engineer|0ql1im
resource management|3kl4ds
resource manager|1ig2im2mq
resource navigator|49p
resource officer|1ie2ip3kp
resource physical|2io
resource program|4dm
resource specialist|04o20f3gp4dl
resource teacher|20e2fo4do4kf
resource technician|3jq
resource worker|2vm
respiratory|06p2vs
respiratory therapist|06o2vp
respiratory therapy|2vm
respite|0lx2mg
respite worker|0lx2mg
responder|1ao39t47r
responder $|1ao39t47r
responsable|01p04g0ug1gs1ik1nf1om22p2au2md2pk35k3bq3cg3ls3mr3rq3tp41o4gm4hp4yg
responsable achat|3ls
responsable communication|3rk
responsable de|2ao3lk3ml3rp3tm4gn4hl
responsable des|35l41p
responsable developpement|1gu
responsable financier|1on
responsable grand|01q
responsable hse|1il
responsable informatique|2ap
responsable logistique|4hn
responsable marketing|2pl
responsable paie|3br
responsable produit|3mp
responsable qualite|3tn
responsable ressource|22n
responsable rh|22n
responsable seo|45l
response|1il2ip30q3ku3pp47w49f
response $|47q
response analyst|47k
response consultant|30r47n
response coordinator|1ip3kc3pq49g
response member|3kl
responsibility|1lo1of
responsible|2xk3ql4yk
responsible $|4yk
respooler|2mq
respooler $|2mq
ressource|22q
ressource humaine|22q
rest|21r
rest room|21r
restaurant|0vg1iq1lg1pz2md3tc41n4xz
restaurant $|1pl4xl
restaurant crew|1po
restaurant host|4xn
restaurant hostess|4xm
restaurant manager|1pp
restaurant shift|1pq
restaurant supervisor|1pq
restauranteur|1pr
restauranteur $|1pr
restaurantfachmann|4xx
restaurantfachmann $|4xx
restoration|0mo0rm0ur1hg1iw24e2hq2in2le2mm3cn3kg3oe4up
restoration service|0rn2lg
restoration specialist|1it
restoration technician|0um2iq2mf4ur
restorative|06r3kg49p
restorer|0mr1nc2ht2mo3cq4ut4wp
restorer $|0mr1nc2hx3cr4ut4wp
restrictive|2mn
restrike|2xl
restroom|0ru4yf
result|1dq1hp
resurfacing|1ar2mb
retail|04f06f0ep0kg0vg1oe1wm28z29e2mb2pn38q3ke3lq3yz41s4gz4hf4vl4yk
retail $|3yq4go
retail area|4gm
retail assistant|3yp
retail associate|3yl
retail business|3yp
retail butcher|4gq
retail department|4gl
retail forecourt|3y941q
retail fuel|3yf41k
retail loss|38r3kg
retail manager|4go
retail member|3yo
retail merchandiser|28s3yb
retail merchandising|28s3yf4gg
retail sales|3yt41a
retail salesperson|3yf41l
retail security|1wn
retail specialised|3ye41m
retail store|3ym
retail supervisor|4gq
retailer|1bx3ys
retailer $|1bx3yq
retained|3kl
retained firefighter|3kl
retanner|1nq
retanner $|1nq
retanning|1no2mg
retarded|20f4km
retarder|1ar
retarder operator|1ar
retention|19o22q2pd49n
retention marketing|19p2pd
retention specialist|22q49n
retina|2wr
retirement|22u29m3ke
retirement plan|22l29m
retort|0mq1af1dg1pn2mm2xz
retort condenser|2mn
retort kiln|2mm2xg
retort operator|1pr2mf2xf
retoucher|2mn3cp3fz
retoucher $|2mn3cp3fz
retread|1he2mx
retreader|2mq
retreader $|2mq
retrimmer|0kr
retrimmer $|0kr
retrofit|08k0uo1iq24e2sk
retrofit designer|1ir24e2sk
retrofit installer|0um4uk
retrofitting|2mg4uo
retuber|2xo
retuber $|2xo
return|0ar10q2mf3qo3ym49f
returned|02m34o3tp3uf4yf
reuse|2vq
revenue|02x0az0eg0ie0te14g1lf1ou2ig2po35f3kc3te41t43z
revenue agent|0al
revenue analyst|0ag1ow
revenue collector|0al
revenue controller|02p
revenue enforcement|0ap3kg
revenue manager|2pp
revenue officer|0as1lf1og3qe41u
revenue operation|35f43v
revenue system|0if43r
reverberatory|2mr2xg
reverberatory furnace|2xl
reverend|0sr
reverend $|0sr
reverse|0uo2me46x
reverse engineer|46x
reverser|2mp2xp4fg
reverser $|2mp2xp4fg
review|0el3uk
reviewer|02l0ak0ek0xf10q27p2cp2gn2md49l4rq
reviewer $|02l0ak0ek0xf10q27p2cp2gn2md49l4rq
reviewing|0tl
reviser|4ot
reviser $|4ot
revising|02n
revisionist|3cr
revisionist $|3cr
revival|27r
revops|43z
revops $|43z
reward|22q
reward manager|22q
reweaver|1np
reweaver $|1np
rewind|2xm
rewind machine|2xm
rewinder|1hu1nl2ms
rewinder $|1hu1nn2mk
rewinder operator|1ng2mo
rework|2ml40z
rework specialist|40t
reworker|1hr2me
reworker $|1hr2me
rewrite|0xl
reycling|1in
rezeptionist|3vz
rezeptionist $|3vz
rezeptionistin|3vz
rezeptionistin $|3vz
rf|0og0pn0qg1df2sg4nz
rf design|4ns
rf engineer|4np
rf test|0po
rfid|4ig4nz
rfid system|4ig4no
rgn|31y
rgn $|31y
rh|22y
rh $|22y
rheologist|2iq
rheologist $|2iq
rheumatologist|2wr
rheumatologist $|2wr
rhinologist|2wr
rhinologist $|2wr
rib|04g0kv0md1nm2ko3tl
ribber|1nq
ribber $|1nq
ribbing|1no2mf
ribbon|1hg1nr2ig2mv3tn4yg
rice|04l1nf1pp2mn3ln4un
rice drier|1pq2mc
rice grader|04g2mm3tk
riddler|2mr
riddler $|2mo
ride|0up1ag1ez1hg1zl21x2le2mt2sd3tf
ride attendant|2mp
ride attraction|2ml
ride operator|21u
ride roller|1zm
rider|04s0mg0ug16n1at1no2me3cq4fq4hg4vp4yk
rider $|04t16n1az1nf2mf3cq4fq4vp4yf
rideshare|3ar4qg
rideshare driver|3aq4qg
riding|04p0rf20921o4fs4ke4vu
riding instructor|20f4fn
riding school|04p20f4vq
riding teacher|20f4fp
riffler|2mm
rifle|1ng2ky2md3kk
rifleman|3kr
rifleman $|3kr
rifler|2kq
rifler $|2kq
rig|0uu0vq1nf2lr2mr4uf
rig builder|2lq2md
rig driller|2mk
rig hand|0un2mg
rig operator|0ut
rigger|04l07w0uo1en1ho1nf1zf2lw2ng2xz3cg4uo4yn
rigger $|04l07w0uo1en1ho1nf2lx2mk2ng2xo4uo4yo
rigging|04n0ud1ef2lr2xz3je4ul4wl4yz
rigging control|2mo
rigging supervisor|2mf2xu4ye
rigging up|2mg4yo
right|04g0jz0tq0up22p2io2me3lf3qm3ut49m4hg4yg
right $|0jm
right adviser|0jf3qn
right coordinator|0jq
right director|0ju
right manager|0jo0tf22u
right publishing|0jl
right specialist|0tn0ug2ip
right way|0jf0ut3lf3uv
right worker|49m
rim|1ao1zd2kz2ml2xg
rim fire|2ke2mq
rim turning|2kn
ring|04o0mf1ne2kf2mm2xk3cv3tl
ring fabricator|2mf3cq
ring maker|2md3cq
ringer|04p2mn3co
ringer $|04p2mn3co
ringman|04q
ringman $|04q
ringmaster|3cq
ringmaster $|3cq
rink|04g21w2me4yo
rinkman|21r
rinkman $|21r
rip|0mo2md2xp4yk
ripener|2mp
ripener $|2mp
ripening|2mo
ripening room|2mo
ripper|0kq2mn
ripper $|0kq2mn
rippler|1nq
rippler $|1nq
riprap|0uu0vn2me4yf
ripsaw|0mt
ripsaw operator|0mt
ripshear|2mm
riser|2mo
riser $|2mo
risk|02f0es0ql0to14q1lb1os21p26q29t2if2mf3jo3kf3qe3tc3uf3zz46p47p4gg
risk $|1ov3zb
risk analyst|0ef3zw
risk assessor|0qm1il26u3uf3zf
risk associate|26k3zm
risk compliance|0tm
risk department|1og29o
risk management|3zp
risk manager|0ed0tm1od29t3zt
risk officer|3zs
risk specialist|0el3zn47q
risk strategist|3zl
risk surveyor|0eo0qg26k
risk technician|0eo0qg3jp
ritual|0kk
river|04y0bg1af2mg2nz3af4ff4pp
river $|04q
river lake|2nq
riverboat|2np
riverine|3kk
riverman|04q
riverman $|04q
rivet|04f0up1nf2md2xz4yg
rivet machine|2xl
riveter|0mo0ug2mp2xw
riveter $|0mo2mo2xw
riveting|1nf2xp
riveting machine|1nf2xp
rivetter|2xq
rivetter $|2xq
rivetting|2xr
rl|2jw
rl engineer|2jw
rmn|31y
rmn $|31y
rn|31z49e
rn $|31z
road|04q0jq0mf0qx0rg0tm0uz0vn1he1ll1nc1pg1zz21g2kg2l92mc35l37e3cf3tl49g4hv4py4qq
road $|1zl
road bike|2mm
road construction|0ud0vm1zp
road driver|1zb4qs
road grader|1zl3tg
road machine|1zp
road maintenance|0qv0uq1zc2lf
road marking|0us1zf
road operation|35e4hs
road roller|1zl
road sign|0uf2mq
road supervisor|0vf2mc4hq4yu
road test|0tn1zd2ms3tf
road transport|4ho
road worker|04k0ul
roadability|1ng2xg3tr
roadie|2mo
roadie $|2mo
roading|0ug1zo
roadman|0uq
roadman $|0uq
roadmaster|4hq
roadmaster $|4hq
roadside|1hp4hc4ur
roadside technician|4uq
roadway|0qy
roast|1pq
roaster|1pz2xq
roaster $|1pv2mm2xr
roasterman|1pr
roasterman $|1pr
roasting|2mm
roastmaster|1pr
roastmaster $|1pr
robber|0uu
robber $|0uu
robot|1hv1ng24p2xc3tf40z4be
robot engineering|1hk
robot operator|2mk2xd40x
robot programmer|40u4be
robotic|0gv1df1hk24q2ld2mo3tf40w
robotic equipment|1he2lf2mw3tg
robotic system|1ho2mf40o
robotic technology|0gp
robotic welding|2mg2sn
roboticist|2ie40v
roboticist $|2ie40v
robotics|0gt1ag1df1hv20l2ig2mg3te40z
robotics $|0gp1hn40e
robotics engineer|40r
robotics engineering|0gr1hn40f
robotics instructor|20m
robotics researcher|40r
robotics technician|1hf40r
robotype|13r2mf
rock|04d0uy1nf21p2kg2mo2qy3cn4yc
rock climbing|21q4fk
rock crusher|0uf2mm
rock drill|0ul
rock taper|0ul2mf
rock wool|0um2qg
rock worker|2ql
rockboard|0mg2qp
rocker|2mm2qq
rocker $|2mm2qq
rocket|1hb2lm3kp3tq
rocket engine|1hd3to
rocketsled|2lf4un
rockman|0uq
rockman $|0uq
rod|04f0qp0uk1eo1nd1zp2lu2ml2xs37g4yl
rod assembler|2mk
rod buster|0ur
rodbuster|0ur
rodbuster $|0ur
rodding|0mq1ng2xg
rodent|0rs
rodeo|04f1af3cn4vq
rodeo rider|04f1af4vq
rodman|0qr
rodman $|0qr
roe|04o
roentgenologist|2wt
roentgenologist $|2wt
roentgenology|20l4kg
roguer|04q
roguer $|04q
rola|3cl
rola bola|3cl
rolfer|0fr
rolfer $|0fr
roll|04c0dw0kn0mf0ud1ag1hg1nm2km2mr2xx3tp4hl4qn4uf4ys
roll builder|2ml
roll forming|2xl
roll grinder|2kl2xg
roll hand|2ko2mc2xo4yf
roll inspector|3tn
roll machine|0dr2me2xg
roll maker|0kr2me
roll man|2mo4yg
roll operator|1ng2kl2me2xo4ym
roll plugger|2ml
roll scale|2mg2xe4yt
roll tender|2mo2xe
roll up|1np2xe
roll worker|2mp4yg
rolled|2mr
roller|0mf0qg0ud1ag1nt1zz21n2ko2lp2mm2qk2sm2xv3ag3tm4qf4ug4xg4yr
roller $|04o1nl1pl2kq2mv2ql2xt
roller coaster|1ng1zg21q2so
roller compactor|1zo
roller driver|1zp
roller engineer|1zp
roller engraver|2mm
roller leveler|2xm
roller operator|1ng1zo2km2xl4yg
roller shop|2mm
roller skate|2lm
rolley|2mp
rolley $|2mp
rolling|08m0vf1eo1hr1nm21q2lg2mm2ss2xo34f3tf4ye
rolling machine|2ml
rolling mill|2kf2mn
rolling operator|2kn2mg
rolling stock|08n1eo1ht2ss34f3tf4yf
rolling supervisor|2mm
rollman|2mo
rollman $|2mo
rolloff|4qb4yp
rollway|04w0ug2mf
romanist|4or
romanist $|4or
roof|0ms0uz0vo1ng2lf2mf2qe37q4ug
roof bolter|0ur2mf
roof truss|0mn
roofer|0mf0uz0vn1er2md
roofer $|0mf0ur0vn1er
roofer helper|0ul
roofing|04f0md0uz0vs1hg1ng2lf2qo2xn
roofing helper|0ul2mf
roofing installer|0um
roofing laborer|0ue2qr
roofing machine|0ug2mo
roofing supervisor|0vs2me
roofing tile|2ml
rooftop|0uq4yd
room|02f07p0fn0km0lp0mf0ru0ub0ve16k17l1ad1cp1he1nt1pu20e21w2do2ie2ll2mp2ng2vl2wk2xo31l34p38g3cf3je3kd3qf3tg3vq3yl49e4fl4hd4kg4pm4ug4wr4xo4yl
room $|21p
room assistant|0lm1pm2mr2vf
room attendant|0fp0ld0rk0sl1ag1nq1pf3ye4fo4yn
room cashier|21e3yo
room cleaner|0ro4yf
room clerk|02g1no21p34f3vl4hg
room custodian|21n
room foreman|2mk
room hand|04g1nf2mr
room helper|2mm4xl
room leader|1cv
room machinist|1nf2lp
room maid|0rl
room manager|1pn21l2me34q4gl
room nurse|31o
room operative|1pk2ko2me
room operator|1np2mq2xm4yg
room orderly|0ll
room service|0rn16l1pn2174xr
room supervisor|0rl0vg1ne1pf2mq34q4yf
room technician|2vl4wp
room worker|04l0kn0re1pn21e2dq2md2xf3vr49g4yp
rooming|21q2me
rooter|0uq
rope|04d07g0um1an1ns21m2kg3cn4yp
rope access|0uo2xn
rope maker|1np2mf
ropeman|04q
ropeman $|04q
roper|04q2mf2xq
roper $|04r
ropewalk|1nk
roping|1no2mf
rose|04r2me
rosin|2mf4yn
ross|2xk
rosser|04q
rosser $|04q
rotary|0us1ag1zn2ln4up
rotary drum|2ml
rotary shear|2kl2mk
rotating|0gf2ls2mf2sw
rotating equipment|2ls2mf2sq
rotational|2sm33k
rotational occupational|33k
roto|0uq
rotoformer|2mn
rotogravure|2mz
rotogravure press|2mm
rotoprinter|2mo
rotoprinter $|2mo
rotor|0bl2kf2mf2xk3to4up4yl
rotor casting|2kg2xm
rouge|2mn
rouge sifter|2mk
rough|04f0mq1zl3tp4yf
rough rice|3tm
rough rounder|1nn
rougher|0ug1nn2xp4yo
rougher $|2mm4yp
roughneck|0un2ml
roughneck $|0un2ml
roulette|21n
round|04l0kk21o2mm
rounder|1np2mp
rounder $|1np2mp
roundhouse|1aq2lq2mb4ur
rounding|0mo1nf2mk
rounding machine|0mo1ng
roustabout|0uz0vs2mb4yl
roustabout $|0uo2mg4yn
roustabout crew|0vp
route|04n0bn0vf16s1az1pg2kp2lr2me34g3ae3tg3y941f4gg4hz4ql4uf4yx
route $|4hl
route aide|1ao
route carrier|16s4yc
route deliverer|16k
route delivery|4hg4yu
route driver|1ar4qg
route mail|1ac4qo
route manager|4yq
route operator|1af2kp2lg2mm
route rider|4yo
route sales|16f1al4ym
route supervisor|2mg4hp4yo
route vehicle|4hm4ug
routeman|1ay1nf
routeman $|1ay1nf
router|04g0mn1ne2kz2mn34p4ht4yg
router $|0mq34p4hu
router operative|2kl
router operator|0mg2mp
router setter|2km
routier|4qt
routier $|4qt
routing|0mf1ne2ko4yp
routing machine|0mf1nf2ko2mm
rover|1ns2mf2xl
rover $|1np2xm
roving|0em1ns2mr3tu4qe4ye
roving department|2mo
roving winder|1no2mc
rower|3cq
rower $|3cq
rpa|0yz
rpa developer|0yq
rpa engineer|0yx
rpht|3er
rpht $|3er
rrt|06z
rrt $|06z
rs|3xt4kl
rs $|3xt
rsp|4kr
rt|1fm
rt embedded|1fm
rtl|0oz
rtl design|0ol
rtl designer|0or
rtl engineer|0ou
rts|1ap3tg
rubber|0mg0nz0uo1hf2lr2ms2qe2xf3tq4yl
rubber $|1nu2qo
rubber compounder|3gl
rubber curer|2mk
rubber cutting|1nd2mp
rubber good|1nf2lm3tm
rubber molding|2mk
rubber press|2mk
rubber slab|2mk
rubber stamp|3tl
rubber technology|0nr2mg
rubberizing|2lo4uf
rubbing|1nc2ms
rubbish|0ef4yp
rubble|0uo
ruby|0cz
ruby developer|0co
ruby engineer|0ct
ruby rail|0cl
ruffling|1no2xf
rug|04g0um1nu24p2mr3yt4ye
rug cleaner|0rm1nq2mc4yf
rug inspector|3tk
rug layer|0up1ng2mg
rug repairer|1ns2lf2mg
rugby|3cb4fr
rugby player|3cb4fr
rule|22r3tf
ruler|2mr
ruler $|2mr
ruling|1hp1ng2ml
ruling machine|1ng2mo
rum|2ml
rumper|0kr
rumper $|0kr
runner|04f0eg0mp0un1at1np1po1zs21r2kf2lg2mq2xq3ce4fm4ww4xq4yo
runner $|04f0eg0mp0uq1au1nq1po1zs21r2kf2xq3ce4fm4wl4xr4yr
runner production|2mc4wt
running|2lf2mr2xg
runway|0ue1zp41n
rural|16s1dp1in2oo49o4yf
rural carrier|16o
rural sociology|2ol
rush|2mp
russian|20m3cp4kg
russian bar|3ck
russian swing|3cl
rust|04o0cz1ng2ms4bf
rust developer|0cn
rust engineer|0cr
rust programmer|0cu2mf4bf
rust proof|2ml
rustproof|2mn
rustproof machine|2mn
rustproofer|2mo
rustproofer $|2mo
rustproofing|2mp
rv|1eg1hf2le4uz
rv technician|4uo
rvn|4vz
rvn $|4vz
rythmics|20f4ko
s|0am1lm3qo
s3b|3kk
sachbearbeiter|10o2mf34x3ls41r4hq
sachbearbeiter $|34z
sachbearbeiter einkauf|3ls
sachbearbeiter kundenservice|10o
sachbearbeiter logistik|4hs
sachbearbeiter vertrieb|41s
sachbearbeiterin|34y
sachbearbeiterin $|34y
sack|1np2ld2ma34p4yu
sacker|4yt
sacker $|4yt
sacking|2mm
saddle|1ns2le2ms4uf
saddler|2mo
saddler $|2mo
safe|0ep0ng1hf2lf2mf2xz34p3jo3ye4ue
safe deposit|0ep2xf34q3ye
safe engineer|0ng3jq
safe technician|2xo
safecracker|2xo
safecracker $|2xo
safekeeping|02p
safety|02g03f0bd0cg0gs0lg0nz0qv0rf0tq0vf0xf16n1ar1hp1iz1mn1og1pf1wu20e21f22f24u29f2ff2md2nq2tp2ve2wg2xn34n39p3cg3gg3kr3mf3qc3rf3xl41g49c4bg4ff4rz4um4vf4ye
safety $|1il4rm
safety administrator|1ip
safety adviser|0gf4hr
safety analyst|0nr1if4rl
safety case|0gt0xf
safety clothing|24p
safety consultant|0gl4hl
safety controller|0qr1if
safety coordinator|1hq
safety deposit|0rg34o
safety director|0tp1ib3kp
safety electronics|1hg2nn
safety engineer|03g0gn1dk1iq
safety engineering|0gl1ig
safety environment|1ik
safety environmental|0to1ic
safety equipment|1hb24q2ln3tm
safety expert|0gl
safety health|1ip
safety inspector|0qk0tb1aw1id2mp3kn3td
safety instructor|1im
safety manager|0gf0qm0tp0vg1io1wo3tq4hd4rm
safety monitor|0np1ik1wf3kg
safety officer|04n0nf0qg0tg1hy1wo2nd2tr3qg
safety operation|4rt
safety person|1io
safety professional|1im
safety program|1ie34p
safety representative|0nv
safety researcher|3xl
safety specialist|0ge0qg0tl16o1io1wm3ko4rp
safety supervisor|0qo1ht1ie34e3ko
safety system|1if1mq3jm
safety teacher|20e4kp
safety technician|0ur1hg2nm
safety tester|0qm1hf1io3tf
safety testing|0qp1if
sage|31s
sage femme|31s
sagger|2mo
sail|1nr2ke2ll2xm
sail maker|1np2md
sailboat|2nm
sailing|20c2nw3kg4kp
sailor|2lg2nz
sailor $|2ny
salad|1ng2dz2me
salaried|2wm
salaried gp|2wm
salary|22r
sale|0jl30n3yo
sales|00m01g04m0eg0gg0jq0lg0ql0re0uf0vg10g16k19f1aq1bn1df1eg1ge1ig1jn1lg1nf1of1pf21e22d26y29q2bk2fo2if2ld2m92pv2sf2ve2xg34l35f3cf3gg3ke3qe3td3uu3yz41z42t43z48f49l4be4cz4ff4gz4ha4pq4xg4yd
sales $|41t4co4go
sales account|00o41b4gs
sales administrator|2pf34n41n
sales adviser|26l3ye41o
sales agent|0jq0rg1ae29n3un3ye41c4pt
sales analyst|43s
sales assistant|3yw41f
sales associate|1bn41r
sales audit|02k
sales channel|2pt41b
sales clerk|02g34f3yr41d4gp
sales compensation|22f43p
sales consultant|29r3uo3yf41m4cg
sales coordinator|41n
sales demonstrator|41l
sales development|2ff2pc41m42z
sales director|29l41u
sales enablement|41g43o
sales engineer|2sg4cz
sales engineering|1gf41f4ct
sales executive|41q
sales leader|41n
sales ledger|02n3yg
sales manager|1jq2pp3uf3ym41k43f48f49r4gm
sales marketing|2pb4go4kn
sales negotiator|0jf0qk3uu
sales operation|43r
sales order|3ys41g
sales person|1al3yo41g
sales planning|43p
sales processor|1bd3yu41g
sales promoter|0qk
sales promotion|2pl41g
sales representative|0jq0qm26o29n3ul3yd41l
sales service|1aq1hl3yg41f4gn
sales specialist|1bk41s
sales strategy|41g43r
sales supervisor|26e2mf34n3uf41q4gn4yf
sales support|2bm3ym
sales trainee|41n
sales trainer|2fs
sales training|2fl
sales worker|16l1an41f
salesforce|0yz
salesforce admin|0yp
salesforce administrator|0ym
salesforce architect|0yq
salesforce consultant|0ym
salesforce developer|0yl
salesforce engineer|0yp
salesforce implementer|0yl
salesman|0jp1ao1ng26l2mf3yv41v4pn
salesman $|0jp1ao1ng26l2mf3yv41v4pn
salesperson|04g0jq0kl0qk0rg1ar1eg1ne26m29p2mc3cf3rq3ul3yz41y4cq4ng4wg4yg
salesperson $|0jq0kl0qk0rg1ao1eg1ne26m29p2mc3cf3rq3ul3yz41y4cq4ng4wg4yg
salesperson motor|3yn
saleswoman|0jq3yq41t4pl
saleswoman $|0jq3yq41t4pl
salesworker|3ym
salesworker $|3ym
salmon|04p
salon|0fz10e1ng1xz21y2me34g3vf
salon $|0ff1xt
salon assistant|0ff1xt
salon attendant|1xn21g
salon manager|0fv1xf21k
salon receptionist|0fq3vf
salon stylist|0fg1xl
salon supervisor|0fp1xf
salon worker|0fm
saloon|1pr
salt|1ng2mt4ym
salter|1pq2mo
salter $|1pq2mo
salting|1nq2me
salvage|04g0uf1hm25q27r2ko2ln2mm3tk4yk
salvage $|2mn
salvage inspector|3to
salvage worker|2kp2lp2mb2xl4ym
salvager|2ly3tq
salvager $|2lq2mq3tq
sammying|1nq2md
sammying machine|1nq2md
sample|04f0ef0mn0um1ao1np1pg2il2le2xp3cg3gn3tz4hv4ug4yf
sample clerk|4hr
sample machinist|1nq2ke
sample maker|0mf1nq2me2xm
sample shoe|1no3td
sample tester|3go3te
sampler|04o0uo3gl3tz4ht
sampler $|04o0uo3gl3tz4ht
sampling|14r1ik1no2ik2me3gn
sampling operator|1np2me
sampling technician|1il2im3gn
sand|04f0uo1hp1ne2ks2mr2xu3tl4qp4yq
sand blast|2mp2xf
sand mill|2kg2mp2xe
sand mixer|2mb4yr
sand molder|2md2xo
sand moulder|2mb2xr
sandblast|2ms
sandblaster|2mw37f4ul
sandblaster $|2mp4ul
sandblasting|0vg2mo
sander|0mz0uo2kr2mr2ql2xf4uo4yn
sander $|0mp2kz2qm4up4yp
sander finisher|0me0un2mm
sander operator|0mu2mb
sander tender|0mk
sandfill|0ur2mf
sanding|0mz1hf2ke2ml
sanding machine|0my2m9
sandstone|0un1hf2lf2mx3tf
sandwich|1pm2dr2mg3cc4xl
sanforizer|1np
sanforizer $|1np
sanforizing|1np2mf
sanitarian|04o0tq1iu2ir2vf3te
sanitarian $|04p0tr1in2im
sanitary|0qq1iq1zp2im3ge3te
sanitation|0qq0ro1ir2lg2mm4yr
sanitation worker|0rf4yr
sanitizer|2mr
sanitizer $|2mr
sap|04k0cg0yz2mg
sap $|0yn
sap berater|0yl
sap consultant|0yl
sap developer|0ym
sap entwickler|0yn
sap specialist|0yq
sapper|04k
sapper $|04k
sartor|1np
sartor $|1np
sash|0mt0uf2mo
sash installer|0mp0uf
sash maker|0mg2mn
sat|20e4kp
satellite|03q1dz1hw2le2mg2sg4bb4kp4nv
satellite communication|1dn1hl4nd
satellite engineer|1dc4nz
satellite software|1dr4bc
satellite system|03x1dd
satin|2kr2me
saturation|2lf2mr
saturator|2mt
saturator $|2mn
sauce|1ng1po2mm
sauce maker|1po
sauce production|2ml
saucemaker|1pr
saucemaker $|1pr
saucier|1pr
saucier $|1pr
sauna|0fq21f2mg
sausage|04g0kp1nc1pv2kf3tk4ys
save|2mm
saving|0qp2pm3mg
saw|04s0kq0mx0rg1am1hn1nc1zg21g2kz2le2ml2xt3kg4um4yl
saw filer|2kk2ma2xq
saw mechanic|2kf4uq
saw mill|2mo
saw operator|04q0mt0uk1ao1nf2kn2xa4yf
saw runner|0my2m7
saw shop|0mf2ks2xf
saw specialist|0mf2mz
saw technician|2my
saw tender|2kl2mg
saw trimmer|2kl2mf
saw worker|2ml
sawbench|2mn
sawing|0mm1nf2kn2xg
sawing machine|0mm1nf2kn2xg
sawmill|02f04f0mv0un1nf2mt2xg4hl4yo
sawmill manager|2ms
sawmill operator|0mo0up2me
sawsmith|2kr
sawsmith $|2kr
sawyer|04l0ks0my0uf2ks2mp3cn4yg
sawyer $|04l0ks0my2ks2mn3cn
saxophonist|3cq
saxophonist $|3cq
scabbler|2mo
scabbler $|2mo
scada|1ds1hp2mk
scada engineer|1ds
scaffold|0mp0um
scaffolder|0uv0vm2xp
scaffolder $|0uu0vm2xp
scaffolding|0ur0vq2lf2mc2xz
scaffolding supervisor|0vo
scagliola|2lg2mr4uf
scala|0cz
scala developer|0cp
scala engineer|0cu
scalder|0kp
scalder $|0kp
scale|04g0mf0uc1ag1do1nf2lw2md2xr3st3ts4fq4hz4ue4yl
scale $|4fr4hf
scale clerk|4hn
scale operator|2me2xf3to4hr
scale paper|2ml
scale testing|3su
scalehouse|4hr
scaleman|4hv
scaleman $|4hv
scaler|04q0mf0un1pl2ml3tu4hn
scaler $|04q0mf0un1pl2mm3tu4hn
scaling|2mn
scallop|04n1ns2md
scallop cutter|1np2mf
scalloper|1nq
scalloper $|1nq
scalp|0fq2me
scalper|04q2kr2me
scalper $|04q
scalper operator|2kr2mf
scalping|2kr2mb
scan|2tl4yq
scandinavist|4or
scandinavist $|4or
scanner|1hm1nf2my2tq
scanner $|2mm
scanner operator|2tr
scanner technician|1hm
scanning|2mz2vp
scanning machine|2ml
scanning operator|2mk
scanning specialist|2mo
scanning technician|2vp
scaphandrier|2mp
scaphandrier $|2mp
scarf|2xo
scarfer|0mq2md
scarfing|2md2xr
scarifier|1zr2me
scarrer|2mo
scarrer $|2mo
scenario|0xn
scene|0mn28z2il2md3kp3qp4yn
scenery|0mp28x2mc37f3cf
scenic|07f24f28z2me
scenic artist|28q3cf
scenic designer|3cn
scenic painter|28r2mg3cd
scenographer|28r
scenographer $|28r
schedule|2cf2md34n3vr4hz
schedule clerk|4hn
schedule supervisor|34o
scheduler|1ne25m2lf2md34s3om3vu4hv4wq4ym
scheduler $|1ne25m2lf2md34s3om3vu4hv4wq4ym
scheduling|0ng41q4hp
scheduling representative|0ng4hq
scheme|2fr3qm
schlosser|2xw
schlosser $|2xw
scholar|04g0gp0sp0xq14t1ng1ol20o2fo2iq2mf2ov3gr4ol
scholar $|04g0gp0sp0xq14t1ng1ol20o2fo2iq2mf2ov3gr4ol
scholastic|4kl
school|09m0lr0rn0sf0tg0uf1ad1cw1hg1kq1mp1ne20o21e22m29g2et2fx2hg2if2mf2pg2rr2vf2wf2xg34s35e3cf3km3pn3qe3tb3vd3yf44z49r4dp4fa4gg4hg4ku4lz4pm4vn4xl4yc
school $|09o1cm2el2fp2rl44z4dq4kk4lg
school activitie|1co
school aide|0lg4lr
school art|09n4kf
school assistant|0lm1cd4lo
school attendance|34l49l
school biology|2rm
school bus|0ls1wg3kv
school business|35f44r
school cafeteria|1pd4xp
school career|22r49b
school caretaker|0rf1ms
school classical|2en2rg
school cleaner|0rq4yf
school computing|4kk
school coordinator|0lo1cf44n
school counselor|0ll3pe49o
school director|1cl20p44o
school drama|09m4kf
school educator|2el
school headmaster|44l
school headteacher|1ck44g
school instructor|1cp4kd4vm
school latin|4kl
school lecturer|20d2en
school literature|4kk
school lunch|1pp4lp
school manager|04o34o44s
school mathematics|2rk
school modern|2el4kg
school movement|1cn
school music|09n
school nurse|31l
school philosophy|4km
school physics|2rp
school psychologist|3pk
school psychology|3pl
school registrar|34r
school resource|3kl
school science|2rl
school sen|4dg4km
school special|4do4kg4lf
school speech|4el
school talent|4lm
school teacher|09d1cl20l2rm44g4df4kp4lg
school vocational|4kl
schoolbus|3ap4qf
schoolteacher|4ko
schoolteacher $|4ko
schreiner|0mx
schreiner $|0mx
schweiser|2xw
schweiser $|2xw
science|04g05q0bp0np0qk0sr0tk0xm12g14t1hf1in1ne20q21f2fl2hl2iw2md2oq2rz2ve31e3cg3gr3kf3po3qm3xf49f4bq4ff4ka4mm4og4po4tg4ve
science $|05p14n20m2il2rn4bt
science adviser|1io3gl
science aide|2io
science dean|20l
science educator|20d2rt
science engineer|0nn14l
science instructor|20n2rm4fg4ve
science lector|20l
science liaison|2in
science manager|14n2il
science officer|0bq3ql
science research|2il2of3qp
science researcher|05m0gl0qo0sg0xl1il1ol20f2fm2ie3gl3xf4on4tg
science specialist|3pr
science taxonomist|2im
science teacher|20o2rr4ke
science technician|1ng2io3go
science tutor|2rm
scienctist|20q
scienctist $|20q
scientific|07g0bo0im0sp0uf0xp1hp2is3cm3xp4ml4yg
scientific programmer|3xr
scientifique|14q
scientifique des|14q
scientist|04e05w0gp0mg0nq0ql0wn0xl11g12g13g14q1hl1is1ne1on1pf1yn20l2fo2ho2iz2jm2kg2lg2me2ox2tm2up2vg2wf2xf32n3cd3gr3kg3qk3tg3xu4bg4er4hg4om4yf
scientist $|04e05q0gr0nu0ql0wo0xl11g12g13g14r1hl1it1nf1oo1pf1yo20l2fo2ho2ik2jn2lg2me2oy2tm2ut2wf2xf32n3ce3gt3kg3ql3tg3xp4er4om4yf
scientist all|2in
scientist biomedicine|2in
scientist computing|3xo
scientist technologist|0ne2ip
scissor|2ks2me
scleroscope|1hr3td
scm|0yr
scm consultant|0yl
scm specialist|0yn
scoop|0uz2mf4qg4yf
scoop operator|0ut2mg
scooper|4xm4yo
scooper $|4xm4yo
scooping|0mr2ma
scooter|1hf2lf2mm2xv4um
scooter mechanic|4um
scooter repairer|2xo4uk
scopist|1kx
scopist $|1kx
score|21n3cl
scorekeeper|4fp
scorekeeper $|4fp
scorer|0kq1nc2mp4lq
scorer $|0kq1nc2mn4lq
scoring|1ng2mp2xg
scoring machine|1ng2mp2xg
scourer|0mp1np2mm
scourer $|0mp1np2mm
scouring|1ae1nv
scout|04n2io2mf3gs3kt3wp49p4fv
scout $|04q2io2mg3km3wp4fw
scow|1nf2mg2nt
scowman|2nr
scowman $|2nr
scrap|04c0mg0ue1ne1zt21e2ko2mn2xs3tp41q4yt
scrap drop|1zt2xf
scrap iron|2xl
scrap metal|2kq2mc2xb4yq
scrape|04l
scraper|0kn0un1ag1zz21n2mk4yq
scraper $|0ko0uw1nl21o2mq
scraper driver|1zo
scraper operator|1zo2mg
scrapman|2mn
scrapman $|2mn
scrapper|2ms
scrapper $|2mp
scratch|1nf2kv2md
scratcher|1ng2mq2xn4ym
scratcher $|2ml2xo4yn
screed|0uf1zs2mg
screed operator|0uf1zs2mg
screedman|1zp
screedman $|1zp
screen|08f0un0xn1hg1nc2lp2ms2vr2xo4yn
screen cleaner|2md4yp
screen maker|2ml
screen making|2mm
screen operator|0uq
screen printer|2mk
screen printing|08g2mg3tm4yq
screen repairer|2lo2mf
screen tender|2mn4yf
screen worker|2mn
screener|0uo1nf2iq2mr2vl3kw49p4ym
screener $|0uo1ng2im2vl3ks49q4ym
screener supervisor|2mf3ko
screening|4to
screenplay|0xo
screenwriter|0xr
screenwriter $|0xr
screw|1nf2ky2mo4yf
screw driver|2ms
screw machine|2kw2m9
screwdown|2mf2xq
screwdriver|2ml
screwer|2mn
screwer $|2mn
screwhead|2kn2mf
screwmaker|2kp
screwmaker $|2kp
scribe|2vv49q
scribe $|2vv49q
scriber|0kr
scriber $|0kr
scribing|2kq2md
script|0xv13z2cg2mb34p
script writer|0xs2cg
scriptwriter|0xz
scriptwriter $|0xz
scroll|2kf2mn
scrub|0rq2vu31k
scrub nurse|31k
scrub technician|2vu
scrubber|0rt1ng2mq4yn
scrubber $|0rt2mk4yo
scrubbing|1np2mf
scruff|2xr
scrum|3ow
scrum master|3ow
scuba|20f2ln2mf4km
scudder|2ml
scudder $|2ml
scullion|2dr
scullion $|2dr
sculpting|3cm
sculptor|07p0fo0mg2mf3cw
sculptor $|07p0fo0mg2mf3cw
sculptress|2mg3cy
sculptress $|2mg3cy
sculptural|24o3cd
sculptural artist|24o3cd
sculpture|20f4ko
sculpturer|0fo
sculpturer $|0fo
scupltress|07o
scupltress $|07o
scutcher|1np
scutcher $|1np
sde|4by
sde $|4by
sdet|3sz
sdet $|3sz
sdk|0cw
sdk engineer|0cw
sdr|42z
sdr $|42z
sdr manager|42u
sdv|2mg3kp
se|2gm
sea|04q2nm3kl4hn
sea transportation|4hl
seafood|02g04l0kz2dp2mb3yk41f
seal|1nf2kf2mt3kv
seal $|3ko
seal delivery|3kq
seal machine|2mk
seal operator|2mm
sealer|0mo0tq0un2lq2mt3qf3te4xg4yp
sealer $|0tq0uo2mo3qf4yr
sealer operator|2mm
sealer setter|2mm
sealer tender|2mm
sealing|0up1ng2kk2mn3tl
sealing fuel|2lk
sealing machine|1ng2kk2mn
sealing technician|0us2me
seam|1nv2mn2xp
seam operator|1nn
seaman|2nz
seaman $|2nz
seamanship|2nr
seamark|3ko
seamer|1nv2mg
seamer $|1nv2mg
seaming|1nl
seaming machine|1nl
seamless|1hf1nq2mf2xm
seamless tube|2mf2xm
seamster|1np
seamster $|1np
seamstress|1nw21p
seamstress $|1ns21p
search|0xl19z1rt2pe45w4bu4ug
search consultant|19o
search engine|0xl19m1rt45n4ug
search engineer|4bv
search marketing|19l
search optimization|45s
search specialist|19r
search strategist|19k
searcher|38z
searcher $|38z
searchlight|1er2me
seasoner|2mr
seasoner $|2mp
seasoning|2mk
seat|0mf0ue1hg1nz2le2mm4un
seat cover|1nn4ug
seat fitter|1ne2mo
seat joiner|1nm
seat laster|1nf2ml
seat maker|1nm
seater|2ks4xq
seater $|2mm4xq
seating|1hg1nq2mc2nn2vn2xq4uf
seawoman|2ns
seawoman $|2ns
second|0br0un1nu1pn2el2np3kg3to4yf
second de|1po
second hand|1nk3yk
second officer|0bt
second worker|0up1nm2mf
secondary|09q1ce20b2el2rp34m44o4kt4lp
secondary $|44n
secondary education|4ll
secondary school|09r1cf20e2em2rp34m4kn4ln
secondary teacher|20f4ko
secops|47z
secops $|47q
secops analyst|47l
secops engineer|47q
secops manager|47r
secops specialist|47q
secret|3kr
secretaire|2vr34y
secretaire $|34y
secretaire medicale|2vs
secretaria|1km34y
secretaria $|34y
secretaria de|1km
secretarial|34r
secretario|34y
secretario $|34y
secretary|04g0ek17d1kx1ng2gf2md2vm2wg34w38u3bl3cg3qz3rp3vv49s4fp4on4ve4yf
secretary $|0ek17d1kx1ng2gg2me2vn34x38t3bl3qq3rp3vv49s4fq4oo4ve4yf
secretary state|3qn
section|04e0tz0uq1hg1ll1mf1nl2ll2me2vf34k3ck3gp4go4ht4vz4ye
section $|4vr
section director|1lm1mf2vg4hp
section hand|0uo1ne
section leader|3cn4vp
section manager|4gp4hm
section supervisor|34m
sectionizer|2mo
sectionizer $|2mo
sector|1ln2fk2zo
secured|3kp
securite|1wp46s
securite $|1wp46s
securitie|0ee0td1ov27g29z41e
securitie sales|29p41e
security|04f0bf0gk0ig0ng0ql0te0uf0vb0yg10e15z16k1df1eg1gk1ht1if1mz1ng1tf1wz21c22l25g27d29o2ad2bq2gk2if2md2sg2vg2zk34e35g3cg3gg3il3jg3kw3om3qn3rg3sf3te3yg41g46z47z49e4ag4bc4ge4ho4nu4pg4ug4yf
security $|2mr46o47e
security administration|3kl
security administrator|15l47n
security adviser|1wo
security agent|1wp
security alarm|1wg46f4nx
security analyst|46d47u
security architect|46p47l4ag
security assessment|3kn47g
security assessor|46n
security automation|46o
security awareness|2fm
security chief|1wo
security claim|3ql
security compliance|0tf47n4hl
security consultant|46k47q
security coordinator|47p
security detection|46m47e
security developer|46s
security director|15p1mn1wf47e
security engineer|0gp2bf2zo46r47f4cl4ng
security expert|15f46s
security field|1hf3kn46p
security guard|1wm3kf4hp
security inspector|1am
security installation|0gg2lw46d47f
security management|1mn46g47l
security manager|15q1gn1md1wp21f2ag3kp46g47l4hn
security officer|1ho1ml1wq22o2bs3ke3qg49f
security operation|3kf46f47y
security platform|46n47g
security professional|1wq
security programmer|1tf46o
security reliability|3io46f
security research|46n
security researcher|46m
security screener|3kl
security software|46l47m4bf
security specialist|1hn1wc3kl46l47q
security supervisor|1hr1mp1wn2me3ke
security system|0qo20k2lg3kf47f4nn
security technician|1hm2bq47d
security worker|1hg3qq
sed|4kl
sediment|2io
sedimentationist|2iq
sedimentationist $|2iq
sedimentologist|3gr
sedimentologist $|3gr
seed|04y0rg1hf1nf29l2iz2mr2ud2xc3te4ym
seed cleaner|2mq4yf
seed cutter|04n2me
seed laboratory|2in2ug
seed potato|2mn
seeder|4yn
seeder $|4yn
seedling|04w3te4yf
seeing|4vl
seeing eye|4vl
segment|2ql
segment $|1nk
segmental|0uq0vk
segmental paver|0um
seguridad|1ws
seguridad $|1ws
seguro|26q
seguro $|26q
seiner|04u
seiner $|04u
seismic|0nr0uk3gz4ob
seismic prospecting|0ul
seismograph|0um2md3gz
seismographer|3gr
seismographer $|3gr
seismologist|3gq
seismologist $|3gq
seismology|20l2if3gz
seismology research|3go
seismometer|2mf3gr
sekretar|34y
sekretar $|34y
sekretarin|34y
sekretarin $|34y
seleccion|3wq
seleccion $|3wq
select|0ed29q
selection|22r3uq4xq
selection $|3uq
selection adviser|4xq
selectman|3qr
selectman $|3qr
selector|04l0ke2cp2mc3cm3qp3tw4wq4ys
selector $|04m0ke2md3ck3qp3tx4wq4ys
self|0gl0ul4kl4wn
self sealing|2lk
self shooting|4wn
seller|04f0ko0qm21o26m29o2me3lp3yu41x
seller $|04f0ko0qm21o26m29o2mf3lp3yt41x
selling|3yw4pf
selling agent|3yw4pf
selvage|1no
sem|19z
sem specialist|19z
semaphore|1ar
semi|02m0aq1ag1nl2mm3tf4qp4yf
semi $|02m0aq
semi conductor|2mq3tf
semi truck|4ql4yg
semiautomatic|2mm
semiconductor|0nf0ox1yw2mu2xq3tp4ye
semiconductor $|2ml
semiconductor engineer|0oy
semiconductor package|2ml3tl
semiconductor processing|2mn
semiconductor wafer|2xl3tn
semitist|4or
semitist $|4or
sen|1cd20b2fz3wa44k4dt4ko4ls
sen $|1cg4km
sen teacher|1cg20f4dv
sen teaching|4ll
senator|3qt
senator $|3qt
senco|4dz
senco $|4dz
send|20d4dv4kf
send teacher|20d4dv4kf
sensing|0qu1he2iz2vg3gx
sensing scientist|2id3gu
sensing specialist|2ib3gy
sensing technician|0qp
sensitized|3tl
sensitizer|2mq
sensitizer $|2mq
sensitometrist|3gr
sensitometrist $|3gr
sensor|0gf0qg1dz1hx2iv2m62sg3kv
sensor $|1hk
sensor actuator|1dk1hm
sensor engineer|1dm
sensor engineering|1dl1hn
sensor operator|3kr
sensor specialist|2io3ko
sensor system|1dl
sensor technician|1ho
sensor technology|1dm
sensory|2if3gz
sensory science|3gr
sensory scientist|3gp
seo|45z
seo $|45t
seo analyst|45m
seo consultant|45n
seo coordinator|45l
seo director|45m
seo executive|45k
seo expert|45m
seo manager|45o
seo specialist|45n
separating|2mn
separation|1nm2mp3fd
separator|04m0ks0ug1nm2mv2xg3tq4hg
separator $|04n0kt1np3tq4hg4yk
separator operator|2mq
separator tender|2mm
septic|0rg0uz2lg2md3jv4qb4yf
septic tank|0ul2me3jw
sequence|3cl
sequencing|2in2mn2xg
sequestration|2mm
sequestration plant|2mm
sequin|1ng1zf2mp4yq
sergeant|3kz
sergeant $|3kw
serger|1nv2me
serger $|1no
serging|1np2me
serging machine|1np2me
sericulture|20m4kg
sericulturist|2iq
sericulturist $|2iq
series|0xk3cq4hm
serologist|2iq
serologist $|2iq
serology|20l2ur
serum|4vk
servant|0rr3qs
servant $|0rr3qs
server|0cq12q1pf21l2md34f3kp3qq4ju4xz4yn
server $|21m2me3kp3qt4xt4yo
server admin|4jo
server restaurant|4xl
server side|0ct
serveur|4xy
serveur $|4xy
serveuse|4xx
serveuse $|4xx
service|02m03f04c05g06m07g08l0ag0bp0cg0eq0fe0ll0me0ne0qm0rn0se0wk0xf0zg10r11g13g14g17g19f1ap1bl1cf1de1eo1gk1hm1il1mm1nb1og1pk1um1vg1yg1zf20o21o22m23p24f25f26g28g29k2bp2ce2dn2fd2gd2hq2jg2lr2mc2qf2se2tf2ul2wd30f31m32l34m35e38e39e3an3cb3jt3mf3of3qo3sg3uf3vn3zf40g41o42g46g47e48g49q4bd4cf4hl4jg4kn4lg4nm4pn4qk4sq4uo4vl4xp
service $|0wp10m1wt21m31q3uk3vl4qq4vg
service administrator|10f34m3qo4ho
service adviser|0ed10s20o2gg3ql3vo41f49a4km4uu
service agent|0bf0ef1aq21l29l3kl4nn4yv
service aide|06m0rl4xl
service assistant|0ek10k1kk1pd21p2hn2ll2v534e3ao3ek3qk3yg49o4xo
service associate|0bn0eo0rs10a1ao29q3yf41e
service attendant|0be0rf1ao1pf3vf3yg41q4pt4yk
service captain|0be21q
service case|49l
service center|1hm49m
service cleaner|0rn4yf
service clerk|02c0er22o2hl34m3qf4he
service client|10n
service consultant|0to10l22n49e4ko
service coordinator|21g2hl2vu3qf49p4hd4ks4yl
service counselor|3po49e
service counter|0el3yg
service crew|0bf1po2dq
service csr|10k
service dean|20l
service delivery|4hq
service designer|24g4sw
service desk|21f2bz
service director|0bn1gm1jm1po20f22e2mq2vn3cg3kk3qf44o49p4wn
service dispatcher|3vo4hp
service driver|16l1al1pf
service education|20n2hl4ke
service engineer|0gn0ng0qm1af1df1eo1hz1id23p2bg2ln2nr3jp
service executive|10f1lm2pp
service helper|4xl
service inspector|0qq0ue1er1he1ip2lg3jk3qe4hg
service installer|0uf1em
service instructor|0bf4kn
service investigator|3kf3ql3tr49e
service leader|41l
service librarian|2hm
service mail|4hm
service manager|01q04g0bp0lg0vk10m1bo1gk1lq1mr1oe1wf21822f23p2hm2in2lo2vk31d34q3ll3rg3ug41f47g49p4fg4kg4pp4xp4ye
service mechanic|0up1ef1hf2lf2xs3jd
service member|0ko2dp3qg
service officer|0bn0jp0ta10m1io1op1wg29d2hf3kn3qn49k4ko4pf
service operative|0rg3jg3yx
service operator|04k0uf1ag2mn2nf3jo3vk4ym
service order|4hk4xl
service person|21g2lo2mq4yf
service planner|08n
service planning|3ql
service pricer|02r16g
service professional|06p0bl1hl
service provider|0lf1ap49m4vl
service reliability|3in
service repair|4nn
service representative|02r0bo0tq10d1an20l21n27p2bm2hg2lo2un2vk34l41e49f4hd4kg4pb
service restaurant|41o
service rig|0ul
service sales|0rg29n
service specialist|06g0bm0er0lo1hm1pn1wf21v22o2hf2if2lg34n3ql49m4kf4ud
service station|2lm4ym
service supervisor|0rp0ue10f1hg1pp1um21a2hr2lm2ma34m3jn3kg4gl4hg4po4yk
service teacher|20e4vr
service technician|04m08p0lr0qn0rq0uq1hl1ig1pg21k2be2he2ig2um2vc2xf32p3gm3jf3kf4um
service unit|0up
service vehicle|1ag3ap3kd4qo
service vice|1lf20p
service worker|04g0lm0ud1ae1pq1up1wl21k22p2lc2mf3qd41n4fo4hq4un4yf
servicekraft|4xy
servicekraft $|4xy
serviceman|0uq1ap2lr2mf
serviceman $|0uq1ap2lr2mf
servicenow|0yz
servicenow administrator|0yq
servicenow consultant|0yr
servicenow developer|0yp
serviceperson|2mn4hg
serviceperson $|2mn4hg
servicer|0ml0rq1at1ep1hr1ng2lx2mf2vn2xg3jq3kg4uq4yf
servicer $|0ml0rr0uk1au1eq1hr1ng2ln2vn2xg3jq4uq4yg
servicer helper|2ll
servicer supervisor|2lp
servicetechniker|2lx
servicetechniker $|2lx
servicing|0el0ul2mf4ur
servicing rig|0ul2mg
servicing specialist|0el
servomechanism|2sp
session|20q3cl3qp
set|04e07n0mo0uf1al21f28z2ko2ll2xo37m3af3cp3lk3yf4uc4xl4yn
set builder|0mf28w2mf
set costume|1nf24m
set designer|24k28p3cm
set dresser|28l
set stage|28n
set up|07q0mo1nf2ku2xm3cf4uc4xm4yl
settee|0mo
settee $|0mo
setter|02m04o08f0do0mp0qn0uo0vl1eg1hm1nr21o2ig2ks2ln2mp2qq2vm2xs3cn3jr4bk4xl
setter $|02m04p08f0do0mr0qn0ut1eg1hn1nn21o2kn2lq2ms2qs2vm3cn3jr4bk4xm4yl
setter operator|2xk
setter supervisor|0vl
setting|0qq0vn1hg2kn2lq2xe37o3ce4bm4yg
setting operator|2lm2mk2xf4bm
setting out|0qq0vl
settlement|02p0jf2gq49q
settlement clerk|02p
settlement worker|49q
settler|1nk2ml
settler $|2mm
settling|2mm
setup|0ug2kx2me2xn4jo4wf4yn
setup operator|2km2xo
setup technician|2kr
severe|4km
severe emotional|4km
sew|1nu2kf2mf
sewage|0vn1df1ix1zg2md3jy
sewage pipelayer|0vn
sewage plant|2mm
sewage system|1ip3jo
sewer|0qr0uz0vn1iu1nw2l92qg2xf3jy3td4hl
sewer $|0ud1nz2mp
sewer construction|0ub3jq
sewer drain|0ul
sewer line|2lg3jo3tf
sewer pipe|0qr0uf2mm3jk
sewer pipeline|0qd1ip
sewer system|0ug1io4hm
sewerage|0qz0rn1hm2le2md3jt3tf4ye
sewerage investigative|0qp
sewerage network|3jr
sewerage system|0ql2lf3jl
sewing|0vg1hg1nz20f2kg2ll2ml2xd34g3tn4kn4yo
sewing $|1nn
sewing department|1ne2mo
sewing machine|1nn2ln2md2xg3tn3yk
sewing machinist|1nm
sewing worker|1nn2mg
sex|04n3kg3pn
sexer|04v
sexer $|04v
sexual|3kg3pn49v
sexual assault|3kg3po
sexual health|49o
sexual violence|49n
shactor|0kr2mk
shactor $|0kr
shade|0mf0uo1no2mp
shade maker|1nq2md
shader|1nm2mm3tp
shader $|1nm2mm3tp
shadowgraph|2me2xg3tz4hg
shaft|0uz2le2mg4uf
shafter|2lr
shafter $|2lr
shafting|2lr
shag|4qa4yr
shagger|1ao21p
shagger $|1ao21p
shake|04n0kf0mw1nl
shaker|04l1hg1nf1zq2ln2ml3tq4yq
shaker $|04m1zq2mn4yn
shale|0us2me
shale planer|0up2me
shallot|04r0rf4ye
shampoo|0fz1xg
shampoo assistant|0fq1xg
shampooer|0fr
shampooer $|0fr
shampooist|0fr
shampooist $|0fr
shank|04g0ko0mo1ny2ke2mq3tn4yg
shank cutter|1nf2mm
shanker|1nq
shanker $|1nq
shaper|0mn1nk2kt2ml2vm2xm4yl
shaper $|1nm2ko2mr2xp4yl
shaper operator|0mr2ke
shaper set|0mf2kr2me
shaping|0mp2km2md2xe
shaping machine|0mp2km2md2xe
share|1oq29k49r
sharepoint|4bo
sharpener|1ug2ky2xu
sharpener $|1ug2kv2xw
sharpshooter|3ko
sharpshooter $|3ko
shave|2kn2me
shaver|1hf1nk2lo2mp4ug
shaver $|1nk2mq
shaving|1no2mf
shear|04l0me1nn2ku2mp2xf
shear operator|04m0uk1ng2kt2xg
shearer|04m0ul2kr2mw2xl
shearer $|04m0ul2kr2ml2xl
shearing|04o0mg1nf2mk4yo
shearing machine|1nf4yo
shearing supervisor|04o
shearman|2kr
shearman $|2kr
sheather|0mr
sheather $|0mr
shed|04o2mn
shed worker|04o
shedder|04o
shedder $|04o
sheep|04y0kn2me4yq
sheep flock|04n
sheepdog|2ff4vp
sheepherder|04q
sheepherder $|04q
sheepskin|2ml
sheet|04f0mf0nn0uq0vl1hm1nt1zg2kd2lm2mq2qv2sk2xl3tb
sheet heater|2xl
sheet metal|0nn0uz0vo1hg2kf2lg2mc2qf2sk
sheet rock|0ue2me2qy
sheet roller|1zg2xo
sheet supervisor|0ug2mn
sheeter|2mq
sheeter $|2mq
sheetfed|2mn
sheetfed press|2mn
sheeting|2mn
sheetrock|2qo
shelf|2md3yz4yn
shelf filler|2me3yr4yn
shelf stacker|3ys
shell|1nm2ml2xq3tq
shellacker|2mo
shellacker $|2mo
sheller|04q2mp
sheller $|2mu
shellfish|04z0kp0ug1nf2dp2ma4yl
shellfish processing|04e4yq
shelter|04v2me34o35r49n4vo
sheltered|1lf49s
sheltered workshop|1lf49s
shelver|2hv2mf
shelver $|2hv2mf
shepherd|04v
shepherd $|04v
sheq|1iz
sheq manager|1iz
sheriff|3kz3qp
sheriff $|3kq3qq
shiatsu|06z0ff
shiatsu $|06m
shiatsu massage|06n0ff
shield|0ut1ng4yl
shift|04l0gg0vf1df1pm21n2lm2mp34g35n3ko3yv41k4gu4yd
shift commander|3kl
shift leader|1pl2mg3yx41l
shift maintenance|2ln
shift manager|21l4gp
shift superintendent|04f2mm35o
shift supervisor|0vg21l3kn4gp
shifter|1zq2mf4yr
shifter $|1zq2mf4yr
shill|21r
shill $|21r
shim|0mo2md
shiner|1nf21r
shiner $|1nf21r
shingle|04k0mt0uk1ne2kg2m83tq4yt
shingle inspector|3tm
shingle roofer|0mg0un
shingler|0mq
shingler $|0mq
ship|04d0bp0mo0qg0rg1ae1em1ht1nf1pb1wq20l21d25f29f2ke2lt2mn2nz2qg2sn2xy3ko3qm3tc41f4hz4km4pg4ue4ys
ship $|2ln2nn
ship assembly|2mo3tf
ship cargo|3qk
ship construction|20l2xn
ship cook|1pc2nq
ship engine|2no
ship engineer|2nt
ship engineering|2mm
ship freight|3qp4hd4yk
ship guest|0bu21e
ship inspector|1hs
ship mechanic|1hf2lt4uf
ship pilot|0ba2ng4ht4kq
ship planner|4hn
ship steward|0bn2ng4yk
ship stewardess|0bn
shipboard|3ko
shipbroker|29r
shipbroker $|29r
shipbuilder|2xq
shipbuilder $|2xq
shipfitter|2mm2ng2xu
shipfitter $|2ng2xu
shipmaster|2nr
shipmaster $|2nr
shipment|29q4hn
shipper|04f2mf3ly3tm4ys
shipper $|04f2mf3ly3tm4yo
shipper receiver|4ym
shipping|04n0vf1ap29o2ml2nu3ql3te4hz4yv
shipping agent|4hn
shipping coordinator|4hp
shipping manager|4hq
shipping receiving|4yo
shipping supervisor|4yn
shipsmith|2lr
shipsmith $|2lr
shipwright|0un2me2xw
shipwright $|2xw
shipyard|0uq2mc
shirrer|1nq
shirrer $|1nq
shirring|1nr2kg2me
shirring machine|1nr2kg2me
shirt|1nz4yf
shk|3js
shk $|3js
shock|0ul2mm2qf
shoddy|1nq2md
shoe|04g0uf1hm1nz21o24o2kg2lb2ml2xn3yv4fq4hp
shoe clicker|1nl
shoe cutter|1nl
shoe designer|1nn
shoe fitter|1nb2xn3yq
shoe inspector|3tb4fr
shoe leather|1nf
shoe maker|1nn2me
shoe repair|2lc2mq
shoe repairer|1nf2mn
shoe repairman|1nm
shoe technician|1hq
shoe worker|1ng2mf4hq
shoelace|2mm
shoemaker|1nv
shoemaker $|1nv
shoemaking|1ho1nm2mf
shoemaking $|1ho
shoesmith|2xq
shoesmith $|2xq
shohet|0sr
shohet $|0sr
shook|0mr1nf2mf
shooter|0uu1hn21p2kn2ln2mf2xn
shooter $|0ut1hn21p2kn2ln2mg2xn
shooting|2ll4wn
shooting producer|4wn
shop|04c0kk0mq0rg1ao1hl1lg1ne1pf1ug1xo20e21m2ig2kp2lq2me2vm2xq34e35n36e3cg3kf3tk3yz49g4gz4kn4ut4wg4xm
shop assistant|2xo3yu
shop attendant|21f2xr3yf4xn
shop fitter|0mx2lg2xg
shop floor|3ym
shop general|4gp
shop helper|2ml
shop inspector|3tm
shop keeper|21f3yn4gn
shop manager|21t2ml2vg4gz4un
shop mechanic|0uq2lf2xf4ul
shop operator|0mg1xp2km2md2xn
shop optician|2vu36e
shop shelf|3y84yu
shop supervisor|1ho21g2kg2lr2mx34f4gf4ug4yf
shop technician|4up
shop worker|0km0ug1ag2km2xn3yx4yd
shopfitter|0mx
shopfitter $|0mx
shopify|1bz1rt
shopify developer|1rt
shopify specialist|1bz
shopper|1wq3ys
shopper $|1wq3ys
shopping|3kn3yo
shore|0ut2mg2nf4ym
shore hand|2nf4yp
shorer|0ut
shorer $|0ut
short|0xl2mm4ho4kk
short order|1pm
short range|4ho
short term|4kk
shortage|3kl
shorthand|13l1kq2cd
shorthand reporter|1kq2cd
shot|04g0ke0ut1af1nb2kq2mq2xt3kp3tk4wm
shot $|2mf2xg3kr
shot core|0ul
shot hole|0um
shot polisher|2km2me2xq3tf
shotblast|2ml2xq
shotblast equipment|2mf2xr
shotfirer|2mp
shotfirer $|2mp
shotgun|0mg1ng2kp2mf2xf4ww
shotgun shell|2mn2xg
shotweld|2mg2xq
shoulder|1no2xg
shoulder joiner|1nq2mf
shovel|04l0ux1ng1zz2ln2md2xg3gf4uo4yf
shovel engineer|1zv
shovel mechanic|0uf4uo
shovel oiler|0ud2lq
shovel operator|0uw2me
shoveler|0uo4yr
shoveler $|0uo4yr
shovelman|0uq
shovelman $|0uq
shover|2mn4yp
shover $|2mn4yp
show|0ug0xg1jq21e2cu2ge3cy3yn4gn4hg4vm4xe
show card|0xg2ms
show host|2cs
show judge|2gf4vm
showcase|0mo1nf2mc3yr
shower|21p
showman|04l3cp
showman $|04l3cp
showroom|4gy
showroom $|4gn
showroom manager|4gt
shq|1iu
shq adviser|1iu
shredder|1nn2kn2ms2xg
shredder $|04m1np
shredder operator|04f2ko2ml
shredder tender|2mm
shredding|4yr
shrimp|04l0kz0ug2mf2xf4yf
shrimper|04q
shrimper $|04q
shrink|2mn
shrink pit|2mn
shrinker|1np
shrinker $|1np
shrouder|2mo
shrouder $|2mo
shroudman|2mo
shroudman $|2mo
shrub|04d1uw
shucker|0ku2mm
shucker $|0ku2mm
shuffle|21q2md
shunt|1ar
shunter|1az2mf4qy
shunter $|1ao4qz
shunting|0vf1az2me
shut|2lq
shuttering|0mb0us
shuttering carpenter|0mb0us
shuttle|04f0bv0mp0uv0ve1af21g2ln3as3kd3qg3tl4qg4yk
shuttle car|0up1af4yg
shuttle driver|3at
shuttler|2lr
shuttler $|2lr
sicherheitsingenieur|2ag46u
sicherheitsingenieur $|2ag46u
sicherheitsmitarbeiter|1wz
sicherheitsmitarbeiter $|1wz
sickness|26l27f
side|0cr0kp0mk1eq1ng1qp2lc2mn
side developer|0ck1qp
side door|2mn
side engineer|0cp
side laster|1nm
sider|0mr2lg4ue
siderographer|2mo
siderographer $|2mo
siderographist|2mo
siderographist $|2mo
sidewalk|0uz2le3te
siding|0my0ue2lo2ml2qg4uf
siding applicator|0mq
siding installer|0mm
siding mechanic|0mt0ug2lf4uf
siene|1ng2lr2me
sieve|2mq
sifter|2mu
sifter $|2mr
sifting|2mn
sifting operator|2mn
sight|2mm
sightseeing|4pk
sigma|1hq25m
sigma manager|25r
sign|0mq0uv0vq0xf1ap1eu1hf1nf24p2ec2lc2ms3bp3cd3y941p4kv4lf4on4ug4yk
sign builder|0uo0vl2mc
sign display|3ya41q
sign erector|0ul1el
sign hanger|0un2md
sign installer|0ul
sign language|2ec4kw4lf4on
sign maintenance|0uf1eg2lg2mt
sign maker|2mq
sign painter|2ml
sign servicer|1el
sign wirer|0ul1eo2mb
sign worker|0ul1el2mf
sign writer|0xf2mt
signage|3yp
signal|04g08g0on0qf0ud1av1dm1ep1hn1nf1wv1yq2if2lz2mf2sg2vf39q3kt4hy4uf4yf
signal box|4hq
signal design|0ol
signal engineer|0ow1df
signal inspector|1aa2lz3tf
signal integrity|1ys
signal intelligence|3kp
signal maintainer|1an
signal mechanic|1ep2le
signal officer|3kk
signal operator|1ag39q4hn
signal processing|1ap1hn2le
signal repairer|1aq1hl2l9
signal supervisor|2ll4hp
signal system|2ln
signal technician|1hf2lt
signal wirer|1ek1hl
signal worker|1af1wr
signaler|1ar
signaler $|1ar
signaling|0gf0qf1aq4nr
signaller|1al1zq4hm
signaller $|1al1zq4hm
signalling|1ap
signalman|1ar2lq
signalman $|1ar2lq
signalperson|1an
signalperson $|1an
signalwoman|1an
signalwoman $|1an
signature|2io
signboard|0xe2mt
signwriter|2mo
signwriter $|2mo
silhouette|3cl
silica|1nl2ml
silicator|2mo
silicator $|2mo
silicon|0gg0oz0pz0qg1dg2sg3sg4nf
silicon architect|0oo
silicon design|0oo
silicon engineer|0ot
silicon rf|0pp
silicon test|0pn
silicon validation|0pr
silk|0rf1nz21o2mm3cl3kf3to
silk artist|3cn
silk hanger|1nn
silk screen|1nf2mp
sill|2mm
silo|04o0ud1nf2mc2qq37m4yy
silver|0re1ng24q2dr2kl2mg3cy4xq4ye
silver earring|3cl
silver ring|3cm
silverer|2mn2vq
silverer $|2mn2vq
silversmith|3cv
silversmith $|3cv
silverware|0vg2kr2mn
silviculture|2il
silviculturist|2iq
silviculturist $|2iq
simonizer|4yq
simonizer $|4yq
simplex|0ug13r1ho2me
simulation|2tl4bq
simulator|20m4kg
singe|1np
singer|0xl1np3cz
singer $|1np3cw
singing|16k20f3cl4km4xk
single|1ng2kk2mn3kn3qm
single needle|2mn
sinistre|27t
sinistre $|27t
sink|1nf2mp
sinker|0um1nf2ko
sinker $|0um2ko2mg
sinologist|4or
sinologist $|4or
sinter|2kl
sintering|2kq2me
siphon|2mo
sirt|47z
sirt $|47z
sistema|2aq4jq
sistema $|2aq4jq
sister|31p49v
sister $|31o49q
site|08t0mp0nl0qx0to0us0vz1ae1cz1dn1eg1he1id1mq1nf21g22g2ie2lg2mn2pg2sk2vg34f35n3cg3im3jd3kn3on3qf3tf3yd41r44p49m4gm4hd4pm4ug4yc
site $|0qm0ul0vf
site agent|0vx41g
site caretaker|0rc1mt
site carpenter|0mm
site engineer|0qq2sl
site foreman|0vn
site joiner|0mp
site labourer|0um
site manager|04o0qe0vr1cn2mo3uq41e4gn
site operative|0rm
site reliability|3in
site safety|0no0qn1ag
site salesperson|3yg41l
site selection|3uq
site service|0uf2mr49p
site specialised|3yg41l
site supervisor|0qn0vd2me3kt
site surveyor|0qk
site worker|0rn0un4yf
sitter|0lt0rp31m4vp
sitter $|0lt0rp31m4vp
situation|49l
six|1hq21l25m
six sigma|1hq25m
sixth|44n
sixth form|44n
size|04l1nr1zf2lp2mm2xf41l4yg
sizer|04l0mp1no2mm2xf3tq4yl
sizer $|04m0mm1no2mk2xg3tp4yn
sizer operator|0ml2ml
skate|1aq1nm21q2lm2md4xf
skateboarder|3cr
skateboarder $|3cr
skater|3cs
skater $|3cs
skatesman|1ar
skatesman $|1ar
skating|20g21n2me34f3ve41m4fu4kf4xn4yo
skating coach|4fm
skating instructor|20g4fm
skating rink|21l2mf4yp
skating trainer|4fk
skeet|21r2me
skein|1nz1pg2md3to4yg
skein yarn|1nb2mt
skeiner|1nq
skeiner $|1nq
skelp|2mf2xq
sketch|2ml3cm
sketch artist|3cn
sketch maker|2mm
sketcher|07r
sketcher $|07r
skewer|2mn
skewer $|2mn
ski|0mk1nd1wu20f21s2lp2mq2xg4fz4ke4pe4ye
ski instructor|4fn
ski lift|21q4ye
ski maker|0mm
ski patrol|1wo
ski patroller|1wp
skiagrapher|2tr
skiagrapher $|2tr
skid|04q2mn4yp
skid road|04q0ue
skidder|04z1nf2me4qg4yr
skidder $|04p
skidder operator|04s2mf4yg
skidway|04v
skier|3cm
skier $|3cm
skiff|04r2mf
skiing|20d4fq
skill|2fo49m4fe4km
skill development|2fn
skill teacher|20f4km
skilled|0mg0un2lr2mn3cq4yg
skilled engineer|2lq
skilled labourer|0uo
skilled maintenance|2ll
skimmer|1pq2ml2xu
skimmer $|1pq2ml2xu
skin|04n0fw0ko0uf1nq2mn2xo49g4fl4kg
skin care|0fr20l
skin diver|04q2ma
skincare|0fr
skinner|04p0kv1am1nf2mn4yo
skinner $|04p0kv1am1nf2mn4yo
skip|2mk3gg3kw4yt
skip hoist|4yn
skipper|04o2nq
skipper $|04o2nq
skirt|0kp1nl2md
skiver|1no2mq
skiver $|1np2mo
skiving|1nr
skoog|0mz1nd2md
skull|0ks
sky|21o2le2me3cr
skycap|21r
skycap $|21r
skydiver|3cq
skydiver $|3cq
skydiving|20c4fq
slab|0mp0un1zr2ml2xg4yr
slabber|4yq
slabber $|4yq
slacker|2mo
slacker $|2mo
slackman|04q
slackman $|04q
slag|0uf1am2ml2xl4ys
slag worker|2ml4yn
slagger|2xq
slagger $|2xq
slagman|2mr
slagman $|2mr
slaker|2mq
slaker $|2mq
slam|40y
slam engineer|40y
slash|1nn
slasher|1nv
slasher $|1nl
slat|0mt2mc
slat basket|0mn2mg
slate|04e0ut1ng2mw4yg
slater|0ur
slater $|0ur
slating|0vm
slaughter|0kr0uf
slaughterer|04g0kz
slaughterer $|04g0kz
slaughterer following|0kl
slaughterhouse|04g0kq
slaughterman|0kq
slaughterman $|0kq
slaughterperson|0kq
slaughterperson $|0kq
slaughterwoman|0kq
slaughterwoman $|0kq
slavist|4or
slavist $|4or
sld|20f4kn
sled|0mq1ng2ln2me
sledger|0uq
sledger $|0uq
sleep|0le1hg2vp49n
sleeping|21o4yg
sleeping car|21o4yg
sleeve|0ug1nv2lo2me
sleeve maker|1nl
sleeve setter|1nn
sleever|1nq
sleever $|1nq
sleuth|38r
sleuth $|38r
slice|2mk
slice plug|2mk
slicer|0kp2dx2mq
slicer $|0kp2dy
slicing|0mo2xf
slicing machine|0mo2xf
slicker|2mo
slicker $|2mo
slide|2kn2lf2mo3tl
slide fastener|2lf2mn3tm
slide machine|2mf2xo
slider|1no
slider $|1no
sliding|2mp
sling|2ml
slinger|04n1pp1zz2xn
slinger $|04n1pp1zt2ml2xn
slinger signaller|1zr
slip|0uy1am1nl2le2mp2xg4yo
slip cover|1nt2md
slipcover|1nn
slipper|04q1no2mf
slipper $|04q
slitter|0kq0uf1ng2kw2mw3tc
slitter $|0kq2kl
slitter operative|2mm
slitter scorer|2ml
slitting|2kf2mw2xg
sliver|1nw2md
sliver lap|1nm2mg
slogan|0xd2pr
sloop|2nn
slope|1nf2me4yu
slot|0ve0xk21z3yx4gg
slot floor|21d3yp
slot machine|21n2lk
slot shift|21p2mg
slot supervisor|21p2mg
slotter|2mm4yl
slotter operator|2mn
slp|4ez
slp $|4ez
slpa|4ez
slpa $|4ez
slt|44m
slt school|44m
slubber|1nz2mc
slubber $|1nm
sludge|2ml
slug|2ml3tk
slugger|1nq
slugger $|1nq
sluice|0uq2mg
slunk|2mm
slurry|0uz1ng4yg
slurry tank|0uq2md
small|0el0kp0mo0qg1hl1nf2ik2ko2lk2xk4uk4vl4ye
small craft|0mr1ho2md
small engine|4ul
small group|2mn
small scale|2ml
small unmanned|2il
smallholder|04q
smallholder $|04q
smart|02e0af0hz0uo1dx1ev25d2ld2ml46v4bg4hf4ko
smart auditor|02e0af46y
smart developer|0hs
smart engineer|0hw1dd
smart home|0ug1do1eo4ko
smart manufacturing|1do25e
smart meter|1de1eu2lg2mr4hf
smash|1np2lf
smasher|1nr21p2mg
smasher $|1no21p
sme|01f0eo
sme $|01f0eo
smelter|2ko2mc2qp2xx
smelter $|2xr
smelting|0nq
smith|0um2kr2mg2xq3cp
smith $|0um2kr2mg2xq3cp
smocker|1np
smocker $|1np
smog|1ar
smoke|0um2io2lp3cf3kz3t9
smoke jumper|3kn
smoke stack|0uo
smoked|2ml
smokehouse|1pz2md
smoker|0kf1pz2xg
smoker $|0kf1px
smoking|0mq0uf2kd2ll2ml2xg4yn
smoking pipe|0mq0uf2ke2ll4yn
smooth|2mg2xn
smoother|0ul2mn2qm
smoother $|0ul2mn2qm
smt|2ms
smt machine|2mm
smt operator|2mo
smudger|04q
smudger $|04q
smutter|2mo
smutter $|2mo
snack|1pr3yk
snack bar|1pm3yk
snag|2ko2mf
snailer|2kr
snailer $|2kr
snake|4vr
snaker|04f4yw
snaker $|04f4ys
snap|2kq2mf
snapper|1nm2mm
snapper $|1nm2mm
snatcher|02m0ko
snatcher $|02m0ko
sneller|2mp
sneller $|2mp
sniper|04o3kp
sniper $|04o3kp
snipper|04n2ml
snipper $|04n2ml
snout|0km
snow|04g0um0ve1ne1zz21z2mb2xf4fk
snow removal|1zo2mo4yf
snowblower|4um
snowboard|20c24q4fz4ke
snowboard instructor|4fl
snowboard ski|4fk
snowboarder|3cm
snowboarder $|3cm
snowflake|12t
snowflake developer|12t
snowmaker|2mo
snowmaker $|2mo
snowmobile|4un
snubber|04q
snubber $|04q
snuff|2kf2ml3tm4yq
snuff grinder|2kg2mn
soa|4bq
soaker|0kg1nq2mr
soaker $|0kg1nq2ml
soaking|0ug1no2xp
soap|1nq2mu3tl4ye
soap chipper|2mk
soap chipping|2mn4yg
soap powder|2mk
soaper|1nm
soaping|2ml
soapmaker|2mo
soapmaker $|2mo
soapstoner|4yq
soapstoner $|4yq
soc|0oz0ps2sg47z
soc analyst|47q
soc architect|0on
soc design|0om
soc engineer|0ov
soc validation|0pr
soc verification|0pk
soccer|4fn
soccer coach|4fm
social|04g0sp0ug0vg0xe19n1lq1we20l26e27e2if2md2oz2pk30q35o3gg3kf3qz3rk3yg47g48z49z4fp4gg4km4yg
social $|49w
social business|1lm
social content|0xe48p
social development|3qs49c
social enterprise|1ll
social impact|30u49f
social insurance|26e27g35r3qf49n
social manager|19p49g
social media|2of2pm3rl48z49d
social pedagogue|49n
social pedagogy|49m
social research|2or3qc
social science|2of3qp
social security|1we3qx
social service|3qv
social studie|20a4kr
social welfare|2op3qf49f
social work|20t2or3qd49q4kf
social worker|0sq2mg3qd49u
society|0xm3cq
socio|1ol49n
sociocultural|20f2on
sociologist|2oz
sociologist $|2oz
sociology|1oe20q2oz3gf4kf
sociology $|20m
sociology analyst|2or
sociology research|2il2om
sociology researcher|2om
sociology scientist|2om
sociology teacher|20l
sock|1nt
socket|2xq4yf
sod|0uf1uz2mc
soda|02f1hq1pm2mq3td4xz
soda fountain|1pn
sodder|1ur
sodder $|1ur
sofa|2mp3tf
soft|04l0fq0um1ns2ar2mq2qe3jk3te4bp
soft drink|2ms
soft furnishing|1nn2mf
softball|2mp2xb4fm
softener|1np3jm
softener $|1nq
software|08f0cg0gf0hm0ig0of0qf0xg10f1dl1fp1gz1hf1rp1yg23y2ap2bn2if2jl2md2sf3im3ol3sz3td3yk41g47l4as4bz4cp4gl
software $|1df1gl3io4bv4cr
software application|2aq2bf3sm
software architect|2jm4au4bb
software consultant|23s4bf
software design|4bo
software designer|4bm
software developer|0hk1do1fm46f47l4bf
software development|1gr3om
software engineer|0hk1dk1fn1rs46n
software engineering|1gl4bn
software entwickler|4bl
software implementation|23l
software ingenieur|4bm
software leader|4bl
software manager|1gu
software multimedia|4bf4go
software quality|3sx3tf4bf
software salesperson|3yk
software specialist|2nm4bn
software test|3sl
software tester|3sm4bg
software trainer|23q
software validation|3sm
softwareentwickler|4by
softwareentwickler $|4by
softwareentwicklerin|4by
softwareentwicklerin $|4by
softwareentwicklung|1gr
softwareentwicklung $|1gr
softwareingenieur|4by
softwareingenieur $|4by
softwaretester|3sz
softwaretester $|3sz
soignant|0lp
soignant $|0lp
soignante|0lp
soignante $|0lp
soil|04g05u0qc0un1hl1iz1np1zp20q2it2rb3gm3tc4he4kg
soil biology|1ip20n2ie2re
soil conservation|1ig2im
soil fertility|2ip
soil science|20k2rg
soil scientist|05v1il2id3gg
solar|04f0gr0je0ng0qe0us0vz1dz1ez1hf1ig1ng24f25f2if2mf2sb2ug3gg3jz3oe3uf3yg41z4bf4uf
solar adviser|41q
solar electric|0uu1dg1ed
solar energy|0go0qf0u90vo1dd1et2ll3og41n
solar installation|0vk1ec3jr
solar installer|0uo1en3jd
solar panel|0um
solar photovoltaic|0uk1dp1ef
solar project|0gf0vm1dl
solar sales|41m
solar site|0ul1dp
solar technician|0um1df1eu3jg
solar thermal|3jm
solarium|0fz
soldador|2xw
soldador $|2xw
solder|2xw
solder making|2mm
solderer|2xz
solderer $|2mm2xx
soldering|1nf2kg2ss2xx3tm
soldering machine|1nf2xp
soldier|3kx
soldier $|3kx
sole|1nz2kg2mf2xe3up
sole leveler|2mo
soler|1np
soler $|1np
solicitation|30r
solicitor|26n2gz2mg34n41s4pp
solicitor $|26n2gz41v4pp
solid|0qr0rd2io2xk35p3jl4yo
solid fuel|3jl
solid waste|0qr0rd2io2mf35p4yo
solidity|0hw
solidity developer|0hw
solidwork|24f2st
solidwork designer|24f2st
solo|3cm
soloist|3cs
soloist $|3cs
solution|08g0hr0ik0jp19d1nd1og1pl2mn2pb3cg3mp3nt4bq4cz4ho
solution architect|4ct
solution architecture|4cn
solution consultant|4cp
solution designer|4cr
solution developer|4bn
solution director|4co
solution engineer|0hr4bm4cd
solution maker|1ne1pn2mm
solution manager|0jp4cq
solution marketing|19e2pc3nt
solution mixer|2mm
solution owner|3mp
solvent|2ml
sommelier|4xz
sommelier $|4xz
sonar|1ho
song|0xo
songwriter|0xq3cl
songwriter $|0xq3cl
sonic|0um3co
sonogram|2tr
sonographer|2tz2vl36l
sonographer $|2tz2vl36l
sonography|2tr
sonoscope|2ir2mf
soot|2mn
sophrologist|06r
sophrologist $|06r
sophrology|06z
sophrology $|06m
sophrology practitioner|06p
soporte|2bv
soporte $|2bo
soporte tecnico|2bp
sore|2xm
sorority|0lv2mg
sort|0rv2m935g4hf4yt
sort line|0ro2mf4yl
sortation|0qr2mf
sorter|04p0mg0rz0uf16k1pk27l2hp2ml2xe3cf3mg3tz4hv4yq
sorter $|04u0mg0rm16k1nl1pm27l2hp2mk2xf3cf3ty4hl4yt
sorter labourer|0rn
sorter operator|04f1ng3tl4hp4yl
sorting|0vg1nm1zp2mf2xf34l4hp
sorting machine|2mf2xf4hs
sorting supervisor|04l0vg1nn2mk34l4he
soubrette|3cq
soubrette $|3cq
soudeur|2xw
soudeur $|2xw
soul|1nw2mf
sound|07g1hl24e2mb2tq3cv3jf3tk4uf4wz
sound artist|24f3co
sound designer|3cf4wv
sound engineer|4wq
sound equipment|4wo
sound recording|3cn4wf
sound technician|1hg2lo2tq
sounder|0uq
sounder $|0uq
sounding|2mc3gr
soundscriber|1hp
soup|0kr1pq2mc
source|0ag1hf2in2lp3kq47q
source analyst|2if3ko
source intelligence|2io
source operation|3km
sourcer|1nm3ln3wz
sourcer $|1nn3wz
sourcing|3lz4hp
sourcing $|3ll
sourcing leader|3lm
sourcing manager|3lo4hp
sourcing specialist|3lt
sourer|1nu
sourer $|1nu
sous|1pn
sous chef|1pn
sow|04s
sox|0az
sox analyst|0av
sox manager|0au
sozialarbeiter|49y
sozialarbeiter $|49y
sozialarbeiterin|49y
sozialarbeiterin $|49y
sozialpadagoge|49y
sozialpadagoge $|49y
sozialpadagogin|49y
sozialpadagogin $|49y
spa|0fz21q2mr2vf
spa $|0fl
spa assistant|0fc2mw
spa manager|0fv
spa therapist|0fl
space|02g03x0bl0gf0rg0ue1dm1ee1hg1mr1np20k21n28o2iq2mb2sn34q35d3ga3ko3lg3vq3yd41m4hc4pu4ym
space control|34o3ke4po
space missile|3km
space planner|08g28s2pg
space science|20l
space scientist|2in3gf
space system|03q1dn2sg3ko
spacecraft|03v0bq1hp2mg4um
spacecraft engineer|03v
spaceship|1ho2vg
spacial|28s
spacial designer|28s
spackler|2qr
spackler $|2qr
spaghetti|2md2xq
spanish|04l2ey3cl4ka4ok
spanish instructor|20m
spanish teacher|20c2eu4kf
spanish web|3cl
spanner|1no2mf2xq
spanner $|1nq
spar|0mo1nf2kp
spar machine|0mp1nf
spare|2ln2mo
spark|2kp2me3tm
sparkling|2mm
sparmaker|0mr
sparmaker $|0mr
spatial|08g1hn24f28z
spatial design|24f28s
spatial designer|28o
spatial planner|28n
speaker|2mn3rr
speaker $|3rr
speaking|20f4km
spear|04l
special|04f07q0fn0lg0mm0tg0uk16l1al1kf1wv20c21k26p2fo2if2ld2mf2tp2xk3an3cf3kt3of3qe3yf3zq41e44v4dz4hl4k84lu4pf4qg4ye
special $|3kl
special agent|26p3ks41f
special delivery|16m
special education|1cl1kg20f2fn3an3ke4dt4kc4lq
special educational|1cg2fl44n4do
special educator|4dq
special effect|07v0fl3cf4wk
special equipment|0up1hp1nl2lf2me
special event|1ap1wg21n2mm30k
special force|3ko
special need|17k20g49m4dn4ln
special operation|3km
special procedure|2tq
special service|44n4hp
special warfare|3ko
specialise|49p
specialise $|49p
specialised|1ir29f3yz41k4fk4xk
specialised dealer|3yk
specialised healthcare|20k
specialised merchant|3yk
specialised sales|3ym41g
specialised seller|3yv41n
specialised shoemaking|1hl
specialising|2cm
specialist|01f03f07l09e0cf0el0gl0hg0kg0og0pg0rg0se0tl0uf0yk11k12k13k17l18g19l1bm1ce1ds1fg1ge1hl1in1kk1le1ne1pf1qf1sg1tg1ve1xl1zf20m21g22n24l25m27k28g2ae2de2eg2ip2ke2me2ne2ok2pl2rg2sm2wk2ye2zl30k33k34k36p37g39k3af3cc3ee3gl3hf3ng3pl3xf40n42k43g44e46g47l4ag4dl4em4gf4if4kl4lf4ok4rm4sf4up4xd4ye
specialist $|01f03f07m09g0cf0el0fl0go0kg0og0pg0rg0se0tn0ve0wk0yl11n12l13l17l18g19m1bm1cf1da1ge1hk1im1lf1ng1pg1qf1sg1tg1ve1xl1zf20a22o24l27k28g29k2ae2de2eg2fn2gk2ke2nf2ol2pm2rg2um2wn2ye2zm30l32f33l34f36e37f3ag3ce3df3ef3hf3km3ng3pm3ql3te3xf40p42k43g44f47l48k49l4gf4hl4ig4kl4lf4rm4sf4um4xd4yd
specialist airport|1hl
specialist aquaculture|1ik2il
specialist beverage|4hn
specialist biomedical|2ip
specialist chemist|2ie3go
specialist clinical|2io2uc
specialist engineer|1hn
specialist instructor|20o4kg
specialist lecturer|20l
specialist manufacturing|2mf3to
specialist pharmaceutical|2mf3dm
specialist seller|41o
specialist solution|4cl
specialist supervisor|4yl
specialist teacher|4dl
specialist technical|2bm
specialized|1hl29e2wl3yz41e4fk4gf4vq
specialized sales|3yp41f4gf
specialized seller|3yt
specialized shoemaking|1hl
specialtie|2ml
specialty|04l2lo2mr2vn2wm
specialty doctor|2wn
specialty food|2mk
specialty technician|2mg2vn4uk
specie|2ir
specie specialist|2ir
specification|08q0xe1ip22q2in4mg
specification writer|08q0xe22q4mg
specifier|1dn
specifier $|1dn
specimen|2iu2me2uy
specimen $|2in
specimen technician|2ip
speck|1nk
specker|04m1np
specker $|04m1np
spectacle|2ma2vq36z
spectral|2im
spectrometry|2io
spectroscopist|2iu
spectroscopist $|2iu
speculator|04f29u3lp
speculator $|04f29u3lp
speditionskaufmann|4hy
speditionskaufmann $|4hy
speech|06g0xm1cn20g2ee2jw2vz2wf4ez4lg
speech assistant|2vm
speech clinician|4ep
speech correction|4en
speech engineer|2jw
speech hearing|1cp4kf
speech language|2ee2vp4es
speech pathologist|2vl4em
speech pathology|2vk
speech therapist|4en
speech therapy|2vl4el
speeche|0xo
speeche $|0xo
speechwriter|0xz
speechwriter $|0xz
speechwriting|0xz
speed|0mm0ug1np2xn4fl4yf
speed belt|0mn
speed operator|1ng2mf2xr
speed skating|4fm
speedboat|2md2nz3ag
speeder|1nz2me
speedometer|3tm4uo
spice|0rf1pw2mq4yc
spieler|21r
spieler $|21r
spike|2mb2xv4qg4yp
spike machine|2mf2xn
spikemaking|2mo
spiker|4yq
spiker $|4yq
spill|2iq3ke
spin|2mn2xg
spindle|1nl2ko2lt2m92xt3jb3tk
spindle routing|2ko2mf
spindle screw|2kl2mg
spindler|2mm
spindler $|2mm
spindraw|1no2mg
spinner|1ny2kt2ln2xp4ym
spinner $|1nq2ku2mo2xp4ym
spinneret|2mo4yl
spinning|0mg1nz20e2kp2lg2mc2xf4fp4uc4yr
spinning frame|1nd4yp
spinning lathe|2km
spinning machine|2mf4yo
spinning operator|2ko2mf
spiral|1na2mr2xr
spiral binder|2ml
spirit|2mm
spiritual|0sr49p
spiritualist|3cq
spiritualist $|3cq
splash|2mn
splasher|2mn
splasher $|2mn
splatter|2im
splicer|04f0mp1nn2lt2mq
splicer $|04f0mp1nn2lt2mq
splicing|1nm2lq2mk2xf
splicing machine|1nn2xg
spline|2md2xp
splitter|04q0kv0mm0ur1nm2mn
splitter $|04q0kv0mo1nn2mm
splitter operator|0up
splitting|0mn
splitting machine|0mn
spoilage|2mf3tr
spokesman|3rr
spokesman $|3rr
spokesperson|3rz
spokesperson $|3rz
spokeswoman|3rr
spokeswoman $|3rr
sponge|04p0dz1ng2ka
sponger|2mn
sponger $|2mn
spool|04o0ug16f1np2lf3tl4qg4yq
spooler|1nt2mm4yu
spooler $|1ns2mq4yk
spooler operator|1ng2mf4yt
spooling|1np
spoon|2ml
sport|02g0jq0xo1hg1nf21x22g24l29e2cv2gk2ig2mo2wm30g32o35q3ck3kg3og3qs3we49g4fz4kg4pg4uf4wp4xf4yf
sport $|4fo
sport athlete|4fl
sport book|21r
sport coach|4fk
sport development|3qq
sport equipment|2mr4ug
sport journalist|2cl
sport medicine|2wm
sport nutritionist|32p
sport official|4fl
sport physiotherapist|3hk
sport player|3cd4fo
sport recreation|3qn4ff
sport reporter|2cl
sport therapist|4fm
sport trainer|4fl
sporting|2le2mq
sporting good|2le2mq
sportsbook|21o
sportscaster|2ct
sportscaster $|2ct
sportsman|4fr
sportsman $|4fr
sportswear|24p
sportswoman|4fr
sportswoman $|4fr
spot|04f0rf0ue1nr21x2kq2mf2sl3tq4hg4y9
spot welding|2sl
spotlight|2mf4wr
spotter|04l0mo1aq1np21l2mk3kl4ho4qg4yo
spotter $|04l0mo1at1np21l2ml3kl4ho4yf
spout|2mf2qm4yp
spout liner|2qm
spouter|2mn
spouter $|2mn
spouting|0uo
spragger|0uq
spragger $|0uq
spray|04g0mn0rw0uk1nl1pf1uv2kf2ml2qg2xk37n3kd3tm4ug
spray booth|0uc1np2mn
spray foam|0up1ug
spray gun|0ul2ll
spray machine|0um2mb2xp
spray operator|0mq
spray painter|37o
spray technician|1ut
sprayer|04n0bp0mo0rp0uu1nk1uy2kf2mk2qe2xo37u4yf
sprayer $|04m0bp0mq0rp1nn1ut2mq2qe37u
sprayer operative|0up2me
sprayer operator|04k0ul1up2mb2xn
spraying|0um2ml2xl
spraying machine|0um2xl
spread|1np1pm2md
spreader|04p0up1nn1pg1zu2mn4yf
spreader $|04p0un1nq2mq4yg
spreader operator|0uk1nf1zs
spreading|2xn
spreading machine|2xn
sprigger|2mo
sprigger $|2mo
spring|04g0ft0mf0rg0ud1nd1pe21f2kl2ms2qg2xz3tl4uw4yf
spring attendant|0fu2me
spring former|2m92xs
spring maker|1pe2mv2xd
spring making|2mo2xg
spring production|2mk
spring winder|1ng2mf2xp
springer|2mr
springer $|2mr
sprinkler|04n08f0qg0un1nm1un24n2lc2me3jz3kr3tf4qt4uk4yg
sprinkler $|2mq4qq
sprinkler fitter|0uk2mg3jq
sprinkler helper|0uo2mg
sprinkler inspector|1he3jg3kx3tf
sprinkler installer|0uk1un
sprinkler system|2mf3ju3kg
sprinkler technician|3jq3kf
sprinkling|04m3jl4qk
sprinkling system|04m3jl
spud|04t0un2mf3tb
spudder|04r
spudder $|04r
spun|2mk
sql|12u15m
sql dba|15m
sql developer|12u
squad|1gq2mk3ks
squad $|1gq
squad commanding|3kl
squadron|2mo
square|2km2mm3cl
squaring|2kn
squeak|2lf4uo
squeegee|1ng2mq
squeezer|04f0mx
squeezer $|04f0mp2mm
squilgeer|0kr
squilgeer $|0kr
squirrel|04v0ug
sre|3iz
sre $|3iz
sre engineer|3in
sre manager|3iu
ssbn|3ko49f
ssn|2mf3kx49f
ssn ssbn|3ko49f
stab|0uf2kp2mf
stabber|4yq
stabber $|4yq
stabilizer|1zx2mf
stabilizer $|1zq
stable|04z0ug2me4yg
stable $|04n
stable hand|04n
stable manager|04o
stack|0cf0gl0un1rz2hr2mg2so4be
stack $|1rr
stack developer|0cg1rn
stack engineer|1rq2so
stack entwickler|1rm
stack software|1rp4bf
stack sweeper|0uo
stacker|04t1nl2dn2xk3yn4yy
stacker $|1no2dn2mm2xm3yn4yp
stacker driver|04m
stacker operator|04n2mg4yl
stacking|2mn
stadium|1mr1wk21q
staffer|0ll
staffer $|0ll
staffing|22z
staffperson|3yn41g
staffperson $|3yn41g
stage|04g0mm0ug1hf1ng20g28k2kg2m92xy37o3ap3cz4kn4wr
stage builder|0mo28n2mf2xf
stage caller|21k
stage hand|2xu4ye
stage manager|3cr4wq
stage set|2xf3cm4yp
stage teacher|20g4kn
stage technician|1hg2xm3cu
stagecraft|20m4kg
stagehand|0ug2mf2xw3cv4yc
stagehand $|2xm3cv
stagehand loader|2xs4yd
stager|28s2mo
stager $|28s2mo
stain|0mw1no2mo2qe3te
stained|0um24l2m93ct
stained glass|0um24l2m93ct
stainer|1nn2mp
stainer $|1nn2mp
stainless|2xl
stair|0mu
stair builder|0mn
staircase|0mx2mg
stairway|0mv2mf
stake|0qz2mg
staker|08r2mp
staker $|08r2mp
staking|08z1np2md
stalker|04p
stalker $|04p
stall|04g0kk4gp
stallion|04p
stamp|02g0eg1ap1nf2hq2kn2lk2mp3tk3yl4yn
stamp dies|3tl
stamp machine|2lm
stamp maker|2mk
stamp pad|2mm
stamp press|2ko2md
stamper|1np1pg2ko2ll2ms2xm
stamper $|1np1pg2ko2lm2mq2xn
stamping|2ku2mk
stamping die|2kn
stamping press|2kp2mc
stand|2lg2m93cw4gr4xn4yl
stand $|3co
stand loader|2mg4yn
stand up|3cr
standard|0qq0tm0ug1lp22c25q2fo2mf3qt3td4fg
standard engineer|25q
standard inspector|0qs0tn0ug3qf3td
standardizer|2io
standardizer $|2io
standpipe|2mn
staple|1ns
staple fiber|2mk
stapler|0mo1np2mo
stapler $|0mo1np2mo
staplerfahrer|4yv
staplerfahrer $|4yv
stapling|0ml2ml
stapling machine|0ml2ml
star|1ac3cr4qo
star $|3cr
starch|2mz
starch operator|2mn
starcher|1nr
starcher $|1nr
starchmaker|2mo
starchmaker $|2mo
start|1cu1gf
start director|1co1gf
start teacher|1cn
starter|0um1hv1nk21l2lf2mf4fq4hv4u94ym
starter $|0um1nk21l2mf4fq4hv4ym
starting|1aq4qg
state|02f0aq0bf0lp0tr1ln1on2gn2mf2nn31e34f3kt3qs3td
state $|3qv
statement|02z10q2md34n4hd
statement clerk|02k34o
static|3cl3to
station|04e0qo0rl0tp0ud0v910g1av1dm1ef1ho2bo2if2lo2nf2xf34l35o3cf3jp3kk3qf3tf3vo41u49f4gn4hz4pt4ue4wm4xf4yr
station $|4hr
station agent|1ae4pr
station attendant|1ao3vq4hn4ye
station cashier|1ae3yp4po
station clerk|1at4hd
station customer|1an
station engineer|0qg1af1dn1hf2mq3jg4wo4yw
station equipment|1hf2ln
station helper|0ug1ag2ln2mn
station manager|35q4gt4hf4pg
station mechanic|1hs2lc
station operator|1ac1ng2mn3jp4hm4ys
station sales|3yn41g
station salesperson|3yd41q
station shelf|4yl
station shop|3yn
station specialised|3ya41q
station superintendent|4hp4yf
station supervisor|21o3je4ho4yl
station technician|0qr1eg2lg
station worker|1np2mc3jn4hg4yl
stationary|1zf2mz2se
stationary engineer|2mu
stationer|4gw
stationer $|4gr
stationery|2ml3yl
stationery specialised|3yl
statistic|14s2if
statistic research|14s2if
statistical|11e13t14z1hm1oe20k29n2io2lf3gg4bf
statistical financial|1oe29n
statistical machine|1hn2lf
statistical method|20l
statistician|14z
statistician $|14z
statistics|14z20m2ie3gf4kg
statistics research|14m
stator|2mo4yn
statuary|2mf37e3cq
statue|3cp
status|38p3qf
stave|04n0mx1nd2me2xf3to4yo
stave block|04u2mc
stave bolt|0ml
stay|1nn
stayer|1ns2kf2mq
stayer $|1nu
steadicam|2mf4wr
steak|1po2me4yo
steam|04f0fq0gd0mg0nq0qg0ro1ag1de1nn1pz1zm21c2kf2lf2sx2xl3jw4hl4xl
steam boiler|2mm
steam box|1nd1ps2mg
steam engine|1hk
steam engineer|2mn2sm
steam engineering|2so
steam heating|2mk
steam locomotive|1al
steam plant|1zg2mp
steam power|2ml2sk
steam shovel|0uf1zr
steam table|1pn21g4xm
steam technology|2sp
steam trap|3jt
steam turbine|2ml
steamblaster|0uq
steamblaster $|0uq
steamboat|0bd1aq2nq3te
steamer|0un1nl1pq2mm
steamer $|0un1ng1pq2mm
steamfitter|0vm2mf3jz
steamfitter $|3jz
steamline|3ju3te
steamline inspector|3ju3te
steamship|4pp
steel|04f08o0ql0uw0vu1ht1nf2ko2ld2ml2xs37m4hg4uo4yl
steel die|2kg2mo
steel erection|0vl2mg
steel fabricator|0ul2ma4uq
steel finisher|2mf2xq
steel fitter|0ue2km2mm2xf
steel fitting|0vo2me
steel fixer|0ur2lf
steel plate|0ue2mo
steel pourer|0ue2mm2xm
steel slitter|2mk
steel worker|0uq2mf
steeler|1nq
steeler $|1nq
steelwork|0vm
steelworker|2mo
steelworker $|2mo
steep|2mq
steeper|2mn
steeper $|2mn
steeple|0un
steeplejack|0us
steeplejack $|0us
steerer|2nr
steerer $|2nr
steersman|2nt
steersman $|2nt
steersperson|2nm
steersperson $|2nm
steerswoman|2nt
steerswoman $|2nt
steiner|20e4ks
steiner school|4ko
stellar|2il
stellvertretender|4gp
stellvertretender filialleiter|4gp
stem|0me1nf1zf20d2kn2lo2mr2rv2xg4ke4yq
stem roller|1zf2mq
stem teacher|20d2rw4ke
stemhole|0mq2kg
stemmer|2mq
stemmer $|2mq
stencil|1ne2mp3tl
stenciler|2mq
stenciler $|2mq
steno|34m
stenographer|13r1kp2vn
stenographer $|13r1kp2vn
step|2ll
stepper|2mn
stepper $|2mn
stereo|0qy1ht2lf2mf4ug
stereo compiler|0qo
stereo equipment|1ho2lf
stereoplotter|0qr2mf
stereoptician|21r
stereoptician $|21r
stereotype|1ng2mq
stereotyper|2mo
stereotyper $|2mo
stereotyping|2mm
sterile|0lr1hf2me2vz
sterile processing|2vp
sterile technician|2vm
sterilization|2mg2vy
sterilization technician|2vp
sterilizer|1pr2mo4yo
sterilizer $|2mt4yp
sternman|04q
sternman $|04q
steuerberater|0az
steuerberater $|0az
steuerfachangestellte|02y
steuerfachangestellte $|02y
steuerfachwirt|0az
steuerfachwirt $|0az
stevedore|2me2nz35g4yz
stevedore $|2nz4yd
stevedoring|2me35g4yz
steward|04g0bu0rm12o1am1jf1ng1wp21m22o2dn2me3cf4ft4pq4xq4ym
steward $|04g0bs0rm12o1am1jf1wp21n22o2dn2me3cf4ft4pm4xq4ym
stewardess|0bx0vf1an2me2ng4pq4xl4yq
stewardess $|0bx1an2mg2ng4pq4xl
stewardesse|20k
stick|04m1nc2lp2ml2xo3cm
stick man|04k2ll
stick worker|04l2ln2mf
sticker|04g0kt0mq1ne4yz
sticker $|0ku0ms2mq2xn4yd
stiff|4yp
stiffener|1ns
stiffener $|1nk2mp
stile|0mn
still|2mp3fk4yq
still operator|2mr
stillman|2mo
stillman $|2mo
stirrer|2xq
stirrer $|2xq
stitch|1ny2ml2sk4yd
stitch bonding|2mk
stitch cleaner|1nk
stitch machine|1no
stitch welding|2sk
stitchdown|2ml
stitcher|0mp1nv2ms
stitcher $|0mp1nz
stitcher operator|1nc2mq
stitching|1ns2ke2mo2xg
stitching machine|1nk2kg2mo2xg
stock|02m04o08l0mu0qf0re0ud16d1ad1en1hr1nn1on1pf21e29w2ig2kg2lm2mq2og2qg2sq2xf34r3af3ck3lr3qg3tk3yl41m4gp4ho4qg4yv
stock $|1hp2mf4hq
stock analyst|29m
stock assembly|2mm
stock associate|29f3yz4yc
stock broker|29p41p4yg
stock car|3af3cr
stock checker|0mu3tg4hf
stock clerk|34g4yu
stock control|34n
stock controller|02g2me4yv
stock electronic|1hl
stock engineer|1hl
stock engineering|2sm
stock equipment|1hp2mc
stock grader|04f0mo3tl
stock inspector|4yr
stock maker|0mq1nf2mf
stock preparation|2mo
stock supervisor|1hp2m834o
stock technology|2sm
stock trader|29l
stockbroker|29r
stockbroker $|29r
stockbroking|21f29q
stocker|2mo4yw
stocker $|2mo4yw
stocking|1no3ye4yo
stocking $|1no
stockkeeper|4yq
stockkeeper $|4yq
stockman|2mg4yq
stockman $|2mg4yq
stockperson|04v
stockperson $|04v
stockroom|2mg34q4yz
stockroom assistant|4yt
stockyard|2ml
stogy|2mn
stoker|0uf2lm2mp3jw4uf
stoker $|2mt
stomper|04n
stomper $|04n
stone|04f0ma0ux1nc1zp2k82mw2qz2xf3cr3tn4yp
stone $|0un
stone applicator|0uf2mf2qq
stone crushing|2ml
stone cutter|2mk3ck
stone drilling|0uc2kf2mu
stone engraver|0ut2m8
stone fabricator|2mm
stone finisher|0up2mf2qg
stone mason|0up2qe
stone mounter|2mg3cl
stone planing|2kg2ml
stone polisher|2mm
stone polishing|2mn
stone setter|0ue3cq
stonecutter|2mn
stonecutter $|2mn
stonehand|2mo
stonehand $|2mo
stonemason|0us0vp2me2qy
stonemason $|0ut2mf2qy
stoner|1ns2kl
stoner $|1nm2mn
stonework|2mr
stoneworker|0up
stoneworker $|0up
stoneworking|0md2mf4yt
stop|07p1eq1hf3cf
stop motion|07p3cf
stoper|0uq
stoper $|0uq
stoppage|4hm
stopper|1ng2kf2lw2mn
stopper $|2lq
stopper maker|2lq2me
storage|02g04g0kp0mp0qg0uf12u13g1no1pg2io2le2nl2xl34g3tl3yp4ht4yu
storage $|4yl
storage attendant|2mk4yl
storage battery|1hm2mg3tm
storage clerk|3yo4hf4yq
storage engineer|12q2nm
storage superintendent|2mk4hk
storage supervisor|2mm4hp4yd
storage technician|1hg2ms
storage worker|0kp1np2xf4yg
store|02g04g1ao1br1lo21g2ig2mb2pe34g35o38q3cg3yz41o4gz4hf4qf4yv
store $|4gt4yg
store associate|3yp4yg
store clerk|3yr
store director|4gr
store general|35p4gd
store leader|4gq
store manager|1br4gz
store person|3ye4yv
store sales|4gg
store salesperson|3yk
store shelf|3ye4yn
store supervisor|4gq4yg
storehouse|34g4yq
storekeeper|4bf4gv4yv
storekeeper $|4bf4gv4yv
storer|4ys
storer $|4ys
storeroom|21f4yv
storm|0ml0qk0ug2iq
storm water|0qk
stormwater|0ur
story|0ec0xt3ct
story writer|0xn
storyboard|07q3co
storyboard animatic|3cl
storyboard artist|07s3cc
storyboarder|3cq
storyboarder $|3cq
storyteller|0xq3cp
storyteller $|0xq3cp
storywriter|0xq1sd
storywriter $|0xq1sd
stove|0mf0rg0ud1ng2kn2lr2ml2xo4ug4ym
stove installer|2lp
stove mechanic|2lm
stower|4yo
stower $|4yo
straddle|2md4qe4yy
straddle bug|4yn
straddle truck|4qf4yn
straight|1nd2xq
straightedge|0ut2mf
straightened|4yo
straightened $|4yo
straightener|1nl2kq2lo2mn2xr4us4ym
straightener $|1nl2kq2lo2mn2xr4us4ym
straightening|1ng2kw2m92xn
straightening machine|2ks2me
straightening press|2km
straightening roll|2mf2xo
strain|1hs
strain analyst|1hn
strainer|2mq2xq
strainer $|2mt
strand|1nt
strander|2xq4yp
strander $|2xq4yp
stranding|1nf2xp
stranding machine|1nf2xp
stranner|4yq
stranner $|4yq
strap|1nm2ms3cm
strap artist|3cn
strap buckler|1nn
strapper|4yt
strapper $|2mn4ym
strapping|2ml
strategic|00k01n0jv2pk3ks3lr3qf
strategic account|00k01n
strategic deal|0js
strategic debriefing|3kq
strategic finance|1ok
strategic marketing|2pl
strategic partnership|0jn
strategic sourcing|3lr
strategischer|3lp
strategischer einkaufer|3lp
strategist|0xm11r14q19x1bg29f2mf2pr3mo3zp4cq4nn
strategist $|0xm11r14q19x1bg29f2mf2pr3mo3zp4cq4nn
strategy|0iu0wy14l1ll1of28p2mg2pp35z3qf3rn3yg3zl41f43q47l4ge4yg
strategy $|35w41g43r
strategy analyst|0iu0we14m3zm
strategy associate|0ww35e
strategy consultant|0wo3ro
strategy manager|1lm28p29l2pm35m4ge
strategy officer|2pl
strategy operation|35q
strategy planner|3qf47n
stratigrapher|2iq3gq
stratigrapher $|2iq3gq
stratigraphy|20m4kf
straw|04u1ng
straw hat|2mn
strawberry|04w2md3tf
strawberry production|04r2md
street|04g0qp0ry0us1aq1ep1hg1ld1nf1zl2ll2ma30m35w37f3cu3ta4qt4uf
street $|0rm
street artist|3cm
street cleaner|0ro4ye
street cleansing|0rn
street fundraiser|30m
street light|0rc1an1es2lk4ue4ym
street lighting|1ek
street sweeper|0rr0uf
streetcar|0ug1au2me4ho4uo
streetcar operator|1as2mg
streetcar repairer|4uo
streetwork|1hr3tc
strength|3gd3tp4fn
strength conditioning|4fl
stress|03x0gk1hy2ig2vq3tf
stress analyst|03m1hu
stress calculation|0gm
stress engineer|03v
stress strain|1hn
stress technician|1hm
stress tester|1hn3tf
stretch|1no2me2xp
stretcher|0lx0uf16f1nr2lo2mm2xl4ye
stretcher $|1nm2lp2mp
stretcher bearer|0lp
stretcher carrier|0lr16g4yg
stretcher leveler|2xn
stretching|1nn
strickler|2mo
strike|13r1nf2mg3ku
striker|1no4ym
striker $|4yp
string|2mo
stringed|1hf2lo2mq3te
stringed instrument|1hf2lo2mp3te
stringer|2mu4yr
stringer $|2mu4yr
stringing|1ne2mk2xl
stringing machine|1ne2mk2xl
strip|04e07o0mn2kk2mp2xu3cg
strip mill|2md2xo
strip roller|2xm
stripe|0uq1nm2mf
striper|0mq2mn4yo
striper $|2mt4yp
striping|2mm
stripper|04p0ko0mm0us1pf1uo1zn2kn2mn2xp3cg4yo
stripper $|04p0ko0mm0ul1pf1uo1zq2kn2ms2qk3cg4yp
stripping|1nn2kf2xm
stripping machine|2kg2xm
stroke|0ml1hm
stroke diesel|1hm2mk
strong|2ml
structural|03o08s0go0og0qz0ut0vq1dg1nf2ig2lc2mm2no37n3cf4um4yf
structural analysis|03q
structural calculation|0go
structural designer|08n0qf2np2sf
structural engineer|0qu2mf
structural ironwork|0vn
structural mechanical|2sn
structural metal|0un2mm2xb
structural repairer|4up
structural steel|0qm0ud2km2mf2xn37n
structural technician|0qw0ug2mg
structural welder|2xk
structure|0qx0ul1hf22p2ln2mo3te4uf
structure $|0qq
structure builder|0un2mc
structure inspector|0qr3te
structure mechanic|2lf2mq
structured|1ol
structurer|14x
structurer $|14x
stucco|0vn2me2qy
stucco worker|2mg2qs
stud|04q2md2qp
studder|2mm
studder $|2mm
studie|09g0sp0xo14p1ig20r2fs2io2oo2rl3xg4fe4kp
studie $|20n
studie analyst|14m2fl2il
studie docent|20k
studie high|2rm
studie instructor|20n
studie lecturer|20l
studie research|2fl2ik
studie researcher|0sm2ik
studie scholar|0sm2fk2om
studie scientist|0xk20k2fl2if
studie teacher|4ff4km
studio|0fo2mg3fq4fk4wz4ys
studio manager|3fo4fl
studio photographer|3fl
studio set|4yl
studio technician|4wn
study|1hz20l21g22q25p2it2mf3qg49o4kg4lr4yg
study analyst|1hr
study engineer|25q
study technician|1hn
stuffer|1nf1pp2mr4yo
stuffer $|1nf1pp2mr4yo
stuffing|1ne2mo
stull|04p0mo0ug2mg
stummel|3tm
stump|0ur2mg
stumper|04q
stumper $|04q
stunt|2mg3cz
stunt performer|3cl
stuntman|3cq
stuntman $|3cq
style|0fr1np1pn2me4fd
style adviser|0fl1nq
stylist|04m0fx1pg1vq1xy21n24z2me3cn4kp4yg
stylist $|04m0ft1nl1pg1vq1xw21n24y2me3co
stylist assistant|0fq
stylist costume|1nf24l
sub|0so0xf1do2cq2xp
sub editor|0xf2cq
subassembler|2mt
subassembler $|2mt
subassemblie|2mm
subassembly|1hg2mm
subcontract|3lr
subcontractor|0gq
sublimer|2mo
sublimer $|2mo
submarine|08g1ho2ll2me2nn2sq2xm3kt4ag
submergence|1ae2nq
submersible|0bd2iq
submission|0tl
subpoena|3qq4xc
subscriber|1hq
subscription|2pq34m41o
subscription manager|2pr
subsea|0qn
substance|0qo0tf1iq2if3pp49w4hg
substance abuse|3pq49n
substance mis|49m
substance misuse|49n
substanse|49k
substation|04g0gd0qg0ve1dz1ee1hy2lq35p3to4ho
substation electrician|0vg1ef1hl2lo
substation engineering|0gg1dq
substation operator|2mo
substation technology|0gg1dn
substitute|20e2em4kz4ld
substitute teacher|2em
subsurface|3kr
subsurface augmentee|3kr
subsystem|2sq
subtitle|4ou
subtitler|2mf4oz
subtitler $|4ov
subway|0vl1ar1wl
subway repair|0vl
success|0jn0zz10g2je3pg49m4cx
success $|0zo
success associate|0zk
success engineer|0zg2je4cz
success manager|0jo0zs
success operation|0zn
success specialist|0zm
sucker|1nf1pq2mm2xf
sucker $|1pr2mg2xf
suction|2mm4yp
suede|1nv2mf4yd
sueding|1nk2ml
sueding machine|1nk2ml
sugar|04t0ug1nf1pw2kg2mv3tf
sugar cane|04l
sugar supervisor|2ml
suggestion|34q
suit|1ns
suit maker|1no2mf
sulky|3cr4qf
sulphate|1hp3tg
sumac|1nl
sumatra|2mg3tq
summer|20q21n3pg49f4fq
summer camp|21n
summon|3qq4xc
sumo|3cn
sun|0fx
sun parlor|0fr
sunday|0sg49p4kp4lc
sunday school|0sg49p4kp4lc
sunglasse|3tk
sunshade|1np2mf
suntan|0fu
suntan salon|0fo
super|0rr
super $|0rr
supercalender|2mn
supercharger|4um
superintendant|0nq2md4yl
superintendant $|0nq2md4yl
superintendent|04p0bg0mf0ql0rl0ue0vw1hg1ls1mq1nd1up21m25n2fe2hm2if2kg2mo2vq2xl31e35z3cf3jf3kp3lm3qm3us44r4fg4hr
superintendent $|04p0bg0mf0ql0rl0ue0vw1hg1ls1mq1nd1up21m25n2fe2hm2if2kg2mm2vq2xl31e35z3cf3jf3kp3lm3qm3us44r4fg4hr
superior|38e3qm49u
superior $|49u
superior court|38e3qm
supermarket|2pm41n4gy4ym
supermarket filling|3yc41n4gk
supermarket manager|4gx
supermarket pricing|2pn
supermarket sales|3yk
supermarket shelf|4ym
supermarket shop|3yn
supersonic|03r
superstore|3ym4gz
superstore manager|4gz
superstore salesperson|3yl
supervising|07b0vx2mm3cq3jc
supervision|49q
supervision officer|49q
supervisor|04o05l0eg0fl0kf0lm0me0nf0qn0rn0uf0vz0xg10d13g16e17f1eg1hn1ik1km1ll1ml1nf1on1po1uo1vk1wl1xf1zd20g21o28k2cg2dg2fm2gg2kf2lo2mr2nf2pm2qc2sk2vm2wf2xf34u35o3ae3bf3jg3ko3om3um3vg3yd41q46g47g49m4gr4hn4kg4lq4ng4ug4yo
supervisor $|04n05l0eg0fl0kf0ln0me0nf0qp0rn0vq0xg10d13g16e17f1ak1hl1km1ll1ml1ng1oo1pp1uo1vl1wl1xf1zd20g21p28l2cg2dg2fm2gg2kg2lp2mr2nf2pn2qd2sl2vn2wf34v35p3ae3bf3kp3om3um3vg3ye41p46g47g49n4gq4kg4lq4ng4ug4yp
supervisor electrical|2mk
supervisor lift|0vk
supervisor pipeline|4hn
supervisor retail|4gm
supervisor road|0vl
supervisor truck|41k
supervisory|04g2id3kt
supplement|0xg2cm
supplie|41p4ym
supplie sales|41k
supplie salesperson|3yf41o
supplied|2mm
supplier|2mn3lz3tm4gm4hp
supplier $|2mq3lf4hq
supplier acquisition|3ln
supplier development|3lr
supplier manager|3lr4gn
supplier quality|3tm
supplier relationship|3lo
supply|02g04g0lg0nl1hd1il1kv20e21g2ie2lf2mk34p3jo3ke3lx3yg40q4hz4kn4xo4yz
supply agent|3lr4hf
supply aide|4yt
supply chain|1kx3ll40q4hr4yc
supply coordinator|4yo
supply engineer|3jm
supply manager|34o3ld4hp4yf
supply network|2mg3jm
supply officer|3lt4hg
supply planner|4hm
supply supervisor|2mk34n4ye
supply system|0nn0qk
supply teacher|20e4kp
supply technician|0qg2mm34k4hq4ye
supply worker|4xp
support|02f0bg0ep0gf0lu0mg0ng0qs0rg0tg0ud0xe10z13s17k1ak1df1hq1ie1kq1mn1ne1oe1pg21l22e27c29e2bz2lk2me2on2pd2vo2wf2xe2zp34t38m3ce3gl3kp3le3mf3ok3sm3ug41e49y4bd4du4fg4gg4hc4jt4kf4ln4nn4pe4uf4yd
support $|0lf0qn10v1hn2bl3of4jl
support administrator|2fl
support agent|10l21r2ba49f4np4pf
support analyst|10t2bn
support assistant|0lf1km38l4lp
support associate|0lq2ig3ym
support carer|49l
support coordinator|0en49o
support counselor|49l
support engineer|0qf1hp2bw2sl2zc4jf4wo
support engineering|1ga2bz
support equipment|2lf2mk3km
support leader|10r49g
support manager|0qq10s1ig1mo25o2bk2ze34g49g4he4jp
support member|2vr
support mitarbeiter|2bl
support officer|0ek0qg1ko2bd34n3lg3or3qf49l
support operation|10o25f2bp
support professional|0lo10g2bn
support representative|2bl34p
support specialist|04m0ge0ll0qg13u27c2ig2lu2mf2oo2pe2vg2zx3go3kn3pl3so49e4be4jn
support teacher|20f4dp
support technician|1hm2lg2mr2vk2zo
support work|49n
support worker|0ls0qw0uf10e17m1hg20k2be2md2vl38l3qp49n4dg
supportability|4hr
supported|49t
supported living|49r
supporter|0qt3kp3of
supporter $|0qt3kp3of
suppository|2md4yq
suppression|0qm
supreme|2gl
supreme court|2gl
surf|20f4fp4kf
surf instructor|20f4fp4kf
surface|04c0ge0vq1he1ng1zs25z2il2kf2lf2ml2qm2sf2vm2xp3gr3jg3ko4yf
surface engineering|1hf25w
surface fabricator|2me2xp
surface logging|04f3gp
surface miner|0u81zo2mo
surface mining|1zl2mm
surface mount|2ml
surface operator|2xq
surface technology|0gf25p
surface treatment|0uz2m9
surfacer|0un2mo
surfacer $|0un2mo
surfacing|04g0vq1ne1zr2mg2vq
surfacing machine|0ul1ne2mn
surfboard|24p2ml
surfer|3cm4fp
surfer $|3ct
surg|2vu
surg technician|2vu
surgeon|0uf17s1up2lp2me2wz4vq
surgeon $|04f17s1up2lq2mf2wz4vq
surgeon climber|04g1ul
surgery|17n20m2vs2wf31k34p3vl4hf4kf
surgery $|3vm
surgery assistant|17n2vp
surgery teacher|20m4kf
surgery technician|2vo
surgical|0ff2mt2vz2wu31m36n3yn41l4ug
surgical appliance|2le2mm3yb41p
surgical assistant|36o
surgical coordinator|2vn
surgical device|1hf2ms
surgical elastic|1nk
surgical garment|2mf
surgical instrument|1hg2ll2mo
surgical scrub|2vl
surgical supplie|3ym41f
surgical technician|2me2vt
surgical technologist|2vp
surtitler|4om
surtitler $|4om
surveillance|1wo2mf3kz4wf
surveillance observer|3ko
surveillance officer|3km
surveillance system|1wp3kf
surveillance technician|3kp4wg
survey|04f0gs0qz0ue10z1an1hd1nf21g2ie2mb2ou34p3cg49g4tz4yf
survey instrument|0qk
survey interviewer|10k4tk
survey research|0qf4ts
survey researcher|0qg2oy4tb
survey technician|1ap
survey technologist|0qq1hg
survey worker|0qm0ug10x2mf34p
surveying|0gn0nn0qz20l
surveying crew|0qn
surveying engineer|0nn
surveying technician|0qs
surveyor|04l0em0gr0qz10q1al1hp1iq2il2lf2md2nl3gk3qs4yf
surveyor $|04m0em0gr0qq0um10q1am1hr1iq2im2mf2nl3gl3qs4yg
survival|1hf20c2ll3kz4fz4kd4ud
survival instructor|20f4fn
survival technique|20g4fp
survival trainer|4fm
suspect|2me3kq
suspect artist|2me3kq
suspended|0up1ag2qn3af
suspended ceiling|2qn
suspender|1np2me
suspension|4ll4uq
sustain|0gq
sustainability|05n0qo1iz1lz35e3rq
sustainability analyst|0qn1in
sustainability consultant|05n0qn1in
sustainability manager|1ir1lo
sustainability specialist|1ir
sustainable|08u0if1iq1lq2in2po3nc3qb4se
sustainable product|2pp3nc
suture|1ng2ke2ms
swage|1nf2kq2me2xo
swager|2xp
swager $|2xp
swaging|2kv2mc
swaging machine|2kv2mc
swahili|20m4kf
swallower|3co
swallower $|3co
swamper|04p
swamper $|04p
swat|3kr
swatch|1nu2mf3to
swatcher|1nq
swatcher $|1nq
swazzle|2ml
sweat|1no21p2md
sweat band|1no2me
sweatband|4yu
sweater|1nq2mm
sweater operator|2mn
swedger|2mo
swedger $|2mo
swedish|06o
sweep|0ur
sweeper|0rz0uv0vf1as2mb4yq
sweeper $|0rt0ul1ag4ys
sweeper operator|0rg0ue1ay2me
sweeper supervisor|0uy0vf2mf
sweeping|0ut
sweet|0dq1nd2mp
sweetbread|0ko
swift|1np2me2yu
swift developer|2yu
swim|20d4fx4ke
swim instructor|20g4fm
swim teacher|20f4fs4kf
swimmer|3cr3ko
swimmer $|3cr3ko
swimming|0rr0vn20a2ln2mg2qn4fz4kd
swimming diving|4fn
swimming instructor|4fl
swimming pool|0rm0vn2ln2qn4ff
swimming teacher|20d4fu4kf
swimwear|24o
swine|2iu32e4vr
swing|0mp1nf21l2mc3cn4yp
swing acrobat|3cl
swing artist|3ck
swinging|3cm
swiss|2km2me
switch|0ue1az1hw1ne2ln2mb4nc4yr
switch operator|1av2mf
switch repairer|1ag1hl2lk
switchboard|1hu2lg3kf3tm3vy4ug4yg
switchboard operator|3kf3vx
switcher|1az2me4qq
switcher $|1ar4qq
switchgear|1hp2ln2mf
switching|1ar
switchman|1az2me
switchman $|1at
switchmen|1ao
switchmen $|1ao
switchperson|1ao
switchperson $|1ao
switchwoman|1ap
switchwoman $|1ap
switchwomen|1ao
switchwomen $|1ao
sword|3cs
synchronizer|2lo
synchronizer $|2lo
syndikusrechtsanwalt|2gy
syndikusrechtsanwalt $|2gy
synoptic|2im3gg
synthesis|0go3xg
synthetic|0nn1nr2ml
synthetic filament|1no2mf
synthetic material|0nn
syrup|2mr3tn4yf
syrup mixer|2mk
sys|4jq
sys admin|4jq
sysadmin|4jz
sysadmin $|4jz
system|02f03n04c07f08e0ag0ck0eg0ff0gm0iy0lg0me0ng0pg0re0tf0uc0wm0ys10f11p12d14f15k1ad1dn1fg1gp1hm1io1lg1mm1ng1ok1pe1uf1vf1wm1ym1ze21e22n24d25o28g29g2ao2bm2fm2hf2jn2kd2lo2nd2pg2qf2sn2tf2uf2wf2xb2zq34e35g36g3cd3jp3ko3lg3pg3qe3rg3su3vf3xm3yf40u41g43s46b49d4bq4cl4ff4ho4iz4jz4ke4np4pg4ql4ul4ve
system $|04g05l08m0gn0ql0yk11f1dp1hq25s2mf2sq3gg3ko40e43m4if
system admin|4jl
system administrator|11o4js
system analysis|0it
system analyst|02l0io0yq11d1hf1in22m29g2if43o4bo
system architect|0if2jl4af4it4nm
system assembler|2ls2ma
system chip|0on
system configurator|4bg4jr
system construction|0uf3jp
system consultant|0gf0iq0qn11d1dq
system control|1df2sd40s
system controller|0bg2in
system converter|4um
system coordinator|2bo2sq2zg4hg4jk
system data|11l
system design|0ik0og2sg4is
system designer|08f0in0qo1hf1ir1ng1vg24e2fk2zm4bq4ng4sl
system developer|0yf11l12f1dn4iq
system director|1gn22p2af2vl3tk
system dispatcher|2mm4yk
system engineer|03n0co0gm0qe0yk1dl1ef1hr1im1yg2ae2be2jo2l92mm2nf2sl2zk3gr3ig3jb3ke3sl40m43m4bl4ce4im4nm
system engineering|0gm0qp1dg1ga1he4iz
system expert|0qm2ll
system fitter|3jo3kf
system inspector|1an1hn1ig2lv3je3tc
system installation|0qn1he
system installer|2mk3jn3kf4no4wn
system instructor|20n
system integration|1hn1yr4ce4ig
system integrator|2zm3kk4cw
system maintainer|3kk
system maintenance|0ql1hd2ll3jk4un
system manager|1gn2av2mg3tr
system markup|4hk
system mechanic|1hm2lc3jn
system monitor|1wp3kc
system network|2ap2zd
system operation|3ko
system operative|2me3jg4ht
system operator|0ug13n1zg2ir2kg2lk2mn2vq2xf3kp40m4wg4ym
system pilot|0bf2in
system programmer|4bm
system project|0il3ol
system quality|3sm
system reliability|3io
system repairer|1hn
system security|15q1wf3kl46d47s4jk
system software|3sg4ao4bm
system specialist|0ie0uo0yw11f1df1em1on1wp25n2so3kk
system superintendent|3jf4hm
system supervisor|0vl1gr2mf4hl
system support|1ig1mq2bg2zo
system technician|03e0bp0go0qa0ue11p1en1hn1np2br2if2ll2mm2vf2zn3gf3jl3kn40c4nl4ud
system technologist|1ht
system technology|0gm1df
system test|03s0gn2mg
system tester|1hf2le3so4ur
system testing|3so
system validation|3sq
system worker|3jm4qn
systemadministrator|4jz
systemadministrator $|4jz
systemadministratorin|4jz
systemadministratorin $|4jz
systemanalytiker|0iz
systemanalytiker $|0iz
systeme|4jy
systeme $|4jy
systemic|3pn
systemintegration|4jt
systemintegration $|4jt
t|1ng2mp2vo
t $|2vo
tab|2mp
tabeler|1am
tabeler $|1am
table|04f0ml0ud1am1nm1pl21x2kd2ll2mu2qc2xp3yo4xv4yd
table attendant|4xp
table game|21o2mg
table mechanic|2lo
table operator|0mv0ug1ao1nl21m2m52xp4ye
table saw|0mf2kf2ms
table worker|2mo
tableau|12u
tableau developer|12u
tableman|0qq
tableman $|0qq
tablet|2mp3tn
tablet making|2mm
tabletop|4yl
tabulating|1hm2mg34q
tack|04e0ud1nf2mt2sk2xp4yk
tack welding|2sk
tacker|1nr2mr
tacker $|1nq2mr
tacking|1nn2mf
tactical|0uf2mp3ky
tactical air|3km
tactical debriefer|3kn
tactics|20g3kq
tactics $|3kl
taffy|0kf1pr4yf
tag|1nl2kg3qr4yt
tagger|13n4hp4yo
tagger $|13n4hp4yo
tagging|13n
tagging $|13n
tagman|0uq
tagman $|0uq
tail|04f0ks0mu1ng2me2xd3ks4yq
tail board|2me3kt
tailer|04o1bp4yw
tailer $|04o1bp4ys
tailing|04d0np1np2mq
tailing worker|0un
tailman|0uq
tailman $|0uq
tailor|1nz2mq
tailor $|1nx
tailoress|1nq
tailoress $|1nq
tailstock|2kk
take|1no3tf4xk4yq
take away|2mg4yq
take out|4xk
taker|04l0up10r1ne21q2mm34o3qk41p4ho4ve4yp
taker $|04m10s21r3qk41p4hp4ve4yo
taker off|2me4yr
talcer|4yq
talcer $|4yq
talent|04g0jx22q2en2fp2mf30d3cn3wz4lr4pd4wo
talent $|3wp
talent acquisition|2en3wv4lr
talent agent|0jq
talent partner|0je3wr
talent scout|3wq
talented|4kn
talented $|4kk
talk|2cl
talk show|2cl
talking|2ho
talking book|2ho
tallier|4hv
tallier $|4hv
tallow|1ng2mp
tally|4hq
tally clerk|4hq
tam|01z
tam $|01z
tamale|4xt
tamer|3cp4vq
tamer $|3cp4vq
tamper|0uq1zr4yo
tamper $|0ur1zo4yo
tamping|0uf1zp2mf
tampon|2mn
tampon machine|2mn
tan|0fx
tanbark|04o2mg
tandem|2mb2xp3vr
tangled|1nq2me
tank|0mt0rf0um0vk1ak1hf1pf1zg21g2im2ke2ln2mn2xp3af3jq3kv3tl4hq4qt4yn
tank builder|0mn0ul0vl2me
tank car|4up
tank driver|3ag3ks
tank emptying|0ue2mg3jq
tank erector|0ms0uf
tank farm|04d4yu
tank filler|2mp
tank operative|2mm
tank operator|0ml2mm2xf3to4yn
tank pumper|2mm
tank repairer|0uf2lp2md3jl
tank service|0uk3jl
tank setter|0uo
tank specialist|2mo
tank technician|0up2mm
tank tender|2ml2xn4yf
tank truck|4hp4ql4yf
tank wagon|4qr
tank washer|2mq4ye
tank worker|0ug1nr2mo4yf
tankage|0vp2kf2mk
tanker|1as2mp2nl4qq
tanker $|2mo
tanker driver|0uk1af4qq
tankerman|2nl
tankerman $|2nl
tankroom|2mq
tanner|1nw2mm
tanner $|1nw2mm
tanning|0fz0ug1hz1ny2mf2xg
tanning drum|1nm2mg
tanning salon|0fo
tanyard|1nq
tap|0kf2kq2mm
tape|0xd13r1hw2lg2mq2xe4wv
tape duplicator|1ho2me4wk
tape recorder|1ho
tape sewer|1nk
tapeman|0uq
tapeman $|0uq
taper|0um2mp2qt2xg
taper $|0mk0ug2mp2qu
taper helper|0up2md
tapering|2mm
taping|0vq2md
tapper|0un2kv2mq2xp
tapper $|0up2km2mm2xs
tapper helper|2ml
tappet|2mo
tapping|1ng2xl
taproom|4xp
tar|04o0uz1af1nd2mn2xc4qr
tar pot|0um2mg
tare|4hn
target|0uf1aw1nf21q3kt4ir4uf
target aircraft|1af3ku4ug
targeteer|3tr
targeteer $|3tr
targeting|3ku
tariff|2me34w38r3td
tarp|2lp
tassel|04t1nq2mb
tasseler|2mo
tasseler $|2mo
taste|2iq3tf
taster|1pq2mf3tw
taster $|1pq2mf3tw
tasting|1pr
tattoo|07m0fu21w2mf2xg3cl
tattoo artist|07f0fw3cc
tavern|1al1px2mg4yf
tawer|1np
tawer $|1np
tax|02z0az0ql0td1hf1ig1ln1ox2if2me3cg3ke3qv3td3us4ho
tax $|0ak4hr
tax accountant|02a0at
tax adjuster|0am
tax adviser|02q3qg
tax analyst|0aq
tax appraiser|0ad3up
tax associate|0al
tax auditor|02o0ad
tax compliance|0te3qp
tax consultant|0ap
tax counsel|0al
tax director|0aq
tax examiner|0al
tax expert|02q0ag
tax inspector|0af3qv3te
tax manager|0an
tax officer|0af3qp
tax policy|0af1ov3qa
tax preparer|0ao
tax specialist|02p
taxation|2ga3qr
taxe|3qo
taxe $|3qo
taxi|1am20l2mc2nt3aw4hr4qg
taxi $|3am
taxi captain|2nm
taxi driver|3ap
taxicab|3ao4hu4qf
taxidermist|3cq
taxidermist $|3cq
taximeter|2ln
taxonomist|2ir2mg
taxonomist $|2ir2mg
taxonomy|20m
taxonomy teacher|20m
taxpayer|0te3qo
tbm|2mm
tea|1pn21g2mr3to4ya
teacher|04e09z0ll0sl0uf1cy1hg1nd1pg20z2ez2fl2ie2mc2pf2rz2ug2ve2xg31f33r3cd3gg3qg49l4dz4fu4kz4ly4pq4vm4yf
teacher $|04f09r0ln0sm0ug1cy1ne20z2ex2fl2if2me2rp2vf31f33s3cf44t49e4dt4fw4kv4lm4pq4vn4yg
teacher aide|4kf4lv
teacher all|20m4kf
teacher assistant|1cf4lv
teacher biology|2rk
teacher business|20l
teacher english|2em
teacher except|1cm4df
teacher food|4kl
teacher freinet|1cl
teacher gifted|4km
teacher high|09k4kk
teacher math|2rl
teacher mathematics|2ro
teacher music|09l
teacher nursery|1ck44g
teacher postsecondary|20s4kg
teacher primary|44g4dl4kl
teacher science|20f2rn
teacher secondary|44g4kk
teacher special|4dl
teacher talented|4kn
teaching|0ld1kg20z2fr2ig2mf32k3yg44g49g4dm4kz4lz
teaching $|4dm
teaching aide|0lf4kn4lp
teaching assistant|20r4ku4lv
teaching fellow|20n
teaching practitioner|4km
teamster|04o4qn4yn
teamster $|04o4qn4yn
tear|4ur
tear down|4ur
tearer|1nf2mp
tearer $|1nf2mp
tearing|2mm
tearoom|4xq
teasel|0uf1nv
teaseler|1np
teaseler $|1np
teaser|2mo
teaser $|2mo
techician|2ml
techician $|2ml
techinician|2tm
techinician $|2tm
technical|01m03m05e06c07s08e09g0eg0fg0gn0hp0jf0le0mk0nn0qp0rf0uc0xn0zm10914g18q19e1an1cg1dk1em1gn1hu1le1oe1pe1wg20c21l22d23r24o25l29f2an2bw2cf2fw2jl2kf2lm2mb2ol2p82sd2uq2vl2wf2xd34f35e36n3co3gf3if3mm3ns3op3qe3ra3ug3wq3yf44m46f47f49b4ao4br4cq4eo4ge4hd4jo4km4my4nn4pe4ug4vg4wo4ya
technical $|1ep1hc2bl2ff2jn2xl36o3cl3kk4bz
technical account|01o2br
technical accounting|02m
technical adviser|0nt1df1hn25n
technical analyst|2zl
technical application|24r
technical architect|4ap
technical artist|07q3cc
technical author|0x94mw
technical commercial|41k
technical communicator|0xo4mr
technical consultant|23v
technical deployment|4cq
technical designer|1nu
technical director|04n07t1gn2im4wp
technical documentation|0xv4m6
technical education|2ff4kp
technical enablement|2fm
technical engineer|0gs
technical evangelist|18s
technical handicraft|4km
technical institute|44u
technical instructor|20d2fy4ff4kc
technical manager|03q1ge1hn1ik
technical marketing|19g2op2pc3nv
technical operation|35g3cp3kl
technical operative|2ln
technical operator|0vp1hl2lr2xd
technical product|20g2fq3mo
technical program|3op
technical project|3oo
technical recruiter|3wo
technical sales|41l
technical security|1ho
technical seo|45k
technical solution|4cp
technical sourcer|3wo
technical specialist|2bn2if2uu2vq
technical success|0zo
technical supervisor|0vf21m2fq2mg
technical support|0lg0qo0xf10a1gq2bp49e4jq4np
technical trainer|2bg2fo
technical training|20q2fc
technical writer|0xg4mq
technican|04f0ug1en1im2kl3gm
technican $|04f0ug1en1im2kl3gm
technician|01g03q04k05e07m08m0dg0eg0fm0gk0ig0ke0qn0sf0tl0uk0xe10e11m12g14g17m19d1am1de1es1gg1hz1jg1kf1lg1of1vf1xg1yf20g28g29e2cf2ge2hn2io2jf2lq2qf2tr2up2vo2wf2xl2zl32p33g36q39l3bl3dg3eq3gm3jo3kl3rf3sf3tk3uf3vf3ye3zg40n49f4bf4ef4gg4hf4ig4jf4lk4mk4nq4of4pg4qg4up4vp4wn4xe
technician $|01g03q04f05f08n0dg0eg0fm0gm0ig0ke0qo0sf0tl0un0vf0xf10e11m12g14g17m19d1ao1eo1jg1kg1of1uk1vg1xg20g21l29e2af2bp2cf2ge2ho2is2jf2kl2lk2ml2qg2tr2uo2vs2wf2xn2zo32n33g36m39l3bl3em3go3jm3rf3sf3tm3ug3vg3ye3zg40p49f4bf4ef4hf4ig4jf4lk4mg4np4of4pg4qg4us4vl4ws4xe4yl
technician airport|1hn
technician aquaculture|04q
technician assistant|0ln4vq
technician auto|1ep4ue
technician battery|2ml
technician computer|1hk
technician designer|07n1hf1np
technician drainage|0qf3jr
technician electromechanical|1dg1hn
technician electronic|1hl
technician electronics|1hq2mf
technician fill|2mp
technician instructor|4kn
technician manufacturing|1hg2mm
technician medical|1hn2lg2un2ve
technician microsystem|1hl
technician optical|2me36n
technician registered|32n
technician robotics|1hn
technician supervisor|04o0vo1hf2aq2ll2md4wf
technician telecommunication|4no
technician theater|3co
technicien|10d2bz2ll
technicien de|2bm2ll
technicien informatique|2bs
technicien support|10f2bm
technicin|1nn
technicin $|1nn
technico|41n
technico commercial|41n
techniker|2bo
techniker $|2bo
technique|20g4fp
technique $|4fm
technological|0qr1io20g4kl
technologie|2an
technologist|03n04e08l0go0kg0lg0mf0no0ue11q1ag1dm1hz1ir1nf1pf21g24o25o2fq2im2jl2kg2ll2ng2pl2tz2uv2vu36k3ce3dg3eu3gm3kf3tg40r49l4hg4nm4so4ug4xg4ye
technologist $|03n04e08l0gp0kg0mf0np0ql0uf11q1ag1dq1ir1ng1pf24p25s2fq2in2jm2lm2pl2ts2uw2vu3ce3en3gm3kf40r49l4hg4nm4sp4xg4ye
technologist optoelectronic|1hk
technologist robotics|1hm
technologist technician|2tl2vk
technology|02f04f0eg0gv0it0je0me0nr0qr0uf0wf11m1dt1gz1hk1im1kf1le1ng1og23s24q25t29f2ax2bn2fr2hm2lf2sp2ud2vd2wg2xg33p3cf3gf3ke3ot3qg3yg49f4bn4ce4df4fe4hf4jo4kq4yg
technology $|1gg22n2aw4kn
technology analyst|0io0nm11f1hl
technology business|2an
technology consultant|0wg11q23v
technology coordinator|1gq
technology development|1gn2im
technology director|2ar
technology education|20f2rl4kk
technology engineer|0gm0qg1dm1im25m2sn
technology engineering|0nn1dn1gf1hg1iq25n2so
technology expert|0ge0nl1hl2mp
technology instructor|20o4fg
technology manager|2ap3oq
technology officer|1gq25q2af
technology operative|0gn0qm2me
technology operator|0gp2mf
technology partner|2ap
technology president|1go
technology project|2af3on
technology security|47l
technology specialist|0gk0in0qk1ho1if2f92hq2il2ml2vg4bq
technology support|2bp
technology teacher|20l4km
technology technician|0gp1hd24t
technology trainer|33r4ke
tecnhician|1el
tecnhician $|1el
tecnico|1iq2bz2lm2mg3bo3jp
tecnico $|2bp
tecnico de|1iq2bl2ln3bo3jq
tecnico informatico|2br
teen|49f4fr
teenage|49x4ff
teeterboard|07g3co
teeth|3tn4vo
tefl|20d2eu4kf
tefl teacher|20d2eu4kf
tele|0ul2lg
telecasting|4wx
telecine|2mf4wr
telecom|2ar2le4nz
telecom engineer|4no
telecom equipment|2lf4nn
telecom infrastructure|4nm
telecom technician|4no
telecommunication|02f04g0gg0ug10g1en1hn1ng2az2ig2ld2mc2sg2vg2zz39u3kg3tg3vx4nz4uf
telecommunication $|2ao2zf4nm
telecommunication design|2zs4nd
telecommunication electronic|1eq1hf
telecommunication engineer|4nk
telecommunication engineering|1hd2zp4nm
telecommunication equipment|1hm2al2ld4nl
telecommunication installation|2ak4nl
telecommunication line|2ln
telecommunication manager|2aq2zd
telecommunication specialist|4ns
telecommunication system|2zp4nm
telecommunication technician|1hg2ap2mg4no
telecommunicator|2mf34q39z
telecommunicator $|39z
teleconseiller|10z
teleconseiller $|10z
telegram|3cl
telegraph|02l0ug0xk16k1al1hx2mf3tm3vm4hn4ue
telegraph office|1am34b3vn4ho
telegraph repeater|1hn
telegraph service|02m34q
telegraphic|13m1hm34k
telegraphic typewriter|13m1hm34k
telehandler|1zv2mf
telehandler operator|1zv2mf
telehealth|0iz31c49c
telemarketer|2mg41z
telemarketer $|41y
telemarketing|2md2pr41z
telemetry|1hf2ig2vt3kn
teleoperador|10z
teleoperador $|10z
telepathist|3cp
telepathist $|3cp
telephone|02f0en0qd0rg0uf0vg10q16e1ak1ef1hz1nf2gf2m92xg34z3al3qg3ue3vz41w49l4hg4tp4ue4xg4ym
telephone clerk|34d3vs
telephone crisis|10f49n
telephone directory|16d1ao3am
telephone information|34m
telephone line|2ll
telephone operator|2mf34l3vs
telephone sales|41l
telephone service|10p3vd41t
telephone solicitor|2gf34n41m
telephone station|1hl
teleprinter|13r
teleprinter $|13r
teleradiologist|2wr
teleradiologist $|2wr
telesales|2me41z
telesales $|41r
telesales agent|41n
telesales executive|41n
telescope|1hg2ml4yr
teletray|2mf4xr
teletype|13z1hz2lf2me4uf
teletypesetter|2mr
teletypesetter $|2mo
teletypewriter|13r1hp1ng2mf
teletypist|13r
teletypist $|13r
television|0ud0xp1af1eg1hz1ng2cw2ie2lk2mc2oo35q3cu3ff3tq4ho4ue4wz4yf
television announcer|2ck
television installer|0ug2lm
television lighting|3cn
television line|1hp2lf
television maintenance|1hq2ld
television motion|3cm
television news|2cl3fg4wo
television production|4hl
television program|4wo
television technical|4wm
teller|0ez1eo1hg29l2lo2mc34o3cp3yt4xp4yf
teller $|0ev29o2mg3cq3yt4xp4yg
teller machine|1ep1hg
temper|1ng2mf2xp
temperature|04f2lg2mg3gm3tv4hr
temperature regulator|2lg3tq
temperer|1pt2mm2xp
temperer $|1pt2mm2xp
tempering|1pg2mf2xp
template|0un1nf2qq2xo3tn4hg4yp
template maker|0ug2xq
temple|2mg4yp
tenant|3qr3tg4ye
tender|04o0mp0rm0um0vm1ao1hm1nw1pn1un1wn2ig2km2ll2mt2np2xp3kf3to4hg4xl4yo
tender $|04r0mp0rm0up1ap1hm1np1pn1un1wn2ko2lm2ml2np2xr3kf3tp4xl4yr
tender helper|04g0uf2mp
tender supervisor|0vo2mf
tenderizer|4yo
tenderizer $|4yo
tendor|1nn
tendor $|1nn
tennis|20d21m3cq4fu
tennis coach|4fm
tenon|0mx1ng2md
tenon operator|0mr2mg
tenoner|0mr2mf
tenor|3cq
tenor $|3cq
tensile|1hq3te
tension|2lt2mn
tension tester|2lt2mg
tensioning|1ne2mf2xq
tent|0mf0uc1nv2le2m92xz4yn
tent installation|2xn
tent installer|0uf2xw4yf
tent maker|1np2xe
tenter|1nw4yd
tenter $|1no
tenterer|1np
tenterer $|1np
tentering|1nr4ya
tentmaker|1nq
tentmaker $|1nq
terapeuta|33t
terapeuta ocupacional|33t
term|2gn2uk2vk38f4kk
term care|2uk2vl
terminal|0ff13v1an1ng2km2mg2xf35g3kl3tf4hz4ys
terminal attack|3ko
terminal gauger|2mo3tf
terminal manager|4hp
terminal operation|4hk4yn
terminal superintendent|4hp
terminal supervisor|2mf4hr
terminologist|4or
terminologist $|4or
termite|0rz2lf2me3tc
termite control|0rq
terra|2qo
terra cotta|2qo
terrazzo|04g0uo0vw1nf2kf2m82qz2xg4yf
terrazzo finisher|2qk
terrazzo flooring|2ql
terrazzo polisher|0um2mf2ql
terrazzo setter|0vm
terrazzo supervisor|0vm
terrazzo tile|2mm2qf
terrazzo worker|0un0vn2mc2qn
terrestrial|1id2is
territory|2me41z
territory manager|41v
terrorism|3qr
terrorist|3kq
tesol|20e2ez
test|02f03s04d08k0df0io0mg0nl0og0pr0qd0tq0vm12f14m16f1ad1dw1en1hq1nf1pf1yt1zb21f25f2in2lm2ml2ne2ug2xe31b34k3ab3cd3go3jl3kc3qg3sz3ty3vn40u4bf4cf4hf4iq4kp4lp4nn4qb4wl4yb
test $|3sx
test analyst|3sr
test automation|1dg3sp
test data|03g1dn
test desk|1hq2lo2me3tm
test development|0iq2mq31b
test driver|1ae1ze2mz3af4qd
test engine|2lq2md3gu4ua
test engineer|0gn0no0pu0qg1db1hl2lf2sn3ge3sm40g4cf4is4nr
test engineering|1hg40r
test equipment|03q1dd1hf1yx2le2sg4ue
test examiner|0ts3tc
test fixture|08o
test grader|3t84kr4lr
test inspector|1hq3tc
test lab|2ml
test laboratory|2mn
test manager|3su
test mechanic|03f1el1hd2le3tu
test operator|14o1hq2ma3tm3vq
test research|1dk2in2me
test specialist|1hd2mm3sd40v4uo
test system|1df3ss
test technician|03t1dp2if2mr2vn3gf3jn3tl40f4ud
test technologist|03f1dn
test technology|0gf1dl2ml
testboard|1hw
tested|31n
tester|0hm0ig0qn12o15m1am1em1hx1in1nf2iq2kf2lp2mn2sk2to3cf3gr3ke3qm3sy3tz46w4bl4hg4oo4uo4wg4yd
tester $|0hm0mk0qn12o15m1am1em1hu1nf1yp2ir2kf2lp2sk2to3cf3gs3ke3su3tw46x4bm4hg4oo4up4wg4ye
tester inspector|1im3tf
tester operator|2mf3ts
testeur|3su
testeur logiciel|3su
testing|03f04n0gn0qn0um1ap1ee1hk1im1nf20o25g2ie2kf2lp2mp2uf2vg2xe3gk3kf3sx3tz40l4bg4ng4ue4wo4yf
testing $|3su3tg
testing engineer|03g0gf0nl0qg1hl2mo4wq
testing inspection|2mn
testing machine|2mc3tu
testing operator|0un2md3tn
testing specialist|2mk3sm
testing supervisor|2lq
testing technician|1ak1ef1iq2lf3go3tk40m
testing technologist|0qm1h82mq
testing technology|0qn1he2mq
testing validation|0gt3sc
testingenieur|3sz
testingenieur $|3sz
tetryl|2mm
text|0xd2pr
textbook|0xn2hr
texter|0xy
texter $|0xy
texterin|0xy
texterin $|0xy
textile|04f07f08f0gw0qg0rp0uf0ve1gg1hu1if1nz1vf20n24z25z2hr2kf2lv2mk2ug2vg2xf34f3ce3gm3kg3lu3t441q4hf4kg4uf4ye
textile braiding|1nm
textile card|1nc2lv2mf
textile chemical|1hz1ne2mc3gm
textile chemist|2ig3go
textile clothing|0go1ng
textile color|24p3ge
textile colorist|1nf24n
textile colour|1na24n3gm
textile colourist|24l
textile design|41k
textile designer|1nv248
textile engineer|0ge1nz25f
textile finishing|1np2mf
textile industry|29l
textile leather|0gy1nb24d
textile machine|2lv2md
textile machinery|2ln
textile pattern|1nl
textile printing|2mo
textile process|1hw2mc
textile processing|1nt2mc
textile product|1hf24o2mo
textile quality|2mw3td
textile screen|2ml
textile supervisor|1nr2lf2ml
textile technician|1hg1nq2mm
textile technologist|1hc24g25v
textile worker|1nn
texting|1hp1ng
texture|07q3ce
texture artist|07q3ce
texturer|2mo
texturer $|2mo
texturing|07o3ce
thai|4fk
thai boxing|4fk
thanatological|2ig2ou
thanatologist|2or
thanatologist $|2or
thanatology|2oz
thanatology $|2ot
theater|07m09v0uf0xm1hq1jp20e21p28x2cl2id2lg2md2op2vg2xt35u3cw4bf4fg4kb4wm
theater $|3cn
theater actor|3ck
theater arts|09f3cl
theater attendant|21o
theater director|3cr
theater instructor|20m
theater manager|35v3cf
theater technician|1hd2xn3cy
theatrical|0fk0jq21m2ln2xe3co
theatrical wardrobe|21n
theme|1eq21n2if
theme park|1eq21n2if
theologian|0sr
theologian $|0sr
theologist|0sr
theologist $|0sr
theology|0sz20o2if2of4kf
theology studie|0so
theology teacher|20l
theoretical|20o2io2rf4kf
theory|20k2if3xr
therapeutic|0fm0lp2mg2tr36l49m4fs
therapeutic radiography|2tr
therapeutic recreation|4fn
therapist|04f06z0fs0lf0ug17m1nf2mc2tt2vq2wr2xg32n33t3ce3ht3pv49o4eu4fp4vp4yf
therapist $|04f06p0fp0lg0ug17m1nf2ik2md2tu2vl2ws32n33x3ce3hx3pw49p4eu4fp4vp4yg
therapist aide|06l
therapist assistant|06u2vo33f3he
therapist spa|0fl
therapy|06z0lf20r2if2mf2to2vu2wo33r3ho4eq4fc
therapy $|06e3hp
therapy aide|06m2vm
therapy assistant|06q0lg2ve33v
therapy director|2vw4fg
therapy practitioner|2ve4er
therapy teacher|20r4fg
therapy technician|06q2tl
thermal|0gw1de1hg1ne2in2sq2xl3jz3qf
thermal engineer|0gd2sw
thermal engineering|0gn
thermal installer|3jl
thermal system|0gd2mq3jn
thermal technician|3jo
thermal technology|0go1dg
thermo|1ng1pr
thermo forming|2mm
thermochemical|2mm
thermocouple|3tn
thermodynamic|2il
thermodynamics|03r20m4kf
thermoforming|2ms
thermoforming machine|2mm
thermograph|2md4yr
thermometer|3tm
thermoplastic|2mp2xp
thermoplastic molding|2mm
thermoplastic moulding|2mm
thermostat|2lp2mv3te4ue
thermostatic|2mo34f
thesaurus|2hr
thickener|2mn
thickness|2mz
thickness planer|2mn
thicknesser|2mx
thicknesser operator|2ml
thicknesser specialist|2mp
thicknesser technician|2ml
thin|1hq2me
thing|2lf2mq46f47m
thing security|46f47m
thinner|04q1uo
thinner $|04o1uo2ml
thiokol|2mn
third|04w0el0ue2ln2mf2ny3zk4yd
third mate|2nm
third party|0el3zk
thoracic|2wl
thrasher|2mq4yc
thread|04f1nu2kw2mn2xf3tn4yl
thread book|1nd2mn
thread cutter|2kg2mm
thread machine|2kp2mf
thread mill|2ko2mf
thread rolling|1nf2kt2md
threader|0mr0uf1nf2ku2mc2xp4yn
threader $|0ms0ug1ng2kw2mg2xf4yo
threader operator|2me2xs
threading|1nk2kp2md
threading machine|1nk2kp2md
threapist|4vl
threapist $|4vl
threat|04f0hm11g2ig3ke46z47z
threat analyst|46n47l
threat detection|46d47u
threat engineer|47l
threat hunter|04f47r
threat intelligence|46t
threat researcher|46o
three|1nf2mp
thresher|04r2mn
thresher $|04r2mn
threshing|1ng2mr
thriller|0xn
throat|0kq1nf
throater|1nm
throater $|1nm
through|1am2mf3vr44n
thrower|2mm2xl
thrower $|2mm2xl
throwing|3ck
throwster|1np
throwster $|1np
tht|2mo
ti|2aq
ti $|2aq
tibetologist|4or
tibetologist $|4or
tick|0rq1ip3te
ticker|1hx2lf2mf
ticket|02r04f0kf0ug0xf1as21s2cf34n3ko3td3yq41a4gf4hw4mf4pz
ticket agent|4po
ticket attendant|21n
ticket controller|02f1au
ticket printer|2mn
ticket sales|34q41c4gf4pn
ticket seller|21k
ticket selling|3yq4pf
ticket worker|1ae1nq2me4hq
ticket writer|0xf21m2cg3kr4mf
ticketer|04d4hq
ticketer $|04d4hq
ticketing|4pz
ticketing agent|4pr
tidal|1hn
tie|04w0mc0ul1hg1nn2kg2mg2xl3tm4yt
tie cutter|04o2mg
tie machine|2xp
tie maker|04m1no2md
tieing|1no2xg
tienda|4gs
tienda $|4gs
tier|04q0ko0us1np1pm2bz2mo3tp4qd4ys
tier $|04r0ko0um1nm1pm2bg2ms3tp4yl
tier engineer|2bz
tierce|2mm
tiger|1nl
tightener|2xp3cp
tightener $|2xp3cp
tightening|1ng2mm
tightrope|3co
tile|0mk0ux0vo1nb24n2kb2le2mr2qz3cd3tz4ug
tile burner|2mm
tile caster|2ml
tile floor|0uo2qc
tile helper|0uo2me
tile installation|0um2mf
tile installer|0mf2mf2qp
tile layer|0un0vm2mg2qg
tile maker|2mp2qf
tile marble|2ql
tile mechanic|0ug2qq
tile setter|0um2mf2qn
tile sorter|3tk
tilefitter|2qr
tilefitter $|2qr
tiler|0up0vn2qy
tiler $|0up0vn2qy
tilesetter|2qr
tilesetter $|2qr
tiling|0ug0vw2md2qx
tiling professional|2qp
tiling supervisor|0vs2mg
tiling worker|0vl2mf2qq
till|0vg2mf2ng4gz
tiller|0ue2mf3kz
tiltrotor|3kn
timber|04z0gu0ke0mt0qd0un0vo1nd29d2iu2qn3lv3tl3ue41d4yk
timber $|3ln
timber framer|04f0un2mg
timber furniture|0mm2mf
timber management|2iq
timber sizer|04e0ms
timber technology|0gp
timbering|04q
timbering $|04q
timekeeper|3br
timekeeper $|3br
timekeeping|34p
timer|3tk4fm4ho
timer $|4fm4ho
timing|1hf2ms3tl
timing device|1hg2mo
timpanist|3cq
timpanist $|3cq
tin|04f0un2kp2mg2xo3tz4yc
tinker|0uq
tinker $|0uq
tinner|0up2mf
tinning|2kc2ml2xq
tinsel|2mk
tinsmith|0uo0vo
tinsmith $|0uq
tinter|2mp4up
tinter $|2mo4up
tip|0mo1nr2lf2xg3co3tq
tipper|1np2mo4qq4yn
tipper $|1np2mp4yo
tipper driver|4qq
tipping|1ne2ml2xf4yp
tipping machine|1ne2ml2xf4yp
tipple|04g1nf2lt2ml4um4yw
tipstaff|1wr
tipstaff $|1wr
tire|04f0mf0ue2km2mw2xf34g3tz4uz4yc
tire builder|2mn4uf
tire fitter|2me4uq
tire mold|2kr2m73tl
tire recapper|2ml
tire technician|2mf4uo
tire tester|3tq4uc
tire worker|2me4up
tischler|0mx
tischler $|0mx
tissue|0fr0gs1hf2tg2ux2vg4yl
tissue engineer|0gt
title|13d1nd27p2mg38z3ke3qf3td3uw44r4hg
title $|38g3up
title clerk|38o
title examiner|38l
title officer|38l
tnt|2mm
tobacco|04v0rn0ue1n91pz29m3tl41p4hn4yn
tobacco drier|1pl2mf
tobacco drying|1pt2mb
tobacco leaf|1pq
tobacco processing|1nf1pn
tobacco product|29n2mn3tf4hm
toby|2ml
toddler|0lt1cq20c4kd
toddler teacher|0lq1cq20c4kd
toe|0ko1nt2mk2xg4yf
toe former|1nn
toe laster|1nf2mn
toeing|1no
toggle|2kk
toggle press|2kk
toggler|2mo
toggler $|2mo
toilet|0rr
tole|2mo37g
toll|02t0uf1ae1hz1nf1wg2lo2mc34l35n3ke3tm3yz4uf4yd
toll booth|3yn
toll collector|34n3yo4yf
toll gate|3ys
toll line|3tn
toll test|1hp
tomahawk|2mg3kl
tombstone|2ke2mk4yx
tombstone erector|4yp
tomography|2tr
ton|4wp
ton $|4wp
tone|0mg2lo2mk
tong|04s16g2mk4yg
tonger|04r
tonger $|04r
tongsman|04q
tongsman $|04q
tongue|0kq0mm2mk4yf
tonguer|0kr
tonguer $|0kr
tonnage|02o
tonsorial|07f1xr3ce
tool|04e08m0gf0md0qg0rf0uq1ae1df1ew1gk1hx1nb1pf1tt1yk20l21f25l29m2if2kz2ll2qg2sz2xx34o3cd3gg3ip3kg3tf4bn4uf4yv
tool $|29o2kf
tool builder|2kd2mf2xt
tool crib|34s
tool cutter|2kc2xp
tool design|1ho
tool designer|2sk
tool development|1hl
tool die|08r2ml2sl2x9
tool director|1gl
tool driller|0ul
tool engineer|1hf1ym25p3iq
tool engineering|2kn
tool equipment|1eq2lg
tool filer|2kc2mn2xl
tool fitter|2kp2xf
tool fixture|2kk2lp2xf
tool grinder|2k12xz
tool machine|2kl2mf2xe4bp
tool maintenance|1el
tool maker|2ku2me2xa4bo
tool mechanic|2ll
tool operator|0ur2kn2mk2xb4yf
tool production|2sp
tool programmer|1tu2mv4b4
tool repair|1eq1hl2kf2lg
tool repairer|1eb2kr
tool room|2xp4ym
tool setter|0uf2ml2xm4bl4yg
tool setting|1hg2kp2xg4bm
tool sharpener|2kc2xq
tool technician|1hl20m2kd2xo
tool technology|2so
tool turner|2kl
tooler|1nl2xo
tooler $|1nl2xo
toolgrinder|2xq
toolgrinder $|2xq
tooling|0gd0ng0qf1dg1hd25m2ln2mn2sz2xr4ue
tooling engineer|2sr
tooling engineering|1hl2sl
tooling machine|2mp
tooling technician|2md2xv
tooling technology|0gf2so
toolmaker|0uf2ky2ml
toolmaker $|2ky
toolman|0uq
toolman $|0uq
toolpusher|2mo
toolpusher $|2mo
toolroom|02g0ug2kn2mk3tg4ho4yw
toolroom machinist|2kn
toolsetter|2xp
toolsetter $|2xp
tooth|2kt2me3tm
tooth cutter|2kn
top|0mm0um1ef1nt1zt2lf2mn2ql2xf4um4yn
top collar|1nk
top installer|1no
top lift|1ef1np4un4ye
top maker|0mp1nc
top precipitator|2mk
topical|3cl
topman|0uq
topman $|0uq
topografo|0qz
topografo $|0qz
topographic|0qq
topographical|08a0qy
topography|0qr2mg
topology|20l
topper|04o0rr0up
topper $|04o0up2mn
topping|2mm
topstitcher|1no
topstitcher $|1no
topwoman|0uq
topwoman $|0uq
torch|1nf2kq2mc2xz
torch burner|2xl
torch cutter|2kp
torch machine|2km2xg
torch operator|2xo
tornado|2iq
tornero|2ky
tornero $|2ky
torpedo|0uu2mf
torpedoman|2nd3kp
torque|3tk
torsion|2xk
torsion spring|2xk
tortilla|1pq2mf
tosser|2mq2xl
tosser $|2mq2xl
total|22q
total reward|22q
totaler|02p
totaler $|02p
tote|21z2me
tote operator|21r2mg
touch|0mm2ge3tk4fo4yg
touch up|0mm3tk4yg
tour|04g0jz1af1jf2mc3am3cn41f4pz4vq
tour guide|4pc4vr
tour leader|4pm
tour manager|0jo4pn
tour operator|2mf3am4pr
touring|4fm4pf
tourism|0jn2pz35f3kf4ha4kr4pu
tourism $|4km4pf
tourism officer|3kf4pw
tourism product|2pp
tourism teacher|4kl
tourist|07d21r3cp3ve4pz
tourist information|4pn
tourneur|2kr
tourneur fraiseur|2kr
tow|1ab21u2lm2me4hk4qm4uf4ys
tow motor|1ad2lm4uf4ys
tow operator|21v2mg
tow truck|4hl4qn4ye
towboat|0bg2me2nz
towed|1zl
towed scraper|1zl
towel|0mf1an1nw2lm2mc3tl
tower|04f0bz0un1ax1hx1ne1zq2lp2ml2xg3km4hg4nf
tower climber|1hs
tower crane|1zm
tower director|1at
tower equipment|1hm2lg
tower erector|0ug2lo
tower operator|0bp0ug1al1zo
tower technician|1hp2lo2mg4nf
towercam|2mg4wr
towing|0bd2no
town|08s1oc3qz4hg
town clerk|3qr
town planner|08s3qf
township|02f3qq
toxicologist|2iw4vk
toxicologist $|2iw4vk
toxicology|20l2iz
toxicology research|2ik
toxicology studie|2in
toxics|0tr30g
toy|1hf1nf24x2ll2mx3yr4ue4ym
toy designer|24q
toy repairer|2lg2mo
toy repairman|2mn
toymaker|2ms
toymaker $|2ms
toys|2mn
toys $|2ml
toys game|2ml
tpm|3oz
tpm $|3oz
trabajador|49l
trabajador social|49l
trabajadora|49l
trabajadora social|49l
trace|2io34o
tracer|08q2mo34o3cf3ko49q4hs
tracer $|08q34p3cg3ko49q4hs4yk
tracer bullet|2mm
tracer powder|2ml
track|04l0mg0ng0qz0uz0vu1av1hd1nc1wg21n25e2kd2ld2xa3kr3tc4fn4we4yt
track $|0ug3kn
track field|4fm
track inspector|0qm0um1ag3tg
track laying|0un0vk
track machine|0un
track maintainer|0un1ak2lg
track maintenance|0vm
track mechanic|0up4ue
track repair|0uo0vo2lf
track switch|0uf1af2lq
track vehicle|0uf2lq4um
tracked|1zk
tracker|1nr2ip2kf
tracker $|1nk2ip
tracking|2iq
trackman|04m0uq
trackman $|04m0uq
trackmobile|1ar2me
trackwalker|0uq
trackwalker $|0uq
traction|2mn2sq
tractor|04t0up1ne2ma3af41p4ql4uz4yo
tractor driver|04o0uv1af3af4qc4yk
tractor mechanic|4uk
tractor operator|4yr
tractor trailer|4qr4um
trade|0lk0to1jq1ne20l2fg2if2kr2me2oz35g3qo3yn41r4gu4ho
trade $|3yl4gl
trade compliance|4hp
trade counter|3ym4gk
trade development|3qu
trade manager|4ho
trade marketing|2pl
trade regional|4gs
trade representative|41u
trade teacher|4kl
trademark|0gm2mn
trader|04e0el21t29z2me3lz3yp4gq
trader $|04g0el21t29y2mf3lu3yp4gq
tradeshow|0uq
tradesman|3lr
tradesman $|3lr
trading|29z2mf3qv
trading specialist|29q
trading standard|2mf3qw
traditional|0mf0uf1nl1pn2ml2wk
traditional carpet|0ug1nm
traditional chinese|2wl
traducteur|4oy
traducteur $|4oy
traductor|4oy
traductor $|4oy
traductora|4oy
traductora $|4oy
traductrice|4oy
traductrice $|4oy
traffic|02g04f08o0bq0qo0tg0uk0vp19x1az1en1hc1ie1nf1og1wr21f25f2ck2go2ie2ld2ma2nr34e35q3cg3gg3kl3tf3vq4fe4hz4kq4ug4wg4yu
traffic $|0bm4hk
traffic clerk|1ag4hq
traffic control|0qg0ul1ar3kp4hd4kq
traffic controller|0bu1ag4hd
traffic coordinator|0bo4yg
traffic engineer|0qy1af1dg
traffic investigator|1as3kd
traffic manager|0bf19y
traffic office|4ho
traffic operation|0qp4hn
traffic planner|4hm
traffic rate|1hr
traffic safety|0bg1hf1ig2ny4hg
traffic sign|0uk0vo
traffic signal|1ep4hf
traffic superintendent|35o
traffic supervisor|0vg4ht4yg
tragwerksplaner|0qz
tragwerksplaner $|0qz
trail|0ud1uv2lg4pq
trailer|04n0re1ag21g2lo2mk2xg3ag3tk3up3yk4qv4up4yg
trailer $|04q
trailer driver|4qn
trailer maker|2mn
trailer mechanic|4um
trailhead|0ue1uw2le
train|04f0bz0rw0ug0vf10d1az1hd1nl1pg1wl21m2lo2ma34o3an3cf3kf4ht4pn4qf4ul4yd
train $|3am
train board|0bq
train braker|1am
train cleaning|0rm1af
train conductor|1am
train control|1he2ls
train crew|1aq
train driver|1ae21q3al4qf
train inspector|3tl
train operation|0be4hw
train operator|1al1nn
trainee|01f02g0an0tf25r2dq2gm2mf2pq3lq3ym41n4gm4hp4ym
trainee $|0ao2dq41m
trainee brand|2pk
trainee custom|0tg4hk
trainee export|4hm
trainee import|4hm
trainee international|4hm
trainee online|2pl
trainee pricing|2pm
trainee rental|41n
trainee shelf|3ye4yn
trainee shop|3yo
trainee solicitor|2gm
trainee supply|3ln4hf
trainer|06n09q0bl0uf13p1il1nf1po1xe20n21o23o2bm2fz2ig2jf2mc2ng2xg33p3ce3k841g49n4bf4fw4hg4kz4pp4ul4vt4yf
trainer $|04l09q0bn13q1il1ng1pp1xe20o2bm2fy2jf2mf2ng33q3ce3kf49o4fu4hg4km4pr4vz4yg
trainer corporate|2fn
trainer implementer|23q
trainer maintenance|2lp
trainer nutritionist|4fm
trainer police|3ke4ko
trainer rehabilitation|06p4fg
training|0lq20p22d2fz2ig2mf3kq3qf44s47f4fp4kl4vv
training $|2fq3kk
training consultant|2fd44t
training coordinator|2fo
training development|2fn
training director|2fl
training instructor|20l2f84fm4vm
training manager|2fy
training officer|2fr
training specialist|0lr2fl3kg47f49o4vq
trainman|1ar
trainman $|1ar
trainperson|1ao4hf
trainperson $|1ao4hf
tram|0vg1am2me34g3as4hz4kl4qf4yd
tram $|3an
tram controller|4hn
tram driver|1an3an4kl4qg4yf
tram supervisor|4hq
tram system|4ho
trammer|1av
trammer $|1av
tramper|4qr
tramper driver|4qr
trampolinist|3cq
trampolinist $|3cq
tramway|0un
tran|0mr
transaction|0ir1or2mf34e38r
transcriber|13m1kq2mg2vn34s
transcriber $|13m1kq2mg2vn34s
transcribing|1ho2le34l
transcribing machine|1ho2le
transcription|0xf2vw
transcriptionist|13z2gf2vv
transcriptionist $|13z2gf2vv
transfer|02n04g08k0au0ue1an1hm1nf1oe2xg3yp4vq4ys
transfer car|4yl
transfer man|4yn
transfer operator|2mp
transfer pricing|0au1of
transfer technician|1hn4vn
transfer worker|4yq
transferrer|2mq4wl
transferrer $|2mq4wl
transformation|0iq0wz3ow
transformation analyst|0ir0wf
transformation consultant|0wu
transformation manager|0wq3ow
transformer|1ht2le2mq3tp4uf
transformer $|3yk
transformer repairer|1hp2mg
transfusion|2vq
transistor|3tm
transit|04g0qz0ue10g1as1ng2lf2m73av3ku3qn4hn4qq4um4yf
transit agent|1ap
transit mixer|2mf4qp
transit operator|1aq2mg
transit specialist|3kr
transition|20f3ol49w4kn
transition specialist|49r
transition teacher|20f4kn
transitional|49o
translation|1dt1lq3oe4or
translation engineer|1dt
translator|4oz
translator $|4oz
transmission|04g0no0qg0uf0vf1dm1eo1hp1ng2lp2sf3jd3tl4hn4nv4uu4wq4ye
transmission builder|2mq
transmission distribution|1el
transmission engineer|1dk4nw
transmission mechanic|4un
transmission specialist|4uq
transmission system|0gl0no1dg2mm3je4ho
transmission worker|1en1hv2md
transmitter|1gr2mf4wr
transmitter operator|2mf4wr
transmitting|4wl
transonic|03r
transplant|04r2wm
transplanter|04y2me
transplanter $|04q
transport|02g0bm0gg0lp0qv0tn0uq1am1io1lg2if2m92ng2pm2vb34g39r3at3kl4hz4jl4qs4yf
transport $|4hm
transport administrator|4hk4jm
transport aide|0lp2vg
transport clerk|4ho
transport coordinator|4hl
transport driver|1an39s3a74qn
transport engineer|0qv
transport general|4hm
transport manager|4hn
transport managing|4hm
transport operation|4hk
transport operator|3ar
transport pilot|0bn
transport planner|4hm
transport service|2vf3ar4qm
transport vehicle|1ag3an
transportation|02g04f08g0bp0ge0lo0qv0to0ur0vf0wf1az1df1hl1im1lg1wg21g2if2lc2me2no2sf2vg3as3kq3of3qy3tf41g49g4hz4kl4pl4yq
transportation aide|1an
transportation attendant|0ll1ak
transportation clerk|1af4hp
transportation coordinator|4hk
transportation director|4hn
transportation engineer|0bq0qp1af
transportation engineering|0gf0qr1hl
transportation equipment|0uf1ho2mn
transportation general|4hn
transportation inspector|1ar3qe
transportation maintenance|0ut2lf4hm
transportation manager|4hr
transportation managing|4hk
transportation planning|0qm1an4hg
transportation security|1am3ko
transportation service|0tr1ag3am3qg4hf
transportation specialist|4ho
transportation technician|0qf1an20g4kl4yr
transportation technology|4km
transportation worker|0uo1ak2mg2nq4hf
transporter|0lv2ln2me2ve3aq4qp4vf4yn
transporter $|0lq2mg2ve3aq4qp4vf4yo
trap|0kf0uf21z2mb3js
trapezist|3cv
trapezist $|3cv
trapper|04z
trapper $|04z
trash|2mg4qp4yt
trash collector|4ql4yo
trashman|4yq
trashman $|4yq
trauma|2wl
travaux|0vr
travaux $|0vr
travel|0jo0xn1wm20g2cp34o47g49e4kr4pz4qq4vf
travel adviser|4pq
travel consultant|4pr
travel coordinator|4pm
travel counselor|49f4pp
travel guide|0xn4pe
travel manager|4pq
travel security|1wn47g
travel service|4qm
travel specialist|4pq
travel tourism|4ks4pc
travelift|2mf4yq
traveling|02n0qq0sm1ap2mm34f49w4pb4yk
travelling|3yc41v
travertine|0up
travograph|2xr
trawler|04x
trawler $|04r
trawlerman|2nr
trawlerman $|2nr
trawlerwoman|2nr
trawlerwoman $|2nr
tray|0ug1nf1pf2dz2kg2xd49f4xy4yl
tray drier|2mo
tray service|4xs
trayer|04l
trayer $|04l
tread|2mu
tread builder|2mm
treasurer|1oz3qp
treasurer $|1oz3qp
treasury|02o0ar0es1oz3kf3qg3yg49g
treasury analyst|1op
treasury manager|1op
treasury officer|02r1og
treasury service|0eu
treat|2ko2xq3tk
treat furnace|2km
treat operator|2ke2mf2xq
treater|0ml0rm2mr2xs
treater $|0ml0rm2mn2xs
treater helper|2ml
treating|0mm2kr2mo3tm
treating equipment|2kf2mp
treating inspector|3tm
treating machine|0mm
treating plant|2mk
treatment|06q0fw0gg0mn0qo0ur1hf1io1lp1nf1pg1zf20m25g2if2km2ll2mp2se2xc3gg3jm3pz49l4yd
treatment engineer|1im
treatment engineering|1io
treatment equipment|0qq2mm2sf
treatment operative|0mk0um
treatment operator|0fv2mm
treatment plant|2lr
treatment specialist|06r0fk2mm3kf49p
treatment supervisor|0qm
treatment technician|0ul1ic2mo
treatment technology|0qg1ip
treatment worker|0ml
tree|04z0ud1uz20p2ke2we3ln3tf
tree climber|04d1uq
tree shrub|04g1uo
tree surgeon|1ur2we
treer|1nq
treer $|1nq
trench|0uq2mg
trench digger|0un
trench pipe|0ul
trencher|0ur4qf
trenching|0ur2mc
trenchless|0qm
trend|14r3kf
trestle|0mw2lf2md4ue4yn
trestleman|4yq
trestleman $|4yq
tri|2mo
triage|31n
trial|2go2ip38q3tg
trial manager|2io
tribal|2gl3qr
tribunal|38x3kg
trichologist|1xr
trichologist $|1xr
trick|1af3cf4vq
trim|0mp1no2kp2ld2xd4us4yg
trim machine|1nf2ku2lf2mf
trim operator|1nn
trimer|1nn
trimer $|1nn
triming|1nt2md
triming machine|1nt2md
trimmer|04l0ku0mv0uo1np1up2ko2mo3cg3yq4un4vm4yq
trimmer $|04m0kv0mm0ul1ns1up2ku2mt2xl3cg3yq4vm4ym
trimmer machine|0un1nl2me
trimming|04e0mm1nq1un
trimming machine|0mn1np2m9
trip|04e08g1ao34q4hf4pw
trip planner|08g4hf4pw
tripe|0kz1nf1pm4yf
triple|2lf4ur
triple valve|3tc4us
tripper|0ms1ng2mk4yr
tripper $|0mt2ml4yl
trockenbauer|2qy
trockenbauer $|2qy
troll|04k
troller|04q
troller $|04q
trolley|1au2ll3aq4kk
trolley bus|3ak
trolley car|1al
trolley driver|20g4km
trolleybus|2me3av
trombonist|3cq
trombonist $|3cq
trommel|2mn
tronic|02q0uf
trooper|3kt
trooper $|3kt
trophy|2md3ct
trouble|0ud10r1hn2ko2ls2mf2xf34g3ge3tv4hl
trouble shooter|0ud1ho2ko2lq2xf
troubleman|2lr
troubleman $|2lr
troubleshooter|0um1en1hv2lo2mf
troubleshooter $|0um1en1hv2lo2mf
troubleshooting|2lr
troubleshooting technician|2lr
trouper|3cp
trouper $|3cp
trowel|2mg2qr
truant|3kf49q
truck|04d08f0me0uq0vc16m1at1ek1hl1ie1wp20o24p2lc2pl2xf37f3cf3kf3ye41n4hr4kd4qz4uu4yt
truck $|0up41q4qm4yb
truck aftersales|2pm
truck body|4um
truck builder|2ms4uf
truck designer|24q
truck dispatcher|4hm
truck driver|16n1an20o3yg4kd4yr
truck engine|1hl
truck escort|1wo
truck loader|1zm
truck mechanic|4uo
truck operator|2me4qn4wk4yp
truck production|2ml
truck trailer|3tl
truck transmission|2mn
truck washer|2mg4ym
trucker|04g4qx4yv
trucker $|04g4qx4yv
truckie|4qr
truckie $|4qr
truckload|3te4yr
truckman|4yq
truckman $|4yq
trucksmith|4ur
trucksmith $|4ur
trueing|2mk
truer|2ko2vo3ts
truer $|2mp2vo3ts
truing|1ng2mm3tl
truing inspector|3tl
truing machine|1ng2mn
trumpeter|3cq
trumpeter $|3cq
truss|08p0mr2mf
truss builder|0mp2mg
trust|02n1if1kp29y2mf30s34m3qg4rx
trust foundation|30t
trust fundraiser|30l
trust manager|1kq29l
trust officer|29r
trust safety|1if4ry
trustee|02u29x
trustee $|02q29p
try|2kn3tp
try out|2kn3tp
tryout|1hp
tsa|1wr2mf3kn
tub|04f1an1nq1pf2lo2mq4yg
tub operator|1np
tub tender|1nn
tub washer|2mm
tubber|2mo
tubber $|2mo
tube|04f0ee0mg0ue1ap2mr2xv3ko3tr3yq4ys
tube bender|2mn
tube blower|2me2xf4yq
tube builder|2mm
tube cutter|2ko2xf
tube drawer|2mf2xo
tube machine|2mn
tube maker|2mm
tube tester|3tl
tube winder|1ng2mm
tube winding|2mm2xg
tuber|2mv
tuber $|2mn
tuber machine|2ml
tuberculosis|2wr
tubing|0uo1hp1ne2km2xm3tf4yo
tubing machine|1ng2ko2mc2xn
tubular|2xn
tuck|0ur
tuck pointer|0ur
tucker|1nq
tucker $|1nq
tucking|1nm
tuckpointer|0uq
tuckpointer $|0uq
tuft|1nq2me
tufter|1nr2mm
tufter $|1nr2mm
tufting|1nv2kg
tufting machine|1nl
tug|2np
tug captain|2nk
tugboat|2me2nz4hl
tugger|2md4yy
tugger $|4yo
tugger operator|2md4ys
tumble|2kk
tumbler|04l1nl2mv
tumbler $|04m1no
tumbler operator|2mp
tumbling|2ms
tune|2mg4uq
tune up|2mg4uq
tuner|2lw4up
tuner $|2lv2mk4up
tungsten|2mo
tuning|2lo4wf
tunnel|03r0mg0us0vn1ap1hf2ke2lf2mm2qm3te4yk
tunnel elastic|1nl
tunnel kiln|2qm
tunnel operator|2mo
tunneling|0nm0qg0uq1ng
tunneller|2mo
tunneller $|2mo
tunnelling|2mq
tunnelling equipment|2mm
turbine|0gm0un1dg1hp2kn2lr2mp2sr2xf3td4ug
turbine engine|1hl
turbine mechanic|2lo
turbine operator|2lp2mm
turbine technician|1hq
turbo|2ln2mo
turf|0291uv21q3yd41o
turfgrass|1ur
turkey|04m0ku2md
turn|1nl2kt4yp
turn down|2mg4yt
turnaround|2nr
turner|04o0mr1np2ky2mt3cg4xf4yt
turner $|04o0ms1nt2ku2mq3cg4xg4yl
turning|0mu0ug1ng2ku2mc2xg
turning lathe|0mq2ke
turning machine|0ml2kp2xg
turnkey|3kr
turnkey $|3kr
turnstile|0ef3yq
turntable|0uu1ap
turpentine|2ml
turpentiner|04q
turpentiner $|04q
turret|2km
turret lathe|2kl
tutor|02g09t13r2ex2jf2mf2ry3ck44e4fm4kz
tutor $|02g09p13r2ex2jf2mf2rv3cl4fm4kz
tutor secondary|09k44f
tutoring|4kr
tv|0xk2ck2lg2me2pr3ct3lb4wu
tv lighting|3cl
tv news|3cm4wf
tv technician|1hb4wv
twenty|21m
twill|1no
twirler|3cp
twirler $|3cp
twist|2mc2xq
twister|1nz
twister $|2ms
twister tender|1np2md
twisting|0mf1nw2xe
twisting department|2mk
twisting machine|1nn2mm2xe
twitchell|2mn
two|1hn1nl
two stroke|1hl
two way|1hk
twx|13r2mg
tying|2ml
tying machine|2ml
type|07g0mo13q1ng2kf2mp2vl2xm3cf3tm
typer|2up
typer $|2up
typescript|1qt
typescript developer|1qt
typesetter|13r2mo
typesetter $|2mu
typesetting|13r1nf2mx
typesetting machine|13r1nf2mf
typewriter|13q1hw2ld2mb34k3ts4uf
typewriter mechanic|1ho
typewriter operator|13r2mf34k
typing|13q20f34k4km
typist|02n0vg13z27p2me34p
typist $|02n13z27p
typo|1ng2mm
typographer|2mp
typographer $|2mp
u|0am1lm3qo
u s|0am1lm3qo
ua|19x
ua manager|19x
uat|3st3tf
uat tester|3st3tf
uav|03v0bz2me4yg
uav engineer|03v
uav operator|0bz2me4yg
ubersetzer|4oy
ubersetzer $|4oy
ubersetzerin|4oy
ubersetzerin $|4oy
ui|07p1qz1rf1vf24f3cd4bf4sz
ui artist|07q3ce
ui designer|4sq
ui developer|1qo1rg
ui engineer|1qr
ui platform|1qn
ui programmer|1qr4bg
ui ux|4sm
uipath|0yv
uipath developer|0yv
uke|2mg4yx
ultimate|4fl
ultra|2tr4wa
ultrasonic|1hm1nl2sk3yd41n
ultrasonic equipment|3yd41n
ultrasonic metal|1hm2sk
ultrasonic seaming|1nl
ultrasonographer|2tr2vn
ultrasonographer $|2tr2vn
ultrasound|1hf2tz2vl3td
ultrasound technician|2ts
umbrella|0mg1nk2ln2mr
umbrella tipper|1np2mf
umpire|4fz
umpire $|4fz
un|3ql
unarmed|1wk
unattended|3ko
unclaimed|1mq
under|0mf1no1pk2kp2lq2mm3kl
undercar|4ur
undercoater|2mo
undercoater $|2mo
undercollar|1np2mf
undercover|2mg3kz
underground|0nk0um1zg2iq2kf2lo2mr3jn3tf4ye
underground mine|0uf2mq
underground miner|0uc2mr
underground mining|0nl
underliner|1nq
underliner $|1nq
undersecretary|3qo
understudy|3cl
understudy $|3cl
undertaker|0lz2me
undertaker $|0lp
underwater|04k2lp40q
underwater welder|2lq2mc
underwear|1nx2me
underwriter|0er1wf26u27z29r2mg30r
underwriter $|0er1wf26u27z29r2mg
underwriting|0eg10f13r26r27z3ur419
unemployment|1lo27e3qy3te
unexploded|0uo2mf
unexploded ordnance|0uo2mf
unhairer|2mr
unhairer $|2mr
unicyclist|3cq
unicyclist $|3cq
uniform|0rm1nt2mf3kn
uniformer|1np
uniformer $|1np
union|0ef1or22z
union representative|22q
unionmelt|2me2xr
unisaw|0mr2me
unishear|2mn
unit|02g04f0mm0ul10c1hg1nd1pg2ke2ll2ml2sp2vq2xk34y3jn3tl3zr4ht4yl
unit $|0mq2mf
unit clerk|2vm34n4hg
unit control|2mf4hr
unit coordinator|2vn
unit engine|1hl
unit installer|0uf2lm3jk
unit operator|0uu2mr2xo4ye
unit repairer|2ld2mg3jn4uo
unit supervisor|2mg34l
unit tender|0um
unit tool|2kg2mp
unit worker|1nf2ml
united|3kl
unitizer|4hr
unitizer $|4hr
unity|1tz4bf
unity developer|1tp
unity engineer|1ts
unity programmer|1tn4bg
universal|0eo1nb2me2xt
universal banker|0eo
universal grinder|2xl
universitie|20m4lf
universitie $|20m4lf
university|1mr20z22f2ic2mf3pp3wq44y49f4kl4lg
university $|20p
university assistant|20o
university department|20e44o
university head|44n
university lecturer|20l
university recruiter|22f3wq
university research|20v2id
university teacher|20f4km
university teaching|20m4lg
unleavened|1pf2mn
unload|4yq
unloader|04l4yz
unloader $|04l2mq4yp
unloading|3tg4hn
unmanned|0ba0ug1af1ng25p2iz2mc2sg40z
unmanned aerial|0bf2ip3kn
unmanned aircraft|0be2is2mf40m
unmanned system|2iq
unracker|2xq
unracker $|2xq
unreal|1tw
unreal developer|1tw
unscrambler|4yq
unscrambler $|4yq
unternehmensberater|0wz
unternehmensberater $|0wz
unternehmensberaterin|0wz
unternehmensberaterin $|0wz
up|07l0fq0mn0ud13m1ak1hf1no21m24f2ku2mr2xq3tq4hn4wf4xl4ym
up $|04p1nk2mn2xf3cm4ys
up artist|07f0fm1nm1xm2mf3ce
up designer|0fl24g2mp
up driver|4qn
up hair|0fl
up inspector|3tn
up machine|1nm2kg2xg
up man|1am
up mechanic|0mn2kd2lc2mx2xf4ug
up operator|0ml13n1nm2kg2mg2xk3tq4yc
up painter|2ml
up person|2kp2lm2mc4xm
up specialist|0fl2mf4um
up technician|2kz2me2xf
up tender|1nn2md
up worker|0mg1am1nf2km2lp4yo
upfitter|2mp
upfitter $|2mp
upholster|1nw
upholster $|1nw
upholstered|1no
upholsterer|0mt1af1nz2mm
upholsterer $|0mv1af1ny2ml
upholstery|0mf0uf1hg1nz20l2lf2mf3tq4ho4uf4yf
upholstery mechanic|0mg1nq
upholstery repairer|1nm
upholstery worker|1nr4yg
upholstrer|1nn
upholstrer $|1nn
upkeep|2lm2ml
upkeep mechanic|2ld2mp
upper|04g1nm2mm3tp
upper tier|1np2mf
ups|1ap
upset|2ko2xf
upset forging|2ko2xf
upsetter|2kq
upsetting|1nf2kr2mf
upsetting machine|1nf2kr2mf
upstair|0rl
upstream|2im
uptwister|1np2me
uranium|2mk
urban|08v20s2in2op3cl3qk4pd
urban planner|08p
urban planning|20l
urban sociology|2on
urologist|2wv
urologist $|2wv
urology|20m4kg
us|2cl3kk
usability|0xr19n4tt
usability researcher|4tt
use|2ip49m4ho
used|4gl4yn
used car|4gl4yo
user|19v1if1ro24g2bu2ig4bn4rq4sl4tx
user acquisition|19t
user computing|2bo
user experience|4sn4tn
user interface|1rp4bn4sg
user researcher|4ts
user safety|1if4rr
user support|2bo
usher|1ao21v2mr38o4yg
usher $|1ao21v2mo38o
usineur|2kx
usineur $|2kx
usps|16l
usw|2me3kq
utilitie|08k0up1hz2lf2mr3kf3tm4hl
utilitie $|4hm
utility|04e0lg0mn0rq0um0vp10m1ap1dn1ee1hl1pl1uf1zf21d2dt2kg2lv2ql2sp3ap3gd3jf3of41k49f4ho
utility $|2mk
utility aircrewman|3kn
utility forester|2in
utility meter|2le2mq
utility operator|0un2mm2xg
utility person|0rp1pq2ld4yf
utility plant|2mo
utility sales|41l
utility system|2ls2me
utility worker|0ue1am1nf2ll3aq3tr
utilization|1mq2sq3ue4yq
ux|4sz4tz
ux $|4su
ux designer|4sl
ux designerin|4so
ux manager|4sq
ux researcher|4tr
ux writer|4sp
v&v|3sz
v&v engineer|3sz
v2x|0gr
vacation|1cz4ff
vacation activitie|1cn
vacation camp|1ct
vaccinator|04s
vaccinator $|04s
vacuum|0rq0ug1hk1pe2lr2mm2xr3sg4up
vacuum cleaner|2ln
vacuum forming|2mn2xf
vacuum molding|2mp2xf
vacuum moulding|2ml
vacuum pan|2ml
vacuum system|1hm2ln2mc4ur
valance|1np
valet|1av21v2mf3ax
valet $|1ae21t3ax
valeter|0rz4uf
valeter $|0rz4uf
validation|0eg0gm0px0qg14l1df1ye25y2mg3sx3zu4bf
validation debug|0pl
validation engineer|0gm0pu1df1ye25m3sy4bf
validation manager|0eg3zv
validation specialist|25u
valuation|29s3uq
valuation consultant|3uq
valuator|29z
valuator $|29p
value|03p29q3tm4cp
value engineer|03p4cp
valuer|29p3uz
valuer $|29p3uz
valve|04l0ug1he1ne2kp2lu2mr3jg3tk4un
valve mechanic|2lk
valve technician|2lu
valve tester|3tl4uo
valver|2mq
valver $|2mq
valving|2mk
vamp|1nx
vamper|1np
vamper $|1np
van|0rq0up16e1au1ng1wp2ig2mc2pm37e39g3aq3cg4qn4ux4yg
van aftersales|2pm
van driver|1ap
van escort|1wp
van operator|1ak4qo
vaneer|2mn
vaneer slicing|2mn
vanstone|2me2xo
vapor|0nf2mp
vaporizer|2mo
vaporizer $|2mo
vaquero|04q
vaquero $|04q
variation|2xf3tq
variety|0mo2kf2mg3co
varitype|13u2mc
varitypist|13r
varitypist $|13r
varnish|0mq1pf2mw3tl
varnish melter|2mm
varnisher|0mm2mo
varnisher $|0mm2mo
varnishing|2mo
varnishing unit|2mm
vascular|1hg2tk2vu2wt
vascular surgeon|2wk
vat|0az0rg1pq2xe4yp
vat house|4yk
vat specialist|0az
vault|02p0mg0re0ud1eg1hf1nf1pf1zq21f2ld2xz34z3cf3jf4fm4ub4xf4yx
vault custodian|02o0re34m
vault installer|0ug2mg2xo4yq
vault maker|2mq
vault supervisor|2me34p
vault worker|1pg2mo4xf4yl
vc|29u
vc associate|29u
vector|2io
veg|1pn
veg preservation|1pn2mf
vegetable|04z05q0kg0uf1nc1po29l2dm2mm3te3yk
vegetable $|29l
vegetable canner|2ml
vegetable distribution|4hl
vegetable harvest|04m
vegetable loader|04o
vegetable preservation|1pm
vehicle|02g04e0bf0go0mf0qd0ru0tm0un0vd16k1at1df1ep1pg1zn20f21e24l2ig2kf2lf2mg2nn2pl2sx2vf34g37e3aq3cf3gf3ko3qm3t83ud3yu40s41s49g4fg4gr4hp4kk4qt4uz4wg4yn
vehicle $|1ac1zl3ao3vm4qn4yf
vehicle adviser|3qg3yu4ue
vehicle aftersales|2pn
vehicle assembler|2ml
vehicle assemblie|2mn
vehicle assembly|2mt3tg
vehicle battery|1em
vehicle body|0ro0uo1em4ub
vehicle booking|41y
vehicle builder|4up
vehicle cleaner|0rr3yg4ye
vehicle coachbuilder|4un
vehicle controller|1zn
vehicle crewman|3kl
vehicle design|1hm24n2sf40l
vehicle designer|2sp
vehicle dispatcher|2me39m4hn
vehicle driver|3kl4qn
vehicle electrician|1ed4uo
vehicle electronics|1er1hf4uf
vehicle engine|1af1hn
vehicle engineer|0ge1af2ss40s
vehicle engineering|1hf40n
vehicle equipment|2me4yq
vehicle fleet|3yk
vehicle glazier|0um
vehicle hire|41o
vehicle inspector|1an2mr
vehicle leasing|3ue3yr
vehicle maintenance|0vf2lf4hx
vehicle mechanic|4un
vehicle officer|3kn
vehicle operation|1an2ie3km
vehicle operative|3yo
vehicle operator|0uf1aw2im2mb2nq39f3an3kc4ql4ym
vehicle paint|0ur2mf
vehicle painter|0un
vehicle production|2mp
vehicle quality|2mp3tf
vehicle refurbishing|4ul
vehicle rental|3yd41r
vehicle repair|1hn
vehicle repairer|0uf4un
vehicle restorer|4un
vehicle sales|4194gs
vehicle service|0rg1an
vehicle shop|4gl
vehicle specialist|0gw40f
vehicle technician|1an1el1hm2mf4uo
vehicle tester|2mp
vehicular|1ik
vein|2mn2vm4ye
velocity|0ul
velvet|1nq2me
vendedor|3yx41r
vendedor $|3yy
vendedor externo|41s
vendedora|3yy
vendedora $|3yy
vender|4xn
vender $|4xn
vendeur|3yy
vendeur $|3yy
vendeuse|3yy
vendeuse $|3yy
vending|1af1po21g2kg2lz2mp4gr4qe4yf
vending engineer|2ls
vending machine|1pp2lg2mp
vending route|2mp
vendor|2ap2ho2if2lp2mg2pn3lz3yq3zm4gg4xm
vendor $|2hq2lq3ld3yq4xn
vendor management|2pp3lq
vendor manager|3lr
vendor operation|3lq
vendor relation|2am3lo
vendor relationship|2am
vendor risk|3zn
veneer|04g0mz0uf1ne2kg2lm2mx3tq4yl
veneer clipper|2ml
veneer cutter|2mm
veneer jointer|0mm2mf
veneer lather|0me2mq
veneer quality|2mp3te
veneer slicer|2mo
veneering|2mn
venereal|1iq3kf
venetian|0rr0un4yf
venetian blind|0rr0un4yf
vent|4ul
venta|41u
venta $|41u
vente|3yp41p
vente $|3yp41p
ventilated|2mn
ventilating|1hd2mm2sx3jo
ventilation|08l1hg2mm2sz3jl3kg3qg4jg
ventilation air|08l2so3jf
ventilation engineer|2sp
ventilator|2mo
ventilator $|2mo
ventriloquist|3cq
ventriloquist $|3cq
venture|1ll29v
venture capital|29o
venue|1jz2mf4wu
venue booker|1jr
verger|0rw
verger $|0rw
verification|0og0pz1dn26n2im2mf34r3sv3tq4ug
verification $|0pz
verification engineer|0og0pz1do
verification leader|0pp
verification specialist|26n34r
verification technician|2io3tq
verification validation|0p53sw
verifier|0ar13x26f27f2md34p
verifier $|0ar13p26f27f2mg34p
verifying|10r13r1nf2mf2xg
verkaufer|3yx41p
verkaufer $|3yy
verkaufer im|41p
verkauferin|3yy
verkauferin $|3yy
vermessungsingenieur|0qy
vermessungsingenieur $|0qy
vermouth|2mx4wf
verse|0xm
versicherungsberater|26z
versicherungsberater $|26z
versicherungskaufmann|26z
versicherungskaufmann $|26z
vertebrate|2hl
vertical|0me2kt2mg3kl
vertical boring|2kn2mf
vertrieb|41s
vertrieb $|41s
vertriebsinnendienst|41y
vertriebsinnendienst $|41y
vertriebsleiter|41z
vertriebsleiter $|41z
vertriebsmitarbeiter|41z
vertriebsmitarbeiter $|41z
vertriebsmitarbeiterin|41y
vertriebsmitarbeiterin $|41y
verwaltungsangestellte|34y
verwaltungsangestellte $|34y
verwaltungsfachangestellte|34y
verwaltungsfachangestellte $|34y
vessel|04u08f0be0up1af1dg1er1ho1ne24g25t29p2if2nt2qv2sv2xp35g37f3cf3jf3tb40e4hv4yd
vessel assembly|2mp3te
vessel captain|2nm
vessel electronic|1en1hf
vessel electronics|1ep1hd
vessel engine|2mf2np
vessel engineering|1hl2mm
vessel inspector|0uo1hm3tf
vessel operation|2mf35g4ht
vessel operator|04q
vessel painter|0us2mf37f
vessel pilot|04p0bf
vessel planner|4hl
vessel scrapper|2mn
vest|1ny2mf
vet|2wf31e34e3vq4vz
vet $|4vv
vet nurse|31e4vo
vet surgeon|2wg4vp
vet technician|4vn
veteran|22e2gl3kg3qn49x
veterinarian|0ug2ie2me2ug2wg4vz
veterinarian $|2wg4vz
veterinary|04f20x2ie2mf2wa31f3qe3te3vu4vz
veterinary $|4vk
veterinary medicine|20o2wf
veterinary nurse|31f4vl
veterinary practice|3vr4vf
veterinary science|20m4vf
veterinary surgery|4vl
veterinary technician|4vo
vets|2mg3yf4vz
vets $|3yf4vq
vfx|07p3ce
vfx artist|07p3ce
vial|1ng2kg2mq3tq4yk
vibraphonist|3cq
vibraphonist $|3cq
vibrating|1zl
vibrating roller|1zl
vibration|03r
vibrator|0uo3tm
vibrator $|2mm
vibratory|1zk
vicar|0sr
vicar $|0sr
vice|15n1gl1oo20n29g2mg3kn41p44z47g
vice $|44z
vice president|15n1gl1oo20n41p47g
viceroy|3qr
viceroy $|3qr
victim|1wq2gq3kt49u
victim advocate|1wq
victim care|49m
victim service|49q
victim support|49n
victime|49n
video|07u0ug0xo1ag1dg1hp1nf1sp1tg1vf21k24g2cv2ig2md2xf3cw3kk3ys4bl4om4uf4wz4yg
video $|4wq
video artist|07d3cn
video camera|2ml
video columnist|2cm
video control|4wm
video designer|07w3cf4wg
video editor|0xg2cd3cp4wk
video equipment|4wl
video game|07c0xs1hm1sr1tg4bm
video graphics|3cl4wm
video jockey|07q3cg
video motion|3cn4we
video operator|4wp
video producer|3cf4wl
video production|4wl
video projection|07q3cf
video specialist|4wp
video surveillance|3kn4wf
video tape|4wn
video technician|4wn
videogame|1sq
videographer|4wz
videographer $|4wz
videotape|2cf2me4wx
videotape editor|2cf4wo
vie|0lq
vie $|0lq
vigilante|1wo
vigilante de|1wo
village|3qq
vine|1un
vinegar|1pr
viner|2mp
viner $|2ml
vineyard|04z2mc
vineyard $|04p
vineyard worker|04m
vintage|4uo
vintage vehicle|4um
vintner|04q
vintner $|04q
vinyl|0mf0ul2qo37q
vinyl record|2mn
viola|2mq
violence|49q
violence counselor|49l
violin|09u0ml1nf20e2mv4ke4uf
violin maker|0mq1ng2me
violin teacher|09u20e4ke
violinist|3ct
violinist $|3ct
violist|3cq
violist $|3cq
virologist|2iq
virologist $|2iq
virology|20m4kg
virtual|07u10o14f1ku1ro1se
virtual assistant|1ku
virtual chat|10o
virtual game|07m14f1ro1se
virtualization|4jr
virus|4vk
viscose|2mn
viscosity|2mg3gy
vision|1pg2js2mg33z4wt
vision engineer|2js
vision mixer|1pg2mb4wu
vision rehabilitation|33l
vision therapist|33o
visiting|0rm20e21g4ko
visiting teacher|20e4ko
visitor|0rg0so21t2hw2lf2mf31q3of3qf49p4kr4pu4vl4yg
visitor $|0sp31r49w4kf4vm
visitor center|4pn
visitor service|21x2hp2lf3qf49d4kz
visor|2mp
visual|07n09p1aq1nf1vp20g24g28u2ca2hw2if2mb2xg33r3cr3fq3tb3ys4gg4kb4lq4wx
visual art|1vd3cq
visual arts|09s20f
visual coordinator|2hs4wc
visual designer|1vw28g3cg
visual effect|07p3cd
visual merchandiser|28l3ym
visual merchandising|28n3yp
visual operator|4wo
visualization|12a14q
viticulture|20m4kf
viticulturist|2iq
viticulturist $|2iq
vivarium|04r
vj|3cm
vlogger|2cz
vlogger $|2cz
vlsi|0oz
vlsi $|0ot
vlsi designer|0om
vlsi engineer|0op
vlsi leader|0oq
vna|3af4yt
vna driver|3af4yt
vocal|20e3cr4km
vocalist|3ct
vocalist $|3ct
vocational|09m1ce22s2mg3tf49z4fg4kz4ld
vocational college|20c4kr
vocational counselor|49k
vocational education|4kl
vocational educator|4kl
vocational instructor|09k20g4kk
vocational rehabilitation|20o49o4ke
vocational teacher|09l20e4km
vocational trainer|4kl
vocational training|20r4ka
vocational university|20d4ko
voice|09z0jl20b2cm2wd2zr3cs3kn4eq4fd4kk
voice actress|3cm
voice over|2cm3cl
voice teacher|09t20e4ke
voicer|2lt
voicer $|2lt
voip|2zz
volcanologist|2iq
volcanologist $|2iq
volleyball|2cl4fm
voltage|1el1hp2mp
voltage lineworker|1eq
voltaic|1eo2mf
voltmeter|1hr2me
volunteer|21o22z30x3og3rk49w4hg
volunteer $|3rl
volunteer coordinator|30y49g
volunteer program|22t3og
volunteer service|21q49o
volunteering|22z2ff
vorstandsassistenz|1kz
vorstandsassistenz $|1kz
votator|2ml
voting|1hf2ln
voucher|02v3tg
voucher clerk|02n
vp|0jl1gy1ku1lm22m2ak2mf2pq34f35r3mn41l4bf4sm
vp $|1gn1lm2po
vp business|0jl
vp design|4sm
vp engineering|1gq
vp it|2ak
vp marketing|2pl
vp operation|35m
vp people|22l
vp product|3mn
vp r&d|1gn
vp sales|41m
vp strategy|35o
vue|1qt
vue developer|1qt
vulcan|3km
vulcaniser|2mn
vulcaniser $|2mn
vulcanizer|2mp
vulcanizer $|2mp
vulcanizing|2mp
vulcanizing operator|2mo
vulnerability|0ir2if3ug3xc46z47z
vulnerability $|47o
vulnerability analyst|47n
vulnerability management|47q
vulnerability research|3xd46t
vulnerability researcher|46r
wachmann|1wz
wachmann $|1wz
wad|2mw
wad compressor|2mm
wafer|0rf1ng1pq2mt3tp4yd
wafer fabrication|2ml
wafer machine|1pq2md
wafer photographic|2ml
wage|0tn1iq22z2me3br3kf3te4hg
wage salary|22o
wagon|0us1ao1em1hm1ne2kd2mf2sw2xg3yf4qm4yn
wagon assembly|2mk
wagon driver|1ar3yg4qf
wagon operator|2mf4qp4ym
waist|1nu
waistband|1np
waistband setter|1np
waistline|0mf1np
waistline joiner|0mf1np
wait|4xx
wait $|4xx
waiter|4xz
waiter $|4xz
waiting|4xy
waiting $|4xy
waitress|4xz
waitress $|4xz
waitresse|4xm
waitresse $|4xm
waitstaff|4xr
waitstaff $|4xr
wakeboard|20f4fp4kf
waking|0lo49f
waking night|0lo49f
waldorf|20f4ko
waldorf school|20f4ko
walk|1zl
walk behind|1zl
walker|04q0ul1am3cr3tq4vp
walker $|04q0ul1am3cr3tq4vp
walking|4fn4pg
wall|0uw0vn1hg1ng1zk2mc2qx37y4yg
wall applier|0un
wall covering|0ub37r
wall crane|1zl
wall installer|2qm
wall paperer|0vm37p
wall taper|2qm
wallboard|3tl
wallcovering|2mm37p
wallpaper|0ro0vl2md37z3tp3yr4yc
wallpaper decorator|2mg37l
wallpaper hanger|37l
wallpaper inspector|3tp
wallpaper printer|2ml
wallpaperer|0up2mc37r
wallpaperer $|37r
wan|2zq
wanigan|3br
want|2me34p
war|20r
ward|02g0lq0rm21f2lg2mf2vv31z34p3kp3qg4hg
ward clerk|02g2vz34e
ward housekeeper|0ro21g
ward manager|31y
ward sister|31p
warden|04g0mf1io1lo1uo2mg3kx
warden $|04g0mf1io1lo1uo2mg3kx
wardrobe|0fm21z2mg3cw
wardrobe assistant|21e3cz
wardrobe attendant|21l
wardrobe dresser|21o
ware|2mw3tn4xd4ym
waredresser|2mo
waredresser $|2mo
warehouse|04g0tp0uw0vg12p15n1hg2me4hz4yz
warehouse $|4ho4ye
warehouse clerk|4yl
warehouse engineer|12k
warehouse forklift|0uw4y4
warehouse manager|4ys
warehouse member|4yo
warehouse op|4ym
warehouse operation|4hl
warehouse operative|0ug4yp
warehouse operator|1nf4yq
warehouse representative|4ym
warehouse specialist|12k4yo
warehouse supervisor|2mm
warehouse worker|2xl4ym
warehouseman|4yt
warehouseman $|4yt
warehousing|12n2mf4yw
warfare|1hf2mf3kz
warfare officer|3kl
warfare operator|3km
warfare technician|1hf3kp
warhead|3kr4ue
warm|2ms
warm $|2mn
warning|2ik3gg3ko47p
warning analyst|47p
warp|04g0ug1nz2ln2mb3tl4yv
warper|1ny2md
warper $|1np
warper tender|1no2me
warping|1np2md
warpman|4yq
warpman $|4yq
warrant|3qq
warranty|0qg10r1hp2nf34q
wash|0uk1af1nn2dq2kf2lf2mq2xe4yz
wash $|2ds
wash attendant|4yl
wash deinking|2mn
wash driller|0un2md
wash operator|2mt4yf
washer|0rr0up1nm1zp2dv2ln2mt2xm3to4uf4vm4yv
washer $|04k0rr1nw1zq2dv2ml2xf3to4vm4yu
washer mechanic|2lq
washer operator|0up2ml4yf
washerette|1nq2mf2xe
washhouse|2mo
washing|1ep1nl2ke2lm2mt2sf2xf4yl
washing machine|1er1nl2kf2ln2mf2sf2xf4yo
washroom|0rg4yn
washtub|2mn
washtub worker|2mn
washwheel|2mn
waste|04c0ef0gf0nl0qs0ru0tm0us0vf0we1ae1he1iz1nr1zf25n29v2ir2ld2vg2xf34f35p3jl3kf3tr3zl4qm4yt
waste analyst|2im
waste broker|29t
waste chopper|4yq
waste collection|0qm4qm4ye
waste collector|0eg0rs4yl
waste compliance|1io
waste control|1in
waste disposal|0qr1io2mg4yd
waste facility|0qg2mp
waste management|0nm0tq0wf29l2ie2mn4ym
waste reclamation|0rq
waste recycling|1if29m4yl
waste reduction|4yp
waste specialist|0um1id2io
waste technician|0ub2iw
waste tester|1im3tf
waste treatment|0qn0uf1ir2mp4yg
waste water|0q80ul1iq2ie2mp3jn
wastewater|0gd0nf0qr0ug1dd1hg1iz1zf2ip2lg2mr2se3jz
wastewater engineer|0qm1il
wastewater engineering|1iq
wastewater infrastructure|2mc3jr
wastewater operator|2mp
wastewater plant|0ql
wastewater project|0ql
wastewater system|1im2mm
wastewater technology|0gf1df1iu
wastewater treatment|3jp
watch|0uf1ak1nf20m2kr2lw2mq3km3tp3ym4hf4ue
watch assembly|20m2mb3tn
watch clock|2lb2mt
watch inspector|1ar3te
watch officer|3kn
watch repair|2lm3ym
watch train|1ad3tn
watche|29l
watche jewellery|29l
watcher|1ns2ml2vp3kk
watcher $|1ns2ml2vp3kk
watchguard|1wr
watchguard $|1wr
watchmaker|2ms
watchmaker $|2ms
watchmaking|20m
watchman|1wx2nl3kr4yn
watchman $|1wx2nl3kr4yn
watchstander|2nr
watchstander $|2nr
water|04l0gf0mf0qy0tl0uq0vq1ae1dg1ef1ir1ll1nd1ug1zg2it2kq2lp2mo2nr2sg2vf2xd34g35v3cn3gl3jz3qf3td3yg49g4fm4ht4ud4wg4yk
water $|1ip2ig2mf
water based|04r2if
water borehole|2mn
water conservation|0vn20l2ie3jr
water control|2ml35r4h9
water drain|0qk
water drainage|0qg3jl
water engineer|0qp1in3jg
water gas|2lq3jf
water harvesting|04q3jf
water jet|2ku2mc
water main|0uo3jf
water management|0qq2ie
water mechanic|2lf3jp
water meter|2mf4hm
water network|3jr
water operator|2mp
water pipe|0ue3jo
water pipeline|1hf1il3jl
water pollution|0qe0to1ho1in2ie
water pump|2lg2mm3jn
water purification|2ll3jf
water quality|0qf1ix2mb
water resource|0ql1if2iq3jo4he
water ship|1hm
water softener|3jm
water supply|0qk1hg1im2mn
water system|0qu0vl1he3jl
water taxi|2mf2nt
water technician|1ig2ip2mv3jb
water tester|1hq2im2mf3jf3tf
water traffic|4hl
water transport|4hk
water transportation|4hl
water treatment|0qk2lm2mq
water valve|2lm
water wastewater|0qp1id
water well|2ml
watercolor|3cl
watercraft|1am
waterjet|2kz2md
waterjet cutter|2ko2mg
waterjet cutting|2km
waterman|04q
waterman $|04q
waterproofer|0uq
waterproofer $|0uq
waterproofing|0vq2lf2xm
waterproofing machine|2lf2xn
watershed|0qp1ir1nf2mn
waterway|0uw1hm2lf4hl
waterway construction|0un
waterway maintenance|0ut2lf
waterwell|0ug2mn
waterwork|2mt4ye
wave|2lk2mq2vp2xd
wave soldering|2mq2xd
wax|0fn1xr2mu
wax ball|2mk
wax bleacher|2ml
waxer|0rn17o2mn3cg
waxer $|0rn17o2mn3cg
waxing|0fz4uc
waxing specialist|0fw
way|0jf0qq0ur0vq1an1zg2le2md3lf3td3uv4yp
way inspector|0qq1an3td
way maintenance|0vn2lf
way radio|1hk
wealth|29z
wealth adviser|29o
wealth manager|29v
weapon|03g0nw20g2ln2me3kz4gk4ue
weapon $|3km
weapon engineer|0no2sl
weapon officer|3km
wear|3yl4gl
wear salesperson|3yl
wearing|0rm2mm
wearing apparel|0rm2mm
weasand|0kp2mf
weather|02g0mz0ug20n2cn2iz2md2xg34q3cb3gw4ke4yf
weather forecast|2cg3cg3gq
weather forecaster|2if3gv
weather strip|0mp
weather stripper|0mu2mf
weatherboard|0mm0ul2mg
weatherization|0uz0vr2mf
weatherization installer|0ul
weatherization specialist|0un
weatherizing|0un49f
weatherman|2iq
weatherman $|2iq
weatherseal|0uq
weatherstrip|2ml
weave|4ho
weaver|0uo1nz2lg2ml2xr3cn
weaver $|0uo1nt2mn2xs3co
weaving|0me0vd1nz2mo3tg4kl
weaving handicraft|1nf2mo
weaving loom|1nd2ml2xm
weaving machine|0me1nm2ml
weaving operator|2ml
weaving technician|1nq2mf
web|04o07q08g0cf0hn0jd0me0ve0xk11s19l1bu1qu1rz1vc24f2ar2fg2ig2kf2pu2sf2xf4bd4sx4yk
web $|0xq1qt1ro
web analyst|11t
web application|1rn
web content|0xf1rq
web designer|0hn1rf24g4st
web developer|1ro
web engineer|1rq
web entwickler|1rk
web press|2kg4yo
web programmer|1rq4bg
web ui|1ql1rg
web3|0hz
web3 developer|0hs
web3 engineer|0hu
webber|2mo
webber $|2mo
webbing|1nk2mo3tm
webbing inspector|3tm
webentwickler|1qn1rz
webentwickler $|1rz
webentwickler frontend|1qn
webflow|1qu
webflow developer|1qu
weblogger|2cq
weblogger $|2cq
website|19k3ol4bn
wedding|0fa0sq1jz1ng1pq1xq24g3fl
wedding photographer|3fl
wedge|0ml
wedger|1ns2mm
wedger $|1ns2mm
weed|1ng1uz2me
weeder|04o
weeder $|04o
weekend|2cp3cf
weft|2mn
weigh|04g2lf2mc2xg34r3tz4yg
weigh machine|2kf2lf3ts
weigher|04f0ug1ng2mp3tz4hz4yg
weigher $|2mn3tw4hz
weigher helper|2mm
weighing|04o1ne3tf4hq4yg
weighmaster|4hw
weighmaster $|4hw
weight|03u0ft0tp0uo1df1hf20f21l2ff2ig2ma2vt3gg3kf3qp4fw4kg4wp4yn
weight control|03o1df
weight loss|0fw4fe
weight measure|0tq2mg3qu3te
weighter|2mo
weighter $|2mo
weir|04m
weld|0uf2xu3tn
weld inspector|3tn
weld operator|2mf2xq
welded|3cm
welded steel|3cm
welder|0qe0ul0vc1hr1ng28r2kn2mm2sv2xz3te4ul
welder $|0uq28r2ln2xv4um
welder apprentice|2xl
welder construction|0uo2xf
welder engineer|0qf1hp2xf
welder fabricator|1hm2kr2mc2so2xf
welder helper|0uf2mo
welder inspector|0ud1hl2sr2xf
welder setter|2mf2xm
welder supervisor|0vd2mg2xq
welding|0ge0vf1de1hz1ne20l2lq2me2sz2xz3tf
welding co|1hf2sl2xk
welding engineer|1hv2se2xq
welding engineering|2sm
welding equipment|1hg2lo2xg
welding fabricator|1hg2sl2xk
welding inspector|2sw2xb
welding machine|1ng2mg2xp
welding pantograph|2xk
welding supervisor|0vg2me2xx
welding technician|1he2xo
welding technology|1dg2sm
welfare|10g22t2me2oo3kf3qt49z
welfare administrator|49o
welfare benefit|49l
welfare consultant|3qr49d
welfare eligibility|3qm49f
welfare manager|22z49b
welfare officer|49q
welfare right|49m
welfare social|20k49g
welfare specialist|49k
welfare worker|49m
well|04f0kg0nt0qe0uz0vk1nf1pg2lf2mr3gu3hn3tc4hl4yu
well being|3hn
well digger|0u92mt
well driller|0um2mf
well gauger|2mo
well logger|3gm
well logging|3gn
well puller|0kg4yp
well pumper|2mf4yo
well service|0uo0vr2lf4hm4yc
well servicing|0ul2mg
well shooter|0ul
wellbeing|22d2ps3po
wellbeing employer|22d2ps
wellbeing practitioner|3po
wellfare|49q
wellfield|2mp
wellhead|4yl
wellhead pumper|4yl
wellness|0fs20z2if2vf3qf4fz
wellness consultant|0fs4ff
wellness coordinator|4fv
wellness director|4fm
wellness instructor|20t4f8
wellness manager|4fm
wellness program|4fr
welt|1ny
welt butter|2mm
welter|1nt
welter $|1nt
wet|04f0mg1nu2ip2kl2mr3ge3tl4yf
wet end|1ng2mm
wet machine|2ml
wet pour|2ml
wet room|1ng2mn
wetland|1io2ip3gg
wetland scientist|1io
wetter|1ns2mm
wetter $|1ns2mm
whale|04l2ff4vo
wharf|0mo0ug1nf21q2mc4yt
wharfinger|4hw
wharfinger $|4hw
wharfmaster|4hr
wharfmaster $|4hr
wheat|04s0rg2mt3ln3te4ye
wheel|04f0mg0rf1nl21q2ku2lq2mk2xk3tr4ho4uz4ye
wheel alignment|4un
wheel artist|3cm
wheel axle|1al
wheel blocker|1np2me
wheel facer|2kn
wheel former|1nl2kg
wheel inspector|3tn
wheel loader|0up4yd
wheel molder|2mc2xp
wheel operator|21m2xm
wheel press|4hq4yf
wheel presser|1nf2kp
wheel worker|2kp2mr4uf
wheelabrator|2mf2xq
wheelage|02p
wheelchair|1al1hg2ld4us
wheeler|1nn2mk4yw
wheeler $|1nn2mk4yw
wheelman|2mo
wheelman $|2mo
whey|2mn
whip|0mk21q2md3ry
whip $|3ry
whipped|2mm
whipped topping|2mm
whipper|4yn
whipper $|4yn
whirley|1zr2md
whistle|04p
whistler|04q
whistler $|04q
white|0uq1nk2kf2lr2ml4bp
white good|2lt
whitener|1np2mk
whitener $|1np2mk
whitesmith|0uq
whitesmith $|0uq
whitewasher|0uq
whitewasher $|0uq
whiting|1nn
whiz|1no2mf
whizzer|1nw
whizzer $|2mq
wholesale|00c29z2in3ln3yf41o
wholesale buyer|29p
wholesale merchandiser|29q
wholesale merchant|29u
wholesale trader|29l
wholesaler|04f1ne29z2lg2mc3lr
wholesaler $|3lr
wicker|0mf1no2mu
wicker $|1nq2mf
wicker furniture|0mf2mt
wide|3ar4pg
wig|0fo1nz1xx3cg3yo41e
wig artist|1xk
wig hairpiece|1np
wig maker|2ml
wig stylist|1xn
wigs|2ml
wild|04q2iq4vc
wilderness|20d4fr4kf4pl
wilderness survival|4fm
wildfire|3kt
wildland|3kl
wildland firefighter|3kl
wildlife|04x0vg1ip2iy2md3kx4vk
wildlife conservation|04g3kn
wildlife control|04p2if2mf3km
wildlife manager|2io
wildlife officer|3kl
wildlife refuge|2io
wildlife specialist|04l2im
wildlife technician|04n2il
will|34m3ql3yq
will $|34q
will call|34f3yq
willow|1nl
winch|0uf2mf4yz
winch operator|4ym
winchman|1zr
winchman $|1zr
wind|03q04f0gq0qf0uk1df1eg1hm2ig2kk2lx2sz2xf4ug4yg
wind $|0gm
wind energy|0ug2ln2st
wind farm|04g2lq2sn
wind instrument|2kg2mn
wind power|2lk2sm
wind technician|1hv2ld
wind turbine|0gn0up1hm2ko2lf2md2sl
wind up|1nm2lf2mn
winder|1hu1nr2lq2mx2xs3te4yg
winder $|0un1hs1nz2mm2xn
winder helper|2lk
winder operator|1no2mg
winder tender|2mc2xp
winding|0mg1nx2mq3tl4yf
winding inspector|3tl
winding machine|1nk2xm
winding operator|1nl2mo
winding supervisor|2ml
windlasser|4yq
windlasser $|4yq
windmill|2lt4ug
window|02f04g0mp0rv0ut1aq1em1he1nf24m28n2kg2vg2xg34e37f3jf3yw4jv4un4yd
window admin|4jm
window administrator|4js
window air|0ug1ep
window cleaner|0rq4yf
window clerk|02g1as3yf
window display|28o
window door|0uo2ld
window fitter|0mf0ux2me
window glass|0um2mf
window installation|0ms0uf
window installer|0mt0uf2mg
window maker|2ml3ck
window shade|1ns2mc
window trimmer|3yq
window unit|2lr4uf
windrower|04r2me
windscreen|0uz1hg2le
windscreen fitter|0um
windscreen repair|0ul
windscreen repairer|0un2lg
windscreen replacement|0um
windscreen technician|0uo
windshield|4uy
windsmith|2lr
windsmith $|2lr
windsurf|20e4fo4kg
wine|0nz1ng1ps3cg4xz
wine $|4xl
wine consultant|4xr
wine production|0nq2mf
winemaker|2mo
winemaker $|2mo
winery|04z0nq1ng
winery $|04p
wing|03g0kr2ml3kp4uf
wing aircraft|03g2mn3km4ug
wink|2ml
winnower|2mk
winterizer|2mo
winterizer $|2mo
wiper|0mp2mn4yr
wiper $|0mp2mn4yr
wire|04l0kf0ud17m1ep1hg1nc1pg2kq2ly2mr2qm2xt35n3co3kf3tr4wq4yp
wire artist|3cm
wire chief|2lo2mf35o
wire coating|2mf2xl
wire coiler|2mo2xf
wire drawer|2mo2xf
wire drawing|2km2m82xs
wire fence|0uo2xg
wire frame|2ml
wire hanger|1er2xg
wire harness|2mm
wire harnesse|2ml
wire inserter|2ml
wire insulator|0ud2mr
wire machine|2km2md2xl
wire mesh|2ml
wire mill|2mc2xr
wire preparation|2mc2xp
wire rope|2mm
wire stitcher|0mr1nc
wire taper|2mk
wire technician|2lm2mf
wire weaver|2xk
wire weaving|1na2ms
wire worker|2lf2mp
wired|21r2mf
wiredrawing|2mq
wireless|1hw2mf2zk4nw
wireless engineer|4nx
wireless network|2zk
wireline|0uq2mf4ym
wireman|1ep1ho2mm
wireman $|1ep1ho2mm
wirer|0um1ev1hx1nm2lg2mo2xg4uq
wirer $|0uf1ew1hx1nm2mr4uq
wirer helper|0up2md
wirewoman|1er
wirewoman $|1er
wireworker|2lr2mm
wireworker $|2mp
wiring|1et2lg2mp4ue
wiring technician|2mo
wirtschaftsingenieur|25z
wirtschaftsingenieur $|25z
wirtschaftsprufer|0az
wirtschaftsprufer $|0az
witness|2gr3kg
woman|0qo0rp3kg3qo4ym
woman $|0qo0rp3kg3qo4ym
women|1nd24o
wood|04w0gz0mz0vl1hg1n72k42ln2ms2qm2xe3cm3kl3lo3tw
wood $|0ml
wood board|2mn
wood boat|0vn2me
wood boring|0mr2kf2mf
wood carver|0mb2ms
wood carving|0mf2mm
wood casket|0ml2mf
wood chipper|0me2mo
wood drilling|0mn2me
wood drying|0mm2me
wood fence|0um
wood fuel|2ml
wood furniture|0ml2mf
wood grinder|0mf2mm
wood heel|0mg1nf2mo
wood lathe|0mp
wood machinist|0mo2mf
wood milling|0mm2mf
wood model|0mk
wood painter|2mo
wood pellet|0me2mm
wood pelletiser|0me2mr
wood product|0gm0ma2mr
wood production|0mg2mo
wood router|2kf2mp
wood routing|0mf2ke2mr
wood sanding|0mk
wood technology|0gx0mf2me
wood tile|0mf2qn
wood treating|0mn2md
wood treatment|0ms2mb
wood turning|0mk
wood worker|0mo
woodcarver|2mv
woodcarver $|2mv
woodcutter|0uq
woodcutter $|0uq
wooden|0gz0ms1hg2ks2ll2mk2xe
wooden assembly|2ml
wooden barrel|0mp2lm2mb
wooden building|0uo
wooden furniture|0mo2mg
wooden item|2mp
wooden technology|0gt2mg
woodland|04t05z0up2lk2mg3kg
woodman|0uq
woodman $|0uq
woodshop|0mr20l
woodsman|04q
woodsman $|04q
woodturner|0mr
woodturner $|0mr
woodwind|2mp3tl
woodwind instrument|2mm3tl
woodwork|3tl
woodworker|0mz2mo
woodworker $|0mv2mn
woodworking|0mw2ke2mg
woodworking sander|0mm
wool|04u1ny2kq2qg3tc41q4hp4yc
wool fleece|04m
wool washer|1nb2mo4ym
woolen|1hq2le2mn3te
worcker|1zk
worcker $|1zk
word|13z1ng2mb34o
word processing|13o1ng2md34o
word processor|13t
wordpress|1rt
wordpress developer|1rt
work|04c0ur0vv1ho1ll1nm1pl20p2bo2if2lf2oq34f3jp3qn3yf49t4fl4hn4kn4yc
work $|0vu2ml
work aide|49l
work assistant|49n
work director|20n49o
work educator|20n
work inspector|0um3tn
work manager|0vm
work professor|20k49g
work program|4fp
work research|2os3qg49e
work supervisor|1hq1pm2mf
work trainer|49k
workcell|2mg2xq
workday|0yz
workday analyst|0ys
workday consultant|0yo
workday developer|0yl
workday engineer|0yt
worker|04o0bg0dm0eg0fk0kn0mo0ng0rn0sn0up0xf13l16l1ao1cd1el1hm1no1og1pl1up1xg1zq21p27m29g2be2cf2dm2fm2hg2kl2lk2mq2ok2pg2qm2sg2tg2ug31f39k3al3hk3jl3of3pf3ql3rl49q4bf4df4fl4gf4hk4og4um4xl4yl
worker $|0bg0dm0eg0fl0kn0lq0mm0ng0ro0sm0ur0ve0xf13l16l1ak1cd1em1ho1og1pl1uo1xg1zp22m27g29g2be2cf2dn2fg2gf2hg2ig2km2lo2mn2nk2ok2qn2sg2ug2xm31f34g38g39l3ag3hl3jn3of3pf3qm3rl3tl49q4bf4df4fm4gf4hm4og4un4xm4yq
worker all|0rl1al1wl21l2vm38l49d
worker apprentice|0mo0uk2lf2ml
worker assistant|49m
worker compensation|22d27r2gm
worker helper|2le2mp
worker supervisor|04r0lc0qf0rg0uc0vn1nq1uk21u2ma34m4yd
worker truck|41k
workflow|22l
workforce|1gp22l2fo3og3qp49m
workforce development|49o
workgroup|0ur
working|0mn2mc3tl
workman|4yn
workman $|4yn
workplace|1mz2fl34z35e3um
workplace coordinator|34u
workplace experience|34t
workplace facilitie|1mk
workplace manager|1mu34f
workplace operation|1ms35e
workplace real|34g3un
workplace training|2fl
workroom|2mm4hn
workshop|04f0qf0vn1af1er1lf2mf3cc49r4fx
workshop engineering|0qf1ex1h8
workshop repair|1ag1ec1ht
workshop supervisor|04f0vn2mg49n
worksite|4fl
worktop|2mn
world|1sq20g2ek
world language|2ek
worm|04u4yc
worship|0sz3ck
worship leader|0st
wort|2mn
woven|1nq2ml
wrangler|04q
wrangler $|04q
wrap|0kp2kf2mn
wrapper|04n0kr0uf1nf1pl2mv3tp3yo4yt
wrapper $|04o0ks3yn4yy
wrapping|0uo1nf2mp2xf3tm4hg4yo
wrapping machine|0uo1nf2mo2xf
wreath|2mo3tm
wrecker|0uo1ng2lv2ma3ag4qv4ym
wrecker $|0ur2lv4yg
wrecker operator|2mc4qq4yp
wrecking|1ae4qp
wrencher|2mp
wrencher $|2mp
wrestler|3cs
wrestler $|3cs
wrestling|4fm
wringer|1nq2mo4yn
wringer $|1nt2me4yo
wringer operator|2mn
wrinkle|2mq
writer|04f08n0mg0tr0uf0xz10o13s1ag1ne1pf1so21o22m26l27n29g2cv2fl2gm2kg2lg2pr2vf2wg2xk30o38q3ck3kk3rm4bk4my4on4pd4sn4uf4ye
writer $|04f08o0tr0uf0xu10o13g1ne1pg1so21o22n26l27o29g2ct2fl2gm2kg2lg2mk2pr2vf2wg2xl30o38q3ck3kl3rm4bl4mz4on4pd4sn4uf4yf
writer operator|13s2mf
writing|20m30o
wrong|34o
wwe|3cm
xamarin|2yu
xamarin developer|2yu
xerox|1hl2lg
xerox machine|1hl2lg
xm1|3kp4qg
xray|2tw
xray technician|2tw
yacht|0qg1ho1nf2mg2ny2sq
yachtsman|2nr
yachtsman $|2nr
yam|04q
yard|04t0bg0rt0vd1av1ho1pg21f2lq2ml2nf2xf34g3tn4qr4yv
yard attendant|04t1ae
yard engineer|1as
yard loader|0uo
yard manager|04q
yard shunter|1ae4qs
yard supervisor|0vf2lo4hp
yard worker|2mm4yl
yardage|02f2ml3tp4hn
yardage control|02g2mn4hm
yarder|04v1dg1no2me4yt
yarder $|1nq
yardhand|2mm
yarding|04r2mf4yr
yardman|04p1uo
yardman $|04p1uo
yardmaster|1ar
yardmaster $|1ar
yarn|04g0ue1hp1nz2mp3tq4hm4ym
yarn sorter|1nf3to
yarn worker|1nb2mm4yp
yarner|0un
yarner $|0un
yarrow|04l
year|1cp20d3wg44p4kt4lo
year $|44q
year education|1cg4ln
year educator|1cq
year practitioner|1cm
year sen|1ce4ko
year teacher|1cl20d4kq
yeast|2iq2mz4ye
yeast supervisor|2mn
yellow|3yd41n
yeoman|2nr
yeoman $|2nr
yield|0gv25g2ps3tl
yield engineer|0gq
yield manager|2ps
yoga|20d4fw4kd
yoga instructor|20g4fo4kf
yoghurt|1pv2md4wg
yogurt|1pq2me
yoke|1ns2mg
yoker|1ns
yoker $|1np
young|3kn
young offender|3kn
youth|0sx0uf21p2md3cg3ku3of3qg49z4ft4kx4yg
youth activitie|4fn
youth center|49l
youth detention|3ks49b
youth development|49e4kv
youth information|49r
youth ministry|0sm
youth offending|49m
youth pastor|0sl
youth project|3og49p
youth resettlement|49l
youth service|49l
youth worker|3ko
zahnarzt|17z
zahnarzt $|17z
zahnarztin|17z
zahnarztin $|17z
zahnmedizinische|17s
zahnmedizinische fachangestellte|17s
zerspanungsmechaniker|2ky
zerspanungsmechaniker $|2ky
zigzag|1nw2md
zigzagger|1np
zigzagger $|1np
zimmerer|0mx
zimmerer $|0mx
zinc|2xr
zincographer|2mo
zincographer $|2mo
zip|3te4hr
zipper|1nr2km2mg
zipper setter|1nq
zipper trimmer|1nc2kn2mm
zmt|2mf4hr
zone|2ln2ml41q
zoning|0qq
zoo|04f1ip1lo20g21f2hq2mf35r3kd4kd4pq4vz
zoo animal|2hm
zoo chief|1lk
zoo keeper|4vn
zoo presenter|4vl
zoo registrar|2ho
zoo section|4vl
zoogler|04q
zoogler $|04q
zookeeper|4p94vz
zookeeper $|4vy
zookeeper tour|4p94vr
zoologist|2iu
zoologist $|2iu
zoology|20l2hl
zootechnologist|05n
zootechnologist $|05n
zumba|20e4fo
zusteller|16z
zusteller $|16z
zyglo|2mg3tv
אב|0so1mt
אב $|0so1mt
אב בית|0so1mt
אבו|0ln
אבטח|1wx2mg3tm46z47w
אבטח $|1wq3tm
אבטח איכ|3tm
אבטח מידע|46o47x
אבטח פיז|1wr
אגפ|3qp
אגפ ברש|3qp
אגרונומ|05z
אגרונומ $|05z
אדמיניסטרטור|34y
אדמיניסטרטור $|34y
אדמיניסטרטיב|1kf34z
אדמיניסטרצ|34z
אדמיניסטרצ $|34s
אדריכל|08z28s2mg4az
אדריכל $|08v28s2mg4az
אדריכל מערכ|4aq
אדריכל נופ|08m
אדריכל נתונ|4aq
אדריכל עננ|4an
אדריכל פנימ|08g28t4ag
אדריכל פתרונ|08g4aq
אדריכל תוכנה|4an
אודיולוג|06z
אודיולוג $|06z
אוויוניק|03t
אוויר|0br3jp
אווירונאוטיק|03u
אוטובוס|3as
אוטובוס והסע|3am
אוטובוס ציבור|3al
אוטומצ|0cg3sz
אוטונומ|40v
אוירונאוטיק|03t
אוני|2nr4ue
אונליינ|1bs4ge
אופ|0dz
אופ $|0dz
אופ וקונדיטור|0do
אופט|4np
אופטומטריסט|36z
אופטומטריסט $|36z
אופטיק|3gz
אופטיקא|36z
אופטיקא $|36z
אופיס|10k34r
אופיס שיר|10k
אופנ|1nz3ym4un
אופנ $|1nn
אופנ וטקסטיל|1nn
אוצר|3cv
אוצר $|3cv
אורגנ|45x
אורז|2ms
אורז $|2ms
אורתודונט|17z
אורתודונט $|17z
אורתודנט|17z
אורתודנט $|17z
אזור|35w41p
אזור מכיר|41n
אזרח|0qs
אח|31z4vq
אח $|31z4vq
אח אחרא|31m
אח וטרינר|31f4vr
אח חדר|31l
אח טיפ|31l
אח טיפול|31l
אח מוסמכ|31l
אח מעש|31k
אחזק|1mv1ur2lz
אחזק $|2lp
אחזק גינ|1up
אחזק ותיקונ|2lp
אחזק מבנ|1mk
אחמש|4xy
אחמש $|4xy
אחרא|02p0jp0rm0to0yq1mq1wn2me31l35n4gs4xn
אחרא $|02p0jp0rm0to0yq1mq1wn2mf35n4gs4xn
אחרא ביטחונ|1wo
אחרא גביי|02q
אחרא מבנ|1mr
אחרא מערכ|0yr
אחרא משמר|4gn4xp
אחרא ניקיונ|0ro
אחרא סניפ|4gp
אחרא ציו|0tq
אחרא שותפו|0jr
אחרא שיר|10k
אחרא תפעול|35o
אטליז|0kz
אטליז $|0ku
אייפונ|2ys
איכ|1in3tz
איכ סביב|1in
אינטגרצ|4iw
אינסטלטור|3jz
אינסטלטור $|3jz
אינסטלטור ומיזוג|3jm
איקומרס|1bz
איקומרס $|1by
אירוע|1jz3fo
איש|04g0ug15o1kp1nf1on2bq2lo2me2pn2zr35m39n3cg3iq3ll3ro3sl3yn41l45k47m4bn4js4wp4yg
איש $|04g0ug15o1nf1on2bq2lo2me2pn2zr35n39n3cg3iq3lm3ro3sl3yn41l45k47m4bn4jt4wp4yg
איש dba|15q
איש qa|3sm
איש seo|45l
איש אבטח|47n
איש אחזק|2lp
איש דבאופס|3it
איש יחצ|3rr
איש כספ|1oq
איש מחשוב|2bt
איש מכיר|41o
איש סאונד|4wu
איש סטוק|3yu
איש סיסטמ|4jn
איש פיתוח|4bs
איש צוו|39p
איש רכש|3lo
איש רשת|2zn
איש שיווק|2pp
איש תחזוק|2lp
איש תפעול|35o
איש תקשור|2zq
איש תשת|4ju
אישי|1kr4fn4ll
אישי בבי|4ll
אישי למנהל|1kn
אל|3tp
אל הרס|3tp
אלגוריתמ|2jz3xr
אלחוט|2zf4nr
אלקטרו|3go
אלקטרו אופטיק|3go
אלקטרונ|1bq
אלקטרוניק|1dz1hn
אמ|0lr49o
אמ $|0lr49o
אמ בית|0lr49o
אמבדד|1fz
אמבולנס|39z3ag
אמונ|4rv
אמונ $|4rn
אמונ ובטיח|4rv
אמינ|3tw
אמנ|07u3cu
אמנ $|07u3cu
אמנ קונספט|07s3cf
אמנ תלת|07m
אנגולר|1qt
אנדרואיד|2ys
אנוש|22z
אנטנ|4nv
אנימטור|07z
אנימטור $|07z
אנימצ|07p
אנימצ $|07p
אנימצ ותל|07p
אנלוג|0ou
אנליסט|0ar0eo0ir11z1ng1or29n2me2op3zu47u
אנליסט $|0ar0eo0ir11z1ng1or29n2me2op3zu47u
אנליסט soc|47p
אנליסט אשרא|0es
אנליסט דאט|11p
אנליסט הונא|11g3zt
אנליסט השקע|29p
אנליסט כספ|1om
אנליסט מוצר|11p
אנליסט מיס|0av11f
אנליסט נתונ|11n
אנליסט סייבר|11g47u
אנליסט סיכונ|3zp
אנליסט עסקי|0it11f
אנליסט פיננס|1ou
אנליסט שוק|11g2or
אסטרטג|0ws3ll
אסיסטנט|4vo
אסיסטנט $|4vo
אסיסטנט וטרינר|4vo
אספק|4hv
אפליקצ|2ys
אקאונט|00u01t
אקאונט $|00u01t
אקאונט אקזקיוטיב|00u
אקאונט מנגר|01u
אקדמ|20v
אקזקיוטיב|00u
אקטואר|3zz
אקטואר $|3zz
ארגונ|2fv2xm
ארט|1vs
ארט $|1vs
ארט דירקטור|1vs
אריז|24s
ארכיונא|2hz
ארכיונא $|2hz
ארכיטקט|0oq2mg46q4ax4cr
ארכיטקט $|0oq2mg46q4ax4cr
ארכיטקט אבטח|46r
ארכיטקט מערכ|4am
ארכיטקט עננ|4ap
ארכיטקט פתרונ|4ag4cs
ארכיטקט שבב|0or
ארכיטקט תוכנה|4ar
ארכיטקטור|4ax
אש|3ko
אשרא|0ez
אתר|1bq1rz45r
אתר סחר|1bq
באייר|19t
בבי|0ln4lq
בבי אבו|0ln
בבי ספר|4lq
בבניינ|0vm
בגנ|1cr
בדיור|49m
בדיור מוגנ|49m
בדיק|3ss3tp4bg
בדיק $|3ss3tp4bg
בדיק אל|3tp
בדיק תוכנה|3ss4bg
בהוסטל|49p
בודק|1ws2mg3sx3tm46t
בודק $|1ws2mg3sx3tm46t
בודק qa|3sl
בודק אוטומצ|3sm
בודק איכ|3tn
בודק בטחונ|1wr3sg
בודק ביטחונ|1wm
בודק חדיר|3sg46u
בודק ידני|3sq
בודק תוכנה|3so
בונ|1rs
בונ $|1rs
בונ אתר|1rs
בחנ|3yv4yf
בטחונ|1wr3sg
בטיח|1iz
בטיח $|1io
בטיח וסביב|1io
ביו|0go
ביו רפוא|0go
ביואינפורמטיקא|2iw
ביואינפורמטיקא $|2iw
ביוטכנולוג|2iw
ביוטכנולוג $|2iw
ביולוג|2iz
ביולוג $|2it
ביורפוא|0gw
ביטוח|26z27p
ביטוח $|26u
ביטוח כללי|27k
ביטחונ|1wz
בייביסיטר|0ly
בייביסיטר $|0ly
בינ|3xo
בינ מלאכות|3xo
בינו|1mu
ביצוע|0qt
בית|0lr0so1ms2mg3ep44s49n
בית דינ|0ss1mf
בית הוסטל|0lf49r
בית מרקח|3eq
בית ספר|44t
בלוקציינ|0cg0hw
בלנ|0sy
בלנ $|0sy
במאי|3co4wz
במאי $|3co4wz
במאי תיאטרונ|3cs4wg
במה|3co
במה ואמנ|3co
במלונ|21s3vd
במעונ|0lf1cu
במשרד|38p
במשרד עוד|38p
בנאי|2qz
בנאי $|2qz
בנאי רצפ|2qn
בני|0vw3of
בניי|0vp
בניינ|0qy0uw0vp2mf37o
בנינ|0up
בנק|0ez4ge
בנקא|0ez29g
בנקא $|0ey
בנקא עסקי|0eo
בסופר|4gq
בסיס|15r
בסיס נתונ|15r
בעיסוק|33z
בעל|3mp
בעל $|3mp
בעל מוצר|3mp
בפנימי|49p
בק|10k34r
בק $|34s
בק אופיס|10k34r
בקאנד|0cr
בקר|0bp0xg1du2hr2mg3bo3tl4rs
בקר $|0bp2hr3bo3tl4rs
בקר איכ|3tm
בקר טיס|0bq
בקר מסמכ|2ht
בקר שכר|3bp
בקר תוכנ|4rs
בקשיש|0lo
בר|4xx
ברוקר|29z
ברוקר $|29z
ברזלנ|0uv
ברזלנ $|0uv
בריסט|4xy
בריסט $|4xy
ברמנ|4xx
ברמנ $|4xx
ברפוא|2wx
ברפוא $|2wx
ברש|3qp
ברש מקומ|3qp
בתר|20q
בתר דוקטורט|20q
ג|4qk
גאוו|0cr
גאולוג|3gy
גאולוג $|3gy
גבי|0eu
גביי|02z
גבס|2qs
גבסנ|2qy
גבסנ $|2qy
גבר|1xp
גוב|0ez
גוב $|0ez
גוזמ|1us
גוזמ $|1us
גוזמ עצימ|1us
גז|3js
גזרנ|1nu
גזרנ $|1nu
גיוס|30v3wz
גיוס $|30p3wt
גיוס והשמ|3wl
גיוס משאב|30y3we
גינ|1up
גינונ|1uz
גינונ ואחזק|1um
גנ|1cr
גננ|1ct1uz
גננ $|1ct1uz
גננ אחזק|1ul
גננ ילד|1cu1uc
גננ מקצוע|1un
גננ נוי|1um
גננ ראשי|1ul
גננת|1cz4dq
גננת $|1cz4dq
גננת וחינוכ|1ck
גננת חינוכ|1cf4dq
גננת מחליפ|1cm
גננת משלימ|1cn
גננת ראש|1cm
גרפי|1vq
גרפיקא|1vz
גרפיקא $|1vz
דאט|11p12z14x
דאט $|14r
דאט סיינטיסט|14r
דבאופס|3iz
דבלופר|18u
דבלופר $|18u
דבלופר רליישנז|18u
דובר|3rz
דובר $|3rz
דוור|16z
דוור $|16z
דוטנט|0cz
דוטנט $|0cx
דוקטורט|20q
דוקטורנט|20z
דוקטורנט $|20w
דיאטנ|32z
דיאטנ $|32z
דיאטנ קלינ|32p
דיגיטל|19z2pe
דיור|49q
דייל|0bz3yu41g
דייל $|0bz3yu41g
דייל אוויר|0bn
דייל מכיר|0bf3yr41g
דייל קוסמטיק|0be3yq
דייל קרקע|0bo
דימ|2tt
דינ|0ss1mf2gt
דיפלומט|3qy
דיפלומט $|3qy
דירקטור|1vs
דסק|2bt
דרכ|2eg2rg4kg4pw
הבטח|3tl
הבטח איכ|3tl
הבריא|06q
הדרכ|22v2fz49e
הומ|28t
הומ $|28t
הומ סטיילינג|28t
הונ|22o
הונ אנוש|22o
הונא|11g3zt
הוסטל|0lf49v
הור|49p
הורא|4lu
הורא בבי|4ln
הזמנ|34q4yn
הזנ|13r
הזנ $|13r
הזנ נתונ|13r
החי|2im
החי ומחקר|2im
הטמע|23z2ft49g
הלפ|2bt
הלפ $|2bt
הלפ דסק|2bt
הלפדסק|2bz
הלפדסק $|2bz
הנדימנ|2lx
הנדימנ $|2lx
הנדס|1hq1zl4bn
הנדס $|4bn
הנדס תוכנה|4bn
הנדסא|08p0np0qp1du1hw2mf2sq4bn
הנדסא $|08p0np0qp1du1hw2mf2sq4bn
הנדסא אדריכל|08r
הנדסא אלקטרוניק|1dr1hg
הנדסא בניינ|0qt
הנדסא חשמל|1dp
הנדסא מזונ|0nq
הנדסא מכונ|2sr
הנדסא תוכנה|4bp
הנהח|02y
הנהח $|02y
הנהל|02p
הנהל $|02l
הנהל חשבונ|02p
הסע|3ar
הפצ|16s4hm
הפק|1jp
הפק $|1jp
הפק אירוע|1jp
הצלח|0zw
הצלח $|0zp
הצלח לקוח|0zw
הקלד|13o
הקלד $|13o
הקלד ותיוג|13o
הרכ|1cq
הרכב|2mt
הרס|3tp
השמ|3wz
השקע|0em29z
השקע $|29n
השקע בנקא|0eo29g
השקע ומסחר|29n
התנדב|30t
התנהג|3pt
ואדמיניסטרצ|34p
ואחזק|1um
ואלקטרוניק|1dl
ואמנ|09m3co
ובטיח|4rv
ובטיח משתמש|4rn
וביטחונ|3kn
ובני|0vm
וברמנ|4xo
ודימ|2to
והסע|3am
והשמ|3wl
ווב|1rt
וורדפרס|1rt
וחומר|0nm
וחינוכ|1ck
וחינוכ לגיל|1ck
וטייח|2qn
וטקסטיל|1nn
וטרינר|31f4vz
וטרינר $|4vt
וידאו|3fd4wz
וידיאו|4wr
וכימא|3go
ולוגיסטיק|3le4ht
ולידצ|0of0pq
ולידצ שבב|0of0pq
ומדינ|3qo
ומדע|2rm
ומזכיר|38l
ומזכיר משפט|38l
ומחקר|2im
ומחקר קלינ|2im
ומיזוג|3jm
ומיזוג אוויר|3jm
ומיסו|0an
ומלא|4hr
ומסגר|2xm
ומסחר|29n
ומסעדנ|1pm
ומעבד|2vk
ומערכ|2zf4ju
וניהול|25p
וסביב|1io
וספורט|4fn
ועגורנ|1zl
וצו|0bm
וצו אוויר|0bm
וקונדיטור|0do
וריפיקצ|0py
ורפיקצ|0py
ושטיפ|2dl
ושטיפ כלימ|2dl
ושיער|0fs
ושרשר|4hk
ושרשר אספק|4hk
ותיוג|13o
ותיוג נתונ|13o
ותייר|21r4pm
ותיקונ|2lp
ותל|07p
ותל ממד|07p
ותקשור|3rl
זבנ|41y
זבנ $|41y
זגג|0uw
זגג $|0uw
זוגי|3pt
זמר|3cv
זמר $|3cv
זעיר|3ao
זעיר ציבור|3ao
חברת|2zf48x
חדיר|3sg46u
חדר|31l
חדר ניתוח|31l
חדרנ|21x
חדרנ $|21x
חדש|2cx
חובש|39z
חובש $|39z
חוו|4st
חוו משתמש|4st
חווי|4tn
חווי משתמש|4tn
חומר|1yv4hr
חומר $|4hr
חומר ומלא|4hr
חונכ|0ly
חונכ $|0ly
חוקר|14r20n2im2mf2op3kq3xx46t4sg4tw
חוקר $|14r20n2im2mf2op3kq3xx46t4sg4tw
חוקר ai|3xp
חוקר ux|4tq
חוקר אבטח|46p
חוקר אלגוריתמ|3xr
חוקר ביולוג|2iq
חוקר בינ|3xo
חוקר בתר|20q
חוקר חווי|4tn
חוקר מדעי|3xo
חוקר משטר|3kp
חוקר משתמש|4tq
חוקר נתונ|14t
חוקר סייבר|46q
חוקר פרטי|3ks
חוקר שוק|2or
חזאי|3gy
חזאי $|3gy
חזנ|0sy
חזנ $|0sy
חייט|1nv
חייט $|1nv
חייל|3kx
חייל $|3kx
חינוכ|1ce3pw4dq4lq
חינוכ מיוחד|1cf4dq
חלב|31l
חלוק|16s4qg
חלל|03t
חמ|1po
חמוש|1wo
חנו|1bp3ys4gy
חנו אונליינ|1bs4ge
חקלא|04z05w49f4fg
חקלא $|04q
חרט|2ky
חרט $|2ky
חשב|02z1os2mg3bp
חשב $|02q1os3bp
חשב כלכל|02f1ou
חשב שכר|3bq
חשבונ|02z0ao
חשבונ ראש|02m
חשבונ ראשי|02m
חשמל|1dz2lo
חשמל ואלקטרוניק|1dl
חשמלא|1ez4up
חשמלא $|1ez4up
חשמלא מוסמכ|1en
חשמלא רכב|1eg4up
חשמלא תעשיית|1eo
חתמ|27z
חתמ $|27z
חתמ ביטוח|27q
טבח|1pz2du
טבח $|1pz
טבח ומסעדנ|1pm
טבח ראשי|1pn
טיול|49f4fg4pu
טייח|2qy
טייח $|2qy
טייס|0bz
טייס $|0bz
טיס|03t0bz3qg
טיס $|0bm
טיס וצו|0bm
טיפ|31l
טיפ חלב|31l
טיפול|2vs31l
טיפול נמרצ|31l
טכנ|2bt
טכנא|04g0bq0gn0ug17n1hw1nf2bt2lr2me2tu2uo2zn3cg3es3jt4nu4un4yg
טכנא $|04g0bq0gn0ug17n1hw1nf2bt2lr2me2tu2uo2zn3cg3es3jt4nu4un4yg
טכנא it|2bn
טכנא mri|2tn
טכנא pc|2bp
טכנא אחזק|2lo
טכנא אלקטרוניק|1hq
טכנא בית|3eq
טכנא גז|3js
טכנא דימ|2tt
טכנא הנדס|1hq
טכנא מוצר|2lo
טכנא מזגנ|3jp
טכנא מחשב|1hf2bu
טכנא מטוס|0bv1hg
טכנא מיזוג|3jt
טכנא מכשור|0go
טכנא מעבד|2us
טכנא מעל|1hg2ls
טכנא סיב|4np
טכנא סלולר|2ls
טכנא קירור|3jr
טכנא רוקח|1hf3es
טכנא רכב|4uq
טכנא רנטגנ|1hg2ts
טכנא רשת|2zr
טכנא שטח|1hq
טכנא שיני|17r
טכנא שיר|1ho
טכנא תקשור|4nu
טכנולוג|0np1gs1lf23w2fs3wo49f
טכנולוג $|0nq
טכנולוג מזונ|0nq
טכני|2bq2cg3mo4mz
טלמיטינג|41z
טלמיטינג $|41z
טלמרקטינג|41z
טלמרקטינג $|41z
טלפנ|10z
טלפנ $|10z
טלר|0ez
טלר $|0ez
טפסנ|0uv
טפסנ $|0uv
טריילר|4qn
טרקטור|1zm
יבוא|4hx
יבוא ימ|4hl
ידני|3sq
ידע|2hx
יוג|4fr
יועמש|2gy
יועמש $|2gy
יועצ|04g0aq0eq0ug0ww1ip1nf20p23s26r29l2fr2gn2md2xg3cg3pr3qm3un3wp41l49o4pn4yf
יועצ $|04g0aq0eq0ug0ww1ip1nf20p23s26r29l2fr2gn2md2xg3cg3pr3qm3un3wp41l49o4pn4yf
יועצ אסטרטג|0ws
יועצ אקדמ|20v
יועצ ארגונ|2fv
יועצ ביטוח|26o
יועצ השמ|3wt
יועצ השקע|0en29o
יועצ זוגי|3pt
יועצ חינוכ|3pr
יועצ טכנולוג|23w
יועצ מדינ|3qr
יועצ מכיר|41o
יועצ מס|0av
יועצ משכנתא|0eu
יועצ משפט|2gs
יועצ נדלנ|3up
יועצ ניהול|0ws
יועצ סביב|1it
יועצ עסקי|0ws
יועצ פנסיונ|26s
יועצ תייר|4ps
יועצ תעסוקת|49u
יופי|0fs
יופי $|0fs
יופי ושיער|0fs
יזמ|1lz
יזמ $|1lz
יחסי|3rr
יחסי $|3rr
יחסי ציבור|3rr
יחסנ|3rq
יחסנ $|3rq
יחסנ ציבור|3rq
יחצ|3rz
יחצ $|3rw
יחצנ|3rz
יחצנ $|3rz
ייצור|25z2mz
יישומ|23x
ילד|1cv1uc2wl
ימ|2ns4hl
ימא|2ny
ימא $|2ny
ימאי|2ny
ימאי $|2ny
ימי|2nz4uf
יצוא|4hw
ית|1lp
כבא|3kn
כבא וביטחונ|3kn
כבאי|3kx
כבאי $|3kx
כבד|4qn
כביש|0qs
כדורגל|4fk
כוח|0lo2vs
כוח $|2vs
כוח עזר|0lo2vs
כומר|0sy
כומר $|0sy
כושר|49g4fv
כושר וספורט|4fn
כותב|0xu4ms
כותב $|0xu4ms
כותב טכני|4ms
כותב שיווק|0xq
כותב תוכנ|0xo
כח|0lq
כח $|0lq
כח עזר|0lq
כימא|3gy
כימא $|3gy
כימי|0nz25f
כימי וחומר|0nm
כירופרקט|06z
כירופרקט $|06z
כירורג|2wx
כירורג $|2wx
כית|4kp
כלב|1xf4vz
כלי|0ss
כלי $|0ss
כלי קודש|0ss
כלימ|2dv
כלכל|02f1ot1sm
כלכל משחק|1sm
כלכלנ|1oz
כלכלנ $|1oz
כללי|1lx27k
כספ|1oz
כרטיס|1yv
כרסמ|2ky
כרסמ $|2ky
כשר|0ss
כתב|0xo2cy2mg4ms
כתב $|0xo2cy2mg4ms
כתב חדש|2co
כתב טכני|2cg4ms
כתב תוכנ|0xp
לאמנ|09q
לאנגל|2er4kg
לבורנט|2uz
לבורנט $|2uz
לביולוג|2rr4kg
לגאוגרפ|4kp
לגיטר|09r4kg
לגיל|1cq
לגיל הרכ|1cq
לגנ|1cr
להיסטור|2rg4kq
לוגי|0oo
לוגיסטיק|4hz
לוגיסטיק $|4hs
לוגיסטיק ושרשר|4hk
לוגיק|0ou
לוחמ|3ky
לוחמ $|3ky
לוחמ אש|3ko
לחינוכ|4dn
לחינוכ מיוחד|4dn
ליטיגצ|2gm
לכימ|2rr4kg
ללשונ|09g2er
למדע|2rr
למוזיק|09s
למוזיק ואמנ|09m
למיד|2fv2jv
למיד $|2jq
למיד מכונ|2jw
למנהל|1kn
למנכל|1kq1ls
למתמטיק|2eg2rw4ke
למתמטיק ומדע|2rm
לספר|4kq
לעבר|2er
לערב|2er
לפיזיק|2rr4kf
לפסנתר|09r4kg
לציור|09r4kf
לצרפת|2er
לקוח|00s01z0cf0zw10z1qp2mg41f
לקוח מכיר|00u01f41f
לרופא|17o
לרופא שיני|17o
לריקוד|09r4kf
לשונ|0xr
לשכ|1kz
לשפ|2er4kg
לתינוק|0lo
לתנכ|4kp
מאבטח|1wz
מאבטח $|1wz
מאבטח חמוש|1wo
מאלפ|4vq
מאלפ $|4vq
מאלפ כלב|4vq
מאמנ|4fz
מאמנ $|4fz
מאמנ אישי|4fn
מאמנ כדורגל|4fk
מאמנ כושר|4fo
מאמנ ספורט|4fk
מאסטר|3ot
מאפי|0dv
מאפיינ|0iz4sp
מאפיינ $|0iz4sp
מאפיינ חוו|4sp
מאפיינ מערכ|0ip
מאפר|0fz
מאפר $|0fz
מארח|21o4xx
מארח $|21o4xx
מארח מלונ|21q
מבחנ|49s
מבנ|1mz
מבקר|0az3tn
מבקר $|0az3tn
מבקר איכ|3tn
מבקר ומיסו|0an
מבקר חשבונ|0ao
מבקר פנימ|0ap
מגייס|30t3wz
מגייס $|30t3wz
מגייס טכנולוג|3wp
מגייס תרומ|30u3wf
מגיש|2cy
מגיש $|2cy
מדי|19s48s
מדי $|19t
מדי באייר|19t
מדי חברת|48n
מדינ|3qz
מדעי|2im2rm3xo4br
מדעי $|2im4bs
מדעי החי|2im
מדעי מחשב|2rm3xo4br
מדענ|14u
מדענ $|14u
מדענ דאט|14o
מדענ נתונ|14o
מדריכ|04f05t1ng22s2fv2me49v4fv4kw4ps
מדריכ $|04f05t1ng22s2fv2me49v4fv4kw4ps
מדריכ בדיור|49m
מדריכ בהוסטל|49p
מדריכ בפנימי|49p
מדריכ דיור|49q
מדריכ הדרכ|22y2f949g
מדריכ הוסטל|49n
מדריכ הטמע|2ft49g
מדריכ חקלא|05w49f4fg
מדריכ טיול|49f4fg4pu
מדריכ טכנולוג|2ft49f
מדריכ יוג|4fr
מדריכ כושר|49g4fo
מדריכ מקצוע|2ft49f
מדריכ נוער|49n
מדריכ פילאטיס|49g4fr
מדריכ פנימי|49p
מדריכ שחי|4fr
מדריכ שחיי|49f4fq
מדריכ שיקומ|49p
מדריכ תייר|4po
מהנדס|02g03v04e0gq0lg0mf0nq0ou0pt0qs0rg0ue12s1ag1dr1fq1hm1il1nd1pg1yt21g23q25s2bo2if2jp2kg2lf2mb2nm2so2vg2wf2xf2zp3ce3gm3is3kf3qg3tn3yg40t41e46p47f49g4ar4bl4cr4hg4is4ns4xg4ye
מהנדס $|02g03v04e0gq0lg0mf0nq0ou0pt0qs0rg0ue12s1ag1dr1fq1hm1il1nd1pg1yt21g23q25s2bo2if2jp2kg2lf2mb2nm2so2vg2wf2xf2zp3ce3gm3is3kf3qg3tn3yg40t41e46p47f49g4ar4bl4cr4hg4is4ns4xg4ye
מהנדס ai|2jk
מהנדס board|1yl
מהנדס devops|3il
מהנדס dft|0pp
מהנדס fpga|0ol
מהנדס rf|4no
מהנדס vlsi|0on
מהנדס אבטח|46p
מהנדס אוויוניק|03t
מהנדס אווירונאוטיק|03u
מהנדס אוטונומ|40v
מהנדס אוירונאוטיק|03t
מהנדס אופטיק|3gu
מהנדס אזרח|0qs
מהנדס איכ|3to
מהנדס אינטגרצ|4iw
מהנדס אלגוריתמ|2ju
מהנדס אלקטרו|3go
מהנדס אלקטרוניק|1dt
מהנדס אמבדד|1fv
מהנדס אמינ|3tw
מהנדס אנטנ|4nv
מהנדס אנלוג|0ou
מהנדס ארכיטקטור|4ax
מהנדס בטיח|1iq
מהנדס ביו|0go
מהנדס ביורפוא|0gw
מהנדס ביצוע|0qt
מהנדס בניינ|0qp
מהנדס בקר|1dv
מהנדס דאט|12s
מהנדס דבאופס|3is
מהנדס ולידצ|0of0pq
מהנדס וריפיקצ|0pt
מהנדס ורפיקצ|0pt
מהנדס חומר|1yv
מהנדס חלל|03t
מהנדס חשמל|1du
מהנדס טיס|03t
מהנדס ייצור|25r
מהנדס יישומ|23x
מהנדס ימי|2nt
מהנדס כביש|0qs
מהנדס כימי|0nu
מהנדס כרטיס|1yv
מהנדס לוגיק|0ou
מהנדס למיד|2jn
מהנדס מזונ|0nr
מהנדס מיקרוגל|4nv
מהנדס מכונ|2su
מהנדס מכטרוניק|40u
מהנדס מכיר|41g4cw
מהנדס מכשור|0gn
מהנדס מערכ|4is
מהנדס נתונ|12w
מהנדס סייבר|46u
מהנדס עננ|3iw
מהנדס פתרונ|4ct
מהנדס קונסטרוקצ|0qs
מהנדס רובוטיק|40q
מהנדס רשת|2zs
מהנדס שבב|0op
מהנדס שיר|1hv
מהנדס תהליכ|0nn25u
מהנדס תוכנה|4bq
מהנדס תחבור|0qs
מהנדס תכנונ|0or
מהנדס תמיכ|2bu
מהנדס תנוע|0qq
מהנדס תעונ|25r
מהנדס תעשי|25p
מהנדס תקשור|2zt4nl
מובייל|2ys
מוביל|23r
מוביל $|23r
מוביל הטמע|23r
מוגנ|49m
מודד|0qz
מודד $|0qz
מודד מוסמכ|0qo
מודליסט|1nu
מודליסט $|1nu
מוזיק|3co
מוזיק $|3co
מוזיק במה|3co
מוזיקא|3cv
מוזיקא $|3cv
מוכר|3yz
מוכר $|3yz
מוכר אופנ|3ym
מוכר בחנ|3ym
מוכרנ|3yx41p
מוכרנ $|3yx41p
מוכרנ שטח|41q
מומח|0aq2wk3gn45k
מומח $|0aq3gn45k
מומח gis|3go
מומח seo|45k
מומח מיסו|0aq
מונ|3aq
מוסמכ|0qo1em31l
מופ|1gw
מוצר|11p24n2ln2mg2pd3fm3mz3nt4ss
מוצר חשמל|2lo
מוצר טכני|3mo
מוצר פיזי|24q4se
מוצר תעשיית|24p
מוקד|10p
מוקדנ|10z1wr
מוקדנ $|10z1wr
מוקדנ אבטח|1wq
מוקדנ ביטחונ|1wn
מור|09z1ng2ez2me2rz4dx4kz4pr
מור $|09z1ng2ez2me2rz4dx4kz4pr
מור דרכ|2eg2rg4kg4pw
מור לאמנ|09q
מור לאנגל|2er4kg
מור לביולוג|2rr4kg
מור לגאוגרפ|4kp
מור לגיטר|09r4kg
מור להיסטור|2rg4kq
מור לחינוכ|4dn
מור לכימ|2rr4kg
מור ללשונ|09g2er
מור למדע|2rr
מור למוזיק|09s
מור למתמטיק|2rq
מור לספר|4kq
מור לעבר|2er
מור לערב|2er
מור לפיזיק|2rr4kf
מור לפסנתר|09r4kg
מור לציור|09r4kf
מור לצרפת|2er
מור לריקוד|09r4kf
מור לשפ|2er4kg
מור לתנכ|4kp
מור מדעי|2rn
מור מחליפ|4kp
מור מחשב|2rp
מור משלב|2eg4dt4kf
מור פרטי|2rk4ko
מור שילוב|4dt
מותג|1vp2px
מזגנ|3jz
מזונ|0nz
מזכיר|1ks2mg2vq34x38s3vo
מזכיר $|1ks2mg2vq34x38s3vo
מזכיר במשרד|38p
מזכיר ואדמיניסטרצ|34p
מזכיר מנכל|1kt34f
מזכיר משפט|38p
מזכיר קבל|3vp
מזכיר רפוא|2vs34f
מחליפ|1cm4kp
מחלק|2mk4gq
מחלק $|2ml
מחלק בסופר|4gq
מחלק ייצור|2ml
מחנכ|1cu4kz
מחנכ $|1cu4kz
מחנכ כית|4kp
מחנכ לגיל|1co
מחנכ מטפל|1cr4kg
מחסנ|4yz
מחסנא|4yv
מחסנא $|4yv
מחפר|1zn
מחפרונ|1zm
מחקר|2iw2op
מחקר קלינ|2in
מחקר שוק|2op
מחשב|1hf2bu2eg2rt3xo4br4kf
מחשוב|2bz
מטבח|0mr1pv1vg28u2dv2mg
מטבח ושטיפ|2dl
מטוס|0bv1hg4un
מטיס|0bs
מטיס $|0bs
מטיס רחפנ|0bs
מטמיע|23z
מטמיע $|23z
מטמיע מערכ|23o
מטפל|06p0fr0ly1cy2mf3pr4kf
מטפל $|06p0fr0ly1cp2mf3pr
מטפל במעונ|0lf1cu
מטפל בקשיש|0lo
מטפל לתינוק|0lo
מטפל מקצוע|06q
מטפל סיעוד|0lm
מטפל ספא|0fu0le
מטפל רגשי|0le3pu
מידע|0yp2aq46o47w4ao
מידענ|2hz
מידענ $|2hz
מיוחד|1cf4dv
מיזוג|3jt
מיזוג אוויר|3jl
מיילד|31y
מיילד $|31y
מיישב|27o
מיישב $|27o
מיישב תביע|27o
מיישמ|0yx23z2mg47m
מיישמ $|0yx23z2mg47m
מיישמ crm|0yn
מיישמ priority|0yp
מיישמ sap|0yl
מיישמ אבטח|47m
מיישמ מערכ|0yf23p
מיישמ פריוריט|0yr23g
מימד|07t
מיניבוס|3ap4qf
מיס|0av11f
מיסו|0az
מיקרוגל|4nv
מכונ|1zd2jv2kl2mn2sz
מכונ cnc|2km2mg
מכונא|2nt4uz
מכונא $|2nt4uz
מכונא אוני|2nr4ue
מכונא אופנ|4un
מכונא ימי|2nq4uf
מכונא מטוס|4un
מכונא משא|4un
מכטרוניק|40u
מכיר|00t01e0bf2mf35d3yq41z42r43v4cv
מכיר $|41q
מכיר אזור|41l
מכיר שטח|41l
מכל|3af4qq
מכס|4hr
מכשור|0gt
מכשור רפוא|0gt
מלאכות|3xo
מלגז|3af4qf4yy
מלגזנ|4yv
מלגזנ $|4yv
מלוו|0ly
מלוו $|0ly
מלונ|21z
מלונא|21r
מלונא $|21r
מלונא ותייר|21r
מלח|2ny
מלח $|2ny
מלצר|4xz
מלצר $|4xz
מלצר וברמנ|4xo
מלקט|4yw
מלקט $|4yw
מלקט הזמנ|4yn
ממד|07p
ממומנ|19q
ממונ|1is3tg
ממונ $|1is3tg
ממונ איכ|1in
ממונ בטיח|1in
ממשק|1qt4st
מנגר|01t3mt
מנהח|02z
מנהח $|02z
מנהח ראשי|02o
מנהל|00n01q08g0am0bg0fg0jm0kf0lf0me0qf0sg0tm0ud0vo0zl15l16g17g19o1af1bq1co1eg1gq1hf1ik1jl1km1lm1mr1nc1on1pl1uk1vm20f22n23n2aq2bg2cf2fm2gf2hl2ie2kf2nf2pn2qf2ul2vl2we2xe2zl30k31f34m35o3bl3cd3gf3jg3ke3mm3nn3oo3pg3rl3um3vg3wk3yf3zn44m45m48r49f4bf4fg4gs4hk4jn4kg4og4pg4rl4uf4vg4wg4xk
מנהל $|00n01q08g0am0bg0fg0jm0kf0lf0me0qf0sg0tm0ud0vo0zl15l16g17g19p1af1bq1co1eg1gq1hf1ik1jm1km1lm1mr1nc1on1pl1uk1vm20f22n23n2ar2bg2cf2fm2gf2hl2ie2kf2nf2pn2qf2ul2vl2we2xe2zl30k31f34m35o3bl3cd3gf3jg3ke3mm3nn3oo3pg3rl3um3vg3wl3yf3zn45m48r49f4bf4fg4gn4hk4jn4kg4og4pg4rl4uf4vg4wg4xk
מנהל grc|0to
מנהל it|2am
מנהל ppc|19o
מנהל seo|45k
מנהל אבטח|47p
מנהל אגפ|3qp
מנהל אדמיניסטרטיב|34t
מנהל אזור|35w41m
מנהל אחזק|1mw
מנהל איכ|3tp
מנהל איקומרס|1br
מנהל אירוע|1js
מנהל אמונ|4rq
מנהל אתר|1bq
מנהל בטיח|1iq
מנהל ביטחונ|1wt
מנהל בינו|1mu
מנהל בית|44t
מנהל בסיס|15r
מנהל בר|4xx
מנהל גיוס|30p3ws
מנהל גינונ|1uu
מנהל הבטח|3tl
מנהל הדרכ|2ft
מנהל הונ|22o
מנהל הטמע|23v
מנהל הצלח|0zp
מנהל השקע|29q
מנהל חנו|1bp4gs
מנהל חשבונ|02v
מנהל ידע|2hx
מנהל ייצור|2mp
מנהל כללי|1lx
מנהל כספ|1oq
מנהל לוגיסטיק|4hq
מנהל לקוח|00t01s41f
מנהל לשכ|1kv
מנהל מבנ|1mr
מנהל מדי|48n
מנהל מופ|1gw
מנהל מוצר|3mv
מנהל מותג|2px
מנהל מחלק|4gq
מנהל מחסנ|4ys
מנהל מחקר|2op
מנהל מטבח|1pv
מנהל מיסו|0au
מנהל מכיר|41r
מנהל מלונ|21v
מנהל מסחר|1bq
מנהל מסעד|1pw
מנהל מעבד|2us
מנהל מעונ|1cx
מנהל מערכ|0yl2ar
מנהל מפעל|2mv
מנהל מרפא|2vx
מנהל משא|22t
מנהל משאב|22l
מנהל משמר|2mv
מנהל משק|04w
מנהל משרד|34w
מנהל מתקנ|1mv
מנהל ניקיונ|0rs
מנהל נכס|3ux
מנהל סופר|4gv
מנהל סושיאל|48t
מנהל סיכונ|3zv
מנהל סיסטמ|4js
מנהל סניפ|0eq35m4gs
מנהל עבוד|0vy
מנהל פיתוח|0jl1gr
מנהל פרויקט|0vp3or
מנהל פרסומ|19q
מנהל קבוצ|1go
מנהל קהיל|48w
מנהל קידומ|45r
מנהל קמפיינ|19w
מנהל קריאייטיב|1vx
מנהל רגולצ|0tt
מנהל רווח|22q
מנהל רכש|3lp4hr
מנהל רשת|2zp48o4jr
מנהל שותפו|0ju
מנהל שיווק|19m2pm3nt
מנהל שיר|10m
מנהל שכר|3br
מנהל שרשר|4hm
מנהל תוכנ|0xs
מנהל תוכנית|3ow
מנהל תחזוק|2lu
מנהל תיק|01x
מנהל תיקי|01o29n
מנהל תפעול|35o
מנהל תקציב|1ow
מנהל תקשור|2pf3rt
מנהל תשת|2aw
מנופא|1zz
מנופא $|1zz
מנח|2fp49v
מנח $|2fp49v
מנח הדרכ|2fq
מנח הור|49p
מנח קבוצ|49q
מניקוריסט|0fz
מניקוריסט $|0fz
מנכל|1kx1lz34f
מנכל $|1lz
מנכל ית|1lp
מנמר|2az
מנמר $|2az
מנק|0ry
מנק $|0ry
מנתח|0iv11s2mg2wp3pr4is
מנתח $|0iv11s2mg2wp3pr4is
מנתח התנהג|3pt
מנתח מערכ|4it
מנתח נתונ|11t
מנתח עסקי|0ip
מנתח רפוא|2wt
מנתח תהליכ|0is
מס|0av
מסגר|2xw
מסגר $|2xw
מסדי|15s
מסדי $|15s
מסדי נתונ|15s
מסחר|1bq2gm
מסחר אלקטרונ|1bq
מסלק|27o
מסלק $|27o
מסלק תביע|27o
מסמכ|2ht
מסעד|1pv4xq
מעבד|2uz
מעבד רפוא|2uo
מעונ|1cx
מעל|1hg2ls
מעס|0fz
מעס $|0fz
מעצב|07n08q1nk1sv1vy1xr24w28u2me3cg4sx4yg
מעצב $|07n08q1nk1sv1vy1xr24w28u2me3cg4sx4yg
מעצב ui|4sm
מעצב אופנ|1nr
מעצב אריז|24s
מעצב גרפי|1vq
מעצב חוו|4sm
מעצב כלכל|1sm
מעצב מוצר|24n4st
מעצב מותג|1vp
מעצב מטבח|1vg28u
מעצב ממשק|4st
מעצב משחק|1sp
מעצב נופ|08u
מעצב פנימ|28q
מעצב רהיט|24r
מעצב שיער|1vg1xv
מעצב שלב|1su
מעצב תלת|07p
מעצב תעשיית|24p
מערבל|4qq
מערכ|0in0yr23t2aq2mg4as4iz
מערכ crm|0ym
מערכ מידע|0yq2aq4ao
מעש|31k
מפיק|1jp1ss2mg4wy
מפיק $|1jp1ss2mg4wy
מפיק אירוע|1jq
מפיק משחק|1ss
מפעיל|1zz2ko2mo
מפעיל $|1zz2ko2mo
מפעיל cnc|2km
מפעיל טרקטור|1zm
מפעיל מחפר|1zn
מפעיל מחפרונ|1zm
מפעיל מכונ|1zd2kl2mp
מפעיל עגורנ|1zn
מפעיל ציוד|1zl
מפעיל צמה|1zo
מפעיל קו|1zd2mq
מפעיל שופל|1zm
מפעל|2mv
מפקח|0vz4rs
מפקח $|0vz4rs
מפקח בני|0vm
מפקח בניי|0vp
מפקח בניינ|0vp
מפקח תוכנ|4rt
מפתח|04f0cw0hs0on0uf12s18s1fv1ne1qw1rv1tt2fs2ig2jq2mc2xg2yw3cf3sq40q4bt4yf
מפתח $|04f0cx0hs0on0uf12s1fw1ne1qw1rv1tt2fs2ig2jq2md2xg2yx3cf3sq40q4bt4yf
מפתח ai|2jk
מפתח bi|12q
מפתח c++|1fw4bd
מפתח etl|12p
מפתח fpga|0op
מפתח ios|2yl
מפתח java|0ck
מפתח net|0cp
מפתח php|0ck
מפתח python|0cn
מפתח real|1fp
מפתח unity|1to
מפתח אוטומצ|0cg3sv
מפתח אייפונ|2ys
מפתח אלגוריתמ|2jt
מפתח אמבדד|1fp
מפתח אנגולר|1qt
מפתח אנדרואיד|2ys
מפתח אפליקצ|2ys
מפתח אתר|1rp
מפתח בלוקציינ|0cg0hw
מפתח בקאנד|0cr
מפתח גאוו|0cr
מפתח דאט|12s
מפתח דוטנט|0cm
מפתח הדרכ|2fo
מפתח ווב|1rt
מפתח וורדפרס|1rt
מפתח למיד|2fv
מפתח מובייל|2ys
מפתח ממשק|1qt
מפתח משחק|1tv
מפתח נוד|0cr
מפתח פולסטאק|1rt
מפתח פייתונ|0cr
מפתח פרונטאנד|1qt
מפתח צד|0cm1qn
מפתח רובוטיק|40u
מפתח ריאקט|1qp
מפתח תוכנה|0cg1fq4bl
מציל|4fz
מציל $|4fz
מקדמ|45x
מקדמ $|45x
מקדמ אורגנ|45o
מקדמ אתר|45r
מקומ|3qp
מקצוע|06q1un2ft49f
מקצוע הבריא|06q
מקרקעינ|3up
מרכז|3vz
מרכז $|3vz
מרכז ייצור|2mn
מרכזנ|3vz
מרכזנ $|3vz
מרכיב|2ms
מרכיב $|2ms
מרפא|2vx33r
מרפא $|33r
מרפא בעיסוק|33r
מרצ|20z
מרצ $|20z
מרקח|3eq
משא|22z4qr4un
משא רישיונ|4qk
משאב|22u30x3we
משאב $|22m
משאב אנוש|22v
משגיח|0ss
משגיח $|0ss
משגיח כשר|0ss
משובצ|1fs4bc
משווק|19q
משווק $|19q
משווק דיגיטל|19q
משחק|1sz1tv
משטר|3kz
משטר $|3kn
משטר כבא|3kn
משכנתא|0eu
משלב|2eg4dt4kf4lr
משלוח|16r4qg
משלימ|1cn
משמר|2mu4gm4xp
משמר חנו|4gp
משמר מסעד|4xq
משנ|1lt
משנ $|1lt
משנ למנכל|1lt
משפח|2wm
משפט|1kg2gz38z
משפט $|2gw
משפטנ|2gy
משפטנ $|2gy
משק|04w
משרד|34w
משתמש|3xg4rn4st4tv
מתאמ|2il2vr42r4hp
מתאמ $|2il2vr42r4hp
מתאמ טיפול|2vs
מתאמ מחקר|2in
מתאמ פגיש|42s
מתאמ שילוח|4hq
מתווכ|3uz
מתווכ $|3uz
מתווכ נדלנ|3un
מתורגמנ|4oy
מתורגמנ $|4oy
מתייג|13z
מתייג $|13z
מתכ|2xu
מתכנ|0cs1qs2kk2mg4bx
מתכנ $|0cs1qs2kk2mg4bx
מתכנ cnc|2kl
מתכנ php|0cn
מתכנ דוטנט|0cp
מתכנ ריאקט|1qt
מתכננ|08r0oq0qp25r2md3qn
מתכננ $|08r0oq0qp25r2md3qn
מתכננ ייצור|25s2me
מתכננ מדינ|3qp
מתכננ ערימ|08t
מתכננ שבב|0or
מתכננ תנוע|0qr
מתמלל|4oy
מתמלל $|4oy
מתנדב|30t
מתקינ|0mq1er2qr3jq
מתקינ $|0mq1er2qr3jq
מתקינ גבס|2qs
מתקינ מזגנ|3js
מתקינ מטבח|0ms
מתקינ סולאר|1et
מתקנ|1mv
מתרגל|20z
מתרגל $|20z
מתרגמ|4oy
מתרגמ $|4oy
נגר|0my
נגר $|0my
נגר רהיט|0mo
נדלנ|2gm3uz
נדלנ $|3ut
נהג|16v1au2mf39r3az4qy4yn
נהג $|16v1au2mf39r3az4qy4yn
נהג אוטובוס|3as
נהג אמבולנס|39u3ag
נהג הסע|3ar
נהג הפצ|16s
נהג זעיר|3an
נהג חלוק|16s4qg
נהג מונ|3aq
נהג מיניבוס|3ap4qf
נהג מכל|3af4qq
נהג מלגז|3af4qf4ys
נהג מערבל|4qq
נהג משא|4qr
נהג משלוח|16r4qg
נהג סמיטריילר|4qq
נהג פול|4qn
נהג פרטי|3ap
נהג רכב|4qn
נהגי|4yp
נהגי $|4yp
נהגי מלגז|4yp
נוד|0cr
נוי|1um
נוער|49w
נופ|08y
ניהול|0ws
ניקיונ|0rz
ניקיונ $|0rq
ניתוח|31l
נכס|3ux
נמרצ|31l
נסיע|4pu
נסיע ותייר|4pn
נציג|10w2bm2mg41s42u
נציג $|10w2bm2mg41s42u
נציג sdr|42m
נציג בק|10k
נציג מוקד|10p
נציג מכיר|41l
נציג פיתוח|41e42s
נציג רפוא|41q
נציג שטח|41n
נציג שימור|10o
נציג שיר|10m
נציג תמיכ|2bm
נקיונ|0ru
נשימ|2wl
נתונ|08g11x12v13w14y15z2mf4aq
סאונד|4wu
סביב|1iy3tg
סבל|4yv
סבל $|4yv
סגנ|02o44l4go
סגנ $|02o44l4go
סגנ חשב|02o
סגנ מנהל|44l4go
סדרנ|3yn4hz4yp
סדרנ $|3yn4hz4yp
סדרנ הפצ|4hm
סדרנ סחור|3yo4hc4yr
סדרנ עבוד|4hn
סדרנ רכב|4hn
סו|1pp
סו $|1pp
סו שפ|1pp
סוהר|3kx
סוהר $|3kx
סוור|2ny
סוור $|2ny
סוחר|29z
סוחר $|29z
סוכנ|26t3un41p4ps
סוכנ $|26t3un41p4ps
סוכנ ביטוח|26m
סוכנ מכיר|41k
סוכנ נדלנ|3uo
סוכנ נסיע|4pu
סוכנ פנסיונ|26p
סוכנ שטח|41o
סולאר|1et
סונוגרפ|2tz
סונוגרפ $|2tz
סופר|3yt4gv
סוציאל|49u
סורסר|3wz
סורסר $|3wz
סושיאל|48z
סושיאל $|48x
סושיאל מדי|48n
סחור|3yo4hc4yr
סחור בחנ|3yr4yf
סחר|1bq
סטוק|3yu
סטיילינג|28t
סטייליסט|1no
סטייליסט $|1no
סטייליסט אופנ|1no
סטילס|3fn
סיב|4np
סיב אופט|4np
סיור|3km
סייבר|11g46z47t
סיינטיסט|14r
סייע|0lw17q1cw2mf38p4lx
סייע $|0lw17q1cw2mf38p4lx
סייע אישי|4ll
סייע בגנ|1cr
סייע גנ|1cr
סייע הורא|4lp
סייע חינוכ|4lq
סייע לגנ|1cr
סייע לרופא|17o
סייע משלב|4lr
סייע משפט|38r
סייע שיני|17n
סייר|1wz
סייר $|1wz
סיכונ|3zz
סיסטמ|4jz
סיסטמ $|4jv
סיעוד|0lz2mg31y
סיעוד $|31z
סלולר|2ls
סמיטריילר|4qq
סמנכל|0jn1gv1lz1oo2mf2po3mq41m
סמנכל $|0jn1gv1lz1oo2mf2po3mq41m
סמנכל טכנולוג|1gt1lf
סמנכל כספ|1op
סמנכל מוצר|3mr
סמנכל מכיר|41o
סמנכל פיתוח|0jo1gp
סמנכל שיווק|2pp
סמנכל תפעול|1lq
סניפ|0eq35l4gz
סניפ בנק|0er4ge
סניפ תפעול|35m
ספא|0fu0le
ספורט|4fk
ספר|1xz2mg44s4lp4vr
ספר $|1xz4vr
ספר גבר|1xp
ספר כלב|1xf4vs
ספרנ|2hz
ספרנ $|2hz
סקראמ|3ot
סקראמ $|3ot
סקראמ מאסטר|3ot
סקרנ|2oz
סקרנ $|2oz
עבוד|0vy4hm
עבוד בבניינ|0vm
עבוד ובני|0vm
עגורנ|1zn
עגורנא|1zz
עגורנא $|1zz
עובד|04k0dq0kn0lp0rp0um1nf1up2dq2kk2uo2xn34m3cg3qp3vn3yq49p
עובד $|04k0dq0kn0lp0rp0um1nf1up2dq2kk2uo2xn34m3cg3qp3vn3yq49p
עובד אדמיניסטרצ|34q
עובד אחזק|1up
עובד אטליז|0ks
עובד בניינ|0ut
עובד גינונ|1us
עובד הרכב|2mt
עובד חנו|3yt
עובד חקלא|04q
עובד ייצור|2mo
עובד כוח|0lo
עובד מאפי|0dv
עובד מדינ|3qp
עובד מחסנ|4yq
עובד מטבח|2dw
עובד מעבד|2ur
עובד מתכ|2xu
עובד ניקיונ|0rn
עובד נקיונ|0ru
עובד סופר|3yt
עובד סוציאל|49u
עובד סיעוד|0lq
עובד עיבוד|2kn
עובד ציבור|3qs
עובד קבל|3vq
עוד|2gz38p
עוד $|2gz
עוד ליטיגצ|2gm
עוד מסחר|2gn
עוד נדלנ|2gm
עוזר|02n1kx2dr2in2mf2vs34p38p3er4lm
עוזר $|02n1kx2dr2in2mf2vs34p38p3er4lm
עוזר אדמיניסטרטיב|1kf34r
עוזר איש|1kq
עוזר אישי|1kr
עוזר הורא|4ln
עוזר חשב|02r
עוזר טבח|2du
עוזר למנכל|1kp
עוזר מחקר|2is
עוזר מנכל|1kn
עוזר משפט|1kg38q
עוזר רופא|2vs
עוזר רוקח|1kg3es
עוזר רפוא|2vr
עוס|49y
עוס $|49y
עור|2wl
עורכ|0xt2cq2gr2mg4wu
עורכ $|0xt2cq2gr2mg4wu
עורכ דינ|2gt
עורכ וידאו|4wp
עורכ וידיאו|4wr
עורכ חדש|2cr
עורכ לשונ|0xr
עורכ תוכנ|0xo
עזר|0lw2vr
עזר בבי|0ln
עזר סיעוד|0lo
עיבוד|2kt
עיבוד $|2ko
עיבוד שבבי|2kt
עיני|2wk
עירונ|3qo
עיתונא|2cy
עיתונא $|2cy
עמיל|4hr
עמיל $|4hr
עמיל מכס|4hr
עננ|3iw4au
עסקי|0em0iz0jx0ws11f1gf22k
עסקי משאב|22l
עצימ|1us
ערימ|08t
פגיש|42z
פדגוג|44v
פול|4qn
פול טריילר|4qn
פולסטאק|1rt
פוסט|20q
פוסט $|20q
פוסט דוקטורנט|20q
פועל|04n0us2mk4ym
פועל $|04n0us2mk4ym
פועל בניינ|0un
פועל בנינ|0up
פועל חקלא|04o
פועל ייצור|2mn
פועל מחסנ|4yo
פחח|4uz
פחח $|4uz
פחח רכב|4un
פיז|1wr
פיזי|24q4se
פיזיותרפיסט|3hz
פיזיותרפיסט $|3hz
פיזיקא|3gz
פיזיקא $|3gz
פיזיקא וכימא|3go
פייתונ|0cr
פילאטיס|49g4fr
פיננס|1ou
פיצא|1px
פיצא $|1px
פיתוח|0jv1gz2mg41e42r4bz
פיתוח $|0jn4bl
פיתוח מכיר|41e42s
פיתוח עסקי|0jy1gf
פיתוח תוכנה|4bl
פנימ|08g0ap28z4ag
פנימי|49p
פנסיונ|26z
פנצרי|4uz
פנצרי $|4uz
פס|1pv
פס $|1pv
פס חמ|1po
פס קר|1pp
פסיכולוג|3pz
פסיכולוג $|3pz
פסיכולוג חינוכ|3po
פסיכולוג קלינ|3pm
פסיכותרפיסט|3pz
פסיכותרפיסט $|3pz
פסיכיאטר|2wx
פסיכיאטר $|2wx
פקח|0bq3qy
פקח $|0bq3qy
פקח טיס|0br3qg
פקח עירונ|3qo
פקיד|02p0er21n27p2mf34x3bp3qp3vn
פקיד $|02p0er21n27p2mf34x3bp3qp3vn
פקיד אשרא|0eo
פקיד בנק|0er
פקיד גביי|02r
פקיד הזמנ|34q
פקיד הנהל|02l
פקיד קבל|21p3vp
פקיד רישו|34g3qt
פקיד שכר|3bq
פקיד תביע|27q
פרודקט|3mt
פרודקט $|3mt
פרודקט מנגר|3mt
פרויקט|0vp3oz
פרויקט בני|0vr3of
פרויקטור|3oz
פרויקטור $|3oz
פרונטאנד|1qt
פרופסור|20z
פרופסור $|20z
פרטי|2rk3ap3ks4ko
פרטי למתמטיק|2ro4kf
פריוריט|0yr23g
פרליגל|38z
פרליגל $|38z
פרליגל ומזכיר|38l
פרמדיק|39z
פרמדיק $|39z
פרסומ|19q
פרסומ ממומנ|19q
פתרונ|08g4an4cz
צבע|37z4uo
צבע $|37z4uo
צבע רכב|4up
צבעי|37z
צבעי $|37z
צבעי בניינ|37o
צד|0cm1qn
צד לקוח|0cg1qq
צד שרת|0cp1qg
צוו|0pr2am39p4bn
צוו it|2an
צוו אמבולנס|39p
צוו וריפיקצ|0po
צוו ורפיקצ|0pn
צוו פיתוח|4bo
צורפ|3cv
צורפ $|3cv
ציבור|2mg3aq3qx3rz
ציבור ומדינ|3qo
ציבור ותקשור|3rl
ציו|0tz
ציו $|0tu
ציוד|1zl
ציוד הנדס|1zl
צלמ|3fz4wr
צלמ $|3fz4wr
צלמ אירוע|3fo
צלמ וידאו|3fd4wr
צלמ מוצר|3fn
צלמ סטילס|3fn
צמה|1zo
צמה ועגורנ|1zl
צמיגא|4uz
צמיגא $|4uz
קבוצ|1go49q
קבוצ פיתוח|1go
קבט|1wz
קבט $|1wz
קבל|21p34f3vz
קבל $|3vo
קבל במלונ|21s3vd
קבל קהל|3vo
קבלנ|0uq
קבלנ $|0uq
קבלנ שיפוצ|0uq
קברניט|2ny
קברניט $|2ny
קהיל|0sp48w49s
קהל|3vo
קו|1zd2mq
קודש|0ss
קונדיטא|0dz
קונדיטא $|0dz
קונדיטור|0dz
קונדיטור $|0dw
קונסטרוקצ|0qs
קונסיירז|21x
קונסיירז $|21x
קונספט|07s3cf
קוסמטיק|0be3yq
קוסמטיקא|0fz
קוסמטיקא $|0fz
קופא|3yy
קופא $|3yy
קופי|0xy
קופי $|0xy
קופירייטר|0xy
קופירייטר $|0xy
קטנוע|16p
קידומ|45r
קידומ אורגנ|45r
קירור|3jr
קלדנ|13z
קלדנ $|13z
קלינ|2ir32p3pm
קלינא|4et
קלינא $|4et
קלינא תקשור|4et
קמפיינ|19w
קמפיינר|19z
קמפיינר $|19z
קניינ|3lz
קניינ $|3lz
קניינ רכש|3ll
קעקענ|0fy
קעקענ $|0fy
קצב|0ky
קצב $|0ky
קצינ|0tp1in2mg2nr3ko49r
קצינ $|0tp1in2mg2nr3ko49r
קצינ בטיח|1io
קצינ ימ|2ns
קצינ מבחנ|49s
קצינ משטר|3kp
קצינ ציו|0tq
קר|1pp
קריאייטיב|1vx
קרקע|0bo
קשרי|18u
קשרי $|18u
קשרי מפתח|18u
ראנר|4xx
ראנר $|4xx
ראש|02m0pq1cm1kq2am4bn
ראש $|0pq1kq2am4bn
ראש לשכ|1kr
ראש צוו|0pr2am4bn
ראשי|02r1pn1ul
רב|0sz
רב $|0sz
רב קהיל|0sp
רגולצ|0tz
רגולצ $|0tw
רגשי|0le3pu
רהיט|0mo24r
רוא|02o
רוא $|02o
רוא חשבונ|02o
רובוטיק|40z
רווח|22z
רווח $|22t
רוח|02y
רוח $|02y
רופא|17p2vs2wz
רופא $|17p2wz
רופא ילד|2wl
רופא מומח|2wl
רופא משפח|2wm
רופא נשימ|2wl
רופא עור|2wl
רופא עיני|2wk
רופא שיני|17p2wd
רוקח|1hf1kg3dz3ez
רוקח $|3dz
רחפנ|0bs
רטושר|3fz
רטושר $|3fz
ריאקט|1qz
ריפו|33r
ריפו $|33r
ריפו בעיסוק|33r
רישו|34g3qt
רישיונ|4qk
רישיונ ג|4qk
רכב|1eg1hg27u3uf4hm4qn4uz
רכב כבד|4qn
רכז|04g0ep0ug1jo1nf22p2fp2me2pn30u34m35n3cg3lm3oq3wr44r49q4hr4po4yg
רכז $|04g0ep0ug1jo1nf22p2fp2me2pn30u34m35n3cg3lm3oq3wr44r49q4hr4po4yg
רכז אדמיניסטרצ|34q
רכז אירוע|1jp
רכז גבי|0eu
רכז גיוס|3wq
רכז הדרכ|2fr
רכז השמ|3wr
רכז התנדב|30t
רכז יבוא|4hp
רכז יצוא|4hp
רכז לוגיסטיק|4hm
רכז משא|22r
רכז מתנדב|30t
רכז נוער|49r
רכז פדגוג|44v
רכז פרויקט|3os
רכז קהיל|49t
רכז רווח|22p
רכז רכש|3lo
רכז שיווק|2pq
רכז שילוח|4hn
רכז תייר|4pq
רכז תפעול|35p
רכש|3lz4hp
רכש $|3lt
רכש אסטרטג|3lm
רכש ולוגיסטיק|3le4ht
רליישנז|18u
רנטגנ|1hg2ts
רנטגנא|2tz
רנטגנא $|2tz
רנטגנא ודימ|2to
רפד|0mx
רפד $|0mx
רפוא|0gy10g2un2vz2ws34f41u
רפוא ומעבד|2vk
רפרנט|0ep22k26p27o2mf34x4hs
רפרנט $|0ep22k26p27o2mf34x4hs
רפרנט אשרא|0eq
רפרנט ביטוח|26q
רפרנט יבוא|4hq
רפרנט יצוא|4hp
רפרנט לוגיסטיק|4hl
רפרנט משאב|22l
רפרנט שילוח|4hn
רפרנט תביע|27q
רפתנ|04v
רפתנ $|04v
רצפ|2qz
רצפ $|2qw
רצפ וטייח|2qn
רקדנ|3cv
רקדנ $|3cv
רשת|2zz48o4jq
רשת ומערכ|2zf4ju
רשת חברת|2zf48r
רשת תקשור|2zm
רתכ|2xy
רתכ $|2xy
רתכ ארגונ|2xm
רתכ ומסגר|2xm
שבב|0oz0pq
שבבי|2kv
שדר|2cy
שדר $|2cy
שווארמיסט|1px
שווארמיסט $|1px
שוחט|0ky
שוחט $|0ky
שוטפ|2ds
שוטפ $|2ds
שוטפ כלימ|2ds
שוטר|3kz
שוטר $|3kz
שוטר סיור|3km
שוטר תנוע|3km
שומר|1wz
שומר $|1wz
שופל|1zm
שוק|11g2oz
שותפ|22l
שותפ $|22l
שותפ עסקי|22l
שותפו|0jz
שחי|4fr
שחיי|49f4fq
שחקנ|3cv
שחקנ $|3cv
שטח|1hq41z
שיווק|0xp19r2mf2pz3ns3rs
שיווק $|19o2pq
שיווק דיגיטל|19u2pe
שיווק מוצר|2pd3nu
שילוב|4dt
שילוח|4hz
שימור|10t
שימור $|10n
שימור לקוח|10q
שיני|17z2wd
שיננ|17z
שיננ $|17z
שיער|1vg1xv
שיפוצ|0uq
שיפוצניק|0uv
שיפוצניק $|0uv
שיקומ|49p
שיר|10z1hz3qn
שיר $|10m3qo
שיר לקוח|10u
שיר ציבור|3qo
שכר|02g3bz
שלב|1su
שליח|16z
שליח $|16z
שליח קטנוע|16p
שמאי|27t3uz
שמאי $|27t3uz
שמאי מקרקעינ|3up
שמאי רכב|27u3uf
שפ|0dq1pz
שפ $|0dq1pu
שפ קונדיטור|0dr
שרברב|3jz
שרברב $|3jz
שרטט|2sz
שרטט $|2sz
שרטט מכונ|2sm
שרשר|4ht
שרשר $|4ho
שרשר אספק|4ht
שרת|0cp1qg
תביע|27z4hg
תדמיתנ|1nu
תדמיתנ $|1nu
תהליכ|0is0nn25t
תהליכ כימי|0np25g
תוכנ|0vg0xz2mg4rz
תוכנה|0cg1fp2mf3sx4av4bz
תוכנה $|4bq
תוכנה משובצ|1fs4bc
תוכנית|3ow
תוכניתנ|1dp4by
תוכניתנ $|1dp4by
תוכניתנ plc|1dp
תומכ|2bw
תומכ $|2bw
תומכ טכני|2bq
תומכ מחשוב|2bo
תועמלנ|41z
תועמלנ $|41z
תועמלנ רפוא|41n
תופר|1nu
תופר $|1nu
תזונא|32z
תזונא $|32z
תחבור|0qs
תחזוק|2lz
תחקירנ|2cy
תחקירנ $|2cy
תיאומ|42r
תיאומ $|42r
תיאומ פגיש|42r
תיאטרונ|3cs4wg
תייר|49g4pz
תיק|01x
תיק לקוח|01n
תיקי|01o29n
תיקי השקע|29n
תיקי לקוח|01o
תכנונ|0or
תכנונ לוגי|0oo
תכנונ שבב|0ok
תלת|07t
תלת מימד|07t
תמיכ|2bz
תמיכ $|2bo
תמיכ טכנ|2bt
תנוע|0qy3km
תעונ|25z
תעונ $|25x
תעסוקת|49u
תעשי|25p
תעשי וניהול|25p
תעשיית|1eo24w
תפי|25z
תפי $|25z
תפעול|1lp2mg35z41f43u
תפעול $|35p41f43v
תפעול מכיר|35e41f43v
תקציב|1ow
תקציבא|02v1oy2mg
תקציבא $|02v1oy2mg
תקשור|2pf2zz3rs4et4nw
תקשור אלחוט|2zf4nr
תקשור שיווק|2pf3rt
תרומ|30u3wf
תשת|2aw4jt
ابتدایی|4kp
ابحاث|2op
ابحاث $|2op
ابحاث سوق|2op
ابدارچی|0ry
ابدارچی $|0ry
ابداعی|0xo
ابری|3iu4ar
ابزار|1dw
ابزار $|1dq
ابزار دقیق|1dw
ابعاد|07w
ابواب|0mn
اتاق|31v
اتاق $|31n
اتاق عمل|31v
اتش|0cn3kt
اتش $|3kq
اتش بی|0cn
اتش نشان|3kq
اتش نشانی|3kl
اتصال|10r
اتصالات|3rx4nz
اتلی|3ft
اتلی $|3ft
اتلی عکاسی|3ft
اتوبوس|3ar
اتوبوس تاکسی|3am
اتوماسی|1dv
اتوماسی $|1dr
اتوماسی صنعتی|1dv
اتومبیل|4uo
اتوکار|1nu
اتوکار $|1nu
اتوکد|08q2sf
اثاث|0ms1vg24s
اجتماعی|2ig2zd30s48z49z
اجرایی|1kq1lz35w
اجره|3ar
اجهز|0gu2lp
اجهز طبیه|0gv
اجهز منزلی|2lq
اجور|02e3bz
احیاء|2rr4kg
احیایی|2iw
احیایی $|2iw
اخبار|0xf2cy
اختبار|3sy
اختبار وجود|3sl
اختراق|46t
اخصایی|04f06p0fm0jk0mg0nl0to0uf0ym0zl17o19l1bl1ip1ne1pg22k23q26m2fm2hm2if2lg2mc2pl2tm2up2wn2xf2zm32o33n36o3bn3cf3hm3kg3pl3wq45n46l47l48l49l4dn4er4yf
اخصایی $|04f06p0fm0jk0mg0nl0to0uf0ym0zl17o19l1bl1ip1ne1pg22k23q26m2fm2hm2if2lg2mc2pl2tm2up2wn2xf2zm32o33n36o3bn3cf3hm3kg3pl3wq45n46l47l48l49l4dn4er4yf
اخصایی erp|0yl
اخصایی اجتماعی|49r
اخصایی ارشیف|2hs
اخصایی استقطاب|3wv
اخصایی اشعه|2to
اخصایی امتثال|0tt
اخصایی امن|46o47o
اخصایی انظم|0yk
اخصایی باطنی|2ws
اخصایی بصری|36s
اخصایی بییه|1iv
اخصایی تامین|26o
اخصایی تجار|1bo
اخصایی تجمیل|0fr
اخصایی تحالیل|2us
اخصایی تحسین|45l
اخصایی تخاطب|4eu
اخصایی تدریب|2fr
اخصایی تربی|4dp
اخصایی تسویق|19o2pp
اخصایی تطبیق|23v
اخصایی تطویر|0jn
اخصایی تغذی|32s
اخصایی تقنی|0nn
اخصایی تقویم|17v
اخصایی تواصل|48o
اخصایی توظیف|3wn
اخصایی جلدی|2wt
اخصایی جوده|3to
اخصایی رواتب|3bq
اخصایی سیو|45l
اخصایی شبکات|2zo
اخصایی شوون|22o
اخصایی علاج|06u33p3hr
اخصایی مبیعات|41o
اخصایی مختبر|2uq
اخصایی موارد|22l
اخصایی نجاح|0zn
اخصایی نطق|4es
اخصایی نظم|3go
اخصایی نفسی|3pr
ادار|3qr3zq
ادار $|3qr3zq
ادار عامه|3qr
ادار مخاطر|3zq
اداری|0wp34z
ادبیات|2es2rg
ادخال|13t
ادخال $|13p
ادخال بیانات|13t
ادز|19u
ادمن|48s
ادمن $|48s
ادمن صفحات|48s
ادمین|15p1bu2mf2zn48z4ju
ادمین $|15p1bu2mf2zn48z4ju
ادمین اینستاگرام|48p
ادمین تلگرام|48p
ادمین دیتابیس|15q
ادمین سایت|1bu48f
ادمین سرور|4jo
ادمین سوشال|48m
ادمین شبکه|2zo
ادمین فروشگا|1bk
ادمین لینوکس|48g4js
ادمین پیج|48p
ادوی|41o
ادیتور|4wr
ادیتور $|4wr
ادیتور ویدیو|4wr
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
ارتفاع|0up
ارتودنتیست|17z
ارتودنتیست $|17z
ارتیست|0fs
ارجون|2xm
ارزیاب|27q3us
ارزیاب $|27q3us
ارزیاب خسارت|27q
ارزیاب ملک|3us
ارزیابی|22u
ارزیابی $|22o
ارزیابی عملکرد|22u
ارسال|4ht
ارشف|2hv
ارشیف|2hz34v
ارشیویست|2hz
ارشیویست $|2hz
ارماتور|0uo
ارماتور $|0uo
ارماتور بند|0uo
ارماتوربند|0uv
ارماتوربند $|0uv
ارگون|2xm
از|10n1hn3gp
از دور|3gp
از فروش|10n1hn
ازمایشگا|2uz2vm3gp
ازمایشگا شیمی|2ue3gq
ازمایشگاهی|2us
ازمونگر|3sz
ازمونگر $|3sz
ازمونگر نرمافزار|3sl
ازیاء|1ny1vf
ازیاء $|1no
ازیاء ونسیج|1no
اس|0cp
اسانسور|2lz
استاد|20z2er
استاد $|20z2er
استاد دانشگا|20m
استاد زبان|2er
استادیار|20z
استادیار $|20z
استاذ|20z
استاذ $|20z
استاذ جامعی|20m
استاذ مساعد|20m
استاذ مشارک|20m
استثمار|29z
استثمار $|29p
استثمار وتداول|29p
استثنایی|4dz4ff
استشاری|0wz0ys23v2mf2wn3pn4cp
استشاری $|0wz0ys23v2mf2wn3pn4cp
استشاری باطنی|2wq
استشاری تطبیق|23q
استشاری تقنی|23t
استشاری حلول|4cr
استشاری ساب|0yv
استشاری نفسی|3po
استعلام|10t
استقبال|21m3vz
استقبال $|3vx
استقبال فندق|21p3vg
استقرار|23y
استقرار نرمافزار|23o
استقطاب|3wv
استک|1rv
اسره|2wp
اسعاف|39w4qf
اسلامی|4kp
اسناد|2hz
اسنان|17z2we
اسنپ|3aq
اسهم|29p
اسکرام|3ot
اسکرام $|3ot
اسکرام مستر|3ot
اشعه|2tz
اشعه تشخیصی|2to
اشپز|1pz
اشپز $|1pv
اشپز رستوران|1pl
اشپزخان|2dz2me
اصطناعی|2ju3xp
اطفاء|3ks
اطفال|0lu1cq2wq4fe
اطفال روضه|0le1co
اطفایی|3kx
اطفایی $|3kx
اطلاعات|11q13s1gf23p2as2bp46l47l4jp
اعتبار|0ew1ok
اعتبار مالی|1ol
اعتماد|4rq
اعتماد $|4rq
اعتماد ایمنی|4rq
اعلام|3ru
اعلامی|2cy3rs
اعلامی $|2cz
اعلان|0xp19p1vp2wf
اعلان ممول|19p2wf
اعلانی|0xo
اعمال|0ir0jw0wq11l1gf
اغذی|0nz3tl
اف|0mn
اف کار|0mn
افسر|1ip2np
افسر $|1ip2np
افسر ایمنی|1ip
افسر کشتی|2np
اقتصادی|1oz
اقتصادی $|1ot
الات|1zm2mn
الات سنگین|1zo
اله|2mn
الی|2jr
ام|0mn
ام $|0mn
ام دی|0mn
امار|11r
امار اطلاعات|11r
امام|0sz
امام $|0sz
امام جماعت|0sm
امام مسجد|0sn
امامی|0cg1qp
امبدد|0cf1fz4bf
امبولانس|1af39v3af4qg
امتثال|0tz
امدادگر|3kx
امدادگر $|3kx
املاک|3uz3yf
املاک $|3uq
امن|1wz46x47x
امن سیبرانی|46t47m
امن معلوم|46m47u
امنیت|2ze46z47z
امنیت اطلاعات|46m47m
امنیت شبکه|2ze46o47l
اموال|0tn
امور|01n0am0eo10p2gn34r3qp
امور $|10o34r
امور بانکی|0ep
امور دفتری|34r
امور شهری|3qs
امور قرارداد|2gp
امور مالیاتی|0an
امور مشتریان|01o10q
اموزش|2fz
اموزش توسع|2fn
اموزش سازمانی|2fl
اموزشی|1vg2fw44r
اموزگار|4kz4ls
اموزگار $|4kz
امکان|1mn
امین|02n0en2ht2mg3yq4yo
امین $|02n0en2ht2mg3yq4yo
امین ارشیف|2hn
امین حساب|02o
امین خزین|0eo
امین صندوق|3yt
امین مخزن|4yn
امین مستودع|4ym
امین مکتب|2hr
انبار|02l2mf4yz
انبار $|4yl
انبار دار|4yl
انباردار|4yz
انباردار $|4ys
انبارگردان|4yv
انبارگردان $|4yv
انتاج|25z2mz
انتشار|13r
انتشار $|13r
انتشار محصول|13r
انتظام|1wz
انتظام $|1wv
انجلیزی|2ez2rg4kg
انجولار|1qt
اند|0cz0ng1qz
اندروید|0cg2yz4bf
انسانی|22z3oe49s
انشاء|0lf0vy
انشایی|0qs
انطباق|0tv
انظم|0yk1fu23x4iu4jx
انظم crm|0yk
انظم مدمج|1fw4ig
انظم وشبک|4jo
انفورماتیک|2av2bz
انلا|1bs41e
انگلیسی|2ek
انگولار|1qr
انیماتور|07z
انیماتور $|07z
انیماتور سه|07m
انیمیشن|07k
انیمیشن $|07k
انیمیشن سه|07k
اهنکار|2xw
اهنکار $|2xw
اهنگر|2xw
اهنگر $|2xw
اهنگساز|3cv
اهنگساز $|3cv
اوبر|3ar
اوبس|3ip
اوتوکاد|08t
اورژانس|2wm39t
اوری|4yo
اوری سفارش|4yo
اپاراتی|4uz
اپاراتی $|4uz
اپتومتریست|36z
اپتومتریست $|36z
اپراتور|0fp10q13s1vr1zs2kq2mp2vn2zm3vr
اپراتور $|0fp10q13s1vr1zs2kp2mp2vn2zm3vr
اپراتور cnc|2km
اپراتور noc|2zn
اپراتور بستهبندی|2mo
اپراتور تراش|2kt2mf
اپراتور تزریق|2mm
اپراتور تلفن|2mf3vu
اپراتور تولید|2ml
اپراتور جرثقیل|1zr2mf
اپراتور خط|2ml
اپراتور دستگا|2mo
اپراتور فتوشاپ|1vu2me
اپراتور لیزر|0ft2me2vq
اپراتور ماشین|1zo
اپراتور ورود|13m
اپراتور پاسخگویی|10q2mg
اپراتور پرس|2mo
اپراتور چاپ|2mo
اپراتور کال|10o
اپراتور کامپیوتر|13u2mf
اچ|0cs
اچ پی|0cs
اژانس|1ag34g3ap4pu
اژانس مسافرتی|34g4pp
اکادیمی|44w
اکانت|01t
اکانت $|01t
اکانت منیجر|01t
اکت|1qo
اکتتاب|27r
اکتتاب $|27r
اکتتاب تامین|27r
اکتواری|3zz
اکتواری $|3zz
اکچویر|3zz
اکچویر $|3zz
ای|11q1in2ap2br
ای تی|2ap2bs
ایتمان|0ev1os
ایزوگام|0up
ایزوگام $|0up
ایزوگام کار|0up
ایفون|2ys
ایلتس|2es
ایمنی|1iz4rq
ایمنی $|1il
ایمنی بهداشت|1il
ایمنی کاربران|4rq
اینترنتی|19t1bz2pf41f4gf
اینستاگرام|48p
با|0tp10r
با مشتری|10o
با مشتریان|10l
با پولشویی|0tq
باترونیست|1nu
باترونیست $|1nu
باتریساز|4uz
باتریساز $|4uz
باحث|2gp2iu2mf2op3xv49o4tu
باحث $|2gp2iu2mf2op3xv49o4tu
باحث اجتماعی|49p
باحث تجرب|4tm
باحث ذکاء|3xp
باحث سریری|2io
باحث سوق|2oq
باحث علمی|2ig3xt
باحث قانونی|2gs2ig
باحث مستخدم|2ig4ts
بادپا|16m
باربر|4yv
باربر $|4yv
بارگیری|4ys
باریستا|4xz
باریستا $|4xv
بازار|0ju1of29u2mg2oz2ps
بازار $|1of29r
بازار سرمای|29r2of
بازار مالی|1of29r
بازاریاب|19p26o41z
بازاریاب $|19p26o41z
بازاریاب بیمه|26o
بازاریاب تلفنی|41l
بازاریاب حضوری|41n
بازاریاب دیجیتال|19q41f
بازاریاب میدانی|41m
بازاریابی|19u2mg2pz3mg3nw
بازاریابی $|19v2pu
بازاریابی اینترنتی|19t2pg
بازاریابی دیجیتال|19m
بازاریابی محصول|2pe3mg3ny
بازب|0xg4rs
بازب $|0xg4rs
بازب محتوا|0xg4rs
بازرس|3qx3tt
بازرس $|3qx3tt
بازرس جوش|3tr
بازرس کیفی|3tp
بازرگانی|3lz4hp
بازرگانی $|3lu4hf
بازرگانی خارجی|3lk4ht
بازی|0cg1st1tz1vf4bg
بازیساز|1tz
بازیساز $|1tz
بازیگر|3cv
بازیگر $|3cv
باشگا|0zq10n4fo
باشگا مشتریان|0zq10o
باص|3aq
باطنی|2wz
باغ|1uu2me
باغبان|1uz
باغبان $|1uz
باغبان فضای|1uk
باغبان ویلا|1uo
بالینی|2im31p
بانک|0ez34g3yg4gf
بانکدار|0ez
بانکدار $|0ez
بانکی|0ep
باک|0cs
باک اند|0cs
بایث|0cx
بایع|3yz
بایع $|3yz
بایع جوال|3ym
بایع متجر|3yn
بایع محل|3yl
بایگان|2hz
بایگان $|2hz
بایگانی|2hz34n
بترول|0ns
بحار|2ny
بحار $|2ny
بحث|45r
بحری|2nz
بخش|31m
بخشدار|3qy
بخشدار $|3qy
بدنسازی|4fo
بر|0uq
برامج|3ou4by
براورد|0qn
برد|1vg1yu
برشکار|1np2xq
برشکار $|1np2xq
برشکار فلز|2xr
برشکار پارچ|1nq
برق|1dz1ez1hp2mg4uo
برق $|1dm1eq4up
برق خودرو|4um
برق کار|1eq4ul
برق کترونیک|1dp
برقکار|1ez
برقکار $|1ez
برقکار ساختمان|1eo
برقکار صنعتی|1en
برمجیات|08e1gp3sz3tf4aw4bz
برنام|25o3om4hq
برنام $|25m
برنام ریزی|25o3om4hq
برنامج|3ou
برنامهنویس|04g0cy0yn1do1ft1nf1qx1ru1tu2jm2me2yv3cg4bw4yg
برنامهنویس $|04g0cy0yn1do1ft1nf1qx1ru1tu2jm2me2yv3cg4bw4yg
برنامهنویس ios|2yl
برنامهنویس plc|1dq
برنامهنویس sap|0yo
برنامهنویس امبدد|0cg1fr
برنامهنویس اندروید|2yp
برنامهنویس انگولار|1qr
برنامهنویس بازی|1tr
برنامهنویس جاوا|0cq
برنامهنویس جنگو|0cn
برنامهنویس دات|0cm
برنامهنویس ری|1qo
برنامهنویس ریکت|0cg1qs
برنامهنویس سایت|1rp
برنامهنویس سمت|0co
برنامهنویس سی|1fp
برنامهنویس فرانت|1ql
برنامهنویس فلاتر|2yn
برنامهنویس لاراول|0cl
برنامهنویس موبایل|2yr
برنامهنویس نود|0co
برنامهنویس هوش|2jn
برنامهنویس وب|1rq
برنامهنویس وردپرس|1rq
برنامهنویس ویو|1qs4bg
برنامهنویس پایت|0cr4bg
برنامهنویس پی|0cl
برنامهنویس گولنگ|0cr
برنامهنویس یونیتی|0cg1tu
برنامهنویسی|4by
برنامهنویسی $|4by
برند|2pz
برند $|2pp
برند منیجر|2pp
برگزارکنند|1jq
برگزارکنند $|1jq
برگزارکنند رویداد|1jq
برید|16s
بستانی|1uz
بستانی $|1uz
بستنیساز|1px
بستنیساز $|1px
بسته|2mp
بسته $|2mp
بسته بند|2mp
بستهبندی|24t2mr
بستهبندی گرافیک|1vn24g
بشری|22x
بصری|1vn36z
بضایع|3yp
بعدی|07w
بل|21r
بل $|21r
بل بوی|21r
بلاط|2qz
بلاط $|2qu
بلاکچ|0hv4bg
بلاگ|0xx
بلاگر|0xy
بلاگر $|0xy
بلاگنویس|0xy
بلاگنویس $|0xy
بلدوزر|1zs
بلدی|3qr
بلوک|0hq
بلوک تشین|0hq
بلوکتش|0hu
بلیط|0uv4pm
بلیط $|0uw
بنا|2qz
بنا $|2qz
بنا کاشی|2qn
بناء|0qs0uq0vs2mf2qy
بناء $|2qz
بناء وبلاط|2qo
بند|0uz2mn
بنر|1vq
بنشری|4uz
بنشری $|4uz
بنک|0ez4ge
بنیه|3ip
بنیه تحتی|3ip
بهداشت|1iw2vq
بهداشت $|1io
بهداشت حرفه|1in
بهداشت محیط|1ir
بهداشتکار|17s
بهداشتکار $|17s
بهداشتکار دهان|17s
بهرهبرداری|35v
بهیار|31z
بهیار $|31v
بواب|1mz
بواب $|1mz
بودج|1ow
بورس|29z
بوس|3an
بومیساز|4oy
بومیساز $|4oy
بوی|21r
بچه|0ls31e
بک|0cv
بک اند|0cv
بی|0cn11q
بی اتش|0cn
بی ای|11q
بیانات|11r12z13z14z15u2mf
بیانات ضخمه|12n
بیتزا|1pt4kf
بیزینس|0ir
بیطری|2wd4vz
بیطری $|4vt
بیل|1zp
بیل مکانیکی|1zp
بیمار|0lv
بیمارستان|2vr3vf
بیمه|26z27s3bo3yf41g
بیمه $|26r
بیمه دستمزد|3bp
بیمهگر|26z
بیمهگر $|26z
بین|3rn
بین ملل|3rn
بیناییسنج|36z
بیناییسنج $|36z
بیهوشی|2wn
بییه|1iv
تابلو|1eo
تابلو برق|1eo
تابلوساز|1ep
تابلوساز $|1ep
تابلوساز برق|1ep
تاتو|0fr
تاتو $|0fr
تاتو کار|0fr
تاریخ|2rg4kq
تاسیسات|2su3jz
تاسیسات $|3jv
تاسیسات مکانیکی|3jn
تاسیسات کار|3jm
تاسیساتی|3jz
تاسیساتی $|3jz
تامین|26z27z2gg2mf3lw41f4hq
تامین $|26s
تامینکنند|3lz3wc
تانکر|4qr
تاکسی|1ag3aw4qg
تایپیست|13z
تایپیست $|13z
تبرع|30z
تبرید|2st3ju
تبرید وتکییف|3jl
تبلیغات|19z2pz
تبلیغات $|19y
تبلیغات دیجیتال|19k
تبلیغات متا|19o
تبلیغات کلیکی|19o
تبلیغات گوگل|19p
تجار|1bs
تجار کترونی|1bs
تجارت|1bs
تجارت کترونیک|1bs
تجاری|11w2pp
تجرب|0zq3lf4sr4tx
تجرب مستخدم|4sn4tm
تجرب مشتری|0zq3lf
تجرب کاربری|4sn4tt
تجمیل|0fz
تجمیل $|0fp
تجمیل وحلاق|0fp
تجهیز|0gs
تجهیز پزشکی|0gs
تحالیل|2uz
تحالیل طبیه|2um
تحتی|3ip
تحریر|2cy
تحریر $|2cp
تحریر اخبار|2cp
تحسین|45r
تحسین $|45o
تحسین محرک|45r
تحصیل|0es
تحصیلدار|02y
تحصیلدار $|02y
تحصیلی|0wg3pq
تحقق|0pu
تحقق دوایر|0po
تحقق رقاق|0po
تحقیق|2iq2oo2ps
تحقیق $|2od2pv
تحقیق بازار|2oo2ps
تحقیق توسع|2ir
تحلیل|0ir0qm11s
تحلیل $|0qm11p
تحلیل داده|11t
تحلیل سیستم|0is
تحلیل طراحی|0qm
تحلیلگر|0iw11z14n1op29p2mf2oq3zp47q4bk
تحلیلگر $|0iw11z14n1op29p2mf2oq3zp47q4bk
تحلیلگر اقتصادی|1op
تحلیلگر امنیت|47p
تحلیلگر بازار|29m2or
تحلیلگر بورس|29r
تحلیلگر بیزینس|0ir
تحلیلگر داده|11n
تحلیلگر ریسک|3zq
تحلیلگر سیستم|0ip
تحلیلگر طراح|4bm
تحلیلگر علم|11g14o
تحلیلگر مالی|1ol
تحلیلگر مرکز|47l
تحلیلگر کسب|0ir
تحمیل|4yu
تحمیل وتنزیل|4ym
تحویلدار|0ez
تحویلدار $|0ez
تحویلدار بانک|0em
تحکم|1dt
تخاطب|4eu
تخدیر|2wl
تخلی|4ys
تخلی $|4yn
تخلی بارگیری|4ys
تدارک|3lz
تدارک $|3lt
تدریب|2fz
تدریب وتطویر|2fl
تدریس|20o
تدوینگر|4wz
تدوینگر $|4wz
تدوینگر ویدیو|4wn
تراش|0oz0pq2kt2mf
تراشکار|2ky
تراشکار $|2ky
ترافیک|0bp0qt
ترافیک هوایی|0bp
تربی|09o4ds4kk
تربی اسلامی|4kp
تربی خاصه|4dv
تربی فنیه|09q4kf
ترخیص|4ht
ترخیص $|4ht
ترخیص کار|4ht
ترخیصکار|4hy
ترخیصکار $|4hy
تریدر|29z
تریدر $|29z
تریل|4qq
تریلا|4qq
تریلی|4qr
تزریق|2mm
تزریق پلاستیک|2mm
تست|3sz46w
تست $|3sl46p
تست نرمافزار|3so
تست نفوذ|3sg46x
تست نفوذپذیری|3sl
تستر|3sz
تستر $|3sz
تستر نرمافزار|3sn
تسویق|19y2mg2pz3nw
تسویق $|19q2pr3nq
تسویق رقمی|19u2pe
تسویق منتج|2pe3ny
تسویق کترونی|19u2pf
تشخیصی|2to
تشریف|21z
تشریف $|21u
تشغیل|35v
تشین|0hq
تصمیم|0oq28o
تصمیم داخلی|28o
تصمیم دوایر|0oo
تصمیم رقاق|0om
تصنیع|25u
تصویر|2tq
تصویر طبی|2tq
تصویربردار|4wz
تصویربردار $|4wz
تصویربرداری|1hg2tt
تصویرساز|1vz
تصویرساز $|1vz
تضمین|3tr
تضمین کیفیت|3tr
تطبیق|0cg0tw23z2yz4bg4cu
تطبیق انظم|23n
تطبیق جوال|2yl
تطبیق مقرر|0tn
تطبیق هاتف|2yl
تطویر|0jv1gx41d42r
تطویر $|0jm
تطویر اعمال|0jx1gf
تطویر مبیعات|41e42r
تعبی|2ms
تعدین|0ns
تعلم|2jr4dq
تعلم الی|2jr
تعلیمی|1ve2fv
تعمیر|1hp2lz
تعمیر $|2lr
تعمیر موبایل|2ll
تعمیر نگهداری|2lo
تعمیرکار|2bq2lx2mg3js4us
تعمیرکار $|2bq2lx2mg3js4us
تعمیرکار اسانسور|2lk
تعمیرکار خودرو|4ul
تعمیرکار لوازم|2lm
تعمیرکار موبایل|2lo
تعمیرکار موتورسیکلت|2le4ut
تعمیرکار پرینتر|2ln
تعمیرکار پکیج|2lf3jq
تعمیرکار کامپیوتر|2br2lf
تعمیرکار کولر|2lg3jo
تعویض|4uw
تعویض $|4uw
تعویض روغن|4up
تعویض روغنی|4up
تغذی|06z2wf32z
تغذی $|06z32e
تغذی علاجی|32l
تغلیف|1vf24r2mr
تقنی|0nt0xd17n1gs23s2ap2bo2mf2tp4ar4ce4mz
تقنی $|0no17n2tq
تقنی اسنان|17n
تقنی اشعه|2tq
تقنی اغذی|0nu
تقنی معلوم|2ar
تقویم|17v
تلر|0ez
تلر $|0ez
تلفزیونی|4wo
تلفن|10r2me3vu
تلفنی|10o3yd41z
تلگرام|48p
تماس|10s
تمریض|31z
تمریض $|31t
تنظیمکنند|42p
تنظیمکنند $|42p
تنظیمکنند جلسات|42p
تنظیمی|0tt
تنفیذی|1kz1lz
تهیهکنند|4wz
تهیهکنند $|4wz
تواصل|48x
تواصل اجتماعی|48q
تور|3ye4pz
تور $|4po
تور لیدر|4po
تور گردشگری|4pl
تورلیدر|4pz
تورلیدر $|4pz
تورید|4hw
توزیع|16z1ag4ht
توسع|0jz18t1gn2fm2iq3mn42q4bn
توسع $|0jr4bo
توسع بازار|0ju
توسع دهندگان|18u
توسع فروش|42r
توسع محصول|3mo
توسع نرمافزار|1gp4bn
توسع کسب|0jt
توسعهدهند|0cq0ht12q1fr1ng1qp1rs1tr2me2yu4bv
توسعهدهند $|0cq0ht12q1fr1ng1qp1rs1tr2me2yu4bv
توسعهدهند امبدد|1ft
توسعهدهند اندروید|2yp
توسعهدهند بازی|1tt
توسعهدهند بلاکچ|0hv4bg
توسعهدهند بک|0cm
توسعهدهند داده|12r
توسعهدهند فرانت|1qr
توسعهدهند فول|1rn
توسعهدهند لاراول|0cq
توسعهدهند موبایل|2yr
توسعهدهند نرمافزار|4bo
توسعهدهند وب|1rr
توصیل|16z
توصیل طلبات|16l
توظیف|3wz
توظیف $|3ws
تولید|0xp25z2my2wg42r4he4mp
تولید $|0xm2mg4mp
تولید عملاء|42r
تولید محتوا|0xq
تولید محتوای|4mp
تولیدکنند|0xn
تولیدکنند $|0xn
تولیدکنند محتوا|0xn
تولیدی|2mo
تکالیف|02m
تکنس|04g0bq0ug17p1dk1hw1nf2bp2me2tt2uo2zm39t3cg3eu3jm4nq4ul4vq4yg
تکنس $|04g0bq0ug17p1dk1hw1nf2bp2me2tt2uo2zm39t3cg3eu3jm4nq4ul4vq4yg
تکنس ابزار|1dn
تکنس اتاق|31m
تکنس ازمایشگا|2uq
تکنس اورژانس|39t
تکنس برق|1hq
تکنس تاسیسات|3jq
تکنس تصویربرداری|1hg2tt
تکنس تعمیر|1hq
تکنس خودرو|4up
تکنس داروخان|3eq
تکنس دارویی|1hf3et
تکنس دامپزشکی|1he4vv
تکنس دندانسازی|17v1hf
تکنس رادیولوژی|1hg2tq
تکنس شبکه|2zn
تکنس فنی|1hp
تکنس فوریت|1hg39s
تکنس فیبر|4nl
تکنس مخابرات|4nr
تکنس هواپیما|0bt1hg
تکنس کامپیوتر|2bs
تکنس کترونیک|1hq
تکنولوجیا|2an
تکنولوجیا معلوم|2an
تکنولوژیست|0nm
تکنولوژیست $|0nm
تکنولوژیست مواد|0nm
تکییف|3jv
تکییف مرکزی|3jl
تکییف وتبرید|3jm
تی|2ap2bs
تیراندازی|4fo
تیلی|41s
تیلی $|41s
تیلی سیلز|41s
ثقه|4ru
ثقه $|4ru
ثقه سلام|4ru
ثقیل|1zn2mg4qq
ثلاثی|07u
ثلاثی ابعاد|07u
جافا|0cw4bg
جامع|30r
جامع $|30r
جامع تبرع|30r
جامعی|20s
جاوا|0cq
جبران|22u
جبران خدمات|22p
جبران خدمت|22o
جذب|1og2mg2we30v3lq3wz42t
جذب $|30w3ln3ws
جذب تامینکنند|3lz3wc
جذب خیرین|30s3wf
جذب مشتری|3lc3wd42v
جذب کمک|30p
جراح|2wx
جراح $|2wx
جرافیک|1vt
جرافیکی|1vo
جرثقیل|1zz2mf
جرسون|4xy
جرسون $|4xy
جزار|0ky
جزار $|0ky
جصاص|2qy
جصاص $|2qy
جغرافی|3go
جلدی|2wu
جلسات|42p
جلسات فروش|42p
جلوبندیساز|4uz
جلوبندیساز $|4uz
جلیس|0lt
جلیس $|0lt
جلیس اطفال|0lo
جلیس مسنین|0ln
جماعت|0sm
جمرکی|4hy
جمع|30r4yn
جمع $|30r4yn
جمع اوری|4yo
جمع تبرع|30s
جندی|3kx
جندی $|3kx
جنگو|0cz
جنگو $|0cz
جوال|2lm2yu3ym
جواهر|3cq
جوده|3sv3tz
جوده اغذی|3tl
جوده برمجیات|3so3tg
جوش|3tr
جوشکار|2xy
جوشکار $|2xy
جوشکار ارگون|2xm
جوشکار فلزکار|2xn
جوی|0bt0lg3gr
جی|0cp
جی اس|0cp
جیولوجی|3gy
جیولوجی $|3gy
حارس|1wz
حارس $|1wz
حارس امن|1wo
حاسب|0qs
حاسب $|0qs
حاسب کمیات|0qs
حاسوب|2bs2rr4bz4kf
حاضن|1cz
حاضن $|1cz
حافل|3as4qg
حافل واجر|3al
حجوز|4pw
حجوز طیران|4pm
حداد|0uo2xx
حداد $|0uo2xx
حداد مسلح|0ur2xf
حداد منیوم|2xo
حدایق|1uz
حراست|1wz
حراست $|1ww
حرفه|1in
حرفه ای|1in
حساب|00w01y02z0av0xg2mf41f
حساب رییسی|01o
حساب عامه|01f02s
حساب مبیعات|00y01g41f
حساب مشتریان|01m
حساب وضرایب|0al
حسابدار|02z4yf
حسابدار $|02z4yg
حسابدار انبار|02l4yg
حسابدار صنعتی|02l
حسابدار فروش|02p
حسابداری|02z2mg
حسابداری $|02n
حسابداری صنعتی|02k
حسابرس|0az
حسابرس $|0az
حسابرس داخلی|0al
حسابرس مشاور|0al
حسابرسی|0av
حضان|1cz4ff
حضان $|1cy
حضوری|3ym41p
حفار|1zr
حفاظت|1wr
حفلات|1jp
حقوق|3bz
حقوق $|3bl
حقوق دستمزد|3bs
حقوقی|2gz38y3vg
حلاق|1xz
حلاق $|1xz
حلاق رجالی|1xo
حلاق ومصفف|1xl
حلوانی|0dz
حلوانی $|0dz
حلول|08e4an4cz
حلول تقنی|4as4ce
حلوی|0dz
حمال|4yv
حمال $|4yv
حمل|4ht
حمل نقل|4ht
حملات|19y
حوکیمیایی|2iw
حوکیمیایی $|2iw
حکومی|3qu
حیاه|2im
حیاه وابحاث|2im
حیاک|1nu
حیوان|0lg4vv
حیوی|0gq
خادم|0ry
خادم $|0ry
خارجی|0ao41m4ht
خاص|3aq
خاصه|4dv
خانه|21n
خانه $|21n
خانه دار|21n
خانواد|2wl3pq
خانگی|2lm
خاور|1ag3ag4qr
خباز|0dz
خباز $|0dz
خباز وحلوانی|0do
خبر|2cu2rg
خبرنویس|2cy
خبرنویس $|2cy
خبرنگار|2cy
خبرنگار $|2cy
خبیر|05q0fo14q45m
خبیر $|05q0fo14q45m
خبیر بیانات|14q
خبیر تجمیل|0fp
خبیر زراعی|05q
خبیر سیو|45m
خدمات|0rx10n1hn22o
خدمات $|0rq10s1hc
خدمات نظافت|0rp
خدمات نظافتی|0rn
خدمات پس|10n1hn
خدماتی|0rz
خدماتی $|0rw
خدمت|22o
خدمتکار|0ry
خدمتکار $|0ry
خدمه|0bm10z
خدمه $|10p
خدمه زباین|10q
خدمه عملاء|10t
خدمه پرواز|0bn
خراط|2kz
خراط $|2kz
خراط معادن|2kp
خرید|3lz
خرید $|3lr
خزان|1os
خزان $|1os
خزان دار|1os
خزین|0en1oz
خزین بنک|0eo
خسارت|27z
خسارت بیمه|27l
خسایر|27t
خصوصی|2rm4kq
خصوصی ریاضی|2rl
خصوصی فیزیک|2rl
خط|2ml
خط تولید|2ml
خطیب|0sy
خطیب $|0sy
خلاط|3ag4qq
خلبان|0bz
خلبان $|0bz
خلبان خدمه|0bn
خلفی|0cv
خمکار|2xw
خمکار $|2xw
خوادم|4jt
خوان|3ep
خوانند|3cv
خوانند $|3cv
خودرو|4uz
خیاط|1nz2me
خیاط $|1nt
خیاط رجالی|1nm
خیری|30w
خیرین|30s3wf
دات|0cu2lg
دات $|0cp
دات نت|0cu2lg
داخلی|0aw1vf28z2wn35u
داده|11z12z13q14z15v2mf3xl
داده هوش|3xl
دادگستری|2gp
دار|1os21m2hs2mf3yq4xn4yk
دار هتل|21n
داربست|0uo
داربست $|0uo
داربست بند|0uo
دارو|41l
داروخان|3dz3ez3yd
داروخان $|3dy
داروساز|3dz
داروساز $|3dz
دارویی|1hf3et41n
دام|4vt
دام $|4vt
دام پزشک|4vt
دامدار|04v
دامدار $|04v
دامپزشک|4vz
دامپزشک $|4vw
دامپزشکی|1he4vv
دانش|2hs
دانشجوی|4bv
دانشجوی $|4bv
دانشجوی علوم|4bk
دانشجوی مهندسی|4bn
دانشجوی نرمافزار|4bl
دانشجوی کامپیوتر|4bl
دانشمند|14p
دانشمند $|14p
دانشمند داده|14p
دانشگا|20y
دایرکتور|1vs
دبستانی|1cn4fg
دبلوماسی|3qy
دبلوماسی $|3qy
دبیر|09t2cq2ex2mf2ry4ky
دبیر $|09t2cq2ex2mf2ry4ky
دبیر ادبیات|2es2rg
دبیر تاریخ|2rg4kq
دبیر خبر|2cu2rg
دبیر ریاضی|2rp
دبیر زبان|2em
دبیر زیست|2rr
دبیر شیمی|2rp
دبیر عربی|2eq
دبیر علوم|2rm
دبیر فیزیک|2rp
دبیر هنر|09v2rf
دبیرخان|34z
دبیرخان $|34v
دبیرستان|2rk
دراج|16t4qg
دراس|2oo
دراس $|2oo
دراس سوق|2oo
درب|2xq
درب $|2xq
درب پنجرهساز|2xq
درج|13u
درج $|13m
درج محصول|13u
درمان|4et
درمانگر|06z
درمانگر $|06z
درودگر|0mx
درودگر $|0mx
دریا|2nv
دریانورد|2ny
دریانورد $|2ny
دستمزد|3bz
دستگا|2mo
دستیار|17t1kx2mf2vq38v4vp
دستیار $|17t1kx2mf2vq38v4vp
دستیار اجرایی|1kq
دستیار حقوقی|38q
دستیار دامپزشک|4vr
دستیار دندانپزشک|17p
دستیار دندانپزشکی|17s1kg
دستیار شخصی|1kn
دستیار مدیر|1ko
دستیار مدیرعامل|1km
دستیار وکیل|1kg38s
دستیار پزشک|2vu
دسک|2bu
دعای|41u
دعای $|41o
دعای طبیه|41r
دعم|10q2bz
دعم $|10q2bs
دعم تقنی|2bp
دعم عملاء|10q
دعم فنی|2bt
دفاع|3kr
دفاع $|3kr
دفاع مدنی|3kr
دفتر|0qv1kz38p
دفتر $|0qo
دفتر فنی|0qv
دفتر مدیرعامل|1kl
دفتر وکالت|38q
دفتری|34v
دفتریار|2gy
دفتریار $|2gy
دقیق|1dw
دندان|17t
دندان $|17t
دندان پزشک|17t
دندانسازی|17v1hf
دندانپزشک|17z
دندانپزشک $|17w
دندانپزشکی|17s1kg
دهان|17s2mf37z4um
دهان $|37w4um
دهان سیار|4un
دهندگان|18u
دو|1am
دواپس|3iz
دوایر|0on0po1yu
دوایر متکامل|0oo
دوبلور|3cv
دوبلور $|3cv
دوت|0co
دوت نت|0co
دور|3gp
دورب|1eu
دورب مداربست|1en
دوزند|1nu
دوزند $|1nu
دولت|34e3qt
دکتر|2wx
دکتر $|2wx
دکل|0up
دکل $|0up
دکل کار|0up
دکوراتور|28z
دکوراتور $|28z
دکوراسی|28u
دی|0mn
دی اف|0mn
دیتا|12w14s
دیتا $|14s
دیتا ساینتیست|14s
دیتابیس|15z
دیتابیس $|15v
دیتاسنتر|4jv
دیجیتال|19z41f
دیجیتال $|19q
دیجیتال مارکتر|19p
دیجیتال مارکتینگ|19p
دیزاینر|1ss1vp
دیسپچر|4hy
دیسپچر $|4hy
دیسک|2bt
دیف|3ip
دیف اوبس|3ip
دیلیفری|16z
دیلیفری $|16x
دین|0ss
دینی|0ss
دیون|02t0eg
دیکور|28z
ذکاء|11o2ju3xp
ذکاء اصطناعی|2ju3xp
ذکاء اعمال|11o
رابط|4so
رابط کاربری|4so
رادیولوژی|06z1hg2tz
رادیولوژی $|06z
رادیولوژیست|2wx
رادیولوژیست $|2wx
راستهدوز|1nu
راستهدوز $|1nu
راصد|3gr
راصد $|3gr
راصد جوی|3gr
راعی|0lp
راعی $|0lp
راعی مسنین|0lp
رافع|1zx2me4yp
رافع شوکی|1zd4yu
راقص|3cv
راقص $|3cv
رانند|16t1aw1ng1zu2me39s3az4qx4yl
رانند $|16t1aw1ng1zu2me39s3az4qx4yl
رانند اتوبوس|3ar
رانند اسنپ|3aq
رانند امبولانس|1af39v3af4qg
رانند اژانس|1ag3ap
رانند بیل|1zp
رانند تانکر|4qr
رانند تاکسی|3an
رانند تریلی|4qr
رانند توزیع|16r1ag
رانند جرثقیل|1zq
رانند خاور|1ag3ag4qr
رانند سازمانی|1ap3ag
رانند سرویس|3ar
رانند شخصی|3aq
رانند لودر|1ag1zt3ag
رانند لیفتراک|3ag4ys
رانند ماشین|4qn
رانند مینی|3an
رانند نیسان|1ap3ag
رانند وانت|1ap
رانند ون|3ap
رانند پایه|1ap
رانند پخش|16t1af3ag4qg
رانند کامی|4qq
رانند کامیونت|4qr
راهنمای|4po
راهنمای $|4po
راهنمای تور|4po
راهکار|08g0ym4cz
راهکار $|0ym
راهکار سازمانی|0ym
رایتر|0xr
رباتیک|40z
رجالی|1nm1xo
رجل|0sr1wp3kq
رجل $|0sr1wp3kq
رجل اطفاء|3ks
رجل امن|1wq
رجل دین|0ss
رحلات|1jf4pt
رسام|07s08s1vy2mg
رسام $|07s08s1vy2mg
رسام اوتوکاد|08t
رسام ثلاثی|07k
رسام متحرک|07s
رسام معماری|08l
رسان|16s
رستوران|0bg1px4xy
رسم|09u4kg
رسوم|07x
رسوم $|07k
رسوم متحرک|07o
رسپشن|3vz
رسپشن $|3vz
رعای|0lw
رعای $|0lo
رعای مسنین|0lo
رفوف|3yx
رقاق|0oz0po1vg
رقمی|19z2pe
رندرکار|07z
رندرکار $|07z
رنگ|1xn2mr37p
رنگ $|1xn2mr37p
رنگ کار|1xn2mr37p
روابط|18o3rz
روابط $|18o3rl
روابط بین|3rn
روابط توسع|18o
روابط عمومی|3rv
رواتب|02g3bz
رواتب واجور|3bp
رواندرمانگر|3pz
رواندرمانگر $|3pz
روانشناس|3pz
روانشناس $|3px
روانپزشک|2wx
روانپزشک $|2wx
روبوت|40z
روتوش|3fu
روتوش $|3fu
روتوش کار|3fu
روحانی|0sy
روحانی $|0sy
روزنامهنگار|2cy
روزنامهنگار $|2cy
روش|25s
روضه|0le1cy4kf
روغن|4up
روغنی|4up
رویداد|1jz
رویه|0mr
رویه $|0mr
رویه کوب|0mr
رپ|41s
رژیمدرمانگر|32z
رژیمدرمانگر $|32z
رگولاتوری|0tv
ری|1qo
ری اکت|1qo
ریاض|1cp4fo
ریاض اطفال|1cp
ریاضی|2rz4fo4kf
ریاضی دبیرستان|2rk
ریاکت|1qs
ریختهگر|2xw
ریختهگر $|2xw
ریزی|25o3om4hq
ریزی تولید|25r
ریزی کنترل|25n3on4hg
ریسپشن|3vz
ریسپشن $|3vz
ریسک|3zz
ریکت|0cg1qs
رییس|02n0em1go1ko1lq1om2am2cp2ml31n4gp
رییس $|02n0em1go1ko1lq1om2am2cp2ml31n4gp
رییس تحریر|2cr
رییس تمریض|31p
رییس تنفیذی|1ls
رییس حساب|02o
رییس حسابداری|02m
رییس دفتر|1kr
رییس شعبه|0en
رییس فروشگا|4gq
رییس قسم|1gp2an
رییس مالی|1on
رییس وردی|2mr
رییسی|01o
زبان|2ez4ol
زبان انگلیسی|2ek
زباین|10q
زراع|04v
زراع $|04v
زراعی|04t05z2mf
زمینشناس|3gx
زمینشناس $|3gx
زن|1pw2ds
زنان|1xn2wn
زنبوردار|04v
زنبوردار $|04v
زنجیر|4hv
زنجیر $|4hp
زنجیر تامین|4hv
زیبایی|0fz
زیرساخت|2zo3it
زیرساخت شبکه|2zo
زیست|1ip2rr
زیستشناس|2iw
زیستشناس $|2iw
زیستی|2im
زیستی پژوهش|2im
زیگزالدوز|1nu
زیگزالدوز $|1nu
ساب|0yv
ساختمان|08r0uv0vw1er1mz2cg2mb2sg37z3jn4yg
ساختمان امکان|1mn
ساختمانی|0uw0vp2mc
ساده|0ul2mm
ساده ساختمانی|0up2mf
سازمانی|00z0ym1ap2fl3ag41d
سازمانی erp|0ym
سازه|02f0qz
ساعی|16s
ساعی $|16s
ساعی برید|16s
سالاد|2ds
سالاد $|2ds
سالاد زن|2ds
سالمند|0lt31n
سالن|4xw
سالن $|4xw
سالن دار|4xo
سالن کار|4xq
سالندار|4xx
سالندار $|4xx
سالیدورک|1vg24e2sz
ساندویچ|1pq
ساندویچ $|1pq
ساندویچ زن|1pq
سایت|1bt1rz2bo48f4nv4sg
سایت $|4nr
سایت وردپرس|1rl
سایت یابی|4nv
سایق|16t1av1ng1zv2me39s3az4qx4yn
سایق $|16t1av1ng1zv2me39s3az4qx4yn
سایق اجره|3ar
سایق اسعاف|39w4qf
سایق اوبر|3ar
سایق باص|3aq
سایق بلدوزر|1zs
سایق تاکسی|3am
سایق تریل|4qq
سایق تریلا|4qq
سایق توصیل|16o
سایق حافل|3as4qg
سایق حفار|1zr
سایق خاص|3aq
سایق خلاط|3ag4qq
سایق دراج|16t4qg
سایق دیلیفری|16q
سایق رافع|1zp4ym
سایق شاحن|4qs
سایق شیول|1zs
سایق فورکلفت|4qg4yu
سایق قلاب|3ag4qq
سایق نقل|4qn
ساینتیست|14s
سباح|4fv
سباک|3jz
سباک $|3jz
سباک صحی|3jm
سباک وتکییف|3jn
سبدگردان|29z
سبدگردان $|29z
سبز|05r08p1us
ستاک|1ro
سحاب|3iu
سختافزار|1yz2bs
سختافزار $|2bp
سختافزار کامپیوتر|2bp
سخنگو|3rz
سخنگو $|3rz
سراشپز|1px
سراشپز $|1px
سرامیک|2qp
سرامیک $|2qp
سرامیک کار|2qp
سرایدار|1mz
سرایدار $|1mz
سرایدار مدرس|1mp
سرباز|3kx
سرباز $|3kx
سردبیر|2cy
سردبیر $|2cy
سردفتر|2gy
سردفتر $|2gy
سرمای|22s29r2of
سرمای $|22m
سرمای انسانی|22s
سرمایهگذاری|29z
سرمایهگذاری $|29o
سرمایهگذاری معامل|29o
سرور|0cn4jz
سرویس|3ar3jn
سرویس $|3jn
سرویس مدرس|3am
سرویس کار|3jn
سرویسکار|2lo3jp
سرویسکار $|2lo3jp
سرویسکار اسانسور|2lp
سرویسکار کولر|3jp
سرپرست|02l0vv2lm2mq35o41m4gs4yk
سرپرست $|02l0vv2lm2mq35o41m4gs4yk
سرپرست انبار|4yo
سرپرست تولید|2mn
سرپرست حسابداری|02m
سرپرست ساختمان|0vq
سرپرست شعبه|4gp
سرپرست عملیات|35o
سرپرست فروش|41n
سرپرست فروشگا|4gn
سرپرست نت|2lp
سرپرست کارگا|0vu2mg
سرپرستار|31y
سرپرستار $|31y
سریری|2is
سفارش|4yo
سفر|2gg4pz
سفر $|4pr
سفر وسیاح|4po
سفر گردشگری|4pl
سفرجی|4xx
سفرجی $|4xx
سفیر|16z
سفیر $|16y
سقف|0un
سقف $|0un
سقف کاذب|0un
سلاخ|0ky
سلاخ $|0ky
سلام|1iz4rt
سلام وصحه|1il
سلسل|4hs
سلسل $|4hn
سلسل تورید|4hs
سمت|0co
سمت سرور|0co
سمکری|2xo4um
سمکری $|2xo4um
سمکری سیار|4um
سمکری معادن|2xp
سناریست|0xy
سناریست $|0xy
سناریونویس|0xy
سناریونویس $|0xy
سنتر|10y
سنترال|3vz
سنجش|3gp
سنجش $|3gp
سنجش از|3gp
سنگ|2qp
سنگ $|2qp
سنگ کار|2qp
سنگین|1zm4qn
سه|07w
سه بعدی|07w
سوبرمارکت|4gu
سوشال|48z
سوشال $|48n
سوشال مدیا|48w
سوشیال|48w
سوشیال $|48q
سوشیال میدیا|48w
سوق|2oz
سوپروایزر|31v41n
سوپروایزر $|31v41n
سوپروایزر بالینی|31p
سوپروایزر فروش|41n
سوپروایزر پرستاری|31p
سپیدار|0yx
سکرتاری|34y
سکرتاری $|34y
سکرتیر|1kr2mg2vr34x38r
سکرتیر $|1kr2mg2vr34x38r
سکرتیر تنفیذی|1kt
سکرتیر طبی|2vo
سکرتیر طبیه|2vq
سکرتیر قانونی|38s
سکرم|3ot
سکرم $|3ot
سکرم ماستر|3ot
سی|0cs1fp
سی $|0ct
سی شارپ|0cu
سی پلاس|1fp
سیاح|4pz
سیاح $|4pz
سیاحی|49f4pt
سیار|2lf4uz
سیاس|3qt
سیبرانی|46t47m
سیستم|0ix0yq10g1fv25q2bo2mg2zf4ao4iz4ju
سیستم روش|25s
سیستم شبکه|2zf4jo
سیستم نرمافزاری|4ao
سیستم نهفت|1fw4if
سیلز|41s
سیمکش|1ez
سیمکش $|1ez
سیمکش ساختمان|1eo
سیو|45z
سیو $|45s
سیو کار|45m
سیوکار|19z
سیوکار $|19z
شاحن|4qs
شاحن ثقیل|4ql
شارپ|0cu
شاطر|0dz
شاطر $|0dz
شاورما|1pt
شب|1wo
شبکات|2zz
شبکه|10f2bu2mg2zz46n47l48s4jn
شبکه اجتماعی|2zd48x
شحن|16s2gg41f4hz
شخصی|1kw3ap4fo
شراک|0jz
شرطه|3kx
شرطه $|3kq
شرطه واطفاء|3kq
شرطی|3kx
شرطی $|3kx
شرکت|3vo
شعار|1vp
شعبه|0en2mg4gz
شعبه بانک|0en4gf
شعبه فروشگا|4gm
شعر|1xv
شغلی|3pg49u
شنا|4fo
شنواییسنج|06z
شنواییسنج $|06z
شهرداری|3qx
شهرساز|08z
شهرساز $|08z
شهری|3qs
شوون|0ts22w
شوون $|0tt22m
شوون تنظیمی|0tt
شوون موظف|22w
شوکی|1zd4yu
شیرینی|0dr
شیرینی $|0dr
شیرینی پز|0dr
شیشه|0uq
شیشه $|0uq
شیشه بر|0uq
شیف|0dq1pw
شیف $|0dq1pw
شیف حلوی|0ds
شیمی|0nt2rv2ue3gz
شیمی مواد|0nl
شیمیدان|3gz
شیمیدان $|3gv
شیمیست|3gy
شیمیست $|3gy
شینی|1xs
شینی $|1xs
شینی کار|1xs
شیول|1zs
صافکار|4uz
صافکار $|4uz
صافکار خودرو|4un
صاله|4xr
صانع|07m0dq0xq4wp
صانع $|07m0dq0xq4wp
صانع حلوی|0dq
صانع رسوم|07m
صانع فیدیو|4wq
صانع محتوی|0xr
صایغ|3cv
صایغ $|3cv
صباغ|37z
صباغ $|37z
صحافی|2cy
صحافی $|2cy
صحتسنجی|0pr
صحتسنجی تراش|0pr
صحفی|2cy
صحفی $|2cy
صحه|1ip
صحه $|1ip
صحه وسلام|1ip
صحون|2ds
صحی|3jm
صدابردار|4wz
صدابردار $|4wz
صداپیش|3cz
صداپیش $|3cs
صدور|27t
صدور بیمه|27q
صدور خسارت|27l
صراف|0ez
صراف $|0ez
صعوب|4dq
صعوب تعلم|4dq
صف|4kq
صفحات|48z
صفحات تواصل|48o
صناعی|1em1vf24w25u4se
صنایع|0nq25z
صنایع غذایی|0nv25f
صندوق|3yt
صندوق محل|3yn
صندوقدار|0eo3yy
صندوقدار $|0eo3yy
صندوقدار بانک|0ep
صندوقدار فروشگا|3yn
صنعتی|02n1du1em1vg24x2ml2sr3fn4se
صنعتی سالیدورک|24f2sp
صوت|4wx
صوتی|3cq
صورتحساب|02y
صورتحساب $|02y
صیان|1hm2lz4um
صیان $|2lm
صیان جوال|2lm
صیان سیار|2lg4un
صیان واصلاح|2lm
صیان کترونی|1hq2lc
صیدل|3ew
صیدلانی|3dz
صیدلانی $|3dz
صیدلی|3dz3eu
صیدلی $|3dz
ضابط|2no3kp
ضابط $|2no3kp
ضابط بحری|2np
ضابط شرطه|3kp
ضخمه|12n
ضرایب|02d0az0wg
ضریبی|0as0wf
ضمان|3sr3tg
ضمان جوده|3sr3tg
ضویی|4nt
طالب|4bp
طالب $|4bp
طالب علوم|4bm
طالب هندس|4bm
طاه|1pr
طاه $|1pr
طاه ومطاعم|1pr
طاهی|1px
طاهی $|1px
طب|0gq
طب حیوی|0gq
طباخ|1pz
طباخ $|1pt
طباع|0xf13u
طبی|0gv2mg2tq2um2vz39o3cf41w
طبیب|17p2mg2vr2wz4vp
طبیب $|17o2wz4vp
طبیب اسره|2wp
طبیب اسنان|17r2we
طبیب اطفال|2wl
طبیب بیطری|2wd4vq
طبیب تخدیر|2wl
طبیب عام|2wl
طبیب عیون|2wm
طبیب نساء|2wl
طبیعی|06g3hy
طبیه|0gu2ul2vx41v
طراح|04f07l08p0os0qm0uf1do1fn1nl1rp1sv1ug1vx1yu24v28t2fr2ig2md2ss2xg4bo4sw4yf
طراح $|04f07l08p0os0qm0uf1dp1fn1nl1rp1sv1ug1vx1yu24v28t2fr2md2ss2xg4bk4sw4yf
طراح fpga|0om
طراح ui|4sp
طراح اموزشی|1vg2fw
طراح بازی|1st1vg
طراح برد|1vg1yu
طراح برق|1ds
طراح بستهبندی|24t
طراح بنر|1vq
طراح تجرب|4sn
طراح تراش|0ou
طراح داخلی|28n
طراح دکوراسی|28u
طراح رابط|4so
طراح سازه|0qr
طراح سالیدورک|2ss
طراح سایت|1rv
طراح سه|07n
طراح سیستم|1fp
طراح صنعتی|24q2sl
طراح طلا|3cq
طراح فضای|08s
طراح لباس|1nu
طراح لوگو|1vq
طراح مبلمان|1vg24t
طراح محصول|24m4st
طراح مد|1nr
طراح مدار|1yu
طراح مرحل|1su
طراح معماری|08p
طراح موشن|1vl
طراح مکانیک|2so
طراح نرمافزار|4bs
طراح هویت|1vo
طراح وب|1vg4st
طراح کابینت|28u
طراح گرافیست|1vo
طراح گرافیک|1vo
طراح گیم|1sn
طراحنما|08z
طراحنما $|08z
طراحی|0op0qp4nl
طراحی $|0qm
طراحی تراش|0op
طراحی سازه|0qr
طراحی فیبر|4nl
طرق|0qs
طعام|4xs
طلا|3cq
طلا جواهر|3cq
طلاساز|3cv
طلاساز $|3cv
طلبات|16l
طواری|39w
طیار|0bz
طیار $|0bz
طیران|03z0bz1df4pm
طیران $|0bw
ظرفشور|2dz
ظرفشور $|2dz
ظل|4ls
عاب|0cf1sz1tz1vg4bf4wg
عالم|14q
عالم $|14q
عالم بیانات|14q
عام|1ks1lv2wl
عامل|04m0ko0rq0us16p1lt1nl1um21n2dp2lk2ml2qm2up2xl37p3cg3vp4yn
عامل $|04n0ko0rq0us16p1nl1um21n2dp2lk2mm2qm2up2xm37p3cg3vp4yn
عامل انتاج|2mn
عامل بلاط|2qt
عامل بناء|0ur
عامل تحمیل|4yu
عامل تعبی|2ms
عامل تغلیف|2ms
عامل توصیل|16t
عامل حدایق|1up
عامل حیاک|1nu
عامل دهان|37s
عامل زراعی|04u
عامل سنترال|3vt
عامل صیان|2lq
عامل غرف|21q
عامل مختبر|2ur
عامل مخزن|4yp
عامل مزرع|04p
عامل مستودع|4ym
عامل مصنع|2mp
عامل مطبخ|2dt
عامل معادن|2xt
عامل ملحم|0kv
عامل منزلی|0ru
عامل نظاف|0rq21n
عامه|01f02r3qr3rt
عایق|0up
عایق $|0up
عایق کار|0up
عتاد|1yv
عتال|4yv
عتال $|4yv
عدل|0xf2gu
عربی|2ew2rg4kg
عضو|20s
عضو $|20s
عضو هیات|20n
عضو هییه|20o
عقارات|3uz41g
عقارات $|3us
عقاری|2gg3uz
علاج|06u33p3hr
علاج طبیعی|3hp
علاج فیزیایی|3hq
علاج وظیفی|33r
علاجی|32l
علاق|01r18s3rt
علاق $|18s3rq
علاق عامه|3ru
علاق عملاء|01r
علاق مطور|18s
علام|2pq
علام تجاری|2pq
علم|11f14t
علم داده|11f14t
علمی|20v2if3xt41v
علمی دارو|41l
علمی دارویی|41n
علوم|14v2io2ry2ur3xl4bo4kf
علوم $|14r2ip
علوم ازمایشگاهی|2us
علوم بیانات|14o
علوم حاسوب|4bm
علوم حیاه|2im
علوم داده|14r3xl
علوم زیستی|2im
علوم کامپیوتر|4bk
عمران|0qz
عمرانی|0vl
عمل|31v
عملاء|01r02m0zw10z2mf2wg42r
عملکرد|22u
عملیات|25u2mf35z41e43z47o4hn
عملیات $|35g41f43w
عملیات امنیت|47o
عملیات حمل|4hl
عملیات فروش|35f43w
عملیات لجستیک|35g4hn
عملیات مبیعات|41g43r
عمومی|2wm3rv
عنای|31n
عنای مرکز|31n
عکاس|3fz
عکاس $|3fz
عکاس صنعتی|3fn
عکاس محصول|3fm
عکاس پرتر|3fm
عکاسی|3ft
عینکساز|36z
عینکساز $|36z
عیون|2wm
غاسل|2ds
غاسل $|2ds
غاسل صحون|2ds
غذایی|0nz25f
غرف|0rf21z
غرفه|3yr
غرفه $|3yr
غرفه دار|3yr
غریق|4fz
غریق $|4fq
غریق نجات|4fq
غسل|0tn
غسل اموال|0tn
فاحص|3sq3tm
فاحص $|3sq3tm
فاحص برمجیات|3sq
فاحص جوده|3tm
فتوشاپ|1vu2me
فرانت|1qz
فرانت $|1qq
فرانت اند|1qs
فرانت کار|1qq
فرزکار|2kx
فرزکار $|2kx
فرع|0eq4gy
فرع بنک|0er4ge
فرنسی|2el
فرودگا|0bt
فروش|00x02n10m1bw1hm2me35e41z42w43u4cu4hg4pn
فروش $|00p1bo41p
فروش انلا|1bs41e
فروش اینترنتی|1bt41f
فروش بلیط|4pm
فروش تلفنی|41n
فروش حضوری|41l
فروش سازمانی|00z41d
فروشند|26o2mf3er3un3yz41p4po
فروشند $|26o2mf3er3un3yz41p4po
فروشند املاک|3up3yf
فروشند بیمه|26o3yg
فروشند تلفنی|3yd41s
فروشند تور|3ye4pp
فروشند حضوری|3ym
فروشند داروخان|3es3yd
فروشند فروشگا|3yl
فروشند مغاز|3ym
فروشند موبایل|3yn
فروشند پوشاک|3ym
فروشگا|1bt2mf3yz4gz
فروشگا $|3yq
فروشگا اینترنتی|1bv4gf
فرونت|0cf1qv
فرونت $|1qm
فرونت اند|0cf1qv
فست|1pp
فست $|1pp
فست فود|1pp
فضاء|03v
فضای|05r08p1us
فضای $|1uq
فضای سبز|05r08p1us
فعالی|1jy
فل|1ro
فل ستاک|1ro
فلاتر|2yz
فلاتر $|2yy
فلز|2xr
فلزکار|2xn
فنان|07m3cu
فنان $|07m3cu
فنان ثلاثی|07m
فناوری|1gt23q2ao2bp4jp
فناوری اطلاعات|1gf23q2as2bp4jq
فندق|21z3vg
فندق $|21n
فندق وسیاح|21n
فنون|3cq
فنون $|3cq
فنون وموسیقی|3cq
فنی|04f0gm0qr0uf0xe10e17m1ep1gs1hx1ne1um2bz2ig2ln2mc2tq2us2xk2zp36p39q3cf3do3er3jq4hg4mx4nr4un4yf
فنی $|04g0gn0qg0ug17n1ep1ht1nf1um2bo2lp2me2tr2up2xl2zn36p39r3cg3es3js4ns4uo4yg
فنی cnc|2kn
فنی اتصالات|4ns
فنی اجهز|0go2lp
فنی ازمایشگا|2un
فنی اسنان|17q
فنی اشعه|2tr
فنی بصری|36t
فنی تبرید|3ju
فنی تحالیل|2ur
فنی تصویر|2tq
فنی تکییف|3jv
فنی حاسوب|2bs
فنی حدایق|1up
فنی داروخان|3dp
فنی دعم|2bn
فنی سیار|4ul
فنی شبکات|2zn
فنی شبکه|2zq
فنی صیان|1hm4um
فنی صیدل|3ew
فنی طواری|39w
فنی لحام|2xr
فنی مختبر|2ur
فنی مصاعد|2lu
فنی میکانیک|4uk
فنی هندسی|1hr
فنی کمبیوتر|2bt
فنی کهرباء|1ew4ul
فنی یاف|4nm
فنیه|09q4kf
فوتبال|4fn
فوتوغراف|3fq
فوتوغرافی|3fp
فود|1pp
فود کار|1pp
فورواردر|4hy
فورواردر $|4hy
فورکلفت|4qg4yu
فوری|4ok
فوریت|1hg39z
فوریت $|39p
فوریت پزشکی|39t
فول|1rv
فول استک|1rv
فیبر|4nw
فیبر $|4no
فیبر نوری|4nw
فیدیو|0xg4wz
فیزیاء|2rw
فیزیایی|06f3gy3hx
فیزیایی $|3gz
فیزیایی وکیمیایی|3go
فیزیوتراپ|3hz
فیزیوتراپ $|3hz
فیزیوتراپی|3hx
فیزیوتراپیست|3hz
فیزیوتراپیست $|3hz
فیزیوتیرابیست|3hz
فیزیوتیرابیست $|3hz
فیزیک|2rw4kg
فیزیکدان|3gy
فیزیکدان $|3gy
فیزیکدان شیمیدان|3gn
فیلمبردار|4wz
فیلمبردار $|4wz
قابل|31z
قابل $|31z
قابل قانونی|31o
قالب|0uo
قالب $|0uo
قالب بند|0uo
قالبساز|2kx
قالبساز $|2kx
قانونی|02m2gz2ig31r38z
قایم|1lo
قایم $|1lo
قایم مقام|1lo
قبطان|2ny
قبطان $|2ny
قدم|4fm
قرارداد|2gz
قروض|0er
قسم|1gp2an
قسم تطویر|1gq
قسم تقنی|2an
قسیس|0sy
قسیس $|0sy
قصاب|0ky
قصاب $|0ky
قفسه|3yr
قفسه $|3yr
قفسه چین|3yr
قلاب|3ag4qq
قلب|2wn
قناد|0dz
قناد $|0dx
قواعد|15v
قواعد بیانات|15v
لارافیل|0cs
لاراول|0cz
لاراول $|0cx
لباس|1nu
لباس مد|1nk
لجستیک|35f4hz
لحام|2xz
لحام $|2xv
لحام ارجون|2xm
لحام وحداد|2xn
لغات|2et4kf
لغه|2ev4on
لغه انجلیزی|2em
لغه عربی|2eo
لغه فرنسی|2el
لغوی|0af0xs4oy
لغوی $|4oy
لوازم|2lm
لوازم خانگی|2lm
لوجستی|4hz
لوجستی $|4hm
لوجستی وسلسل|4hm
لودر|1ag1zt3ag
لولهکش|3jz
لولهکش $|3jz
لولهکش ساختمان|3jo
لوگو|1vq
لکوموتیوران|1ax
لکوموتیوران $|1ax
لیاق|4fo
لیدر|4po
لیزر|0ft2me2vq
لیزر مو|0fd2vt
لیفتراک|3ag4yz
لیفتراک $|4ys
لیفتراکچی|4yv
لیفتراکچی $|4yv
لینوکس|48g4js
لینکسازی|19z
لینکسازی $|19z
مارکت|1bv
مارکت $|1br
مارکت پلیس|1bv
مارکتر|19p
مارکتینگ|19x2mf2pz3nu
مارکتینگ $|2pv
ماساژدرمانگر|06z
ماساژدرمانگر $|06z
ماساژور|0fz
ماساژور $|0fz
ماستر|3ot
ماسیر|0fz
ماسیر $|0fz
ماشین|1zm2jt2mg4qn
ماشین الات|1zo
ماشین سنگین|4qn
مالک|3mu
مالک $|3mu
مالک محصول|3mn
مالک منتج|3mp
مالی|02v1oz29v2mf30o3lg
مالیات|0av
مالیاتی|0az
ماما|31y
ماما $|31y
مامور|16q1wt3ko3ln
مامور $|16q1wt3ko3ln
مامور انتظام|1wm
مامور توزیع|16r
مامور حفاظت|1wr
مامور خرید|3ln
مامور پلیس|3kq
مانیتورینگ|2zo
مانیتورینگ $|2zl
مانیتورینگ شبکه|2zo
ماکیر|0fz
ماکیر $|0fz
ماکین|1nm2mm
ماکین خیاط|1no2me
مبارز|0tq
مبارز $|0tq
مبارز با|0tq
مبانی|1mw
مبرمج|0cv1qm1ru1tr2kk2mf2yr40r4bv
مبرمج $|0cv1qm1ru1tr2kk2mf2yr40r4bv
مبرمج cnc|2km
مبرمج php|0cl
مبرمج بایث|0cp
مبرمج بی|0cn
مبرمج تطبیق|2yt
مبرمج جافا|0cp
مبرمج دوت|0cl
مبرمج روبوت|40t
مبرمج عاب|1ts
مبرمج فرونت|1qm
مبرمج مواقع|1rr
مبرمج ویب|1rr
مبلساز|0mx
مبلساز $|0mx
مبلط|2qy
مبلط $|2qy
مبلغ|0ss
مبلغ $|0ss
مبلغ دینی|0ss
مبلمان|1vg24t
مبیعات|00w01g02k2mf35g3cg3yq41z42x43q4cv4gl
مبیعات $|3ys41m
مبیعات خارجی|41m
مبیعات متجر|41f4go
مبیعات معرض|3ys41d
متا|19o
متالورژی|0nt
متالورژیست|0nz
متالورژیست $|0nz
متجر|1bt3yn41f4gz
متجر کترونی|1bu
متحدث|3rs
متحدث $|3rs
متحدث اعلامی|3rs
متحرک|07y
متحرک وثلاثی|07k
متخصص|11o14l19r2jp2me2ww2zn32o3ll3wo42q45n
متخصص $|11o14l19r2jp2me2wu2zn32o3ll3wo42q45n
متخصص bi|11m
متخصص اطفال|2wo
متخصص اعلان|19p2wf
متخصص بیهوشی|2wn
متخصص تغذی|2wg32p
متخصص تولید|42r
متخصص جذب|2wf3lm3wp
متخصص داخلی|2wn
متخصص زنان|2wn
متخصص سیو|45o
متخصص شبکه|2zo
متخصص علم|14m
متخصص قلب|2wn
متخصص هوش|11n2jl
متخصص پوست|2wo
متخصص گوگل|19m
متخصص یادگیری|2jn
متداول|29z
متداول $|29z
متدرب|2go
مترجم|4oz
مترجم $|4oz
مترجم زبان|4ol
مترجم فوری|4ok
مترجم لغه|4on
مترجم متون|4ol
مترجم همزمان|4om
متره|0qz
متره $|0qz
متره براورد|0qn
مترون|31y
مترون $|31y
متصدی|0bs0eq0fq13l2mg3yn4yk
متصدی $|0bs0eq0fq13l2mg3yn4yk
متصدی امور|0ep
متصدی انبار|4ym
متصدی بانک|0em
متصدی زیبایی|0fr
متصدی فرودگا|0bt
متصدی فروشگا|3yo
متصدی ورود|13m
متطوع|30u
متون|4ol
متکامل|0oo1rs
مجازیسازی|4jv
مجری|0uo2cy
مجری $|0uo2cy
مجری ساختمان|0ur
محاسب|02z0ar0qp2mg3bu41g
محاسب $|02z0ar0qp2mg3bu41g
محاسب اجور|02e3br
محاسب تکالیف|02m
محاسب رواتب|3bp
محاسب سازه|02f0qq
محاسب ضرایب|02d0as
محاسب عملاء|02m
محاسب قانونی|02n
محاسب مالی|02n
محاسب مبیعات|02m
محاسب مورد|02l
محاضر|20z
محاضر $|20z
محاضر جامعی|20o
محافظ|1wz
محافظ $|1wz
محام|2gy
محام $|2gy
محامی|0xf2gy38z
محامی $|2gz
محامی متدرب|2go
محتوا|0xz2mf4rz
محتوای|4mp
محتوای فنی|4mp
محتوی|0lg0xx4rz
محرر|0xx2cq2mg4mr4wp
محرر $|0xx2cq2mg4mr4wp
محرر اخبار|0xf2cr
محرر تقنی|4ms
محرر فیدیو|4wq
محرر محتوی|0xm
محرک|07r45r
محرک $|07r
محرک بحث|45r
محرک رسوم|07r
محصل|02r0ez
محصل $|02r0ez
محصل دیون|02t0eg
محصول|13z1vg24m2mg2pd3fl3mz3nx4st
محصول صنعتی|24q4sf
محفظ|29v
محقق|3xz4to
محقق $|3xz4to
محقق تجرب|4to
محل|3yz4gu
محلل|0iv11w1os29o2mf2oo3qp3zp47q
محلل $|0iv11w1os29o2mf2oo3qp3zp47q
محلل استثمار|29q
محلل اعمال|0it11f
محلل امن|47t
محلل ایتمان|1ot
محلل بیانات|11r
محلل ذکاء|11o
محلل سوق|2oq
محلل سیاس|3qt
محلل مالی|1on
محلل مخاطر|3zr
محلل معلوم|11r
محلل نظم|0is
محیط|1iy
محیط زیست|1ip
مخابرات|4nz
مخاطر|3zz
مختبر|2mf2uz3sq46t
مختبر $|3sq46t
مختبر اختراق|46t
مختبر برمجیات|3sq
مختبر طبی|2un
مخرج|3cq
مخرج $|3cq
مخرج مسرحی|3cq
مخزن|4yz
مخطط|08s25r2mf
مخطط $|08s25r2mf
مخطط انتاج|25s2mg
مخطط مدن|08s
مخلص|4hq
مخلص $|4hq
مخلص جمرکی|4hq
مد|1nz
مد $|1nn
مد پوشاک|1nn
مدار|1yu
مداربست|1en
مدارک|2hr2vs
مدارک $|2vs
مدارک پزشکی|2vs
مدخل|13q
مدخل $|13q
مدخل بیانات|13q
مددکار|49z
مددکار $|49z
مددکار اجتماعی|49n
مدرب|2fs2mf4fy4kx4vr
مدرب $|2fs2mf4fy4kx4vr
مدرب ریاض|4fo
مدرب ریاضی|4fo
مدرب سباح|4fm
مدرب شخصی|4fo
مدرب لیاق|4fo
مدرب مهنی|2fv4fe
مدرب کره|4fm
مدرب کلاب|4fe4vu
مدرب یوغا|4fo
مدرس|04g09x0wg1mo1ng20p2ew2gg2me2rz3al3cg3pq44z4kw4yg
مدرس $|09y20q2ex2mf2rz44e4kx
مدرس انجلیزی|2eo
مدرس ایلتس|2es
مدرس خصوصی|2rn
مدرس دانشگا|20t
مدرس ریاضی|2rl
مدرس زبان|2ep
مدرس شیمی|2ro
مدرس علوم|2rn
مدرس فیزیاء|2ro
مدرس فیزیک|2rn
مدرس لغه|2em
مدرس موسیقی|09o
مدرس نقاشی|09o
مدرس پیانو|09r2rg
مدرس کیمیاء|2ro
مدرس گیتار|09s
مدقق|0ay0xr
مدقق $|0ay0xr
مدقق حساب|0ap
مدقق خارجی|0ao
مدقق داخلی|0an
مدقق لغوی|0af0xt
مدلساز|07z
مدلساز $|07z
مدلساز سه|07k
مدلک|0fy
مدلک $|0fy
مدمج|1fw4ig
مدن|08s
مدنی|0qs3kr
مدیا|48w
مدیر|00n01q08g0ek0fg0jn0kg0lf0mf0qg0rf0sg0ue0vn0zp10f15m17g19o1af1bn1co1eg1gu1hf1jn1kr1lt1mr1nd1on1pm1ug1vm1wg20g21k29o2at2bg2cg2fn2gg2hg2ie2kf2ng2pq2qg2vf2wf2xe2zl31g34m35r38g3cd3gf3jg3kf3lm3mp3nn3or3pg3qf3rn3um3yf3zo41l44p45l48m49f4bd4fg4gs4hl4jr4kg4ug4vg4wg4xf
مدیر $|00n01q08g0ek0fg0jn0kg0lf0mf0qg0rf0sg0ue0vn0zp10f15m19o1af1bo1co1eg1gu1hg1jn1lp1mr1nd1on1pm1ug1vm1wg20g21k22k29o2at2bg2cg2fn2gg2hg2ie2kf2ng2pr2qg2vg2wf2xe2zl31g34m35r3ce3gf3jg3kf3lm3mp3nn3or3qf3rn3um3yf3zo41l44p45l48n49f4bd4fg4gs4hl4jr4kg4ug4xf
مدیر it|2an4jg
مدیر اتصالات|3rx
مدیر اجرایی|1ls
مدیر اداری|34n
مدیر استثمار|29q
مدیر املاک|3uo
مدیر اموزش|2fr
مدیر انبار|4yp
مدیر انتاج|2ms
مدیر انظم|4jo
مدیر انفورماتیک|2av
مدیر اکادیمی|44w
مدیر ای|2aq
مدیر بازاریابی|2pn3no
مدیر بازرگانی|3ls
مدیر باشگا|0zq
مدیر برامج|3ou
مدیر برنامج|3ou
مدیر برند|2pp
مدیر بهرهبرداری|35v
مدیر تبلیغات|2ps
مدیر تجار|1bm
مدیر تجرب|0zq3lf
مدیر تدریب|2fq
مدیر تسویق|2pk3np
مدیر تشغیل|35v
مدیر تضمین|3tm
مدیر تطویر|0jm1gq
مدیر تقنی|1gt2ak
مدیر تنفیذی|1lr
مدیر توسع|0jk1go
مدیر تولید|2mr
مدیر تکنولوجیا|2an
مدیر جوده|3to
مدیر حساب|00p01y
مدیر حسابداری|02p
مدیر حملات|19y
مدیر خرید|3lo
مدیر خزین|1ou
مدیر داخلی|35v
مدیر دفتر|1kr
مدیر دیجیتال|19l
مدیر رستوران|1pu
مدیر روابط|3rl
مدیر رویداد|1jt
مدیر ریسک|3zp
مدیر ساختمان|1mu
مدیر سرمای|22l
مدیر سرمایهگذاری|29q
مدیر سرور|4jq
مدیر سلسل|4hn
مدیر سوبرمارکت|4gu
مدیر سوشال|48m
مدیر سیستم|2zf4jy
مدیر سیو|45p
مدیر شبکات|2zr
مدیر شبکه|2zl48o
مدیر شراک|0ju
مدیر شعبه|4go
مدیر صیان|2lq
مدیر عام|1ks1lv
مدیر عامل|1lv
مدیر عقارات|3uq
مدیر علاق|01r
مدیر علام|2pq
مدیر عملیات|35l
مدیر فرع|0eq4gq
مدیر فروش|00m41p
مدیر فروشگا|1bo4gm
مدیر فناوری|1gt2ap4jf
مدیر فندق|21q
مدیر فنی|1gu
مدیر قواعد|15p
مدیر لجستیک|4hq
مدیر لوجستی|4hr
مدیر مارکتینگ|2po
مدیر مالی|1on
مدیر مبانی|1mw
مدیر مبیعات|41n
مدیر متجر|1bo4go
مدیر محتوا|0xq
مدیر محصول|3mq
مدیر محفظ|29v
مدیر محل|4gu
مدیر مخاطر|3zs
مدیر مدرس|44q
مدیر مرافق|1mq
مدیر مزرع|04u
مدیر مستودع|4yr
مدیر مشاریع|3or
مدیر مشتری|3lq
مدیر مشتریان|01n
مدیر مشروع|3ou
مدیر مصنع|2ms
مدیر مطعم|1pw
مدیر معرض|4gt
مدیر منابع|22m
مدیر منتج|3mv
مدیر مهد|1cn
مدیر مهدکودک|1cv
مدیر مهندسی|1go
مدیر موارد|22n
مدیر موفقیت|0zl
مدیر موقع|0vx
مدیر مکتب|1kp1lf34w
مدیر نجاح|0zm
مدیر نظم|2an4jv
مدیر هتل|21q
مدیر هندس|1gp
مدیر هندسی|1gt
مدیر هنری|1vu
مدیر وسایل|48k
مدیر پایگا|15m
مدیر پروژ|3om
مدیر کارخان|2mt
مدیر کمپین|2pv
مدیر کنترل|3tl
مدیرعامل|1kz1lz3vf
مدیرعامل $|1ly
مدیریت|0wp2hr3mp3on3pg3zn
مدیریت $|2hs3mp3on
مدیریت دانش|2hs
مدیریت ریسک|3zn
مدیریت محصول|3mp
مدیریت پروژ|3on
مدیکال|41s
مدیکال $|41s
مدیکال رپ|41s
مذیع|2cy
مذیع $|2cy
مراجع|0av
مراجع $|0av
مراجع حساب|0ap
مراجع داخلی|0ao
مراحل|1su1ve
مراسل|2cy
مراسل $|2cy
مرافق|0lr1mz2vr
مرافق $|0lr2vr
مرافق مرضی|2vs
مرافق مسن|0ls
مراقب|0bt0lw0vr1ng1om1wq2hq2mf3tm4rr4vr
مراقب $|0bt0lw0vr1ng1om1wq2hq2mf3tm4rr4vr
مراقب انشاء|0lf0vu
مراقب بیمار|0ln
مراقب جوده|3tn
مراقب جوی|0bt0lg
مراقب حیوان|0lg4vv
مراقب سالمند|0ln
مراقب مالی|1oo
مراقب محتوی|0lg4rt
مراقب وثایق|0lf2hu
مراقب پرواز|0bq0lf
مراقب کامیر|0lf1wu
مراقب کودک|0ln
مربی|09v0lv1cx2mf4dp4fz
مربی $|09v0lv1cx2mf4dp4fz
مربی اطفال|0lo4fe
مربی باشگا|4fo
مربی بدنسازی|4fo
مربی تیراندازی|4fo
مربی حضان|1cn4ff
مربی شنا|4fo
مربی فوتبال|4fn
مربی مهد|1cq4fg
مربی مهدکودک|1co
مربی موسیقی|09q4ff
مربی نقاشی|09s4ff
مربی ورزش|4fn
مربی ورزشی|4fn
مربی پیش|1cn4fg
مربی پیلاتس|4fn
مربی کودک|0lf1cq
مربی کودکان|4dq4ff
مربی یوگا|4fp
مرتب|3yu
مرتب $|3yu
مرتب بضایع|3yp
مرتب رفوف|3yn
مرحل|1su
مردان|1xl
مرشد|05q2mg3po49x4ps
مرشد $|05q2mg3po49x4ps
مرشد اجتماعی|49m
مرشد زراعی|05r
مرشد سیاحی|49f4pt
مرشد نفسی|3pp
مرضی|2vs
مرغدار|04v
مرغدار $|04v
مروج|18o
مروج $|18o
مروج توسع|18o
مرور|0qs
مرچندایزر|3yx
مرچندایزر $|3yx
مرکب|0mq
مرکب $|0mq
مرکب اثاث|0mq
مرکز|10z31n47o
مرکز $|10s47m
مرکز اتصال|10r
مرکز تماس|10s
مرکز عملیات|47o
مرکزی|3jl
مزارع|04v
مزارع $|04v
مزرع|04z
مساح|0qz
مساح $|0qw
مساعد|17o1ku1ng1pl20l2dp2me2vr31n34l38s3es4lv4vn
مساعد $|17o1ku1pm2dp2mf2vs31n34l38t3es4ln4vn
مساعد اداری|34m
مساعد اسنان|17o
مساعد بیطری|4vq
مساعد تمریض|31p
مساعد تنفیذی|1kq
مساعد شخصی|1kq
مساعد صیدلی|3ev
مساعد طباخ|1ps
مساعد طبی|2vq
مساعد طبیب|2vs
مساعد قانونی|38q
مساعد محامی|38q
مساعد مدیر|1km
مساعد مطبخ|2ds
مساعد معلم|4lq
مسافرتی|34g4pp
مستخدم|0rx2if4sq4tw
مستخدم $|0ry
مستر|3ot
مستشار|0at0wz0yt1om2gp2mf34f3un41m4po
مستشار $|0at0wz0yt1om2gp2mf34f3un41m4po
مستشار odoo|0wf0yv
مستشار اداری|0wp34f
مستشار اعمال|0wq
مستشار سفر|4pr
مستشار ضرایب|0aq0wg
مستشار ضریبی|0as0wf
مستشار عقاری|3up
مستشار قانونی|2gs
مستشار مالی|1on
مستشار مبیعات|41n
مستندساز|4mz
مستندساز $|4mz
مستندسازی|4my
مستودع|4yz
مسجد|0sn
مسرحی|3cq
مسعف|39z
مسعف $|39z
مسعف طبی|39p
مسلح|0me0uz2xf
مسن|0ls
مسنین|0lz
مسوق|19u3un
مسوق $|19u3un
مسوق رقمی|19p
مسوق عقاری|3uo
مسوق کترونی|19o
مسوول|00n04f0eo0jo0tq0uf15m1bl1in1mo1nf1oo22l27p2fn2hn2ig2md2pn2vl2xg2zm35m3br3cf3lm3rq3wm48m4hn4jt
مسوول $|00n04f0eo0jo0tq0uf15m1bl1in1mo1nf1oo22l27p2fn2hn2ig2md2pn2vl2xg2zm35m3br3cf3lm3rq3wm48m4hn4jt
مسوول اجور|3br
مسوول ارشیف|2hr
مسوول اعلام|3ru
مسوول امتثال|0tr
مسوول انظم|4js
مسوول ایتمان|0ev
مسوول تدریب|2fq
مسوول تسویق|2pp
مسوول توظیف|3wo
مسوول جوده|3to
مسوول حساب|00p
مسوول خزین|1os
مسوول خوادم|4jt
مسوول رواتب|3bp
مسوول سلام|1is
مسوول سوشیال|48o
مسوول شبکات|2zp
مسوول شحن|4hq
مسوول شراک|0js
مسوول شوون|22m
مسوول علاق|3rl
مسوول عملیات|35p
مسوول قواعد|15o
مسوول لوجستی|4hp
مسوول مبیعات|41q
مسوول متجر|1bn
مسوول مرافق|1mr
مسوول مستودع|4yq
مسوول مشتری|3lq
مسوول مطالب|27t
مسوول ملفات|2vp
مسوول مکافح|0tn
مسکن|0wg3pf3ut
مسیول|02m04f0uf10n13l1bk1io1jp1ko1mp1ne1ol21l2br2fn2hn2ig2ll2md2un2xf2zl30q34n35m3bq3cf3dm3gk3jl3kg3ln3om3vn3ww3yf4gq4hp
مسیول $|02m04f0uf10n13l1bk1io1jp1ko1mp1ne1ol21l2br2fn2hn2ig2ll2md2un2xf2zl30q34n35m3bq3cf3dm3gk3jl3kg3ln3om3vn3ww3yf4gq4hp
مسیول hse|1im
مسیول it|2bn
مسیول اداری|34k
مسیول ارسال|4ht
مسیول ازمایشگا|2up3gp
مسیول اموزش|2fq
مسیول انبار|4yn
مسیول انفورماتیک|2bq
مسیول ایمنی|1iq
مسیول بایگانی|2hs
مسیول برنام|3ol
مسیول تاسیسات|3jq
مسیول تدارک|3lq
مسیول تشریف|21s
مسیول تعمیر|2ls
مسیول توزیع|4ht
مسیول جذب|3wn
مسیول حساب|02p
مسیول حسابداری|02p
مسیول حقوق|3bu
مسیول خرید|3lm
مسیول خیری|30w
مسیول دبیرخان|34r
مسیول دفتر|1ks
مسیول روابط|3rl
مسیول ساختمان|1mu
مسیول شبکه|2zn
مسیول شعبه|4gq
مسیول عملیات|35p
مسیول فروش|1bm
مسیول فروشگا|4gp
مسیول فناوری|2bq
مسیول فنی|2bg2um3dp
مسیول لجستیک|4hm
مسیول مالی|1oo
مسیول منابع|22l
مسیول نمایشگا|1jt
مسیول ورود|13o
مسیول پاسخگویی|10s
مسیول پذیرش|3vr
مسیول پروژ|3op
مسیول کنترل|3tl
مسیولیت|30s
مسیولیت اجتماعی|30s
مشارک|20m
مشاریع|3oz49p
مشاریع انسانی|3oe49s
مشاور|0aq0wz1ng23q26n2go2me32p3pv3us41m49p
مشاور $|0an0wz1ng23q26n2go2me32p3pv3us41m49p
مشاور املاک|3un
مشاور بیمه|26o
مشاور تحصیلی|0wg3pq
مشاور تغذی|32q
مشاور حقوقی|2gs
مشاور خانواد|3pq
مشاور روانشناس|3pm
مشاور شغلی|3pg49u
مشاور فروش|41p
مشاور فناوری|23s
مشاور مالیاتی|0at
مشاور مدرس|0wg3pr
مشاور مدیریت|0wq3pg
مشاور مسکن|0wg3pf3ut
مشاور کسب|0wo
مشاور کودک|3pq
مشتری|0zz10n3lz3wd41g42v
مشتری $|3ls
مشتریان|01v0zx10z
مشتریان کلیدی|01v10e
مشرف|0ro0vu10k1io1mp1ng1wo21m35n41l48n4gt4rq4yl
مشرف $|0ro0vu10k1io1mp1ng1wo21m35n41l48n4gt4rq4yl
مشرف امن|1wq
مشرف انتاج|2mo
مشرف بناء|0vt
مشرف خدمه|10l
مشرف سلام|1iq
مشرف صفحات|48o
مشرف عملیات|35o
مشرف غرف|21q
مشرف فرع|4gq
مشرف مبیعات|41m4gm
مشرف متجر|4go
مشرف محتوی|4rt
مشرف مخزن|4yq
مشرف مرافق|1mr
مشرف موقع|0vo
مشرف نظاف|0rr
مشروع|3ou
مشغل|1nk1zu2km2mq4yk
مشغل $|1nk1zu2km2mq4yk
مشغل cnc|2kn2mf
مشغل الات|2mp
مشغل اله|2mn
مشغل رافع|1zq2me4ym
مشغل ماکین|1nm2mm
مشغل معدات|1zp
مصاعد|2lu
مصرف|0es
مصرفی|0ez
مصرفی $|0ez
مصفف|1xs
مصفف $|1xs
مصفف شعر|1xs
مصمم|07m0or1nl1sv1vz24w28s2fs2me4sx
مصمم $|07m0or1nl1sv1vz24w28s2fs2me4sx
مصمم اثاث|1vg24s
مصمم ازیاء|1nt1vf
مصمم اعلان|1vp
مصمم تجرب|4sn
مصمم تعلیمی|1ve2fv
مصمم تغلیف|1vf24r
مصمم ثلاثی|07o
مصمم جرافیک|1vm
مصمم جرافیکی|1vo
مصمم داخلی|28o
مصمم دیکور|28s
مصمم رقاق|0ot1vg
مصمم شعار|1vp
مصمم صناعی|1vg24p
مصمم عاب|1sq1vg
مصمم مراحل|1su1ve
مصمم مطبوع|1vo
مصمم منتج|1vf24l4ss
مصمم مواقع|1vg4ss
مصمم موشن|1vl
مصمم واجه|1vg4st
مصنع|2my
مصنوعی|2jx3xp
مصور|3fy4wy
مصور $|3fy4wy
مصور فوتوغراف|3fq
مصور فوتوغرافی|3fp
مصور فیدیو|4wn
مصور منتج|3fs4wb
مضیف|0bq4xr
مضیف $|0bq4xr
مضیف طیران|0bq
مضیف مطعم|4xs
مطار|0bv
مطالب|0er27z
مطب|2vs3vf
مطبخ|2dz
مطبق|23s
مطبق $|23s
مطبق انظم|23s
مطبوع|1vo
مطرب|3cv
مطرب $|3cv
مطعم|1pv4xr
مطور|04g0cw0hu0ug12r18z1fn1nf1qw1rw1tr2jn2md2yw3cg4bv4yg
مطور $|04g0cx0hu12r18g1fn1ng1qw1rx1tr2jo2me2yx3cg4bw4yg
مطور انجولار|1qt
مطور اندروید|2yo
مطور انظم|1fo
مطور ایفون|2ys
مطور باک|0cl
مطور بایث|0cq
مطور برامج|4bo
مطور برمجیات|4bn
مطور بلوک|0hq
مطور بلوکتش|0hu
مطور بیانات|12t
مطور تطبیق|2yq
مطور جافا|0cp
مطور جوال|2yr
مطور خلفی|0cp
مطور دوت|0cl
مطور ذکاء|2jp
مطور ریاکت|1qs
مطور عاب|1tt
مطور فل|1ro
مطور فلاتر|2ym
مطور لارافیل|0cs
مطور متکامل|1rr
مطور مواقع|1rp
مطور واجه|0cm1qo
مطور ووردبریس|1rs
مطور ویب|1rp
معادن|2ko2mg2xz
معالج|06y2mf33r3ht3pn4er
معالج $|06y2mf33r3ht3pn4er
معالج طبیعی|3hr
معالج فیزیایی|3hq
معالج نطق|4es
معالج نفسی|3pp
معالج وظیفی|33s
معامل|29o
معاملهگر|29z
معاملهگر $|29z
معاملهگر بورس|29m
معاون|1lr1om44v
معاون $|1lr1om44v
معاون اجرایی|1lr
معاون اموزشی|44r
معاون مالی|1om
معاون مدرس|44n
معاین|27t
معاین $|27t
معاین خسایر|27t
معجن|0dz
معجن $|0dz
معدات|1zp
معدات ثقیل|1zp
معدن|0ns
معرض|3ys41c4gt
معلق|3cq
معلق $|3cq
معلق صوتی|3cq
معلم|04g09w1cs1nf1pq2ex2me2rz3cg4du4ky4lz4yf
معلم $|09w1ct1ng1pr2ex2me2rz3cg4du4ky4lp
معلم ابتدایی|4kp
معلم احیاء|2rr4kg
معلم استثنایی|4ds
معلم انجلیزی|2eq
معلم بیتزا|1pt4kf
معلم تربی|09o4dl4kk
معلم حاسوب|2rr4kf
معلم خصوصی|4kr
معلم رسم|09u4kg
معلم روضه|1ct4kf
معلم ریاض|1cp
معلم ریاضی|2ro
معلم زبان|2en
معلم شاورما|1pt
معلم صعوب|4dq
معلم صف|4kq
معلم ظل|4ls
معلم علوم|2ro
معلم فیزیاء|2rp
معلم لغات|2et4kf
معلم لغه|2er
معلم مساعد|4lq
معلم موسیقی|09r
معلم پایه|4kp
معلم کیمیاء|2rp
معلم یار|4kg4lt
معلوم|11r1gg2az3go46m47s4jg
معلوم جغرافی|3go
معمار|08z28q2mg4ay4bg4cr
معمار $|08s28q2mg4ay4cs
معمار ابری|4ar
معمار داخلی|28r
معمار راهکار|08g4ct
معمار سیستم|4ao
معمار نرمافزار|4as
معماری|08z4az4cq
معماری $|08o4as4cr
معماری برمجیات|08e4ax
معماری حلول|08e4an4cr
معید|20z
معید $|20z
مغاز|3ym
مغنی|3cv
مغنی $|3cv
مفتش|3qr3tm
مفتش $|3qr3tm
مفتش بلدی|3qr
مفتش جوده|3tm
مقال|0xo
مقالهنویس|0xy
مقالهنویس $|0xy
مقام|1lo
مقام مدیرعامل|1lo
مقاول|0uv
مقاول $|0uv
مقدم|0lq4xq
مقدم $|0lq4xq
مقدم رعای|0lq
مقدم طعام|4xs
مقرر|0tn
مقیم|3un
مقیم $|3un
مقیم عقاری|3un
ملاح|2nz
ملاح $|2nz
ملاح بحری|2nn
ملحم|0kv
ملفات|2vp
ملفات طبیه|2vp
ملل|3rn
ملوان|2ny
ملوان $|2ny
ملک|3us
ملیس|2qy
ملیس $|2qy
ممثل|10k3cu41q42q
ممثل $|10k3cu41q42q
ممثل تطویر|41e42r
ممثل خدمه|10k
ممثل طبی|3cg41t
ممثل مبیعات|41l
ممرض|31z
ممرض $|31z
ممرض عنای|31n
ممرض قانونی|31m
ممول|19p2wf
منابع|22u
منابع $|22l
منابع انسانی|22u
منازل|1ep
مناصر|18s
مناصر $|18s
مناصر مطور|18s
منتج|1sr1vf24l2mf2pd3fs3mz3nx4sr4wu
منتج $|1st4wz
منتج تلفزیونی|4wo
منتج صناعی|24p4sf
منتج عاب|1st4wg
منجد|0mx
منجد $|0mx
مندوب|16t26o2mg3ln3uo41w
مندوب $|16t26o2mg3ln3uo41w
مندوب ادوی|41o
مندوب تامین|26p41g
مندوب توصیل|16m
مندوب دعای|41o
مندوب شحن|16s41f
مندوب طبی|41m
مندوب طبیه|41n
مندوب عقارات|3uo41g
مندوب علمی|41m
مندوب مشتری|3lp41g
منزلی|0ru2lq
منزلی وکهربایی|2lm
منسق|19l1jr1ng1um2fn2me2pm2vo30s34l35n3op3wn3yn41g42p49n4ho
منسق $|19l1jr1ng1um2fn2me2pm2vo30s34l35n3op3wn3yn41g42p49n4ho
منسق اداری|34m
منسق تدریب|2fo
منسق تسویق|19m2po
منسق توظیف|3wo
منسق حدایق|1up
منسق رفوف|3ys
منسق شحن|4hp
منسق طبی|2vr
منسق عملیات|35o
منسق فعالی|1jt
منسق لوجستی|4hn
منسق متطوع|30u
منسق مشاریع|3os49p
منسق موارد|22l
منسق مواعید|42q
منشی|1kr2mf2vs34m38u3vz
منشی $|1kr2mf2vt34m38u3vx
منشی اداری|34n
منشی حقوقی|38q3vg
منشی دفتر|38q
منشی شرکت|3vo
منشی مدیرعامل|1kt3vf
منشی مطب|2vs3vf
منشی پذیرش|3vm
منشی پزشک|2vo
منصات|3it
منظف|0ry
منظف $|0ry
منظم|1jz4ps
منظم $|1jz4ps
منظم حفلات|1jp
منظم رحلات|1jf4pt
منظم فعالی|1jo
منظم موتمر|1jp
منقذ|4fr
منقذ $|4fr
منقذ سباح|4fr
منیجر|01t2pp3mt
منیوم|2xo
مهد|1cv4fg
مهد کودک|1cq
مهدکودک|1cz
مهماندار|0bz4xq
مهماندار $|0bz4xq
مهماندار رستوران|0bg4xr
مهماندار هواپیما|0bn
مهندس|02g03t04e05r08m0cm0gr0kg0lg0mf0nv0oq0ps0qs0rg0ue0xg12r1af1du1eg1fo1hg1im1nd1pf1ql1rl1wg1yt20g21f25s28p29g2cg2gg2if2jp2kf2mb2nn2qg2su2vg2wf2xe2zn31g34g35g3ce3gf3iu3jf3kf3qf3sq3yf40t41e46q47g49g4am4bq4ct4hf4iu4nq4ug4wn4xf4ye
مهندس $|02g03t04e05r08m0cm0gr0kg0lg0mf0nv0oq0ps0qs0rg0ue0xg12r1af1du1eg1fo1hg1im1nd1pf1ql1rl1wg1yt20g21f25s28p29g2cg2gg2if2jp2kf2mb2nn2qg2su2vg2wf2xe2zn31g34g35g3ce3gf3iu3jf3kf3qf3sq3yf40t41e46q47g49g4am4bq4ct4hf4iu4nq4ug4wn4xf4ye
مهندس fpga|0om
مهندس ابری|3iu
مهندس اتصالات|4nu
مهندس اجهز|0go
مهندس اختبار|3sy
مهندس اغذی|0np
مهندس امن|46u
مهندس امنیت|2zg46z
مهندس انتاج|25r
مهندس انشایی|0qs
مهندس انظم|1fo4iv
مهندس باک|0co
مهندس بترول|0ns
مهندس بحری|2nr
مهندس برامج|4bs
مهندس برق|1dn
مهندس برمجیات|3sg4bt
مهندس بناء|0qt
مهندس بنیه|3ip
مهندس بک|0cl
مهندس بیانات|12u
مهندس تاسیسات|2su
مهندس تبرید|2st
مهندس تجهیز|0gk
مهندس تحقق|0pu
مهندس تحکم|1dt
مهندس ترافیک|0qt
مهندس تست|3sl
مهندس تصمیم|0oq28o
مهندس تصنیع|25u
مهندس تطبیق|4cv
مهندس تعدین|0ns
مهندس تعلم|2jr
مهندس تولید|25p
مهندس جوده|3sn3to
مهندس حاسوب|4br
مهندس حدایق|1us
مهندس حلول|4cp
مهندس داده|12r
مهندس دریا|2nv
مهندس دعم|2bm
مهندس دواپس|3iq
مهندس دوایر|1yv
مهندس دیتا|12w
مهندس دیف|3ip
مهندس دیکور|28u
مهندس ذکاء|2jo
مهندس راهکار|4cr
مهندس رباتیک|40r
مهندس رقاق|0os
مهندس روبوت|40r
مهندس زراعی|05r
مهندس زیرساخت|2zl3it
مهندس سحاب|3iu
مهندس سختافزار|1yr
مهندس سلام|1it
مهندس سیستم|1fp4ir
مهندس شبکات|2zp
مهندس شبکه|2zl
مهندس شیمی|0nt
مهندس صحتسنجی|0pr
مهندس صناعی|25u
مهندس صنایع|25r
مهندس صوت|4wx
مهندس صیان|2lq
مهندس ضمان|3sr3tg
مهندس طب|0gq
مهندس طبی|0gw
مهندس طراحی|0op
مهندس طرق|0qs
مهندس طیران|03s
مهندس عتاد|1yv
مهندس عمران|0qq
مهندس عملیات|25v
مهندس فرانت|1qo
مهندس فروش|4cv
مهندس فرونت|1ql
مهندس فضاء|03v
مهندس فضای|05s1uf
مهندس فول|1ro
مهندس مبیعات|4cv
مهندس متالورژی|0nt
مهندس مخابرات|4nq
مهندس مدنی|0qt
مهندس مرور|0qs
مهندس مساح|0qp
مهندس معدن|0ns
مهندس معمار|08v
مهندس معماری|08o4aq
مهندس منصات|3it
مهندس مواد|0nq
مهندس موقع|0qt
مهندس مکاترونیک|40v
مهندس مکانیک|2so
مهندس میکاترونکس|40v
مهندس میکانیک|2st
مهندس میکانیکا|2su
مهندس میکانیکی|2su
مهندس ناظر|0qt
مهندس نرمافزار|4bn
مهندس نظم|4iv
مهندس نفت|0ns
مهندس نفط|0ns
مهندس هاردویر|1yv
مهندس هوافضا|03q
مهندس هوانوردی|03v
مهندس وریفیکیشن|0pw
مهندس پزشکی|0gs
مهندس پلیمر|0ns
مهندس کامپیوتر|4bs
مهندس کترونی|03n1dt
مهندس کترونیک|1do
مهندس کشاورزی|05t
مهندس کشتی|2nr
مهندس کمبیوتر|4bu
مهندس کنترل|1du
مهندس کهرباء|1du
مهندس کهربایی|1dt
مهندس کیمیایی|0nt
مهندس یادگیری|2jo
مهندس یاف|4no
مهندسی|12q1gn4bl4is
مهندسی $|12q4is
مهندسی داده|12q
مهندسی سیستم|4is
مهندسی نرمافزار|1gn
مهنی|1ir2fv4fe
مو|0fn1xv2md2vt
مواد|0nx
مواد غذایی|0nm
موارد|22x
موارد $|22k
موارد بشری|22x
مواسرجی|3jz
مواسرجی $|3jz
مواعید|42q
مواعید مبیعات|42q
مواقع|1ry1vg4ss
موبایل|2lr2yz3yn4bf
موبیلیا|0mm
موتمر|1jp
موتور|16l
موتورسوار|16z
موتورسوار $|16z
موتورسیکلت|2le4ut
موتوری|16q
موتوری سفیر|16n
موجودی|4ht
مورد|02l
موزه|2hs
موزه $|2hs
موزه دار|2hs
موسیقی|09z3cy4ff
موسیقی $|3ct
موسیقی هنر|09l
موسیقی وفنون|09l
موشن|07u1vy
موشن $|07u1vs
موشن جرافیک|1vp
موشن دیزاینر|1vp
موشن گرافیست|07v1vb
موشن گرافیک|1vo
موظف|04g0bp0et0ug10r13l1nf21m22t26o27p2ho2md34p3bo3cg3lm3qo3vq3wn3yn41l4pq4yf
موظف $|04g0bp0et0ug10r13l1nf21m22f26o27p2ho2me34q3bo3cg3ln3qo3vq3wn3yn41l4pq4yg
موظف اداری|34l
موظف ادخال|13m
موظف ارشف|2hv
موظف ارشیف|2he34v
موظف استعلام|10t
موظف استقبال|21n3vp
موظف بنک|0en
موظف تامین|26q
موظف تحصیل|0es
موظف توظیف|3wo
موظف حجوز|4pw
موظف حکومی|3qu
موظف خدمه|10k
موظف دعم|2bk
موظف رواتب|3bq
موظف سنترال|3vq
موظف فندق|21p
موظف قروض|0er
موظف مبیعات|41o
موظف محل|3ys
موظف مشتری|3lp
موظف مصرف|0es
موظف مطار|0bv
موظف مطالب|0ee27t
موظف کول|10n
موفقیت|0zz3lf
موفقیت $|0zq
موفقیت مشتری|0zs3lf
موفقیت مشتریان|0zq
موقع|0qt0vz
موقع انشاء|0vm
مونتاژکار|1eo2ms
مونتاژکار $|1eo2ms
مونتاژکار تابلو|1eo
مونتیر|4wz
مونتیر $|4wz
مویرگی|41n
مژه|0fq
مژه $|0fq
مژه کار|0fq
مکاترونیک|40v
مکافح|0tn
مکافح غسل|0tn
مکانیک|2sz4uz
مکانیک $|4uz
مکانیک اتومبیل|4uo
مکانیکی|1zp3jn
مکتب|1kp1lf2hr34w
مکتب مدیر|1kr1lg
مکتتب|27t
مکتتب $|27t
مکتتب تامین|27p
مکتتب ومطالب|27m
میاندوز|1nu
میاندوز $|1nu
میدانی|41m
میدیا|48w
میزبان|4xq
میزبان $|4xq
میزبان رستوران|4xq
مینی|3an
مینی بوس|3an
میکاترونکس|40v
میکانیک|2st4uo
میکانیک $|4ul
میکانیک سیار|4uo
میکانیکا|2su
میکانیکی|2st4uz
میکانیکی $|4uz
میکانیکی سیار|4um
میکاپ|0fs
میکاپ $|0fs
میکاپ ارتیست|0fs
میکروبیولوژی|2iw
ناجی|4fq
ناجی $|4fq
ناجی غریق|4fq
ناخدا|2ny
ناخدا $|2ny
ناخن|0fr
ناخن $|0fr
ناخن کار|0fr
ناخنکار|0fz
ناخنکار $|0fz
نادل|4xz
نادل $|4xz
نادل وباریستا|4xo
ناظر|0qs0vv0xg4rs
ناظر $|0vv0xg4rs
ناظر ساختمان|0vq
ناظر محتوا|0xg4rs
ناظر پروژ|0vo
ناظم|44p
ناظم $|44p
ناظم مدرس|44p
نامه|16s
نامه $|16s
نامه رسان|16s
نانوا|0dz
نانوا $|0dz
نانوا قناد|0dn
نایب|1ln
نایب $|1ln
نایب مدیر|1ln
نت|0cz2lz2mg
نت $|2lt
نت کار|2lo
نجات|4fq
نجاتگر|3kx
نجاتگر $|3kx
نجاح|0zx
نجاح $|0zo
نجاح عملاء|0zx
نجار|0my0uo
نجار $|0my0uo
نجار ابواب|0mn
نجار اثاث|0mk
نجار مسلح|0me0uq
نجار موبیلیا|0mm
نرمافزار|08g0jg10f1gu23n2bu2mg3sz3tc4ar4bz
نرمافزاری|4ao
نساء|2wl
نسخه|3ey
نسخه $|3ey
نسخه خوان|3ep
نسخه پیچ|3er
نشان|3kq
نشانی|3kl
نصاب|1er1hx2lo2mg3js
نصاب $|1er1hx2lo2mg3js
نصاب اسانسور|2lr
نصاب دورب|1eu
نصاب پکیج|3jo
نصاب کولر|3jq
نطق|4ez
نطق وتخاطب|4eo
نظاف|0rz21m2mg
نظاف غرف|0rg21o
نظافت|0rz2mf
نظافت $|0rs
نظافتچی|0ry
نظافتچی $|0ry
نظافتکار|0ry
نظافتکار $|0ry
نظافتی|0ru
نظم|0is2am3go4iv4jv
نظم معلوم|2ao3go
نفت|0ns
نفسی|3pz
نفط|0ns
نفوذ|3sg46x
نفوذپذیری|3sl
نفوذپذیری نرمافزار|3sl
نقاش|37r4um
نقاش $|37r4um
نقاش خودرو|4um
نقاش ساختمان|37r
نقاشی|09y4ff
نقشهبردار|0qz
نقشهبردار $|0qz
نقشهکش|08v2sz
نقشهکش $|08v2sz
نقشهکش اتوکد|08q2sf
نقشهکش ساختمان|08s
نقشهکش صنعتی|2so
نقل|4ht4qn
نقل ثقیل|4qn
نماکار|0uv
نماکار $|0uv
نمایشگا|1jz
نمایند|26m41s
نمایند $|26m41s
نمایند بیمه|26m
نمایند علمی|41s
نمون|2ut
نمون $|2ut
نمون گیر|2ut
نهفت|1fw4if
نوازند|3cv
نوازند $|3cv
نود|0cw
نود $|0cp
نود جی|0cp
نوری|4nw
نویسند|0xy4mt
نویسند $|0xy4mt
نویسند فنی|0xf4mt
نویسند محتوا|0xl
نگهبان|1wz
نگهبان $|1wz
نگهبان شب|1wo
نگهبانی|1wy
نگهبانی $|1wy
نگهداری|0lr2lo
نگهداری $|0lr
نگهداری سالمند|0lr
نیروی|0rt1ws2dq
نیروی $|0rt1ws2dq
نیروی اشپزخان|2dr
نیروی انتظام|1wn
نیروی حراست|1wp
نیروی خدمات|0rm
نیروی خدماتی|0rn
نیروی نظافتی|0rp
نیسان|1ap3ag
هاتف|2yl
هاردویر|1yv
هتل|21z3vg
هتلدار|21x
هتلدار $|21x
هتلداری|21y
هتلداری $|21y
هتلداری گردشگری|21o
هلپ|2bu
هلپ $|2bq
هلپ دسک|2bu
هماهنگکنند|3oo
هماهنگکنند $|3oo
هماهنگکنند پروژ|3oo
همرا|0lq
همرا $|0lq
همرا بیمار|0lq
همزمان|4om
همکاران|0yr
همکاران سیستم|0yr
هندس|1gp4bs
هندس $|4bo
هندس برمجیات|1gp4bl
هندس حاسوب|4bo
هندسی|1gt1hr
هنر|09w2rf3co4kg
هنر $|3co
هنر موسیقی|3co
هنرمند|3cv
هنرمند $|3cv
هنری|1vz
هواشناس|3gy
هواشناس $|3gy
هوافضا|03z
هوانوردی|03v
هواپیما|0by1hg
هوایی|0bp
هوش|11v2jw3xp
هوش $|11o
هوش تجاری|11w
هوش مصنوعی|2jx3xp
هویت|1vo
هویت بصری|1vo
هیات|20n
هیات علمی|20n
هیلب|2bt
هیلب $|2bt
هیلب دیسک|2bt
هییت|20r
هییت $|20r
هییت علمی|20r
هییه|20o
هییه تدریس|20o
وerp|0yk
وابحاث|2im
وابحاث سریری|2im
واجر|3al
واجه|0cm1qo1vg4st
واجه امامی|0cg1qp
واجه خلفی|0co
واجه مستخدم|4sl
واجور|3bp
واصلاح|2lm
واطفاء|3kq
وانت|1ap
وب|0cg1rz1vg4bf4st
وب سایت|1rm
وباریستا|4xo
وبلاط|2qo
وتبرید|3jm
وتخاطب|4eo
وتداول|29p
وتطویر|2fl
وتنزیل|4ym
وتکییف|3jr
وثایق|0lf2hu
وثلاثی|07k
وثلاثی ابعاد|07k
وجود|3sl
وجود برمجیات|3sl
وحداد|2xn
وحلاق|0fp
وحلوانی|0do
وردپرس|1rz
وردپرس $|1rs
وردپرس کار|1rs
وردی|2mr
ورزش|4fn
ورزشی|4fn
ورق|2xs
ورق $|2xs
ورق کار|2xs
ورود|13z
ورود $|13n
ورود اطلاعات|13t
ورود داده|13q
وریفیکیشن|0pw
وسایل|48k
وسایل تواصل|48k
وسطکار|1nu
وسطکار $|1nu
وسلام|1ip
وسلام مهنی|1ip
وسلسل|4hm
وسلسل تورید|4hm
وسیاح|21n4po
وسیط|1og29v3uo
وسیط $|1og29v3uo
وسیط اسهم|29p
وسیط عقاری|3up
وسیط مالی|1og29o
وشبک|4jo
وصحه|1il
وصحه مهنی|1il
وصول|0ev
وصول $|0ep
وصول مطالب|0ev
وضرایب|0al
وظیفی|06f33z3hg
وفنون|09l
ومصفف|1xl
ومصفف شعر|1xl
ومطاعم|1pr
ومطالب|27m
ومطالب تامین|27m
وموسیقی|3cq
ون|3ap
ونسیج|1no
ووردبریس|1rs
وکار|0im0jk
وکالت|2gy38q
وکالت $|2gy
وکهربایی|2lm
وکیل|10n1kg26o2gx2mf38r3uq41m44p4hq4pp
وکیل $|10n26p2gx2mf3uq41m44p4hq4pp
وکیل تامین|26q
وکیل جمرکی|4hq
وکیل خدمه|10m
وکیل دادگستری|2gp
وکیل سفر|4pq
وکیل شحن|2gg4hp
وکیل عقارات|3un
وکیل عقاری|3un
وکیل مبیعات|41n
وکیل مدرس|44r
وکیل مرکز|10m
وکیل پایه|2gm
وکیل کارشناس|2gl
وکیمیایی|3go
ویب|1ry
ویتر|4xx
ویتر $|4xx
ویدیو|4ww
ویراستار|0xy
ویراستار $|0xy
ویزیتور|41z
ویزیتور $|41z
ویزیتور مویرگی|41n
ویلا|1uo
ویو|1qs4bg
پارچ|1nq
پاسخگوی|10s
پاسخگوی $|10s
پاسخگوی تلفن|10s
پاسخگویی|10z2mf
پاسخگویی $|10p
پاسخگویی تلفنی|10p
پاور|11q
پاور $|11p
پاور بی|11q
پایت|0cr4bg
پایه|1ap2gm4kp
پایه دو|1am
پایه یک|1al2gm
پایگا|15x
پایگا $|15p
پایگا داده|15x
پخش|16t1af3ag4qg
پذیرش|21n2mg2vu3vz
پذیرش $|21o2vv3vu
پذیرش بیمارستان|2vr3vf
پذیرش منشی|3vm
پذیرش هتل|21p
پذیرش کلینیک|2vr3vf
پذیرشگر|21n3vz
پذیرشگر $|21n3vz
پذیرشگر هتل|21o
پرتر|3fm
پرس|2mo
پرستار|0lt31z
پرستار $|0lu31z
پرستار icu|31n
پرستار بخش|31m
پرستار بچه|0ls31e
پرستار سالمند|0lf31n
پرستار کودک|0lr31e
پرستاری|31p
پرسکار|2xw
پرسکار $|2xw
پرفورمنس|19s
پرفورمنس $|19s
پرفورمنس مارکتینگ|19s
پرواز|0bv0lf
پروداکت|3mt3nu
پروداکت $|3mt3nu
پروداکت مارکتینگ|3nu
پروداکت منیجر|3mt
پروژ|0vo3oz
پروژ ساختمانی|0vo
پرینتر|2ln
پز|0dz1pr
پزشک|17q2mf2vz2wz4vs
پزشک $|2wz
پزشک ازمایشگا|2vn
پزشک اورژانس|2wn
پزشک خانواد|2wl
پزشک عمومی|2wm
پزشکی|0gz2vs39t
پس|10n1hn
پس از|10n1hn
پشتیبان|10z2bz
پشتیبان $|10z2bz
پشتیبان ای|2bk
پشتیبان سایت|2bo
پشتیبان سختافزار|2bm
پشتیبان سیستم|2bp
پشتیبان شبکه|2bo
پشتیبان نرمافزار|2bo
پشتیبانی|10z2bz2zf
پشتیبانی $|10v2bt2zf
پشتیبانی شبکه|10f2bs2zf
پشتیبانی فنی|10f2bp
پشتیبانی مشتریان|10p
پشتیبانی نرمافزار|10f2bq
پلاس|1fp
پلاس پلاس|1fp
پلاستیک|2mm
پلی|1sn
پلیس|1bv3kz
پلیس $|3kv
پلیس اتش|3kl
پلیمر|0ns
پنجرهساز|2xq
پوست|0fs2wo
پوست مو|0ft
پوشاک|1nn3ym
پولشویی|0tq
پژوهش|2im
پژوهش بالینی|2im
پژوهشگر|2jg2oq3xz4to
پژوهشگر $|2jg2oq3xz4to
پژوهشگر بازار|2or
پژوهشگر تجرب|4to
پژوهشگر علوم|3xl
پژوهشگر هوش|3xm
پکیج|2lf3jz
پی|0cs
پی $|0cp
پی اچ|0cs
پیادهسازی|23x
پیانو|09r2rg
پیتزا|1pp
پیتزا $|1pp
پیتزا زن|1pp
پیج|48p
پیش|1cn4fg
پیش دبستانی|1cn4fg
پیشخدمت|4xy
پیشخدمت $|4xy
پیلاتس|4fn
پیچ|3er
پیچ داروخان|3em
پیک|16z
پیک $|16z
پیک بادپا|16m
پیک موتور|16l
پیک موتوری|16q
پیکر|4yk
پیکر $|4yk
پیکر انبار|4yk
چاپ|2mo
چاپچی|2ms
چاپچی $|2ms
چرخ|1ns
چرخ $|1ns
چرخ کار|1ns
چرخکار|1nu
چرخکار $|1nu
چشم|2wo
چشم $|2wo
چشم پزشک|2wo
چیدمان|3yr
چیدمان $|3yr
چیدمان کالا|3yr
چین|3yr
کابتن|4xr
کابتن $|4xr
کابتن صاله|4xr
کابینت|0mr28u
کابینت $|0mr
کابینت کار|0mr
کابینتساز|0mx
کابینتساز $|0mx
کاتب|02n0xw13s2gp2mf34l38r4mr
کاتب $|02n0xw13s2gp2mf34l38r4mr
کاتب ابداعی|0xo
کاتب اداری|34n
کاتب اعلان|0xp
کاتب اعلانی|0xo
کاتب تقنی|0xf4ms
کاتب حساب|02p0xg
کاتب طباع|0xf13u
کاتب عدل|0xf2gu
کاتب محامی|0xg2gg38t
کاتب محتوی|0xl
کاتب مقال|0xo
کاذب|0un
کاذب کار|0un
کار|04f0fy0il0jn0mq0uu0wn1dg1eo1pm1qp1rq1xu2ig2mf2qz2xm37o3cf3fr3jo3kg45l4ho4xm4yf
کار $|0up
کار ارتفاع|0up
کار خودرو|4um
کار ساختمان|2mf37r
کار صنعتی|2mo
کار مو|1xq2me
کار پکیج|3jn
کار گمرک|4hl
کاربران|4rq
کاربری|4ss4tt
کارخان|2mw
کاردرمان|33z
کاردرمان $|33z
کاردرمانگر|33z
کاردرمانگر $|33z
کارشناس|03n04c05o06g07g0ao0bf0dg0el0kf0lf0me0re0sf0tp0ud0xk0yp10l11o12g15m16f17f1ae1bn1cg1dn1ef1im1jn1kg1lg1nc1om1pe1uf1vg1wf1xg1yn1zg20f21e22l23o25m27m2ag2bm2cf2dg2fk2gm2hl2ke2ma2nf2ok2pn2qf2sm2tn2um2vf2we2xd30l32l35n38g39g3bm3cc3dg3fg3hm3in3jf3ke3lm3mm3nk3ok3pf3sm3vg3wr3zl40n42n45k47n48l49e4be4en4ff4gg4hl4jq4kf4mn4nn4of4pl4qg4vf4wf4xe4yc
کارشناس $|03n04c05o06g07g0ao0bf0dg0el0kf0lf0me0re0sf0tp0ud0xk0yp10l11o12g15m16g17f1ae1bn1cg1dn1ef1im1jn1kg1lg1nc1om1pe1uf1vg1wf1xg1yn1zg20f21e22l23o25m27m2ag2bm2cf2dg2fk2hl2ke2ma2nf2ok2pn2qf2sm2tn2um2vf2we2xd30l32l35n38g39g3bn3cc3dg3fg3hm3in3jf3ke3lm3mm3nk3ok3pf3sm3vg3wr3zl40n42n45k47n48l49e4be4en4ff4gg4hl4jq4kf4mn4nn4of4pl4qg4vf4wf4xe4yc
کارشناس bi|11k
کارشناس crm|0yn
کارشناس devops|3io
کارشناس gis|3gr
کارشناس hse|1il
کارشناس it|2bf4jq
کارشناس mri|2tq
کارشناس pmo|3os
کارشناس qc|3tr
کارشناس sap|0yl
کارشناس soc|47s
کارشناس اتاق|31n
کارشناس اتوماسی|1dm
کارشناس اجرایی|35y
کارشناس اداری|34p
کارشناس ارتباط|10o
کارشناس ارزیابی|22o
کارشناس ازمایشگا|2ur
کارشناس استقرار|23y
کارشناس اسناد|2hu
کارشناس اعتبار|0ew1ok
کارشناس اقتصادی|1or
کارشناس امار|11r
کارشناس املاک|3uq
کارشناس امنیت|47v
کارشناس امور|01o0am2go3qq
کارشناس اموزش|2fv
کارشناس انطباق|0tv
کارشناس انفورماتیک|2bu
کارشناس ای|2bq
کارشناس ایمنی|1ir
کارشناس بازاریابی|2pq3nr
کارشناس بازرگانی|3lm4ht
کارشناس باشگا|10p
کارشناس بایگانی|2hu
کارشناس برق|1dr
کارشناس برنام|25k4hq
کارشناس برند|2ps
کارشناس بلاگ|0xx
کارشناس بهداشت|1in
کارشناس بودج|1ow
کارشناس بک|0cn
کارشناس بیمه|26p3bo
کارشناس تامین|26f3lz
کارشناس تبلیغات|19m2ps
کارشناس تجارت|1bs
کارشناس تجهیز|0gq
کارشناس تحقیق|2ir2ot2pf
کارشناس تحلیل|0is11l
کارشناس تدارک|3lq
کارشناس تست|3sv46p
کارشناس تضمین|3tn
کارشناس تطبیق|0tx23g
کارشناس تغذی|32s
کارشناس تور|4ps
کارشناس توسع|0jp3mn42r
کارشناس تولید|0xm
کارشناس جبران|22u
کارشناس جذب|3wo42u
کارشناس حسابداری|02q
کارشناس حسابرسی|0av
کارشناس حقوق|3bn
کارشناس حقوقی|2gu
کارشناس حمل|4ho
کارشناس خدمات|10d1ht
کارشناس خرید|3lq
کارشناس خسارت|27u
کارشناس خودرو|4up
کارشناس داده|11t
کارشناس درج|13q
کارشناس دستمزد|3br
کارشناس دفتر|0qp
کارشناس دواپس|3iv
کارشناس دیتابیس|15s
کارشناس دیتاسنتر|4jv
کارشناس دیجیتال|19l
کارشناس رادیولوژی|2tu
کارشناس رباتیک|40v
کارشناس روابط|3rq
کارشناس رویداد|1jr
کارشناس رگولاتوری|0tv
کارشناس ریسک|3zr
کارشناس زنجیر|4hn
کارشناس زیرساخت|2zl
کارشناس سایت|4nn
کارشناس سختافزار|1yv
کارشناس سرمای|22l
کارشناس سرمایهگذاری|29t
کارشناس سرور|4jr
کارشناس سوشال|48n
کارشناس سپیدار|0yx
کارشناس سیستم|25s
کارشناس سیو|45s
کارشناس شبکه|2zm48n
کارشناس شهرداری|3qx
کارشناس شیمی|3gu
کارشناس صدور|27t
کارشناس صنایع|0nq25t
کارشناس طراحی|4nl
کارشناس علوم|14o2ur
کارشناس عمران|0qu
کارشناس عملیات|35l43p4hp
کارشناس فروش|00n1bp41q
کارشناس فروشگا|1bl3yr
کارشناس فناوری|23g4js
کارشناس فنی|2zl
کارشناس فیزیوتراپی|3hx
کارشناس قرارداد|2gu
کارشناس لجستیک|4hq
کارشناس مارکت|1bm
کارشناس مارکتینگ|2pr
کارشناس مالی|1om
کارشناس مالیات|0av
کارشناس مالیاتی|0aq
کارشناس مانیتورینگ|2zl
کارشناس مجازیسازی|4jv
کارشناس محتوا|0xp
کارشناس محصول|3mq
کارشناس محیط|1ip
کارشناس مخابرات|4ns
کارشناس مدیریت|3zn
کارشناس مرکز|10k
کارشناس مستندسازی|4my
کارشناس مسیولیت|30s
کارشناس معماری|08r
کارشناس موفقیت|0zp
کارشناس مکانیک|2su
کارشناس میکروبیولوژی|2iw
کارشناس نت|2lt
کارشناس نمایشگا|1jt
کارشناس هلپ|2bm
کارشناس همکاران|0yr
کارشناس هوافضا|03w
کارشناس هوش|11k2jp
کارشناس وصول|0eo
کارشناس پایگا|15m
کارشناس پشتیبانی|10u2bp
کارشناس پوست|0ft
کارشناس پیادهسازی|23x
کارشناس کارگزینی|22s
کارشناس کترونیک|1dt
کارشناس کشاورزی|05t
کارشناس کنترل|3ol3so
کارشناس کیفیت|3tq
کارشناس گردشگری|4pv
کارشناس گزینش|3wv
کارشناس گفتاردرمانی|4ex
کارشناس گلخان|05x
کارشناس گوگل|19m
کارمند|0eo0rk2mg34y3qq4pp
کارمند $|0eo0rk2mg34y3qq4pp
کارمند اداری|34l
کارمند اژانس|34g4pp
کارمند بانک|0ep34g
کارمند بایگانی|34n
کارمند خدمات|0rl
کارمند دفتری|34m
کارمند دولت|34e3qt
کارپرداز|02r1of3lz
کارپرداز $|02r1of3lz
کارپرداز مالی|02t1of
کارگا|0vu2mg
کارگا عمرانی|0vl
کارگر|04p0ro0up1us2dq2mr4yl
کارگر $|04p0ro0up1us2dq2mr4yl
کارگر اشپزخان|2ds2mf
کارگر انبار|4yn
کارگر باغ|1uu2me
کارگر بستهبندی|2mm
کارگر تخلی|4ym
کارگر تولیدی|2mo
کارگر ساختمان|0uq
کارگر ساختمانی|0up2mg
کارگر ساده|0ul2mm
کارگر فضای|1um
کارگر نظافت|0rq2mg
کارگر کارخان|2ml
کارگر کشاورزی|04p2mg
کارگر گلخان|04s2md
کارگردان|1vq4wz
کارگردان $|1vq4wz
کارگردان هنری|1vr
کارگز|22z
کارگز $|22z
کارگزار|29p
کارگزار $|29p
کارگزار بورس|29p
کارگزینی|22z
کارگزینی $|22v
کاشی|2qs
کاشی $|2qn
کاشی کار|2qs
کاشیر|3yy
کاشیر $|3yy
کاشیکار|2qy
کاشیکار $|2qy
کافی|4xy
کافی $|4xy
کال|10o
کال سنتر|10o
کالا|3yr
کامپیوتر|13t1hg2bz2lf2me4bx
کامی|4qq
کامیر|0lf1wu
کامیونت|4qr
کانتر|4pz
کانتر $|4pz
کانتر اژانس|4pm
کانتر فروش|4pp
کاپیتان|2no
کاپیتان $|2no
کاپیتان کشتی|2no
کباب|1pr
کباب $|1pr
کباب پز|1pr
کتابدار|2hz
کتابدار $|2hz
کترونی|03n19y1bz1dt1hq2lc2pf4gg
کترونی طیران|03p1df
کترونیک|1br1dz1hp
کره|4fm
کره قدم|4fm
کسب|0ir0js0wo
کسب وکار|0im0jk
کسب کار|0im0jp0wo
کشاورز|04v
کشاورز $|04v
کشاورزی|04z05z2mf
کشاورزی $|04t
کشتی|2nz
کلاب|4fe4vu
کلیدی|01v10e
کلینیک|2vr3vf
کلیکی|19o
کمبیوتر|2bs4bu
کمپین|2pv
کمک|02n1og1pn2mg2vo30o31r4lv4ym
کمک $|02o1po2mg2vo31r4lv4ym
کمک اشپز|1pq
کمک اموزگار|4ls
کمک انباردار|4yq
کمک بهیار|31q
کمک حسابدار|02p
کمک مالی|30p
کمک معلم|4lp
کمک پرستار|31m
کمک یار|2vq
کمیات|0qs
کناف|2qp
کناف $|2qp
کناف کار|2qp
کنترل|1dt25l2ht2mg3or3sn3tu4ho
کنترل $|2hu3tq4hr
کنترل اسناد|2ho
کنترل تولید|25n
کنترل مدارک|2hr
کنترل موجودی|4ht
کنترل پروژ|3os
کنترل کیفی|3tp
کنترل کیفیت|3so3tq
کنترلر|0bp
کنترلر $|0bp
کنترلر ترافیک|0bp
کهرباء|1du1ew4ul
کهرباء سیار|4un
کهرباء صناعی|1em
کهربایی|1dt1ez4um
کهربایی $|1ez4um
کهربایی سیار|4un
کهربایی منازل|1ep
کهربجی|1ez
کهربجی $|1ez
کوافیر|1xz
کوافیر $|1xz
کوب|0mr
کودک|0lt1cy31e3pq
کودکان|4dq4ff
کودکان استثنایی|4dq4ff
کول|10s
کول $|10n
کول سنتر|10s
کولر|2lf3jz
کولر گازی|3jm
کونسیرج|21x
کونسیرج $|21x
کپی|0xr
کپی $|0xr
کپی رایتر|0xr
کیفی|3tw
کیفیت|3so3tz
کیفیت نرمافزار|3sp3td
کیمیاء|2rv4kg
کیمیایی|0ns3gy
کیمیایی $|3gy
کیک|0dq
کیک $|0dq
کیک پز|0dq
گارس|4xy
گارس $|4xy
گارس باریستا|4xo
گازی|3jm
گرافیست|07v1vy
گرافیست $|1vz
گرافیک|1vz24f
گردشگری|21o4pz
گزارشساز|11z
گزارشساز $|11z
گزارشگر|2cy
گزارشگر $|2cy
گزینش|3wv
گفتار|4et
گفتار $|4et
گفتار درمان|4et
گفتاردرمان|4ez
گفتاردرمان $|4ez
گفتاردرمانگر|4ez
گفتاردرمانگر $|4ez
گفتاردرمانی|4ex
گلخان|04s05x2md
گلکار|1uz
گلکار $|1uz
گمرک|4hl
گوساز|1nu
گوساز $|1nu
گولنگ|0cr
گوگل|19z
گوگل $|19n
گوگل ادز|19u
گویند|2cy3cn
گویند $|2cy3cn
گویند صداپیش|3cp
گچ|2qp
گچ $|2qp
گچ کار|2qp
گچکار|2qy
گچکار $|2qy
گیتار|09s
گیر|2ut
گیم|1sx
گیم $|1st
گیم دیزاینر|1st
گیم پلی|1sn
یابی|4nv
یادگیری|2jt
یادگیری ماشین|2jt
یار|2vq4kg4lr
یار بهداشت|2vq
یاف|4nt
یاف ضویی|4nt
یوغا|4fo
یونیتی|0cg1tu
یوگا|4fp
یک|1al2gm`,
} as const;
