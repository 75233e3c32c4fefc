"use strict";exports.id=1043,exports.ids=[1043],exports.modules={1043:(function(M,E,_){_.d(E,{repack:()=>O.BC});var O=_(7120),s=_(5401),D=_(3283),P=_(9446),B=_(3648),n=_(9047),I=_(4246)})};
