"use strict";exports.id=6952,exports.ids=[6952],exports.modules={6952:(function(d,e,_){_.d(e,{loadSecretFinder:()=>s.fN});var s=_(7695)})};
