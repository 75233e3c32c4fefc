export const id=7958,ids=[7958],modules={7958:(function(s,o,_){_.d(o,{loadSecretFinder:()=>e.fN,maskSecrets:()=>e.QU});var e=_(6248)})};
