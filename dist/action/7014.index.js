export const id=7014,ids=[7014],modules={7014:(function(s,o,_){_.d(o,{loadSecretFinder:()=>e.fN,maskSecrets:()=>e.QU});var e=_(2566)})};
