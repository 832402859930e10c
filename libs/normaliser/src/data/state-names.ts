/** States and provinces of the countries where people name one as the place they want: `code in the city list:name:other names,…`. Ours, Apache-2.0. */

export const STATES: Readonly<Record<string, string>> = {
  US: 'AL:alabama:al;AK:alaska:ak;AZ:arizona:az;AR:arkansas:ar;CA:california:ca;CO:colorado:co;CT:connecticut:ct;DE:delaware:de;FL:florida:fl;GA:georgia:ga;HI:hawaii:hi;ID:idaho:id;IL:illinois:il;IN:indiana:in;IA:iowa:ia;KS:kansas:ks;KY:kentucky:ky;LA:louisiana:la;ME:maine:me;MD:maryland:md;MA:massachusetts:ma;MI:michigan:mi;MN:minnesota:mn;MS:mississippi:ms;MO:missouri:mo;MT:montana:mt;NE:nebraska:ne;NV:nevada:nv;NH:new hampshire:nh;NJ:new jersey:nj;NM:new mexico:nm;NY:new york:ny;NC:north carolina:nc;ND:north dakota:nd;OH:ohio:oh;OK:oklahoma:ok;OR:oregon:or;PA:pennsylvania:pa;RI:rhode island:ri;SC:south carolina:sc;SD:south dakota:sd;TN:tennessee:tn;TX:texas:tx;UT:utah:ut;VT:vermont:vt;VA:virginia:va;WA:washington:wa;WV:west virginia:wv;WI:wisconsin:wi;WY:wyoming:wy',
  CA: '01:alberta:ab;02:british columbia:bc;03:manitoba:mb;04:new brunswick:nb;05:newfoundland:nl;07:nova scotia:ns;08:ontario:on;09:prince edward island:pe;10:quebec:qc;11:saskatchewan:sk',
  GB: 'ENG:england;SCT:scotland;WLS:wales;NIR:northern ireland',
  AU: '01:australian capital territory;02:new south wales:nsw;03:northern territory;04:queensland:qld;05:south australia;06:tasmania;08:western australia',
  DE: '01:baden württemberg:baden wuerttemberg;02:bavaria:bayern;05:hesse:hessen;06:lower saxony:niedersachsen;07:north rhine westphalia:nordrhein westfalen,nrw;08:rhineland palatinate:rheinland pfalz;09:saarland;10:schleswig holstein;11:brandenburg;12:mecklenburg vorpommern;13:saxony:sachsen;14:saxony anhalt:sachsen anhalt;15:thuringia:thüringen',
  IN: '10:haryana;16:maharashtra;19:karnataka;25:tamil nadu;40:telangana',
};
