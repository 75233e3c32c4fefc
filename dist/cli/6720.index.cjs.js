"use strict";exports.id=6720,exports.ids=[6720],exports.modules={6720:(function(d,s,_){_.d(s,{loadSecretFinder:()=>e.fN,maskSecrets:()=>e.QU});var e=_(5907)})};
