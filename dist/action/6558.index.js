export const id=6558,ids=[6558],modules={6558:(function(s,o,_){_.d(o,{loadSecretFinder:()=>e.fN,maskSecrets:()=>e.QU});var e=_(757)})};
