"use strict";exports.id=9433,exports.ids=[9433],exports.modules={9433:(function(D,E,_){_.d(E,{repack:()=>O.BC});var O=_(3810),M=_(5401),s=_(3283),P=_(9446),B=_(7517),I=_(9047),n=_(4246)})};
