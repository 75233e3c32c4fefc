"use strict";exports.id=3300,exports.ids=[3300],exports.modules={3300:(function(d,s,_){_.d(s,{loadSecretFinder:()=>e.fN,maskSecrets:()=>e.QU});var e=_(968)})};
