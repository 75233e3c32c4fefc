"use strict";exports.id=8267,exports.ids=[8267],exports.modules={8267:(function(d,e,_){_.d(e,{loadSecretFinder:()=>s.fN});var s=_(1102)})};
