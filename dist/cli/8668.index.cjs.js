"use strict";exports.id=8668,exports.ids=[8668],exports.modules={8668:(function(d,s,_){_.d(s,{loadSecretFinder:()=>e.fN,maskSecrets:()=>e.QU});var e=_(8678)})};
