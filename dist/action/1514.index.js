export const id=1514,ids=[1514],modules={9133:(function(P,E,_){_.d(E,{repack:()=>O.BC});var O=_(7520),D=_(3819),M=_(2219),n=_(8669),s=_(4179),B=_(6217),C=_(9542)})};
